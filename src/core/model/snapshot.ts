import * as v from "valibot";
import { BlockSchema, EvidenceSchema, STANDINGS } from "./block.ts";
import { isInstant, parseDay } from "./date.ts";

/** The facts of one repository at one moment: what was promised and what was observed. It holds no verdict. */
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;
/** One commitment's facts. `issue` is null while its issue is still pending. */
export type CommitmentFacts = Snapshot["commitments"][number];
export type IssueFacts = NonNullable<CommitmentFacts["issue"]>;
export type Closer = NonNullable<IssueFacts["closer"]>;
export type GoneFacts = Snapshot["gone"][number];
export type Evidence = IssueFacts["evidence"][number];
/** What the assessment needs of the configuration; it travels with the facts, so that everybody judges alike. */
export type Settings = Snapshot["settings"];

const text = v.string();
const optional = v.nullable(text);
const instant = v.pipe(
  text,
  v.check((value) => isInstant(value)),
);
// GitHub's own addresses; one's own server may speak http.
const address = v.pipe(text, v.url(), v.regex(/^https?:/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const IssueSchema = v.object({
  number: count,
  url: address,
  state: v.picklist(["open", "closed"]),
  state_reason: optional,
  created_at: instant,
  closed_at: v.nullable(instant),
  /** Who closed it; null while open, and where nobody can tell. */
  closer: v.nullable(v.object({ login: optional, standing: v.picklist(STANDINGS) })),
  evidence: v.array(EvidenceSchema),
});

/** What the assessment needs of the configuration. */
export const SettingsSchema = v.object({ warn_days: count, grace_days: count, require_evidence: v.boolean() });
/** What is not tracked, so that it can be said in public. */
export const UntrackedSchema = v.object({ before_since: count, ignored: count, hints: count });

/** An issue that stood for a commitment and can no longer be read. */
export const GoneSchema = v.object({
  number: count,
  how: v.picklist(["deleted", "moved", "hidden"]),
  /** The day of the run that first missed it. */
  since: v.pipe(
    text,
    v.check((value) => parseDay(value) !== null),
  ),
});

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
  /** Tracked issues that are gone. */
  gone: v.array(GoneSchema),
  commitments: v.array(v.object({ block: BlockSchema, issue: v.nullable(IssueSchema) })),
});

export const DEFAULT_SETTINGS: Settings = { warn_days: 14, grace_days: 0, require_evidence: true };
