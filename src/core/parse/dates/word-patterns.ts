/** The names in dates, as regular expression sources. */
export interface NamePatterns {
  months: string;
  /** Forms of the months that say when: `i mars`. */
  inMonths: string;
  weekdays: string;
  numbers: string;
  units: string;
  /** Names for the publication period and the next one: `this week`, `next month`, `the week`. */
  periods: string;
  /** Periods that are dates on their own: `this week`, but not `the week`. */
  standalonePeriods: string;
  ordinals: string;
  /** Names for the publication year and the next one: `next year`. */
  years: string;
  /** Words for a year, which can follow its number: `2027 года`. */
  yearUnits: string;
  /**
   * Words for the publication day. They can also describe the present, so they count only in a date cell, after a due word or in a
   * pledge.
   */
  today: string;
  /** Words for a day soon after publication: `tomorrow`. */
  nearDays: string;
  seasons: string;
  /** Forms of the seasons that need no preposition: `осенью`. */
  inSeason: string;
  holidays: string;
  halves: string;
  /** Words for the first day of a month: `first`. */
  first: string;
  /** The words between a day, its month and its year. */
  of: string;
}

/** The words around dates, as regular expression sources. */
export interface SurroundingPatterns {
  /** Words before a due date: labels (`due`) and prepositions (`by`). */
  before: string;
  /** The labels without the prepositions. */
  labels: string;
  after: string;
  /** Words before a date that make it a due date only if it is in the future: `on`, `in`, `from`. */
  at: string;
  /** Words in a time of day: `close of business`, `pm`. */
  hours: string;
  /** Words before a date that mean the work is done: `fixed on 3 August`. */
  done: string;
  /** Words before a date that mean it isn't a due date: `not before`. */
  unless: string;
  /** Words after a period or count that mean it isn't a due date: `within 5 days after`. */
  continues: string;
  /** Words before a period that refer to its start: `before`. */
  beforeStart: string;
  /** Words between the two dates of a range. */
  to: string;
}
