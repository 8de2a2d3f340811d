import { check } from "recheck";
import type { Expression } from "./collect.ts";

/** The maximum number of steps in one match. */
const MAX_STEPS = 20_000_000;
/** The limits in steps are reached before those in time, so that the result doesn't depend on how busy the machine is. */
const LIMITS = {
  timeout: 120_000,
  attackTimeout: 60_000,
  attackLimit: 5_000_000,
  maxAttackStringSize: 10_000,
  maxIteration: 3,
};

/** `// Bounded: 60 characters (LEAD_LENGTH)`, or `// Trusted: our own labels`, on an expression's line or the line above. */
const EXEMPTION = /\/\/ (?:Bounded: (?<bound>[\d,]+) characters|Trusted: )(?<reason>.*\S)/;

/** Describes why an expression is too slow. Returns null if it is linear, or if a comment in the source exempts it. */
export async function judge({ source, flags, file, line }: Expression, text: string): Promise<string | null> {
  const result = await check(source, flags, LIMITS);
  if (result.status === "safe") return null;
  const exemption = exemptionAt(text, line);
  const complexity = result.status === "vulnerable" ? result.complexity : null;
  const degree = complexity?.type === "polynomial" ? complexity.degree : Infinity;
  if (exemption && (exemption.bound ?? 0) ** degree <= MAX_STEPS) return null;
  const attack = result.status === "vulnerable" ? `, attacked by ${result.attack.pattern.slice(0, 200)}` : "";
  const why = complexity?.summary ?? "can't be checked";
  return `${file}:${line}: /${source.slice(0, 120)}/${flags} is not linear: ${why}${attack}`;
}

/** The exemption next to a line; its bound is null for trusted text. */
function exemptionAt(text: string, line: number): { bound: number | null } | null {
  const lines = text.split("\n").slice(Math.max(0, line - 2), line);
  const groups = lines.map((code) => EXEMPTION.exec(code)?.groups).findLast((found) => found !== undefined);
  if (!groups) return null;
  const { bound } = groups;
  return { bound: bound === undefined ? null : Number(bound.replaceAll(",", "")) };
}
