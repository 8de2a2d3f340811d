import { daysBetween, type Day } from "../../../../src/core/model/date.ts";
import { plural } from "../../../../src/core/model/text.ts";
import { inCommit, quoteOr, workName, type EventStyle } from "../../../../src/core/render/events.ts";
import type { PublicSentences } from "../../../view/event-sentences.ts";

const CLOSED_AS = {
  completed: "als erledigt geschlossen",
  not_planned: "als nicht geplant geschlossen",
  duplicate: "als Duplikat geschlossen",
};

/** What happened, in German. */
export const GERMAN: PublicSentences = {
  promised: ({ to, report }, { quote, day, brief }) =>
    `Zugesagt${brief ? "" : ` in ${quote(report)}`}${to === null ? ", ohne Termin" : ` für den ${day(to)}`}.`,
  dated: (event, { day }) => `Termin festgelegt: ${day(event.to)}${inCommit(event)}.`,
  moved: (event, style) =>
    `Termin ${howFar(event)}: ${style.day(event.from)} → ${style.day(event.to)}${inCommit(event)}${because(event, style)}.`,
  reworded: (event, { quote }) =>
    `Umformuliert${inCommit(event)}. Vorher: ${quote(event.before)} Jetzt: ${quote(event.after)}`,
  owner: ({ from, to }, style) =>
    `Zuständigkeit geändert: ${quoteOr("niemand", from, style)} → ${quoteOr("niemand", to, style)}.`,
  tracker: ({ from, to }, style) =>
    `Ticket geändert: ${quoteOr("keines", from, style)} → ${quoteOr("keines", to, style)}.`,
  ticked: (event) => `Im Bericht als erledigt markiert${inCommit(event)}.`,
  unticked: (event) => `Im Bericht nicht mehr als erledigt markiert${inCommit(event)}.`,
  removed: (event) => `Ohne Erklärung aus dem Bericht entfernt${inCommit(event)}.`,
  restored: (event) => `Wieder im Bericht${inCommit(event)}.`,
  withdrawn: (event, style) =>
    event.replaced_by === null
      ? `Im Bericht zurückgezogen${inCommit(event)}${because(event, style)}.`
      : `Im Bericht ersetzt durch ${style.quote(event.replaced_by)}${inCommit(event)}${because(event, style)}.`,
  reason: (event, style) => `Grund genannt${by(event, style)}: ${style.quote(event.text)}.`,
  closed: (event, style) => `Issue${by(event, style)} ${CLOSED_AS[event.as]}.`,
  reopened: ({ early }, style) =>
    early === undefined
      ? "Wieder geöffnet."
      : `Wieder geöffnet, weil ${workName(early, style)} schon vor der Zusage fertig war: ${style.address(early)}`,
  evidence: ({ evidence: { url }, early }, style) =>
    early
      ? `${workName(url, style)} war schon vor der Zusage fertig und zählt deshalb nicht als Beleg: ${style.address(url)}`
      : `Beleg erfasst: ${style.address(url)}`,
  other: () => "Ein Ereignis, das diese Version nicht kennt.",
  edited: () =>
    "Der automatisch verwaltete Teil wurde von Hand geändert und aus der Git-Historie des Berichts wiederhergestellt.",
  overdue: ({ due }, { day }) => `Zum Termin am ${day(due)} nicht erledigt.`,
  gone: ({ number }) =>
    `Issue #${number}, mit dem eine Zusage verfolgt wurde, wurde gelöscht, verschoben oder ist nicht mehr sichtbar.`,
};

function because({ reason }: { reason: string | null }, { quote }: EventStyle): string {
  return reason === null ? "" : `, Grund: ${quote(reason)}`;
}

function by(event: { by: string | null }, { name }: EventStyle): string {
  return event.by === null ? "" : ` von ${name(event.by)}`;
}

function howFar({ from, to }: { from: Day; to: Day }): string {
  const days = daysBetween(from, to);
  return `um ${plural(Math.abs(days), "Tag", "Tage")} ${days < 0 ? "vorgezogen" : "verschoben"}`;
}
