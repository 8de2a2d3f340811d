// Drives every fault through every place where text leaves the product, with a canary in each secret and in whatever an
// upstream sends. See .github/SECURITY.md.
import { describe, expect, test, vi } from "vitest";
import { driveAction } from "./support/canary/drive-action.ts";
import { driveApi } from "./support/canary/drive-api.ts";
import { drivePrograms } from "./support/canary/drive-programs.ts";
import { driveWorker } from "./support/canary/drive-worker.ts";
import { canary, canaryToken, findLeak, Sweep } from "./support/canary/sweep.ts";
import { startUpstream } from "./support/canary/upstream.ts";
import { aReportText } from "./support/protocol/scenario.ts";
import { runAction } from "./support/runner.ts";
import { createWorkspace } from "./support/workspace.ts";

vi.setConfig({ testTimeout: 300_000 });

describe("no secret and no text from an upstream leaves", () => {
  const sweep = new Sweep();

  test("the API, whose responses, log and store contain only our own sentences", async () => {
    const upstream = await startUpstream();
    const workspace = await createWorkspace({ "postmortems/a.md": aReportText(["Mend the queue", "Mend the pager"]) });
    const first = await runAction({ workspace: workspace.root, apiUrl: upstream.url });
    expect([first.status, first.outputs["created"]]).toEqual([0, "2"]);
    await driveApi(sweep, upstream);
    expect(sweep.leaks).toEqual([]);
    await workspace.dispose();
    await upstream.close();
  });

  test("the built Action, whatever fails", async () => {
    await driveAction(sweep);
    expect(sweep.leaks).toEqual([]);
  });

  test("the built server and command line, whatever fails", async () => {
    await drivePrograms(sweep);
    expect(sweep.leaks).toEqual([]);
  });

  test("the Worker, whatever fails", async () => {
    const upstream = await startUpstream();
    const workspace = await createWorkspace({ "postmortems/a.md": aReportText(["Mend the queue"]) });
    await runAction({ workspace: workspace.root, apiUrl: upstream.url });
    await driveWorker(sweep, upstream);
    expect(sweep.leaks).toEqual([]);
    await workspace.dispose();
    await upstream.close();
  });

  test("in any of the faults and sinks, of which none is left out", () => {
    const { faults, sinks, pairs } = sweep.counts;
    process.stdout.write(
      `Canary: ${faults} faults, ${sinks} sinks, ${pairs} faults × sinks, ${sweep.leaks.length} leaks.\n`,
    );
    expect(faults).toBeGreaterThanOrEqual(360);
    expect(sinks).toBeGreaterThanOrEqual(120);
    expect(pairs).toBeGreaterThanOrEqual(3_500);
  });
});

test.for<[text: string, leaks: boolean]>([
  [`a ${canary("x")} b`, true],
  [encodeURIComponent(canary("x")).toUpperCase(), true],
  [Buffer.from(`bot:${canary("x")}`).toString("base64"), true],
  [Buffer.from(`user:${canary("x")}`).toString("base64"), true],
  [Buffer.from(canary("x")).toString("base64"), true],
  ["Headers.append: ***", true],
  ["only the mask held it back: ***", true],
  ["GitHub said: “no ***”", false],
  [`GitHub said: “no ${canaryToken("x")}”`, true],
  ["Could not read it.", false],
])("the canary is found in %j: %s", ([text, leaks]) => {
  expect(findLeak(text) !== null).toBe(leaks);
});
