import type { Lexicon } from "../lexicon/lexicon.ts";

// One to three capitalised words: `Ann Lee`.
const FULL_NAME = /^\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;
/** A surname after initials, which nothing but a person has: `K. Lis`. */
const INITIALLED = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
/** A Korean name. Korean has no capital letters. */
const HANGUL_NAME = /^\p{Script=Hangul}{2,4}$/u;
const BETWEEN_NAMES = /\s?[+&/]\s?/;
/** “一部” (a part), “全部” (all) and similar words end like the name of a department. */
const NO_DEPARTMENT = /[一全内外各大上下]部$/u;
const MOST_WORDS = 5;

/** Whether a text names the owner of a commitment: a role, everyone, a post, or one or more people: `SRE`, `all of us`, `Ann + Bob`. */
export function isNames(text: string, { owners }: Lexicon): boolean {
  if (text.length < 2 || text.length > 60) return false;
  if (owners.isRole(text) || isPost(text, owners)) return true;
  const names = text.split(BETWEEN_NAMES);
  return names.every((name) => isPerson(name) && owners.canBeName(name));
}

/** Whether a text in brackets can only name an owner: a team, a department, or a person with initials: `Traffic team`, `K. Lis`. */
export function isOwnerAlone(text: string, { owners, trackers }: Lexicon): boolean {
  const names = text.split(BETWEEN_NAMES);
  if (names.every((name) => INITIALLED.test(name))) return true;
  if (text.length > 60 || trackers.opening.test(text)) return false;
  const isKnown = (name: string): boolean => isTeam(name, owners) || (isPost(name, owners) && !/manager/i.test(name));
  return names.some(isKnown) && names.every((name) => isKnown(name) || FULL_NAME.test(name));
}

function isPerson(name: string): boolean {
  return FULL_NAME.test(name) || INITIALLED.test(name) || HANGUL_NAME.test(name);
}

function isTeam(name: string, owners: Lexicon["owners"]): boolean {
  const isShort = name.split(" ").length <= MOST_WORDS && name.length > 2;
  return isShort && /^[^\d.,:;]+$/.test(name) && !NO_DEPARTMENT.test(name) && owners.isTeam(name);
}

/** The words of a post's name are capitalised, except for short words and the words for posts: `Service Desk manager`. */
function isPost(name: string, owners: Lexicon["owners"]): boolean {
  const [first = "", ...words] = name.split(" ");
  const isCapital = (word: string): boolean => /^(?!\p{Ll})\p{L}/u.test(word);
  return (
    words.length < MOST_WORDS &&
    isCapital(first) &&
    words.every((word) => isCapital(word) || word.length <= 3 || owners.isPost(word)) &&
    !NO_DEPARTMENT.test(name) &&
    owners.isPost(name)
  );
}
