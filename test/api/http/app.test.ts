import { describe, expect, test } from "vitest";
import { anApp, INSTANT, someFacts } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked } from "../../support/builders.ts";

/** Valid paths of routes that need facts. */
const ROUTES = [
  "/",
  "/c/acme/status/1/",
  "/api/v1/summary.json",
  "/api/v1/commitments.json",
  "/api/v1/commitments/acme/status/1.json",
  "/readyz",
];
const PUBLIC = [...ROUTES.filter((route) => route !== "/readyz"), "/badge.svg"];

async function problemOf(response: Response): Promise<{ status: number; title: string; detail: string }> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = (await response.json()) as { type: string; status: number; title: string; detail: string };
  expect(body.type).toBe("about:blank");
  expect(body.status).toBe(response.status);
  return body;
}

describe("the app", () => {
  test.for<[path: string, type: string]>([
    ["/", "text/html; charset=utf-8"],
    ["/c/acme/status/1/", "text/html; charset=utf-8"],
    ["/api/v1/summary.json", "application/json"],
    ["/api/v1/commitments.json", "application/json"],
    ["/api/v1/commitments/acme/status/1.json", "application/json"],
    ["/badge.svg", "image/svg+xml; charset=utf-8"],
    ["/healthz", "application/json"],
    ["/readyz", "application/json"],
  ])("serves %s with status 200 and the content type %s", async ([path, type]) => {
    const response = await anApp().request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
  });

  test.for(PUBLIC)(
    "serves %s with headers that allow any origin, forbid content sniffing and allow caching only while the verdict is valid",
    async (path) => {
      const { headers } = await anApp().request(path);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe(
        "public, max-age=60, s-maxage=60, stale-while-revalidate=600, stale-if-error=43080",
      );
    },
  );

  test.for(PUBLIC)("responds to HEAD %s with the same headers as to GET, but without a body", async (path) => {
    const [get, head] = await Promise.all([anApp().request(path), anApp().request(path, { method: "HEAD" })]);
    expect(head.status).toBe(200);
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe("");
  });

  test.for(["/", "/c/acme/status/1/"])(
    "allows only its own style and script on %s, and sends no referrer",
    async (path) => {
      const { headers } = await anApp().request(path);
      expect(headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
      );
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    },
  );

  test("returns the same commitment in the list and at its own path", async () => {
    const app = anApp();
    const commitment: unknown = await (await app.request("/api/v1/commitments/acme/status/1.json")).json();
    expect(await (await app.request("/api/v1/commitments.json")).json()).toEqual({
      items: [commitment],
      applied: {},
      next: null,
    });
    expect(commitment).toMatchObject({ id: "acme/status/1", url: "/c/acme/status/1/" });
    expect((await app.request("/c/acme/status/1/")).status).toBe(200);
  });

  test("prefixes URLs in JSON with the base URL", async () => {
    const app = anApp({ site: { baseUrl: "https://status.example.com" } });
    const response = await app.request("/api/v1/commitments/acme/status/1.json");
    expect(await response.json()).toMatchObject({ url: "https://status.example.com/c/acme/status/1/" });
  });

  test("ignores the case of owners and repositories, as GitHub does", async () => {
    const app = anApp();
    expect((await app.request("/c/ACME/Status/1/")).status).toBe(200);
    expect((await app.request("/api/v1/commitments/Acme/STATUS/1.json")).status).toBe(200);
  });

  test("returns a page and an entry for a commitment without an issue", async () => {
    const pending = aTracked({ block: { key: "feedfeedfeedfeedfeedfeed" }, issue: null });
    const app = anApp({ snapshots: [aSnapshot({ commitments: [pending] })] });
    expect(await (await app.request("/c/acme/status/feedfeedfeedfeedfeedfeed/")).text()).toContain("not opened yet");
    const response = await app.request("/api/v1/commitments/acme/status/feedfeedfeedfeedfeedfeed.json");
    expect(await response.json()).toMatchObject({ number: null, issue_url: null });
    const query = `?report=${pending.block.report.slug}`;
    for (const list of ["commitments", "events", "reports"]) {
      const filtered = await app.request(`/api/v1/${list}.json${query}`);
      expect([list, ((await filtered.json()) as { items: unknown[] }).items.length]).toEqual([list, 1]);
    }
  });
});

describe("a request", () => {
  test.for([
    "/nothing",
    "/api/v1/nothing.json",
    "/c/acme/status/2/",
    "/c/acme/other/1/",
    "/c/other/status/1/",
    "/api/v1/commitments/acme/status/2.json",
    "/api/v1/commitments/acme/other/1.json",
    "/api/v1/commitments/acme/status/1.xml",
  ])("for the unknown path %s gets a 404 that names the path and allows any origin", async (path) => {
    const response = await anApp().request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await problemOf(response)).toMatchObject({ title: "Not found", detail: `Not found: ${path}` });
  });

  test.for(["POST", "PUT", "DELETE"])(
    "with the unsupported method %s gets a 405 that lists the allowed methods",
    async (method) => {
      const response = await anApp().request("/api/v1/commitments.json", { method });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(await problemOf(response)).toMatchObject({
        title: "Method not allowed",
        detail: "Method not allowed: use GET, HEAD, OPTIONS.",
      });
    },
  );
});

