import type { TrackedIssue } from "../model/register.ts";
import type { FindingPlace } from "./findings.ts";
import type { CommitmentState } from "./replay.ts";

/** The place of a commitment according to its issue. */
export function placeOfIssue({ block, facts }: TrackedIssue): FindingPlace {
  return { number: facts.number, file: block.report.path, line: block.line, commit: block.commit };
}

/** The place of a commitment in git at one commit. */
export function placeOfState({ path: file, line, commit }: CommitmentState): Omit<FindingPlace, "number"> {
  return { file, line, commit };
}
