import * as fc from "fast-check";

/** Generates arbitrary texts, and texts full of Markdown. */
export const markdownTexts = fc.oneof(
  fc.string({ unit: "binary" }),
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
