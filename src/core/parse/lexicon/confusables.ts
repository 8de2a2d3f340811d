/**
 * Letters that look the same in most fonts, as Latin and as Cyrillic or Greek, after
 * https://www.unicode.org/reports/tr39/#Confusable_Detection.
 */
const LATIN = "aceijopsxyhdlvwkaipuABCEHIJKMOPSTXYovxABEZHIKMNOPTYX";
const OTHERS = "асеіјорѕхуһԁӏѵԝкαιρυАВСЕНІЈКМОРЅТХУονχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

const TO_LATIN: ReadonlyMap<string, string> = new Map(
  Array.from(OTHERS, (letter, index) => [letter, LATIN.charAt(index)]),
);
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  Array.from(OTHERS).flatMap((letter, index) =>
    /\p{Script=Cyrillic}/u.test(letter) ? [[LATIN.charAt(index), letter]] : [],
  ),
);

const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
const WORD = /\p{L}+/gu;

/**
 * Rewrites each word that mixes Latin with Cyrillic or Greek letters: in Latin if all its other letters have Latin look-alikes,
 * otherwise in Cyrillic if all its Latin letters have Cyrillic ones. A Cyrillic о in “Actiоn items” becomes a Latin one. The offsets
 * stay the same.
 */
export function withoutConfusables(text: string): string {
  if (!OTHER.test(text)) return text;
  return text.replaceAll(WORD, (word) => {
    if (!OTHER.test(word) || !LATIN_LETTER.test(word)) return word;
    return replaceAll(word, OTHER, TO_LATIN) ?? replaceAll(word, LATIN_LETTER, TO_CYRILLIC) ?? word;
  });
}

/** Replaces the letters that `letters` matches; null if one of them has no look-alike. */
function replaceAll(word: string, letters: RegExp, alike: ReadonlyMap<string, string>): string | null {
  const replaced = Array.from(word, (letter) => (letters.test(letter) ? (alike.get(letter) ?? null) : letter));
  return replaced.includes(null) ? null : replaced.join("");
}
