import { describe, expect, test } from "vitest";
import { createDetector } from "../../../../src/core/parse/languages/detect.ts";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { listMarks } from "../../../../src/core/parse/languages/marks.ts";

const detect = createDetector(LANGUAGES, listMarks(LANGUAGES));
const namesOf = (text: string): string[] => detect(text).map(({ name }) => name);

test("a detector without a language for a script ignores the script", () => {
  const latin = LANGUAGES.filter(({ name }) => name === "en" || name === "de");
  expect(createDetector(latin, listMarks(latin))("鍵 Folgemaßnahmen").map(({ name }) => name)).toEqual(["en", "de"]);
});

describe("the language detector", () => {
  test.each([
    ["## Action items\n\n- Rotate the keys by 1 May (Ann, done)"],
    ["## Solutions\n\nThe war room had the final data of the CI options. De facto, the media question was lost."],
    [""],
  ])("finds only English in %j", (text) => {
    expect(namesOf(text)).toEqual(["en"]);
  });

  test.each([
    ["de", "## Folgemaßnahmen"],
    ["fr", "## Ameliorations"],
    ["fr", "## Ame\u0301liorations"],
    ["es", "- Rotar las claves (plazo: mañana)"],
    ["ru", "Подготовили предотвращения"],
    ["ja", "鍵を更新する"],
    ["zh", "轮换密钥"],
    ["ko", "재발 방지 대책"],
    ["it", "Cosa cambieremo"],
    ["nl", "Maatregelen"],
    ["pl", "Dzialania naprawcze"],
    ["uk", "Що зробимо далі"],
    ["sv", "Åtgärdsplan"],
    ["cs", "Čo treba zlepšiť"],
    ["tr", "Sonraki Teknik Adimlar"],
    ["vi", "Người phụ trách"],
    ["id", "Tindakan Perbaikan (action items)"],
  ])("finds %s in addition to English in %j", (language, text) => {
    expect(namesOf(text)).toEqual(expect.arrayContaining(["en", language]));
    expect(namesOf(text).length).toBeLessThan(LANGUAGES.length);
  });

  test("finds several languages in one text", () => {
    expect(namesOf("# Nachbericht\n\n## Maßnahmen\n\n## Последующие действия\n")).toEqual(
      expect.arrayContaining(["en", "de", "ru"]),
    );
  });

  test.each(["Ma&szlig;nahmen", "&#77;aßnahmen", "**Maß**nahmen"])(
    "finds every language if a word can't be recognised in the source: %s",
    (text) => {
      expect(detect(text)).toBe(LANGUAGES);
    },
  );

  test("finds a language without grammatical words", () => {
    const bare = LANGUAGES.map((language) => ({ ...language }));
    for (const language of bare) delete language.sentences;
    expect(createDetector(bare, listMarks(bare))("## Folgemaßnahmen").map(({ name }) => name)).toContain("de");
  });

  test("finds nothing if it has no languages", () => {
    expect(createDetector([], listMarks([]))("Folgemaßnahmen")).toEqual([]);
  });
});
