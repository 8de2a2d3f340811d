import { describe, expect, test } from "vitest";
import { PUBLISHED, parseItem, parseText } from "../parsed.ts";

test.each([
  { markdown: "P1: Rotate the keys", priority: "P1" },
  { markdown: "Rotate the keys (P0)", priority: "P0" },
  { markdown: "Rotate the keys [P4]", priority: "P4" },
  { markdown: "Rotate the keys", priority: null },
])("the priority of “$markdown” is $priority", ({ markdown, priority }) => {
  expect(parseItem(markdown)).toMatchObject({ priority, subject: "Rotate the keys" });
});

test.each(["Use HTTP2", "Use the XP1 board", "Use P10", "Use P5"])("“%s” contains no priority", (markdown) => {
  expect(parseItem(markdown).priority).toBeNull();
});

describe("the subject", () => {
  const full = "[ ] P1: Rotate the keys by 2026-12-01 (owner: @ann, tracked in #12) {#keys}";

  test("is the text without the other fields", () => {
    expect(parseItem(full)).toMatchObject({
      text: "P1: Rotate the keys by 2026-12-01 (owner: @ann, tracked in #12)",
      subject: "Rotate the keys",
      owner: "@ann",
      due: "2026-12-01",
      tracker: "#12",
      priority: "P1",
      done: false,
      id: "keys",
    });
  });

  test.each([
    { markdown: "Rotate the keys, by 2026-12-01, and say so", subject: "Rotate the keys, by 2026-12-01, and say so" },
    { markdown: "@ann: #1234: P1: Rotate", subject: "Rotate" },
    { markdown: "Rotate the keys by 2026-12-01; P1.", subject: "Rotate the keys" },
    { markdown: "Rotate the keys (soon)", subject: "Rotate the keys (soon)" },
    { markdown: "Owner: Ann Lee", subject: "Owner: Ann Lee" },
  ])("of “$markdown” is “$subject”", ({ markdown, subject }) => {
    expect(parseItem(markdown).subject).toBe(subject);
  });
});

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
  {
    markdown: "Rotate the keys (issue #12) – @ann, in progress",
    expected: { subject: "Rotate the keys", owner: "@ann", done: false, tracker: "#12" },
  },
  {
    markdown: "Rotate the keys, due 2026-12-01, completed",
    expected: { subject: "Rotate the keys", due: "2026-12-01", done: true },
  },
  { markdown: "Get the work of Ann, done", expected: { subject: "Get the work of Ann, done", done: null } },
  { markdown: "Rotate the keys ✅ (done 2026-10-01)", expected: { text: "Rotate the keys" } },
  { markdown: "Rotate the keys. Owner:", expected: { owner: null } },
  { markdown: "Rotate the keys (done)", expected: { done: true, doneOn: null } },
  { markdown: "Rotate the keys (done Aug 20)", expected: { done: true, doneOn: "2026-08-20" } },
  { markdown: "Rotate the keys (Kim, done on Nov 13)", expected: { due: null, dueText: null } },
  { markdown: "Rotate the keys by 1.12.2026", expected: { due: "2026-12-01", subject: "Rotate the keys" } },
  { markdown: "Rotate (#12) the keys", expected: { subject: "Rotate (#12) the keys", tracker: null } },
  {
    markdown: "[Rotate the keys](https://github.com/acme/keys/issues/12) by 2026-12-01",
    expected: { subject: "Rotate the keys" },
  },
  { markdown: "2026-12-01 is the day (2026-12-01)", expected: { subject: "2026-12-01 is the day" } },
  { markdown: "Rotate the keys by 2026-12-01T10:00Z", expected: { due: "2026-12-01" } },
])("the fields of “$markdown” are parsed", ({ markdown, expected }) => {
  expect(parseItem(markdown)).toMatchObject(expected);
});

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
])("the subject of “%s” contains no marks, dates, trackers or evidence", (markdown) => {
  expect(parseItem(markdown).subject).toBe(CACHE);
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
  ["[x] Rotate the keys by Friday", { done: true, due: "2026-08-07", subject: "Rotate the keys" }],
  ["[x] Rotate the keys (Ann, already done on Sunday)", { done: true, due: null, dueText: null }],
  ["Rotate the keys - every quarter", { subject: "Rotate the keys - every quarter" }],
])("the fields of “%s” are parsed", (markdown, expected) => {
  expect(parseItem(markdown)).toMatchObject(expected);
});

test.each([
  ["Fix the regression from #123", { tracker: null }],
  ["Revert https://github.com/a/b/pull/9 and add tests", { tracker: null }],
  ["Fix what broke since [the change](https://github.com/a/b/pull/9)", { tracker: null }],
  ["Page on all P1 incidents", { priority: null, subject: "Page on all P1 incidents" }],
])("the fields of “%s” are parsed", (text, expected) => {
  expect(parseText(`## Action items\n\n- ${text}\n`, { firstCommitted: PUBLISHED }).commitments).toMatchObject([
    expected,
  ]);
});
