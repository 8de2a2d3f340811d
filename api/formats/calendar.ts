import ical, { ICalEventTransparency } from "ical-generator";
import { capitalise, clip, oneLine } from "../../src/core/model/text.ts";
import { type View } from "../view/view.ts";
import { entryId, entryUrl } from "../view/addresses.ts";
import { LANGUAGES } from "../page/languages/index.ts";
import { dayText } from "../page/time.ts";

const SUMMARY_LIMIT = 120;

/** `GET /calendar.ics`: the due dates of all open commitments, as all-day events (RFC 5545). */
export function renderCalendar(view: View): string {
  const calendar = ical({ name: oneLine(view.title), prodId: { company: "Follow-through", product: "calendar" } });
  const messages = LANGUAGES[view.language];
  for (const entry of view.entries) {
    const { block, closure, repository } = entry;
    if (closure !== null || block.due === null) continue;
    const { labelled, commitment, timeline, joints } = messages;
    const details = [
      labelled(commitment.owner, block.owner === null ? messages.nobody : oneLine(block.owner)),
      ...(block.first_due === null || block.first_due === block.due
        ? []
        : [labelled(capitalise(timeline.firstDue), dayText(messages, block.first_due))]),
    ].map((detail) => `${detail}${joints.period}`);
    calendar.createEvent({
      // The library doesn't escape the id. A key that the Action wrote contains only hex digits.
      // Reports in different repositories can have equal keys, so the id contains the repository's, which a rename doesn't change.
      id: `${repository.id}-${encodeURIComponent(block.key.toWellFormed())}@${new URL(repository.url).host}`,
      // Use the date of the last reschedule or of publication, or the due date, instead of the current time, so that the output
      // is byte-identical for the same facts.
      stamp: new Date(
        block.history.findLast(({ type }) => type === "moved")?.at ?? block.report.published ?? block.due,
      ),
      start: new Date(block.due),
      allDay: true,
      summary: labelled(capitalise(timeline.due), clip(oneLine(block.text), SUMMARY_LIMIT)),
      description: [oneLine(block.text), details.join(joints.space), oneLine(entryId(entry))].join(" "),
      url: oneLine(entryUrl(view, entry)),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
