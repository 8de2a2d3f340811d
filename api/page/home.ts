import { countStates, type State } from "../../src/core/assess/assess.ts";
import { daysBetween, todayIn } from "../../src/core/model/date.ts";
import { capitalise, groupBy } from "../../src/core/model/text.ts";
import { goneOf, indicatorOf, type Entry, type View } from "../view/view.ts";
import { progress } from "./charts.ts";
import { embedSection } from "./embed.ts";
import { figures, verdictOf } from "./figures.ts";
import { pageOf, renderDocument, strip } from "./frame.ts";
import { html, type Html, type Page, showDay } from "./html.ts";
import { changeLog } from "./log.ts";
import { untrackedList } from "./method.ts";
import { movedTable, quarterTable } from "./tables.ts";
import { breakdown, list, MOST_ROWS, reportHref, section } from "./parts.ts";
import { groupByReport } from "../view/reports.ts";

const SOON_DAYS = 30;

/** The page: how old it is, the verdict, then every commitment where it belongs. */
export function renderHome(view: View): string {
  const page = pageOf(view, 0);
  const { words } = page;
  const { assessment, title } = view;
  const verdict = verdictOf(page);
  const body = html`
${strip(page)}
<h1>${title}</h1>
<p class="verdict ${indicatorOf(view) === "major" ? "bad" : ""}">${verdict}.${assessment.counts.total === 0 ? ` ${words.notNone}` : ""}</p>
${assessment.counts.total === 0 ? sectionOr("lost", words.sections.lost, lostList(page)) : [figures(page), ...sections(page)]}
${section("log", words.sections.log, changeLog(page))}
${section(
  "method",
  words.sections.method,
  html`<p>${words.method.intro[2]} <a href="${page.root}method/">${words.method.title}</a></p>
<h3>${words.method.untracked}</h3>
${untrackedList(page)}`,
)}
${embedSection(page)}`;
  const { counts } = assessment;
  const moved = words.labelled(capitalise(words.figures.moved), words.of(assessment.slipped, counts.total));
  const description = `${verdict}. ${counts.total === 0 ? words.notNone : `${moved}.`}`;
  const { valid_until: validUntil } = view.freshness;
  return renderDocument({
    site: view,
    root: page.root,
    title: `${verdict} · ${title}`,
    description,
    path: "",
    body,
    validUntil,
  });
}

type SectionId = "overdue" | "soon" | "unproven" | "gone" | "later" | "undated";

/** Where a commitment stands; what was kept stands with its report. Open ones stand by their date. */
const SECTION_OF: Partial<Record<State, SectionId>> = {
  overdue: "overdue",
  unproven: "unproven",
  withdrawn: "gone",
  replaced: "gone",
  removed: "gone",
  undated: "undated",
};
const OPEN: ReadonlySet<State> = new Set(["on_track", "due_soon"]);
/** As they stand on the page. */
const SECTIONS: readonly SectionId[] = ["overdue", "soon", "unproven", "gone", "later", "undated"];

function sections(page: Page): Html[] {
  const { view, words } = page;
  const { sections: names } = words;
  const isSoon = ({ block }: Entry): boolean =>
    daysBetween(todayIn(view.now, block.time_zone), block.due!) <= SOON_DAYS;
  const found = groupBy(view.entries, (entry) =>
    OPEN.has(entry.state) ? (isSoon(entry) ? "soon" : "later") : SECTION_OF[entry.state],
  );
  const lists = SECTIONS.map((id) => ({ id, entries: found.get(id) ?? [] }));
  // What went wrong is said also where nothing did.
  const shown = lists.filter(({ id, entries }) => entries.length > 0 || id === "overdue" || id === "unproven");
  return [
    ...shown.map(({ id, entries }) =>
      section(
        id,
        words.labelled(names[id], words.number(entries.length)),
        entries.length === 0 ? html`<p>${words.nothing}</p>` : list(page, entries),
      ),
    ),
    ...sectionOr("lost", names.lost, lostList(page)),
    section("reports", names.reports, reports(page)),
    ...sectionOr("quarters", names.quarters, quarterTable(page)),
    ...sectionOr("moved", names.moved, movedTable(page)),
  ];
}

/** The issues that stood for commitments and are gone, as far as it is known how; null where there are none. */
function lostList({ view, words }: Page): Html | null {
  const gone = goneOf(view.snapshots);
  if (gone.length === 0) return null;
  const lines = gone.map(({ number, how, since, repository: { name, url } }) => {
    const address = `${url}/issues/${number}`;
    return html`
<li><a href="${address}">${name}#${number}</a> · ${words.gone[how]} · ${showDay(words, since)}</li>`;
  });
  return html`<p>${words.gone.lead}</p>
<ul class="list">${lines}</ul>`;
}

function sectionOr(id: string, title: string, body: Html | null): Html[] {
  return body === null ? [] : [section(id, title, body)];
}

/** Every report with how far it has come; what it kept is folded away below. */
function reports(page: Page): Html {
  const { words, view } = page;
  let room = MOST_ROWS;
  return html`<ul class="reports">${[...groupByReport(view.entries).values()].map((entries, index) => {
    const kept = entries.filter(({ state }) => state === "kept" || state === "kept_late");
    const fits = kept.length > 0 && kept.length <= room;
    if (fits) room -= kept.length;
    return html`
<li>${reportLine(page, entries, index < MOST_ROWS)}
${fits ? html`<details><summary>${words.keptList(kept.length)}</summary>${list(page, kept, true)}</details>` : ""}</li>`;
  })}</ul>`;
}

/** `pictured`: very many pictures would weigh more than all that they show. */
function reportLine(page: Page, entries: readonly Entry[], pictured: boolean): Html {
  const [first] = entries;
  const { title } = first!.block.report;
  const where = page.view.snapshots.length > 1 ? `${first!.repository.name} · ` : "";
  return html`<a href="${reportHref(page, first!)}">${title}</a>
${pictured ? progress(entries.map(({ state }) => state)) : ""}<p class="meta">${where}${breakdown(page, countStates(entries))}</p>`;
}
