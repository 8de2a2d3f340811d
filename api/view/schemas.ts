import * as v from "valibot";
import { DUE_GROUPS } from "../../src/core/assess/due.ts";
import { STATES } from "../../src/core/assess/states.ts";
import { EVENT_TYPES, EVIDENCE_KINDS } from "../../src/core/model/block.ts";
import { KINDS } from "../../src/core/model/commitment.ts";
import type { PublicEvent } from "./event-sentences.ts";

// The shapes of all responses. /openapi.json is generated from them.

const text = v.string();
const optional = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(text, v.isoDate(), v.description("A calendar date, YYYY-MM-DD."));
const instant = v.pipe(text, v.isoTimestamp(), v.description("An instant, RFC 3339."));
const moment = v.pipe(text, v.description("An instant (RFC 3339), or a calendar date if the time is unknown."));
const state = v.picklist(STATES);
const counts = v.object({ total: count, ...(Object.fromEntries(STATES.map((name) => [name, count])) as States) });
type States = Record<(typeof STATES)[number], typeof count>;

export const CommitmentSchema = v.object({
  id: v.pipe(text, v.description("The commitment's public id, such as owner/name/12.")),
  url: v.pipe(
    text,
    v.description("The URL of the commitment's page. Relative to the root if FOLLOW_THROUGH_BASE_URL is not set."),
  ),
  issue_url: optional,
  repository: text,
  number: v.pipe(
    v.nullable(count),
    v.description("The number of the commitment's issue; null until the issue is created."),
  ),
  report: v.object({ title: text, path: text, url: text, published: v.nullable(day) }),
  text: v.pipe(text, v.description("The current wording in the report.")),
  text_original: v.pipe(text, v.description("The original wording.")),
  state,
  kind: v.nullable(v.picklist(KINDS)),
  priority: optional,
  owner: optional,
  due: v.object({ date: v.nullable(day), original: v.nullable(day), time_zone: text }),
  slips: v.array(v.object({ from: day, to: day, at: day, reason: optional, commit: optional })),
  history_complete: v.pipe(
    v.boolean(),
    v.description(
      "Whether `slips` and `revisions` contain every change. Very long histories are shortened in the middle.",
    ),
  ),
  revisions: v.array(v.object({ at: day, before: text, after: text })),
  opened_at: v.nullable(instant),
  closed_at: v.nullable(moment),
  first_date_missed: v.pipe(
    v.boolean(),
    v.description("Whether the original due date passed before the commitment was closed."),
  ),
  days_overdue: v.pipe(count, v.description("Days since the current due date; 0 unless overdue.")),
  tracker: optional,
  promised_at: v.pipe(
    v.nullable(moment),
    v.description("When the commitment was promised. Work that was completed earlier is not evidence."),
  ),
  evidence: v.array(
    v.object({
      kind: v.picklist([...EVIDENCE_KINDS, "other"]),
      commit: v.optional(text),
      url: text,
      at: v.nullable(moment),
      rejected: v.pipe(
        v.nullable(v.picklist(["before_promise", "not_checked"])),
        v.description("The reason why this doesn't count as evidence; null if it counts."),
      ),
    }),
  ),
  links: v.pipe(v.array(text), v.description("The links next to the done mark in the report.")),
  withdrawn: v.nullable(v.object({ at: v.nullable(moment), reason: optional })),
  replaced_by: optional,
  observed_at: instant,
});

const FreshnessSchema = v.object({
  observed_at: instant,
  last_run_at: v.nullable(instant),
  computed_at: v.pipe(instant, v.description("When this verdict took effect.")),
  valid_until: v.pipe(
    instant,
    v.description("When a state may change without new facts. Copies are out of date after this time."),
  ),
  expected_every_s: count,
  state: v.picklist(["fresh", "stale", "unknown"]),
  last_error: optional,
});

const onTime = v.pipe(
  v.object({ kept: count, due: count }),
  v.description("Commitments kept by their original due date, out of those that are due so far."),
);

