import * as v from "valibot";
import { BlockSchema } from "./block.ts";
import { createFormat } from "./managed.ts";
import { count, day, instant, openObject, optionalText, text } from "./schemas.ts";
import { GoneSchema, SettingsSchema, UntrackedSchema } from "./snapshot.ts";

/** The data in the dashboard's block: the tracked issues' numbers, the settings, and the last run. */
export type Ledger = v.InferOutput<typeof LedgerSchema>;

/** Issues that couldn't be read or written completely, each with the instant up to which its comments are recorded. */
const UnheardSchema = v.array(v.object({ number: v.number(), until: instant }));

/** Issues without an intact block, by the last commit that a run read while it was intact; see encodeNumbers. */
const PastsSchema = v.array(v.object({ commit: text, numbers: text }));

/** The numbers of issues by a time zone; see encodeNumbers. Another version of Node.js may not know the zone. */
const ZonesSchema = v.array(v.object({ zone: text, numbers: text }));

/** The numbers of issues by a date; see encodeNumbers. */
const DatesSchema = v.array(v.object({ at: day, numbers: text }));

const SourceSchema = v.object({
  /** `owner/name`. */
  name: text,
  /** GitHub's id for the repository, if known. */
  id: v.optional(v.number()),
  /** The repository's earlier names, oldest first, if any. */
  earlier_names: v.optional(v.array(text)),
  settings: SettingsSchema,
  since: day,
  last_run_at: instant,
  heard_until: instant,
  untracked: UntrackedSchema,
  pending: count,
  reader: v.optional(count),
  fewer_names_until: v.optional(instant),
  names: v.optional(count),
  /** The first few problems that its last run reported, if any, for the dashboard; see storedProblems. */
  problems: v.optional(v.array(v.object({ file: optionalText, line: v.nullable(count), message: text }))),
  unheard: v.optional(UnheardSchema),
  last_commit: v.optional(text),
  pasts: v.optional(PastsSchema),
});

const LedgerSchema = v.pipe(
  v.object({
    repository_id: v.number(),
    /** The ids that the repository had before it was adopted, if any; see previousIds. */
    previous_ids: v.optional(v.array(v.number())),
    /** The numbers of the tracked issues in ascending order; see encodeNumbers. */
    numbers: text,
    /** The fingerprint of each issue's commitment text (see textFingerprint), in the order of `numbers`, without separators. */
    marks: text,
    settings: SettingsSchema,
    /** Reports published before this date are not admitted. Fixed by the first run; a configured `since` overrides it. */
    since: day,
    last_run_at: instant,
    /** Comments up to this instant are already recorded in the blocks, except for the issues in `unheard`. */
    heard_until: instant,
    /**
     * The missing issues. `block` contains the commitment, which keeps counting with its original due date.
     * `continued` is the number of the issue that continues the commitment instead.
     */
    gone: v.array(openObject({ ...GoneSchema.entries, block: v.optional(BlockSchema), continued: v.optional(count) })),
    untracked: UntrackedSchema,
    /** The number of commitments whose issues have not been created yet. */
    pending: count,
    /**
     * The repositories whose reports are tracked here, if there are any besides this one. Most values above then combine
     * theirs; see combineSources.
     */
    sources: v.optional(v.array(SourceSchema)),
    /** The source of each issue, in the order of `numbers`; see encodeOwners. Only with `sources`. */
    owners: v.optional(text),
    /** The version of the reader that extracted the titles behind `marks`; see READER. Left out by version 1. */
    reader: v.optional(count),
    /**
     * The last run before the default of `documents` recognised additional names. A report with one of these names isn't
     * admitted if it was first committed before that run. Absent if there was no such run.
     */
    fewer_names_until: v.optional(instant),
    /** The Monday of the week in which the last digest was posted. Absent if none was. */
    digest: v.optional(day),
    /** The version of the default names of reports; see NAMES_VERSION. Absent before version 2. */
    names: v.optional(count),
    /** The issues whose comments are recorded only up to an earlier instant. Absent if there are none. */
    unheard: v.optional(UnheardSchema),
    /** The commit from which the last run read the reports. Left out by versions that didn't record it. */
    last_commit: v.optional(text),
    /**
     * The tracked issues by their commitments' original due dates, by the dates of the promises, and by time zone; see
     * RememberedDates. Left out if there is no room.
     */
    first_due: v.optional(DatesSchema),
    promised: v.optional(DatesSchema),
    zones: v.optional(ZonesSchema),
    /**
     * The tracked issues whose commitments were done late, or that were reopened and not done again since, by date; see
     * RememberedDates.
     */
    done_late: v.optional(DatesSchema),
    reopened: v.optional(DatesSchema),
    /** Where git's history shows the commitments of issues whose blocks are missing, edited or lost. Absent if there are none. */
    pasts: v.optional(PastsSchema),
  }),
  v.check(({ numbers, marks }) => decodeNumbers(numbers)?.length === marks.length / FINGERPRINT_LENGTH),
);

