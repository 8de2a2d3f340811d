import { Failure, cutEnd, expectKnownVariables } from "./core-model-start.js";
import { REQUEST_TIMEOUT_MS, findCommentsSince, isAddress, isProxySet, isSameRepository, isToken, parseLastPage, parsePointer, parseRepository, useProxies } from "./github-start.js";

// src/config/node-fetch.ts
/** The largest body that is read. It must be more than 100 issues with the longest bodies, which take 25 MiB. */
const MAX_BODY_BYTES = 67108864;
/**
* The part of `fetch` that Octokit uses, implemented with `node:http`, because Node takes longer to load its own `fetch` than to start. Like
* `fetch` with `redirect: "manual"`, it follows no redirects, resolves to any response, whatever its status, and rejects with
* the signal's reason if the signal aborts. It rejects if the server switches to another protocol.
*/
const nodeFetch = (url, { method = "GET", headers = {}, body, signal }) => {
	const { request } = process.getBuiltinModule(url.startsWith("https:") ? "node:https" : "node:http");
	const settings = {
		method,
		headers: {
			"accept-encoding": "gzip",
			...headers
		},
		...signal ? { signal } : {}
	};
	return new Promise((resolve, reject) => {
		request(url, settings, (response) => resolve(toFetchedResponse(url, response))).on("error", (error) => reject(signal?.aborted ? signal.reason : error)).on("upgrade", (_, socket) => {
			socket.destroy();
			reject(Object.assign(/* @__PURE__ */ new Error("The server switched to another protocol"), { code: "ECONNABORTED" }));
		}).end(body);
	});
};
function toFetchedResponse(url, response) {
	const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
	const body = readBody(response);
	body.catch(() => {});
	return {
		url,
		status: response.statusCode ?? 0,
		statusText: response.statusMessage ?? "",
		headers: new Map(headers),
		text: async () => new TextDecoder().decode(await body),
		arrayBuffer: async () => Uint8Array.from(await body).buffer
	};
}
/** Rejects if the body is cut off, can't be decompressed, or is larger than MAX_BODY_BYTES before or after decompression. */
async function readBody(response) {
	const chunks = [];
	let length = 0;
	for await (const chunk of response) {
		length += chunk.length;
		if (length > MAX_BODY_BYTES) throw new RangeError("The response is too large");
		chunks.push(chunk);
	}
	const bytes = Buffer.concat(chunks);
	if (response.headers["content-encoding"]?.toLowerCase() !== "gzip" || bytes.length === 0) return bytes;
	const { gunzip } = process.getBuiltinModule("node:zlib");
	return new Promise((resolve, reject) => {
		gunzip(bytes, { maxOutputLength: MAX_BODY_BYTES }, (error, text) => error ? reject(error) : resolve(text));
	});
}

