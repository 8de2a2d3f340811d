import { describe, expect, test } from "vitest";
import { renderReport } from "../../../api/page/report.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { anApp, aView } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked } from "../../support/builders.ts";
import { addressesOf, inEveryState, metaOf, sectionIdsOf, sectionOf, textOf, titleOf } from "../../support/page.ts";
import { STATES } from "../../../src/core/assess/states.ts";
import { UNIT_GROUPS } from "../../../api/page/unit-groups.ts";

function reportOf(commitments: Snapshot["commitments"], instant?: string): string {
  const view = aView({ snapshots: [aSnapshot({ commitments })], ...(instant ? { instant } : {}) });
  return renderReport(view, view.reports[0]!);
}

describe("a report's page", () => {
  const page = reportOf(Object.values(inEveryState()));

  test("shows every commitment, in a section for each group, most urgent first", () => {
    expect(sectionIdsOf(page)).toEqual(UNIT_GROUPS.filter((group) => group !== "grace"));
    for (const state of STATES) expect(page).toContain(`>${state}</a>`);
    expect(reportOf([aTracked()]).match(/<section/g)).toHaveLength(1);
  });

  test("shows its verdict, a square for each commitment, and the figures in its title and description", () => {
    expect(page).toContain(
      '<p class="verdict">3 promises were due by today: 1 kept late, <em>1 overdue</em>, 1 rescheduled. <em>1 that was not due yet was removed</em></p>',
    );
    expect(page.match(/aria-label="\w+"><\/a>/g)).toHaveLength(12);
    expect(textOf(page)).toContain("0 of 12 moved to a later date");
    expect(titleOf(page)).toBe("Outage of 1 March: 0 of 3 due kept · 1 late · 1 overdue · 1 removed · Acme");
    expect(metaOf(page, "description")).toBe("Outage of 1 March: 0 of 3 due kept · 1 late · 1 overdue · 1 removed");
  });

  test("links to the report, its commitments and the home page", () => {
    const addresses = addressesOf(page);
    const commit = aBlock().commit!;
    expect(addresses).toContain(`https://github.com/acme/status/blob/${commit}/docs/incidents/2026-03-01-outage.md`);
    expect(addresses).toContain("../../../../c/acme/status/3/");
    expect(addresses).toContain("../../../../");
  });

  test("shows the report's publication date if it is known", () => {
    expect(page).toContain('acme/status, published <time datetime="2026-03-01">1 Mar 2026</time>');
    const undated = reportOf([aTracked({ block: { report: { ...aBlock().report, published: null } } })]);
    expect(textOf(undated)).not.toContain("published");
  });

  test("marks its verdict as unknown if the facts are too old", () => {
    const old = reportOf(Object.values(inEveryState()), "2026-05-16T14:00:01Z");
    expect(titleOf(old)).toMatch(/^Outage of 1 March: Unknown \(0 of 3 due kept/);
    expect(metaOf(old, "description")).toMatch(/^Outage of 1 March: Unknown \(0 of 3 due kept/);
    expect(textOf(old)).toContain("Unknown (3 promises were due by today: ");
  });

  test("says what became of each commitment, without the report's title", () => {
    expect(textOf(sectionOf(page, "overdue"))).toBe(
      "Overdue 1 day late due 14 May overdue @mira 1 day overdue: it was due on 14 May 2026",
    );
  });
});

test("a report with special characters in its slug is found, ignoring the case of the repository", async () => {
  const slug = "ü & 50 %/a?b#c";
  const block = { report: { ...aBlock().report, slug } };
  const app = anApp({ snapshots: [aSnapshot({ commitments: [aTracked({ block })] })] });
  const status = async (path: string): Promise<number> => (await app.request(path)).status;
  expect(await status(`/r/acme/status/${encodeURIComponent(slug)}/`)).toBe(200);
  expect(await status(`/r/ACME/Status/${encodeURIComponent(slug)}/`)).toBe(200);
  expect(await status("/r/acme/status/other/")).toBe(404);
});
