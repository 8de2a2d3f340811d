import { expect, test } from "vitest";
import { memoize } from "../../../src/core/model/memoize.ts";

test("a memoized function runs once per key until the cache is full", () => {
  const calls: number[] = [];
  const double = memoize((key: number) => {
    calls.push(key);
    return key * 2;
  });
  expect([double(1), double(2), double(1)]).toEqual([2, 4, 2]);
  expect(calls).toEqual([1, 2]);
  for (let key = 3; key <= 10_001; key += 1) double(key);
  expect(double(1)).toBe(2);
  expect(calls.filter((key) => key === 1)).toHaveLength(2);
});
