import "./rolldown-runtime.js";
import { Failure, clip, codeOf, connectionReason, cutEnd, maskTokens, oneLine, unexpectedError } from "./core-model-start.js";
import { REQUEST_TIMEOUT_MS, isPublicUrl, parseLastPage, parseLink } from "./github-start.js";
import { array, boolean, check, null_, nullish, number, object, optional, picklist, pipe, record, regex, safeParse, string, union, unknown } from "./lib.js";
import { instant, mapLimited } from "./core-model.js";
import { Octokit, RequestError } from "./lib-octokit.js";

// src/github/refusals.ts
const WORDS_LIMIT = 200;
/** Messages are cut to this length before they are processed, because a response can be huge. */
const SAID_LIMIT = 2e3;
/** The first match wins. GitHub doesn't document these messages, so they were taken from its responses. */
const RULES = [
	{
		kind: "token",
		statuses: [401]
	},
	{
		kind: "saml",
		statuses: [403],
		says: /\bSAML\b/i
	},
	{
		kind: "ip-list",
		statuses: [403],
		says: /\bIP allow list\b/i
	},
	{
		kind: "token-policy",
		statuses: [403],
		says: /\bforbids access via\b|\bOAuth App access restrictions\b|\bEnterprise Managed User\b/i
	},
	{
		kind: "suspended",
		statuses: [403],
		says: /\baccount (?:is|was|has been) (?:suspended|flagged)\b/i
	},
	{
		kind: "permission",
		statuses: [403],
		says: /\bnot accessible by (?:integration|personal access token)\b/i
	},
	{
		kind: "archived",
		statuses: [403],
		says: /\barchived\b/i
	},
	{
		kind: "repository-blocked",
		statuses: [403, 451],
		says: /\brepository access blocked\b/i
	},
	{
		kind: "repository-locked",
		statuses: [403],
		says: /\brepository\b.*\b(?:(?:is|was|been) (?:locked|disabled)|locked for migration)\b/i
	},
	{
		kind: "locked",
		statuses: [403, 422],
		says: /\b(?:is|was|been) locked\b|\blocked (?:issue|conversation)\b/i
	},
	{
		kind: "user-blocked",
		statuses: [403, 422],
		says: /\b(?:user|account|you) (?:is|are|was|were|has been|have been) blocked\b|\bblocked user\b|\bblocked you\b/i
	},
	{
		kind: "full",
		statuses: [403, 422],
		says: /\bcommenting is disabled\b|\bmore than [\d,]+ comments\b/i
	},
	{
		kind: "issues-off",
		statuses: [410],
		says: /\bissues?\b.*\b(?:disabled|turned off)\b/i
	},
	{
		kind: "moved",
		statuses: [
			301,
			307,
			308
		]
	},
	{
		kind: "deleted",
		statuses: [410]
	},
	{
		kind: "hidden",
		statuses: [404]
	},
	{
		kind: "forbidden",
		statuses: [403]
	},
	{
		kind: "legal",
		statuses: [451]
	},
	{
		kind: "invalid",
		statuses: [422]
	}
];
/**
* GitHub returned 404 for a write to an object that can be read. This is how it refuses a change that the token may not make:
* https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource
*/
var HiddenWrite = class extends RequestError {
	constructor({ message, status, request, response }) {
		super(message, status, {
			request,
			...response ? { response } : {}
		});
	}
};
/** Parses why GitHub refused a request; null if GitHub didn't respond. */
function parseRefusal(error) {
	const { status, response } = error;
	if (!response) return null;
	const words = wordsOf(error);
	if (isRateLimit(error, words)) return {
		kind: "rate-limit",
		status,
		words
	};
	if (error instanceof HiddenWrite) return {
		kind: "forbidden",
		status,
		words
	};
	if (status === 403 && isPage(response.data)) return {
		kind: "page",
		status,
		words
	};
	const isSso = status === 403 && "x-github-sso" in response.headers;
	const found = RULES.find(({ statuses, says }) => statuses.includes(status) && (says?.test(words) ?? true));
	return {
		kind: isSso ? "saml" : found?.kind ?? "other",
		status,
		words
	};
}
/** The second phrase comes from GitHub Enterprise servers, the third from GitHub, for single issues and comments. */
const RATE_LIMIT_WORDS = /rate limit|abuse detection|submitted too quickly/i;
/**
* Secondary rate limits may be signalled without any header:
* https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
*/
function isRateLimit({ status, response }, words) {
	const headers = response?.headers ?? {};
	return status === 429 || status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || RATE_LIMIT_WORDS.test(words));
}
/** The response's `message` and the messages of its `errors`. Any other text, such as a proxy's page, isn't from GitHub. */
function wordsOf({ response }) {
	const { message: main, errors } = keysOf(response?.data);
	const text = [main, ...Array.isArray(errors) ? errors.map((error) => keysOf(error)["message"] ?? error) : []].filter((text) => typeof text === "string").slice(0, MAX_DETAILS).map((each) => oneLine(each.slice(0, SAID_LIMIT))).filter((each) => each !== "");
	return clip(maskTokens(text.join(": ")), WORDS_LIMIT);
}
/** The maximum number of a response's messages to quote. */
const MAX_DETAILS = 10;
/** Whether a response is a web page. A proxy's error page contains no message from GitHub. */
function isPage(body) {
	return typeof body === "string" && /^\s*</.test(body);
}
function keysOf(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}

