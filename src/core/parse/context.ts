import type { Day } from "../model/date.ts";
import type { DateFinder } from "./dates/finder.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { People } from "./people.ts";

/** The context for parsing a part of a report: the compiled words and the publication date. */
export interface ParseContext {
  lexicon: Lexicon;
  dates: DateFinder;
  /** The report's text. A sentence that doesn't show its language is read in the main language of this text. */
  text: string;
  /** The people who are known from the report. */
  people: People;
  /** The report's publication date, or the date of its first commit if it states none; null if unknown. */
  published: Day | null;
}
