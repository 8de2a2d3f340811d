import { daysBetween, todayIn, type Day } from "../../src/core/model/date.ts";
import type { Entry } from "../view/view.ts";
import { html, type Html } from "./html.ts";
import type { Page } from "./page.ts";
import { dayText, relativeDays, shortDayText } from "./time.ts";
import { unitGroup } from "./unit-groups.ts";

/** The date column of a row: a date or delay, and a detail below it, such as the due date. */
export function rowDates(page: Page, entry: Entry): Html {
  const [main, detail] = columnTexts(page, entry);
  return html`<span class="when"><b class="${entry.state}">${main}</b>${detail === "" ? "" : html` <small>${detail}</small>`}</span>`;
}

/** `15 Oct`; with the year if it isn't this year. */
export function rowDay({ view, messages }: Page, { block }: Pick<Entry, "block">, day: Day): string {
  const today = todayIn(view.now, block.time_zone);
  return day.slice(0, 4) === today.slice(0, 4) ? shortDayText(messages, day) : dayText(messages, day);
}

function columnTexts(page: Page, entry: Entry): [main: string, detail: string] {
  const { view, messages } = page;
  const { row } = messages;
  const { block, closure, state, days_overdue } = entry;
  const { due, first_due } = block;
  const format = (day: Day): string => rowDay(page, entry, day);
  const measured = first_due === null ? "" : row.due(format(first_due));
  if (state === "overdue" && due !== null) return [row.late(days_overdue), row.due(format(due))];
  if (state === "removed") return [block.removed === null ? messages.state.removed : format(block.removed), measured];
  if (state === "kept_late" && first_due !== null && closure !== null)
    return [
      row.late(daysBetween(first_due, closure.on)),
      `${measured}${messages.joints.comma}${row.done(format(closure.on))}`,
    ];
  if (closure !== null) return [format(closure.on), measured];
  if (due === null) return [row.noDate, ""];
  if (state === "rescheduled" && first_due !== null) return [row.due(format(due)), row.was(format(first_due))];
  const daysLate = daysBetween(due, todayIn(view.now, block.time_zone));
  if (unitGroup(view, entry) === "grace") return [row.late(daysLate), row.due(format(due))];
  return [format(due), relativeDays(messages, -daysLate)];
}
