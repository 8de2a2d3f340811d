import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/core/model/commitment.ts";
import { nameReports } from "../../../src/core/identity/slug.ts";
import { aBlock, aReportOf } from "../../support/builders.ts";

test.for<[path: string, slug: string]>([
  ["postmortems/2026 Cache!.md", "2026-cache"],
  ["incidents/Netz Störung/index.md", "netz-störung"],
  ["incidents/2026-01/post-mortem.markdown", "2026-01"],
  ["README.md", "readme"],
  ["a.b/c.d.md", "c-d"],
  ["!!/!!.md", "report"],
  ["postmortems/badge.md", "report-badge"],
  ["postmortems/Badge/README.md", "report-badge"],
  ["postmortems/2026.md", "report-2026"],
  ["postmortems/0123456789abcdef01234567.md", "report-0123456789abcdef01234567"],
  ["postmortems/badges.md", "badges"],
  ["postmortems/2026-1.md", "2026-1"],
])("%s gets the slug %s", ([path, slug]) => {
  expect(nameReports([aReportOf(path, [])], new Map(), [])).toMatchObject([{ path, slug }]);
});

test.for<[what: string, name: string, slug: string]>([
  ["letters", "a".repeat(252), "a".repeat(100)],
  ["letters that are longer in lower case", "İ".repeat(126), `${"i-".repeat(49)}i`],
  ["a space at the limit", `${"a".repeat(99)} b`, "a".repeat(99)],
  ["a character of two bytes at the limit", `${"a".repeat(99)}é`, "a".repeat(99)],
  ["digits", "1".repeat(120), `report-${"1".repeat(100)}`],
])("a slug contains at most 100 bytes of the report's name: %s", ([, name, slug]) => {
  expect(nameReports([aReportOf(`postmortems/${name}.md`, [])], new Map(), [])).toMatchObject([{ slug }]);
});

test("reports whose names have the same first 100 bytes get different slugs", () => {
  const reports = ["x", "y"].map((end) => aReportOf(`${"a".repeat(200)}${end}.md`, []));
  expect(nameReports(reports, new Map(), []).map(({ slug }) => slug)).toEqual([
    "a".repeat(100),
    `${"a".repeat(100)}-2`,
  ]);
});

test("a report keeps a slug that an earlier version gave it, even if new reports can't get it", () => {
  const known = { block: aBlock({ report: { path: "badge.md", slug: "badge", title: "Badge", published: null } }) };
  expect(nameReports([aReportOf("badge.md", [])], new Map(), [known])).toMatchObject([{ slug: "badge" }]);
});

test("a renamed report keeps its slug, and a new report gets a different one", () => {
  const known = { block: aBlock({ report: { path: "old.md", slug: "old", title: "Old", published: null } }) };
  const [renamed, fresh] = [aReportOf("new.md", [{ text: "One" }]), aReportOf("x/old.md", [{ text: "Two" }])];
  const pairs = new Map(renamed.commitments.map((commitment) => [commitment, known]));
  expect(nameReports([renamed, fresh], pairs, [known]).map(({ slug }) => slug)).toEqual(["old", "old-2"]);
});

describe("a report at the path of an earlier report", () => {
  const old = { path: "latest.md", slug: "latest", title: "Cache outage", published: "2026-01-10" };
  const known = [{ block: aBlock({ report: old }) }];
  const slugOf = (changes: Partial<Report>, pairs = new Map()): string | undefined =>
    nameReports([aReportOf("latest.md", [{ text: "One" }], changes)], pairs, known)[0]?.slug;

  test.each<[name: string, changes: Partial<Report>, slug: string]>([
    ["gets a new slug if its title and date differ", { title: "Mail outage", published: "2026-05-01" }, "latest-2"],
    ["keeps the slug if only the title differs", { title: "Mail outage", published: "2026-01-10" }, "latest"],
    ["keeps the slug if only the date differs", { title: "Cache outage", published: "2026-05-01" }, "latest"],
    ["keeps the slug if it states no date", { title: "Mail outage", published: null }, "latest"],
  ])("%s", (_, changes, slug) => {
    expect(slugOf(changes)).toBe(slug);
  });

  test("keeps the slug if one of its items is known", () => {
    const report = aReportOf("latest.md", [{ text: "One" }], { title: "Mail outage", published: "2026-05-01" });
    const pairs = new Map([[report.commitments[0]!, known[0]!]]);
    expect(nameReports([report], pairs, known)[0]?.slug).toBe("latest");
  });

  test("leaves the slug to the earlier report if that report moved to another path", () => {
    const moved = aReportOf("archive/cache.md", [{ text: "One" }], { title: "Cache outage", published: "2026-01-10" });
    const reused = aReportOf("latest.md", [{ text: "Two" }], { title: "Mail outage", published: "2026-05-01" });
    const pairs = new Map([[moved.commitments[0]!, known[0]!]]);
    expect(nameReports([reused, moved], pairs, known).map(({ slug }) => slug)).toEqual(["latest-2", "latest"]);
  });
});
