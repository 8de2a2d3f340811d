import { oneLine } from "../model/text.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Span } from "./span.ts";

// A login (GitHub allows 39 characters) or a team, or up to ten of them joined by commas, “and”, “&” or “+”.
const LOGIN = String.raw`@[A-Za-z\d](?:[\w-]{0,38})(?:\/[\w.-]{1,100})?`;
const LOGINS = String.raw`${LOGIN}(?:\s{0,3}(?:,|and|&|\+)\s{0,3}${LOGIN}){0,9}`;
const PERSON = String.raw`@[A-Za-z\d](?:[\w-]{0,38})(?!\/)`;
const PEOPLE = String.raw`${PERSON}(?:\s{0,3}(?:,|and|&|\+)\s{0,3}${PERSON}){0,9}`;
// A mention names an owner where it stands apart: it opens the item, ends it, or stands in brackets or after a dash.
const MENTIONS = [
  new RegExp(`^(?<owner>${LOGINS})\\s*[:—–-]`, "u"),
  new RegExp(`(?<=[([])(?<owner>${LOGINS})(?=[)\\],;])`, "u"),
  new RegExp(`(?:[—–,;:]|\\s-)\\s*(?<owner>${LOGINS})(?=\\s*(?:$|[,;.()[\\]—–]))`, "u"),
  // `@scope/package` at the end of a sentence is one, a team stands in brackets or after a dash.
  new RegExp(`(?<=\\s)(?<owner>${PEOPLE})\\s*[.]?$`, "u"),
];
/** “@ann and @bob are working on it.” */
export const LEADING_MENTIONS = new RegExp(`^${LOGINS}(?=\\s)`, "u");
// One to three words with capitals: `Ann Lee`.
const FULL_NAME = /^\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;
const WHOLE_LOGIN = new RegExp(`^${LOGIN}$`, "u");
// What follows a comma belongs to the owners while it looks like a name: up to four words without a digit or colon.
const NAME = /^@?\p{L}[\p{L}\p{M}'.@/&-]*(?:\s+\p{L}[\p{L}\p{M}'.@/&-]*){0,3}$/u;
const END = /[;|()[\]—–；。（）【】]|\.(?:\s|$)|\s-\s/;

/** The owner that an item's text names, and where: after a label (`Owner: …`), or as mentions that stand apart. */
export function findOwner(text: string, lexicon: Lexicon): (Span & { name: string }) | null {
  const label = /[:：=]/.test(text) ? lexicon.ownerLabel.exec(text) : null;
  if (label) {
    const start = label.index + label[0].length;
    const name = names(text.slice(start), lexicon);
    if (name !== "" && !lexicon.isPlaceholder(name))
      return { start: label.index, end: start + name.length, name: oneLine(name) };
  }
  for (const pattern of text.includes("@") ? MENTIONS : []) {
    const match = pattern.exec(text);
    if (match)
      return { start: match.index, end: match.index + match[0].length, name: oneLine(match.groups!["owner"]!) };
  }
  const beside = besideDate(text, lexicon);
  if (beside) return beside;
  const subject = lexicon.subject(text);
  // The sentence needs its subject: nothing is cut out.
  return subject === null ? null : { start: 0, end: 0, name: oneLine(subject) };
}

/** `(Ann Lee, 2026-12-01)`: a name that shares the last brackets with a date. */
function besideDate(text: string, lexicon: Lexicon): (Span & { name: string }) | null {
  const said = /[([（](?<said>[^()[\]（）]{3,80})[)\]）]\s?[.。]?$/u.exec(text)?.groups?.["said"];
  if (said === undefined || !/\d/.test(said)) return null;
  let start = text.lastIndexOf(said);
  for (const part of said.split(/[,;/、，]/)) {
    const name = part.trim();
    if (FULL_NAME.test(name) && lexicon.mayBeName(name)) return { start, end: start + part.length, name };
    start += part.length + 1;
  }
  return null;
}

/** `@ann`, `@acme/sre` or `Platform team`: a title that owns all that stands below it. */
export function ownerIn(title: string, lexicon: Lexicon): string | null {
  const name = title.replace(/[:：]$/, "");
  const team = name.split(" ").length <= 4 && lexicon.isTeam(name);
  return team || WHOLE_LOGIN.test(name) ? name : null;
}

function names(after: string, lexicon: Lexicon): string {
  const [first, ...more] = after
    .split(END, 1)[0]!
    .split(lexicon.insideDue, 1)[0]!
    .split(/[,，、]/);
  let taken = first!;
  for (const part of more) {
    if (!NAME.test(part.trim()) || lexicon.startsDue.test(part.trim())) break;
    taken += `,${part}`;
  }
  return taken.trimEnd();
}
