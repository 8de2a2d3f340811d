import type { Ledger } from "./ledger.ts";

/** What the ledger keeps for each repository whose reports are tracked in it, if there is any besides its own. */
export type LedgerSource = NonNullable<Ledger["sources"]>[number];

/** The ledger's entry for a source (`owner/name`); null if it has none. */
export function findSource(ledger: Ledger | null, name: string): LedgerSource | null {
  return ledger?.sources?.find((source) => isSameName(source.name, name)) ?? null;
}

/** Whether two repository names are the same. GitHub ignores their case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A ledger without sources, as the entry of its only source. */
export function wholeLedgerAs(name: string, ledger: Ledger): LedgerSource {
  const { settings, since, last_run_at, heard_until, untracked, pending, reader, fewer_names_until, unheard } = ledger;
  const source = { name, settings, since, last_run_at, heard_until, untracked, pending };
  return {
    ...source,
    ...(reader === undefined ? {} : { reader }),
    ...(fewer_names_until === undefined ? {} : { fewer_names_until }),
    ...(unheard === undefined ? {} : { unheard }),
  };
}

/** The values for a reader that knows nothing about sources. They cover all sources. */
export function combineSources(sources: readonly LedgerSource[]): Omit<LedgerSource, "name"> | null {
  const [first] = sources;
  if (first === undefined) return null;
  const sum = (count: (source: LedgerSource) => number): number =>
    sources.reduce((total, source) => total + count(source), 0);
  const earliest = (key: "since" | "heard_until"): string =>
    sources.map((source) => source[key]).reduce((a, b) => (a < b ? a : b));
  const unheard = sources.flatMap((source) => source.unheard ?? []);
  return {
    settings: first.settings,
    since: earliest("since"),
    last_run_at: sources.map((source) => source.last_run_at).reduce((a, b) => (a > b ? a : b)),
    heard_until: earliest("heard_until"),
    untracked: {
      before_since: sum(({ untracked }) => untracked.before_since),
      ignored: sum(({ untracked }) => untracked.ignored),
      hints: sum(({ untracked }) => untracked.hints),
    },
    pending: sum(({ pending }) => pending),
    ...(unheard.length > 0 ? { unheard } : {}),
  };
}

const FIRST_LETTER = 65;
/** One letter for each source. */
const MAX_SOURCES = 26;

/** Encodes the source of each issue, as an index, with one letter per run of equal ones: 0, 0, 0, 1 → `A3B`. */
export function encodeOwners(indexes: readonly number[]): string {
  const runs: Array<{ index: number; times: number }> = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last?.index === index) last.times += 1;
    else runs.push({ index, times: 1 });
  }
  return runs
    .map(({ index, times }) => String.fromCharCode(FIRST_LETTER + index) + (times > 1 ? times.toString(36) : ""))
    .join("");
}

/** The name of each issue's source, in the order of the ledger's numbers; empty if the text is malformed. */
export function decodeOwners(encoded: string, sources: readonly LedgerSource[]): string[] {
  const owners: string[] = [];
  for (const { groups: { letter = "", times = "1" } = {} } of encoded.matchAll(/(?<letter>[A-Z])(?<times>[\da-z]*)/g)) {
    const source = sources[letter.charCodeAt(0) - FIRST_LETTER];
    const repeats = times === "" ? 1 : Number.parseInt(times, 36);
    if (source === undefined || owners.length + repeats > MAX_OWNERS) return [];
    for (let repeat = 0; repeat < repeats; repeat += 1) owners.push(source.name);
  }
  return owners;
}

/** More issues than any repository contains. */
const MAX_OWNERS = 1_000_000;

/** Whether the ledger has room for another source. */
export function hasRoomForSource(sources: readonly LedgerSource[]): boolean {
  return sources.length < MAX_SOURCES;
}
