import * as fc from "fast-check";
import MarkdownIt, { type Token } from "markdown-it";
import { describe, expect, test } from "vitest";
import { clip, groupBy, matchKey, oneLine, plural } from "../../../src/core/model/text.ts";
import { escapeMarkdown, codeSpan } from "../../../src/core/render/markdown.ts";

const markdown = new MarkdownIt({ html: true });

/** Any text at all, and texts full of what Markdown takes for markup. */
const texts = fc.oneof(
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

describe("oneLine", () => {
  test.each([
    { name: "line breaks and tabs become spaces", text: "a\r\nb\tc\u2028d", line: "a b c d" },
    { name: "many spaces become one", text: "  a   b  ", line: "a b" },
    { name: "a no-break space becomes a space", text: "a\u00A0b", line: "a b" },
    { name: "control characters go", text: "a\u0000\u0007b", line: "ab" },
    { name: "bidi marks go", text: "a\u202Eb\u2066c", line: "abc" },
    { name: "zero-width characters and soft hyphens go", text: "a\u200Bb\u00ADc", line: "abc" },
    { name: "half a surrogate pair goes", text: "a\uD83Db", line: "ab" },
    { name: "a whole emoji stays", text: "a 🔥 b", line: "a 🔥 b" },
    { name: "nothing stays nothing", text: " \n", line: "" },
  ])("$name", ({ text, line }) => {
    expect(oneLine(text)).toBe(line);
  });

  test("leaves nothing that breaks a line or can't be seen", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s|\s$/u);
      }),
    );
  });
});

describe("matchKey", () => {
  test.each([
    { name: "case", a: "Rotate the keys", b: "ROTATE THE KEYS" },
    { name: "punctuation", a: "Rotate: “the” keys.", b: "rotate the keys" },
    { name: "symbols and spaces", a: "  Rotate   the ✅ keys", b: "rotate the keys" },
    { name: "full-width letters", a: "Ｒｏｔａｔｅ", b: "rotate" },
    { name: "the form of an accent", a: "cle\u0301", b: "clé" },
  ])("$name does not count", ({ a, b }) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });

  test("an accent and a number do count", () => {
    expect(matchKey("clé")).not.toBe(matchKey("cle"));
    expect(matchKey("step 1")).not.toBe(matchKey("step 2"));
  });

  test("what is all punctuation stays as it is, so that two such texts differ", () => {
    expect(matchKey("#")).toBe("#");
    expect(matchKey(" ??? ")).toBe("???");
    expect(matchKey("")).toBe("");
  });
});

describe("clip", () => {
  test.each([
    { text: "abc", limit: 3, clipped: "abc" },
    { text: "abcd", limit: 3, clipped: "ab…" },
    { text: "🔥🔥🔥", limit: 3, clipped: "🔥🔥🔥" },
    { text: "🔥🔥🔥🔥", limit: 3, clipped: "🔥🔥…" },
  ])("“$text” at $limit is “$clipped”", ({ text, limit, clipped }) => {
    expect(clip(text, limit)).toBe(clipped);
  });

  test("never goes over the limit, and never cuts a character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const clipped = clip(text, limit);
        expect(Array.from(clipped).length).toBeLessThanOrEqual(limit);
        expect(text.startsWith(clipped === text ? text : clipped.slice(0, -1))).toBe(true);
        expect(clipped.isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});

test.each([
  { count: 0, says: "0 commitments are" },
  { count: 1, says: "1 commitment is" },
  { count: 3, says: "3 commitments are" },
])("$count in words is “$says”", ({ count, says }) => {
  expect(plural(count, "commitment is", "commitments are")).toBe(says);
});

describe("escapeMarkdown", () => {
  test.each([
    { text: "a *b* _c_", escaped: String.raw`a \*b\* \_c\_` },
    { text: "1. [a](b)", escaped: String.raw`1\. \[a\]\(b\)` },
    { text: "&amp; <b>", escaped: String.raw`\&amp\; \<b\>` },
    { text: String.raw`a\b`, escaped: String.raw`a\\b` },
    { text: "# a\n- b", escaped: String.raw`\# a \- b` },
    { text: "déjà vu", escaped: "déjà vu" },
  ])("“$text” is written “$escaped”", ({ text, escaped }) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test("any text is shown as it is, as plain text and nothing else", () => {
    fc.assert(
      fc.property(texts, (text) => {
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
  ])("“$text” is written “$span”", ({ text, span }) => {
    expect(codeSpan(text)).toBe(span);
  });

  test("any text is shown as it is, inside one code span", () => {
    fc.assert(
      fc.property(
        texts.filter((text) => oneLine(text) !== ""),
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

test("groupBy keeps the order of groups and of what is in them", () => {
  const groups = groupBy(["bb", "a", "cc", "ddd", "e"], (word) => word.length);
  expect([...groups]).toEqual([
    [2, ["bb", "cc"]],
    [1, ["a", "e"]],
    [3, ["ddd"]],
  ]);
});

/** What a document of one paragraph shows, node by node. */
function inlineOf(tokens: Token[]): Array<{ type: string; content: string }> {
  return tokens.flatMap((token) => token.children ?? []).map(({ type, content }) => ({ type, content }));
}

test("a text's key is the same on the short way and on the long one", () => {
  for (const text of ["Rotate the keys!", "“Rotate” the   keys…", "Straße – prüfen", "→", "…", "a\nb", "a\u00A0b"]) {
    // A zero-width space is no part of a key, and asks for the long way.
    expect(matchKey(`${text}\u200B`)).toBe(matchKey(text));
  }
});

test("oneLine leaves single spaces where it removes invisible characters", () => {
  expect(oneLine("a \u200B b")).toBe("a b");
  expect(oneLine("re\uFEFFset")).toBe("reset");
});

test("codeSpan accepts a text of any length", () => {
  expect(() => codeSpan("` ".repeat(131_072))).not.toThrow();
});
