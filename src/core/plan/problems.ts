import type { Commitment, Problem } from "../model/commitment.ts";
import type { GoneIssue } from "../model/register.ts";
import { GONE_WORDS } from "../render/gone.ts";

/** The problem reported when an untrusted issue contains the commitment's block. */
export function claimedProblem({ report, line, subject }: Commitment, number: number): Problem {
  const message = `No issue is created for “${subject}”: #${number}, which is not trusted, contains its managed block. Add the issue's author to \`author\`, move the block to the top of the issue, or delete the block.`;
  return { severity: "error", file: report, line, message };
}

/**
 * The problem reported when the commitment's issue is missing and no new id requests another issue. `known` tells whether its
 * block was rebuilt from git.
 */
export function goneProblem(
  { report, line, subject }: Commitment,
  { number, how }: GoneIssue,
  known: boolean,
): Problem {
  const past = known ? "" : " Without the full history (`fetch-depth: 0`), its original due date is unknown.";
  const message = `#${number}, the issue for “${subject}”, ${GONE_WORDS[how]}; it is not created again. To get a new issue, give the item an id such as {#${number}-again}.${past}`;
  return { severity: "error", file: report, line, message };
}

/** The problem reported when a new issue replaces a missing issue. `known` tells whether its block was rebuilt from git. */
export function continuedProblem({ report, line, subject }: Commitment, gone: GoneIssue, known: boolean): Problem {
  const past = known
    ? "its original due date and history are kept"
    : "without the full history (`fetch-depth: 0`), its original due date is unknown";
  const message = `“${subject}” gets a new issue because #${gone.number} ${GONE_WORDS[gone.how]}; ${past}.`;
  return { severity: "warning", file: report, line, message };
}

/** The problem reported when a tracked issue is missing and no report contains its commitment. */
export function lostProblem({ number, how }: GoneIssue): Problem {
  const message = `#${number}, which tracked a commitment, ${GONE_WORDS[how]}, and no report contains the commitment's text any more.`;
  return { severity: "warning", file: null, line: null, message };
}
