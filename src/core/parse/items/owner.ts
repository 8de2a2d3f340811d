import { oneLine } from "../../model/text.ts";
import type { ParseContext } from "../context.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { areInitials } from "./initials.ts";
import { isNames, isOwnerAlone } from "./owner-names.ts";
import { ownerAmong, type FoundOwner } from "./owner-among.ts";

// A login (GitHub allows 39 characters) or a team, or up to ten of these joined by commas, “and”, “&” or “+”.
const LOGIN = String.raw`@[A-Za-z\d](?:[\w-]{0,38})(?:\/[\w.-]{1,100})?`;
const LOGINS = String.raw`${LOGIN}(?:\s{0,3}(?:,|and|&|\+)\s{0,3}${LOGIN}){0,9}`;
const PERSON = String.raw`@[A-Za-z\d](?:[\w-]{0,38})(?!\/)`;
const PEOPLE = String.raw`${PERSON}(?:\s{0,3}(?:,|and|&|\+)\s{0,3}${PERSON}){0,9}`;
// A mention is an owner if it is at the end of the item, before a colon or dash at its start, in brackets, or set off by dashes or commas.
const MENTIONS = [
  new RegExp(`^(${LOGINS})\\s*[:—–-]`, "u"),
  new RegExp(`(?<=[([])(${LOGINS})(?=[)\\],;])`, "u"),
  new RegExp(`(?:[—–,;:|·•]|\\s[-/])\\s*(${LOGINS})(?=\\s*(?:$|[,;.()[\\]—–|·•]|\\s\\/))`, "u"),
  // Excludes teams, because `@scope/package` at the end of a sentence is a package.
  new RegExp(`(?<=\\s)(${PEOPLE})\\s*[.]?$`, "u"),
];
/** Mentions at the start of a sentence: “@ann and @bob are working on it.” */
export const LEADING_MENTIONS = new RegExp(`^${LOGINS}(?=\\s)`, "u");
/** An owner set off by dashes or commas must be within this many characters of the item's end. */
const LONGEST_ASIDE = 80;
const WHOLE_LOGIN = new RegExp(`^${LOGIN}$`, "u");
// An additional owner after a comma: up to four words without a digit or colon.
const FURTHER_NAME = /^@?\p{L}[\p{L}\p{M}'.@/&-]*(?:\s+\p{L}[\p{L}\p{M}'.@/&-]*){0,3}$/u;
const END_OF_NAMES = /(?:[;|｜()[\]—–；。（）【】]|\.(?:\s|$)|\s-\s).*$/s;

/** Finds the owner in an item's text: after a label (`Owner: …`), as a separate mention, next to a date, or as the actor. */
export function findOwner(text: string, context: ParseContext): FoundOwner | null {
  const { lexicon } = context;
  const owner =
    ownerAfterLabel(text, lexicon) ??
    ownerInClause(text, context) ??
    mentionedOwner(text) ??
    ownerAmong(context.people, text) ??
    ownerInBrackets(text, context) ??
    ownerAfterDash(text, context) ??
    ownerAfterComma(text, context);
  if (owner) return owner;
  const actor = lexicon.owners.actorOf(text);
  return actor === null ? null : { start: 0, end: 0, name: oneLine(actor) };
}

function ownerAfterLabel(text: string, lexicon: Lexicon): FoundOwner | null {
  const label = /[:：=]/.test(text) ? lexicon.owners.label.exec(text) : null;
  if (!label) return null;
  const start = label.index + label[0].length;
  const names = leadingNames(text.slice(start), lexicon);
  if (names === "" || lexicon.prose.isPlaceholder(names)) return null;
  return { start: label.index, end: start + names.length, name: oneLine(names) };
}

/** The comma-separated names at the start of the text. */
function leadingNames(text: string, { due }: Lexicon): string {
  const beforeEnd = text.replace(END_OF_NAMES, "");
  const [first = "", ...parts] = beforeEnd.slice(0, due.inside.exec(beforeEnd)?.index).split(/[,，、]/);
  const end = parts.findIndex((part) => !FURTHER_NAME.test(part.trim()) || due.atStart.test(part.trim()));
  return [first, ...(end < 0 ? parts : parts.slice(0, end))].join(",").trimEnd();
}

function mentionedOwner(text: string): FoundOwner | null {
  if (!text.includes("@")) return null;
  for (const pattern of MENTIONS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [matched, names = ""] = match;
    return { start: match.index, end: match.index + matched.length, name: oneLine(names) };
  }
  return null;
}

/** Finds a name next to a date, status or ticket in the final brackets: `(Ann Lee, 2026-12-01)`. */
function ownerInBrackets(text: string, context: ParseContext): FoundOwner | null {
  const content = /[([（](?<content>[^()[\]（）]{3,80})[)\]）]\s?[.。]?$/u.exec(text)?.groups?.["content"];
  if (content === undefined) return null;
  const start = text.lastIndexOf(content);
  if (isOwnerAlone(content, context.lexicon)) return { start, end: start + content.length, name: content };
  return nameBesideFields(content, start, context);
}

