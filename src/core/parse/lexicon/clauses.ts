import { parseEnglish, RELATIVE, signsIn } from "./english-clause.ts";
import { paddedKey, type ClauseSign, type SentencePatterns } from "./sentence-patterns.ts";

export interface Clause {
  signs: ReadonlySet<ClauseSign>;
  /**
   * The words before the verb form: as written, but without adverbs, and in English only those after the last conjunction. If
   * there are none, the part of the sentence that can name the subject. If the clause has no verb form, or in English ends with
   * it, all of its words.
   */
  subject: string;
  /** The words after “by” at the end of an English clause. If the clause is passive, they can name who acts. */
  agent: string | null;
  /** Whether the sentence's language capitalizes all nouns. */
  hasCapitalNouns: boolean;
  /** Whether the language uses the present tense for plans: `Das Team ersetzt ihn bis 1. Mai`. */
  hasPlainFuture: boolean;
}

type BareClause = Omit<Clause, "hasCapitalNouns" | "hasPlainFuture">;

/** The signs that separate clauses, except commas. */
const BREAK = /[;:：；—–()（）。]|\s-\s/;
const COMMA = /[,，、]/;

const QUOTE = /^\s*["“„«»‘「『]/u;
const QUOTE_AFTER_COLON = /[:：]\s?["“„«「『]/u;
/** Words in quotation marks at the start of a sentence that goes on after them. */
const QUOTATION = /^\s*["“„«「『](?<words>[^"”“»」』]{1,400})["”“»」』][\s,.—–-]{0,4}\p{L}/u;
/** How many words can set the tone of the clause after them: `Hopefully, …`, `With a little luck, …`. */
const MOST_IN_LEAD = 4;

/** How many earlier parts of a sentence can name the subject of a clause. The limit keeps long lists from taking quadratic time. */
const MOST_BEFORE = 20;

/** A regular English past form. */
const ENGLISH_PAST = / \p{L}+ed /u;
/** The agent of an English passive: `by the data team`. */
const AGENT = /\sby\s(?<agent>(?:[^\s,]+\s){0,4}[^\s,.!]+)[.!]?$/u;

/** Splits a sentence into clauses and finds the signs in each. */
export function clausesOf(sentence: string, language: SentencePatterns): Clause[] {
  const segments = sentence
    .split(BREAK)
    .map((segment) => joinAdverbs(segment.split(COMMA), language).flatMap((chunk) => chunk.split(language.joint)));
  const isQuote = isQuotation(sentence, language);
  const reports =
    QUOTE_AFTER_COLON.test(sentence) || segments.flat().some((chunk) => language.reports.test(paddedKey(chunk)));
  return segments.flatMap((chunks) => {
    const clauses = chunks.map((chunk, index): Clause => {
      const clause = parseClause(chunk, chunks.slice(Math.max(0, index - MOST_BEFORE), index), language);
      const signs = new Set(clause.signs);
      if (isQuote || (reports && isReported(chunk, language))) signs.add("reported");
      if (index > 0 && isHope(String(chunks[index - 1]), language)) signs.add("wish");
      return { ...clause, signs, hasCapitalNouns: language.hasCapitalNouns, hasPlainFuture: !language.isEnglish };
    });
    return clauses.map((clause, index) => (isAboutPast(clause, clauses[index + 1]) ? withoutRule(clause) : clause));
  });
}

/** Whether a clause with the words for a new rule precedes the past, as in `As of today, no effects have been reported`. */
function isAboutPast({ signs }: Clause, next: Clause | undefined): boolean {
  return signs.has("present") && next !== undefined && AGAINST_RULE.some((sign) => next.signs.has(sign));
}

const AGAINST_RULE = ["past", "perfect", "reader", "wish"] as const;

function withoutRule(clause: Clause): Clause {
  return { ...clause, signs: new Set([...clause.signs].filter((sign) => sign !== "present" && sign !== "onward")) };
}

/** Whether a sentence starts with somebody's words in quotation marks: `“I will never come back”, a customer wrote.` */
function isQuotation(sentence: string, { verb }: SentencePatterns): boolean {
  const { words } = QUOTATION.exec(sentence)?.groups ?? {};
  return words !== undefined && (words.split(" ").length > MOST_IN_LEAD || verb.test(paddedKey(words)));
}

/** Whether the sign `reported` applies to a chunk of a sentence that quotes or reports somebody's words. */
function isReported(chunk: string, { isEnglish, reports, subordinate }: SentencePatterns): boolean {
  if (QUOTE.test(chunk)) return true;
  const key = paddedKey(chunk);
  return !isEnglish && (reports.test(key) || subordinate.test(key));
}

/** Whether the words before a clause make it a hope: `Hopefully, …`. */
function isHope(lead: string, { verb, tests }: SentencePatterns): boolean {
  const key = paddedKey(lead);
  const isShort = key.trim().split(" ").length <= MOST_IN_LEAD;
  return isShort && !verb.test(key) && tests.some(([sign, words]) => sign === "wish" && words.test(key));
}

/** Joins the parts around an adverb between commas: `We are also going, finally, to hire`. */
function joinAdverbs(parts: readonly string[], { adverbs }: SentencePatterns): string[] {
  const chunks: string[][] = [];
  let joins = false;
  for (const part of parts) {
    const isAdverb = chunks.length > 0 && paddedKey(part).replaceAll(adverbs, "").trim() === "";
    if (joins) chunks.at(-1)?.push(part);
    else if (!isAdverb) chunks.push([part]);
    joins = isAdverb;
  }
  return chunks.map((joined) => joined.join(" "));
}

/** Finds a clause's signs. A clause that starts with its verb takes its subject from the parts before it: `Ann Lee, our lead, will …`. */
function parseClause(chunk: string, before: readonly string[], language: SentencePatterns): BareClause {
  const clause = signsOfClause(chunk, before, language);
  // `Penyedia hosting kami` contains the word for “we”.
  const isOutsider =
    (language.authorsAreEndings || !clause.signs.has("authors") || startsWithOutsider(chunk, language)) &&
    namesOutsider(clause.subject, language);
  return isOutsider ? { ...clause, signs: new Set([...clause.signs, "outsider"]) } : clause;
}

/** Whether a subject's main noun names an outsider. In English it comes last: `our hosting provider`; elsewhere it is near the start. */
function namesOutsider(subject: string, { outsider, isEnglish }: SentencePatterns): boolean {
  const key = paddedKey(subject);
  const found = outsider.exec(key);
  if (!found) return false;
  if (isEnglish) return found.index + found[0].length === key.length - 1;
  const before = key.slice(0, found.index).trim();
  return before.length <= LONGEST_BEFORE && before.split(" ").length <= MOST_BEFORE_NOUN;
}

function startsWithOutsider(chunk: string, { outsider, isEnglish }: SentencePatterns): boolean {
  return !isEnglish && outsider.exec(paddedKey(chunk))?.index === 0;
}

/** How many characters and words can stand before the main noun of a subject: `der zuständige Hersteller`. */
const LONGEST_BEFORE = 20;
const MOST_BEFORE_NOUN = 2;

function signsOfClause(chunk: string, before: readonly string[], language: SentencePatterns): BareClause {
  const key = withoutAdverbs(chunk, language);
  const match = language.verb.exec(key);
  const predicate = match ?? (language.isEnglish ? language.perfect.exec(key) : null);
  const wordsBefore = predicate ? key.slice(0, predicate.index).split(" ").filter(Boolean).length : Infinity;
  const subject = (
    wordsBefore === 0 ? borrowedSubject(before, language) : firstWords(chunk, wordsBefore, language)
  ).trim();
  // Test the whole chunk, because `key` lacks the adverb in “from now on”.
  const isOnward = language.onward.test(paddedKey(chunk)) || ANY_MORE.test(chunk) || isBan(paddedKey(chunk), language);
  // “We feel confident we will.”
  const isCut = language.isEnglish && match && match.index + match[0].length >= key.length - 1;
  if (isCut) return { signs: new Set(), subject: chunk, agent: null };
  if (language.isEnglish && match) {
    const clause = parseEnglish({ key, subject, start: match.index, end: match.index + match[0].length }, language);
    if (isOnward) clause.signs.add("onward");
    return { ...clause, agent: AGENT.exec(chunk.trimEnd())?.groups?.["agent"] ?? null };
  }
  const signs = signsIn(key, language);
  if (isOnward) signs.add("onward");
  const subjectKey = paddedKey(subject);
  if (language.subordinate.test(key) || (language.isEnglish && RELATIVE.test(key))) signs.add("subordinate");
  if (language.reader.test(wordsBefore === 0 ? key : subjectKey)) signs.add("reader");
  if (language.pronoun.test(subjectKey)) signs.add("pronoun");
  const whole = paddedKey(chunk);
  const isPast = signs.has("past") || signs.has("perfect");
  const isRule = language.rule.test(whole) || isBan(whole, language);
  const isPresent = language.isEnglish ? isOnward && !ENGLISH_PAST.test(upToRule(whole, language)) : true;
  if (!match && isPresent && (isRule || signs.has("authors")) && !isPast) signs.add("present");
  return { signs, subject, agent: null };
}

/** The words before the words for a rule, and the next two, which can have its verb: `The job no longer failed`. */
function upToRule(key: string, { rule, onward }: SentencePatterns): string {
  const found = rule.exec(key) ?? onward.exec(key);
  if (!found) return key;
  // In “is now checked”, the next word isn't in the past.
  if (/^ (?:is|are) now$/.test(found[0])) return key.slice(0, found.index);
  const next = key.slice(found.index + found[0].length).split(" ", 3);
  return `${key.slice(0, found.index)} ${next.join(" ")} `;
}

/** The nearest earlier part that can be a subject: a name, or the authors. Otherwise the part just before. */
function borrowedSubject(before: readonly string[], { tests, conjunction }: SentencePatterns): string {
  const [authors] = tests.flatMap(([sign, words]) => (sign === "authors" ? [words] : []));
  const canAct = (part: string): boolean =>
    authors?.test(paddedKey(part)) === true || (/^\s*\p{Lu}/u.test(part) && part.trim().split(/\s/).length <= 5);
  const part = before.findLast(canAct) ?? before.at(-1) ?? "";
  // “I am sorry that it happened and will …”
  const [own = ""] = part.split(conjunction, 1);
  return own.trim() === "" ? part : own;
}

/** Whether a clause bans something: `No migration runs without a dry run.` */
function isBan(key: string, { ban }: SentencePatterns): boolean {
  const none = ban.none.exec(key);
  return none !== null && ban.without.test(key.slice(none.index + none[0].length));
}

/** “We won't deploy on Fridays any more.” Elsewhere in a clause, “any more” counts things. */
const ANY_MORE = /\sany ?more\W{0,4}$/i;

function withoutAdverbs(text: string, { adverbs }: SentencePatterns): string {
  return ` ${paddedKey(text).replaceAll(adverbs, "").trim()} `;
}

/** The first words of a text as they are written, without adverbs. */
function firstWords(text: string, count: number, { adverbs }: SentencePatterns): string {
  const words = text.split(/[\s'’-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words
    .filter((word) => paddedKey(word).replaceAll(adverbs, "").trim() !== "")
    .slice(0, count)
    .join(" ");
}
