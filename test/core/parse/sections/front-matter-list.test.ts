import { describe, expect, test } from "vitest";
import { parseText } from "../parsed.ts";

describe("the “commitments” list in front matter", () => {
  const front = (yaml: string): string => `---\ndate: 2026-08-05\n${yaml}\n---\n# Outage\n\n## Action items\n\n- One\n`;

  test("replaces the commitments in the text", () => {
    const { commitments, skipped } = parseText(
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

  test("can be empty", () => {
    expect(parseText(front("commitments: []"))).toMatchObject({ commitments: [], problems: [] });
  });

  test("accepts lists of owners and every form of `done`", () => {
    const { commitments, problems } = parseText(
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
    expect(problems).toMatchObject([{ line: 6, message: expect.stringContaining("“done: maybe” is neither") }]);
  });

  test("leaves the report without commitments if it can't be parsed", () => {
    const report = parseText(front("commitments:\n  - One (owner: @ann)\n  - ["));
    expect(report.commitments).toEqual([]);
    expect(report.problems).toMatchObject([{ severity: "error", line: 1 }]);
  });

  test("can be written in TOML", () => {
    const text = '+++\ncommitments = ["Rotate the keys", { text = "Test them", done = false }]\n+++\n# Outage\n';
    expect(parseText(text).commitments).toMatchObject([
      { line: 1, text: "Rotate the keys" },
      { line: 1, text: "Test them", done: false },
    ]);
  });

  test.each([
    ["commitments: soon", 1, /“commitments” is not a list/],
    ["commitments:\n  - owner: Ann", 4, /has no text: write “- text: Rotate the keys”/],
    ["commitments:\n  - text: One\n    when: soon", 4, /“when” is not a field/],
    ["a: [[[[[[[[[x]]]]]]]]]", 1, /nested deeper than 8 levels/],
  ])("causes an error if the front matter is invalid: %s", (yaml, line, message) => {
    expect(parseText(front(yaml)).problems).toMatchObject([
      { severity: "error", line, message: expect.stringMatching(message) },
    ]);
  });
});
