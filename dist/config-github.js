import { Failure } from "./core-model.js";
import { ServerClock, createClient, isAddress, isProxySet, isSameRepository, isToken, parseRepository, useProxies } from "./github.js";
import { nodeFetch } from "./config.js";
import { setTimeout } from "node:timers/promises";

// src/config/connect.ts
/**
* Creates a client for the repository (`owner/name`) to create and update issues in. The reports are in the environment's
* repository or, if none is set, in `repository`. Throws a Failure if the token, an address or the repository's name is missing
* or invalid.
*/
function connect(token, repository, addresses) {
	const { proxyVariables } = addresses;
	const apiUrl = expectAddress("GITHUB_API_URL", addresses.apiUrl);
	const serverUrl = expectAddress("GITHUB_SERVER_URL", addresses.serverUrl);
	const graphqlUrl = addresses.graphqlUrl === null ? null : expectAddress("GITHUB_GRAPHQL_URL", addresses.graphqlUrl);
	if (token.trim() === "") throw new Failure("No token: in a workflow, give the job `permissions: contents: read, issues: write` and leave the `token` input unset; on the command line, set GITHUB_TOKEN or run `gh auth login`.");
	const repo = parseRepository(repository);
	if (!repo) throw new Failure("The name of the repository is missing or invalid: set the `repository` input or GITHUB_REPOSITORY to owner/name, or run the command in a clone.");
	const fetch = chooseFetch(proxyVariables, apiUrl);
	const retry = {
		tries: 3,
		sleep: setTimeout,
		clock: Date.now,
		random: Math.random
	};
	const serverClock = new ServerClock(Date.now);
	const client = createClient({
		token: expectToken(token),
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
/** Returns `nodeFetch` or, if a proxy is set, Node's own `fetch`, which supports proxies. */
function chooseFetch(variables, apiUrl) {
	if (!isProxySet(variables)) return nodeFetch;
	useProxies(variables, process.getBuiltinModule("node:http"), [apiUrl]);
	return fetch;
}
/**
* Removes the spaces around a token. Throws a Failure if the token can't be sent in a header, because the header's error would
* quote it.
*/
function expectToken(token) {
	if (isToken(token.trim())) return token.trim();
	throw new Failure("The token contains a space, a line break or another character that tokens never contain: copy it again into the `token` input or GITHUB_TOKEN.");
}
/** Returns the address of a server. Throws a Failure if it is invalid, but doesn't quote it, because it can contain a password. */
function expectAddress(name, address) {
	if (isAddress(address)) return address;
	throw new Failure(`${name} is not the URL of a server: set it to https://HOST, without a user name, password or query.`);
}
/** The reports' repository as `owner/name`; null if the issues are in the same repository. */
function sourceOf({ source, repo }) {
	return isSameRepository(source, repo) ? null : `${source.owner}/${source.repo}`;
}

export { connect, sourceOf };