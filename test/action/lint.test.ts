import { describe, expect, test } from "vitest";
import { CACHE, REPORT, startScene } from "./scene.ts";

describe.concurrent("lint", () => {
  test("needs no token on a pull request, sends no requests to GitHub and lists the commitments", async (context) => {
    const scene = await startScene(context);
    const run = await scene.act({ event: "pull_request", token: "" });
    expect(run.status).toBe(0);
    expect(scene.proxy.requests).toEqual([]);
    expect(run.summary).toContain("3 commitments in 1 report");
    expect(run.stdout).toMatch(/^::notice .*line=7::Warm the cache before a deploy/m);
  });

  test("reports an ambiguous date as an error on its line and shows the correct format", async (context) => {
    const scene = await startScene(context);
    await scene.workspace.write(REPORT, CACHE.replace("2026-11-01", "03/04/2026"));
    const run = await scene.act({ event: "pull_request" });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("“03/04/2026” can mean 2026-04-03 or 2026-03-04: write it as YYYY-MM-DD");
    expect(run.stdout).toMatch(new RegExp(`^::error .*file=${REPORT},line=7::`, "m"));
  });
});
