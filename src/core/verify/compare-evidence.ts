import { evidenceKind } from "../model/block.ts";
import type { Evidence } from "../model/snapshot.ts";
import { resolveWork, workKey } from "../model/work-reference.ts";
import type { Result } from "./compared.ts";
import { mayLackEvents, type Recorded } from "./recorded.ts";
import { EARLIER_ISSUE } from "./compare-event.ts";
import { compareLink } from "./compare-link.ts";
import { compareTracker } from "./compare-tracker.ts";
import { SENTENCES } from "./findings.ts";
import type { RecordContext } from "./record.ts";
import { findRef, findWork, isSameDate, isSameWork } from "./shown-work.ts";

const COMPARISONS = {
  pull_request: compareClosingWork,
  commit: compareClosingWork,
  tracker: compareTracker,
  comment: compareComment,
  link: compareLink,
  other: () => [{ uncompared: "evidence of a kind that this version doesn't know" }],
} satisfies Record<ReturnType<typeof evidenceKind>, (evidence: Evidence, recorded: Recorded) => Result[]>;

/** Compares evidence in an issue with what its report and GitHub show. */
export function compareEvidence(evidence: Evidence, recorded: Recorded): Result[] {
  return COMPARISONS[evidenceKind(evidence)](evidence, recorded);
}

/** A pull request or commit counts if it closed the issue, or if it is a pull request that is linked to the issue. */
function compareClosingWork(evidence: Evidence, recorded: Recorded): Result[] {
  const { issue, record, context } = recorded;
  const { number } = issue.facts;
  const closing = [...record.closes.flatMap(({ proof }) => proof ?? []), ...record.pulls];
  const same = closing.filter(({ url }) => isSameWork(url, evidence.url, context.server));
  if (same.some(({ at, commit }) => isSameDate(at, evidence.at) && isSameCommit(commit, evidence.commit))) return [];
  const [found] = same;
  if (found) return [{ finding: SENTENCES.evidenceDate(number, evidence.url, found.at) }];
  if (recorded.continues) return [{ uncompared: EARLIER_ISSUE }];
  // Without the permission to read pull requests, GitHub leaves out those that closed the issue.
  if (mayLackEvents(recorded) || (!findWork(evidence.url, context) && canBeHidden(evidence.url, context)))
    return [{ uncompared: "a pull request or commit that GitHub doesn't show" }];
  return [{ finding: SENTENCES.neverClosedBy(number, evidence.url) }];
}

/** Whether an address leads to work that GitHub may hide. The commits of the reports' repository can always be read. */
function canBeHidden(url: string, { server, here, records }: RecordContext): boolean {
  const ref = resolveWork(url, server);
  if (ref === null) return false;
  const isOurs = here !== null && workKey({ ...ref, ...here }) === workKey(ref);
  return !("sha" in ref && isOurs && records.work.get(workKey(ref)) === null);
}

/** Whether the commits are equal. Earlier versions didn't store a pull request's commit. */
function isSameCommit(actual: string | undefined, stated: string | undefined): boolean {
  return actual === undefined || stated === undefined || actual === stated;
}

/**
 * A comment's evidence is dated by the comment or, once a run has read the linked work, by that work. The pull request that
 * published the commitment has the date of the promise; see linkDateFor.
 */
function compareComment({ url, at }: Evidence, { issue, record, context, continues }: Recorded): Result[] {
  const { number } = issue.facts;
  const stated = record.statements?.filter(({ evidence }) => evidence === url) ?? [];
  const [first] = stated;
  if (first === undefined) {
    if (continues) return [{ uncompared: EARLIER_ISSUE }];
    if (record.statements === null || record.hasLostComments)
      return [{ uncompared: "evidence from a comment that GitHub no longer shows" }];
    return [{ finding: SENTENCES.evidenceNotStated(number, url) }];
  }
  const ref = resolveWork(url, context.server);
  const work = ref && findRef(ref, context.records);
  const dates = [...stated.map((statement) => statement.at), ...(work?.dates ?? []), issue.block.promised ?? null];
  if (dates.some((date) => isSameDate(date, at))) return [];
  if (ref !== null && (work === null || work.isPartial))
    return [{ uncompared: "the date of linked work that GitHub doesn't show" }];
  return [{ finding: SENTENCES.evidenceDate(number, url, work?.dates.at(-1) ?? first.at) }];
}
