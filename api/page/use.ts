import type { View } from "../view/view.ts";
import { renderDocument } from "./document.ts";
import { embedSnippets } from "./embed-snippets.ts";
import { html, section, type Html } from "./html.ts";
import { createPage, type Page } from "./page.ts";

/** The page with the feeds, the data, and snippets that embed the verdict in other pages. */
export function renderUse(view: View): string {
  const page = createPage(view, 1);
  const { messages, root } = page;
  const body = html`
<p><a href="${root}">${messages.commitment.all}</a></p>
<h1>${messages.use}</h1>
${section("take", messages.sections.take, takeList(page))}
${section("embed", messages.sections.embed, embedSnippets(page))}`;
  return renderDocument({
    site: view,
    root,
    title: `${messages.use} · ${view.title}`,
    description: messages.use,
    path: "use/",
    body,
    facts: page,
  });
}

function takeList({ messages: { take }, root }: Page): Html {
  const links: ReadonlyArray<readonly [path: string, name: string]> = [
    ["feed.xml", take.atom],
    ["feed.json", take.json],
    ["calendar.ics", take.calendar],
    ["export.csv", take.csv],
    ["api/v1/summary.json", take.summary],
    ["api/v1/commitments.json", take.commitments],
    ["openapi.json", take.openapi],
  ];
  return html`<ul>${links.map(([path, name]) => html`<li><a href="${root}${path}">${name}</a></li>`)}</ul>`;
}
