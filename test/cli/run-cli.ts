import path from "node:path";
import { ROOT, runProcess } from "../support/runner.ts";

export const REPORT = "postmortems/2026-10-01-cache.md";

/** Runs the built CLI in a folder, with only PATH and `env` as its environment. */
export function runCli(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): ReturnType<typeof runProcess> {
  return runProcess([path.join(ROOT, "dist/cli.js"), ...args], { PATH: process.env["PATH"], ...env }, folder);
}
