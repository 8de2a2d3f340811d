import { describe, expect, test } from "vitest";
import { describeCommitments, parseText } from "../parsed.ts";

const section = (head: string, row: string): string =>
  `# Outage\n\n## Action items\n\n${head}\n| ${"- | ".repeat(row.split("|").length)}\n| ${row} |\n`;

describe("a table's header", () => {
  test.each([
    ["can name two things", "| Action | Owner / team | Issue / PR |", "Rotate the keys | Ann | #12"],
    ["can have a bracket", "| Action (planned) | Owner (person) | Issue (link) |", "Rotate the keys | Ann | #12"],
    ["can have a dash", "| Action – what | Owner – who | Issue – link |", "Rotate the keys | Ann | #12"],
    ["can be a title beside an owner and a ticket", "| Title | Owner | Issue |", "Rotate the keys | Ann | #12"],
  ])("%s", (_, head, row) => {
    expect(describeCommitments(section(head, row))).toEqual(["7: Rotate the keys [owner Ann, #12]"]);
  });

  test("can't be a title beside an owner alone", () => {
    expect(describeCommitments(section("| Title | Owner |", "Rotate the keys | Ann"))).toEqual([]);
  });
});

describe("a table in a section that isn't read", () => {
  const warnings = (head: string, row: string): string[] =>
    parseText(section(head, row)).problems.map(({ message }) => message);

  test("is a warning if it has an owner and a due date", () => {
    expect(warnings("| Colour | Owner | Due |", "blue | Ann | 2026-12-01")).toEqual([
      "This table has an owner column, but no column that says what will be done (Colour | Owner | Due), so it isn't tracked: name one of its columns “Action”.",
    ]);
  });

  test("isn't a warning if it plans nothing", () => {
    expect(warnings("| Colour | Owner |", "blue | Ann")).toEqual([]);
  });
});
