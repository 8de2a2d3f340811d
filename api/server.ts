import { unexpectedError } from "../src/core/model/failure.ts";
import { startServer } from "./node/serve.ts";

// An error that a library throws in a callback must not reach Node, which would print the error's message and properties.
process.on("uncaughtException", (error) => {
  process.stderr.write(`${unexpectedError(error)}\n`);
  process.exit(1);
});

/**
 * The entry point of dist/server.js (`npm start`). Exits as soon as the server has stopped, without waiting for pending
 * reads.
 */
process.exit(await startServer(process.env));
