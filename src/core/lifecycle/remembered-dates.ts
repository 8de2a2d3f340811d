import type { Block } from "../model/block.ts";
import type { Day } from "../model/date.ts";
import { decodeNumbers, encodeNumbers, type Ledger } from "../model/ledger.ts";
import type { CommitmentFacts } from "../model/snapshot.ts";
import { compareText, groupBy } from "../model/text.ts";
import { lastReopening } from "./closure.ts";
import { dayIn, withoutDoneMark } from "./proof.ts";

/**
 * The dates of a commitment that git doesn't show, or shows wrongly because people choose the dates of their commits. The ledger
 * remembers them in case the issue is deleted or its block is edited.
 */
export interface RememberedDates {
  /** The original due date, because a rewritten history, or a later item with the same words, can state another one. */
  first_due?: Day;
  /** The date of the run that saw the item ticked, if the commitment was done late. */
  done?: Day;
  /** When the issue was reopened, if it wasn't done again since. */
  reopened?: Day;
  /** When the commitment was promised, in its time zone, because a rewritten history can state an earlier date. */
  promised?: Day;
  /** The time zone, because the settings can name another one when the block is rebuilt. */
  time_zone?: string;
}

/** The maximum number of dates of each kind, so that the ledger always fits in an issue. The newest ones are kept. */
const MAX_DATES = 40;
const MAX_REPORT_DATES = 100;

type StoredDates = Pick<Ledger, "first_due" | "done_late" | "reopened" | "promised" | "zones">;

/**
 * The ledger's dates after a run. `unknown` contains the numbers of issues whose dates in the earlier ledger are kept: missing ones
 * whose blocks aren't in the ledger, and those whose blocks were edited and aren't restored yet.
 */
export function datesToRemember(
  commitments: readonly CommitmentFacts[],
  earlier: StoredDates | null,
  unknown: ReadonlySet<number>,
): StoredDates {
  const known = commitments.flatMap(({ block, issue }) =>
    issue === null || unknown.has(issue.number) ? [] : [[issue.number, datesOf(block)] as const],
  );
  const dates = new Map([...[...parseRemembered(earlier)].filter(([number]) => unknown.has(number)), ...known]);
  const packed = (kind: keyof RememberedDates, max: number): Ledger["reopened"] =>
    pack(
      Array.from(dates, ([number, { [kind]: at }]) => ({ number, at })),
      max,
    );
  const [first_due, promised] = [packed("first_due", MAX_REPORT_DATES), packed("promised", MAX_REPORT_DATES)];
  const [done_late, reopened] = [packed("done", MAX_DATES), packed("reopened", MAX_DATES)];
  const zones = packed("time_zone", MAX_DATES);
  return {
    ...(first_due ? { first_due } : {}),
    ...(done_late ? { done_late } : {}),
    ...(reopened ? { reopened } : {}),
    ...(promised ? { promised } : {}),
    ...(zones ? { zones: zones.map(({ at: zone, numbers }) => ({ zone, numbers })) } : {}),
  };
}

function datesOf(block: Block): RememberedDates {
  const { done, first_due, promised, time_zone } = block;
  const reopened = lastReopening(block);
  return {
    time_zone,
    ...(first_due === null ? {} : { first_due }),
    ...(done !== null && first_due !== null && done > first_due ? { done } : {}),
    ...(reopened === null ? {} : { reopened }),
    ...(promised === undefined ? {} : { promised: dayIn(block, promised) }),
  };
}

function pack(entries: ReadonlyArray<{ number: number; at: string | undefined }>, max: number): Ledger["reopened"] {
  const dated = entries.flatMap(({ number, at }) => (at === undefined ? [] : { number, at }));
  const dates = [...groupBy(dated, ({ at }) => at)].toSorted(([a], [b]) => compareText(a, b)).slice(-max);
  if (dates.length === 0) return undefined;
  return dates.map(([at, issues]) => {
    return { at, numbers: encodeNumbers(issues.map(({ number }) => number).toSorted((a, b) => a - b)) };
  });
}

/**
 * The dates in a ledger, by issue number. If an older version wrote the ledger, leaves out the original due dates, because that
 * version may have read other dates from the same texts.
 */
export function parseRemembered(
  ledger: StoredDates | null,
  { isOlder = false }: { isOlder?: boolean } = {},
): Map<number, RememberedDates> {
  const dates = new Map<number, RememberedDates>();
  const add = (kind: keyof RememberedDates, stored: Ledger["reopened"] = []): void => {
    for (const { at, numbers } of stored)
      for (const number of decodeNumbers(numbers) ?? []) dates.set(number, { ...dates.get(number), [kind]: at });
  };
  if (!isOlder) add("first_due", ledger?.first_due);
  add("done", ledger?.done_late);
  add("reopened", ledger?.reopened);
  add("promised", ledger?.promised);
  add(
    "time_zone",
    ledger?.zones?.map(({ zone, numbers }) => ({ at: zone, numbers })),
  );
  return dates;
}

/** Adds the remembered dates of an issue to its block, which was rebuilt from git. */
export function withRememberedDates(block: Block, { first_due, done, reopened, promised }: RememberedDates): Block {
  const own = promised === undefined ? block : withPromised(block, promised);
  const due = first_due === undefined ? own : withFirstDue(own, first_due);
  const isLater = due.done !== null && done !== undefined && done > due.done;
  const dated = isLater ? withoutDoneMark({ ...due, done }) : due;
  if (reopened === undefined) return dated;
  return withoutDoneMark({ ...dated, history: [...dated.history, { type: "reopened", at: reopened }] });
}

/** Never replaces the date of a promise with an earlier one, because the ledger can be edited. */
function withPromised(block: Block, promised: Day): Block {
  return block.promised === undefined || dayIn(block, block.promised) >= promised ? block : { ...block, promised };
}

/** Never replaces an original due date with a later one, because the ledger can be edited. */
function withFirstDue(block: Block, first_due: Day): Block {
  if (block.first_due !== null && block.first_due <= first_due) return block;
  return { ...block, first_due, due: block.due ?? first_due };
}
