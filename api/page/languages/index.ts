import { de } from "./de/index.ts";
import { en, type Messages } from "./en/index.ts";
import { es } from "./es/index.ts";
import type { Language } from "../../view/site.ts";
import { fr } from "./fr/index.ts";
import { ja } from "./ja/index.ts";

/** The messages of every language. */
export const LANGUAGES = { en, de, es, fr, ja } as const satisfies Record<Language, Messages>;
