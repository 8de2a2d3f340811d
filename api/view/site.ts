/** The languages of the pages. */
export type Language = "de" | "en" | "fr";

/** How a deployment presents itself. */
export interface Site {
  title: string;
  /** The start of addresses in JSON and feeds; empty for addresses that begin at the root. */
  baseUrl: string;
  /** The publisher's own pages, to which the title links. */
  homeUrl: string | null;
  logoUrl: string | null;
  /** Of the pages. Promises stay as written; JSON, feeds and badges are in English. */
  language: Language;
  /** Replaces values of the stylesheet's variables. */
  theme: Readonly<Record<string, string>>;
}
