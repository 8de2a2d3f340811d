import { groupBy } from "../../model/text.ts";
import type { Language } from "../language.ts";
import { keysOf } from "./keys.ts";
import { alternatives, phrasesOf, splitByScript } from "./phrases.ts";

/** The letters that an asterisk in a phrase stands for. */
const ANY_LETTERS = String.raw`\p{L}{0,30}`;

/**
 * Compiles a cheap test that checks text, including its markup, for the first two words of any pledge, with or without
 * accents. One word isn't enough, because “we” and “in” occur in every report.
 */
export function compilePledgeOpenings(languages: readonly Language[]): (raw: string) => boolean {
  const [spaced, unspaced] = splitByScript(phrasesOf(languages, (l) => l.prose.pledges));
  const pairs = [...spaced, ...keysOf(spaced)].map((phrase) => firstTwoWords(phrase.replaceAll("*", ANY_LETTERS)));
  const openings = Array.from(
    groupBy(pairs, ({ first }) => first),
    ([first, group]) => {
      const seconds = new Set(group.map(({ second }) => second));
      return seconds.has("") ? first : String.raw`${first}[\s*_'’]{1,4}(?:${[...seconds].join("|")})`;
    },
  );
  const pattern = new RegExp(String.raw`(?:^|[\s*_("'“‘-])(?:${openings.join("|")})|${alternatives(unspaced)}`, "u");
  return (raw) => pattern.test(raw.toLowerCase());
}

function firstTwoWords(phrase: string): { first: string; second: string } {
  const [first = "", second = ""] = phrase.split(" ", 2);
  return { first, second };
}
