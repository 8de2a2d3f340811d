import { oneLine } from "../../model/text.ts";

/** An explicit id that was cut out of a text: `{#signing-keys}`. */
export interface IdMark {
  id: string;
  /** Its offset in the text without ids; -1 if it isn't in the text, because it is struck out. */
  at: number;
}

/** An id in a text, with the separators that only set it off. */
export interface IdSpan {
  id: string;
  start: number;
  end: number;
}

type Place = Omit<IdSpan, "id">;

/** An id can be followed by a class or an attribute, as in Pandoc. */
const ID =
  /\{\s{0,3}#\s{0,3}(?<id>[\p{L}\p{M}\p{N}\p{Cf}._:-]{1,200})(?:\s(?:\.[\w-]{1,40}|[\w-]{1,40}=[^\s{}]{1,60})){0,3}\s{0,3}\}/gu;
const LIKE_ID = /\{\s{0,3}#[^{}\n]{0,80}\}/g;
/** A longer text, in characters, contains more than an id. */
export const LONGEST_ID = 220;
/** How many characters before and after an id are searched for separators. */
const NEAR = 8;
/** How many brackets around an id are cut. */
const DEEPEST = 3;

const OPENS = /[([（【［〔][^\S\n]*$/;
const CLOSES = /^[^\S\n]*[)\]）】］〕]/;
const STARTS = /(?:^|\n)(?:\[[ xX]\])?[^\S\n]*$/;
const ENDS = /^[^\S\n]*(?:\n|$)/;
const SEPARATOR_AFTER = /^[^\S\n]*(?:[:：,，;；|·•—–]|-(?=\s))?[^\S\n]*/;
// Bounded: 8 characters (NEAR)
const SEPARATOR_BEFORE = /(?:[^\S\n]+[—–-]{1,2}|[^\S\n]*[,，;；|·•])?[^\S\n]*$/;
// Bounded: 8 characters (NEAR)
const SPACE_BEFORE = /[^\S\n]+$/;
const SET_OFF = /^[^\S\n]*[,，;；|·•—–.]|^[^\S\n]+-\s/;

/** Finds the ids in a text, in order. `isText` tells whether the character at an offset is code or escaped. */
export function findIds(text: string, isText: (offset: number) => boolean): IdSpan[] {
  if (!text.includes("{")) return [];
  return Array.from(text.matchAll(ID)).flatMap((match) => {
    if (isText(match.index)) return [];
    const id = oneLine(String(match.groups?.["id"])).normalize("NFC");
    return [{ id, ...widened(text, { start: match.index, end: match.index + match[0].length }) }];
  });
}

/** Cuts the ids out of a text without code. */
export function cutIds(text: string): { text: string; ids: IdMark[] } {
  let [rest, from] = ["", 0];
  const ids = findIds(text, () => false).map(({ id, start, end }) => {
    rest += text.slice(from, Math.max(from, start));
    from = end;
    return { id, at: rest.length };
  });
  return { text: rest + text.slice(from), ids };
}

/** What looks like an id in a text, but isn't one, such as `{#signing keys}`; null if nothing does. */
export function findMalformedId(text: string, isText: (offset: number) => boolean): string | null {
  if (!text.includes("{")) return null;
  const found = Array.from(text.matchAll(LIKE_ID)).find(
    ({ index, 0: like }) => !isText(index) && findIds(like, () => false).length === 0,
  );
  return found?.[0] ?? null;
}

/** Whether words, or ids at the ends of words, would touch without the text between. */
function joinsWords(text: string, { start, end }: Place): boolean {
  return (
    /[\p{L}\p{N}}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[\p{L}\p{N}{]/u.test(text.slice(end, end + 2))
  );
}

/** Adds the brackets and separators around an id that would be left over without it. */
function widened(text: string, { start, end }: Place, depth = 0): Place {
  const [left, right] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  const [open, close] = [OPENS.exec(left)?.[0].length, CLOSES.exec(right)?.[0].length];
  if (open !== undefined && close !== undefined && depth < DEEPEST) {
    const outer = { start: start - open, end: end + close };
    // The brackets are all that separates the words around them: `Tidy({#a})up`.
    return joinsWords(text, outer) ? { start, end } : widened(text, outer, depth + 1);
  }
  // Unless the id is near the start of the text, the start of `left` isn't the start of the text.
  const isFirst = open !== undefined || (start <= NEAR ? STARTS : /\n[^\S\n]*$/).test(left);
  const startsSentence = /[.!?:。！？：][^\S\n]*$/.test(left) && /^[^\S\n]+\S/.test(right);
  if (isFirst || startsSentence) return { start, end: end + Number(SEPARATOR_AFTER.exec(right)?.[0].length) };
  const isLast = close !== undefined || (ENDS.test(right) && (right.includes("\n") || right.length < NEAR));
  const before = isLast || SET_OFF.test(right) ? SEPARATOR_BEFORE : SPACE_BEFORE;
  const isApart = isLast || /^[\s.,;:!?，。；：！？、)\]]/.test(right);
  return { start: isApart ? start - (before.exec(left)?.[0].length ?? 0) : start, end };
}
