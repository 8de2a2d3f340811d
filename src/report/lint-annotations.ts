import type { Commitment, Problem, Report } from "../core/model/commitment.ts";
import type { CommitmentChange } from "../core/plan/diff.ts";
import { problemAnnotations, type Annotation } from "./annotations.ts";
import { diffAnnotations } from "./promise-diff.ts";

/**
 * Every annotation of `lint`: problems, then what merging would change, then what is not tracked and why. Without `diff`
 * (what merging would change isn't known), everything that the reports promise is listed.
 */
export function lintAnnotations(
  reports: readonly Report[],
  problems: readonly Problem[],
  diff: readonly CommitmentChange[] | null,
): Annotation[] {
  const promises = diff ? diffAnnotations(diff) : promiseAnnotations(reports);
  return [...problemAnnotations(problems), ...promises, ...skippedAnnotations(reports)];
}

function promiseAnnotations(reports: readonly Report[]): Annotation[] {
  return reports.flatMap(({ path, commitments }) =>
    commitments.map((commitment) => notice(path, commitment.line, "Commitment", describe(commitment))),
  );
}

/** First what the author excluded or may have meant as a promise, as GitHub shows only ten annotations. */
function skippedAnnotations(reports: readonly Report[]): Annotation[] {
  const all = reports.flatMap(({ path, skipped }) => skipped.map((skip) => ({ path, ...skip })));
  return [...all.filter(({ why }) => why !== "left"), ...all.filter(({ why }) => why === "left")].map(
    ({ path, line, text, reason }) => notice(path, line, "No commitment", `${text} (${reason})`),
  );
}

function notice(file: string, line: number, title: string, message: string): Annotation {
  return { level: "notice", file, line, title, message };
}

function describe({ subject, owner, due, dueText }: Commitment): string {
  const when = due ? `due ${due}` : dueText ? `“${dueText}” is not a date` : "no due date";
  return `${subject} (${owner ?? "no owner"}, ${when})`;
}
