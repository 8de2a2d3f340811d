import { indicatorOf, type View } from "../view/view.ts";
import { pageOf, renderDocument, strip } from "./frame.ts";
import { figures, verdictOf } from "./figures.ts";
import { html, type Html, type Page } from "./html.ts";
import { section } from "./parts.ts";

/** The verdict without anything around it, for a frame in another page. */
export function renderEmbed(view: View): string {
  const page = pageOf(view, 1);
  const { words } = page;
  const verdict = verdictOf(page);
  const bad = indicatorOf(view) === "major" ? "bad" : "";
  const body = html`
<h1 class="verdict ${bad}">${verdict}.</h1>
${view.assessment.counts.total === 0 ? html`<p>${words.notNone}</p>` : figures(page)}
${strip(page)}
<p><a href="${page.root}" target="_top">${words.embed.see}</a></p>`;
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

const PLACEHOLDER = "https://page.example";

/** What to copy to show the verdict on another page. */
export function embedSection(page: Page): Html {
  const { view, words, root } = page;
  const { embed } = words;
  const base = view.baseUrl === "" ? PLACEHOLDER : view.baseUrl;
  const snippets: Array<[id: string, name: string, code: string]> = [
    ["badge", embed.badge, `<a href="${base}/"><img src="${base}/badge.svg" alt="${embed.badgeText}"></a>`],
    [
      "frame",
      embed.frame,
      `<iframe src="${base}/embed/" title="${embed.badgeText}" width="100%" height="420"></iframe>`,
    ],
    [
      "component",
      embed.component,
      `<script type="module" src="${base}/embed.js"></script>\n<follow-through></follow-through>`,
    ],
  ];
  return section(
    "embed",
    words.sections.embed,
    html`<p><a href="${root}"><img src="${root}badge.svg" alt="${embed.badgeText}: ${verdictOf(page)}" height="20"></a></p>
${snippets.map(
  ([id, name, code]) => html`<h3>${name}</h3>
<pre id="copy-${id}" data-copy="${embed.copy}" data-copied="${embed.copied}" data-root="${root}"${base === PLACEHOLDER ? html` data-placeholder="${PLACEHOLDER}"` : ""}><code>${code}</code></pre>`,
)}
${view.baseUrl === "" ? html`<p>${embed.replace(PLACEHOLDER)}</p>` : ""}`,
  );
}
