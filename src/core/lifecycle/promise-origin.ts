import type { Block } from "../model/block.ts";
import type { Commitment } from "../model/commitment.ts";
import { dayOf, type Day } from "../model/date.ts";
import type { IssueFacts } from "../model/snapshot.ts";
import { groupBy } from "../model/text.ts";
import { dayIn } from "./proof.ts";

/** When and how a commitment was first published. */
export interface PromiseOrigin {
  /** Whether earlier runs read the report without this item. */
  addedLater: boolean;
  /**
   * The instant of the commit at which the item was first read or, for a report's first items, of the report's first commit. If
   * that is unknown, the date of the run.
   */
  promised: string;
}

/** The part of a first block that depends on when the commitment was promised. */
export type FirstDone = Pick<Block, "promised" | "done"> & { done_when_promised?: true };

/**
 * Dates a new item's done mark. An item in the report's first version was already done when promised, unless its mark states a
 * later date. An item added later was already done only if its mark states a date no later than the promise and its due date
 * hadn't passed by then. Any other item was done on the stated date if that is after the promise, otherwise today. A stated
 * date in the future is ignored.
 */
export function firstDone(
  { done, doneOn, due }: Pick<Commitment, "done" | "doneOn" | "due">,
  { addedLater, promised }: PromiseOrigin,
  { published, time_zone, today }: { published: Day | null; time_zone: string; today: Day },
): FirstDone {
  if (done !== true) return { promised, done: null };
  const promisedOn = dayIn({ time_zone }, promised);
  const stated = doneOn !== null && doneOn <= today ? doneOn : null;
  const isStatedEarly = stated !== null && stated <= promisedOn;
  const wasDone = addedLater ? isStatedEarly && (due === null || promisedOn <= due) : stated === null || isStatedEarly;
  if (wasDone) return { promised, done: earliest(stated ?? published ?? today, today), done_when_promised: true };
  return { promised, done: stated === null || isStatedEarly ? today : stated };
}

function earliest(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/**
 * Completes blocks of earlier versions, which don't store when the commitment was promised. If the report already had other
 * items or has no publication date, the commitment was promised when its issue was created. Returns all other commitments
 * unchanged.
 */
export function withDerivedPromises<T extends { block: Block }>(
  tracked: readonly T[],
  issueOf: (item: T) => Pick<IssueFacts, "created_at"> | null,
): T[] {
  if (tracked.every(({ block }) => block.promised !== undefined)) return [...tracked];
  const dated = tracked.map((item) => {
    const issue = issueOf(item);
    return { item, created: issue && dayOf(issue.created_at, item.block.time_zone) };
  });
  const byReport = groupBy(dated, ({ item }) => item.block.report.slug);
  const derived = new Map<T, T>();
  for (const items of byReport.values()) {
    const firsts = firstCreated(items);
    for (const { item, created } of items) {
      const { block } = item;
      if (block.promised !== undefined || created === null) continue;
      const isLater = firsts.some((first) => first.created < created && first.commit !== block.first_commit);
      if (!isLater && block.report.published !== null) continue;
      derived.set(item, { ...item, block: { ...block, promised: created, ...derivedMark(block, created) } });
    }
  }
  return tracked.map((item) => derived.get(item) ?? item);
}

/**
 * The first two commits at which runs found new items in a report, each with the date on which the first issue for them was
 * created.
 */
function firstCreated(
  items: ReadonlyArray<{ item: { block: Block }; created: Day | null }>,
): Array<{ commit: string | null; created: Day }> {
  const byCommit = new Map<string | null, Day>();
  for (const { item, created } of items) {
    const { first_commit } = item.block;
    const known = byCommit.get(first_commit);
    if (created !== null && (known === undefined || created < known)) byCommit.set(first_commit, created);
  }
  return Array.from(byCommit, ([commit, created]) => ({ commit, created }))
    .toSorted((a, b) => (a.created < b.created ? -1 : 1))
    .slice(0, 2);
}

/** If the stated date is before the promise, the item was already done, unless its due date had passed before the promise. */
function derivedMark({ done, first_due, history }: Block, promised: Day): { done_when_promised?: true } {
  const isStated = done !== null && done < promised && !history.some(({ type }) => type === "ticked");
  return isStated && (first_due === null || promised <= first_due) ? { done_when_promised: true } : {};
}
