import { isHistoryComplete } from "../../src/core/lifecycle/due-date-history.ts";
import { daysBetween, parseDay, todayIn, type Day } from "../../src/core/model/date.ts";
import { capitalise, clip } from "../../src/core/model/text.ts";
import { eventsOfEntry } from "../view/events.ts";
import { entryId, promiseUrl, ticketUrl, trackerUrl, type Entry, type View } from "../view/view.ts";
import { asKnown } from "./figures.ts";
import { pageOf, renderDocument, strip } from "./frame.ts";
import { externalLink, html, quote, type Html, type Page, type Part, showDay } from "./html.ts";
import { closedText, courseOf, datesText, eventText, reasonText, reportHref, section, stateMark } from "./parts.ts";
import { timelineOf } from "./tables.ts";
import { zoneText } from "./time.ts";

const LONGEST_TITLE = 90;

/** One promise, for its permalink: what was said, what became of it, and where to look it up. */
export function renderCommitment(view: View, entry: Entry): string {
  const page = pageOf(view, 4);
  const { words } = page;
  const { block } = entry;
  const names = words.commitment;
  const state = asKnown(page, words.state[entry.state]);
  const verdict = html`${stateMark(page, entry)}${closedText(page, entry)}`;
  const body = html`
${strip(page)}
<p><a href="${page.root}">${names.all}</a></p>
<h1 lang="" dir="auto">${clip(block.subject, 200)}</h1>
<p class="verdict">${view.freshness.state === "unknown" ? html`${words.verdict.unknown} (${verdict})` : verdict}</p>
<blockquote lang="" dir="auto" cite="${promiseUrl(entry)}">${block.text}</blockquote>
<dl class="facts">${facts(page, entry).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${courseSection(page, entry)}
${rewordings(page, entry)}
${section("history", names.history, history(page, entry))}`;
  return renderDocument({
    site: view,
    root: page.root,
    title: `${clip(block.subject, LONGEST_TITLE)}: ${state} · ${view.title}`,
    description: `${capitalise(state)}. ${clip(block.text, 200)}`,
    path: `c/${entryId(entry)}/`,
    body,
    validUntil: view.freshness.valid_until,
  });
}

function facts(page: Page, entry: Entry): Array<[name: string, value: Part]> {
  const { words } = page;
  const { block, issue, evidence, repository } = entry;
  const names = words.commitment;
  const successor = block.withdrawn?.replaced_by;
  const given = reasonText(page, entry);
  const reason = given !== "" && entry.reason !== null ? quote(entry.reason) : given;
  const links = evidence.map(({ kind, url, at }) => {
    const day = parseDay(at?.slice(0, 10) ?? "");
    return html`<li>${words.evidence[kind]}: ${externalLink(url)}${day === null ? "" : html`, ${showDay(words, day)} ${zoneText(at === day ? block.time_zone : "UTC")}`}</li>`;
  });
  return [
    [names.due, datesText(page, entry)],
    [names.owner, block.owner ?? words.nobody],
    [
      names.promisedIn,
      html`<a href="${reportHref(page, entry)}">${block.report.title}</a>, <a href="${promiseUrl(entry)}">${block.report.path}, ${names.line(block.line)}</a>`,
    ],
    [names.firstWorded, block.text_original === block.text ? names.asAbove : quote(block.text_original)],
    [names.tracker, linkOrText(block.tracker ?? names.noTracker, trackerUrl(entry))],
    [names.evidence, links.length > 0 ? html`<ul>${links}</ul>` : names.noEvidence],
    ...(reason === "" ? [] : [[names.reason, reason] as [string, Part]]),
    ...(successor
      ? [[capitalise(words.state.replaced), linkOrText(successor, ticketUrl(successor, repository))] as [string, Part]]
      : []),
    [names.issue, issue ? externalLink(issue.url) : names.noIssue],
  ];
}

function linkOrText(text: string, url: string | null): Part {
  return url === null ? text : externalLink(url);
}

/** promised → moved → done, as a picture and a table; nothing for what was never dated. */
function courseSection(page: Page, entry: Entry): Html {
  const { words, view } = page;
  const names = words.commitment;
  const today = todayIn(view.now, entry.block.time_zone);
  const course = courseOf(entry, today);
  if (!course) return html``;
  const [first, ...moved] = course.dues;
  const rows: Array<[what: string, on: Day]> = [
    [names.promised, first!],
    ...moved.map((day): [string, Day] => [names.moved, day]),
    [entry.closure ? (course.how === "done" ? names.done : words.state[entry.state]) : names.today, course.end],
  ];
  const later = (on: Day): string => {
    const late = daysBetween(first!, on);
    return late === 0 ? "" : words.daysFrom(late);
  };
  return section(
    "course",
    names.dates,
    html`${timelineOf(page, entry)}
<table><thead><tr><th scope="col">${names.what}</th><th scope="col">${names.day}</th><th scope="col">${names.afterFirst}</th></tr></thead>
<tbody>${rows.map(([what, on]) => html`<tr><th scope="row">${what}</th><td>${showDay(words, on)} ${zoneText(entry.block.time_zone)}</td><td>${later(on)}</td></tr>`)}</tbody></table>`,
  );
}

/** Both texts of each rewording, with their names. */
function rewordings({ words }: Page, { block }: Entry): Html {
  const names = words.commitment;
  const found = block.history.filter((event) => event.type === "reworded");
  if (found.length === 0) return html``;
  return section(
    "rewordings",
    names.rewordings,
    html`<ol class="log">${found.map(
      ({ at, before, after }) => html`
<li>${showDay(words, at)}<dl class="facts"><div><dt>${names.before}</dt><dd>${quote(before)}</dd></div><div><dt>${names.after}</dt><dd>${quote(after)}</dd></div></dl></li>`,
    )}</ol>`,
  );
}

function history(page: Page, entry: Entry): Html {
  const { words, view } = page;
  const note = isHistoryComplete(entry.block) ? "" : html`<p>${words.commitment.shortened}</p>`;
  return html`${note}<ol class="log">${eventsOfEntry(view, entry).map(
    (event) => html`
<li>${showDay(words, event.at)} ${eventText(page, event)}</li>`,
  )}</ol>`;
}
