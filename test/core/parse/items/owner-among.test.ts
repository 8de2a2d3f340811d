import { expect, test } from "vitest";
import { ownerAmong } from "../../../../src/core/parse/items/owner-among.ts";
import { parseText } from "../parsed.ts";

const PEOPLE = new Set(["ann", "bob", "지안"]);

test.each([
  ["Ann: rotate the keys", "Ann"],
  ["Ann – rotate the keys", "Ann"],
  ["Ann + Bob: rotate the keys", "Ann + Bob"],
  ["Ann & Eve: rotate the keys", "Ann & Eve"],
  ["Ann rotates the keys", "Ann"],
  ["Rotate the keys (Ann)", "Ann"],
  ["Rotate the keys (Ann, already on Sunday).", "Ann"],
  ["Rotate the keys, this week, Ann", "Ann"],
  ["Rotate the keys → Ann, when there is time", "Ann"],
  ["Rotate the keys: still open, Ann looks into it", "Ann"],
  ["키 교체, 지안, 곧", "지안"],
  ["Redis: rotate the keys", null],
  ["Rotate the keys (all of them)", null],
  ["Rotate the keys, then Ann", null],
  ["ann rotates the keys", null],
  ["Ask Ann", null],
  ["Rotate the keys, Eve looks into it", null],
])("the owner of “%s” among known people is %s", (text, owner) => {
  expect(ownerAmong(PEOPLE, text)?.name ?? null).toBe(owner);
});

test("no owner is found if no people are known", () => {
  expect(ownerAmong(new Set(), "Ann: rotate the keys")).toBeNull();
});

test("a known person's name is left out of the title, unless it is the subject", () => {
  const lines = ["**Ann:** rotate the keys", "Rotate the keys (Bob)", "Ann writes a guide"].map((line) => `- ${line}`);
  const text = `# Retro\n\nPresent: Ann, Bob\n\n## Action items\n\n${lines.join("\n")}\n`;
  expect(parseText(text).commitments.map(({ owner, subject }) => [owner, subject])).toEqual([
    ["Ann", "rotate the keys"],
    ["Bob", "Rotate the keys"],
    ["Ann", "Ann writes a guide"],
  ]);
});
