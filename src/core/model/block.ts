import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { KINDS } from "./commitment.ts";
import { createFormat } from "./managed.ts";
import {
  count,
  day,
  httpsUrl,
  instantOrDay,
  openObject,
  optionalDay,
  optionalText,
  text,
  timeZone,
} from "./schemas.ts";

/** The facts about a commitment, stored in its issue's managed block. The API and the page are built from these facts. */
export type Block = v.InferOutput<typeof BlockSchema>;

/** An event in a commitment's history. Events are listed in the order recorded; `at` is the date of the run that recorded it. */
export type Event = v.InferOutput<typeof EventSchema>;

/**
 * Access levels of the account that closed an issue. Unless the account is unknown, only a close by a writer counts without
 * evidence and without a done mark in the report.
 */
export const CLOSER_STANDINGS = ["writer", "outsider", "bot"] as const;
export const CLOSE_REASONS = ["completed", "not_planned", "duplicate"] as const;

export const EVIDENCE_KINDS = ["pull_request", "commit", "tracker", "link", "comment"] as const;

/**
 * Accepts any string, because a newer version may write kinds that this one doesn't know. Typed as "other" in addition to the
 * known values; see evidenceKind and eventType.
 */
function known<const T extends string>(_values: readonly T[]): v.GenericSchema<string, T | "other"> {
  return v.string() as unknown as v.GenericSchema<string, T | "other">;
}

export const EvidenceSchema = openObject({
  kind: known(EVIDENCE_KINDS),
  url: httpsUrl,
  /** When the work was completed; null if unknown. */
  at: v.nullable(instantOrDay),
  /** A pull request's merge commit, if known. */
  commit: v.optional(text),
  /** When that commit was made, if it was merged later, for example by a merge queue. */
  made: v.optional(instantOrDay),
});

const commit = optionalText;
const KnownEventSchema = v.variant("type", [
  openObject({ type: v.literal("dated"), at: day, to: day, commit }),
  openObject({ type: v.literal("moved"), at: day, from: day, to: day, commit, reason: optionalText }),
  openObject({ type: v.literal("reworded"), at: day, before: text, after: text, commit }),
  openObject({ type: v.literal("owner"), at: day, from: optionalText, to: optionalText }),
  openObject({ type: v.literal("tracker"), at: day, from: optionalText, to: optionalText, commit }),
  openObject({ type: v.picklist(["ticked", "unticked", "removed", "restored"]), at: day, commit }),
  openObject({ type: v.literal("withdrawn"), at: day, reason: optionalText, replaced_by: optionalText, commit }),
  // A reason given after the event that it explains, in the report (`by` is null) or in a collaborator's comment.
  openObject({ type: v.literal("reason"), at: day, text, by: optionalText }),
  openObject({
    type: v.literal("closed"),
    at: day,
    /** GitHub's `closed_at`. */
    instant: text,
    by: optionalText,
    standing: v.picklist(CLOSER_STANDINGS),
    as: v.picklist(CLOSE_REASONS),
  }),
  // `early`: the work for which an earlier version closed the issue, although the work is older than the promise.
  openObject({ type: v.literal("reopened"), at: day, early: v.optional(httpsUrl) }),
  // `early`: the work was completed before the promise.
  openObject({ type: v.literal("evidence"), at: day, evidence: EvidenceSchema, early: v.optional(v.literal(true)) }),
  openObject({ type: v.literal("edited"), at: day }),
]);

/** Every type of event that this version knows. */
export const EVENT_TYPES = [
  "dated",
  "moved",
  "reworded",
  "owner",
  "tracker",
  "ticked",
  "unticked",
  "removed",
  "restored",
  "withdrawn",
  "reason",
  "closed",
  "reopened",
  "evidence",
  "edited",
] as const satisfies ReadonlyArray<v.InferOutput<typeof KnownEventSchema>["type"]>;
const KNOWN_TYPES: ReadonlySet<unknown> = new Set(EVENT_TYPES);

/** An event that only a newer version knows. It is kept unchanged and shown as an unknown event. */
const OtherEventSchema = openObject({ type: known([]), at: day });

const EventSchema = v.lazy((event) => {
  const type = typeof event === "object" && event !== null && "type" in event ? event.type : null;
  return KNOWN_TYPES.has(type) ? KnownEventSchema : OtherEventSchema;
}) as v.GenericSchema<unknown, v.InferOutput<typeof KnownEventSchema> | v.InferOutput<typeof OtherEventSchema>>;

/** The event's type, or `other` if only a newer version knows it. */
export function eventType({ type }: Event): Event["type"] {
  return KNOWN_TYPES.has(type) ? type : "other";
}

/** The evidence's kind, or `other` if only a newer version knows it. */
export function evidenceKind({
  kind,
}: v.InferOutput<typeof EvidenceSchema>): (typeof EVIDENCE_KINDS)[number] | "other" {
  return EVIDENCE_KINDS.find((name) => name === kind) ?? "other";
}

