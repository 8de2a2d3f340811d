import { addMonths, daysBetween, type Day } from "../../model/date.ts";
import type { ParseContext } from "../context.ts";
import type { FoundDate } from "../dates/finder.ts";
import type { Clause } from "../lexicon/clauses.ts";
import { actorNamed, agentNamed, assigneeIn, mayBeNoun } from "./actor.ts";
import { HINT, PROMISE_WEIGHTS, TAKEN, type PromiseSign } from "./promise-weights.ts";

/** A sentence's place in the report, which counts for or against a promise. */
export type Place = readonly Extract<
  PromiseSign,
  "in a section" | "beside a promise" | "under a look-alike" | "listed elsewhere"
>[];

export interface Verdict {
  verdict: "taken" | "hint" | "none";
  /** The signs that counted, strongest first. */
  signs: PromiseSign[];
  /** Who acts, if the sentence names somebody. */
  owner: string | null;
  /** The first future date that the sentence names. */
  due: FoundDate | null;
}

/** Decides whether a sentence is a promise by the signs in its strongest clause, its date, and its place. */
export function weighSentence(text: string, place: Place, context: ParseContext): Verdict {
  const { lexicon } = context;
  const parsed = lexicon.grammar.clausesOf(text, context.text);
  const assignee = parsed.some(isAhead) ? null : assigneeIn(text, context);
  if (assignee !== null) return weighTask(assignee, text, place, context);
  // Most sentences say nothing about the future. Searching for dates takes longer than this test.
  if (!parsed.some(mayCount)) return weighPresent(parsed, text, { place, context });
  const due = dayNamed(parsed, text, context);
  const around = new Set<PromiseSign>(place);
  if (due) around.add("date");
  if (due && appliesFrom(due, text, context)) around.add("onward");
  if (EMAIL.test(text)) around.add("contact");
  if (CLOCK.test(text)) around.add("clock");
  if (lexicon.grammar.saysWhen(text)) around.add("event");
  if (lexicon.grammar.isResponse(text)) around.add("response");
  if (WILL_BE.test(text)) around.add("being");
  if (lexicon.prose.startsWith("conditions", text.replace(LABEL, ""))) around.add("condition");
  if (lexicon.prose.startsWith("enumerators", text) || lexicon.grammar.startsOnward(text)) around.add("enumerated");
  if (parsed.some(({ signs }) => signs.has("purpose"))) around.add("purpose");
  const clauses = parsed.map((clause) => weighClause(clause, around, context));
  const best = clauses.reduce((a, b) => (b.score > a.score ? b : a));
  const { score, signs, owner } = best;
  // News without a date can't be checked.
  const isNews = signs.includes("tells") && !due;
  const verdict = score >= TAKEN && !isNews ? "taken" : score >= HINT ? "hint" : "none";
  return { verdict, signs, owner, due };
}

/** Weighs a sentence that gives somebody a task: `Mira to rotate the keys by Friday`. */
function weighTask(owner: string, text: string, place: Place, context: ParseContext): Verdict {
  const due = dayAhead(text, context);
  const signs: PromiseSign[] = ["actor", "intention", ...(due ? (["date"] as const) : []), ...place];
  const isTaken = scoreOf(signs) >= TAKEN && (due !== null || place.includes("in a section"));
  return { verdict: isTaken ? "taken" : "hint", signs, owner, due };
}

function scoreOf(signs: Iterable<PromiseSign>): number {
  return [...signs].reduce((sum, sign) => sum + weightOf(sign), 0);
}

function mayCount({ signs }: Clause): boolean {
  return ACTS.some((sign) => signs.has(sign));
}

const ACTS = ["future", "intention", "ongoing", "present", "perfect"] as const;

/** Signs that don't count if the sentence names a future date. */
const BESIDE_DATE = ["negation", "under a look-alike", "listed elsewhere"] as const;

/** A time of day. */
export const CLOCK =
  /(?<![\d.])\d{1,2}(?::|\s?h\s?)\d{2}(?!\d)|\d{1,2}[時时시点]|\b(?:kl|klockan|pukul|saat)\.? \d{1,2}\.\d{2}/iu;
