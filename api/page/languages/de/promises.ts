import type { headline as Headline, row as Row, unitNotes as UnitNotes, units as Units } from "../en/promises.ts";
import { createNumberFormat } from "../../number-format.ts";

const { number, plural } = createNumberFormat("de-DE");
const days = (count: number): string => plural(count, { one: "Tag", other: "Tage" });
const promises = (count: number): string => plural(count, { one: "Zusage", other: "Zusagen" });
const times = (count: number): string => ["nie", "einmal", "zweimal", "dreimal"][count] ?? `${number(count)}-mal`;
const is = (count: number): string => (count === 1 ? "ist" : "sind");
const was = (count: number): string => (count === 1 ? "wurde" : "wurden");
const all = (count: number): string => (count === 1 ? "Sie" : count === 2 ? "Beide" : `Alle ${number(count)}`);

export const headline: typeof Headline = {
  overline: (name, incidents) =>
    `Was ${name === null ? "" : `${name} `}nach ${plural(incidents, { one: "Vorfall", other: "Vorfällen" })} zugesagt ${name === null ? "wurde" : "hat"}`,
  due: (count, day) =>
    `Bis ${day === null ? "heute" : `zum ${day}`} ${count === 1 ? "war" : "waren"} ${promises(count)} fällig`,
  groups: {
    kept_on_time: (count) => `${number(count)} pünktlich erfüllt`,
    kept_late: (count) => `${number(count)} verspätet erfüllt`,
    overdue: (count) => `${number(count)} überfällig`,
    rescheduled: (count) => `${number(count)} verschoben`,
    in_grace: (count) => `${number(count)} in der Karenzfrist`,
    unproven: (count) => `${number(count)} ohne Beleg erledigt`,
    withdrawn_or_replaced: (count) => `${number(count)} zurückgezogen oder ersetzt`,
    removed: (count) => `${number(count)} aus dem Bericht entfernt`,
  },
  all: {
    kept_on_time: (count) => `${all(count)} ${was(count)} pünktlich erfüllt`,
    kept_late: (count) => `${all(count)} ${was(count)} verspätet erfüllt`,
    overdue: (count) => `${all(count)} ${is(count)} überfällig`,
    rescheduled: (count) => `${all(count)} ${was(count)} verschoben`,
    in_grace: (count) => `${all(count)} ${is(count)} in der Karenzfrist`,
    unproven: (count) => `${all(count)} ${was(count)} ohne Beleg erledigt`,
    withdrawn_or_replaced: (count) => `${all(count)} ${was(count)} zurückgezogen oder ersetzt`,
    removed: (count) => `${all(count)} ${was(count)} aus dem Bericht entfernt`,
  },
  nothingDue: "Bisher war nichts fällig",
  open: (count) => `${promises(count)} ${is(count)} offen`,
  early: (count) => `${promises(count)} ${was(count)} vorzeitig oder ohne Termin erfüllt`,
  removed: (count) => `${number(count)} noch nicht fällige ${was(count)} aus dem Bericht entfernt`,
  gone: (count) => plural(count, { one: "Issue ist nicht auffindbar", other: "Issues sind nicht auffindbar" }),
  none: "Keine Zusagen erfasst",
  total: (count, since) =>
    `Insgesamt ${promises(count)}${since === null ? "" : ` seit dem ${since}`}${count === 1 ? ", verlinkt" : ", jede verlinkt"} mit ihrem Bericht und einem öffentlichen Issue.`,
  ownerless: (count) => `Bei ${promises(count)} ist niemand als zuständig genannt.`,
};

export const units: typeof Units = {
  overdue: (count) => `${number(count)} überfällig`,
  removed: (count) => `${number(count)} entfernt`,
  rescheduled: (count) => `${number(count)} verschoben`,
  grace: (count) => `${number(count)} in der Karenzfrist`,
  unproven: (count) => `${number(count)} ohne Beleg erledigt`,
  kept: (count) => `${number(count)} erfüllt`,
  kept_late: (count) => `${number(count)} verspätet erfüllt`,
  not_due: (count) => `${number(count)} noch nicht fällig`,
  undated: (count) => `${number(count)} ohne Termin`,
  already_done: (count) => `${number(count)} schon erledigt`,
  withdrawn: (count) => `${number(count)} zurückgezogen oder ersetzt`,
};

export const unitNotes: typeof UnitNotes = {
  longest: (late, count) => `${count === 1 ? "" : "am längsten "}seit ${plural(late, { one: "Tag", other: "Tagen" })}`,
  next: (day) => `nächster Termin: ${day}`,
  neverOverdue: "nie überfällig",
  early: (count) => `${number(count)} vorzeitig oder ohne Termin`,
  whenPublished: "zum Zeitpunkt der Zusage",
  withoutEvidence: (count) => `${number(count)} ohne Beleg`,
  withoutReason: (count) => `${number(count)} ohne Begründung`,
};

export const row: typeof Row = {
  late: (count) => `${days(count)} zu spät`,
  due: (day) => `fällig ${day}`,
  was: (day) => `war fällig ${day}`,
  done: (day) => `erledigt ${day}`,
  noDate: "kein Termin",
  moved: (count, complete, day) =>
    `${complete ? "" : "mindestens "}${times(count)} verschoben, zuerst fällig am ${day}`,
  after: (report) => `nach ${report}`,
};
