import path from "node:path";
import { ROOT, runProcess } from "../support/runner.ts";
import { canShareProcess, runWarm } from "../support/warm.ts";

export const REPORT = "postmortems/2026-10-01-cache.md";

/** Runs the built CLI in a folder, with only PATH and `env` as its environment. */
export function runCli(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): ReturnType<typeof runProcess> {
  const script = path.join(ROOT, "dist/cli.js");
  const variables = { PATH: process.env["PATH"], ...env };
  return canShareProcess(env)
    ? runWarm({ script, args, env: variables, cwd: folder, later: 0 })
    : runProcess([script, ...args], variables, folder);
}
