import { safeUrl } from "../../model/url.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline, Link, Span } from "../markdown/inline.ts";

/** A link, URL or number that can point to the work for a commitment. */
export interface Reference extends Span {
  /** The URL, `#12`, `owner/repo#12` or ticket key. */
  target: string;
  /** Whether it points to an issue, pull request or ticket. */
  isTicket: boolean;
  /** Whether its words are only a reference (`#12`, `PR`). Other linked words belong to the sentence. */
  isBare: boolean;
  /** Whether it is a ticket key without a link, which can also be something else. */
  isKey: boolean;
}

// GitHub and GitLab issues and pull requests, tickets of Jira, Linear, YouTrack, Shortcut, Azure DevOps, Bugzilla, Launchpad, Trac
// and Phabricator, and Asana, ClickUp and Trello cards.
const TICKET_URL =
  /\/(?:issues|pull|pulls|merge_requests|work_items|epics|story|ticket|tickets|_workitems\/edit|\+bug)\/\d+|\/(?:browse|issue)\/[A-Z][A-Z0-9]*-\d+|show_bug\.cgi\?id=\d+|\/T\d+$|trello\.com\/c\/|app\.asana\.com\/\d|app\.clickup\.com\/t\//;
// A URL ends before brackets, quotes, and Chinese or Japanese text.
const URL_SOURCE = String.raw`https?:\/\/[^\s<>()[\]"'\u3000-\u9FFF\uFF00-\uFFEF]+[^\s<>()[\]"'.,;:!?\u3000-\u9FFF\uFF00-\uFFEF]`;
// The second number in `#12/#13` also counts.
const NUMBER_SOURCE = String.raw`(?:(?<![\w&/#.{-])|(?<=#\d{1,9}\/))(?:(?!\.)[\w.-]+\/(?!\.{1,2}#)[\w.-]+)?#[1-9]\d{0,8}\b|(?<![\w&/#.{-])[\w-][\w.-]*\/[\w-][\w.-]*![1-9]\d{0,8}\b|\bGH-[1-9]\d{0,8}\b`;
const KEY_SOURCE = String.raw`(?<![\w-])[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\w-])`;
const BARE_URL = new RegExp(URL_SOURCE, "g");
const ANY = new RegExp(`(?<url>${URL_SOURCE})|(?<number>${NUMBER_SOURCE})|(?<key>${KEY_SOURCE})`, "g");
const WHOLE = new RegExp(`^(?:${URL_SOURCE}|${NUMBER_SOURCE}|${KEY_SOURCE})$`);
/** Other ways to write a number in a link: `status#12`, `GH #12`. */
const SHORT_NAME = /^(?:[\w.-]+#|GH[ -]?#)\d+$/i;
/** Brackets in a link: `[[#12]](https://…)`. */
const IN_BRACKETS = /^[[(](?<words>[^[\]()]+)[\])]$/;
/** A cheap first test, because most items contain no reference. */
const MAY_REFER = /:\/\/|[#!]\d|[A-Z\d]-\d/;
/** Names that look like ticket keys: standards, algorithms, severities and regions. */
const NO_KEY =
  /^(?:UTF|UCS|SHA|MD|AES|DES|RSA|ED|CRC|HMAC|BASE|ISO|IEC|RFC|IEEE|ANSI|ECMA|ES|PEP|CVE|CWE|CVSS|GHSA|NIST|FIPS|SOC|PCI|WCAG|TLS|SSL|HTTP|HTTPS|QUIC|IPV|IP|TCP|UTC|GMT|CET|EST|PST|COVID|GPT|SEV|INC|TIER|PHASE|LEVEL|AZ|EU|US|AP|USB|DDR|RAID|PM|AM|FY|CP|KB|ARM|Q[1-4])-/;

/** Finds the references in a text, in order. Skips code. */
export function findReferences({ text, links, code }: Inline, lexicon: Lexicon): Reference[] {
  const linked = links.filter(({ start }) => start >= 0).map((link) => linkedReference(link, lexicon));
  if (!MAY_REFER.test(text)) return linked;
  const taken: Span[] = [...linked, ...code].toSorted((a, b) => a.start - b.start);
  const found: Reference[] = [];
  let next = 0;
  for (const match of text.matchAll(ANY)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    const isTaken = (taken[next]?.start ?? Infinity) < end;
    if (!isTaken) found.push({ start, end, ...plainReference(match) });
  }
  return [...linked, ...found].toSorted((a, b) => a.start - b.start);
}

type Target = Omit<Reference, keyof Span>;

function plainReference({ 0: words, groups }: RegExpExecArray): Target {
  const isKey = groups?.["key"] !== undefined;
  const isTicket = groups?.["url"] === undefined || TICKET_URL.test(words);
  return { target: toTarget(words), isTicket, isBare: true, isKey };
}

/** `GH-12` is another way to write `#12`. */
function toTarget(words: string): string {
  return words.replace(/^GH-/, "#");
}

function linkedReference({ href, text, start }: Link, { trackers }: Lexicon): Reference {
  const words = text.replace(IN_BRACKETS, "$<words>");
  const isReference = (WHOLE.test(words) || SHORT_NAME.test(words)) && !NO_KEY.test(words);
  const isBare = isReference || trackers.isName(words);
  return { start, end: start + text.length, target: href, isTicket: isTicketLink(href, text), isBare, isKey: false };
}

function isTicketLink(href: string, text: string): boolean {
  return TICKET_URL.test(href) || (/^https?:/.test(href) && WHOLE.test(text) && text !== href && !NO_KEY.test(text));
}

/** Whether a ticket key is the name of a standard or something similar: `UTF-8`. */
export function isStandard({ target, isKey }: Reference): boolean {
  return isKey && NO_KEY.test(target);
}

/** A ticket's name in any script, which counts only in a tracker cell: `ЕЧ-77`, `INC0012345`, `b/20415`. */
const TICKET_NAME = /^\p{L}[\p{L}\p{N}]{0,9}[-_ /]?\d{1,8}$/u;

/**
 * The trackers in a tracker cell, where every ticket counts. Without a ticket, the first link counts. Without a link,
 * each text that looks like a ticket's name counts.
 */
export function trackersInCell(cell: Inline, lexicon: Lexicon): string[] {
  const tickets = findReferences({ ...cell, text: cell.text, links: cell.links, code: [] }, lexicon).filter(
    ({ isTicket }) => isTicket,
  );
  const targets = tickets.map(({ target }) => target);
  const [link] = cell.links;
  if (targets.length > 0) return [...new Set(targets)];
  return link ? [link.href] : cell.text.split(/\s?[,，、;]\s?/).filter((name) => TICKET_NAME.test(name));
}

/** All HTTPS URLs without duplicates: links first, then bare URLs. */
export function httpsLinks({ text, links }: Inline): string[] {
  const bare = text.includes("://") ? Array.from(text.matchAll(BARE_URL), ([url]) => url) : [];
  const safe = [...links.map(({ href }) => href), ...bare].map(safeUrl).filter((url) => url !== null);
  return [...new Set(safe)];
}
