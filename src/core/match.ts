import type { Commitment } from "./commitment.ts";
import { groupBy, matchKey } from "./text.ts";

/** What is known of an item from earlier runs. */
export interface Known {
  path: string;
  id: string | null;
  subject: string;
}

/**
 * Pairs what the reports say now with what is known, each side used once: by explicit id in the same report, then by the
 * same words in the same report (equal ones in their order), then by the same words that are gone there and new here.
 * Returns the known partner of each commitment that has one.
 */
export function matchCommitments<K extends Known>(
  commitments: readonly Commitment[],
  known: readonly K[],
): Map<Commitment, K> {
  const pairs = new Map<Commitment, K>();
  const free = new Set(known);
  const rounds: Array<[of: (item: Commitment) => string | null, as: (item: K) => string | null]> = [
    [(item) => item.id && key(item.report, item.id), (item) => item.id && key(item.path, item.id)],
    [(item) => key(item.report, matchKey(item.subject)), (item) => key(item.path, matchKey(item.subject))],
    [(item) => matchKey(item.subject), (item) => matchKey(item.subject)],
  ];
  for (const [of, as] of rounds) {
    const waiting = groupBy(free, as);
    for (const commitment of commitments) {
      const wanted = pairs.has(commitment) ? null : of(commitment);
      const partner = wanted === null ? undefined : waiting.get(wanted)?.shift();
      if (!partner) continue;
      pairs.set(commitment, partner);
      free.delete(partner);
    }
  }
  return pairs;
}

function key(path: string, words: string): string {
  return `${path}\n${words}`;
}
