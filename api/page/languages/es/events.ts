import { daysBetween, type Day } from "../../../../src/core/model/date.ts";
import { plural } from "../../../../src/core/model/text.ts";
import { inCommit, quoteOr, workName, type EventStyle } from "../../../../src/core/render/events.ts";
import type { PublicSentences } from "../../../view/event-sentences.ts";

const CLOSED_AS = {
  completed: "como completado",
  not_planned: "como no planificado",
  duplicate: "como duplicado",
};

/** What happened, in Spanish. */
export const SPANISH: PublicSentences = {
  promised: ({ to, report }, { quote, day, brief }) =>
    `Prometido${brief ? "" : ` en ${quote(report)}`}${to === null ? ", sin fecha límite" : ` para el ${day(to)}`}.`,
  dated: (event, { day }) => `Fecha límite fijada: ${day(event.to)}${inCommit(event)}.`,
  moved: (event, style) =>
    `Fecha límite ${howFar(event)}: ${style.day(event.from)} → ${style.day(event.to)}${inCommit(event)}${because(event, style)}.`,
  reworded: (event, { quote }) =>
    `Reformulado${inCommit(event)}. Antes: ${quote(event.before)} Ahora: ${quote(event.after)}`,
  owner: ({ from, to }, style) =>
    `Cambio de responsable: ${quoteOr("nadie", from, style)} → ${quoteOr("nadie", to, style)}.`,
  tracker: ({ from, to }, style) =>
    `Cambio de ticket de seguimiento: ${quoteOr("ninguno", from, style)} → ${quoteOr("ninguno", to, style)}.`,
  ticked: (event) => `Marcado como hecho en el informe${inCommit(event)}.`,
  unticked: (event) => `Ya no está marcado como hecho en el informe${inCommit(event)}.`,
  removed: (event) => `Eliminado del informe sin explicación${inCommit(event)}.`,
  restored: (event) => `De nuevo en el informe${inCommit(event)}.`,
  withdrawn: (event, style) =>
    event.replaced_by === null
      ? `Retirado en el informe${inCommit(event)}${because(event, style)}.`
      : `Sustituido en el informe por ${style.quote(event.replaced_by)}${inCommit(event)}${because(event, style)}.`,
  reason: (event, style) => `Motivo indicado${by(event, style)}: ${style.quote(event.text)}.`,
  closed: (event, style) => `Ticket cerrado${by(event, style)} ${CLOSED_AS[event.as]}.`,
  reopened: ({ early }, style) =>
    early === undefined
      ? "Reabierto."
      : `Reabierto, porque ${workName(early, style)} se terminó antes del compromiso: ${style.address(early)}`,
  evidence: ({ evidence: { url }, early }, style) =>
    early
      ? `${workName(url, style)} se terminó antes del compromiso, por lo que no cuenta como prueba: ${style.address(url)}`
      : `Prueba registrada: ${style.address(url)}`,
  other: () => "Un evento que esta versión no conoce.",
  edited: () =>
    "La parte gestionada automáticamente se modificó a mano y se restauró a partir del historial del informe.",
  overdue: ({ due }, { day }) => `La fecha límite del ${day(due)} pasó sin que se cumpliera.`,
  gone: ({ number }) =>
    `El ticket n.º ${number}, que servía para seguir un compromiso, se eliminó, se transfirió o se ocultó.`,
};

function because({ reason }: { reason: string | null }, { quote }: EventStyle): string {
  return reason === null ? "" : `, motivo: ${quote(reason)}`;
}

function by(event: { by: string | null }, { name }: EventStyle): string {
  return event.by === null ? "" : ` por ${name(event.by)}`;
}

function howFar({ from, to }: { from: Day; to: Day }): string {
  const days = daysBetween(from, to);
  return `${days < 0 ? "adelantada" : "aplazada"} ${plural(Math.abs(days), "día", "días")}`;
}
