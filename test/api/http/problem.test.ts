import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { createFail, problem } from "../../../api/http/problem.ts";
import { aSite } from "../../support/app.ts";

describe("a problem", () => {
  test.for<[status: number, title: string]>([
    [400, "Bad request"],
    [414, "URI too long"],
    [401, "Unauthorized"],
    [404, "Not found"],
    [405, "Method not allowed"],
    [410, "Gone"],
    [413, "Content too large"],
    [500, "Internal server error"],
    [503, "Service unavailable"],
    [418, "Error"],
  ])("with status %i has the title %j", async ([status, title]) => {
    const response = problem(status, "It is late.");
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(await response.json()).toEqual({ type: "about:blank", title, status, detail: "It is late." });
  });

  test("allows any origin, must not be cached, and can have additional headers", () => {
    const { headers } = problem(503, "Wait.", { "retry-after": "30" });
    const names = ["access-control-allow-origin", "cache-control", "retry-after"];
    expect(names.map((name) => headers.get(name))).toEqual(["*", "no-store", "30"]);
  });
});

describe("a failed request", () => {
  const fail = createFail(aSite());
  const app = new Hono().get("/", (c) => fail(c, 503, "Wait.", { "retry-after": "30" }));

  test.for<[accept: string, type: string]>([
    ["text/html,application/xhtml+xml", "text/html; charset=utf-8"],
    ["application/json", "application/problem+json"],
    ["*/*", "application/problem+json"],
  ])("that accepts %s gets a response of the type %s", async ([accept, type]) => {
    const response = await app.request("/", { headers: { accept } });
    expect(response.status).toBe(503);
    const names = ["content-type", "cache-control", "retry-after", "access-control-allow-origin"];
    expect(names.map((name) => response.headers.get(name))).toEqual([type, "no-store", "30", "*"]);
  });

  test("that accepts HTML gets a page with the usual security headers", async () => {
    const response = await app.request("/", { headers: { accept: "text/html" } });
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await response.text()).toContain("<h1>");
  });
});
