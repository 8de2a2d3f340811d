// Runs programs one after another, for test/support/run-sync.ts.
import { spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import type { Command, Reply } from "./run-sync.ts";

for await (const line of createInterface(process.stdin)) {
  const { program, args, cwd, env }: Command = JSON.parse(line);
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, maxBuffer: 1 << 28 });
  const reply: Reply = {
    status,
    stdout: stdout?.toString("base64") ?? "",
    stderr: error === undefined ? stderr.toString() : error.message,
  };
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
