import * as v from "valibot";
import { isInstant, parseDay } from "./date.ts";
import { createFormat } from "./managed.ts";
import { GoneSchema, SettingsSchema, UntrackedSchema } from "./snapshot.ts";

/** What the dashboard's block keeps: which issues stand for commitments, by which settings they are judged, and the last run. */
export type Ledger = v.InferOutput<typeof LedgerSchema>;

const text = v.string();
const day = v.pipe(
  text,
  v.check((value) => parseDay(value) !== null),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const LedgerSchema = v.pipe(
  v.object({
    repository_id: v.number(),
    /** The issues' numbers in ascending order, see encodeNumbers. */
    numbers: text,
    /** For each number the mark of its promise's words (see wordsMark), without separators. */
    marks: text,
    settings: SettingsSchema,
    /** From which day of publication on reports are taken up where the configuration does not say: fixed at the first run. */
    since: day,
    /** RFC 3339. */
    last_run_at: v.pipe(
      text,
      v.check((value) => isInstant(value)),
    ),
    /** Comments up to then were read and what they say was written down, RFC 3339. */
    heard_until: v.pipe(
      text,
      v.check((value) => isInstant(value)),
    ),
    gone: v.array(GoneSchema),
    untracked: UntrackedSchema,
    /** Commitments whose issue is still to be opened. */
    pending: count,
  }),
  v.check(({ numbers, marks }) => decodeNumbers(numbers)?.length === marks.length / MARK),
);

export const LEDGER = createFormat("follow-through:dashboard:v1", LedgerSchema);

const MARK = 4;
// No hyphen, which a block has to escape.
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";

/** 24 bits of a hash in hexadecimal digits, as four characters: tells which promise an issue stood for that is gone. */
export function encodeFingerprint(hash: string): string {
  const bits = Number.parseInt(hash.slice(0, 6), 16);
  return Array.from({ length: MARK }, (_, index) => DIGITS[(bits >>> (6 * index)) & 63]).join("");
}

/** The entries of a ledger: issue numbers with the marks of their promises. */
export function ledgerEntries({ numbers, marks }: Pick<Ledger, "numbers" | "marks">): Map<number, string> {
  return new Map(
    decodeNumbers(numbers)!.map((number, index) => [number, marks.slice(index * MARK, (index + 1) * MARK)] as const),
  );
}

/** Entries as a ledger keeps them. */
export function packEntries(entries: ReadonlyMap<number, string>): Pick<Ledger, "numbers" | "marks"> {
  const sorted = [...entries].toSorted(([a], [b]) => a - b);
  return { numbers: encodeNumbers(sorted.map(([number]) => number)), marks: sorted.map(([, mark]) => mark).join("") };
}

/** Ascending numbers as the steps from each to the next in base 36, equal steps counted: 5, 6, 7, 40 → `5 1*2 x`. */
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

/** No repository has more; whoever writes more into a block by hand does not get them all into memory. */
const MOST_NUMBERS = 1_000_000;

/** The numbers again; null for anything that `encodeNumbers` does not write. */
export function decodeNumbers(encoded: string): number[] | null {
  const numbers: number[] = [];
  let last = 0;
  for (const run of encoded === "" ? [] : encoded.split(" ")) {
    const parts = /^(?<step>[1-9a-z][\da-z]{0,7})(?:\*(?<times>[1-9a-z][\da-z]{0,5}))?$/.exec(run)?.groups;
    if (!parts) return null;
    const [step, times] = [Number.parseInt(parts["step"]!, 36), Number.parseInt(parts["times"] ?? "1", 36)];
    if (numbers.length + times > MOST_NUMBERS) return null;
    for (let time = 0; time < times; time += 1) numbers.push((last += step));
  }
  return numbers;
}
