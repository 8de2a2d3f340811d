import type { Event } from "../model/block.ts";
import { hoursBetween } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import type { Evidence } from "../model/snapshot.ts";
import { resolveTracker } from "../model/tracker-reference.ts";
import { resolveWork, workKey, type TrackerRef, type WorkRef } from "../model/work-reference.ts";
import { statedReason } from "../model/reason.ts";
import type { Compared } from "./compare-promise.ts";
import { SENTENCES } from "./findings.ts";
import type { IssueRecord, RecordContext, Records } from "./record.ts";
import type { ReplayedCommitment } from "./replay.ts";
import { missingReopenings } from "./missing-reopenings.ts";
import { isClose, isReason, isReopening, namedTrackers, needsRecord, statedEvidence } from "./stated-facts.ts";

export const CLOSER_ACCESS = "whether the account that closed the issue had write access at the time";

/** GitHub may record an event some seconds after its cause. */
const MARGIN_HOURS = 1 / 60;

/** What GitHub shows, and the time of the comparison, RFC 3339. */
type DatedContext = RecordContext & { now: string };

/** Compares the closes, reopenings, evidence and reasons in an issue with what GitHub shows. */
export function compareRecord(issue: TrackedIssue, expected: ReplayedCommitment, context: DatedContext): Compared {
  if (!needsRecord(issue)) return { findings: [], uncompared: [] };
  const { number } = issue.facts;
  const record = context.records.issues.get(workKey({ ...context.repo, number }));
  if (!record) return { findings: [], uncompared: ["closes and evidence, because GitHub didn't show them"] };
  const comparison: Comparison = { issue, expected, record, context, findings: [], uncompared: [] };
  for (const event of issue.block.history) compareEvent(event, comparison);
  for (const evidence of statedEvidence(issue.block)) compareEvidence(evidence, comparison);
  const missing = missingReopenings(issue, record, context.now);
  if (missing.length > 0 && issue.block.history.some(({ type }) => type === "edited"))
    comparison.uncompared.push("a reopening from before the issue's block was restored");
  else comparison.findings.push(...missing.map((at) => SENTENCES.reopeningMissing(number, at)));
  return { findings: [...new Set(comparison.findings)], uncompared: [...new Set(comparison.uncompared)] };
}

interface Comparison extends Compared {
  issue: TrackedIssue;
  expected: ReplayedCommitment;
  record: IssueRecord;
  context: RecordContext;
}

function compareEvent(event: Event, comparison: Comparison): void {
  const { issue, record, findings, uncompared } = comparison;
  const { number } = issue.facts;
  if (isClose(event)) compareClose(event, comparison);
  if (isReopening(event) && record.reopenings.length === 0) {
    if (mayLackEvents(comparison)) uncompared.push("a reopening that GitHub no longer shows");
    else findings.push(SENTENCES.neverReopened(number));
  }
  // Earlier versions recorded reasons that say nothing.
  if (isReason(event) && statedReason(event.text) !== null) {
    const isStated = record.statements?.some(
      ({ reason, login }) => reason === event.text && isSameLogin(login, event.by),
    );
    if (isStated) return;
    if (record.statements === null || record.hasLostComments)
      uncompared.push("a reason from a comment that GitHub no longer shows");
    else findings.push(SENTENCES.reasonNotStated(number, event.by));
  }
}

function mayLackEvents({ record, context }: Comparison): boolean {
  return record.isPartial || context.isAdopted;
}

function compareClose(event: Extract<Event, { type: "closed" }>, comparison: Comparison): void {
  const { issue, record, findings, uncompared } = comparison;
  const { number } = issue.facts;
  const close = record.closes.find(({ at }) => isSameInstant(at, event.instant));
  if (close === undefined) {
    if (mayLackEvents(comparison)) uncompared.push("a close that GitHub no longer shows");
    else findings.push(SENTENCES.neverClosed(number, event.instant));
    return;
  }
  if (close.login === null) uncompared.push("who closed the issue, because that account was deleted");
  else if (close.bot !== (event.standing === "bot") || !isCloser(close.login, event))
    findings.push(SENTENCES.closedBy(number, event.by, close));
  else if (event.standing === "writer") uncompared.push(CLOSER_ACCESS);
}

