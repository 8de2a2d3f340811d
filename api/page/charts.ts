import type { State } from "../../src/core/assess/assess.ts";
import { daysBetween, type Day } from "../../src/core/model/date.ts";
import { groupBy } from "../../src/core/model/text.ts";
import { html, type Html } from "./html.ts";
import { MARKS } from "./marks.ts";

// Pictures for the eye alone: the figures and days that they show stand beside each, in words.

/** A line cut in proportion. `tone` is a class of the stylesheet. */
export function bar(parts: ReadonlyArray<{ tone: string; size: number }>, whole: number): Html {
  let index = 0;
  const cut = parts.map(({ tone, size }) => {
    const from = index;
    index += size;
    return html`<path class="${tone}" d="M${from} 0h${size}"/>`;
  });
  return html`<svg class="bar" viewBox="0 -1 ${whole} 2" preserveAspectRatio="none" aria-hidden="true">${cut}</svg>`;
}

/** How far a report has come: what was kept, what is open, what went wrong. */
export function progress(states: readonly State[]): Html {
  const sizes = [...groupBy(states, (state) => MARKS[state].fill)].map(([tone, found]) => ({
    tone,
    size: found.length,
  }));
  const order = ["good", "late", "warn", "bad", "open", "rest"];
  return bar(
    sizes.toSorted((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone)),
    states.length,
  );
}

/** The days of a promise, in order: where it was due first, where it was moved, and where it ended or stands now. */
export interface Course {
  dues: readonly Day[];
  end: Day;
  how: "done" | "open" | "late";
}

/** promised → moved → done, on the same span of days for all that are compared. */
export function timeline({ dues, end, how }: Course, [from, to]: readonly [Day, Day]): Html {
  const whole = Math.max(1, daysBetween(from, to));
  const x = (day: Day): string => (4 + (daysBetween(from, day) / whole) * 192).toFixed(1);
  const [first, ...moved] = dues;
  const last = dues.at(-1)!;
  const marks = [
    html`<circle class="first" cx="${x(first!)}" cy="8" r="3"/>`,
    ...moved.map((day) => html`<path class="moved" d="M${x(day)} 4l4 4-4 4-4-4z"/>`),
    how === "done"
      ? html`<rect class="good" x="${(Number(x(end)) - 3).toFixed(1)}" y="5" width="6" height="6"/>`
      : html`<path class="${how === "late" ? "bad" : "open"}" d="M${x(end)} 3v10"/>`,
  ];
  return html`<svg class="line" viewBox="0 0 200 16" aria-hidden="true"><path class="slip" d="M${x(first!)} 8H${x(last)}"/><path class="rest" d="M${x(last)} 8H${x(end)}"/>${marks}</svg>`;
}
