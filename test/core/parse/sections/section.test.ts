import { expect, test } from "vitest";
import { parseActions, parseText, table } from "../parsed.ts";

test("skips a list that explains terms in the section's table", () => {
  const legend = "- Prevent: so that it does not happen again\n- P0 - before all other work\n- Write a runbook";
  const rows = table({ Action: "Rotate the keys", Type: "Prevent", Priority: "P0" });
  const { commitments, skipped } = parseActions(`${legend}\n\n${rows}`);
  expect(commitments.map(({ text }) => text)).toEqual(["Write a runbook", "Rotate the keys"]);
  expect(skipped).toMatchObject([{ reason: "the legend of a table" }, { reason: "the legend of a table" }]);
});

test("skips a row in italics, because it is a template instruction", () => {
  expect(parseActions(table({ Action: "*Say what you will do*", Owner: "*who*" })).commitments).toEqual([]);
});

test("skips a table without an action column and gives the reason", () => {
  expect(parseActions(table({ Owner: "Ann", Colour: "red" }))).toMatchObject({
    commitments: [],
    skipped: [{ line: 5, text: "Owner | Colour", reason: "a table without an action column" }],
  });
});

test("skips a timeline", () => {
  const row = table({ Date: "2026-08-01", Action: "Restarted the database" });
  expect(parseText(`## Actions\n\n${row}\n`)).toMatchObject({
    commitments: [],
    skipped: [{ reason: "a timeline" }],
  });
});

test("ignores ordinary prose, code and quotes in a section, and lists outside", () => {
  const text =
    "- a\n\n## Timeline\n\n- b\n\n## Action items\n\nWe talk.\n\n```\n- c\n```\n\n> - d\n\n## Lessons\n\n- e\n";
  expect(parseText(text)).toMatchObject({ commitments: [], problems: [], skipped: [] });
});
