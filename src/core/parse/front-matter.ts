import { parse as parseToml, TomlDate } from "smol-toml";
import { parse as parseYaml } from "yaml";
import { reasonOf } from "../failure.ts";

export interface FrontMatter {
  /** The document with the front matter's lines emptied, so that line numbers stay true. */
  body: string;
  /** Top-level scalars of a YAML block; other values are left out. */
  fields: Map<string, string>;
  /** What is wrong with the block, for a person; null when it is fine or absent. */
  problem: string | null;
}

const LIMIT_BYTES = 8 * 1024;
// Opened on the first line; closed by the same mark. `---` is YAML, `+++` is TOML (Hugo, Zola).
const BLOCK = /^(?<mark>---|\+\+\+)[ \t]*\n(?<text>[\s\S]*?\n)?\k<mark>[ \t]*(?:\n|$)/;

export function readFrontMatter(source: string): FrontMatter {
  const block = BLOCK.exec(source);
  if (!block?.groups) return { body: source, fields: new Map(), problem: null };
  const body = block[0].replaceAll(/[^\n]/g, "") + source.slice(block[0].length);
  const text = block.groups["text"] ?? "";
  if (new TextEncoder().encode(text).length > LIMIT_BYTES) {
    const problem = `its front matter is over ${LIMIT_BYTES / 1024} KiB: keep “date” and “title” there and move the rest into the text`;
    return { body, fields: new Map(), problem };
  }
  try {
    const data = block.groups["mark"] === "+++" ? parseToml(text) : readYaml(text);
    // A list between two rules is a document that opens with a rule.
    if (typeof data === "string" || Array.isArray(data)) return { body: source, fields: new Map(), problem: null };
    return { body, fields: scalars(data), problem: null };
  } catch (error) {
    return { body, fields: new Map(), problem: `its front matter can't be read: ${reasonOf(error)}` };
  }
}

/** The failsafe schema keeps every scalar the text it was written as: no date, number or tag is interpreted, no alias followed. */
function readYaml(text: string): unknown {
  return parseYaml(text, { schema: "failsafe", maxAliasCount: 0, logLevel: "error", resolveKnownTags: false });
}

function scalars(data: unknown): Map<string, string> {
  const fields = new Map<string, string>();
  if (typeof data !== "object" || data === null) return fields;
  for (const [key, value] of Object.entries(data)) {
    if (value instanceof TomlDate) fields.set(key, value.toISOString());
    else if (typeof value !== "object") fields.set(key, String(value));
  }
  return fields;
}
