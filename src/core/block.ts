import * as v from "valibot";
import { KINDS } from "./commitment.ts";
import { isTimeZone, parseDay } from "./date.ts";
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

const EventSchema = v.variant("type", [
  v.object({ type: v.literal("dated"), at: day, to: day, commit: optional }),
  v.object({ type: v.literal("moved"), at: day, from: day, to: day, commit: optional }),
  v.object({ type: v.literal("reworded"), at: day, before: text, after: text }),
  v.object({ type: v.literal("owner"), at: day, from: optional, to: optional }),
  v.object({ type: v.picklist(["ticked", "unticked", "removed", "restored"]), at: day }),
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
  history: v.array(EventSchema),
});

const FORMAT = createFormat("follow-through:v1", BlockSchema);

/** An issue's body, taken apart. `before` and `after` belong to people. */
export interface Body {
  before: string;
  block: Block;
  after: string;
}

/** Reads the managed block of an issue's body. Null without one; a sentence when it can't be used. */
export function readBody(body: string): Body | null | { problem: string } {
  const found = FORMAT.read(body);
  if (found === null || "problem" in found) return found;
  return { before: found.before, block: found.data, after: found.after };
}

/** The managed part of a body: the facts for machines, then `rendering` for people, then the closing fence. */
export function writeBlock(block: Block, rendering: string): string {
  return FORMAT.write(block, rendering);
}
