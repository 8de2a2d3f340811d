import { onTimeByQuarter } from "../../src/core/assess/quarters.ts";
import { html, type Html } from "./html.ts";
import type { Page } from "./page.ts";
import { bar } from "./bar.ts";

/** The commitments kept by their original due date, per quarter; null if none has come due. */
export function quarterTable({ view, messages }: Page): Html | null {
  const quarters = onTimeByQuarter(view.entries, view.now);
  if (quarters.length === 0) return null;
  const largest = Math.max(...quarters.map(({ due }) => due));
  const rows = quarters.map(
    ({ year, quarter, kept, due }) => html`
<tr><th scope="row">${messages.quarter(year, quarter)}</th><td>${messages.of(kept, due)}</td><td class="picture">${bar(
      [
        { tone: "good", size: kept },
        { tone: "missed", size: due - kept },
      ],
      largest,
    )}</td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">${messages.table.quarter}</th><th scope="col" colspan="2">${messages.table.kept}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
