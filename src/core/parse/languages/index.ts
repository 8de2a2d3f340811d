import { chinese } from "./chinese.ts";
import { czech } from "./czech.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { indonesian } from "./indonesian.ts";
import { italian } from "./italian.ts";
import { japanese } from "./japanese.ts";
import { korean } from "./korean.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { swedish } from "./swedish.ts";
import { turkish } from "./turkish.ts";
import { ukrainian } from "./ukrainian.ts";
import { vietnamese } from "./vietnamese.ts";
import type { Language } from "../language.ts";

/** All languages that reports can be written in, English first. If two share a table header, the earlier language wins. */
export const LANGUAGES: readonly Language[] = [
  english,
  japanese,
  chinese,
  russian,
  spanish,
  portuguese,
  french,
  german,
  korean,
  italian,
  dutch,
  polish,
  ukrainian,
  swedish,
  czech,
  turkish,
  vietnamese,
  indonesian,
];
