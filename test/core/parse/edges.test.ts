// What sloppy and hostile writers have tripped the reader with, across its rooms.
import { expect, test } from "vitest";
import { lastDayOfMonth } from "../../../src/core/model/date.ts";
import { createDueReader } from "../../../src/core/parse/due.ts";
import { parseFrontMatter } from "../../../src/core/parse/front-matter.ts";
import { LANGUAGES } from "../../../src/core/parse/languages/index.ts";
import { LEXICON } from "../../../src/core/parse/lexicon.ts";
import { findTracker } from "../../../src/core/parse/tracker.ts";
import { oneLine } from "../../../src/core/model/text.ts";
import { readAction, readActions, readItem, readReport, table } from "./reading.ts";
import { codeSpan } from "../../../src/core/render/markdown.ts";

test.each([
  { markdown: "Rotate the keys (P1, @ann)", expected: { owner: "@ann", subject: "Rotate the keys" } },
  { markdown: "Rotate the keys (owners: Ann, Bob)", expected: { owner: "Ann, Bob", subject: "Rotate the keys" } },
  { markdown: "Rotate the keys (owner: @ann, @bob)", expected: { owner: "@ann, @bob", subject: "Rotate the keys" } },
  { markdown: "Rotate the keys. Owner: Ann. Due: 2026-12-01", expected: { owner: "Ann", due: "2026-12-01" } },
  { markdown: "Rotate the keys - owner: Ann - due 2026-12-01", expected: { owner: "Ann", due: "2026-12-01" } },
  { markdown: "Rotate the keys (@acme/sre)", expected: { owner: "@acme/sre" } },
  { markdown: "Move the queue (complete rewrite of v2)", expected: { done: null } },
  { markdown: "Rotate the keys (done Jul 28)", expected: { done: true, doneOn: "2026-07-28" } },
  { markdown: "Rotate the keys (planned 2026-12-01)", expected: { done: false, due: "2026-12-01" } },
  { markdown: "Rotate the keys (fixed in #12)", expected: { done: true, tracker: "#12" } },
  { markdown: "Rotate the keys ✅ (done 2026-10-01)", expected: { text: "Rotate the keys" } },
  { markdown: "Rotate the keys. Owner:", expected: { owner: null } },
  { markdown: "Rotate the keys (done)", expected: { done: true, doneOn: null } },
  { markdown: "Rotate the keys (done Aug 20)", expected: { done: true, doneOn: "2026-08-20" } },
  { markdown: "Rotate the keys (Kim, done on Nov 13)", expected: { due: null, dueText: null } },
  { markdown: "Rotate the keys by 1.12.2026", expected: { due: "2026-12-01", subject: "Rotate the keys" } },
  { markdown: "Rotate (#12) the keys", expected: { subject: "Rotate the keys" } },
  {
    markdown: "[Rotate the keys](https://github.com/acme/keys/issues/12) by 2026-12-01",
    expected: { subject: "Rotate the keys" },
  },
  { markdown: "2026-12-01 is the day (2026-12-01)", expected: { subject: "2026-12-01 is the day" } },
  { markdown: "Rotate the keys by 2026-12-01T10:00Z", expected: { due: "2026-12-01" } },
])("item “$markdown”", ({ markdown, expected }) => {
  expect(readItem(markdown)).toMatchObject(expected);
});

test("an address with a fragment is no tracker", () => {
  expect(findTracker("See https://example.com/docs#12", [], LEXICON)).toBeNull();
});

test("a sub-heading that names a kind stays in its section", () => {
  expect(readActions("### Detection\n\n- Add an alert").commitments).toMatchObject([{ kind: "detect" }]);
});

test("promises between two rules at the top are no front matter", () => {
  const text = "---\n\n## Action items\n\n- Rotate the keys\n\n---\n\nText";
  expect(readReport(text).commitments).toMatchObject([{ line: 5 }]);
});

test("a tag in front matter is no order", () => {
  expect(parseFrontMatter("---\ndate: !!timestamp 2026-08-01\n---\n").fields.get("date")).toBe("2026-08-01");
});

test("of several dates in a path the file's own counts", () => {
  expect(readReport("", { path: "2019-01-01-move/postmortems/2026-08-01-x.md" }).published).toBe("2026-08-01");
});

test("a Date line may stand below another line of its paragraph", () => {
  expect(readReport("Authors: Ann\nDate: 2026-08-01").published).toBe("2026-08-01");
});

test("a row in italics is an instruction of a template", () => {
  expect(readActions(table({ Action: "*Say what you will do*", Owner: "*who*" })).commitments).toEqual([]);
});

test("an empty due cell leaves the date to the words, as every other column does", () => {
  expect(readAction(table({ Action: "Rotate the keys by 2026-12-01", Due: "" })).due).toBe("2026-12-01");
});

test.each(["---\ntitle: ''\n---\n# Outage", "#\n\n## Outage"])("an empty title is none: %s", (text) => {
  expect(readReport(text).title).not.toBe("");
});

test("oneLine leaves single spaces", () => {
  expect(oneLine("a \u200B b")).toBe("a b");
  expect(oneLine("re\uFEFFset")).toBe("reset");
});

test("codeSpan takes a text of any length", () => {
  expect(() => codeSpan("` ".repeat(131_072))).not.toThrow();
});

