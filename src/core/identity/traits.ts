import { itemFields } from "../lifecycle/history.ts";
import type { Block } from "../model/block.ts";
import type { Commitment } from "../model/commitment.ts";
import { matchKey } from "../model/text.ts";

/** A text value used to match a report item with a known block. Null never matches. */
export interface Trait {
  ofItem: (item: Commitment) => string | null;
  ofBlock: (block: Block) => string | null;
}

/** Matches items with the same title, whatever their other fields are. */
export const SAME_TITLE: Trait = sameFields();

/**
 * Traits that match items with the same text, strictest first, so that identical items are paired the same way in every run.
 * The last trait pairs the remaining items in order.
 */
export const SAME_TEXT: readonly Trait[] = [
  {
    ofItem: (item) => joined(readingKey(item, item.done === true), item.due),
    ofBlock: (block) => joined(readingKey(block, block.done !== null), block.due),
  },
  {
    ofItem: (item) => readingKey(item, item.done === true),
    ofBlock: (block) => readingKey(block, block.done !== null),
  },
  sameFields("tracker", "owner"),
  sameFields("tracker"),
  sameFields("owner"),
  sameFields("due"),
  SAME_TITLE,
];

function sameFields(...fields: Array<"tracker" | "owner" | "due">): Trait {
  const key = (source: Pick<Commitment, "subject" | "tracker" | "owner" | "due">): string | null => {
    const values = fields.map((field) => source[field]);
    // Two empty fields don't count as a match.
    return values.includes(null) ? null : joined(matchKey(source.subject), ...values);
  };
  return { ofItem: key, ofBlock: key };
}

function readingKey(reading: Commitment | Block, done: boolean): string {
  return joined(JSON.stringify(itemFields(reading)), done);
}

/** Restricts a trait to items in the same report. `pathOf` returns the current path of a block's report. */
export function inReport({ ofItem, ofBlock }: Trait, pathOf: (block: Block) => string): Trait {
  const within = (path: string, key: string | null): string | null => (key === null ? null : joined(path, key));
  return {
    ofItem: (item) => within(item.report, ofItem(item)),
    ofBlock: (block) => within(pathOf(block), ofBlock(block)),
  };
}

function joined(...parts: Array<string | boolean | null>): string {
  return JSON.stringify(parts);
}
