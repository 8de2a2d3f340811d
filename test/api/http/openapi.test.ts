import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import type { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { openApi } from "../../../api/http/openapi.ts";
import { memoize } from "../../../src/core/model/memoize.ts";
import { anApp, someFacts } from "../../support/app.ts";
import { LONG } from "../../support/long-mode.ts";
import { aRegister } from "../../support/register.ts";

interface Description {
  paths: Record<
    string,
    {
      get?: {
        parameters?: Array<{ in: string; name: string; schema: object }>;
        responses: Record<string, { content?: Record<string, { schema: object }> }>;
      };
    }
  >;
  components: { schemas: { Problem: object } };
}

/** The number of random paths. */
const PATHS = LONG ? 100_000 : 5_000;
const DESCRIPTION = openApi("Acme") as Description;
const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema({ $id: "openapi", ...DESCRIPTION });

/** Compiles a schema from the description. Many responses share a schema. */
const compile = memoize((schema: string) => ajv.compile(JSON.parse(schema.replaceAll('"#/', '"openapi#/')) as object));

/** Asserts that the description allows this response at this path. */
async function expectDescribed(template: string, response: Response): Promise<void> {
  const { responses } = DESCRIPTION.paths[template]!.get!;
  const described = responses[String(response.status)];
  expect(described, `${template} ${response.status}`).toBeDefined();
  if (!described?.content) return;
  const type = response.headers.get("content-type")!.split(";")[0]!;
  const media = described.content[type];
  expect(media, `${template} ${response.status} ${type}`).toBeDefined();
  const text = await response.text();
  const data: unknown = /json/.test(type) ? JSON.parse(text) : text;
  const validate = compile(JSON.stringify(media!.schema));
  expect(validate(data), `${template}: ${ajv.errorsText(validate.errors)}`).toBe(true);
}

/** Returns the only template that matches a path. */
function templateOf(path: string): string {
  const templates = Object.keys(DESCRIPTION.paths).filter((template) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
  expect([path, ...templates]).toHaveLength(2);
  return templates[0]!;
}

test("every path in the description has exactly the parameters in its template", () => {
  for (const [path, { get }] of Object.entries(DESCRIPTION.paths)) {
    const named = (get?.parameters ?? []).flatMap(({ in: where, name }) => (where === "path" ? [name] : []));
    expect([path, named]).toEqual([path, Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name)]);
  }
});

test("every operation has its own id, and none needs a token", () => {
  const operations = Object.values(DESCRIPTION.paths).flatMap((path) => Object.values(path)) as Array<{
    operationId?: string;
  }>;
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(Object.keys(DESCRIPTION.paths).length);
  expect(ids).toEqual(expect.arrayContaining(["getHome", "getApiV1SummaryJson", "postWebhooksGithub"]));
  expect((DESCRIPTION as { security?: unknown }).security).toEqual([]);
});

describe("the schema of the parameter", () => {
  const schemaOf = (name: string): object => {
    const parameters = DESCRIPTION.paths["/api/v1/commitments.json"]!.get!.parameters ?? [];
    return parameters.find((parameter) => parameter.name === name)!.schema;
  };
  const SAMPLES: Array<[name: string, value: unknown]> = [
    ...[0, 1, 57, 100, 101, 1000].map((value): [string, unknown] => ["limit", value]),
    ...["", "2026-12-01", "2026-12-32", "2026-02-29", "soon"].map((value): [string, unknown] => ["due_before", value]),
    ...[[], ["kept"], ["kept", "overdue"], ["late"]].map((value): [string, unknown] => ["state", value]),
    ...["", "@mira"].map((value): [string, unknown] => ["owner", value]),
    ...["", "acme/status"].map((value): [string, unknown] => ["repository", value]),
  ];

  test.for(SAMPLES)("%s allows %j exactly if the API accepts it", async ([name, value]) => {
    const query = new URLSearchParams({ [name]: Array.isArray(value) ? value.join(",") : String(value) });
    const { status } = await anApp({ snapshots: aRegister() }).request(`/api/v1/commitments.json?${query}`);
    expect(status).toBe(ajv.validate(schemaOf(name), value) ? 200 : 400);
  });
});

test.for(["/badge/acme/status/nothing.svg", "/badge/acme/status/nothing.txt"])(
  "the 404 for %s is described",
  async (path) => {
    const response = await anApp({ snapshots: [] }).request(path);
    if (response.status !== 200) await expectDescribed(templateOf(path), response);
    expect([200, 404]).toContain(response.status);
  },
);

test("the description names the status for an event that a server without a secret receives", async () => {
  const response = await anApp().request("/webhooks/github", { method: "POST", body: "{}" });
  const { responses } = (DESCRIPTION.paths["/webhooks/github"] as { post: { responses: object } }).post;
  expect(Object.keys(responses)).toContain(String(response.status));
});

/** Follows the links to pages, badges and the API in the responses, starting with the fixed paths. */
async function crawl(app: Hono): Promise<Map<string, Response>> {
  const responses = new Map<string, Response>();
  const queue = Object.keys(DESCRIPTION.paths).filter((path) => !path.includes("{") && path !== "/webhooks/github");
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (responses.has(path)) continue;
    const response = await app.request(path);
    responses.set(path, response.clone());
    const body = await response.text();
    for (const [, found] of body.matchAll(/["(>](?:https:\/\/acme\.example)?(\/[\w./%-]*)["<]/g))
      if (/^\/(?:api|c|r|badge)\b/.test(found!)) queue.push(found!);
    for (const [, id] of body.matchAll(/"id":"(acme\/[\w/-]+)"/g))
      if (/\/\d+$/.test(id!)) queue.push(`/api/v1/commitments/${id}.json`, `/badge/${id}.svg`, `/badge/${id}.json`);
    const next = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
    if (next) queue.push(next);
  }
  return responses;
}

