import type { Lexicon } from "../lexicon/lexicon.ts";

/** Chinese, Japanese and Korean mark a question at its end, so its start shows nothing. */
const ENDS_IN_CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]\s*[?？]\s*$/u;

/** Whether an item asks something: `Should we rotate the keys?`. A doubt, such as `Rotate the keys weekly?`, is still an item. */
export function isQuestion(text: string, { prose }: Pick<Lexicon, "prose">): boolean {
  if (!/[?？]\s*$/.test(text)) return false;
  return prose.startsWith("questions", text) || ENDS_IN_CJK.test(text);
}
