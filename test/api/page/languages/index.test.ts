import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../api/page/languages/index.ts";

const { en, ...others } = LANGUAGES;

/** Returns every message by its dotted name. */
function messagesOf(messages: object, prefix = ""): Map<string, unknown> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "object" && value !== null
        ? [...messagesOf(value as object, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, value] as [string, unknown]],
    ),
  );
}

const SAME_WORD = new Set([
  "commitment.day",
  "commitment.issue",
  "embed.badge",
  "evidence.commit",
  "method.no",
  "method.repository",
  "pages",
]);

describe.for(Object.entries(others))("the language %s", ([, messages]) => {
  const english = messagesOf(en);
  const translated = messagesOf(messages);

  test("defines every English message, with the same type", () => {
    const kinds = (byName: Map<string, unknown>): string[] =>
      [...byName].map(([key, value]) => `${key} ${typeof value}`).toSorted();
    expect(kinds(translated)).toEqual(kinds(english));
  });

  test("contains no English messages", () => {
    const untranslated = [...translated].filter(
      ([key, value]) =>
        typeof value === "string" && value === english.get(key) && /\p{L}/u.test(value) && !SAME_WORD.has(key),
    );
    expect(untranslated).toEqual([]);
  });

  test("contains the same placeholders as English", () => {
    for (const [key, value] of translated) {
      const placeholders = (text: unknown): string[] =>
        typeof text === "string" ? (text.match(/\{\w+\}/g) ?? []).toSorted() : [];
      expect([key, placeholders(value)]).toEqual([key, placeholders(english.get(key))]);
    }
    expect(messages.embed.asOf("{when}")).toContain("{when}");
    for (const text of [messages.due.on("DAY"), messages.strip.read("DAY")]) expect(text).toContain("DAY");
  });

  test("uses its own plurals, if it has any, and number format", () => {
    const hasPlurals = new Intl.PluralRules(messages.locale).resolvedOptions().pluralCategories.length > 1;
    expect(messages.overdueBy(1) !== messages.overdueBy(2).replace("2", "1")).toBe(hasPlurals);
    expect(messages.number(12_345)).not.toBe("12345");
  });
});

test("zero is singular in French and plural in English", () => {
  expect(LANGUAGES.fr.headline.open(0)).toBe("0 engagement est ouvert");
  expect(LANGUAGES.en.headline.open(0)).toBe("0 promises are open");
});
