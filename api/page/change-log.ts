import { clip, groupBy } from "../../src/core/model/text.ts";
import { newestEvents } from "../view/events.ts";
import type { LoggedEvent } from "../view/view.ts";
import { eventText } from "./event-text.ts";
import { dayElement, html, quote, type Html } from "./html.ts";
import { commitmentHref } from "./links.ts";
import type { Page } from "./page.ts";

const TITLE_LIMIT = 160;

/** The `count` latest events by day, newest first, with a link to the page of all events. */
export function changeLog(page: Page, count: number): Html {
  const { messages, root } = page;
  return html`${eventsByDay(page, count)}
<p><a href="${root}history/">${messages.allEvents}</a></p>`;
}

/** The `count` latest events, newest first. Each day is printed once. */
export function eventsByDay(page: Page, count: number): Html {
  const { view, messages } = page;
  const days = [...groupBy(newestEvents(view, count), ({ event }) => event.at)];
  if (days.length === 0) return html`<p>${messages.nothing}</p>`;
  return html`<ol class="log">${days.map(
    ([day, events]) => html`
<li>${dayElement(messages, day)}<ul>${events.map((event) => eventLine(page, event))}</ul></li>`,
  )}</ol>`;
}

function eventLine(page: Page, { event, entry }: LoggedEvent): Html {
  const link =
    entry === null
      ? ""
      : html`<a href="${commitmentHref(page, entry)}">${quote(clip(entry.block.subject, TITLE_LIMIT))}</a> `;
  return html`<li>${link}${eventText(page, event)}</li>`;
}
