import { describe, expect, test } from "vitest";
import { parseText } from "../parsed.ts";

const read = (text: string): string[] => parseText(`# Outage\n\n${text}\n`).commitments.map((item) => item.text);

describe("a sentence above a list", () => {
  test.each([
    "Here is what we have decided with the bus company:",
    "Our team intends to do this:",
    "What we have already done so far:",
    "We have made these improvements:",
    "Wir haben mit dem Busunternehmen vereinbart:",
  ])("announces the list if it is “%s”", (text) => {
    expect(read(`${text}\n\n- A second key for each door`)).toEqual(["A second key for each door"]);
  });

  test.each([
    "What the users have decided:",
    "What users of the old app have to do next:",
    "With hindsight, we have a few recommendations:",
    "We hope that we have made improvements to all of the doors:",
    "The tank was full.",
    "What we have decided so far: ok",
  ])("doesn't announce the list if it is “%s”", (text) => {
    expect(read(`${text}\n\n- A second key for each door`)).toEqual([]);
  });
});

describe("an item above lettered lines or a list", () => {
  const report = (announcement: string, end = ""): string =>
    `1. The tank was full.\n\n2. ${announcement}\n\n   a. A second key for each door\n   b. A gas alarm\n\n3. It cost a lot.${end}`;

  test("announces them if no heading names commitments", () => {
    expect(read(report("We propose the following:"))).toEqual(["A second key for each door", "A gas alarm"]);
  });

  test.each([
    ["it says nothing about the authors' plans", report("These are the tanks:")],
    ["it doesn't end with a colon", report("We propose the following.")],
  ])("doesn't announce them if %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test("is an item with details if a heading before it names commitments", () => {
    expect(read("## Actions\n\n- We will change the locks of these doors:\n  - the first\n  - the second")).toEqual([
      "We will change the locks of these doors",
    ]);
  });
});
