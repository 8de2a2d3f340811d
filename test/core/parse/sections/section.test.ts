import { expect, test } from "vitest";
import { parseActions, parseText, table } from "../parsed.ts";

test("a list that explains the terms in a table is skipped", () => {
  const legend = "- Prevent: so that it does not happen again\n- P0 - before all other work\n- Write a runbook";
  const rows = table({ Action: "Rotate the keys", Type: "Prevent", Priority: "P0" });
  const { commitments, skipped } = parseActions(`${legend}\n\n${rows}`);
  expect(commitments.map(({ text }) => text)).toEqual(["Write a runbook", "Rotate the keys"]);
  expect(skipped).toMatchObject([{ reason: "the legend of a table" }, { reason: "the legend of a table" }]);
});

test("a table row in italics is skipped because it is a template instruction", () => {
  expect(parseActions(table({ Action: "*Say what you will do*", Owner: "*who*" })).commitments).toEqual([]);
});

test("a table without an action column is skipped with a reason", () => {
  expect(parseActions(table({ Owner: "Ann", Colour: "red" }))).toMatchObject({
    commitments: [],
    skipped: [{ line: 5, text: "Owner | Colour", reason: "a table without an action column" }],
  });
});

test("a timeline is skipped", () => {
  const row = table({ Date: "2026-08-01", Action: "Restarted the database" });
  expect(parseText(`## Actions\n\n${row}\n`)).toMatchObject({
    commitments: [],
    skipped: [{ reason: "a timeline" }],
  });
});

test("ordinary prose and code in a section are ignored, and so are lists outside it, but a quoted list is a hint", () => {
  const text =
    "- a\n\n## Timeline\n\n- b\n\n## Action items\n\nWe talk.\n\n```\n- c\n```\n\n> - d\n\n## Lessons\n\n- e\n";
  expect(parseText(text)).toMatchObject({
    commitments: [],
    problems: [],
    skipped: [{ line: 15, text: "d", why: "hint" }],
  });
});
