import type { Cells } from "../items/item.ts";
import type { Clause } from "../lexicon/clauses.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { hasUnspaced } from "../lexicon/phrases.ts";
import type { ParseContext } from "../context.ts";
import { withText, type Inline } from "../markdown/inline.ts";
import { parseLabel } from "../markdown/label.ts";
import type { Paragraph } from "../markdown/tree.ts";
import { assigneeIn } from "./actor.ts";
import { collectSentences } from "./hints.ts";
import { measureIn } from "./led-paragraph.ts";
import type { PromiseSign } from "./promise-weights.ts";
import { CLOCK } from "./promise-dates.ts";
import { weighSentence } from "./promise.ts";
import type { SectionDeps } from "./section-deps.ts";
import type { Section } from "./sections.ts";
import { boldLines, isCommitment, isInstruction, plainLines, splitSentences, type Sentence } from "./sentences.ts";

const NO_CELLS: Cells = new Map();

/** A paragraph's section, and whether the paragraph is an instruction with details in the list below it. */
export interface ParagraphSurroundings {
  section: Section;
  /** Whether the section also has a list or table. If so, plain lines are running text. */
  hasItems: boolean;
  announcesDetails: boolean;
  /** Whether the paragraph is in a section in which bold words at the start of each paragraph name a measure. */
  isInSeries: boolean;
}

/** Collects a paragraph's commitments, which can be an instruction, item lines or sentences. */
export function collectParagraph(
  { line, inline }: Paragraph,
  { section, hasItems, announcesDetails, isInSeries }: ParagraphSurroundings,
  deps: SectionDeps,
): void {
  const { collector, author } = deps;
  const { lexicon } = deps.context;
  const { defaults, isWholeReport } = section;
  if (inline.emphasised) return;
  if (announcesDetails) return collectInstruction(line, inline, section, deps);
  const lines = isWholeReport ? null : itemLines(inline, hasItems, lexicon);
  const label = isWholeReport || lines ? null : parseLabel(inline);
  const done = label && lexicon.statuses.doneOf(label.name);
  // `**Done:** The keys are rotated every week.`
  if (label && done !== null) {
    return collector.add(line, { words: label.rest, cells: NO_CELLS, defaults: { ...defaults, done } });
  }
  if (isWholeReport) return collectSentences(line, inline, [], deps);
  const promises = lines ?? splitSentences(inline, lexicon).filter((sentence) => isPromise(sentence.inline, deps));
  const [measure] = isInSeries ? measureIn(inline, lexicon) : [];
  // `**Short TTLs** – We have lowered all TTLs.`
  const isDone = measure && lexicon.isDoneByTense(measure.inline.text) && promises[0]?.offset === measure.offset;
  const items = measure && (isDone || promises.length === 0) ? [measure] : promises;
  for (const { offset, inline: words } of items) {
    const isPersonal = lexicon.prose.contains("personal", words.text);
    const found = lines ? { owner: null, due: null } : weighSentence(words.text, ["in a section"], deps.context);
    const named = lines ? null : (found.owner ?? assigneeIn(words.text, deps.context));
    const owner = isPersonal ? author : (named ?? defaults.owner);
    collector.add(line + offset, {
      words,
      cells: NO_CELLS,
      defaults: { ...defaults, owner, due: found.due ?? defaults.due },
    });
  }
  if (items.length === 0 && !isWholeReport && isInstruction(inline, lexicon)) {
    collectInstruction(line, inline, section, deps);
  }
}

/** Whether a sentence in a section is a promise. */
export function isPromise(sentence: Inline, { context }: SectionDeps): boolean {
  if (/[?？:：]$/.test(sentence.text)) return false;
  if (assigneeIn(sentence.text, context) !== null) return true;
  const { verdict, signs } = weighSentence(sentence.text, ["in a section"], context);
  if (verdict === "taken") return true;
  const mayBe = signs.length === 0 || (verdict === "hint" && !signs.some((sign) => AGAINST.has(sign)));
  return mayBe && (isCommitment(sentence, "section", context.lexicon) || reportsChange(sentence.text, context));
}

/** Whether a sentence reports a change that the authors have made: `We have replaced the valve`, `The rule has been removed`. */
function reportsChange(text: string, { lexicon, text: report }: ParseContext): boolean {
  if (CLOCK.test(text) || lexicon.grammar.isResponse(text) || lexicon.grammar.saysWhen(text)) return false;
  if (saysWhatAuthorsDid(text, lexicon)) return true;
  const isDone = lexicon.isDoneByTense(text) && !WAS.test(text);
  // In Chinese, Japanese and Korean, the form is the same as for what happened: `磁盘已满。`
  return (
    isDone && (!hasUnspaced(text) || (!SUBJECT.test(text) && lexicon.grammar.clausesOf(text, report).some(isOfAuthors)))
  );
}

function isOfAuthors({ signs }: Clause): boolean {
  return signs.has("authors") || signs.has("perfect");
}

/** Somebody or something else as the subject in Japanese. */
const SUBJECT = /が[^、。]{0,40}しました/;

/** In English, the past of a change often doesn't differ from that of the incident: `The pre-fill was wrong`. */
const WAS = /\b(?:was|were|had|did)\b/i;

const AUTHORS_DID =
  /^(?:We|I)(?: also| therefore| then)? (?:(?<stem>[a-z]{2,20})ed|wrote|rewrote|built|rebuilt|set up|put) /;

/** Whether an English sentence starts with the authors and the past of a verb for changes: `We replaced the valve.` */
function saysWhatAuthorsDid(text: string, { prose }: Lexicon): boolean {
  const found = AUTHORS_DID.exec(text);
  const stem = found?.groups?.["stem"];
  if (stem === undefined) return found !== null;
  // replac(ed), add(ed), stopp(ed), modifi(ed)
  const verbs = [`${stem}e`, stem, stem.slice(0, -1), `${stem.slice(0, -1)}y`];
  return verbs.some((verb) => prose.startsWith("imperatives", verb));
}

const AGAINST: ReadonlySet<PromiseSign> = new Set([
  "subordinate",
  "reported",
  "vague",
  "wish",
  "condition",
  "event",
  "contact",
  "state",
  "tells",
  "outsider",
]);

/** Finds a paragraph's item lines. In a section with a list or table, plain lines are treated as text. */
function itemLines(paragraph: Inline, hasItems: boolean, lexicon: Lexicon): Sentence[] | null {
  return boldLines(paragraph, lexicon) ?? (hasItems ? null : plainLines(paragraph, lexicon));
}

/** Collects an instruction without the colon before its details. */
function collectInstruction(line: number, inline: Inline, { defaults }: Section, { collector }: SectionDeps): void {
  const words = withText(inline, inline.text.replace(/[:：]$/, ""));
  collector.add(line, { words, cells: NO_CELLS, defaults });
}
