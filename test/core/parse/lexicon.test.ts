import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../../src/core/parse/languages.ts";
import { compileLexicon, LEXICON } from "../../../src/core/parse/lexicon.ts";

describe("headings", () => {
  test.each([
    { heading: "Action items", opens: "commitments" },
    { heading: "ACTION ITEMS:", opens: "commitments" },
    { heading: "3. Follow-up", opens: "commitments" },
    { heading: "What we’re doing about it", opens: "commitments" },
    { heading: "Corrective and preventative measures", opens: "commitments" },
    { heading: "Timeline", opens: "other" },
    { heading: "Lessons learned", opens: "other" },
    { heading: "Call to action", opens: "other" },
    { heading: "Action items and open questions", opens: "commitments" },
    { heading: "Lessons learned & action items", opens: "commitments" },
    { heading: "Summary of action items", opens: "commitments" },
    { heading: "Transactions", opens: null },
    { heading: "Team A", opens: null },
    { heading: "", opens: null },
  ])("“$heading” opens: $opens", ({ heading, opens }) => {
    expect(LEXICON.sectionOf(heading)).toBe(opens);
  });

  test.each([
    { text: "Prevention", kind: "prevent" },
    { text: "Mitigations", kind: "mitigate" },
    { text: "Better monitoring", kind: "detect" },
    { text: "Process", kind: "process" },
    { text: "Clean-up", kind: "repair" },
    { text: "Preventing", kind: null },
    { text: "", kind: null },
  ])("“$text” is of the kind $kind", ({ text, kind }) => {
    expect(LEXICON.kindOf(text)).toBe(kind);
  });
});

describe("a status", () => {
  test.each([
    { status: "Done", done: true },
    { status: "Completed 2026-10-01", done: true },
    { status: " ✅ ", done: true },
    { status: "🟢 live", done: null },
    { status: "🟢 On track", done: false },
    { status: "✅ in progress", done: false },
    { status: "Completed 40%", done: null },
    { status: "Completed 100%", done: true },
    { status: "Complete by 1 Dec", done: null },
    { status: "Not done", done: false },
    { status: "TODO", done: false },
    { status: "In-progress", done: false },
    { status: "❌", done: false },
    { status: "⏳ waiting", done: false },
    { status: "Almost done", done: null },
    { status: "Doneness", done: null },
    { status: "Maybe", done: null },
    { status: "", done: null },
  ])("“$status” means done: $done", ({ status, done }) => {
    expect(LEXICON.doneOf(status)).toBe(done);
  });

  test.each([
    { mark: "done", done: true },
    { mark: "done 2026-10-01", done: true },
    { mark: "merged in #12", done: true },
    { mark: "✅", done: true },
    { mark: "✅ shipped", done: true },
    { mark: "❌", done: false },
    { mark: "in progress", done: false },
    { mark: "planned 2026-10-01", done: false },
    { mark: "complete rewrite", done: null },
    { mark: "open source", done: null },
    { mark: "2026-10-01", done: null },
  ])("as a mark at an item's end “$mark” means done: $done", ({ mark, done }) => {
    expect(LEXICON.doneMark(mark)).toBe(done);
  });
});

describe("tables and placeholders", () => {
  test.each([
    { header: "Action Item", column: "text" },
    { header: "Owner(s)", column: null },
    { header: "Owners", column: "owner" },
    { header: "By when?", column: "due" },
    { header: "#", column: "id" },
    { header: "No.", column: "id" },
    { header: "PR", column: "tracker" },
    { header: "Colour", column: null },
  ])("a header “$header” is the column $column", ({ header, column }) => {
    expect(LEXICON.columnOf(header)).toBe(column);
  });

  test.each(["TBD", "n/a", "None.", "No action items", "todo"])("“%s” is a placeholder", (text) => {
    expect(LEXICON.isPlaceholder(text)).toBe(true);
  });

  test("a sentence that holds a placeholder is none", () => {
    expect(LEXICON.isPlaceholder("Rotate the keys, date TBD")).toBe(false);
  });
});

describe("a lexicon of two languages", () => {
  const [english] = LANGUAGES;
  if (!english) throw new Error("Expected English to be there");
  const other: Language = {
    ...english,
    name: "test",
    sections: ["vereinbart (neu)"],
    ownerLabels: ["wer (neu)"],
    done: ["fertig", "fertig und abgenommen"],
    columns: {
      text: ["was"],
      owner: ["wer", "date"],
      due: [],
      tracker: [],
      status: [],
      priority: [],
      kind: [],
      id: [],
    },
    months: english.months.map((_, at) => [`monat${at + 1}`]),
    weekdays: english.weekdays.map((_, at) => [`tag${at}`]),
  };
  const both = compileLexicon([english, other]);

  test("knows the words of both", () => {
    expect(both.sectionOf("Action items")).toBe("commitments");
    expect(both.sectionOf("Vereinbart (neu)")).toBe("commitments");
    expect(both.columnOf("Was")).toBe("text");
    expect(both.ownerLabel.exec("Wer (neu): Ann")?.[0]).toBe("Wer (neu): ");
    expect(both.month("December")).toBe(12);
    expect(both.month("Monat12")).toBe(12);
    expect(both.weekday("Saturday")).toBe(6);
    expect(both.weekday("Tag6")).toBe(6);
  });

  test("of two phrases the longer counts", () => {
    expect(both.doneMark("fertig")).toBe(true);
    expect(both.doneMark("fertig und abgenommen")).toBe(true);
    expect(both.doneMark("fertig gekocht")).toBeNull();
  });

  test("a header that both use means what the first says", () => {
    expect(both.columnOf("Date")).toBe("due");
  });
});

test("a month and a weekday are known in any case", () => {
  expect(LEXICON.month("JANUARY")).toBe(1);
  expect(LEXICON.month("dec")).toBe(12);
  expect(LEXICON.weekday("Sunday")).toBe(0);
  expect(LEXICON.weekday("SAT")).toBe(6);
});
