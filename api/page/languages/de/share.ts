import type { share as Share } from "../en/share.ts";
import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("de-DE");
const days = (count: number): string => plural(count, { one: "Tag", other: "Tage" });
const sinceDays = (count: number): string => plural(count, { one: "Tag", other: "Tagen" });

export const share: typeof Share = {
  heading: "Teilen",
  promise: (name, on, title, due) =>
    `${name === null ? "Zusage" : `Zusage von ${name}`}${on === null ? "" : ` vom ${on}`}: „${title}“${due === null ? "" : `, fällig am ${due}`}.`,
  asOf: (day, state) => `Stand ${day}: ${state}.`,
  overdue: (count) => `seit ${sinceDays(count)} überfällig`,
  removed: "ohne Erklärung aus dem Bericht entfernt",
  rescheduled: (count, due) => `offen, erster Termin seit ${sinceDays(count)} verstrichen, verschoben auf den ${due}`,
  grace: (count) => `Termin seit ${sinceDays(count)} verstrichen, noch in der Karenzfrist`,
  notDue: "offen und noch nicht fällig",
  undated: "offen und ohne Termin",
  unproven: (day) => `Am ${day} als erledigt gemeldet, ohne öffentlichen Beleg.`,
  kept: (day) => `Am ${day} erfüllt.`,
  keptLate: (count, day) => `Am ${day} erfüllt, ${days(count)} zu spät.`,
  alreadyDone: "Bei der Zusage schon erledigt.",
  withdrawn: (day, reason) => `Am ${day} zurückgezogen. ${reason}`,
  replaced: (day, reason) => `Am ${day} ersetzt. ${reason}`,
};
