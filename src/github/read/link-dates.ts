import { linkDateFor, type LinkedWork } from "../../core/lifecycle/proof.ts";
import type { Block } from "../../core/model/block.ts";
import type { IssueFacts } from "../../core/model/snapshot.ts";
import { isNoEvidence, resolveWork, type WorkRef } from "../../core/model/work-reference.ts";
import { isOwnIssue, isOwnWork, type Surroundings } from "./trackers.ts";
import type { Work } from "./work.ts";

/** The links that can be evidence: those on a ticked item, and those recorded from comments. */
export function evidenceLinks({ done, withdrawn, links, evidence }: Block): string[] {
  if (withdrawn !== null) return [];
  const recorded = evidence.filter(({ kind }) => kind === "link" || kind === "comment").map(({ url }) => url);
  return [...new Set([...(done === null ? [] : links), ...recorded])];
}

/** The linked work on this server, except our own issues, which prove nothing. */
export function linkedWork(links: readonly string[], surroundings: Surroundings): WorkRef[] {
  return links.flatMap((url) => {
    const ref = resolveWork(url, surroundings.server);
    return ref === null || isOwnIssue(ref, surroundings) ? [] : [ref];
  });
}

/**
 * The work behind each link, by URL. Null for work that isn't completed or can't be read, and for links that can't be
 * evidence. Links to other servers and to other pages have no date and are left out.
 */
export function workOfLinks(
  links: readonly string[],
  surroundings: Surroundings,
  lookUp: (ref: WorkRef) => Work | null,
): Array<[string, LinkedWork | null]> {
  return links.flatMap((url): Array<[string, LinkedWork | null]> => {
    const ref = resolveWork(url, surroundings.server);
    if (ref === null) return isNoEvidence(url, surroundings.server) ? [[url, null]] : [];
    const work = isOwnIssue(ref, surroundings) ? null : lookUp(ref);
    return [[url, work === null || work.at === null || isOwnWork(work, surroundings) ? null : work]];
  });
}

/** When the work behind each of a commitment's links was completed, by URL. Undefined if no link has a date. */
export function datesOfLinks(
  block: Block,
  works: ReadonlyArray<[string, LinkedWork | null]>,
): IssueFacts["link_dates"] {
  const dates = works.map(([url, work]) => [url, work && linkDateFor(url, work, block)] as const);
  return dates.length > 0 ? Object.fromEntries(dates) : undefined;
}
