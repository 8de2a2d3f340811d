import { expect, test, vi } from "vitest";
import { lazily, withProperty } from "../../../../src/core/parse/lexicon/lazily.ts";

test("a lazy object computes each property when it is first read, and only once", () => {
  const [one, two] = [vi.fn<() => number>(() => 1), vi.fn<() => number>(() => 2)];
  const object = lazily<{ one: number; two: number }>({ one, two });
  expect(one).not.toHaveBeenCalled();
  expect([object.one, object.one]).toEqual([1, 1]);
  expect(one).toHaveBeenCalledTimes(1);
  expect(two).not.toHaveBeenCalled();
  expect({ ...object }).toEqual({ one: 1, two: 2 });
});

test("an object with another value for one property computes no other property", () => {
  const [one, two] = [vi.fn<() => number>(() => 1), vi.fn<() => number>(() => 2)];
  const changed = withProperty(lazily<{ one: number; two: number }>({ one, two }), "one", () => 3);
  expect(changed.one).toBe(3);
  expect([one, two].map((make) => make.mock.calls.length)).toEqual([0, 0]);
  expect(changed.two).toBe(2);
});
