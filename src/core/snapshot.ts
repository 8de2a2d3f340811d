import * as v from "valibot";
import { BlockSchema } from "./block.ts";
import { isInstant } from "./date.ts";
import { safeUrl } from "./url.ts";

/** The facts of one repository at one moment: what was promised and what was observed. It holds no verdict. */
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;
/** One commitment's facts. `issue` is null while its issue is still pending. */
export type Tracked = Snapshot["commitments"][number];
export type Issue = NonNullable<Tracked["issue"]>;
export type Evidence = Issue["evidence"][number];
/** What the assessment needs of the configuration; it travels with the facts, so that everybody judges alike. */
export type Settings = Snapshot["settings"];

const text = v.string();
const optional = v.nullable(text);
const instant = v.pipe(
  text,
  v.check((value) => isInstant(value)),
);
const https = v.pipe(
  text,
  v.check((value) => safeUrl(value) !== null),
);
// GitHub's own addresses; one's own server may speak http.
const address = v.pipe(text, v.url(), v.regex(/^https?:/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const EvidenceSchema = v.object({ kind: v.picklist(["link", "comment"]), url: https, at: optional });

export const IssueSchema = v.object({
  number: count,
  url: address,
  state: v.picklist(["open", "closed"]),
  state_reason: optional,
  created_at: instant,
  closed_at: v.nullable(instant),
  evidence: v.array(EvidenceSchema),
});

/** What the assessment needs of the configuration. */
export const SettingsSchema = v.object({ warn_days: count, grace_days: count, require_evidence: v.boolean() });
/** What is not tracked, so that it can be said in public. */
export const UntrackedSchema = v.object({ before_since: count, ignored: count, hints: count });

export const SnapshotSchema = v.object({
  version: v.literal(1),
  repository: v.object({ id: count, name: text, url: address }),
  /** RFC 3339. */
  observed_at: instant,
  /** The Action's last heartbeat; null when none is known. */
  last_run_at: v.nullable(instant),
  settings: SettingsSchema,
  /** What was wrong with the issues when they were read, a sentence each: they may not all be counted. */
  problems: v.array(text),
  /** Null where it is not known. */
  untracked: v.nullable(UntrackedSchema),
  commitments: v.array(v.object({ block: BlockSchema, issue: v.nullable(IssueSchema) })),
});

export const DEFAULT_SETTINGS: Settings = { warn_days: 14, grace_days: 0, require_evidence: true };
