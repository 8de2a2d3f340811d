import type { outcome as Outcome, timeline as Timeline } from "../en/outcome.ts";
import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("fr-FR");
const days = (count: number): string => plural(count, { one: "jour", other: "jours" });
/** `d’un jour`, `de 2 jours`. */
const ofDays = (count: number): string => (count === 1 ? "d’un jour" : `de ${days(count)}`);

export const outcome: typeof Outcome = {
  overdue: (count, due) => `En retard ${ofDays(count)} : l’échéance était le ${due}`,
  removed: (day) => `Supprimé du rapport${day === null ? "" : ` le ${day}`} sans explication`,
  rescheduled: (count, due) => `Ouvert. Première échéance dépassée ${ofDays(count)}, nouvelle échéance le ${due}`,
  grace: (count, due) => `Ouvert. Échéance dépassée ${ofDays(count)} (le ${due}), délai de grâce en cours`,
  notDue: (due) => `Ouvert. Échéance le ${due}`,
  undated: "Ouvert, sans échéance",
  unproven: (day) => `Déclaré réalisé le ${day}, mais sans preuve publique`,
  kept: (day, due) => `Tenu le ${day}${due === null ? "" : `, pour une échéance au ${due}`}`,
  keptLate: (count, day) => `Tenu le ${day}, avec ${days(count)} de retard`,
  alreadyDone: "Déjà réalisé au moment de la promesse",
  withdrawn: (day) => `Abandonné le ${day}`,
  replaced: (day) => `Remplacé le ${day}`,
};

export const timeline: typeof Timeline = {
  promised: "promis",
  due: "échéance",
  firstDue: "première échéance",
  moved: "reporté au",
  today: "aujourd’hui",
  done: "réalisé",
  ended: "clos",
  noReason: "aucun motif donné",
};
