import type { View } from "../view/view.ts";
import { eventsByDay } from "./change-log.ts";
import { renderDocument } from "./document.ts";
import { html, section, type Html } from "./html.ts";
import { movedTable } from "./moved-table.ts";
import { createPage } from "./page.ts";
import { quarterTable } from "./quarter-table.ts";

/** Older events are left out. The JSON list contains all events. */
const MAX_EVENTS = 500;

/** The page of the latest changes, with the due dates that moved furthest and what was kept in each quarter. */
export function renderHistory(view: View): string {
  const page = createPage(view, 1);
  const { messages, root } = page;
  const sections: Array<[id: string, title: string, body: Html | null]> = [
    ["quarters", messages.sections.quarters, quarterTable(page)],
    ["moved", messages.sections.moved, movedTable(page)],
    ["log", messages.sections.log, eventsByDay(page, MAX_EVENTS)],
  ];
  const body = html`
<p><a href="${root}">${messages.commitment.all}</a></p>
<h1>${messages.allEvents}</h1>
${sections.map(([id, title, content]) => (content === null ? "" : section(id, title, content)))}
<p><a href="${root}api/v1/events.json">${messages.olderEvents}</a></p>`;
  return renderDocument({
    site: view,
    root,
    title: `${messages.allEvents} · ${view.title}`,
    description: messages.allEvents,
    path: "history/",
    body,
    facts: page,
  });
}
