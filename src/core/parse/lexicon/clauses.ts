import { ANYWHERE, paddedKey, type ClauseSign, type SentencePatterns } from "./sentence-patterns.ts";

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
}

type BareClause = Omit<Clause, "hasCapitalNouns">;

/** The signs that separate clauses, except commas. */
const BREAK = /[;:：；—–()（）。]|\s-\s/;
const COMMA = /[,，、]/;

const QUOTE = /^\s*["“„«»‘「『]/u;
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
  const reports = segments.flat().some((chunk) => language.reports.test(paddedKey(chunk)));
  return segments.flatMap((chunks) =>
    chunks.map((chunk, index) => {
      const clause = parseClause(chunk, chunks.slice(Math.max(0, index - MOST_BEFORE), index), language);
      const signs = new Set(clause.signs);
      if (reports && isReported(chunk, language)) signs.add("reported");
      if (index > 0 && isHope(String(chunks[index - 1]), language)) signs.add("wish");
      return { ...clause, signs, hasCapitalNouns: language.hasCapitalNouns };
    }),
  );
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
  const isOutsider = !clause.signs.has("authors") && namesOutsider(clause.subject, language);
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

/** How many characters and words can precede the main noun of a subject: `der zuständige Hersteller`. */
const LONGEST_BEFORE = 20;
const MOST_BEFORE_NOUN = 2;

function signsOfClause(chunk: string, before: readonly string[], language: SentencePatterns): BareClause {
  const key = withoutAdverbs(chunk, language);
  const match = language.verb.exec(key);
  const wordsBefore = match ? key.slice(0, match.index).split(" ").filter(Boolean).length : Infinity;
  const subject = (
    wordsBefore === 0 ? borrowedSubject(before, language) : firstWords(chunk, wordsBefore, language)
  ).trim();
  // Test the whole chunk, because `key` lacks the adverb in “from now on”.
  const isOnward = language.onward.test(paddedKey(chunk));
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
  if (language.reader.test(subjectKey)) signs.add("reader");
  if (language.pronoun.test(subjectKey)) signs.add("pronoun");
  const isPresent = language.isEnglish ? isOnward && !ENGLISH_PAST.test(key) : true;
  if (!match && isPresent && signs.has("authors") && !signs.has("past")) signs.add("present");
  return { signs, subject, agent: null };
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

/** The day in “before 3 August will …” or “before August 3 will …”. */
const DAY = /^ ?\d|^ ?\p{L}+ \d{1,2} $/u;

/** A noun before `we`, which then starts a relative clause. Excludes times, such as `the next day we will …`. */
const RELATIVE =
  /^ (?:every|each|all|any|most|the|an?|anything|everything|things) (?!.{0,60}\b(?:day|night|morning|week|month|quarter|year|time|moment)s? )[^ ]{1,40}(?: [^ ]{1,40}){0,5} (?:i|we) (?:$|(?:ve|have) )/;

interface EnglishClause {
  key: string;
  subject: string;
  /** The offset of the verb form in the key. */
  start: number;
  end: number;
}

/** Finds the signs where English word order puts them: the subject before the verb, and words that express hope next to the verb. */
function parseEnglish(
  { key, subject, start, end }: EnglishClause,
  language: SentencePatterns,
): { signs: Set<ClauseSign>; subject: string } {
  const { subordinates, reader, pronoun, reports } = language;
  const subjectKey = paddedKey(subject);
  // The subject follows the last conjunction: “They told us that it would”. In “keys from before 3 August”, it doesn't.
  const last = Array.from(subjectKey.matchAll(subordinates)).findLast(
    ({ 0: word, index }) => !DAY.test(subjectKey.slice(index + word.length)),
  );
  const own = last ? ` ${subjectKey.slice(last.index + last[0].length).trim()} ` : subjectKey;
  const [before, after] = [key.slice(0, end), key.slice(start)];
  const next = key.slice(end).split(" ");
  const upTo = (words: number): string =>
    `${own}${key.slice(start, end).trim()} ${next.slice(1, words + 1).join(" ")} `;
  const signs = new Set<ClauseSign>();
  const look = (text: string, wanted: readonly ClauseSign[]): void => {
    const found = signsIn(text, language);
    for (const sign of wanted) if (found.has(sign)) signs.add(sign);
  };
  look(own, ["authors"]);
  look(`${own}${next.slice(1, 3).join(" ")} `, ["past"]);
  look(upTo(2), ["wish"]);
  // In “are reviewing”, the match contains the verb; in “will review”, the verb follows.
  look(upTo(key.slice(start, end).trimEnd().endsWith("ing") ? 0 : 3), ["tells"]);
  look(before, ["onward", "purpose", "negation"]);
  look(after, AFTER_SUBJECT);
  // “The changes that we will make”, without “that”.
  if (RELATIVE.test(own)) signs.add("subordinate");
  // `If you left because of our mail we will …` has no comma before its main clause.
  const isMain = / (?:we|i) $/.test(own) && own.trim().includes(" ");
  if (last && !isMain) signs.add("subordinate");
  // “The vendor says it will …”, “They asked whether we will …”, but not “Those who asked will …”.
  const frame = last ? subjectKey.slice(0, last.index + last[0].length + 1) : subjectKey;
  if (reports.test(frame) || reports.test(` ${key.slice(start, end).trim()} `)) signs.add("reported");
  if (reader.test(own)) signs.add("reader");
  if (pronoun.test(own)) signs.add("pronoun");
  return {
    signs,
    subject: last
      ? subject
          .split(/[\s'’-]+/)
          .slice(-own.trim().split(" ").length)
          .join(" ")
      : subject,
  };
}

const AFTER_SUBJECT = (Object.keys(ANYWHERE) as ClauseSign[]).filter(
  (sign) => !["authors", "past", "wish", "tells"].includes(sign),
);

function signsIn(key: string, { tests }: SentencePatterns): Set<ClauseSign> {
  return new Set(tests.flatMap(([sign, words]) => (words.test(key) ? [sign] : [])));
}

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
