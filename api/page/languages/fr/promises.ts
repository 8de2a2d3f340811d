import type { headline as Headline, row as Row, unitNotes as UnitNotes, units as Units } from "../en/promises.ts";
import { createNumberFormat } from "../../number-format.ts";

const { number, plural } = createNumberFormat("fr-FR");
const days = (count: number): string => plural(count, { one: "jour", other: "jours" });
const times = (count: number): string => `${["zéro", "une", "deux", "trois"][count] ?? number(count)} fois`;
const promises = (count: number): string => plural(count, { one: "engagement", other: "engagements" });
/** Adds the plural’s `s` to each participle or adjective. French uses the singular for 0 and 1. */
const agree = (count: number, text: string): string =>
  `${number(count)} ${count < 2 ? text.replaceAll("(s)", "") : text.replaceAll("(s)", "s")}`;
const all = (count: number, one: string, other: string): string =>
  count === 1 ? `Il ${one}` : count === 2 ? `Les deux ${other}` : `Les ${number(count)} ${other}`;

export const headline: typeof Headline = {
  overline: (name, incidents) =>
    `Engagements pris${name === null ? "" : ` par ${name}`} après ${plural(incidents, { one: "incident", other: "incidents" })}`,
  due: (count, day) =>
    `${day === null ? "À ce jour" : `Au ${day}`}, ${promises(count)} ${count < 2 ? "est arrivé" : "sont arrivés"} à échéance`,
  groups: {
    kept_on_time: (count) => agree(count, "tenu(s) à temps"),
    kept_late: (count) => agree(count, "tenu(s) en retard"),
    overdue: (count) => agree(count, "en retard"),
    rescheduled: (count) => agree(count, "reporté(s)"),
    in_grace: (count) => agree(count, "dans le délai de grâce"),
    unproven: (count) => agree(count, "réalisé(s) sans preuve"),
    withdrawn_or_replaced: (count) => agree(count, "abandonné(s) ou remplacé(s)"),
    removed: (count) => agree(count, "supprimé(s) du rapport"),
  },
  all: {
    kept_on_time: (count) => all(count, "a été tenu à temps", "ont été tenus à temps"),
    kept_late: (count) => all(count, "a été tenu en retard", "ont été tenus en retard"),
    overdue: (count) => all(count, "est en retard", "sont en retard"),
    rescheduled: (count) => all(count, "a été reporté", "ont été reportés"),
    in_grace: (count) => all(count, "est dans le délai de grâce", "sont dans le délai de grâce"),
    unproven: (count) => all(count, "a été réalisé sans preuve", "ont été réalisés sans preuve"),
    withdrawn_or_replaced: (count) => all(count, "a été abandonné ou remplacé", "ont été abandonnés ou remplacés"),
    removed: (count) => all(count, "a été supprimé du rapport", "ont été supprimés du rapport"),
  },
  nothingDue: "Rien n’est encore arrivé à échéance",
  open: (count) => `${promises(count)} ${count < 2 ? "est ouvert" : "sont ouverts"}`,
  early: (count) => `${promises(count)} ${count < 2 ? "tenu" : "tenus"} en avance ou sans échéance`,
  removed: (count) => agree(count, "supprimé(s) du rapport avant l’échéance"),
  gone: (count) =>
    plural(count, { one: "ticket de suivi est introuvable", other: "tickets de suivi sont introuvables" }),
  none: "Aucun engagement recensé",
  total: (count, since) =>
    `${promises(count)} en tout${since === null ? "" : ` depuis le ${since}`}. ${count < 2 ? "Il" : "Chacun"} renvoie à son rapport et à un ticket public.`,
  ownerless: (count) => `${promises(count)} ${count < 2 ? "n’a" : "n’ont"} pas de responsable désigné.`,
};

export const units: typeof Units = {
  overdue: (count) => agree(count, "en retard"),
  removed: (count) => agree(count, "supprimé(s)"),
  rescheduled: (count) => agree(count, "reporté(s)"),
  grace: (count) => agree(count, "dans le délai de grâce"),
  unproven: (count) => agree(count, "réalisé(s) sans preuve"),
  kept: (count) => agree(count, "tenu(s)"),
  kept_late: (count) => agree(count, "tenu(s) en retard"),
  not_due: (count) => agree(count, "pas encore à échéance"),
  undated: (count) => agree(count, "sans échéance"),
  already_done: (count) => agree(count, "déjà réalisé(s)"),
  withdrawn: (count) => agree(count, "abandonné(s) ou remplacé(s)"),
};

export const unitNotes: typeof UnitNotes = {
  longest: (late, count) => (count > 1 ? `jusqu’à ${days(late)}` : late === 1 ? "d’un jour" : `de ${days(late)}`),
  next: (day) => `prochaine échéance : ${day}`,
  neverOverdue: "jamais en retard",
  early: (count) => `dont ${number(count)} en avance ou sans échéance`,
  whenPublished: "au moment de la promesse",
  withoutEvidence: (count) => `dont ${number(count)} sans preuve`,
  withoutReason: (count) => `dont ${number(count)} sans motif`,
};

export const row: typeof Row = {
  late: (count) => `${days(count)} de retard`,
  due: (day) => `échéance le ${day}`,
  was: (day) => `au lieu du ${day}`,
  done: (day) => `réalisé le ${day}`,
  noDate: "sans échéance",
  moved: (count, complete, day) => `reporté ${complete ? "" : "au moins "}${times(count)}, première échéance le ${day}`,
  after: (report) => `après ${report}`,
};
