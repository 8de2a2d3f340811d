import { clip, groupBy } from "../../src/core/model/text.ts";
import type { Entry } from "../view/view.ts";
import { dueDatesText } from "./due-dates.ts";
import { html, type Html } from "./html.ts";
import { commitmentHref, reportHref } from "./links.ts";
import type { Page } from "./page.ts";
import { closedText, reasonText, stateMark } from "./state-text.ts";

/** Longer text is truncated. The commitment's own page shows it in full. */
const TEXT_LIMIT = 280;
/** Longer sections are truncated and end with a link to the reports. */
export const MAX_ROWS = 200;

/**
 * A list of commitments, earliest due date first. On a report's page (`inReport`), all rows are shown, without the report's
 * name.
 */
export function commitmentList(page: Page, entries: readonly Entry[], inReport = false): Html {
  const byDue = [...groupBy(entries, ({ block }) => block.due ?? "9")].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const sorted = byDue.flatMap(([, sameDay]) => sameDay);
  const shown = inReport ? sorted : sorted.slice(0, MAX_ROWS);
  return html`<ul class="list">${shown.map((entry) => row(page, entry, inReport))}</ul>
${omittedNote(page, sorted.length - shown.length)}`;
}

/** A link to the reports if `count` rows are left out; empty if none are. */
export function omittedNote({ messages }: Page, count: number): Html {
  return count > 0 ? html`<p><a href="#reports">${messages.more(count)}</a></p>` : html``;
}

function row(page: Page, entry: Entry, inReport: boolean): Html {
  const { block, repository } = entry;
  const { view, messages } = page;
  const where = view.snapshots.length > 1 ? ` · ${repository.name}` : "";
  const report = inReport ? "" : html` · <a href="${reportHref(page, entry)}">${block.report.title}</a>${where}`;
  const reason = reasonText(page, entry);
  return html`
<li><a href="${commitmentHref(page, entry)}" lang="" dir="auto">${clip(block.text, TEXT_LIMIT)}</a>
<p>${stateMark(page, entry)}${closedText(page, entry)}${dueText(page, entry)} · <bdi>${block.owner ?? messages.nobody}</bdi>${report}${reason === "" ? "" : html`<br>${reason}`}</p></li>`;
}

/** ` · due 1 Jun 2026 UTC`; empty if the state already implies that there is no date. */
function dueText(page: Page, entry: Entry): string {
  if (entry.block.due !== null) return ` · ${page.messages.due.on(dueDatesText(page, entry))}`;
  return entry.state === "undated" && !entry.block.due_text ? "" : ` · ${dueDatesText(page, entry)}`;
}
