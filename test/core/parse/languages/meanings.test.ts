import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import type { Language, Phrases } from "../../../../src/core/parse/language.ts";
import { compileLexicon, LEXICON, type Lexicon } from "../../../../src/core/parse/lexicon/lexicon.ts";
import { splitPhrases } from "../../../../src/core/parse/lexicon/phrases.ts";

/** Text that matches each phrase of a list: an asterisk stands for no letters. */
function examplesOf(...lists: Phrases[]): string[] {
  return splitPhrases(...lists).map((phrase) => phrase.replace(/^=/, "").replaceAll("*", ""));
}

/** How a lexicon reads each phrase of a language. */
function meanings(lexicon: Lexicon, { headings, marks, columns, prose }: Language): Record<string, unknown> {
  const read = (phrases: string[], meaning: (phrase: string) => unknown): object =>
    Object.fromEntries(phrases.map((phrase) => [phrase, meaning(phrase)]));
  return {
    headings: read(examplesOf(headings.promises, headings.others, headings.horizons, headings.groups), (phrase) => [
      lexicon.headings.sectionKind(phrase),
      lexicon.headings.isGroup(phrase),
    ]),
    columns: read(examplesOf(...Object.values(columns)), (header) => lexicon.columns.columnOf(header)),
    statuses: read(examplesOf(marks.done, marks.open, marks.dropped), (phrase) => [
      lexicon.statuses.doneOf(phrase),
      lexicon.withdrawals.isDropped(phrase),
    ]),
    sentences: read(examplesOf(prose.pledges, prose.plans, prose.imperatives), (phrase) => [
      lexicon.prose.commitmentIn(phrase),
      lexicon.prose.exclusionOf(phrase),
    ]),
  };
}

describe("no phrase changes its meaning when all languages are read together:", () => {
  test.each(LANGUAGES)("$name", (language) => {
    const own = compileLexicon([...new Set([LANGUAGES[0]!, language])]);
    expect(meanings(LEXICON, language)).toEqual(meanings(own, language));
  });
});
