import { A as string, C as optional, E as pipe, N as unknown, O as safeParse, P as url, S as object, T as picklist, b as nullish, d as check, f as getDotPath, l as array, u as boolean, x as number } from "./lib.js";
import { A as reasonOf, C as isInstant, D as Failure, O as Withheld, a as holdsBlock, o as selectTracked, u as safeUrl } from "./core.js";
import { n as RequestError, t as Octokit } from "./lib-octokit.js";

// src/github/client.ts
/**
* An Octokit that never follows a redirect (a moved issue is not ours, and a redirected POST would become a GET), never
* retries (a retried POST makes a second issue), and gives up after `timeout`.
*/
function createClient({ token, baseUrl, fetch, timeout = 15e3 }) {
	return new Octokit({
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
				signal: AbortSignal.any([AbortSignal.timeout(timeout), ...init.signal ? [init.signal] : []])
			})
		}
	});
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
function isNotFound(error) {
	return error instanceof RequestError && error.status === 404;
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
	user: nullish(Login, null),
	pull_request: optional(unknown())
});
const RepositoryShape = object({
	id: number(),
	full_name: string(),
	html_url: string(),
	private: boolean(),
	has_issues: optional(boolean(), true),
	archived: optional(boolean(), false)
});
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
	const pages = [first];
	const origin = new URL(client.request.endpoint.DEFAULTS.baseUrl).origin;
	for (let next = linkTo(first.headers.link, "next"); next !== null; next = linkTo(pages.at(-1).headers.link, "next")) {
		if (new URL(next, origin).origin !== origin) throw new Failure(`A list of ${origin} leads to ${new URL(next).origin}, which is not followed.`);
		pages.push(await client.request(`GET ${next}`));
	}
	return pages;
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

// src/github/read-tracker.ts
/** The account that GITHUB_TOKEN writes as. */
const ACTIONS_BOT = "github-actions[bot]";
/** Hop 3: everything that GitHub knows about the tracked issues of one repository, or a failure; never a part of it. */
async function readTracker(client, at, options) {
	const [repository, authors, labelExists] = await Promise.all([
		readRepository(client, at),
		options.authors.length > 0 ? options.authors : readAuthors(client),
		readLabelExists(client, at, options.label)
	]);
	const issues = labelExists ? await readIssues(client, at, options.label) : (options.scan ? await readIssues(client, at, null) : []).filter((issue) => holdsBlock(issue, authors));
	const selection = selectTracked(issues, {
		repositoryId: repository.id,
		authors
	});
	if (!labelExists && selection.tracked.length > 0) {
		const numbers = selection.tracked.slice(0, 3).map(({ facts }) => `#${facts.number}`);
		throw new Failure(`The label “${options.label}” is gone, but issues such as ${numbers.join(", ")} are tracked: rename it back, or name it in the input \`label\`.`);
	}
	if (!labelExists && !options.scan) {
		const message = `There is no label “${options.label}”: nothing is tracked yet, or the label was renamed.`;
		selection.problems.push({
			severity: "warning",
			file: null,
			line: null,
			message
		});
	}
	const tracked = await mapLimited(selection.tracked, (issue) => withEvidence(client, at, issue));
	return {
		repository,
		labelExists,
		...selection,
		tracked
	};
}
async function readRepository(client, at) {
	const doing = `read the repository ${at.owner}/${at.repo}`;
	try {
		const { data } = await client.repos.get({ ...at });
		const shape = expectShape(RepositoryShape, data, doing);
		if (!shape.has_issues) throw new Failure(`Issues are turned off in ${shape.full_name}: turn them on under Settings → General → Features.`);
		return {
			id: shape.id,
			name: shape.full_name,
			url: shape.html_url,
			private: shape.private
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
	} catch {
		return [ACTIONS_BOT];
	}
}
async function readLabelExists(client, at, label) {
	try {
		await client.issues.getLabel({
			...at,
			name: label
		});
		return true;
	} catch (error) {
		if (isNotFound(error)) return false;
		throw explain(error, `read the label “${label}”`);
	}
}
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
function toFoundIssue(issue) {
	const { number, html_url: url, title, body, state, state_reason, created_at, closed_at } = issue;
	return {
		facts: {
			number,
			url,
			state,
			state_reason,
			created_at,
			closed_at,
			evidence: []
		},
		title,
		body: body ?? "",
		comments: issue.comments,
		author: issue.user?.login ?? "a deleted account"
	};
}
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

export { CommitShape as a, explain as c, wasRefused as d, createClient as f, mapLimited as i, isNotFound as l, toFoundIssue as n, IssueShape as o, parseRepository as p, lastPage as r, expectShape as s, readTracker as t, stopsWriting as u };