import * as v from "valibot";

/** An issue's body, taken apart: what the Action keeps in it, and what stands before and after, which belongs to people. */
export interface Managed<T> {
  before: string;
  data: T;
  /** What stands for people between the comment and the closing fence, with plain line ends. */
  rendering: string;
  after: string;
}

const CLOSE = "<!-- /follow-through -->";
// Whatever could end the comment, break the line or play tricks on a reader stands as a JSON escape.
const UNSAFE = /[<>&\-\u2028\u2029\p{Cc}\p{Cf}\p{Cs}]/gu;

/** How one kind of data is kept in an issue's body: as JSON in a comment, a rendering for people below it, a closing fence. */
export interface Format<T> {
  /** Null without such data; a sentence where it can't be used. */
  parse(body: string): Managed<T> | null | { problem: string };
  render(data: T, rendering: string): string;
}

/** `mark` opens the comment: `follow-through:v1`. */
export function createFormat<S extends v.GenericSchema>(mark: string, schema: S): Format<v.InferOutput<S>> {
  const open = `<!-- ${mark} `;
  const opening = new RegExp(`^<!-- ${mark}`, "m");
  // Both marks stand on lines of their own, so that a quoted block (`> <!-- …`) is no block.
  const pattern = new RegExp(
    String.raw`^<!-- ${mark} (?<json>\{.*\}) -->\r?\n(?<rendering>[\s\S]*?)^<!-- \/follow-through -->(?=\r?$)`,
    "gm",
  );
  return {
    parse(body) {
      if (!opening.test(body)) return null;
      const found = [...body.matchAll(pattern)];
      if (found.length === 0) return { problem: "its managed block is cut" };
      if (found.length > 1) return { problem: "it holds more than one managed block" };
      const [match] = found as [RegExpExecArray];
      const parsed = v.safeParse(schema, parseJson(match.groups!["json"]!));
      if (!parsed.success) return { problem: "its managed block can't be read" };
      const after = body.slice(match.index + match[0].length);
      const rendering = match.groups!["rendering"]!.replaceAll("\r\n", "\n").replace(/\n$/, "");
      return { before: body.slice(0, match.index), data: parsed.output, rendering, after };
    },
    render: (data, rendering) =>
      `${open}${JSON.stringify(data).replaceAll(UNSAFE, escapeUnit)} -->\n${rendering}\n${CLOSE}`,
  };
}

function escapeUnit(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => String.raw`\u${unit.toString(16).padStart(4, "0")}`)
    .join("");
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
