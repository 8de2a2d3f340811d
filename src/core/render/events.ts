import { eventType, evidenceKind, type Event } from "../model/block.ts";
import { daysBetween, type Day } from "../model/date.ts";
import { oneLine, plural } from "../model/text.ts";
import { plainText } from "./markdown.ts";

/** The format for the variable parts of a sentence about an event. */
export interface EventStyle {
  /** Quotes text written by a person, such as a reason, an owner or a promise. */
  quote: (text: string) => string;
  /** Shows a name, such as an account's, without quotation marks. */
  name: (text: string) => string;
  day: (day: Day) => string;
  address: (url: string) => string;
  /** Whether to omit details that are shown next to the sentence. */
  brief: boolean;
}

/** A sentence for each type of event. */
export type EventSentences<E extends { type: string }> = {
  [T in E["type"]]: (event: EventOfType<E, T>, style: EventStyle) => string;
};
/** The members of an event union that match this type. */
export type EventOfType<E, T> = E extends { type: infer Types } ? (T extends Types ? E : never) : never;

/** The style for issues and comments. It mentions nobody and links only URLs. */
export const MARKDOWN: EventStyle = {
  quote: (text) => `“${plainText(text)}”`,
  name: plainText,
  day: (day) => day,
  address: markdownLink,
  brief: false,
};

/** The style for JSON and feeds, which escape text themselves. */
export const PLAIN: EventStyle = {
  quote: (text) => `“${oneLine(text)}”`,
  name: oneLine,
  day: (day) => day,
  address: (url) => url,
  brief: false,
};

const CLOSED_AS = { completed: "as completed", not_planned: "as not planned", duplicate: "as a duplicate" };
/** The words for each kind of evidence. */
export const EVIDENCE_WORDS = {
  pull_request: "merged pull request",
  commit: "commit",
  tracker: "completed tracker",
  link: "link in the report",
  comment: "comment",
  other: "other evidence",
};

/** The English sentence for each event, used in issues, comments, JSON and the page. */
export const ENGLISH_EVENTS: EventSentences<Event> = {
  dated: (event, { day }) => `Due date set to ${day(event.to)}${inCommit(event)}.`,
  moved: (event, style) =>
    `Due date moved ${moveDistance(event)}: ${style.day(event.from)} → ${style.day(event.to)}${inCommit(event)}${reasonClause(event, style)}.`,
  reworded: (event, { quote }) =>
    `Reworded${inCommit(event)}. Before: ${quote(event.before)} Now: ${quote(event.after)}`,
  owner: ({ from, to }, style) => `Owner changed: ${quoteOr("nobody", from, style)} → ${quoteOr("nobody", to, style)}.`,
  tracker: (event, style) =>
    `Tracker changed: ${quoteOr("none", event.from, style)} → ${quoteOr("none", event.to, style)}${style.brief ? "" : inCommit(event)}.`,
  ticked: (event) => `Marked as done in its report${inCommit(event)}.`,
  unticked: (event) => `No longer marked as done in its report${inCommit(event)}.`,
  removed: (event) => `Removed from its report without explanation${inCommit(event)}.`,
  restored: (event) => `Back in its report${inCommit(event)}.`,
  withdrawn: (event, style) =>
    event.replaced_by === null
      ? `Withdrawn in its report${inCommit(event)}${reasonClause(event, style)}.`
      : `Replaced in its report by ${style.quote(event.replaced_by)}${inCommit(event)}${reasonClause(event, style)}.`,
  reason: (event, style) => `Reason given${by(event, style)}: ${style.quote(event.text)}.`,
  closed: (event, style) => `Issue closed ${CLOSED_AS[event.as]}${by(event, style)}.`,
  reopened: ({ early }, style) =>
    early === undefined
      ? "Reopened."
      : `Reopened, because ${workName(early, style)} was finished before this was promised: ${style.address(early)}`,
  evidence: ({ evidence, early }, style) =>
    early
      ? `${workName(evidence.url, style)} was finished before this was promised, so it does not count as evidence: ${style.address(evidence.url)}`
      : `Evidence recorded${style.brief ? "" : ` (${EVIDENCE_WORDS[evidenceKind(evidence)]})`}: ${style.address(evidence.url)}`,
  other: () => "Another event, which this version doesn’t know.",
  edited: () => "Its managed part was edited by hand, and restored from the report’s history.",
};

/** Describes an event in English. */
export function describeEvent(event: Event, style: EventStyle = MARKDOWN): string {
  return sentenceFor(eventType(event), event, style);
}

/** Takes the type as a separate argument so that the compiler pairs each event with its own sentence. */
function sentenceFor<T extends Event["type"]>(type: T, event: EventOfType<Event, T>, style: EventStyle): string {
  return ENGLISH_EVENTS[type](event, style);
}

/** An event's commit in parentheses, the same in every language: ` (c0ffee012345)`. Empty if unknown. */
export function inCommit({ commit }: { commit: string | null }): string {
  return commit === null ? "" : ` (${commit.slice(0, 12)})`;
}

/** Returns the name in quotes, or `nothing` (in the sentence's language) if there is no name. */
export function quoteOr(nothing: string, name: string | null, { quote }: EventStyle): string {
  return name === null ? nothing : quote(name);
}

/**
 * The short name of the work behind a URL: `#12` for an issue or pull request, otherwise the last part of the URL's path, or
 * its host.
 */
export function workName(url: string, { name: show }: EventStyle): string {
  const { host, pathname } = new URL(url);
  const number = /\/(?:issues|pull)\/(?<number>\d+)\/?$/.exec(pathname)?.groups?.["number"];
  const name = number === undefined ? (pathname.split("/").findLast((part) => part !== "") ?? host) : `#${number}`;
  return show(name);
}

function reasonClause({ reason }: { reason: string | null }, { quote }: EventStyle): string {
  return reason === null ? "" : `, reason: ${quote(reason)}`;
}

function by(event: { by: string | null }, { name }: EventStyle): string {
  return event.by === null ? "" : ` by ${name(event.by)}`;
}

function moveDistance({ from, to }: { from: Day; to: Day }): string {
  const days = daysBetween(from, to);
  return `${days < 0 ? "earlier" : "later"} by ${plural(Math.abs(days), "day", "days")}`;
}

/** Makes a Markdown link whose text is the URL. Nothing in the URL ends the link or becomes a reference. */
function markdownLink(url: string): string {
  return `[${plainText(url)}](<${url.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
