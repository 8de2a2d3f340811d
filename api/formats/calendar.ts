import ical, { ICalEventTransparency } from "ical-generator";
import { clip, oneLine } from "../../src/core/model/text.ts";
import { entryId, entryUrl, type View } from "../view/view.ts";

const SUMMARY_LIMIT = 120;

/** `GET /calendar.ics`: the due dates of everything that is open, as days (RFC 5545). */
export function calendar(view: View): string {
  const made = ical({ name: oneLine(view.title), prodId: { company: "Follow-through", product: "calendar" } });
  for (const entry of view.entries) {
    const { block, closure, repository } = entry;
    if (closure !== null || block.due === null) continue;
    const moved = block.first_due === block.due ? "" : ` First promised for ${block.first_due}.`;
    made.createEvent({
      id: `${block.key}@${new URL(repository.url).host}`,
      // When the date was given: the same calendar is the same bytes.
      stamp: new Date(
        block.history.findLast(({ type }) => type === "moved")?.at ?? block.report.published ?? block.due,
      ),
      start: new Date(block.due),
      allDay: true,
      summary: `Due: ${clip(oneLine(block.text), SUMMARY_LIMIT)}`,
      description: `${oneLine(block.text)} Owner: ${block.owner ?? "nobody named"}.${moved} ${entryId(entry)}`,
      url: entryUrl(view, entry),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return made.toString();
}
