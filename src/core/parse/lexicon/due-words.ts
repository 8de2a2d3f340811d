import type { Language, Phrases } from "../language.ts";
import { affixed } from "../dates/affixes.ts";
import { createWordGate } from "../dates/word-gate.ts";
import { compileEventTimes, eventWords } from "./event-times.ts";
import { alternatives, phrasePattern, phrasesOf } from "./phrases.ts";

/** How many characters at the end of a text are searched for a vague time that punctuation sets off. */
const LONGEST_ASIDE = 80;
/** The bits of the word gate. A text that sets none of them contains no vague time. */
const [VAGUE_WORD, AHEAD_WORD, EVENT_WORD] = [1, 2, 4];

/** Patterns for the words that make a date a due date. */
export interface DueWords {
  /** Any due word at the start of the text. */
  atStart: RegExp;
  /** Any due word after a space. */
  inside: RegExp;
  /**
   * A due label before a colon or equals sign, or a due word after a bracket: `Due: soon`, `(due soon`. The group `value` captures
   * what follows.
   */
  label: RegExp;
  /** A word that starts a relative clause: `that`. */
  clause: RegExp;
  /** Words between punctuation and a due date that belong to it, in the group `words`: `, done`, `. Expected`. */
  leadIn: RegExp;
  /** Any word that introduces a time, at the end of the text: `by`, `in`, `early`, `until the`. */
  lead: RegExp;
  /** A due word that can only announce a deadline, at the end of the text: `by`, but not `before`. */
  deadline: RegExp;
  /** A word at the end of the text after which a date isn't a due date: `since`. */
  unless: RegExp;
  /** Words at the end of the text after which `12/7` is a day: `by`, `by COB`, `the week of`. */
  slashed: RegExp;
  /** The word for a week at the end of the text. A date after it isn't a due date by itself. */
  weekOf: RegExp;
  /** A word at the start of the text which shows that the count before it isn't a due date: `after`. */
  continues: RegExp;
  /** Finds words for a time that isn't a date: `soon`, `early March`, or `, before the next release` at the end. */
  vagueTime(text: string): string | null;
}

/** Compiles the words that introduce a due date in the given languages. */
export function compileDueWords(languages: readonly Language[]): DueWords {
  const labels = phrasesOf(languages, (l) => l.labels.due);
  const prepositions = phrasesOf(languages, (l) => l.dates.before);
  const due = phrasePattern([...labels, ...prepositions]);
  const introduction = String.raw`(?:${phrasePattern(labels)}\s*[:：=]\s*|[([（]${due}\s+)`;
  return {
    atStart: new RegExp(`^${due}`, "iu"),
    inside: new RegExp(String.raw`\s${due}`, "iu"),
    label: new RegExp(String.raw`${introduction}(?<value>[^,;、。()[\]（）]{1,40})`, "iu"),
    clause: new RegExp(phrasePattern(phrasesOf(languages, (l) => l.references.clauses)), "iu"),
    leadIn: new RegExp(
      String.raw`(?:[.,;:!?([（。；，、—–]\s*|\s-{1,2}\s)(?<words>${phrasePattern(phrasesOf(languages, (l) => l.dates.leadIns))}\s*)$`,
      "iu",
    ),
    ...compileLeads(languages),
    vagueTime: compileVagueTime(languages),
  };
}

/** The number of letters that all forms of a word share. */
const SHARED_LETTERS = 3;

