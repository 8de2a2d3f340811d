import { unexpectedError } from "../../src/core/model/failure.ts";
import { startServer } from "./serve.ts";

/** Runs the server, and exits as soon as it has stopped, without waiting for pending reads. */
export async function runServer(): Promise<never> {
  // An error that a library throws in a callback must not reach Node, which would print the error's message and properties.
  process.on("uncaughtException", (error) => {
    process.stderr.write(`${unexpectedError(error)}\n`);
    process.exit(1);
  });
  return process.exit(await startServer(process.env));
}
