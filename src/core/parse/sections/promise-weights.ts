import type { FoundDate } from "../dates/finder.ts";
import type { ClauseSign } from "../lexicon/sentence-patterns.ts";

/** The signs for or against a promise: those in a sentence's clauses, its date, and its place in the report. */
export type PromiseSign =
  | Exclude<ClauseSign, "pronoun">
  | "actor"
  | "date"
  | "ongoing with a date"
  | "grant with a date"
  | "date as subject"
  | "done for a purpose"
  | "condition"
  | "event"
  | "contact"
  | "clock"
  | "being"
  | "response"
  | "enumerated"
  | "in a section"
  | "beside a promise"
  | "among promises"
  | "under a look-alike"
  | "listed elsewhere";

/** How much each sign counts for a promise (or against it, if negative), and its name in the output of `lint`. */
export const PROMISE_WEIGHTS: Record<PromiseSign, { weight: number; says: string }> = {
  authors: { weight: 2, says: "the authors act" },
  actor: { weight: 2, says: "someone named acts" },
  future: { weight: 2, says: "in the future" },
  intention: { weight: 2, says: "a decision or plan" },
  ongoing: { weight: 1, says: "under way" },
  "ongoing with a date": { weight: 1, says: "under way" },
  passive: { weight: 0.5, says: "something is done" },
  date: { weight: 2, says: "a day ahead" },
  "grant with a date": { weight: 2, says: "the reader gets something" },
  enumerated: { weight: 2, says: "one of several" },
  "in a section": { weight: 2, says: "in a section of promises" },
  "beside a promise": { weight: 2, says: "beside another promise" },
  "among promises": { weight: 2, says: "among other promises" },
  reader: { weight: -2, says: "the reader acts" },
  outsider: { weight: -4, says: "somebody else acts" },
  past: { weight: -3, says: "in the past" },
  grant: { weight: 0, says: "the reader gets something" },
  wish: { weight: -3, says: "a hope or possibility" },
  vague: { weight: -3, says: "nothing that can be checked" },
  state: { weight: -3, says: "nothing changes" },
  negation: { weight: -1, says: "something isn't done" },
  perfect: { weight: 0, says: "the authors have done it" },
  purpose: { weight: 0, says: "a lasting change" },
  "done for a purpose": { weight: 2, says: "a lasting change" },
  onward: { weight: 1, says: "from now on" },
  present: { weight: 1, says: "the authors act" },
  tells: { weight: 0, says: "news to come" },
  reported: { weight: -8, says: "what somebody said or asked" },
  subordinate: { weight: -2, says: "a subordinate clause" },
  condition: { weight: -3, says: "a condition" },
  event: { weight: -2, says: "what happens each time" },
  contact: { weight: -6, says: "how to reach the authors" },
  response: { weight: -3, says: "what was done during the incident" },
  being: { weight: 0, says: "how something will be" },
  clock: { weight: 0, says: "a time of day" },
  "date as subject": { weight: -6, says: "about a day" },
  "under a look-alike": { weight: -1, says: "under a heading for something else" },
  "listed elsewhere": { weight: -1, says: "the promises are listed elsewhere" },
};

/** A sentence whose weights add up to at least this is taken as a promise. */
export const TAKEN = 4;
/** A sentence that isn't taken, but whose weights add up to at least this, is a hint. */
export const HINT = 2;

/** A sentence's place in the report, which counts for or against a promise. */
export type Place = readonly Extract<
  PromiseSign,
  "in a section" | "beside a promise" | "among promises" | "under a look-alike" | "listed elsewhere"
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

/** A sign's weight. */
export function weightOf(sign: PromiseSign): number {
  return PROMISE_WEIGHTS[sign].weight;
}

/** The sum of signs' weights. */
export function scoreOf(signs: Iterable<PromiseSign>): number {
  return [...signs].reduce((sum, sign) => sum + weightOf(sign), 0);
}
