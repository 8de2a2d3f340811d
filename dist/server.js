import "./rolldown-runtime.js";
import { t as startServer } from "./serve.js";

// api/server.ts
/** `npm start`: the entry of dist/server.js. */
process.exitCode = await startServer(process.env);

export {  };