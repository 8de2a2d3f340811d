import { clip } from "../../src/core/model/text.ts";
import { newestEvents } from "../view/events.ts";
import type { LoggedEvent } from "../view/view.ts";
import { eventText } from "./event-text.ts";
import { dayElement, html, quote, type Html } from "./html.ts";
import { commitmentHref } from "./links.ts";
import type { Page } from "./page.ts";

const MAX_EVENTS = 20;
const TEXT_LIMIT = 160;

/** The latest events, newest first, with a link to all events. */
export function changeLog(page: Page): Html {
  const { view, messages, root } = page;
  const lines = newestEvents(view, MAX_EVENTS).map(
    ({ event, entry }) => html`
<li>${dayElement(messages, event.at)} ${eventText(page, event)}${commitmentLink(page, entry)}</li>`,
  );
  return html`${lines.length > 0 ? html`<ol class="log">${lines}</ol>` : html`<p>${messages.nothing}</p>`}
<p><a href="${root}api/v1/events.json">${messages.olderEvents}</a></p>`;
}

function commitmentLink(page: Page, entry: LoggedEvent["entry"]): Html | string {
  if (entry === null) return "";
  return html`<br><a href="${commitmentHref(page, entry)}">${quote(clip(entry.block.text, TEXT_LIMIT))}</a>`;
}
