import { Failure } from "./core-model.js";
import { ServerClock, createClient, isSameRepository, parseRepository, useProxies } from "./github.js";
import { setTimeout } from "node:timers/promises";
import http from "node:http";

// src/config/connect.ts
/**
* Creates a client for the repository (`owner/name`) to create and update issues in. The reports are in the environment's
* repository or, if none is set, in `repository`. Throws a Failure if the token is missing or the repository's name is
* invalid.
*/
function connect(token, repository, addresses) {
	const { apiUrl, graphqlUrl, serverUrl, proxyVariables } = addresses;
	if (token === "") throw new Failure("No token: in a workflow, give the job `permissions: contents: read, issues: write` and leave the input `token` unset; on the command line, set GITHUB_TOKEN.");
	const repo = parseRepository(repository);
	if (!repo) throw new Failure(`${JSON.stringify(repository)} is not a repository: set the input \`repository\` or GITHUB_REPOSITORY to owner/name.`);
	useProxies(proxyVariables, http, [apiUrl]);
	const retry = {
		tries: 3,
		sleep: setTimeout,
		clock: Date.now,
		random: Math.random
	};
	const serverClock = new ServerClock(Date.now);
	const client = createClient({
		token,
		baseUrl: apiUrl,
		graphqlUrl,
		fetch,
		retry,
		serverClock
	});
	const source = parseRepository(addresses.repository ?? "") ?? repo;
	const links = {
		server: serverUrl,
		repository: `${source.owner}/${source.repo}`
	};
	if (isSameRepository(source, repo)) return {
		client,
		repo,
		source,
		links,
		serverClock
	};
	return {
		client,
		repo,
		source,
		links: {
			...links,
			tracker: `${repo.owner}/${repo.repo}`
		},
		serverClock
	};
}
/** The reports' repository as `owner/name`; null if the issues are in the same repository. */
function sourceOf({ source, repo }) {
	return isSameRepository(source, repo) ? null : `${source.owner}/${source.repo}`;
}

export { connect, sourceOf };