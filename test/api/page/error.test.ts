import { expect, test } from "vitest";
import { renderError, rootPath } from "../../../api/page/error.ts";
import { anApp, aSite } from "../../support/app.ts";

test.for<[status: number, title: string]>([
  [404, "Not found"],
  [503, "Not ready yet"],
  [500, "Something went wrong"],
  [418, "Something went wrong"],
])("the error page for status %i has the title %j", ([status, title]) => {
  expect(renderError(aSite(), status, "/")).toContain(`<h1>${title}</h1>`);
});

test.for<[baseUrl: string, root: string]>([
  ["", "/"],
  ["https://acme.example", "/"],
  ["https://acme.example/repo", "/repo/"],
])("a deployment with the base URL %j has the root path %s", ([baseUrl, root]) => {
  expect(rootPath(aSite({ baseUrl }))).toBe(root);
});

test("a browser gets an error page, and other clients get an RFC 9457 problem", async () => {
  const html = { headers: { accept: "text/html" } };
  const app = anApp({ site: { baseUrl: "https://acme.example/repo" } });
  const page = await app.request("/c/acme/status/999/", html);
  const text = await page.text();
  expect([page.status, text.includes("Not found"), text.includes('href="/repo/"')]).toEqual([404, true, true]);
  const problem = await app.request("/c/acme/status/999/");
  expect(problem.headers.get("content-type")).toBe("application/problem+json");
  const notReady = await anApp({ snapshots: null, firstReadTimeoutMs: 0 }).request("/", html);
  expect(await notReady.text()).toContain("Not ready yet");
});
