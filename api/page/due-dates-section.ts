import { daysBetween, todayIn, type Day } from "../../src/core/model/date.ts";
import type { Entry } from "../view/view.ts";
import { dayElement, html, section, type Html } from "./html.ts";
import type { Page } from "./page.ts";
import { inZone } from "./time.ts";
import { drawTimeline, timelineOf } from "./timeline.ts";

/** A commitment's due dates and closing date (today if open), as a timeline and a table; empty without a due date. */
export function dueDatesSection({ messages, view }: Page, entry: Entry): Html {
  const labels = messages.commitment;
  const { closure, state, block } = entry;
  const timeline = timelineOf(entry, todayIn(view.now, block.time_zone));
  if (timeline === null) return html``;
  const { first, moved, end, outcome } = timeline;
  const rows: Array<[label: string, day: Day]> = [
    [labels.promised, first],
    ...moved.map((day): [string, Day] => [labels.moved, day]),
    [closure ? (outcome === "done" ? labels.done : messages.state[state]) : labels.today, end],
  ];
  const afterFirst = (day: Day): string => {
    const days = daysBetween(first, day);
    return days === 0 ? "" : messages.daysFrom(days);
  };
  return section(
    "course",
    labels.dates,
    html`${drawTimeline(timeline)}
<table><thead><tr><th scope="col">${labels.what}</th><th scope="col">${labels.day}</th><th scope="col">${labels.afterFirst}</th></tr></thead>
<tbody>${rows.map(([label, day]) => html`<tr><th scope="row">${label}</th><td>${dayElement(messages, day)}${inZone("", block.time_zone)}</td><td>${afterFirst(day)}</td></tr>`)}</tbody></table>`,
  );
}
