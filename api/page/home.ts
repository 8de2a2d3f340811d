import type { View } from "../view/view.ts";
import { changeLog } from "./change-log.ts";
import { renderDocument } from "./document.ts";
import { goneList } from "./gone-list.ts";
import { headline, headlineText } from "./headline.ts";
import { html, section, type Html } from "./html.ts";
import { createPage, type Page } from "./page.ts";
import { reportList } from "./report-list.ts";
import { stateSections } from "./state-sections.ts";
import { dayText } from "./time.ts";
import { units } from "./units.ts";
import { currentVerdict } from "./verdict.ts";

/** The number of events on the home page. */
const MAX_EVENTS = 6;

/** The home page: the verdict as its heading, one square per promise or a bar, and the promises by state. */
export function renderHome(view: View): string {
  const page = createPage(view, 0);
  const { messages } = page;
  const isEmpty = view.assessment.counts.total === 0;
  const body = html`
${isEmpty ? "" : html`<p class="overline">${messages.headline.overline(view.name, view.reports.length)}</p>`}
${headline(page)}
<p class="lead">${isEmpty ? messages.notNone : leadText(page)}</p>
${isEmpty ? "" : [units(page, view.entries), ...stateSections(page, view.entries)]}
${sectionUnlessNull("lost", messages.sections.lost, goneList(page))}
${isEmpty ? "" : section("reports", messages.sections.reports, reportList(page))}
${section("log", messages.sections.log, changeLog(page, MAX_EVENTS))}`;
  return renderDocument({
    site: view,
    root: page.root,
    title: `${currentVerdict(page)} · ${view.title}`,
    description: `${headlineText(page)}${messages.joints.period}${isEmpty ? `${messages.joints.space}${messages.notNone}` : ""}`,
    path: "",
    body,
    facts: page,
  });
}

/** The number of promises, the date of the first report, and the number of promises without an owner. */
function leadText({ view, messages }: Page): string {
  const { headline: texts, joints } = messages;
  const dates = view.entries.flatMap(({ block: { report } }) => (report.published === null ? [] : [report.published]));
  const since = dates.length === 0 ? null : dates.reduce((a, b) => (a < b ? a : b));
  const ownerless = view.entries.filter(({ block }) => block.owner === null).length;
  return [
    texts.total(view.entries.length, since === null ? null : dayText(messages, since)),
    ...(ownerless === 0 ? [] : [texts.ownerless(ownerless)]),
  ].join(joints.space);
}

function sectionUnlessNull(id: string, title: string, body: Html | null): Html | string {
  return body === null ? "" : section(id, title, body);
}
