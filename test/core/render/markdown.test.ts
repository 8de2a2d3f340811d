import * as fc from "fast-check";
import MarkdownIt, { type Token } from "markdown-it";
import { describe, expect, test } from "vitest";
import { oneLine } from "../../../src/core/model/text.ts";
import { codeSpan, escapeMarkdown } from "../../../src/core/render/markdown.ts";
import { markdownTexts } from "../../support/markdown-texts.ts";

const markdown = new MarkdownIt({ html: true });

/** Returns the inline tokens in a list of block tokens. */
function inlineOf(tokens: Token[]): Array<{ type: string; content: string }> {
  return tokens.flatMap((token) => token.children ?? []).map(({ type, content }) => ({ type, content }));
}

describe("escapeMarkdown", () => {
  test.each([
    { text: "a *b* _c_", escaped: String.raw`a \*b\* \_c\_` },
    { text: "1. [a](b)", escaped: String.raw`1\. \[a\]\(b\)` },
    { text: "&amp; <b>", escaped: String.raw`\&amp\; \<b\>` },
    { text: String.raw`a\b`, escaped: String.raw`a\\b` },
    { text: "# a\n- b", escaped: String.raw`\# a \- b` },
    { text: "déjà vu", escaped: "déjà vu" },
  ])("escapes “$text” as “$escaped”", ({ text, escaped }) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test("escapes all ASCII punctuation and nothing else, because GitHub's references depend on it", () => {
    const ascii = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
    const escaped = ascii.filter((character) => escapeMarkdown(character) === `\\${character}`);
    expect(escaped).toEqual(ascii.filter((character) => !/[A-Za-z\d]/.test(character)));
  });

  test("makes any text render as plain text", () => {
    fc.assert(
      fc.property(markdownTexts, (text) => {
        const tokens = markdown.parse(escapeMarkdown(text), {});
        const shown = oneLine(text);
        expect(tokens.map(({ type }) => type)).toEqual(
          shown === "" ? [] : ["paragraph_open", "inline", "paragraph_close"],
        );
        expect(inlineOf(tokens)).toEqual(shown === "" ? [] : [{ type: "text", content: shown }]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("codeSpan", () => {
  test.each([
    { text: "a @everyone b", span: "`a @everyone b`" },
    { text: "a `b` c", span: "``a `b` c``" },
    { text: "``", span: "``` `` ```" },
    { text: "`a", span: "`` `a ``" },
    { text: "a`", span: "`` a` ``" },
    { text: "a\nb", span: "`a b`" },
    { text: "", span: "`  `" },
  ])("renders “$text” as “$span”", ({ text, span }) => {
    expect(codeSpan(text)).toBe(span);
  });

  test("makes any text render as one code span", () => {
    fc.assert(
      fc.property(
        markdownTexts.filter((text) => oneLine(text) !== ""),
        (text) => {
          const code = { type: "code_inline", content: oneLine(text) };
          expect(inlineOf(markdown.parse(codeSpan(text), {}))).toEqual([code]);
          expect(inlineOf(markdown.parse(`> a ${codeSpan(text)} b`, {}))).toEqual([
            { type: "text", content: "a " },
            code,
            { type: "text", content: " b" },
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
