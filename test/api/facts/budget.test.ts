import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBudget, EVERY_MINUTE, MINUTE, type Budget } from "../../../api/facts/budget.ts";

const START = Date.parse("2026-05-15T12:00:00Z");
const RESET = String(START / 1000 + 3_600);

/** Creates a budget that has processed these responses in order. `pass` advances the clock. */
async function aBudget(
  ...responses: Array<{ status?: number; headers?: Record<string, string> }>
): Promise<Budget & { pass: (milliseconds: number) => void }> {
  let now = START;
  const budget = createBudget(() => now);
  for (const { status = 200, headers = {} } of responses)
    await budget.watch(() => Promise.resolve(new Response(null, { status, headers })))("https://api.github.test/");
  return { ...budget, pass: (milliseconds) => void (now += milliseconds) };
}

function limit(remaining: number | string, reset = RESET): Record<string, string> {
  return { "x-ratelimit-remaining": String(remaining), "x-ratelimit-reset": reset };
}

describe("the pace", () => {
  test("is one minute while the rate limit is unknown or barely used", async () => {
    expect((await aBudget()).pace(100, 10)).toEqual(EVERY_MINUTE);
    expect((await aBudget({ headers: limit(5_000) })).pace(3, 2)).toEqual(EVERY_MINUTE);
  });

  test("ignores the separate limit of GraphQL", async () => {
    const graphql = { ...limit(1), "x-ratelimit-resource": "graphql" };
    expect((await aBudget({ headers: limit(5_000) }, { headers: graphql })).pace(3, 2)).toEqual(EVERY_MINUTE);
  });

  test("splits the remaining requests evenly between probes and reads, and among all sources", async () => {
    const budget = await aBudget({ headers: limit(60) });
    expect(budget.pace(1, 1)).toEqual({ probe: 2 * MINUTE, read: 2 * MINUTE });
    expect(budget.pace(3, 2)).toEqual({ probe: 4 * MINUTE, read: 12 * MINUTE });
  });

  test("never allows more requests than remain before the reset", () => {
    const limits = {
      remaining: fc.nat(5_000),
      seconds: fc.integer({ min: 1, max: 3_600 }),
      cost: fc.integer({ min: 1, max: 50 }),
    };
    return fc.assert(
      fc.asyncProperty(
        fc.record(limits),
        fc.integer({ min: 1, max: 20 }),
        async ({ remaining, seconds, cost }, sources) => {
          const budget = await aBudget({ headers: limit(remaining, String(START / 1000 + seconds)) });
          const { probe, read } = budget.pace(cost, sources);
          // Waiting for the reset uses no requests.
          const times = (pace: number): number => (pace >= seconds * 1000 ? 0 : (seconds * 1000) / pace);
          const spent = sources * times(probe) + sources * cost * times(read);
          expect(spent).toBeLessThanOrEqual(Math.max(1, remaining) * 1.000_001);
          expect(Math.min(probe, read)).toBeGreaterThanOrEqual(MINUTE);
        },
      ),
    );
  });

  test("is one minute again after the reset", async () => {
    const budget = await aBudget({ headers: limit(0) });
    expect(budget.pace(1, 1)).toEqual({ probe: 60 * MINUTE, read: 60 * MINUTE });
    expect(budget.pace(50, 10)).toEqual({ probe: 60 * MINUTE, read: 60 * MINUTE });
    budget.pass(60 * MINUTE);
    expect(budget.pace(1, 1)).toEqual(EVERY_MINUTE);
  });

  test("is based on the latest response that has rate limit headers", async () => {
    const budget = await aBudget({ headers: limit(10) }, { headers: limit(60) }, {}, { status: 304 });
    expect(budget.pace(1, 1).probe).toBe(2 * MINUTE);
  });

  test.for<[headers: Record<string, string>]>([
    [limit("many")],
    [limit(-1)],
    [limit(60, "soon")],
    [limit(60, "0")],
    [{ "x-ratelimit-remaining": "60" }],
    [{ "x-ratelimit-reset": RESET }],
  ])("ignores the invalid or incomplete headers %j", async ([headers]) => {
    expect((await aBudget({ headers })).pace(1, 1)).toEqual(EVERY_MINUTE);
  });
});

describe("a rejected request", () => {
  test.for<[what: string, status: number, headers: Record<string, string>, minutes: number]>([
    ["with a Retry-After header", 429, { "retry-after": "600" }, 10],
    ["that exceeds the secondary rate limit", 403, { "retry-after": "600", ...limit(4_000) }, 10],
    ["that exceeds the primary rate limit", 403, limit(0, String(START / 1000 + 600)), 10],
    ["without headers", 429, {}, 1],
    ["with a date in Retry-After", 429, { "retry-after": "Fri, 15 May 2026 12:10:00 GMT" }, 1],
  ])("%s delays later requests until the rate limit allows them", async ([, status, headers, minutes]) => {
    const budget = await aBudget({ status, headers }, { headers: limit(5_000) });
    expect(budget.pace(1, 1)).toEqual({ probe: minutes * MINUTE, read: minutes * MINUTE });
    budget.pass(minutes * MINUTE);
    expect(budget.pace(1, 1)).toEqual(EVERY_MINUTE);
  });

  test("without a Retry-After header does not shorten an earlier wait", async () => {
    const budget = await aBudget({ status: 429, headers: { "retry-after": "600" } }, { status: 429 });
    expect(budget.pace(1, 1).probe).toBe(10 * MINUTE);
  });

  test("that fails with status 403 for another reason does not delay later requests", async () => {
    expect((await aBudget({ status: 403, headers: limit(4_000) })).pace(1, 1)).toEqual(EVERY_MINUTE);
  });

  test("is recognised by its status, not by its headers", async () => {
    const budget = await aBudget({ headers: { "retry-after": "600", ...limit(5_000) } });
    expect(budget.pace(1, 1)).toEqual(EVERY_MINUTE);
  });
});

test("watched requests are forwarded unchanged, and are counted even if they fail", async () => {
  const budget = createBudget(() => START);
  const requests: unknown[] = [];
  const response = new Response("body");
  const watched = budget.watch((...args) => {
    requests.push(args);
    return requests.length === 1 ? Promise.resolve(response) : Promise.reject(new Error("down"));
  });
  const init = { method: "POST" };
  expect(await watched("https://api.github.test/", init)).toBe(response);
  expect(requests).toEqual([["https://api.github.test/", init]]);
  await expect(watched("https://api.github.test/")).rejects.toThrow("down");
  expect([budget.sent(), budget.pace(1, 1)]).toEqual([2, EVERY_MINUTE]);
});
