import { expect, test } from "vitest";
import { startScene } from "../action/scene.ts";
import { REPORT, runCli } from "./run-cli.ts";

test("closing prints what became of a report's promises, and writes nothing", async (context) => {
  const scene = await startScene(context);
  await scene.act();
  await scene.editIssue(3, { state: "closed", state_reason: "not_planned" });
  const writes = scene.proxy.writes().length;
  const env = { GITHUB_TOKEN: scene.github.token, GITHUB_REPOSITORY: "acme/status", GITHUB_API_URL: scene.proxy.url };
  const closing = (...args: string[]): ReturnType<typeof runCli> =>
    runCli(scene.workspace.root, ["closing", ...args], env);
  const { status, stdout, stderr } = await closing(`./${REPORT}`);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^# What became of our promises after “The cache went cold”\n\nWe published \[our report\]/);
  expect(stdout).toContain("1 was dropped and 2 are not done yet.");
  const unknown = await closing("README.md");
  expect([unknown.status, unknown.stdout]).toEqual([1, ""]);
  expect(unknown.stderr).toContain("No tracked commitment is in README.md: give the path of a report");
  expect(await closing()).toMatchObject({ status: 2, stderr: expect.stringContaining("give one REPORT") });
  expect(scene.proxy.writes()).toHaveLength(writes);
});
