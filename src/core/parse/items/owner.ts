import { oneLine } from "../../model/text.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../markdown/inline.ts";

/** An owner that was found. The span is empty if the owner's name is part of the sentence. */
export type FoundOwner = Span & { name: string };

// A login (GitHub allows 39 characters) or a team, or up to ten of these joined by commas, “and”, “&” or “+”.
const LOGIN = String.raw`@[A-Za-z\d](?:[\w-]{0,38})(?:\/[\w.-]{1,100})?`;
const LOGINS = String.raw`${LOGIN}(?:\s{0,3}(?:,|and|&|\+)\s{0,3}${LOGIN}){0,9}`;
const PERSON = String.raw`@[A-Za-z\d](?:[\w-]{0,38})(?!\/)`;
const PEOPLE = String.raw`${PERSON}(?:\s{0,3}(?:,|and|&|\+)\s{0,3}${PERSON}){0,9}`;
// A mention is an owner if it is at the start or end of the item, in brackets, or after a dash.
const MENTIONS = [
  new RegExp(`^(${LOGINS})\\s*[:—–-]`, "u"),
  new RegExp(`(?<=[([])(${LOGINS})(?=[)\\],;])`, "u"),
  new RegExp(`(?:[—–,;:|·•]|\\s[-/])\\s*(${LOGINS})(?=\\s*(?:$|[,;.()[\\]—–|·•]|\\s\\/))`, "u"),
  // Excludes teams, because `@scope/package` at the end of a sentence is a package.
  new RegExp(`(?<=\\s)(${PEOPLE})\\s*[.]?$`, "u"),
];
/** Mentions at the start of a sentence: “@ann and @bob are working on it.” */
export const LEADING_MENTIONS = new RegExp(`^${LOGINS}(?=\\s)`, "u");
// One to three capitalised words: `Ann Lee`.
const FULL_NAME = /^\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;
const WHOLE_LOGIN = new RegExp(`^${LOGIN}$`, "u");
// An additional owner after a comma: up to four words without a digit or colon.
const FURTHER_NAME = /^@?\p{L}[\p{L}\p{M}'.@/&-]*(?:\s+\p{L}[\p{L}\p{M}'.@/&-]*){0,3}$/u;
const END_OF_NAMES = /(?:[;|()[\]—–；。（）【】]|\.(?:\s|$)|\s-\s).*$/s;

/** Finds the owner in an item's text: after a label (`Owner: …`), as a separate mention, next to a date, or as the actor. */
export function findOwner(text: string, lexicon: Lexicon): FoundOwner | null {
  const owner = ownerAfterLabel(text, lexicon) ?? mentionedOwner(text) ?? ownerBesideDate(text, lexicon);
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

/** Finds a name next to a date in the final brackets: `(Ann Lee, 2026-12-01)`. */
function ownerBesideDate(text: string, { owners }: Lexicon): FoundOwner | null {
  const content = /[([（](?<content>[^()[\]（）]{3,80})[)\]）]\s?[.。]?$/u.exec(text)?.groups?.["content"];
  if (content === undefined || !/\d/.test(content)) return null;
  let start = text.lastIndexOf(content);
  for (const part of content.split(/[,;/、，]/)) {
    const name = part.trim();
    if (FULL_NAME.test(name) && owners.canBeName(name)) return { start, end: start + part.length, name };
    start += part.length + 1;
  }
  return null;
}

/** Finds the owner in a title, which applies to everything below it: `@ann`, `@acme/sre`, `Platform team`. */
export function ownerInTitle(title: string, { owners }: Lexicon): string | null {
  const name = title.replace(/[:：]$/, "");
  const isTeam = name.split(" ").length <= 4 && owners.isTeam(name);
  return isTeam || WHOLE_LOGIN.test(name) ? name : null;
}
