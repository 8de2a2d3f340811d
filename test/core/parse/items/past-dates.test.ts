import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../../src/core/model/date.ts";
import { parseAction, parseActions, parseItem, table } from "../parsed.ts";

const PUBLISHED = "2026-01-20";

test.each([
  { markdown: "Emergency patch (January 10, 2026, completed)", title: "Emergency patch", doneOn: "2026-01-10" },
  { markdown: "Emergency patch (Jan 10 - done)", title: "Emergency patch", doneOn: "2026-01-10" },
  { markdown: "Report sent (January 13, 2026)", title: "Report sent", doneOn: "2026-01-13" },
  { markdown: "Report sent (January 13)", title: "Report sent", doneOn: "2026-01-13" },
  { markdown: "Rotated the keys — 2026-01-12", title: "Rotated the keys", doneOn: "2026-01-12" },
  { markdown: "Bericht verschickt (13.01.2026)", title: "Bericht verschickt", doneOn: "2026-01-13" },
  { markdown: "Rapport envoyé (13 janvier 2026)", title: "Rapport envoyé", doneOn: "2026-01-13" },
])("“$markdown” was done on $doneOn and has no due date", ({ markdown, title, doneOn }) => {
  const item = parseItem(markdown, PUBLISHED);
  expect(item).toMatchObject({ subject: title, due: null, dueText: null, done: true, doneOn });
  expect(item.text).not.toMatch(/[(,]\s*completed/);
});

test.each(["Fix the cache (2026-01-03)", "Fix the cache (due: 2026-01-03)", "Fix the cache. Due: 3 January 2026"])(
  "“%s” has no due date and causes a warning",
  (markdown) => {
    const { commitments, problems } = parseActions(`- ${markdown}`, PUBLISHED);
    expect(commitments).toMatchObject([{ due: null, dueText: null, done: null }]);
    expect(problems).toMatchObject([
      { severity: "warning", line: 5, message: expect.stringContaining("before the report's publication date") },
    ]);
  },
);

test.each(["Rotate the keys by Friday, 4 December 2026", "Rotate the keys by 4 December 2026 (Friday)"])(
  "“%s” causes no warning, because the date is a Friday",
  (markdown) => {
    const { commitments, problems } = parseActions(`- ${markdown}`, PUBLISHED);
    expect(commitments).toMatchObject([{ due: "2026-12-04" }]);
    expect(problems).toEqual([]);
  },
);

test.each(["Rotate the keys by Monday, 4 December 2026", "Rotate the keys by 4 December 2026 (Monday)"])(
  "“%s” keeps its due date and causes a warning that the date isn't a Monday",
  (markdown) => {
    const { commitments, problems } = parseActions(`- ${markdown}`, PUBLISHED);
    expect(commitments).toMatchObject([{ due: "2026-12-04" }]);
    expect(problems).toMatchObject([
      { severity: "warning", line: 5, message: expect.stringContaining("read as 2026-12-04, which isn't a “Monday”") },
    ]);
  },
);

test("a past date in a due cell stays the due date of work that is done", () => {
  const row = { Action: "Rotate the keys", Due: "2026-01-10", Status: "Done" };
  expect(parseAction(table(row), PUBLISHED)).toMatchObject({ due: "2026-01-10", done: true });
  const { commitments, problems } = parseActions(table({ ...row, Status: "Open" }), PUBLISHED);
  expect(commitments).toMatchObject([{ due: null, done: false }]);
  expect(problems).toMatchObject([{ severity: "warning" }]);
  const marked = { Action: "Rotate the keys", Due: "2026-01-10, completed" };
  expect(parseAction(table(marked), PUBLISHED)).toMatchObject({ due: "2026-01-10", done: true });
});

test("the due date of an open commitment is never before publication", () => {
  const words = fc.constantFrom(
    "by",
    "due",
    "on",
    "in",
    "until",
    "before",
    "(",
    "—",
    "due:",
    "within",
    "next",
    "last",
    "",
  );
  const dates = fc.constantFrom(
    "2026-01-03",
    "January 3",
    "3 Jan 2026",
    "January",
    "Q1 2025",
    "Q4",
    "2025",
    "03/01/2026",
    "31/12",
    "Monday",
    "2 weeks",
    "week",
    "Christmas",
    "spring",
    "tomorrow",
    "today",
    "2026-06-01",
    "mid May",
    "H1 2026",
    "the 3rd",
  );
  const published = fc.integer({ min: 0, max: 1000 }).map((days) => addDays("2025-01-01", days));
  fc.assert(
    fc.property(fc.array(fc.tuple(words, dates), { maxLength: 3 }), published, (pairs, day) => {
      const text = pairs.map(([word, date]) => `${word} ${date}${word === "(" ? ")" : ""}`).join(" ");
      const { commitments } = parseActions(`- Rotate the keys ${text}`, day);
      for (const { due, done } of commitments) expect(due === null || done === true || due >= day).toBe(true);
    }),
  );
});
