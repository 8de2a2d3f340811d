import { clip } from "../../src/core/model/text.ts";
import { commitmentOf, newestEvents } from "../view/events.ts";
import type { EventJson } from "../view/schemas.ts";
import { html, quote, type Html, type Page, showDay } from "./html.ts";
import { eventText } from "./parts.ts";
const NEWEST = 20;
const LONGEST = 160;

/** What happened last, newest first, with a way to all of it. */
export function changeLog(page: Page): Html {
  const { view, words, root } = page;
  const events = newestEvents(view, NEWEST);
  const lines = events.map(
    (event) => html`
<li>${showDay(words, event.at)} ${eventText(page, event)}${about(page, event)}</li>`,
  );
  return html`${lines.length > 0 ? html`<ol class="log">${lines}</ol>` : html`<p>${words.nothing}</p>`}
<p><a href="${root}api/v1/events.json">${words.olderEvents}</a></p>`;
}

function about({ root }: Page, event: EventJson): Html | string {
  if (event.text === null) return "";
  return html`<br><a href="${root}c/${commitmentOf(event)}/">${quote(clip(event.text, LONGEST))}</a>`;
}
