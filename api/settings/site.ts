import * as v from "valibot";
import { LANGUAGES } from "../page/languages/index.ts";
import type { Language } from "../view/site.ts";
import { THEME } from "../page/style.ts";
import type { Site } from "../view/site.ts";

/** An address without a slash at its end. */
export function address(example: string): v.GenericSchema<string, string> {
  return v.pipe(
    v.string(),
    v.url(`expected an address, such as ${example}`),
    v.regex(/^https?:/, `expected an address, such as ${example}`),
    v.transform((url) => url.replace(/\/+$/, "")),
  );
}

const themeNames = Object.keys(THEME);
const themeMessage = `expected "name: value; …" of ${themeNames.join(", ")}, such as "link: #0b4f8a; text: Inter, sans-serif"`;
/** Colours, functions of them, and names of typefaces: nothing that ends a declaration or loads anything. */
const themeValue = /^(?!.*url)[#\w\s(),.%/"'-]{1,200}$/i;

/** The variables that say how a page looks and where it lies. */
export const SITE_VARIABLES = {
  FOLLOW_THROUGH_TITLE: v.optional(v.string(), "We did what we said"),
  FOLLOW_THROUGH_BASE_URL: v.optional(
    v.union(
      [v.literal(""), address("https://status.example.com")],
      "expected an address, such as https://status.example.com",
    ),
    "",
  ),
  FOLLOW_THROUGH_HOME_URL: v.optional(address("https://example.com")),
  FOLLOW_THROUGH_LOGO_URL: v.optional(address("https://example.com/logo.svg")),
  FOLLOW_THROUGH_LANGUAGE: v.optional(
    v.picklist(Object.keys(LANGUAGES) as Language[], `expected ${Object.keys(LANGUAGES).join(", ")}`),
    "en",
  ),
  FOLLOW_THROUGH_THEME: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(";").filter((part) => part.trim() !== "")),
      v.transform((parts) => parts.map((part) => part.split(/:(.*)/s).map((piece) => piece.trim()))),
      v.check(
        (pairs) => pairs.every(([name, value]) => themeNames.includes(name!) && themeValue.test(value ?? "")),
        themeMessage,
      ),
      v.transform((pairs) => Object.fromEntries(pairs.map(([name, value]) => [name!, value!]))),
    ),
    "",
  ),
};

const VariablesSchema = v.object(SITE_VARIABLES);

export function siteOf(env: v.InferOutput<typeof VariablesSchema>): Site {
  return {
    title: env.FOLLOW_THROUGH_TITLE,
    baseUrl: env.FOLLOW_THROUGH_BASE_URL,
    homeUrl: env.FOLLOW_THROUGH_HOME_URL ?? null,
    logoUrl: env.FOLLOW_THROUGH_LOGO_URL ?? null,
    language: env.FOLLOW_THROUGH_LANGUAGE,
    theme: env.FOLLOW_THROUGH_THEME,
  };
}
