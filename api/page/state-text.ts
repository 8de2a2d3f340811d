import { daysBetween, todayIn } from "../../src/core/model/date.ts";
import { clip } from "../../src/core/model/text.ts";
import type { Entry } from "../view/view.ts";
import { html, type Html } from "./html.ts";
import type { Page } from "./page.ts";

const REASON_LIMIT = 280;

/** The state in words. The stylesheet adds the shape: `▲ overdue by 12 days`. */
export function stateMark(page: Page, entry: Entry): Html {
  return html`<b class="${entry.state}">${stateText(page, entry)}</b>`;
}

function stateText({ messages, view }: Page, { state, days_overdue, block, closure }: Entry): string {
  const { due, first_due, time_zone } = block;
  if (state === "due_soon" && due !== null) {
    const daysLate = daysBetween(due, todayIn(view.now, time_zone));
    if (daysLate > 0) return messages.withinGrace(daysLate);
  }
  if (state === "overdue") return messages.overdueBy(days_overdue);
  if (state === "kept_late" && first_due !== null && closure !== null)
    return messages.keptLateBy(daysBetween(first_due, closure.on));
  return messages.state[state];
}

/**
 * The reason why the commitment was withdrawn or replaced, or a note that no reason was given; empty for any other state.
 */
export function reasonText({ messages }: Page, { state, reason }: Entry): string {
  if (state !== "withdrawn" && state !== "replaced") return "";
  return reason === null ? messages.noReason : messages.reason(clip(reason, REASON_LIMIT));
}
