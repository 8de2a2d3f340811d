import { evidenceKind } from "../../src/core/model/block.ts";
import { parseDay } from "../../src/core/model/date.ts";
import { capitalise } from "../../src/core/model/text.ts";
import { promiseSourceUrl, ticketUrl, trackerUrl } from "../view/addresses.ts";
import type { Entry } from "../view/view.ts";
import { dayElement, externalLink, html, quote, type Html, type Part } from "./html.ts";
import type { Page } from "./page.ts";
import { reasonText } from "./state-text.ts";
import { inZone, withNote } from "./time.ts";

type Fact = [label: string, value: Part];

/** The facts about one commitment, as a list of labels and values. */
export function commitmentFacts(page: Page, entry: Entry): Html {
  const { messages } = page;
  const { block, issue } = entry;
  const labels = messages.commitment;
  const facts: Fact[] = [
    [labels.owner, block.owner ?? messages.nobody],
    ...(block.due === null && block.due_text
      ? [[capitalise(messages.timeline.due), messages.due.noDay(block.due_text)] as Fact]
      : []),
    [labels.evidence, evidenceList(page, entry) ?? labels.noEvidence],
    ...(block.tracker === null ? [] : [[labels.tracker, textOrLink(block.tracker, trackerUrl(entry))] as Fact]),
    ...reasonFacts(page, entry),
    ...successorFacts(page, entry),
    [
      labels.check,
      html`<a href="${promiseSourceUrl(entry)}">${block.report.path}${messages.joints.comma}${labels.line(block.line)}</a> · ${issue ? html`<a href="${issue.url}">${labels.issue} #${issue.number}</a>` : labels.noIssue}`,
    ],
  ];
  return html`<dl class="facts">${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function evidenceList(page: Page, { evidence, block }: Entry): Html | null {
  const { messages } = page;
  if (evidence.length === 0) return null;
  const items = evidence.map((item) => {
    const { url, at } = item;
    const day = parseDay(at?.slice(0, 10) ?? "");
    // A date without a time comes from the report, so it is in the commitment's time zone. GitHub's timestamps are in UTC.
    const when =
      day === null
        ? ""
        : html`${messages.joints.comma}${dayElement(messages, day)}${inZone(messages, "", at === day ? block.time_zone : "UTC")}`;
    return html`<li>${messages.labelled(messages.evidence[evidenceKind(item)], "")}${externalLink(url)}${when}${noteOn(page, item)}</li>`;
  });
  return html`<ul>${items}</ul>`;
}

/** A note on evidence that doesn't count or wasn't checked; empty for any other evidence. */
function noteOn({ messages }: Page, { rejected, at, kind }: Entry["evidence"][number]): string {
  if (rejected !== null) return withNote(messages, "", messages.rejected[rejected]);
  const isChecked = at !== null || (kind !== "link" && kind !== "comment");
  return isChecked ? "" : withNote(messages, "", messages.evidence.notChecked);
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
