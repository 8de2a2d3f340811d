/**
 * Phrases, separated by commas, in lower case. They match whole words anywhere in a text. An asterisk at the end of a word
 * matches any ending (`corrective action*`). Chinese and Japanese phrases also match inside a run of characters.
 */
export type Phrases = string;

/** The words of one language. Contains no rules, so adding a language only takes its words. */
export interface Language {
  name: string;
  headings: {
    /** Headings of sections that list commitments. A phrase with an equals sign must be the whole heading: `=to do`. */
    promises: Phrases;
    /** Headings of sections that list look-alikes. Other words in the heading override these: `Detection improvements`. */
    others: Phrases;
    /** Time frames: `short term`. Such a heading opens its own section and is never a commitment. */
    horizons: Phrases;
    /** Other headings that only group commitments: by status, topic or department. */
    groups: Phrases;
    /** Words that join the two subjects of a heading: `Lessons learned and action items`. */
    joiners: Phrases;
  };
  /** Table headers, and labels before a colon, by the field that they introduce. */
  columns: Record<Column, Phrases>;
  labels: {
    /** Labels of an owner inside an item: `Owner: …`. */
    owner: Phrases;
    /** Labels of a due date, with or without a colon: `due 2026-12-01`. */
    due: Phrases;
    /** Words that introduce a tracker: `tracked in #12`. They are removed with it. */
    tracker: Phrases;
    /** Words before a reference that is the subject of the commitment: `fix the regression from #12`. */
    about: Phrases;
    /** Words that make a name a team: `Platform team`. */
    team: Phrases;
    /** Roles that own a commitment without a name: `SRE to rotate the keys`. */
    role: Phrases;
    /** Words between the owner and the action: `will`. `toAct` counts only before an imperative: `SRE to add …`. */
    acts: Phrases;
    toAct: Phrases;
    /** Words after `acts` that mean the subject does not act: `will be paged`. */
    suffers: Phrases;
    /** Words for an unspecified owner: `a team`. */
    anybody: Phrases;
  };
  marks: {
    /** In a status cell, in brackets at the end of an item, or in a heading. */
    done: Phrases;
    open: Phrases;
    /** The commitment was dropped: `cancelled`, `won't do`. */
    dropped: Phrases;
    /** Words before the commitment that replaces it: `replaced by #12`. */
    replaced: Phrases;
    /** Words that open a bracket about an earlier due date: `(moved from 2026-11-01: vendor delay)`. */
    moved: Phrases;
    /** Words after a done mark that negate it: `merged, not deployed`. */
    negations: Phrases;
    /** Small words next to a done mark: `done in #12`, `fixed on 1 October`. */
    beside: Phrases;
  };
  prose: {
    /** Words that make a sentence a pledge: `we will`. */
    pledges: Phrases;
    /** The pledges of a single author: `I will`. */
    personal: Phrases;
    /** Words that make a sentence inside a section a plan, whoever acts: `will be`, `is planned`. */
    plans: Phrases;
    /** Phrases that contain a pledge but commit to nothing: `this will`, `we will continue to`. */
    neither: Phrases;
    /** Words at the start of a sentence that make it conditional: `if`. */
    conditions: Phrases;
    /** Words at the start of a sentence that enumerate commitments: `to start with`, `secondly`. */
    enumerators: Phrases;
    /** Words above a list that make it a list of commitments: `we are taking the following steps`. */
    announcements: Phrases;
    /** Words that make a pledge unverifiable: `several changes`. */
    generalities: Phrases;
    /** Words above a list that make it a list of causes, events or advice. */
    explanations: Phrases;
    /** Verbs that open an instruction: `add`, `make sure`. */
    imperatives: Phrases;
    /** Words about a rejected idea. */
    rejections: Phrases;
    /** Words of an item about the report itself. */
    checklists: Phrases;
    /** Whole items that are placeholders: `TBD`. */
    placeholders: Phrases;
  };
  dates: {
    /** Labels of the line with the report's date. */
    published: Phrases;
    /** The twelve months, with the forms of each joined by slashes. */
    months: Phrases;
    /** The seven weekdays from Sunday, in the same way. */
    weekdays: Phrases;
    /** The words for 1, 2, 3, … */
    numbers: Phrases;
    units: Record<Unit, Phrases>;
    /** The period that contains the publication date, and the one after it. */
    current: Record<Exclude<Unit, "day">, Phrases>;
    coming: Record<Exclude<Unit, "day">, Phrases>;
    /** The periods that are a date by themselves: `this week`, not `the week`. */
    alone: Phrases;
    /** Words before a date that make it something else: `not before`, `early`. */
    unless: Phrases;
    /** Words after a period or count that make it something else: `within 5 days after`. */
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
    /** Words before a date that make it a due date unless it is in the past: `by 2026-12-01`. */
    before: Phrases;
    /** The words of `before` that mean the start of a month, quarter or year: `before Q4`. */
    ahead: Phrases;
    /** Words after a date that make it a due date: `2026年12月1日までに`. */
    after: Phrases;
    /** Words between a day and its month, or a month and its year: `1 de mayo de 2027`. */
    of: Phrases;
    /** Words between the two dates of a range. */
    to: Phrases;
  };
  kinds: { prevent: Phrases; mitigate: Phrases; detect: Phrases; process: Phrases; repair: Phrases };
}

export type Column = "text" | "owner" | "due" | "tracker" | "status" | "priority" | "kind" | "id" | "reason";

export type Unit = "day" | "week" | "month" | "quarter" | "year";
