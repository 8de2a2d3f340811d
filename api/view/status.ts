import { isUnexplained } from "../../src/core/assess/assess-one.ts";
import { headline } from "../../src/core/render/headline.ts";
import type { GoneFacts, Snapshot } from "../../src/core/model/snapshot.ts";
import type { SummaryJson } from "./schemas.ts";
import type { View } from "./view.ts";

/** The missing tracked issues, each with its repository. */
export function goneIssues(snapshots: readonly Snapshot[]): Array<GoneFacts & { repository: Snapshot["repository"] }> {
  return snapshots.flatMap(({ repository, gone }) => gone.map((issue) => ({ ...issue, repository })));
}

export type Indicator = "none" | "minor" | "major" | "unknown";

/** The colours of a verdict, most serious first. Grey means that there is nothing to judge, or that the facts are not reliable. */
export type Tone = "red" | "amber" | "grey" | "green";

type Judged = Pick<View, "assessment" | "freshness" | "snapshots">;

/** The colour of the verdict. Green requires that everything due so far was kept on time and that nothing is in doubt. */
export function verdictTone({ assessment: { commitments, counts, due }, freshness, snapshots }: Judged): Tone {
  if (freshness.state === "unknown") return "grey";
  if (counts.overdue > 0 || counts.removed > 0) return "red";
  const isDoubtful =
    counts.rescheduled > 0 ||
    counts.unproven > 0 ||
    due.kept_on_time < due.total ||
    commitments.some(isUnexplained) ||
    snapshots.some(({ problems, gone }) => problems.length + gone.length > 0);
  if (isDoubtful) return "amber";
  return due.total === 0 ? "grey" : "green";
}

const INDICATORS = { red: "major", amber: "minor", green: "none" } as const;

/** The severity in status-page terms; `none` if nothing is wrong. */
export function statusIndicator(judged: Judged): Indicator {
  // An empty register doesn't mean that no commitments were made.
  if (judged.freshness.state === "unknown" || judged.assessment.counts.total === 0) return "unknown";
  const tone = verdictTone(judged);
  return tone === "grey" ? "none" : INDICATORS[tone];
}

/** The verdict in one line, or the reason why it is unknown. */
export function statusDescription({ assessment, complete, freshness, snapshots }: View): string {
  if (freshness.state !== "unknown") return headline(assessment, goneIssues(snapshots).length);
  const { observed_at, last_run_at } = freshness;
  if (!complete) return "unknown: not everything could be read";
  const idle = last_run_at !== null && last_run_at < observed_at;
  return idle ? `unknown: last run ${last_run_at}` : `unknown: last read ${observed_at}`;
}

/** The number of untracked items in the reports; null if the number is unknown for any repository. */
export function untrackedCounts({ snapshots }: View): SummaryJson["untracked"] {
  const perRepository = snapshots.map(({ untracked }) => untracked);
  const sum = (key: "before_since" | "ignored" | "hints"): number | null =>
    perRepository.every((counts) => counts !== null)
      ? perRepository.reduce((total, counts) => total + counts[key], 0)
      : null;
  return { before_since: sum("before_since"), ignored: sum("ignored"), hints: sum("hints") };
}
