import { describe, expect, test } from "vitest";
import type { Fault } from "../support/proxy.ts";
import { CACHE, LEASE_EXPIRED, REPORT, startScene } from "./scene.ts";

const isCreate: Fault = ({ method, path }) => (method === "POST" && path.endsWith("/issues") ? { status: 502 } : null);

/** Fails the first create only. */
function failFirstCreate(answer: Exclude<ReturnType<Fault>, null>): Fault {
  let first = true;
  return (request) => {
    if (!isCreate(request) || !first) return null;
    first = false;
    return answer;
  };
}

describe.concurrent("a failed read", () => {
  test.for<[status: number, sentence: string]>([
    [401, "GitHub does not accept the token"],
    [403, "the token lacks a permission; give the job"],
    [404, "the repository does not exist"],
    [500, "GitHub returned 500"],
  ])(
    "with status %i fails the run with an explanation, and nothing is written",
    async ([status, sentence], context) => {
      const scene = await startScene(context);
      scene.fault = () => ({ status });
      const run = await scene.act();
      expect(run.status).toBe(1);
      expect(run.stdout).toContain(sentence);
      expect(scene.proxy.writes()).toEqual([]);
    },
  );

  test.for<[what: string, answer: ReturnType<Fault>]>([
    ["an empty body", { status: 200, body: "" }],
    ["a truncated body", { status: 200, body: '[{"number":1' }],
    ["an unexpected shape", { status: 200, body: { items: [] } }],
    ["a redirect", { status: 301, headers: { location: "/elsewhere" } }],
  ])("that returned %s instead of a list is not treated as an empty list", async ([, answer], context) => {
    const scene = await startScene(context);
    scene.fault = ({ path }) => (path.includes("/issues?") ? answer : null);
    const run = await scene.act();
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/GitHub's response is truncated or has an unexpected shape|it has moved/);
    expect(scene.proxy.writes()).toEqual([]);
  });
});

describe.concurrent("a run", () => {
  test("fails if a create is rejected, but still creates the other issues, and the next run creates the missing one", async (context) => {
    const scene = await startScene(context);
    const { act, listTracked } = scene;
    scene.fault = failFirstCreate({ status: 422, body: { message: "Validation Failed" } });
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ created: "2", problems: "1", total: "3" });
    expect((await act()).outputs).toMatchObject({ created: "1" });
    expect(await listTracked()).toHaveLength(3);
  });

  test("doesn't retry a create whose response is lost, but finds and adopts the issue", async (context) => {
    const scene = await startScene(context);
    const { act, creates, listTracked } = scene;
    scene.fault = (request) => (isCreate(request) ? "lose" : null);
    const run = await act();
    expect(run.status).toBe(0);
    // The run creates three commitments' issues and the dashboard.
    expect(creates()).toBe(4);
    expect(run.outputs).toMatchObject({ created: "3", problems: "0" });
    expect(run.stdout).toContain(
      "adopted #1 Warm the cache before a deploy, created by a request whose outcome was unknown",
    );
    scene.fault = () => null;
    expect((await act()).outputs).toMatchObject({ created: "0", updated: "0", total: "3" });
    expect(await listTracked()).toHaveLength(3);
  });

  test("fails without a retry if a create's outcome is unknown, and the next run creates the issue", async (context) => {
    const scene = await startScene(context);
    const { act, listTracked } = scene;
    scene.fault = failFirstCreate({ status: 502 });
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("The issue may or may not exist, so the request was not retried");
    expect(run.outputs).toMatchObject({ created: "2", pending: "1" });
    expect((await act({ later: LEASE_EXPIRED })).outputs).toMatchObject({ created: "1", total: "3" });
    expect(await listTracked()).toHaveLength(3);
  });

  test("fails if it can't close an issue that it has created, and the next run closes the issue", async (context) => {
    const scene = await startScene(context);
    const { workspace, act } = scene;
    await workspace.write(
      REPORT,
      CACHE.replace("2026-12-20 | |", "2026-12-20 | Done 2026-10-05 https://example.com/proof |"),
    );
    scene.fault = ({ method }) => (method === "PATCH" ? { status: 500 } : null);
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.outputs["created"]).toBe("3");
    scene.fault = () => null;
    // The first run kept its lease, because the close could still take effect.
    const healed = await act({ later: LEASE_EXPIRED });
    expect(healed.outputs).toMatchObject({ created: "0", updated: "1", "already-done": "1" });
    expect(healed.status).toBe(0);
    expect((await act()).outputs["updated"]).toBe("0");
  });

  test("stops at a rate limit and says when to retry, and the next run creates the remaining issues", async (context) => {
    const scene = await startScene(context);
    const { act, creates, listTracked } = scene;
    scene.fault = (request) =>
      isCreate(request) && creates() > 1 ? { status: 429, headers: { "retry-after": "60" } } : null;
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("run again in 60 seconds");
    expect(creates()).toBe(2);
    expect(run.outputs).toMatchObject({ created: "1", pending: "2" });
    scene.fault = () => null;
    expect((await act()).outputs).toMatchObject({ created: "2" });
    expect(await listTracked()).toHaveLength(3);
  });
});
