import { startServer } from "./node/serve.ts";

/**
 * The entry point of dist/server.js (`npm start`). Exits as soon as the server has stopped, without waiting for pending
 * reads.
 */
process.exit(await startServer(process.env));
