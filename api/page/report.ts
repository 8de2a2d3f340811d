import { tally } from "../../src/core/assess/assess.ts";
import { reportSourceUrl } from "../view/addresses.ts";
import type { Entry, ReportEntries, View } from "../view/view.ts";
import { renderDocument } from "./document.ts";
import { verdictSentence } from "./headline.ts";
import { dayElement, html, type Html } from "./html.ts";
import { reportHref } from "./links.ts";
import { createPage, type Page } from "./page.ts";
import { stateSections } from "./state-sections.ts";
import { units } from "./units.ts";
import { unlessUnknown, verdictText } from "./verdict.ts";

/** A report's page: the verdict on its commitments, a square for each, and what became of each in a sentence. */
export function renderReport(view: View, { first, entries }: ReportEntries): string {
  const page = createPage(view, 4);
  const { messages } = page;
  const { report } = first.block;
  const assessment = tally(entries, view.now);
  const { counts, slipped } = assessment;
  const verdict = unlessUnknown(page, verdictText(page, assessment));
  const body = html`
<p><a href="${page.root}">${messages.commitment.all}</a></p>
<h1 lang="" dir="auto">${report.title}</h1>
<p class="verdict">${verdictSentence(page, assessment)}</p>
<p class="meta">${publishedText(page, first)} · <a href="${reportSourceUrl(first)}">${messages.report.source}</a> · ${messages.report.slipped(messages.of(slipped, counts.total))}</p>
${units(page, entries)}
${stateSections(page, entries, true)}
<p><a href="${reportHref(page, first)}closing.md">${messages.report.closing}</a></p>`;
  return renderDocument({
    site: view,
    root: page.root,
    title: `${messages.labelled(report.title, verdict)} · ${view.title}`,
    description: messages.labelled(report.title, verdict),
    path: reportHref({ root: "" }, first),
    body,
    facts: page,
  });
}

function publishedText({ messages }: Page, { block, repository }: Entry): Html {
  const { published } = block.report;
  if (published === null) return html`${repository.name}`;
  const [before, after] = messages.published;
  return html`${repository.name}${messages.joints.comma}${before}${dayElement(messages, published)}${after}`;
}
