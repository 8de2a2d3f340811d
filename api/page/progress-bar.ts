import type { State } from "../../src/core/assess/states.ts";
import { groupBy } from "../../src/core/model/text.ts";
import { html, type Html } from "./html.ts";
import { MARKS } from "./state-marks.ts";

/**
 * A bar divided in proportion to the sizes. It is hidden from screen readers, because adjacent text contains the same
 * figures. `tone` is a class in the stylesheet.
 */
export function bar(parts: ReadonlyArray<{ tone: string; size: number }>, total: number): Html {
  let start = 0;
  const paths = parts.map(({ tone, size }) => {
    const from = start;
    start += size;
    return html`<path class="${tone}" d="M${from} 0h${size}"/>`;
  });
  return html`<svg class="bar" viewBox="0 -1 ${total} 2" preserveAspectRatio="none" aria-hidden="true">${paths}</svg>`;
}

/** A report's progress bar: kept commitments first, followed by failed and open ones. */
export function progressBar(states: readonly State[]): Html {
  const parts = [...groupBy(states, (state) => MARKS[state].fill)].map(([tone, sameTone]) => ({
    tone,
    size: sameTone.length,
  }));
  const order = ["good", "late", "warn", "bad", "open", "rest"];
  return bar(
    parts.toSorted((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone)),
    states.length,
  );
}
