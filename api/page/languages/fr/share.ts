import type { share as Share } from "../en/share.ts";
import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("fr-FR");
const days = (count: number): string => plural(count, { one: "jour", other: "jours" });
/** `d’un jour`, `de 2 jours`. */
const ofDays = (count: number): string => (count === 1 ? "d’un jour" : `de ${days(count)}`);

export const share: typeof Share = {
  heading: "Partager",
  promise: (name, on, title, due) =>
    `${name === null ? "Engagement pris" : `Engagement pris par ${name}`}${on === null ? "" : ` le ${on}`} : « ${title} »${due === null ? "" : `, échéance le ${due}`}.`,
  asOf: (day, state) => `Au ${day}, ${state}.`,
  overdue: (count) => `le retard était ${ofDays(count)}`,
  removed: "l’engagement avait été supprimé du rapport sans explication",
  rescheduled: (count, due) =>
    `l’engagement restait ouvert, ${days(count)} après la première échéance, reporté au ${due}`,
  grace: (count) => `l’échéance était dépassée ${ofDays(count)}, dans le délai de grâce`,
  notDue: "l’échéance n’était pas encore arrivée",
  undated: "l’engagement restait ouvert, sans échéance",
  unproven: (day) => `Déclaré réalisé le ${day}, sans preuve publique.`,
  kept: (day) => `Tenu le ${day}.`,
  keptLate: (count, day) => `Tenu le ${day}, avec ${days(count)} de retard.`,
  alreadyDone: "Déjà réalisé au moment de la promesse.",
  withdrawn: (day, reason) => `Abandonné le ${day}. ${reason}`,
  replaced: (day, reason) => `Remplacé le ${day}. ${reason}`,
};
