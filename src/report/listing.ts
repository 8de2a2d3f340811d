import type { Commitment, Problem, Report } from "../core/model/commitment.ts";
import { plural } from "../core/model/text.ts";

/** The contract of `read --json`. */
export function renderReadJson(reports: readonly Report[]): string {
  const rows = reports.flatMap(({ commitments }) =>
    commitments.map(({ report, line, text, owner, due, dueText, tracker, done, kind, priority, id }) => ({
      report,
      line,
      text,
      owner,
      due,
      due_text: dueText,
      tracker,
      done,
      kind,
      priority,
      id,
    })),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** What would be tracked, for a person at a terminal. */
export function renderRead(reports: readonly Report[]): string {
  const lines = reports.flatMap(({ commitments }) =>
    commitments.map((one) => `${one.report}:${one.line}: ${describe(one)}`),
  );
  const total = plural(lines.length, "commitment", "commitments");
  return safe([...lines, `${total} in ${plural(reports.length, "document", "documents")}.`]);
}

/** What was taken, what was left and why, and what has to be mended: one line each, as compilers write them. */
export function renderLint(reports: readonly Report[]): string {
  const lines = reports.flatMap((report) => [
    ...report.problems.map((problem) => problemLine(problem)),
    ...report.commitments.map((one) => `${one.report}:${one.line}: taken: ${describe(one)}`),
    ...report.skipped.map((skip) => `${report.path}:${skip.line}: left: ${skip.text} (${skip.reason})`),
  ]);
  const problems = reports.flatMap((report) => report.problems);
  return safe([
    ...lines,
    `${plural(problems.length, "problem", "problems")} in ${plural(reports.length, "document", "documents")}.`,
  ]);
}

function problemLine({ severity, file, line, message }: Problem): string {
  return `${file ?? ""}:${line ?? 1}: ${severity}: ${message}`;
}

function describe({ subject, owner, due, dueText, tracker, done }: Commitment): string {
  const facts = [
    done === true ? "done" : null,
    owner && `owner ${owner}`,
    due ? `due ${due}` : dueText && `due “${dueText}”, no day`,
    tracker && `tracked in ${tracker}`,
  ];
  const known = facts.filter((fact) => fact);
  return known.length > 0 ? `${subject} (${known.join(", ")})` : subject;
}

/** A report's text must not steer the terminal. */
function safe(lines: string[]): string {
  return `${lines.map((line) => line.replaceAll(/\p{Cc}/gu, " ")).join("\n")}\n`;
}
