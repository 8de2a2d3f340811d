import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Node } from "../markdown/tree.ts";
import type { Block } from "./blocks.ts";
import { GUIDE_POINTS as POINTS } from "./weights.ts";

/** How strongly a document resembles a guide, and why. */
export interface Instructive {
  points: number;
  reasons: string[];
}

/** A day or time that isn't counted in `happened`: `5 mai`, `3/5`, `14h05`, `2 pm`. */
const DAY_OR_HOUR =
  /(?<![\d.,/])(?:\d{1,2}(?:[./]\d{1,2}(?![\d./%])|\s?h\s?(?:\d\d)?\b|\s?[ap]m\b)|\d{1,2}(?:\.|er|st|nd|rd|th|日)?\s?(?:de |of )?(?<month>\p{L}+))/gu;
// `RB-31: …`, `Restoring the index`, `Your first alert`. Titles like these are typical of guides.
const TITLE = /^\W*(?:(?:RB|SOP|KB)-?\d|[A-Z][a-z]+ing\b(?! of\b)|[Yy]our\b)/;
const PAST_VERB = /(?<!\bbe )\b[a-z]{2,}ed\b/;
const FIELD = /^\s*\[[xX]\]\s|[([]@[\p{L}\p{N}]|\((?:[\w.-]+\/[\w.-]+)?#\d/u;
// `kubectl get pods`
const COMMAND = /`[a-z][\w./-]* [^`\n]+`/;
const CODE = /`[^`\n]*`/g;
/** How many paragraphs, list items and table cells at the start are searched for words that name the document's kind: `This policy …`. */
const FIRST_TEXTS = 6;

/** The texts of blocks without their code, in which `var` isn't the Swedish “was”. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ cells }) => cells.map(({ raw }) => raw.replaceAll(CODE, " ")));
}

/** The text near the start in which a document names its own kind: `This policy applies to …`. */
export function selfIn(blocks: readonly Block[], { evidence }: Lexicon): string | undefined {
  return textsOf(blocks)
    .slice(0, FIRST_TEXTS)
    .find((text) => evidence.namesItself(text));
}

/** Weighs the signs that a document is a guide although its title names no kind of guide, such as a runbook. */
export function weighInstructive(
  {
    title,
    blocks,
    nodes,
    happened,
  }: { title: Inline; blocks: readonly Block[]; nodes: readonly Node[]; happened: number },
  lexicon: Lexicon,
): Instructive {
  const { evidence, grammar, headings, prose } = lexicon;
  const texts = textsOf(blocks);
  const count = (test: (text: string) => boolean): number => texts.filter(test).length;
  const heads = nodes.flatMap((node) => (node.type === "heading" ? [node.inline.text] : [])).slice(1);
  const self = selfIn(blocks, lexicon);
  const readers = count((text) => evidence.addressesReaders(text));
  const sentences = texts.flatMap((text) => text.split(/[.!?]\s/));
  const past = sentences.filter((sentence) => evidence.reportsPast(sentence)).length;
  const verbs = sentences.filter((sentence) => PAST_VERB.test(sentence)).length;
  // A heading such as “Next steps” is typical of reports too.
  const steps = heads.filter(
    (head) => evidence.isHeadOfGuide(head) && headings.sectionKind(head) !== "commitments",
  ).length;
  const fields = blocks.filter(({ cells }) => cells.some(({ raw }) => FIELD.test(raw))).length;
  const reported = heads.filter((head) => headings.sectionKind(head) === "others").length;
  const orders = blocks.filter(
    ({ type, cells }) => type === "paragraph" && cells.some(({ text }) => prose.startsWith("imperatives", text)),
  );
  const namesDay = (text: string): boolean =>
    Array.from(text.matchAll(DAY_OR_HOUR)).some(({ groups }) => {
      const month = groups?.["month"];
      return month === undefined || grammar.followsNumber(month);
    });
  const isUndated = blocks.length >= POINTS.fewestBlocks && happened === 0 && !texts.some(namesDay);
  const isTitled = evidence.isTitleOfGuide(title.text) || TITLE.test(title.text);
  const points =
    (self === undefined ? 0 : POINTS.self) +
    (isTitled ? POINTS.title : 0) +
    (isUndated ? POINTS.undated : 0) +
    (isUndated && past === 0 && verbs <= 1 ? POINTS.uneventful : 0) +
    Math.min(POINTS.readersMost, readers * POINTS.readers) +
    Math.min(POINTS.headsMost, steps * POINTS.heads) +
    (blocks.some(({ cells }) => cells.some(({ raw }) => COMMAND.test(raw))) ? POINTS.commands : 0) +
    (orders.length > 0 ? POINTS.orders : 0) +
    Math.max(POINTS.pastMost, past * POINTS.past + verbs * POINTS.verbs) +
    happened * POINTS.happened +
    fields * POINTS.fields +
    Math.max(0, reported - 1) * POINTS.reportHeads;
  const reasons = [
    self === undefined ? "" : "it calls itself one",
    isTitled ? `its title is “${title.text}”` : "",
    isUndated ? "it names no day or time" : "",
    readers > 0 ? "it addresses its readers" : "",
    steps > 0 ? "it has headings that are typical of guides" : "",
    past === 0 ? "it reports nothing that happened" : "",
  ].filter(Boolean);
  return { points, reasons: reasons.slice(0, 3) };
}