function compileLeads(
  languages: readonly Language[],
): Pick<DueWords, "lead" | "deadline" | "unless" | "slashed" | "weekOf" | "continues"> {
  const endsWith = (phrases: readonly string[]): RegExp => new RegExp(String.raw`${phrasePattern(phrases)}\s*$`, "iu");
  const ahead = new Set(phrasesOf(languages, (l) => l.dates.ahead));
  const before = phrasesOf(languages, (l) => l.dates.before);
  const near = phrasesOf(languages, (l) => l.dates.near).flatMap((forms) => forms.split("/"));
  const hours = [...phrasesOf(languages, (l) => l.dates.hours), ...near];
  const units = phrasesOf(languages, (l) => l.dates.units.week);
  // Phrases such as “this week” contain other forms of the word.
  const starts = new Set(units.map((unit) => unit.slice(0, SHARED_LETTERS)));
  const weeks = [
    ...units,
    ...phrasesOf(languages, (l) => l.dates.current.week).flatMap((phrase) => phrase.split(" ")),
  ].filter((word) => starts.has(word.slice(0, SHARED_LETTERS)));
  const of = phrasesOf(languages, (l) => l.dates.of);
  const early = phrasesOf(languages, (l) => l.dates.early).map((form) => form.replace("@", "").trim());
  return {
    lead: endsWith([...before, ...early, ...phrasesOf(languages, (l) => l.dates.at)]),
    deadline: endsWith(before.filter((phrase) => !ahead.has(phrase))),
    unless: endsWith(phrasesOf(languages, (l) => l.dates.unless)),
    slashed: endsWith([...before, ...hours, ...weeks.flatMap((week) => of.map((word) => `${week} ${word}`))]),
    weekOf: endsWith(weeks),
    continues: new RegExp(String.raw`^\s*${phrasePattern(phrasesOf(languages, (l) => l.dates.continues))}`, "iu"),
  };
}

function compileVagueTime(languages: readonly Language[]): DueWords["vagueTime"] {
  const names = phrasesOf(languages, timeNames);
  const eventTime = compileEventTimes(languages);
  const quarters = phrasesOf(languages, (l) => l.dates.quarter).map((form) => form.replace("@", "[1-4]"));
  // Trusted: built from our own word lists
  const periods = [alternatives(names), ...quarters.map(alternativeOf), String.raw`20\d{2}\s?[年년]?`].join("|");
  const openings = [...phrasesOf(languages, (l) => l.dates.early), ...phrasesOf(languages, partsOf)];
  const early = affixed(openings, String.raw`(?:${periods})(?:\s+20\d{2})?`);
  const continues = phrasePattern(phrasesOf(languages, (l) => l.dates.continues));
  const vague = phrasePattern(phrasesOf(languages, (l) => l.dates.vague));
  const words = new RegExp(String.raw`(?:${vague}|(?<![\p{L}\p{N}])${early}(?![\p{L}\p{N}]))(?!\s+${continues})`, "iu");
  const ahead = phrasePattern(phrasesOf(languages, (l) => l.dates.ahead));
  // Bounded: 80 characters (LONGEST_ASIDE)
  const aside = new RegExp(
    String.raw`(?:[,;(（，、]|\s[–—-])\s*(?<words>${ahead}[^,;()（），、]{2,60})[)）]?[.。]?$`,
    "iu",
  );
  const gate = createWordGate([
    [...phrasesOf(languages, (l) => l.dates.vague), ...openings.map((form) => form.replace("@", "").trim())],
    phrasesOf(languages, (l) => l.dates.ahead),
    eventWords(languages),
  ]);
  return (text) => {
    const signs = gate(text);
    const found =
      ((signs & VAGUE_WORD) !== 0 ? words.exec(text)?.[0] : undefined) ??
      ((signs & AHEAD_WORD) !== 0 ? aside.exec(text.slice(-LONGEST_ASIDE))?.groups?.["words"] : undefined);
    return found?.trim() ?? ((signs & EVENT_WORD) !== 0 ? eventTime(text) : null);
  };
}

/** The words for a part of a month, without its last day: `mid @`. */
function partsOf({ dates }: Language): Phrases | undefined {
  return dates.parts?.replaceAll(/=\d+/g, "");
}

/** Turns a phrase, which may contain a character class such as `[1-4]`, into the source of a regular expression. */
function alternativeOf(phrase: string): string {
  return phrase.replaceAll(".", String.raw`\.`).replaceAll(" ", String.raw`\s+`);
}

/** The names of months, seasons and halves, and the phrases for the current and the next period. */
function timeNames({ dates }: Language): string {
  const named = [dates.months, dates.seasons, dates.halves].join(",").replaceAll("/", ",");
  return [named, ...Object.values(dates.current), ...Object.values(dates.coming)].join(",");
}
