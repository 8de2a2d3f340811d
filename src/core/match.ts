import type { Block } from "./block.ts";
import type { Commitment } from "./commitment.ts";
import { readingOf, type Reading } from "./history.ts";
import { groupBy, matchKey } from "./text.ts";

/** What two sides of a pair have in common, as text; null pairs with nothing. */
type Trait<T> = (item: T) => string | null;

/**
 * Pairs what the reports say now with what is known, each side used once: by explicit id in the same report, then by the
 * same words in the same report, then by the same words that are gone there and new here. Among equal words the ones that
 * agree in every field come first, so that a second look pairs them as the first did; the rest goes by order.
 * Returns the known partner of each commitment that has one.
 */
export function matchCommitments<K extends { block: Block }>(
  commitments: readonly Commitment[],
  known: readonly K[],
): Map<Commitment, K> {
  const pairs = new Map<Commitment, K>();
  const free = new Set(known);
  const pair = (of: Trait<Commitment>, as: Trait<Block>, unique = false): void => {
    const here = groupBy(
      commitments.filter((commitment) => !pairs.has(commitment)),
      of,
    );
    const there = groupBy(free, ({ block }) => as(block));
    for (const [trait, group] of here) {
      const partners = trait === null ? [] : (there.get(trait) ?? []);
      if (unique && (group.length > 1 || partners.length > 1)) continue;
      for (const [at, partner] of partners.slice(0, group.length).entries()) {
        pairs.set(group[at]!, partner);
        free.delete(partner);
      }
    }
  };
  // An id that stands twice in a report says nothing; the reader reports it.
  pair(
    (item) => item.id && join(item.report, item.id),
    (block) => block.id && join(block.report.path, block.id),
    true,
  );
  for (const [of, as] of FROM_MOST_ALIKE) {
    pair(
      (item) => join(item.report, of(item)),
      (block) => join(block.report.path, as(block)),
    );
  }
  // What was gone before this run is another promise: it is not taken up by the same words in another report.
  for (const [of, as] of FROM_MOST_ALIKE) pair(of, (block) => (block.removed === null ? as(block) : null));
  return pairs;
}

function sameReading(reading: Reading, done: boolean): string {
  return join(JSON.stringify(readingOf(reading)), done);
}

const FROM_MOST_ALIKE: Array<[Trait<Commitment>, Trait<Block>]> = [
  [
    (item) => join(sameReading(item, item.done === true), item.due),
    (block) => join(sameReading(block, block.done !== null), block.due),
  ],
  [(item) => sameReading(item, item.done === true), (block) => sameReading(block, block.done !== null)],
  [(item) => matchKey(item.subject), (block) => matchKey(block.subject)],
];

function join(...parts: Array<string | boolean | null>): string {
  return JSON.stringify(parts);
}
