import { parse as parseToml, TomlDate } from "smol-toml";
import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { Failure } from "../model/failure.ts";
import { describeSyntaxError } from "./syntax-error.ts";

/** An entry in the `commitments` list. */
export interface Entry {
  /** The line in the report, from 1. Always 1 in TOML. */
  line: number;
  /** A sentence, or the entry's fields by key. In YAML, all values are kept as written. */
  value: string | Map<string, string>;
}

export interface FrontMatter {
  /** The report with the front matter's lines left blank, so that line numbers stay the same. */
  body: string;
  /** Top-level scalars, and the strings in lists, joined with commas. Omits other values. */
  fields: Map<string, string>;
  /** The `commitments` list; null if there is none. */
  commitments: Entry[] | null;
  /** The error in the block, shown to the report's author; null if there is none. */
  problem: string | null;
}

const LIMIT_BYTES = 8 * 1024;
const LIMIT_DEPTH = 8;
// The block starts on the first line and ends with the same mark: `---` for YAML, `+++` for TOML (Hugo, Zola).
const BLOCK = /^(?<mark>---|\+\+\+)[ \t]*\n(?<text>[\s\S]*?\n)?\k<mark>[ \t]*(?:\n|$)/;

/** Parses the front matter of a report. Never throws: an invalid block is returned as a `problem`. */
export function parseFrontMatter(source: string): FrontMatter {
  const none: FrontMatter = { body: source, fields: new Map(), commitments: null, problem: null };
  const block = BLOCK.exec(source);
  if (!block?.groups) return none;
  const { mark, text = "" } = block.groups;
  const body = block[0].replaceAll(/[^\n]/g, "") + source.slice(block[0].length);
  if (new TextEncoder().encode(text).length > LIMIT_BYTES) {
    const problem = `the front matter is larger than ${LIMIT_BYTES / 1024} KiB: keep “date” and “title” there and move the rest into the text`;
    return { ...none, body, problem, commitments: unreadList(text) };
  }
  try {
    const { data, lineOf } = mark === "+++" ? { data: parseToml(text), lineOf: () => 1 } : parseYaml(text);
    // Text or a list between two rules means that the report starts with a horizontal rule, not front matter.
    if (typeof data === "string" || Array.isArray(data)) return none;
    return { ...none, body, fields: scalarsOf(data), commitments: entriesOf(data, lineOf) };
  } catch (error) {
    // The text starts on the report's second line.
    const reason = error instanceof Failure ? error.message : describeSyntaxError(error, 2);
    const problem = `the front matter can't be parsed: ${reason}`;
    return { ...none, body, problem, commitments: unreadList(text) };
  }
}

/** The commitments in a block that isn't parsed: none if it has a `commitments` list, because inferred ones could be wrong. */
function unreadList(text: string): Entry[] | null {
  return /^commitments\s*[:=]/m.test(text) ? [] : null;
}

interface Yaml {
  data: unknown;
  /** The report line of the entry at an index. */
  lineOf: (index: number) => number;
}

/**
 * Uses the failsafe schema, which keeps every scalar as written and doesn't resolve dates, numbers or tags. Throws if the text is
 * invalid, too deep or contains an alias.
 */
function parseYaml(text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    logLevel: "error",
    resolveKnownTags: false,
    lineCounter: lines,
  });
  const [error] = document.errors;
  if (error) throw error;
  if (depthOf(document.contents) > LIMIT_DEPTH) throw new Failure(`it is nested deeper than ${LIMIT_DEPTH} levels`);
  // The text starts on the report's second line.
  const lineOf = (index: number): number => lines.linePos(startOf(document, index)).line + 1;
  return { data: document.toJS({ maxAliasCount: 0 }), lineOf };
}

/** The text offset of the entry at an index. */
function startOf(document: Document, index: number): number {
  const { range } = document.getIn(["commitments", index], true) as Node;
  return Number(range?.[0]);
}

function depthOf(node: unknown, depth = 0): number {
  if (depth > LIMIT_DEPTH) return depth;
  const children = isMap(node) ? node.items.map(({ value }) => value) : isSeq(node) ? node.items : [];
  return children.reduce<number>((deepest, child) => Math.max(deepest, depthOf(child, depth + 1)), depth);
}

function scalarsOf(data: unknown): Map<string, string> {
  const fields = new Map<string, string>();
  if (typeof data !== "object" || data === null) return fields;
  for (const [key, value] of Object.entries(data)) {
    if (value instanceof TomlDate) fields.set(key, value.toISOString());
    else if (Array.isArray(value)) fields.set(key, value.filter((item) => typeof item === "string").join(", "));
    else if (typeof value !== "object") fields.set(key, String(value));
  }
  return fields;
}

function entriesOf(data: unknown, lineOf: (index: number) => number): Entry[] | null {
  if (typeof data !== "object" || data === null || !("commitments" in data)) return null;
  const list = data.commitments;
  if (!Array.isArray(list)) {
    throw new Failure(
      '“commitments” is not a list: write each entry as - "Rotate the keys (owner: @ann, due 2026-12-01)"',
    );
  }
  return list.map((entry: unknown, index) => ({
    line: lineOf(index),
    value: typeof entry === "string" ? entry : scalarsOf(entry),
  }));
}
