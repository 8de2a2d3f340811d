// Drives every fault through every place where text leaves the product, with a canary in each secret and in whatever an
// upstream sends. See .github/SECURITY.md.
import { afterAll, describe, expect, test, vi } from "vitest";
import { driveAction } from "./support/canary/drive-action.ts";
import { driveApi } from "./support/canary/drive-api.ts";
import { drivePrograms } from "./support/canary/drive-programs.ts";
import { canary, canaryToken, findLeak, Sweep } from "./support/canary/sweep.ts";
import { startUpstream } from "./support/canary/upstream.ts";
import { aReportText } from "./support/protocol/scenario.ts";
import { runAction } from "./support/runner.ts";
import { createWorkspace } from "./support/workspace.ts";

vi.setConfig({ testTimeout: 300_000 });

describe("no secret and no text from an upstream leaves", () => {
  const sweep = new Sweep();
  afterAll(() => sweep.conclude({ faults: 320, sinks: 60, pairs: 3_000 }));

  test("the API, whose responses, log and store contain only our own sentences", async () => {
    const upstream = await startUpstream();
    const workspace = await createWorkspace({ "postmortems/a.md": aReportText(["Mend the queue", "Mend the pager"]) });
    const first = await runAction({ workspace: workspace.root, apiUrl: upstream.url });
    expect([first.status, first.outputs["created"]]).toEqual([0, "2"]);
    await driveApi(sweep, upstream);
    await workspace.dispose();
    await upstream.close();
  });

  test("the built Action, whatever fails", () => driveAction(sweep));

  test("the built server and command line, whatever fails", () => drivePrograms(sweep));
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
