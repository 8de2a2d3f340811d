import { describe, expect, test } from "vitest";
import { startServer } from "../support/server.ts";
import { REPORT, startScene, TODAY } from "./scene.ts";

describe.concurrent("check", () => {
  test("fails on overdue commitments with a one-sentence message and an annotation on the line", async (context) => {
    const scene = await startScene(context);
    const run = await scene.act({ event: "schedule" });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("1 commitment is overdue by 10 days: #1 Warm the cache before a deploy.");
    expect(run.stdout).toMatch(new RegExp(`^::error title=Commitment overdue,file=${REPORT},line=7::`, "m"));
  });

  test("writes nothing if it runs without sync", async (context) => {
    const scene = await startScene(context);
    const run = await scene.act({ inputs: { mode: "check" } });
    expect(run.status).toBe(1);
    expect(scene.proxy.writes()).toEqual([]);
    expect(run.outputs).toMatchObject({ total: "3", overdue: "1", created: "0" });
  });

  test("fails only on the states that fail-on lists", async (context) => {
    const scene = await startScene(context);
    expect((await scene.act({ event: "schedule", inputs: { "fail-on": "withdrawn" } })).status).toBe(0);
    expect((await scene.act({ event: "schedule", inputs: { "fail-on": "due-soon, undated" } })).status).toBe(1);
  });

  test("shows at most ten error annotations and says how many more there are", async (context) => {
    const scene = await startScene(context);
    const rows = Array.from({ length: 40 }, (_, index) => `- Late thing number ${index}, due 2026-10-02`).join("\n");
    await scene.workspace.write(REPORT, `# Late\n\n## Action items\n\n${rows}\n`);
    const run = await scene.act({ event: "schedule" });
    expect(run.stdout.match(/^::error/gm)).toHaveLength(10);
    expect(run.stdout).toContain("32 more: see the job summary.");
  });
});

describe.concurrent("closed issues", () => {
  test("have the same state in the outputs, the job summary, the API and the page", async (context) => {
    const { github, act, editIssue } = await startScene(context);
    const comment = (number: number, body: string): Promise<unknown> =>
      github.api("POST", `/repos/acme/status/issues/${number}/comments`, { body });
    await act();
    await editIssue(1, { state: "closed", state_reason: "completed" });
    await editIssue(2, { state: "closed", state_reason: "completed" });
    await comment(2, "Evidence: https://example.com/graph");
    await editIssue(3, { state: "closed", state_reason: "not_planned" });
    const silent = await act({ event: "schedule" });
    expect([silent.status, silent.stdout]).toEqual([
      1,
      expect.stringContaining("1 commitment was withdrawn without a reason (comment “Reason: …” on the issue): #3"),
    ]);
    await comment(3, "Reason: the cache is gone");
    const run = await act({ event: "schedule" });
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ unproven: "1", withdrawn: "1", kept: "1", overdue: "0" });
    expect(run.summary).toContain("### Done without evidence (1)");

    const server = await startServer({
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: github.token,
      FOLLOW_THROUGH_REPOSITORIES: "acme/status",
      FOLLOW_THROUGH_TODAY: TODAY,
    });
    context.onTestFinished(async () => void (await server.stop()));
    const summary = await (await fetch(`${server.url}/api/v1/summary.json`)).json();
    expect(summary).toMatchObject({ counts: { total: 3, unproven: 1, withdrawn: 1, kept: 1 } });
    const page = await (await fetch(`${server.url}/`)).text();
    expect(page).toContain("1 withdrawn or replaced");
    const commitment = await (await fetch(`${server.url}/api/v1/commitments/acme/status/2.json`)).json();
    expect(commitment).toMatchObject({
      id: "acme/status/2",
      state: "kept",
      evidence: [{ kind: "comment", url: "https://example.com/graph" }],
    });
    expect(await server.stop()).toBe(0);
  });

  test("count as kept even without evidence if require-evidence is false", async (context) => {
    const scene = await startScene(context);
    await scene.act();
    await scene.editIssue(2, { state: "closed", state_reason: "completed" });
    expect((await scene.act({ inputs: { "require-evidence": "false" } })).outputs).toMatchObject({
      unproven: "0",
      kept: "1",
    });
  });
});
