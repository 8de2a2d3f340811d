import { describe, expect, test } from "vitest";
import { describeCommitments, parseText } from "../parsed.ts";

const outside = (text: string): string[] => describeCommitments(`# Outage\n\n## Lessons learned\n\n${text}\n`);

describe("an action with a label outside the sections of commitments", () => {
  test.each([
    ["**Action point:** Rotate the signing keys", ["5: Rotate the signing keys"]],
    ["We had no alert. Action: add an alert\non full disks", ["5: add an alert on full disks"]],
    ["- We had no alert\n  - Follow-up: page us on full disks", ["6: page us on full disks"]],
    ["- TODO(ann): rotate the keys\n- It was late", ["5: rotate the keys [owner ann]"]],
    ["TODO (ann, 2026-12-01): rotate the keys", ["5: rotate the keys (ann, 2026-12-01) [due 2026-12-01]"]],
    ["Action: rotate the keys\nOwner: Ann", ["5: rotate the keys [owner Ann]"]],
    ["Action 1: rotate the keys\nAction 2: page us earlier", ["5: rotate the keys", "6: page us earlier"]],
    ["Maßnahme: Schlüssel jede Woche tauschen", ["5: Schlüssel jede Woche tauschen"]],
    ["待办：每周轮换一次密钥", ["5: 每周轮换一次密钥"]],
  ])("is read from “%s”", (text, commitments) => {
    expect(outside(text)).toEqual(commitments);
  });

  test.each([
    "Action: none",
    "Action: restarted the workers by hand",
    "Action: the workers were restarted",
    "Action: 10:42 we restart the workers",
    "*Action: write what you will do*",
    "The action: rotate the keys",
    "Action:\nhttps://example.org/a",
    "| Action: rotate the keys |\n| --- |",
    "待办：无",
  ])("isn't read from “%s”", (text) => {
    expect(outside(text)).toEqual([]);
  });

  test("isn't read in a template", () => {
    const text =
      "# Post-mortem template\n\n## Lessons\n\nAction: rotate the signing keys\n\n`YYYY-MM-DD` [your name]\n";
    expect(parseText(text).commitments).toEqual([]);
  });
});

test("a report without headings can have actions with labels", () => {
  expect(describeCommitments("We are sorry.\n\nAction: rotate the signing keys\n")).toEqual([
    "3: rotate the signing keys",
  ]);
});

describe("a paragraph in a section", () => {
  const inside = (text: string): string[] => describeCommitments(`# Outage\n\n## Action items\n\n${text}\n`);

  test("can start with its owner in bold, with details below it", () => {
    const text =
      "**JP** Move the alert:\n\n- to the on-call channel\n- Due: 2026-12-01\n\n**GE/RK** Rotate the keys\n\nThis is why.";
    expect(inside(text)).toEqual(["5: Move the alert [owner JP, due 2026-12-01]", "10: Rotate the keys [owner GE/RK]"]);
  });

  test("can have its fields in the lines below its text", () => {
    const text = "**CAPA-01** Rotate the signing keys\nOwner: Ann. Due: 1 December 2026; Status: open\n\nWe were late.";
    expect(inside(text)).toEqual(["5: CAPA-01 Rotate the signing keys [owner Ann, due 2026-12-01, done false]"]);
    expect(inside("Rotate the signing keys\neach week\nDeadline: 2026-12-01")).toEqual([
      "5: Rotate the signing keys each week [due 2026-12-01]",
    ]);
  });

  test.each([
    "Owner: Ann\nDue: 2026-12-01",
    "The keys\nOwner: Ann",
    "Who rotates the keys?\nOwner: Ann",
    "The keys were old:\nOwner: Ann",
    "*Say what you will do\nOwner: Ann*",
    "The keys were old\nPriority: 1",
  ])("isn't read as an action with fields if it is “%s”", (text) => {
    expect(inside(text)).toEqual([]);
  });

  test("can have a label", () => {
    expect(inside("Follow-up: rotate the keys every week")).toEqual(["5: rotate the keys every week"]);
  });

  test("can name the owner of the list below it", () => {
    expect(inside("**DM**\n\n- Migrate the drafts\n\n**GE/RK**\n\n- Rotate the keys")).toEqual([
      "7: Migrate the drafts [owner DM]",
      "11: Rotate the keys [owner GE/RK]",
    ]);
  });
});

describe("a record with its fields on lines of their own", () => {
  const record = (...lines: string[]): string[] =>
    describeCommitments(`# Outage\n\n## Corrective actions\n\n### CA-7 Time service\n\n${lines.join("\n")}\n`);

  test.each([
    [
      ["**Type:** Corrective", "**Description:** Enable the time service", "on all nodes", "**Responsible:** Ann"],
      ["8: Enable the time service on all nodes [owner Ann]"],
    ],
    [["Description: Enable the time service", "Owner: Ann"], ["7: Enable the time service [owner Ann]"]],
    [["Description: Enable the time service", "Due: 2027-01-01"], ["7: Enable the time service [due 2027-01-01]"]],
    [["Owner: Ann", "Description: Enable the time service"], ["8: Enable the time service [owner Ann]"]],
  ])("is read from %j", (lines, commitments) => {
    expect(record(...lines)).toEqual(commitments);
  });
});
