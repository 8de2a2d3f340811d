import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderGuards, testFilesOf } from "./guards-page.ts";
import { GUARDS, MUTATIONS } from "./index.ts";

const ROOT = new URL("../../../", import.meta.url);

test.each(MUTATIONS)("the source contains exactly one match for the mutation “$name”", ({ file, find, replace }) => {
  const source = readFileSync(new URL(file, ROOT), "utf8");
  expect(source.split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
});

test("every guard has a test, and every file that it names exists", () => {
  const named = GUARDS.flatMap(({ mutations, others }) => [
    ...mutations.flatMap(testFilesOf),
    ...(others?.guards ?? []),
    ...(others?.tests ?? []),
  ]);
  expect(named.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  expect(GUARDS.filter(({ mutations, others }) => mutations.length + (others?.tests.length ?? 0) === 0)).toEqual([]);
});

test("every mutation and every guard has its own name", () => {
  const names = [...MUTATIONS.map(({ name }) => name), ...GUARDS.map(({ against }) => against)];
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("docs/guards.md lists every guard, its tests and its mutations", () => {
  const page = readFileSync(new URL(".github/docs/guards.md", ROOT), "utf8");
  expect(page, "Run `npm run build`.").toContain(renderGuards(GUARDS));
});
