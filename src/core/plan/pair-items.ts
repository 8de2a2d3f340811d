import { matchCommitments, type MatchOptions } from "../identity/match.ts";
import { pairUnchanged } from "../identity/pair-unchanged.ts";
import type { Block } from "../model/block.ts";
import type { Commitment, Problem, Report } from "../model/commitment.ts";
import { plural } from "../model/text.ts";
import { itemsOf } from "./admission.ts";

/** Items paired with known commitments, and items that only an older version of the reader, or only this one, recognises. */
export interface PairedItems<K> {
  pairs: Map<Commitment, K>;
  /** Known commitments in unchanged reports that this version doesn't see there. Nobody removed them. */
  held: K[];
  /** Items in unchanged reports that an older version didn't see there. Nobody added them. */
  hints: Set<Commitment>;
}

export interface PairingOptions {
  /** Keys of known commitments whose reports haven't changed since an older version read them. */
  reread: ReadonlySet<string>;
  matching: MatchOptions;
}

/** Pairs items with known commitments. In reports that haven't changed since an older version read them, nothing is new or gone. */
export function pairItems<K extends { block: Block }>(
  reports: readonly Report[],
  known: readonly K[],
  { reread, matching }: PairingOptions,
): PairedItems<K> {
  const items = reports.flatMap(itemsOf);
  const unchanged = known.filter(({ block }) => reread.has(block.key));
  const paths = new Set(unchanged.map(({ block }) => block.report.path));
  const isUnchanged = ({ report }: Commitment): boolean => paths.has(report);
  const same = pairUnchanged(items.filter(isUnchanged), unchanged);
  const taken = new Set(same.values());
  const others = matchCommitments(
    items.filter((item) => !same.has(item)),
    known.filter(({ block }) => !reread.has(block.key)),
    matching,
  );
  const pairs = new Map([...same, ...others]);
  return {
    pairs,
    held: unchanged.filter((commitment) => !taken.has(commitment)),
    // An item whose issue is missing isn't new either.
    hints: new Set(items.filter((item) => isUnchanged(item) && !pairs.has(item) && !matching.isGone?.(item))),
  };
}

/** The warning about items that only this version finds in unchanged reports. */
export function hintProblems(hints: readonly Commitment[]): Problem[] {
  const [first] = hints;
  if (first === undefined) return [];
  const isOne = hints.length === 1;
  const others = isOne ? "" : ` and ${plural(hints.length - 1, "other item", "other items")}`;
  const message = `“${first.subject}”${others} may be ${isOne ? "a commitment" : "commitments"} that earlier versions of Follow-through didn't recognise. To track ${isOne ? "it, edit its report" : "them, edit their reports"}.`;
  return [{ severity: "warning", file: first.report, line: first.line, message }];
}