/** A source's entry with its keys in the schema's order, because other sources' runs write them in that order. */
export function inStoredOrder(source: v.InferOutput<typeof SourceSchema>): v.InferOutput<typeof SourceSchema> {
  return v.parse(SourceSchema, source);
}

/** The storage format of the ledger in the dashboard's body. */
export const LEDGER = createFormat("follow-through:dashboard:v1", LedgerSchema);

const FINGERPRINT_LENGTH = 4;
// Excludes the hyphen, which a block would have to escape.
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";

/**
 * Encodes the first 24 bits of a hexadecimal hash as four characters. The ledger stores this fingerprint for each issue to
 * identify the commitment of a missing issue.
 */
export function encodeFingerprint(hash: string): string {
  const bits = Number.parseInt(hash.slice(0, 6), 16);
  return Array.from({ length: FINGERPRINT_LENGTH }, (_, index) => DIGITS[(bits >>> (6 * index)) & 63]).join("");
}

/** The ledger's entries: for each tracked issue's number, the fingerprint of its commitment. */
export function ledgerEntries({ numbers, marks }: Pick<Ledger, "numbers" | "marks">): Map<number, string> {
  const entries = new Map<number, string>();
  let start = 0;
  for (const number of decodeNumbers(numbers) ?? []) {
    entries.set(number, marks.slice(start, start + FINGERPRINT_LENGTH));
    start += FINGERPRINT_LENGTH;
  }
  return entries;
}

/** The inverse of ledgerEntries. */
export function packEntries(entries: ReadonlyMap<number, string>): Pick<Ledger, "numbers" | "marks"> {
  const sorted = [...entries].toSorted(([a], [b]) => a - b);
  return {
    numbers: encodeNumbers(sorted.map(([number]) => number)),
    marks: sorted.map(([, fingerprint]) => fingerprint).join(""),
  };
}

/** The repository's earlier ids, oldest first. A listed issue's block may still contain one of them. */
export function previousIds(ledger: Ledger | null, repositoryId: number): number[] {
  if (ledger === null) return [];
  const ids = new Set([...(ledger.previous_ids ?? []), ledger.repository_id]);
  ids.delete(repositoryId);
  return [...ids];
}

/** Updates the ledger of a repository whose id has changed. Everything else stays the same. */
export function adoptedLedger({ repository_id, previous_ids, ...rest }: Ledger, repositoryId: number): Ledger {
  const ids = previousIds({ ...rest, repository_id, ...(previous_ids ? { previous_ids } : {}) }, repositoryId);
  return { repository_id: repositoryId, ...(ids.length > 0 ? { previous_ids: ids } : {}), ...rest };
}

/** Encodes ascending numbers as run-length encoded differences in base 36: 5, 6, 7, 40 → `5 1*2 x`. */
export function encodeNumbers(numbers: readonly number[]): string {
  const runs: Array<{ step: number; times: number }> = [];
  numbers.forEach((number, index) => {
    const step = number - (numbers[index - 1] ?? 0);
    const last = runs.at(-1);
    if (last?.step === step) last.times += 1;
    else runs.push({ step, times: 1 });
  });
  return runs
    .map(({ step, times }) => (times > 1 ? `${step.toString(36)}*${times.toString(36)}` : step.toString(36)))
    .join(" ");
}

/** More issues than any repository contains. Without a limit, a short hand-edited block could expand to billions of numbers. */
const MAX_NUMBERS = 1_000_000;

/** The inverse of encodeNumbers. Returns null if `encoded` is malformed or contains too many numbers. */
export function decodeNumbers(encoded: string): number[] | null {
  const numbers: number[] = [];
  let last = 0;
  for (const run of encoded === "" ? [] : encoded.split(" ")) {
    const groups = /^(?<step>[1-9a-z][\da-z]{0,7})(?:\*(?<times>[1-9a-z][\da-z]{0,5}))?$/.exec(run)?.groups;
    if (!groups) return null;
    const { step = "", times = "1" } = groups;
    const repeats = Number.parseInt(times, 36);
    if (numbers.length + repeats > MAX_NUMBERS) return null;
    for (let repeat = 0; repeat < repeats; repeat += 1) numbers.push((last += Number.parseInt(step, 36)));
  }
  return numbers;
}

/** The ledger's entries plus `added`, without the issues in `dropped`. `ledger` is null before the first run. */
export function mergeEntries(
  ledger: Ledger | null,
  added: Iterable<readonly [number: number, fingerprint: string]>,
  dropped: ReadonlySet<number>,
): Map<number, string> {
  const entries = new Map([...(ledger ? ledgerEntries(ledger) : []), ...added]);
  for (const number of dropped) entries.delete(number);
  return entries;
}
