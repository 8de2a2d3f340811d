import { B as unknown, D as object, E as number, F as safeParse, L as string, M as pipe, N as record, O as optional, T as nullish, V as url, d as check, j as picklist, l as array, p as getDotPath, u as boolean, v as literal, w as nullable, z as union } from "./lib.js";
import { $ as closeReasonOf, C as holdsAppsBlock, D as LEDGER, E as selectTracked, L as parseBody, O as ledgerEntries, R as safeUrl, S as findDashboards, Y as clip, Z as oneLine, at as isInstant, et as knownCloser, ft as Failure, ht as reasonOf, pt as Withheld, tt as needsCloser, w as holdsBlock, y as resolveTracker } from "./core.js";
import { i as RequestError, t as Octokit } from "./lib-octokit.js";

// src/github/errors.ts
/** What a failed request means for a person. `doing` is what was tried: `read the issues of acme/site`. */
function explain(error, doing) {
	if (error instanceof Failure) return error;
	if (!(error instanceof RequestError)) return new Failure(`Could not ${doing}: ${reasonOf(error)}.`);
	const status = error.status;
	const headers = error.response?.headers ?? {};
	if (isRateLimited(error)) {
		const wait = headers["retry-after"] ? `in ${headers["retry-after"]} seconds` : "after the limit's reset";
		return new Failure(`Could not ${doing}: GitHub limits the rate of requests (${status}). Nothing is lost; run again ${wait}.`);
	}
	const fix = FIXES[status];
	if (fix) return new Failure(`Could not ${doing}: ${fix} (${status}).`);
	if (!error.response) return new Failure(`Could not ${doing}: GitHub did not answer (${reasonOf(error.cause ?? error)}). Run again.`);
	return new Failure(`Could not ${doing}: GitHub answered ${status} (${reasonOf(error)}).`);
}
const FIXES = {
	301: "it was moved; name the new place",
	401: "GitHub does not accept the token; pass `token: ${{ github.token }}` or one that has not expired",
	403: "the token is not allowed to; give the job `permissions: contents: read, issues: write`",
	404: "GitHub knows no such repository, or the token can't see it; check `repository` and the token's access",
	410: "issues are turned off; turn them on under Settings → General → Features"
};
/** Whether the answer shows for certain that nothing was written. Anything else leaves the outcome unknown. */
function wasRefused(error) {
	return error instanceof RequestError && error.response !== void 0 && error.status >= 400 && error.status < 500 && error.status !== 408;
}
/** Whether every further write of this run would fail alike: no access, issues off, or a rate limit. */
function stopsWriting(error) {
	return error instanceof RequestError && [
		401,
		403,
		404,
		410,
		429
	].includes(error.status);
}
/** Secondary limits may come without any header: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimited({ status, response, message }) {
	const headers = response?.headers ?? {};
	return status === 429 || status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message));
}
/** Whether the answer says that this is not ours to see: gone, private, or blocked for legal reasons. */
function isInvisible(error) {
	return error instanceof RequestError && [
		403,
		404,
		451
	].includes(error.status) && !isRateLimited(error);
}
/** Whether the name that was to be given is taken. */
function isNameTaken(error) {
	return error instanceof RequestError && error.status === 422;
}
/** Whether the same request may well be answered in a moment, with how long GitHub asks to wait, in milliseconds. */
function retryAfter(error, now) {
	if (!(error instanceof RequestError)) return null;
	const headers = error.response?.headers ?? {};
	if (isRateLimited(error)) {
		const reset = headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1e3 - now : 6e4;
		const asked = headers["retry-after"] === void 0 ? reset : Number(headers["retry-after"]) * 1e3;
		return Number.isNaN(asked) ? 6e4 : Math.max(0, asked);
	}
	return error.response === void 0 || error.status >= 500 ? 0 : null;
}
/** How an issue that was there can no longer be read; null for any other failure. */
function goneReason(error) {
	if (!(error instanceof RequestError) || !error.response) return null;
	return {
		301: "moved",
		404: "hidden",
		410: "deleted"
	}[error.status] ?? null;
}
/** Whether the token has no say in this, as GITHUB_TOKEN has none about its own account. */
function isDenied(error) {
	return error instanceof RequestError && [
		401,
		403,
		404
	].includes(error.status) && !isRateLimited(error);
}
function isNotFound(error) {
	return error instanceof RequestError && error.status === 404;
}

