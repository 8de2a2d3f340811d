import { knownGone, unknownGone } from "../model/gone-blocks.ts";
import type { Day } from "../model/date.ts";
import type { GoneIssue, TrackedIssue } from "../model/register.ts";
import type { GoneFacts } from "../model/snapshot.ts";
import type { ReplayedCommitment } from "./replay.ts";
import type { GoneWords } from "./findings.ts";
import { createRecaller } from "./recall.ts";

/** The missing issues, the tracked issues, and the commitments in git. */
interface GoneInput {
  replayed: readonly ReplayedCommitment[];
  issues: readonly TrackedIssue[];
  gone: ReadonlyArray<GoneFacts & GoneIssue>;
  commits: readonly string[];
  since: Day;
}

/** The commitments of missing issues, and the words or continuing issues of those that the ledger doesn't remember. */
export function recallGone({ gone, issues, replayed, commits, since }: GoneInput) {
  const known = knownGone(gone).map(({ block }) => block);
  const words = new Map<number, GoneWords>();
  const unknown = unknownGone(gone);
  const fingerprints = new Set(unknown.map(({ fingerprint }) => fingerprint));
  const recall = createRecaller({
    issues,
    replayed,
    commits,
    since,
    known: [...known],
    fingerprints,
    olderTitles: false,
  });
  const taken = new Set<string>();
  for (const issue of unknown) {
    const found = recall(issue, `${issue.since}T00:00:00Z`, taken);
    if (found === null) continue;
    if ("continued" in found) words.set(issue.number, found);
    else {
      known.push(found.block);
      words.set(issue.number, { subject: found.block.subject });
    }
  }
  return { known: known.map((block) => ({ block })), words };
}

/** The missing issues, with the continuing issues that git shows. */
export function withRecalled(
  gone: GoneInput["gone"],
  words: ReadonlyMap<number, GoneWords>,
): Array<GoneInput["gone"][number]> {
  return gone.map((issue) => {
    const continued = issue.continued ?? words.get(issue.number)?.continued;
    return continued === undefined ? issue : { ...issue, continued };
  });
}
