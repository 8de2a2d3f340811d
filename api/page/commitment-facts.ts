import { evidenceKind } from "../../src/core/model/block.ts";
import { parseDay } from "../../src/core/model/date.ts";
import { capitalise } from "../../src/core/model/text.ts";
import { promiseSourceUrl, ticketUrl, trackerUrl } from "../view/addresses.ts";
import type { Entry } from "../view/view.ts";
import { dueDatesText } from "./due-dates.ts";
import { dayElement, externalLink, html, quote, type Html, type Part } from "./html.ts";
import { reportHref } from "./links.ts";
import type { Page } from "./page.ts";
import { reasonText } from "./state-text.ts";
import { inZone } from "./time.ts";

type Fact = [label: string, value: Part];

/** The facts about one commitment, as a list of labels and values. */
export function commitmentFacts(page: Page, entry: Entry): Html {
  const { messages } = page;
  const { block, issue } = entry;
  const labels = messages.commitment;
  const facts: Fact[] = [
    [labels.due, dueDatesText(page, entry)],
    [labels.owner, block.owner ?? messages.nobody],
    [
      labels.promisedIn,
      html`<a href="${reportHref(page, entry)}">${block.report.title}</a>, <a href="${promiseSourceUrl(entry)}">${block.report.path}, ${labels.line(block.line)}</a>`,
    ],
    [labels.firstWorded, block.text_original === block.text ? labels.asAbove : quote(block.text_original)],
    [labels.tracker, textOrLink(block.tracker ?? labels.noTracker, trackerUrl(entry))],
    [labels.evidence, evidenceList(page, entry) ?? labels.noEvidence],
    ...reasonFacts(page, entry),
    ...successorFacts(page, entry),
    [labels.issue, issue ? externalLink(issue.url) : labels.noIssue],
  ];
  return html`<dl class="facts">${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function evidenceList({ messages }: Page, { evidence, block }: Entry): Html | null {
  if (evidence.length === 0) return null;
  const items = evidence.map((item) => {
    const { url, at, rejected } = item;
    const day = parseDay(at?.slice(0, 10) ?? "");
    // A date without a time comes from the report, so it is in the commitment's time zone. GitHub's timestamps are in UTC.
    const when =
      day === null ? "" : html`, ${dayElement(messages, day)}${inZone("", at === day ? block.time_zone : "UTC")}`;
    return html`<li>${messages.evidence[evidenceKind(item)]}: ${externalLink(url)}${when}${rejected === null ? "" : ` (${messages.rejected[rejected]})`}</li>`;
  });
  return html`<ul>${items}</ul>`;
}

/** The full reason. It is shortened in lists. */
function reasonFacts(page: Page, entry: Entry): Fact[] {
  const text = reasonText(page, entry);
  if (text === "") return [];
  return [[page.messages.commitment.reason, entry.reason === null ? text : quote(entry.reason)]];
}

function successorFacts({ messages }: Page, { block, repository }: Entry): Fact[] {
  const successor = block.withdrawn?.replaced_by;
  if (!successor) return [];
  return [[capitalise(messages.state.replaced), textOrLink(successor, ticketUrl(successor, repository))]];
}

function textOrLink(text: string, url: string | null): Part {
  return url === null ? text : externalLink(url);
}