// src/github/client.ts
/** A longer wait is left to the next run. */
const LONGEST_WAIT_MS = 9e4;
/**
* An Octokit that never follows a redirect (a moved issue is not ours, and a redirected POST would become a GET), never
* retries a write (a retried POST makes a second issue), and gives up after `timeout`.
*/
function createClient({ token, strategy, baseUrl, fetch, timeout = 15e3, retry }) {
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
			fetch: (url, init) => fetch(url, {
				...init,
				...timeout === null ? {} : { signal: AbortSignal.any([AbortSignal.timeout(timeout), ...init.signal ? [init.signal] : []]) }
			})
		}
	});
	client.hook.wrap("request", async (request, options) => {
		for (let left = options.method === "GET" ? retry?.tries ?? 1 : 1;; left -= 1) try {
			const response = await request(options);
			if (response.status >= 300) throw new RequestError("moved", response.status, {
				request: client.request.endpoint(options),
				response
			});
			return response;
		} catch (error) {
			const wait = retry && left > 1 ? retryAfter(error, retry.clock()) : null;
			if (wait === null || wait > LONGEST_WAIT_MS) throw error;
			await retry.sleep(wait + Math.ceil(1e3 * retry.random()));
		}
	});
	return client;
}
function ignore() {}
/** `owner/name` taken apart; null when it is not of that form. */
function parseRepository(name) {
	const match = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)$/.exec(name);
	return match?.groups ? {
		owner: match.groups["owner"],
		repo: match.groups["repo"]
	} : null;
}

// src/github/shapes.ts
/** The parts of GitHub's answers that are used, checked: a cut or empty body is an error, never “nothing there”. */
const Instant = pipe(string(), check(isInstant, "expected an instant"));
const Login = object({ login: string() });
const IssueShape = object({
	number: number(),
	html_url: pipe(string(), url()),
	title: string(),
	body: nullish(string(), ""),
	state: picklist(["open", "closed"]),
	state_reason: nullish(string(), null),
	created_at: Instant,
	closed_at: nullish(Instant, null),
	comments: optional(number(), 0),
	labels: optional(array(union([string(), object({ name: nullish(string(), "") })])), []),
	user: nullish(Login, null),
	pull_request: optional(unknown())
});
const RepositoryShape = object({
	id: number(),
	full_name: string(),
	html_url: string(),
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
const CommitShape = object({ commit: object({ committer: object({ date: string() }) }) });
/** `data` in its expected shape, or a failure that says what was being read. */
function expectShape(schema, data, doing) {
	const parsed = safeParse(schema, data);
	if (parsed.success) return parsed.output;
	const path = getDotPath(parsed.issues[0]) ?? "the answer";
	throw new Failure(`Could not ${doing}: GitHub's answer is cut or of an unexpected shape (${path}). Run again.`);
}

// src/github/pages.ts
/**
* Reads a whole list. Where the first page tells the last one's number, the others are fetched side by side; where GitHub
* pages by cursor, each page leads to the next. A page of another shape, or one missing from the chain, fails the whole read.
*/
async function readPages(client, schema, doing, fetchPage) {
	try {
		const first = await fetchPage(1);
		const last = lastPage(first.headers.link);
		return (last === null ? await follow(client, first) : [first, ...await sideBySide(first, last, doing, fetchPage)]).flatMap((page) => expectShape(array(schema), page.data, doing));
	} catch (error) {
		throw explain(error, doing);
	}
}
async function sideBySide(first, last, doing, fetchPage) {
	const others = await mapLimited(Array.from({ length: last - 1 }, (_, index) => index + 2), fetchPage);
	[first, ...others].forEach((page, index) => {
		if (linkTo(page.headers.link, "next") !== null !== index + 1 < last) throw new Failure(`Could not ${doing}: the list changed while it was read. Run again.`);
	});
	return others;
}
async function follow(client, first) {
	const pages = [];
	for await (const page of onward(client, first)) pages.push(page);
	return pages;
}
/** A page and those that it leads to, one after the other. */
async function* onward(client, first) {
	yield first;
	const origin = new URL(client.request.endpoint.DEFAULTS.baseUrl).origin;
	const seen = /* @__PURE__ */ new Set();
	for (let next = linkTo(first.headers.link, "next"); next !== null;) {
		if (new URL(next, origin).origin !== origin) throw new Failure(`A list of ${origin} leads to ${new URL(next).origin}, which is not followed.`);
		if (seen.has(next)) throw new Failure(`A list of ${origin} leads back to a page that was read. Run again.`);
		seen.add(next);
		const page = await client.request(`GET ${next}`);
		yield page;
		next = linkTo(page.headers.link, "next");
	}
}
const SIDE_BY_SIDE = 8;
/** `work` for each item, at most eight at a time, results in order. */
async function mapLimited(items, work) {
	const results = [];
	let next = 0;
	const lane = async () => {
		while (next < items.length) {
			const index = next;
			next += 1;
			results[index] = await work(items[index], index);
		}
	};
	await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, items.length) }, lane));
	return results;
}
/** The number of the last page; null where GitHub tells none but leads on by a cursor; 1 for a list of one page. */
function lastPage(link) {
	const next = linkTo(link, "next");
	if (next === null) return 1;
	const last = linkTo(link, "last");
	const number = /[?&]page=(?<page>\d+)/.exec(last ?? "")?.groups?.["page"];
	return number && !/[?&](?:after|before|cursor)=/.test(next) ? Number(number) : null;
}
/** One address of a Link header (RFC 8288). */
function linkTo(link, relation) {
	return new RegExp(`<([^>]*)>;\\s*rel="${relation}"`).exec(link ?? "")?.[1] ?? null;
}

