import { daysBetween } from "../../../../src/core/model/date.ts";
import { plural } from "../../../../src/core/model/text.ts";
import type { EventJson, EventType } from "../../../view/schemas.ts";
import { dayText } from "../../time.ts";

const day = (text: string | null): string => (text === null ? "" : dayText({ locale: "de-DE" }, text));
const commit = ({ commit: id }: EventJson): string => (id === null ? "" : ` (${id.slice(0, 12)})`);
const because = ({ reason }: EventJson): string => (reason === null ? "" : `, Grund: „${reason}“`);
const by = ({ by: who }: EventJson): string => (who === null ? "" : ` von „${who}“`);
const named = (name: string | null, nothing: string): string => (name === null ? nothing : `„${name}“`);

const CLOSED: Record<string, string> = {
  completed: "als erledigt geschlossen",
  not_planned: "als nicht geplant geschlossen",
  duplicate: "als doppelt geschlossen",
};

/** What happened, as one sentence. */
export const EVENTS: Record<EventType, (event: EventJson) => string> = {
  promised: ({ to }) => (to === null ? "Zugesagt, ohne Termin." : `Zugesagt für den ${day(to)}.`),
  dated: (event) => `Termin festgelegt: ${day(event.to)}${commit(event)}.`,
  moved: (event) =>
    `Termin ${howFar(event)} verschoben: ${day(event.from)} → ${day(event.to)}${commit(event)}${because(event)}.`,
  reworded: (event) => `Umformuliert${commit(event)}. Vorher: „${event.from}“ Jetzt: „${event.to}“`,
  owner: ({ from, to }) => `Zuständig war ${named(from, "niemand")}, ist jetzt ${named(to, "niemand")}.`,
  tracker: ({ from, to }) => `Ticket geändert: ${named(from, "keines")} → ${named(to, "keines")}.`,
  ticked: (event) => `Im Bericht als erledigt markiert${commit(event)}.`,
  unticked: (event) => `Im Bericht nicht mehr als erledigt markiert${commit(event)}.`,
  removed: (event) => `Ohne ein Wort aus dem Bericht verschwunden${commit(event)}.`,
  restored: (event) => `Wieder im Bericht${commit(event)}.`,
  withdrawn: (event) =>
    event.to === null
      ? `Im Bericht zurückgenommen${commit(event)}${because(event)}.`
      : `Im Bericht ersetzt durch „${event.to}“${commit(event)}${because(event)}.`,
  reason: (event) => `Grund genannt${by(event)}: „${event.reason}“.`,
  closed: (event) => `Vorgang${by(event)} ${CLOSED[event.to ?? ""] ?? "geschlossen"}.`,
  reopened: () => "Wieder geöffnet.",
  evidence: ({ to }) => `Beleg festgehalten: ${to}`,
  edited: () => "Der verwaltete Teil wurde von Hand geändert und aus der Geschichte des Berichts wiederhergestellt.",
  overdue: ({ to }) => `Bis ${day(to)}, für den es zugesagt war, nicht getan.`,
  gone: (event) => `Vorgang #${event.number}, der für eine Zusage stand, wurde gelöscht, verschoben oder verborgen.`,
};

function howFar({ from, to }: EventJson): string {
  const days = daysBetween(from!, to!);
  return `um ${plural(Math.abs(days), "Tag", "Tage")} nach ${days < 0 ? "vorn" : "hinten"}`;
}
