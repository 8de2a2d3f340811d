import type { Lexicon } from "../lexicon/lexicon.ts";
import { withText, type Inline } from "../markdown/inline.ts";
import type { Cells } from "./item.ts";
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
const BRACKET = /\s?[([（]([^()[\]（）]{1,200})[)\]）]$/u;
/** In a bracket longer than this, a word such as “cancelled” is part of a sentence. */
const LONGEST_DROPPED_MARK = 40;

/** Parses `~~text~~ withdrawn: reason`, a status `cancelled`, `text (won't do: reason)`, or a struck-through line. */
export function parseWithdrawal(inline: Inline, cells: Cells, lexicon: Lexicon): ParsedWithdrawal | null {
  const { withdrawals } = lexicon;
  const columnReason = cells.get("reason")?.text || null;
  const withdrawal = (words: Inline, note: string, explanation: string): ParsedWithdrawal => {
    const { reason, replacedBy } = parseNote(note, lexicon);
    return { words, reason: columnReason ?? reason, replacedBy, explanation };
  };
  if (inline.crossedOut !== null) {
    const rest = inline.text.replace(BOX, "");
    const words = withText(inline, inline.crossedOut.replace(BOX, ""));
    if (withdrawals.withdrawn.test(rest)) return withdrawal(words, rest, "struck through");
  }
  const status = cells.get("status")?.text ?? "";
  if (status !== "" && (withdrawals.withdrawn.test(status) || withdrawals.isDropped(status))) {
    return withdrawal(inline, status, "dropped");
  }
  const bracket = /[)\]）]$/.test(inline.text) ? BRACKET.exec(inline.text) : null;
  if (bracket) {
    const [, mark = ""] = bracket;
    const isDropped = mark.length <= LONGEST_DROPPED_MARK && withdrawals.isDropped(mark);
    const words = withText(inline, inline.text.slice(0, bracket.index));
    if (withdrawals.withdrawn.test(mark) || isDropped) return withdrawal(words, mark, "dropped");
  }
  return inline.struck ? withdrawal(inline, "", "struck through") : null;
}

/** Extracts the reason from `cancelled: the vendor does it`, or the replacement from `replaced by #12`. */
function parseNote(note: string, { withdrawals }: Lexicon): Pick<ParsedWithdrawal, "reason" | "replacedBy"> {
  const match = withdrawals.withdrawn.exec(note);
  if (!match) return { reason: null, replacedBy: null };
  const parts = cutEnd(note.slice(match[0].length).replace(/^[\s:：,，;—–-]+/u, ""), " )]）").split(
    /[:：]\s|\s[—–-]\s/,
  );
  if (match.groups?.["replaced"] === undefined) return { reason: parts.join(": ") || null, replacedBy: null };
  const [replacement = "", ...reason] = parts;
  return { reason: reason.join(": ") || null, replacedBy: replacement.replace(/^\{#(.*)\}$/, "$1") || null };
}
