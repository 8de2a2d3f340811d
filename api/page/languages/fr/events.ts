import { daysBetween, type Day } from "../../../../src/core/model/date.ts";
import { plural } from "../../../../src/core/model/text.ts";
import { inCommit, quoteOr, workName, type EventStyle } from "../../../../src/core/render/events.ts";
import type { PublicSentences } from "../../../view/event-sentences.ts";

const CLOSED_AS = {
  completed: "fermé comme terminé",
  not_planned: "fermé comme non prévu",
  duplicate: "fermé comme doublon",
};

/** What happened, in French. */
export const FRENCH: PublicSentences = {
  promised: ({ to }, { day }) =>
    to === null ? "Engagement pris, sans échéance." : `Engagement pris pour le ${day(to)}.`,
  dated: (event, { day }) => `Échéance fixée au ${day(event.to)}${inCommit(event)}.`,
  moved: (event, style) =>
    `Échéance ${howFar(event)} : ${style.day(event.from)} → ${style.day(event.to)}${inCommit(event)}${because(event, style)}.`,
  reworded: (event, { quote }) =>
    `Reformulé${inCommit(event)}. Avant : ${quote(event.before)} Maintenant : ${quote(event.after)}`,
  owner: ({ from, to }, style) =>
    `Responsable : ${quoteOr("personne", from, style)} → ${quoteOr("personne", to, style)}.`,
  tracker: ({ from, to }, style) => `Ticket : ${quoteOr("aucun", from, style)} → ${quoteOr("aucun", to, style)}.`,
  ticked: (event) => `Marqué comme fait dans le rapport${inCommit(event)}.`,
  unticked: (event) => `N’est plus marqué comme fait dans le rapport${inCommit(event)}.`,
  removed: (event) => `Disparu du rapport sans un mot${inCommit(event)}.`,
  restored: (event) => `De retour dans le rapport${inCommit(event)}.`,
  withdrawn: (event, style) =>
    event.replaced_by === null
      ? `Retiré dans le rapport${inCommit(event)}${because(event, style)}.`
      : `Remplacé dans le rapport par ${style.quote(event.replaced_by)}${inCommit(event)}${because(event, style)}.`,
  reason: (event, style) => `Motif donné${by(event, style)} : ${style.quote(event.text)}.`,
  closed: (event, style) => `Ticket de suivi ${CLOSED_AS[event.as]}${by(event, style)}.`,
  reopened: ({ early }, style) =>
    early === undefined
      ? "Rouvert."
      : `Rouvert, car ${workName(early, style)} était terminé avant cette promesse : ${style.address(early)}`,
  evidence: ({ evidence: { url }, early }, style) =>
    early
      ? `${workName(url, style)} était terminé avant cette promesse et ne compte pas comme preuve : ${style.address(url)}`
      : `Preuve enregistrée : ${style.address(url)}`,
  other: () => "Un autre événement, que cette version ne connaît pas.",
  edited: () => "Sa partie gérée a été modifiée à la main, puis rétablie d’après l’historique du rapport.",
  overdue: ({ due }, { day }) => `Pas fait le ${day(due)}, pour quand c’était promis.`,
  gone: ({ number }) => `Le ticket n° ${number}, qui tenait lieu d’engagement, a été supprimé, déplacé ou masqué.`,
};

function because({ reason }: { reason: string | null }, { quote }: EventStyle): string {
  return reason === null ? "" : `, motif : ${quote(reason)}`;
}

function by(event: { by: string | null }, { quote }: EventStyle): string {
  return event.by === null ? "" : ` par ${quote(event.by)}`;
}

function howFar({ from, to }: { from: Day; to: Day }): string {
  const days = daysBetween(from, to);
  return `${days < 0 ? "avancée" : "reportée"} de ${plural(Math.abs(days), "jour", "jours")}`;
}
