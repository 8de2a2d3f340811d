import { isHistoryComplete } from "../../src/core/lifecycle/due-date-history.ts";
import { daysBetween, todayIn } from "../../src/core/model/date.ts";
import { capitalise } from "../../src/core/model/text.ts";
import type { Entry } from "../view/view.ts";
import type { Page } from "./page.ts";
import { dayText, inZone } from "./time.ts";
import { unitGroup } from "./unit-groups.ts";

/** One promise's verdict in words, and how often its due date moved: `Open. It is due on 15 Feb 2027. Moved twice, …`. */
export function outcomeText(page: Page, entry: Entry): string {
  const { messages } = page;
  const { slips, block } = entry;
  const sentence = stateSentence(page, entry);
  if (slips.length === 0 || block.first_due === null) return sentence;
  const day = dayText(messages, block.first_due);
  return `${sentence}${messages.joints.period}${messages.joints.space}${capitalise(messages.row.moved(slips.length, isHistoryComplete(block), day))}`;
}

function stateSentence({ view, messages }: Page, entry: Entry): string {
  const { block, closure, state, days_overdue } = entry;
  const { due, first_due, time_zone } = block;
  const { outcome } = messages;
  const today = todayIn(view.now, time_zone);
  const format = (day: string): string => inZone(messages, dayText(messages, day), time_zone);
  if (state === "removed") return outcome.removed(block.removed === null ? null : format(block.removed));
  if (state === "already_done") return outcome.alreadyDone;
  if (closure !== null) {
    const on = format(closure.on);
    if (state === "withdrawn" || state === "replaced" || state === "unproven") return outcome[state](on);
    return state === "kept_late" && first_due !== null
      ? outcome.keptLate(daysBetween(first_due, closure.on), on)
      : outcome.kept(on, first_due === null ? null : format(first_due));
  }
  if (due === null) return outcome.undated;
  if (state === "overdue") return outcome.overdue(days_overdue, format(due));
  if (state === "rescheduled" && first_due !== null)
    return outcome.rescheduled(daysBetween(first_due, today), format(due));
  return unitGroup(view, entry) === "grace"
    ? outcome.grace(daysBetween(due, today), format(due))
    : outcome.notDue(format(due));
}
