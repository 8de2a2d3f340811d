// Tests reports that reference numbers without an issue or pull request, with the real Octokit and the fake GitHub.
import { describe, expect, test } from "vitest";
import { complaints, setStage, writesOf, type Stage } from "../support/protocol/stage.ts";
import type { RunResult } from "../support/protocol/simulated-run.ts";

/** Opens issue #1 and starts discussion #2. */
function setUp(): Stage {
  const stage = setStage();
  const mira = stage.github.as("mira");
  mira.open("done", "");
  stage.github.startDiscussion();
  stage.time.pass(60_000);
  return stage;
}

function complete(stage: Stage): void {
  stage.time.pass(60_000);
  stage.github.as("mira").edit(1, { state: "closed" });
  stage.time.pass(60_000);
}

/** The commitments' states, as the run assessed them, by title. */
function statesOf({ outcome }: RunResult): Record<string, string> {
  const { commitments = [] } = outcome?.assessment ?? {};
  return Object.fromEntries(commitments.map(({ block, state }) => [block.subject, state]));
}

const ITEMS = ["Alert on the queue (#2)", "Rotate the keys (#2, #1)", "Pin the images (#1)"];

describe("a tracker number that belongs to a discussion", () => {
  test("is treated as a link, so the run succeeds and only the other trackers count", async () => {
    const stage = setUp();
    stage.promise(...ITEMS);
    const first = await stage.act();
    expect([complaints(first), first.green]).toEqual(["", true]);
    complete(stage);
    const run = await stage.act();
    expect([complaints(run), run.green]).toEqual(["", true]);
    expect(statesOf(run)).toEqual({
      "Alert on the queue": "undated",
      "Rotate the keys": "kept",
      "Pin the images": "kept",
    });
    expect(writesOf(await stage.act())).toEqual([]);
  });

  test("doesn't count as a missing issue if GraphQL fails", async () => {
    const stage = setUp();
    stage.promise(...ITEMS);
    await stage.act();
    const run = await stage.act({
      disturbance: (_index, _method, { body }) =>
        body.includes("discussion(") ? { kind: "answer", status: 502, applied: false } : null,
    });
    expect(run.green).toBe(false);
    expect(complaints(run)).toMatch(/^Could not read the tracker acme\/status#2: /);
    expect(writesOf(run).filter((write) => !/labels|issues\/\d+$/.test(write))).toEqual([]);
    expect((await stage.act()).green).toBe(true);
  });
});

describe("a tracker number without an issue", () => {
  test.for([true, false])("is reported once, with its line, and blocks nothing else (GraphQL: %s)", async (graphql) => {
    const stage = setUp();
    stage.github.settings.graphql = graphql;
    stage.promise("Alert on the queue (#99)", "Rotate the keys (#99, #1)", "Pin the images (#1)");
    const problem = {
      severity: "error",
      file: "postmortems/a.md",
      line: 8,
      message:
        "The tracker acme/status#99 is neither an issue nor a pull request, so it proves nothing: correct the number, remove it, or link to the right page.",
    };
    const first = await stage.act();
    expect(first.outcome?.problems).toEqual([problem]);
    expect(stage.tracked()).toHaveLength(3);
    complete(stage);
    // Another item references the same number.
    stage.promise(
      "Alert on the queue (#99)",
      "Rotate the keys (#99, #1)",
      "Pin the images (#1)",
      "Raise the quota (#99)",
    );
    const run = await stage.act();
    expect(run.outcome?.problems).toEqual([problem]);
    expect(run.green).toBe(false);
    expect(statesOf(run)).toEqual({
      "Alert on the queue": "undated",
      "Rotate the keys": "kept",
      "Pin the images": "kept",
      "Raise the quota": "undated",
    });
    stage.promise("Alert on the queue", "Rotate the keys (#1)", "Pin the images (#1)", "Raise the quota");
    const next = await stage.act();
    expect([complaints(next), next.green]).toEqual(["", true]);
  });

  test("proves nothing if its issue was deleted, even next to a completed tracker", async () => {
    const stage = setUp();
    const deleted = stage.github.as("mira").open("to be deleted", "");
    stage.promise(`Rotate the keys (#${deleted}, #1)`);
    await stage.act();
    stage.github.delete(deleted);
    complete(stage);
    const run = await stage.act();
    expect(statesOf(run)).toEqual({ "Rotate the keys": "undated" });
    expect(complaints(run)).toContain(`Could not read the tracker acme/status#${deleted}: it was deleted`);
  });
});
