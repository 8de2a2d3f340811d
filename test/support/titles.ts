/** Brackets that must be balanced in a title if they are balanced in its text. */
const BRACKETS = ["()", "[]", "{}", "（）", "「」", "“”", "«»"].map(
  ([open = "", close = ""]) => [open, close] as const,
);
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** Scripts that don't put spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What is wrong with an item's title: it must be a contiguous run of its text's words, and leave brackets balanced. */
export function titleFaults({ text, title }: { text: string; title: string }): string[] {
  const whole = title.replace(/…$/, "");
  const start = text.indexOf(whole);
  if (whole === "" || start < 0) return ["isn't a part of the text"];
  const splits = (before = " ", after = " "): boolean =>
    [before, after].every((character) => WORD_CHARACTER.test(character) && !UNSPACED.test(character));
  const end = start + whole.length;
  const isSplit = splits(text[start - 1], whole[0]) || (whole === title && splits(whole.at(-1), text[end]));
  const unbalanced = BRACKETS.filter(([open, close]) => {
    const balanceOf = (words: string): number => words.split(open).length - words.split(close).length;
    return balanceOf(title) !== 0 && balanceOf(text) === 0;
  });
  return [...(isSplit ? ["splits a word"] : []), ...unbalanced.map(([open, close]) => `unbalanced ${open}${close}`)];
}
