import type { Lexicon } from "./lexicon/lexicon.ts";
import { keyOf } from "./lexicon/keys.ts";
import { unwrapLine } from "./soft-wraps.ts";

/** The keys of the names of people who are known from a report, such as those who attended the meeting. */
export type People = ReadonlySet<string>;

/** One to three capitalised words, or a name in a script without capitals. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}|[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6})$/u;
const SEPARATOR = /\s?[,，、;&+]\s?/;
/** A list of names ends here. */
const END = /[.。;:：|]|$/;
/** The maximum length of a list of names. */
const LONGEST_LIST = 300;
/** A sentence that consists of this many names lists people, even without a label: `Ann, Bob, Eve.` */
const FEWEST = 3;

/** Finds the people whom a report lists above its first section, or anywhere after labels such as `Present:`. */
export function findPeople(text: string, { owners }: Lexicon): People {
  const people = new Set<string>();
  const lines = text.split("\n");
  const head = lines.findIndex((line, index) => index > 0 && line.startsWith("#"));
  for (const [index, raw] of lines.entries()) {
    const isHead = head < 0 || index < head;
    const line = (isHead ? unwrapLine(lines, index) : raw).replaceAll(/[*_`]/g, "");
    for (const list of owners.attendingIn(line)) for (const name of namesIn(list, 1)) people.add(name);
    for (const list of isHead ? listsIn(line) : []) for (const name of namesIn(list, FEWEST)) people.add(name);
  }
  return people;
}

/** The sentences of a line, and the text in brackets after a number of people: `4 of us (Ann, Bob, Eve, Joe)`. */
function listsIn(line: string): string[] {
  const counted = line.matchAll(/(?<=\d\s?\p{L}{1,12}(?:\s\p{L}{1,12})?\s?[(（])[^()（）]{3,200}(?=[)）])/gu);
  return [...line.split(/[.。]/), ...Array.from(counted, ([list]) => list)];
}

/** The keys of the names that a list consists of, and of their first words. None if it contains anything else, or fewer than `fewest`. */
function namesIn(list: string, fewest: number): string[] {
  const [end = ""] = list.slice(0, LONGEST_LIST).split(END);
  const names = end
    .replaceAll(/\s?[(（][^()（）]{0,40}[)）]/g, "")
    .split(SEPARATOR)
    .map((name) => name.trim());
  const areNames = names.length >= fewest && names.every((name) => NAME.test(name));
  return areNames ? names.flatMap((name) => [name, name.replace(/ .*/, "")]).map(keyOf) : [];
}
