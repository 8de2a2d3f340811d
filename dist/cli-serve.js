import "./rolldown-runtime.js";
import { startServer } from "./api-node.js";

// src/cli/serve.ts
/** `follow-through serve`: runs the API and the public page until it is stopped. */
function runServe() {
	return startServer(process.env);
}

export { runServe };