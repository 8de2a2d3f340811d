import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bar, progressBar } from "../../../api/page/progress-bar.ts";
import { MARKS } from "../../../api/page/state-marks.ts";
import { STATES } from "../../../src/core/assess/states.ts";

interface Part {
  tone: string;
  from: number;
  size: number;
}

function partsOf(svg: string): { total: number; parts: Part[] } {
  const parts = svg.matchAll(/<path class="(?<tone>\w+)" d="M(?<from>\d+) 0h(?<size>\d+)"\/>/g);
  return {
    total: Number(/viewBox="0 -1 (?<total>\d+) 2"/.exec(svg)?.groups?.["total"]),
    parts: Array.from(parts, ({ groups }) => ({
      tone: groups!["tone"]!,
      from: Number(groups!["from"]),
      size: Number(groups!["size"]),
    })),
  };
}

test("a bar is divided into consecutive segments", () => {
  const sizes = [
    { tone: "good", size: 3 },
    { tone: "missed", size: 2 },
  ];
  expect(partsOf(String(bar(sizes, 9)))).toEqual({
    total: 9,
    parts: [
      { tone: "good", from: 0, size: 3 },
      { tone: "missed", from: 3, size: 2 },
    ],
  });
});

test("a progress bar shows a report's states in proportion", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STATES), { minLength: 1, maxLength: 60 }), (states) => {
      const { total, parts } = partsOf(String(progressBar(states)));
      expect(total).toBe(states.length);
      let end = 0;
      for (const { tone, from, size } of parts) {
        expect(from).toBe(end);
        expect(size).toBe(states.filter((state) => MARKS[state].fill === tone).length);
        end += size;
      }
      expect(end).toBe(total);
    }),
  );
});

test("a progress bar begins with kept commitments and uses the same order for every report", () => {
  const order = partsOf(String(progressBar(STATES))).parts.map(({ tone }) => tone);
  expect(order).toEqual(["good", "late", "warn", "bad", "open", "rest"]);
  expect(String(progressBar(STATES.toReversed()))).toBe(String(progressBar(STATES)));
});
