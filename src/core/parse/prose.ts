import { partOf, type Inline } from "./inline.ts";
import type { Lexicon } from "./lexicon.ts";

/** A sentence of a paragraph, and on which of its lines it begins. */
export interface Sentence {
  /** Counted from the paragraph's first line, 0. */
  offset: number;
  inline: Inline;
}

// Closing marks belong to the sentence; a lower-case letter after a full stop continues it (“e.g. the cache”).
const END = /[.!?][)"'”’\]]*\s+(?=[^\p{Ll}\s])|[。！？]/gu;

/** The sentences of a paragraph, in order. */
export function sentencesOf(paragraph: Inline): Sentence[] {
  const { lines } = paragraph;
  const text = lines.join("\n");
  const sentences: Sentence[] = [];
  let [from, offset] = [0, 0];
  const take = (to: number): void => {
    const raw = text.slice(from, to);
    const inline = partOf(paragraph, raw.replaceAll("\n", " "));
    sentences.push({ offset: offset + /^\s*/.exec(raw)![0].split("\n").length - 1, inline });
    offset += raw.split("\n").length - 1;
    from = to;
  };
  for (const match of text.matchAll(END)) take(match.index + match[0].length);
  if (from < text.length) take(text.length);
  return sentences;
}

/** Whether a sentence promises something that its authors will do. Inside a section more counts than elsewhere. */
export function promises(sentence: Inline, where: "section" | "anywhere", lexicon: Lexicon): boolean {
  let { text } = sentence;
  if (/[?？:：]$/.test(text)) return false;
  if (lexicon.begins("conditions", text)) return false;
  text = lexicon.withoutVetoes(text);
  // “We will be making several changes to make sure that this does not happen again.”
  if (lexicon.says("pledges", text)) return !lexicon.says("generalities", text);
  const plans = lexicon.says("plans", text);
  return plans && (where === "section" || lexicon.begins("enumerators", text));
}

/** Whether the author speaks for nobody else: `I will …`. */
export function isPersonal({ text }: Inline, lexicon: Lexicon): boolean {
  return lexicon.says("personal", text);
}

/** Whether a paragraph orders what to do: `Investigate why the cache …`. */
export function orders({ text }: Inline, lexicon: Lexicon): boolean {
  return lexicon.begins("imperatives", text) && / /.test(text) && !/[?？]$/.test(text);
}

/** The lines of a paragraph that each begin in bold and name an owner or a date: `**Lower the TTL** — Owner: @ann, due 2026-12-01`. */
export function boldLines(paragraph: Inline, lexicon: Lexicon): Sentence[] | null {
  const raw = paragraph.raw.split("\n");
  if (!raw.every((line) => /^\s*(?:\*\*|__)/.test(line))) return null;
  const labelled = (line: string): boolean => lexicon.ownerLabel.test(line) || lexicon.dueLabel.test(line);
  return paragraph.lines.every(labelled) ? linesOf(paragraph) : null;
}

// What people type for a list that Markdown knows nothing of.
const SIGN = /^(?:TODO:?\s|ACTION:\s|[•‣◦·–—]\s?|\(\d{1,2}\)\s|[①-⑳]\s?|[a-z]\.\s)\s*/u;

/** The lines of a paragraph when its author wrote one promise on each, without list marks; null for running text. */
export function plainLines(paragraph: Inline, lexicon: Lexicon): Sentence[] | null {
  const { lines } = paragraph;
  const signed = lines.some((line) => SIGN.test(line));
  if (signed && lines.every((line) => SIGN.test(line) || lexicon.begins("imperatives", line))) {
    return linesOf(paragraph);
  }
  if (lines.length < 3 || !lines.every((line) => /[.!;。]$/.test(line))) return null;
  const ordering = lines.filter((line) => lexicon.begins("imperatives", line)).length;
  return ordering * 2 < lines.length ? null : linesOf(paragraph);
}

function linesOf(paragraph: Inline): Sentence[] {
  return paragraph.lines.map((line, offset) => ({ offset, inline: partOf(paragraph, line.replace(SIGN, "")) }));
}