describe("without facts,", () => {
  test.for(ROUTES)("a request for %s gets a 503 that says why and when to retry", async (path) => {
    const response = await anApp({ snapshots: null, lastError: "GitHub did not answer." }).request(path);
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("60");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("cache-control") ?? "").not.toContain("public");
    expect(await problemOf(response)).toMatchObject({ title: "Service unavailable", detail: "GitHub did not answer." });
  });

  test("the 503 says that no facts have been read yet", async () => {
    const response = await anApp({ snapshots: null }).request("/readyz");
    expect(await problemOf(response)).toMatchObject({ detail: "No facts have been read yet." });
  });

  test("the badge is still served as an image, and the process is healthy", async () => {
    const app = anApp({ snapshots: null });
    expect((await app.request("/badge.svg")).status).toBe(200);
    expect(await (await app.request("/healthz")).json()).toEqual({ status: "ok" });
  });
});

describe("an error", () => {
  test("from a source is returned along with the last good facts", async () => {
    const app = anApp({ lastError: "GitHub did not answer." });
    expect(await (await app.request("/readyz")).json()).toEqual({
      status: "ready",
      last_error: "GitHub did not answer.",
    });
    const summary: unknown = await (await app.request("/api/v1/summary.json")).json();
    expect(summary).toMatchObject({ counts: { total: 1 }, freshness: { last_error: "GitHub did not answer." } });
  });

  test("that is unexpected is reported, and the response is a 500 that reveals no details", async () => {
    const reported: string[] = [];
    const app = anApp({
      facts: () => {
        throw new Error("token ghp_secret is wrong");
      },
      onProblem: (problem) => reported.push(problem),
    });
    for (const path of [...ROUTES, "/badge.svg"]) {
      const response = await app.request(path);
      expect(response.status).toBe(500);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      const { detail, title } = await problemOf(response);
      expect(`${title} ${detail}`).not.toContain("secret");
    }
    expect(reported).toEqual([...ROUTES, "/badge.svg"].map((path) => `Unexpected error at ${path}: Error`));
  });
});

describe("a second request", () => {
  const PATH = "/api/v1/commitments/acme/status/1.json";

  test("gets the same response, or a 304 if the client's copy is current", async () => {
    const app = anApp();
    const [first, second] = [await app.request(PATH), await app.request(PATH)];
    expect([...second.headers]).toEqual([...first.headers]);
    expect(await second.text()).toBe(await first.text());
    const conditional = { headers: { "if-none-match": first.headers.get("etag")! } };
    expect((await app.request(PATH, conditional)).status).toBe(304);
  });

  test("gets the response for its own method and query", async () => {
    const app = anApp();
    const send = async (path: string, method = "GET"): Promise<[number, string]> => {
      const response = await app.request(path, { method });
      return [response.status, (await response.text()).slice(0, 4)];
    };
    const requests = [
      [PATH],
      [`${PATH}?state=kept`],
      [PATH, "HEAD"],
      [PATH, "POST"],
      ["/badge.svg?any"],
      ["/api/v1/commitments.json?limit=0"],
      ["/api/v1/none.json"],
    ] as const;
    const first = await Promise.all(requests.map(([path, method]) => send(path, method)));
    expect(first.map(([status]) => status)).toEqual([200, 400, 200, 405, 200, 400, 404]);
    for (const [index, [path, method]] of requests.entries()) expect(await send(path, method)).toEqual(first[index]);
  });

  test("gets a new response as soon as the facts change, and a 410 if they are withheld", async () => {
    let facts = someFacts([aSnapshot()]);
    const app = anApp({ facts: () => facts });
    const state = async (): Promise<unknown> => ((await (await app.request(PATH)).json()) as { state: string }).state;
    expect([await state(), await state()]).toEqual(["not_due", "not_due"]);
    facts = someFacts([aSnapshot({ commitments: [aTracked({ block: { due: "2026-05-14" } })] })]);
    expect([await state(), await state()]).toEqual(["overdue", "overdue"]);
    facts = { ...someFacts([]), withheld: 1 };
    expect((await app.request(PATH)).status).toBe(410);
  });
});

