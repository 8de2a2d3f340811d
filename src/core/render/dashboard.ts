import type { Assessment } from "../assess/assess.ts";
import { STATES } from "../assess/states.ts";
import type { Problem } from "../model/commitment.ts";
import { LEDGER, type Ledger } from "../model/ledger.ts";
import { clip, plural } from "../model/text.ts";
import { dueSentence } from "./due-sentence.ts";
import { headline } from "./headline.ts";
import type { LinkBase } from "./issue.ts";
import { codeSpan } from "./markdown.ts";
import { pendingSentence } from "./pending.ts";
import { renderTable, STATE_HEADER, stateRow } from "./state-table.ts";

/** The title of a new dashboard issue. */
export const DASHBOARD_TITLE = "Follow-through: what our post-mortems promised";

// GitHub accepts 65,536 characters in a body. The rest leaves room for text written by people.
const BODY_LIMIT = 60_000;
const TABLE_LIMIT = 30_000;
const TEXT_LIMIT = 200;
const PROBLEMS_SHOWN = 10;

/** Content shown on the dashboard in addition to the ledger. */
export interface DashboardContent {
  assessment: Assessment;
  problems: ReadonlyArray<Omit<Problem, "severity">>;
  links: LinkBase;
}

/** Renders the dashboard's managed part: the ledger, the figures, the problems, and the commitments that fit, most urgent first. */
export function renderDashboard(ledger: Ledger, { assessment, problems, links }: DashboardContent): string {
  const rows = STATES.flatMap((state) =>
    assessment.commitments
      .filter((commitment) => commitment.state === state)
      .toSorted((a, b) => (a.block.due ?? "9").localeCompare(b.block.due ?? "9")),
  ).map((commitment) => stateRow(commitment, links, quote));
  const head = [
    `## ${headline(assessment)}`,
    dueSentence(assessment),
    `Last run: ${ledger.last_run_at.slice(0, 16).replace("T", " ")} UTC. Every commitment in the published reports has its own issue; this issue lists them all.`,
    ledger.pending > 0 ? pendingSentence(ledger.pending) : "",
    untrackedSentence(ledger),
    problemSection(problems),
    rows.length === 0 ? "No commitments recorded. This does not mean none were made." : "",
  ];
  const foot = "Follow-through owns everything above the line; write below it. You can pin this issue.\n\n---";
  const render = (table: string): string =>
    LEDGER.render(ledger, [...head, table, foot].filter((part) => part !== "").join("\n\n"));
  // Even without rows, the table has a header and states the number of omitted rows.
  const room = BODY_LIMIT - render(renderTable(STATE_HEADER, rows, 0)).length;
  return render(renderTable(STATE_HEADER, rows, Math.max(0, Math.min(TABLE_LIMIT, room))));
}

/** Whether a rendered dashboard fits in an issue body. It doesn't fit if the ledger alone is too long. */
export function fitsIssueBody(rendered: string): boolean {
  return rendered.length <= BODY_LIMIT;
}

function untrackedSentence({ since, untracked: { before_since, ignored, hints } }: Ledger): string {
  const parts = [
    before_since > 0 ? `${plural(before_since, "commitment", "commitments")} in reports published before ${since}` : "",
    ignored > 0 ? `${ignored} under “follow-through: ignore”` : "",
    hints > 0 ? `${plural(hints, "sentence", "sentences")} that may be commitments` : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? `Not tracked: ${parts.join(", ")}.` : "";
}

function problemSection(problems: DashboardContent["problems"]): string {
  if (problems.length === 0) return "";
  const lines = problems.slice(0, PROBLEMS_SHOWN).map((problem) => `- ${problemLine(problem)}`);
  const more = problems.length - PROBLEMS_SHOWN;
  return ["### Needs attention", "", ...lines, ...(more > 0 ? ["", `… and ${more} more.`] : [])].join("\n");
}

function problemLine({ file, line, message }: DashboardContent["problems"][number]): string {
  return `${file ? `${codeSpan(`${file}${line ? `:${line}` : ""}`)}: ` : ""}${quote(message)}`;
}

/** A code span, in which GitHub ignores mentions. Replaces `|`, which would end a table cell even in a code span. */
function quote(text: string): string {
  return codeSpan(clip(text, TEXT_LIMIT)).replaceAll("|", "¦");
}
