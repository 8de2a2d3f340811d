import type { View } from "../view/view.ts";
import { renderDocument } from "./document.ts";
import { checkedText } from "./freshness-strip.ts";
import { headline } from "./headline.ts";
import { html } from "./html.ts";
import { createPage } from "./page.ts";
import { units } from "./units.ts";
import { currentVerdict } from "./verdict.ts";

/** A page with only the verdict, the counts and the age of the facts, for use in an iframe on other sites. */
export function renderEmbed(view: View): string {
  const page = createPage(view, 1);
  const { messages } = page;
  const verdict = currentVerdict(page);
  const isEmpty = view.assessment.counts.total === 0;
  const body = html`
${isEmpty ? "" : html`<p class="overline">${messages.headline.overline(view.name, view.reports.length)}</p>`}
${headline(page)}
${isEmpty ? html`<p>${messages.notNone}</p>` : units(page, view.entries, false)}
<p class="meta">${checkedText(page)}</p>
<p><a href="${page.root}" target="_top">${messages.embed.see}</a></p>`;
  return renderDocument({
    site: view,
    root: page.root,
    title: `${verdict} · ${view.title}`,
    description: verdict,
    path: "embed/",
    body,
    bare: true,
    facts: page,
  });
}
