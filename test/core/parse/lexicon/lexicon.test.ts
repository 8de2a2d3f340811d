import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { compileLexicon } from "../../../../src/core/parse/lexicon/lexicon.ts";
import type { Language } from "../../../../src/core/parse/language.ts";
import { parseActions } from "../parsed.ts";

describe("a lexicon", () => {
  const [english] = LANGUAGES;
  if (!english) throw new Error("Expected English to be the first language");
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

  test("contains the words of each of its languages", () => {
    expect(both.headings.sectionKind("Action items")).toBe("commitments");
    expect(both.headings.sectionKind("Vereinbart (neu)")).toBe("commitments");
    expect(both.columns.columnOf("Was")).toBe("text");
    expect(both.owners.label.exec("Wer (neu): Ann")?.[0]).toBe("Wer (neu): ");
  });

  test("prefers the longer of two phrases", () => {
    expect(both.statuses.doneMark("fertig")).toBe(true);
    expect(both.statuses.doneMark("fertig und abgenommen")).toBe(true);
    expect(both.statuses.doneMark("fertig gekocht")).toBeNull();
  });

  test("can consist of a single language that doesn't separate words with spaces", () => {
    const alone = compileLexicon(LANGUAGES.filter(({ name }) => name === "ja"));
    expect(alone.headings.sectionKind("再発防止策")).toBe("commitments");
    expect(alone.headings.sectionKind("Timeline")).toBeNull();
  });

  test("uses the first language's meaning for a header that two languages share", () => {
    expect(both.columns.columnOf("Date")).toBe("due");
  });
});

test("supporting a new language requires only its words", () => {
  const [english] = LANGUAGES;
  const dutch = {
    ...english!,
    name: "nl",
    headings: { ...english!.headings, promises: "actiepunten" },
    marks: { ...english!.marks, done: "klaar" },
  };
  const lexicon = compileLexicon([english!, dutch]);
  expect(lexicon.headings.sectionKind("Actiepunten")).toBe("commitments");
  expect(lexicon.statuses.doneOf("Klaar (1 dec)")).toBe(true);
  expect(parseActions("- Sleutels vervangen").commitments).toHaveLength(1);
});
