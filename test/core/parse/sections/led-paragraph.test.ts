import { describe, expect, test } from "vitest";
import { parseText } from "../parsed.ts";

const read = (text: string): Array<[string, boolean | null]> =>
  parseText(`# Outage\n\n## What we are changing\n\n${text}\n`).commitments.map((item) => [item.text, item.done]);
const PROMISE = "**No empty zones.** We will refuse to publish an empty zone.";

describe("in a section whose paragraphs start with bold words", () => {
  test("each paragraph is a commitment if one of them is a promise", () => {
    expect(
      read(
        `${PROMISE}\n\n**Short TTLs** – We have lowered all TTLs. It took an hour.\n\n**Reviews:** A person approves each change.`,
      ),
    ).toEqual([
      ["We will refuse to publish an empty zone.", null],
      ["We have lowered all TTLs.", true],
      ["A person approves each change.", null],
    ]);
  });

  test("the promise can continue the sentence of the bold words", () => {
    expect(
      read("**All certificates** will be renewed by a job.\n\n**Alerts:** an alert rings 30 days before."),
    ).toEqual([
      ["All certificates will be renewed by a job.", null],
      ["an alert rings 30 days before.", null],
    ]);
  });

  test.each([
    ["none of them is a promise", "**No empty zones.** Zones are never empty.\n\n**Short TTLs.** TTLs are short."],
    ["there is only one", "**Short TTLs.** TTLs are short."],
  ])("no paragraph is a commitment if %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ["asks something", "**Short TTLs.** Are TTLs short enough?"],
    ["has one word after the bold ones", "**Short TTLs.** Yes."],
    ["continues the sentence of the bold words", "**Short TTLs** are better for us."],
    ["starts without bold words", "TTLs are short."],
  ])("a paragraph isn't a commitment if it %s", (_, text) => {
    expect(read(`${PROMISE}\n\n**One name.** We will keep one name.\n\n${text}`)).toHaveLength(2);
  });
});
