/** The languages of the pages. */
export type Language = "de" | "en" | "es" | "fr" | "ja";

/** A deployment's appearance and URLs. */
export interface Site {
  title: string;
  /** The name of whoever made the promises; null if it isn't set. */
  name: string | null;
  /** The prefix for URLs in JSON and feeds; empty for URLs relative to the root. */
  baseUrl: string;
  /** The publisher's own site, which the title links to. */
  homeUrl: string | null;
  logoUrl: string | null;
  /** The language of the pages, badges, feeds and calendar. Promises are not translated, and the JSON API is in English. */
  language: Language;
  /** Overrides for variables in the stylesheet. */
  theme: Readonly<Record<string, string>>;
}
