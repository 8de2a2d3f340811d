import { capitalise } from "../../src/core/model/text.ts";
import { statusIndicator } from "../view/status.ts";
import type { View } from "../view/view.ts";
import { changeLog } from "./change-log.ts";
import { renderDocument } from "./document.ts";
import { embedSnippets } from "./embed-snippets.ts";
import { freshnessStrip } from "./freshness-strip.ts";
import { goneList } from "./gone-list.ts";
import { html, section, type Html } from "./html.ts";
import { keyFigures } from "./key-figures.ts";
import { movedTable } from "./moved-table.ts";
import { createPage, type Page } from "./page.ts";
import { quarterTable } from "./quarter-table.ts";
import { reportList } from "./report-list.ts";
import { stateSections } from "./state-sections.ts";
import { untrackedList } from "./untracked-list.ts";
import { currentVerdict } from "./verdict.ts";

/** The home page, with the age of the facts, the verdict, and all commitments by state. */
export function renderHome(view: View): string {
  const page = createPage(view, 0);
  const { messages } = page;
  const { assessment, title } = view;
  const { counts } = assessment;
  const isEmpty = counts.total === 0;
  const verdict = currentVerdict(page);
  const body = html`
${freshnessStrip(page)}
<h1>${title}</h1>
<p class="verdict ${statusIndicator(view) === "major" ? "bad" : ""}">${verdict}.${isEmpty ? ` ${messages.notNone}` : ""}</p>
${isEmpty ? sectionUnlessNull("lost", messages.sections.lost, goneList(page)) : [keyFigures(page), ...registerSections(page)]}
${section("log", messages.sections.log, changeLog(page))}
${section(
  "method",
  messages.sections.method,
  html`<p>${messages.method.intro.firstDate} <a href="${page.root}method/">${messages.method.title}</a></p>
<h3>${messages.method.untracked}</h3>
${untrackedList(page)}`,
)}
${section("embed", messages.sections.embed, embedSnippets(page))}`;
  const moved = messages.labelled(capitalise(messages.figures.moved), messages.of(assessment.slipped, counts.total));
  return renderDocument({
    site: view,
    root: page.root,
    title: `${verdict} · ${title}`,
    description: `${verdict}. ${isEmpty ? messages.notNone : `${moved}.`}`,
    path: "",
    body,
    validUntil: view.freshness.valid_until,
  });
}

function registerSections(page: Page): Html[] {
  const { sections: titles } = page.messages;
  return [
    ...stateSections(page),
    ...sectionUnlessNull("lost", titles.lost, goneList(page)),
    section("reports", titles.reports, reportList(page)),
    ...sectionUnlessNull("quarters", titles.quarters, quarterTable(page)),
    ...sectionUnlessNull("moved", titles.moved, movedTable(page)),
  ];
}

function sectionUnlessNull(id: string, title: string, body: Html | null): Html[] {
  return body === null ? [] : [section(id, title, body)];
}
