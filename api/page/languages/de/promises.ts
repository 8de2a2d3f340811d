import type { headline as Headline, row as Row, unitNotes as UnitNotes, units as Units } from "../en/promises.ts";
import { createNumberFormat } from "../../number-format.ts";

const { number, plural } = createNumberFormat("de-DE");
const promises = (count: number): string => plural(count, { one: "Zusage", other: "Zusagen" });
const is = (count: number): string => (count === 1 ? "ist" : "sind");
const was = (count: number): string => (count === 1 ? "wurde" : "wurden");
const all = (count: number): string => (count === 1 ? "Sie" : count === 2 ? "Beide" : `Alle ${number(count)}`);

export const headline: typeof Headline = {
  overline: (name, incidents) =>
    `Was ${name ?? "hier"} nach ${plural(incidents, { one: "Vorfall", other: "Vorfällen" })} zugesagt ${name === null ? "wurde" : "hat"}`,
  due: (count, day) =>
    `Bis ${day === null ? "heute" : `zum ${day}`} ${count === 1 ? "war" : "waren"} ${promises(count)} fällig`,
  groups: {
    kept_on_time: (count) => `${number(count)} pünktlich gehalten`,
    kept_late: (count) => `${number(count)} verspätet gehalten`,
    overdue: (count) => `${number(count)} überfällig`,
    rescheduled: (count) => `${number(count)} verschoben`,
    in_grace: (count) => `${number(count)} in der Karenzfrist`,
    unproven: (count) => `${number(count)} ohne Beleg erledigt`,
    withdrawn_or_replaced: (count) => `${number(count)} zurückgezogen oder ersetzt`,
    removed: (count) => `${number(count)} aus dem Bericht gestrichen`,
  },
  all: {
    kept_on_time: (count) => `${all(count)} ${was(count)} pünktlich gehalten`,
    kept_late: (count) => `${all(count)} ${was(count)} verspätet gehalten`,
    overdue: (count) => `${all(count)} ${is(count)} überfällig`,
    rescheduled: (count) => `${all(count)} ${was(count)} verschoben`,
    in_grace: (count) => `${all(count)} ${is(count)} in der Karenzfrist`,
    unproven: (count) => `${all(count)} ${was(count)} ohne Beleg erledigt`,
    withdrawn_or_replaced: (count) => `${all(count)} ${was(count)} zurückgezogen oder ersetzt`,
    removed: (count) => `${all(count)} ${was(count)} aus dem Bericht gestrichen`,
  },
  nothingDue: "Noch ist nichts fällig",
  open: (count) => `${promises(count)} ${is(count)} offen`,
  early: (count) => `${promises(count)} ${was(count)} vorzeitig oder ohne Termin gehalten`,
  removed: (count) => `${number(count)} noch nicht fällige ${was(count)} aus dem Bericht gestrichen`,
  gone: (count) => plural(count, { one: "Issue fehlt", other: "Issues fehlen" }),
  none: "Keine Zusagen verzeichnet",
  total: (count, since) =>
    `Insgesamt ${promises(count)}${since === null ? "" : ` seit dem ${since}`}. Jede führt zu ihrem Bericht und zu einem öffentlichen Issue.`,
  ownerless: (count) => `${promises(count)} ${count === 1 ? "nennt" : "nennen"} niemanden, der zuständig ist.`,
};

export const units: typeof Units = {
  overdue: (count) => `${number(count)} überfällig`,
  removed: (count) => `${number(count)} gestrichen`,
  rescheduled: (count) => `${number(count)} verschoben`,
  grace: (count) => `${number(count)} in der Karenzfrist`,
  unproven: (count) => `${number(count)} ohne Beleg erledigt`,
  kept: (count) => `${number(count)} gehalten`,
  kept_late: (count) => `${number(count)} verspätet gehalten`,
  not_due: (count) => `${number(count)} noch nicht fällig`,
  undated: (count) => `${number(count)} ohne Termin`,
  already_done: (count) => `${number(count)} schon erledigt`,
  withdrawn: (count) => `${number(count)} zurückgezogen oder ersetzt`,
};

export const unitNotes: typeof UnitNotes = {
  longest: (count) => `am längsten seit ${plural(count, { one: "Tag", other: "Tagen" })}`,
  next: (day) => `nächster Termin: ${day}`,
  neverOverdue: "können nie überfällig werden",
  early: (count) => `${number(count)} davon vorzeitig oder ohne Termin`,
  whenPublished: "als der Bericht erschien",
  withoutEvidence: (count) => `${number(count)} ohne Beleg`,
  withoutReason: (count) => `${number(count)} ohne Begründung`,
};

export const row: typeof Row = {
  late: (count) => `${plural(count, { one: "Tag", other: "Tage" })} zu spät`,
  due: (day) => `fällig ${day}`,
  was: (day) => `war fällig ${day}`,
  done: (day) => `erledigt ${day}`,
  noDate: "kein Termin",
  moved: (count, complete, day) =>
    `${complete ? "" : "mindestens "}${number(count)}-mal verschoben, zuerst fällig ${day}`,
  after: "nach",
};
