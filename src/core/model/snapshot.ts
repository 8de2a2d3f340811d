import * as v from "valibot";
import { Failure } from "./failure.ts";
import { BlockSchema, EvidenceSchema, CLOSER_STANDINGS } from "./block.ts";
import { count, day, instant, openObject, optionalText, serverUrl, text } from "./schemas.ts";

/** A repository's commitments and issues at one point in time. Contains only facts, not states. */
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;
/** The facts about one commitment. `issue` is null if its issue is missing or not created yet. */
export type CommitmentFacts = Snapshot["commitments"][number];
export type IssueFacts = NonNullable<CommitmentFacts["issue"]>;
export type Closer = NonNullable<IssueFacts["closer"]>;
export type GoneFacts = Snapshot["gone"][number];
export type Evidence = IssueFacts["evidence"][number];
/** The settings needed for assessment. They are stored with the facts so that the Action and the API get the same results. */
export type Settings = Snapshot["settings"];

export const IssueSchema = openObject({
  number: count,
  url: serverUrl,
  state: v.picklist(["open", "closed"]),
  state_reason: optionalText,
  created_at: instant,
  closed_at: v.nullable(instant),
  /** The account that closed the issue; null if the issue is open or the account is unknown. */
  closer: v.nullable(openObject({ login: optionalText, standing: v.picklist(CLOSER_STANDINGS) })),
  evidence: v.array(EvidenceSchema),
  /**
   * When the work behind each link to this GitHub server was completed, by URL; null if it isn't completed or its date is unknown.
   * Links to other servers are not listed.
   */
  link_dates: v.optional(v.record(text, v.nullable(instant))),
});

export const SettingsSchema = openObject({ warn_days: count, grace_days: count, require_evidence: v.boolean() });

/** Counts of untracked report items, published so that nothing is omitted silently. */
export const UntrackedSchema = openObject({ before_since: count, ignored: count, hints: count });

/** A tracked issue that can no longer be read. */
export const GoneSchema = openObject({
  number: count,
  how: v.picklist(["deleted", "moved", "hidden"]),
  /** The date of the run that first found the issue missing. */
  since: day,
});

export const SnapshotSchema = openObject({
  version: v.literal(1),
  repository: openObject({
    id: count,
    name: text,
    url: serverUrl,
    /** Whether the repository was private when it was read. Written only if it was. */
    private: v.optional(v.boolean()),
  }),
  observed_at: instant,
  /** When the Action last ran; null if unknown. */
  last_run_at: v.nullable(instant),
  settings: SettingsSchema,
  /** Problems found while reading the issues, one message each. If there are any, commitments may be missing. */
  problems: v.array(text),
  /** Null if unknown. */
  untracked: v.nullable(UntrackedSchema),
  gone: v.array(GoneSchema),
  commitments: v.array(openObject({ block: BlockSchema, issue: v.nullable(IssueSchema) })),
});

/** Parses a snapshot's JSON. Throws a Failure that names the first invalid field. */
export function parseSnapshot(json: string): Snapshot {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SnapshotSchema), json);
  if (parsed.success) return parsed.output;
  const field = v.getDotPath(parsed.issues[0]);
  throw new Failure(
    `The snapshot is invalid${field === null ? "" : ` at ${field}`}. Write a new one with the Action's \`snapshot\` input.`,
    "The snapshot is invalid.",
  );
}

export const DEFAULT_SETTINGS: Settings = { warn_days: 14, grace_days: 0, require_evidence: true };
