import * as v from "valibot";
import { isPublicUrl } from "../../src/github/addresses.ts";
import { LANGUAGES } from "../page/languages/index.ts";
import { THEME } from "../page/style.ts";
import type { Language, Site } from "../view/site.ts";
import { cutEnd } from "../../src/core/model/trim.ts";

/** A schema for an http or https URL. Removes trailing slashes. The error message shows the example. */
export function url(example: string): v.GenericSchema<string, string> {
  const message = `expected a URL, such as ${example}`;
  return v.pipe(
    v.string(),
    v.url(message),
    v.regex(/^https?:/, message),
    v.check(
      (text) => !URL.canParse(text) || !/^https?:/.test(text) || isPublicUrl(text),
      "expected a URL without a user name or password",
    ),
    v.transform((text) => cutEnd(text, "/")),
  );
}

const THEME_NAMES = Object.keys(THEME);
const THEME_MESSAGE = `expected "name: value; …" with the names ${THEME_NAMES.join(", ")}, such as "link: #0b4f8a; text: Inter, sans-serif"`;
/** Allows colours and typefaces, but nothing that ends a CSS declaration or loads a URL. */
const THEME_VALUE = /^(?!.*url)[#\w\s(),.%/"'-]{1,200}$/i;

/** The variables for the pages' appearance and URLs. */
export const SITE_VARIABLES = {
  FOLLOW_THROUGH_NAME: v.optional(v.string()),
  FOLLOW_THROUGH_TITLE: v.optional(v.string()),
  FOLLOW_THROUGH_BASE_URL: v.optional(
    v.union([v.literal(""), url("https://status.example.com")], "expected a URL, such as https://status.example.com"),
    "",
  ),
  FOLLOW_THROUGH_HOME_URL: v.optional(url("https://example.com")),
  FOLLOW_THROUGH_LOGO_URL: v.optional(url("https://example.com/logo.svg")),
  FOLLOW_THROUGH_LANGUAGE: v.optional(
    v.picklist(Object.keys(LANGUAGES) as Language[], `expected ${Object.keys(LANGUAGES).join(", ")}`),
    "en",
  ),
  FOLLOW_THROUGH_THEME: v.optional(
    v.pipe(
      v.string(),
      v.transform(parseDeclarations),
      v.check(
        (pairs) => pairs.every(([name, value]) => THEME_NAMES.includes(name) && THEME_VALUE.test(value)),
        THEME_MESSAGE,
      ),
      v.transform((pairs): Record<string, string> => Object.fromEntries(pairs)),
    ),
    "",
  ),
};

const VariablesSchema = v.object(SITE_VARIABLES);

/** Parses `name: value; …` into pairs. A part without a colon gets an empty value. */
function parseDeclarations(text: string): Array<[name: string, value: string]> {
  const parts = text.split(";").filter((part) => part.trim() !== "");
  return parts.map((part) => {
    const [name = "", value = ""] = part.split(/:(.*)/s);
    return [name.trim(), value.trim()];
  });
}

/** Converts the parsed variables to a Site. */
export function siteOf(env: v.InferOutput<typeof VariablesSchema>): Site {
  return {
    title: env.FOLLOW_THROUGH_TITLE ?? env.FOLLOW_THROUGH_NAME ?? LANGUAGES[env.FOLLOW_THROUGH_LANGUAGE].title,
    name: env.FOLLOW_THROUGH_NAME ?? null,
    baseUrl: env.FOLLOW_THROUGH_BASE_URL,
    homeUrl: env.FOLLOW_THROUGH_HOME_URL ?? null,
    logoUrl: env.FOLLOW_THROUGH_LOGO_URL ?? null,
    language: env.FOLLOW_THROUGH_LANGUAGE,
    theme: env.FOLLOW_THROUGH_THEME,
  };
}
