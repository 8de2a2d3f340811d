import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Cells } from "../items/item.ts";
import { NO_DEFAULTS } from "../items/defaults.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Part } from "./outline.ts";
import { PROMISE_WEIGHTS } from "./promise-weights.ts";
import { weighSentence, type Place } from "./promise.ts";
import type { SectionDeps } from "./section-deps.ts";
import { splitSentences } from "./sentences.ts";

const NO_CELLS: Cells = new Map();

/**
 * Collects the promises in sentences outside the sections of commitments: clear ones as commitments, others as hints, which are
 * never tracked.
 */
export function collectOutside(part: Part, lists: boolean, deps: SectionDeps): void {
  const place = placeOf(part, lists, deps.context.lexicon);
  for (const node of part.nodes) {
    const texts = node.type === "paragraph" ? [node] : node.type === "list" ? node.items : [];
    for (const { line, inline } of texts) if (!inline.emphasised) collectSentences(line, inline, place, deps);
  }
}

function placeOf({ title }: Part, lists: boolean, { headings }: Lexicon): Place {
  const isLookAlike = headings.sectionKind(title.text) === "others" && !headings.isLessons(title.text);
  return [...(isLookAlike ? (["under a look-alike"] as const) : []), ...(lists ? (["listed elsewhere"] as const) : [])];
}

/** Collects the promises in a text. */
export function collectSentences(
  line: number,
  text: Inline,
  place: Place,
  { context, collector, author }: SectionDeps,
): void {
  const { lexicon } = context;
  for (const { offset, inline } of splitSentences(text, lexicon)) {
    if (/[?？:：]$/.test(inline.text)) continue;
    const { verdict, signs, owner, due } = weighSentence(inline.text, place, context);
    if (verdict === "none") continue;
    const reasons = signs.slice(0, 3).map((sign) => PROMISE_WEIGHTS[sign].says);
    if (verdict === "taken") {
      collector.reading({ line: line + offset, text: inline.text, taken: true, reasons });
      const isPersonal = lexicon.prose.contains("personal", inline.text);
      const defaults = { ...NO_DEFAULTS, owner: isPersonal ? author : owner, due };
      collector.add(line + offset, { words: inline, cells: NO_CELLS, defaults });
    } else {
      collector.skip(line + offset, inline.text, `reads like a promise (${reasons.join(", ")})`, "hint");
    }
  }
}
