// Tests what all pages have in common.
import { describe, expect, test } from "vitest";
import { STATES } from "../../../src/core/assess/states.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { aYear } from "../../support/hundred-commitments.ts";
import { addressesOf, DONE, inEveryState, metaOf, pagesOf, PROOF, textOf, titleOf } from "../../support/page.ts";

describe("a site with a year of commitments", () => {
  const view = aView({ snapshots: [aYear(40)] });

  test.for(pagesOf(view))("has only valid charts, which are hidden from screen readers, on %s", ([, page]) => {
    for (const drawing of page.match(/<svg[^]*?<\/svg>/g) ?? []) {
      expect(drawing).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(drawing).toContain('aria-hidden="true"');
    }
  });

  test("links to every commitment and to every report", () => {
    const pages = pagesOf(view).filter(([path]) => path === "/" || path.startsWith("/r/"));
    const linked = new Set(
      pages.flatMap(([path, page]) => addressesOf(page).map((to) => new URL(to, `https://a.example${path}`).pathname)),
    );
    const commitments = view.entries.map(({ issue }) => `/c/acme/status/${issue!.number}/`);
    expect(commitments.filter((path) => !linked.has(path))).toEqual([]);
    expect(pages.slice(1).filter(([path]) => !linked.has(path))).toEqual([]);
  });
});

/** The pages that show no verdict. */
const WITHOUT_VERDICT = new Set(["/method/", "/history/", "/use/"]);

const kept = aSnapshot({ commitments: [aTracked({ block: { due: "2026-05-12", ...PROOF }, issue: DONE })] });

describe("if the facts are too old,", () => {
  const pages = pagesOf(aView({ snapshots: [kept], instant: "2026-05-16T14:00:01Z" }));

  test.for(pages)("%s says so", ([, page]) => {
    expect(page).toContain("too old to be reliable");
  });

  test.for(pages.filter(([path]) => !WITHOUT_VERDICT.has(path)))("%s marks its verdict as unknown", ([, page]) => {
    expect(titleOf(page)).toMatch(/Unknown \((?:1 of 1 due )?kept\)/);
    for (const text of [metaOf(page, "description"), textOf(page)])
      expect(text).toMatch(
        /Unknown \((?:(?:1 of 1 due )?kept|1 promise was due by today\. It was kept on time|Kept on 10 May 2026)/,
      );
  });

  test.for(pages.filter(([path]) => WITHOUT_VERDICT.has(path)))("%s has no verdict in its title", ([, page]) => {
    expect(titleOf(page)).not.toMatch(/kept/i);
  });
});

test.for(["2026-05-15T12:11:00Z", "2026-05-16T14:00:01Z"])(
  "the verdict appears below the warning about old facts at %s",
  (instant) => {
    const [[, home]] = pagesOf(aView({ snapshots: [kept], instant })) as [[string, string]];
    const text = textOf(home);
    expect(text).toContain("These facts are");
    expect(text.indexOf("These facts are")).toBeLessThan(text.indexOf("1 promise was due"));
  },
);

test("no figure is a percentage", () => {
  const view = aView({ snapshots: [aSnapshot({ commitments: Object.values(inEveryState()) })] });
  for (const [, page] of pagesOf(view)) expect(page.replace(/<style>[^]*?<\/style>/, "")).not.toContain("%<");
  expect(view.entries.map(({ state }) => state).toSorted()).toEqual([...STATES].toSorted());
});
