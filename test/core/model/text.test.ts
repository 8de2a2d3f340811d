import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  byteLength,
  capitalise,
  clip,
  clipBytes,
  codePoints,
  compareText,
  fitLines,
  groupBy,
  isSameMeaning,
  matchKey,
  oneLine,
  plural,
} from "../../../src/core/model/text.ts";
import { markdownTexts } from "../../support/markdown-texts.ts";
import { anyText } from "../../support/any-text.ts";

test.for<[text: string, points: number, bytes: number]>([
  ["", 0, 0],
  ["abc", 3, 3],
  ["é", 1, 2],
  ["障害", 2, 6],
  ["🔔a", 2, 5],
  ["\uD83D", 1, 3],
  ["\uDD14\uD83D", 2, 6],
])("the text %j has %d code point(s) and %d byte(s)", ([text, points, bytes]) => {
  expect([codePoints(text), byteLength(text)]).toEqual([points, bytes]);
  expect(codePoints(text)).toBe(Array.from(text).length);
});

test("strings are sorted by their UTF-16 units", () => {
  expect(["b", "B", "", "ab", "a", "b"].toSorted(compareText)).toEqual(["", "B", "a", "ab", "b", "b"]);
});

test.for<[room: number, fitting: string[]]>([
  [0, []],
  [3, []],
  [4, ["障"]],
  [5, ["障"]],
  [6, ["障", "a"]],
  [100, ["障", "a", "bb"]],
])("with a limit of %d bytes, including line breaks, fitLines keeps %j", ([room, fitting]) => {
  expect(fitLines(["障", "a", "bb"], room)).toEqual(fitting);
});

describe("oneLine", () => {
  test.each([
    { name: "replaces line breaks and tabs with spaces", text: "a\r\nb\tc\u2028d", line: "a b c d" },
    { name: "replaces several spaces with one", text: "  a   b  ", line: "a b" },
    { name: "replaces a no-break space with a space", text: "a\u00A0b", line: "a b" },
    { name: "removes control characters", text: "a\u0000\u0007b", line: "ab" },
    { name: "removes bidirectional control characters", text: "a\u202Eb\u2066c", line: "abc" },
    { name: "removes zero-width characters and soft hyphens", text: "a\u200Bb\u00ADc", line: "abc" },
    { name: "removes an unpaired surrogate", text: "a\uD83Db", line: "ab" },
    { name: "removes noncharacters", text: "a\uFFFEb\uFFFFc\uFDD0d\u{1FFFE}e\u{10FFFF}f", line: "abcdef" },
    { name: "keeps a complete emoji", text: "a 🔥 b", line: "a 🔥 b" },
    { name: "returns an empty string for blank text", text: " \n", line: "" },
  ])("$name", ({ text, line }) => {
    expect(oneLine(text)).toBe(line);
  });

  test("returns text without line breaks or invisible characters", () => {
    fc.assert(
      fc.property(markdownTexts, (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]|^\s|\s$/u);
      }),
    );
  });
});

test.each<[a: string, b: string, same: boolean]>([
  ["Keep latency < 5 ms", "keep latency < 5 ms.", true],
  ["Keep latency < 5 ms", "Keep latency > 5 ms", false],
  ["Keep latency ＜ 5 ms", "Keep latency < 5 ms", true],
  ["Change the limit by -5", "Change the limit by 5", false],
  ["Change the limit by \u22125", "Change the limit by 5", false],
  ["Rotate the sign-in keys (2026-12-01)", "Rotate the sign in keys 2026 12 01", true],
  ["Refund $5", "Refund €5", false],
  ["Refund 5 %", "Refund 5", false],
  ["Support C++", "Support C#", false],
  ["Move logs -> bucket", "Move logs → bucket", true],
  ["Move logs => bucket", "Move logs: bucket", true],
  ["Refund `$5`", "Refund $5 ✅", true],
  ["Refund $5", "Refund $6", false],
])("“%s” and “%s” mean the same: %s", (a, b, same) => {
  expect(isSameMeaning(a, b)).toBe(same);
  expect(isSameMeaning(b, a)).toBe(same);
});

describe("matchKey", () => {
  test.each([
    { name: "case", a: "Rotate the keys", b: "ROTATE THE KEYS" },
    { name: "punctuation", a: "Rotate: “the” keys.", b: "rotate the keys" },
    { name: "symbols and spaces", a: "  Rotate   the ✅ keys", b: "rotate the keys" },
    { name: "full-width letters", a: "Ｒｏｔａｔｅ", b: "rotate" },
    { name: "the encoding of an accent", a: "cle\u0301", b: "clé" },
  ])("ignores $name", ({ a, b }) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });

  test("distinguishes accents and numbers", () => {
    expect(matchKey("clé")).not.toBe(matchKey("cle"));
    expect(matchKey("step 1")).not.toBe(matchKey("step 2"));
  });

  test("distinguishes texts that consist only of punctuation", () => {
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
  ])("returns “$clipped” for “$text” and a limit of $limit", ({ text, limit, clipped }) => {
    expect(clip(text, limit)).toBe(clipped);
  });

  test("never exceeds the limit and never splits a character", () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const clipped = clip(text, limit);
        expect(Array.from(clipped).length).toBeLessThanOrEqual(limit);
        expect(text.startsWith(clipped === text ? text : clipped.slice(0, -1))).toBe(true);
        expect(clipped.isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});

test.each([
  { count: 0, expected: "0 commitments are" },
  { count: 1, expected: "1 commitment is" },
  { count: 3, expected: "3 commitments are" },
])("a count of $count is written as “$expected”", ({ count, expected }) => {
  expect(plural(count, "commitment is", "commitments are")).toBe(expected);
});

test("grouping keeps the order of the groups and of their items", () => {
  const groups = groupBy(["bb", "a", "cc", "ddd", "e"], (word) => word.length);
  expect([...groups]).toEqual([
    [2, ["bb", "cc"]],
    [1, ["a", "e"]],
    [3, ["ddd"]],
  ]);
});

test("a match key is the same on the fast path and the slow path", () => {
  for (const text of ["Rotate the keys!", "“Rotate” the   keys…", "Straße – prüfen", "→", "…", "a\nb", "a\u00A0b"]) {
    // A zero-width space doesn't change the key but needs the slow path.
    expect(matchKey(`${text}\u200B`)).toBe(matchKey(text));
  }
});

test.each([
  { text: "overdue", capitalised: "Overdue" },
  { text: "übrig", capitalised: "Übrig" },
  { text: "", capitalised: "" },
])("“$text” is capitalised as “$capitalised”", ({ text, capitalised }) => {
  expect(capitalise(text)).toBe(capitalised);
});

test("the spaces around an invisible character are collapsed when the character is removed", () => {
  expect(oneLine("a \u200B b")).toBe("a b");
  expect(oneLine("re\uFEFFset")).toBe("reset");
});

test("clipBytes returns the longest start that fits, without splitting a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), (text, limit) => {
      const clipped = clipBytes(text, limit);
      expect(text.startsWith(clipped)).toBe(true);
      expect(byteLength(clipped)).toBeLessThanOrEqual(limit);
      const [next = ""] = Array.from(text.slice(clipped.length));
      expect(clipped === text || byteLength(clipped + next) > limit).toBe(true);
    }),
  );
});
