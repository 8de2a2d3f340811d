import { itemFields, type ItemFields } from "../lifecycle/history.ts";
import type { Block } from "../model/block.ts";
import type { Commitment } from "../model/commitment.ts";
import { matchKey } from "../model/text.ts";

/** What an item of a report and a known block have in common, as text. Null has nothing in common with anything. */
export interface Trait {
  ofItem: (item: Commitment) => string | null;
  ofBlock: (block: Block) => string | null;
}

/**
 * The same text, with the strictest agreement of the other fields first: so a second run pairs equal items as the first did.
 * What is left is paired in order.
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
  const key = (one: Pick<Commitment, "subject" | "tracker" | "owner" | "due">): string | null => {
    const values = fields.map((field) => one[field]);
    // A field that says nothing shows no agreement.
    return values.includes(null) ? null : joined(matchKey(one.subject), ...values);
  };
  return { ofItem: key, ofBlock: key };
}

function readingKey(reading: ItemFields, done: boolean): string {
  return joined(JSON.stringify(itemFields(reading)), done);
}

/** The trait inside one report. `pathOf`: where the block's report is now. */
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
