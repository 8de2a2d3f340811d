import { ANYWHERE, paddedKey, type ClauseSign, type SentencePatterns } from "./sentence-patterns.ts";

/** The day in “before 3 August will …” or “before August 3 will …”. */
const DAY = /^ ?\d|^ ?\p{L}+ \d{1,2} $/u;

/** A noun before `we`, which then starts a relative clause. Excludes times, such as `the next day we will …`. */
export const RELATIVE =
  /^ (?:every|each|all|any|most|the|an?|anything|everything|things) (?!.{0,60}\b(?:day|night|morning|week|month|quarter|year|time|moment)s? )[^ ]{1,40}(?: [^ ]{1,40}){0,5} (?:i|we) (?:$|(?:ve|have) )/;

/** A pronoun that is the subject after another subject: `We are sorry for the trouble this will cause`. */
const OTHER_SUBJECT = / [^ ]{1,40} (?:this|these|they|you) $/;

interface EnglishClause {
  key: string;
  subject: string;
  /** The offset of the verb form in the key. */
  start: number;
  end: number;
}

/** Finds the signs where English word order puts them: the subject before the verb, and words of hope next to the verb. */
export function parseEnglish(
  { key, subject, start, end }: EnglishClause,
  language: SentencePatterns,
): { signs: Set<ClauseSign>; subject: string } {
  const { subordinates, reader, pronoun, reports } = language;
  const subjectKey = paddedKey(subject);
  // The subject follows the last conjunction: “They told us that it would”. In “keys from before 3 August”, it doesn't.
  const last = Array.from(subjectKey.matchAll(subordinates)).findLast(
    ({ 0: word, index }) => !DAY.test(subjectKey.slice(index + word.length)),
  );
  const tail = last ? ` ${subjectKey.slice(last.index + last[0].length).trim()} ` : "";
  // `Somebody who is not in the building will …`
  const isEnclosed = last !== undefined && / (?:who|that|which) $/.test(` ${last[0].trim()} `) && HAS_VERB.test(tail);
  const own = !last ? subjectKey : isEnclosed ? subjectKey.slice(0, last.index + 1) : tail;
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
  const isOther = signs.has("authors") && OTHER_SUBJECT.test(own);
  if (isOther) signs.delete("authors");
  if (RELATIVE.test(own) || isOther) signs.add("subordinate");
  // `If you left because of our mail we will …` has no comma before its main clause.
  const isMain = / (?:we|i) $/.test(own) && own.trim().includes(" ");
  if (last && !isMain && !isEnclosed) signs.add("subordinate");
  // “The vendor says it will …”, “They asked whether we will …”, but not “Those who asked will …”.
  const frame = last && !isEnclosed ? subjectKey.slice(0, last.index + last[0].length + 1) : subjectKey;
  if (reports.test(frame) || reports.test(` ${key.slice(start, end).trim()} `)) signs.add("reported");
  if (reader.test(own)) signs.add("reader");
  if (pronoun.test(own)) signs.add("pronoun");
  return {
    signs,
    subject:
      last && !isEnclosed
        ? subject
            .split(/[\s'’-]+/)
            .slice(-own.trim().split(" ").length)
            .join(" ")
        : subject,
  };
}

/** A relative clause that has its own verb. */
const HAS_VERB = /^ (?:s|is|are|was|were|has|have|ve|had|d) /;

const AFTER_SUBJECT = (Object.keys(ANYWHERE) as ClauseSign[]).filter(
  (sign) => !["authors", "past", "wish", "tells"].includes(sign),
);

/** The signs that are found by words anywhere in a key. */
export function signsIn(key: string, { tests }: SentencePatterns): Set<ClauseSign> {
  return new Set(tests.flatMap(([sign, words]) => (words.test(key) ? [sign] : [])));
}
