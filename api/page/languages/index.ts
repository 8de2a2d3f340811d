import { de } from "./de/index.ts";
import { en, type Messages } from "./en/index.ts";
import type { Language } from "../../view/site.ts";
import { fr } from "./fr/index.ts";

/** The messages of every language. */
export const LANGUAGES = { en, de, fr } as const satisfies Record<Language, Messages>;
