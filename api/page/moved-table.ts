import { daysBetween, todayIn } from "../../src/core/model/date.ts";
import { clip } from "../../src/core/model/text.ts";
import type { Entry } from "../view/view.ts";
import { omittedNote } from "./commitment-list.ts";
import { dueDatesText } from "./due-dates.ts";
import { html, quote, type Html } from "./html.ts";
import { commitmentHref } from "./links.ts";
import type { Page } from "./page.ts";
import { stateMark } from "./state-text.ts";
import { drawTimeline, spanOf, timelineOf } from "./timeline.ts";

/** Further rows are shown on the reports' pages. */
const MAX_ROWS = 6;
const TEXT_LIMIT = 120;

/** The commitments whose due dates moved furthest, with timelines on a common scale; null if none moved to a later date. */
export function movedTable(page: Page): Html | null {
  const { view, messages } = page;
  const moved = view.entries
    .filter(({ slips }) => slips.length > 0)
    .map((entry) => ({ entry, days: daysMoved(entry) }))
    .toSorted((a, b) => b.days - a.days)
    .slice(0, MAX_ROWS)
    .flatMap(({ entry }) => {
      const timeline = timelineOf(entry, todayIn(view.now, entry.block.time_zone));
      return timeline ? [{ entry, timeline }] : [];
    });
  if (moved.length === 0) return null;
  const span = spanOf(moved.map(({ timeline }) => timeline));
  const rows = moved.map(
    ({ entry, timeline }) => html`
<tr><th scope="row"><a href="${commitmentHref(page, entry)}">${quote(clip(entry.block.text, TEXT_LIMIT))}</a></th><td>${stateMark(page, entry)} · ${messages.due.on(dueDatesText(page, entry))}</td><td class="picture">${drawTimeline(timeline, span)}</td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">${messages.table.commitment}</th><th scope="col" colspan="2">${messages.table.dates}</th></tr></thead><tbody>${rows}</tbody></table>
${omittedNote(page, view.assessment.slipped - moved.length)}`;
}

function daysMoved({ block: { first_due, due } }: Entry): number {
  return first_due === null || due === null ? 0 : daysBetween(first_due, due);
}
