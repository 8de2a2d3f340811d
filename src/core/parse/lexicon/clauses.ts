import { ANYWHERE, paddedKey, type ClauseSign, type SentencePatterns } from "./sentence-patterns.ts";

export interface Clause {
  signs: ReadonlySet<ClauseSign>;
  /** The words before the verb form, as written; the whole clause if it has none. */
  subject: string;
}

/** Where a clause that can stand alone starts. Commas are handled separately. */
const BREAK = /[;:：；—–()（）。]|\s-\s/;
const COMMA = /[,，、]/;

/** Splits a sentence into clauses and finds the signs in each. */
export function clausesOf(sentence: string, language: SentencePatterns): Clause[] {
  return sentence.split(BREAK).flatMap((segment) => {
    const chunks = joinAdverbs(segment.split(COMMA), language).flatMap((chunk) => chunk.split(language.joint));
    return chunks.map((chunk, index) => parseClause(chunk, chunks.slice(0, index), language));
  });
}

/** Joins the parts around an adverb between commas: `We are also going, finally, to hire`. */
function joinAdverbs(parts: readonly string[], { adverbs }: SentencePatterns): string[] {
  const chunks: string[] = [];
  let joins = false;
  for (const part of parts) {
    const isAdverb = chunks.length > 0 && paddedKey(part).replaceAll(adverbs, "").trim() === "";
    if (joins) chunks.push([...chunks.splice(-1), part].join(" "));
    else if (!isAdverb) chunks.push(part);
    joins = isAdverb;
  }
  return chunks;
}

/** Finds a clause's signs. A clause that starts with its verb takes its subject from those before it: `Ann Lee, our lead, will …`. */
function parseClause(chunk: string, before: readonly string[], language: SentencePatterns): Clause {
  const key = withoutAdverbs(chunk, language);
  const match = language.verb.exec(key);
  const wordsBefore = match ? key.slice(0, match.index).split(" ").filter(Boolean).length : Infinity;
  const subject = (
    wordsBefore === 0 ? borrowedSubject(before, language) : firstWords(chunk, wordsBefore, language)
  ).trim();
  // “We feel confident we will.”
  const isCut = language.isEnglish && match && match.index + match[0].length >= key.length - 1;
  if (isCut) return { signs: new Set(), subject: chunk };
  if (language.isEnglish && match)
    return parseEnglish({ key, subject, start: match.index, end: match.index + match[0].length }, language);
  const signs = signsIn(key, language);
  const subjectKey = paddedKey(subject);
  if (language.subordinate.test(key)) signs.add("subordinate");
  if (language.reader.test(subjectKey)) signs.add("reader");
  if (language.pronoun.test(subjectKey)) signs.add("pronoun");
  if (!match && !language.isEnglish && signs.has("authors") && !signs.has("past")) signs.add("present");
  return { signs, subject };
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

interface EnglishClause {
  key: string;
  subject: string;
  /** Where the verb form is in the key. */
  start: number;
  end: number;
}

/** Finds the signs where English word order puts them: the subject before the verb, and hopes beside it. */
function parseEnglish({ key, subject, start, end }: EnglishClause, language: SentencePatterns): Clause {
  const { subordinates, reader, pronoun } = language;
  const subjectKey = paddedKey(subject);
  // The subject follows the last conjunction: “They told us that it would”.
  const last = Array.from(subjectKey.matchAll(subordinates)).at(-1);
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
  look(upTo(2), ["past", "wish"]);
  look(upTo(3), ["tells"]);
  look(before, ["onward", "purpose", "negation"]);
  look(after, AFTER_SUBJECT);
  // `If you left because of our mail we will …` has no comma before its main clause.
  const isMain = / (?:we|i) $/.test(own) && own.trim().includes(" ");
  if (last && !isMain) signs.add("subordinate");
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
