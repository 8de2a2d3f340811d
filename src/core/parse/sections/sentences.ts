import type { Lexicon } from "../lexicon/lexicon.ts";
import { partOf, partsOf, type Inline } from "../markdown/inline.ts";

/** A sentence or line in a paragraph. */
export interface Sentence {
  /** The line of the paragraph on which it starts, from 0. */
  offset: number;
  inline: Inline;
}

// Closing marks belong to the sentence. It continues if a lower-case letter follows the full stop (“e.g. the cache”).
const END = /(?<!(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Prof|St|Mt|bzw|ca|[SM]|Sra?))[.!?][)"'”’\]]*\s+(?=[^\p{Ll}\s])|[。！？]/gu;
// `am 1. Dezember`
const ORDINAL = /(?<![\p{L}\p{N}])\d{1,2}\.\s{1,2}$/u;

/** Splits a paragraph into sentences. */
export function splitSentences(paragraph: Inline, { grammar }: Pick<Lexicon, "grammar">): Sentence[] {
  const text = paragraph.lines.join("\n");
  const ends = Array.from(text.matchAll(END), (match) => match.index + match[0].length).filter((end) => {
    const isOrdinal = ORDINAL.test(text.slice(Math.max(0, end - 8), end));
    return !isOrdinal || !grammar.followsNumber(text.slice(end, end + 20).replace(/\P{L}.*/su, ""));
  });
  const sentences: Sentence[] = [];
  let [start, line, from] = [0, 0, 0];
  for (const end of [...ends, text.length]) {
    if (end === start) continue;
    const raw = text.slice(start, end);
    const leadingLines = countBreaks(raw) - countBreaks(raw.trimStart());
    const inline = partOf(paragraph, raw.replaceAll("\n", " "), from);
    sentences.push({ offset: line + leadingLines, inline });
    from += inline.text.length;
    line += countBreaks(raw);
    start = end;
  }
  return sentences;
}

function countBreaks(text: string): number {
  return text.split("\n").length - 1;
}

/** Whether a sentence is a commitment by its authors. A plan counts only inside a section. */
export function isCommitment({ text }: Inline, where: "section" | "anywhere", { prose }: Lexicon): boolean {
  if (/[?？:：]$/.test(text)) return false;
  const commitment = prose.commitmentIn(text);
  return commitment === "plan" ? where === "section" : commitment !== null;
}

/** Whether a paragraph is an instruction to the authors themselves: `Investigate why the cache …`. */
export function isInstruction({ text }: Inline, { prose }: Lexicon): boolean {
  return prose.startsWith("imperatives", text) && / /.test(text) && !/[?？]$/.test(text);
}

/** A paragraph's lines if each starts in bold and names an owner or date: `**Lower the TTL** — Owner: @ann, due 2026-12-01`. */
export function boldLines(paragraph: Inline, { owners, due }: Lexicon): Sentence[] | null {
  const raw = paragraph.raw.split("\n");
  if (!raw.every((line) => /^\s*(?:\*\*|__)/.test(line))) return null;
  const isLabelled = (line: string): boolean => owners.label.test(line) || due.label.test(line);
  return paragraph.lines.every(isLabelled) ? splitLines(paragraph) : null;
}

// List signs that Markdown doesn't recognise.
const LIST_SIGN = /^(?:TODO:?\s|ACTION:\s|[•‣◦·–—]\s?|\(\d{1,2}\)\s|[①-⑳]\s?|[a-z]\.\s)\s*/u;

/** A paragraph's lines without list signs, if each line is a separate commitment; null for running text. */
export function plainLines(paragraph: Inline, { prose }: Lexicon): Sentence[] | null {
  const { lines } = paragraph;
  const isInstructionLine = (line: string): boolean => prose.startsWith("imperatives", line);
  const hasSign = lines.some((line) => LIST_SIGN.test(line));
  // `— Ann & the team`
  const isSignature = lines.length === 1 && /^[–—]/.test(paragraph.text) && !isInstructionLine(paragraph.text.slice(1));
  if (isSignature) return null;
  if (hasSign && lines.every((line) => LIST_SIGN.test(line) || isInstructionLine(line))) return splitLines(paragraph);
  if (lines.length < 3 || !lines.every((line) => /[.!;。]$/.test(line))) return null;
  return lines.filter(isInstructionLine).length * 2 < lines.length ? null : splitLines(paragraph);
}

function splitLines(paragraph: Inline): Sentence[] {
  const lines = paragraph.lines.map((line) => line.replace(LIST_SIGN, ""));
  return partsOf(paragraph, lines).map((inline, offset) => ({ offset, inline }));
}
