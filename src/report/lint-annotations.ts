import type { Commitment, Problem, Report } from "../core/model/commitment.ts";
import type { CommitmentChange } from "../core/plan/diff.ts";
import { problemAnnotations, type Annotation } from "./annotations.ts";
import { diffAnnotations } from "./promise-diff.ts";

/**
 * All annotations of `lint`: problems, then the changes that merging would make, then the untracked text with the reasons.
 * If `diff` is null, there is nothing to compare with, and every commitment is listed instead of the changes.
 */
export function lintAnnotations(
  reports: readonly Report[],
  problems: readonly Problem[],
  diff: readonly CommitmentChange[] | null,
): Annotation[] {
  const commitments = diff ? diffAnnotations(diff) : commitmentAnnotations(reports);
  return [...problemAnnotations(problems), ...commitments, ...skippedAnnotations(reports)];
}

function commitmentAnnotations(reports: readonly Report[]): Annotation[] {
  return reports.flatMap(({ path, commitments }) =>
    commitments.map((commitment) => notice(path, commitment.line, "Commitment", describe(commitment))),
  );
}

/** Lists text that the author excluded or that may be a commitment first, because GitHub shows only ten annotations. */
function skippedAnnotations(reports: readonly Report[]): Annotation[] {
  const skips = reports.flatMap(({ path, skipped }) => skipped.map((skip) => ({ path, ...skip })));
  return [...skips.filter(({ why }) => why !== "left"), ...skips.filter(({ why }) => why === "left")].map(
    ({ path, line, text, reason }) => notice(path, line, "Not tracked", `${text} (${reason})`),
  );
}

function notice(file: string, line: number, title: string, message: string): Annotation {
  return { level: "notice", file, line, title, message };
}

function describe({ subject, owner, due, dueText }: Commitment): string {
  const when = due ? `due ${due}` : dueText ? `“${dueText}” is not a date` : "no due date";
  return `${subject} (${owner ?? "no owner"}, ${when})`;
}
