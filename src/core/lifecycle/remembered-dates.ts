import type { Block } from "../model/block.ts";
import type { Day } from "../model/date.ts";
import { decodeNumbers, encodeNumbers, type Ledger } from "../model/ledger.ts";
import type { CommitmentFacts } from "../model/snapshot.ts";
import { groupBy } from "../model/text.ts";
import { lastReopening } from "./closure.ts";
import { withoutDoneMark } from "./proof.ts";

/**
 * The dates of a commitment that git doesn't show, or shows wrongly because people choose the dates of their commits. The ledger
 * remembers them in case the issue is deleted.
 */
export interface RememberedDates {
  /** The date of the run that saw the item ticked, if the commitment was done late. */
  done?: Day;
  /** When the issue was reopened, if it wasn't done again since. */
  reopened?: Day;
}

/** The maximum number of dates of each kind, so that the ledger always fits in an issue. The newest ones are kept. */
const MAX_DATES = 40;

type StoredDates = Pick<Ledger, "done_late" | "reopened">;

/**
 * The ledger's dates after a run. `missing` contains the numbers of missing issues whose blocks aren't in the ledger; their dates
 * in the earlier ledger are kept.
 */
export function datesToRemember(
  commitments: readonly CommitmentFacts[],
  earlier: StoredDates | null,
  missing: ReadonlySet<number>,
): StoredDates {
  const dates = new Map([
    ...[...parseRemembered(earlier)].filter(([number]) => missing.has(number)),
    ...commitments.flatMap(({ block, issue }) => (issue === null ? [] : [[issue.number, datesOf(block)] as const])),
  ]);
  const [done_late, reopened] = (["done", "reopened"] as const).map((kind) =>
    pack(Array.from(dates, ([number, { [kind]: at }]) => ({ number, at }))),
  );
  return { ...(done_late ? { done_late } : {}), ...(reopened ? { reopened } : {}) };
}

function datesOf(block: Block): RememberedDates {
  const { done, first_due } = block;
  const reopened = lastReopening(block);
  return {
    ...(done !== null && first_due !== null && done > first_due ? { done } : {}),
    ...(reopened === null ? {} : { reopened }),
  };
}

function pack(entries: ReadonlyArray<{ number: number; at: Day | undefined }>): Ledger["reopened"] {
  const dated = entries.flatMap(({ number, at }) => (at === undefined ? [] : { number, at }));
  const dates = [...groupBy(dated, ({ at }) => at)].toSorted(([a], [b]) => a.localeCompare(b)).slice(-MAX_DATES);
  if (dates.length === 0) return undefined;
  return dates.map(([at, issues]) => {
    return { at, numbers: encodeNumbers(issues.map(({ number }) => number).toSorted((a, b) => a - b)) };
  });
}

/** The dates in a ledger, by issue number. */
export function parseRemembered(ledger: StoredDates | null): Map<number, RememberedDates> {
  const dates = new Map<number, RememberedDates>();
  const add = (kind: keyof RememberedDates, stored: Ledger["reopened"] = []): void => {
    for (const { at, numbers } of stored)
      for (const number of decodeNumbers(numbers) ?? []) dates.set(number, { ...dates.get(number), [kind]: at });
  };
  add("done", ledger?.done_late);
  add("reopened", ledger?.reopened);
  return dates;
}

/** Adds the remembered dates of a missing issue to its block, which was rebuilt from git. */
export function withRememberedDates(block: Block, { done, reopened }: RememberedDates): Block {
  const isLater = block.done !== null && done !== undefined && done > block.done;
  const dated = isLater ? { ...block, done } : block;
  if (reopened === undefined) return dated;
  return withoutDoneMark({ ...dated, history: [...dated.history, { type: "reopened", at: reopened }] });
}
