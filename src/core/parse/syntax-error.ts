import { TomlError } from "smol-toml";
import { YAMLParseError } from "yaml";

/** The causes of YAML errors, by the parser's error code. The parser's messages quote the file. */
const YAML_PROBLEMS: Readonly<Record<string, string>> = {
  BAD_ALIAS: "an alias (*name) is not allowed",
  BAD_DQ_ESCAPE: "a double-quoted string contains an invalid escape",
  BAD_INDENT: "the indentation is wrong",
  BAD_SCALAR_START: "a value starts with a special character: put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a line contains two keys: put the value in quotes",
  DUPLICATE_KEY: "a key is given twice",
  MISSING_CHAR: "a quote, bracket, colon or comma is missing",
  MULTILINE_IMPLICIT_KEY: "a key spans several lines: put the value in quotes, or add the colon",
  MULTIPLE_DOCS: "it contains a second document (---)",
  TAB_AS_INDENT: "a tab is used for indentation: use spaces",
  TAG_RESOLVE_FAILED: "a tag (!name) is not allowed",
};
const UNKNOWN = "correct the indentation, quotes and colons";

/** Describes why a YAML or TOML text can't be parsed, without quoting it. `firstLine` is the line where the text starts, from 1. */
export function describeSyntaxError(error: unknown, firstLine = 1): string {
  if (error instanceof TomlError) return `invalid TOML on line ${error.line + firstLine - 1}`;
  // The parser throws this error for any alias.
  if (error instanceof ReferenceError) return "an alias (*name) is not allowed";
  if (!(error instanceof YAMLParseError)) return UNKNOWN;
  const line = error.linePos?.[0].line;
  const place = line === undefined ? "" : ` on line ${line + firstLine - 1}`;
  const problem = Object.hasOwn(YAML_PROBLEMS, error.code) ? YAML_PROBLEMS[error.code] : undefined;
  const [what, fix] = (problem ?? UNKNOWN).split(/:(.*)/);
  return `${what}${place}${fix === undefined ? "" : `:${fix}`}`;
}