describe("today", () => {
  const due = aSnapshot({ commitments: [aTracked({ block: { due: "2026-05-15" } })] });

  test("is the clock's date, and a commitment due today is not overdue", async () => {
    const app = anApp({ snapshots: [due] });
    const response = await app.request("/api/v1/commitments/acme/status/1.json");
    expect(await response.json()).toMatchObject({ state: "due_soon", days_overdue: 0 });
    expect(await (await app.request("/")).text()).not.toContain("FOLLOW_THROUGH_TODAY");
  });

  test("can be overridden for all responses, and every page shows the override", async () => {
    const app = anApp({ snapshots: [due], today: "2026-05-20" });
    const response = await app.request("/api/v1/commitments/acme/status/1.json");
    expect(await response.json()).toMatchObject({ state: "overdue", days_overdue: 5 });
    expect(await (await app.request("/badge.svg")).text()).toContain("1 overdue");
    for (const [path, state] of [
      ["/", "5 days late"],
      ["/c/acme/status/1/", "5 days overdue: it was due on 15 May 2026"],
    ] as const) {
      const page = await (await app.request(path)).text();
      expect(page).toContain("Today is set to 20 May 2026 by FOLLOW_THROUGH_TODAY.");
      expect(page).toContain(state);
    }
  });

  test("does not make old facts fresh if it is overridden", async () => {
    const app = anApp({ instant: "2026-05-20T12:00:00Z", today: "2026-05-15" });
    const summary: unknown = await (await app.request("/api/v1/summary.json")).json();
    expect(summary).toMatchObject({ freshness: { state: "unknown", observed_at: "2026-05-15T12:00:00Z" } });
  });

  test("ends at midnight in each commitment's own time zone", async () => {
    const block = { ...aBlock(), due: "2026-05-14", time_zone: "Pacific/Honolulu" };
    const app = anApp({
      snapshots: [aSnapshot({ commitments: [aTracked({ block })] })],
      instant: "2026-05-15T09:59:59Z",
    });
    const path = "/api/v1/commitments/acme/status/1.json";
    expect(await (await app.request(path)).json()).toMatchObject({ state: "due_soon" });
    const later = anApp({
      snapshots: [aSnapshot({ commitments: [aTracked({ block })] })],
      instant: "2026-05-15T10:00:00Z",
    });
    expect(await (await later.request(path)).json()).toMatchObject({ state: "overdue", days_overdue: 1 });
  });
});

describe("an invalid query", () => {
  test.for<[query: string, named: string]>([
    ["colour=red", "unknown parameter colour: use state, report, repository, owner, due_before, cursor, limit"],
    ["State=overdue", "unknown parameter State: use"],
    ["state=late", "state: expected overdue, removed, rescheduled"],
    ["state=overdue,late", "state: expected"],
    ["state=", "state: expected"],
    ["due_before=soon", "due_before: expected YYYY-MM-DD"],
    ["due_before=2026-02-30", "due_before: expected YYYY-MM-DD"],
    ["limit=0", "limit: expected a number from 1 to 100"],
    ["limit=101", "limit: expected a number from 1 to 100"],
    ["limit=ten", "limit: expected a number from 1 to 100"],
    ["limit=-1", "limit: expected a number from 1 to 100"],
    ["cursor=acme/status/99", "cursor: unknown; start again without it"],
    ["cursor=", "cursor: unknown; start again without it"],
  ])("%j gets a 400 that names the parameter and the fix", async ([query, named]) => {
    const response = await anApp().request(`/api/v1/commitments.json?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const { title, detail } = await problemOf(response);
    expect(title).toBe("Bad request");
    expect(detail).toContain(named);
  });

  test("gets a response that lists all errors", async () => {
    const response = await anApp().request("/api/v1/commitments.json?state=late&limit=0&due_before=soon&colour=red");
    const { detail } = await problemOf(response);
    for (const name of ["state:", "limit:", "due_before:", "unknown parameter colour"]) expect(detail).toContain(name);
  });
});

test("a response contains the state at the current time", async () => {
  let instant = INSTANT;
  const app = anApp({ clock: () => Date.parse(instant) });
  const path = "/api/v1/commitments/acme/status/1.json";
  expect(await (await app.request(path)).json()).toMatchObject({ state: "not_due" });
  instant = "2026-06-02T00:00:00Z";
  expect(await (await app.request(path)).json()).toMatchObject({ state: "overdue" });
});

describe("a URL", () => {
  const PATHS = ["/api/v1/commitments.json?owner=", "/badge.svg?", "/c/acme/status/", "/nowhere/", "/"];

  test.each(PATHS)("that is too long causes a 414 and isn't echoed: %s", async (start) => {
    const response = await anApp().request(start + "a".repeat(15_000));
    expect(response.status).toBe(414);
    expect((await problemOf(response)).detail).toBe("The address is longer than 4096 characters.");
  });

  test("can contain the longest possible repository and report names", async () => {
    const query = new URLSearchParams({ repository: `${"a".repeat(39)}/${"b".repeat(100)}`, report: "約".repeat(255) });
    expect((await anApp().request(`/api/v1/commitments.json?${query.toString()}`)).status).toBe(200);
  });
});