// src/config/connection.ts
/**
* Validates the settings for the repository (`owner/name`) to create and update issues in, and chooses how to send requests. The
* reports are in the environment's repository or, if none is set, in `repository`. Throws a Failure if the token, an
* address or the repository's name is missing or invalid.
*/
function openConnection(token, repository, addresses) {
	const { proxyVariables } = addresses;
	const apiUrl = expectAddress("GITHUB_API_URL", addresses.apiUrl);
	const serverUrl = expectAddress("GITHUB_SERVER_URL", addresses.serverUrl);
	const graphqlUrl = addresses.graphqlUrl === null ? null : expectAddress("GITHUB_GRAPHQL_URL", addresses.graphqlUrl);
	if (token.trim() === "") throw new Failure("No token: in a workflow, give the job `permissions: contents: read, issues: write` and leave the `token` input unset; on the command line, set GITHUB_TOKEN or run `gh auth login`.");
	const repo = parseRepository(repository);
	if (!repo) throw new Failure("The name of the repository is missing or invalid: set the `repository` input or GITHUB_REPOSITORY to owner/name, or run the command in a clone.");
	const fetch = chooseFetch(proxyVariables, apiUrl);
	const source = parseRepository(addresses.repository ?? "") ?? repo;
	return {
		apiUrl,
		graphqlUrl,
		serverUrl,
		token: expectToken(token),
		repo,
		source,
		fetch
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

// src/config/environment.ts
const PROXY_VARIABLES = [
	"http_proxy",
	"https_proxy",
	"no_proxy",
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"NODE_USE_ENV_PROXY"
];
const INPUT = "INPUT_";
/**
* Reads the environment. No other code in src/ reads individual variables from `process.env`. Throws a Failure if a
* FOLLOW_THROUGH_* variable is unknown. See
* https://docs.github.com/en/actions/reference/workflows-and-actions/variables
*/
function readEnvironment(variables = process.env) {
	expectKnownVariables(variables);
	const read = (name) => variables[name] || null;
	return {
		workspace: read("GITHUB_WORKSPACE") ?? process.cwd(),
		repository: read("GITHUB_REPOSITORY"),
		commit: read("GITHUB_SHA"),
		eventName: read("GITHUB_EVENT_NAME") ?? "",
		ref: read("GITHUB_REF"),
		eventPath: read("GITHUB_EVENT_PATH"),
		apiUrl: cutEnd(read("GITHUB_API_URL") ?? "https://api.github.com", "/"),
		graphqlUrl: read("GITHUB_GRAPHQL_URL"),
		serverUrl: cutEnd(read("GITHUB_SERVER_URL") ?? "https://github.com", "/"),
		token: read("GITHUB_TOKEN"),
		today: read("FOLLOW_THROUGH_TODAY") ?? void 0,
		hasSummary: read("GITHUB_STEP_SUMMARY") !== null,
		proxyVariables: Object.fromEntries(PROXY_VARIABLES.flatMap((name) => read(name) ? [[name, String(read(name))]] : [])),
		inputs: Object.fromEntries(Object.keys(variables).filter((name) => name.startsWith(INPUT)).map((name) => [name.slice(6).toLowerCase(), (variables[name.toUpperCase()] ?? "").trim()]))
	};
}

// src/config/event.ts
/** Throws a Failure for the two events that give pull requests from forks a token with write access. */
function expectSafeEvent({ name }) {
	if (name !== "pull_request_target" && name !== "workflow_run") return;
	throw new Failure(`Follow-through does not run on ${name}, which gives a pull request from a fork a token with write access: use pull_request.`);
}
/** The refs of test merges and of the merge queue's branches. */
const UNMERGED_REF = /^refs\/(?:pull|heads\/gh-readonly-queue)\//;
/**
* Whether a run for this event reads a change that isn't merged yet. For these events, GitHub takes even the workflow file
* from the change. They include reviews (`pull_request_review`) and any unknown event whose payload has a pull request or a
* merge group. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
*/
function isBeforeMerge({ name, ref, payload }) {
	if (name.startsWith("pull_request") || name === "merge_group" || UNMERGED_REF.test(ref ?? "")) return true;
	return typeof payload === "object" && payload !== null && ("pull_request" in payload || "merge_group" in payload);
}
/**
* Returns the configured modes, or for `auto` the modes that fit the event. Before a merge, only `lint` runs, because the
* change could otherwise choose its own privileges. Throws a Failure for an unsafe event.
*/
function chooseModes(config, event) {
	expectSafeEvent(event);
	if (isBeforeMerge(event)) return ["lint"];
	if (config.mode !== "auto") return config.mode;
	return event.name === "schedule" || event.name === "workflow_dispatch" ? ["sync", "check"] : ["sync"];
}

// src/config/ahead.ts
/**
* Requests that are sent before the code that needs their responses is loaded. `fetch` returns each response once, to the first
* request for the same address before any write, and sends all other requests itself.
*/
var Ahead = class {
	#send;
	#headers;
	#sent = /* @__PURE__ */ new Map();
	#unneeded = new AbortController();
	#hasWritten = false;
	constructor(send, headers) {
		this.#send = send;
		this.#headers = headers;
	}
	/**
	* Sends a GET request, unless a write has been sent. Returns null if the request isn't sent or fails, or if the response's data is
	* neither an object nor an array.
	*/
	async ask(url) {
		if (this.#hasWritten) return null;
		const signal = AbortSignal.any([this.#unneeded.signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]);
		const response = this.#send(url, {
			method: "GET",
			headers: this.#headers,
			redirect: "manual",
			signal
		});
		this.#sent.set(keyOf(url), response);
		try {
			const answer = await response;
			const data = answer.status === 200 ? JSON.parse(await answer.text()) : null;
			if (typeof data !== "object" || data === null) return null;
			return {
				data: { ...data },
				link: answer.headers.get("link") ?? void 0
			};
		} catch {
			return null;
		}
	}
	fetch = async (url, options) => {
		const key = keyOf(url);
		const isRead = (options.method ?? "GET") === "GET";
		if (!isRead && !new URL(url).pathname.endsWith("/graphql")) {
			this.#hasWritten = true;
			this.#sent.clear();
		}
		const response = isRead ? this.#sent.get(key) : void 0;
		if (response === void 0) return this.#send(url, options);
		this.#sent.delete(key);
		return asCached(await response);
	};
	/** Abandons the requests that are still under way, because a process waits for them before it ends. */
	close() {
		this.#unneeded.abort();
	}
};
/** Nothing can be learned about GitHub's clock from a response that arrived before it was needed. The header `age` marks it as cached. */
function asCached(response) {
	return {
		...response,
		headers: new Map([...response.headers, ["age", "0"]])
	};
}
/** Octokit can write the parameters of a query in another order. */
function keyOf(url) {
	const { origin, pathname, searchParams } = new URL(url);
	searchParams.sort();
	return `${origin}${pathname}?${searchParams.toString()}`;
}

// src/config/first-requests.ts
/** The headers that Octokit sends. https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#headers */
function headersFor(token) {
	return {
		accept: "application/vnd.github.v3+json",
		authorization: `${token.split(".").length === 3 ? "bearer" : "token"} ${token}`,
		"user-agent": "follow-through"
	};
}
/** Names that lead to another path. See `expectPlainPath` in src/github/client.ts. */
const DOTS = /^\.{1,2}$/;
/** Stored text of a commitment whose tracker or evidence may have to be read. The head is then read in the same request. */
const NAMES_WORK = /"tracker":"|"kind":"(?:link|comment)"/;
/**
* Asks for what a run needs whatever its reports contain: the repository, the label, the issues with the label, the dashboard that the
* label names, the comments since the last run, and the head of the default branch. If it turns out that the run needs something
* else, for example because another label is configured, the responses are not used.
*/
function sendFirstRequests({ apiUrl, repo, source, token, fetch }, expected) {
	const { label, head } = expected;
	const ahead = new Ahead(fetch, headersFor(token));
	const asking = {
		ahead,
		root: `${apiUrl}/repos/${repo.owner}/${repo.repo}`
	};
	const repository = ahead.ask(asking.root);
	if (DOTS.test(label)) return ahead;
	askForComments(askForDashboard(label, asking), `${source.owner}/${source.repo}`, asking);
	const issues = askForPages(label, asking);
	if (head) askForHead(repository, issues, asking);
	return ahead;
}
/** Asks for the dashboard. Returns its body; null if it can't be read. */
async function askForDashboard(label, { ahead, root }) {
	const description = (await ahead.ask(`${root}/labels/${encodeURIComponent(label)}`))?.data["description"];
	const number = typeof description === "string" ? parsePointer(description) : 0;
	return number > 0 ? bodyOf((await ahead.ask(`${root}/issues/${number}`))?.data) : null;
}
/** Asks for the comments since the last run that wrote the dashboard. */
async function askForComments(dashboard, source, { ahead, root }) {
	const body = await dashboard;
	const since = body === null ? null : findCommentsSince(body, source);
	if (since === null) return;
	const query = {
		since,
		sort: "updated",
		direction: "asc",
		per_page: "100",
		page: "1"
	};
	await ahead.ask(`${root}/issues/comments?${new URLSearchParams(query)}`);
}
/** Asks for the first pages of the issues with the label. Returns the first page; null if it can't be read. */
async function askForPages(label, { ahead, root }) {
	const ask = (page) => {
		const query = {
			labels: label,
			state: "all",
			sort: "created",
			direction: "asc",
			per_page: "100",
			page: `${page}`
		};
		return ahead.ask(`${root}/issues?${new URLSearchParams(query)}`);
	};
	const first = await ask(1);
	const last = parseLastPage(first?.link) ?? 1;
	for (let page = 2; page <= Math.min(last, 9); page += 1) ask(page);
	return first;
}
/** Asks for the head of the default branch, unless the run will probably read it together with trackers or linked work. */
async function askForHead(repository, issues, { ahead, root }) {
	const branch = (await repository)?.data["default_branch"];
	const listed = await issues;
	if (typeof branch !== "string" || listed === null) return;
	if (Object.values(listed.data).some((issue) => NAMES_WORK.test(bodyOf(issue) ?? ""))) return;
	await ahead.ask(`${root}/git/ref/${encodeURIComponent(`heads/${branch}`)}`);
}
function bodyOf(issue) {
	const body = typeof issue === "object" && issue !== null && "body" in issue ? issue.body : null;
	return typeof body === "string" ? body : null;
}

// src/config/keys.ts
/** The keys of the config file, which are also inputs of the Action. */
const CONFIG_KEYS = [
	"mode",
	"documents",
	"since",
	"timezone",
	"warn-days",
	"grace-days",
	"fail-on",
	"require-evidence",
	"label",
	"assign-owners",
	"remind-days",
	"digest",
	"max-creates",
	"headings",
	"author",
	"write-interval-ms",
	"settle-seconds",
	"allow-any-ref",
	"adopt"
];
/** Inputs that can't be set in the config file. */
const INPUT_ONLY = [
	"token",
	"repository",
	"config",
	"dry-run",
	"snapshot",
	"site"
];
/** The default paths of the config file, used if the `config` input is not set. */
const CONFIG_PATHS = [".github/follow-through.yml", ".github/follow-through.yaml"];
/** The label that marks tracked issues unless the configuration names another. */
const DEFAULT_LABEL = "follow-through";

// src/config/inputs.ts
/**
* Parses the inputs that the runner passes. Throws a Failure if a name is unknown, because a misspelt input would otherwise be
* ignored.
*/
function parseInputs(passed) {
	const get = (name) => passed[name] ?? "";
	const known = [...CONFIG_KEYS, ...INPUT_ONLY];
	const unknown = Object.keys(passed).filter((name) => !known.includes(name));
	if (unknown.length > 0) {
		const names = unknown.map((name) => `\`${name}\``).join(", ");
		throw new Failure(`Unknown input ${names}: use one of ${known.join(", ")}.`);
	}
	const settings = CONFIG_KEYS.map((name) => [name, get(name)]).filter(([, value]) => value !== "");
	return {
		settings: Object.fromEntries(settings),
		token: get("token"),
		repository: get("repository"),
		config: get("config"),
		dryRun: parseFlag("dry-run", get("dry-run")),
		snapshot: get("snapshot"),
		site: get("site")
	};
}
function parseFlag(name, value) {
	if (value === "" || value === "false") return false;
	if (value === "true") return true;
	throw new Failure(`Input \`${name}\` is invalid: expected true or false.`);
}

// src/config/begin.ts
/**
* Reads the environment and the inputs, and sends the first requests of a run that is likely to read the issues. Throws a Failure if
* a variable, an input, the event or the connection's settings are invalid.
*/
function beginRun(variables) {
	const environment = readEnvironment(variables);
	const inputs = parseInputs(environment.inputs);
	const event = {
		name: environment.eventName,
		ref: environment.ref
	};
	expectSafeEvent(event);
	const repository = inputs.repository || (environment.repository ?? "");
	const connection = inputs.token === "" ? null : openConnection(inputs.token, repository, environment);
	if (connection === null || isProxySet(environment.proxyVariables) || !mayReadIssues(event, inputs)) return {
		environment,
		inputs,
		connection,
		ahead: null
	};
	const label = inputs.settings["label"] ?? "follow-through";
	const ahead = sendFirstRequests(connection, {
		label,
		head: mayReadHead(connection, inputs)
	});
	return {
		environment,
		inputs,
		connection: {
			...connection,
			fetch: ahead.fetch
		},
		ahead
	};
}
function mayReadIssues(event, { settings }) {
	const mode = settings["mode"] ?? "auto";
	return /auto|sync|check/.test(mode) && !isBeforeMerge({
		...event,
		payload: null
	});
}
/** Whether the run is likely to read the head of the default branch: before writes, and if the reports are in the same repository. */
function mayReadHead({ repo, source }, { settings, dryRun }) {
	return !dryRun && /auto|sync/.test(settings["mode"] ?? "auto") && settings["allow-any-ref"] !== "true" && isSameRepository(source, repo);
}

export { CONFIG_KEYS, CONFIG_PATHS, DEFAULT_LABEL, beginRun, chooseModes, isBeforeMerge, openConnection, readEnvironment };