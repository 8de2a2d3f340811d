import { Failure } from "./core-model.js";
import { createClient, parseRepository } from "./github.js";
import http from "node:http";
import { setTimeout } from "node:timers/promises";

// src/config/connect.ts
/** Creates a client for one repository (`owner/name`). Throws a Failure if the token or the repository is missing or wrong. */
function connect(token, repository, { apiUrl, serverUrl, needsProxy }) {
	if (token === "") throw new Failure("No token: give the job `permissions: contents: read, issues: write` and don't set the input `token`, or set GITHUB_TOKEN on the command line.");
	const repo = parseRepository(repository);
	if (!repo) throw new Failure(`The repository is ${JSON.stringify(repository)}: expected owner/name, in the input \`repository\` or in GITHUB_REPOSITORY.`);
	if (needsProxy) useProxy();
	const retry = {
		tries: 3,
		sleep: setTimeout,
		clock: Date.now,
		random: Math.random
	};
	return {
		client: createClient({
			token,
			baseUrl: apiUrl,
			fetch,
			retry
		}),
		repo,
		links: {
			server: serverUrl,
			repository
		}
	};
}
/** `fetch` ignores the proxy variables of self-hosted runners unless Node is told to use them, which needs Node 24.14. */
function useProxy() {
	const { setGlobalProxyFromEnv } = http;
	if (!setGlobalProxyFromEnv) throw new Failure("A proxy is set, but this Node can't use it: set NODE_USE_ENV_PROXY=1, or update the runner.");
	setGlobalProxyFromEnv();
}

export { connect };