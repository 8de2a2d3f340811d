import type { MarkdownIt, StateBlock } from "markdown-it";
import { isAttributes } from "./attributes.ts";
import { footnotesOf } from "./footnotes.ts";

/** The kinds of block that one of these blocks can end. */
const ENDS = { alt: ["paragraph", "reference", "blockquote", "list"] };
/** Content below `!!! note` is indented by this many columns. */
const INDENT = 4;
/** The maximum length of a line that opens a container or admonition, or that consists of attributes. */
const LONGEST_OPENING = 300;

/** Adds the blocks that Markdown dialects add: `:::note`, `!!! note`, footnotes, and lines with attributes: `{: .class }`. */
export function addBlockRules({ block: { ruler } }: MarkdownIt): void {
  ruler.before("fence", "container", parseContainer, ENDS);
  ruler.before("fence", "admonition", parseAdmonition, ENDS);
  ruler.before("reference", "footnote", parseFootnote, ENDS);
  ruler.before("paragraph", "attributes", parseAttributes, ENDS);
}

/** A line's text without its indentation; null if the line is indented like code or longer than an opening line. */
function openingLine(state: StateBlock, line: number): string | null {
  if (indentOf(state, line) >= INDENT) return null;
  const [start, end] = [Number(state.bMarks[line]) + Number(state.tShift[line]), Number(state.eMarks[line])];
  return end - start > LONGEST_OPENING ? null : state.src.slice(start, end);
}

function indentOf(state: StateBlock, line: number): number {
  return Number(state.sCount[line]) - state.blkIndent;
}

/** Adds a block's title as a line in bold. */
function pushTitle(state: StateBlock, line: number, title: string): void {
  if (title === "") return;
  state.push("paragraph_open", "p", 1).map = [line, line + 1];
  state.push("inline", "", 0).content = `**${title}**`;
  state.push("paragraph_close", "p", -1);
}

/**
 * `:::note`, `::: tip Title`, `:::note[Title]` and the closing `:::`. Apart from the title, which becomes a paragraph in bold,
 * these lines are ignored.
 */
function parseContainer(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const opening = openingLine(state, line);
  if (opening === null || !opening.startsWith(":::")) return false;
  const rest = /^:{3,}[ \t]?(?:[\w-]+(?<rest>[\s[{].*)?|\{[^{}]*\})?$/.exec(opening.trimEnd());
  if (!rest) return false;
  if (silent) return true;
  const title = /^\[(?<bracketed>[^\]]+)\]|^(?<plain>[^{[:][^{]*)/.exec((rest.groups?.["rest"] ?? "").trim())?.groups;
  pushTitle(state, line, (title?.["bracketed"] ?? title?.["plain"] ?? "").trim());
  state.line = line + 1;
  return true;
}

/** `!!! note "Title"` or `??? note` with the indented blocks below it. */
function parseAdmonition(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const opening = openingLine(state, line);
  if (opening === null || !/^[!?]{3}/.test(opening)) return false;
  const match = /^(?:!!!|\?\?\?)\+?\s+[\w-]+(?:\s(?:inline(?:\send)?))?\s{0,3}(?:"(?<title>[^"]*)"\s*)?$/.exec(opening);
  const after = match ? endOfIndented(state, line, end) : line;
  if (!match || after === line + 1) return false;
  if (silent) return true;
  pushTitle(state, line, match.groups?.["title"] ?? "");
  const { blkIndent, lineMax } = state;
  state.push("admonition_open", "div", 1);
  state.blkIndent += INDENT;
  state.lineMax = after;
  state.md.block.tokenize(state, line + 1, after);
  Object.assign(state, { blkIndent, lineMax });
  state.push("admonition_close", "div", -1);
  state.line = after;
  return true;
}

/** The line after the blank and indented lines below a line. */
function endOfIndented(state: StateBlock, line: number, end: number): number {
  let next = line + 1;
  while (next < end && (state.isEmpty(next) || indentOf(state, next) >= INDENT)) next += 1;
  return next;
}

/** `[^1]: …` with the lines that belong to it. Only its name is kept, so that references to it are recognised. */
function parseFootnote(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const [start, lineEnd] = [Number(state.bMarks[line]) + Number(state.tShift[line]), Number(state.eMarks[line])];
  if (indentOf(state, line) >= INDENT || !state.src.startsWith("[^", start)) return false;
  const name = /^\[\^(?<name>[^\][\s]{1,60})\]:/.exec(state.src.slice(start, Math.min(lineEnd, start + 70)))?.groups?.[
    "name"
  ];
  if (name === undefined) return false;
  if (silent) return true;
  footnotesOf(state.env).add(name);
  let next = line + 1;
  // A paragraph's other lines don't have to be indented.
  while (next < end && !state.isEmpty(next) && !startsBlock(state, next)) next += 1;
  state.line = endOfIndented(state, next - 1, end);
  return true;
}

/** Whether a line starts something other than the next line of a paragraph. */
function startsBlock(state: StateBlock, line: number): boolean {
  const opening = openingLine(state, line);
  return opening !== null && /^(?:#{1,6}\s|[-*+>|]|\[\^|\d{1,9}[.)]\s|```|~~~)/.test(opening);
}

/** A line that only has attributes for the block next to it: `{: .class }`, `{:toc}`. */
function parseAttributes(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const opening = openingLine(state, line);
  if (opening === null || !isAttributes(opening)) return false;
  if (!silent) state.line = line + 1;
  return true;
}
