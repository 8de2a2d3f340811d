import "./rolldown-runtime.js";
import { startServer } from "./api-node.js";

// src/cli/serve.ts
/** `follow-through serve`: serves the API and the public page until stopped. */
function runServe() {
	return startServer(process.env);
}

export { runServe };