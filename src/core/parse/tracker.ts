import { safeUrl } from "../model/url.ts";
import type { Link } from "./inline.ts";
import type { Lexicon } from "./lexicon.ts";

/** A reference to an issue, pull request or ticket inside a text. */
export interface Tracker {
  /** Where it stands in the text; both 0 when only a link's address is known. */
  start: number;
  end: number;
  /** URL, `#12` or `owner/repo#12`. */
  reference: string;
}

const BARE_URL = /https?:\/\/[^\s<>()[\]"']+[^\s<>()[\]"'.,;:!?]/g;
// GitHub and GitLab issues and pull requests, Jira keys, Bugzilla, Phabricator and Trello cards.
const TICKET_URL =
  /\/(?:issues|pull|pulls|merge_requests|work_items)\/\d+|\/browse\/[A-Z][A-Z0-9]+-\d+|show_bug\.cgi\?id=\d+|\/T\d+$|trello\.com\/c\//;
const REFERENCE = /(?<![\w&/#.-])(?:[\w.-]+\/[\w.-]+)?#\d+\b|\bGH-\d+\b/;

const KEY = /(?<![\w-])[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\w-])/g;

// A link whose words are the promise itself must not take them away: [Rotate the keys](…/issues/12).
const ONLY_NAMES_IT = /^\S+(?: \S+)?$/;

/** The first tracker of a text: a link to a ticket before a bare URL, a bare URL before a `#12`. */
export function findTracker(text: string, links: readonly Link[], lexicon: Lexicon): Tracker | null {
  const isAbout = (index: number): boolean =>
    index > 0 && lexicon.aboutLead.test(text.slice(Math.max(0, index - 40), index));
  for (const link of links) {
    if (!TICKET_URL.test(link.href) || isAbout(text.indexOf(link.text))) continue;
    const start = ONLY_NAMES_IT.test(link.text) ? text.indexOf(link.text) : -1;
    return start < 0
      ? { start: 0, end: 0, reference: link.href }
      : { start, end: start + link.text.length, reference: link.href };
  }
  for (const match of bareUrls(text)) {
    if (TICKET_URL.test(match[0]) && !isAbout(match.index)) return found(match, match[0]);
  }
  const reference = /#\d|GH-/.test(text) ? REFERENCE.exec(text) : null;
  if (reference && !isAbout(reference.index)) return found(reference, reference[0].replace(/^GH-/, "#"));
  // `UTF-8` has the form of a ticket's key: one counts where words introduce it.
  if (!/[A-Z\d]-\d/.test(text)) return null;
  const key = Array.from(text.matchAll(KEY)).find(({ index }) =>
    lexicon.trackerLead.test(text.slice(Math.max(0, index - 40), index)),
  );
  return key ? found(key, key[0]) : null;
}

/** In a tracker's own column a link is the tracker wherever it points, and a key needs no introduction. */
export function trackerInCell(text: string, links: readonly Link[], lexicon: Lexicon): string | null {
  return findTracker(text, links, lexicon)?.reference ?? links[0]?.href ?? text.match(KEY)?.[0] ?? null;
}

/**
 * The https addresses that stand after an item's last words, where a tick's proof stands: an address inside the sentence is
 * what the promise is about, and an issue only says that it was planned.
 */
export function proofLinks(text: string, links: readonly Link[]): string[] {
  const bare = bareUrls(text).map(([url]) => ({ href: url, text: url }));
  const fromTheEnd = [...links, ...bare]
    .map((link) => ({ at: text.lastIndexOf(link.text), end: text.lastIndexOf(link.text) + link.text.length, link }))
    .toSorted((a, b) => b.at - a.at);
  const proof = new Set<string>();
  let rest = text.length;
  for (const { at, end, link } of fromTheEnd) {
    if (/[\p{L}\p{N}]/u.test(text.slice(end, rest))) break;
    // Linked words that belong to the sentence are what it is about.
    if (link.text !== link.href && !/[([:;,.—–-]\s*$/.test(text.slice(0, at))) break;
    rest = at;
    const url = safeUrl(link.href);
    if (url !== null && !/\/issues\/\d+$/.test(url)) proof.add(url);
  }
  return [...proof].toReversed();
}

/** Every https address of a text and its links, in order, once each. */
export function httpsLinks(text: string, links: readonly Link[]): string[] {
  const bare = bareUrls(text).map(([url]) => url);
  const safe = [...links.map(({ href }) => href), ...bare].map(safeUrl).filter((url) => url !== null);
  return [...new Set(safe)];
}

function bareUrls(text: string): RegExpExecArray[] {
  return text.includes("://") ? [...text.matchAll(BARE_URL)] : [];
}

function found(match: RegExpExecArray, reference: string): Tracker {
  return { start: match.index, end: match.index + match[0].length, reference };
}
