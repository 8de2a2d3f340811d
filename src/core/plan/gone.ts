import { findEarlierTitle } from "../identity/earlier-title.ts";
import { textFingerprint } from "../identity/key.ts";
import type { Commitment, Problem } from "../model/commitment.ts";
import type { GoneIssue } from "../model/register.ts";

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

/** The problem reported if a new item may belong to a missing issue from an older version, so nothing is created. */
export function unexplainedProblem({ number }: GoneIssue, { report, line, subject }: Commitment): Problem {
  const message = `No issue is created yet: “${subject}” may be the commitment of the missing issue #${number}, which an older version of Follow-through recorded under another title. To get a new issue, give the item an id such as {#${number}-again}.`;
  return { severity: "error", file: report, line, message };
}
