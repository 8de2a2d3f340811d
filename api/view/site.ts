/** The languages of the pages. */
export type Language = "de" | "en" | "fr";

/** What a deployment says of itself. */
export interface Site {
  title: string;
  /** Where addresses in JSON and feeds begin; empty for addresses from the root. */
  baseUrl: string;
  /** Where the title leads: the publisher's own pages. */
  homeUrl: string | null;
  logoUrl: string | null;
  /** Of the pages; promises stay as they were written, and JSON, feeds and badges are English. */
  language: Language;
  /** Values of the stylesheet's variables. */
  theme: Readonly<Record<string, string>>;
}
