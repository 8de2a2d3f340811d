import type { Block } from "../model/block.ts";
import type { Commitment } from "../model/commitment.ts";
import { groupBy, matchKey } from "../model/text.ts";

/** A text in more new reports than this is ignored, because it doesn't show which of them a report was renamed to. Keeps the work linear. */
const MAX_HOLDERS = 64;

/**
 * Finds renamed reports by pairing each missing path with the new path that contains at least half of its items. Each new path
 * is used at most once. `stillThere` lists paths that still exist although none of the items are from them. Maps each old path
 * to its new path.
 */
export function pairReports(
  commitments: readonly Commitment[],
  blocks: readonly Block[],
  stillThere: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const itemsBy = groupBy(commitments, ({ report }) => report);
  const blocksBy = groupBy(
    blocks.filter(({ removed }) => removed === null),
    ({ report }) => report.path,
  );
  // A report can reappear under another path after a run found it missing.
  const removedBy = groupBy(
    blocks.filter(({ report }) => !blocksBy.has(report.path)),
    ({ report }) => report.path,
  );
  const added = Array.from(itemsBy, ([path, items]) => ({ path, items })).filter(({ path }) => !blocksBy.has(path));
  const addedByText = indexByText(added);
  const candidates = [...blocksBy, ...removedBy]
    .filter(([path]) => !itemsBy.has(path) && !stillThere.has(path))
    .flatMap(([from, items]) => {
      const holders = items.map(({ subject }) => addedByText.get(matchKey(subject)) ?? new Set<AddedReport>());
      const reports = holders.filter(({ size }) => size <= MAX_HOLDERS).flatMap((holder) => [...holder]);
      return Array.from(
        groupBy(reports, (report) => report),
        ([to, { length: shared }]) => ({
          from,
          to: to.path,
          shared,
          // A single shared item counts only if it makes up at least half of both reports and the old report wasn't removed earlier.
          isHalf: shared * 2 >= items.length && (shared > 1 || (to.items.length <= 2 && !removedBy.has(from))),
        }),
      );
    })
    .filter(({ isHalf }) => isHalf)
    .toSorted((a, b) => Number(removedBy.has(a.from)) - Number(removedBy.has(b.from)) || b.shared - a.shared);
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of candidates) {
    if (renamed.has(from) || taken.has(to)) continue;
    renamed.set(from, to);
    taken.add(to);
  }
  return renamed;
}

interface AddedReport {
  path: string;
  items: readonly Commitment[];
}

/** Maps each text's match key to the reports that contain it. */
function indexByText(reports: readonly AddedReport[]): Map<string, Set<AddedReport>> {
  const index = new Map<string, Set<AddedReport>>();
  for (const report of reports) {
    for (const { subject } of report.items) {
      const key = matchKey(subject);
      index.set(key, (index.get(key) ?? new Set()).add(report));
    }
  }
  return index;
}
