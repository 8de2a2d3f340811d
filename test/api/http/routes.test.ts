import { describe, expect, test } from "vitest";
import { ROUTES } from "../../../api/http/routes.ts";
import { PAGES } from "../../browser/states.ts";
import { anApp } from "../../support/app.ts";
import { PAGE_ROUTES } from "../../support/page.ts";
import { aRegister } from "../../support/register.ts";

interface Page {
  items: Array<{ id: string; repository?: string }>;
}

async function itemsOf(path: string): Promise<Page["items"]> {
  const response = await anApp({ snapshots: aRegister() }).request(path);
  expect(response.status).toBe(200);
  return ((await response.json()) as Page).items;
}

describe("the route table", () => {
  test("lists every path once, with a description that ends with a full stop", () => {
    const paths = ROUTES.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { path, description } of ROUTES)
      expect([path, description]).toEqual([path, expect.stringMatching(/\.$/)]);
  });
});

describe("every page", () => {
  test.for(PAGE_ROUTES)("at $path has a state in test/browser/states.ts", ({ path: pattern }) => {
    const path = new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`);
    expect(Object.values(PAGES).filter((state) => path.test(state.path))).not.toEqual([]);
  });
});

describe("the list of reports", () => {
  test.for<[query: string, count: number]>([
    ["", 3],
    ["?repository=ACME/shop", 1],
    ["?report=docs/incidents/ü.md", 1],
    ["?report=nothing", 0],
  ])("for the query %j has length %i", async ([query, count]) => {
    expect(await itemsOf(`/api/v1/reports.json${query}`)).toHaveLength(count);
  });
});

describe("the list of events", () => {
  test("can be filtered by repository and by report", async () => {
    const inRepository = await itemsOf("/api/v1/events.json?repository=acme/status");
    const inReport = await itemsOf("/api/v1/events.json?repository=acme/status&report=docs/incidents/ü.md");
    expect(inReport.length).toBeGreaterThan(0);
    expect(inReport.length).toBeLessThan(inRepository.length);
    const ids = new Set(inRepository.map(({ id }) => id));
    expect(inReport.every(({ id }) => ids.has(id))).toBe(true);
    expect(await itemsOf("/api/v1/events.json?report=nothing")).toEqual([]);
  });

  test("can also be read page by page at paths without a query", async () => {
    const [first, second] = await itemsOf("/api/v1/events.json?limit=2");
    const after = first!.id.split("/").map(encodeURIComponent).join("/");
    expect((await itemsOf(`/api/v1/after/events/${after}.json`))[0]).toEqual(second);
  });
});
