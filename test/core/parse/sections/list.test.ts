import { expect, test } from "vitest";
import { parseActions } from "../parsed.ts";

test("the items below a group are collected, and the details below an item are skipped", () => {
  const groups = "- Detection\n  - Add an alert\n- Fix:\n  - Rotate the keys\n- Then, next week:\n  - Test them";
  const { commitments, skipped } = parseActions(`${groups}\n- Write a runbook\n  - for the cache`);
  expect(commitments.map(({ text, kind }) => [text, kind])).toEqual([
    ["Add an alert", "detect"],
    ["Rotate the keys", "repair"],
    ["Test them", null],
    ["Write a runbook", null],
  ]);
  expect(skipped).toMatchObject([{ text: "for the cache", reason: "a detail of the item above it" }]);
});

test("an item in italics is skipped because it is a template instruction", () => {
  expect(parseActions("- *Say what you will do*\n- Do *what* you say")).toMatchObject({
    commitments: [{ line: 6, text: "Do what you say" }],
    skipped: [{ line: 5, text: "Say what you will do", reason: "only italics: a template instruction" }],
  });
});
