import { addMonths, daysBetween, type Day } from "../../model/date.ts";
import type { ParseContext } from "../context.ts";
import type { FoundDate } from "../dates/finder.ts";
import type { Clause } from "../lexicon/clauses.ts";
import { actorNamed, agentNamed, mayBeNoun } from "./actor.ts";
import { HINT, PROMISE_WEIGHTS, TAKEN, type PromiseSign } from "./promise-weights.ts";

/** A sentence's place in the report, which counts for or against a promise. */
export type Place = readonly Extract<PromiseSign, "in a section" | "under a look-alike" | "listed elsewhere">[];

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
  // Most sentences say nothing about the future. Searching for dates takes longer than this test.
  if (!parsed.some(mayCount)) return weighDate(parsed, text, context);
  const due = dayAhead(text, context);
  const around = new Set<PromiseSign>(place);
  if (due) around.add("date");
  if (lexicon.prose.startsWith("conditions", text)) around.add("condition");
  if (lexicon.prose.startsWith("enumerators", text)) around.add("enumerated");
  if (parsed.some(({ signs }) => signs.has("purpose"))) around.add("purpose");
  const clauses = parsed.map((clause) => weighClause(clause, around, context));
  const best = clauses.reduce((a, b) => (b.score > a.score ? b : a));
  const { score, signs, owner } = best;
  // News without a date can't be checked.
  const isNews = signs.includes("tells") && !due;
  const verdict = score >= TAKEN && !isNews ? "taken" : score >= HINT ? "hint" : "none";
  return { verdict, signs, owner, due };
}

function mayCount({ signs }: Clause): boolean {
  return ACTS.some((sign) => signs.has(sign));
}

const ACTS = ["future", "intention", "ongoing", "present", "perfect"] as const;

/** Signs that don't count if the sentence names a future date. */
const BESIDE_DATE = ["negation", "under a look-alike", "listed elsewhere"] as const;

/** A sentence without a promise, which is a hint if it names a due date: `Refunds are paid by 1 May.` */
function weighDate(clauses: readonly Clause[], text: string, { dates, published }: ParseContext): Verdict {
  const isOther = clauses.some(({ signs }) => AGAINST_DATE.some((sign) => signs.has(sign)));
  const found = published === null || isOther ? null : dates.findAnnounced(text, published);
  const isAhead = published !== null && found !== null && found.day !== null && found.day > published;
  return { verdict: isAhead ? "hint" : "none", signs: isAhead ? ["date"] : [], owner: null, due: null };
}

const AGAINST_DATE = ["past", "perfect", "reader", "wish"] as const;

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
  const isTimed = found.has("date") || signs.has("onward");
  const isDone = signs.has("perfect") && signs.has("authors") && !signs.has("subordinate") && found.has("purpose");
  const acts =
    signs.has("future") || signs.has("intention") || signs.has("ongoing") || (signs.has("present") && isTimed);
  if (!acts && !isDone) return { score: -Infinity, signs: [], owner: null };
  const isAboutDay = isDate(subject, context);
  const owner = isAboutDay ? null : ownerOf({ signs, subject, agent, hasCapitalNouns }, context);
  if (owner !== null) found.add("actor");
  if (isDone && !acts) {
    found.add("done for a purpose");
    found.delete("past");
  }
  if (signs.has("intention")) found.delete("past");
  if (signs.has("future") || signs.has("intention")) found.delete("ongoing");
  else if (isTimed || signs.has("authors") || owner !== null) found.add("ongoing with a date");
  if (signs.has("future")) found.delete("intention");
  if (found.has("date")) {
    for (const sign of BESIDE_DATE) found.delete(sign);
    if (signs.has("authors")) found.delete("condition");
  }
  if (signs.has("reader") && signs.has("grant") && found.has("date")) found.add("grant with a date");
  if (isAboutDay) found.add("date as subject");
  const sorted = [...found].toSorted((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a)));
  return { score: sorted.reduce((sum, sign) => sum + weightOf(sign), 0), signs: sorted, owner };
}

/** Who acts in a clause, if it is neither the authors nor the reader. */
function ownerOf({ signs, subject, agent, hasCapitalNouns }: Clause, context: ParseContext): string | null {
  if (signs.has("authors") || signs.has("reader") || signs.has("outsider")) return null;
  const isNoun = hasCapitalNouns && mayBeNoun(subject, context);
  return (signs.has("pronoun") || isNoun ? null : actorNamed(subject, context)) ?? agentNamed(agent, context);
}

function weightOf(sign: PromiseSign): number {
  return PROMISE_WEIGHTS[sign].weight;
}

/** The first date in a sentence that isn't before publication. */
function dayAhead(text: string, context: ParseContext, left = MOST_DATES): FoundDate | null {
  const { dates, published } = context;
  const announced = dates.findPledged(text, published);
  if (published === null) return announced?.day ? announced : null;
  const found = announced ?? dates.findFirst(text, published);
  // `2026-08-05 14:10: Ann will restart it` is an entry in a timeline, and `2026年8月5日 株式会社…` a dateline.
  const isStamp = found?.start === 0 && (found.day === published || /^\s*(?:[:–—|-]|\d)/.test(text.slice(found.end)));
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
