import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Cells } from "../items/item.ts";
import { NO_DEFAULTS } from "../items/defaults.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Paragraph } from "../markdown/tree.ts";
import type { Part } from "./outline.ts";
import { PROMISE_WEIGHTS, type Place, type PromiseSign, type Verdict } from "./promise-weights.ts";
import { weighSentence } from "./promise.ts";
import type { SectionDeps } from "./section-deps.ts";
import { splitSentences } from "./sentences.ts";

const NO_CELLS: Cells = new Map();

/**
 * Collects the promises in sentences outside the sections of commitments: clear ones as commitments, others as hints, which are
 * never tracked.
 */
export function collectOutside(part: Part, lists: boolean, deps: SectionDeps): void {
  const place = placeOf(part, lists, deps.context.lexicon);
  const texts = part.nodes.flatMap((node): Array<Pick<Paragraph, "line" | "inline">> => {
    if (node.type === "paragraph") return [node];
    return node.type === "list" ? [...node.items] : [];
  });
  const read = texts.map(({ line, inline }) => (inline.emphasised ? [] : readSentences(line, inline, place, deps)));
  collectRead(read, place, deps);
}

function placeOf({ title }: Part, lists: boolean, { headings }: Lexicon): Place {
  const isLookAlike = headings.sectionKind(title.text) === "others" && !headings.isLessons(title.text);
  return [...(isLookAlike ? (["under a look-alike"] as const) : []), ...(lists ? (["listed elsewhere"] as const) : [])];
}

/** Collects the promises in a text. */
export function collectSentences(line: number, text: Inline, place: Place, deps: SectionDeps): void {
  collectRead([readSentences(line, text, place, deps)], place, deps);
}

/** A sentence, its line in the report, and whether it is a promise. */
interface Read {
  line: number;
  inline: Inline;
  verdict: Verdict;
}

function readSentences(line: number, text: Inline, place: Place, { context }: SectionDeps): Read[] {
  return splitSentences(text, context.lexicon).flatMap(({ offset, inline }) =>
    /[?？:：]$/.test(inline.text)
      ? []
      : [{ line: line + offset, inline, verdict: weighSentence(inline.text, place, context) }],
  );
}

/**
 * Collects the promises among the sentences of texts that belong together. Beside a clear promise, a sentence needs fewer signs.
 * Beside several, a change that the authors have made counts too.
 */
function collectRead(texts: ReadonlyArray<readonly Read[]>, place: Place, deps: SectionDeps): void {
  const { context } = deps;
  const counts = texts.map((sentences) => sentences.filter(({ verdict }) => verdict.verdict === "taken").length);
  const total = place.length > 0 ? 0 : counts.reduce((sum, count) => sum + count, 0);
  for (const [index, sentences] of texts.entries()) {
    const isNear = counts.slice(Math.max(0, index - 1), index + 2).some((count) => count > 0);
    const besides = besidesOf(total, isNear);
    for (const { line, inline, verdict } of sentences) {
      const mayGain = verdict.verdict !== "taken" && besides.length > 0 && !verdict.signs.some(isAgainst);
      const found = mayGain ? weighSentence(inline.text, besides, context) : verdict;
      collectOne(line, inline, found.verdict === "taken" ? found : verdict, deps);
    }
  }
}

/** Among at least this many promises, a change that the authors have made is one of them. */
const SEVERAL = 2;

function besidesOf(promises: number, isNear: boolean): Place {
  if (promises === 0) return [];
  return promises >= SEVERAL && isNear ? ["beside a promise", "among promises"] : ["beside a promise"];
}

function isAgainst(sign: PromiseSign): boolean {
  return PROMISE_WEIGHTS[sign].weight < -1;
}

function collectOne(line: number, inline: Inline, { verdict, signs, owner, due }: Verdict, deps: SectionDeps): void {
  const { context, collector, author } = deps;
  if (verdict === "none") return;
  const reasons = signs.slice(0, 3).map((sign) => PROMISE_WEIGHTS[sign].says);
  if (verdict === "taken") {
    collector.reading({ line, text: inline.text, taken: true, reasons });
    const isPersonal = context.lexicon.prose.contains("personal", inline.text);
    const defaults = { ...NO_DEFAULTS, owner: isPersonal ? author : owner, due };
    collector.add(line, { words: inline, cells: NO_CELLS, defaults });
  } else {
    collector.skip(line, inline.text, `reads like a promise (${reasons.join(", ")})`, "hint");
  }
}
