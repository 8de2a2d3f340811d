import { countStates, STATES } from "../../src/core/assess/assess.ts";
import { capitalise } from "../../src/core/model/text.ts";
import { sourceUrlOf, type Entry, type View } from "../view/view.ts";
import { progress } from "./charts.ts";
import { asKnown } from "./figures.ts";
import { pageOf, renderDocument, strip } from "./frame.ts";
import { html, type Html, type Page, showDay } from "./html.ts";
import { breakdown, list, reportHref, section, verdictText } from "./parts.ts";

/** One report, and what it promised by state. */
export function renderReport(view: View, entries: readonly Entry[]): string {
  const page = pageOf(view, 4);
  const { words } = page;
  const [first] = entries;
  const { report } = first!.block;
  const counts = countStates(entries);
  const slipped = entries.filter(({ slips }) => slips.length > 0).length;
  const verdict = asKnown(page, verdictText(page, counts));
  const sections = STATES.map((state) => [state, entries.filter((entry) => entry.state === state)] as const);
  const body = html`
${strip(page)}
<p><a href="${page.root}">${words.commitment.all}</a></p>
<h1 lang="" dir="auto">${report.title}</h1>
<p class="verdict">${asKnown(page, breakdown(page, counts))}.</p>
${progress(entries.map(({ state }) => state))}
<p class="meta">${publishedText(page, first!)} · <a href="${sourceUrlOf(first!)}">${words.report.source}</a> · ${words.report.slipped(words.of(slipped, counts.total))}</p>
${sections
  .filter(([, found]) => found.length > 0)
  .map(([state, found]) =>
    section(state, words.labelled(capitalise(words.state[state]), words.number(found.length)), list(page, found, true)),
  )}`;
  return renderDocument({
    site: view,
    root: page.root,
    title: `${report.title}: ${verdict} · ${view.title}`,
    description: `${report.title}. ${verdict}.`,
    path: reportHref({ ...page, root: "" }, first!),
    body,
    validUntil: view.freshness.valid_until,
  });
}

function publishedText({ words }: Page, { block, repository }: Entry): Html {
  const { published } = block.report;
  if (published === null) return html`${repository.name}`;
  return html`${repository.name}, ${words.published} ${showDay(words, published)}`;
}
