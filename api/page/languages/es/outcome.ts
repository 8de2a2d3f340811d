import type { outcome as Outcome, timeline as Timeline } from "../en/outcome.ts";
import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("es-ES");
const days = (count: number): string => plural(count, { one: "día", other: "días" });

export const outcome: typeof Outcome = {
  overdue: (count, due) => `Lleva ${days(count)} de retraso: la fecha límite era el ${due}`,
  removed: (day) => `Eliminado del informe${day === null ? "" : ` el ${day}`} sin explicación`,
  rescheduled: (count, due) => `Abierto. La primera fecha límite pasó hace ${days(count)}; la nueva es el ${due}`,
  grace: (count, due) => `Abierto. Venció el ${due}, hace ${days(count)}, y está en el periodo de gracia`,
  notDue: (due) => `Abierto. Vence el ${due}`,
  undated: "Abierto, sin fecha límite",
  unproven: (day) => `Declarado como hecho el ${day}, pero sin pruebas públicas`,
  kept: (day, due) => `Cumplido el ${day}${due === null ? "" : `, con fecha límite el ${due}`}`,
  keptLate: (count, day) => `Cumplido el ${day}, con ${days(count)} de retraso`,
  alreadyDone: "Ya hecho cuando se prometió",
  withdrawn: (day) => `Retirado el ${day}`,
  replaced: (day) => `Sustituido el ${day}`,
};

export const timeline: typeof Timeline = {
  promised: "prometido",
  due: "fecha límite",
  firstDue: "primera fecha límite",
  moved: "aplazado al",
  today: "hoy",
  done: "hecho",
  ended: "cerrado",
  noReason: "sin motivo indicado",
};
