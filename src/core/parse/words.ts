import type { DueReader } from "./due.ts";
import type { Lexicon } from "./lexicon.ts";

export interface Words {
  lexicon: Lexicon;
  due: DueReader;
}
