import type { ParseContext } from "../context.ts";
import type { Clause } from "../lexicon/clauses.ts";
import { actorNamed, agentNamed, assigneeIn, mayBeNoun } from "./actor.ts";
import { appliesFrom, CLOCK, dayAhead, dayNamed, isAhead, isDate } from "./promise-dates.ts";
import { HINT, scoreOf, TAKEN, weightOf, type Place, type PromiseSign, type Verdict } from "./promise-weights.ts";
import { EMAIL, LABEL, weighPresent } from "./weigh-present.ts";

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

function mayCount({ signs }: Clause): boolean {
  return ACTS.some((sign) => signs.has(sign));
}

const ACTS = ["future", "intention", "ongoing", "present", "perfect"] as const;

/** Signs that don't count if the sentence names a future date. */
const BESIDE_DATE = ["negation", "under a look-alike", "listed elsewhere"] as const;

/** In English, how something will be: `The default will be 3 seconds`. */
const WILL_BE = /(?:\bwill|['’]ll|going to) be\b/i;
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
  const isAmong = found.has("in a section") || found.has("among promises");
  const isPlanned = isTimed || found.has("in a section");
  const isRule = found.has("date") || isAmong || found.has("enumerated") || signs.has("authors");
  const isPlain = !signs.has("future") && !signs.has("intention") && !signs.has("ongoing");
  const acts = !isPlain || (signs.has("present") && isPlanned && isRule && !found.has("clock"));
  if (!acts && !signs.has("perfect")) return { score: -Infinity, signs: [], owner: null };
  const isAboutDay = isDate(subject, context);
  const owner = isAboutDay ? null : ownerOf({ signs, subject, agent, hasCapitalNouns }, context);
  const isLasting = found.has("purpose") || (isAmong && !found.has("clock") && !found.has("response"));
  const isDone =
    signs.has("perfect") && (signs.has("authors") || owner !== null) && !signs.has("subordinate") && isLasting;
  if (!isPlain) {
    found.delete("response");
    found.delete("among promises");
  }
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
