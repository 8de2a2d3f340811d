import { describe, expect, test } from "vitest";
import { renderHome } from "../../../api/page/home.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked } from "../../support/builders.ts";
import { aYear } from "../../support/hundred-commitments.ts";
import { inEveryState, metaOf, sectionIdsOf, sectionOf, textOf, titleOf } from "../../support/page.ts";
import { aRegister } from "../../support/register.ts";

function homeOf(commitments: Snapshot["commitments"]): string {
  return renderHome(aView({ snapshots: [aSnapshot({ commitments })] }));
}

describe("the home page", () => {
  const page = homeOf(Object.values(inEveryState()));

  test("shows its sections in order, below the verdict and the age of the facts", () => {
    expect(sectionIdsOf(page)).toEqual([
      "overdue",
      "rescheduled",
      "soon",
      "unproven",
      "gone",
      "later",
      "undated",
      "reports",
      "quarters",
      "log",
      "method",
      "embed",
    ]);
    const order = ['class="strip"', "<h1>Acme</h1>", 'class="verdict bad"', 'class="figures"', "<section", "<footer>"];
    const places = order.map((part) => page.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test("shows the verdict", () => {
    expect(textOf(page)).toContain("0 of 3 due kept · 1 late · 1 overdue · 1 removed.");
  });

  test("lists due dates that moved, if there are any", () => {
    const move = { type: "moved", at: "2026-04-01", from: "2026-05-01", to: "2026-06-01", commit: null } as const;
    const moved = homeOf([aTracked({ block: { first_due: "2026-05-01", history: [{ ...move, reason: null }] } })]);
    expect(textOf(sectionOf(moved, "moved"))).toContain("due 1 May 2026 → 1 Jun 2026 UTC (1 slip, +31 days)");
  });

  test("shows the figures in its title and description", () => {
    const register = renderHome(aView({ snapshots: aRegister() }));
    expect(titleOf(register)).toBe("0 of 3 due kept · 1 late · 1 overdue · 1 removed · 1 gone · Acme");
    expect(metaOf(register, "description")).toBe(
      "0 of 3 due kept · 1 late · 1 overdue · 1 removed · 1 gone. Moved to a later date: 1 of 133.",
    );
  });

  test("names each commitment's repository if there are several repositories", () => {
    const shop = { id: 4712, name: "acme/shop", url: "https://github.com/acme/shop" };
    const combined = renderHome(aView({ snapshots: [aSnapshot(), aSnapshot({ repository: shop })] }));
    for (const id of ["soon", "reports"])
      for (const name of ["acme/status", "acme/shop"]) expect(textOf(sectionOf(combined, id))).toContain(name);
    expect(textOf(homeOf([aTracked({ block: aBlock() })]))).not.toContain("· acme/status");
  });

  test("is at most 60 kB for a hundred commitments, and less than a megabyte for ten thousand", () => {
    expect(Buffer.byteLength(renderHome(aView({ snapshots: [aYear(100)] })))).toBeLessThanOrEqual(60_000);
    expect(Buffer.byteLength(renderHome(aView({ snapshots: [aYear(10_000)] })))).toBeLessThan(1_000_000);
  });
});

describe("the home page of an empty register", () => {
  test("says that commitments may still have been made", () => {
    const page = homeOf([]);
    expect(textOf(page)).toContain("No promises recorded. This does not mean none were made.");
    expect(page).not.toContain('class="figures"');
    expect(sectionIdsOf(page)).toEqual(["log", "method", "embed"]);
  });

  test("lists missing issues and counts them in the verdict and the link preview", () => {
    const gone = [{ number: 99, how: "deleted", since: "2026-01-02" }] as const;
    const empty = renderHome(aView({ snapshots: [aSnapshot({ commitments: [], gone: [...gone] })] }));
    expect(titleOf(empty)).toContain("No promises recorded · 1 gone");
    expect(sectionIdsOf(empty)).toContain("lost");
    const page = renderHome(aView({ snapshots: [aSnapshot({ gone: [...gone] })] }));
    expect(textOf(sectionOf(page, "lost"))).toContain("acme/status#99 · deleted · 2 Jan 2026");
    for (const text of [titleOf(page), metaOf(page, "description")])
      expect(text).toContain("Nothing has come due yet · 1 open · 1 gone");
  });
});
