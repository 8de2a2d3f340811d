import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it, test } from "vitest";
import { baseOf, compileGlobs } from "../../src/documents/glob.ts";

describe("compileGlobs", () => {
  it.for<[glob: string, matches: string[], others: string[]]>([
    ["docs/*.md", ["docs/a.md", "docs/.md"], ["docs/a/b.md", "a.md", "docs/a.mdx"]],
    ["**/*.md", ["a.md", "docs/a/b.md"], ["a.txt"]],
    ["**.md", ["a.md", "docs/a.md"], ["a.txt"]],
    ["docs/**", ["docs/a", "docs/a/b.md"], ["docs", "other/a"]],
    ["*/**", ["docs/a"], ["a"]],
    ["a?c", ["abc", "a.c"], ["ac", "a/c"]],
    ["[a-c]x", ["ax", "cx"], ["dx", "x"]],
    ["[!a-c]x", ["dx"], ["ax"]],
    ["[^a-c]x", ["dx"], ["ax"]],
    ["{a,b/{c,d}}.md", ["a.md", "b/c.md", "b/d.md"], ["c.md", "b.md"]],
    ["{a}", ["{a}"], ["a"]],
    [String.raw`a\*`, ["a*"], ["ab"]],
    ["./a.md", ["a.md"], ["./a.md"]],
    ["[a", ["[a"], ["a"]],
  ])("matches the right paths with %s", ([glob, matches, others]) => {
    expect([...matches, ...others].filter(compileGlobs([glob]))).toEqual(matches);
  });

  it("refuses globs of which many almost match a long path", () => {
    const glob = `**/*${"{a,a}".repeat(9)}${"a".repeat(200)}b`;
    const path = Array.from({ length: 15 }, () => "a".repeat(250)).join("/");
    expect(() => compileGlobs([glob])(path)).toThrow("Matching `documents` takes too long");
  });

  it("allows many globs for many ordinary paths", () => {
    const matches = compileGlobs(Array.from({ length: 100 }, (_, index) => `docs/**/*-${index}.md`));
    const paths = Array.from({ length: 4_000 }, (_, index) => `docs/incidents/2026/report-${index}.md`);
    expect(paths.filter(matches)).toHaveLength(100);
  });

  it("matches what picomatch matches", () => {
    const part = fc.constantFrom("**", "*", "a*", "*a*", "?", "[ab]", "a", "{a,b}", "*.md", "{a,*b}.md", "b-?");
    const folder = fc.string({ unit: fc.constantFrom("a", "b", ".", "-"), minLength: 1, maxLength: 4 });
    const name = folder.filter((text) => !/^\.+$/.test(text));
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.array(name, { minLength: 1, maxLength: 4 }),
        (parts, names) => {
          // picomatch also lets `docs/**` match a file named `docs`.
          fc.pre(parts.at(-1) !== "**");
          const [glob, path] = [parts.join("/"), names.join("/")];
          expect(compileGlobs([glob])(path)).toBe(picomatch(glob, { dot: true })(path));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it.for<[what: string, glob: string, message: string]>([
    ["a glob of 501 characters", "a".repeat(501), "longer than 500 characters"],
    ["braces that expand to 2,048 globs", "{a,b}".repeat(11), "more than 1000 globs"],
    ...["@", "!", "+", "*", "?"].map((sign): [string, string, string] => [
      `the pattern ${sign}(a|b)`,
      `${sign}(a|b).md`,
      "write {a,b} instead of @(a|b)",
    ]),
  ])("refuses %s", ([, glob, message]) => {
    expect(() => compileGlobs([glob])).toThrow(message);
  });

  it("doesn't try every possible way to match many stars", () => {
    expect(compileGlobs([`${"*a".repeat(100)}*b`])("a".repeat(4_000))).toBe(false);
  });
});

test.for([
  ["docs/*.md", "docs"],
  ["**/a", ""],
  ["docs/a.md", "docs/a.md"],
  ["./docs/{a,b}/c", "docs"],
  ["docs/[ab]/c", "docs"],
])("baseOf finds the folder of %s", ([glob = "", base]) => {
  expect(baseOf(glob)).toBe(base);
});

describe("all globs together", () => {
  const some = (count: number, end: string): string[] => Array.from({ length: count }, (_, index) => `${index}${end}`);

  test.for([[some(1_000, ".md")], [some(250, "{a,b}{c,d}.md")]])(
    "can expand to a thousand globs (case %#)",
    ([globs]) => {
      expect(compileGlobs(globs!)("0.md")).toBe(globs!.includes("0.md"));
    },
  );

  test.for([[some(1_001, ".md")], [some(251, "{a,b}{c,d}.md")]])(
    "can't expand to more than a thousand (case %#)",
    ([globs]) => {
      expect(() => compileGlobs(globs!)).toThrow("there are more than 1000 globs: use fewer globs or braces");
    },
  );
});
