import { STATES } from "../../src/core/assess/states.ts";
import { STALE_AFTER_MS } from "../facts/source.ts";
import { UNKNOWN_AFTER_MS } from "../view/freshness.ts";
import type { View } from "../view/view.ts";
import { renderDocument } from "./document.ts";
import { html, section, type Html } from "./html.ts";
import { createPage, type Page } from "./page.ts";
import { untrackedList } from "./untracked-list.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The page that explains how states are decided. Its figures come from the constants in the code. */
export function renderMethod(view: View): string {
  const page = createPage(view, 1);
  const { messages } = page;
  const { method } = messages;
  const body = html`
<p><a href="${page.root}">${messages.commitment.all}</a></p>
<h1>${method.title}</h1>
${Object.values(method.intro).map((text) => html`<p>${text}</p>`)}
${section("states", method.states, stateTable(page))}
${section("evidence", method.evidence, html`<ul>${method.evidenceRules.map((rule) => html`<li>${rule}</li>`)}</ul><p>${method.bots}</p>`)}
${section("dates", method.dates, html`<p>${method.datesText}</p>`)}
${section("untracked", method.untracked, html`${untrackedList(page)}<p>${method.untrackedText}</p>`)}
${section("settings", method.settings, settingsTable(page))}
${section("age", method.age, html`<p>${method.ageText(STALE_AFTER_MS.live / MINUTE_MS, STALE_AFTER_MS.snapshot / HOUR_MS, UNKNOWN_AFTER_MS / HOUR_MS)}</p>`)}
${section("check", method.check, html`<ul>${method.checkText.map((text) => html`<li>${text}</li>`)}</ul>`)}`;
  return renderDocument({
    site: view,
    root: page.root,
    title: `${method.title} · ${view.title}`,
    description: method.intro.sources,
    path: "method/",
    body,
    facts: page,
  });
}

function stateTable({ messages }: Page): Html {
  const { table, method } = messages;
  const rows = STATES.map(
    (state) => html`
<tr><th scope="row"><b class="${state}">${messages.state[state]}</b></th><td>${method.rules[state]}</td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">${table.state}</th><th scope="col">${method.rule}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function settingsTable({ view, messages }: Page): Html {
  const { method } = messages;
  const headings = [method.repository, method.warn, method.grace, method.proof];
  const rows = view.snapshots.map(
    ({ repository, settings: { warn_days, grace_days, require_evidence } }) => html`
<tr><th scope="row"><a href="${repository.url}">${repository.name}</a></th><td>${warn_days}</td><td>${grace_days}</td><td>${require_evidence ? method.yes : method.no}</td></tr>`,
  );
  return html`<p>${method.settingsText}</p>
<table><thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}
