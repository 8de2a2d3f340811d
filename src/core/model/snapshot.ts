import * as v from "valibot";
import { Failure } from "./failure.ts";
import { BlockSchema, EvidenceSchema, CLOSER_STANDINGS } from "./block.ts";
import { count, day, instant, optionalText, serverUrl, text } from "./schemas.ts";

/** One repository's commitments and their issues at one moment. Facts only, no states. */
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;
/** The facts about one commitment. `issue` is null until its issue is created. */
export type CommitmentFacts = Snapshot["commitments"][number];
export type IssueFacts = NonNullable<CommitmentFacts["issue"]>;
export type Closer = NonNullable<IssueFacts["closer"]>;
export type GoneFacts = Snapshot["gone"][number];
export type Evidence = IssueFacts["evidence"][number];
/** The part of the configuration that assessment needs. It is stored with the facts, so the Action and the API assess alike. */
export type Settings = Snapshot["settings"];

export const IssueSchema = v.object({
  number: count,
  url: serverUrl,
  state: v.picklist(["open", "closed"]),
  state_reason: optionalText,
  created_at: instant,
  closed_at: v.nullable(instant),
  /** Who closed it; null if it is open or the closer is unknown. */
  closer: v.nullable(v.object({ login: optionalText, standing: v.picklist(CLOSER_STANDINGS) })),
  evidence: v.array(EvidenceSchema),
});

export const SettingsSchema = v.object({ warn_days: count, grace_days: count, require_evidence: v.boolean() });

/** How many report items are not tracked. Published so that nothing is omitted silently. */
export const UntrackedSchema = v.object({ before_since: count, ignored: count, hints: count });

/** A tracked issue that can no longer be read. */
export const GoneSchema = v.object({
  number: count,
  how: v.picklist(["deleted", "moved", "hidden"]),
  /** The day of the run that first missed it. */
  since: day,
});

export const SnapshotSchema = v.object({
  version: v.literal(1),
  repository: v.object({ id: count, name: text, url: serverUrl }),
  observed_at: instant,
  /** When the Action last ran; null if unknown. */
  last_run_at: v.nullable(instant),
  settings: SettingsSchema,
  /** Problems with the issues when they were read, one sentence each. If there are any, some commitments may be missing. */
  problems: v.array(text),
  /** Null if unknown. */
  untracked: v.nullable(UntrackedSchema),
  gone: v.array(GoneSchema),
  commitments: v.array(v.object({ block: BlockSchema, issue: v.nullable(IssueSchema) })),
});

/** Parses a snapshot's JSON. Throws a Failure that names the first invalid field. */
export function parseSnapshot(json: string): Snapshot {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SnapshotSchema), json);
  if (parsed.success) return parsed.output;
  const field = v.getDotPath(parsed.issues[0]);
  throw new Failure(
    `The snapshot is invalid${field === null ? "" : ` at ${field}`}. Write a new one with the Action's input \`snapshot\`.`,
  );
}

export const DEFAULT_SETTINGS: Settings = { warn_days: 14, grace_days: 0, require_evidence: true };
