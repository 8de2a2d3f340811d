/**
 * Letters that look the same in most fonts, as Latin and as Cyrillic or Greek, after
 * https://www.unicode.org/reports/tr39/#Confusable_Detection.
 */
const LATIN = "aceijopsxyhdlvwkaipuABCEHIJKMOPSTXYovxABEZHIKMNOPTYX";
const OTHERS = "асеіјорѕхуһԁӏѵԝкαιρυАВСЕНІЈКМОРЅТХУονχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

const TO_LATIN: ReadonlyMap<string, string> = new Map(
  Array.from(OTHERS, (letter, index) => [letter, LATIN.charAt(index)]),
);
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
const [TO_CYRILLIC, TO_GREEK] = [CYRILLIC, GREEK].map(
  (script): ReadonlyMap<string, string> =>
    new Map(
      Array.from(OTHERS).flatMap((letter, index) => (script.test(letter) ? [[LATIN.charAt(index), letter]] : [])),
    ),
) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];

const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
const WORD = /\p{L}+/gu;

/**
 * Rewrites each word that mixes Latin with Cyrillic or Greek letters: in Latin if all its other letters have Latin look-alikes,
 * otherwise in the word's other script if all its Latin letters have look-alikes in it. A Cyrillic о in “Actiоn items” becomes a
 * Latin one. The offsets stay the same.
 */
export function withoutConfusables(text: string): string {
  if (!OTHER.test(text)) return text;
  return text.replaceAll(WORD, (word) => {
    if (!OTHER.test(word) || !LATIN_LETTER.test(word)) return word;
    const inLatin = replaceAll(word, OTHER, TO_LATIN);
    // A word in three scripts belongs to none of them.
    if (inLatin !== null || (CYRILLIC.test(word) && GREEK.test(word))) return inLatin ?? word;
    return replaceAll(word, LATIN_LETTER, CYRILLIC.test(word) ? TO_CYRILLIC : TO_GREEK) ?? word;
  });
}

/** Replaces the letters that `letters` matches; null if one of them has no look-alike. */
function replaceAll(word: string, letters: RegExp, alike: ReadonlyMap<string, string>): string | null {
  const replaced = Array.from(word, (letter) => (letters.test(letter) ? (alike.get(letter) ?? null) : letter));
  return replaced.includes(null) ? null : replaced.join("");
}