/** Finds an owner with words that say so, in a clause of its own at the end: `, owned by Ann`, `. Ann is on it`. */
function ownerInClause(text: string, { lexicon }: ParseContext): FoundOwner | null {
  const base = Math.max(0, text.length - LONGEST_ASIDE);
  // Bounded: 80 characters (LONGEST_ASIDE)
  const clause =
    /(?<=[.,;，。；]\s?|\s[—–-]{1,2}\s|[([（])(?<words>(?!\s)[^.,;，。；—–()（）]{3,60})[)）]?[.。]?$/u.exec(
      text.slice(base),
    );
  const { words = "" } = { ...clause?.groups };
  if (!clause) return null;
  const start = base + clause.index;
  const all = { start, end: start + words.length };
  const isName = (name: string): boolean =>
    WHOLE_LOGIN.test(name) || (isNames(name, lexicon) && !lexicon.owners.isNobody(name));
  const [lead, name] = splitName(words);
  if (lexicon.owners.assigns.exec(lead)?.index === 0 && isName(name)) return { ...all, name };
  const who = words.replace(/^(\S+(?:\s\p{Lu}\S*){0,2}).*$/su, "$1");
  const rest = words.slice(who.length);
  const busy = lexicon.owners.busy.exec(rest);
  return busy && busy[0].length === rest.trimEnd().length && isName(who) ? { ...all, name: who } : null;
}

/** Splits a clause before its first capital letter or mention. */
function splitName(words: string): [lead: string, name: string] {
  const at = words.search(/(?<=\s)[@\p{Lu}]/u);
  return at < 0 ? [words, ""] : [words.slice(0, at), words.slice(at).trim()];
}

/** Finds a name after the last dash or arrow, alone or before other fields: `— Ann Lee`, `→ Ann, by Friday`. */
function ownerAfterDash(text: string, context: ParseContext): FoundOwner | null {
  const base = Math.max(0, text.length - LONGEST_ASIDE);
  // Bounded: 80 characters (LONGEST_ASIDE)
  const start = text.slice(base).search(/(?<=\s[—–-]{1,2}\s|→\s?|[-=]>\s?)[^—–→()]{2,70}$/u);
  if (start < 0) return null;
  const aside = text.slice(base + start);
  const isName = isNames(aside.trim().replace(/[.。]$/, ""), context.lexicon);
  if (isName) return { start: base + start, end: text.trimEnd().length, name: aside.trim().replace(/[.。]$/, "") };
  return nameBesideFields(aside, base + start, context);
}

/** Finds a name between commas at the end, next to another field: `Rotate the keys, Ann, by Friday`. */
function ownerAfterComma(text: string, context: ParseContext): FoundOwner | null {
  const base = Math.max(0, text.length - LONGEST_ASIDE);
  const tail = text.slice(base);
  const pieces = tail.split(/[,，、]/);
  let start = tail.length;
  let from = 0;
  for (const [index, piece] of [...pieces.entries()].slice(1).toReversed()) {
    if (!isField(piece, context) && !isNames(piece.trim(), context.lexicon)) break;
    start -= piece.length + (index === pieces.length - 1 ? 0 : 1);
    from = index;
  }
  return from === 0 ? null : nameBesideFields(tail.slice(start), base + start, context);
}

/** The first name in a list of fields: `Ann Lee, 2026-12-01`, `done, Ann`. Null if there is no other field. */
function nameBesideFields(list: string, offset: number, context: ParseContext): FoundOwner | null {
  let start = offset;
  let owner: FoundOwner | null = null;
  let fields = 0;
  for (const part of list.split(/[,;/、，]|(?<=\s)[–—](?=\s)/)) {
    const name = part.trim().replace(/[.。]$/, "");
    if (owner === null && isNames(name, context.lexicon)) {
      const nameStart = start + part.indexOf(name);
      owner = { start: nameStart, end: nameStart + name.length, name };
    } else if (isField(part, context)) fields += 1;
    start += part.length + 1;
  }
  return fields > 0 ? owner : null;
}

/** Whether a part of a list is a date, a status, a ticket or a time. */
function isField(part: string, { lexicon, dates, published }: ParseContext): boolean {
  const text = part.trim();
  if (text === "" || text.length > 50) return false;
  if (/^(?:[\p{L}]{1,10}\s)?#\d/u.test(text) || lexicon.statuses.doneOf(text) !== null) return true;
  const date = dates.findAnnounced(text, published) ?? dates.findInCell(text, published);
  return date !== null && date.start <= 4 && date.end >= text.length - 6;
}

/** Finds a role or login in bold before a colon or dash: `**me** — rotate the keys`. Any other word there is more often a topic. */
export function ownerInLead(lead: string | null, text: string, { owners }: Lexicon): FoundOwner | null {
  if (lead === null || !text.startsWith(lead) || !/^\s?(?:[:：]|[—–-]\s)/.test(text.slice(lead.length))) return null;
  const name = lead.replace(/[:：]$/, "").trim();
  return owners.isRole(name) || WHOLE_LOGIN.test(name) ? { start: 0, end: lead.length, name } : null;
}

/** Finds the owner in a title, which applies to everything below it: `@ann`, `@acme/sre`, `Platform team`. */
export function ownerInTitle(title: string, { owners }: Lexicon): string | null {
  const name = title.replace(/[:：]$/, "");
  const isTeam = name.split(" ").length <= 4 && owners.isTeam(name);
  return isTeam || WHOLE_LOGIN.test(name) || areInitials(name) ? name : null;
}
