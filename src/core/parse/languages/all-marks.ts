import { LANGUAGES } from "./index.ts";
import { listMarks, type LanguageMarks } from "./marks.ts";

/**
 * The marks of all languages. The build replaces this call with its result, because listing the marks takes longer than reading a
 * report.
 */
export const MARKS: LanguageMarks = listMarks(LANGUAGES);
