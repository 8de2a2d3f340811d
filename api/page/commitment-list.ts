import { isHistoryComplete } from "../../src/core/lifecycle/due-date-history.ts";
import { clip, groupBy } from "../../src/core/model/text.ts";
import type { Entry } from "../view/view.ts";
import { html, type Html, type Part } from "./html.ts";
import { commitmentHref } from "./links.ts";
import { outcomeText } from "./outcome.ts";
import type { Page } from "./page.ts";
import { rowDates, rowDay } from "./row-dates.ts";
import { reasonText } from "./state-text.ts";

/** A longer title is truncated. The commitment's own page shows the whole text. */
const TITLE_LIMIT = 280;
/** Longer sections are truncated and end with a link to the reports. */
export const MAX_ROWS = 200;

/**
 * A list of commitments, earliest due date first. On a report's page (`inReport`), all rows are shown, each with its outcome in
 * a sentence instead of the report's name.
 */
export function commitmentList(page: Page, entries: readonly Entry[], inReport = false): Html {
  const byDue = [...groupBy(entries, ({ block }) => block.due ?? "9")].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const sorted = byDue.flatMap(([, sameDay]) => sameDay);
  const shown = inReport ? sorted : sorted.slice(0, MAX_ROWS);
  return html`<ul class="list">${shown.map((entry) => row(page, entry, inReport))}</ul>
${omittedNote(page, sorted.length - shown.length)}`;
}

/** A link to the reports that says how many rows are left out; empty if `count` is 0. */
export function omittedNote({ messages }: Page, count: number): Html {
  return count > 0 ? html`<p><a href="#reports">${messages.more(count)}</a></p>` : html``;
}

function row(page: Page, entry: Entry, inReport: boolean): Html {
  const { block, repository } = entry;
  const { view, messages } = page;
  const where = view.snapshots.length > 1 ? ` · ${repository.name}` : "";
  const parts: Part[] = [
    ...(block.owner === null ? [] : [html`<bdi>${block.owner}</bdi>`]),
    ...(inReport ? [] : [`${messages.row.after(messages.quoted(block.report.title))}${where}`]),
    ...(inReport ? [] : movedText(page, entry)),
    ...(block.due === null && block.due_text ? [messages.due.noDay(block.due_text)] : []),
  ];
  const meta = parts.map((part, index) => (index === 0 ? part : html` · ${part}`));
  const reason = reasonText(page, entry);
  const sentences = [...(inReport ? [outcomeText(page, entry)] : []), ...(reason === "" ? [] : [reason])];
  return html`
<li>${rowDates(page, entry)} <a href="${commitmentHref(page, entry)}" lang="" dir="auto">${clip(block.subject, TITLE_LIMIT)}</a>${meta.length === 0 ? "" : html`<p>${meta}</p>`}${sentences.map((sentence) => html`<p>${sentence}</p>`)}</li>`;
}

/** `moved twice, first due 1 Nov`: how often the due date slipped; empty if it never did. */
function movedText(page: Page, entry: Entry): Html[] {
  const { slips, block } = entry;
  if (slips.length === 0 || block.first_due === null) return [];
  const text = page.messages.row.moved(slips.length, isHistoryComplete(block), rowDay(page, entry, block.first_due));
  return [html`<span class="rescheduled">${text}</span>`];
}
