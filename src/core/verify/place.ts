import type { TrackedIssue } from "../model/register.ts";
import type { FindingPlace } from "./findings.ts";
import type { CommitmentState } from "./replay.ts";

/** A commitment's place according to its issue. */
export function placeOfIssue({ block, facts }: TrackedIssue): FindingPlace {
  return { number: facts.number, file: block.report.path, line: block.line, commit: block.commit };
}

/** A commitment's place in git at a given commit. */
export function placeOfState({ path: file, line, commit }: CommitmentState): Omit<FindingPlace, "number"> {
  return { file, line, commit };
}
