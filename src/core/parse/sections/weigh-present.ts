import { daysBetween } from "../../model/date.ts";
import type { ParseContext } from "../context.ts";
import type { Clause } from "../lexicon/clauses.ts";
import { actorAfter, actorAtStart } from "./actor.ts";
import { appliesFrom, CLOCK } from "./promise-dates.ts";
import { scoreOf, TAKEN, type Place, type PromiseSign, type Verdict } from "./promise-weights.ts";

/** A label at the start of a sentence: `Owner: Ann`. */
export const LABEL = /^[\p{L} ]{1,30}[:：]/u;
/** An e-mail address that isn't the sentence's first word, where it would be an owner's. */
export const EMAIL = /(?:\s[\w.+-]{1,64}|^(?:support|help|info|contact|hello|kontakt|security))@[\w-]{1,63}\.\w/;

/**
 * Weighs a sentence without a verb form for plans. It can be a promise if it names a future day: `The data team tests it by 1 May`,
 * `Starting Monday, all changes need two reviews`. Otherwise it is a hint if it names a due date: `Refunds are paid by 1 May.`
 */
export function weighPresent(
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
  const signs: PromiseSign[] = [
    "date",
    ...place.filter((sign) => sign !== "beside a promise" && sign !== "among promises"),
  ];
  if (owner !== null) signs.push("actor");
  const isNear = isAnnounced || due.start === 0 || place.includes("in a section");
  if (isNear && appliesFrom(due, text, context) && !CLOCK.test(text)) signs.push("onward", "present");
  const score = scoreOf(signs);
  const isTaken = score >= TAKEN && (mayPlan || signs.includes("onward")) && !EMAIL.test(text) && !LABEL.test(text);
  if (isTaken) return { verdict: "taken", signs, owner, due };
  return mayPlan ? { verdict: "hint", signs: ["date"], owner: null, due: null } : NOTHING;
}

/** Signs that a sentence isn't a plan, even in a section of promises. */
const AGAINST_PLAN = ["wish", "reported"] as const;

/** A day further ahead than this isn't just a weekday, which can also be in the past. */
const DAYS_OF_WEEK = 7;

const NOTHING: Verdict = { verdict: "none", signs: [], owner: null, due: null };

const AGAINST_DATE = ["past", "perfect", "wish", "outsider", "reported"] as const;