// src/github/read/issues.ts
/** Every issue with the label, or every issue at all, changed since an instant (RFC 3339) or ever; pull requests left out. */
async function readIssues(client, repo, label, since) {
	const query = {
		...repo,
		...label === null ? {} : { labels: label },
		...since === void 0 ? {} : { since },
		state: "all",
		sort: "created",
		direction: "asc",
		per_page: 100
	};
	return (await readPages(client, IssueShape, `read the issues of ${repo.owner}/${repo.repo}`, (page) => client.issues.listForRepo({
		...query,
		page
	}))).filter((issue) => issue.pull_request === void 0).map(toFoundIssue);
}
/** One issue, read directly: a list may lag, this does not. */
async function readIssue(client, repo, number) {
	const doing = `read issue #${number}`;
	try {
		const { data } = await client.issues.get({
			...repo,
			issue_number: number
		});
		const issue = expectShape(IssueShape, data, doing);
		if (issue.number !== number) throw new Failure(`Could not ${doing}: GitHub answered with #${issue.number}.`);
		return {
			...toFoundIssue(issue),
			...issue.pull_request === void 0 ? {} : { body: "" }
		};
	} catch (error) {
		const how = goneReason(error);
		if (how) return how;
		throw explain(error, doing);
	}
}
/** Lists lag by minutes: what is older is in them. */
const GAPS = 100;
/** Discussions take numbers too: beyond so many of them in a row nothing is looked for. */
const AHEAD = 8;
const MOST_UNSEEN = 1e3;
/**
* The issues after `after`, those included that no list shows yet: the newest first without any filter, then directly every
* number that is missing among the newest and beyond them, until there are none.
*/
async function readRecent(client, repo, after) {
	const found = /* @__PURE__ */ new Map();
	const doing = `read the newest issues of ${repo.owner}/${repo.repo}`;
	const seen = /* @__PURE__ */ new Set();
	try {
		const query = {
			state: "all",
			sort: "created",
			direction: "desc",
			per_page: 100
		};
		for await (const { data } of onward(client, await client.issues.listForRepo({
			...repo,
			...query
		}))) {
			const issues = expectShape(array(IssueShape), data, doing);
			for (const issue of issues) {
				seen.add(issue.number);
				if (issue.number > after && issue.pull_request === void 0) found.set(issue.number, toFoundIssue(issue));
			}
			if (issues.some(({ number }) => number <= after)) break;
		}
	} catch (error) {
		throw explain(error, doing);
	}
	const top = [...seen].reduce((most, number) => Math.max(most, number), after);
	const from = Math.max(after + 1, top - 100);
	const gaps = Array.from({ length: Math.max(0, top - from) }, (_, step) => from + step).filter((number) => !seen.has(number));
	const look = async (number) => {
		const issue = await readIssue(client, repo, number);
		if (typeof issue === "object") found.set(number, issue);
		return issue !== "hidden";
	};
	await mapLimited(gaps, look);
	for (let next = top + 1, there = true; there; next += AHEAD) {
		if (next > top + MOST_UNSEEN) throw new Failure(`Could not ${doing}: its lists are too far behind. Run again later.`);
		const numbers = Array.from({ length: AHEAD }, (_, step) => next + step);
		there = (await mapLimited(numbers, look)).includes(true);
	}
	return [...found.values()];
}
function toFoundIssue(issue) {
	const { number, html_url: url, title, body, state, state_reason, created_at, closed_at } = issue;
	const facts = {
		number,
		url,
		state,
		state_reason,
		created_at,
		closed_at,
		closer: null,
		evidence: []
	};
	const labels = issue.labels.map((label) => typeof label === "string" ? label : label.name);
	return {
		facts,
		title,
		body: body ?? "",
		labels,
		comments: issue.comments,
		author: issue.user?.login ?? "a deleted account"
	};
}

