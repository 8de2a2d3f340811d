import ical, { ICalEventTransparency } from "ical-generator";
import { clip, oneLine } from "../../src/core/model/text.ts";
import { type View } from "../view/view.ts";
import { entryId, entryUrl } from "../view/addresses.ts";

const SUMMARY_LIMIT = 120;

/** `GET /calendar.ics`: the due dates of all open commitments, as all-day events (RFC 5545). */
export function renderCalendar(view: View): string {
  const calendar = ical({ name: oneLine(view.title), prodId: { company: "Follow-through", product: "calendar" } });
  for (const entry of view.entries) {
    const { block, closure, repository } = entry;
    if (closure !== null || block.due === null) continue;
    const moved = block.first_due === block.due ? "" : ` First promised for ${block.first_due}.`;
    calendar.createEvent({
      // The library doesn't escape the id. A key that the Action wrote contains only hex digits.
      id: `${encodeURIComponent(block.key.toWellFormed())}@${new URL(repository.url).host}`,
      // Use the date on which the due date was set instead of the current time, so that the output is byte-identical for the
      // same facts.
      stamp: new Date(
        block.history.findLast(({ type }) => type === "moved")?.at ?? block.report.published ?? block.due,
      ),
      start: new Date(block.due),
      allDay: true,
      summary: `Due: ${clip(oneLine(block.text), SUMMARY_LIMIT)}`,
      description: oneLine(`${block.text} Owner: ${block.owner ?? "nobody named"}.${moved} ${entryId(entry)}`),
      url: oneLine(entryUrl(view, entry)),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
