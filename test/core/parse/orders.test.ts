import { describe, expect, test } from "vitest";
import { readReport } from "./reading.ts";

describe("what the author says explicitly", () => {
  test.each([
    {
      name: "a list under “commitments” counts wherever it stands, and only it",
      text: "# Outage\n\n## Lessons\n\n<!-- follow-through: commitments -->\n\n- Rotate the keys\n\nText\n\n- Another\n",
      items: ["Rotate the keys"],
    },
    {
      name: "a table",
      text: "# Outage\n\n## Lessons\n\n<!-- follow-through: commitments -->\n\n| Action |\n| - |\n| Rotate the keys |\n",
      items: ["Rotate the keys"],
    },
    {
      name: "a whole section",
      text: "# Outage\n\n<!-- follow-through: commitments -->\n## Lessons\n\n- Rotate the keys\n\n## Thanks\n\n- Ann\n",
      items: ["Rotate the keys"],
    },
    {
      name: "a section with the comment in its heading",
      text: "# Outage\n\n## Lessons <!-- Follow-Through: commitments -->\n\n- Rotate the keys\n",
      items: ["Rotate the keys"],
    },
    {
      name: "a list under “ignore”",
      text: "## Action items\n\n<!-- follow-through: ignore -->\n- Rotate the keys\n- Test them\n\n<!-- other -->\n1. Write it down\n",
      items: ["Write it down"],
      ignored: ["Rotate the keys", "Test them"],
    },
    {
      name: "a section under “ignore”, with its sub-headings",
      text: "<!-- follow-through: ignore -->\n## Action items\n\n- One\n\n### Team\n\n- Two\n\n## Next steps\n\n- Three\n",
      items: ["Three"],
      ignored: ["One", "Two"],
    },
    {
      name: "an item with the comment in it",
      text: "## Action items\n\n- One <!-- follow-through: ignore -->\n- Two\n",
      items: ["Two"],
      ignored: ["One"],
    },
    {
      name: "a whole report",
      text: "<!-- follow-through: ignore -->\n# Outage\n\n## Action items\n\n- One\n",
      items: [],
      ignored: ["One"],
    },
  ])("$name", ({ text, items, ignored = [] }) => {
    const report = readReport(text);
    expect(report.commitments.map((one) => one.text)).toEqual(items);
    expect(report.skipped.filter(({ why }) => why === "ignored").map((one) => one.text)).toEqual(ignored);
    expect(report.problems).toEqual([]);
  });

  test.each([
    ["an order that is none", "<!-- follow-through: commitment -->\n## Action items\n\n- One\n", 1],
    [
      "an order over another",
      "<!-- follow-through: ignore -->\n<!-- follow-through: commitments -->\n## Lessons\n\n- One\n",
      1,
    ],
    ["an order over nothing", "## Action items\n\n- One\n\n<!-- follow-through: ignore -->\n", 5],
  ])("%s is an error that shows the right ones", (_, text, line) => {
    expect(readReport(text).problems).toMatchObject([
      { severity: "error", line, message: expect.stringContaining("<!-- follow-through: ignore -->") },
    ]);
  });
});

describe("the list “commitments” in front matter", () => {
  const front = (yaml: string): string => `---\ndate: 2026-08-05\n${yaml}\n---\n# Outage\n\n## Action items\n\n- One\n`;

  test("is the whole of what the report promises", () => {
    const { commitments, skipped } = readReport(
      front(
        "commitments:\n  - Rotate the keys by 2026-12-01 (@ann)\n  - text: Test them\n    owner: Bob\n    due: 2 weeks\n    tracker: '#12'\n    done: true\n    kind: detect\n    priority: P1\n    id: tests",
      ),
    );
    expect(commitments).toMatchObject([
      { line: 4, text: "Rotate the keys by 2026-12-01 (@ann)", owner: "@ann", due: "2026-12-01", done: null },
      {
        line: 5,
        text: "Test them",
        owner: "Bob",
        due: "2026-08-19",
        tracker: "#12",
        done: true,
        kind: "detect",
        priority: "P1",
        id: "tests",
      },
    ]);
    expect(skipped).toMatchObject([{ line: 16, reason: "the front matter lists this report's commitments" }]);
  });

  test("may be empty: then nothing is promised", () => {
    expect(readReport(front("commitments: []"))).toMatchObject({ commitments: [], problems: [] });
  });

  test("takes lists of owners, and each way to say done", () => {
    const { commitments, problems } = readReport(
      front(
        "commitments:\n  - {text: One, owner: [Ann, Bob], done: 2026-07-31}\n  - {text: Two, done: in progress}\n  - {text: Three, done: maybe}\n  - {text: Four, done: 'false'}",
      ),
    );
    expect(commitments).toMatchObject([
      { owner: "Ann, Bob", done: true, doneOn: "2026-07-31" },
      { done: false },
      { done: null },
      { done: false },
    ]);
    expect(problems).toMatchObject([{ line: 6, message: expect.stringContaining("“done: maybe” says neither") }]);
  });

  test("that can't be read leaves nothing to be tracked before it is mended", () => {
    const report = readReport(front("commitments:\n  - One (owner: @ann)\n  - ["));
    expect(report.commitments).toEqual([]);
    expect(report.problems).toMatchObject([{ severity: "error", line: 1 }]);
  });

  test("may stand in TOML", () => {
    const text = '+++\ncommitments = ["Rotate the keys", { text = "Test them", done = false }]\n+++\n# Outage\n';
    expect(readReport(text).commitments).toMatchObject([
      { line: 1, text: "Rotate the keys" },
      { line: 1, text: "Test them", done: false },
    ]);
  });

  test.each([
    ["commitments: soon", 1, /“commitments” is no list/],
    ["commitments:\n  - owner: Ann", 4, /has no text: write “- text: Rotate the keys”/],
    ["commitments:\n  - text: One\n    when: soon", 4, /“when” is no field/],
    ["a: [[[[[[[[[x]]]]]]]]]", 1, /nested deeper than 8 levels/],
  ])("that can't be read is an error: %s", (yaml, line, message) => {
    expect(readReport(front(yaml)).problems).toMatchObject([
      { severity: "error", line, message: expect.stringMatching(message) },
    ]);
  });
});
