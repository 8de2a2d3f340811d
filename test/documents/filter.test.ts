import { describe, expect, test } from "vitest";
import { DEFAULT_DOCUMENTS } from "../../src/config/defaults.ts";
import { createExclusion, createFilter } from "../../src/documents/filter.ts";

describe("createFilter", () => {
  test.for<[path: string, globs: readonly string[], expected: boolean]>([
    ["docs/a.md", ["docs/*.md"], true],
    ["docs/.hidden/a.md", ["docs/**/*.md"], true],
    ["other/a.md", ["docs/*.md"], false],
    ["docs/a.md", ["docs/*.md", "!docs/a.md"], false],
    ["docs/old/a.md", ["docs/**/*.md", "!docs/old"], false],
    ["docs/old/deep/a.md", ["docs/**/*.md", "!docs/old/**"], false],
    ["node_modules/x/docs/a.md", ["**/*.md"], false],
    [".git/a.md", ["**/*.md"], false],
    ["incidents/template.md", ["incidents/*.md"], true],
    ["incidents/template.md", DEFAULT_DOCUMENTS, false],
    ["incidents/a.md", DEFAULT_DOCUMENTS, true],
  ])("for %s with %j returns %j", ([path, globs, expected]) => {
    expect(createFilter(globs)(path)).toBe(expected);
  });
});

test("createExclusion uses only the globs that start with !", () => {
  const isExcluded = createExclusion(["docs/**", "!docs/old/**", "!a.md"]);
  expect(["docs/a.md", "docs/old/a.md", "a.md"].filter(isExcluded)).toEqual(["docs/old/a.md", "a.md"]);
});
