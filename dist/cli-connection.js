import { connect } from "./config-github.js";
import { loadConfig } from "./config.js";

// src/cli/connection.ts
/** Loads the configuration and connects to the repository whose issues `plan` and `verify` read. */
async function connectFrom(flags, environment, settings = {}) {
	const config = await loadConfig(process.cwd(), String(flags["config"] ?? ""), settings);
	const repository = String(flags["repository"] ?? environment.repository ?? "");
	return {
		config,
		github: connect(environment.token ?? "", repository, environment)
	};
}

export { connectFrom };