import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { html, json, list, text, type RequestParams } from "../../../api/http/route.ts";
import { ListQuerySchema } from "../../../api/http/query.ts";
import { aView } from "../../support/app.ts";

const VIEW = aView();
const PARAMS: RequestParams = { owner: "", repo: "", file: "", search: "" };

describe("a page", () => {
  test("can be embedded in an iframe only if this is allowed", () => {
    const policies = [false, true].map((framed) => {
      const content = html("/", "A page.", () => "<h1>", framed).render(VIEW, PARAMS);
      return content?.headers?.["content-security-policy"];
    });
    expect(policies.map((policy) => policy?.includes("frame-ancestors 'none'"))).toEqual([true, false]);
  });

  test("has no content if it does not exist", () => {
    expect(html("/", "A page.", () => null).render(VIEW, PARAMS)).toBeNull();
  });
});

test("a text route is described by its media type without the charset, and ignores queries", () => {
  const route = text("/export.csv", "Rows.", "text/csv; charset=utf-8", () => "a,b");
  expect([route.media, route.query]).toEqual([{ "text/csv": null }, null]);
  expect(route.render(VIEW, PARAMS)).toEqual({ body: "a,b", type: "text/csv; charset=utf-8" });
});

test("a JSON route is described by its schema, rejects queries, and may return no content", () => {
  const schema = v.object({ a: v.number() });
  const route = json("/a.json", "A.", schema, (_, { file }) => (file === "" ? null : { a: 1 }));
  expect([route.media, "query" in route]).toEqual([{ "application/json": schema }, false]);
  expect(route.render(VIEW, PARAMS)).toBeNull();
  expect(route.render(VIEW, { ...PARAMS, file: "a" })).toEqual({ body: '{"a":1}', type: "application/json" });
});

test("a list has one path that accepts a query, and another for the page after each item", () => {
  const [first, after] = list({
    name: "letters",
    description: "Letters.",
    schema: v.object({}),
    query: ListQuerySchema,
    items: () => ["a", "b/1"],
    handlers: () => ({ idOf: (item) => item, matches: () => true, entryOf: () => null, render: (item) => ({ item }) }),
  });
  expect([first?.path, after?.path]).toEqual(["/api/v1/letters.json", "/api/v1/after/letters/:file{.+\\.json}"]);
  const bodies = [
    first?.render(VIEW, { ...PARAMS, search: "?limit=1" }),
    after?.render(VIEW, { ...PARAMS, file: "a.json" }),
    after?.render(VIEW, { ...PARAMS, file: "b/1.json" }),
  ].map((content) => JSON.parse(String(content?.body)) as unknown);
  expect(bodies).toEqual([
    { items: [{ item: "a" }], applied: { limit: 1 }, next: "a" },
    { items: [{ item: "b/1" }], applied: { cursor: "a" }, next: null },
    { items: [], applied: { cursor: "b/1" }, next: null },
  ]);
});
