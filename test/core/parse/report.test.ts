import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readActions, readReport, table } from "./reading.ts";

describe("a report", () => {
  test("gives its date, its title and every commitment with all its fields", () => {
    const report = readReport(
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
          tracker: "#12",
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
    });
  });

  test("that is empty promises nothing", () => {
    expect(readReport("")).toEqual({
      path: "outage.md",
      title: "outage.md",
      published: null,
      draft: false,
      commitments: [],
      withdrawn: [],
      problems: [],
      skipped: [],
    });
  });

  test.each([
    { name: "front matter", text: "---\ntitle: One\n---\n# Two", title: "One" },
    { name: "the first heading", text: "Text\n\n## Two *is* here\n\n# Three", title: "Two is here" },
    { name: "its path", text: "Text", title: "outage.md" },
  ])("takes its title from $name", ({ text, title }) => {
    expect(readReport(text).title).toBe(title);
  });

  test.each([
    { field: "draft: true", draft: true },
    { field: "draft: false", draft: false },
    { field: "title: draft", draft: false },
  ])("with “$field” is a draft: $draft", ({ field, draft }) => {
    expect(readReport(`---\n${field}\n---\n`).draft).toBe(draft);
  });

  test("with broken front matter says so on line 1 and is read all the same", () => {
    const report = readReport("---\ntitle: [\n---\n# Outage\n\n## Action items\n\n- Rotate the keys\n");
    expect(report.problems).toMatchObject([{ severity: "error", file: "outage.md", line: 1 }]);
    expect(report.problems[0]?.message).toMatch(/^outage\.md: its front matter can't be read: /);
    expect(report.title).toBe("Outage");
    expect(report.commitments).toMatchObject([{ line: 8, text: "Rotate the keys" }]);
  });
});

describe("the lines of commitments", () => {
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
  ])("are true with $name", ({ text, expected }) => {
    const { commitments, problems } = readReport(text);
    expect(commitments.map(({ line }) => line)).toEqual(expected);
    expect(commitments.map(({ text: said }) => said)).toEqual(["One", "Two and a half", "Three"]);
    expect(problems).toEqual([]);
  });

  test("a byte order mark does not hide front matter", () => {
    expect(readReport("\uFEFF---\r\ntitle: One\r\n---\r\n").title).toBe("One");
  });
});

describe("what is no commitment", () => {
  test.each(["TBD", "None", "n/a", "TODO", "...", "…", "{{ action }}", "[Describe the action]", "\\<action\\>", "[ ]"])(
    "“%s” is a placeholder",
    (text) => {
      expect(readActions(`- ${text}`)).toMatchObject({
        commitments: [],
        skipped: [{ line: 5, reason: "a placeholder" }],
      });
    },
  );

  test("an item in italics is an instruction of a template", () => {
    expect(readActions("- *Say what you will do*\n- Do *what* you say")).toMatchObject({
      commitments: [{ line: 6, text: "Do what you say" }],
      skipped: [{ line: 5, text: "Say what you will do", reason: "only italics: an instruction of a template" }],
    });
  });

  test("an item without words is nothing at all", () => {
    expect(readActions("-\n- <!-- say it here -->\n- Rotate the keys")).toMatchObject({
      commitments: [{ line: 7, text: "Rotate the keys" }],
      problems: [],
      skipped: [],
    });
  });

  test("prose, code and quotes in a section, and lists outside, are left", () => {
    const text =
      "- a\n\n## Timeline\n\n- b\n\n## Action items\n\nWe talk.\n\n```\n- c\n```\n\n> - d\n\n## Lessons\n\n- e\n";
    expect(readReport(text)).toMatchObject({ commitments: [], problems: [], skipped: [] });
  });
});

describe("an id", () => {
  test("that stands twice is an error at its second place", () => {
    const { commitments, problems } = readActions("- One {#a}\n- Two {#b}\n- Three {#a}\n- Four\n- Five");
    expect(commitments.map(({ id }) => id)).toEqual(["a", "b", "a", null, null]);
    expect(problems).toEqual([
      {
        severity: "error",
        file: "outage.md",
        line: 7,
        message: "The id “a” stands twice in this report: give each item its own.",
      },
    ]);
  });
});

describe("the option headings", () => {
  const text =
    "# Outage\n\n## Pledges\n\n- One\n\n## Action items\n\n- Two\n\n## Lessons\n\n- Three\n\n## Thanks\n\n- Four\n";

  test.each([
    { headings: [], tracked: ["Two"] },
    { headings: ["pledges"], tracked: ["One", "Two"] },
    { headings: ["PLEDGES!", "Lessons"], tracked: ["One", "Two", "Three"] },
    { headings: ["Pled"], tracked: ["Two"] },
  ])("$headings adds to what is known: $tracked", ({ headings, tracked }) => {
    expect(readReport(text, { headings }).commitments.map((commitment) => commitment.text)).toEqual(tracked);
  });
});

describe("on any text at all", () => {
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
  const documents = fc
    .array(fc.tuple(fc.oneof(pieces, pieces, fc.string({ unit: "binary", maxLength: 20 })), breaks), { maxLength: 25 })
    .map((lines) => `## Action items\n${lines.flat().join("")}`);

  test("reading never throws, and every line lies within the document", () => {
    fc.assert(
      fc.property(fc.oneof(documents, fc.string({ unit: "binary" })), (text) => {
        const { commitments, problems, skipped } = readReport(text);
        const last = text.split(/\r\n?|\n/).length;
        for (const { line } of [...commitments, ...problems, ...skipped]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("every commitment has words, on one line", () => {
    fc.assert(
      fc.property(documents, (text) => {
        for (const { text: said, subject } of readReport(text).commitments) {
          expect(said).toMatch(/^\S.*$/u);
          expect(subject).toMatch(/^\S.*$/u);
        }
      }),
    );
  });
});
