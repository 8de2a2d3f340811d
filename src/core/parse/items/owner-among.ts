import { keyOf } from "../lexicon/keys.ts";
import type { People } from "../people.ts";
import type { Span } from "../markdown/inline.ts";

/** An owner that was found. The span is empty if the owner's name is part of the sentence. */
export type FoundOwner = Span & { name: string };

/** The length of an item's end in which a name can be set off. */
const LONGEST_ASIDE = 80;
const ONLY_NAME = /^(?!\p{Ll})\p{L}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;
const SEPARATOR = /\s?[+&/]\s?/;
/** A name before a colon, a dash or its verb: `Ann: `, `Ann writes`. */
const AT_START =
  /^(?<names>\p{L}[\p{L}\p{M}.'’-]*(?:\s?[+&/]\s?\p{L}[\p{L}\p{M}.'’-]*)*)(?<after>\s?[:：]|\s[—–-]\s|\s\p{Ll})/u;
const SUBJECT = /(?<=[,;:—–]\s)\p{Lu}[\p{L}\p{M}.'-]*(?=\s\p{Ll})/gu;

/** Finds an owner among the people known from the report, in places where an unknown name could be anything: `Ann: rotate the keys`. */
export function ownerAmong(people: People, text: string): FoundOwner | null {
  if (people.size === 0) return null;
  return atStart(people, text) ?? inBrackets(people, text) ?? inPieces(people, text) ?? asSubject(people, text);
}

function arePeople(people: People, names: string): boolean {
  const all = names.split(SEPARATOR);
  return all.every((name) => ONLY_NAME.test(name)) && all.some((name) => people.has(keyOf(name)));
}

function atStart(people: People, text: string): FoundOwner | null {
  const { names, after = "" } = { ...AT_START.exec(text)?.groups };
  if (names === undefined || !arePeople(people, names)) return null;
  // The subject is part of the sentence.
  return { start: 0, end: /\p{L}$/u.test(after) ? 0 : names.length, name: names };
}

/** `(Ann)`, `(Ann, already on Monday)` */
function inBrackets(people: People, text: string): FoundOwner | null {
  const brackets = /[([（](?<content>[^()[\]（）]{2,80})[)\]）]\s?[.。]?$/u.exec(text);
  const { content = "" } = { ...brackets?.groups };
  const [first = ""] = content.split(/[,，、;]/);
  const name = first.trim();
  if (!brackets || !arePeople(people, name)) return null;
  const start = brackets.index + 1 + content.indexOf(name);
  return { start, end: start + name.length, name };
}

/** A name between commas or dashes at the end: `…, this week, Ann`. */
function inPieces(people: People, text: string): FoundOwner | null {
  const base = Math.max(0, text.length - LONGEST_ASIDE);
  const pieces = text.slice(base).split(/(?<=[,，、;]|\s[—–-]|→)\s?/);
  let end = text.length;
  for (const piece of pieces.slice(1).toReversed()) {
    const name = piece.replace(/(?:[,，、;.。]|\s[—–-]|→)$/, "").trim();
    const start = end - piece.length + piece.indexOf(name);
    if (name !== "" && arePeople(people, name)) return { start, end: start + name.length, name };
    end -= piece.length;
    // The space after a separator is outside the pieces.
    end = text.slice(0, end).trimEnd().length;
  }
  return null;
}

function asSubject(people: People, text: string): FoundOwner | null {
  for (const [name] of text.matchAll(SUBJECT)) {
    if (people.has(keyOf(name))) return { start: 0, end: 0, name };
  }
  return null;
}
