import type { share as Share } from "../en/share.ts";
import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("fr-FR");
const days = (count: number): string => plural(count, { one: "jour", other: "jours" });

export const share: typeof Share = {
  heading: "Partager",
  promise: (name, on, title, due) =>
    `${name === null ? "Promis" : `${name} a promis`}${on === null ? "" : ` le ${on}`}\u00a0: «\u00a0${title}\u00a0»${due === null ? "" : `, échéance le ${due}`}.`,
  asOf: (day, state) => `Au ${day}, ${state}.`,
  overdue: (count) => `le retard était de ${days(count)}`,
  removed: "l’engagement avait été supprimé du rapport sans explication",
  rescheduled: (count, due) =>
    `l’engagement restait ouvert, ${days(count)} après la première échéance, reporté au ${due}`,
  grace: (count) => `l’échéance était passée de ${days(count)}, dans le délai de grâce`,
  notDue: "l’échéance n’était pas encore arrivée",
  undated: "l’engagement restait ouvert, sans échéance",
  unproven: (day) => `Déclaré fait le ${day}, sans preuve publique.`,
  kept: (day) => `Tenu le ${day}.`,
  keptLate: (count, day) => `Tenu avec ${days(count)} de retard, le ${day}.`,
  alreadyDone: "C’était déjà fait au moment de la promesse.",
  withdrawn: (day, reason) => `Retiré le ${day}. ${reason}`,
  replaced: (day, reason) => `Remplacé le ${day}. ${reason}`,
};
