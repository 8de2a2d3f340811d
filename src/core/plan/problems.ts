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
export function goneProblem({ report, line, subject }: Placed, { number, how, block }: GoneIssue): Problem {
  const past =
    block === undefined
      ? ` Its original due date is unknown, and new items in this report get no issue, because ${UNKNOWN_PAST}`
      : "";
  const message = `#${number}, the issue for “${subject}”, ${GONE_WORDS[how]}; it is not created again. To get a new issue, give the item an id such as {#${number}-again}.${past}`;
  return { severity: "error", file: report, line, message };
}

/** Why the past of a missing issue's commitment may be unknown, and the fix. */
const UNKNOWN_PAST =
  "the history of its report couldn't be read. Run again, or add a checkout step with `fetch-depth: 0`.";

/** The problem reported when a new issue for a commitment has to wait, because it would lose the original due date. */
export function waitingProblem({ report, line, subject }: Placed, { number }: GoneIssue): Problem {
  const message = `“${subject}” gets no new issue in place of #${number} yet: its original due date is unknown, because ${UNKNOWN_PAST}`;
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
export function lostProblem({ number, how }: GoneIssue): Problem {
  const message = `#${number}, which tracked a commitment, ${GONE_WORDS[how]}, and no report contains the commitment's text any more. Until git's history shows its past, no new issue is created: add a checkout step with \`fetch-depth: 0\`, or put the commitment's line back in its report.`;
  return { severity: "error", file: null, line: null, message };
}
