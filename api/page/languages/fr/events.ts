import { daysBetween } from "../../../../src/core/model/date.ts";
import { plural } from "../../../../src/core/model/text.ts";
import type { EventJson, EventType } from "../../../view/schemas.ts";
import { dayText } from "../../time.ts";

const day = (text: string | null): string => (text === null ? "" : dayText({ locale: "fr-FR" }, text));
const commit = ({ commit: id }: EventJson): string => (id === null ? "" : ` (${id.slice(0, 12)})`);
const because = ({ reason }: EventJson): string => (reason === null ? "" : `, motif : « ${reason} »`);
const by = ({ by: who }: EventJson): string => (who === null ? "" : ` par « ${who} »`);
const named = (name: string | null, nothing: string): string => (name === null ? nothing : `« ${name} »`);

const CLOSED: Record<string, string> = {
  completed: "fermé comme terminé",
  not_planned: "fermé comme non prévu",
  duplicate: "fermé comme doublon",
};

/** What happened, as one sentence. */
export const EVENTS: Record<EventType, (event: EventJson) => string> = {
  promised: ({ to }) => (to === null ? "Engagement pris, sans échéance." : `Engagement pris pour le ${day(to)}.`),
  dated: (event) => `Échéance fixée au ${day(event.to)}${commit(event)}.`,
  moved: (event) =>
    `Échéance ${howFar(event)} : ${day(event.from)} → ${day(event.to)}${commit(event)}${because(event)}.`,
  reworded: (event) => `Reformulé${commit(event)}. Avant : « ${event.from} » Maintenant : « ${event.to} »`,
  owner: ({ from, to }) => `Responsable : ${named(from, "personne")} → ${named(to, "personne")}.`,
  tracker: ({ from, to }) => `Ticket : ${named(from, "aucun")} → ${named(to, "aucun")}.`,
  ticked: (event) => `Marqué comme fait dans le rapport${commit(event)}.`,
  unticked: (event) => `N’est plus marqué comme fait dans le rapport${commit(event)}.`,
  removed: (event) => `Disparu du rapport sans un mot${commit(event)}.`,
  restored: (event) => `De retour dans le rapport${commit(event)}.`,
  withdrawn: (event) =>
    event.to === null
      ? `Retiré dans le rapport${commit(event)}${because(event)}.`
      : `Remplacé dans le rapport par « ${event.to} »${commit(event)}${because(event)}.`,
  reason: (event) => `Motif donné${by(event)} : « ${event.reason} ».`,
  closed: (event) => `Ticket de suivi ${CLOSED[event.to ?? ""] ?? "fermé"}${by(event)}.`,
  reopened: () => "Rouvert.",
  evidence: ({ to }) => `Preuve enregistrée : ${to}`,
  edited: () => "Sa partie gérée a été modifiée à la main, puis rétablie d’après l’historique du rapport.",
  overdue: ({ to }) => `Pas fait le ${day(to)}, pour quand c’était promis.`,
  gone: (event) => `Le ticket n° ${event.number}, qui tenait lieu d’engagement, a été supprimé, déplacé ou masqué.`,
};

function howFar({ from, to }: EventJson): string {
  const days = daysBetween(from!, to!);
  return `${days < 0 ? "avancée" : "reportée"} de ${plural(Math.abs(days), "jour", "jours")}`;
}
