import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { KINDS } from "./commitment.ts";
import { isInstant, isTimeZone, parseDay } from "./date.ts";
import { createFormat } from "./managed.ts";
import { safeUrl } from "./url.ts";

/** What the Action keeps of one commitment in its issue's managed block, and what the API and the page are made from. */
export type Block = v.InferOutput<typeof BlockSchema>;

/** One thing that happened to a commitment, in the order it was seen. `at` is the day of the run that saw it. */
export type Event = v.InferOutput<typeof EventSchema>;

const text = v.string();
const optional = v.nullable(text);
const day = v.pipe(
  text,
  v.check((value) => parseDay(value) !== null),
);
const optionalDay = v.nullable(day);
const https = v.pipe(
  text,
  v.check((value) => safeUrl(value) !== null),
);

/** Who closed an issue, as far as it matters: only a close by somebody who may write here counts by itself. */
export const STANDINGS = ["writer", "outsider", "bot"] as const;
export const REASONS = ["completed", "not_planned", "duplicate"] as const;

export const EvidenceSchema = v.object({
  kind: v.picklist(["pull_request", "commit", "tracker", "link", "comment"]),
  url: https,
  /** RFC 3339, or a day; null where it is not known. */
  at: v.nullable(
    v.pipe(
      text,
      v.check((value) => isInstant(value) || parseDay(value) !== null),
    ),
  ),
});

const commit = optional;
const EventSchema = v.variant("type", [
  v.object({ type: v.literal("dated"), at: day, to: day, commit }),
  v.object({ type: v.literal("moved"), at: day, from: day, to: day, commit, reason: optional }),
  v.object({ type: v.literal("reworded"), at: day, before: text, after: text, commit }),
  v.object({ type: v.literal("owner"), at: day, from: optional, to: optional }),
  v.object({ type: v.literal("tracker"), at: day, from: optional, to: optional, commit }),
  v.object({ type: v.picklist(["ticked", "unticked", "removed", "restored"]), at: day, commit }),
  v.object({ type: v.literal("withdrawn"), at: day, reason: optional, replaced_by: optional, commit }),
  /** Given later than what it explains: by the report (`by` is null), or in a collaborator's comment. */
  v.object({ type: v.literal("reason"), at: day, text, by: optional }),
  /** `instant` is GitHub's own. */
  v.object({
    type: v.literal("closed"),
    at: day,
    instant: text,
    by: optional,
    standing: v.picklist(STANDINGS),
    as: v.picklist(REASONS),
  }),
  v.object({ type: v.literal("reopened"), at: day }),
  v.object({ type: v.literal("evidence"), at: day, evidence: EvidenceSchema }),
  v.object({ type: v.literal("edited"), at: day }),
]);

export const BlockSchema = v.object({
  /** GitHub's id of the repository that this block belongs to: a copied block counts for nothing elsewhere. */
  repository_id: v.number(),
  /** Made from the report's slug and the item's words at first sight; never changes. */
  key: text,
  report: v.object({ path: text, slug: text, title: text, published: optionalDay }),
  /** Where the promise stood at `commit`; refreshed only when something else changes. */
  line: v.number(),
  commit: optional,
  /** The commit at which it was first seen. */
  first_commit: optional,
  text,
  text_original: text,
  /** What the item is matched by; see Commitment.subject. */
  subject: text,
  owner: optional,
  due: optionalDay,
  due_text: optional,
  /** The first due date ever published. It decides between kept and kept late. */
  first_due: optionalDay,
  /** IANA zone in which due days end, fixed at first sight. */
  time_zone: v.pipe(text, v.check(isTimeZone)),
  tracker: optional,
  kind: v.nullable(v.picklist(KINDS)),
  priority: optional,
  id: optional,
  /** The day from which the report says it is done; null while it does not. */
  done: optionalDay,
  /** https links that the report gives beside its done mark. */
  links: v.array(https),
  /** The day on which the item was first missing from its report. */
  removed: optionalDay,
  /** That the report takes it back, since when; null while it does not. */
  withdrawn: v.nullable(v.object({ at: day, reason: optional, replaced_by: optional })),
  /** What was seen to show that it is done. Never taken away. */
  evidence: v.array(EvidenceSchema),
  /** The last reminder: for which due date, and after how many days. */
  reminded: v.nullable(v.object({ due: day, days: v.number() })),
  history: v.array(EventSchema),
});

/** As it is written: a digest shows whether somebody changed a fact or the rendering by hand. */
const FORMAT = createFormat("follow-through:v1", v.object({ ...BlockSchema.entries, digest: text }));

/** An issue's body, taken apart. `before` and `after` belong to people. */
export interface Body {
  before: string;
  block: Block;
  after: string;
  /** Somebody changed the managed part by hand. */
  edited: boolean;
}

/** Reads the managed block of an issue's body. Null without one; a sentence when it can't be used. */
export function parseBody(body: string): Body | null | { problem: string } {
  const found = FORMAT.parse(body);
  if (found === null || "problem" in found) return found;
  const { digest, ...block } = found.data;
  return { before: found.before, block, after: found.after, edited: digest !== digestOf(block, found.rendering) };
}

/** The managed part of a body: the facts for machines, then `rendering` for people, then the closing fence. */
export function renderBlock(block: Block, rendering: string): string {
  // In the schema's order, whatever order it was made in: the same facts have one digest.
  const facts = v.parse(BlockSchema, block);
  return FORMAT.render({ ...facts, digest: digestOf(facts, rendering) }, rendering);
}

/** No secret: it finds what was changed in passing. What was forged with care is found by comparing with git. */
function digestOf(block: Block, rendering: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${JSON.stringify(block)}\n${rendering}`))).slice(0, 16);
}

/** Comments hold what lies between the first and the last events. */
export const EVENTS_KEPT = 40;