// src/github/errors.ts
const REFUSED_MESSAGE = "GitHub refused the request or failed.";
/** The Failure for a request that GitHub refused. */
var Refused = class extends Failure {
	#refusal;
	constructor(message, refusal) {
		const publicMessage = refusal.kind === "rate-limit" ? "GitHub's rate limit has been reached." : REFUSED_MESSAGE;
		super(message, publicMessage, quotedWords(refusal));
		this.#refusal = refusal;
	}
	get refusal() {
		return this.#refusal;
	}
};
/**
* Turns a failed request into a Failure with the reason and the fix. `doing` completes "Could not …", for example `read the
* issues of acme/site`. A Failure is returned unchanged. The message never quotes the error, whose text and headers can
* contain the token; GitHub's own explanation is kept separately, in `words`.
*/
function explain(error, doing) {
	if (error instanceof Failure) return error;
	if (!(error instanceof RequestError)) return new Failure(`Could not ${doing}. ${unexpectedError(error)}`);
	const refusal = parseRefusal(error);
	if (refusal === null) return new Failure(`Could not ${doing}: GitHub did not answer${whySilent(error)}. Run again.`, "GitHub did not answer.");
	return new Refused(`Could not ${doing}: ${reasonFor(refusal, error)}.${nextStep(refusal, error)}`, refusal);
}
/** Why there is no response, in brackets; empty if the code says nothing about the connection. */
function whySilent(error) {
	const code = codeOf(error.cause ?? error);
	const reason = connectionReason(code);
	return reason === null ? "" : ` (${reason}: ${code})`;
}
/**
* GitHub's explanation if it refused a request. Leaves out the words of failing servers and rate limits, which don't concern
* the request itself.
*/
function quotedWords({ kind, status, words }) {
	return kind === "rate-limit" || status >= 500 ? "" : words;
}
const PERMISSIONS = "give the job `permissions: contents: read, issues: write`";
/** What is wrong and, after a semicolon, the fix. Without an entry, only the status and GitHub's words are known. */
const REASONS = {
	"rate-limit": "GitHub's rate limit has been reached",
	token: "GitHub does not accept the token; pass `token: ${{ github.token }}` or one that has not expired",
	saml: "the organization enforces SAML single sign-on; authorize the token for it, or pass `token: ${{ github.token }}`",
	"ip-list": "the organization's IP allow list does not contain this runner; add its address, or use an allowed runner",
	"token-policy": "the organization does not accept this kind of token; use a kind that it accepts, or pass `token: ${{ github.token }}`",
	suspended: "the token's account is suspended; ask GitHub Support, or pass the token of another account",
	permission: `the token lacks the required permission; ${PERMISSIONS}`,
	archived: "the repository is archived; unarchive it under Settings, or disable this workflow",
	"issues-off": "issues are turned off; turn them on under Settings → General → Features",
	"repository-blocked": "GitHub has blocked access to the repository; ask GitHub Support",
	"repository-locked": "the repository is locked or disabled; finish or cancel its migration, or ask its owner to check their account",
	locked: "its conversation is locked; unlock it",
	"user-blocked": "the token's account is blocked; unblock it in the settings of the repository or organization",
	full: "it has as many comments as GitHub allows; delete some",
	forbidden: `GitHub refused the request, perhaps because the token lacks a permission; ${PERMISSIONS}`,
	page: "the response is a web page, so it comes from a proxy or firewall between this machine and GitHub; allow requests to GitHub's API there",
	moved: "it has moved; use its new name",
	deleted: "it was deleted",
	hidden: "it does not exist, or the token can't see it",
	legal: "it is unavailable for legal reasons"
};
const NO_REPOSITORY = "the repository does not exist, or the token can't see it; check `repository` and the token's access";
function reasonFor(refusal, error) {
	const reason = knownReason(refusal, error);
	return reason === void 0 ? `GitHub returned ${refusal.status}` : `${reason} (${refusal.status})`;
}
const REPOSITORY_PATH = /\/repos\/[^/]+\/[^/]+(?:\/(?:issues|labels))?\/?(?:\?|$)/;
function knownReason({ kind, words }, { request }) {
	if (kind === "forbidden" && words === "") return REASONS.permission;
	if (kind !== "hidden" || !REPOSITORY_PATH.test(request.url)) return REASONS[kind];
	return request.method === "GET" ? NO_REPOSITORY : REASONS.forbidden;
}
function nextStep({ kind }, { response }) {
	if (kind !== "rate-limit") return "";
	const seconds = /^\d{1,6}$/.exec(String(response?.headers["retry-after"] ?? ""))?.[0];
	return ` Nothing is lost; run again ${seconds === void 0 ? "after the limit resets" : `in ${Number(seconds)} seconds`}.`;
}
/** Describes a failure and its effect on the run, as the `message` and `words` of a problem. */
function problemWords({ message, words }, effect = "") {
	return {
		message: effect === "" ? message : `${message} ${effect}`,
		...words === "" ? {} : { words }
	};
}
/** Why GitHub refused the request that caused an error; null if GitHub didn't refuse it or didn't respond. */
function refusalOf(error) {
	if (error instanceof Refused) return error.refusal;
	return error instanceof RequestError ? parseRefusal(error) : null;
}
function isKind(error, ...kinds) {
	const refusal = refusalOf(error);
	return refusal !== null && kinds.includes(refusal.kind);
}
const OF_EVERYTHING = [
	"token",
	"rate-limit",
	"saml",
	"ip-list",
	"token-policy",
	"suspended",
	"permission",
	"archived",
	"issues-off",
	"repository-locked"
];
/**
* Whether all other requests to the same repository would be refused too. Any other refusal may concern only one object, such
* as a locked issue.
*/
function stopsRun(error) {
	return isKind(error, ...OF_EVERYTHING);
}
/** Whether all other requests would be refused too, even those to other repositories. */
function stopsAllRequests(error) {
	return isKind(error, "token", "rate-limit", "suspended");
}
/**
* Whether GitHub rejects comments on an issue that can otherwise be changed. If the issue is locked, this includes a 403
* without a clearer reason.
*/
function isSilenced(error, isLocked) {
	return isKind(error, "locked", "user-blocked", "full", ...isLocked ? ["forbidden"] : []);
}
/** Whether GitHub definitely rejected a write. After any other error, the write may or may not have taken effect. */
function wasRefused(error) {
	return error instanceof RequestError && error.response !== void 0 && error.status >= 400 && error.status < 500 && error.status !== 408;
}
/** Whether the token can't see the resource because it is missing, private, or blocked for legal reasons. */
function isInvisible(error) {
	return error instanceof RequestError && [
		403,
		404,
		451
	].includes(error.status) && !isKind(error, "rate-limit");
}
/**
* Whether GitHub rejected the request as invalid (422), for example because a name is taken or the server doesn't support a
* value.
*/
function isInvalid(error) {
	return error instanceof RequestError && error.status === 422;
}
/** The number of milliseconds to wait before a retry; null if a retry won't help. `now` is in milliseconds since 1970. */
function retryDelayMs(error, now) {
	if (!(error instanceof RequestError)) return null;
	const headers = error.response?.headers ?? {};
	if (isKind(error, "rate-limit")) {
		const reset = headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1e3 - now : 6e4;
		const delay = headers["retry-after"] === void 0 ? reset : Number(headers["retry-after"]) * 1e3;
		return Number.isNaN(delay) ? 6e4 : Math.max(0, delay);
	}
	return error.response === void 0 || error.status >= 500 ? 0 : null;
}
/** Why an existing issue can no longer be read; null for any other error, such as a 410 because issues are turned off. */
function goneReason(error) {
	if (!(error instanceof RequestError)) return null;
	const kind = parseRefusal(error)?.kind;
	return kind === "deleted" || kind === "moved" || kind === "hidden" ? kind : null;
}
/** Whether the token lacks permission for this request. For example, GITHUB_TOKEN can't read its own account. */
function isDenied(error) {
	return error instanceof RequestError && [
		401,
		403,
		404
	].includes(error.status) && !isKind(error, "rate-limit");
}
/** Whether GitHub responded with 404. */
function isNotFound(error) {
	return error instanceof RequestError && error.status === 404;
}
/** Whether the server responded with a server error (500 or above). */
function isServerError(error) {
	return error instanceof RequestError && error.response !== void 0 && error.status >= 500;
}

