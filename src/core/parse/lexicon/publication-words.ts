import type { Language } from "../language.ts";
import { alternatives, phrasePattern, phrasesOf } from "./phrases.ts";

export interface PublicationWords {
  /** Whether a text is a label for the publication date. It can include markup: `**Published`. */
  isLabel(raw: string): boolean;
  /** Whether a text ends in words that say when a report was written, up to the date: `Published by Ann Lee, `, `Version 1.2 of `. */
  isLead(text: string): boolean;
}

/** Compiles the words for a report's own date. */
export function compilePublicationWords(languages: readonly Language[]): PublicationWords {
  const labels = alternatives(phrasesOf(languages, (l) => l.dates.published));
  const label = new RegExp(String.raw`^[\s*_]*(?:${labels})[\s*_]*$`, "iu");
  const dated = phrasePattern(phrasesOf(languages, (l) => l.dates.dated));
  // Bounded: 80 characters (LONGEST_LEAD)
  const lead = new RegExp(
    String.raw`(?:^|[.;,([（：:>|·•]\s*|\s[—–-]\s|@\S{1,40}\s)[\s*_]*${dated}\.?[*_]*(?:\s?[:：][*_\s]*)?(?:\s?v?\d{1,2}(?:\.\d{1,2})*(?=\s))?(?:\s+[^\s\d.;:!?]+){0,4}[\s*_:：,—–-]*(?:\s\p{L}{1,4}\s+)?$`,
    "iu",
  );
  return { isLabel: (raw) => label.test(raw), isLead: (text) => lead.test(text.slice(-LONGEST_LEAD)) };
}

/** How many characters before a date can say that it is the report's own. */
const LONGEST_LEAD = 80;
