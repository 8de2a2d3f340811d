// Injects faults and checks the places where text leaves the product. Each secret and each text from an upstream
// contains a canary. See .github/SECURITY.md.
import { describe, expect, test, vi } from "vitest";
import { driveAction } from "./support/canary/drive-action.ts";
import { driveApi } from "./support/canary/drive-api.ts";
import { drivePrograms } from "./support/canary/drive-programs.ts";
import { driveWorker } from "./support/canary/drive-worker.ts";
import { canary, canaryToken, findLeak, Sweep } from "./support/canary/sweep.ts";
import { startUpstream } from "./support/canary/upstream.ts";
import { aReportText } from "./support/protocol/scenario.ts";
import { LONG } from "./support/long-mode.ts";
import { runAction } from "./support/runner.ts";
import { createWorkspace } from "./support/workspace.ts";

vi.setConfig({ testTimeout: 300_000 });

describe("secrets and text from upstreams", () => {
  const sweep = new Sweep();

  test("never reach the API's responses, log or store", async () => {
    const upstream = await startUpstream();
    const workspace = await createWorkspace({ "postmortems/a.md": aReportText(["Mend the queue", "Mend the pager"]) });
    const first = await runAction({ workspace: workspace.root, apiUrl: upstream.url });
    expect([first.status, first.outputs["created"]]).toEqual([0, "2"]);
    await driveApi(sweep, upstream);
    expect(sweep.leaks).toEqual([]);
    await workspace.dispose();
    await upstream.close();
  });

  test("never leave the built Action, whatever fails", async () => {
    await driveAction(sweep);
    expect(sweep.leaks).toEqual([]);
  });

  test("never leave the built server or command line, whatever fails", async () => {
    await drivePrograms(sweep);
    expect(sweep.leaks).toEqual([]);
  });

  test("never leave the Worker, whatever fails", async () => {
    const upstream = await startUpstream();
    const workspace = await createWorkspace({ "postmortems/a.md": aReportText(["Mend the queue"]) });
    await runAction({ workspace: workspace.root, apiUrl: upstream.url });
    await driveWorker(sweep, upstream);
    expect(sweep.leaks).toEqual([]);
    await workspace.dispose();
    await upstream.close();
  });

  test("are looked for after hundreds of faults and in more than a hundred sinks", () => {
    const { faults, sinks, pairs } = sweep.counts;
    process.stdout.write(
      `Canary: ${faults} faults, ${sinks} sinks, ${pairs} faults × sinks, ${sweep.leaks.length} leaks.\n`,
    );
    // `npm test` injects every fault into the API, and some of them into each process.
    expect(faults).toBeGreaterThanOrEqual(LONG ? 345 : 280);
    expect(sinks).toBeGreaterThanOrEqual(120);
    expect(pairs).toBeGreaterThanOrEqual(LONG ? 3_500 : 3_000);
  });
});

test.for<[verb: string, text: string]>([
  ["reports", `a ${canary("x")} b`],
  ["reports", encodeURIComponent(canary("x")).toUpperCase()],
  ["reports", Buffer.from(`bot:${canary("x")}`).toString("base64")],
  ["reports", Buffer.from(`user:${canary("x")}`).toString("base64")],
  ["reports", Buffer.from(canary("x")).toString("base64")],
  ["reports", "Headers.append: ***"],
  ["reports", "only the mask held it back: ***"],
  ["accepts", "GitHub said: “no ***”"],
  ["reports", `GitHub said: “no ${canaryToken("x")}”`],
  ["accepts", "Could not read it."],
])("findLeak %s %j", ([verb, text]) => {
  expect(findLeak(text) !== null).toBe(verb === "reports");
});
