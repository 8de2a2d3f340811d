import type { Language } from "../language.ts";
import { withoutConfusables } from "./confusables.ts";
import { phrasePattern, phrasesOf } from "./phrases.ts";

/** A label for an action, by offsets in the text. */
export interface ActionLabel {
  start: number;
  /** Where the action's own words start. */
  end: number;
  /** The text in brackets after the label: `TODO(ann): …`. */
  aside: string | null;
}

/** Compiles a search for action labels at the start of a line or sentence: `Action point: …`, `TODO(ann): …`. */
export function compileActionLabels(languages: readonly Language[]): (text: string) => ActionLabel[] {
  const labels = phrasePattern(phrasesOf(languages, (l) => l.labels.action));
  const aside = String.raw`(?:\s?[([（](?<aside>[^()[\]（）\n]{1,60})[)\]）])?`;
  const pattern = new RegExp(
    String.raw`(?<=^|\n|[.!?。]\s|[。！？])${labels}${aside}(?:\s#?\d{1,2})?\s?(?::(?=\s)|：)\s?`,
    "giu",
  );
  return (text) =>
    /[:：]/.test(text)
      ? Array.from(withoutConfusables(text).matchAll(pattern), ({ 0: matched, index, groups }) => ({
          start: index,
          end: index + matched.length,
          aside: groups?.["aside"] ?? null,
        }))
      : [];
}
