import { daysBetween, todayIn } from "../../src/core/model/date.ts";
import { oneLine } from "../../src/core/model/text.ts";
import type { Entry } from "../view/view.ts";
import { copyBox } from "./copy-box.ts";
import { html, section, type Html } from "./html.ts";
import type { Page } from "./page.ts";
import { reasonText } from "./state-text.ts";
import { dayText } from "./time.ts";
import { unitGroup } from "./unit-groups.ts";

/** A text about the promise that readers can copy. Without JavaScript, they can select it. */
export function shareSection(page: Page, entry: Entry): Html {
  return section("share", page.messages.share.heading, copyBox(page, "share", html`${shareText(page, entry)}`));
}

/** `Acme promised on 3 Nov 2026: “Refund the difference”, due on 20 Nov 2026. On 10 Dec 2026, it was 20 days overdue.` */
export function shareText(page: Page, entry: Entry): string {
  const { view, messages } = page;
  const { block } = entry;
  const { published } = block.report;
  const format = (day: string | null): string | null => (day === null ? null : dayText(messages, day));
  const due = block.first_due ?? block.due;
  const promise = messages.share.promise(view.name, format(published), oneLine(block.subject), format(due));
  return `${promise}${messages.joints.space}${becameText(page, entry)}`;
}

function becameText(page: Page, entry: Entry): string {
  const { messages } = page;
  const { share } = messages;
  const { state, closure, block } = entry;
  if (state === "already_done") return share.alreadyDone;
  if (closure === null) return openText(page, entry);
  const on = dayText(messages, closure.on);
  if (state === "withdrawn" || state === "replaced") return share[state](on, reasonText(page, entry));
  if (state === "unproven") return share.unproven(on);
  return state === "kept_late" && block.first_due !== null
    ? share.keptLate(daysBetween(block.first_due, closure.on), on)
    : share.kept(on);
}

function openText({ view, messages }: Page, entry: Entry): string {
  const { share } = messages;
  const { state, block, days_overdue } = entry;
  const { due, first_due } = block;
  const today = todayIn(view.now, block.time_zone);
  const asOf = (text: string): string => share.asOf(dayText(messages, today), text);
  if (state === "removed") return asOf(share.removed);
  if (due === null) return asOf(share.undated);
  if (state === "overdue") return asOf(share.overdue(days_overdue));
  if (state === "rescheduled" && first_due !== null)
    return asOf(share.rescheduled(daysBetween(first_due, today), dayText(messages, due)));
  return asOf(unitGroup(view, entry) === "grace" ? share.grace(daysBetween(due, today)) : share.notDue);
}
