/**
 * Phrases, separated by commas, in lower case. They match whole words wherever they stand; an asterisk at a word's end
 * stands for any ending (`corrective action*`). Chinese and Japanese phrases match inside a run of characters as well.
 */
export type Phrases = string;

/** The words people use in one language, and nothing else: no rule lives here, so a language is added by adding its words. */
export interface Language {
  name: string;
  headings: {
    /** Parts in which people put what they promise. An equals sign asks for the whole heading: `=to do`. */
    promises: Phrases;
    /** Parts in which look-alikes stand. `Detection improvements` promises all the same: what is left beside them counts. */
    others: Phrases;
    /** How far away promises lie: `short term`. Such a heading opens a part of its own, and is no promise itself. */
    horizons: Phrases;
    /** Other headings that only divide promises, by status, field or department. */
    groups: Phrases;
    /** Words that join two subjects of one heading: `Lessons learned and action items`. */
    joiners: Phrases;
  };
  /** Table headers, and labels before a colon, by what stands in the column or after the colon. */
  columns: Record<Column, Phrases>;
  labels: {
    /** Words before a colon inside an item: `Owner: …`. */
    owner: Phrases;
    /** Words that name a due date, with or without a colon: `due 2026-12-01`. */
    due: Phrases;
    /** Words that only introduce a tracker: `tracked in #12`. They go with it. */
    tracker: Phrases;
    /** Words before a reference that make it what the promise is about: `fix the regression from #12`. */
    about: Phrases;
    /** A word that makes a name a team: `Platform team`. */
    team: Phrases;
    /** Who may own a promise without a name: `SRE to rotate the keys`. */
    role: Phrases;
    /** Words between who will act and what will be done: `will`; `toAct` only before an order: `SRE to add …`. */
    acts: Phrases;
    toAct: Phrases;
    /** After these words something is done to them: `will be paged`. */
    suffers: Phrases;
    /** Words that name nobody in particular: `a team`. */
    anybody: Phrases;
  };
  marks: {
    /** In a status cell, in brackets at an item's end, or in a heading. */
    done: Phrases;
    open: Phrases;
    /** Nothing will come of it: `cancelled`, `won't do`. */
    dropped: Phrases;
    /** Something else came in its place, which stands behind these words: `replaced by #12`. */
    replaced: Phrases;
    /** Words that open a bracket about an earlier due date: `(moved from 2026-11-01: vendor delay)`. */
    moved: Phrases;
    /** After a done mark these take it back: `merged, not deployed`. */
    negations: Phrases;
    /** Small words beside a done mark: `done in #12`, `fixed on 1 October`. */
    beside: Phrases;
  };
  prose: {
    /** With one of these a sentence promises for its authors: `we will`. */
    pledges: Phrases;
    /** Those of them that one author makes alone: `I will`. */
    personal: Phrases;
    /** Inside a section these promise too, whoever does it: `will be`, `is planned`. */
    plans: Phrases;
    /** With one of these it promises nothing after all: `this will`, `we will continue to`. */
    neither: Phrases;
    /** At the start of a sentence these only tell of a case: `if`. */
    conditions: Phrases;
    /** At the start of a sentence these count one promise after the other: `to start with`, `secondly`. */
    enumerators: Phrases;
    /** In a sentence before a list these make it a list of promises: `we are taking the following steps`. */
    announcements: Phrases;
    /** In a pledge these name nothing that could be checked: `several changes`. */
    generalities: Phrases;
    /** The same for a list of causes or events. */
    explanations: Phrases;
    /** Openings of a promise on a line of its own: `add`, `make sure`. */
    imperatives: Phrases;
    /** Words of an idea that was turned down. */
    rejections: Phrases;
    /** Words of an item that is about the report itself. */
    checklists: Phrases;
    /** A whole item that promises nothing. */
    placeholders: Phrases;
  };
  dates: {
    /** Labels of a report's own date line. */
    published: Phrases;
    /** Twelve, the forms of one month joined by slashes. */
    months: Phrases;
    /** Seven from Sunday on, in the same way. */
    weekdays: Phrases;
    /** The words for 1, 2, 3, … */
    numbers: Phrases;
    units: Record<Unit, Phrases>;
    /** The period that publication lies in, and the one after it. */
    current: Record<Exclude<Unit, "day">, Phrases>;
    coming: Record<Exclude<Unit, "day">, Phrases>;
    /** Those of these periods that stand for a date by themselves: `this week`, not `the week`. */
    alone: Phrases;
    /** Words before a date that make it none: `not before`, `early`. */
    unless: Phrases;
    /** Words after a period or count that make it part of something else: `within 5 days after`. */
    continues: Phrases;
    /** A quarter of the year; `@` is its number: 1, I, or one of `ordinals`. */
    quarter: Phrases;
    /** Four, the forms of one joined by slashes: `first/1st`. */
    ordinals: Phrases;
    /** `@` is a count with its unit: `within @`. */
    within: Phrases;
    /** `@` is a month, quarter, year or period: `end of @`. */
    endOf: Phrases;
    /** `@` is a weekday: `next @`. */
    next: Phrases;
    /** Words before a date that make it a due date, unless it lies before publication: `by 2026-12-01`. */
    before: Phrases;
    /** Those of them after which a month, quarter or year is over when it begins: `before Q4`. */
    ahead: Phrases;
    /** The same after a date: `2026年12月1日までに`. */
    after: Phrases;
    /** Words between a day and its month, a month and its year: `1 de mayo de 2027`. */
    of: Phrases;
    /** Words between the two dates of a range. */
    to: Phrases;
  };
  kinds: { prevent: Phrases; mitigate: Phrases; detect: Phrases; process: Phrases; repair: Phrases };
}

export type Column = "text" | "owner" | "due" | "tracker" | "status" | "priority" | "kind" | "id" | "reason";

export type Unit = "day" | "week" | "month" | "quarter" | "year";
