import type { Problem } from "../../core/model/commitment.ts";
import { capitalise } from "../../core/model/text.ts";
import { workKey, type WorkRef } from "../../core/model/work-reference.ts";
import { isSameRepository, type RepoRef } from "../repo-ref.ts";
import { explain, goneReason, isServerError, refusalOf } from "../errors.ts";
import { nameOf, type UnreadWork } from "./read-work.ts";
import type { Reading } from "./unread.ts";

/** Where a report names a tracker. `file` is null if the report isn't in the repository of this run's reports. */
export interface NamedTracker extends Pick<Problem, "file" | "line"> {
  ref: WorkRef;
}

/**
 * Reports trackers and linked work that GitHub refuses to show, none of which is evidence. A tracker that the token can't see
 * is reported only if it is in the tracked repository or, as a warning, in the reports' repository, because GitHub hides every
 * private repository in this way. Other links are reported only if the server failed or didn't respond. Without `unread`,
 * throws a Failure if the server failed or didn't respond, and reports nothing else.
 */
export function reportUnreadWork(
  work: readonly UnreadWork[],
  trackers: readonly NamedTracker[],
  { unread, repo, source = repo }: Reading,
): void {
  const named = new Map(
    trackers.toReversed().map(({ ref, file, line }) => [workKey(ref), { file, line, tracker: ref }]),
  );
  for (const { ref, error } of work) {
    const doing = `read ${nameOf(ref)}`;
    const hasFailed = error !== null && isTemporary({ ref, error });
    if (unread === undefined && hasFailed) throw explain(error, doing);
    const place = named.get(workKey(ref));
    if (place !== undefined && isNowhere({ ref, error }, repo)) {
      unread?.work.push({ severity: "error", ...place, message: nowhereMessage(ref) });
      continue;
    }
    const gone = goneReason(error);
    // The token may be valid only for the tracked repository.
    const isInSource = gone === "hidden" && isSameRepository(ref, source) && !isSameRepository(ref, repo);
    const isExpected = gone === "moved" || (gone === "hidden" && !isInSource && !isSameRepository(ref, repo));
    const isReported = hasFailed || (place !== undefined && error !== null && !isExpected);
    if (isReported)
      unread?.addWork(error, doing, "Until it can be read, it proves nothing.", {
        ...place,
        ...(isInSource ? { severity: "warning" } : {}),
      });
  }
  const skipped = work.filter(({ error }) => error === null);
  const [first] = skipped;
  if (first === undefined) return;
  const others =
    skipped.length > 1 ? ` and ${skipped.length - 1} other linked issues, pull requests and commits were` : " was";
  const message = `${capitalise(nameOf(first.ref))}${others} not checked, because too many had to be read one by one. Close the issues of these commitments by hand, or pass a token that can use GraphQL.`;
  unread?.work.push({ severity: "warning", file: null, line: null, message });
}

/** References to the repository itself that are neither issues nor pull requests, by `workKey`. */
export function nowhereOf(work: readonly UnreadWork[], repo: RepoRef): Set<string> {
  return new Set(work.filter((unread) => isNowhere(unread, repo)).map(({ ref }) => workKey(ref)));
}

/**
 * If the token can list a repository's issues, it can see all of them. Elsewhere, a 404 can mean that the token may not see
 * the issue.
 */
function isNowhere({ ref, error }: UnreadWork, repo: RepoRef): boolean {
  return "number" in ref && goneReason(error) === "hidden" && isSameRepository(ref, repo);
}

function nowhereMessage(ref: WorkRef): string {
  const { owner, repo } = ref;
  const name = `${owner}/${repo}${"number" in ref ? `#${ref.number}` : ""}`;
  return `The tracker ${name} is neither an issue nor a pull request, so it proves nothing: correct the number, remove it, or link to the right page.`;
}

/** Whether work that could not be read may be readable in the next run. */
export function isTemporary({ error }: UnreadWork): boolean {
  return error === null || isServerError(error) || (refusalOf(error)?.status ?? 500) >= 500;
}
