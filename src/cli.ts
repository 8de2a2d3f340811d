#!/usr/bin/env node
import { nodeProblem } from "./core/model/node-version.ts";

// The command line. An older version of Node.js may not be able to load the rest.
const problem = nodeProblem(process.versions.node);
if (problem === null) {
  const { runCommandLine } = await import("./cli/main.ts");
  await runCommandLine();
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
