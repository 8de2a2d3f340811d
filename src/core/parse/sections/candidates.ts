import { decide, type Candidate, type Decision } from "../evidence/decision.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Part } from "./outline.ts";

/** A part with its surroundings, and whether it holds commitments. */
export interface Judged {
  part: Part;
  candidate: Candidate;
  decision: Decision;
}

/** Decides for each part whether it holds commitments. */
export function judgeParts(parts: readonly Part[], lexicon: Lexicon): Judged[] {
  const title = titleOf(parts, lexicon);
  let open: Array<{ level: number; title: string; kind: Candidate["kind"]; isAdvice: boolean }> = [];
  let isLater = false;
  return parts.map((part) => {
    open = open.filter((outer) => outer.level < part.level);
    const outer = open.findLast(({ kind }) => kind !== null);
    const around = outer?.kind ? { title: outer.title, kind: outer.kind } : null;
    const isTitle = part === title || part.level === 0;
    const kind = isTitle ? null : outer?.isAdvice ? "others" : kindOf(part, around?.kind ?? null, lexicon);
    const candidate = { title: part.title, nodes: part.nodes, kind, around, isLater };
    const isPart = part !== title && part.level > 0;
    const decision = overruled(part, kind, lexicon) ?? (isPart ? decide(candidate, lexicon) : NOT_TAKEN);
    // A part that is taken is a section for the parts below it, whatever its heading says.
    const known = kind ?? (decision.taken ? "commitments" : null);
    const isAdvice = kind === "commitments" && !decision.taken;
    const named = isAdvice ? "others" : known;
    open.push({
      level: part.level,
      title: part.title.text,
      kind: named,
      isAdvice: isAdvice || outer?.isAdvice === true,
    });
    isLater ||= kind === "others";
    return { part, candidate, decision };
  });
}

/**
 * Finds the report's title: the first heading, if all others are deeper. A title isn't a section even if it contains “action”, unless
 * it is deeper than the first level.
 */
export function titleOf(parts: readonly Part[], { headings }: Lexicon): Part | null {
  const [first, ...others] = parts.filter(({ level }) => level >= 1 && level <= 6);
  if (!first || others.some(({ level }) => level <= first.level)) return null;
  const isTitle = others.length > 0 && headings.sectionKind(first.title.text) !== "commitments";
  return first.level === 1 || isTitle ? first : null;
}

/** What a part's heading or mark names. */
function kindOf({ marked, title }: Part, around: Candidate["kind"], lexicon: Lexicon): Candidate["kind"] {
  if (marked === "commitments") return "commitments";
  if (marked === "announced") return around === "others" ? null : "commitments";
  const { headings, kindOf: kindNamed } = lexicon;
  const kind = headings.sectionKind(title.text);
  if (kind === "commitments" && namesWorkDone(title.text, lexicon)) return "others";
  // In a section, “Detection (would have shown it sooner)” names a kind of commitment.
  const [name = ""] = title.text.split(/[(（]/u);
  if (around === "commitments" && kind === "others" && !name.trim().includes(" ") && kindNamed(name) !== null)
    return null;
  // In a section, “For customers” says for whom something is done.
  if (around === "commitments" && headings.isForAudience(title.text)) return null;
  // In a timeline, “Short-term” isn't a section.
  return around === "others" && headings.isGroup(title.text) ? null : kind;
}

/** Whether a heading says that it names what was done to restore service: `Remediation (what was done)`. */
function namesWorkDone(title: string, { evidence, headings }: Lexicon): boolean {
  const [, bracket = ""] = title.split(/[(（]/u);
  return headings.namesRestoration(title) && evidence.reportsPast(bracket);
}

const NOT_TAKEN: Decision = { taken: false, reasons: [] };

/** The decision that a mark or the configuration makes, whatever the signs are. */
function overruled({ marked, title }: Part, kind: Candidate["kind"], { headings }: Lexicon): Decision | null {
  if (marked === "commitments") return { taken: true, reasons: ["marked with a comment"] };
  if (headings.isConfigured(title.text)) return { taken: true, reasons: ["listed in “headings”"] };
  return marked === "announced" && kind === "commitments"
    ? { taken: true, reasons: ["announced by the sentence above"] }
    : null;
}
