import type { Block } from "../model/block.ts";
import type { Commitment } from "../model/commitment.ts";
import { groupBy, matchKey } from "../model/text.ts";
import { pairReports } from "./pair-reports.ts";
import { createPartnerQueue } from "./partner-queue.ts";
import { createSimilarityIndex } from "./similarity.ts";
import { inReport, SAME_TEXT, SAME_TITLE, type Trait } from "./traits.ts";

interface Known {
  block: Block;
}

export interface MatchOptions {
  /** Whether the item's own issue is missing. Such an item is never treated as a rewording. */
  isGone?: (commitment: Commitment) => boolean;
  /** False if a report couldn't be read. An item that appears in another report may then still be in the unreadable one. */
  acrossReports?: boolean;
  /** Paths of reports that weren't read but still exist, so they were not renamed. */
  stillThere?: ReadonlySet<string>;
}

/**
 * Pairs report items with known commitments, each at most once. Matches are tried in this order: the same id in the same
 * report, unless the id moved to another commitment's words; the same text in that report, a clear best match in that report (a
 * rewording), the same text in another report (a move). A renamed report counts as the same report.
 */
export function matchCommitments<K extends Known>(
  commitments: readonly Commitment[],
  known: readonly K[],
  { isGone = () => false, acrossReports = true, stillThere }: MatchOptions = {},
): Map<Commitment, K> {
  const blocks = known.map(({ block }) => block);
  const moved = acrossReports ? pairReports(commitments, blocks, stillThere) : new Map<string, string>();
  const pathOf = ({ report }: Block): string => moved.get(report.path) ?? report.path;
  const matching: Matching<K> = { commitments, known, pathOf, pairs: new Map(), free: new Set(known) };

  pairBy(matching, inReport({ ofItem: ({ id }) => id, ofBlock: ({ id }) => id }, pathOf), "unique");
  returnMovedIds(matching);
  for (const trait of SAME_TEXT) pairBy(matching, inReport(trait, pathOf));
  // If only the title differs, the item hasn't changed: the reader just took a different part of the text as its title.
  const text: Trait = { ofItem: (item) => matchKey(item.text), ofBlock: (block) => matchKey(block.text) };
  pairBy(matching, inReport(text, pathOf));
  for (const [commitment, partner] of findReworded(matching, isGone)) pair(matching, commitment, partner);
  if (!acrossReports) return matching.pairs;
  // A commitment removed before this run can reappear only in its own report, which may have been renamed.
  for (const { ofItem, ofBlock } of SAME_TEXT)
    pairBy(matching, { ofItem, ofBlock: (block) => (block.removed === null ? ofBlock(block) : null) });
  return matching.pairs;
}

interface Matching<K extends Known> {
  commitments: readonly Commitment[];
  known: readonly K[];
  /** The current path of a block's report. */
  pathOf: (block: Block) => string;
  pairs: Map<Commitment, K>;
  /** Known commitments that are not paired yet. */
  free: Set<K>;
}

function pair<K extends Known>({ pairs, free }: Matching<K>, commitment: Commitment, partner: K): void {
  pairs.set(commitment, partner);
  free.delete(partner);
}

/** Pairs the remaining items and commitments by a trait, in order. `unique` skips values that occur repeatedly (a duplicate id). */
function pairBy<K extends Known>(matching: Matching<K>, { ofItem, ofBlock }: Trait, unique?: "unique"): void {
  const unpaired = matching.commitments.filter((commitment) => !matching.pairs.has(commitment));
  const partnersBy = groupBy(matching.free, ({ block }) => ofBlock(block));
  for (const [key, items] of groupBy(unpaired, ofItem)) {
    const partners: readonly K[] = key === null ? [] : (partnersBy.get(key) ?? []);
    if (unique && (items.length > 1 || partners.length > 1)) continue;
    const queue = createPartnerQueue(partners);
    for (const item of items) {
      const partner = queue.take(item.id);
      if (partner) pair(matching, item, partner);
    }
  }
}

/**
 * Undoes pairs by id where the id moved to another commitment's words. Otherwise, moving ids could exchange the words or original due
 * dates of commitments. The item whose place is taken gets the other commitment, as a rewording.
 */
function returnMovedIds<K extends Known>(matching: Matching<K>): void {
  const { commitments, known, pathOf, pairs, free } = matching;
  if (pairs.size === 0) return;
  const { ofItem, ofBlock } = inReport(SAME_TITLE, pathOf);
  const itemOf = new Map(Array.from(pairs, ([item, partner]) => [partner, item]));
  const holders = groupBy(known, ({ block }) => ofBlock(block));
  for (const [title, [item, another]] of groupBy(commitments, ofItem)) {
    const [partner, other] = holders.get(title) ?? [];
    if (item === undefined || another !== undefined || partner === undefined || other !== undefined) continue;
    const moved = pairs.get(item);
    const displaced = itemOf.get(partner);
    if (moved === partner || (moved === undefined && displaced === undefined)) continue;
    pair(matching, item, partner);
    itemOf.set(partner, item);
    if (displaced !== undefined) pairs.delete(displaced);
    if (moved === undefined) continue;
    itemOf.delete(moved);
    free.add(moved);
    if (displaced === undefined) continue;
    pair(matching, displaced, moved);
    itemOf.set(moved, displaced);
  }
}

/** Finds rewordings: pairs of unmatched texts in one report, each clearly the best match for the other. */
function findReworded<K extends Known>(
  { commitments, known, pathOf, pairs, free }: Matching<K>,
  isGone: (commitment: Commitment) => boolean,
): Array<[Commitment, K]> {
  const knownByPath = groupBy(known, ({ block }) => pathOf(block));
  return Array.from(groupBy(commitments, ({ report }) => report)).flatMap(([path, items]) => {
    const before = knownByPath.get(path) ?? [];
    const unpaired = items.filter((item) => !pairs.has(item) && !isGone(item));
    if (unpaired.length === 0 || !before.some((candidate) => free.has(candidate))) return [];
    const itemIndex = createSimilarityIndex(items, ({ subject }) => subject);
    const knownIndex = createSimilarityIndex(before, ({ block }) => block.subject);
    return unpaired.flatMap((item): Array<[Commitment, K]> => {
      const partner = knownIndex.findMostSimilar(item.subject);
      // A removed commitment can reappear only with its original text.
      if (!partner || !free.has(partner) || partner.block.removed !== null) return [];
      const isMutual = itemIndex.findMostSimilar(partner.block.subject) === item;
      return isMutual && mayBeSame(item, partner.block) ? [[item, partner]] : [];
    });
  });
}

/** Different explicit ids mean different commitments, no matter how similar their texts are. */
function mayBeSame(item: Commitment, block: Block): boolean {
  return item.id === null || block.id === null || item.id === block.id;
}
