import { expect, test } from "vitest";
import { setStage, writesOf } from "../support/protocol/stage.ts";
import type { RunResult } from "../support/protocol/simulated-run.ts";

/** Counts a run's complete reads of the register. A run reads it once per plan. */
function readsOf({ calls }: RunResult): number {
  return calls.filter(({ method, path }) => method === "GET" && path === "/repos/acme/status").length;
}

test("a run with something to write plans once before it acquires the lease and once while it holds it", async () => {
  const stage = setStage("One", "Two");
  expect(readsOf(await stage.act())).toBe(2);
  stage.promise("One, due 2027-01-01", "Two");
  expect(readsOf(await stage.act())).toBe(2);
});

test("a run with nothing to write reads once and acquires no lease", async () => {
  const stage = setStage("One");
  await stage.act();
  const again = await stage.act();
  expect([readsOf(again), writesOf(again)]).toEqual([1, []]);
});

test("an issue that changes between the read and the write is planned again without delaying other issues", async () => {
  const stage = setStage("One", "Two");
  await stage.act();
  stage.promise("One, due 2027-01-01", "Two, due 2027-01-01");
  let edited = false;
  const run = await stage.act({
    disturbance: (_, method) => {
      if (method !== "PATCH" || edited) return null;
      edited = true;
      const { body } = stage.github.issue(2)!;
      stage.github.as("mira").edit(2, { body: `${body}\n\nA note.`, state: "closed", state_reason: "completed" });
      return null;
    },
  });
  expect(run.green).toBe(true);
  expect(readsOf(run)).toBe(3);
  expect(stage.github.issue(1)?.body).toContain("2027-01-01");
  expect(stage.github.issue(2)?.body).toContain("A note.");
});
