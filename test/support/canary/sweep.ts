/** Part of every secret and every text from outside. No other text in these tests contains it. */
const MARK = "canary";

/** Returns a secret that can be sent in a header. It contains `name`, so that a leak shows where the secret was. */
export function canary(name: string): string {
  return `${MARK}-${name}-7Rk2`;
}

/** Returns a secret in the format of GitHub's tokens, which are masked wherever a message from GitHub may be quoted. */
export function canaryToken(name: string): string {
  return `ghp_${MARK}${name}7Rk2`;
}

const QUOTED_WORDS = /GitHub said: “[^”\r\n]{0,202}”/g;
/** Matches the mark, `***` (which shows that a secret was hidden only by the mask), or an error message from Node. */
const LEAK = new RegExp(`${MARK}|\\*\\*\\*|Headers\\.append|invalid header|ERR_PARSE_ARGS`, "i");
/** The mark in base64, at each of the three possible offsets in a group of three bytes. */
const BASE64 = ["", "x", "xx"].map((before) =>
  Buffer.from(`${before}${MARK}`)
    .toString("base64")
    .replace(/=+$/, "")
    .slice(before === "" ? 0 : 2 * before.length, -2),
);

/** Returns a leak and the text around it, or null if there is none. */
export function findLeak(text: string): string | null {
  const quoted = text.match(QUOTED_WORDS)?.find((words) => words.toLowerCase().includes(MARK));
  if (quoted !== undefined) return quoted;
  const own = text.replaceAll(QUOTED_WORDS, "");
  const encoded = BASE64.find((form) => own.includes(form));
  const at = encoded === undefined ? own.search(LEAK) : own.indexOf(encoded);
  return at < 0 ? null : own.slice(Math.max(0, at - 120), at + 120);
}

/** Looks for the canary in each sink after each fault, and counts the faults and sinks. */
export class Sweep {
  readonly #faults = new Set<string>();
  readonly #sinks = new Set<string>();
  readonly #leaks: string[] = [];
  #pairs = 0;

  /** Searches the text that reached each sink. An empty sink also counts, because a fault can keep text from reaching it. */
  look(fault: string, sinks: Readonly<Record<string, string>>): void {
    this.#faults.add(fault);
    for (const [sink, text] of Object.entries(sinks)) {
      this.#sinks.add(sink);
      this.#pairs += 1;
      const leak = findLeak(text);
      if (leak !== null) this.#leaks.push(`${fault} → ${sink}: ${leak}`);
    }
  }

  /** The leaks so far, each with its fault, its sink and the text around it. */
  get leaks(): readonly string[] {
    return this.#leaks;
  }

  /** The number of faults, of sinks, and of pairs of a fault and a sink so far. */
  get counts(): { faults: number; sinks: number; pairs: number } {
    return { faults: this.#faults.size, sinks: this.#sinks.size, pairs: this.#pairs };
  }
}
