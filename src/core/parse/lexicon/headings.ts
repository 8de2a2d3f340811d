import { matchKey } from "../../model/text.ts";
import type { Language } from "../language.ts";
import { withoutConfusables } from "./confusables.ts";
import { keyMatcher, keyOf, keyPattern, keysOf, keyStart, paddedKey, wholeKeyMatcher } from "./keys.ts";
import { phrasesOf } from "./phrases.ts";

export interface HeadingWords {
  /** Returns the kind of section that a heading starts: commitments, look-alikes (timeline, lessons), or neither. */
  sectionKind(heading: string): "commitments" | "others" | null;
  /** Whether a heading starts with words that name commitments: `What we have done so far`. */
  startsSection(heading: string): boolean;
  /** Whether the words that name commitments in a heading can also name what was done to restore service: `Remediation`. */
  namesRestoration(heading: string): boolean;
  /** Whether a heading only groups commitments: by time, topic, department or status. */
  isGroup(heading: string): boolean;
  /** Whether a heading ends by naming its audience: `For customers`. */
  isForAudience(heading: string): boolean;
  /** Whether a heading names what the authors learned. */
  isLessons(heading: string): boolean;
  /** Whether the configuration names this heading. */
  isConfigured(heading: string): boolean;
}

/** The number of a section: `3. Decisions`, `5.2 Actions`. A key has no full stops. */
const SECTION_NUMBER = /^(?:\d{1,2} ){1,3}/;

/** Compiles the section headings of the given languages. */
export function compileHeadings(languages: readonly Language[]): HeadingWords {
  const phrases = phrasesOf(languages, (l) => l.headings.promises);
  const commitments = keyMatcher(phrases.filter((phrase) => !phrase.startsWith("=")));
  const start = keyStart(phrases.filter((phrase) => !phrase.startsWith("=")));
  const exactPhrases = phrases.flatMap((phrase) => (phrase.startsWith("=") ? [phrase.slice(1)] : []));
  const exact = new Set(keysOf(exactPhrases));
  const restoration = new RegExp(keyPattern(phrasesOf(languages, (l) => l.headings.restoration)), "gu");
  const audiences = new RegExp(`${keyPattern(phrasesOf(languages, (l) => l.headings.audiences))} $`, "u");
  const others = new RegExp(keyPattern(phrasesOf(languages, (l) => l.headings.others)), "gu");
  const startsWithHorizon = keyStart(phrasesOf(languages, (l) => l.headings.horizons));
  const groups = phrasesOf(languages, ({ headings, marks }) =>
    [headings.groups, headings.horizons, headings.joiners, marks.done, marks.open].join(","),
  );
  const onlyGroups = wholeKeyMatcher(groups);

  const horizon = { test: (key: string): boolean => startsWithHorizon.test(key.replaceAll(/\d+/g, "0")) };
  const lessons = keyMatcher(phrasesOf(languages, (l) => l.headings.lessons));
  const namesRestoration = (key: string): boolean => {
    const rest = key.replaceAll(restoration, "");
    return rest !== key && !commitments.test(rest);
  };

  return {
    sectionKind(heading) {
      const bare = keyOf(withoutConfusables(heading));
      if (exact.has(bare) || exact.has(bare.replace(SECTION_NUMBER, ""))) return "commitments";
      const key = ` ${bare} `;
      if (audiences.test(key)) return "others";
      // In “Lessons learned & action items”, the words that aren't look-alikes determine the kind.
      const rest = key.replaceAll(others, "");
      if (commitments.test(rest)) {
        // “Recovery and remediation” names what was done.
        return rest !== key && namesRestoration(rest) ? "others" : "commitments";
      }
      if (rest !== key) return "others";
      return horizon.test(key) ? "commitments" : null;
    },
    startsSection: (heading) => start.test(paddedKey(withoutConfusables(heading))),
    namesRestoration: (heading) => namesRestoration(paddedKey(heading)),
    isGroup(heading) {
      const key = paddedKey(withoutConfusables(heading));
      return onlyGroups.test(key) || horizon.test(key);
    },
    isForAudience: (heading) => audiences.test(paddedKey(withoutConfusables(heading))),
    isLessons: (heading) => lessons.test(paddedKey(heading)),
    isConfigured: () => false,
  };
}

/** Adds the configured section names, which override the languages' words. */
export function withSectionNames(words: HeadingWords, names: readonly string[]): HeadingWords {
  if (names.length === 0) return words;
  const keyOfName = (name: string): string => matchKey(withoutConfusables(name));
  const keys = new Set(names.map(keyOfName));
  const isConfigured = (heading: string): boolean => keys.has(keyOfName(heading));
  return {
    ...words,
    sectionKind: (heading) => (isConfigured(heading) ? "commitments" : words.sectionKind(heading)),
    isConfigured,
  };
}
