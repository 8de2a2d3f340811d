import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MUTATIONS } from "./index.ts";

test.each(MUTATIONS)("the source contains exactly one match for the mutation “$name”", ({ file, find, replace }) => {
  const source = readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");
  expect(source.split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
});
