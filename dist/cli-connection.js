import { connect } from "./config-github.js";
import { configPaths, loadConfig } from "./config.js";
import { openSource } from "./documents-github.js";

// src/cli/connection.ts
/**
* Connects to the repository whose issues `plan` and `verify` read, and loads the configuration from GITHUB_SHA or, without
* it, from the working tree.
*/
async function connectFrom(flags, environment, settings = {}) {
	const repository = String(flags["repository"] ?? environment.repository ?? "");
	const github = connect(environment.token ?? "", repository, environment);
	const name = String(flags["config"] ?? "");
	const source = openSource({
		root: process.cwd(),
		commit: environment.commit,
		github: {
			client: github.client,
			repo: github.source
		},
		configPaths: configPaths(name)
	});
	return {
		config: await loadConfig(source.readConfig, name, settings),
		github,
		source
	};
}

export { connectFrom };