import type { ActionPhrases } from "./action-phrases.ts";
import type { EvidencePhrases } from "./evidence-phrases.ts";
import type { Phrases, SentenceWords } from "./sentence-words.ts";

export type { Phrases };

/** A language's words. Contains no rules, so adding a language only requires its words. */
export interface Language {
  name: string;
  headings: {
    /** Headings of sections that list commitments. A phrase with an equals sign must match the whole heading: `=to do`. */
    promises: Phrases;
    /** Phrases that can name commitments, which the items below have to confirm: `enhancements`. */
    possible?: Phrases;
    /** Words for the readers at the end of a heading above instructions to them: `Action items for users`. */
    audiences?: Phrases;
    /** Phrases in `promises` that can also name what was done to restore service: `remediation`. */
    restoration?: Phrases;
    /**
     * Headings of sections that list look-alikes. A phrase from `promises` in the rest of the heading overrides them:
     * `Detection improvements`.
     */
    others: Phrases;
    /** Time frames: `short term`. A time-frame heading starts its own section and is never a commitment. */
    horizons: Phrases;
    /** Other headings that only group commitments: by status, topic or department. */
    groups: Phrases;
    /** Words that join two subjects in a heading: `Lessons learned and action items`. */
    joiners: Phrases;
    /** Phrases in `others` for what the authors learned, which can include what they will do. */
    lessons: Phrases;
  };
  /** Table headers and labels before a colon, keyed by the field that they introduce. */
  columns: Record<Exclude<Column, "recurs">, Phrases> & { recurs?: Phrases };
  /** Headers of the text column in a table that also has a column for owners and one for due dates, tickets or states: `Title`. */
  textHeads?: Phrases;
  labels: {
    /** Labels for an owner inside an item: `Owner: …`. */
    owner: Phrases;
    /** Labels for the people who took part in something or wrote about it: `Present: …`. */
    attending?: Phrases;
    /** Labels for a due date, with or without a colon: `due 2026-12-01`. */
    due: Phrases;
    /** Labels for an action anywhere in a report: `Action point: …`. */
    action?: Phrases;
    /** Words that identify a name as a team: `Platform team`. */
    team: Phrases;
    /** Words at the start or end of the name of a post or department in brackets: `Service Desk manager`. Can start with an asterisk. */
    posts?: Phrases;
    /** Words before an owner at an item's end: `owned by`. */
    assigns?: Phrases;
    /** Words after an owner in a sentence of its own: `Ann is on it`. */
    busy?: Phrases;
    /** Roles that can own a commitment without a person's name: `SRE to rotate the keys`. */
    role: Phrases;
    /** Words for the author or everyone as an owner: `me`, `all of us`. */
    people: Phrases;
    /** Words between the owner and the action: `will`. `toAct` counts only before an imperative: `SRE to add …`. */
    acts: Phrases;
    toAct: Phrases;
    /** Words after `acts` that make the sentence passive: `will be paged`. */
    suffers: Phrases;
    /** Words for an unspecified owner: `a team`. */
    anybody: Phrases;
  };
  references: {
    /** Words that make a reference the tracker: `tracked in #12`, `fixes #12`. `@` stands for the reference if words follow it: `@ で管理`. */
    leads: Phrases;
    /** Words for a tracker that can precede its reference: `PR #12`. */
    nouns: Phrases;
    /** Words after which a reference is part of the sentence: function words, and nouns for things that have numbers. */
    within: Phrases;
    /** Words between two references, or before a verb: `#12 and #13`, `and revert #12`. */
    joiners: Phrases;
    /** Verbs (not also nouns) that can have a ticket as their object: `revert #12`, `a test that catches #12`. */
    verbs: Phrases;
    /** Words that start a relative clause: `that`. */
    clauses?: Phrases;
    /** Words before a verb: `that would catch #12`. */
    auxiliaries: Phrases;
  };
  marks: {
    /** Words that mean done in a status cell, in final brackets, or in a heading. */
    done: Phrases;
    open: Phrases;
    /** Words that mean done if nothing but a date or number stands beside them: `live since 5 December`. */
    live?: Phrases;
    /** Words for a dropped commitment: `cancelled`, `won't do`. */
    dropped: Phrases;
    /** Words that introduce a replacement commitment: `replaced by #12`. */
    replaced: Phrases;
    /** Words that start a bracket about an earlier due date: `(moved from 2026-11-01: vendor delay)`. */
    moved: Phrases;
    /** Past participles, and with a hyphen their endings, which mean done next to a past date: `sent`, `-ed`. */
    past?: Phrases;
    /** Words after a done mark that negate it: `merged, not deployed`. */
    negations: Phrases;
    /** Function words next to a done mark: `done in #12`, `fixed on 1 October`. */
    beside: Phrases;
  };
  prose: {
    /** Words that make a sentence a pledge: `we will`. */
    pledges: Phrases;
    /** Pledges by a single author: `I will`. */
    personal: Phrases;
    /** Words that make a sentence in a section a plan, regardless of who acts: `will be`, `is planned`. */
    plans: Phrases;
    /** Phrases that contain a pledge but commit to nothing: `this will`, `we will continue to`. */
    neither: Phrases;
    /** Words that make a sentence conditional when they start it: `if`. */
    conditions: Phrases;
    /** Words at the start of a sentence that enumerate commitments: `to start with`, `secondly`. */
    enumerators: Phrases;
    /** Words that announce a list of commitments: `we are taking the following steps`. */
    announcements: Phrases;
    /** Words for a list that follows: `the following changes`. */
    lists?: Phrases;
    /** Vague words that make a pledge unverifiable: `several changes`. */
    generalities: Phrases;
    /** Words that introduce a list of causes, events or advice. */
    explanations: Phrases;
    /** Verbs that start an instruction: `add`, `make sure`. */
    imperatives: Phrases;
    /** Words that start a question: `should`, `why`. */
    questions: Phrases;
    /** Words about a rejected idea. */
    rejections: Phrases;
    /** Words in an item about the report itself. */
    checklists: Phrases;
    /** Placeholders that make up a whole item: `TBD`. */
    placeholders: Phrases;
    /** Words at the start of an item whose result nobody can see: `improve`. */
    immeasurable?: Phrases;
  };
  /** Words that show whether an item reports what was already done. */
  tense?: {
    /** Past verbs at the start of an item: `added`. Participles before a function word also count: `Switched to …`. */
    starts: Phrases;
    /** Words before or in a verb form that mean the work isn't done: `once the key has been replaced`, `has been planned`. */
    vetoes: Phrases;
  };
  actions: ActionPhrases;
  evidence: EvidencePhrases;
  dates: {
    /** Labels for the line that states the report's date. */
    published: Phrases;
    /** Words before the report's date in a line below the title: `last updated`. */
    dated?: Phrases;
    /** The twelve months, with slashes between forms of the same month. */
    months: Phrases;
    /** Forms of the months that say when, in the same format: `i mars`. */
    inMonths?: Phrases;
    /** The seven weekdays from Sunday, in the same format as the months. */
    weekdays: Phrases;
    /** Words for the numbers 1, 2, 3, … Later numbers state their value: `fifteen=15`. */
    numbers: Phrases;
    units: Record<Unit, Phrases>;
    /** Words for a number of days, with it: `fortnight=14`. */
    fortnight?: Phrases;
    /** Names for the period that contains the publication date, and for the next one. */
    current: Record<Exclude<Unit, "day">, Phrases>;
    coming: Record<Exclude<Unit, "day">, Phrases>;
    /** Periods that are dates on their own: `this week`, but not `the week`. */
    alone: Phrases;
    /** Words before a date that mean it isn't a due date: `not before`, `early`. */
    unless: Phrases;
    /** Words after a period or count that mean it isn't a due date: `within 5 days after`. */
    continues: Phrases;
    /** Names for a quarter. `@` is its number: 1, I, or one of `ordinals`. */
    quarter: Phrases;
    /** Words for the four quarters, with slashes between forms of the same quarter: `first/1st`. */
    ordinals: Phrases;
    /** `@` is a count with its unit: `within @`. */
    within: Phrases;
    /** Words for the first day of a month: `first`. */
    first?: Phrases;
    /** `@` is a month, quarter, year or period: `end of @`. */
    endOf: Phrases;
    /** Like `endOf`, but `@` isn't a period without a number: “в течение месяца” is a month from now. */
    during?: Phrases;
    /** `@` is a unit without a number, which counts once: `за @` in “за неделю”. */
    single?: Phrases;
    /** `@` is a day, which stands for its week: `week of @`. */
    weekOf?: Phrases;
    /** `@` is a weekday: `next @`. */
    next: Phrases;
    /** Words before a date that make it a due date unless it is in the past: `by 2026-12-01`. */
    before: Phrases;
    /** Words in `before` that refer to the start of the period after them: `before Q4`. */
    ahead: Phrases;
    /** Words after a date that make it a due date unless it is in the past: `2026年12月1日までに`. */
    after: Phrases;
    /** Words between a day and its month, or a month and its year: `1 de mayo de 2027`. */
    of: Phrases;
    /** Words between the two dates of a range. */
    to: Phrases;
    /**
     * Words before a date that make it a due date only if it is on or after the known publication date: `on 3 December`,
     * `in January`, `from 1 May`.
     */
    at: Phrases;
    /** Words for a time of day: `close of business`. */
    hours?: Phrases;
    /** Words for a day on which people work: `business days`. */
    workdays?: Phrases;
    /** Words for the publication day, its evening, the day after it and the next: `today, tonight, tomorrow, …`. */
    near?: Phrases;
    /** The four seasons from spring, with slashes between forms of the same season. */
    seasons?: Phrases;
    /** Forms of the seasons that need no preposition, in the same format. */
    inSeason?: Phrases;
    /** Holidays on a fixed day, with month and day: `christmas/xmas=12-25`. */
    holidays?: Phrases;
    /** `@` is the number of an ISO week: `kw @`. */
    weeks?: Phrases;
    /** Names for a part of a month with its last day. `@` is the month: `mid @=15`. */
    parts?: Phrases;
    /** The two halves of a year, with slashes between forms of the same half: `first half, second half`. */
    halves?: Phrases;
    /** Words that can be set off before a due date and belong to it: `done` in `Rotate the keys, done by Friday`. */
    leadIns?: Phrases;
    /** Words for a time that can't be resolved to a date: `soon`, `next sprint`. */
    vague?: Phrases;
    /** Words for the first or last part of a period, which isn't a date. `@` is the period: `early @`. */
    early?: Phrases;
    /** Words for a moment that isn't a day, and for hours: `sprint`, `release`, `holidays`. */
    events?: Phrases;
    /** Words for an unspecified number: `a few`. */
    some?: Phrases;
    /**
     * Phrases for something that happens again and again. `@` is a unit, a count with its unit or a weekday: `every @`. A number
     * after an equals sign multiplies the unit: `every other @=2`.
     */
    every?: Phrases;
    /** Words for something that happens once in each unit of time: `weekly`, `quarterly`. */
    regular?: Partial<Record<Unit, Phrases>>;
    /** Phrases for something that happens with each release: `every release`. */
    releases?: Phrases;
  };
  kinds: { prevent: Phrases; mitigate: Phrases; detect: Phrases; process: Phrases; repair: Phrases };
  /** Words that show who acts in a sentence, and when. If a language has none, similar words from its other lists are used. */
  sentences?: SentenceWords;
}

export type Column = "text" | "owner" | "due" | "tracker" | "status" | "priority" | "kind" | "id" | "reason" | "recurs";

export type Unit = "day" | "week" | "month" | "quarter" | "year";
/** A unit that can be counted from a day. */
export type CountedUnit = Unit | "workday";
