import { startServer } from "./node/serve.ts";

/** `npm start`: the entry of dist/server.js. What is still being read when it is told to stop is not waited for. */
process.exit(await startServer(process.env));
