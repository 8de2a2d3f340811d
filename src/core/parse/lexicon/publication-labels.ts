import type { Language } from "../language.ts";
import { alternatives, phrasesOf } from "./phrases.ts";

/** Compiles a test for publication date labels, which can include markup: `**Published`. */
export function compilePublicationLabels(languages: readonly Language[]): (raw: string) => boolean {
  const labels = alternatives(phrasesOf(languages, (l) => l.dates.published));
  const pattern = new RegExp(String.raw`^[\s*_]*(?:${labels})[\s*_]*$`, "iu");
  return (raw) => pattern.test(raw);
}
