import type { Language } from "../language.ts";
import { alternatives, phrasesOf } from "./phrases.ts";

/** Compiles the test for a label, with its markup, that names the publication date: `**Published`. */
export function compilePublicationLabels(languages: readonly Language[]): (raw: string) => boolean {
  const labels = alternatives(phrasesOf(languages, (l) => l.dates.published));
  const pattern = new RegExp(String.raw`^[\s*_]*(?:${labels})[\s*_]*$`, "iu");
  return (raw) => pattern.test(raw);
}
