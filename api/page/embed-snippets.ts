import { copyBox } from "./copy-box.ts";
import { html, type Html } from "./html.ts";
import type { Page } from "./page.ts";
import { currentVerdict } from "./verdict.ts";

/** The URL in the snippets if there is no base URL. */
const PLACEHOLDER = "https://page.example";

/** Copyable snippets that embed the verdict in another page. */
export function embedSnippets(page: Page): Html {
  const { view, messages, root } = page;
  const { embed } = messages;
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
  return html`<p><a href="${root}"><img src="${root}badge.svg" alt="${messages.labelled(embed.badgeText, currentVerdict(page))}" height="20"></a></p>
${snippets.map(
  ([id, name, code]) => html`<h3>${name}</h3>
${copyBox(page, id, html`<code>${code}</code>`, base === PLACEHOLDER ? PLACEHOLDER : null)}`,
)}
${view.baseUrl === "" ? html`<p>${embed.replace(PLACEHOLDER)}</p>` : ""}`;
}
