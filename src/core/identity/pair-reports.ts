import type { Block } from "../model/block.ts";
import type { Commitment } from "../model/commitment.ts";
import { groupBy, matchKey } from "../model/text.ts";

/**
 * Where each known report stands now: a path that is gone belongs to the new path that holds at least half of its items,
 * each new path once. Returns the new path by the old one, for those that moved.
 */
export function pairReports(commitments: readonly Commitment[], blocks: readonly Block[]): Map<string, string> {
  const here = groupBy(commitments, ({ report }) => report);
  const there = groupBy(
    blocks.filter(({ removed }) => removed === null),
    ({ report }) => report.path,
  );
  const holders = new Map<string, Set<string>>();
  for (const [path, items] of here) {
    if (there.has(path)) continue;
    for (const { subject } of items) {
      const key = matchKey(subject);
      holders.set(key, (holders.get(key) ?? new Set()).add(path));
    }
  }
  const candidates = [...there]
    .filter(([path]) => !here.has(path))
    .flatMap(([path, items]) => {
      const shared = groupBy(
        items.flatMap(({ subject }) => [...(holders.get(matchKey(subject)) ?? [])]),
        (to) => to,
      );
      return Array.from(shared, ([to, hits]) => ({ path, to, hits: hits.length, of: items.length }));
    })
    // One item that two reports share is evidence only where it is half of both.
    .filter(({ hits, of, to }) => hits * 2 >= of && (hits > 1 || here.get(to)!.length <= 2))
    .toSorted((a, b) => b.hits - a.hits);
  const moved = new Map<string, string>();
  const taken = new Set<string>();
  for (const { path, to } of candidates) {
    if (moved.has(path) || taken.has(to)) continue;
    moved.set(path, to);
    taken.add(to);
  }
  return moved;
}
