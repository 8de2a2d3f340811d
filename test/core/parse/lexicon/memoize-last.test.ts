import { expect, test } from "vitest";
import { memoizeLast } from "../../../../src/core/parse/lexicon/memoize-last.ts";

test("memoizeLast computes a result again only if the text differs from the last one", () => {
  const computed: string[] = [];
  const length = memoizeLast((text) => {
    computed.push(text);
    return text.length;
  });
  expect(["a", "a", "bb", "a"].map(length)).toEqual([1, 1, 2, 1]);
  expect(computed).toEqual(["a", "bb", "a"]);
});
