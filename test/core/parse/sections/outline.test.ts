import { describe, expect, test } from "vitest";
import { describeCommitments, parseText } from "../parsed.ts";

describe("the outline parser", () => {
  test.each([
    {
      name: "a bold line",
      text: "# Outage\n\n**What happened:**\n\n- It broke\n\n**Actions planned:**\n\n- Rotate the keys\n\n**Impact**\n\n- All users\n",
      items: ["9: Rotate the keys"],
    },
    {
      name: "a bold label followed by its commitment",
      text: "# Outage\n\nWe missed it.\n\n**Action planned:** We will rotate the keys.\n\n## Thanks\n",
      items: ["5: We will rotate the keys."],
    },
    {
      name: "a plain label above a list",
      text: "# Outage\n\nIt broke.\n\nAction items:\n\n- Rotate the keys\n",
      items: ["7: Rotate the keys"],
    },
    {
      name: "a sentence above a list that announces commitments",
      text: "# Outage\n\n## What happened\n\nIt broke.\n\n## Now\n\nSo that it stays up, we are taking the following steps:\n\n- Rotate the keys\n\nThanks to all.\n",
      items: ["11: Rotate the keys"],
    },
    {
      name: "a sentence above a list of what happened",
      text: "# Outage\n\n## Timeline\n\nThen we will see:\n\n- It broke\n",
      items: [],
    },
    {
      name: "bullets with bold labels",
      text: "# Outage\n\n- **Impact**: all users\n- **Resolution**:\n  - Restarted\n- **Review actions**:\n  - Rotate the keys ([#12](https://github.com/a/b/issues/12))\n- **Thanks**: to all\n",
      items: ["7: Rotate the keys (#12) [https://github.com/a/b/issues/12]"],
    },
    {
      name: "bullets with and without bold labels",
      text: "# Outage\n\n- **Follow-up:** We will rotate the keys.\n- Test them\n- **Impact:** all users\n- Thanks\n",
      items: ["3: We will rotate the keys.", "4: Test them"],
    },
    {
      name: "a label bullet above a list at the same level",
      text: "# Outage\n\n- **Resolution**:\n\nRestarted.\n\n- **Review actions**:\n\n1. Rotate the keys\n2. Test them\n",
      items: ["9: Rotate the keys", "10: Test them"],
    },
    {
      name: "long bullets that end with a colon",
      text: "# Outage\n\n- What we saw on that morning, before anybody had looked at a single dashboard, was:\n- Next steps:\n  - Rotate the keys\n",
      items: ["5: Rotate the keys"],
    },
    {
      name: "bold lead-ins, which are not headings",
      text: "## Action items\n\n- **Rotation**: rotate the keys\n- **Detection**: add an alert\n",
      items: ["3: Rotation: rotate the keys", "4: Detection: add an alert"],
    },
    {
      name: "a sentence about what users have to do",
      text: "# Outage\n\nWhat you and every other user now have to do:\n\n- Rotate your keys\n",
      items: [],
    },
  ])("handles $name", ({ text, items }) => {
    expect(describeCommitments(text)).toEqual(items);
  });
});

describe("a list below the line", () => {
  test.each([
    ["What we'll do", 1],
    ["Next steps", 1],
    ["Timeline", 0],
    ["Lessons learned", 0],
    ["Kinds of bread", 0],
    ["Next steps.", 0],
    ["The next steps of everybody who took part", 0],
  ])("“%s” contains %i commitment(s)", (line, count) => {
    const { commitments } = parseText(`# Outage\n\nIt rained.\n\n${line}\n\n- Rotate the keys\n`);
    expect(commitments).toHaveLength(count);
  });
});

describe("a directive", () => {
  test.each([
    {
      name: "only the list below “commitments” in any section",
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
      name: "a list below “ignore”",
      text: "## Action items\n\n<!-- follow-through: ignore -->\n- Rotate the keys\n- Test them\n\n<!-- other -->\n1. Write it down\n",
      items: ["Write it down"],
      ignored: ["Rotate the keys", "Test them"],
    },
    {
      name: "a section below “ignore”, including its sub-headings",
      text: "<!-- follow-through: ignore -->\n## Action items\n\n- One\n\n### Team\n\n- Two\n\n## Next steps\n\n- Three\n",
      items: ["Three"],
      ignored: ["One", "Two"],
    },
    {
      name: "an item that contains the comment",
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
  ])("applies to $name", ({ text, items, ignored = [] }) => {
    const report = parseText(text);
    expect(report.commitments.map(({ text: words }) => words)).toEqual(items);
    expect(report.skipped.filter(({ why }) => why === "ignored").map(({ text: words }) => words)).toEqual(ignored);
    expect(report.problems).toEqual([]);
  });

  test.each([
    ["is unknown", "<!-- follow-through: commitment -->\n## Action items\n\n- One\n", 1],
    [
      "is above another directive",
      "<!-- follow-through: ignore -->\n<!-- follow-through: commitments -->\n## Lessons\n\n- One\n",
      1,
    ],
    ["has nothing below it", "## Action items\n\n- One\n\n<!-- follow-through: ignore -->\n", 5],
  ])("that %s causes an error that shows the valid directives", (_, text, line) => {
    expect(parseText(text).problems).toMatchObject([
      { severity: "error", line, message: expect.stringContaining("<!-- follow-through: ignore -->") },
    ]);
  });

  test.each([
    [
      "both directives if an unknown one is below a known one",
      "<!-- follow-through: ignore -->\n\n<!-- follow-through: comitments -->\n\n## Action items\n\n- One\n",
      [1, 3],
    ],
    [
      "each directive on a line but the last",
      "<!-- follow-through: comitments --> <!-- follow-through: ignore --> <!-- follow-through: commitments -->\n## Lessons\n\n- One\n",
      [1, 1],
    ],
  ])("is reported for %s", (_, text, lines) => {
    const report = parseText(text);
    expect(report.problems.map(({ line }) => line)).toEqual(lines);
    expect(report.commitments.map(({ subject }) => subject)).toEqual(["One"]);
  });
});