/**
 * Whether the block can name this account, or no account, as the closer. A run that sees the account of a writer's close always
 * names it. A block doesn't name an account from another server.
 */
function isCloser(login: string, { by, standing }: Extract<Event, { type: "closed" }>): boolean {
  return by === null ? standing !== "writer" : isSameLogin(login, by);
}

function isSameInstant(a: string, b: string): boolean {
  return Math.abs(hoursBetween(a, b)) <= MARGIN_HOURS;
}

/** Compares logins. GraphQL leaves out `[bot]` at the end of a bot's login. */
function isSameLogin(a: string, b: string): boolean {
  const name = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, "");
  return name(a) === name(b);
}

function compareEvidence(evidence: Evidence, comparison: Comparison): void {
  const { issue, expected, uncompared, findings } = comparison;
  if (evidence.kind === "pull_request" || evidence.kind === "commit") compareClosingWork(evidence, comparison);
  else if (evidence.kind === "tracker") compareTracker(evidence, comparison);
  else if (evidence.kind === "comment") compareComment(evidence, comparison);
  else if (evidence.kind !== "link") uncompared.push("evidence of a kind that this version doesn't know");
  else if (!expected.states.some(({ links }) => links.includes(evidence.url)))
    findings.push(SENTENCES.linkNotNamed(issue.facts.number, evidence.url));
}

/** A pull request or commit counts if it closed the issue, or if it is a pull request that is linked to the issue. */
function compareClosingWork(evidence: Evidence, comparison: Comparison): void {
  const { issue, record, context, findings, uncompared } = comparison;
  const { number } = issue.facts;
  const closing = [...record.closes.flatMap(({ proof }) => proof ?? []), ...record.pulls];
  const same = closing.filter(({ url }) => isSameWork(url, evidence.url, context.server));
  if (same.some(({ at, commit }) => isSameDate(at, evidence.at) && isSameCommit(commit, evidence.commit))) return;
  const [found] = same;
  if (found) findings.push(SENTENCES.evidenceDate(number, evidence.url, found.at));
  // Without the permission to read pull requests, GitHub leaves out those that closed the issue.
  else if (mayLackEvents(comparison) || (!findWork(evidence.url, context) && canBeHidden(evidence.url, context)))
    uncompared.push("a pull request or commit that GitHub doesn't show");
  else findings.push(SENTENCES.neverClosedBy(number, evidence.url));
}

/** Whether an address leads to work that GitHub may hide. The commits of the reports' repository can always be read. */
function canBeHidden(url: string, { server, here, records }: RecordContext): boolean {
  const ref = resolveWork(url, server);
  if (ref === null) return false;
  const isOurs = here !== null && workKey({ ...ref, ...here }) === workKey(ref);
  return !("sha" in ref && isOurs && records.work.get(workKey(ref)) === null);
}

function isSameWork(a: string, b: string, server: string): boolean {
  const [left, right] = [resolveWork(a, server), resolveWork(b, server)];
  return left !== null && right !== null && workKey(left) === workKey(right);
}

function isSameDate(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : isSameInstant(a, b);
}

/** Whether the commits are equal. Earlier versions didn't store a pull request's commit. */
function isSameCommit(actual: string | undefined, stated: string | undefined): boolean {
  return actual === undefined || stated === undefined || actual === stated;
}

/** When the issue, pull request or commit was completed, with every close of an issue; null if GitHub doesn't show it. */
function findWork(
  url: string,
  { server, records }: RecordContext,
): { url: string; dates: string[]; isPartial: boolean } | null {
  const ref = resolveWork(url, server);
  return ref && findRef(ref, records);
}