// src/github/read/closes.ts
const PER_REQUEST = 50;
/** The last close of each issue: many with one request where the server has GraphQL, else from each one's timeline. */
async function readCloses(client, repo, numbers) {
	const closes = /* @__PURE__ */ new Map();
	const parts = Array.from({ length: Math.ceil(numbers.length / PER_REQUEST) }, (_, part) => numbers.slice(part * PER_REQUEST, (part + 1) * PER_REQUEST));
	for (const part of parts) {
		const read = await askGraph(client, repo, part) ?? await readTimelines(client, repo, part);
		for (const [number, close] of read) closes.set(number, close);
	}
	return closes;
}
const PullRequest = object({
	url: string(),
	merged: boolean(),
	mergedAt: nullable(string())
});
const CommitNode = object({
	kind: literal("Commit"),
	url: string()
});
const GraphIssue = object({
	closedByPullRequestsReferences: nullable(object({ nodes: array(PullRequest) })),
	timelineItems: object({ nodes: array(object({
		createdAt: string(),
		actor: nullable(object({
			kind: string(),
			login: string()
		})),
		closer: nullish(union([
			PullRequest,
			CommitNode,
			unknown()
		]))
	})) })
});
const GraphAnswer = object({ data: object({ repository: record(string(), GraphIssue) }) });
const CLOSE = `fragment close on Issue {
  closedByPullRequestsReferences(first: 10, includeClosedPrs: true) { nodes { url merged mergedAt } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent {
    createdAt actor { kind: __typename login }
    closer { kind: __typename ... on Commit { url } ... on PullRequest { url merged mergedAt } }
  } } }
}`;
/** Null where the server knows no GraphQL, or does not let this token ask. */
async function askGraph(client, { owner, repo }, numbers) {
	const doing = `read who closed issues of ${owner}/${repo}`;
	const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${numbers.map((number) => `i${number}: issue(number: ${number}) { ...close }`).join(" ")} } } ${CLOSE}`;
	try {
		const { data } = await client.request("POST /graphql", {
			query,
			variables: {
				owner,
				repo
			}
		});
		if (typeof data === "object" && data !== null && "errors" in data) return null;
		const { repository } = expectShape(GraphAnswer, data, doing).data;
		return new Map(numbers.map((number) => [number, closeOf(repository[`i${number}`])]));
	} catch (error) {
		if (isNotFound(error) || isDenied(error)) return null;
		throw explain(error, doing);
	}
}
function closeOf({ closedByPullRequestsReferences: references, timelineItems }) {
	const close = timelineItems.nodes.at(-1);
	const closer = safeParse(PullRequest, close?.closer);
	const commit = safeParse(CommitNode, close?.closer);
	const merged = [...closer.success ? [closer.output] : [], ...references?.nodes ?? []].filter(({ merged: done }) => done).map(({ url, mergedAt }) => ({
		url,
		at: mergedAt
	}));
	return {
		login: close?.actor?.login ?? null,
		bot: close?.actor?.kind === "Bot",
		evidence: [...merged.flatMap(({ url, at }) => evidenceOf("pull_request", url, at)), ...commit.success ? evidenceOf("commit", commit.output.url, close.createdAt) : []]
	};
}
const TimelineShape = object({
	event: optional(string(), ""),
	created_at: nullish(string(), null),
	commit_id: nullish(string(), null),
	actor: nullish(object({
		login: string(),
		type: optional(string(), "User")
	}), null),
	source: nullish(object({ issue: nullish(object({
		html_url: string(),
		pull_request: nullish(object({ merged_at: nullish(string(), null) }), null)
	}), null) }), null)
});
/** https://docs.github.com/en/rest/issues/timeline: a close by a pull request names no commit there, so a merged one that refers to the issue counts. */
async function readTimelines(client, repo, numbers) {
	const web = new URL(client.request.endpoint.DEFAULTS.baseUrl);
	const server = web.hostname === "api.github.com" ? "https://github.com" : web.origin;
	const closes = await mapLimited(numbers, async (number) => {
		const doing = `read the timeline of issue #${number}`;
		try {
			const events = await readPages(client, TimelineShape, doing, (page) => client.issues.listEventsForTimeline({
				...repo,
				issue_number: number,
				per_page: 100,
				page
			}));
			const close = events.findLast(({ event }) => event === "closed");
			const merged = events.flatMap(({ event, source }) => event === "cross-referenced" ? source?.issue ?? [] : []).flatMap(({ html_url, pull_request }) => pull_request?.merged_at ? evidenceOf("pull_request", html_url, pull_request.merged_at) : []);
			const commit = close?.commit_id ? evidenceOf("commit", `${server}/${repo.owner}/${repo.repo}/commit/${close.commit_id}`, close.created_at) : [];
			return [number, {
				login: close?.actor?.login ?? null,
				bot: close?.actor?.type === "Bot",
				evidence: [...merged, ...commit]
			}];
		} catch (error) {
			if (goneReason(error) !== null) return null;
			throw explain(error, doing);
		}
	});
	return new Map(closes.filter((close) => close !== null));
}
/** None for an address that can't be shown. */
function evidenceOf(kind, address, at) {
	const url = safeUrl(address);
	return url === null ? [] : [{
		kind,
		url,
		at
	}];
}

