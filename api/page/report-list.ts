import { tally } from "../../src/core/assess/assess.ts";
import type { ReportEntries } from "../view/view.ts";
import { commitmentList, MAX_ROWS } from "./commitment-list.ts";
import { html, type Html } from "./html.ts";
import { reportHref } from "./links.ts";
import type { Page } from "./page.ts";
import { progressBar } from "./progress-bar.ts";
import { breakdown } from "./verdict.ts";

/** All reports with their progress. Kept commitments are in a collapsed list below their report. */
export function reportList(page: Page): Html {
  let rowsLeft = MAX_ROWS;
  const items = page.view.reports.map((report, index) => {
    const kept = report.entries.filter(
      ({ state }) => state === "kept" || state === "kept_late" || state === "already_done",
    );
    const fits = kept.length > 0 && kept.length <= rowsLeft;
    if (fits) rowsLeft -= kept.length;
    return html`
<li>${reportSummary(page, report, index < MAX_ROWS)}
${fits ? html`<details><summary>${page.messages.keptList(kept.length)}</summary>${commitmentList(page, kept, true)}</details>` : ""}</li>`;
  });
  return html`<ul class="reports">${items}</ul>`;
}

/** `withBar` is only true for the first reports, because thousands of bars would make the page too large. */
function reportSummary(page: Page, { first, entries }: ReportEntries, withBar: boolean): Html {
  const where = page.view.snapshots.length > 1 ? `${first.repository.name} · ` : "";
  return html`<a href="${reportHref(page, first)}">${first.block.report.title}</a>
${withBar ? progressBar(entries.map(({ state }) => state)) : ""}<p class="meta">${where}${breakdown(page, tally(entries, page.view.now))}</p>`;
}
