import { workKey, type WorkRef } from "../../core/model/work-reference.ts";
import { isSameRepository } from "../client.ts";
import { explain, goneReason, isServerError } from "../errors.ts";
import { nameOf, type UnreadWork } from "./read-work.ts";
import type { Reading } from "./unread.ts";

/**
 * Reports trackers and linked work that GitHub refuses to show, none of which is evidence. A tracker in another repository
 * that the token can't see is not reported, because GitHub hides every private repository like that. Other links are reported
 * only if the server failed. Without `unread`, throws a Failure if the server failed.
 */
export function reportUnreadWork(
  work: readonly UnreadWork[],
  trackers: readonly WorkRef[],
  { unread, repo }: Reading,
): void {
  const named = new Set(trackers.map(workKey));
  for (const { ref, error } of work) {
    const doing = `read ${nameOf(ref)}`;
    if (unread === undefined && isServerError(error)) throw explain(error, doing);
    const gone = goneReason(error);
    const isExpected = gone === "moved" || (gone === "hidden" && !isSameRepository(ref, repo));
    const isReported = isServerError(error) || (named.has(workKey(ref)) && error !== null && !isExpected);
    if (isReported) unread?.addWork(error, doing, "Until it can be read, it proves nothing.");
  }
  const skipped = work.filter(({ error }) => error === null);
  const [first] = skipped;
  if (first === undefined) return;
  const others = skipped.length > 1 ? ` and ${skipped.length - 1} other linked issues, pull requests and commits` : "";
  const message = `${nameOf(first.ref)}${others} were not checked, because too many had to be read one by one. Close the issues of these commitments by hand, or pass a token that can use GraphQL.`;
  unread?.work.push({ severity: "warning", file: null, line: null, message });
}

/** Whether work that could not be read may be readable in the next run. */
export function isTemporary({ error }: UnreadWork): boolean {
  return error === null || isServerError(error);
}
