import { describe, expect, test } from "vitest";
import { describeCommitments, parseText } from "../parsed.ts";

const section = (head: string, row: string): string =>
  `# Outage\n\n## Action items\n\n${head}\n| ${"- | ".repeat(row.split("|").length)}\n| ${row} |\n`;

describe("a table's header", () => {
  test.each([
    ["can name two things", "| Action | Owner / team | Issue / PR |", "Rotate the keys | Ann | #12"],
    ["can contain brackets", "| Action (planned) | Owner (person) | Issue (link) |", "Rotate the keys | Ann | #12"],
    [
      "can have an abbreviation that means nothing here",
      "| Action | Zzzz. | Owner | Issue |",
      "Rotate the keys | - | Ann | #12",
    ],
    ["can be abbreviated", "| Descr. | Respons. | Issue |", "Rotate the keys | Ann | #12"],
    ["can contain dashes", "| Action – what | Owner – who | Issue – link |", "Rotate the keys | Ann | #12"],
    [
      "can call the text column “Title” if there are columns for owners and tickets",
      "| Title | Owner | Issue |",
      "Rotate the keys | Ann | #12",
    ],
  ])("%s", (_, head, row) => {
    expect(describeCommitments(section(head, row))).toEqual(["7: Rotate the keys [owner Ann, #12]"]);
  });

  test.each([
    [
      "can say which kind of action is meant",
      "| Recommendation | Agreed action | Lead |",
      "It is old | Rotate the keys | Ann",
    ],
    ["can contain the name of another column", "| Recommendation | Action owner |", "Rotate the keys | Ann"],
    [
      "can be a sentence",
      "| Recommendation | What we think about the next action | Lead |",
      "Rotate the keys | Yes | Ann",
    ],
  ])("%s", (_, head, row) => {
    expect(parseText(section(head, row)).commitments.map(({ text }) => text)).toEqual(["Rotate the keys"]);
  });

  test("can't call the text column “Title” if the only other column is for owners", () => {
    expect(describeCommitments(section("| Title | Owner |", "Rotate the keys | Ann"))).toEqual([]);
  });
});

describe("a text column without a name", () => {
  test.each([
    ["| | Stuff | Who | When |", "1 | A new switch in each hall | Ann | -", ["A new switch in each hall"]],
    [
      "| Kind | Doing | Owner | Status |",
      "Repair | New cables for all halls | Ann | open",
      ["New cables for all halls"],
    ],
    ["| 区分 | 件 | 担当 | 期日 |", "手順 | 切り戻し手順を検証環境で実施 | 大西 | -", ["切り戻し手順を検証環境で実施"]],
    // Too short to say what will be done.
    ["| Service | Who | State |", "Payments API | Ann | -", []],
    // Without an owner, the table isn't a plan.
    ["| Stuff | When |", "A new switch in each hall | -", []],
  ])("of %s is the one with the longest texts", (head, row, texts) => {
    expect(parseText(section(head, row)).commitments.map(({ text }) => text)).toEqual(texts);
  });
});

describe("a table that can't be read", () => {
  const warnings = (head: string, row: string): string[] =>
    parseText(section(head, row)).problems.map(({ message }) => message);

  test("causes a warning if it has columns for owners and due dates", () => {
    expect(warnings("| Colour | Owner | Due |", "blue | Ann | 2026-12-01")).toEqual([
      "This table has an owner column, but no column that says what will be done (Colour | Owner | Due), so it isn't tracked: name one of its columns “Action”.",
    ]);
  });

  test("causes no warning if its only known column is for owners", () => {
    expect(warnings("| Colour | Owner |", "blue | Ann")).toEqual([]);
  });
});
