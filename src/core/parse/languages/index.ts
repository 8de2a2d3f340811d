import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { japanese } from "./japanese.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import type { Language } from "../language.ts";

/** All languages. People mix them, so all are matched at once. If two share a table header, the earlier language wins. */
export const LANGUAGES: readonly Language[] = [
  english,
  japanese,
  chinese,
  russian,
  spanish,
  portuguese,
  french,
  german,
];