describe("the description", () => {
  test("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const result = await validator.validate(JSON.parse(JSON.stringify(DESCRIPTION)) as Record<string, unknown>);
    expect(result.errors ?? []).toEqual([]);
    expect([result.valid, validator.version]).toEqual([true, "3.1"]);
  });

  test.for<[what: string, minimum: number, options: Parameters<typeof anApp>[0]]>([
    ["a register with every state", 300, { snapshots: aRegister(), site: { baseUrl: "https://acme.example" } }],
    ["a site without a base URL", 300, { snapshots: aRegister() }],
    ["a site without repositories", 12, { snapshots: [] }],
    ["a site with an upstream error", 300, { snapshots: aRegister(), lastError: "GitHub did not answer." }],
  ])("describes every response in a crawl of %s", async ([, minimum, options]) => {
    const responses = await crawl(anApp({ firstReadTimeoutMs: 0, ...options }));
    for (const [path, response] of responses) await expectDescribed(templateOf(path.split("?")[0]!), response);
    expect(responses.size).toBeGreaterThanOrEqual(minimum);
  });

  test.for([
    "/api/v1/summary.json?colour=red",
    "/api/v1/commitments.json?state=late",
    "/api/v1/reports.json?cursor=nothing",
    "/api/v1/events.json?limit=1000",
    "/api/v1/commitments/acme/status/99.json",
    "/c/acme/status/99/",
    "/r/acme/status/nothing/",
    "/badge/acme/nothing/badge.json",
  ])("describes the error for %s", async (address) => {
    await expectDescribed(templateOf(address.split("?")[0]!), await anApp().request(address));
  });

  test("describes a 304 and a 410", async () => {
    const etag = (await anApp().request("/api/v1/summary.json")).headers.get("etag")!;
    const notModified = await anApp().request("/api/v1/summary.json", { headers: { "if-none-match": etag } });
    expect(notModified.status).toBe(304);
    await expectDescribed("/api/v1/summary.json", notModified);
    let facts = someFacts(aRegister());
    const app = anApp({ facts: () => facts });
    await app.request("/");
    facts = { ...someFacts([]), complete: true, withheld: 1 };
    const withheld = await app.request("/api/v1/summary.json");
    expect(withheld.status).toBe(410);
    await expectDescribed("/api/v1/summary.json", withheld);
  });
});

test(`${PATHS} random paths cause no server errors`, async () => {
  const app = anApp({ snapshots: aRegister() });
  const word = fc.oneof(
    fc.webSegment(),
    fc.constantFrom(
      "api",
      "v1",
      "c",
      "r",
      "badge",
      "acme",
      "status",
      "1.json",
      "..",
      "%2e%2e",
      "%00",
      "%ff",
      "feed.xml",
    ),
  );
  const address = fc.tuple(fc.array(word, { maxLength: 7 }), fc.option(fc.webQueryParameters(), { nil: "" }));
  const addresses = fc.sample(address, PATHS);
  const failed: string[] = [];
  for (const [words, query] of addresses) {
    const { status } = await app.request(`/${words.join("/")}${query && `?${query}`}`);
    if (status >= 500) failed.push(words.join("/"));
  }
  expect(failed).toEqual([]);
}, 120_000);
