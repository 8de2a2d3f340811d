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

test.each([
  ["- Network\n  - A switch for each room\n  - Labels\n- Sound\n  - Locked profiles\n  - A spare recorder", 4],
  // One item below each: these may be details.
  ["- Network\n  - A switch for each room\n- Sound\n  - Locked profiles", 2],
  ["- Network\n\n  Halls:\n  - A switch for each room\n  - Labels\n- Sound\n  - Locked profiles\n  - A recorder", 4],
  // Their sublists have whole sentences.
  [
    "- Fees\n  - We will refund the fees of all affected accounts\n- Credit files\n  - We will ask the agencies to delete all marks",
    2,
  ],
  // One of them says what to do.
  ["- Add switches\n  - one for each room\n  - labels\n- Sound\n  - profiles\n  - recorder", 2],
  ["- Network\n  - A switch for each room\n  - Labels\n- Sound", 2],
])("short items with sublists are groups if all of them are, as in %j", (list, count) => {
  expect(parseActions(list).commitments).toHaveLength(count);
});

test("a group named by a status sets whether its items are done", () => {
  const items = "- Done:\n  - Rotate the old keys\n- In progress:\n  - Rotate the new keys\n- Rotate the last keys";
  expect(parseActions(items).commitments.map(({ done }) => done)).toEqual([true, false, null]);
});
