import { describe, expect, test } from "vitest";
import { UNFOLLOWED } from "../../../../src/core/model/commitment.ts";
import { describeCommitments, parseAction, parseActions, table } from "../parsed.ts";

describe("a placeholder", () => {
  test.each(["TBD", "None", "n/a", "TODO", "...", "…", "{{ action }}", "[Describe the action]", "\\<action\\>", "[ ]"])(
    "is skipped: %s",
    (text) => {
      expect(parseActions(`- ${text}`)).toMatchObject({
        commitments: [],
        skipped: [{ line: 5, reason: "a placeholder" }],
      });
    },
  );

  test.each(["{{ summary }} [link to the issue]", "\\<what\\>", "[ ] \\[action\\]", "Decision:", "…"])(
    "can be any unfilled template field: %s",
    (text) => {
      expect(parseActions(`- ${text}`).commitments).toEqual([]);
    },
  );

  test("can be unfilled template text", () => {
    const text =
      "- [Action] (owner: @user, due: YYYY-MM-DD)\n- <action> (<owner>, <date>)\n- None yet.\n- Rotate ____\n- {{ what }}\n- <action>";
    expect(describeCommitments(`## Action items\n\n${text}\n`)).toEqual([]);
  });

  test("cannot be a whole sentence in template braces", () => {
    expect(describeCommitments("## Action items\n\n- {{ Rotate the keys every week }} [link to the issue]\n")).toEqual([
      "3: {{ Rotate the keys every week }} [link to the issue]",
    ]);
  });
});

test("a checklist about the report is skipped", () => {
  const text = "- [x] Sections above are filled out\n- [ ] Incident has been dealt with or is over";
  expect(describeCommitments(`## Action items\n\n${text}\n`)).toEqual([]);
});

test.each([
  ["its text", "- P\u0430ge the engineer"],
  ["its owner", "- Page the engineer (@mir\u0430)"],
  ["its owner's cell", table({ Action: "Page the engineer", Owner: "@mir\u0430" })],
])("an item with letters of another script in %s gets a warning", (_, text) => {
  const { commitments, problems } = parseActions(text);
  expect(commitments).toHaveLength(1);
  expect(problems).toMatchObject([{ severity: "warning", message: expect.stringContaining("Cyrillic") }]);
});

test("an item without text is ignored", () => {
  expect(parseActions("-\n- <!-- say it here -->\n- Rotate the keys")).toMatchObject({
    commitments: [{ line: 7, text: "Rotate the keys" }],
    problems: [],
    skipped: [],
  });
});

describe("an id", () => {
  test("that is used twice causes an error on the line of its second use", () => {
    const { commitments, problems } = parseActions("- One {#a}\n- Two {#b}\n- Three {#a}\n- Four\n- Five");
    expect(commitments.map(({ id }) => id)).toEqual(["a", "b", "a", null, null]);
    expect(problems).toEqual([
      {
        severity: "error",
        file: "outage.md",
        line: 7,
        message: "The id “a” is used twice in this report: give each item its own id.",
      },
    ]);
  });
});

test("a due phrase without a date causes a warning", () => {
  expect(parseActions("- Rotate the keys (due: soon)").problems).toMatchObject([
    { severity: "warning", message: expect.stringContaining("“soon” is not a date") },
  ]);
});

test("fields that are too long for an issue are clipped or dropped", () => {
  const long = "x".repeat(100_000);
  const row = table({
    Action: "Rotate the keys",
    Owner: long,
    Due: `${long} soon`,
    Priority: long,
    ID: long,
    Bug: `[t](https://example.com/${long})`,
  });
  const item = parseAction(row);
  expect(JSON.stringify(item).length).toBeLessThan(4_000);
  expect(item.tracker).toBe(UNFOLLOWED);
});

test("an item with more trackers than can be followed gets one warning", () => {
  const trackers = Array.from({ length: 40 }, (_, index) => `#${index + 1}`);
  const { commitments, problems } = parseActions(`- Rotate the keys (${trackers.join(", ")})`);
  expect(commitments[0]?.otherTrackers).toHaveLength(21);
  expect(problems).toEqual([
    expect.objectContaining({
      severity: "warning",
      line: 5,
      message: expect.stringContaining("Not all trackers of this"),
    }),
  ]);
});