// src/github/read/trackers.ts
const FollowedShape = object({
	html_url: string(),
	state: picklist(["open", "closed"]),
	state_reason: nullish(string(), null),
	closed_at: nullish(string(), null),
	pull_request: nullish(object({ merged_at: nullish(string(), null) }), null)
});
/** What the issue or pull request that a report links says of a commitment that nothing else shows to be done. */
async function readOwnTrackerEvidence(client, repo, { block, facts }, server) {
	if (!(facts.state === "open" || closeReasonOf(facts.state_reason) === "completed" && block.evidence.length === 0) || block.withdrawn !== null) return [];
	const place = resolveTracker(block.tracker, server, repo);
	if (place?.number === facts.number && isSame(place, repo)) return [];
	const evidence = place && await readTrackerEvidence(client, place);
	return evidence ? [evidence] : [];
}
/** Evidence once it is completed or merged; null before, and where it can't be seen. */
async function readTrackerEvidence(client, place) {
	const doing = `read the tracker ${place.owner}/${place.repo}#${place.number}`;
	try {
		const { owner, repo, number: issue_number } = place;
		const { data } = await client.issues.get({
			owner,
			repo,
			issue_number
		});
		const { html_url, state, state_reason, closed_at, pull_request } = expectShape(FollowedShape, data, doing);
		const completed = state === "closed" && closeReasonOf(state_reason) === "completed";
		const done = pull_request ? pull_request.merged_at ?? null : completed ? closed_at : null;
		const url = safeUrl(html_url);
		return done === null || url === null ? null : {
			kind: "tracker",
			url,
			at: done
		};
	} catch (error) {
		if (goneReason(error) !== null || isInvisible(error)) return null;
		throw explain(error, doing);
	}
}
function isSame(a, b) {
	return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}