// src/github/client.ts
/** If GitHub asks for a longer wait, the request fails and the next run retries. */
const LONGEST_WAIT_MS = 9e4;
/**
* Creates an Octokit client that aborts requests after `timeout`. It never follows redirects, because a transferred issue
* is no longer ours and a redirected POST would become a GET. It never retries writes, because a retried POST would create
* a second issue. `POST /graphql` is always a query, so it is retried; it goes to `graphqlUrl`.
*/
function createClient({ graphqlUrl = null, ...settings }) {
	const { token, strategy, fetch, timeout = REQUEST_TIMEOUT_MS, retry, serverClock } = settings;
	const baseUrl = cutEnd(settings.baseUrl, "/");
	const graphql = chooseGraphqlUrl(baseUrl, graphqlUrl);
	const client = new Octokit({
		...token ? { auth: token } : strategy,
		baseUrl,
		userAgent: "follow-through",
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		},
		request: {
			redirect: "manual",
			fetch: (url, options) => fetch(url, timeout === null ? options : withTimeout(options, timeout))
		}
	});
	client.hook.wrap("request", async (request, options) => {
		const isQuery = options.url === "/graphql";
		if (isQuery) options.url = graphql;
		expectPlainPath(client.request.endpoint(options).url);
		for (let triesLeft = options.method === "GET" || isQuery ? retry?.tries ?? 1 : 1;; triesLeft -= 1) {
			const sentAt = serverClock?.local() ?? 0;
			try {
				const response = await request(options);
				serverClock?.observe(response.headers, sentAt);
				if (response.status >= 300) throw new RequestError("moved", response.status, {
					request: client.request.endpoint(options),
					response
				});
				return response;
			} catch (error) {
				if (error instanceof RequestError) serverClock?.observe(error.response?.headers, sentAt);
				if (!retry || triesLeft <= 1) throw error;
				const delay = retryDelayMs(error, retry.clock());
				if (delay === null || delay > LONGEST_WAIT_MS) throw error;
				await retry.sleep(delay + Math.ceil(1e3 * retry.random()));
			}
		}
	});
	return client;
}
/** Names that lead to another path, written in any way that `fetch` accepts: https://url.spec.whatwg.org/#double-dot-path-segment */
const DOTS = /^(?:\.|%2e){1,2}$/i;
/** Throws a Failure if a name in a request's path is `..` or similar, because the request would carry the token to another path. */
function expectPlainPath(url) {
	if (url.replace(/[?#].*$/s, "").split(/[\\/]/).some((name) => DOTS.test(name))) throw new Failure("Nothing was sent to GitHub: the name of a repository or another part of the address is not valid.");
}
function withTimeout(options, timeout) {
	const signals = [AbortSignal.timeout(timeout), ...options.signal ? [options.signal] : []];
	return {
		...options,
		signal: AbortSignal.any(signals)
	};
}
function ignore() {}
/**
* The GraphQL URL: the given one if it is on the REST API's server, otherwise one derived from the REST API's URL.
* https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql
*/
function chooseGraphqlUrl(apiUrl, given) {
	if (given !== null && URL.canParse(given) && new URL(given).origin === new URL(apiUrl).origin) return given;
	return `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
}

// src/github/shapes.ts
/**
* The parts of GitHub's responses that we use. A truncated or empty body fails validation and never counts as an empty list.
*/
/** An address that we publish. */
const PublicUrl = pipe(string(), check(isPublicUrl));
const Login = object({ login: string() });
const IssueShape = object({
	number: number(),
	html_url: PublicUrl,
	title: string(),
	body: nullish(string(), ""),
	state: picklist(["open", "closed"]),
	state_reason: nullish(string(), null),
	created_at: instant,
	closed_at: nullish(instant, null),
	comments: optional(number(), 0),
	locked: optional(boolean(), false),
	labels: optional(array(union([string(), object({ name: nullish(string(), "") })])), []),
	user: nullish(Login, null),
	pull_request: optional(unknown())
});
const RepositoryShape = object({
	id: number(),
	full_name: pipe(string(), regex(/^[\w.-]+\/[\w.-]+$/)),
	html_url: PublicUrl,
	private: boolean(),
	has_issues: optional(boolean(), true),
	archived: optional(boolean(), false),
	default_branch: optional(string(), "main")
});
const LabelShape = object({
	name: string(),
	description: nullish(string(), "")
});
const RefShape = object({ object: object({ sha: string() }) });
const CommentShape = object({
	issue_url: string(),
	user: nullish(Login, null),
	body: nullish(string(), ""),
	created_at: string(),
	author_association: optional(string(), "NONE")
});
const UserShape = Login;
const PermissionShape = object({ permission: string() });
/** Returns `data` if it has the expected shape. Otherwise throws a Failure that says what was being read. */
function expectShape(schema, data, doing) {
	const parsed = safeParse(schema, data);
	if (parsed.success) return parsed.output;
	if (isPage(data)) throw new Failure(`Could not ${doing}: the response is a web page, so it comes from a proxy or firewall between this machine and GitHub. Allow requests to GitHub's API there.`, "GitHub did not answer.");
	throw new Failure(`Could not ${doing}: GitHub's response is truncated or has an unexpected shape (${placeOf(parsed.issues[0])}). Run again.`, "GitHub's response is incomplete.");
}
/** Where a response is wrong, such as `0.user.login`. Names that the response itself contains are shown as `*`. */
function placeOf(issue) {
	const keys = (issue.path ?? []).map(({ key }) => typeof key === "number" || isOurName(key) ? String(key) : "*");
	return keys.length === 0 ? "the whole response" : keys.join(".");
}
/** Whether a key is the name of a field above or in a GraphQL query, or one of our own aliases there, such as `i12`. */
function isOurName(key) {
	return typeof key === "string" && (FIELDS.has(key) || /^[a-z]{1,6}\d{1,9}$/.test(key));
}
const FIELDS = /* @__PURE__ */ new Set([
	...[
		IssueShape,
		RepositoryShape,
		LabelShape,
		RefShape,
		CommentShape,
		PermissionShape
	].flatMap(({ entries }) => Object.keys(entries)),
	"login",
	"sha",
	"name",
	"data",
	"errors",
	"repository",
	"head",
	"commit",
	"items",
	"nodes",
	"content",
	"tree"
]);

// src/github/pages.ts
/**
* Reads all pages of a list. If the first page links to the last, the rest are fetched in parallel. With cursor pagination,
* each page only links to the next, so they are fetched in sequence. Throws a Failure if a page is missing or has an
* unexpected shape.
* https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
*/
async function readPages(client, schema, doing, fetchPage) {
	try {
		const first = await fetchPage(1);
		const last = parseLastPage(first.headers.link);
		return (last === null ? await Array.fromAsync(pagesFrom(client, first)) : await fetchUpTo(last, first, doing, fetchPage)).flatMap((page) => expectShape(array(schema), page.data, doing));
	} catch (error) {
		throw explain(error, doing);
	}
}
async function fetchUpTo(last, first, doing, fetchPage) {
	const numbers = Array.from({ length: last - 1 }, (_, index) => index + 2);
	const pages = [first, ...await mapLimited(numbers, fetchPage)];
	pages.forEach((page, index) => {
		if (parseLink(page.headers.link, "next") !== null !== index + 1 < last) throw new Failure(`Could not ${doing}: the list changed while it was being read. Run again.`);
	});
	return pages;
}
/**
* Yields a page and all pages after it by following the links. Throws a Failure if a link leads to another host or to an
* earlier page.
*/
async function* pagesFrom(client, first) {
	yield first;
	const origin = new URL(client.request.endpoint.DEFAULTS.baseUrl).origin;
	const visited = /* @__PURE__ */ new Set();
	for (let next = parseLink(first.headers.link, "next"); next !== null;) {
		if (new URL(next, origin).origin !== origin) throw new Failure(`A list on ${origin} links to another server, so the link was not followed.`);
		if (visited.has(next)) throw new Failure(`A list on ${origin} links back to a page that was already read. Run again.`);
		visited.add(next);
		const page = await client.request(`GET ${next}`);
		yield page;
		next = parseLink(page.headers.link, "next");
	}
}

// src/github/graphql.ts
const ErrorShape = object({
	type: nullish(string(), ""),
	path: nullish(array(union([string(), number()])), []),
	message: nullish(string(), "")
});
const Errors = array(ErrorShape);
const AnswerShape = union([object({
	data: record(string(), unknown()),
	errors: nullish(Errors, [])
}), object({
	data: nullish(null_(), null),
	errors: Errors
})]);
/**
* Sends a GraphQL query. GitHub returns 200 even if it refuses parts of the query. Returns null if the server doesn't offer
* GraphQL or refuses the request. Throws the request's error if the server fails, and a Failure if its response is truncated.
* `doing` completes "Could not …".
* https://docs.github.com/en/graphql/guides/forming-calls-with-graphql
*/
async function queryGraphQL(client, request, doing) {
	const body = await client.request("POST /graphql", { ...request }).then(({ data, headers }) => isAnswer(data, headers) ? data : null, (error) => {
		if (isUnavailable(error)) return null;
		throw error;
	});
	if (body === null) return null;
	const { data, errors } = expectShape(AnswerShape, body, doing);
	return {
		data,
		errors,
		isIncomplete: errors.some(isTemporary)
	};
}
/** Whether a successful response comes from GraphQL, not from a server that responds to everything with a page or a message. */
function isAnswer(data, { "content-type": type = "" }) {
	if (/^text\/html\b/i.test(String(type))) return false;
	return !(typeof data === "object" && data !== null && "message" in data && !("data" in data) && !("errors" in data));
}
/** Whether the server refuses GraphQL altogether. A rate limit isn't a refusal. */
function isUnavailable(error) {
	if (!(error instanceof RequestError) || error.response === void 0) return false;
	const { status } = error;
	return status >= 300 && status < 500 && status !== 408 && status !== 429 && (status !== 403 || isDenied(error));
}
const TEMPORARY = [
	"RATE_LIMITED",
	"RESOURCE_LIMITS_EXCEEDED",
	"SERVICE_UNAVAILABLE",
	"INTERNAL",
	"TIMEOUT"
];
/** Whether the same or a smaller query may succeed later. GitHub gives some of these errors no type. */
function isTemporary({ type, message }) {
	return TEMPORARY.includes(type) || /something went wrong|timed? ?out|rate limit|resource limit|in time/i.test(message ?? "");
}

// src/github/server-clock.ts
/** How far this machine's clock may differ from GitHub's before a run stops writing. */
const MAX_SKEW_MS = 3e5;
/** GitHub's clock, derived from the `Date` header of each response. Machines that compare times must use the same clock. */
var ServerClock = class {
	/** This machine's clock, in milliseconds since 1970. */
	local;
	#skew = 0;
	constructor(local) {
		this.local = local;
	}
	/** Milliseconds since 1970. */
	now = () => this.local() + this.#skew;
	/** How far GitHub's clock is ahead of this machine's, in milliseconds. */
	get skew() {
		return this.#skew;
	}
	/**
	* Learns from the response to a request sent at `sentAt` (local time). GitHub set `Date`, which is in whole seconds,
	* between the request and now, so the skew lies in a known range. The skew changes only as much as the response proves.
	*/
	observe(headers, sentAt) {
		const date = Date.parse(String(headers?.["date"]));
		if (Number.isNaN(date) || headers?.["age"] !== void 0) return;
		this.#skew = Math.min(Math.max(this.#skew, date - this.local()), date + 999 - sentAt);
	}
	/** Why this machine's clock can't be relied on, as a sentence; null if it can. */
	whyUnreliable() {
		if (Math.abs(this.#skew) <= MAX_SKEW_MS) return null;
		return `This machine's clock is ${Math.round(Math.abs(this.#skew) / 6e4)} minutes ${this.#skew < 0 ? "ahead of" : "behind"} GitHub's, so the run stopped writing. Set the clock and run again.`;
	}
};

export { CommentShape, HiddenWrite, IssueShape, LabelShape, PermissionShape, RefShape, RepositoryShape, ServerClock, UserShape, createClient, expectShape, explain, goneReason, isDenied, isInvalid, isInvisible, isNotFound, isServerError, isSilenced, isTemporary, pagesFrom, problemWords, queryGraphQL, readPages, refusalOf, stopsAllRequests, stopsRun, wasRefused };