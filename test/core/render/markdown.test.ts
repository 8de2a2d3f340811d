import * as fc from "fast-check";
import MarkdownIt, { type Token } from "markdown-it";
import { describe, expect, test } from "vitest";
import { oneLine } from "../../../src/core/model/text.ts";
import { codeSpan, plainText } from "../../../src/core/render/markdown.ts";
import { REFERENCES, renderLikeGitHub } from "../../support/github-text.ts";
import { markdownTexts } from "../../support/markdown-texts.ts";

const markdown = new MarkdownIt({ html: true });

/** Returns the inline tokens in a list of block tokens. */
function inlineOf(tokens: Token[]): Array<{ type: string; content: string }> {
  return tokens.flatMap((token) => token.children ?? []).map(({ type, content }) => ({ type, content }));
}

describe("plainText", () => {
  test.each([
    { text: "a *b* _c_", plain: String.raw`a \*b\* \_c\_` },
    { text: "1. [a](b)", plain: String.raw`1\. \[a\](b)` },
    { text: "&amp; <b>", plain: String.raw`\&amp; \<b\>` },
    { text: String.raw`a\b`, plain: String.raw`a\\b` },
    { text: "# a\n- b", plain: String.raw`\# a - b` },
    { text: "- [ ] a", plain: String.raw`\- \[ \] a` },
    { text: "déjà vu, 5% (2026-12-01).", plain: "déjà vu, 5% (2026-12-01)." },
    { text: "Ask @mira about #7", plain: "Ask @<!-- -->mira about #<!-- -->7" },
    { text: "GH-7 or jira-7, a-b", plain: "GH<!-- -->-7 or jira<!-- -->-7, a-b" },
    { text: "https://a.example and www.b.example", plain: "https:<!-- -->//a.example and www<!-- -->.b.example" },
    { text: "5f0c1d2 feedbac", plain: "5f0c1d<!-- -->2 feedba<!-- -->c" },
    { text: "$x$ :tada: a: b", plain: "$<!-- -->x$<!-- --> :<!-- -->tada: a: b" },
    { text: ":a_b:", plain: String.raw`:<!-- -->a\_b:` },
  ])("turns “$text” into “$plain”", ({ text, plain }) => {
    expect(plainText(text)).toBe(plain);
  });

  test("makes any text render as written, without a mention, a reference, a link or markup", () => {
    fc.assert(
      fc.property(fc.oneof(markdownTexts, fc.constantFrom(...REFERENCES)), (text) => {
        const shown = oneLine(text);
        const tokens = markdown.parse(plainText(text), {});
        expect(tokens.map(({ type }) => type)).toEqual(
          shown === "" ? [] : ["paragraph_open", "inline", "paragraph_close"],
        );
        expect(renderLikeGitHub(plainText(text))).toEqual({ plain: shown, references: [], links: [], others: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test("keeps text in one table cell", () => {
    const tokens = markdown.parse(`| a | b |\n| --- | --- |\n| ${plainText(String.raw`x | y \| z`)} | c |`, {});
    const cells = tokens.flatMap(({ type }, index) => (type === "td_open" ? [tokens[index + 1]?.children?.[0]] : []));
    expect(cells.map((cell) => cell?.content)).toEqual([String.raw`x | y \| z`, "c"]);
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
