import { safeUrl } from "../../model/url.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Link } from "../markdown/inline.ts";
import type { Span } from "./text-span.ts";

/** A reference to an issue, pull request or ticket. The span is empty if only a link's URL is known. */
export interface FoundTracker extends Span {
  /** URL, `#12` or `owner/repo#12`. */
  reference: string;
}

const BARE_URL = /https?:\/\/[^\s<>()[\]"']+[^\s<>()[\]"'.,;:!?]/g;
// GitHub and GitLab issues and pull requests, Jira, Bugzilla and Phabricator tickets, and Trello cards.
const TICKET_URL =
  /\/(?:issues|pull|pulls|merge_requests|work_items)\/\d+|\/browse\/[A-Z][A-Z0-9]+-\d+|show_bug\.cgi\?id=\d+|\/T\d+$|trello\.com\/c\//;
const REFERENCE = /(?<![\w&/#.-])(?:[\w.-]+\/[\w.-]+)?#\d+\b|\bGH-\d+\b/;
const KEY = /(?<![\w-])[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\w-])/g;

// A longer link text is the commitment itself and must be kept: [Rotate the signing keys](…/issues/12).
const ONE_OR_TWO_WORDS = /^\S+(?: \S+)?$/;

/** The maximum length of the words before a reference. */
const LEAD_LENGTH = 40;

/** Finds a text's tracker. In order of precedence: a link to a ticket, a bare URL, `#12`, a ticket key. */
export function findTracker(text: string, links: readonly Link[], { trackers }: Lexicon): FoundTracker | null {
  const leadOf = (index: number): string => text.slice(Math.max(0, index - LEAD_LENGTH), index);
  // “fix the regression from #12”
  const isSubject = (index: number): boolean => index > 0 && trackers.subject.test(leadOf(index));
  const link = links.find(({ href, text: words }) => TICKET_URL.test(href) && !isSubject(text.indexOf(words)));
  if (link) return linkedTracker(text, link);
  const url = bareUrls(text).find((match) => TICKET_URL.test(match[0]) && !isSubject(match.index));
  if (url) return toTracker(url, url[0]);
  const reference = /#\d|GH-/.test(text) ? REFERENCE.exec(text) : null;
  if (reference && !isSubject(reference.index)) return toTracker(reference, reference[0].replace(/^GH-/, "#"));
  if (!/[A-Z\d]-\d/.test(text)) return null;
  // `UTF-8` looks like a ticket key, so keys must be introduced by words such as “tracked in”.
  const key = text.matchAll(KEY).find(({ index }) => trackers.introduction.test(leadOf(index)));
  return key ? toTracker(key, key[0]) : null;
}

function linkedTracker(text: string, link: Link): FoundTracker {
  const start = ONE_OR_TWO_WORDS.test(link.text) ? text.indexOf(link.text) : -1;
  if (start < 0) return { start: 0, end: 0, reference: link.href };
  return { start, end: start + link.text.length, reference: link.href };
}

/** Finds the tracker in a tracker cell, where any link counts and a ticket key needs no introductory words. */
export function trackerInCell(text: string, links: readonly Link[], lexicon: Lexicon): string | null {
  return findTracker(text, links, lexicon)?.reference ?? links[0]?.href ?? text.match(KEY)?.[0] ?? null;
}

/**
 * Finds HTTPS URLs after an item's last words, where people put evidence for a tick. Excludes URLs inside the sentence, which
 * are the commitment's subject, and issues, which only show that the work was planned.
 */
export function evidenceLinks(text: string, links: readonly Link[]): string[] {
  const bare = bareUrls(text).map(([url]) => ({ href: url, text: url }));
  const fromTheEnd = [...links, ...bare]
    .map((link) => ({ ...link, start: text.lastIndexOf(link.text) }))
    .toSorted((a, b) => b.start - a.start);
  const evidence = new Set<string>();
  let restStart = text.length;
  for (const link of fromTheEnd) {
    if (/[\p{L}\p{N}]/u.test(text.slice(link.start + link.text.length, restStart))) break;
    // Linked words inside the sentence are the commitment's subject.
    if (link.text !== link.href && !/[([:;,.—–-]\s*$/.test(text.slice(0, link.start))) break;
    restStart = link.start;
    const url = safeUrl(link.href);
    if (url !== null && !/\/issues\/\d+$/.test(url)) evidence.add(url);
  }
  return [...evidence].toReversed();
}

/** All HTTPS URLs in a text without duplicates, links first, then bare URLs. */
export function httpsLinks(text: string, links: readonly Link[]): string[] {
  const bare = bareUrls(text).map(([url]) => url);
  const safe = [...links.map(({ href }) => href), ...bare].map(safeUrl).filter((url) => url !== null);
  return [...new Set(safe)];
}

function bareUrls(text: string): RegExpExecArray[] {
  return text.includes("://") ? [...text.matchAll(BARE_URL)] : [];
}

function toTracker(match: RegExpExecArray, reference: string): FoundTracker {
  return { start: match.index, end: match.index + match[0].length, reference };
}
