import { A as string, C as optional, E as pipe, M as union, N as unknown, O as safeParse, P as url, S as object, T as picklist, b as nullish, d as check, f as getDotPath, l as array, u as boolean, x as number } from "./lib.js";
import { C as readBody, K as reasonOf, R as isInstant, U as Failure, W as Withheld, c as holdsAppsBlock, f as entriesOf, l as holdsBlock, s as findDashboards, u as selectTracked, w as safeUrl } from "./core.js";
import { n as RequestError, t as Octokit } from "./lib-octokit.js";

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
function isRateLimited({ status, response }) {
	const headers = response?.headers ?? {};
	return status === 429 || status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0");
}
/** Whether the answer says that this is not ours to see: gone, private, or blocked for legal reasons. */
function isOutOfSight(error) {
	return error instanceof RequestError && [
		403,
		404,
		451
	].includes(error.status) && !isRateLimited(error);
}
/** Whether the name that was to be given is taken. */
function isTaken(error) {
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
function howGone(error) {
	if (!(error instanceof RequestError) || !error.response) return null;
	return {
		301: "moved",
		404: "hidden",
		410: "deleted"
	}[error.status] ?? null;
}
/** Whether the token has no say in this, as GITHUB_TOKEN has none about its own account. */
function mayNotAsk(error) {
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
function createClient({ token, baseUrl, fetch, timeout = 15e3, retry }) {
	const client = new Octokit({
		...token ? { auth: token } : {},
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
	html_url: string(),
	body: nullish(string(), ""),
	created_at: string(),
	author_association: optional(string(), "NONE")
});
const UserShape = Login;
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
	const others = await mapLimited(Array.from({ length: last - 1 }, (_, at) => at + 2), fetchPage);
	[first, ...others].forEach((page, at) => {
		if (linkTo(page.headers.link, "next") !== null !== at + 1 < last) throw new Failure(`Could not ${doing}: the list changed while it was read. Run again.`);
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
			const at = next;
			next += 1;
			results[at] = await work(items[at]);
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

// src/github/read-issues.ts
/** Every issue with the label, or every issue at all; pull requests left out. */
async function readIssues(client, at, label) {
	const query = {
		...at,
		...label === null ? {} : { labels: label },
		state: "all",
		sort: "created",
		direction: "asc",
		per_page: 100
	};
	return (await readPages(client, IssueShape, `read the issues of ${at.owner}/${at.repo}`, (page) => client.issues.listForRepo({
		...query,
		page
	}))).filter((issue) => issue.pull_request === void 0).map(toFoundIssue);
}
/** One issue, read directly: a list may lag, this does not. */
async function readIssue(client, at, number) {
	const doing = `read issue #${number}`;
	try {
		const { data } = await client.issues.get({
			...at,
			issue_number: number
		});
		const issue = expectShape(IssueShape, data, doing);
		if (issue.number !== number) throw new Failure(`Could not ${doing}: GitHub answered with #${issue.number}.`);
		return toFoundIssue(issue);
	} catch (error) {
		const how = howGone(error);
		if (how) return how;
		throw explain(error, doing);
	}
}
/** Lists lag by minutes: what is older is in them. */
const GAPS = 100;
/** Numbers of issues have no holes but those of a conversion to a discussion, which come one by one. */
const HOLES = 3;
const MOST_UNSEEN = 1e3;
/**
* The issues after `after`, those included that no list shows yet: the newest first without any filter, then directly every
* number that is missing among the newest and beyond them, until there are none.
*/
async function readRecent(client, at, after) {
	const found = /* @__PURE__ */ new Map();
	const doing = `read the newest issues of ${at.owner}/${at.repo}`;
	const seen = /* @__PURE__ */ new Set();
	try {
		const query = {
			state: "all",
			sort: "created",
			direction: "desc",
			per_page: 100
		};
		for await (const { data } of onward(client, await client.issues.listForRepo({
			...at,
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
		const issue = await readIssue(client, at, number);
		if (typeof issue === "object") found.set(number, issue);
		return issue !== "hidden";
	};
	await mapLimited(gaps, look);
	for (let [number, holes] = [top + 1, 0]; holes < HOLES; number += 1) {
		if (number > top + MOST_UNSEEN) throw new Failure(`Could not ${doing}: its lists are too far behind. Run again later.`);
		holes = await look(number) ? 0 : holes + 1;
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

// src/github/read-evidence.ts
const WRITERS = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
const EVIDENCE = /^\s*evidence\s*:\s*<?(?<url>https:\/\/[^\s<>]+)/im;
/** A completed issue is asked for `Evidence: https://…` comments, unless its report already gave a link. */
async function withEvidence(client, at, issue) {
	const { number, state, state_reason } = issue.facts;
	if (!(state === "closed" && state_reason !== "not_planned" && state_reason !== "duplicate") || issue.comments === 0 || issue.block.links.length > 0) return issue;
	const evidence = (await readPages(client, CommentShape, `read the comments of issue #${number}`, (page) => client.issues.listComments({
		...at,
		issue_number: number,
		per_page: 100,
		page
	}))).flatMap((comment) => {
		const url = safeUrl(EVIDENCE.exec(comment.body ?? "")?.groups?.["url"] ?? "");
		return url && WRITERS.has(comment.author_association) ? [{
			kind: "comment",
			url,
			at: comment.created_at
		}] : [];
	});
	return {
		...issue,
		facts: {
			...issue.facts,
			evidence
		}
	};
}

// src/github/read-tracker.ts
/** The account that GITHUB_TOKEN writes as. */
const ACTIONS_BOT = "github-actions[bot]";
const POINTER = /dashboard: #(?<number>\d+)/;
/** The number of the dashboard that a label's description names; 0 for none. */
function pointedAt(description) {
	return Number(POINTER.exec(description ?? "")?.groups?.["number"] ?? 0);
}
/** Hop 3: everything that GitHub knows about the tracked issues of one repository, or a failure; never a part of it. */
async function readTracker(client, at, options) {
	const [repository, accounts, pointer] = await Promise.all([
		readRepository(client, at),
		options.authors.length > 0 ? options.authors : readAuthors(client),
		readPointer(client, at, options.label)
	]);
	const issues = /* @__PURE__ */ new Map();
	const take = (found) => found.forEach((issue) => issues.set(issue.facts.number, issue));
	const pointed = pointedAt(pointer);
	const [listed, root] = await Promise.all([pointer === null ? [] : readIssues(client, at, options.label), pointed > 0 ? readIssue(client, at, pointed) : null]);
	take(listed);
	const rooted = typeof root === "object" && root !== null ? findDashboards([root], repository.id, null) : [];
	const authors = [.../* @__PURE__ */ new Set([...accounts, ...rooted.map(({ author }) => author)])];
	const scans = rooted.length === 0 && options.scan;
	const all = scans ? await readIssues(client, at, null) : listed;
	if (scans) take(all.filter((one) => holdsBlock(one, authors) || pointer === null && holdsAppsBlock(one)));
	const findDashboard = () => [...rooted, ...findDashboards([...issues.values()], repository.id, authors)][0] ?? null;
	const takeRecent = async (after, known) => {
		const recent = await readRecent(client, at, Math.max(0, after));
		take(recent.filter((issue) => !known.has(issue.facts.number) && holdsBlock(issue, authors)));
	};
	const unlisted = options.recent === true && findDashboard() === null;
	if (unlisted) await takeRecent(highest(all.map(({ facts }) => facts.number)) - 100, /* @__PURE__ */ new Set());
	const dashboard = findDashboard();
	const gone = [];
	const entries = dashboard ? entriesOf(dashboard.data) : /* @__PURE__ */ new Map();
	const unseen = [...entries.keys()].filter((number) => !issues.has(number));
	const direct = /* @__PURE__ */ new Set([...unseen, ...options.fresh ?? []]);
	await mapLimited([...direct], async (number) => {
		const issue = await readIssue(client, at, number);
		if (typeof issue === "object") issues.set(number, issue);
		else if (entries.has(number)) gone.push({
			number,
			mark: entries.get(number),
			how: issue
		});
	});
	if (options.recent && !unlisted) await takeRecent([...entries.keys()].at(-1) ?? 0, direct);
	const found = [...issues.values()].filter(({ facts, body }) => facts.number !== pointed || readBody(body) !== null);
	const selection = selectTracked(found, {
		repositoryId: repository.id,
		authors,
		ledger: dashboard?.data ?? null
	});
	if (pointer === null && options.scan && issues.size > 0) {
		if (await readPointer(client, at, options.label) !== null) return readTracker(client, at, options);
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
	const tracked = await mapLimited(selection.tracked, (issue) => withEvidence(client, at, issue));
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
	return new Failure(`The label “${label}” is gone, but issues such as ${known.map((number) => `#${number}`).join(", ")} are tracked: rename it back, or name it in the input \`label\`.`);
}
function highest(numbers) {
	let most = 0;
	for (const number of numbers) most = Math.max(most, number);
	return most;
}
async function readRepository(client, at) {
	const doing = `read the repository ${at.owner}/${at.repo}`;
	try {
		const { data } = await client.repos.get({ ...at });
		const shape = expectShape(RepositoryShape, data, doing);
		if (!shape.has_issues) throw new Failure(`Issues are turned off in ${shape.full_name}: turn them on under Settings → General → Features.`);
		const { id, full_name: name, html_url: url, default_branch: defaultBranch } = shape;
		return {
			id,
			name,
			url,
			private: shape.private,
			archived: shape.archived,
			defaultBranch
		};
	} catch (error) {
		const { message } = explain(error, doing);
		throw isOutOfSight(error) ? new Withheld(message) : new Failure(message);
	}
}
/** Who may have written our blocks: GITHUB_TOKEN's bot, and the token's own account where the token may ask for it. */
async function readAuthors(client) {
	try {
		const { data } = await client.users.getAuthenticated();
		return [ACTIONS_BOT, expectShape(UserShape, data, "read the token's account").login];
	} catch (error) {
		if (mayNotAsk(error)) return [ACTIONS_BOT];
		throw explain(error, "read the token's account");
	}
}
async function readPointer(client, at, name) {
	const doing = `read the label “${name}”`;
	try {
		const { data } = await client.issues.getLabel({
			...at,
			name
		});
		return expectShape(LabelShape, data, doing).description ?? "";
	} catch (error) {
		if (isNotFound(error)) return null;
		throw explain(error, doing);
	}
}

export { wasRefused as S, explain as _, readIssue as a, isTaken as b, lastPage as c, IssueShape as d, LabelShape as f, parseRepository as g, createClient as h, readTracker as i, mapLimited as l, expectShape as m, pointedAt as n, readRecent as o, RefShape as p, readRepository as r, toFoundIssue as s, POINTER as t, CommitShape as u, howGone as v, stopsWriting as x, isNotFound as y };