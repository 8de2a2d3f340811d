import type { EventJson, EventType } from "../../../schemas.ts";

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
  promised: () => "Engagement pris.",
  dated: (event) => `Échéance fixée au ${event.to}${commit(event)}.`,
  moved: (event) => `Échéance déplacée : ${event.from} → ${event.to}${commit(event)}${because(event)}.`,
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
  overdue: () => "En retard : l’échéance promise est passée.",
  gone: (event) => `Le ticket n° ${event.number}, qui tenait lieu d’engagement, a été supprimé, déplacé ou masqué.`,
};
