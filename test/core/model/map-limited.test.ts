import { describe, expect, test } from "vitest";
import { mapLimited } from "../../../src/core/model/map-limited.ts";

describe("mapLimited", () => {
  test("returns the results in order and runs at most eight calls at a time", async () => {
    let [running, peak] = [0, 0];
    const items = Array.from({ length: 20 }, (_, index) => index);
    const results = await mapLimited(items, async (item, index) => {
      running += 1;
      peak = Math.max(peak, running);
      for (let turn = 0; turn < 20 - item; turn += 1) await Promise.resolve();
      running -= 1;
      return [item, index];
    });
    expect(results).toEqual(items.map((item) => [item, item]));
    expect(peak).toBe(8);
  });

  test("fails with the error of a call that fails", async () => {
    const failing = mapLimited([1, 2, 3], async (item) => {
      if (item === 2) throw new Error("two");
    });
    await expect(failing).rejects.toThrow("two");
  });
});
