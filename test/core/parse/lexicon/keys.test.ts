import { expect, test } from "vitest";
import { keyMatcher, keyOf, keyPattern, keysOf, paddedKey } from "../../../../src/core/parse/lexicon/keys.ts";

test.each([
  { text: "Próximos pasos:", key: "proximos pasos" },
  { text: "What’s next?", key: "what s next" },
  { text: "再発防止策", key: "再発防止策" },
])("the key of “$text” is “$key”", ({ text, key }) => {
  expect(keyOf(text)).toBe(key);
  expect(paddedKey(text)).toBe(` ${key} `);
});

test("a key keeps an asterisk at the end of a word", () => {
  expect(keysOf(["Corréctive action*"])).toEqual(["corrective action*"]);
});

test.each([
  { phrases: ["action item*"], text: "Our action items", found: true },
  { phrases: ["action"], text: "Transactions", found: false },
  { phrases: ["対策"], text: "原因と対策", found: true },
  { phrases: ["対策"], text: "Causes", found: false },
  { phrases: [], text: "Anything", found: false },
])("one of $phrases is found in “$text”: $found", ({ phrases, text, found }) => {
  expect(keyMatcher(phrases).test(paddedKey(text))).toBe(found);
  expect(new RegExp(keyPattern(phrases), "u").test(paddedKey(text))).toBe(found);
});
