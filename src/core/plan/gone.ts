import { findEarlierTitle } from "../identity/earlier-title.ts";
import { textFingerprint } from "../identity/key.ts";
import type { Block } from "../model/block.ts";
import type { Commitment, Problem } from "../model/commitment.ts";
import type { GoneIssue } from "../model/register.ts";
import { groupBy } from "../model/text.ts";

type Titled = Pick<Commitment, "id" | "subject" | "text">;

/** A known commitment, with the number of its issue if that is missing. */
interface Tracked {
  block: Block;
  gone?: number;
}

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
    const same = left.get(found?.fingerprint ?? "");
    return same !== undefined && same.length > 1 ? same.shift() : found;
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

/** The fingerprint of a commitment's text without its id. */
export function plainFingerprint(commitment: Pick<Commitment, "subject">): string {
  return textFingerprint({ id: null, subject: commitment.subject });
}

/** Creates a test for whether a missing issue's commitment goes on in another issue, because its item got a new id. */
export function createContinuationTest(known: readonly Tracked[]): (missing: Tracked) => boolean {
  const withId = groupBy(
    known.filter(({ block }) => block.id !== null),
    ({ block }) => plainFingerprint(block),
  );
  return ({ block: missing, gone }) =>
    gone !== undefined && (withId.get(plainFingerprint(missing)) ?? []).some(({ block }) => block.id !== missing.id);
}

/**
 * Whether an id was added to an item to get a new issue in place of the missing one. `reread` contains the keys of commitments
 * whose reports haven't changed, so nobody added an id.
 */
export function requestsNewIssue(
  { id }: Pick<Commitment, "id">,
  { block, gone }: Tracked,
  reread: ReadonlySet<string>,
): boolean {
  return gone !== undefined && id !== null && id !== block.id && !reread.has(block.key);
}

/**
 * The missing issues whose commitments go on in other issues because their items got new ids, with the fingerprints of the
 * items' present texts.
 */
export function findContinued(
  commitments: ReadonlyArray<{ before: { block: Block } | null; assessed: { block: Block } }>,
  gone: readonly GoneIssue[],
): Map<number, string> {
  if (gone.length === 0) return new Map();
  const titles = new Map(
    commitments.flatMap(({ before, assessed: { block } }) =>
      block.id === null ? [] : [[plainFingerprint((before ?? { block }).block), plainFingerprint(block)] as const],
    ),
  );
  return new Map(
    gone.flatMap(({ number, fingerprint }) => {
      const title = titles.get(fingerprint);
      return title === undefined ? [] : [[number, title] as const];
    }),
  );
}

/** The problem reported if a new item may belong to a missing issue from an older version, so nothing is created. */
export function unexplainedProblem({ number }: GoneIssue, { report, line, subject }: Commitment): Problem {
  const message = `No issue is created yet: “${subject}” may be the commitment of the missing issue #${number}, which an older version of Follow-through recorded under another title. To get a new issue, give the item an id such as {#${number}-again}.`;
  return { severity: "error", file: report, line, message };
}