// src/github/read/activity.ts
/** Where the permission of an account may not be asked for, these may write. */
const WRITERS = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
/** GitHub says “write”, others “push”. */
const MAY_WRITE = /* @__PURE__ */ new Set([
	"admin",
	"maintain",
	"write",
	"push"
]);
const EVIDENCE = /^\s*evidence\s*[:：]\s*<?(?<url>https:\/\/[^\s<>]+)/im;
const REASON = /^\s*reason\s*[:：]\s*(?<reason>\S.*)$/im;
const REASON_LIMIT = 500;
/** What happened to the issues outside their reports: who closed them, what people gave as evidence and reason, what their trackers say. */
async function readActivity(client, repo, issues, { server, comments: which, followed: known = /* @__PURE__ */ new Map() }) {
	const closed = issues.filter(({ block, facts }) => facts.state === "closed" && needsCloser(block, facts));
	const mayWrite = createPermissions(client, repo);
	const [closes, comments, followed] = await Promise.all([
		closed.length > 0 ? readCloses(client, repo, closed.map(({ facts }) => facts.number)) : /* @__PURE__ */ new Map(),
		issues.length === 0 ? [] : readComments(client, repo, issues, which),
		mapLimited(issues, async (issue) => {
			const asked = `${issue.facts.number} ${issue.block.tracker}`;
			const told = known.get(asked) ?? await readOwnTrackerEvidence(client, repo, issue, server);
			known.set(asked, told);
			return told;
		})
	]);
	const said = /* @__PURE__ */ new Map();
	for (const one of comments.flatMap(readSaid)) said.set(one.number, [...said.get(one.number) ?? [], one]);
	return mapLimited(issues, async (issue, index) => {
		const { block, facts } = issue;
		const close = closes.get(facts.number);
		const heard = [];
		for (const one of said.get(facts.number) ?? []) if (await mayWrite(one.login, one.association)) heard.push(one);
		const evidence = [
			...block.evidence,
			...close?.evidence ?? [],
			...followed[index],
			...heard.flatMap(({ evidence: url, at: when }) => url ? [{
				kind: "comment",
				url,
				at: when
			}] : [])
		];
		const closer = close ? {
			login: close.login,
			standing: close.bot ? "bot" : await standingOf(close.login, mayWrite)
		} : knownCloser(block, facts);
		const reasons = heard.flatMap(({ reason, login }) => reason ? [{
			text: reason,
			by: login
		}] : []);
		return {
			...issue,
			reasons,
			facts: {
				...facts,
				closer,
				evidence
			}
		};
	});
}
async function standingOf(login, mayWrite) {
	return login === null || await mayWrite(login, "MEMBER") ? "writer" : "outsider";
}
/** The comments that give evidence or a reason, oldest first. */
function readSaid(comment) {
	const body = comment.body ?? "";
	const evidence = safeUrl(EVIDENCE.exec(body)?.groups?.["url"] ?? "");
	const said = REASON.exec(body)?.groups?.["reason"];
	const reason = said === void 0 ? null : clip(oneLine(said), REASON_LIMIT) || null;
	const number = Number(/\/issues\/(\d+)$/.exec(comment.issue_url)?.[1]);
	if (evidence === null && reason === null || !comment.user) return [];
	const { login } = comment.user;
	return [{
		number,
		login,
		association: comment.author_association,
		at: comment.created_at,
		evidence,
		reason
	}];
}
/** With one request where nothing was said since. A server without that list is asked issue by issue. */
async function readComments(client, repo, issues, which) {
	if (which === "none") return [];
	const each = async (from) => {
		const told = issues.filter(({ comments }) => comments > 0);
		return (await mapLimited(told, ({ facts }) => readAll(client, repo, facts.number, from))).flat();
	};
	if (which === "each") return each();
	const { since } = which;
	const doing = `read the comments of ${repo.owner}/${repo.repo}`;
	const query = {
		...repo,
		since,
		sort: "updated",
		direction: "asc",
		per_page: 100
	};
	try {
		const first = await client.issues.listCommentsForRepo({
			...query,
			page: 1
		});
		return await readPages(client, CommentShape, doing, (page) => page === 1 ? Promise.resolve(first) : client.issues.listCommentsForRepo({
			...query,
			page
		}));
	} catch (error) {
		if (!isNotFound(error)) throw explain(error, doing);
		return each(since);
	}
}
/** All comments of one issue. */
async function readCommentsOf(client, repo, number) {
	return (await readAll(client, repo, number)).map(({ user, body }) => ({
		author: user?.login ?? "",
		body: body ?? ""
	}));
}
function readAll(client, repo, number, since) {
	const query = {
		...repo,
		issue_number: number,
		per_page: 100,
		...since ? { since } : {}
	};
	return readPages(client, CommentShape, `read the comments of issue #${number}`, (page) => client.issues.listComments({
		...query,
		page
	}));
}
/** Whether an account may write to the repository; each is asked for once. */
function createPermissions(client, repo) {
	const known = /* @__PURE__ */ new Map();
	const ask = async (login) => {
		const doing = `ask what @${login} may do`;
		try {
			const { data } = await client.repos.getCollaboratorPermissionLevel({
				...repo,
				username: login
			});
			return MAY_WRITE.has(expectShape(PermissionShape, data, doing).permission);
		} catch (error) {
			if (isNotFound(error) || isDenied(error)) return null;
			throw explain(error, doing);
		}
	};
	return async (login, association) => {
		if (!known.has(login)) known.set(login, ask(login));
		return await known.get(login) ?? WRITERS.has(association);
	};
}

// src/github/read/memory.ts
function createMemory() {
	return {
		issues: /* @__PURE__ */ new Map(),
		readAt: null,
		followed: /* @__PURE__ */ new Map()
	};
}
/** Lists lag: what was changed shortly before the last read may not have been in it. */
const LAG_MS = 36e5;
/** Every issue with the label. After a first read only what changed since is asked for, also of those that lost the label. */
async function readChanges(client, repo, label, memory, instant) {
	const { issues, readAt } = memory;
	const since = readAt === null ? void 0 : (/* @__PURE__ */ new Date(Date.parse(readAt) - LAG_MS)).toISOString();
	for (const issue of await readIssues(client, repo, since === void 0 ? label : null, since)) {
		const { number } = issue.facts;
		if (since === void 0 || issues.has(number) || issue.labels.includes(label)) issues.set(number, issue);
	}
	memory.readAt = instant;
	return [...issues.values()];
}

