import type { ActionPhrases } from "../action-phrases.ts";
import type { Language, Phrases } from "../language.ts";
import { keyMatcher, keyOf, keyPattern, keysOf, keyStart, paddedKey } from "./keys.ts";
import { phrasesOf, splitPhrases } from "./phrases.ts";

/** Words that aren't fields, but show what kind of document or part a text is from. */
export interface EvidenceWords {
  /** The kind of document without promises that a title names at its start or end: `Incident report template`. Null if it names none. */
  documentNamed(title: string): "template" | "guide" | null;
  /** Whether a text names the kind of its own document: `This policy applies to …`. */
  namesItself(text: string): boolean;
  /** Whether a text starts or ends like an entry in a log of status updates: `Monitoring – 13:15 UTC. …`, `13:15 · Resolved`. */
  isStatusUpdate(text: string): boolean;
  /** Whether a heading is typical of guides: `Prerequisites`. */
  isHeadOfGuide(heading: string): boolean;
  /** Whether a heading names the history of the document itself: `Revision history`. */
  isHistory(heading: string): boolean;
  /** Whether a title begins like that of a guide or an essay: `How we handle reports`. */
  isTitleOfGuide(title: string): boolean;
  /** Whether a text addresses its readers: `Update your keys`. */
  addressesReaders(text: string): boolean;
  /** Whether a text begins with words that address its readers: `Please`, `You should`. */
  startsWithReader(text: string): boolean;
  /** Whether a text begins with a word for an action: `Rotate the keys`, `Überprüfung der Schlüssel`. */
  startsWithAction(text: string): boolean;
  /** Whether a text ends with a word for an action, as in languages where verbs come last: `Schlüssel erneuern`. */
  endsWithAction(text: string): boolean;
  /** Whether a heading has a phrase or stem that is typical of headings of commitments: `Recurrence`, `Improving alerts`. */
  hasPromiseStem(heading: string): boolean;
  /** Whether a heading says that what follows are ideas, advice or steps to follow, and not yet decided: `Recommendations`. */
  namesIdeas(heading: string): boolean;
  /** Whether a text reports what already happened: `The keys have been rotated`. */
  reportsPast(text: string): boolean;
}

/** Compiles the words that show what kind of document or part a text is from. */
export function compileEvidenceWords(languages: readonly Language[]): EvidenceWords {
  const atEitherEnd = (list: "templates" | "guides"): RegExp => {
    const pattern = keyPattern(phrasesOf(languages, (l) => l.evidence[list]));
    return new RegExp(`^${pattern}|${pattern} $`, "u");
  };
  const [templates, guides] = [atEitherEnd("templates"), atEitherEnd("guides")];
  const phrases = (list: keyof ActionPhrases): string =>
    keyPattern(phrasesOf(languages, (l) => `${l.prose.imperatives}, ${l.actions[list] ?? ""}`));
  const startsWithAction = new RegExp(`^${phrases("starts")}`, "u");
  const endsWithAction = new RegExp(`${phrases("ends")} $`, "u");
  const stems = promiseStems(languages);
  const possible = keyMatcher(phrasesOf(languages, (l) => l.headings.possible));
  const readers = keyMatcher(phrasesOf(languages, (l) => l.evidence.readers));
  const startsWithReader = keyStart(phrasesOf(languages, (l) => l.evidence.readers));
  const update = keyPattern(phrasesOf(languages, (l) => l.evidence.updates));
  const updates = new RegExp(`^${update}|${update} $`, "u");
  const itself = keyMatcher(phrasesOf(languages, (l) => l.evidence.itself));
  const guideHeads = keyMatcher(phrasesOf(languages, (l) => l.evidence.guideHeads));
  const histories = new Set(keysOf(phrasesOf(languages, (l) => l.evidence.histories)));
  const guideTitles = keyStart(phrasesOf(languages, (l) => l.evidence.guideTitles));
  const ideas = keyMatcher(phrasesOf(languages, (l) => l.actions.ideas));
  const past = keyMatcher(phrasesOf(languages, (l) => l.evidence.past));
  return {
    documentNamed(title) {
      const key = paddedKey(title);
      if (templates.test(key)) return "template";
      return guides.test(key) ? "guide" : null;
    },
    startsWithAction: (text) => startsWithAction.test(paddedKey(text)),
    endsWithAction: (text) => endsWithAction.test(lastWords(paddedKey(text))),
    hasPromiseStem: (heading) =>
      possible.test(paddedKey(heading)) ||
      keyOf(heading)
        .split(" ")
        .some((word) => word.length >= STEM_LENGTH && stems.has(word.slice(0, STEM_LENGTH))),
    namesItself: (text) => itself.test(paddedKey(text)),
    isStatusUpdate: (text) => updates.test(paddedKey(text)),
    isHeadOfGuide: (heading) => guideHeads.test(paddedKey(heading)),
    isHistory: (heading) => histories.has(keyOf(heading)),
    isTitleOfGuide: (title) => guideTitles.test(paddedKey(title)),
    addressesReaders: (text) => readers.test(paddedKey(text)),
    startsWithReader: (text) => startsWithReader.test(paddedKey(text)),
    namesIdeas: (heading) => ideas.test(paddedKey(heading)),
    reportsPast: (text) => past.test(paddedKey(text)),
  };
}

/** Phrases for actions have at most this many words. Searching a whole key takes a tenth of the parse time. */
const MOST_WORDS = 4;

/** The end of a padded key, with the space before it. */
function lastWords(key: string): string {
  let start = key.length - 1;
  for (let count = 0; count < MOST_WORDS && start > 0; count++) start = key.lastIndexOf(" ", start - 1);
  return key.slice(Math.max(start, 0));
}

/** The number of letters at the start of a word that all its forms share: `prevent`, `prevention`, `preventing`. */
const STEM_LENGTH = 6;

/**
 * The stems of long words that occur in a language's headings of commitments, but not in the look-alikes of that language or of
 * English, which is always compiled: the Portuguese “mitigação”, for example, must not turn “mitigation” into a sign of commitments.
 */
function promiseStems(languages: readonly Language[]): ReadonlySet<string> {
  const english = languages.filter(({ name }) => name === "en").flatMap(({ headings }) => stemsIn(headings.others));
  return new Set(
    languages.flatMap(({ headings }) => {
      const others = new Set([...english, ...stemsIn(headings.others)]);
      return stemsIn(headings.promises).filter((stem) => !others.has(stem));
    }),
  );
}

function stemsIn(phrases: Phrases): string[] {
  return keysOf(splitPhrases(phrases.replaceAll("=", "")))
    .flatMap((phrase) => phrase.replaceAll("*", "").split(" "))
    .filter((word) => word.length >= STEM_LENGTH)
    .map((word) => word.slice(0, STEM_LENGTH));
}
