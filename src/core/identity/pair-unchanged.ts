import type { Block } from "../model/block.ts";
import type { Commitment } from "../model/commitment.ts";
import { groupBy, matchKey } from "../model/text.ts";

/**
 * Pairs the items of unchanged reports with commitments that an older version read there: by text, otherwise by line. Each is
 * paired at most once.
 */
export function pairUnchanged<K extends { block: Block }>(
  commitments: readonly Commitment[],
  known: readonly K[],
): Map<Commitment, K> {
  const pairs = new Map<Commitment, K>();
  const free = new Set(known);
  const traits: Array<[ofItem: (item: Commitment) => string, ofBlock: (block: Block) => string]> = [
    [({ report, text }) => `${report}\n${matchKey(text)}`, ({ report, text }) => `${report.path}\n${matchKey(text)}`],
    [({ report, line }) => `${report}\n${line}`, ({ report, line }) => `${report.path}\n${line}`],
  ];
  for (const [ofItem, ofBlock] of traits) {
    const partners = groupBy(free, ({ block }) => ofBlock(block));
    const unpaired = commitments.filter((item) => !pairs.has(item));
    for (const [key, [item, another]] of groupBy(unpaired, ofItem)) {
      const [partner, other] = partners.get(key) ?? [];
      if (item === undefined || another !== undefined || partner === undefined || other !== undefined) continue;
      pairs.set(item, partner);
      free.delete(partner);
    }
  }
  return pairs;
}
