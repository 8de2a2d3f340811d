import { isHistoryComplete } from "../../src/core/lifecycle/due-date-history.ts";
import { capitalise, clip } from "../../src/core/model/text.ts";
import { eventsOfEntry } from "../view/events.ts";
import type { Entry, View } from "../view/view.ts";
import { commitmentFacts } from "./commitment-facts.ts";
import { renderDocument } from "./document.ts";
import { courseSection } from "./course-section.ts";
import { eventText } from "./event-text.ts";
import { dayElement, html, quote, section, type Html } from "./html.ts";
import { commitmentHref, reportHref } from "./links.ts";
import { outcomeText } from "./outcome.ts";
import { createPage, type Page } from "./page.ts";
import { shareSection } from "./share.ts";
import { dayText } from "./time.ts";
import { unlessUnknown } from "./verdict.ts";
import { wording } from "./wording.ts";

const TITLE_LIMIT = 90;
const HEADING_LIMIT = 200;

/** A commitment's page, with the promise, its state and history, and links to the evidence. */
export function renderCommitment(view: View, entry: Entry): string {
  const page = createPage(view, 4);
  const { messages } = page;
  const { block } = entry;
  const state = unlessUnknown(page, messages.state[entry.state]);
  const { published } = block.report;
  const [before, after] = messages.commitment.promisedBy(
    view.name,
    published === null ? null : dayText(messages, published),
  );
  const { period, space } = messages.joints;
  const body = html`
<p class="overline">${before}<a href="${reportHref(page, entry)}">${block.report.title}</a>${after}</p>
<h1 lang="" dir="auto">${clip(block.subject, HEADING_LIMIT)}</h1>
<p class="verdict"><b class="${entry.state}">${unlessUnknown(page, outcomeText(page, entry))}</b></p>
${courseSection(page, entry)}
${section("words", messages.commitment.words(view.name), html`${wording(entry)}${commitmentFacts(page, entry)}`)}
${rewordings(page, entry)}
${section("history", messages.commitment.history, history(page, entry))}
${shareSection(page, entry)}`;
  return renderDocument({
    site: view,
    root: page.root,
    title: `${messages.labelled(clip(block.subject, TITLE_LIMIT), state)} · ${view.title}`,
    description: `${capitalise(state)}${period}${space}${clip(block.text, HEADING_LIMIT)}`,
    path: commitmentHref({ root: "" }, entry),
    body,
    facts: page,
  });
}

/** The text before and after each rewording; empty without rewordings. */
function rewordings({ messages }: Page, { block }: Entry): Html {
  const { rewordings: title, before: beforeLabel, after: afterLabel } = messages.commitment;
  const reworded = block.history.filter((event) => event.type === "reworded");
  if (reworded.length === 0) return html``;
  return section(
    "rewordings",
    title,
    html`<ol class="log">${reworded.map(
      ({ at, before, after }) => html`
<li>${dayElement(messages, at)}<dl class="facts"><div><dt>${beforeLabel}</dt><dd>${quote(before)}</dd></div><div><dt>${afterLabel}</dt><dd>${quote(after)}</dd></div></dl></li>`,
    )}</ol>`,
  );
}

function history(page: Page, entry: Entry): Html {
  const { messages, view } = page;
  const note = isHistoryComplete(entry.block) ? "" : html`<p>${messages.commitment.shortened}</p>`;
  return html`${note}<ol class="log">${eventsOfEntry(view, entry).map(
    ({ event }) => html`
<li>${dayElement(messages, event.at)} ${eventText(page, event)}</li>`,
  )}</ol>`;
}
