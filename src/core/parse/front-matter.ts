import { parse as parseToml, TomlDate } from "smol-toml";
import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { reasonOf } from "../model/failure.ts";

/** One entry of the list `commitments`, its values as they were written. */
export interface Entry {
  /** 1-based, in the document. */
  line: number;
  /** A sentence, or its fields by name. */
  said: string | Map<string, string>;
}

export interface FrontMatter {
  /** The document with the front matter's lines emptied, so that line numbers stay true. */
  body: string;
  /** Top-level scalars of the block; other values are left out. */
  fields: Map<string, string>;
  /** The list `commitments`, null when there is none. */
  commitments: Entry[] | null;
  /** What is wrong with the block, for a person; null when it is fine or absent. */
  problem: string | null;
}

const LIMIT_BYTES = 8 * 1024;
const LIMIT_DEPTH = 8;
// Opened on the first line; closed by the same mark. `---` is YAML, `+++` is TOML (Hugo, Zola).
const BLOCK = /^(?<mark>---|\+\+\+)[ \t]*\n(?<text>[\s\S]*?\n)?\k<mark>[ \t]*(?:\n|$)/;

export function parseFrontMatter(source: string): FrontMatter {
  const none: FrontMatter = { body: source, fields: new Map(), commitments: null, problem: null };
  const block = BLOCK.exec(source);
  if (!block?.groups) return none;
  const body = block[0].replaceAll(/[^\n]/g, "") + source.slice(block[0].length);
  const text = block.groups["text"] ?? "";
  if (new TextEncoder().encode(text).length > LIMIT_BYTES) {
    const problem = `its front matter is over ${LIMIT_BYTES / 1024} KiB: keep “date” and “title” there and move the rest into the text`;
    return { ...none, body, problem };
  }
  try {
    const toml = block.groups["mark"] === "+++";
    const { data, lineOf } = toml ? { data: parseToml(text), lineOf: () => 1 } : parseYaml(text);
    // A list between two rules is a document that opens with a rule.
    if (typeof data === "string" || Array.isArray(data)) return none;
    const fields = scalars(data);
    return { ...none, body, fields, commitments: entries(data, lineOf) };
  } catch (error) {
    const problem = `its front matter can't be read: ${reasonOf(error)}`;
    // While an explicit list can't be read nothing is: what is inferred instead would be tracked before it is mended.
    return { ...none, body, problem, commitments: /^commitments\s*[:=]/m.test(text) ? [] : null };
  }
}

interface Yaml {
  data: unknown;
  /** The line in the document of the list's entry at an index. */
  lineOf: (index: number) => number;
}

/** The failsafe schema keeps every scalar the text it was written as: no date, number or tag is interpreted, no alias followed. */
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
  if (depthOf(document.contents) > LIMIT_DEPTH) throw new Error(`it is nested deeper than ${LIMIT_DEPTH} levels`);
  // The block's own first line stands above the text.
  const lineOf = (index: number): number => lines.linePos(startOf(document, index)).line + 1;
  return { data: document.toJS({ maxAliasCount: 0 }), lineOf };
}

function startOf(document: Document, index: number): number {
  return (document.getIn(["commitments", index], true) as Node).range![0];
}

function depthOf(node: unknown, above = 0): number {
  if (above > LIMIT_DEPTH) return above;
  const inside = isMap(node) ? node.items.map(({ value }) => value) : isSeq(node) ? node.items : [];
  return inside.reduce<number>((deepest, one) => Math.max(deepest, depthOf(one, above + 1)), above);
}

function scalars(data: unknown): Map<string, string> {
  const fields = new Map<string, string>();
  if (typeof data !== "object" || data === null) return fields;
  for (const [key, value] of Object.entries(data)) {
    if (value instanceof TomlDate) fields.set(key, value.toISOString());
    else if (Array.isArray(value)) fields.set(key, value.filter((one) => typeof one === "string").join(", "));
    else if (typeof value !== "object") fields.set(key, String(value));
  }
  return fields;
}

function entries(data: unknown, lineOf: (index: number) => number): Entry[] | null {
  if (typeof data !== "object" || data === null || !("commitments" in data)) return null;
  const list = data.commitments;
  if (!Array.isArray(list)) {
    throw new Error('“commitments” is no list: write each one as - "Rotate the keys (owner: @ann, due 2026-12-01)"');
  }
  return list.map((entry: unknown, index) => ({
    line: lineOf(index),
    said: typeof entry === "string" ? entry : scalars(entry),
  }));
}
