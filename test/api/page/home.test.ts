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

  test("shows its parts in order: the verdict, the squares, the lists, the reports and the latest changes", () => {
    expect(sectionIdsOf(page)).toEqual([
      "overdue",
      "removed",
      "rescheduled",
      "unproven",
      "kept",
      "kept_late",
      "not_due",
      "undated",
      "already_done",
      "withdrawn",
      "reports",
      "log",
    ]);
    const order = [
      'class="strip"',
      'class="overline"',
      "<h1>",
      'class="lead"',
      'class="units"',
      "<section",
      "<footer>",
    ];
    const places = order.map((part) => page.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test("shows who promised, the verdict, and how many promises have no owner", () => {
    const ownerless = homeOf([aTracked({ block: { due: "2026-05-14", owner: null } }), aTracked()]);
    expect(textOf(ownerless)).toContain(
      "What Acme promised after 1 incident 1 promise was due by today. It is overdue 2 promises in all since 1 Mar 2026. " +
        "Each one links to the report it was made in and to a public issue. 1 promise has no named owner.",
    );
    expect(textOf(page)).not.toContain("no owner");
  });

  test("shows the figures in its title and description", () => {
    const register = renderHome(aView({ snapshots: aRegister() }));
    expect(titleOf(register)).toBe("0 of 3 due kept · 1 late · 1 overdue · 1 removed · 1 gone · Acme");
    expect(metaOf(register, "description")).toBe(
      "3 promises were due by today: 1 kept late, 1 overdue, 1 rescheduled. 1 that was not due yet was removed. 1 tracked issue is missing.",
    );
  });

  test("names each commitment's repository if there are several repositories", () => {
    const shop = { id: 4712, name: "acme/shop", url: "https://github.com/acme/shop" };
    const combined = renderHome(aView({ snapshots: [aSnapshot(), aSnapshot({ repository: shop })] }));
    for (const id of ["not_due", "reports"])
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
    expect(textOf(page)).toContain("No promises recorded This doesn’t mean that none were made.");
    expect(page).not.toContain('class="units"');
    expect(sectionIdsOf(page)).toEqual(["log"]);
  });

  test("lists missing issues and counts them in the verdict, like any home page", () => {
    const gone = [{ number: 99, how: "deleted", since: "2026-01-02" }] as const;
    const empty = renderHome(aView({ snapshots: [aSnapshot({ commitments: [], gone: [...gone] })] }));
    expect(titleOf(empty)).toContain("No promises recorded · 1 gone");
    expect(sectionIdsOf(empty)).toContain("lost");
    const page = renderHome(aView({ snapshots: [aSnapshot({ gone: [...gone] })] }));
    expect(textOf(sectionOf(page, "lost"))).toContain("acme/status#99 · deleted · 2 Jan 2026");
    expect(titleOf(page)).toContain("Nothing due yet · 1 open · 1 gone");
    expect(metaOf(page, "description")).toContain("1 promise is open. 1 tracked issue is missing");
  });
});
