import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/core/parse/languages/index.ts";
import { compileLexicon, LEXICON } from "../../../src/core/parse/lexicon.ts";
import type { Language } from "../../../src/core/parse/language.ts";

describe("headings", () => {
  test.each([
    { heading: "Action items", opens: "promises" },
    { heading: "ACTION ITEMS:", opens: "promises" },
    { heading: "3. Follow-up", opens: "promises" },
    { heading: "What we’re doing about it", opens: "promises" },
    { heading: "Corrective and preventative measures", opens: "promises" },
    { heading: "Timeline", opens: "others" },
    { heading: "Lessons learned", opens: "others" },
    { heading: "Call to action", opens: "others" },
    { heading: "Action items and open questions", opens: "promises" },
    { heading: "Lessons learned & action items", opens: "promises" },
    { heading: "Summary of action items", opens: "promises" },
    { heading: "To do", opens: "promises" },
    { heading: "What users have to do", opens: null },
    { heading: "Long-term", opens: "promises" },
    { heading: "Detection improvements", opens: "promises" },
    { heading: "Corrective actions taken", opens: "promises" },
    { heading: "Actions taken", opens: "others" },
    { heading: "Acoes corretivas", opens: "promises" },
    { heading: "暂时措施与改进措施", opens: "promises" },
    { heading: "原因と対策", opens: "promises" },
    { heading: "根本原因", opens: "others" },
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
    { status: "Done?", done: null },
    { status: "Resolved? No", done: null },
    { status: "Merged, not deployed", done: null },
    { status: "Yes", done: true },
    { status: "100 %", done: true },
    { status: "N", done: false },
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
    { header: "Owner(s)", column: "owner" },
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
    headings: { ...english.headings, promises: "vereinbart (neu)" },
    labels: { ...english.labels, owner: "wer (neu)" },
    marks: { ...english.marks, done: "fertig, fertig und abgenommen" },
    columns: {
      text: "was",
      owner: "wer, date",
      due: "",
      tracker: "",
      status: "",
      priority: "",
      kind: "",
      id: "",
      reason: "",
    },
  };
  const both = compileLexicon([english, other]);

  test("knows the words of both", () => {
    expect(both.sectionOf("Action items")).toBe("promises");
    expect(both.sectionOf("Vereinbart (neu)")).toBe("promises");
    expect(both.columnOf("Was")).toBe("text");
    expect(both.ownerLabel.exec("Wer (neu): Ann")?.[0]).toBe("Wer (neu): ");
  });

  test("of two phrases the longer counts", () => {
    expect(both.doneMark("fertig")).toBe(true);
    expect(both.doneMark("fertig und abgenommen")).toBe(true);
    expect(both.doneMark("fertig gekocht")).toBeNull();
  });

  test("of a language without spaces alone is one as well", () => {
    const alone = compileLexicon(LANGUAGES.filter(({ name }) => name === "ja"));
    expect(alone.sectionOf("再発防止策")).toBe("promises");
    expect(alone.sectionOf("Timeline")).toBeNull();
  });

  test("a header that both use means what the first says", () => {
    expect(both.columnOf("Date")).toBe("due");
  });
});