const due = v.pipe(
  v.object({ total: count, ...(Object.fromEntries(DUE_GROUPS.map((name) => [name, count])) as Groups) }),
  v.description(
    "Commitments that are due so far: their original due date has passed, or they are overdue. Those that were already done when they were promised don't count. The groups add up to the total.",
  ),
);
type Groups = Record<(typeof DUE_GROUPS)[number], typeof count>;

export const SummarySchema = v.object({
  title: text,
  status: v.object({ indicator: v.picklist(["none", "minor", "major", "unknown"]), description: text }),
  counts,
  slipped: v.pipe(count, v.description("Commitments whose due date was moved to a later date at least once.")),
  due,
  on_time: onTime,
  gone: v.pipe(count, v.description("Tracked issues that can no longer be read. `counts` may not include them.")),
  untracked: v.object({
    before_since: v.nullable(count),
    ignored: v.nullable(count),
    hints: v.nullable(count),
  }),
  next_due: v.nullable(day),
  repositories: v.array(
    v.object({
      name: text,
      url: text,
      observed_at: instant,
      last_run_at: v.nullable(instant),
      warn_days: count,
      grace_days: v.pipe(
        count,
        v.description("How many days past its due date a commitment may be before it is overdue."),
      ),
    }),
  ),
  freshness: FreshnessSchema,
});

export const ReportSchema = v.object({
  id: v.pipe(text, v.description("owner/name/slug")),
  url: text,
  repository: text,
  title: text,
  path: text,
  source_url: text,
  published: v.nullable(day),
  counts,
  slipped: count,
  due,
  on_time: onTime,
});

/** Every type of event: those in a commitment's history, and those that only the API derives. */
export const PUBLIC_EVENT_TYPES = [
  "promised",
  ...EVENT_TYPES,
  "other",
  "overdue",
  "gone",
] as const satisfies ReadonlyArray<PublicEvent["type"]>;

export const EventSchema = v.object({
  id: v.pipe(
    text,
    v.description("Identifies the event. It stays the same when the commitment's issue is created or deleted."),
  ),
  at: v.pipe(day, v.description("The date on which the event happened or was first observed.")),
  type: v.picklist(PUBLIC_EVENT_TYPES),
  repository: text,
  number: v.nullable(count),
  url: v.pipe(text, v.description("The URL of the commitment's page, or of the issue if the issue is gone.")),
  text: v.pipe(optional, v.description("The current wording of the commitment; null for `gone` events.")),
  summary: v.pipe(text, v.description("A description in one English sentence.")),
  from: v.pipe(optional, v.description("The previous due date, owner, tracker or wording.")),
  to: v.pipe(
    optional,
    v.description("The new value; the due date of an `overdue` event, the URL of an `evidence` event."),
  ),
  reason: optional,
  commit: optional,
  by: optional,
});

/** The applied parameters and the cursor of the next page. */
const paging = {
  applied: v.pipe(v.record(text, v.unknown()), v.description("The parsed parameters.")),
  next: v.pipe(optional, v.description("The cursor of the next page; null on the last one.")),
};
export const CommitmentsSchema = v.object({ items: v.array(CommitmentSchema), ...paging });
export const ReportsSchema = v.object({ items: v.array(ReportSchema), ...paging });
export const EventsSchema = v.object({ items: v.array(EventSchema), ...paging });

export const ShieldsSchema = v.object({
  schemaVersion: v.literal(1),
  label: text,
  message: text,
  color: text,
  isError: v.optional(v.boolean()),
});

export const JsonFeedSchema = v.object({
  version: v.literal("https://jsonfeed.org/version/1.1"),
  title: text,
  items: v.array(v.looseObject({ id: text })),
});

/** https://www.rfc-editor.org/rfc/rfc9457 */
export const ProblemSchema = v.object({ type: text, title: text, status: count, detail: text });
export const HealthSchema = v.object({ status: v.literal("ok") });
export const ReadinessSchema = v.object({ status: v.literal("ready"), last_error: optional });

export type CommitmentJson = v.InferOutput<typeof CommitmentSchema>;
export type SummaryJson = v.InferOutput<typeof SummarySchema>;
export type ReportJson = v.InferOutput<typeof ReportSchema>;
export type EventJson = v.InferOutput<typeof EventSchema>;
export type ShieldsJson = v.InferOutput<typeof ShieldsSchema>;
