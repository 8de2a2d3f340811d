import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

test("serve names the missing setting and exits with status 2 if no repository is set", async () => {
  const { status, stderr } = await runCli(tmpdir(), ["serve"]);
  expect(status).toBe(2);
  expect(stderr).toContain("FOLLOW_THROUGH_REPOSITORIES is missing");
});
