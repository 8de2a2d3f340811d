import type { Assessment } from "../core/assess/assess.ts";
import type { Problem, Report } from "../core/model/commitment.ts";
import type { Now } from "../core/model/date.ts";
import { byteLength, clip, plural } from "../core/model/text.ts";
import type { CommitmentChange } from "../core/plan/diff.ts";
import type { LinkBase } from "../core/render/issue.ts";
import { plainText } from "../core/render/markdown.ts";
import { pendingSentence } from "../core/render/pending.ts";
import { renderStateSections } from "../core/render/state-sections.ts";
import { renderTable } from "../core/render/tables.ts";
import { verdict } from "../core/render/verdict.ts";
import type { Annotation } from "./annotations.ts";
import { renderPromiseDiff } from "./promise-diff.ts";

/**
 * If a step's summary is larger than 1 MiB, GitHub drops all of it. A step can run `lint` and `check`, so each of the two
 * summaries can use half of that: 400 KiB for its lists, of which there are at most five.
 */
const ALL_LISTS_BYTES = 400 * 1024;
const LIST_BYTES = ALL_LISTS_BYTES / 5;
const TEXT_LIMIT = 300;
/** The maximum length of a sentence outside a list, in code points. */
const SENTENCE_LIMIT = 1_000;

/** A notice about a file or, without one, about the whole run. */
type Notice = Pick<Annotation, "file" | "message">;

/** The content of the job summary in addition to the states. */
export interface SummaryNotes {
  problems: readonly Problem[];
  notices: readonly Notice[];
  now: Now;
  links: LinkBase;
  /** The reasons why the run fails, one sentence each. */
  failures: readonly string[];
  /** A sentence that describes the writes. */
  written: string;
  /** The number of commitments that have no issue yet. */
  pending: number;
  /** The number of commitments in reports published before `since`. */
  beforeSince: number;
}

/**
 * The job summary of `sync` and `check`: the headline, all problems and notices that fit, then the commitments that fit, most
 * urgent states first.
 */
export function renderSummary(assessment: Assessment, notes: SummaryNotes): string {
  const { slipped } = assessment;
  const facts = [
    notes.written,
    slipped > 0 ? `${plural(slipped, "commitment has", "commitments have")} slipped to a later date.` : "",
    notes.pending > 0 ? pendingSentence(notes.pending) : "",
    notes.beforeSince > 0 ? beforeSinceSentence(notes.beforeSince) : "",
  ];
  const attention = [...problemsPart(notes.problems), ...noticesPart(notes.notices)];
  const room = attention.reduce((left, part) => left - byteLength(part), ALL_LISTS_BYTES);
  return joinParts(notes.now, [
    `## Follow-through: ${verdict(assessment)}`,
    ...notes.failures.map((failure) => `**${plainText(clip(failure, SENTENCE_LIMIT))}**`),
    facts.filter((fact) => fact !== "").join(" "),
    ...attention,
    ...renderStateSections(assessment.commitments, notes.links, room),
  ]);
}

/** States how many commitments are in reports published before `since`, and how to track them. */
export function beforeSinceSentence(count: number): string {
  return `${plural(count, "older commitment is", "older commitments are")} not tracked; set \`since\` to an earlier date to include older reports.`;
}

/** The content of the job summary of `lint` in addition to the reports. */
export interface LintNotes {
  problems: readonly Problem[];
  notices?: readonly Notice[];
  now: Now;
  /** The changes that merging would make; null if unknown. */
  diff?: readonly CommitmentChange[] | null;
  /** The number of commitments in reports published before `since`. */
  beforeSince?: number;
}

/**
 * The job summary of `lint`: the changes that merging would make, then the commitments, problems and untracked text in the
 * reports, and the notices.
 */
export function renderLintSummary(
  reports: readonly Report[],
  { problems, notices = [], now, diff = null, beforeSince = 0 }: LintNotes,
): string {
  const commitments = reports.flatMap((report) => report.commitments.map((commitment) => ({ report, commitment })));
  const skipped = reports.flatMap((report) => report.skipped.map((skip) => ({ report, skip })));
  return joinParts(now, [
    `## Follow-through: ${plural(commitments.length, "commitment", "commitments")} in ${plural(reports.length, "report", "reports")}`,
    beforeSince > 0 ? beforeSinceSentence(beforeSince) : "",
    diff === null ? "" : renderPromiseDiff(diff, LIST_BYTES),
    diff === null || commitments.length === 0 ? "" : "### All commitments in these reports",
    table(
      ["Commitment", "Owner", "Due", "Line"],
      commitments.map(({ report, commitment: { subject, owner, due, dueText, line } }) =>
        [subject, owner ?? "", due ?? dueText ?? "", `${report.path}:${line}`].map(cell),
      ),
    ),
    ...problemsPart(problems),
    skipped.length > 0 ? "### Not tracked" : "",
    table(
      ["Line", "Text", "Reason"],
      skipped.map(({ report, skip }) => [`${report.path}:${skip.line}`, skip.text, skip.reason].map(cell)),
    ),
    ...noticesPart(notices),
  ]);
}

/** All problems that fit. GitHub shows only ten annotations of each level, which refer to this list. */
function problemsPart(problems: readonly Problem[]): string[] {
  const rows = problems.map(({ file, line, message }) => [
    file ? cell(`${file}:${line ?? 1}`) : "",
    plainText(clip(message, SENTENCE_LIMIT)),
  ]);
  return rows.length === 0 ? [] : ["### Needs attention", table(["Line", "Problem"], rows)];
}

function noticesPart(notices: readonly Notice[]): string[] {
  const rows = notices.map(({ file, message }) => [cell(file ?? ""), plainText(clip(message, SENTENCE_LIMIT))]);
  return rows.length === 0 ? [] : ["### Notices", table(["File", "Notice"], rows)];
}

function joinParts(now: Now, parts: string[]): string {
  const today = now.today ? `Today is set to ${now.today} by FOLLOW_THROUGH_TODAY.` : "";
  return `${[...parts.slice(0, 1), today, ...parts.slice(1)].filter((part) => part !== "").join("\n\n")}\n`;
}

function table(header: readonly string[], rows: string[][]): string {
  return renderTable(header, rows, LIST_BYTES);
}

function cell(text: string): string {
  return plainText(clip(text, TEXT_LIMIT));
}
