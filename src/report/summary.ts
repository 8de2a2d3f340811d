import { type Assessment } from "../core/assess/assess.ts";
import type { Problem, Report } from "../core/model/commitment.ts";
import type { Now } from "../core/model/date.ts";
import type { LinkBase } from "../core/render/issue.ts";
import type { CommitmentChange } from "../core/plan/diff.ts";
import { renderTable, STATE_HEADER, stateRow } from "../core/render/state-table.ts";
import { plural } from "../core/model/text.ts";
import { renderPromiseDiff } from "./promise-diff.ts";
import { escapeMarkdown } from "../core/render/markdown.ts";
import { STATES } from "../core/assess/states.ts";
import { headline } from "../core/render/headline.ts";

/** GitHub drops a whole summary of more than 1 MiB. Each of its tables, three at most, stays below a quarter of that. */
const TABLE_BYTES = 256 * 1024;
const TEXT_LIMIT = 300;

/** The job summary of `sync` and `check`: the verdict, then every commitment, what needs eyes first. */
export function renderSummary(
  assessment: Assessment,
  notes: {
    now: Now;
    links: LinkBase;
    failures: readonly string[];
    written: string;
    pending: number;
    beforeSince: number;
  },
): string {
  const byDue = assessment.commitments.toSorted((a, b) => (a.block.due ?? "9").localeCompare(b.block.due ?? "9"));
  const rows = STATES.flatMap((state) => byDue.filter((commitment) => commitment.state === state));
  const { on_time, slipped } = assessment;
  const facts = [
    notes.written,
    on_time.due > 0 ? `${on_time.kept} of ${on_time.due} due so far kept by the first published date.` : "",
    slipped > 0 ? `${plural(slipped, "commitment has", "commitments have")} slipped to a later date.` : "",
    notes.pending > 0 ? `${plural(notes.pending, "issue is", "issues are")} still to be opened by the next run.` : "",
    notes.beforeSince > 0
      ? `${plural(notes.beforeSince, "older commitment is", "older commitments are")} not tracked; set \`since\` to an earlier day to track them.`
      : "",
  ];
  return document(notes.now, [
    `## Follow-through: ${headline(assessment)}`,
    ...notes.failures.map((failure) => `**${escapeMarkdown(failure)}**`),
    facts.filter((fact) => fact !== "").join(" "),
    rows.length === 0 ? "No commitments recorded. This does not mean none were made." : "",
    table(
      STATE_HEADER,
      rows.map((row) => stateRow(row, notes.links, cell)),
    ),
  ]);
}

/** The job summary of `lint`: what merging would promise. */
export function renderLintSummary(
  reports: readonly Report[],
  problems: readonly Problem[],
  now: Now,
  /** What merging would change, where that is known. */
  diff: readonly CommitmentChange[] | null = null,
): string {
  const promises = reports.flatMap((report) => report.commitments.map((commitment) => ({ report, commitment })));
  const skipped = reports.flatMap((report) => report.skipped.map((skip) => ({ report, skip })));
  return document(now, [
    `## Follow-through: ${plural(promises.length, "commitment", "commitments")} in ${plural(reports.length, "document", "documents")}`,
    diff === null ? "" : renderPromiseDiff(diff),
    diff === null || promises.length === 0 ? "" : "### All that these documents promise",
    table(
      ["Commitment", "Owner", "Due", "Line"],
      promises.map(({ report, commitment: { subject, owner, due, dueText, line } }) =>
        [subject, owner ?? "", due ?? dueText ?? "", `${report.path}:${line}`].map(cell),
      ),
    ),
    problems.length > 0 ? "### To be mended" : "",
    table(
      ["Where", "What"],
      problems.map(({ file, line, message }) => [file ? `${file}:${line ?? 1}` : "", message].map(cell)),
    ),
    skipped.length > 0 ? "### Left out" : "",
    table(
      ["Line", "Text", "Reason"],
      skipped.map(({ report, skip }) => [`${report.path}:${skip.line}`, skip.text, skip.reason].map(cell)),
    ),
  ]);
}

function document(now: Now, parts: string[]): string {
  const today = now.today ? `Today is set to ${now.today} by FOLLOW_THROUGH_TODAY.` : "";
  return `${[...parts.slice(0, 1), today, ...parts.slice(1)].filter((part) => part !== "").join("\n\n")}\n`;
}

function table(header: readonly string[], rows: string[][]): string {
  return renderTable(header, rows, TABLE_BYTES);
}

function cell(text: string): string {
  return escapeMarkdown(text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT - 1)}…` : text);
}
