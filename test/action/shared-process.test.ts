// Most tests run the built Action in a process that other runs share. Here, the result is compared with that of a new process.
import { describe, expect, test, type TestContext } from "vitest";
import type { ActionOptions, ActionRun } from "../support/runner.ts";
import { startScene } from "./scene.ts";

describe("a run that shares a process with others", () => {
  test.for<[run: string, options: Partial<ActionOptions>]>([
    ["creates issues", {}],
    ["fails, because its token has a space", { token: "bot token" }],
    ["fails a check", { inputs: { mode: "check" } }],
    ["has an invalid event file", { payload: "{" }],
    ["writes a page and a snapshot", { inputs: { site: "site", snapshot: "facts.json" } }],
    ["starts an hour later", { later: 3600, today: undefined }],
    [
      "prints its token, which differs from that of the previous run",
      { token: "owner-token", inputs: { mode: "owner-token" } },
    ],
    ["is given an unknown variable", { env: { FOLLOW_THROUGH_UNKNOWN: "1" } }],
  ])("has the same result as a run in a new process if it %s", async ([, options], context) => {
    const separate = await runOnce(context, { ...options, ownProcess: true });
    expect(await runOnce(context, { ...options, ownProcess: false })).toEqual(separate);
  });
});

/** Runs the Action in a new scene. Replaces the addresses and times in the output, which depend on the scene. */
async function runOnce(context: TestContext, options: Partial<ActionOptions>): Promise<unknown> {
  const { act, listTracked } = await startScene(context);
  const { status, stdout, stderr, outputs, summary }: ActionRun = await act(options);
  const issues = await listTracked();
  const titles = issues.map(({ title, state }) => [title, state]);
  const withoutScene = (text: string): string =>
    text
      .replaceAll(/(?:127\.0\.0\.1|localhost):\d+|\/[\w/-]+\/(?:checkout|runner)-\w+/g, "PLACE")
      .replaceAll(/\d\d:\d\d(?::\d\d)?/g, "TIME");
  return {
    status,
    stdout: withoutScene(stdout),
    stderr: withoutScene(stderr),
    outputs,
    summary: withoutScene(summary),
    titles,
  };
}
