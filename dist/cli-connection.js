import { connect } from "./config-github.js";
import { configPaths, loadConfig } from "./config.js";
import { openSource } from "./documents-github.js";

// src/cli/connection.ts
/**
* Connects to the repository from which `plan` and `verify` read issues, and loads the configuration from the commit GITHUB_SHA
* or, if it isn't set, from the working tree.
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