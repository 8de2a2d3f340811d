import type { Commitment, Problem } from "../model/commitment.ts";
import type { GoneIssue } from "../model/register.ts";
import { GONE_WORDS } from "../render/gone.ts";

/** The problem reported when an untrusted issue contains the commitment's block. */
export function claimedProblem({ report, line, subject }: Commitment, number: number): Problem {
  const message = `No issue is created for “${subject}”: #${number}, which is not trusted, contains its managed block. Add the issue's author to \`author\`, move the block to the top of the issue, or delete the block.`;
  return { severity: "error", file: report, line, message };
}

/** Where a commitment is, and its words. */
type Placed = Pick<Commitment, "report" | "line" | "subject">;

/** The problem reported when the commitment's issue is missing and no new id requests another issue. */
export function goneProblem({ report, line, subject }: Placed, issue: GoneIssue): Problem {
  const { number, how, block } = issue;
  const past =
    block === undefined
      ? ` Its original due date is unknown, and new items in this report get no issue, because ${whyUnknown(issue)}`
      : "";
  const message = `#${number}, the issue for “${subject}”, ${GONE_WORDS[how]}; it is not created again. To get a new issue, give the item an id such as {#${number}-again}.${past}`;
  return { severity: "error", file: report, line, message };
}

/** Why the past of a missing issue's commitment is unknown, and the fix. */
function whyUnknown({ until = "", isCutOff = false }: GoneIssue): string {
  return isCutOff
    ? `commit ${until}, which the last run read, is no longer part of the branch, and its history couldn't be read. ${howToRestore(until)}`
    : "the report's history couldn't be read. Run again, or add a checkout step with `fetch-depth: 0`.";
}

function howToRestore(commit: string): string {
  return `From a clone that has it, run \`git push origin ${commit}:refs/heads/restored\`, then run this workflow again.`;
}

/** The problem reported when a new issue for a commitment has to wait, because it would lose the original due date. */
export function waitingProblem({ report, line, subject }: Placed, issue: GoneIssue): Problem {
  const message = `“${subject}” gets no new issue in place of #${issue.number} yet: its original due date is unknown, because ${whyUnknown(issue)}`;
  return { severity: "error", file: report, line, message };
}

/** The problem reported when a new issue replaces a missing issue. */
export function continuedProblem({ report, line, subject }: Placed, { number, how }: GoneIssue): Problem {
  const message = `“${subject}” gets a new issue because #${number} ${GONE_WORDS[how]}; its original due date and history are kept.`;
  return { severity: "warning", file: report, line, message };
}

/** The problem reported when both a commitment's issue and its line in the report are missing. */
export function removedProblem({ report, line, subject }: Placed, { number, how }: GoneIssue): Problem {
  const message = `#${number}, the issue for “${subject}”, ${GONE_WORDS[how]}, and its line was removed from the report. Put the line back, or strike it through with a reason: \`~~text~~ withdrawn: the reason\`.`;
  return { severity: "warning", file: report, line, message };
}

/** The problem reported when a tracked issue is missing, no report contains its commitment, and its past is unknown. */
export function lostProblem(issue: GoneIssue): Problem {
  const { number, how, until = "", isCutOff = false } = issue;
  const fix = isCutOff
    ? `commit ${until}, which the last run read, is no longer part of the branch. ${howToRestore(until)}`
    : "add a checkout step with `fetch-depth: 0`, put the commitment's line back in its report, or, if `documents` no longer matches the report, change it back.";
  const message = `#${number}, which tracked a commitment, ${GONE_WORDS[how]}, and no report contains the commitment's text any more. Until git's history shows its past, no new issue is created: ${fix}`;
  return { severity: "error", file: null, line: null, message };
}
