import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";
import { plainInline } from "../../../../src/core/parse/markdown/inline.ts";
import {
  isCommitment,
  isInstruction,
  plainLines,
  splitSentences,
} from "../../../../src/core/parse/sections/sentences.ts";

test("a paragraph is split into sentences with the lines on which they start", () => {
  const paragraph = {
    ...plainInline(""),
    lines: ["It broke (e.g. the cache).", "We will fix it!", "再発を防止します。以上"],
  };
  expect(splitSentences(paragraph, LEXICON).map(({ offset, inline }) => [offset, inline.text])).toEqual([
    [0, "It broke (e.g. the cache)."],
    [1, "We will fix it!"],
    [2, "再発を防止します。"],
    [2, "以上"],
  ]);
  expect(splitSentences(plainInline(""), LEXICON).map(({ inline }) => inline.text)).toEqual([]);
});

test.each([
  { text: "We will rotate the keys.", section: true, anywhere: true },
  { text: "The keys will be rotated.", section: true, anywhere: false },
  { text: "Secondly, the keys will be rotated.", section: true, anywhere: true },
  { text: "If it fails, we will rotate the keys.", section: false, anywhere: false },
  { text: "We will do better.", section: false, anywhere: false },
  { text: "Will we rotate the keys?", section: false, anywhere: false },
  { text: "The keys were old.", section: false, anywhere: false },
])("“$text” is a commitment in a section: $section, and elsewhere: $anywhere", ({ text, section, anywhere }) => {
  expect(isCommitment(plainInline(text), "section", LEXICON)).toBe(section);
  expect(isCommitment(plainInline(text), "anywhere", LEXICON)).toBe(anywhere);
});

test.each([
  { text: "Rotate the keys.", instruction: true },
  { text: "Rotate", instruction: false },
  { text: "Rotate the keys?", instruction: false },
])("“$text” is an instruction: $instruction", ({ text, instruction }) => {
  expect(isInstruction(plainInline(text), LEXICON)).toBe(instruction);
});

test("lines are items if they start with list markers, or if there are at least three sentences and at least half are instructions", () => {
  const items = (...lines: string[]): string[] | undefined =>
    plainLines({ ...plainInline(""), lines }, LEXICON)?.map(({ inline }) => inline.text);
  expect(items("• One", "• Two")).toEqual(["One", "Two"]);
  expect(items("Add tests.", "Rotate keys.", "The cache was cold.")).toHaveLength(3);
  expect(items("Add tests.", "It broke.", "The cache was cold.")).toBeUndefined();
  expect(items("Add tests.", "Rotate keys.")).toBeUndefined();
});
