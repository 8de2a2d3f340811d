import { statusIndicator } from "../view/status.ts";
import type { View } from "../view/view.ts";
import { renderDocument } from "./document.ts";
import { freshnessStrip } from "./freshness-strip.ts";
import { html } from "./html.ts";
import { keyFigures } from "./key-figures.ts";
import { createPage } from "./page.ts";
import { currentVerdict } from "./verdict.ts";

/** A page that contains only the verdict, for use in an iframe on other sites. */
export function renderEmbed(view: View): string {
  const page = createPage(view, 1);
  const { messages } = page;
  const verdict = currentVerdict(page);
  const bad = statusIndicator(view) === "major" ? "bad" : "";
  const body = html`
<h1 class="verdict ${bad}">${verdict}.</h1>
${view.assessment.counts.total === 0 ? html`<p>${messages.notNone}</p>` : keyFigures(page)}
${freshnessStrip(page)}
<p><a href="${page.root}" target="_top">${messages.embed.see}</a></p>`;
  return renderDocument({
    site: view,
    root: page.root,
    title: `${verdict} · ${view.title}`,
    description: verdict,
    path: "embed/",
    body,
    bare: true,
    validUntil: view.freshness.valid_until,
  });
}
