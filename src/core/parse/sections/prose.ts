import type { Cells } from "../items/item.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { withText, type Inline } from "../markdown/inline.ts";
import { parseLabel } from "../markdown/label.ts";
import type { Paragraph } from "../markdown/tree.ts";
import type { SectionDeps } from "./section-deps.ts";
import type { Section } from "./sections.ts";
import { boldLines, isCommitment, isInstruction, plainLines, splitSentences, type Sentence } from "./sentences.ts";

const NO_CELLS: Cells = new Map();

/** A paragraph's section, and whether the paragraph is an instruction with details in the list below it. */
export interface ParagraphSurroundings {
  section: Section;
  announcesDetails: boolean;
}

/** Collects a paragraph's commitments, which can be an instruction, item lines or sentences. */
export function collectParagraph(
  { line, inline }: Paragraph,
  { section, announcesDetails }: ParagraphSurroundings,
  deps: SectionDeps,
): void {
  const { collector, author } = deps;
  const { lexicon } = deps.context;
  const { defaults, isWholeReport } = section;
  if (inline.emphasised) return;
  if (announcesDetails) return collectInstruction(line, inline, section, deps);
  const lines = isWholeReport ? null : itemLines(inline, section, lexicon);
  const label = isWholeReport || lines ? null : parseLabel(inline);
  const done = label && lexicon.statuses.doneOf(label.name);
  // `**Done:** The keys are rotated every week.`
  if (label && done !== null) {
    return collector.add(line, { words: label.rest, cells: NO_CELLS, defaults: { ...defaults, done } });
  }
  const where = isWholeReport ? "anywhere" : "section";
  const items = lines ?? splitSentences(inline).filter((sentence) => isCommitment(sentence.inline, where, lexicon));
  for (const { offset, inline: words } of items) {
    const isPersonal = lexicon.prose.contains("personal", words.text);
    const owner = isPersonal ? author : defaults.owner;
    collector.add(line + offset, { words, cells: NO_CELLS, defaults: { ...defaults, owner } });
  }
  if (items.length === 0 && !isWholeReport && isInstruction(inline, lexicon)) {
    collectInstruction(line, inline, section, deps);
  }
}

/** Finds a paragraph's item lines. In a section with a list or table, plain lines are treated as text. */
function itemLines(paragraph: Inline, { nodes }: Section, lexicon: Lexicon): Sentence[] | null {
  const isBesideItems = nodes.some((node) => node.type === "table" || node.type === "list");
  return boldLines(paragraph, lexicon) ?? (isBesideItems ? null : plainLines(paragraph, lexicon));
}

/** Collects an instruction without the colon before its details. */
function collectInstruction(line: number, inline: Inline, { defaults }: Section, { collector }: SectionDeps): void {
  const words = withText(inline, inline.text.replace(/[:：]$/, ""));
  collector.add(line, { words, cells: NO_CELLS, defaults });
}
