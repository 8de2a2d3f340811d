import { startServer } from "./serve.ts";

/** `npm start`: the entry of dist/server.js. */
process.exitCode = await startServer(process.env);
