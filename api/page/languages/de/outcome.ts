import type { outcome as Outcome, timeline as Timeline } from "../en/outcome.ts";
import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("de-DE");
const inDays = (count: number): string => plural(count, { one: "Tag", other: "Tagen" });

export const outcome: typeof Outcome = {
  overdue: (count, due) => `Seit ${inDays(count)} überfällig: Termin war der ${due}`,
  removed: (day) => `${day === null ? "Ohne" : `Am ${day} ohne`} Erklärung aus dem Bericht gestrichen`,
  rescheduled: (count, due) => `Offen. Erster Termin seit ${inDays(count)} verstrichen, nun fällig am ${due}`,
  grace: (count, due) => `Offen. War am ${due} fällig, vor ${inDays(count)}, und ist in der Karenzfrist`,
  notDue: (due) => `Offen. Fällig am ${due}`,
  undated: "Offen. Ohne Termin",
  unproven: (day) => `Am ${day} als erledigt gemeldet, aber ohne öffentlichen Beleg`,
  kept: (day, due) => `Gehalten am ${day}${due === null ? "" : `, fällig am ${due}`}`,
  keptLate: (count, day) => `${plural(count, { one: "Tag", other: "Tage" })} zu spät gehalten, am ${day}`,
  alreadyDone: "Bei der Zusage schon erledigt",
  withdrawn: (day) => `Zurückgezogen am ${day}`,
  replaced: (day) => `Ersetzt am ${day}`,
};

export const timeline: typeof Timeline = {
  promised: "zugesagt",
  due: "fällig",
  firstDue: "zuerst fällig",
  moved: "verschoben auf",
  today: "heute",
  done: "erledigt",
  ended: "beendet",
  noReason: "ohne Begründung",
};
