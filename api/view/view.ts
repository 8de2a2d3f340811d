import {
  assessOne,
  headline,
  isUnexplained,
  tally,
  type AssessedCommitment,
  type Assessment,
} from "../../src/core/assess/assess.ts";
import type { Now } from "../../src/core/model/date.ts";
import { sourceUrl } from "../../src/core/render/issue.ts";
import { safeUrl } from "../../src/core/model/url.ts";
import type { GoneFacts, Settings, Snapshot } from "../../src/core/model/snapshot.ts";
import { freshnessOf, type Freshness } from "./freshness.ts";
import type { Facts } from "../facts/facts.ts";
import type { Site } from "./site.ts";
import type { SummaryJson } from "./schemas.ts";

/** One commitment of a repository, judged. */
export interface Entry extends AssessedCommitment {
  repository: Snapshot["repository"];
  settings: Settings;
  observed_at: string;
}

/** Everything that a response is made from: the facts, judged as of `now`. */
export interface View extends Site {
  now: Now;
  entries: Entry[];
  /** The entry with this id, in any case. */
  find: (id: string) => Entry | null;
  assessment: Assessment;
  snapshots: Snapshot[];
  /** Whether everything that may be shown was read. */
  complete: boolean;
  freshness: Freshness;
  /** When anything in it changes by itself next, in milliseconds since 1970. */
  turnsAt: number;
}

export function createView(facts: Facts, now: Now, site: Site): View {
  const entries = facts.snapshots.flatMap(({ repository, observed_at, settings, commitments }) =>
    commitments.map((tracked): Entry => ({ ...assessOne(tracked, settings, now), repository, settings, observed_at })),
  );
  const assessment = tally(entries, now);
  let byId: Map<string, Entry> | null = null;
  return {
    ...site,
    now,
    entries,
    find: (id) => {
      byId ??= new Map(entries.map((entry) => [entryId(entry).toLowerCase(), entry]));
      return byId.get(id.toLowerCase()) ?? null;
    },
    assessment,
    snapshots: facts.snapshots,
    complete: facts.complete,
    ...freshnessOf(facts, assessment, now),
  };
}

/** `owner/name/12`: the public identity of a commitment and the tail of its addresses. */
export function entryId({ repository, issue, block }: Entry): string {
  return `${repository.name}/${issue?.number ?? block.key}`;
}

/** `owner/name/slug`: the identity of a report. Well-formed, as only that can stand in an address. */
export function reportId({ repository, block }: Entry): string {
  return `${repository.name}/${block.report.slug.toWellFormed()}`;
}

/** `r/owner/name/slug/`: where a report's page lies below the root. */
export function reportPath({ repository, block }: Entry): string {
  return `r/${repository.name}/${encodeURIComponent(block.report.slug.toWellFormed())}/`;
}

export function entryUrl({ baseUrl }: Site, entry: Entry): string {
  return `${baseUrl}/c/${entryId(entry)}/`;
}

export function reportUrl({ baseUrl }: Site, entry: Entry): string {
  return `${baseUrl}/${reportPath(entry)}`;
}

/** Where the promise stands in its report. */
export function promiseUrl({ block, repository }: Entry): string {
  return sourceUrl(block, { server: new URL(repository.url).origin, repository: repository.name });
}

/** The report as a whole, not the line of one of its promises. */
export function sourceUrlOf(entry: Entry): string {
  return promiseUrl(entry).replace(/\?plain=1#L\d+$/, "");
}

/** The ticket that the report links; null for anything that is no safe address. */
export function trackerUrl({ block: { tracker }, repository }: Entry): string | null {
  return tracker === null ? null : ticketUrl(tracker, repository);
}

/** What a report says by `#12`, `owner/name#12` or an address, as an address; null for anything that is no safe one. */
export function ticketUrl(ticket: string, repository: Snapshot["repository"]): string | null {
  const reference = /^(?<name>[\w.-]+\/[\w.-]+)?#(?<number>\d+)$/.exec(ticket)?.groups;
  if (!reference) return safeUrl(ticket);
  const { origin } = new URL(repository.url);
  return `${origin}/${reference["name"] ?? repository.name}/issues/${reference["number"]}`;
}

/** The issues that stood for commitments and can't be read any more, each with its repository. */
export function goneOf(snapshots: readonly Snapshot[]): Array<GoneFacts & { repository: Snapshot["repository"] }> {
  return snapshots.flatMap(({ repository, gone }) => gone.map((issue) => ({ ...issue, repository })));
}

export type Indicator = "none" | "minor" | "major" | "unknown";

/** `none` when nothing is late, after the words that status pages use. */
export function indicatorOf({
  assessment: { commitments, counts },
  freshness,
  snapshots,
}: Pick<View, "assessment" | "freshness" | "snapshots">): Indicator {
  // Nothing recorded is nothing known.
  if (freshness.state === "unknown" || counts.total === 0) return "unknown";
  if (counts.overdue > 0 || counts.removed > 0) return "major";
  const doubtful =
    counts.unproven > 0 ||
    commitments.some(isUnexplained) ||
    snapshots.some(({ problems, gone }) => problems.length + gone.length > 0);
  return doubtful ? "minor" : "none";
}

/** The verdict in a line; what is not known is never called good. */
export function describe({ assessment, complete, freshness, snapshots }: View): string {
  if (freshness.state !== "unknown") return headline(assessment, goneOf(snapshots).length);
  const { observed_at, last_run_at } = freshness;
  if (!complete) return "unknown: not everything could be read";
  const idle = last_run_at !== null && last_run_at < observed_at;
  return idle ? `unknown: last run ${last_run_at}` : `unknown: last read ${observed_at}`;
}

/** What no figure counts; null where it is not known of every repository. */
export function untrackedOf({ snapshots }: View): SummaryJson["untracked"] {
  const known = snapshots.map(({ untracked }) => untracked);
  const sum = (key: "before_since" | "ignored" | "hints"): number | null =>
    known.every((one) => one !== null) ? known.reduce((total, one) => total + one[key], 0) : null;
  return { before_since: sum("before_since"), ignored: sum("ignored"), hints: sum("hints") };
}
