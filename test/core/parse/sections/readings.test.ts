import { describe, expect, test } from "vitest";
import { parseText } from "../parsed.ts";

/** Each part or sentence with the decision and its reasons. */
function readings(text: string): string[] {
  return parseText(`# Outage\n\n${text}`, { firstCommitted: "2026-08-05" }).readings.map(
    ({ line, text: part, taken, reasons }) => `${line} ${part}: ${taken ? "taken" : "left"}: ${reasons.join(", ")}`,
  );
}

describe("the reasons are recorded for", () => {
  test.each([
    [
      "a section",
      "## Next steps\n\n- Add a test\n",
      "3 Next steps: taken: heading “Next steps”, its only item begins with a verb",
    ],
    [
      "a part with a list that is left",
      "## Timeline\n\n- 10:02 it broke\n",
      "3 Timeline: left: heading “Timeline” (not a heading for commitments), its only item begins with a time",
    ],
    [
      "a part without signs of commitments",
      "## Colours\n\n- blue\n",
      "3 Colours: left: neither its heading nor its items look like commitments",
    ],
    [
      "a sentence outside the sections of commitments",
      "## Summary\n\nWe will add a test by 2026-12-01.\n",
      "5 We will add a test by 2026-12-01.: taken: a day ahead, the authors act, in the future",
    ],
  ])("%s", (_, text, expected) => {
    expect(readings(text)).toEqual([expected]);
  });
});

test.each([
  ["a part without a list or table", "## Summary\n\nIt broke.\n"],
  ["a guide", "## Next steps\n\nThis policy applies to you. You can read it.\n\n- Add a test\n"],
])("no reasons are recorded for %s", (_, text) => {
  expect(readings(text)).toEqual([]);
});

test("the reasons are recorded once for a part that another one interrupts", () => {
  const text = "## Where we are\n\n- blue\n\nWe will do this:\n\n- Add a test\n\nSome more colours.\n\n- green\n";
  expect(readings(text)).toEqual([
    "3 Where we are: left: neither its heading nor its items look like commitments",
    "9 : taken: announced by the sentence above",
  ]);
});

test("the reasons are recorded for a report without headings", () => {
  expect(parseText("It broke.\n\n- blue\n").readings).toMatchObject([{ line: 1, taken: false }]);
});

test("no reasons are recorded if the front matter lists the commitments", () => {
  const text = "---\ncommitments:\n  - Add a test\n---\n\n# Outage\n\n## Next steps\n\n- Page Ann\n";
  expect(parseText(text).readings).toEqual([]);
});
