import { daysBetween, todayIn, type Day } from "../../src/core/model/date.ts";
import { onTimeByQuarter } from "../../src/core/assess/quarters.ts";
import { clip } from "../../src/core/model/text.ts";
import { entryId, type Entry } from "../view/view.ts";
import { bar, timeline } from "./charts.ts";
import { html, quote, type Html, type Page } from "./html.ts";
import { courseOf, datesText, restOf, stateMark } from "./parts.ts";

/** The promises that moved furthest are shown; all others are in their reports. */
const MOST_MOVED = 6;
const LONGEST = 120;

/** What was kept by its first date, quarter by quarter; null while nothing was due. */
export function quarterTable({ view, words }: Page): Html | null {
  const quarters = onTimeByQuarter(view.entries, view.now);
  if (quarters.length === 0) return null;
  const most = Math.max(...quarters.map(({ due }) => due));
  const rows = quarters.map(
    ({ year, quarter, kept, due }) => html`
<tr><th scope="row">${words.quarter(year, quarter)}</th><td>${words.of(kept, due)}</td><td class="picture">${bar(
      [
        { tone: "good", size: kept },
        { tone: "missed", size: due - kept },
      ],
      most,
    )}</td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">${words.table.quarter}</th><th scope="col" colspan="2">${words.table.kept}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** The promises whose dates moved, on one span of days; null where none did. */
export function movedTable(page: Page): Html | null {
  const { view, words } = page;
  const moved = view.entries
    .filter(({ slips }) => slips.length > 0)
    .map((entry) => ({ entry, by: distance(entry) }))
    .toSorted((a, b) => b.by - a.by)
    .slice(0, MOST_MOVED)
    .map(({ entry }) => entry);
  if (moved.length === 0) return null;
  const span = spanOf(page, moved);
  const rows = moved.map(
    (entry) => html`
<tr><th scope="row"><a href="${page.root}c/${entryId(entry)}/">${quote(clip(entry.block.text, LONGEST))}</a></th><td>${stateMark(page, entry)} · ${words.due.on(datesText(page, entry))}</td><td class="picture">${timelineOf(page, entry, span)}</td></tr>`,
  );
  const rest = view.assessment.slipped - moved.length;
  return html`<table><thead><tr><th scope="col">${words.table.commitment}</th><th scope="col" colspan="2">${words.table.dates}</th></tr></thead><tbody>${rows}</tbody></table>
${restOf(page, rest)}`;
}

/** How one promise went; null where it was never dated. */
export function timelineOf({ view }: Page, entry: Entry, span?: [Day, Day]): Html | null {
  const course = courseOf(entry, todayIn(view.now, entry.block.time_zone));
  return course && timeline(course, span ?? spanOfDays([...course.dues, course.end]));
}

function spanOf({ view }: Page, entries: readonly Entry[]): [Day, Day] {
  return spanOfDays(
    entries.flatMap((entry) => {
      const course = courseOf(entry, todayIn(view.now, entry.block.time_zone));
      return course ? [...course.dues, course.end] : [];
    }),
  );
}

function spanOfDays(days: readonly Day[]): [Day, Day] {
  const sorted = days.toSorted();
  return [sorted[0]!, sorted.at(-1)!];
}

function distance({ block: { first_due, due } }: Entry): number {
  return first_due === null || due === null ? 0 : daysBetween(first_due, due);
}