export const BlockSchema = openObject({
  /** GitHub's id for the block's repository. Copies of the block in other repositories are ignored. */
  repository_id: v.number(),
  /** The reports' repository, `owner/name`. Present only if it isn't the issue's repository. */
  source: v.optional(text),
  /** Identifies the commitment: a hash of the report's slug and the item's first id or title; see KeyMaker. Never changes. */
  key: text,
  report: openObject({ path: text, slug: text, title: text, published: optionalDay }),
  /** The item's line at `commit`. Updated only when something else changes. */
  line: v.number(),
  commit: optionalText,
  /** The commit at which a run first saw the item. */
  first_commit: optionalText,
  /** The version of the reader that last read the item; see READER. Left out by version 1. */
  reader: v.optional(count),
  text,
  text_original: text,
  /** The words that identify the item; see Commitment.subject. */
  subject: text,
  owner: optionalText,
  due: optionalDay,
  due_text: optionalText,
  /** The original due date. Completion by this date counts as kept, later completion as kept late. */
  first_due: optionalDay,
  /** The time zone in which due dates end, fixed when the item is first seen. */
  time_zone: timeZone,
  tracker: optionalText,
  /** The other trackers that the report names. Left out if there are none. */
  other_trackers: v.optional(v.array(text)),
  /** How often a recurring commitment is due; see Commitment.recurs. Left out if it isn't recurring. */
  recurs: v.optional(text),
  kind: v.nullable(v.picklist(KINDS)),
  priority: optionalText,
  id: optionalText,
  /** The missing issue whose commitment this one continues, with its past; see isContinuation. Left out if there is none. */
  continues: v.optional(count),
  /** The date since which the report has marked the item as done; null if it isn't marked. */
  done: optionalDay,
  /**
   * When the commitment was promised: an instant, or the date if the instant is unknown; see PromiseOrigin.
   * Absent in blocks of earlier versions; see promisedOf.
   */
  promised: v.optional(instantOrDay),
  /** Whether the commitment was already done when it was promised. Removed when the tick or the close is undone. */
  done_when_promised: v.optional(v.literal(true)),
  /** HTTPS links next to the done mark in the report. */
  links: v.array(httpsUrl),
  /** The date on which a run found the item missing from its report; null unless it is missing. */
  removed: optionalDay,
  /** Set while the report withdraws the item. `at` is the date on which a run first saw the withdrawal. */
  withdrawn: v.nullable(openObject({ at: day, reason: optionalText, replaced_by: optionalText })),
  /** All evidence of completion recorded so far. Entries are never deleted. */
  evidence: v.array(EvidenceSchema),
  /** The last reminder: the due date it was for, and the `remind-days` entry that triggered it. */
  reminded: v.nullable(openObject({ due: day, days: v.number() })),
  /** The marks of the comments that GitHub didn't accept because the conversation was locked. Absent if there are none. */
  unsaid: v.optional(v.array(text)),
  /** How many events were left out of a long history; see fitHistory. Absent if none were, or if an earlier version left them out. */
  shortened: v.optional(count),
  history: v.array(EventSchema),
});

/** The digest reveals manual edits to the facts or the rendering. */
const FORMAT = createFormat("follow-through:v1", openObject({ ...BlockSchema.entries, digest: text }));

/** An issue body, split at its managed part. `before` and `after` were written by people. */
export interface Body {
  before: string;
  block: Block;
  after: string;
  /** Whether someone edited the managed part by hand. */
  edited: boolean;
}

/** Parses the managed block in an issue body. Returns null if there is no block, or a `problem` if the block can't be used. */
export function parseBody(body: string): Body | null | { problem: string } {
  const found = FORMAT.parse(body);
  if (found === null || "problem" in found) return found;
  const { digest, ...block } = found.data;
  const edited = digest !== digestOf(storedFacts(found.json), found.rendering);
  return { before: found.before, block, after: found.after, edited };
}

/** Renders the managed part of an issue body: the facts as JSON, the readable `rendering`, and the closing fence. */
export function renderBlock(block: Block, rendering: string): string {
  // Parsing puts the keys in schema order, so that equal facts produce equal digests.
  const facts = v.parse(BlockSchema, block);
  return FORMAT.render({ ...facts, digest: digestOf(facts, rendering) }, rendering);
}

/** The stored facts without their digest, in the stored order, including keys that this version doesn't know. */
function storedFacts(json: string): object {
  const { digest: _, ...facts }: Record<string, unknown> = JSON.parse(json);
  return facts;
}

/** Detects casual edits. It is not a signature: `verify` finds deliberate forgeries by comparing blocks with git. */
function digestOf(facts: object, rendering: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${JSON.stringify(facts)}\n${rendering}`))).slice(0, 16);
}

/** The maximum number of events in a block. Longer histories are shortened in the middle; the comments contain the rest. See fitHistory. */
export const EVENTS_KEPT = 40;

/**
 * The length of a history's JSON, in characters, from which the managed part of an issue may have no room for all of its events.
 * Most texts take about three times their length there: they are stored, shown and escaped.
 */
export const LONG_HISTORY = 8_000;
