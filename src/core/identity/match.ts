import type { Block } from "../model/block.ts";
import type { Commitment } from "../model/commitment.ts";
import { readingOf, type Reading } from "../lifecycle/history.ts";
import { pairReports } from "./pair-reports.ts";
import { createCrowd } from "./similarity.ts";
import { groupBy, matchKey } from "../model/text.ts";

/** What two sides of a pair have in common, as text; null pairs with nothing. */
type Trait<T> = (item: T) => string | null;

/**
 * Pairs what the reports say now with what is known, each side used once: by explicit id in the same report, then by the
 * same words in the same report, then by words that are clearly most alike in it, then by the same words that are gone
 * there and new here. Among equal words the ones that agree in every field come first, so that a second look pairs them
 * as the first did; the rest goes by order. A report that was renamed is the same report.
 * Returns the known partner of each commitment that has one.
 */
export function matchCommitments<K extends { block: Block }>(
  commitments: readonly Commitment[],
  known: readonly K[],
  /** Whether its issue is known to be gone: it is no rewording of another one then. */
  isGone: (commitment: Commitment) => boolean = () => false,
): Map<Commitment, K> {
  const pairs = new Map<Commitment, K>();
  const free = new Set(known);
  const moved = pairReports(
    commitments,
    known.map(({ block }) => block),
  );
  const pathOf = ({ report }: Block): string => moved.get(report.path) ?? report.path;
  const pair = (of: Trait<Commitment>, as: Trait<Block>, unique = false): void => {
    const here = groupBy(
      commitments.filter((commitment) => !pairs.has(commitment)),
      of,
    );
    const there = groupBy(free, ({ block }) => as(block));
    for (const [trait, group] of here) {
      const partners = trait === null ? [] : (there.get(trait) ?? []);
      if (unique && (group.length > 1 || partners.length > 1)) continue;
      for (const item of group) {
        const index = partners.findIndex((partner) => oneId(item, partner.block));
        const [partner] = index < 0 ? [] : partners.splice(index, 1);
        if (!partner) continue;
        pairs.set(item, partner);
        free.delete(partner);
      }
    }
  };
  // An id that stands twice in a report says nothing; the reader reports it.
  pair(
    (item) => item.id && join(item.report, item.id),
    (block) => block.id && join(pathOf(block), block.id),
    true,
  );
  for (const [of, as] of FROM_MOST_ALIKE) {
    pair(
      (item) => within(item.report, of(item)),
      (block) => within(pathOf(block), as(block)),
    );
  }
  for (const [commitment, partner] of findReworded(commitments, known, pathOf, pairs, free, isGone)) {
    pairs.set(commitment, partner);
    free.delete(partner);
  }
  // What was gone before this run is another promise: it is not taken up by the same words in another report.
  for (const [of, as] of FROM_MOST_ALIKE) pair(of, (block) => (block.removed === null ? as(block) : null));
  return pairs;
}

/** Pairs that are left over in one report, each clearly most like the other among everything that stands there. */
function findReworded<K extends { block: Block }>(
  commitments: readonly Commitment[],
  known: readonly K[],
  pathOf: (block: Block) => string,
  pairs: ReadonlyMap<Commitment, K>,
  free: ReadonlySet<K>,
  isGone: (commitment: Commitment) => boolean,
): Array<[Commitment, K]> {
  const here = groupBy(commitments, ({ report }) => report);
  const there = groupBy(known, ({ block }) => pathOf(block));
  return Array.from(here).flatMap(([path, items]) => {
    const before = there.get(path) ?? [];
    const fresh = items.filter((item) => !pairs.has(item) && !isGone(item));
    if (fresh.length === 0 || !before.some((one) => free.has(one))) return [];
    const now = createCrowd(items, ({ subject }) => subject);
    const then = createCrowd(before, ({ block }) => block.subject);
    return fresh.flatMap((item): Array<[Commitment, K]> => {
      const partner = then.clearlyLike(item.subject);
      // What was removed before is taken up again by its own words only.
      if (!partner || !free.has(partner) || partner.block.removed !== null) return [];
      const mutual = now.clearlyLike(partner.block.subject) === item;
      return mutual && oneId(item, partner.block) ? [[item, partner]] : [];
    });
  });
}

function within(report: string, trait: string | null): string | null {
  return trait === null ? null : join(report, trait);
}

/** Two ids are two promises, however alike their words. */
function oneId(item: Commitment, block: Block): boolean {
  return item.id === null || block.id === null || item.id === block.id;
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
  // Of equal words those with the same ticket, owner or date come before it goes by order.
  [(item) => withField(item, "tracker", "owner"), (block) => withField(block, "tracker", "owner")],
  [(item) => withField(item, "tracker"), (block) => withField(block, "tracker")],
  [(item) => withField(item, "owner"), (block) => withField(block, "owner")],
  [(item) => withField(item, "due"), (block) => withField(block, "due")],
  [(item) => matchKey(item.subject), (block) => matchKey(block.subject)],
];

/** The words together with fields that all say something; null where one says nothing. */
function withField(
  one: Pick<Commitment, "subject" | "tracker" | "owner" | "due">,
  ...fields: Array<"tracker" | "owner" | "due">
): string | null {
  const said = fields.map((field) => one[field]);
  return said.includes(null) ? null : join(matchKey(one.subject), ...said);
}

function join(...parts: Array<string | boolean | null>): string {
  return JSON.stringify(parts);
}
