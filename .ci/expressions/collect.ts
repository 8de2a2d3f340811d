import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseAst } from "rolldown/parseAst";

/** A regular expression and the place in the sources where it is written or built. */
export interface Expression {
  file: string;
  line: number;
  source: string;
  flags: string;
}

/** Places where a file builds an expression at run time: `new RegExp(…)`. */
export type Site = Pick<Expression, "file" | "line">;

interface AstNode {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** Finds the expressions written in a file, and the places where it builds others. */
export function findInSource(file: string, text: string): { literals: Expression[]; sites: Site[] } {
  const literals: Expression[] = [];
  const sites: Site[] = [];
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    const { regex, callee } = value;
    const at = { file, line: lineAt(value.start) };
    if (value.type === "Literal" && isRegex(regex)) literals.push({ ...at, source: regex.pattern, flags: regex.flags });
    if (
      (value.type === "NewExpression" || value.type === "CallExpression") &&
      isNode(callee) &&
      callee["name"] === "RegExp"
    )
      sites.push(at);
    Object.values(value).forEach(visit);
  };
  visit(parseAst(text, { lang: "ts" }, file));
  return { literals, sites };
}

function isNode(value: unknown): value is AstNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}

/** Runs `build` and records every expression that a file in src/ or api/ builds meanwhile. `root` is the folder that contains both. */
export async function recordBuilt(root: string, build: () => Promise<void>): Promise<Expression[]> {
  const Native = RegExp;
  const built: Expression[] = [];
  const record = (expression: RegExp): RegExp => {
    const site = siteOf(new Error().stack ?? "", root);
    if (site) built.push({ ...site, source: expression.source, flags: expression.flags });
    return expression;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (_, args: [string, string?]) => record(new Native(...args)),
    apply: (_, __, args: [string, string?]) => record(new Native(...args)),
  });
  try {
    await build();
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}

/** The caller's location, from the first line of the stack that isn't in this file. */
function siteOf(stack: string, root: string): Site | null {
  const caller = stack
    .split("\n")
    .slice(1)
    .find((line) => !line.includes(path.basename(import.meta.url)));
  const [, address = "", line = ""] = /((?:file|\/)[^()\s]*):(\d+):\d+\)?$/.exec(caller ?? "") ?? [];
  const folder = pathToFileURL(root).href;
  const url = address.startsWith("/") ? pathToFileURL(address).href : address;
  return /^\/(?:src|api)\//.test(url.startsWith(folder) ? url.slice(folder.length) : "")
    ? { file: url.slice(folder.length + 1), line: Number(line) }
    : null;
}

/** Reads a file of the folder `root`. */
export function readSource(root: string, file: string): string {
  return readFileSync(path.resolve(root, file), "utf8");
}
