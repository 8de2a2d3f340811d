import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bar, progress, timeline } from "../../../api/page/charts.ts";
import { MARKS } from "../../../api/page/marks.ts";
import { styleFor } from "../../../api/page/style.ts";
import { STATES } from "../../../src/core/assess/assess.ts";
import { addDays } from "../../../src/core/model/date.ts";
import { aView } from "../../support/app.ts";
import { aYear } from "../../support/hundred.ts";
import { pagesOf } from "../../support/page.ts";

interface Part {
  tone: string;
  from: number;
  size: number;
}

function partsOf(picture: string): { whole: number; parts: Part[] } {
  const parts = picture.matchAll(/<path class="(?<tone>\w+)" d="M(?<from>\d+) 0h(?<size>\d+)"\/>/g);
  return {
    whole: Number(/viewBox="0 -1 (?<whole>\d+) 2"/.exec(picture)?.groups?.["whole"]),
    parts: Array.from(parts, ({ groups }) => ({
      tone: groups!["tone"]!,
      from: Number(groups!["from"]),
      size: Number(groups!["size"]),
    })),
  };
}

/** Every place on the line of days that a picture draws at. */
function placesOf(picture: string): number[] {
  return Array.from(picture.matchAll(/(?:[MH]|cx=")(?<x>[-\w.]+)/g), ({ groups }) => Number(groups!["x"]));
}

describe("a bar", () => {
  test("is cut into parts that follow each other", () => {
    const sizes = [
      { tone: "good", size: 3 },
      { tone: "missed", size: 2 },
    ];
    expect(partsOf(String(bar(sizes, 9)))).toEqual({
      whole: 9,
      parts: [
        { tone: "good", from: 0, size: 3 },
        { tone: "missed", from: 3, size: 2 },
      ],
    });
  });

  test("of a report's progress is filled by its states, whichever they are", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATES), { minLength: 1, maxLength: 60 }), (states) => {
        const { whole, parts } = partsOf(String(progress(states)));
        expect(whole).toBe(states.length);
        let index = 0;
        for (const { tone, from, size } of parts) {
          expect(from).toBe(index);
          expect(size).toBe(states.filter((state) => MARKS[state].fill === tone).length);
          index += size;
        }
        expect(index).toBe(whole);
      }),
    );
  });

  test("begins with what was kept, in the same order for every report", () => {
    const order = partsOf(String(progress(STATES))).parts.map(({ tone }) => tone);
    expect(order).toEqual(["good", "late", "warn", "bad", "open", "rest"]);
    expect(String(progress(STATES.toReversed()))).toBe(String(progress(STATES)));
  });

  test("uses only tones that the stylesheet draws", () => {
    for (const { fill } of Object.values(MARKS)) expect(styleFor({})).toMatch(new RegExp(`\\.${fill}\\b[^}]*stroke:`));
  });
});

describe("a timeline", () => {
  const days = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays("2020-01-01", count));

  test("stays inside its frame, for any days", () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 8 }), days, (dues, end) => {
        const span = [...dues, end].toSorted();
        for (const how of ["done", "open", "late"] as const) {
          const picture = String(timeline({ dues, end, how }, [span[0]!, span.at(-1)!]));
          expect(picture).not.toMatch(/NaN|Infinity|undefined/);
          for (const x of placesOf(picture)) expect(Math.abs(x - 100)).toBeLessThanOrEqual(96);
          expect(picture.split('class="moved"')).toHaveLength(dues.length);
        }
      }),
    );
  });

  test("of a single day is a point", () => {
    const day = "2026-05-01";
    const picture = String(timeline({ dues: [day], end: day, how: "done" }, [day, day]));
    expect(new Set(placesOf(picture))).toEqual(new Set([4]));
  });

  test("places the days in proportion", () => {
    const course = { dues: ["2026-05-01", "2026-05-11"], end: "2026-05-21", how: "late" } as const;
    const picture = String(timeline(course, ["2026-05-01", "2026-05-21"]));
    expect(placesOf(picture)).toEqual([4, 100, 100, 196, 4, 100, 196]);
    expect(picture).toContain('class="bad"');
  });
});

test("no picture on any page draws at what is no number, and none speaks to a screen reader", () => {
  for (const [path, page] of pagesOf(aView({ snapshots: [aYear(40)] }))) {
    const pictures = page.match(/<svg[^]*?<\/svg>/g) ?? [];
    expect(pictures.join("").match(/NaN|Infinity|undefined|null/), `on ${path}`).toBeNull();
    for (const picture of pictures) expect(picture, `on ${path}`).toContain('aria-hidden="true"');
  }
});
