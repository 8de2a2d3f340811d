import type { share as Share } from "../en/share.ts";
import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("de-DE");
const days = (count: number): string => plural(count, { one: "Tag", other: "Tage" });
const sinceDays = (count: number): string => plural(count, { one: "Tag", other: "Tagen" });

export const share: typeof Share = {
  heading: "Weitersagen",
  promise: (name, on, title, due) =>
    `${name === null ? "Zugesagt wurde" : `${name} hat zugesagt`}${on === null ? "" : ` (${on})`}: „${title}“${due === null ? "" : `, fällig am ${due}`}.`,
  asOf: (day, state) => `Stand ${day}: ${state}.`,
  overdue: (count) => `seit ${sinceDays(count)} überfällig`,
  removed: "ohne Erklärung aus dem Bericht gestrichen",
  rescheduled: (count, due) => `offen, erster Termin seit ${sinceDays(count)} verstrichen, verschoben auf den ${due}`,
  grace: (count) => `Termin seit ${sinceDays(count)} vorbei, noch in der Karenzfrist`,
  notDue: "offen und noch nicht fällig",
  undated: "offen und ohne Termin",
  unproven: (day) => `Am ${day} als erledigt gemeldet, ohne öffentlichen Beleg.`,
  kept: (day) => `Gehalten am ${day}.`,
  keptLate: (count, day) => `${days(count)} zu spät gehalten, am ${day}.`,
  alreadyDone: "Bei der Zusage war es schon erledigt.",
  withdrawn: (day, reason) => `Zurückgezogen am ${day}. ${reason}`,
  replaced: (day, reason) => `Ersetzt am ${day}. ${reason}`,
};
