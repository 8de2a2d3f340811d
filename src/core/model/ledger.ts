import * as v from "valibot";
import { createFormat } from "./managed.ts";
import { count, day, instant, text } from "./schemas.ts";
import { GoneSchema, SettingsSchema, UntrackedSchema } from "./snapshot.ts";

/** The data in the dashboard's block: the numbers of the tracked issues, the settings, and the last run. */
export type Ledger = v.InferOutput<typeof LedgerSchema>;

const LedgerSchema = v.pipe(
  v.object({
    repository_id: v.number(),
    /** The numbers of the tracked issues in ascending order; see encodeNumbers. */
    numbers: text,
    /** For each number the fingerprint of its commitment's text (see textFingerprint), without separators. */
    marks: text,
    settings: SettingsSchema,
    /** Reports published before this day are not admitted. Fixed by the first run; a configured `since` overrides it. */
    since: day,
    last_run_at: instant,
    /** Comments up to this instant are already recorded in the blocks. */
    heard_until: instant,
    gone: v.array(GoneSchema),
    untracked: UntrackedSchema,
    /** Commitments whose issue is not created yet. */
    pending: count,
  }),
  v.check(({ numbers, marks }) => decodeNumbers(numbers)?.length === marks.length / FINGERPRINT_LENGTH),
);

/** How the ledger is stored in the dashboard's body. */
export const LEDGER = createFormat("follow-through:dashboard:v1", LedgerSchema);

const FINGERPRINT_LENGTH = 4;
// No hyphen: a block would have to escape it.
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";

/**
 * The first 24 bits of a hexadecimal hash as four characters. The ledger stores them per issue to identify the commitment of
 * an issue that is gone.
 */
export function encodeFingerprint(hash: string): string {
  const bits = Number.parseInt(hash.slice(0, 6), 16);
  return Array.from({ length: FINGERPRINT_LENGTH }, (_, index) => DIGITS[(bits >>> (6 * index)) & 63]).join("");
}

/** The ledger's entries: the fingerprint of each tracked issue's commitment by issue number. */
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

/** Ascending numbers as run-length encoded differences in base 36: 5, 6, 7, 40 → `5 1*2 x`. */
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

/** More than any repository has. A short block edited by hand could otherwise expand to billions of numbers. */
const MAX_NUMBERS = 1_000_000;

/** The inverse of encodeNumbers; null if the text is malformed. */
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