function findRef(ref: WorkRef, { issues, work }: Records): { url: string; dates: string[]; isPartial: boolean } | null {
  const key = workKey(ref);
  const issue = issues.get(key);
  if (issue) return { url: issue.url, dates: issue.closes.map(({ at }) => at), isPartial: issue.isPartial };
  const found = work.get(key);
  return found ? { url: found.url, dates: found.at === null ? [] : [found.at], isPartial: false } : null;
}

/** Whether an item or a named tracker has ever mentioned a number. Earlier versions followed some mentions. */
function isMentioned({ number }: TrackerRef, { states }: ReplayedCommitment): boolean {
  const hasNumber = (words: string): boolean =>
    words.match(/[#/]\d+/g)?.some((mention) => Number(mention.slice(1)) === number) === true;
  return states.some(({ text, trackers }) => [text, ...trackers].some(hasNumber));
}

/** Asks first whether the report named the tracker, because someone can invent one that GitHub doesn't show. */
function compareTracker(evidence: Evidence, comparison: Comparison): void {
  const { issue, context, findings, uncompared } = comparison;
  const { number } = issue.facts;
  const { server } = context;
  const actual = findWork(evidence.url, context);
  const naming = namingOf(evidence.url, actual?.url ?? evidence.url, comparison);
  if (naming === "unknown") uncompared.push("whether the report named a tracker");
  else if (naming === "unnamed") findings.push(SENTENCES.trackerNotNamed(number, evidence.url));
  else if (actual === null) uncompared.push("the completion of a tracker that GitHub doesn't show");
  // A transferred issue has another address.
  else if (!isSameWork(actual.url, evidence.url, server)) uncompared.push("the completion of a tracker that has moved");
  else if (!actual.dates.some((date) => isSameDate(date, evidence.at))) {
    if (actual.isPartial) uncompared.push("the completion of a tracker with too many events");
    else findings.push(SENTENCES.evidenceDate(number, evidence.url, actual.dates.at(-1) ?? null));
  }
}

/** Whether the report named a tracker, by the address in the block or by its present address. */
function namingOf(url: string, present: string, { expected, context }: Comparison): "named" | "unnamed" | "unknown" {
  const { server, here, records, isAdopted } = context;
  const ref = resolveTracker(url, server, null);
  if (ref === null) {
    // Copied issues can come from another server.
    return isAdopted && resolveTracker(url, url, null) !== null ? "unknown" : "unnamed";
  }
  const refs = namedTrackers(expected).flatMap((tracker) => resolveTracker(tracker, server, here) ?? []);
  const works = refs.map((named) => findRef(named, records));
  const isNamed =
    refs.some((named) => workKey(named) === workKey(ref)) ||
    works.some((work) => work !== null && [url, present].some((address) => isSameWork(work.url, address, server)));
  if (isNamed) return "named";
  return works.includes(null) || isMentioned(ref, expected) ? "unknown" : "unnamed";
}

/**
 * A comment's evidence is dated by the comment or, once a run has read the linked work, by that work. The pull request that
 * published the commitment has the date of the promise; see linkDateFor.
 */
function compareComment(evidence: Evidence, { issue, record, context, findings, uncompared }: Comparison): void {
  const { number } = issue.facts;
  const stated = record.statements?.filter((statement) => statement.evidence === evidence.url) ?? [];
  const [first] = stated;
  const ref = resolveWork(evidence.url, context.server);
  const work = ref && findRef(ref, context.records);
  const { promised = null } = issue.block;
  const dates = [...stated.map(({ at }) => at), ...(work?.dates ?? []), promised];
  if (first === undefined) {
    if (record.statements === null || record.hasLostComments)
      uncompared.push("evidence from a comment that GitHub no longer shows");
    else findings.push(SENTENCES.evidenceNotStated(number, evidence.url));
  } else if (!dates.some((date) => isSameDate(date, evidence.at))) {
    if (ref !== null && (work === null || work.isPartial))
      uncompared.push("the date of linked work that GitHub doesn't show");
    else findings.push(SENTENCES.evidenceDate(number, evidence.url, work?.dates.at(-1) ?? first.at));
  }
}
