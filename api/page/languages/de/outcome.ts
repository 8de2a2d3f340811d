import type { outcome as Outcome, timeline as Timeline } from "../en/outcome.ts";
import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("de-DE");
const inDays = (count: number): string => plural(count, { one: "Tag", other: "Tagen" });

export const outcome: typeof Outcome = {
  overdue: (count, due) => `Seit ${inDays(count)} überfällig: Termin war der ${due}`,
  removed: (day) => `${day === null ? "Ohne" : `Am ${day} ohne`} Erklärung aus dem Bericht entfernt`,
  rescheduled: (count, due) => `Offen. Der erste Termin ist seit ${inDays(count)} verstrichen, der neue ist der ${due}`,
  grace: (count, due) => `Offen. Termin seit ${inDays(count)} verstrichen (${due}), die Karenzfrist läuft noch`,
  notDue: (due) => `Offen. Fällig am ${due}`,
  undated: "Offen, ohne Termin",
  unproven: (day) => `Am ${day} als erledigt gemeldet, aber ohne öffentlichen Beleg`,
  kept: (day, due) => `Am ${day} erfüllt${due === null ? "" : `, Termin war der ${due}`}`,
  keptLate: (count, day) => `Am ${day} erfüllt, ${plural(count, { one: "Tag", other: "Tage" })} zu spät`,
  alreadyDone: "Bei der Zusage schon erledigt",
  withdrawn: (day) => `Am ${day} zurückgezogen`,
  replaced: (day) => `Am ${day} ersetzt`,
};

export const timeline: typeof Timeline = {
  promised: "zugesagt",
  due: "fällig",
  firstDue: "zuerst fällig",
  moved: "verschoben auf",
  today: "heute",
  done: "erledigt",
  ended: "beendet",
  noReason: "kein Grund genannt",
};
