import type { Lexicon } from "../lexicon/lexicon.ts";
import { EMPTY, withText, type Inline } from "../markdown/inline.ts";
import type { Cells } from "./item.ts";
import { statedReason } from "../../model/reason.ts";
import { cutEnd } from "../../model/trim.ts";

/** A commitment's withdrawal. */
export interface ParsedWithdrawal {
  /** The commitment's own words. */
  words: Inline;
  reason: string | null;
  replacedBy: string | null;
  /** The reason why the commitment is not tracked, shown to the report's author. */
  explanation: string;
}

const BOX = /^\[[ xX]\]\s*/;
/** A box that says that the item doesn't apply: `[N/A]`, `[-]`, `[~]`, `[cancelled]`. */
const OTHER_BOX = /^\[(?<mark>[^[\]()]{1,20})\]\s+/;
const NOT_APPLICABLE = /^(?:n\/?a|[-~–—])$/i;
/** The last words after a colon or dash, which give the reason: `Rotate the keys: not needed`. */
// Bounded: one item
const REASON = /(?::\s|：|\s[—–-]\s)(?<reason>[^:：—–]{3,200})$/u;
/** Brackets that are the only text that isn't struck out: `~~Rotate the keys~~ (it wouldn't have helped)`. */
const ONLY_BRACKET = /^\s*[([（](?<note>[^()[\]（）]{1,300})[)\]）]\s?[.。]?$/u;
const BRACKET = /\s?[([（]([^()[\]（）]{1,200})[)\]）]$/u;
/** In brackets longer than this, a word such as “cancelled” is part of a sentence. */
const LONGEST_DROPPED_MARK = 40;

/**
 * Parses `~~text~~ withdrawn: reason`, a status `cancelled`, `text (won't do: reason)`, `[N/A] text` or a struck-through line.
 * Null if the item isn't withdrawn.
 */
export function parseWithdrawal(inline: Inline, cells: Cells, lexicon: Lexicon): ParsedWithdrawal | null {
  const { withdrawals } = lexicon;
  const columnReason = statedReason(cells.get("reason")?.text);
  const withdrawal = (words: Inline, note: Note, explanation: string): ParsedWithdrawal => {
    const { reason, replacedBy } = parseNote(note, lexicon);
    return { words, reason: columnReason ?? statedReason(reason), replacedBy, explanation };
  };
  if (inline.crossedOut !== null) {
    const rest = inline.text.replace(BOX, "");
    const words = withText(inline, inline.crossedOut.replace(BOX, ""));
    if (withdrawals.withdrawn.test(rest))
      return withdrawal(words, { in: inline, start: inline.text.length - rest.length }, "struck through");
    const note = ONLY_BRACKET.exec(rest)?.groups?.["note"];
    if (note !== undefined && lexicon.statuses.doneOf(note) !== true) {
      return { words, reason: columnReason ?? statedReason(note), replacedBy: null, explanation: "struck through" };
    }
  }
  const box = OTHER_BOX.exec(inline.text);
  if (box && isNotApplicable(String(box.groups?.["mark"]), lexicon)) {
    const rest = inline.text.slice(box[0].length);
    const reason = REASON.exec(rest);
    const words = withText(inline, rest.slice(0, reason?.index));
    return {
      words,
      reason: columnReason ?? statedReason(reason?.groups?.["reason"]),
      replacedBy: null,
      explanation: "not applicable",
    };
  }
  const status = cells.get("status") ?? EMPTY;
  if (status.text !== "" && (withdrawals.withdrawn.test(status.text) || withdrawals.isDropped(status.text))) {
    return withdrawal(inline, { in: status, start: 0 }, "dropped");
  }
  const bracket = /[)\]）]$/.test(inline.text) ? BRACKET.exec(inline.text) : null;
  if (bracket) {
    const [, mark = ""] = bracket;
    const isDropped = mark.length <= LONGEST_DROPPED_MARK && withdrawals.isDropped(mark);
    const words = withText(inline, inline.text.slice(0, bracket.index));
    if (withdrawals.withdrawn.test(mark) || isDropped)
      return withdrawal(words, { in: inline, start: bracket.index + bracket[0].indexOf(mark) }, "dropped");
  }
  return inline.struck
    ? { words: inline, reason: columnReason, replacedBy: null, explanation: "struck through" }
    : null;
}

function isNotApplicable(mark: string, { withdrawals }: Lexicon): boolean {
  return NOT_APPLICABLE.test(mark) || withdrawals.isDropped(mark);
}

/** The words about a withdrawal, from an offset in an item's text to the end of the text. */
interface Note {
  in: Inline;
  start: number;
}

/** Extracts the reason from `cancelled: the vendor does it`, or the replacement from `replaced by #12` or `replaced by {#new-keys}`. */
function parseNote(
  { in: inline, start }: Note,
  { withdrawals }: Lexicon,
): Pick<ParsedWithdrawal, "reason" | "replacedBy"> {
  const note = inline.text.slice(start);
  const match = withdrawals.withdrawn.exec(note);
  if (!match) return { reason: null, replacedBy: null };
  const [{ length }] = match;
  const parts = cutEnd(note.slice(length).replace(/^[\s:：,，;—–-]+/u, ""), " )]）").split(/[:：]\s|\s[—–-]\s/);
  if (match.groups?.["replaced"] === undefined) return { reason: parts.join(": ") || null, replacedBy: null };
  // An id isn't part of the text.
  const id = inline.ids.find(({ at }) => at >= start + length && note.slice(length, at - start).trim() === "")?.id;
  const [replacement = "", ...reason] = id === undefined ? parts : [id, ...parts];
  return { reason: reason.filter((part) => part !== "").join(": ") || null, replacedBy: replacement || null };
}
