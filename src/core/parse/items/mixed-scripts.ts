import { clip } from "../../model/text.ts";

/**
 * A script with letters that look like Latin ones. The look-alikes are those in https://www.unicode.org/reports/tr39/ that
 * look the same in most fonts.
 */
interface Script {
  name: string;
  letters: RegExp;
  /** Letters that look like a Latin letter. */
  alike: RegExp;
}

const SCRIPTS: readonly Script[] = [
  {
    name: "Cyrillic",
    letters: /\p{Script=Cyrillic}/gu,
    alike: /[асеһіјӏокрԛѕѵԝхуԁАВСЕԌНІЈКМОРЅТѴԜХУҮӀ]/gu,
  },
  { name: "Greek", letters: /\p{Script=Greek}/gu, alike: /[αγικνορυχϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/gu },
  { name: "Armenian", letters: /\p{Script=Armenian}/gu, alike: /[օոսհցքՕՏԼՍ]/gu },
  { name: "Cherokee", letters: /\p{Script=Cherokee}/gu, alike: /\p{Script=Cherokee}/gu },
];
const LATIN = /\p{Script=Latin}/gu;
/** Latin letters that look like a letter in one of the scripts. */
const LATIN_ALIKE = /[a-eghi-kl-qs-yABCEGHIJKLMNOPSTUVWXYZ]/g;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const WORD_LIMIT = 40;
const WORD = /\p{L}+/gu;

/**
 * Explains what is wrong with a word whose letters look like those of another script: two such words can look the same but
 * differ. Null if there is none. Words in different scripts are fine, and so is a Latin name with a grammatical
 * ending in the text's script.
 */
export function mixedScriptProblem(text: string): string | null {
  if (!OTHER_SCRIPT.test(text)) return null;
  // Strip accents, because a letter with an accent isn't recognised as a look-alike.
  const plain = text.normalize("NFD").replaceAll(/\p{M}+/gu, "");
  const words = Array.from(plain.matchAll(WORD), ([word]) => word);
  if (!words.some((word) => count(word, LATIN) > 0)) return null;
  for (const script of SCRIPTS) {
    if (count(text, script.letters) === 0) continue;
    const isUsed = words.some((word) => isPlainWord(word, script));
    const found = words.find((word) => isConfusing(word, script, isUsed));
    if (found === undefined) continue;
    return `“${clip(found, WORD_LIMIT)}” contains ${script.name} letters that look like Latin ones: type the word again in one script.`;
  }
  return null;
}

/** Whether the word shows that the text uses the script on purpose. */
function isPlainWord(word: string, { letters, alike }: Script): boolean {
  return count(word, LATIN) === 0 && count(word, letters) > count(word, alike);
}

/** `isUsed` tells whether the text also contains plain words in the script. */
function isConfusing(word: string, script: Script, isUsed: boolean): boolean {
  const [latin, other] = [count(word, LATIN), count(word, script.letters)];
  if (other === 0) return false;
  const isAlike = count(word, script.alike) === other;
  // A single Greek letter is usually a symbol.
  if (latin === 0) return isAlike && !isUsed && !(script.name === "Greek" && word.length === 1);
  // Names take grammatical endings: `CDNа`.
  const isNameWithEnding =
    latin > 1 && word.endsWith(Array.from(word.matchAll(script.letters), ([letter]) => letter).join(""));
  if (!isAlike) return count(word, LATIN_ALIKE) === latin && other > 1 && !isNameWithEnding;
  return !(isUsed && isNameWithEnding);
}

function count(word: string, letters: RegExp): number {
  return word.match(letters)?.length ?? 0;
}
