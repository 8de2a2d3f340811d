import type { Language } from "../language.ts";
import { keyMatcher, keyOf, keyPattern, keysOf, keyStart, paddedKey, type KeyMatcher } from "./keys.ts";
import { phrasesOf } from "./phrases.ts";

type Contained = "personal" | "announcements" | "explanations" | "lists";
type Opening = "enumerators" | "imperatives" | "questions" | "conditions" | "immeasurable";

export interface ProseWords {
  /** Whether a sentence contains a phrase from the given list in `Language.prose`. */
  contains(list: Contained, sentence: string): boolean;
  /** Whether the text starts with a phrase from the given list in `Language.prose`. */
  startsWith(list: Opening, text: string): boolean;
  /** The kind of commitment in a sentence (`we will …`, `secondly, … will be …`, `… will be …`); null if there is none. */
  commitmentIn(sentence: string): "pledge" | "enumerated plan" | "plan" | null;
  /** Returns `checklist` for an item about the report itself, `rejection` for a rejected idea, otherwise null. */
  exclusionOf(item: string): "checklist" | "rejection" | null;
  /** Whether the whole text is a placeholder: `TBD`, `None`. */
  isPlaceholder(text: string): boolean;
}

/** Compiles the words that make a sentence a commitment, or rule it out, in the given languages. */
export function compileProse(languages: readonly Language[]): ProseWords {
  const phrases = (list: keyof Language["prose"]): string[] => phrasesOf(languages, (l) => l.prose[list] ?? "");
  const contained: Record<Contained, KeyMatcher> = {
    personal: keyMatcher(phrases("personal")),
    announcements: keyMatcher(phrases("announcements")),
    explanations: keyMatcher(phrases("explanations")),
    lists: keyMatcher(phrases("lists")),
  };
  const openings: Record<Opening, RegExp> = {
    enumerators: keyStart(phrases("enumerators")),
    imperatives: keyStart(phrases("imperatives")),
    questions: keyStart(phrases("questions")),
    conditions: keyStart(phrases("conditions")),
    immeasurable: keyStart(phrases("immeasurable")),
  };
  const [checklists, rejections] = [keyMatcher(phrases("checklists")), keyMatcher(phrases("rejections"))];
  const placeholders = new Set(keysOf(phrases("placeholders")));
  // Allow twice the length of a key, because keys omit punctuation.
  const longestPlaceholder = 2 * Math.max(...Array.from(placeholders, (phrase) => phrase.length));
  const commitmentIn = compileCommitments(languages, openings);
  // `We will add it: I'm not going to name a day.`
  const isAside = (item: string): boolean => {
    const end = item.search(/[:：;；]/u);
    const first = item.slice(0, Math.max(0, end));
    return commitmentIn(first) === "pledge" && !rejections.test(paddedKey(first));
  };
  return {
    contains: (list, sentence) => contained[list].test(paddedKey(sentence)),
    startsWith: (list, text) => openings[list].test(paddedKey(text)),
    commitmentIn,
    exclusionOf(item) {
      const key = paddedKey(item);
      if (checklists.test(key)) return "checklist";
      return rejections.test(key) && !isAside(item) ? "rejection" : null;
    },
    isPlaceholder: (text) => text.length <= longestPlaceholder && placeholders.has(keyOf(text)),
  };
}

function compileCommitments(
  languages: readonly Language[],
  { conditions, enumerators }: Pick<Record<Opening, RegExp>, "conditions" | "enumerators">,
): ProseWords["commitmentIn"] {
  const pledges = keyMatcher(phrasesOf(languages, (l) => l.prose.pledges));
  const plans = keyMatcher(phrasesOf(languages, (l) => l.prose.plans));
  const generalities = keyMatcher(phrasesOf(languages, (l) => l.prose.generalities));
  const vetoes = new RegExp(keyPattern(phrasesOf(languages, (l) => l.prose.neither)), "gu");
  return (sentence) => {
    const fullKey = paddedKey(sentence);
    if (conditions.test(fullKey)) return null;
    const key = ` ${fullKey.replaceAll(vetoes, "").trim()} `;
    // “We will be making several changes to make sure that this does not happen again.”
    if (pledges.test(key)) return generalities.test(key) ? null : "pledge";
    if (!plans.test(key)) return null;
    return enumerators.test(key) ? "enumerated plan" : "plan";
  };
}
