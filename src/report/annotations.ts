import type { Assessment } from "../core/assess/assess.ts";
import type { Commitment, Problem, Report } from "../core/model/commitment.ts";
import { groupBy, plural } from "../core/model/text.ts";
import { type State, STATE_WORDS } from "../core/assess/states.ts";
import type { AssessedCommitment } from "../core/assess/assess-one.ts";

export interface Annotation {
  level: "error" | "warning" | "notice";
  file: string | null;
  line: number | null;
  title: string;
  message: string;
}

/** GitHub shows ten annotations of each level for a step and drops the rest without a word. */
const LIMIT = 10;

/** Why a run is red, a sentence each; empty when it is green. */
export function failureSentences(problems: readonly Problem[], failure: string | null): string[] {
  const errors = problems.filter((problem) => problem.severity === "error");
  const first = errors[0];
  const where = first?.file ? `${first.file}${first.line ? `:${first.line}` : ""}: ` : "";
  const mistakes = first ? [`${plural(errors.length, "problem", "problems")}: ${where}${first.message}`] : [];
  return [...mistakes, ...(failure === null ? [] : [failure])];
}

export function problemAnnotations(problems: readonly Problem[]): Annotation[] {
  return problems.map(({ severity, file, line, message }) => ({
    level: severity,
    file,
    line,
    title: "Follow-through",
    message,
  }));
}

/** One for each commitment in a state that fails the check, the longest overdue first. */
export function stateAnnotations({ commitments }: Assessment, failOn: readonly State[]): Annotation[] {
  return commitments
    .filter(({ state }) => failOn.includes(state))
    .toSorted((a, b) => b.days_overdue - a.days_overdue)
    .map((commitment) => ({
      level: "error",
      file: commitment.block.report.path,
      line: commitment.block.line,
      title: `Commitment ${STATE_WORDS[commitment.state]}`,
      message: describe(commitment),
    }));
}

/** What the reports promise, then what was left in them and why. */
export function promiseAnnotations(reports: readonly Report[]): Annotation[] {
  const taken = reports.flatMap(({ path, commitments }) =>
    commitments.map((commitment) => notice(path, commitment.line, "Commitment", promise(commitment))),
  );
  return [...taken, ...leftAnnotations(reports)];
}

/** What was left in the reports and why: first what its author took out or may have meant. */
export function leftAnnotations(reports: readonly Report[]): Annotation[] {
  const left = reports.flatMap(({ path, skipped }) => skipped.map((skip) => ({ path, ...skip })));
  const [plain, noted] = [left.filter(({ why }) => why === "left"), left.filter(({ why }) => why !== "left")];
  return [...noted, ...plain].map(({ path, line, text, reason }) =>
    notice(path, line, "No commitment", `${text} (${reason})`),
  );
}

function notice(file: string, line: number, title: string, message: string): Annotation {
  return { level: "notice", file, line, title, message };
}

/** At most ten of each level; the tenth says how many more there are. */
export function limitAnnotations(annotations: readonly Annotation[]): Annotation[] {
  return [...groupBy(annotations, ({ level }) => level).entries()].flatMap(([level, all]) => {
    if (all.length <= LIMIT) return all;
    const more = all.length - (LIMIT - 1);
    const rest: Annotation = {
      level,
      file: null,
      line: null,
      title: "Follow-through",
      message: `${more} more: see the job summary.`,
    };
    return [...all.slice(0, LIMIT - 1), rest];
  });
}

function describe({ block, issue, state, days_overdue }: AssessedCommitment): string {
  const late =
    state === "overdue"
      ? ` ${plural(days_overdue, "day", "days")} overdue (due ${block.due})`
      : ` ${STATE_WORDS[state]}`;
  const owner = block.owner ? `, owner ${block.owner}` : "";
  return `${issue ? `#${issue.number} ` : ""}${block.subject}:${late}${owner}`;
}

function promise({ subject, owner, due, dueText }: Commitment): string {
  const when = due ? `due ${due}` : dueText ? `no day could be read from “${dueText}”` : "no due date";
  return `${subject} (${owner ?? "nobody named"}, ${when})`;
}
