import "./rolldown-runtime.js";
import { startServer } from "./api-node.js";

// api/server.ts
/**
* The entry point of dist/server.js (`npm start`). Exits as soon as the server has stopped, without waiting for pending
* reads.
*/
process.exit(await startServer(process.env));

export {  };