import type { Cells } from "./fields.ts";
import { withText, type Inline } from "./inline.ts";
import type { Lexicon } from "./lexicon.ts";

/** How an item is taken back. */
export interface ParsedWithdrawal {
  /** The promise's own words. */
  words: Inline;
  reason: string | null;
  replacedBy: string | null;
  /** For a person: why it is not tracked. */
  how: string;
}

/** `~~text~~ withdrawn: reason`, a status `cancelled`, `text (won't do: reason)`, or a line that is struck through; null for any other. */
export function parseWithdrawal(inline: Inline, cells: Cells, lexicon: Lexicon): ParsedWithdrawal | null {
  const take = (words: Inline, said: string, how: string): ParsedWithdrawal => {
    const told = toldBy(said, lexicon);
    return { words, how, ...told, reason: cells.get("reason")?.text || told.reason };
  };
  if (inline.crossedOut !== null) {
    const rest = inline.text.replace(BOX, "");
    if (lexicon.withdrawn.test(rest))
      return take(withText(inline, inline.crossedOut.replace(BOX, "")), rest, "struck through");
  }
  const status = cells.get("status")?.text ?? "";
  if (status !== "" && (lexicon.withdrawn.test(status) || lexicon.isDropped(status)))
    return take(inline, status, "turned down");
  const bracket = /[)\]）]$/.test(inline.text) ? BRACKET.exec(inline.text) : null;
  const said = bracket?.groups?.["said"] ?? "";
  if (said !== "" && (lexicon.withdrawn.test(said) || (said.length <= 40 && lexicon.isDropped(said))))
    return take(withText(inline, inline.text.slice(0, bracket!.index)), said, "turned down");
  return inline.struck ? take(inline, "", "struck through") : null;
}

const BOX = /^\[[ xX]\]\s*/;
const BRACKET = /\s?[([（](?<said>[^()[\]（）]{1,200})[)\]）]$/u;

/** `cancelled: the vendor does it` → its reason; `replaced by #12` → what came instead. */
function toldBy(said: string, lexicon: Lexicon): Pick<ParsedWithdrawal, "reason" | "replacedBy"> {
  const found = lexicon.withdrawn.exec(said);
  if (!found) return { reason: null, replacedBy: null };
  const [first, ...more] = said
    .slice(found[0].length)
    .replaceAll(/^[\s:：,，;—–-]+|[\s)\]）]+$/gu, "")
    .split(/[:：]\s|\s[—–-]\s/);
  if (found.groups?.["replaced"] === undefined)
    return { reason: [first, ...more].join(": ") || null, replacedBy: null };
  return { reason: more.join(": ") || null, replacedBy: first!.replace(/^\{#(.*)\}$/, "$1") || null };
}
