import type { headline as Headline, row as Row, unitNotes as UnitNotes, units as Units } from "../en/promises.ts";
import { createNumberFormat } from "../../number-format.ts";

const { number, plural } = createNumberFormat("es-ES");
const days = (count: number): string => plural(count, { one: "día", other: "días" });
const times = (count: number): string =>
  count === 1 ? "una vez" : `${["cero", "una", "dos", "tres"][count] ?? number(count)} veces`;
const promises = (count: number): string => plural(count, { one: "compromiso", other: "compromisos" });
/** Adds the plural’s `s` to each participle or adjective. */
const agree = (count: number, text: string): string =>
  `${number(count)} ${text.replaceAll("(s)", count === 1 ? "" : "s")}`;
/** Starts a sentence about all promises that are due. */
const all = (count: number, one: string, other: string): string =>
  count === 1 ? one : count === 2 ? `Ambos ${other}` : `Los ${number(count)} ${other}`;

export const headline: typeof Headline = {
  overline: (name, incidents) =>
    `Lo que ${name === null ? "se prometió" : `prometió ${name}`} tras ${plural(incidents, { one: "incidente", other: "incidentes" })}`,
  due: (count, day) => `Hasta ${day === null ? "hoy" : `el ${day}`} vencía el plazo de ${promises(count)}`,
  groups: {
    kept_on_time: (count) => agree(count, "cumplido(s) a tiempo"),
    kept_late: (count) => agree(count, "cumplido(s) con retraso"),
    overdue: (count) => agree(count, "atrasado(s)"),
    rescheduled: (count) => agree(count, "aplazado(s)"),
    in_grace: (count) => agree(count, "en el periodo de gracia"),
    unproven: (count) => agree(count, "hecho(s) sin pruebas"),
    withdrawn_or_replaced: (count) => agree(count, "retirado(s) o sustituido(s)"),
    removed: (count) => agree(count, "eliminado(s) del informe"),
  },
  all: {
    kept_on_time: (count) => all(count, "Se cumplió a tiempo", "se cumplieron a tiempo"),
    kept_late: (count) => all(count, "Se cumplió con retraso", "se cumplieron con retraso"),
    overdue: (count) => all(count, "Está atrasado", "están atrasados"),
    rescheduled: (count) => all(count, "Se aplazó", "se aplazaron"),
    in_grace: (count) => all(count, "Está en el periodo de gracia", "están en el periodo de gracia"),
    unproven: (count) => all(count, "Se hizo, sin pruebas", "se hicieron, sin pruebas"),
    withdrawn_or_replaced: (count) => all(count, "Se retiró o sustituyó", "se retiraron o sustituyeron"),
    removed: (count) => all(count, "Se eliminó del informe", "se eliminaron del informe"),
  },
  nothingDue: "Aún no ha vencido ningún plazo",
  open: (count) => `${promises(count)} ${count === 1 ? "sigue abierto" : "siguen abiertos"}`,
  early: (count) => `${promises(count)} ${count === 1 ? "cumplido" : "cumplidos"} antes del plazo o sin fecha límite`,
  removed: (count) => agree(count, "eliminado(s) del informe antes de vencer"),
  gone: (count) =>
    count === 1 ? "No se localiza 1 ticket de seguimiento" : `No se localizan ${number(count)} tickets de seguimiento`,
  none: "No hay compromisos registrados",
  total: (count, since) =>
    `${promises(count)} en total${since === null ? "" : ` desde el ${since}`}. ${count === 1 ? "Enlaza" : "Cada uno enlaza"} con su informe y con un ticket público.`,
  ownerless: (count) => `${promises(count)} no ${count === 1 ? "tiene" : "tienen"} responsable asignado.`,
};

export const units: typeof Units = {
  overdue: (count) => agree(count, "atrasado(s)"),
  removed: (count) => agree(count, "eliminado(s)"),
  rescheduled: (count) => agree(count, "aplazado(s)"),
  grace: (count) => agree(count, "en el periodo de gracia"),
  unproven: (count) => agree(count, "hecho(s) sin pruebas"),
  kept: (count) => agree(count, "cumplido(s)"),
  kept_late: (count) => agree(count, "cumplido(s) con retraso"),
  not_due: (count) => `${number(count)} aún no ${count === 1 ? "vence" : "vencen"}`,
  undated: (count) => agree(count, "sin fecha límite"),
  already_done: (count) => agree(count, "ya hecho(s)"),
  withdrawn: (count) => agree(count, "retirado(s) o sustituido(s)"),
};

export const unitNotes: typeof UnitNotes = {
  longest: (late, count) => `${count === 1 ? "" : "hasta "}${days(late)}`,
  next: (day) => `próxima fecha límite: ${day}`,
  neverOverdue: "nunca vencen",
  early: (count) => `${number(count)} antes del plazo o sin fecha límite`,
  whenPublished: "cuando se prometieron",
  withoutEvidence: (count) => `${number(count)} sin pruebas`,
  withoutReason: (count) => `${number(count)} sin motivo`,
};

export const row: typeof Row = {
  late: (count) => `${days(count)} de retraso`,
  due: (day) => `plazo: ${day}`,
  was: (day) => `plazo inicial: ${day}`,
  done: (day) => `hecho: ${day}`,
  noDate: "sin fecha límite",
  moved: (count, complete, day) =>
    `aplazado ${complete ? "" : "al menos "}${times(count)}, primera fecha límite el ${day}`,
  after: (report) => `tras ${report}`,
};
