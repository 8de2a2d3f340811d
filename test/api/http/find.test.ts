import { expect, test } from "vitest";
import { findEntry, findReport } from "../../../api/http/find.ts";
import { entryId } from "../../../api/view/addresses.ts";
import { anApp, aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";

const VIEW = aView({ snapshots: aRegister() });

test.for<[owner: string, repo: string, file: string, id: string | null]>([
  ["acme", "status", "1", "acme/status/1"],
  ["ACME", "Status", "1", "acme/status/1"],
  ["acme", "shop", "120", "acme/shop/120"],
  ["acme", "status", "99", null],
  ["acme", "nothing", "1", null],
  ["", "", "", null],
])("the commitment found at %s/%s/%s is %s", ([owner, repo, file, id]) => {
  const entry = findEntry(VIEW, { owner, repo, file });
  expect(entry && entryId(entry)).toBe(id);
});

test.for<[owner: string, repo: string, file: string, count: number | null]>([
  ["acme", "status", "ü & <b>", 3],
  ["Acme", "STATUS", "Ü & <B>", 3],
  ["acme", "status", "1", null],
  ["acme", "nothing", "ü & <b>", null],
])("the number of commitments in the report at %s/%s/%s is %s", ([owner, repo, file, count]) => {
  expect(findReport(VIEW, { owner, repo, file })?.entries.length ?? null).toBe(count);
});

test("a report with a long slug is found by the slug and by its shortened form, in pages, badges and lists", async () => {
  const [slug, other] = ["x", "y"].map((end) => `${"é".repeat(150)}${end}`) as [string, string];
  const reports = [slug, other, "short"].map((name, index) => {
    const report = { path: `${index}.md`, slug: name, title: `Report ${index}`, published: "2026-03-01" };
    return aTracked({ block: { key: String(index).repeat(24), report }, issue: { number: index + 1 } });
  });
  const app = anApp({ snapshots: [aSnapshot({ commitments: reports })] });
  const read = async (path: string): Promise<string> => {
    const response = await app.request(path);
    return response.status === 200 ? response.text() : String(response.status);
  };
  const list = JSON.parse(await read("/api/v1/reports.json")) as { items: Array<{ id: string; url: string }> };
  const [id, otherId] = list.items.map((report) => report.id.replace("acme/status/", "")) as [string, string];
  expect(Buffer.byteLength(id)).toBeLessThanOrEqual(250);
  expect(otherId).not.toBe(id);
  for (const [start, end] of [
    ["/r", "/"],
    ["/badge", ".json"],
    ["/badge", ".svg"],
  ] as const) {
    const [short, full] = [id, slug].map((name) => read(`${start}/acme/status/${encodeURIComponent(name)}${end}`));
    expect(await short).toBe(await full);
  }
  expect(await read(`/r/acme/status/${encodeURIComponent(slug)}/`)).toContain("Report 0");
  expect(await read(`/r/acme/status/${encodeURIComponent(id.slice(0, -1))}/`)).toBe("404");
  for (const name of [id, slug, "0.md"]) {
    const found = await read(`/api/v1/commitments.json?report=${encodeURIComponent(name)}`);
    expect(found).toContain("acme/status/1");
    expect(found).not.toContain("acme/status/2");
  }
});
