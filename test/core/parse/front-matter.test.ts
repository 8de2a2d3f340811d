import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../../src/core/parse/front-matter.ts";

describe("the fields of front matter", () => {
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
      name: "no YAML value is interpreted",
      source: "---\na: 007\nb: yes\nc: null\n---\n",
      fields: { a: "007", b: "yes", c: "null" },
    },
    { name: "TOML values are written out", source: "+++\na = 7\nb = true\n+++\n", fields: { a: "7", b: "true" } },
    {
      name: "a TOML time keeps its own offset",
      source: "+++\ndate = 2026-08-01T23:30:00-07:00\n+++\n",
      fields: { date: "2026-08-01T23:30:00.000-07:00" },
    },
    {
      name: "lists are joined, maps are left out",
      source: "---\ntags: [a, b]\nteam: {name: SRE}\ntitle: Cache\n---\n",
      fields: { tags: "a, b", title: "Cache" },
    },
    { name: "spaces after the marks", source: "--- \ntitle: Cache\n---\t\n", fields: { title: "Cache" } },
    { name: "closed by the document's end", source: "---\ntitle: Cache\n---", fields: { title: "Cache" } },
    { name: "nothing between the marks", source: "---\n---\n", fields: {} },
    { name: "a comment between the marks", source: "---\n# nothing yet\n---\n", fields: {} },
    { name: "a mark inside a line", source: "---\ntitle: a --- b\n---\n", fields: { title: "a --- b" } },
  ])("$name", ({ source, fields }) => {
    const { fields: read, problem } = parseFrontMatter(source);
    expect(Object.fromEntries(read)).toEqual(fields);
    expect(problem).toBeNull();
  });

  test.each([
    { name: "no front matter", source: "# Outage\n" },
    { name: "an empty document", source: "" },
    { name: "a block that does not stand first", source: "\n---\ntitle: Cache\n---\n" },
    { name: "a block that is not closed", source: "---\ntitle: Cache\n" },
    { name: "a block closed by the other mark", source: "---\ntitle: Cache\n+++\n" },
    { name: "a longer rule", source: "----\ntitle: Cache\n----\n" },
  ])("$name: the document is left as it is", ({ source }) => {
    expect(parseFrontMatter(source)).toEqual({ body: source, fields: new Map(), commitments: null, problem: null });
  });
});

describe("front matter that is not read", () => {
  test.each([
    { name: "broken YAML", source: "---\ntitle: [\n---\nx", problem: /^its front matter can't be read: Flow sequence/ },
    { name: "broken TOML", source: "+++\ntitle =\n+++\nx", problem: /^its front matter can't be read: Invalid TOML/ },
    { name: "a key twice", source: "---\na: 1\na: 2\n---\nx", problem: /can't be read: Map keys must be unique/ },
    { name: "an alias", source: "---\na: &x 1\nb: *x\n---\nx", problem: /can't be read: Alias resolution is disabled/ },
    {
      name: "aliases of aliases",
      source: "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nx",
      problem: /can't be read: Alias resolution is disabled/,
    },
    { name: "endless nesting", source: `---\na: ${"[".repeat(4000)}\n---\nx`, problem: /can't be read/ },
  ])("$name is a problem of one line, and the text stays", ({ source, problem }) => {
    const read = parseFrontMatter(source);
    expect(read.problem).toMatch(problem);
    expect(read.problem).not.toContain("\n");
    expect(read.fields.size).toBe(0);
    expect(read.body).toMatch(/^\n+x$/);
  });

  test.each([
    { name: "8 KiB are read", length: 8 * 1024, problem: null },
    {
      name: "one byte more is a problem",
      length: 8 * 1024 + 1,
      problem: "its front matter is over 8 KiB: keep “date” and “title” there and move the rest into the text",
    },
  ])("$name", ({ length, problem }) => {
    const text = "title: é\n";
    const filler = "#".repeat(length - new TextEncoder().encode(text).length - 1);
    const read = parseFrontMatter(`---\n${text}${filler}\n---\nx`);
    expect(read.problem).toBe(problem);
    expect(read.fields.get("title")).toBe(problem === null ? "é" : undefined);
    expect(read.body).toBe("\n\n\n\nx");
  });
});

test("every line stays where it was", () => {
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