// src/github/read/authors.ts
/** The account that GITHUB_TOKEN writes as. */
const ACTIONS_BOT = "github-actions[bot]";
/** Who may have written our blocks: GITHUB_TOKEN's bot, and the token's own account where the token may ask for it. */
async function readAuthors(client, thorough) {
	try {
		const { data } = await client.users.getAuthenticated();
		return [ACTIONS_BOT, expectShape(UserShape, data, "read the token's account").login];
	} catch (error) {
		if (isDenied(error)) return [ACTIONS_BOT, ...thorough ? await readAppsLogin(client) : []];
		throw explain(error, "read the token's account");
	}
}
/** An App's token may not ask for its account by REST; GraphQL tells it. https://docs.github.com/en/graphql/reference/queries#viewer */
async function readAppsLogin(client) {
	try {
		const { data } = await client.request("POST /graphql", { query: "{ viewer { login } }" });
		const viewer = safeParse(object({ data: object({ viewer: UserShape }) }), data);
		if (!viewer.success) return [];
		const { login } = viewer.output.data.viewer;
		return [login.endsWith("[bot]") ? login : `${login}[bot]`];
	} catch (error) {
		if (isNotFound(error) || isDenied(error)) return [];
		throw explain(error, "read the token's account");
	}
}

// src/github/read/register.ts
const POINTER = /dashboard: #(?<number>\d+)/;
/** The number of the dashboard that a label's description names; 0 for none. */
function pointedAt(description) {
	return Number(POINTER.exec(description ?? "")?.groups?.["number"] ?? 0);
}
/** Hop 3: everything that GitHub knows about the tracked issues of one repository, or a failure; never a part of it. */
async function readRegister(client, repo, options) {
	const { again } = options;
	const [repository, pointer] = await Promise.all([again?.repository ?? readRepository(client, repo), readPointer(client, repo, options.label)]);
	if (!repository.issues) throw new Failure(`Issues are turned off in ${repository.name}: turn them on under Settings → General → Features.`);
	const issues = /* @__PURE__ */ new Map();
	const take = (found) => found.forEach((issue) => issues.set(issue.facts.number, issue));
	const pointed = pointedAt(pointer);
	const [listed, root] = await Promise.all([pointer === null ? [] : again ? readChanges(client, repo, options.label, again.memory, again.instant) : readIssues(client, repo, options.label), pointed > 0 ? readIssue(client, repo, pointed) : null]);
	take(listed);
	const rooted = typeof root === "object" && root !== null ? findDashboards([root], repository.id, null) : [];
	if (typeof root === "object" && root !== null && rooted.length === 0) throw rootLost(pointed, root.body);
	const scans = rooted.length === 0 && options.scan;
	const accounts = options.authors.length === 0 && (rooted.length === 0 || options.recent === true) ? await readAuthors(client, scans) : options.authors.length > 0 ? options.authors : [ACTIONS_BOT];
	const authors = [.../* @__PURE__ */ new Set([...accounts, ...rooted.map(({ author }) => author)])];
	const all = scans ? await readIssues(client, repo, null) : listed;
	if (scans) take(all.filter((one) => holdsBlock(one, authors) || pointed === 0 && holdsAppsBlock(one)));
	const findDashboard = () => [...rooted, ...findDashboards([...issues.values()], repository.id, authors)][0] ?? null;
	const takeRecent = async (after, known) => {
		const recent = await readRecent(client, repo, Math.max(0, after));
		take(recent.filter((issue) => !known.has(issue.facts.number) && holdsBlock(issue, authors)));
	};
	const unlisted = options.recent === true && findDashboard() === null;
	if (unlisted) await takeRecent(highest(all.map(({ facts }) => facts.number)) - 100, /* @__PURE__ */ new Set());
	const dashboard = findDashboard();
	const gone = [];
	const entries = dashboard ? ledgerEntries(dashboard.data) : /* @__PURE__ */ new Map();
	const unseen = [...entries.keys()].filter((number) => !issues.has(number));
	const direct = /* @__PURE__ */ new Set([...unseen, ...options.fresh ?? []]);
	await mapLimited([...direct], async (number) => {
		const issue = await readIssue(client, repo, number);
		if (typeof issue === "object") issues.set(number, issue);
		else {
			issues.delete(number);
			if (entries.has(number)) gone.push({
				number,
				mark: entries.get(number),
				how: issue
			});
		}
	});
	if (options.recent && !unlisted) await takeRecent(([...entries.keys()].at(-1) ?? 0) - 100, direct);
	const found = [...issues.values()].filter(({ facts: { number }, body }) => number !== dashboard?.number && (number !== pointed || parseBody(body) !== null));
	const selection = selectTracked(found, {
		repositoryId: repository.id,
		authors,
		ledger: dashboard?.data ?? null
	});
	if (pointer === null && options.scan && issues.size > 0) {
		if (await readPointer(client, repo, options.label) !== null) return readRegister(client, repo, options);
		throw labelGone([...issues.keys()], options.label);
	}
	if (pointer === null && !options.scan) {
		const message = `There is no label “${options.label}”: nothing is tracked yet, or the label was renamed.`;
		selection.problems.push({
			severity: "warning",
			file: null,
			line: null,
			message
		});
	}
	const news = {
		server: new URL(repository.url).origin,
		comments: commentsFrom(dashboard, selection.tracked),
		followed: again?.memory.followed
	};
	const tracked = options.bare ? selection.tracked.map(withKnownCloser) : await readActivity(client, repo, selection.tracked, news);
	const others = findDashboards(found, repository.id, authors);
	return {
		...selection,
		tracked,
		repository,
		authors,
		pointer,
		dashboard,
		otherDashboards: others.filter(({ number, open }) => open && number !== dashboard?.number),
		gone: gone.toSorted((a, b) => a.number - b.number),
		newest: highest(issues.keys())
	};
}
/** A label that is gone may have been renamed, with all our issues under the new name: nothing is created beside them. */
function labelGone(numbers, label) {
	const known = numbers.toSorted((a, b) => a - b).slice(0, 3);
	return new Failure(`The label “${label}” is gone, but issues such as ${known.map((number) => `#${number}`).join(", ")} are tracked: rename it back, create it again, or name it in the input \`label\`.`);
}
/** What the label names as the dashboard is there, but its ledger is not: only that remembers which issues are gone. */
function rootLost(number, body) {
	const block = LEDGER.parse(body);
	const why = block === null ? "has lost its managed block" : "problem" in block ? `can't be used: ${block.problem}` : `belongs to another repository (${block.data.repository_id})`;
	return new Failure(`Issue #${number}, the dashboard that the label names, ${why}. Restore its body from the edit history; to begin anew, take “dashboard: #${number}” out of the label's description.`);
}
/** Lists lag: what was said shortly before may have been missed. Without a ledger nothing tells what was read. */
function commentsFrom(dashboard, issues) {
	if (dashboard) return { since: (/* @__PURE__ */ new Date(Date.parse(dashboard.data.heard_until) - 36e5)).toISOString() };
	const [oldest] = issues.map(({ facts }) => facts.created_at).toSorted();
	return oldest ? { since: oldest } : "none";
}
function withKnownCloser(issue) {
	return {
		...issue,
		facts: {
			...issue.facts,
			closer: knownCloser(issue.block, issue.facts)
		}
	};
}
function highest(numbers) {
	let most = 0;
	for (const number of numbers) most = Math.max(most, number);
	return most;
}
async function readRepository(client, repo) {
	const doing = `read the repository ${repo.owner}/${repo.repo}`;
	try {
		const { data } = await client.repos.get({ ...repo });
		const shape = expectShape(RepositoryShape, data, doing);
		const { id, full_name: name, html_url: url, default_branch: defaultBranch } = shape;
		const { private: isPrivate, archived, has_issues: issues } = shape;
		return {
			id,
			name,
			url,
			private: isPrivate,
			archived,
			defaultBranch,
			issues
		};
	} catch (error) {
		const { message } = explain(error, doing);
		throw isInvisible(error) ? new Withheld(message) : new Failure(message);
	}
}
async function readPointer(client, repo, name) {
	const doing = `read the label “${name}”`;
	try {
		const { data } = await client.issues.getLabel({
			...repo,
			name
		});
		return expectShape(LabelShape, data, doing).description ?? "";
	} catch (error) {
		if (isNotFound(error)) return null;
		throw explain(error, doing);
	}
}

export { isNameTaken as C, wasRefused as E, goneReason as S, stopsWriting as T, RefShape as _, createMemory as a, parseRepository as b, readTrackerEvidence as c, toFoundIssue as d, lastPage as f, LabelShape as g, IssueShape as h, readRepository as i, readIssue as l, CommitShape as m, pointedAt as n, readActivity as o, mapLimited as p, readRegister as r, readCommentsOf as s, POINTER as t, readRecent as u, expectShape as v, isNotFound as w, explain as x, createClient as y };