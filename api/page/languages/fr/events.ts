import { daysBetween, type Day } from "../../../../src/core/model/date.ts";
import { plural } from "../../../../src/core/model/text.ts";
import { inCommit, quoteOr, workName, type EventStyle } from "../../../../src/core/render/events.ts";
import type { PublicSentences } from "../../../view/event-sentences.ts";

const CLOSED_AS = {
  completed: "comme terminé",
  not_planned: "comme non prévu",
  duplicate: "comme doublon",
};

/** What happened, in French. */
export const FRENCH: PublicSentences = {
  promised: ({ to, report }, { quote, day, brief }) =>
    `Engagement pris${brief ? "" : ` dans ${quote(report)}`}${to === null ? ", sans échéance" : ` pour le ${day(to)}`}.`,
  dated: (event, { day }) => `Échéance fixée au ${day(event.to)}${inCommit(event)}.`,
  moved: (event, style) =>
    `Échéance ${howFar(event)} : ${style.day(event.from)} → ${style.day(event.to)}${inCommit(event)}${because(event, style)}.`,
  reworded: (event, { quote }) =>
    `Reformulé${inCommit(event)}. Avant : ${quote(event.before)} Maintenant : ${quote(event.after)}`,
  owner: ({ from, to }, style) =>
    `Changement de responsable : ${quoteOr("personne", from, style)} → ${quoteOr("personne", to, style)}.`,
  tracker: ({ from, to }, style) =>
    `Changement de ticket de suivi : ${quoteOr("aucun", from, style)} → ${quoteOr("aucun", to, style)}.`,
  ticked: (event) => `Marqué comme réalisé dans le rapport${inCommit(event)}.`,
  unticked: (event) => `N’est plus marqué comme réalisé dans le rapport${inCommit(event)}.`,
  removed: (event) => `Supprimé du rapport sans explication${inCommit(event)}.`,
  restored: (event) => `De retour dans le rapport${inCommit(event)}.`,
  withdrawn: (event, style) =>
    event.replaced_by === null
      ? `Abandonné dans le rapport${inCommit(event)}${because(event, style)}.`
      : `Remplacé dans le rapport par ${style.quote(event.replaced_by)}${inCommit(event)}${because(event, style)}.`,
  reason: (event, style) => `Motif donné${by(event, style)} : ${style.quote(event.text)}.`,
  closed: (event, style) => `Ticket fermé${by(event, style)} ${CLOSED_AS[event.as]}.`,
  reopened: ({ early }, style) =>
    early === undefined
      ? "Rouvert."
      : `Rouvert, car ${workName(early, style)} était terminé avant la promesse : ${style.address(early)}`,
  evidence: ({ evidence: { url }, early }, style) =>
    early
      ? `${workName(url, style)} était terminé avant la promesse et ne compte donc pas comme preuve : ${style.address(url)}`
      : `Preuve enregistrée : ${style.address(url)}`,
  other: () => "Événement inconnu de cette version.",
  edited: () =>
    "La partie gérée automatiquement a été modifiée à la main, puis rétablie d’après l’historique du rapport.",
  overdue: ({ due }, { day }) => `Échéance du ${day(due)} non respectée.`,
  gone: ({ number }) =>
    `Le ticket n° ${number}, qui servait à suivre un engagement, a été supprimé, transféré ou masqué.`,
};

function because({ reason }: { reason: string | null }, { quote }: EventStyle): string {
  return reason === null ? "" : `, motif : ${quote(reason)}`;
}

function by(event: { by: string | null }, { name }: EventStyle): string {
  return event.by === null ? "" : ` par ${name(event.by)}`;
}

function howFar({ from, to }: { from: Day; to: Day }): string {
  const days = daysBetween(from, to);
  const distance = Math.abs(days) === 1 ? "d’un jour" : `de ${plural(Math.abs(days), "jour", "jours")}`;
  return `${days < 0 ? "avancée" : "reportée"} ${distance}`;
}
