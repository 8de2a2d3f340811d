import { daysBetween } from "../../../../src/core/model/date.ts";
import { plural } from "../../../../src/core/model/text.ts";
import type { EventJson, EventType } from "../../../view/schemas.ts";
import { dayText } from "../../time.ts";

const day = (text: string | null): string => (text === null ? "" : dayText({ locale: "en-GB" }, text));
const commit = ({ commit: id }: EventJson): string => (id === null ? "" : ` (${id.slice(0, 12)})`);
const because = ({ reason }: EventJson): string => (reason === null ? "" : `, reason: “${reason}”`);
const by = ({ by: who }: EventJson): string => (who === null ? "" : ` by “${who}”`);
const named = (name: string | null, nothing: string): string => (name === null ? nothing : `“${name}”`);

const CLOSED: Record<string, string> = {
  completed: " as completed",
  not_planned: " as not planned",
  duplicate: " as a duplicate",
};

/** What happened, as one sentence. */
export const EVENTS: Record<EventType, (event: EventJson) => string> = {
  promised: ({ to }) => (to === null ? "Promised, without a due date." : `Promised for ${day(to)}.`),
  dated: (event) => `Due date set to ${day(event.to)}${commit(event)}.`,
  moved: (event) =>
    `Due date moved ${howFar(event)}: ${day(event.from)} → ${day(event.to)}${commit(event)}${because(event)}.`,
  reworded: (event) => `Reworded${commit(event)}. Before: “${event.from}” Now: “${event.to}”`,
  owner: ({ from, to }) => `Owner changed: ${named(from, "nobody")} → ${named(to, "nobody")}.`,
  tracker: ({ from, to }) => `Ticket changed: ${named(from, "none")} → ${named(to, "none")}.`,
  ticked: (event) => `Marked as done in its report${commit(event)}.`,
  unticked: (event) => `No longer marked as done in its report${commit(event)}.`,
  removed: (event) => `Gone from its report without a word${commit(event)}.`,
  restored: (event) => `Back in its report${commit(event)}.`,
  withdrawn: (event) =>
    event.to === null
      ? `Withdrawn in its report${commit(event)}${because(event)}.`
      : `Replaced in its report by “${event.to}”${commit(event)}${because(event)}.`,
  reason: (event) => `Reason given${by(event)}: “${event.reason}”.`,
  closed: (event) => `Issue closed${CLOSED[event.to ?? ""] ?? ""}${by(event)}.`,
  reopened: () => "Reopened.",
  evidence: ({ to }) => `Evidence recorded: ${to}`,
  edited: () => "Its managed part was edited by hand, and restored from the report’s history.",
  overdue: ({ to }) => `Not done by ${day(to)}, the day that it was promised for.`,
  gone: (event) => `Issue #${event.number}, which stood for a commitment, was deleted, transferred or hidden.`,
};

function howFar({ from, to }: EventJson): string {
  const days = daysBetween(from!, to!);
  return `${days < 0 ? "earlier" : "later"} by ${plural(Math.abs(days), "day", "days")}`;
}