test("a year before 100 is not moved by 1900 years", () => {
  expect(lastDayOfMonth(50, 3)).not.toBe("1950-03-31");
  expect(createDueReader(LANGUAGES).first("Q1 0050", null)?.due ?? null).not.toBe("1950-03-31");
});

test.each(["by ſeptember 2026", "next ſunday", "by end of auguſt"])(
  "“%s” (with the long s) does not throw",
  (words) => {
    expect(() => readItem(`Rotate the keys ${words}`)).not.toThrow();
  },
);

test("a capital that grows when it is made small moves no date", () => {
  expect(readItem("Rotate the keys of İİİ by 2026-12-01 at last")).toMatchObject({
    due: "2026-12-01",
    subject: "Rotate the keys of İİİ at last",
  });
});

test("a day after the year 9999 is no day", () => {
  expect(
    readReport("---\ndate: 9999-12-31\n---\n## Action items\n\n- Rotate within 30 days").commitments,
  ).toMatchObject([{ due: null }]);
});

test.each(["-", ".", " - ", " @a &", "\u200B ", "(", "[", "((https://a ", "`", "#", "2026-"])(
  "a long run of “%s” is read",
  (unit) => {
    const text = unit.repeat(8_000 / unit.length);
    expect(readActions(`- Rotate ${text} the keys`).commitments.length).toBeLessThanOrEqual(1);
  },
);

const CACHE = "Warm the cache before a deploy";
test.each([
  `[x] ${CACHE} (@mira, due 2026-12-01) https://example.com/changes/1`,
  `[x] ${CACHE} ([change 2](https://example.com/2))`,
  `[x] ${CACHE} (done 2026-11-20, https://example.com/3)`,
  `[x] ${CACHE} — done in #44`,
  `${CACHE} (in progress, 40%)`,
  `${CACHE} (due TBD)`,
  `${CACHE} (by end of the sprint)`,
  `${CACHE} — by end of the sprint`,
  `Done: ${CACHE}`,
  `${CACHE} - DONE`,
])("marks, dates, trackers and proof are no part of what stays the same: %s", (markdown) => {
  expect(readItem(markdown).subject).toBe(CACHE);
});

test.each([
  ["Tell everyone whose mail was sent before 1 March 2026", { due: null }],
  ["Fix the race (introduced 2026-01-03)", { due: null, subject: "Fix the race (introduced 2026-01-03)" }],
  ["Rotate the keys (done by 2026-12-01)", { done: null }],
  ["Rotate the keys. Owner: Dana by 2026-12-05", { owner: "Dana", due: "2026-12-05" }],
  ["Update Owner: field in the form", { owner: null }],
  ["Rotate the keys (due TBD)", { due: null, dueText: "TBD" }],
  ["Done: rotate the keys", { done: true }],
  ["Planned: rotate the keys", { done: false, text: "Planned: rotate the keys" }],
  ["Rotate the keys - every quarter", { subject: "Rotate the keys - every quarter" }],
  ["Planned: rotate the keys", { done: false, text: "Planned: rotate the keys" }],
  ["Rotate the keys - every quarter", { subject: "Rotate the keys - every quarter" }],
])("%s", (markdown, expected) => {
  expect(readItem(markdown)).toMatchObject(expected);
});

test("a due date without a day is a warning at its line, not an error", () => {
  expect(readActions("- Rotate the keys (due: soon)").problems).toMatchObject([
    { severity: "warning", message: expect.stringContaining("“soon” names no day") },
  ]);
});

test("a group's own list is read, an item's list is detail", () => {
  const groups = "- Detection\n  - Add an alert\n- Fix:\n  - Rotate the keys\n- Then, next week:\n  - Test them";
  const { commitments, skipped } = readActions(`${groups}\n- Write a runbook\n  - for the cache`);
  expect(commitments.map(({ text, kind }) => [text, kind])).toEqual([
    ["Add an alert", "detect"],
    ["Rotate the keys", "repair"],
    ["Test them", null],
    ["Write a runbook", null],
  ]);
  expect(skipped).toMatchObject([{ text: "for the cache", reason: "a detail of the item above it" }]);
});

test("every field is kept within an issue's room", () => {
  const long = "x".repeat(100_000);
  const row = table({
    Action: "Rotate the keys",
    Owner: long,
    Due: `${long} soon`,
    Priority: long,
    ID: long,
    Bug: `[t](https://example.com/${long})`,
  });
  const item = readAction(row);
  expect(JSON.stringify(item).length).toBeLessThan(4_000);
  expect(item.tracker).toBeNull();
});

test("a draft is one however it is spelled", () => {
  expect(readReport("---\ndraft: True\n---\n# R").draft).toBe(true);
});

test.each(["{{ summary }} [link to the issue]", "\\<what\\>", "[ ] \\[action\\]", "Decision:", "…"])(
  "what a template leaves to be filled in is no promise: %s",
  (text) => {
    expect(readActions(`- ${text}`).commitments).toEqual([]);
  },
);

test("a list that explains the words of its section's table is a legend", () => {
  const legend = "- Prevent: so that it does not happen again\n- P0 - before all other work\n- Write a runbook";
  const rows = table({ Action: "Rotate the keys", Type: "Prevent", Priority: "P0" });
  const { commitments, skipped } = readActions(`${legend}\n\n${rows}`);
  expect(commitments.map(({ text }) => text)).toEqual(["Write a runbook", "Rotate the keys"]);
  expect(skipped).toMatchObject([{ reason: "the legend of a table" }, { reason: "the legend of a table" }]);
});
