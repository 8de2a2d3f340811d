import { LANGUAGES } from "./index.ts";
import { listMarks, type LanguageMarks } from "./marks.ts";

/** The marks of all languages. The build replaces them by the list itself, because listing them takes longer than reading a report. */
export const MARKS: LanguageMarks = listMarks(LANGUAGES);
