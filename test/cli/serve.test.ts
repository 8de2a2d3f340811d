import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

test("serve without a repository says what is missing and exits with status 2", async () => {
  const { status, stderr } = await runCli(tmpdir(), ["serve"]);
  expect(status).toBe(2);
  expect(stderr).toContain("FOLLOW_THROUGH_REPOSITORIES is missing");
});
