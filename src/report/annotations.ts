import type { Assessment } from "../core/assess/assess.ts";
import type { Problem } from "../core/model/commitment.ts";
import { withWords } from "../core/model/failure.ts";
import { groupBy, plural } from "../core/model/text.ts";
import { type State, STATE_WORDS } from "../core/assess/states.ts";
import type { AssessedCommitment } from "../core/assess/assess-one.ts";
import { pendingSentence } from "../core/render/pending.ts";

/** A message that GitHub shows at a line of a file or, without a file, for the whole run. */
export interface Annotation {
  level: "error" | "warning" | "notice";
  file: string | null;
  line: number | null;
  title: string;
  /** Plain text. */
  message: string;
}

/** GitHub shows ten annotations of each level per step and silently drops the rest. */
const LIMIT = 10;

/** The results of a `sync` or `check` run. */
export interface RunNotes {
  assessment: Assessment;
  problems: readonly Problem[];
  /** Why the check fails; null if it passes or the run doesn't check. */
  failure: string | null;
  /** The states that fail the check; empty if the run doesn't check. */
  failOn: readonly State[];
  /** The number of commitments that have no issue yet. */
  pending: number;
}

/** The reasons why a run fails, one sentence each; empty if it succeeds. */
export function failureSentences(problems: readonly Problem[], failure: string | null): string[] {
  const errors = problems.filter((problem) => problem.severity === "error");
  const [first] = errors;
  const place = first?.file ? `${first.file}${first.line ? `:${first.line}` : ""}: ` : "";
  const summary = first ? [`${plural(errors.length, "problem", "problems")}: ${place}${first.message}`] : [];
  return [...summary, ...(failure === null ? [] : [failure])];
}

/** All annotations of a `sync` or `check` run, most important first. */
export function runAnnotations({ assessment, problems, failure, failOn, pending }: RunNotes): Annotation[] {
  return [
    ...(failure === null ? [] : [runAnnotation("error", failure)]),
    ...problemAnnotations(problems),
    ...stateAnnotations(assessment, failOn),
    ...(pending > 0 ? [runAnnotation("warning", pendingSentence(pending))] : []),
  ];
}

/** Returns one annotation for each problem, in order. */
export function problemAnnotations(problems: readonly Problem[]): Annotation[] {
  return problems.map(({ severity, file, line, ...said }) => ({
    level: severity,
    file,
    line,
    title: "Follow-through",
    message: withWords(said),
  }));
}

/** Returns one annotation for each notice, in order. */
export function noticeAnnotations(notices: ReadonlyArray<Pick<Annotation, "file" | "message">>): Annotation[] {
  return notices.map(({ file, message }) => ({ ...runAnnotation("notice", message), file }));
}

/** One annotation for each commitment in a state that fails the check, longest overdue first. */
export function stateAnnotations({ commitments }: Assessment, failOn: readonly State[]): Annotation[] {
  return commitments
    .filter(({ states }) => states.some((state) => failOn.includes(state)))
    .toSorted((a, b) => b.days_overdue - a.days_overdue)
    .map((commitment) => ({
      level: "error",
      file: commitment.block.report.path,
      line: commitment.block.line,
      title: `Commitment ${STATE_WORDS[commitment.state]}`,
      message: describeState(commitment),
    }));
}

/** Keeps at most ten annotations of each level. If there are more, the tenth gives the number of those left out. */
export function limitAnnotations(annotations: readonly Annotation[]): Annotation[] {
  return [...groupBy(annotations, ({ level }) => level).entries()].flatMap(([level, found]) => {
    if (found.length <= LIMIT) return found;
    const more = found.length - (LIMIT - 1);
    return [...found.slice(0, LIMIT - 1), runAnnotation(level, `${more} more: see the job summary.`)];
  });
}

/** An annotation for the whole run. */
function runAnnotation(level: Annotation["level"], message: string): Annotation {
  return { level, file: null, line: null, title: "Follow-through", message };
}

function describeState({ block, issue, state, days_overdue }: AssessedCommitment): string {
  const stateText =
    state === "overdue"
      ? ` ${plural(days_overdue, "day", "days")} overdue (due ${block.due})`
      : ` ${STATE_WORDS[state]}`;
  const owner = block.owner ? `, owner ${block.owner}` : "";
  return `${issue ? `#${issue.number} ` : ""}${block.subject}:${stateText}${owner}`;
}
