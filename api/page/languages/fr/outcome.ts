import type { outcome as Outcome, timeline as Timeline } from "../en/outcome.ts";
import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("fr-FR");
const days = (count: number): string => plural(count, { one: "jour", other: "jours" });

export const outcome: typeof Outcome = {
  overdue: (count, due) => `En retard de ${days(count)} : l’échéance était le ${due}`,
  removed: (day) => `Supprimé du rapport${day === null ? "" : ` le ${day}`} sans explication`,
  rescheduled: (count, due) => `Ouvert. Première échéance dépassée de ${days(count)}, désormais prévu pour le ${due}`,
  grace: (count, due) => `Ouvert. L’échéance était le ${due}, il y a ${days(count)} ; le délai de grâce court encore`,
  notDue: (due) => `Ouvert. Échéance le ${due}`,
  undated: "Ouvert, sans échéance",
  unproven: (day) => `Déclaré fait le ${day}, mais sans preuve publique`,
  kept: (day, due) => `Tenu le ${day}${due === null ? "" : `, échéance le ${due}`}`,
  keptLate: (count, day) => `Tenu avec ${days(count)} de retard, le ${day}`,
  alreadyDone: "Déjà fait au moment de la promesse",
  withdrawn: (day) => `Retiré le ${day}`,
  replaced: (day) => `Remplacé le ${day}`,
};

export const timeline: typeof Timeline = {
  promised: "promis",
  due: "échéance",
  firstDue: "première échéance",
  moved: "reporté au",
  today: "aujourd’hui",
  done: "fait",
  ended: "clos",
  noReason: "sans motif",
};
