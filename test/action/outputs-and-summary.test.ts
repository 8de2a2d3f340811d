import { describe, expect, test } from "vitest";
import type { Fault } from "../support/proxy.ts";
import { startServer } from "../support/server.ts";
import { startScene, TODAY } from "./scene.ts";

describe.concurrent("the snapshot", () => {
  test("contains everything that a server needs to assess the same states", async (context) => {
    const scene = await startScene(context);
    const run = await scene.act({ event: "schedule", inputs: { snapshot: "facts.json", "warn-days": "60" } });
    expect(run.outputs).toMatchObject({ snapshot: "facts.json", "due-soon": "1" });
    const server = await startServer({
      FOLLOW_THROUGH_SNAPSHOT: `${scene.workspace.root}/facts.json`,
      FOLLOW_THROUGH_TODAY: TODAY,
    });
    context.onTestFinished(async () => void (await server.stop()));
    const summary = await (await fetch(`${server.url}/api/v1/summary.json`)).json();
    expect(summary).toMatchObject({ counts: { total: 3, overdue: 1, due_soon: 1, undated: 1 } });
  });

  test("fails the run if it can't be written, but the run still does everything else", async (context) => {
    const scene = await startScene(context);
    const run = await scene.act({ inputs: { snapshot: "postmortems/2026-10-01-cache.md/facts.json" } });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("is below something that is not a folder");
    expect(run.outputs).toMatchObject({ created: "3", snapshot: "" });
    expect((await scene.act({ inputs: { snapshot: "out/deep/facts.json" } })).outputs["snapshot"]).toBe(
      "out/deep/facts.json",
    );
  });
});

describe.concurrent("the token", () => {
  test("never appears in a failed run's log, outputs or summary", async (context) => {
    const scene = await startScene(context);
    const faults: Fault[] = [({ method }) => (method === "POST" ? { status: 500 } : null), () => ({ status: 401 })];
    for (const fault of faults) {
      scene.fault = fault;
      const run = await scene.act({ token: "canary-token-1234", event: "schedule" });
      expect(`${run.stdout}${run.summary}${JSON.stringify(run.outputs)}`).not.toContain("canary-token-1234");
    }
  });
});
