import { type Block, EVENTS_KEPT } from "../model/block.ts";
import type { Day } from "../model/date.ts";

/** A due date that counted at some time. */
export interface PastDueDate {
  day: Day;
  /** From when on it counted; null for the first one, and where that is not known. */
  since: Day | null;
  /** Whether dates that counted before it are not known. */
  gap: boolean;
}

/** Every due date that counted, in order; empty where there was none. A date that moved earlier counted, too. */
export function dueDateHistory({
  due,
  first_due,
  history,
}: Pick<Block, "due" | "first_due" | "history">): PastDueDate[] {
  if (due === null) return [];
  const dues: PastDueDate[] = [{ day: first_due ?? due, since: null, gap: false }];
  /** Where the chain is torn: of a long history only the ends are kept. */
  const reach = (day: Day): void => {
    if (dues.at(-1)!.day !== day) dues.push({ day, since: null, gap: true });
  };
  for (const event of history) {
    if (event.type === "dated") dues[0]!.since ??= event.at;
    if (event.type !== "moved") continue;
    reach(event.from);
    dues.push({ day: event.to, since: event.at, gap: false });
  }
  reach(due);
  return dues;
}

/** Whether the block holds everything that happened; what a longer history leaves out stands in the comments. */
export function isHistoryComplete({ history }: Pick<Block, "history">): boolean {
  return history.length < EVENTS_KEPT;
}
