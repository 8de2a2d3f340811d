import { oneLine } from "../../model/text.ts";
import type { ParseContext } from "../context.ts";
import type { FoundDate } from "../dates/finder.ts";
import { areInitials } from "../items/initials.ts";
import type { Clause } from "../lexicon/clauses.ts";
import { keyOf } from "../lexicon/keys.ts";

// A person's or a product's name of up to four words, which can follow a title: `Dr. Liv Berg`, `Kestrel`.
const NAME =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau|M|Mme|Sr|Sra)\.?\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:de\s|van\s|von\s)?\p{Lu}[\p{L}.'’-]*){0,3}$/u;
const NAME_AT_END = /(?:^|\s)(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*){0,3})$/u;
/** Endings of English nouns that aren't names: plurals, actions and qualities. */
const NOUN = /(?:s|ing|tion|sion|ment|ness|ity|ance|ence|ware)$/;

/** A German, Dutch or Swedish compound that names a team: `Das Netzwerkteam`. */
const TEAM = /^(?:\p{L}{3,5} )?\p{L}{3,20}(?:team|teamet|abteilung|afdeling|avdelningen)$/iu;

const HANDLE = /^@[\w-]+$/;

/** Finds the team that acts in a passive clause: `will be rewritten by the data team`. Any other words there may name a tool. */
export function agentNamed(agent: string | null, { lexicon }: ParseContext): string | null {
  return agent !== null && lexicon.owners.isTeam(agent) ? agent : null;
}

/** Finds the person, product or team that is the subject of a clause; null if it is something else. */
export function actorNamed(subject: string, { lexicon }: ParseContext): string | null {
  const { owners } = lexicon;
  const words = subject.split(" ");
  if (subject === "" || words.length > 8) return null;
  if (words.length <= 7 && (owners.isTeam(subject) || TEAM.test(subject))) return subject;
  if (HANDLE.test(subject)) return subject;
  if (NAME.test(subject) && owners.canBeName(subject)) {
    if (words.length > 1 || !NOUN.test(subject)) return subject;
  }
  // `Our race director Paulo Reis`
  const name = words.length > 2 ? NAME_AT_END.exec(subject)?.groups?.["name"] : undefined;
  if (name === undefined || !owners.canBeName(name)) return null;
  // `In its place Daniel`
  return name.includes(" ") || (name === words.at(-1) && !NOUN.test(name) && !DETERMINER.test(subject)) ? name : null;
}

/** The start of a subject whose last word is a product, not a person: `The new Kestrel`. */
const DETERMINER = /^(?:the|an?|our|its|this|each|every) /iu;

/** Initials, a login or a full name before `to`, and what this person does: `GK to run the test again`. */
const ASSIGNMENT =
  /^(?<name>@[\w-]{1,39}|\p{Lu}[\p{L}.'’/&-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{1,30}){0,2}) to (?<task>\S.*)$/su;

/**
 * Finds the person, team or role that a sentence gives a task: `GK to run the test again`, `SRE to test it`. One name alone counts
 * only if it is known from the report or the task has a day, because it is often a noun: `Time to restore the service was 3 hours.`
 */
export function assigneeIn(text: string, context: ParseContext): string | null {
  const { lexicon, people } = context;
  const { name = "", task = "" } = ASSIGNMENT.exec(text)?.groups ?? {};
  const isPerson =
    areInitials(name) ||
    HANDLE.test(name) ||
    people.has(keyOf(name)) ||
    ((name.includes(" ") || isTimedTask(name, task, context)) && lexicon.owners.canBeName(name));
  if (isPerson && lexicon.prose.startsWith("imperatives", task)) return name;
  const assigned = lexicon.owners.assignedIn(text);
  return assigned === null || isPast(text, context) ? null : oneLine(assigned);
}

/** Whether a word that is no common noun gets a task with a day: `Mira to rotate the keys by Friday`. */
function isTimedTask(name: string, task: string, { dates, published }: ParseContext): boolean {
  if (NOUN.test(name) || TAKES_TASK.has(name.toLowerCase())) return false;
  return published !== null && dates.findAnnounced(task, published) !== null;
}

/** English nouns and adjectives before “to” and a verb. */
const TAKES_TASK = new Set(
  "time,plan,need,way,work,effort,attempt,reason,failure,intent,proposal,request,goal,aim,idea,how,due,next,hope,desire,promise,offer,team,chance,pressure,commitment,deadline,ready,able,unable,open,free,task,ticket,issue,decision,option,script,tool,job".split(
    ",",
  ),
);

/** Whether a sentence tells what happened: `Support to restore the database was slow.` */
function isPast(text: string, { lexicon, text: report }: ParseContext): boolean {
  return lexicon.grammar.clausesOf(text, report).some(({ signs }) => signs.has("past"));
}

/** The endings of German adjectives and participles: `Betroffene Konten`, `Mitgebrachtes Essen`. */
const ADJECTIVE = /(?:e[sm]|(?:[elrgnt]t|ig|lich|isch|en|ern)e[nr]?)$/;
const TITLE = /^(?:Dr|Prof|Herr|Frau)\b/;

/**
 * Whether a subject in German can be a noun without an article instead of a name: one word that isn't known as somebody's name, or an
 * adjective and another word.
 */
export function mayBeNoun(subject: string, { lexicon, people }: ParseContext): boolean {
  const [first = "", second] = subject.split(" ");
  if (TITLE.test(first) || lexicon.owners.isTeam(subject) || people.has(keyOf(first))) return false;
  return second === undefined ? !HANDLE.test(first) : ADJECTIVE.test(first);
}

/** The person or team at the start of a clause in the present tense, in languages in which it can be a plan. */
export function actorAtStart(clauses: readonly Clause[], context: ParseContext): string | null {
  for (const { subject, ...clause } of clauses) {
    const actor = clause.hasPlainFuture ? leadingActor(subject, { ...clause, isSentenceStart: true }, context) : null;
    if (actor !== null) return actor;
  }
  return null;
}

/** The person or team right after a date: `До конца мая Лиза переведёт …`. There, one word with a capital letter is a name. */
export function actorAfter(
  { end }: Pick<FoundDate, "end">,
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
