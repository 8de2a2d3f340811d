import { tally } from "../../src/core/assess/assess.ts";
import { html, type Html } from "./html.ts";
import { reportHref } from "./links.ts";
import type { Page } from "./page.ts";
import { breakdown } from "./verdict.ts";

/** All reports, each with its verdict. */
export function reportList(page: Page): Html {
  const { view } = page;
  return html`<ul class="reports">${view.reports.map(({ first, entries }) => {
    const where = view.snapshots.length > 1 ? `${first.repository.name} · ` : "";
    return html`
<li><a href="${reportHref(page, first)}">${first.block.report.title}</a>
<p class="meta">${where}${breakdown(page, tally(entries, view.now))}</p></li>`;
  })}</ul>`;
}
