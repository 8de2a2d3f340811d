import "./rolldown-runtime.js";
import { nodeProblem } from "./core-model-first.js";

// api/server.ts
const problem = nodeProblem(process.versions.node);
if (problem === null) {
	const { runServer } = await import("./api-node.js");
	await runServer();
} else {
	process.stderr.write(`${problem}\n`);
	process.exitCode = 2;
}

export {  };