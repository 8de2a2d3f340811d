import { dueDateHistory } from "../../src/core/lifecycle/due-date-history.ts";
import { daysBetween, type Day } from "../../src/core/model/date.ts";
import type { Entry } from "../view/view.ts";
import { html, type Html } from "./html.ts";

/** One commitment's dates: its original due date, the later due dates, and its closing date. */
export interface Timeline {
  first: Day;
  moved: readonly Day[];
  /** The date when it was closed; today if it is open. */
  end: Day;
  outcome: "done" | "open" | "late";
}

/** A timeline's first and last dates. */
export type Span = readonly [from: Day, to: Day];

/** A commitment's timeline; null if it never had a due date. */
export function timelineOf({ closure, state, block }: Entry, today: Day): Timeline | null {
  const [first, ...moved] = dueDateHistory(block).map(({ day }) => day);
  if (first === undefined) return null;
  const outcome = closure?.reason === "completed" ? "done" : state === "overdue" ? "late" : "open";
  return { first, moved, end: closure?.on ?? today, outcome };
}

/** The span that covers all of these timelines. Throws if there are none. */
export function spanOf(timelines: readonly Timeline[]): Span {
  const days = timelines.flatMap(({ first, moved, end }) => [first, ...moved, end]);
  return [days.reduce((a, b) => (a < b ? a : b)), days.reduce((a, b) => (a > b ? a : b))];
}

/**
 * Draws a timeline. It is hidden from screen readers, because adjacent text contains the same dates. To compare timelines,
 * give them the same span.
 */
export function drawTimeline(timeline: Timeline, [from, to]: Span = spanOf([timeline])): Html {
  const { first, moved, end, outcome } = timeline;
  const days = Math.max(1, daysBetween(from, to));
  const x = (day: Day): string => (4 + (daysBetween(from, day) / days) * 192).toFixed(1);
  const last = moved.at(-1) ?? first;
  const marks = [
    html`<circle class="first" cx="${x(first)}" cy="8" r="3"/>`,
    ...moved.map((day) => html`<path class="moved" d="M${x(day)} 4l4 4-4 4-4-4z"/>`),
    outcome === "done"
      ? html`<rect class="good" x="${(Number(x(end)) - 3).toFixed(1)}" y="5" width="6" height="6"/>`
      : html`<path class="${outcome === "late" ? "bad" : "open"}" d="M${x(end)} 3v10"/>`,
  ];
  return html`<svg class="line" viewBox="0 0 200 16" aria-hidden="true"><path class="slip" d="M${x(first)} 8H${x(last)}"/><path class="rest" d="M${x(last)} 8H${x(end)}"/>${marks}</svg>`;
}
