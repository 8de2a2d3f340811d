import { findEarlierTitles } from "../identity/earlier-title.ts";
import { textFingerprint } from "../identity/key.ts";
import type { Block } from "../model/block.ts";
import type { Commitment } from "../model/commitment.ts";
import type { GoneIssue, TrackedIssue } from "../model/register.ts";
import { groupBy } from "../model/text.ts";

/** The parts of an item by which its missing issue is found. */
export type Titled = Pick<Commitment, "id" | "subject" | "text">;

/** A known commitment, with the number of its issue if that is missing. */
interface Tracked {
  block: Block;
  gone?: number;
}

/** Finds the missing issue of an item. */
export type GoneFinder = (item: Titled) => GoneIssue | undefined;

/**
 * Creates a function that finds an item's missing issue by the fingerprint in the ledger. The item of a continued commitment
 * belongs to the issue that continues it. `olderTitles` tells whether an older version, which may have taken a different title
 * from the same text, wrote the fingerprint.
 */
export function createGoneFinder(all: readonly GoneIssue[], olderTitles: boolean): GoneFinder {
  const gone = all.filter(isNotContinued);
  if (gone.length === 0) return () => undefined;
  const byFingerprint = new Map(gone.map((issue) => [issue.fingerprint, issue]));
  const fingerprints = new Set(byFingerprint.keys());
  const found = new Map<string, GoneIssue | undefined>();
  return (item) => {
    const present = byFingerprint.get(textFingerprint(item));
    if (present || !olderTitles || item.id !== null) return present;
    if (!found.has(item.text)) {
      const [fingerprint = ""] = findEarlierTitles(item.text, fingerprints);
      found.set(item.text, byFingerprint.get(fingerprint));
    }
    return found.get(item.text);
  };
}

function isNotContinued({ continued }: GoneIssue): boolean {
  return continued === undefined;
}

/**
 * Creates a finder for new items that finds each missing issue once, as long as there are others with the same fingerprint. After
 * that, it keeps finding the last one, so that no item of a missing issue looks new.
 */
export function createGoneAssigner(gone: readonly GoneIssue[], olderTitles: boolean): GoneFinder {
  const find = createGoneFinder(gone, olderTitles);
  const left = groupBy(gone.filter(isNotContinued), ({ fingerprint }) => fingerprint);
  return (item) => {
    const found = find(item);
    const same = left.get(found?.fingerprint ?? "");
    return same !== undefined && same.length > 1 ? same.shift() : found;
  };
}

/** The fingerprint of a commitment's text without its id. */
export function plainFingerprint(commitment: Pick<Commitment, "subject">): string {
  return textFingerprint({ id: null, subject: commitment.subject });
}

/**
 * Whether an item got another id, which requests a new issue in place of the missing one. `reread` contains the keys of commitments
 * whose reports haven't changed, so nobody changed an id.
 */
export function requestsNewIssue(
  { id }: Pick<Commitment, "id">,
  { block, gone }: Tracked,
  reread: ReadonlySet<string>,
): boolean {
  return gone !== undefined && id !== null && id !== block.id && !reread.has(block.key);
}

/** The numbers of the missing issues that new issues will replace. */
export function findReplaced(
  commitments: ReadonlyArray<{ before: object | null; continues?: { gone?: number } | null }>,
): Set<number> {
  return new Set(commitments.flatMap(({ before, continues }) => (before === null ? (continues?.gone ?? []) : [])));
}

/** The fingerprints of the present texts of commitments that other issues continue, by the number of the missing issue. */
export function findContinued(
  commitments: ReadonlyArray<{
    before: { issue: Pick<TrackedIssue, "facts"> | null; gone?: number } | null;
    assessed: { block: Block };
  }>,
  gone: readonly GoneIssue[],
): Map<number, string> {
  if (gone.every(({ continued }) => continued === undefined)) return new Map();
  const blocks = new Map(
    commitments.flatMap(({ before, assessed: { block } }) => {
      const number = before?.issue?.facts.number ?? before?.gone;
      return number === undefined ? [] : [[number, block] as const];
    }),
  );
  return new Map(
    gone.flatMap(({ number, continued }) => {
      const block = blocks.get(continued ?? 0);
      return block === undefined ? [] : [[number, plainFingerprint(block)] as const];
    }),
  );
}
