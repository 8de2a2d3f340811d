import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseActions, parseText, table } from "./parsed.ts";
import { anyText } from "../../support/any-text.ts";

describe("a report", () => {
  test("is parsed into its date, its title, and its commitments with all their fields", () => {
    const report = parseText(
      [
        "---",
        "title: The August outage",
        "date: 2026-08-05",
        "---",
        "",
        "## Prevention",
        "",
        "- [ ] Rotate the keys within 30 days (owner: @ann, #12)",
      ].join("\n"),
    );
    expect(report).toEqual({
      path: "outage.md",
      title: "The August outage",
      published: "2026-08-05",
      draft: false,
      commitments: [
        {
          report: "outage.md",
          line: 8,
          text: "Rotate the keys within 30 days (owner: @ann, #12)",
          subject: "Rotate the keys",
          owner: "@ann",
          due: "2026-09-04",
          dueText: "within 30 days",
          recurs: null,
          tracker: "#12",
          otherTrackers: [],
          done: false,
          doneOn: null,
          links: [],
          kind: "prevent",
          priority: null,
          id: null,
          reason: null,
        },
      ],
      withdrawn: [],
      problems: [],
      skipped: [],
      readings: [
        {
          line: 6,
          text: "Prevention",
          taken: true,
          reasons: [
            "heading “Prevention”",
            "its only item has an owner, date, ticket or task box",
            "its only item begins with a verb",
          ],
        },
      ],
    });
  });

  test("can be empty", () => {
    expect(parseText("")).toEqual({
      path: "outage.md",
      title: "outage.md",
      published: null,
      draft: false,
      commitments: [],
      withdrawn: [],
      problems: [],
      skipped: [],
      readings: [],
    });
  });

  test.each([
    { name: "front matter", text: "---\ntitle: One\n---\n# Two", title: "One" },
    { name: "the first heading", text: "Text\n\n## Two *is* here\n\n# Three", title: "Two is here" },
    { name: "its path", text: "Text", title: "outage.md" },
  ])("gets its title from $name", ({ text, title }) => {
    expect(parseText(text).title).toBe(title);
  });

  test.each([
    { field: "draft: true", draft: true },
    { field: "draft: false", draft: false },
    { field: "title: draft", draft: false },
  ])("with “$field” has its draft flag set to $draft", ({ field, draft }) => {
    expect(parseText(`---\n${field}\n---\n`).draft).toBe(draft);
  });

  test("with invalid front matter has a problem on line 1, and its text is still parsed", () => {
    const report = parseText("---\ntitle: [\n---\n# Outage\n\n## Action items\n\n- Rotate the keys\n");
    expect(report.problems).toMatchObject([{ severity: "error", file: "outage.md", line: 1 }]);
    expect(report.problems[0]?.message).toMatch(/^outage\.md: the front matter can't be parsed: /);
    expect(report.title).toBe("Outage");
    expect(report.commitments).toMatchObject([{ line: 8, text: "Rotate the keys" }]);
  });
});

test("“draft: True” marks a report as a draft", () => {
  expect(parseText("---\ndraft: True\n---\n# R").draft).toBe(true);
});

test.each(["---\ntitle: ''\n---\n# Outage", "#\n\n## Outage"])("an empty title is ignored: %s", (text) => {
  expect(parseText(text).title).not.toBe("");
});

test("commitments between two rules at the top are not parsed as front matter", () => {
  const text = "---\n\n## Action items\n\n- Rotate the keys\n\n---\n\nText";
  expect(parseText(text).commitments).toMatchObject([{ line: 5 }]);
});

describe("the line numbers of commitments", () => {
  const lines = [
    "# Outage",
    "",
    "## Action items",
    "",
    "- One",
    "- Two",
    "  and a half",
    "",
    table({ Action: "Three" }),
  ];

  test.each([
    { name: "line feeds", text: lines.join("\n"), expected: [5, 6, 11] },
    { name: "CRLF", text: lines.join("\n").replaceAll("\n", "\r\n"), expected: [5, 6, 11] },
    { name: "front matter", text: `---\ntitle: a\ndate: 2026-08-01\n---\n${lines.join("\n")}`, expected: [9, 10, 15] },
    {
      name: "TOML front matter with CRLF",
      text: `+++\ntitle = "a"\n+++\n${lines.join("\n")}`.replaceAll("\n", "\r\n"),
      expected: [8, 9, 14],
    },
    { name: "a byte order mark", text: `\uFEFF${lines.join("\n")}`, expected: [5, 6, 11] },
    {
      name: "a byte order mark before front matter",
      text: `\uFEFF---\ntitle: a\n---\n${lines.join("\n")}`,
      expected: [8, 9, 14],
    },
  ])("are correct with $name", ({ text, expected }) => {
    const { commitments, problems } = parseText(text);
    expect(commitments.map(({ line }) => line)).toEqual(expected);
    expect(commitments.map(({ text: words }) => words)).toEqual(["One", "Two and a half", "Three"]);
    expect(problems).toEqual([]);
  });
});

test("a byte order mark does not hide front matter", () => {
  expect(parseText("\uFEFF---\r\ntitle: One\r\n---\r\n").title).toBe("One");
});

describe("the headings option", () => {
  const text =
    "# Outage\n\n## Odds and ends\n\n- One\n\n## Action items\n\n- Two\n\n## Lessons\n\n- Three\n\n## Thanks\n\n- Four\n";

  test.each([
    { headings: [], tracked: ["Two"] },
    { headings: ["odds and ends"], tracked: ["One", "Two"] },
    { headings: ["ODDS and ENDS!", "Lessons"], tracked: ["One", "Two", "Three"] },
    { headings: ["Odds"], tracked: ["Two"] },
  ])("set to $headings tracks $tracked", ({ headings, tracked }) => {
    expect(parseText(text, { headings }).commitments.map((commitment) => commitment.text)).toEqual(tracked);
  });
});

test("a due date after the year 9999 is ignored", () => {
  expect(parseText("---\ndate: 9999-12-31\n---\n## Action items\n\n- Rotate within 30 days").commitments).toMatchObject(
    [{ due: null }],
  );
});

test.each(["-", ".", " - ", " @a &", "\u200B ", "(", "[", "((https://a ", "`", "#", "2026-"])(
  "a long run of “%s” is parsed into at most one commitment",
  (unit) => {
    const text = unit.repeat(8_000 / unit.length);
    expect(parseActions(`- Rotate ${text} the keys`).commitments.length).toBeLessThanOrEqual(1);
  },
);

describe("parseReport", () => {
  const pieces = fc.constantFrom(
    "## Action items",
    "### Team A",
    "# Title",
    "- ",
    "- [x] Rotate the keys by 2026-12-01 (@ann) {#a}",
    "  - Rotate within 30 days",
    "1. Rotate (done 2026-10-01)",
    "| Action | Due | Owner |",
    "| --- | --- | --- |",
    "| Rotate | 03/04/2026 | @ann |",
    "|",
    "---",
    "+++",
    "date: 2026-08-01",
    "```",
    "> - quoted",
    "<div>",
    "",
    "   ",
    "*italics*",
    "- TBD",
    "- Rotate #12 https://example.com/issues/1",
  );
  const breaks = fc.constantFrom("\n", "\r\n", "\n\n");
  const reports = fc
    .array(fc.tuple(fc.oneof(pieces, pieces, anyText({ maxLength: 20 })), breaks), { maxLength: 25 })
    .map((lines) => `## Action items\n${lines.flat().join("")}`);

  test("never throws, and returns only line numbers within the report, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(reports, anyText()), (text) => {
        const { commitments, problems, skipped } = parseText(text);
        const last = text.split(/\r\n?|\n/).length;
        for (const { line } of [...commitments, ...problems, ...skipped]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("returns the text of each commitment as a single line, for any text", () => {
    fc.assert(
      fc.property(reports, (text) => {
        for (const { text: words, subject } of parseText(text).commitments) {
          expect(words).toMatch(/^\S.*$/u);
          expect(subject).toMatch(/^\S.*$/u);
        }
      }),
    );
  });
});
