import "./rolldown-runtime.js";
import { unexpectedError } from "./core-model-start.js";
import { startServer } from "./api-node.js";

// api/server.ts
process.on("uncaughtException", (error) => {
	process.stderr.write(`${unexpectedError(error)}\n`);
	process.exit(1);
});
/**
* The entry point of dist/server.js (`npm start`). Exits as soon as the server has stopped, without waiting for pending
* reads.
*/
process.exit(await startServer(process.env));

export {  };