import { expect, test, vi } from "vitest";
import { lazily } from "../../../../src/core/parse/lexicon/lazily.ts";

test("a lazy object computes each property when it is first read, and only once", () => {
  const [one, two] = [vi.fn<() => number>(() => 1), vi.fn<() => number>(() => 2)];
  const object = lazily<{ one: number; two: number }>({ one, two });
  expect(one).not.toHaveBeenCalled();
  expect([object.one, object.one]).toEqual([1, 1]);
  expect(one).toHaveBeenCalledTimes(1);
  expect(two).not.toHaveBeenCalled();
  expect({ ...object }).toEqual({ one: 1, two: 2 });
});
