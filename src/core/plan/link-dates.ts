import type { Block } from "../model/block.ts";
import type { IssueFacts } from "../model/snapshot.ts";

/** When the work behind links was completed, by URL; null if GitHub doesn't provide the date. */
export type LinkDates = ReadonlyMap<string, string | null>;

/** Adds the dates of a block's links that the issue's facts don't contain yet, because this run has just found them in the report. */
export function withLinkDates(facts: IssueFacts, { links, done }: Block, dates: LinkDates = new Map()): IssueFacts {
  if (done === null) return facts;
  const added = links.flatMap((url) => {
    const at = dates.get(url);
    return at === undefined || facts.link_dates?.[url] !== undefined ? [] : [[url, at] as const];
  });
  return added.length === 0 ? facts : { ...facts, link_dates: { ...facts.link_dates, ...Object.fromEntries(added) } };
}
