import { nodeProblem } from "../src/core/model/node-version.ts";

// The entry point of dist/server.js (`npm start`). An older version of Node.js may not be able to load the rest.
const problem = nodeProblem(process.versions.node);
if (problem === null) {
  const { runServer } = await import("./node/main.ts");
  await runServer();
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
