/**
 * Phrases, separated by commas, in lower case. They match whole words anywhere in a text. An asterisk at the end of a word
 * matches any ending (`corrective action*`). Chinese and Japanese phrases also match inside a run of characters.
 */
export type Phrases = string;

/** The words of one language, and no rules: adding a language takes nothing but its words. */
export interface Language {
  name: string;
  headings: {
    /** Headings of sections that list commitments. A phrase with an equals sign must be the whole heading: `=to do`. */
    promises: Phrases;
    /** Headings of sections that list look-alikes. The other words of the heading win: `Detection improvements`. */
    others: Phrases;
    /** Time frames: `short term`. Such a heading opens a section of its own and is no commitment itself. */
    horizons: Phrases;
    /** Other headings that only group commitments: by status, topic or department. */
    groups: Phrases;
    /** Words that join the two subjects of a heading: `Lessons learned and action items`. */
    joiners: Phrases;
  };
  /** Table headers, and labels in front of a colon, by the field that they introduce. */
  columns: Record<Column, Phrases>;
  labels: {
    /** Labels of an owner inside an item: `Owner: …`. */
    owner: Phrases;
    /** Labels of a due date, with or without a colon: `due 2026-12-01`. */
    due: Phrases;
    /** Words that only introduce a tracker: `tracked in #12`. They are cut out with it. */
    tracker: Phrases;
    /** Words in front of a reference that the commitment is about: `fix the regression from #12`. */
    about: Phrases;
    /** Words that make a name a team: `Platform team`. */
    team: Phrases;
    /** Roles that own a commitment without a name: `SRE to rotate the keys`. */
    role: Phrases;
    /** Words between the owner and the action: `will`. Those of `toAct` only count before an imperative: `SRE to add …`. */
    acts: Phrases;
    toAct: Phrases;
    /** After these words the subject does not act: `will be paged`. */
    suffers: Phrases;
    /** Words that name nobody in particular: `a team`. */
    anybody: Phrases;
  };
  marks: {
    /** In a status cell, in brackets at the end of an item, or in a heading. */
    done: Phrases;
    open: Phrases;
    /** The commitment was dropped: `cancelled`, `won't do`. */
    dropped: Phrases;
    /** Another commitment replaces it, named behind these words: `replaced by #12`. */
    replaced: Phrases;
    /** Words that open a bracket about an earlier due date: `(moved from 2026-11-01: vendor delay)`. */
    moved: Phrases;
    /** After a done mark these take it back: `merged, not deployed`. */
    negations: Phrases;
    /** Small words beside a done mark: `done in #12`, `fixed on 1 October`. */
    beside: Phrases;
  };
  prose: {
    /** A sentence with one of these is a pledge of its authors: `we will`. */
    pledges: Phrases;
    /** The pledges of a single author: `I will`. */
    personal: Phrases;
    /** Inside a section these count too, whoever acts: `will be`, `is planned`. */
    plans: Phrases;
    /** Phrases that contain a pledge but commit to nothing: `this will`, `we will continue to`. */
    neither: Phrases;
    /** At the start of a sentence these make it conditional: `if`. */
    conditions: Phrases;
    /** At the start of a sentence these enumerate commitments: `to start with`, `secondly`. */
    enumerators: Phrases;
    /** In a sentence above a list these make it a list of commitments: `we are taking the following steps`. */
    announcements: Phrases;
    /** In a pledge these name nothing that could be verified: `several changes`. */
    generalities: Phrases;
    /** In a sentence above a list these make it a list of causes, events or advice. */
    explanations: Phrases;
    /** Verbs that open an instruction: `add`, `make sure`. */
    imperatives: Phrases;
    /** Words about an idea that was rejected. */
    rejections: Phrases;
    /** Words of an item about the report itself. */
    checklists: Phrases;
    /** Items that commit to nothing, as a whole: `TBD`. */
    placeholders: Phrases;
  };
  dates: {
    /** Labels of a report's own date line. */
    published: Phrases;
    /** The twelve months, with the forms of each joined by slashes. */
    months: Phrases;
    /** The seven weekdays from Sunday, in the same way. */
    weekdays: Phrases;
    /** The words for 1, 2, 3, … */
    numbers: Phrases;
    units: Record<Unit, Phrases>;
    /** The period of the publication date, and the one after it. */
    current: Record<Exclude<Unit, "day">, Phrases>;
    coming: Record<Exclude<Unit, "day">, Phrases>;
    /** Those of these periods that are a date by themselves: `this week`, not `the week`. */
    alone: Phrases;
    /** Words in front of a date that make it something else: `not before`, `early`. */
    unless: Phrases;
    /** Words behind a period or count that make it something else: `within 5 days after`. */
    continues: Phrases;
    /** A quarter of the year; `@` is its number: 1, I, or one of `ordinals`. */
    quarter: Phrases;
    /** The words for the four quarters, with the forms of each joined by slashes: `first/1st`. */
    ordinals: Phrases;
    /** `@` is a count with its unit: `within @`. */
    within: Phrases;
    /** `@` is a month, quarter, year or period: `end of @`. */
    endOf: Phrases;
    /** `@` is a weekday: `next @`. */
    next: Phrases;
    /** Words in front of a date that make it a due date if it is not in the past: `by 2026-12-01`. */
    before: Phrases;
    /** Those of them that mean the start of a month, quarter or year: `before Q4`. */
    ahead: Phrases;
    /** Words behind a date that make it a due date: `2026年12月1日までに`. */
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
