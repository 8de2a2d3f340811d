import { findEarlierTitle } from "../identity/earlier-title.ts";
import { textFingerprint } from "../identity/key.ts";
import type { Block } from "../model/block.ts";
import type { Commitment, Problem } from "../model/commitment.ts";
import type { GoneIssue } from "../model/register.ts";
import { groupBy } from "../model/text.ts";

type Titled = Pick<Commitment, "id" | "subject" | "text">;

/** Finds the missing issue of an item. */
export type GoneFinder = (item: Titled) => GoneIssue | undefined;

/**
 * Creates a function that finds an item's missing issue by the fingerprint in the ledger. `olderTitles` tells whether an older
 * version, which may have taken a different title from the same text, wrote the fingerprint.
 */
export function createGoneFinder(gone: readonly GoneIssue[], olderTitles: boolean): GoneFinder {
  if (gone.length === 0) return () => undefined;
  const byFingerprint = new Map(gone.map((issue) => [issue.fingerprint, issue]));
  const fingerprints = new Set(byFingerprint.keys());
  const found = new Map<string, GoneIssue | undefined>();
  return (item) => {
    const present = byFingerprint.get(textFingerprint(item));
    if (present || !olderTitles || item.id !== null) return present;
    if (!found.has(item.text)) {
      found.set(item.text, byFingerprint.get(findEarlierTitle(item.text, fingerprints) ?? ""));
    }
    return found.get(item.text);
  };
}

/**
 * Creates a finder for new items that finds each missing issue once, as long as there are others with the same fingerprint. After
 * that, it keeps finding the last one, so that no item of a missing issue looks new.
 */
export function createGoneAssigner(gone: readonly GoneIssue[], olderTitles: boolean): GoneFinder {
  const find = createGoneFinder(gone, olderTitles);
  const left = groupBy(gone, ({ fingerprint }) => fingerprint);
  return (item) => {
    const found = find(item);
    const same = left.get(found?.fingerprint ?? "") ?? [];
    return same.length > 1 ? same.shift() : (same[0] ?? found);
  };
}

/** A commitment whose issue is missing, and whose block is known. */
export interface KnownGone {
  block: Block;
  issue: null;
  /** The number of the missing issue. */
  gone: number;
}

/** The commitments of the missing issues whose blocks are known. */
export function knownGone(gone: readonly GoneIssue[]): KnownGone[] {
  return gone.flatMap(({ number, block }) => (block === undefined ? [] : [{ block, issue: null, gone: number }]));
}

/** The blocks that new issues continue, by the fingerprint of their texts without ids. */
export function blocksToContinue(gone: readonly GoneIssue[]): Map<string, Block> {
  return new Map(
    gone.flatMap(({ block }) => (block ? [[textFingerprint({ ...block, id: null }), block] as const] : [])),
  );
}

/** Whether an id was added to an item to get a new issue in place of the missing one. */
export function requestsNewIssue({ id }: Pick<Commitment, "id">, known: { block: Block; gone?: number }): boolean {
  return known.gone !== undefined && id !== null && id !== known.block.id;
}

/** The problem reported if a new item may belong to a missing issue from an older version, so nothing is created. */
export function unexplainedProblem({ number }: GoneIssue, { report, line, subject }: Commitment): Problem {
  const message = `No issue is created yet: “${subject}” may be the commitment of the missing issue #${number}, which an older version of Follow-through recorded under another title. To get a new issue, give the item an id such as {#${number}-again}.`;
  return { severity: "error", file: report, line, message };
}
