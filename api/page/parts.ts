import { STATES, type Counts, type State } from "../../src/core/assess/assess.ts";
import { dueDateHistory, isHistoryComplete } from "../../src/core/lifecycle/due-date-history.ts";
import { daysBetween, todayIn, type Day } from "../../src/core/model/date.ts";
import { clip, groupBy, oneLine } from "../../src/core/model/text.ts";
import type { EventJson } from "../view/schemas.ts";
import { entryId, reportPath, type Entry } from "../view/view.ts";
import type { Course } from "./charts.ts";
import { html, type Html, type Page } from "./html.ts";
import { dayText, zoneText } from "./time.ts";

/** A promise stands whole on its own page. */
const LONGEST_IN_LIST = 280;
/** Of very many due dates the first one and the last ones are told in a list. */
const MOST_DATES = 5;
/** A section that would be longer leads to the reports. */
export const MOST_ROWS = 200;

/** The state in words; the stylesheet puts its shape before them: `▲ overdue by 12 days`. */
export function stateMark(page: Page, entry: Entry): Html {
  return html`<b class="${entry.state}">${stateText(page, entry)}</b>`;
}

function stateText({ words, view }: Page, { state, days_overdue, block, closure }: Entry): string {
  if (state === "due_soon") {
    const late = daysBetween(block.due!, todayIn(view.now, block.time_zone));
    return late > 0 ? words.withinGrace(late) : words.state[state];
  }
  if (state === "overdue") return words.overdueBy(days_overdue);
  if (state === "kept_late") return words.keptLateBy(daysBetween(block.first_due!, closure!.on));
  return words.state[state];
}

/** `1 Mar 2026 → 15 May 2026 UTC (1 slip, +75 days)`: a slip is never hidden behind the newest date. */
export function datesText({ words }: Page, { block, slips }: Entry): string {
  const dues = dueDateHistory(block);
  if (dues.length === 0) return block.due_text ? words.due.noDay(block.due_text) : words.due.none;
  const left = dues.length > MOST_DATES ? dues.length - MOST_DATES : 0;
  const dates = dues.flatMap(({ day, gap }, index) => {
    if (index > 0 && index <= left) return index === left ? ["…"] : [];
    return gap ? ["…", dayText(words, day)] : [dayText(words, day)];
  });
  const late = daysBetween(dues[0]!.day, block.due!);
  const moved = slips.length > 0 ? ` (${words.due.slips(slips.length, late, isHistoryComplete(block))})` : "";
  return `${dates.join(" → ")} ${zoneText(block.time_zone)}${moved}`;
}

/** The same within a sentence; empty where the state says it already. */
function dueText(page: Page, entry: Entry): string {
  if (entry.block.due !== null) return ` · ${page.words.due.on(datesText(page, entry))}`;
  return entry.state === "undated" && !entry.block.due_text ? "" : ` · ${datesText(page, entry)}`;
}

/** What happened, as one sentence. Words of people in it change neither its lines nor its direction. */
export function eventText({ words }: Page, event: EventJson): string {
  const clean = (text: string | null): string | null => (text === null ? null : oneLine(text));
  const { from, to, reason, by } = event;
  return words.event({ ...event, from: clean(from), to: clean(to), reason: clean(reason), by: clean(by) });
}

/** When it was done, or given up. */
export function closedText({ words }: Page, { closure, block }: Entry): string {
  return closure ? `, ${dayText(words, closure.on)} ${zoneText(block.time_zone)}` : "";
}

/** Why it was given up, as far as anybody said; nothing for any other state. */
export function reasonText({ words }: Page, { state, reason }: Entry): string {
  if (state !== "withdrawn" && state !== "replaced") return "";
  return reason === null ? words.noReason : words.reason(clip(reason, LONGEST_IN_LIST));
}

/** One commitment in a list. `inReport`: its report is named above. */
export function row(page: Page, entry: Entry, inReport = false): Html {
  const { block, repository } = entry;
  const { root, view, words } = page;
  const where = view.snapshots.length > 1 ? ` · ${repository.name}` : "";
  const report = inReport ? "" : html` · <a href="${reportHref(page, entry)}">${block.report.title}</a>${where}`;
  const reason = reasonText(page, entry);
  return html`
<li><a href="${root}c/${entryId(entry)}/" lang="" dir="auto">${clip(block.text, LONGEST_IN_LIST)}</a>
<p>${stateMark(page, entry)}${closedText(page, entry)}${dueText(page, entry)} · <bdi>${block.owner ?? words.nobody}</bdi>${report}${reason === "" ? "" : html`<br>${reason}`}</p></li>`;
}

/** Some commitments, the nearest due date first. */
export function list(page: Page, entries: readonly Entry[], inReport = false): Html {
  const byDue = [...groupBy(entries, ({ block }) => block.due ?? "9")].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const sorted = byDue.flatMap(([, found]) => found);
  // Nothing leads on from a report.
  const shown = inReport ? sorted : sorted.slice(0, MOST_ROWS);
  return html`<ul class="list">${shown.map((entry) => row(page, entry, inReport))}</ul>
${restOf(page, sorted.length - shown.length)}`;
}

/** The way to what a section of the page leaves out. */
export function restOf({ words }: Page, count: number): Html {
  return count > 0 ? html`<p><a href="#reports">${words.more(count)}</a></p>` : html``;
}

/** `id` is also the section's address on the page. */
export function section(id: string, title: string, body: Html): Html {
  return html`
<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>`;
}

export function reportHref({ root }: Page, entry: Entry): string {
  return `${root}${reportPath(entry)}`;
}

/** `9 of 12 kept (2 late) · 1 overdue · 1 removed`, as the badge's, in the page's language. `gone`: see headline. */
export function verdictText({ words: { verdict, number } }: Page, counts: Counts, gone = 0): string {
  const lost = gone > 0 ? [verdict.gone.replace("{n}", number(gone))] : [];
  if (counts.total === 0) return [verdict.none, ...lost].join(" · ");
  const late = counts.kept_late > 0 ? verdict.late.replace("{late}", number(counts.kept_late)) : "";
  const kept = verdict.kept
    .replace("{kept}", number(counts.kept + counts.kept_late))
    .replace("{total}", number(counts.total));
  const bad = (["overdue", "removed"] as const).filter((state) => counts[state] > 0);
  return [kept + late, ...bad.map((state) => verdict[state].replace("{n}", number(counts[state]))), ...lost].join(
    " · ",
  );
}

/** The verdict, and how many there are in every other state: what a picture of them shows, in words. */
export function breakdown(page: Page, counts: Counts): string {
  const { words } = page;
  const others = STATES.filter((state) => !IN_VERDICT.has(state) && counts[state] > 0);
  return [
    verdictText(page, counts),
    ...others.map((state) => words.labelled(words.state[state], words.number(counts[state]))),
  ].join(" · ");
}

const IN_VERDICT: ReadonlySet<State> = new Set(["kept", "kept_late", "overdue", "removed"]);

/** How a promise went, for the picture; null where no date was ever given. */
export function courseOf(entry: Entry, today: Day): Course | null {
  const { closure, state, block } = entry;
  const dues = dueDateHistory(block).map(({ day }) => day);
  if (dues.length === 0) return null;
  const how = closure?.reason === "completed" ? "done" : state === "overdue" ? "late" : "open";
  return { dues, end: closure?.on ?? today, how };
}
