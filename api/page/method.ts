import { STATES } from "../../src/core/assess/assess.ts";
import { UNKNOWN_AFTER_MS } from "../view/freshness.ts";
import { type View, untrackedOf } from "../view/view.ts";
import { pageOf, renderDocument, strip } from "./frame.ts";
import { html, type Html, type Page } from "./html.ts";
import { section } from "./parts.ts";
import { STALE_AFTER_MS } from "../facts/source.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How states are decided, from the same constants as the code that decides. */
export function renderMethod(view: View): string {
  const page = pageOf(view, 1);
  const { words } = page;
  const { method } = words;
  const body = html`
${strip(page)}
<p><a href="${page.root}">${words.commitment.all}</a></p>
<h1>${method.title}</h1>
${method.intro.map((text) => html`<p>${text}</p>`)}
${section("states", method.states, states(page))}
${section("evidence", method.evidence, html`<ul>${method.evidenceRules.map((rule) => html`<li>${rule}</li>`)}</ul><p>${method.bots}</p>`)}
${section("dates", method.dates, html`<p>${method.datesText}</p>`)}
${section("untracked", method.untracked, html`${untrackedList(page)}<p>${method.untrackedText}</p>`)}
${section("settings", method.settings, settings(page))}
${section("age", method.age, html`<p>${method.ageText(STALE_AFTER_MS.live / MINUTE_MS, STALE_AFTER_MS.snapshot / HOUR_MS, UNKNOWN_AFTER_MS / HOUR_MS)}</p>`)}
${section("check", method.check, html`<ul>${method.checkText.map((text) => html`<li>${text}</li>`)}</ul>`)}`;
  return renderDocument({
    site: view,
    root: page.root,
    title: `${method.title} · ${view.title}`,
    description: method.intro[1]!,
    path: "method/",
    body,
    validUntil: view.freshness.valid_until,
  });
}

function states({ words }: Page): Html {
  const { table, method } = words;
  const rows = STATES.map(
    (state) => html`
<tr><th scope="row"><b class="${state}">${words.state[state]}</b></th><td>${method.rules[state]}</td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">${table.state}</th><th scope="col">${method.rule}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** What no figure counts, in figures. */
export function untrackedList({ view, words }: Page): Html {
  const { untrackedRows, unknown } = words.method;
  const counts = untrackedOf(view);
  const rows = (["before_since", "ignored", "hints"] as const).map((key) => {
    const count = counts[key];
    return html`<li>${words.labelled(count === null ? unknown : words.number(count), untrackedRows[key])}</li>`;
  });
  return html`<ul>${rows}</ul>`;
}

function settings({ view, words }: Page): Html {
  const { method } = words;
  const names = [method.repository, method.warn, method.grace, method.proof];
  const rows = view.snapshots.map(
    ({ repository, settings: { warn_days, grace_days, require_evidence } }) => html`
<tr><th scope="row"><a href="${repository.url}">${repository.name}</a></th><td>${warn_days}</td><td>${grace_days}</td><td>${require_evidence ? method.yes : method.no}</td></tr>`,
  );
  return html`<p>${method.settingsText}</p>
<table><thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}
