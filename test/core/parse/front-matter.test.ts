import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../../src/core/parse/front-matter.ts";

describe("front matter fields", () => {
  test.each([
    {
      name: "YAML",
      source: "---\ndate: 2026-08-01\ntitle: Cache\n---\n",
      fields: { date: "2026-08-01", title: "Cache" },
    },
    {
      name: "TOML",
      source: '+++\ndate = 2026-08-01\ntitle = "Cache"\n+++\n',
      fields: { date: "2026-08-01", title: "Cache" },
    },
    { name: "a quoted scalar", source: "---\ntitle: 'a: b'\n---\n", fields: { title: "a: b" } },
    {
      name: "YAML values, which are kept as written",
      source: "---\na: 007\nb: yes\nc: null\n---\n",
      fields: { a: "007", b: "yes", c: "null" },
    },
    { name: "TOML values, which become text", source: "+++\na = 7\nb = true\n+++\n", fields: { a: "7", b: "true" } },
    {
      name: "a TOML time, which keeps its own offset",
      source: "+++\ndate = 2026-08-01T23:30:00-07:00\n+++\n",
      fields: { date: "2026-08-01T23:30:00.000-07:00" },
    },
    {
      name: "lists, which are joined, and maps, which are omitted",
      source: "---\ntags: [a, b]\nteam: {name: SRE}\ntitle: Cache\n---\n",
      fields: { tags: "a, b", title: "Cache" },
    },
    { name: "a block with spaces after its fences", source: "--- \ntitle: Cache\n---\t\n", fields: { title: "Cache" } },
    {
      name: "a block whose closing fence ends the report",
      source: "---\ntitle: Cache\n---",
      fields: { title: "Cache" },
    },
    { name: "an empty block", source: "---\n---\n", fields: {} },
    { name: "a block that contains only a comment", source: "---\n# nothing yet\n---\n", fields: {} },
    { name: "a block with a fence inside a line", source: "---\ntitle: a --- b\n---\n", fields: { title: "a --- b" } },
  ])("are parsed from $name", ({ source, fields }) => {
    const { fields: parsed, problem } = parseFrontMatter(source);
    expect(Object.fromEntries(parsed)).toEqual(fields);
    expect(problem).toBeNull();
  });

  test.each([
    { name: "a report without front matter", source: "# Outage\n" },
    { name: "an empty report", source: "" },
    { name: "a block that is not at the start", source: "\n---\ntitle: Cache\n---\n" },
    { name: "a block that is not closed", source: "---\ntitle: Cache\n" },
    { name: "a block that is closed by the wrong fence", source: "---\ntitle: Cache\n+++\n" },
    { name: "a block with longer fences", source: "----\ntitle: Cache\n----\n" },
  ])("are not parsed from $name", ({ source }) => {
    expect(parseFrontMatter(source)).toEqual({ body: source, fields: new Map(), commitments: null, problem: null });
  });
});

describe("invalid front matter", () => {
  test.each([
    {
      name: "broken YAML",
      source: "---\ntitle: [\n---\nx",
      problem: /can't be parsed: the indentation is wrong on line 3$/,
    },
    {
      name: "broken TOML",
      source: "+++\ntitle =\n+++\nx",
      problem: /^the front matter can't be parsed: invalid TOML on line 2$/,
    },
    {
      name: "a repeated key",
      source: "---\na: 1\na: 2\n---\nx",
      problem: /can't be parsed: a key is given twice on line 3$/,
    },
    {
      name: "an alias",
      source: "---\na: &x 1\nb: *x\n---\nx",
      problem: /can't be parsed: an alias \(\*name\) is not allowed$/,
    },
    {
      name: "nested aliases",
      source: "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nx",
      problem: /can't be parsed: an alias \(\*name\) is not allowed$/,
    },
    {
      name: "nine levels of nesting",
      source: `---\na: ${"[".repeat(8)}x${"]".repeat(8)}\n---\nx`,
      problem: /can't be parsed: it is nested deeper than 8 levels$/,
    },
    { name: "very deep nesting", source: `---\na: ${"[".repeat(4000)}\n---\nx`, problem: /can't be parsed/ },
  ])("is reported in one line, and the report's text is kept: $name", ({ source, problem }) => {
    const parsed = parseFrontMatter(source);
    expect(parsed.problem).toMatch(problem);
    expect(parsed.problem).not.toContain("\n");
    expect(parsed.fields.size).toBe(0);
    expect(parsed.body).toMatch(/^\n+x$/);
  });

  test.each([
    { name: "does not include a block of 8 KiB", length: 8 * 1024, problem: null },
    {
      name: "includes a block that is one byte larger than 8 KiB",
      length: 8 * 1024 + 1,
      problem: "the front matter is larger than 8 KiB: keep “date” and “title” there and move the rest into the text",
    },
  ])("$name", ({ length, problem }) => {
    const text = "title: é\n";
    const filler = "#".repeat(length - new TextEncoder().encode(text).length - 1);
    const parsed = parseFrontMatter(`---\n${text}${filler}\n---\nx`);
    expect(parsed.problem).toBe(problem);
    expect(parsed.fields.get("title")).toBe(problem === null ? "é" : undefined);
    expect(parsed.body).toBe("\n\n\n\nx");
  });
});

test("no commitments are inferred if the front matter has a list of them that isn't read", () => {
  const list = "commitments:\n  - Rotate the keys\n";
  for (const rest of ["#".repeat(8 * 1024), "a: ["])
    expect(parseFrontMatter(`---\n${list}${rest}\n---\nx`).commitments).toEqual([]);
  expect(parseFrontMatter(`---\n${"#".repeat(9 * 1024)}\n---\nx`).commitments).toBe(null);
});

test("parsing front matter keeps all line numbers", () => {
  const line = fc.constantFrom("---", "+++", "a: 1", "a = 1", "", "# x", "- y", "a: [");
  fc.assert(
    fc.property(fc.constantFrom("---", "+++"), fc.array(line), (mark, rest) => {
      const source = [mark, ...rest].join("\n");
      const lines = parseFrontMatter(source).body.split("\n");
      expect(lines).toHaveLength(rest.length + 1);
      expect(lines.every((text, index) => text === "" || text === source.split("\n")[index])).toBe(true);
    }),
  );
});

test("front matter can be nested eight levels deep", () => {
  const { problem, fields } = parseFrontMatter(`---\nb: c\na: ${"[".repeat(7)}x${"]".repeat(7)}\n---\nx`);
  expect([problem, fields.get("b")]).toEqual([null, "c"]);
});

test.each([
  ["YAML", "---\n__proto__: {x: 1, polluted: y}\nconstructor: {prototype: {polluted: y}}\ntitle: Cache\n---\n"],
  ["TOML", '+++\ntitle = "Cache"\n[__proto__]\npolluted = "y"\n[constructor.prototype]\npolluted = "y"\n+++\n'],
])("keys such as `__proto__` in %s don't change other objects", (_, source) => {
  const { problem, fields } = parseFrontMatter(source);
  expect([problem, fields.get("title")]).toEqual([null, "Cache"]);
  expect([{}, fields, Object].map((object) => "polluted" in object)).toEqual([false, false, false]);
});

test("parsing front matter ignores a YAML tag", () => {
  expect(parseFrontMatter("---\ndate: !!timestamp 2026-08-01\n---\n").fields.get("date")).toBe("2026-08-01");
});
