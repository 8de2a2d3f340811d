import type { AssessedCommitment } from "../assess/assess-one.ts";
import type { Assessment } from "../assess/assess.ts";
import type { Problem } from "../model/commitment.ts";
import { LEDGER, type Ledger } from "../model/ledger.ts";
import { clip, fitLines, groupBy, plural } from "../model/text.ts";
import { isComplete } from "./closing.ts";
import type { LinkBase } from "./issue.ts";
import { codeSpan, plainText } from "./markdown.ts";
import { pendingSentence } from "./pending.ts";
import { renderStateSections } from "./state-sections.ts";
import { verdict } from "./verdict.ts";

/** The title of a new dashboard issue. */
export const DASHBOARD_TITLE = "Follow-through: what our post-mortems promised";

// GitHub accepts 65,536 characters in a body. The rest leaves room for text written by people.
const BODY_LIMIT = 60_000;
const TABLE_LIMIT = 30_000;
const MESSAGE_LIMIT = 200;
const PROBLEMS_SHOWN = 10;
/** The maximum size of the list of problems, in bytes. */
const PROBLEMS_LIMIT = 8_000;

/** The maximum size of the list of closed reports, in bytes. */
const CLOSED_LIMIT = 1_000;

/** Content shown on the dashboard in addition to the ledger. */
export interface DashboardContent {
  assessment: Assessment;
  problems: ReadonlyArray<Omit<Problem, "severity">>;
  links: LinkBase;
}

/** Renders the dashboard's managed part: the ledger, the figures, the problems, and the commitments that fit, most urgent first. */
export function renderDashboard(ledger: Ledger, { assessment, problems, links }: DashboardContent): string {
  const { commitments } = assessment;
  const head = [
    `## ${verdict(assessment)}`,
    `Last run: ${ledger.last_run_at.slice(0, 16).replace("T", " ")} UTC. Every commitment in the published reports gets its own issue; this issue lists them all.`,
    ledger.pending > 0 ? pendingSentence(ledger.pending) : "",
    untrackedSentence(ledger),
    problemSection(problems),
    closingSentence(commitments),
  ];
  const foot = "Follow-through owns everything above the line; write below it. You can pin this issue.\n\n---";
  const render = (room: number): string => {
    const sections = renderStateSections(commitments, links, room);
    return LEDGER.render(ledger, [...head, ...sections, foot].filter((part) => part !== "").join("\n\n"));
  };
  // Even without rows, each section has a heading, a header and the number of omitted rows.
  const room = BODY_LIMIT - render(0).length;
  return render(Math.max(0, Math.min(TABLE_LIMIT, room)));
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

/** Names the reports whose commitments are all closed, and says how to write a closing report. */
function closingSentence(commitments: readonly AssessedCommitment[]): string {
  const reports = groupBy(commitments, ({ block }) => `${block.source ?? ""}:${block.report.path}`);
  const closed = [...reports.values()].flatMap((members) =>
    isComplete(members) && members[0] ? [codeSpan(members[0].block.report.path)] : [],
  );
  const shown = fitLines(closed, CLOSED_LIMIT);
  if (shown.length === 0) return "";
  const more = closed.length > shown.length ? ` and ${closed.length - shown.length} more` : "";
  return `Every commitment is closed in ${shown.join(", ")}${more}. To report on what became of them, run \`follow-through closing PATH\`.`;
}

function problemSection(problems: DashboardContent["problems"]): string {
  if (problems.length === 0) return "";
  const all = problems.slice(0, PROBLEMS_SHOWN).map((problem) => `- ${problemLine(problem)}`);
  const lines = fitLines(all, PROBLEMS_LIMIT);
  const more = problems.length - lines.length;
  return ["### Needs attention", "", ...lines, ...(more > 0 ? ["", `… and ${more} more.`] : [])].join("\n");
}

function problemLine({ file, line, message }: DashboardContent["problems"][number]): string {
  const place = file === null ? "" : `${codeSpan(`${file}${line === null ? "" : `:${line}`}`)}: `;
  return `${place}${plainText(clip(message, MESSAGE_LIMIT))}`;
}
