import MarkdownIt from "markdown-it";

const FENCE = /^\s*(?:```|~~~)/;
const BULLET = /^(?<indent>\s*)(?<sign>[-*+])(?<space> {1,4})(?=\S)/;
const RULE = /^\s*(?:[-*_]\s*){3,}$/;
const HEADING = /^#{1,5}(?=\s)/;
const NEXT_SIGN: Record<string, string> = { "-": "*", "*": "+", "+": "-" };

/** Applies `change` to each line outside front matter and fenced code. */
function mapLines(text: string, change: (line: string, index: number, lines: readonly string[]) => string): string {
  const lines = text.split("\n");
  const matter = lines[0] === "---" || lines[0] === "+++" ? lines.indexOf(lines[0], 1) : -1;
  let isCode = false;
  const changed = lines.map((line, index) => {
    if (index <= matter) return line;
    if (FENCE.test(line)) isCode = !isCode;
    return isCode || FENCE.test(line) ? line : change(line, index, lines);
  });
  return changed.join("\n");
}

/** Replaces each bullet with another sign: `-` with `*`, `*` with `+`, `+` with `-`. */
export function withOtherBullets(text: string): string {
  return mapLines(text, (line) => {
    const bullet = RULE.test(line) ? undefined : BULLET.exec(line)?.groups;
    if (!bullet) return line;
    const { indent = "", sign = "", space = "" } = bullet;
    return `${indent}${NEXT_SIGN[sign]}${space}${line.slice(indent.length + 1 + space.length)}`;
  });
}

/** Numbers the items of each list that has only bullets and no nested blocks. */
export function withNumbers(text: string): string {
  let [isFlat, number] = [false, 0];
  return mapLines(text, (line, index, lines) => {
    if (!/^[-*+] \S/.test(line) || RULE.test(line)) {
      if (line.trim() === "") return line;
      [isFlat, number] = [false, 0];
      return line;
    }
    if (number === 0) isFlat = isFlatList(lines, index);
    number += 1;
    return isFlat ? `${number}. ${line.slice(2)}` : line;
  });
}

/** Whether a list starts in this line and all of its items take one line. */
function isFlatList(lines: readonly string[], start: number): boolean {
  const before = lines.slice(0, start).findLast((line) => line.trim() !== "") ?? "";
  if ((lines[start - 1] ?? "").trim() !== "" || /^\s|^[-*+] /.test(before)) return false;
  const sign = String(lines[start]).slice(0, 2);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith(sign));
  const after = lines[end < 0 ? lines.length : end] ?? "";
  return after.trim() === "" && !/^\s|^[-*+] /.test(lines[end + 1] ?? "");
}

/** Makes every heading one level deeper, except first-level headings if `keepTitle` is set. */
export function withDeeperHeadings(text: string, keepTitle: boolean): string {
  if (/^#{6}\s/m.test(text)) return text;
  return mapLines(text, (line) => (HEADING.test(line) && !(keepTitle && /^#\s/.test(line)) ? `#${line}` : line));
}

/** Rewraps running text at a different column. Leaves lines that could be items, labels or verses unchanged. */
export function wrappedAt(text: string, column: number): string {
  const lines = text.split("\n");
  const matter = lines[0] === "---" || lines[0] === "+++" ? lines.indexOf(lines[0], 1) : -1;
  const body = matter > 0 ? ["", ...Array.from({ length: matter }, () => ""), ...lines.slice(matter + 1)] : lines;
  const replaced = new Map<number, { end: number; lines: string[] }>();
  let depth = 0;
  for (const token of new MarkdownIt({ html: true }).parse(body.join("\n"), {})) {
    if (/^(?:blockquote|table)_/.test(token.type)) depth += token.nesting;
    if (token.type !== "paragraph_open" || depth > 0 || !token.map) continue;
    const [start, end] = token.map;
    const own = lines.slice(start, end);
    if (isRunningText(own)) replaced.set(start, { end, lines: wrap(own, column) });
  }
  const result: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const change = replaced.get(index);
    result.push(...(change?.lines ?? [String(lines[index])]));
    if (change) index = change.end - 1;
  }
  return result.join("\n");
}

/** Whether a paragraph is running text: every line except the last is long and doesn't end like an item. */
function isRunningText(lines: readonly string[]): boolean {
  if (lines.some((line) => /(?: {2}|\\)$|<|^\s*(?:\*\*|__|[•‣◦·–—①-⑳:]|\(\d)/u.test(line.trimStart()))) return false;
  return lines.slice(0, -1).every((line) => line.length >= 50 && !/[:;]$/.test(line));
}

/** Matches a word that would start a block if it came first in a line. */
const STARTS_BLOCK = /^(?:[-+*#>=|~`•–—:]|\d+[.)]|_{3}|\[\^?[^\]]*\]:)/;

function wrap(lines: readonly string[], column: number): string[] {
  const first = String(lines[0]);
  const marker = /^\s*(?:(?:[-*+]|\d+[.)])\s+)*/.exec(first)?.[0] ?? "";
  const indent = " ".repeat(marker.length);
  const words = [first.slice(marker.length), ...lines.slice(1)].flatMap((line) => line.trim().split(/ +/));
  const wrapped: string[] = [];
  for (const word of words) {
    const last = wrapped.at(-1);
    const isFull = last !== undefined && last.length + word.length >= column;
    if (last === undefined || (isFull && !STARTS_BLOCK.test(word))) wrapped.push(word);
    else wrapped[wrapped.length - 1] = `${last} ${word}`;
  }
  return wrapped.map((line, index) => (index === 0 ? marker : indent) + line);
}
