import type { Block } from "../model/block.ts";
import { matchKey } from "../model/text.ts";
import type { ReplayedCommitment } from "./replay.ts";

/**
 * Pairs blocks with replayed commitments by key, then by current text and by original text in the same report, then by original
 * text in any report.
 */
export function pairIssues<T extends { block: Block }>(
  issues: readonly T[],
  replayed: readonly ReplayedCommitment[],
): Map<T, ReplayedCommitment> {
  const pairs = new Map<T, ReplayedCommitment>();
  const free = new Set(replayed);
  const traits: Array<(block: Block) => string> = [
    ({ key }) => key,
    ({ report, text }) => JSON.stringify([report.path, matchKey(text)]),
    ({ report, text_original }) => JSON.stringify([report.path, matchKey(text_original)]),
    ({ text_original }) => matchKey(text_original),
  ];
  for (const trait of traits) {
    const byTrait = new Map([...free].map((commitment) => [trait(commitment.block), commitment]));
    for (const issue of issues) {
      const match = pairs.has(issue) ? undefined : byTrait.get(trait(issue.block));
      if (!match || !free.has(match)) continue;
      pairs.set(issue, match);
      free.delete(match);
    }
  }
  return pairs;
}
