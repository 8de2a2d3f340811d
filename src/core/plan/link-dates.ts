import { linkDateFor, type LinkedWork } from "../lifecycle/proof.ts";
import type { Block } from "../model/block.ts";
import type { IssueFacts } from "../model/snapshot.ts";

/** The work behind links, by URL; null if GitHub doesn't provide its date. */
export type LinkDates = ReadonlyMap<string, LinkedWork | null>;

/** Adds the dates of a block's links that the issue's facts don't contain yet, because this run has just found them in the report. */
export function withLinkDates(facts: IssueFacts, block: Block, dates: LinkDates = new Map()): IssueFacts {
  if (block.done === null) return facts;
  const added = block.links.flatMap((url) => {
    const work = dates.get(url);
    if (work === undefined || facts.link_dates?.[url] !== undefined) return [];
    return [[url, work && linkDateFor(url, work, block)] as const];
  });
  return added.length === 0 ? facts : { ...facts, link_dates: { ...facts.link_dates, ...Object.fromEntries(added) } };
}
