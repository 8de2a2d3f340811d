import { ServerClock, createClient } from "./github.js";
import { isSameRepository } from "./github-start.js";
import { setTimeout } from "node:timers/promises";

// src/config/connect.ts
/** Creates a client for a connection. */
function connect(connection) {
	const { apiUrl, graphqlUrl, serverUrl, token, repo, source, fetch } = connection;
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