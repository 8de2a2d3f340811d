import type { share as Share } from "../en/share.ts";
import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("es-ES");
const days = (count: number): string => plural(count, { one: "día", other: "días" });

export const share: typeof Share = {
  heading: "Compartir",
  promise: (name, on, title, due) =>
    `Compromiso${name === null ? "" : ` de ${name}`}${on === null ? "" : ` del ${on}`}: «${title}»${due === null ? "" : `, con fecha límite el ${due}`}.`,
  asOf: (day, state) => `A ${day}, ${state}.`,
  overdue: (count) => `llevaba ${days(count)} de retraso`,
  removed: "se había eliminado del informe sin explicación",
  rescheduled: (count, due) =>
    `seguía abierto, ${days(count)} después de la primera fecha límite, y se había aplazado al ${due}`,
  grace: (count) => `había vencido hacía ${days(count)} y estaba en el periodo de gracia`,
  notDue: "estaba abierto y aún no había vencido",
  undated: "estaba abierto y no tenía fecha límite",
  unproven: (day) => `Se declaró como hecho el ${day}, sin pruebas públicas.`,
  kept: (day) => `Se cumplió el ${day}.`,
  keptLate: (count, day) => `Se cumplió el ${day}, con ${days(count)} de retraso.`,
  alreadyDone: "Ya estaba hecho cuando se prometió.",
  withdrawn: (day, reason) => `Se retiró el ${day}. ${reason}`,
  replaced: (day, reason) => `Se sustituyó el ${day}. ${reason}`,
};
