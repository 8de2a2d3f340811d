import { assessOne, headline, tally, type Assessed, type Assessment } from "../src/core/assess.ts";
import type { Now } from "../src/core/date.ts";
import { sourceUrl } from "../src/core/issue.ts";
import { safeUrl } from "../src/core/url.ts";
import type { Snapshot } from "../src/core/snapshot.ts";
import type { Facts } from "./source.ts";

/** One commitment of a repository, judged. */
export interface Entry extends Assessed {
  repository: Snapshot["repository"];
  observed_at: string;
}

/** Everything that a response is made from: the facts, judged as of `now`. */
export interface View {
  title: string;
  baseUrl: string;
  now: Now;
  entries: Entry[];
  assessment: Assessment;
  snapshots: Snapshot[];
  freshness: Freshness;
}

export interface Freshness {
  observed_at: string;
  last_run_at: string | null;
  computed_at: string;
  valid_until: string;
  expected_every_s: number;
  state: "fresh" | "stale" | "unknown";
  last_error: string | null;
}

/** The workflow in the README runs daily. */
const EXPECTED_EVERY_S = 86_400;
/** A daily run may be two hours late before its verdict counts for nothing. */
const UNKNOWN_AFTER_MS = 26 * 3_600_000;
/** Facts are read anew every minute; older than this something is wrong. */
const STALE_AFTER_MS = 10 * 60_000;

export function createView(
  facts: Facts & { snapshots: Snapshot[] },
  now: Now,
  place: { title: string; baseUrl: string },
): View {
  const entries = facts.snapshots.flatMap(({ repository, observed_at, settings, commitments }) =>
    commitments.map((tracked): Entry => ({ ...assessOne(tracked, settings, now), repository, observed_at })),
  );
  const assessment = tally(entries, now);
  return {
    ...place,
    now,
    entries,
    assessment,
    snapshots: facts.snapshots,
    freshness: freshnessOf(facts, assessment, now),
  };
}

function freshnessOf(
  { snapshots, lastError }: Facts & { snapshots: Snapshot[] },
  { valid_until }: Assessment,
  now: Now,
): Freshness {
  const observed = snapshots.map((snapshot) => snapshot.observed_at).toSorted()[0] ?? now.instant;
  const runs = snapshots.map((snapshot) => snapshot.last_run_at);
  const age = Date.parse(now.instant) - Date.parse(observed);
  const lastRun = runs.every((run) => run !== null) ? (runs.toSorted()[0] ?? null) : null;
  // Facts may be new while nobody reads the reports any more: a schedule that died shows.
  const idle = lastRun === null ? 0 : Date.parse(now.instant) - Date.parse(lastRun);
  return {
    observed_at: observed,
    last_run_at: lastRun,
    computed_at: now.instant,
    valid_until,
    expected_every_s: EXPECTED_EVERY_S,
    state: Math.max(age, idle) > UNKNOWN_AFTER_MS ? "unknown" : age > STALE_AFTER_MS ? "stale" : "fresh",
    last_error: lastError ?? snapshots.flatMap(({ problems }) => problems)[0] ?? null,
  };
}

/** `owner/name/12`: the public identity of a commitment and the tail of its addresses. */
export function entryId({ repository, issue, block }: Entry): string {
  return `${repository.name}/${issue?.number ?? block.key}`;
}

/** `none` when nothing is late, after the words that status pages use. */
export function indicatorOf({
  assessment: { counts },
  freshness,
  snapshots,
}: View): "none" | "minor" | "major" | "unknown" {
  if (freshness.state === "unknown") return "unknown";
  if (counts.overdue > 0 || counts.removed > 0) return "major";
  return counts.unproven > 0 || snapshots.some(({ problems }) => problems.length > 0) ? "minor" : "none";
}

export function describe({ assessment, freshness }: View): string {
  if (freshness.state !== "unknown") return headline(assessment);
  const { observed_at, last_run_at } = freshness;
  const idle = last_run_at !== null && last_run_at < observed_at;
  return idle ? `unknown: last run ${last_run_at}` : `unknown: last read ${observed_at}`;
}

/** `GET /api/v1/summary.json`. */
export function summaryJson(view: View): object {
  const { assessment } = view;
  const known = view.snapshots.map(({ untracked }) => untracked);
  const sum = (key: "before_since" | "ignored" | "hints"): number | null =>
    known.every((one) => one !== null) ? known.reduce((total, one) => total + one[key], 0) : null;
  return {
    title: view.title,
    status: { indicator: indicatorOf(view), description: describe(view) },
    counts: assessment.counts,
    slipped: assessment.slipped,
    on_time: assessment.on_time,
    untracked: { before_since: sum("before_since"), ignored: sum("ignored"), hints: sum("hints") },
    next_due: assessment.next_due,
    repositories: view.snapshots.map(({ repository, observed_at }) => ({
      name: repository.name,
      url: repository.url,
      observed_at,
    })),
    freshness: view.freshness,
  };
}

/** One commitment as the contract has it. */
export function commitmentJson(entry: Entry, baseUrl: string): object {
  const { block, issue, repository, state } = entry;
  const [server, name] = [new URL(repository.url).origin, repository.name];
  return {
    id: entryId(entry),
    url: `${baseUrl}/c/${entryId(entry)}/`,
    issue_url: issue?.url ?? null,
    repository: name,
    number: issue?.number ?? null,
    report: {
      title: block.report.title,
      path: block.report.path,
      url: sourceUrl(block, { server, repository: name }),
      published: block.report.published,
    },
    text: block.text,
    text_original: block.text_original,
    state,
    kind: block.kind,
    priority: block.priority,
    owner: block.owner,
    due: { date: block.due, original: block.first_due, time_zone: block.time_zone },
    slips: entry.slips,
    revisions: block.history.flatMap((event) =>
      event.type === "reworded" ? [{ at: event.at, before: event.before, after: event.after }] : [],
    ),
    opened_at: issue?.created_at ?? null,
    closed_at: entry.closure?.at ?? null,
    days_overdue: entry.days_overdue,
    tracker: trackerUrl(block.tracker, server, name),
    evidence: entry.evidence,
    withdrawn: state === "withdrawn" ? { at: entry.closure?.at ?? null, reason: entry.reason } : null,
    replaced_by: block.withdrawn?.replaced_by ?? null,
    observed_at: entry.observed_at,
  };
}

/** `#12` and `owner/name#12` as addresses; null for anything that is no safe address. */
export function trackerUrl(tracker: string | null, server: string, repository: string): string | null {
  const reference = /^(?<name>[\w.-]+\/[\w.-]+)?#(?<number>\d+)$/.exec(tracker ?? "")?.groups;
  if (reference) return `${server}/${reference["name"] ?? repository}/issues/${reference["number"]}`;
  return tracker === null ? null : safeUrl(tracker);
}
