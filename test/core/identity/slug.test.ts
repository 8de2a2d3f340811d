import { expect, test } from "vitest";
import { nameReports } from "../../../src/core/identity/slug.ts";
import { aBlock, aReportOf } from "../../support/builders.ts";

test.for<[path: string, slug: string]>([
  ["postmortems/2026 Cache!.md", "2026-cache"],
  ["incidents/Netz Störung/index.md", "netz-störung"],
  ["incidents/2026-01/post-mortem.markdown", "2026-01"],
  ["README.md", "readme"],
  ["a.b/c.d.md", "c-d"],
  ["!!/!!.md", "report"],
])("%s gets the slug %s", ([path, slug]) => {
  expect(nameReports([aReportOf(path, [])], new Map(), [])).toMatchObject([{ path, slug }]);
});

test("a renamed report keeps its slug, and a new report gets a different one", () => {
  const known = { block: aBlock({ report: { path: "old.md", slug: "old", title: "Old", published: null } }) };
  const [renamed, fresh] = [aReportOf("new.md", [{ text: "One" }]), aReportOf("x/old.md", [{ text: "Two" }])];
  const pairs = new Map(renamed.commitments.map((commitment) => [commitment, known]));
  expect(nameReports([renamed, fresh], pairs, [known]).map(({ slug }) => slug)).toEqual(["old", "old-2"]);
});
