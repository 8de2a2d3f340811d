import { itemFields, type ItemFields } from "../lifecycle/history.ts";
import type { Block } from "../model/block.ts";
import type { Commitment } from "../model/commitment.ts";
import { matchKey } from "../model/text.ts";

/** A value that a report item and a known block may share, as text. Null matches nothing. */
export interface Trait {
  ofItem: (item: Commitment) => string | null;
  ofBlock: (block: Block) => string | null;
}

/**
 * Traits of items with the same text, the strictest first, so that a second run pairs equal items as the first did. The last
 * trait pairs the rest in order.
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
  sameFields(),
];

function sameFields(...fields: Array<"tracker" | "owner" | "due">): Trait {
  const key = (source: Pick<Commitment, "subject" | "tracker" | "owner" | "due">): string | null => {
    const values = fields.map((field) => source[field]);
    // Two empty fields don't count as a match.
    return values.includes(null) ? null : joined(matchKey(source.subject), ...values);
  };
  return { ofItem: key, ofBlock: key };
}

function readingKey(reading: ItemFields, done: boolean): string {
  return joined(JSON.stringify(itemFields(reading)), done);
}

/** Limits a trait to items of the same report. `pathOf` returns the current path of a block's report. */
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
