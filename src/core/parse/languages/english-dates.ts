import type { Language } from "../language.ts";

export const ENGLISH_DATES: Language["dates"] = {
  dated:
    "published, first published, posted, first posted, written, commented, circulated, issued, released, dated, last updated, last update, last edited, last edit, last modified, updated, edited, as of, version, revision, rev, review date, full version, this version",
  leadIns:
    "done, completed, finished, ready, live, shipped, delivered, in place, expected, expected completion, estimated, planned, scheduled, target, targeted, aim, aiming, we expect to be done, we expect to finish, we expect to complete this, we expect this, we expect it, we expect to have this done, we aim to be done, we aim to finish, we aim for, we hope to finish, we hope to be done, we plan to finish, we plan to be done, we plan to do this, to be done, to be completed, to be finished, to be delivered, to be ready, will be done, will be completed, will be ready, this will be done, should be done, should be ready, should be finished, should land, should ship, this should land, will land, will ship, to be in place, hopefully, ideally, tentatively, probably, we will do this, we ll do this, work starts, i expect to be done, i aim to finish, i hope to finish",
  weekOf:
    "the week of @, week of @, the week commencing @, week commencing @, the week starting @, week starting @, the week beginning @, week beginning @, w/c @",
  fortnight: "fortnight=14, fortnights=14",
  published:
    "date, published, published on, publication date, report date, date of report, date of the report, date of this report, posted, posted on, date published",
  months: `january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sept/sep,
    october/oct, november/nov, december/dec`,
  weekdays:
    "sunday/sun, monday/mon, tuesday/tue/tues, wednesday/wed, thursday/thu/thur/thurs, friday/fri, saturday/sat",
  numbers:
    "one/a/an, two/a couple of, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fourteen=14, fifteen=15, twenty=20, thirty=30, forty-five=45, sixty=60, ninety=90",
  units: {
    day: "day, days",
    week: "week, weeks",
    month: "month, months",
    quarter: "quarter, quarters",
    year: "year, years",
  },
  current: {
    week: "this week, the week, week, eow, within the week",
    month: "this month, the month, month, eom, month end, month-end, within the month, the month's end",
    quarter: "this quarter, the quarter, quarter, eoq, quarter end, quarter-end, within the quarter",
    year: "this year, the year, year, eoy, year end, year-end, the year's end, within the year",
  },
  coming: { week: "next week", month: "next month", quarter: "next quarter", year: "next year" },
  alone: `this week, this month, this quarter, this year, eow, eom, eoq, eoy, year end, year-end, the year's end, month end, month-end, the month's end, quarter end, quarter-end, within the week, within the month, within the quarter, within the year, next week, next month, next quarter, next year`,
  unless:
    "not, not before, early, mid, late, from, to, since, after, was, every, each, last, was due, originally, expire, expires, expiring, expired, expiry, valid, ends, ended, ending",
  continues: "of, after, before, following, since, old, ago, long, later, earlier",
  quarter: "q@, @ quarter",
  ordinals: "first/1st, second/2nd, third/3rd, fourth/4th",
  within:
    "within @, within the next @, @ from now, @ from today, next @, the next @, in the next @, over the next @, in @, in about @, within about @, over the coming @, in the coming @, within the coming @, in under @, in less than @",
  first: "first",
  endOf:
    "end of @, end of the @, the end of @, the end of the @, later @, @ is out, @ is over, @ ends, throughout @, in the course of @, in the course of the @, over the course of @, over the course of the @, during the course of @, the course of @",
  next: "next @, this @, this coming @",
  ahead: "before, before the",
  before:
    "moved to, postponed to, pushed to, pushed back to, rescheduled to, rescheduled for, delayed to, delayed until, deferred to, deferred until, by, by the, until, until the, before, before the, no later than, on or before, not later than, scheduled for, scheduled on, planned for, planned on, slated for, targeted for, targeting, aiming for, set for, booked for, expected in, expected on, due in",
  after: "",
  of: "of",
  to: "to, until, through",
  at: "on, on the, in, in the, at, at the, during the, during, over the, from, starting, starting on, beginning, effective, as of",
  hours:
    "close of business, end of business, end of day, the end of the day, eod, cob, noon, midday, midnight, lunchtime, the end of, the morning of, the evening of, am, pm",
  workdays: "business day, business days, working day, working days, workday, workdays, weekdays",
  near: "today/end of day/eod/end of today/the end of the day/cob, tonight, tomorrow, the day after tomorrow/day after tomorrow",
  seasons: "spring, summer, autumn/fall, winter",
  holidays:
    "christmas/xmas/christmas day=12-25, christmas eve=12-24, new year/the new year/new year's/new year's day=01-01, new year's eve=12-31, halloween=10-31, valentine's day=02-14",
  weeks: "week @, wk @, w@, cw @, calendar week @, iso week @",
  parts: "mid @=15, mid-@=15, middle of @=15, the middle of @=15",
  halves: "first half/first half of the year/h1/1h, second half/second half of the year/h2/2h",
  vague: `soon, shortly, asap, as soon as possible, as soon as we can, in due course, in the near future, in the coming days, in the coming weeks, in the coming months, in the next few days, in the next few weeks, in the next few months, over the coming weeks, over the coming months, over the next few weeks, over the next few months, over the next few days, in a few days, in a few weeks, in a few months, within days, within weeks, within a few days, within a few weeks, next sprint, this sprint, the next sprint, end of the sprint, end of sprint, next release, the next release, next iteration, next cycle,
    next fiscal year, this fiscal year, end of the fiscal year, the holiday season, after the holidays, thanksgiving, easter, black friday, the end of the season, next season, at a later date, later date, sooner or later, before long, within 24 hours, within 48 hours, within 72 hours`,
  early:
    "early @, early in @, late @, late in @, beginning of @, the beginning of @, start of @, the start of @, half way through @, halfway through @, half-way through @, as early as @",
  events:
    "sprint, sprints, release, releases, iteration, iterations, milestone, holidays, vacation, offsite, all-hands, season, semester, term, conference, hours, hour",
  some: "few, several, some, coming, couple of",
  every: "every @, each @, once a @, once every @, every other @=2",
  regular: { day: "daily", week: "weekly", month: "monthly", quarter: "quarterly", year: "yearly, annually, annual" },
  releases: "every release, each release, with each release, with every release, per release, every new release",
};
