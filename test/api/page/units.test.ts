import { describe, expect, test } from "vitest";
import { createPage } from "../../../api/page/page.ts";
import { MAX_SQUARES, units } from "../../../api/page/units.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { DONE, inEveryState, PROOF, textOf } from "../../support/page.ts";

function unitsOf(commitments: Snapshot["commitments"], linked = true): string {
  const view = aView({ snapshots: [aSnapshot({ commitments })] });
  return String(units(createPage(view, 0), view.entries, linked));
}

describe("the squares", () => {
  const squares = unitsOf(Object.values(inEveryState()));

  test("are one link per commitment, named after it", () => {
    const links = squares.match(/<a(?: class="full")? href="\.\/c\/[^"]*" aria-label="\w+"><\/a>/g);
    expect(links).toHaveLength(12);
    expect(squares).toContain('<a class="full" href="./c/acme/status/12/" aria-label="overdue"></a>');
    expect(squares).toContain('<a href="./c/acme/status/7/" aria-label="not_due"></a>');
  });

  test("are counted for each group, and the counts add up to the total", () => {
    const text = textOf(squares);
    expect(text).toBe(
      "1 overdue by 1 day 1 removed 1 rescheduled 1 done without evidence 1 kept 1 early or without a due date " +
        "1 kept late 2 not due yet next: 20 May 2026 1 without a due date can never be overdue 1 already done when promised " +
        "2 withdrawn or replaced 2 without a reason",
    );
    const counts = Array.from(squares.matchAll(/<b>(?:<a [^>]*>)?(\d+)/g), ([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
  });

  test("have a group name that links to the group's list", () => {
    expect(squares).toContain('<b><a href="#overdue">1 overdue</a></b>');
  });

  test("of kept promises are replaced by “0 kept”, without the colour of success, if there are none", () => {
    expect(unitsOf([aTracked()])).toContain('<li class="ink"><div class="squares"></div><b>0 kept</b>');
  });

  test("of work that was done before the promise are hollow without evidence", () => {
    const done = { done: "2026-02-01", done_when_promised: true } as const;
    const mixed = unitsOf([aTracked({ block: { ...done, ...PROOF } }), aTracked({ block: done })]);
    expect(mixed.match(/<a class="full"/g)).toHaveLength(1);
    expect(textOf(mixed)).toContain("2 already done when promised, 1 without evidence");
  });
});

test("a bar replaces the squares if there are too many, but the counts are still shown", () => {
  const many = Array.from({ length: MAX_SQUARES + 1 }, () => aTracked({ block: PROOF, issue: DONE }));
  const bar = unitsOf(many);
  expect(bar).not.toContain('class="squares"');
  expect(bar).toContain('<svg class="bar" viewBox="0 -1 121 2"');
  expect(textOf(bar)).toContain("121 kept");
  expect(unitsOf(many.slice(1))).toContain('class="squares"');
});

test("without links, only the bar and the counts are shown", () => {
  const counts = unitsOf([aTracked()], false);
  expect(counts).not.toContain("<a ");
  expect(textOf(counts)).toContain("1 not due yet");
});
