#!/usr/bin/env node
import "./rolldown-runtime.js";
import { nodeProblem } from "./core-model-first.js";

// src/cli.ts
const problem = nodeProblem(process.versions.node);
if (problem === null) {
	const { runCommandLine } = await import("./cli-main.js");
	await runCommandLine();
} else {
	process.stderr.write(`${problem}\n`);
	process.exitCode = 2;
}

export {  };