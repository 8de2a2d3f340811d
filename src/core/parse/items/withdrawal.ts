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
/** A box that says that the item doesn't apply: `[N/A]`, `[-]`, `[~]`, `[cancelled]`. */
const OTHER_BOX = /^\[(?<mark>[^[\]()]{1,20})\]\s+/;
const NOT_APPLICABLE = /^(?:n\/?a|[-~–—])$/i;
/** The last words after a colon or dash, which give the reason: `Rotate the keys: not needed`. */
// Bounded: one item
const REASON = /(?::\s|：|\s[—–-]\s)(?<reason>[^:：—–]{3,200})$/u;
/** Brackets that are all that remains beside struck-out words: `~~Rotate the keys~~ (it wouldn't have helped)`. */
const ONLY_BRACKET = /^\s*[([（](?<note>[^()[\]（）]{1,300})[)\]）]\s?[.。]?$/u;
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
    const note = ONLY_BRACKET.exec(rest)?.groups?.["note"];
    if (note !== undefined && lexicon.statuses.doneOf(note) !== true) {
      return { words, reason: columnReason ?? note, replacedBy: null, explanation: "struck through" };
    }
  }
  const box = OTHER_BOX.exec(inline.text);
  if (box && isNotApplicable(String(box.groups?.["mark"]), lexicon)) {
    const rest = inline.text.slice(box[0].length);
    const reason = REASON.exec(rest);
    const words = withText(inline, rest.slice(0, reason?.index));
    return { ...withdrawal(words, "", "not applicable"), reason: columnReason ?? reason?.groups?.["reason"] ?? null };
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

function isNotApplicable(mark: string, { withdrawals }: Lexicon): boolean {
  return NOT_APPLICABLE.test(mark) || withdrawals.isDropped(mark);
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
