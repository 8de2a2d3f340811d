import type { AssessedCommitment } from "../assess/assess-one.ts";
import { STATE_WORDS, STATES, type State } from "../assess/states.ts";
import { sortByDay } from "../model/date.ts";
import { byteLength, capitalise, clip, plural } from "../model/text.ts";
import { sourceUrl, type LinkBase } from "./issue.ts";
import { plainText } from "./markdown.ts";
import { renderTable } from "./tables.ts";

/** The sections that need no attention and are collapsed. */
const FOLDED: ReadonlySet<State> = new Set(["kept", "kept_late", "already_done"]);

/** Spaces that keep the column as wide as a date, which would otherwise wrap at its hyphens. */
const DUE = `Due${"&nbsp;".repeat(24)}`;
const HEADER = [DUE, "Commitment", "Owner", "Report"];

/** The maximum length of a promise, an owner or a title in a table, in code points. */
const TEXT_LIMIT = 200;

/**
 * Renders commitments as one section for each state, most urgent state first, each with a table by due date. All rows together
 * take at most `room` bytes: sections omit the rest and state how many. Returns one string for each section.
 */
export function renderStateSections(
  commitments: readonly AssessedCommitment[],
  links: LinkBase,
  room: number,
): string[] {
  let left = room;
  return STATES.flatMap((state) => {
    const inState = commitments.filter((commitment) => commitment.state === state);
    const rows = sortByDay(inState, ({ block }) => block.due).map((commitment) => row(commitment, links));
    if (rows.length === 0) return [];
    const table = renderTable(HEADER, rows, left);
    left = Math.max(0, left - byteLength(table));
    return [section(state, rows.length, table)];
  });
}

function section(state: State, count: number, table: string): string {
  const heading = `${capitalise(STATE_WORDS[state])} (${count})`;
  return FOLDED.has(state)
    ? `<details><summary>${heading}</summary>\n\n${table}\n\n</details>`
    : `### ${heading}\n\n${table}`;
}

function row({ block, issue, days_overdue }: AssessedCommitment, links: LinkBase): string[] {
  const due = [
    block.due ?? (block.due_text === null ? "" : quote(block.due_text)),
    ...(days_overdue > 0 ? [`${plural(days_overdue, "day", "days")} overdue`] : []),
    ...(block.first_due && block.first_due !== block.due ? [`first ${block.first_due}`] : []),
  ];
  return [
    due.join("<br>"),
    issue ? `${quote(block.subject)} [#${issue.number}](${issue.url})` : `${quote(block.subject)} (no issue yet)`,
    block.owner === null ? "" : quote(block.owner),
    `[${quote(block.report.title)}](${sourceUrl(block, links)})`,
  ];
}

function quote(text: string): string {
  return plainText(clip(text, TEXT_LIMIT));
}
