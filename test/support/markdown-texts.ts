import * as fc from "fast-check";
import { anyText } from "./any-text.ts";

/** Generates arbitrary texts, and texts full of Markdown. */
export const markdownTexts = fc.oneof(
  anyText(),
  fc.string({ unit: fc.constantFrom(...Array.from("`~*_[]()<>{}&#@!|\\-+=.:;\"'/? \n\t1ab")), maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        "@everyone",
        "#1",
        "[a](b)",
        "![a](b)",
        "<b>",
        "<!--",
        "&amp;",
        "&#64;",
        "```",
        "# ",
        "- ",
        "1. ",
      ),
    )
    .map((parts) => parts.join(" ")),
);
