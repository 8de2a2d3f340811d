import "./rolldown-runtime.js";
import { startServer } from "./api-node.js";

// api/server.ts
/** The entry of dist/server.js (`npm start`). Exits at once when the server has stopped, without waiting for reads in progress. */
process.exit(await startServer(process.env));

export {  };