import * as v from "valibot";
import { clip } from "./text.ts";

/** An issue body, split at its managed part. `before` and `after` were written by people. */
export interface Managed<T> {
  before: string;
  data: T;
  /** The data as stored, with its keys in the stored order. */
  json: string;
  /** The readable text between the comment and the closing fence, with `\n` line endings. */
  rendering: string;
  after: string;
}

const CLOSE = "<!-- /follow-through -->";
// JSON escapes replace characters that could end the comment, break the line or mislead a reader.
const UNSAFE = /[<>&\-\u2028\u2029\p{Cc}\p{Cf}\p{Cs}]/gu;

const IS_UNSAFE = new RegExp(UNSAFE.source, "u");
/** The length of an escape such as `\u003c`. */
const LONGEST_ESCAPE = 6;
const ELLIPSIS = "…";

/** A storage format for data in an issue body: JSON in an HTML comment, a readable rendering, and a closing fence. */
export interface Format<T> {
  /** Returns null if the body doesn't contain such a block, or a `problem` if the block can't be used. */
  parse(body: string): Managed<T> | null | { problem: string };
  render(data: T, rendering: string): string;
}

/** Creates the format whose comment starts with `mark`, such as `follow-through:v1`. */
export function createFormat<S extends v.GenericSchema>(mark: string, schema: S): Format<v.InferOutput<S>> {
  const open = `<!-- ${mark} `;
  const opening = new RegExp(`^<!-- ${mark}`, "m");
  // The comment and the fence must each start a line, so a quoted block (`> <!-- …`) doesn't match.
  const start = new RegExp(String.raw`^<!-- ${mark} (?<json>\{.*\}) -->\r?\n`, "gm");
  return {
    parse(body) {
      if (!opening.test(body)) return null;
      const [match, second] = findBlocks(body, start);
      if (match === undefined) return { problem: "its managed block is cut off" };
      if (second !== undefined) return { problem: "it contains more than one managed block" };
      const { index, end, json, rendering } = match;
      const parsed = v.safeParse(schema, parseJson(json));
      if (!parsed.success) return { problem: "its managed block can't be read" };
      return {
        before: body.slice(0, index),
        data: parsed.output,
        json,
        rendering: rendering.replaceAll("\r\n", "\n").replace(/\n$/, ""),
        after: body.slice(end),
      };
    },
    render: (data, rendering) =>
      `${open}${JSON.stringify(data).replaceAll(UNSAFE, escapeUnit)} -->\n${rendering}\n${CLOSE}`,
  };
}

interface Found {
  index: number;
  end: number;
  json: string;
  rendering: string;
}

/** The first two blocks in a body. Looks for each end only once, because anyone can write a body with thousands of starts. */
function findBlocks(body: string, start: RegExp): Found[] {
  const found: Found[] = [];
  for (let from = 0; found.length < 2;) {
    start.lastIndex = from;
    const opening = start.exec(body);
    if (!opening) return found;
    const { index, groups: { json = "" } = {} } = opening;
    const fence = /^<!-- \/follow-through -->(?=\r?$)/gm;
    fence.lastIndex = start.lastIndex;
    const closing = fence.exec(body);
    if (!closing) return found;
    from = fence.lastIndex;
    found.push({ index, end: from, json, rendering: body.slice(start.lastIndex, closing.index) });
  }
  return found;
}

function escapeUnit(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => String.raw`\u${unit.toString(16).padStart(4, "0")}`)
    .join("");
}

/** The number of characters that a text on one line takes in a stored block, with all escapes. */
export function storedLength(text: string): number {
  let length = 0;
  for (const character of text) length += storedLengthOf(character);
  return length;
}

function storedLengthOf(character: string): number {
  if (IS_UNSAFE.test(character)) return character.length * LONGEST_ESCAPE;
  return character === '"' || character === "\\" ? 2 : character.length;
}

/** Clips a text like `clip`, and further if it would take more than `room` characters in a stored block. */
export function clipStored(text: string, limit: number, room: number): string {
  const clipped = clip(text, limit);
  if (clipped.length * LONGEST_ESCAPE <= room || storedLength(clipped) <= room) return clipped;
  let [end, left] = [0, room - ELLIPSIS.length];
  for (const character of clipped) {
    left -= storedLengthOf(character);
    if (left < 0) break;
    end += character.length;
  }
  return `${clipped.slice(0, end)}${ELLIPSIS}`;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
