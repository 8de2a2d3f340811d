import { LANGUAGES } from "../../src/core/parse/languages/index.ts";

/** The signs that the parser looks for. */
const SIGNS = [
  "{#1}",
  "{#1",
  "{{",
  "}}",
  "{",
  "}",
  "(",
  ")",
  "[",
  "]",
  "（",
  "）",
  "【",
  "】",
  "<",
  ">",
  "<!--",
  "-->",
  "`",
  "~~",
  "**",
  "__",
  "*",
  "_",
  "#12",
  "GH-1",
  "AB-1",
  "a/b#1",
  "https://",
  "http://a.b/c",
  "https://s",
  "://",
  "www.",
  "@a",
  "@a/b",
  "@",
  "✅",
  "☐",
  "[x] ",
  "[ ] ",
  "(done)",
  "(#1)",
  "2026-12-01",
  "2026",
  "1 May",
  "12月1日",
  "5週間",
  "Q1 2027",
  "30 %",
  "1",
  "P1",
  ":",
  "：",
  ";",
  ",",
  "、",
  "。",
  ".",
  "!",
  "?",
  " — ",
  " - ",
  "-",
  "–",
  "|",
  "/",
  "\\",
  "&",
  "&#64;",
  "+",
  "=",
  "'",
  '"',
  "…",
  "...",
  "\u200B",
  "\u00A0",
  " ",
  "  ",
  "\t",
  "TODO: ",
  "Owner: ",
  "due: ",
];

/** A pseudo-random number generator, so that a run can be repeated: https://en.wikipedia.org/wiki/Xorshift */
export function createRandom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Every phrase of every language, and the signs. */
export function readerTokens(): { words: string[]; signs: string[] } {
  const words = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string")
      for (const phrase of value.split(/[,/]/)) words.add(phrase.trim().replaceAll(/[*@=]/g, ""));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(LANGUAGES);
  words.delete("");
  return { words: [...words], signs: SIGNS };
}