/** In English, how something will be: `The default will be 3 seconds`. */
const WILL_BE = /(?:\bwill|['’]ll|going to) be\b/i;
/** A label at the start of a sentence: `Owner: Ann`. */
const LABEL = /^[\p{L} ]{1,30}[:：]/u;
/** An e-mail address that isn't the sentence's first word, where it would be an owner's. */
const EMAIL = /(?:\s[\w.+-]{1,64}|^(?:support|help|info|contact|hello|kontakt|security))@[\w-]{1,63}\.\w/;

/**
 * Weighs a sentence without a verb form for plans. It can be a promise if it names a future day: `The data team tests it by 1 May`,
 * `Starting Monday, all changes need two reviews`. Otherwise it is a hint if it names a due date: `Refunds are paid by 1 May.`
 */
function weighPresent(
  clauses: readonly Clause[],
  text: string,
  { place, context }: { place: Place; context: ParseContext },
): Verdict {
  const { dates, published } = context;
  const isOther =
    clauses.some(({ signs }) => AGAINST_DATE.some((sign) => signs.has(sign))) ||
    clauses.slice(0, 1).some(({ signs }) => signs.has("reader") || signs.has("state"));
  const due = published === null || isOther ? null : dates.findPledged(text, published);
  if (published === null || !due?.day || due.day <= published) {
    return isOther
      ? { ...NOTHING, signs: AGAINST_PLAN.filter((sign) => clauses.some(({ signs }) => signs.has(sign))) }
      : NOTHING;
  }
  // A weekday alone can also be in the past.
  const isAnnounced = dates.findAnnounced(text, published) !== null;
  const mayPlan = isAnnounced || daysBetween(published, due.day) > DAYS_OF_WEEK;
  const owner = mayPlan ? (actorAtStart(clauses, context) ?? actorAfter(due, text, clauses, context)) : null;
  const signs: PromiseSign[] = ["date", ...place];
  if (owner !== null) signs.push("actor");
  const isNear = isAnnounced || due.start === 0 || place.includes("in a section");
  if (isNear && appliesFrom(due, text, context) && !CLOCK.test(text)) signs.push("onward", "present");
  const score = scoreOf(signs);
  const isTaken = score >= TAKEN && !EMAIL.test(text) && !LABEL.test(text);
  if (isTaken) return { verdict: "taken", signs, owner, due };
  return mayPlan ? { verdict: "hint", signs: ["date"], owner: null, due: null } : NOTHING;
}

/** Signs that a sentence isn't a plan, even in a section of promises. */
const AGAINST_PLAN = ["wish", "reported"] as const;

/** A day further ahead than this isn't just a weekday, which can also be in the past. */
const DAYS_OF_WEEK = 7;

const NOTHING: Verdict = { verdict: "none", signs: [], owner: null, due: null };

const AGAINST_DATE = ["past", "perfect", "wish", "outsider", "reported"] as const;

/** Whether a date is the day from which something applies. */
function appliesFrom({ start, end, text: day }: FoundDate, text: string, { lexicon }: ParseContext): boolean {
  const before = text.slice(start, text.indexOf(day, start));
  return lexicon.grammar.appliesFrom(before, text.slice(end, end + MOST_AFTER_DAY));
}

/** How many characters after a day can contain the word for “from”: `1 Ekim'den itibaren`. */
const MOST_AFTER_DAY = 16;

/** The person or team at the start of a clause in the present tense, in languages in which it can be a plan. */
function actorAtStart(clauses: readonly Clause[], context: ParseContext): string | null {
  for (const { subject, ...clause } of clauses) {
    const actor = clause.hasPlainFuture ? leadingActor(subject, { ...clause, isSentenceStart: true }, context) : null;
    if (actor !== null) return actor;
  }
  return null;
}

/** The person or team right after a date: `До конца мая Лиза переведёт …`. There, one word with a capital letter is a name. */
function actorAfter(
  { end }: FoundDate,
  text: string,
  [clause]: readonly Clause[],
  context: ParseContext,
): string | null {
  if (!clause?.hasPlainFuture) return null;
  const after = text.slice(end, end + LONGEST_ACTOR).replace(/^[\s,]+/, "");
  return leadingActor(after, { ...clause, isSentenceStart: false }, context);
}

const LONGEST_ACTOR = 80;

function leadingActor(
  text: string,
  { hasCapitalNouns, isSentenceStart }: { hasCapitalNouns: boolean; isSentenceStart: boolean },
  context: ParseContext,
): string | null {
  const words = text.split(" ");
  for (let count = Math.min(words.length - 1, MOST_IN_ACTOR); count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const isNoun = hasCapitalNouns && mayBeNoun(name, context);
    const isKnown = count > 1 || (!isSentenceStart && !hasCapitalNouns) || context.lexicon.owners.isTeam(name);
    const actor = isKnown && !isNoun ? actorNamed(name, context) : null;
    if (actor !== null) return actor;
  }
  return null;
}

/** How many words the name of the person or team at the start of a sentence can have. */
const MOST_IN_ACTOR = 4;

/** Dates in recent weeks are often written without a year. A due date almost a year ahead usually has one. */
const RECENT_DAYS = 60;

interface Weighed {
  score: number;
  signs: PromiseSign[];
  owner: string | null;
}

function weighClause(
  { signs, subject, agent, hasCapitalNouns }: Clause,
  around: ReadonlySet<PromiseSign>,
  context: ParseContext,
): Weighed {
  const found = new Set<PromiseSign>(around);
  for (const sign of signs) if (sign !== "pronoun") found.add(sign);
  const isTimed = found.has("date") || signs.has("onward") || found.has("enumerated");
  const isPlanned = isTimed || found.has("in a section");
  const isRule = found.has("date") || found.has("in a section") || found.has("enumerated") || signs.has("authors");
  const isPlain = !signs.has("future") && !signs.has("intention") && !signs.has("ongoing");
  const acts = !isPlain || (signs.has("present") && isPlanned && isRule && !found.has("clock"));
  if (!acts && !signs.has("perfect")) return { score: -Infinity, signs: [], owner: null };
  const isAboutDay = isDate(subject, context);
  const owner = isAboutDay ? null : ownerOf({ signs, subject, agent, hasCapitalNouns }, context);
  const isLasting =
    found.has("purpose") || (found.has("in a section") && !found.has("clock") && !found.has("response"));
  const isDone =
    signs.has("perfect") && (signs.has("authors") || owner !== null) && !signs.has("subordinate") && isLasting;
  if (!isPlain) found.delete("response");
  if (!acts && !isDone) return { score: -Infinity, signs: [], owner: null };
  if (owner !== null) found.add("actor");
  const isState = found.has("being") && !signs.has("passive");
  if (!signs.has("future") || isState || NOT_BESIDE.some((sign) => signs.has(sign))) found.delete("beside a promise");
  if (isDone && !acts) {
    found.add("done for a purpose");
    found.delete("past");
  }
  // `At 14:20 we began to roll it back`
  if (signs.has("intention") && !around.has("clock")) found.delete("past");
  if (signs.has("future") || signs.has("intention")) found.delete("ongoing");
  else if (isTimed || signs.has("authors") || owner !== null || (isPlanned && signs.has("passive"))) {
    found.add("ongoing with a date");
  }
  if (signs.has("future")) found.delete("intention");
  if (found.has("date")) {
    for (const sign of BESIDE_DATE) found.delete(sign);
    if (signs.has("authors")) found.delete("condition");
  }
  if (found.has("date") || signs.has("authors") || owner !== null) found.delete("event");
  if (signs.has("reader") && signs.has("grant") && found.has("date")) found.add("grant with a date");
  if (isAboutDay && !signs.has("authors")) found.add("date as subject");
  const sorted = [...found].toSorted((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a)));
  return { score: scoreOf(sorted), signs: sorted, owner };
}

/** Signs of a clause that explains the promise beside it: `This will help`. */
const NOT_BESIDE = ["pronoun", "reader", "subordinate", "negation"] as const;

/** Who acts in a clause, if it is neither the authors nor the reader. */
function ownerOf(
  { signs, subject, agent, hasCapitalNouns }: Omit<Clause, "hasPlainFuture">,
  context: ParseContext,
): string | null {
  if (signs.has("authors") || signs.has("reader") || signs.has("outsider")) return null;
  const isNoun = hasCapitalNouns && mayBeNoun(subject, context);
  return (signs.has("pronoun") || isNoun ? null : actorNamed(subject, context)) ?? agentNamed(agent, context);
}

function weightOf(sign: PromiseSign): number {
  return PROMISE_WEIGHTS[sign].weight;
}

function isAhead({ signs }: Clause): boolean {
  return AHEAD.some((sign) => signs.has(sign));
}

/** Whether the authors act in a clause in the present tense: `Wir stellen es diese Woche um.` */
function isOwnPlan({ signs }: Clause): boolean {
  return signs.has("present") && signs.has("authors");
}

const AHEAD = ["future", "intention", "ongoing"] as const;

/** The first date ahead. In a sentence about the past, a weekday alone is in the past too: `It was refunded on Friday; …` */
function dayNamed(clauses: readonly Clause[], text: string, context: ParseContext): FoundDate | null {
  const due = dayAhead(text, context);
  const isWeekday = due !== null && !/\d/.test(due.text) && context.dates.findAnnounced(text, context.published) === null;
  if (!isWeekday) return due;
  const isNext = clauses.some((clause) => isAhead(clause) || isOwnPlan(clause)) || appliesFrom(due, text, context);
  return isNext && !clauses[0]?.signs.has("past") ? due : null;
}

/** The first date in a sentence that isn't before publication. */
function dayAhead(text: string, context: ParseContext, left = MOST_DATES): FoundDate | null {
  const { dates, published } = context;
  const announced = dates.findPledged(text, published);
  if (published === null) return announced?.day ? announced : null;
  const found = announced ?? dates.findFirst(text, published);
  // `2026-08-05 14:10: Ann will restart it` is an entry in a timeline.
  const isStamp = found?.start === 0 && /^\s*(?:[:–—|-]|\d)/.test(text.slice(found.end));
  if (!found?.day || isStamp) return null;
  if (found.yearless && isRecent(found.day, published))
    return left > 1 ? dayAhead(text.slice(found.end), context, left - 1) : null;
  return found.day >= published ? found : null;
}

/**
 * How many dates are tried, because a recent date can come before the future one: `All keys from before 3 August will be
 * revoked on 20 August.`
 */
const MOST_DATES = 3;

/** Whether a date without a year was probably meant to be in the weeks before publication: `On Saturday, 17 January, …` in a report of 21 January. */
function isRecent(day: Day, published: Day): boolean {
  const age = daysBetween(addMonths(day, -12), published);
  return age >= 0 && age <= RECENT_DAYS;
}

function isDate(subject: string, { dates, published }: ParseContext): boolean {
  const found = subject === "" ? null : dates.findFirst(subject, published);
  return found !== null && found.start === 0 && found.end === subject.length;
}
