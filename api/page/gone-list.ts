import { issueUrl } from "../view/addresses.ts";
import { goneIssues } from "../view/status.ts";
import { dayElement, html, type Html } from "./html.ts";
import type { Page } from "./page.ts";

/** The missing tracked issues, each with how it went missing; null if there are none. */
export function goneList({ view, messages }: Page): Html | null {
  const gone = goneIssues(view.snapshots);
  if (gone.length === 0) return null;
  const lines = gone.map(
    ({ number, how, since, repository }) => html`
<li><a href="${issueUrl(repository, number)}">${repository.name}#${number}</a> · ${messages.gone[how]} · ${dayElement(messages, since)}</li>`,
  );
  return html`<p>${messages.gone.lead}</p>
<ul class="list">${lines}</ul>`;
}
