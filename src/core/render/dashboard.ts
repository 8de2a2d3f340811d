import { headline, STATES, type Assessment } from "../assess/assess.ts";
import type { Problem } from "../model/commitment.ts";
import type { LinkBase } from "./issue.ts";
import { ledgerEntries, LEDGER, type Ledger } from "../model/ledger.ts";
import { renderTable, STATE_HEADER, stateRow } from "./state-table.ts";
import { clip, plural } from "../model/text.ts";
import { codeSpan } from "./markdown.ts";

export const DASHBOARD_TITLE = "Follow-through: what our post-mortems promised";

/** GitHub takes 65,536 characters; people's own text needs room too. */
const BODY_LIMIT = 60_000;
const TABLE_LIMIT = 30_000;
const TEXT_LIMIT = 200;
const PROBLEMS_SHOWN = 10;

export interface Shown {
  assessment: Assessment;
  problems: readonly Problem[];
  links: LinkBase;
}

/** The Action's part of the dashboard's body: the ledger, then every commitment by state, what needs eyes first. */
export function renderDashboard(ledger: Ledger, { assessment, problems, links }: Shown): string {
  const rows = STATES.flatMap((state) =>
    assessment.commitments
      .filter((commitment) => commitment.state === state)
      .toSorted((a, b) => (a.block.due ?? "9").localeCompare(b.block.due ?? "9")),
  ).map((commitment) => stateRow(commitment, links, quote));
  const { before_since, ignored, hints } = ledger.untracked;
  const untracked = [
    before_since > 0
      ? `${plural(before_since, "commitment", "commitments")} of reports from before ${ledger.since}`
      : "",
    ignored > 0 ? `${ignored} under “follow-through: ignore”` : "",
    hints > 0 ? `${plural(hints, "sentence", "sentences")} that may promise something` : "",
  ].filter((part) => part !== "");
  const head = [
    `## ${headline(assessment)}`,
    `Last run: ${ledger.last_run_at.slice(0, 16).replace("T", " ")} UTC. Every commitment of the published post-mortems has one issue; this one shows them all.`,
    ledger.pending > 0 ? `${plural(ledger.pending, "issue is", "issues are")} still to be opened by the next run.` : "",
    untracked.length > 0 ? `Not tracked: ${untracked.join(", ")}.` : "",
    problems.length > 0
      ? [
          "### To be mended",
          "",
          ...problems.slice(0, PROBLEMS_SHOWN).map((problem) => `- ${problemLine(problem)}`),
        ].join("\n")
      : "",
    problems.length > PROBLEMS_SHOWN ? `… and ${problems.length - PROBLEMS_SHOWN} more.` : "",
    rows.length === 0 ? "No commitments recorded. This does not mean none were made." : "",
  ];
  const foot = "Everything above the line belongs to Follow-through; write below it. The issue may be pinned.\n\n---";
  const written = (table: string): string =>
    LEDGER.render(ledger, [...head, table, foot].filter((part) => part !== "").join("\n\n"));
  const bare = written("").length;
  return written(renderTable(STATE_HEADER, rows, Math.max(0, Math.min(TABLE_LIMIT, BODY_LIMIT - bare))));
}

/** Whether the ledger still fits into an issue's body. */
export function fits(rendered: string): boolean {
  return rendered.length <= BODY_LIMIT;
}

/** The ledger's entries with others added, and without the issues that stand for nothing of their own. */
export function withEntries(
  ledger: Ledger | null,
  added: Iterable<readonly [number: number, mark: string]>,
  dropped: ReadonlySet<number>,
): Map<number, string> {
  const entries = new Map([...(ledger ? ledgerEntries(ledger) : []), ...added]);
  for (const number of dropped) entries.delete(number);
  return entries;
}

function problemLine({ file, line, message }: Problem): string {
  return `${file ? `${codeSpan(`${file}${line ? `:${line}` : ""}`)}: ` : ""}${quote(message)}`;
}

/** A code span, in which GitHub looks for no mention; a bar would end a table's cell. */
function quote(text: string): string {
  return codeSpan(clip(text, TEXT_LIMIT)).replaceAll("|", "¦");
}
