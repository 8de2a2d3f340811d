import { connect } from "./config-github.js";
import { openConnection } from "./config-start.js";
import { configPaths, loadConfig } from "./config-for-read.js";
import { openSource } from "./documents-github.js";
import { maskAlso } from "./cli-print.js";
import { readRemote } from "./cli-remote.js";
import { promisify } from "node:util";
import { execFile } from "node:child_process";

// src/cli/gh-token.ts
const TIMEOUT_MS = 5e3;
/** Asks GitHub's command line for the token that it uses for a server. Returns null if `gh` is missing or not logged in. */
async function readGhToken(host) {
	try {
		const { stdout } = await promisify(execFile)("gh", [
			"auth",
			"token",
			"--hostname",
			host
		], { timeout: TIMEOUT_MS });
		return stdout.trim() || null;
	} catch {
		return null;
	}
}

// src/cli/connection.ts
/**
* Completes the environment from the clone and from GitHub's command line: without GITHUB_REPOSITORY, the repository is that of the git
* remote, if it is on the same server, and without GITHUB_TOKEN, the token is that of `gh` for the server that will get it. `repository`
* is the one that was named, if any.
*/
async function completeEnvironment(environment, repository) {
	const host = URL.parse(environment.serverUrl)?.hostname ?? "";
	const remote = repository === null ? await readRemote(process.cwd()) : null;
	const token = environment.token ?? await readGhToken(hostOfApi(environment.apiUrl));
	if (token !== null) maskAlso(token);
	return {
		...environment,
		token,
		repository: repository ?? (remote?.host === host ? remote.repository : null)
	};
}
/** The server that an API belongs to, by the name that `gh` uses for it. Its token is sent to that API only. */
function hostOfApi(apiUrl) {
	const host = URL.parse(apiUrl)?.hostname ?? "";
	return host === "api.github.com" || host.endsWith(".ghe.com") ? host.replace(/^api\./, "") : host;
}
/**
* Connects to the repository from which `plan`, `verify` and `closing` read issues, and loads the configuration from the commit GITHUB_SHA
* or, if it isn't set, from the working tree.
*/
async function connectFrom(flags, environment, settings = {}) {
	const named = flags["repository"] === void 0 ? null : String(flags["repository"]);
	const complete = await completeEnvironment(environment, named ?? environment.repository);
	const addresses = {
		...complete,
		repository: named === null ? complete.repository : environment.repository
	};
	const github = connect(openConnection(complete.token ?? "", complete.repository ?? "", addresses));
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