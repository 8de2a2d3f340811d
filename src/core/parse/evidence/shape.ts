import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Item, Node } from "../markdown/tree.ts";
import { isTimeline, parseColumns } from "../sections/table.ts";

/** How the items and rows below a heading look: how many there are, and how many of them have each sign. */
export interface Shape {
  items: number;
  /** Begin or end with a verb: `Rotate the keys`, `Rotating the keys`, `Schlüssel tauschen`. */
  verbs: number;
  /** Have a task box, open or ticked. */
  boxes: number;
  /** Name an owner, a due date or a ticket, or have a task box. */
  fields: number;
  /** Report what already happened. */
  past: number;
  /** Address the reader. */
  readers: number;
  /** Are instructions. Paragraphs count too. */
  orders: number;
  /** Are instructions to the reader: `Please sign in again`, `Check your keys`. */
  advice: number;
  /** Begin with a date or a time. */
  times: number;
  /** Ask a question, consist only of code, a path or a link, or are rows of a table without an action column. */
  others: number;
}

const NONE: Shape = {
  items: 0,
  verbs: 0,
  boxes: 0,
  fields: 0,
  past: 0,
  readers: 0,
  orders: 0,
  advice: 0,
  times: 0,
  others: 0,
};
const SIGNS = ["items", "verbs", "boxes", "fields", "past", "readers", "orders", "advice", "times", "others"] as const;

/** Describes the items of the lists and the rows of the tables in nodes. */
export function shapeOf(nodes: readonly Node[], lexicon: Lexicon): Shape {
  const shape = { ...NONE };
  for (const node of nodes) {
    const parts =
      node.type === "list"
        ? node.items.map((item) => describeItem(item, lexicon))
        : node.type === "table"
          ? describeRows(node, lexicon)
          : node.type === "paragraph"
            ? [{ ...NONE, ...adviceIn(node.inline.text, lexicon) }]
            : [];
    for (const part of parts) for (const sign of SIGNS) shape[sign] += part[sign];
  }
  return shape;
}

// An open task box, or a login or ticket at the end: `(@ann)`, `(#12)`.
const FIELD = /^\s*\[ \]\s|[([（—–-]\s?(?:@[\p{L}\p{N}]|#\d)[^()[\]]{0,40}[)\]）]?[.\s]{0,3}$/u;
const BOX = /^\s*\[[ xX]\]\s/;
/** A date in brackets at the end: `(IT, by 31/10)`. */
const DAY_AT_END = /\d[./-]\d{1,2}\.?[)\]）]$/u;
const STARTS_WITH_TIME = /^[\s*_~[(`]*(?:\d{4}-\d\d|\d{1,2}[:.h]\d\d|\d{1,2}[./]\d{1,2})/;
const ONLY_CODE = /^\s*(?:`[^`]*`|\[[^\]]*\]\([^)]*\)|https?:[^\s,;]*|<[^>]*>)[\s.,;]{0,3}$/;
const MARKS = /^\s*(?:\[[ xX]\]|[\p{So}\p{Sk}]\uFE0F?|P[0-4]:)\s+/u;
const GERUND = /^\p{Lu}?[a-z]{2,}ing\b/u;
/** `We moved the job`, but not `We need`. */
const WE_DID = /\b[Ww]e (?!need|feed|proceed|succeed|exceed)\p{Lu}?[a-z]+ed\b/u;
const PAST_TENSE = /^\p{Lu}?[a-z]{2,}ed\b/u;

function describeItem({ inline, children }: Item, lexicon: Lexicon): Shape {
  const details = children.flatMap((child) =>
    child.type === "list" ? child.items.map((item) => item.inline.raw) : [],
  );
  const shape = describeText(inline.text, [inline.raw, ...details], lexicon);
  const reported = details.filter((detail) => PAST_TENSE.test(detail)).length;
  const isPast = WE_DID.test(inline.raw) || (details.length > 1 && reported * 2 > details.length);
  return { ...shape, past: isPast ? 1 : shape.past };
}

/** Describes a text. Fields can be in any of the `sources`. */
function describeText(words: string, sources: readonly string[], lexicon: Lexicon): Shape {
  const { owners, due, evidence } = lexicon;
  const text = words.replace(MARKS, "");
  const [raw = ""] = sources;
  const hasField = sources.some(
    (source) =>
      FIELD.test(source) || DAY_AT_END.test(source.trimEnd()) || owners.label.test(source) || due.label.test(source),
  );
  const isPast = PAST_TENSE.test(text) || evidence.reportsPast(text) || lexicon.isDoneByTense(text);
  const isVerb = evidence.startsWithAction(text) || evidence.endsWithAction(text) || GERUND.test(text);
  return {
    items: 1,
    verbs: isVerb && !isPast ? 1 : 0,
    boxes: BOX.test(raw) ? 1 : 0,
    fields: hasField ? 1 : 0,
    past: isPast ? 1 : 0,
    readers: evidence.addressesReaders(text) ? 1 : 0,
    ...adviceIn(text, lexicon),
    times: STARTS_WITH_TIME.test(raw) ? 1 : 0,
    others: ONLY_CODE.test(raw) || /[?？]$/.test(text) ? 1 : 0,
  };
}

/** Whether a text is an instruction, and whether it addresses the reader. */
function adviceIn(text: string, { prose, evidence }: Lexicon): Pick<Shape, "orders" | "advice"> {
  const isRequest = evidence.startsWithReader(text);
  const isOrder = isRequest || prose.startsWith("imperatives", text);
  return { orders: isOrder ? 1 : 0, advice: isOrder && (isRequest || evidence.addressesReaders(text)) ? 1 : 0 };
}

function describeRows(table: Extract<Node, { type: "table" }>, lexicon: Lexicon): Shape[] {
  const columns = parseColumns(table, lexicon);
  if (!columns) return table.rows.map(() => ({ ...NONE, items: 1, others: 1 }));
  const timeline = isTimeline(table.header, columns, lexicon);
  const hasPlan = columns.some((column) => column === "owner" || column === "due" || column === "tracker");
  return table.rows.map(({ cells }) => {
    const text = cells.filter((_, index) => columns[index] === "text").map((cell) => cell.text);
    const shape = describeText(
      text.join(" "),
      cells.map(({ raw }) => raw),
      lexicon,
    );
    return { ...shape, fields: hasPlan && !timeline ? 1 : shape.fields, times: timeline ? 1 : shape.times };
  });
}
