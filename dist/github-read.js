import { Failure, Withheld, capitalise, clip, oneLine } from "./core-model-start.js";
import { LAG_MS, heardBy, isSameRepository, parseLastPage, parsePointer, withMargin } from "./github-start.js";
import { array, boolean, literal, nullable, nullish, number, object, optional, picklist, record, safeParse, string, union, unknown, variant } from "./lib.js";
import { firstParentLine, memoize, safeUrl, statedReason, storedLength, withPromiseDates } from "./core-model-for-read.js";
import { LEDGER, includesLabel, includesLogin, instant, isNoEvidence, ledgerEntries, mapLimited, parseBody, resolveTracker, resolveWork, trackersOf, withContinuations, withStoredBlocks, workKey } from "./core-model.js";
import { GONE_WORDS, parseCommentMarks } from "./core-render.js";
import { RequestError } from "./lib-octokit.js";
import { CommentShape, IssueShape as IssueShape$4, LabelShape, PermissionShape, RefShape, RepositoryShape, UserShape, expectShape, explain, goneReason, isDenied, isInvalid, isInvisible, isNotFound, isServerError, isTemporary as isTemporary$1, pagesFrom, problemWords, queryGraphQL, readPages, refusalOf, stopsAllRequests, stopsRun } from "./github.js";
import { findDashboards, findForeignDashboards, holdsAppBlock, holdsBlock, selectTracked } from "./core-identity.js";
import { closeReasonOf, knownCloser, linkDateFor, needsCloser, withDerivedPromises } from "./core-lifecycle.js";

// src/github/read/issues.ts
/**
* Lists open and closed issues, oldest first, without pull requests. Filters by label unless it is null, and by changes
* since an instant (RFC 3339) if given. https://docs.github.com/en/rest/issues/issues#list-repository-issues
*/
async function readIssues({ client, repo }, label, since) {
	const query = {
		...repo,
		...label === null ? {} : { labels: label },
		...since === void 0 ? {} : { since },
		state: "all",
		sort: "created",
		direction: "asc",
		per_page: 100
	};
	return (await readPages(client, IssueShape$4, `read the issues of ${repo.owner}/${repo.repo}`, (page) => client.issues.listForRepo({
		...query,
		page
	}))).filter((issue) => issue.pull_request === void 0).map(toFoundIssue);
}
/**
* Reads one issue directly, because lists may lag. If the issue is missing, returns the reason.
* https://docs.github.com/en/rest/issues/issues#get-an-issue
*/
async function readIssue({ client, repo }, number) {
	const doing = `read issue #${number}`;
	try {
		const { data } = await client.issues.get({
			...repo,
			issue_number: number
		});
		const issue = expectShape(IssueShape$4, data, doing);
		if (issue.number !== number) throw new Failure(`Could not ${doing}: GitHub returned #${issue.number}.`);
		return {
			...toFoundIssue(issue),
			...issue.pull_request === void 0 ? {} : { body: "" }
		};
	} catch (error) {
		const reason = goneReason(error);
		if (reason) return reason;
		throw explain(error, doing);
	}
}
/** Converts an issue from GitHub's response. The closer and the evidence are added later. */
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
			closer: null,
			evidence: []
		},
		title,
		body,
		labels: issue.labels.map((label) => typeof label === "string" ? label : label.name),
		comments: issue.comments,
		...issue.locked ? { locked: true } : {},
		author: issue.user?.login ?? "a deleted account"
	};
}

// src/github/read/incremental.ts
/** Creates an empty memory, so that the next read is complete. */
function createMemory() {
	return {
		issues: /* @__PURE__ */ new Map(),
		readAt: null,
		knownWork: /* @__PURE__ */ new Map(),
		permissions: /* @__PURE__ */ new Map(),
		permissionsSince: null
	};
}
/** Permissions can be revoked, so they are requested again after this time. */
const PERMISSIONS_LIFE_MS = 6e5;
/** The permissions that are still current at `instant` (RFC 3339, now). A read adds those that it requests. */
function currentPermissions(memory, instant) {
	const { permissionsSince: since } = memory;
	if (since !== null && Date.parse(instant) - Date.parse(since) < PERMISSIONS_LIFE_MS) return memory.permissions;
	memory.permissions = /* @__PURE__ */ new Map();
	memory.permissionsSince = instant;
	return memory.permissions;
}
/**
* Returns every issue that has the label, or had it in an earlier read, as of `instant` (RFC 3339, now). After the first read,
* reads only changed issues. Updates the memory.
*/
async function readChangedIssues(github, label, { memory, instant }) {
	const { issues, readAt } = memory;
	const since = readAt === null ? void 0 : new Date(Date.parse(readAt) - LAG_MS).toISOString();
	for (const issue of await readIssues(github, since === void 0 ? label : null, since)) {
		const { number } = issue.facts;
		if (since === void 0 || issues.has(number) || includesLabel(issue.labels, label)) issues.set(number, issue);
	}
	memory.readAt = instant;
	return [...issues.values()];
}

// src/github/read/account.ts
/** The account that REST shows instead of a deleted one. GraphQL shows no account. https://github.com/ghost */
const GHOST = "ghost";
/**
* The account, or GitHub's stand-in for deleted accounts if GitHub names none. A mannequin only stands for an account on the
* server that an issue was migrated from; someone else can have its login here.
*/
function namedAccount(account) {
	return account === null || account.kind === "Mannequin" ? {
		kind: "User",
		login: GHOST
	} : account;
}
/** Whether the account has been deleted. Nobody can tell what access it had. */
function isDeletedAccount(login) {
	return login.toLowerCase() === GHOST;
}

// src/github/read/close.ts
/** GitHub may record a merge some seconds after the close that it causes. */
const CLOSE_MARGIN_MS = 6e4;
/**
* The earlier of two instants. A commit that closed an issue can't be newer than the close, whatever its committer's clock
* showed.
*/
function earlier(a, b) {
	return Date.parse(a) <= Date.parse(b) ? a : b;
}

// src/github/read/unread.ts
/**
* Collects the objects that GitHub refuses to show during one read, so that each refusal affects only its object. Anything
* else still ends the read: no response, a damaged response, or a refusal that concerns all requests.
*/
var Unread = class {
	/** One error for each issue, comment list, label and so on. */
	problems = [];
	/**
	* One error for each tracker or piece of linked work. They can leave commitments unproven, but nothing is missing from the
	* register.
	*/
	work = [];
	/** The issues that could not be read. One of them may belong to a commitment that looks new. */
	issues = /* @__PURE__ */ new Set();
	/** The tracked issues for which some comments, closes or permissions could not be read. They must stay as they are. */
	activity = /* @__PURE__ */ new Set();
	/** The tracked issues whose tracker could not be read in this run, but may be readable in the next. */
	trackers = /* @__PURE__ */ new Set();
	/** Reports an object. `effect` is a sentence about the effect on the run. */
	add(error, doing, effect) {
		this.problems.push(unreadProblem(error, doing, effect));
	}
	/** Reports a tracker or linked work, and where a report names it. */
	addWork(error, doing, effect, place = {}) {
		this.work.push({
			...unreadProblem(error, doing, effect),
			...place
		});
	}
};
function unreadProblem(error, doing, effect) {
	return {
		severity: "error",
		file: null,
		line: null,
		...problemWords(explain(error, doing), effect)
	};
}
/** Returns `unread` if only one object of the repository was refused. Otherwise throws the error, explained. */
function expectSkippable(error, doing, unread) {
	if (unread === void 0 || refusalOf(error) === null || stopsRun(error)) throw explain(error, doing);
	return unread;
}

// src/github/read/comments.ts
/** The effect on an issue if some of its activity could not be read. */
const UNHEARD = "The issue stays as it is until the next run.";
/**
* Reads the comments on these issues. The repository-wide list may include comments on other issues. If the
* server doesn't support it or refuses it, comments are read issue by issue. https://docs.github.com/en/rest/issues/comments
*/
async function readComments(github, issues, scope) {
	if (scope === "none" || issues.length === 0) return [];
	if (scope === "each") return readEach(github, issues.filter(hasComments).map(toWanted));
	const { since, earlier = /* @__PURE__ */ new Map() } = scope;
	const [behind, others] = [issues.filter(({ facts }) => earlier.has(facts.number)), issues.filter(({ facts }) => !earlier.has(facts.number))];
	const [listed, each] = await Promise.all([readListed(github, others, since), readEach(github, behind.map(({ facts: { number } }) => ({
		number,
		since: earlier.get(number)
	})))]);
	return [...listed.filter((comment) => !earlier.has(issueNumberOf(comment))), ...each];
}
/** The number of the issue that a comment belongs to; NaN if its URL has an unexpected form. */
function issueNumberOf({ issue_url }) {
	return Number(/\/issues\/(\d+)$/.exec(issue_url)?.[1]);
}
async function readListed(github, issues, since) {
	const { client, repo } = github;
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
		if (!isNotFound(error)) expectSkippable(error, doing, github.unread);
		return readEach(github, issues.filter(hasComments).map((issue) => ({
			...toWanted(issue),
			since
		})));
	}
}
function hasComments({ comments }) {
	return comments > 0;
}
function toWanted({ facts: { number } }) {
	return { number };
}
async function readEach(github, wanted) {
	return (await mapLimited(wanted, async ({ number, since }) => {
		try {
			return await readIssueComments(github, number, since);
		} catch (error) {
			const doing = `read the comments of issue #${number}`;
			const unread = expectSkippable(error, doing, github.unread);
			unread.add(error, doing, UNHEARD);
			unread.activity.add(number);
			return [];
		}
	})).flat();
}
/** Reads the comments on one issue, oldest first; if an instant (RFC 3339) is given, only those updated since then. */
function readIssueComments({ client, repo }, number, since) {
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

// src/github/read/work.ts
/**
* The association of an account that closed an issue. Closing someone else's issue requires a permission, and so does
* reading a private repository.
*/
function closerAssociation(login, issue) {
	return issue.author?.toLowerCase() === login.toLowerCase() && !issue.private && issue.association !== null ? issue.association : "MEMBER";
}
/** The merge commit of a merged pull request, and when it was made if that was at least a minute before the merge. */
function mergeOf(commit, mergedAt) {
	if (commit === null) return {};
	const { oid, committedDate: made } = commit;
	return made && Date.parse(mergedAt) - Date.parse(made) >= 6e4 ? {
		commit: oid,
		made
	} : { commit: oid };
}
/** One piece of evidence; empty if its URL is not safe to link. */
function toEvidence(kind, { url, at, commit, made }) {
	const safe = safeUrl(url);
	return safe === null ? [] : [{
		kind,
		url: safe,
		at,
		...commit === void 0 ? {} : { commit },
		...made === void 0 ? {} : { made }
	}];
}

// src/github/read/closes-graphql.ts
const PullRequestShape$2 = object({
	url: string(),
	merged: boolean(),
	mergedAt: nullable(instant),
	mergeCommit: nullish(object({
		oid: string(),
		committedDate: nullish(instant)
	}), null)
});
const ReferenceShape = object({
	...PullRequestShape$2.entries,
	repository: object({ nameWithOwner: string() })
});
const CommitShape$5 = object({
	kind: literal("Commit"),
	url: string(),
	committedDate: instant
});
const ClosedEventShape$1 = object({
	createdAt: instant,
	actor: nullable(object({
		kind: string(),
		login: string()
	})),
	closer: nullish(union([
		PullRequestShape$2,
		CommitShape$5,
		unknown()
	]))
});
const IssueShape$3 = object({
	closedByPullRequestsReferences: nullable(object({ nodes: array(nullable(ReferenceShape)) })),
	timelineItems: object({ nodes: array(nullable(ClosedEventShape$1)) })
});
const DataShape$4 = object({ repository: nullable(record(string(), unknown())) });
const FRAGMENTS$1 = `fragment pull on PullRequest { url merged mergedAt mergeCommit { oid committedDate } }
fragment close on Issue {
  closedByPullRequestsReferences(first: 10, includeClosedPrs: true) { nodes { ...pull repository { nameWithOwner } } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent {
    createdAt actor { kind: __typename login }
    closer { kind: __typename ... on Commit { url committedDate } ...pull }
  } } }
}`;
/**
* Reads how each issue was last closed, in one request if GitHub answers it completely. Returns null if GraphQL is unavailable
* or not permitted. Leaves out issues that GitHub refuses to show. If GitHub can't show an issue at the moment, throws a
* Failure unless `unread` collects the issues: falling back to the timelines would record weaker evidence permanently.
*/
async function queryCloses(github, numbers) {
	const { owner, repo } = github.repo;
	const doing = `read who closed issues of ${owner}/${repo}`;
	try {
		const queried = await queryInParts(github, numbers, doing);
		if (queried === null) return null;
		const { closes, unanswered, private: isPrivate } = queried;
		const why = "GitHub's GraphQL API is overloaded or its rate limit has been reached";
		if (unanswered.length > 0) skipCloses(new Failure(`Could not ${doing}: ${why}.`), unanswered, github);
		return {
			closes: new Map(closes),
			private: isPrivate
		};
	} catch (error) {
		if (!isServerError(error)) throw explain(error, doing);
		skipCloses(explain(error, doing), numbers, github);
		return {
			closes: /* @__PURE__ */ new Map(),
			private: false
		};
	}
}
/**
* Asks about the issues. Then asks again about those that GitHub couldn't show, one half at a time, because a smaller query
* needs fewer resources. Null if GraphQL is unavailable.
* https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
*/
async function queryInParts(github, numbers, doing) {
	const { client, repo } = github;
	const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { isPrivate nameWithOwner ${numbers.map((number) => `i${number}: issue(number: ${number}) { ...close }`).join(" ")} } } ${FRAGMENTS$1}`;
	const answer = await queryGraphQL(client, {
		query,
		variables: {
			owner: repo.owner,
			repo: repo.repo
		}
	}, doing);
	if (answer === null || answer.data === null && !answer.isIncomplete) return null;
	const { closes, unanswered, private: isPrivate } = parseAnswer(answer, numbers, {
		...github,
		doing
	});
	const isLimited = answer.errors.some(({ type }) => type === "RATE_LIMITED");
	if (unanswered.length === 0 || numbers.length === 1 || isLimited) return {
		closes,
		unanswered,
		private: isPrivate
	};
	const half = Math.ceil(unanswered.length / 2);
	const parts = [unanswered.slice(0, half), unanswered.slice(half)].filter(({ length }) => length > 0);
	const found = await Promise.all(parts.map((part) => queryInParts(github, part, doing)));
	return {
		closes: [...closes, ...found.flatMap((part) => part?.closes ?? [])],
		unanswered: found.flatMap((part) => part?.unanswered ?? []),
		private: isPrivate
	};
}
function parseAnswer(answer, numbers, { repo, source = repo, doing }) {
	const { repository } = expectShape(DataShape$4, answer.data ?? { repository: null }, doing);
	const name = repository?.["nameWithOwner"];
	const owners = [
		repo.owner,
		source.owner,
		...typeof name === "string" ? [ownerOf(name)] : []
	];
	const queried = {
		closes: [],
		unanswered: [],
		private: repository?.["isPrivate"] === true
	};
	for (const number of numbers) {
		const issue = repository?.[`i${number}`] ?? null;
		const isRefused = issue === null && (repository === null || answer.errors.length > 0);
		if (isUnanswered(number, issue === null, answer)) queried.unanswered.push(number);
		else if (!isRefused) {
			const close = toClose$2(expectShape(IssueShape$3, issue ?? void 0, doing), owners);
			if (close !== null) queried.closes.push([number, close]);
		}
	}
	return queried;
}
/** Whether an issue, or a part of it, is missing only because of an error that may be temporary. */
function isUnanswered(number, isMissing, { errors, isIncomplete }) {
	const isPart = ({ path }) => path?.[1] === `i${number}`;
	return isMissing && isIncomplete || errors.some((error) => isTemporary$1(error) && isPart(error));
}
/** Marks issues, which then stay as they are until it is known who closed them. Without `unread`, throws the failure. */
function skipCloses(failure, numbers, { unread }) {
	if (unread === void 0) throw failure;
	unread.add(failure, "read who closed issues", UNHEARD);
	for (const number of numbers) unread.activity.add(number);
}
/**
* A close with its evidence: the pull request or commit that caused it, then other linked pull requests that were merged by then.
* A pull request that was merged later can't have closed the issue. Anyone can refer to the issue in a pull request to a
* repository of their own, so only repositories of these owners count. Null if GitHub doesn't show the close.
*/
function toClose$2({ closedByPullRequestsReferences: references, timelineItems }, owners) {
	const event = timelineItems.nodes.at(-1);
	if (event === null) return null;
	if (event === void 0) return {
		login: null,
		bot: false,
		evidence: []
	};
	const pullRequest = safeParse(PullRequestShape$2, event.closer);
	const commit = safeParse(CommitShape$5, event.closer);
	const { kind, login } = namedAccount(event.actor);
	return {
		login,
		bot: kind === "Bot",
		evidence: [
			...pullRequest.success ? mergeEvidence$1(pullRequest.output, event) : [],
			...commit.success ? commitEvidence$1(commit.output, event) : [],
			...(references?.nodes ?? []).flatMap((pull) => pull && includesLogin(ownerOf(pull.repository.nameWithOwner), owners) ? mergeEvidence$1(pull, event) : [])
		]
	};
}
/** The owner in `owner/name`. */
function ownerOf(repository) {
	return repository.split("/", 1).join("");
}
function mergeEvidence$1({ url, merged, mergedAt, mergeCommit }, { createdAt }) {
	if (!merged || mergedAt === null || Date.parse(mergedAt) > Date.parse(createdAt) + 6e4) return [];
	return toEvidence("pull_request", {
		url,
		at: mergedAt,
		...mergeOf(mergeCommit, mergedAt)
	});
}
function commitEvidence$1({ url, committedDate }, { createdAt }) {
	return toEvidence("commit", {
		url,
		at: earlier(committedDate, createdAt)
	});
}

// src/github/read/work-graphql.ts
const ClosedEventShape = object({
	actor: nullable(object({
		kind: string(),
		login: string()
	})),
	closer: nullish(object({
		kind: string(),
		merged: optional(boolean())
	}), null)
});
const IssueShape$2 = object({
	kind: literal("Issue"),
	url: string(),
	state: string(),
	stateReason: nullish(string(), null),
	closedAt: nullable(instant),
	author: nullish(object({ login: string() }), null),
	authorAssociation: nullish(string(), null),
	repository: nullish(object({ isPrivate: boolean() }), null),
	closes: nullish(object({ nodes: array(nullable(ClosedEventShape)) }), null)
});
const PullRequestShape$1 = object({
	kind: literal("PullRequest"),
	url: string(),
	merged: boolean(),
	mergedAt: nullable(instant),
	mergeCommit: nullish(object({
		oid: string(),
		committedDate: nullish(instant)
	}), null)
});
const CommitShape$4 = object({
	kind: literal("Commit"),
	url: string(),
	oid: string(),
	committedDate: instant
});
const NodeShape$1 = variant("kind", [
	IssueShape$2,
	PullRequestShape$1,
	CommitShape$4
]);
const DataShape$3 = record(string(), nullable(record(string(), unknown())));
const WORK_FRAGMENT = `fragment work on IssueOrPullRequest {
  ... on Issue { kind: __typename url state stateReason closedAt author { kind: __typename login } authorAssociation repository { isPrivate }
    closes: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent {
      actor { kind: __typename login } closer { kind: __typename ... on PullRequest { merged } }
    } } } }
  ... on PullRequest { kind: __typename url merged mergedAt mergeCommit { oid committedDate } }
}`;
const COMMIT_FRAGMENT = "fragment commit on Commit { kind: __typename url oid committedDate }";
/**
* Reads issues, pull requests and commits in any repositories, and the head of a branch, in one request. Returns null if
* GraphQL is unavailable or not permitted, or if the whole query fails. The references must then be read one by one.
*/
async function queryWork(client, refs, branch = null) {
	const doing = `read ${refs.length} linked issues, pull requests and commits`;
	const repositories = [...Map.groupBy(refs, ({ owner, repo }) => `${owner}/${repo}`.toLowerCase()).values()];
	const answer = await queryGraphQL(client, { query: buildQuery$1(repositories, branch) }, doing).catch((error) => {
		if (isServerError(error)) return null;
		throw explain(error, doing);
	});
	if (answer === null || answer.data === null) return null;
	const data = expectShape(DataShape$3, answer.data, doing);
	const head = safeParse(CommitShape$4, data["head"]?.["commit"]);
	const result = {
		found: /* @__PURE__ */ new Map(),
		missing: [],
		absent: [],
		hidden: [],
		head: head.success ? head.output.oid : null
	};
	repositories.forEach((group, index) => {
		const repository = data[`r${index}`] ?? null;
		if (repository === null && isMissing(answer.errors, `r${index}`)) result.hidden.push(...group);
		else group.forEach((ref, position) => {
			addWork(result, ref, repository?.[`w${position}`] ?? null);
			if (!("sha" in ref) && isMissing(answer.errors, `r${index}`, `w${position}`)) result.absent.push(ref);
		});
	});
	return result;
}
/** Names can't contain characters that end a GraphQL string, because WorkRefs are parsed. A branch's name can. */
function buildQuery$1(repositories, branch) {
	const fields = repositories.map((refs, index) => {
		const nodes = refs.map((ref, position) => "sha" in ref ? `w${position}: object(expression: "${ref.sha}") { ...commit }` : `w${position}: issueOrPullRequest(number: ${ref.number}) { ...work }`);
		return `r${index}: ${repositoryField(refs[0] ?? {
			owner: "",
			repo: ""
		})} { ${nodes.join(" ")} }`;
	});
	if (branch !== null) {
		const expression = JSON.stringify(`refs/heads/${branch.branch}`);
		fields.push(`head: ${repositoryField(branch)} { commit: object(expression: ${expression}) { ...commit } }`);
	}
	const query = `{ ${fields.join(" ")} }`;
	return [query, ...[query.includes("{ ...work }") ? WORK_FRAGMENT : "", query.includes("{ ...commit }") ? COMMIT_FRAGMENT : ""]].join(" ").trim();
}
/** Selects a repository in a query. */
function repositoryField({ owner, repo }) {
	return `repository(owner: "${owner}", name: "${repo}")`;
}
function addWork({ found, missing }, ref, node) {
	const parsed = safeParse(NodeShape$1, node);
	const isOther = parsed.success && "sha" in ref && !(parsed.output.kind === "Commit" && parsed.output.oid.startsWith(ref.sha));
	const work = parsed.success && !isOther ? toWork(parsed.output) : null;
	if (work === null) missing.push(ref);
	else found.set(workKey(ref), work);
}
/** Null if it is a completed issue, but the answer doesn't contain its close. */
function toWork(node) {
	const { url } = node;
	if (node.kind === "Commit") return {
		kind: "commit",
		url,
		at: node.committedDate
	};
	if (node.kind === "PullRequest") {
		const at = node.merged ? node.mergedAt : null;
		return {
			kind: "pull_request",
			url,
			at,
			...at === null ? {} : mergeOf(node.mergeCommit, at)
		};
	}
	const { state, stateReason, closedAt } = node;
	if (!(state === "CLOSED" && closeReasonOf(stateReason?.toLowerCase() ?? null) === "completed")) return {
		kind: "issue",
		url,
		at: null
	};
	const close = toClose$1(node);
	return close && {
		kind: "issue",
		url,
		at: closedAt,
		close
	};
}
/** Who closed the issue; null if the answer doesn't contain the close. */
function toClose$1(node) {
	const event = node.closes?.nodes.at(-1);
	if (!event) return null;
	const { closer } = event;
	const { kind, login } = namedAccount(event.actor);
	const association = closerAssociation(login, {
		author: node.author?.login ?? null,
		association: node.authorAssociation,
		private: node.repository?.isPrivate ?? false
	});
	const byWork = closer?.kind === "Commit" || closer?.kind === "PullRequest" && closer.merged === true;
	return {
		login,
		bot: kind === "Bot",
		byWork,
		association
	};
}
function isMissing(errors, ...place) {
	return errors.some(({ type, path }) => type === "NOT_FOUND" && path.join(" ") === place.join(" "));
}

// src/github/read/discussions.ts
const DataShape$2 = record(string(), nullable(record(string(), unknown())));
const DiscussionShape = object({ url: string() });
/**
* Finds the discussions among these numbers. Discussions, issues and pull requests share one number sequence. Returns the
* discussions by `workKey`. Throws the request's error if the server fails.
* https://docs.github.com/en/graphql/reference/objects#discussion
*/
async function queryDiscussions(client, refs) {
	if (refs.length === 0) return /* @__PURE__ */ new Map();
	const fields = refs.map((ref, index) => `r${index}: ${repositoryField(ref)} { discussion(number: ${ref.number}) { url } }`);
	const doing = `read ${refs.length} linked discussions`;
	const answer = await queryGraphQL(client, { query: `{ ${fields.join(" ")} }` }, doing);
	const data = safeParse(DataShape$2, answer?.data);
	if (!data.success) return /* @__PURE__ */ new Map();
	const found = refs.flatMap((ref, index) => {
		const { success, output } = safeParse(DiscussionShape, data.output[`r${index}`]?.["discussion"]);
		return success ? [[workKey(ref), {
			kind: "discussion",
			url: output.url,
			at: null
		}]] : [];
	});
	return new Map(found);
}

// src/github/read/work-rest.ts
const AccountShape = nullish(object({
	login: string(),
	type: optional(string(), "User")
}), null);
const IssueShape$1 = object({
	html_url: string(),
	state: picklist(["open", "closed"]),
	state_reason: nullish(string(), null),
	closed_at: nullish(instant, null),
	user: AccountShape,
	author_association: nullish(string(), null),
	closed_by: AccountShape,
	pull_request: nullish(object({
		url: nullish(string()),
		merged_at: nullish(instant, null)
	}), null)
});
const MergeShape = object({ merge_commit_sha: nullish(string(), null) });
const CommitShape$3 = object({
	sha: string(),
	html_url: string(),
	commit: object({ committer: object({ date: instant }) })
});
/** The maximum number of redirects to follow. */
const MOVES = 2;
/**
* Reads one issue, pull request or commit that GraphQL doesn't show. Follows a renamed or transferred repository on the
* same server. Throws the request's error if it can't be read.
*/
function readWorkDirectly(client, ref, doing) {
	return "sha" in ref ? readCommit(client, ref, doing) : readIssueOrPullRequest(client, ref, doing);
}
/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
async function readCommit(client, { owner, repo, sha }, doing) {
	const data = await getFollowing(client, `/repos/${owner}/${repo}/commits/${sha}`);
	const { html_url: url, commit, sha: whole } = expectShape(CommitShape$3, data, doing);
	return {
		kind: "commit",
		url,
		at: whole.startsWith(sha) ? commit.committer.date : null
	};
}
/**
* The endpoint for issues also returns pull requests, but not their merge commits.
* https://docs.github.com/en/rest/issues/issues#get-an-issue, https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
*/
async function readIssueOrPullRequest(client, ref, doing) {
	const { owner, repo, number } = ref;
	const data = await getFollowing(client, `/repos/${owner}/${repo}/issues/${number}`);
	const issue = expectShape(IssueShape$1, data, doing);
	const { html_url: url, pull_request } = issue;
	if (!pull_request) return toIssue(issue);
	const { merged_at: at } = pull_request;
	if (at === null) return {
		kind: "pull_request",
		url,
		at
	};
	const merge = await getFollowing(client, `/repos/${owner}/${repo}/pulls/${number}`);
	const { merge_commit_sha: commit } = expectShape(MergeShape, merge, doing);
	return {
		kind: "pull_request",
		url,
		at,
		...commit === null ? {} : { commit }
	};
}
/** A single read doesn't tell whether a pull request or commit closed the issue, so only the account counts. */
function toIssue(issue) {
	const { html_url: url, state, state_reason, closed_at: at, closed_by, user, author_association } = issue;
	if (state !== "closed" || closeReasonOf(state_reason) !== "completed") return {
		kind: "issue",
		url,
		at: null
	};
	const { login, kind } = namedAccount(closed_by && {
		kind: closed_by.type,
		login: closed_by.login
	});
	const author = {
		author: user?.login ?? null,
		association: author_association,
		private: false
	};
	return {
		kind: "issue",
		url,
		at,
		close: {
			login: login.replace(/\[bot\]$/, ""),
			bot: kind === "Bot",
			byWork: false,
			association: closerAssociation(login, author)
		}
	};
}
/** Sends a GET request. If the repository or issue has moved, sends it to the new place on the same server. */
async function getFollowing(client, path) {
	let next = path;
	for (let movesLeft = MOVES;; movesLeft -= 1) try {
		return (await client.request(`GET ${next}`)).data;
	} catch (error) {
		const moved = movesLeft > 0 ? newPlaceOf(error, client.request.endpoint.DEFAULTS.baseUrl) : null;
		if (moved === null) throw error;
		next = moved;
	}
}
/**
* The path of an issue, pull request or commit that has moved, below the API's address. Null if it hasn't, or if the new
* address is on another server, which must not receive the token.
*/
function newPlaceOf(error, baseUrl) {
	if (!(error instanceof RequestError) || ![
		301,
		302,
		307,
		308
	].includes(error.status)) return null;
	const base = new URL(`${baseUrl}/`);
	const { location } = error.response?.headers ?? {};
	if (location === void 0 || !URL.canParse(location, base)) return null;
	const { origin, pathname } = new URL(location, base);
	if (origin !== base.origin || !pathname.startsWith(base.pathname)) return null;
	const path = pathname.slice(base.pathname.length - 1);
	return PLACE.test(path) ? path : null;
}
const PLACE = /^\/(?:repositories\/\d+|repos\/[\w.-]+\/[\w.-]+)\/(?:(?:issues|pulls)\/\d+|commits\/[\da-f]+)$/;

// src/github/read/read-work.ts
/** References per GraphQL request. */
const REFERENCES_PER_QUERY = 100;
/** How many references are read one by one if GraphQL responds but doesn't show them. */
const SINGLE_READS = 100;
/** The same limit if the server doesn't offer GraphQL. */
const SINGLE_READS_WITHOUT_GRAPHQL = 1e3;
/** If GitHub doesn't respond for this many references, it probably doesn't respond at all. */
const MAX_UNANSWERED = 3;
/**
* Reads issues, pull requests and commits, up to 100 in one GraphQL request, and finds out which numbers are discussions.
* References that GraphQL refuses are read one by one. Those that can't be read either way are returned in `unread`, and all
* others are still read. Throws a Failure only if GitHub refuses all requests, or doesn't respond to several. The head of
* `branch` is read only in the same request as references.
*/
async function readWork(client, refs, branch = null) {
	const wanted = [...new Map(Array.from(refs, (ref) => [workKey(ref), ref])).values()];
	const batches = Array.from({ length: Math.ceil(wanted.length / REFERENCES_PER_QUERY) }, (_, index) => wanted.slice(index * REFERENCES_PER_QUERY, (index + 1) * REFERENCES_PER_QUERY));
	const answers = await mapLimited(batches, async (batch) => {
		return {
			batch,
			answer: await queryWork(client, batch, batch === batches[0] ? branch : null)
		};
	});
	const found = new Map(answers.flatMap(({ answer }) => [...answer?.found ?? []]));
	const unread = [];
	await mapLimited(answers, ({ answer }) => addDiscussions({
		found,
		unread
	}, client, answer?.absent ?? []));
	const known = /* @__PURE__ */ new Set([...found.keys(), ...unread.map(({ ref }) => workKey(ref))]);
	const missing = answers.flatMap(({ batch, answer }) => answer?.missing ?? (answer === null ? batch : [])).filter((ref) => !known.has(workKey(ref)));
	const limit = answers.some(({ answer }) => answer !== null) ? SINGLE_READS : SINGLE_READS_WITHOUT_GRAPHQL;
	unread.push(...missing.slice(limit).map((ref) => ({
		ref,
		error: null
	})));
	let unanswered = 0;
	await mapLimited(missing.slice(0, limit), async (ref) => {
		const doing = `read ${nameOf(ref)}`;
		try {
			found.set(workKey(ref), await readWorkDirectly(client, ref, doing));
		} catch (error) {
			if (refusalOf(error) === null) unanswered += 1;
			if (unanswered >= MAX_UNANSWERED || stopsAllRequests(error)) throw explain(error, doing);
			unread.push({
				ref,
				error
			});
		}
	});
	return {
		found,
		unread,
		head: answers[0]?.answer?.head ?? null
	};
}
/** Adds the numbers that turn out to be discussions. If this can't be determined now, none of the numbers counts as missing. */
async function addDiscussions({ found, unread }, client, refs) {
	try {
		for (const [key, discussion] of await queryDiscussions(client, refs)) found.set(key, discussion);
	} catch (error) {
		if (!isServerError(error)) throw explain(error, "read linked discussions");
		unread.push(...refs.map((ref) => ({
			ref,
			error
		})));
	}
}
/** Names a reference in a message. */
function nameOf(ref) {
	const { owner, repo } = ref;
	return "sha" in ref ? `the commit ${owner}/${repo}@${ref.sha.slice(0, 12)}` : `the tracker ${owner}/${repo}#${ref.number}`;
}

// src/github/read/unread-work.ts
/**
* Reports trackers and linked work that GitHub refuses to show, none of which is evidence. A tracker that the token can't see
* is reported only if it is in the tracked repository or, as a warning, in the reports' repository, because GitHub hides every
* private repository in this way. Other links are reported only if the server failed or didn't respond. Without `unread`,
* throws a Failure if the server failed or didn't respond, and reports nothing else.
*/
function reportUnreadWork(work, trackers, { unread, repo, source = repo }) {
	const named = new Map(trackers.toReversed().map(({ ref, file, line }) => [workKey(ref), {
		file,
		line,
		tracker: ref
	}]));
	for (const { ref, error } of work) {
		const doing = `read ${nameOf(ref)}`;
		const hasFailed = error !== null && isTemporary({
			ref,
			error
		});
		if (unread === void 0 && hasFailed) throw explain(error, doing);
		const place = named.get(workKey(ref));
		if (place !== void 0 && isNowhere({
			ref,
			error
		}, repo)) {
			unread?.work.push({
				severity: "error",
				...place,
				message: nowhereMessage(ref)
			});
			continue;
		}
		const gone = goneReason(error);
		const isInSource = gone === "hidden" && isSameRepository(ref, source) && !isSameRepository(ref, repo);
		const isExpected = gone === "moved" || gone === "hidden" && !isInSource && !isSameRepository(ref, repo);
		if (hasFailed || place !== void 0 && error !== null && !isExpected) unread?.addWork(error, doing, "Until it can be read, it proves nothing.", {
			...place,
			...isInSource ? { severity: "warning" } : {}
		});
	}
	const skipped = work.filter(({ error }) => error === null);
	const [first] = skipped;
	if (first === void 0) return;
	const others = skipped.length > 1 ? ` and ${skipped.length - 1} other linked issues, pull requests and commits were` : " was";
	const message = `${capitalise(nameOf(first.ref))}${others} not checked, because too many had to be read one by one. Close the issues of these commitments by hand, or pass a token that can use GraphQL.`;
	unread?.work.push({
		severity: "warning",
		file: null,
		line: null,
		message
	});
}
/** References to the repository itself that are neither issues nor pull requests, by `workKey`. */
function nowhereOf(work, repo) {
	return new Set(work.filter((unread) => isNowhere(unread, repo)).map(({ ref }) => workKey(ref)));
}
/**
* If the token can list a repository's issues, it can see all of them. Elsewhere, a 404 can mean that the token may not see
* the issue.
*/
function isNowhere({ ref, error }, repo) {
	return "number" in ref && goneReason(error) === "hidden" && isSameRepository(ref, repo);
}
function nowhereMessage(ref) {
	const { owner, repo } = ref;
	return `The tracker ${`${owner}/${repo}${"number" in ref ? `#${ref.number}` : ""}`} is neither an issue nor a pull request, so it proves nothing: correct the number, remove it, or link to the right page.`;
}
/** Whether work that could not be read may be readable in the next run. */
function isTemporary({ error }) {
	return error === null || isServerError(error) || (refusalOf(error)?.status ?? 500) >= 500;
}

// src/github/read/work-lookup.ts
/** Issues, pull requests and commits that were read, so that each is requested only once. */
var WorkLookup = class {
	/** The references that could not be read. They are not cached. */
	unread = [];
	/** The newest commit of the branch that was read along with references; null if none was. */
	head = null;
	#client;
	#known;
	#counts;
	/**
	* `known` contains work from earlier reads. Newly read work is added to it. An issue whose close doesn't count, according to
	* `counts`, isn't completed.
	*/
	constructor(client, counts, known = /* @__PURE__ */ new Map()) {
		this.#client = client;
		this.#counts = counts;
		this.#known = known;
	}
	/** Reads what isn't known yet, in as few requests as possible, and the head of `branch` if that needs no additional request. */
	async read(refs, branch = null) {
		const tried = new Set(this.unread.map(({ ref }) => workKey(ref)));
		const wanted = new Map(Array.from(refs, (ref) => [workKey(ref), ref]).filter(([key]) => !this.#known.has(key) && !tried.has(key)));
		if (wanted.size === 0) return;
		const { found, unread, head } = await readWork(this.#client, wanted.values(), branch);
		this.head ??= head;
		this.unread.push(...unread);
		for (const { ref } of unread) wanted.delete(workKey(ref));
		await mapLimited([...wanted], async ([key, ref]) => {
			try {
				this.#known.set(key, await this.#checked(found.get(key) ?? null));
			} catch (error) {
				if (stopsAllRequests(error)) throw error;
				this.unread.push({
					ref,
					error
				});
			}
		});
	}
	async #checked(work) {
		return work === null || work.at === null || await this.#counts(work) ? work : {
			...work,
			at: null
		};
	}
	/** Returns the work if it is an issue whose close doesn't count; otherwise null. */
	ignored(ref) {
		const work = this.get(ref);
		return work?.close !== void 0 && work.at === null ? work : null;
	}
	/** Returns the work; null if the token can't see it or if it could not be read. */
	get(ref) {
		return this.#known.get(workKey(ref)) ?? null;
	}
};

// src/github/read/closes-timeline.ts
const EventShape$1 = object({
	event: optional(string(), ""),
	created_at: nullish(instant, null),
	commit_id: nullish(string(), null),
	commit_url: nullish(string(), null),
	actor: nullish(object({
		login: string(),
		type: optional(string(), "User")
	}), null)
});
/**
* Reads how each issue was last closed from its timeline, for servers without GraphQL. The timeline doesn't name the pull
* request that closed an issue, and a pull request that only mentions the issue proves nothing, so only the closing commit
* counts. If a timeline or commit can't be read, throws a Failure unless `unread` collects the issues, because otherwise any
* close would count.
* https://docs.github.com/en/rest/issues/timeline
*/
async function readTimelineCloses(github, numbers) {
	const { client, repo } = github;
	const closed = await mapLimited(numbers, async (number) => {
		const doing = `read the timeline of issue #${number}`;
		try {
			const close = (await readPages(client, EventShape$1, doing, (page) => client.issues.listEventsForTimeline({
				...repo,
				issue_number: number,
				per_page: 100,
				page
			}))).findLast(({ event }) => event === "closed");
			return [{
				number,
				close,
				commit: commitOf(close, repo)
			}];
		} catch (error) {
			skipClose(error, doing, number, github);
			return [];
		}
	});
	const commits = new WorkLookup(client, () => Promise.resolve(true));
	await commits.read(closed.flat().flatMap(({ commit }) => commit ?? []));
	const failed = new Map(commits.unread.filter(isTemporary).map(({ ref, error }) => [workKey(ref), error]));
	return new Map(closed.flat().flatMap(({ number, close, commit }) => {
		if (commit && failed.has(workKey(commit))) {
			skipClose(failed.get(workKey(commit)), `read the commit that closed issue #${number}`, number, github);
			return [];
		}
		const evidence = commitEvidence(close, commit && commits.get(commit));
		return [[number, {
			...closerOf(close),
			evidence
		}]];
	}));
}
function closerOf(close) {
	if (close === void 0) return {
		login: null,
		bot: false
	};
	const { kind, login } = namedAccount(close.actor && {
		kind: close.actor.type,
		login: close.actor.login
	});
	return {
		login,
		bot: kind === "Bot"
	};
}
function skipClose(error, doing, number, { unread }) {
	const skipped = expectSkippable(error, doing, unread);
	skipped.add(error, doing, UNHEARD);
	skipped.activity.add(number);
}
/** The commit that closed an issue, which may be in another repository. */
function commitOf(close, repo) {
	if (!close?.commit_id || !/^[\da-f]+$/.test(close.commit_id)) return null;
	const { owner = repo.owner, name = repo.repo } = /\/repos\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+)\/commits\/[\da-f]+$/.exec(close.commit_url ?? "")?.groups ?? {};
	return {
		owner,
		repo: name,
		sha: close.commit_id
	};
}
/** A commit that can't be read isn't evidence, because it may be older than the commitment. */
function commitEvidence(close, commit) {
	if (!commit || commit.at === null) return [];
	return toEvidence("commit", {
		url: commit.url,
		at: earlier(commit.at, close?.created_at ?? commit.at)
	});
}

// src/github/read/hidden-pulls.ts
/**
* Whether the token may read the repository's pull requests. In a private repository, a token without this permission gets
* issues as if no pull request were linked to them, so a missing link proves nothing. Throws a Failure if another problem
* prevents the answer. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
*/
async function mayReadPulls({ client, repo }) {
	try {
		await client.pulls.list({
			...repo,
			per_page: 1
		});
		return true;
	} catch (error) {
		const kind = refusalOf(error)?.kind;
		if (kind === "permission" || kind === "hidden") return false;
		throw explain(error, `read the pull requests of ${repo.owner}/${repo.repo}`);
	}
}

// src/github/read/closes.ts
const ISSUES_PER_QUERY = 50;
/**
* Reads how each issue was last closed, by issue number. With GraphQL, one request covers up to 50 issues. Issues that GraphQL
* refuses to show are read from their timelines, which prove less. Throws a Failure if a read fails, unless `unread` collects
* the issues.
*/
async function readCloses(github, numbers) {
	const closes = /* @__PURE__ */ new Map();
	for (let start = 0; start < numbers.length; start += ISSUES_PER_QUERY) {
		const batch = numbers.slice(start, start + ISSUES_PER_QUERY);
		const queried = await queryCloses(github, batch);
		if (queried?.private) await skipHiddenProof(github, queried.closes);
		for (const [number, close] of await addTimelines(github, batch, queried)) closes.set(number, close);
	}
	return closes;
}
/** Adds the closes that GraphQL refused to show, from the issues' timelines. */
async function addTimelines(github, numbers, queried) {
	const closes = queried?.closes ?? /* @__PURE__ */ new Map();
	const missing = numbers.filter((number) => !closes.has(number) && !github.unread?.activity.has(number));
	return new Map([...closes, ...await readTimelineCloses(github, missing)]);
}
/** Removes closes without evidence if the token can't see the pull requests that may have caused them. */
async function skipHiddenProof(github, closes) {
	const unproven = [...closes].filter(([, { evidence }]) => evidence.length === 0).map(([number]) => number);
	if (unproven.length === 0 || await mayReadPulls(github)) return;
	const { owner, repo } = github.repo;
	skipCloses(new Failure(`The token can't read the pull requests of ${owner}/${repo}, which may have closed issues: add \`pull-requests: read\` to the workflow's permissions.`), unproven, github);
	for (const number of unproven) closes.delete(number);
}
/** The login of the bot that closed an issue; null if the issue is open, a person closed it, or the closer is unknown. */
async function readClosingBot(github, { number, open }) {
	if (open) return null;
	const close = (await addTimelines(github, [number], await queryCloses(github, [number]))).get(number);
	return close?.bot ? close.login : null;
}

// src/github/read/trackers.ts
/**
* The surroundings of a repository's trackers. If the reports are in another repository, `#1` in a block is ambiguous and
* isn't resolved; this run's own blocks name the repository.
*/
function surroundingsOf({ repo, source = repo }, server, own) {
	return {
		server,
		repo,
		here: isSameRepository(source, repo) ? repo : null,
		own
	};
}
/** Whether a tracked issue's trackers can still prove something. */
function needsTrackers({ block, facts }) {
	const isUnproven = closeReasonOf(facts.state_reason) === "completed" && block.evidence.length === 0;
	return block.withdrawn === null && (facts.state === "open" || isUnproven);
}
/**
* Resolves a commitment's trackers. Leaves out references that are never trackers: our own issues and discussions. A tracker
* that can't be followed is null.
*/
function resolveTrackers(named, surroundings) {
	const { server, here } = surroundings;
	return trackersOf(named).flatMap((reference) => {
		const ref = resolveTracker(reference, server, here);
		return (ref === null ? isDiscussion(reference, server) : isOwnIssue(ref, surroundings)) ? [] : [ref];
	});
}
/**
* The evidence from a commitment's trackers: once all of them are completed or merged, the one that was completed last.
* `lookUp` returns the work; null if it wasn't found.
*/
function trackerEvidence(named, surroundings, lookUp) {
	const works = resolveTrackers(named, surroundings).filter((ref) => ref === null || surroundings.nowhere?.has(workKey(ref)) !== true).map((ref) => ref && lookUp(ref)).filter((work) => work === null || !isOwnWork(work, surroundings)).filter((work) => work?.kind !== "discussion");
	const done = works.filter((work) => work !== null && work.at !== null);
	if (done.length < works.length) return [];
	const last = done.toSorted((a, b) => Date.parse(a?.at ?? "") - Date.parse(b?.at ?? "")).at(-1);
	return last ? toEvidence("tracker", last) : [];
}
/** Whether a link leads to one of our own issues. */
function isOwnIssue(ref, { repo, own }) {
	return "number" in ref && isSameRepository(ref, repo) && own.has(ref.number);
}
/** Whether the work is one of our own issues. */
function isOwnWork({ url }, surroundings) {
	const ref = resolveWork(url, surroundings.server);
	return ref !== null && isOwnIssue(ref, surroundings);
}
function isDiscussion(reference, server) {
	if (!URL.canParse(reference)) return false;
	const { origin, pathname } = new URL(reference);
	return origin === new URL(server).origin && /^\/[\w.-]+\/[\w.-]+\/discussions\/\d+/.test(pathname);
}

// src/github/read/link-dates.ts
/** The links that can be evidence: those on a ticked item, and those recorded from comments. */
function evidenceLinks({ done, withdrawn, links, evidence }) {
	if (withdrawn !== null) return [];
	const recorded = evidence.filter(({ kind }) => kind === "link" || kind === "comment").map(({ url }) => url);
	return [.../* @__PURE__ */ new Set([...done === null ? [] : links, ...recorded])];
}
/** The linked work on this server, except our own issues, which prove nothing. */
function linkedWork(links, surroundings) {
	return links.flatMap((url) => {
		const ref = resolveWork(url, surroundings.server);
		return ref === null || isOwnIssue(ref, surroundings) ? [] : [ref];
	});
}
/**
* The work behind each link, by URL. Null for work that isn't completed or can't be read, and for links that can't be
* evidence. Links to other servers and to other pages have no date and are left out.
*/
function workOfLinks(links, surroundings, lookUp) {
	return links.flatMap((url) => {
		const ref = resolveWork(url, surroundings.server);
		if (ref === null) return isNoEvidence(url, surroundings.server) ? [[url, null]] : [];
		const work = isOwnIssue(ref, surroundings) ? null : lookUp(ref);
		return [[url, work === null || work.at === null || isOwnWork(work, surroundings) ? null : work]];
	});
}
/** When the work behind each of a commitment's links was completed, by URL. Undefined if no link has a date. */
function datesOfLinks(block, works) {
	const dates = works.map(([url, work]) => [url, work && linkDateFor(url, work, block)]);
	return dates.length > 0 ? Object.fromEntries(dates) : void 0;
}

// src/github/read/head.ts
/**
* Reads the SHA of a branch's newest commit. Throws a Failure if the branch doesn't exist.
* https://docs.github.com/en/rest/git/refs
*/
async function readHead({ client, repo }, branch) {
	const doing = `read the head of ${branch}`;
	try {
		const { data } = await client.git.getRef({
			...repo,
			ref: `heads/${branch}`
		});
		return expectShape(RefShape, data, doing).object.sha;
	} catch (error) {
		if (!isNotFound(error)) throw explain(error, doing);
		throw new Failure(`Could not ${doing}: there is no such branch, or the token can't see it. If the server doesn't have the commits, set the \`allow-any-ref\` input to \`true\`.`);
	}
}

// src/github/read/permissions.ts
/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const WRITER_ASSOCIATIONS = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
/** GitHub uses "write"; Gitea and the emulator in the tests use "push". */
const WRITE_PERMISSIONS = /* @__PURE__ */ new Set([
	"admin",
	"maintain",
	"write",
	"push"
]);
/** Whether this account probably has no role in the repository. Checking it costs a request. */
function isStranger(login, association) {
	return !isBot(login) && !isInsider(association);
}
function isBot(login) {
	return login.endsWith("[bot]");
}
/** Whether this `author_association` usually comes with write access. Private members of an organization have another one. */
function isInsider(association) {
	return WRITER_ASSOCIATIONS.has(association);
}
/**
* Creates a check that sends at most one request per account, and none for the permissions in `github.permissions`. The trusted
* `authors` need none. No other bot counts: GitHub returns "none" or 404 for an App's bot even if it has write access. A
* deleted account doesn't count either, because nobody can tell what access it had.
* https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
*/
function createMayWrite(github, authors = []) {
	const { client, repo, permissions: known = /* @__PURE__ */ new Map() } = github;
	const requests = /* @__PURE__ */ new Map();
	const request = async (login) => {
		const doing = `read the permission of @${login}`;
		try {
			const { data } = await client.repos.getCollaboratorPermissionLevel({
				...repo,
				username: login
			});
			return WRITE_PERMISSIONS.has(expectShape(PermissionShape, data, doing).permission);
		} catch (error) {
			if (isNotFound(error) || isDenied(error)) return null;
			throw explain(error, doing);
		}
	};
	const read = async (login) => {
		const answer = known.get(login);
		if (answer !== void 0) return answer;
		const sent = requests.get(login) ?? request(login);
		requests.set(login, sent);
		const received = await sent;
		known.set(login, received);
		return received;
	};
	return async (login, association) => {
		if (isDeletedAccount(login)) return false;
		if (includesLogin(login, authors)) return true;
		if (isBot(login)) return false;
		return await read(login) ?? isInsider(association);
	};
}

// src/github/read/comment-statement.ts
const EVIDENCE = /^evidence\s*[:：]\s*<?(https:\/\/[^\s<>]+)/i;
const REASON = /^reason\s*[:：]\s*(\S.*)/i;
const REASON_LIMIT = 500;
/** The maximum length of a link. Longer ones don't fit in an issue's block. */
const LINK_LIMIT = 2e3;
/** Parses the lines `Evidence: https://…` and `Reason: …` in a comment; null if there are none, or if GitHub doesn't name the author. */
function parseStatement(comment) {
	const body = visibleText(comment.body);
	const url = safeUrl(firstAtLineStart(EVIDENCE, body) ?? "");
	const evidence = url !== null && storedLength(url) <= LINK_LIMIT ? url : null;
	const reason = statedReason(clip(oneLine(firstAtLineStart(REASON, body) ?? ""), REASON_LIMIT));
	if (evidence === null && reason === null || !comment.user) return null;
	return {
		number: issueNumberOf(comment),
		login: comment.user.login,
		association: comment.author_association,
		at: comment.created_at,
		evidence,
		reason
	};
}
/** The text outside of fenced code blocks and HTML comments, in which people quote or hide examples. Linear in the text's length. */
function visibleText(body) {
	if (!/```|~~~|<!--/.test(body)) return body;
	const visible = [];
	let fence = null;
	let isComment = false;
	for (const line of body.split(/\r\n|[\n\r]/)) {
		const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
		if (fence !== null) {
			if (mark !== void 0 && mark.startsWith(fence) && line.trim() === mark) fence = null;
		} else if (mark !== void 0 && !isComment) fence = mark;
		else {
			const rest = withoutComments(line, isComment);
			isComment = rest.isOpen;
			visible.push(rest.text);
		}
	}
	return visible.join("\n");
}
/** A line without HTML comments. `isOpen` tells whether a comment continues from the previous line or into the next one. */
function withoutComments(line, isOpen) {
	const parts = [];
	let at = 0;
	for (let isInside = isOpen;; isInside = !isInside) {
		const next = line.indexOf(isInside ? "-->" : "<!--", at);
		if (!isInside) parts.push(line.slice(at, next < 0 ? line.length : next));
		if (next < 0) return {
			text: parts.join(""),
			isOpen: isInside
		};
		at = next + (isInside ? 3 : 4);
	}
}
/**
* The text that the pattern captures at the start of the first line where it matches. The pattern runs once per line, which
* keeps the time linear in the comment's length.
*/
function firstAtLineStart(pattern, body) {
	for (const { 0: line, index } of body.matchAll(/[^\n\r\u2028\u2029]+/g)) {
		const indent = line.length - line.trimStart().length;
		const found = indent < line.length ? pattern.exec(body.slice(index + indent)) : null;
		if (found) return found[1] ?? null;
	}
	return null;
}

// src/github/read/trusted-statements.ts
/**
* The maximum number of accounts without a role in the repository whose permissions one read requests. Anyone can comment, so
* without this limit, strangers could use up the rate limit.
*/
const MAX_STRANGERS = 100;
const MAY_STATE = /(?:^|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*(?:evidence|reason)\s*[:：]/i;
/** Whether a comment may contain a statement. The time is linear in its length, because an indent contains no line breaks. */
function mayState(body) {
	return MAY_STATE.test(body);
}
/** Reads the statements of people with write access, by issue number. */
async function readTrustedStatements(github, issues, scope, mayWrite) {
	const comments = (await readComments(github, issues, scope)).filter(({ body }) => mayState(body));
	const byNumber = Map.groupBy(comments, issueNumberOf);
	const commented = issues.map(({ facts }) => facts.number).filter((number) => byNumber.has(number));
	const flooded = floodedIssues(commented, byNumber);
	for (const number of flooded) reportFlood(number, github);
	const trusted = await mapLimited(commented, async (number) => {
		if (flooded.has(number)) return [number, []];
		try {
			return [number, await trustedStatements(byNumber.get(number) ?? [], mayWrite)];
		} catch (error) {
			skipPermissions(error, number, github);
			return [number, []];
		}
	});
	return new Map(trusted);
}
/**
* The issues whose comments require more permission requests than one read may send. The issues with the fewest strangers come
* first, so that strangers on one issue don't affect the others.
*/
function floodedIssues(numbers, comments) {
	const strangersOn = (number) => new Set((comments.get(number) ?? []).flatMap(({ user, author_association: association }) => user && isStranger(user.login, association) ? user.login : []));
	const all = /* @__PURE__ */ new Set();
	const flooded = /* @__PURE__ */ new Set();
	const rows = numbers.map((number) => ({
		number,
		strangers: strangersOn(number)
	}));
	for (const { number, strangers } of rows.toSorted((a, b) => a.strangers.size - b.strangers.size)) if ((/* @__PURE__ */ new Set([...all, ...strangers])).size > 100) flooded.add(number);
	else for (const login of strangers) all.add(login);
	return flooded;
}
/** Reports that an issue's statements were not read. A reader that reports nothing only leaves them out. */
function reportFlood(number, { unread }) {
	const message = `The comments on issue #${number} were not read, because evidence or reasons in recent comments come from too many people. A run checks the permissions of at most ${100} people without a role in the repository. ${UNHEARD} Delete those people's comments.`;
	unread?.problems.push({
		severity: "error",
		file: null,
		line: null,
		message
	});
	unread?.activity.add(number);
}
/** Marks an issue if it is unknown whether the people who closed it or commented on it have write access. */
function skipPermissions(error, number, { unread }) {
	const doing = `read the permissions of people on issue #${number}`;
	const skipped = expectSkippable(error, doing, unread);
	skipped.add(error, doing, UNHEARD);
	skipped.activity.add(number);
}
/**
* The statements in comments. Permissions are requested only for comments that may contain one, and such a comment is parsed
* only if its author has write access.
*/
async function trustedStatements(comments, mayWrite) {
	const trusted = [];
	for (const comment of comments) {
		const { user, author_association: association } = comment;
		const statement = user && await mayWrite(user.login, association) ? parseStatement(comment) : null;
		if (statement) trusted.push(statement);
	}
	return trusted;
}

// src/github/read/work-closer.ts
/** Associations of accounts that certainly have no write access. Others can have a private membership. */
const OUTSIDERS = /* @__PURE__ */ new Set([
	"NONE",
	"FIRST_TIMER",
	"FIRST_TIME_CONTRIBUTOR"
]);
/**
* Creates the check for issues that a report or a comment names, by the rule for tracked issues: a close counts if a merged pull
* request, a commit or someone with write access made it. A deleted account's close doesn't. In other repositories, whose permissions the token usually can't
* read, the association counts. Pull requests and commits always count.
*/
function createCloseCheck(repo, mayWrite) {
	return ({ url, close }) => {
		if (close === void 0 || close.byWork) return Promise.resolve(true);
		if (close.bot) return Promise.resolve(false);
		const { login, association } = close;
		if (isDeletedAccount(login)) return Promise.resolve(false);
		return isSameRepository(repositoryOf(url), repo) ? mayWrite(login, association) : Promise.resolve(!OUTSIDERS.has(association));
	};
}
/** The repository of an issue's page. It can differ from the one in the reference, which may have been renamed. */
function repositoryOf(url) {
	const [, owner = "", repo = ""] = new URL(url).pathname.split("/");
	return {
		owner,
		repo
	};
}
/** Warns about trackers whose close doesn't count. Linked work needs no warning, because it is shown with the evidence. */
function reportIgnoredCloses(trackers, ignored, { unread }) {
	for (const { ref, file, line } of trackers) {
		const { close, url } = ignored(ref) ?? {};
		if (close === void 0) continue;
		const message = `The tracker ${url} was closed by ${describe(close)}, so it proves nothing: someone with write access has to reopen and close it, or a pull request has to.`;
		unread?.work.push({
			severity: "warning",
			file,
			line,
			tracker: ref,
			message
		});
	}
}
function describe({ login, bot }) {
	if (bot) return `the bot ${login}`;
	return isDeletedAccount(login) ? "an account that has been deleted" : `@${login}, who has no write access`;
}

// src/github/read/activity.ts
/**
* Adds the activity outside the reports to each issue: who closed it, the evidence and reasons in comments by people with
* write access, the evidence from its trackers, and when linked work was completed. Marks an issue as `unheard` if GitHub
* refuses to show some of its activity.
*/
async function readActivity(github, issues, options) {
	const { server, comments: scope, own = new Set(issues.map(({ facts }) => facts.number)) } = options;
	const closedNumbers = issues.filter(({ block, facts }) => facts.state === "closed" && needsCloser(block, facts)).map(({ facts }) => facts.number);
	const mayWrite = createMayWrite(github, options.authors);
	const surroundings = surroundingsOf(github, server, own);
	const work = new WorkLookup(github.client, createCloseCheck(github.repo, mayWrite), options.knownWork);
	const trackers = new Map(issues.map((issue) => [issue.facts.number, trackersToRead(issue, surroundings)]));
	const oldLinks = issues.flatMap(({ block }) => linkedWork(evidenceLinks(block), surroundings));
	const refs = [...[...trackers.values()].flat(), ...oldLinks];
	const [closes, statements, head] = await Promise.all([
		readCloses(github, closedNumbers),
		readTrustedStatements(github, issues, scope, mayWrite),
		refs.length === 0 && options.branch?.always ? tryReadHead(github, options.branch) : null,
		work.read(refs, options.branch)
	]);
	const newLinks = [...statements.values()].flat().flatMap(({ evidence }) => evidence ?? []);
	await work.read(linkedWork(newLinks, surroundings));
	const named = issues.flatMap((issue) => placesOf(issue, trackers.get(issue.facts.number) ?? [], github));
	reportUnreadWork(work.unread, named, github);
	reportIgnoredCloses(named, work.ignored.bind(work), github);
	markUnheardTrackers(trackers, work, github);
	const lookUp = work.get.bind(work);
	const seen = {
		...surroundings,
		nowhere: nowhereOf(work.unread, github.repo)
	};
	return {
		issues: await mapLimited(issues, async (issue) => {
			const { number } = issue.facts;
			const trusted = statements.get(number) ?? [];
			try {
				if (github.unread?.activity.has(number)) return {
					...issue,
					unheard: "activity"
				};
				const close = closes.get(number);
				const closer = close ? await readCloser(close, mayWrite) : knownCloser(issue.block, issue.facts);
				const found = needsTrackers(issue) ? trackerEvidence(issue.block, seen, lookUp) : [];
				const links = [...evidenceLinks(issue.block), ...trusted.flatMap(({ evidence }) => evidence ?? [])];
				const link_dates = datesOfLinks(issue.block, workOfLinks([...new Set(links)], surroundings, lookUp));
				const stated = withStatements(issue, trusted, [...close?.evidence ?? [], ...found]);
				const facts = {
					...stated.facts,
					closer,
					...link_dates ? { link_dates } : {}
				};
				return {
					...stated,
					facts,
					...github.unread?.trackers.has(number) ? { unheard: "tracker" } : {}
				};
			} catch (error) {
				skipPermissions(error, number, github);
				return {
					...issue,
					unheard: "activity"
				};
			}
		}),
		head: work.head ?? head
	};
}
/** Reads a branch's newest commit. Returns null if it can't be read: whoever needs it asks again, and reports the failure. */
async function tryReadHead(github, { branch }) {
	try {
		return await readHead(github, branch);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return null;
	}
}
/** Adds the statements, and the evidence found elsewhere, to an issue. */
function withStatements(issue, statements, found) {
	const { block, facts } = issue;
	const comments = statements.flatMap(({ evidence: url, at }) => url ? [{
		kind: "comment",
		url,
		at
	}] : []);
	const reasons = statements.flatMap(({ reason, login }) => reason ? [{
		text: reason,
		by: login
	}] : []);
	return {
		...issue,
		reasons,
		facts: {
			...facts,
			evidence: [
				...block.evidence,
				...found,
				...comments
			]
		}
	};
}
function trackersToRead(issue, surroundings) {
	return needsTrackers(issue) ? resolveTrackers(issue.block, surroundings).filter((ref) => ref !== null) : [];
}
/** The places in the reports where an issue's trackers are named. */
function placesOf({ block: { report, line, source: from } }, refs, { repo, source = repo }) {
	const isHere = (from ?? `${repo.owner}/${repo.repo}`).toLowerCase() === `${source.owner}/${source.repo}`.toLowerCase();
	return refs.map((ref) => ({
		ref,
		...isHere ? {
			file: report.path,
			line
		} : {
			file: null,
			line: null
		}
	}));
}
/** Marks the issues with a tracker that may be completed but could not be read because of a temporary error. */
function markUnheardTrackers(trackers, work, { unread }) {
	const temporary = new Set(work.unread.filter(isTemporary).map(({ ref }) => workKey(ref)));
	for (const [number, refs] of trackers) if (refs.some((ref) => temporary.has(workKey(ref)))) unread?.trackers.add(number);
}
async function readCloser({ login, bot }, mayWrite) {
	if (bot) return {
		login,
		standing: "bot"
	};
	const isWriter = login === null || await mayWrite(login, "MEMBER");
	return {
		login: login !== null && !isDeletedAccount(login) ? login : null,
		standing: isWriter ? "writer" : "outsider"
	};
}

// src/github/read/authors.ts
/** The account behind writes with GITHUB_TOKEN. */
const ACTIONS_BOT = "github-actions[bot]";
/**
* Reads the logins that may have written our blocks: GITHUB_TOKEN's bot and, if readable, the token's own account. With
* `askGraphQL`, tries GraphQL if REST denies access. https://docs.github.com/en/rest/users/users#get-the-authenticated-user
*/
async function readAuthors(client, askGraphQL) {
	try {
		const { data } = await client.users.getAuthenticated();
		return [ACTIONS_BOT, expectShape(UserShape, data, "read the token's account").login];
	} catch (error) {
		if (!isDenied(error)) throw explain(error, "read the token's account");
		return [ACTIONS_BOT, ...askGraphQL ? await readAppLogin(client) : []];
	}
}
/**
* An App's token can read its account only through GraphQL, not REST:
* https://docs.github.com/en/graphql/reference/queries#viewer
*/
async function readAppLogin(client) {
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

// src/github/read/issue-map.ts
/** Adds issues by number, replacing earlier versions. */
function addIssues(issues, found) {
	for (const issue of found) issues.set(issue.facts.number, issue);
}
/** The highest number; 0 if there are none. */
function highest(numbers) {
	let result = 0;
	for (const number of numbers) result = Math.max(result, number);
	return result;
}

// src/github/read/newest-issues.ts
/** Lists lag by minutes, so any of this many newest issues may be missing from them. Older issues are always listed. */
const LAGGING_ISSUES = 100;
/** How many numbers beyond the newest issue to read at once. Must be more than one, because discussions use numbers too. */
const NUMBERS_AHEAD = 8;
/** The read fails if about this many issues, or more, are not listed yet. */
const MAX_UNLISTED = 1e3;
/**
* Reads the issues with a number above `after`, including those not listed yet. Lists the newest issues without a filter,
* then directly reads the numbers missing among its newest 100 and the numbers beyond it until no more issues are found.
*/
async function readNewestIssues(github, after) {
	const { owner, repo: name } = github.repo;
	const doing = `read the newest issues of ${owner}/${name}`;
	const { found, listed } = await listNewest(github, after, doing);
	const newest = [...listed].reduce((highest, number) => Math.max(highest, number), after);
	const probe = async (number) => {
		const issue = await readIssue(github, number).catch((error) => {
			const reading = `read issue #${number}`;
			const unread = expectSkippable(error, reading, github.unread);
			unread.add(error, reading, "It may be a commitment's new issue, so no issue is created until it can be read.");
			unread.issues.add(number);
			return "unread";
		});
		if (typeof issue === "object") found.set(number, issue);
		return issue !== "hidden" && issue !== "unread";
	};
	const from = Math.max(after + 1, newest - 100);
	const missing = range(from, newest - from).filter((number) => !listed.has(number));
	await mapLimited(missing, probe);
	for (let next = newest + 1, more = true; more; next += NUMBERS_AHEAD) {
		if (next > newest + MAX_UNLISTED) throw new Failure(`Could not ${doing}: its lists are too far behind. Run again later.`);
		more = (await mapLimited(range(next, NUMBERS_AHEAD), probe)).includes(true);
	}
	return [...found.values()];
}
/** Like readNewestIssues, but returns only issues with a managed block written by one of these accounts. */
async function readNewestManaged(github, after, authors) {
	return (await readNewestIssues(github, Math.max(0, after))).filter((issue) => holdsBlock(issue, authors));
}
async function listNewest({ client, repo }, after, doing) {
	const found = /* @__PURE__ */ new Map();
	const listed = /* @__PURE__ */ new Set();
	try {
		const query = {
			state: "all",
			sort: "created",
			direction: "desc",
			per_page: 100
		};
		for await (const { data } of pagesFrom(client, await client.issues.listForRepo({
			...repo,
			...query
		}))) {
			const issues = expectShape(array(IssueShape$4), data, doing);
			for (const issue of issues) {
				listed.add(issue.number);
				if (issue.number > after && issue.pull_request === void 0) found.set(issue.number, toFoundIssue(issue));
			}
			if (issues.some(({ number }) => number <= after)) break;
		}
		return {
			found,
			listed
		};
	} catch (error) {
		throw explain(error, doing);
	}
}
function range(from, count) {
	return Array.from({ length: Math.max(0, count) }, (_, step) => from + step);
}

// src/github/read/discover.ts
/** Looks for the dashboard and our issues if the label names no dashboard. Adds the issues to `issues`. */
async function discover(github, issues, { repositoryId, authors, labelled, scanAll, includeUnlisted }) {
	const listed = scanAll ? await readIssues(github, null) : labelled;
	if (scanAll) {
		const isOurs = (issue) => holdsBlock(issue, authors) || holdsAppBlock(issue);
		addIssues(issues, listed.filter(isOurs));
	}
	const find = () => findDashboards([...issues.values()], repositoryId, authors)[0] ?? null;
	const dashboard = find();
	if (dashboard !== null || !includeUnlisted) return {
		dashboard,
		readNewest: false
	};
	const after = highest(listed.map(({ facts }) => facts.number)) - 100;
	addIssues(issues, await readNewestManaged(github, after, authors));
	return {
		dashboard: find(),
		readNewest: true
	};
}

// src/github/read/ledger-issues.ts
/**
* Directly reads the unlisted issues in the ledger and those in `alsoRead`. Updates `issues` by replacing listed versions
* with direct reads and removing missing issues. An issue that GitHub refuses to show is never missing: it stays as listed.
* `entries` contains the ledger's entries (see ledgerEntries).
*/
async function readLedgerIssues(github, issues, entries, alsoRead) {
	const unlisted = [...entries.keys()].filter((number) => !issues.has(number));
	const numbers = /* @__PURE__ */ new Set([...unlisted, ...alsoRead]);
	const gone = [];
	await mapLimited([...numbers], async (number) => {
		const issue = await readIssue(github, number).catch((error) => {
			const doing = `read issue #${number}`;
			const unread = expectSkippable(error, doing, github.unread);
			unread.add(error, doing, "It stays as it is, and no issue is created until it can be read.");
			unread.issues.add(number);
			return null;
		});
		if (issue === null) return;
		if (typeof issue === "object") {
			issues.set(number, issue);
			return;
		}
		issues.delete(number);
		const fingerprint = entries.get(number);
		if (fingerprint !== void 0) gone.push({
			number,
			fingerprint,
			how: issue
		});
	});
	return {
		numbers,
		gone: gone.toSorted((a, b) => a.number - b.number)
	};
}

// src/github/read/collect.ts
/**
* Reads every issue that may be ours: those with the label, those in the ledger and, if `includeUnlisted` is set, new issues
* not listed yet.
*/
async function collectIssues(github, options) {
	const { labelled, authors, includeUnlisted } = options;
	const issues = /* @__PURE__ */ new Map();
	addIssues(issues, labelled.issues);
	const { dashboard, readNewest } = labelled.dashboard ? {
		dashboard: labelled.dashboard,
		readNewest: false
	} : await discover(github, issues, {
		...options,
		labelled: labelled.issues
	});
	const entries = dashboard ? ledgerEntries(dashboard.data) : /* @__PURE__ */ new Map();
	const direct = await readLedgerIssues(github, issues, entries, options.readDirectly);
	if (includeUnlisted && !readNewest) {
		const unread = (await readNewestManaged(github, highest(entries.keys()) - 100, authors)).filter(({ facts }) => !direct.numbers.has(facts.number));
		addIssues(issues, unread);
	}
	return {
		issues,
		dashboard,
		gone: direct.gone
	};
}

// src/github/read/comment-scope.ts
/**
* Comments since the last run, with an hour's margin because lists lag, and earlier comments on issues that recent runs
* couldn't read or write. Without a ledger: all comments since the oldest issue.
*/
function commentScope(dashboard, issues, source) {
	if (dashboard) {
		const { heard_until, unheard = [] } = heardBy(dashboard.data, source);
		return {
			since: withMargin(heard_until),
			earlier: new Map(unheard.map(({ number, until }) => [number, withMargin(until)]))
		};
	}
	const [oldest] = issues.map(({ facts }) => facts.created_at).toSorted();
	return oldest ? { since: oldest } : "none";
}

// src/github/read/label.ts
/** Reads a label's description, `""` if it has none; null if there is no such label. https://docs.github.com/en/rest/issues/labels */
async function readLabelDescription({ client, repo }, name) {
	const doing = `read the label “${name}”`;
	try {
		const { data } = await client.issues.getLabel({
			...repo,
			name
		});
		return expectShape(LabelShape, data, doing).description;
	} catch (error) {
		if (isNotFound(error)) return null;
		throw explain(error, doing);
	}
}

// src/github/read/labelled.ts
/**
* Reads the labelled issues and the dashboard in parallel. If the named dashboard can't be read directly, a run uses the listed
* version. Throws a Failure if there is none, or if the dashboard has lost its ledger or belongs to another repository.
*/
async function readLabelled(github, options) {
	const number = parsePointer(options.pointer);
	const listing = options.pointer === null ? [] : listLabelled(github, options);
	const [issues, named] = await Promise.all([listing, number > 0 ? readNamed(github, number, listing) : null]);
	if (named === null) return {
		issues,
		dashboard: null
	};
	const { repositoryId, adopt = false } = options;
	const [own] = findDashboards([named], repositoryId, null);
	const [foreign] = findForeignDashboards([named], repositoryId, null);
	if (own !== void 0) return {
		issues,
		dashboard: own
	};
	if (foreign === void 0) throw ledgerLost(number, named.body);
	if (!adopt) throw ledgerForeign(foreign, repositoryId);
	return {
		issues,
		dashboard: foreign
	};
}
async function readNamed(github, number, listing) {
	const doing = `read dashboard #${number}`;
	const effect = "Its version in the list of issues is used instead.";
	const readListed = async () => (await listing).find(({ facts }) => facts.number === number);
	try {
		const issue = await readIssue(github, number);
		if (typeof issue === "object") return issue;
		const failure = dashboardGone(number, issue);
		const listed = github.unread && await readListed();
		if (!listed) throw failure;
		github.unread?.add(new Failure(`Issue #${number}, the dashboard, ${GONE_WORDS[issue]}.`), doing, effect);
		return listed;
	} catch (error) {
		const unread = expectSkippable(error, doing, github.unread);
		const listed = await readListed();
		if (listed === void 0) throw error;
		unread.add(error, doing, effect);
		return listed;
	}
}
function listLabelled(github, { label, incremental }) {
	return incremental ? readChangedIssues(github, label, incremental) : readIssues(github, label);
}
/** The failure for a missing dashboard. Without its ledger, a run can't tell whether other issues are missing, too. */
function dashboardGone(number, how) {
	return new Failure(`Issue #${number}, the dashboard that the label names, ${GONE_WORDS[how]}, so the run can't tell which other issues are missing. To start over without its list of issues, remove “dashboard: #${number}” from the label's description; then run \`follow-through verify\` to find the commitments whose issues were deleted.`);
}
/** The failure for a lost ledger. The run must not continue, because missing issues can't be detected without a ledger. */
function ledgerLost(number, body) {
	const block = LEDGER.parse(body);
	const problem = block !== null && "problem" in block ? `can't be used: ${block.problem}` : "has lost its managed block";
	return new Failure(`Issue #${number}, the dashboard that the label names, ${problem}. Restore its body from the edit history; to start over, remove “dashboard: #${number}” from the label's description.`);
}
/**
* The failure for a repository that was transferred, re-created or migrated. Nothing is written until someone sets `adopt`.
*/
function ledgerForeign({ number, data: { repository_id } }, repositoryId) {
	return new Failure(`Issue #${number}, the dashboard that the label names, belongs to another repository (${repository_id}), not to this one (${repositoryId}), so nothing is created. If this repository was transferred, re-created or restored from it, run once with \`adopt: true\`; otherwise remove “dashboard: #${number}” from the label's description.`);
}

// src/github/read/own-numbers.ts
/** The numbers of all our issues, dashboards included. None of them is a tracker or evidence. */
function ownNumbers({ tracked, duplicates, damaged, pointer, dashboards, unread }) {
	return /* @__PURE__ */ new Set([
		...tracked.map(({ facts }) => facts.number),
		...duplicates.map(({ number }) => number),
		...damaged.map(({ issue }) => issue.facts.number),
		...dashboards.map(({ number }) => number),
		...unread,
		parsePointer(pointer)
	]);
}

// src/github/read/repository.ts
/**
* Reads a repository's properties. Throws Withheld if the token can't see the repository, which may have become private,
* and another Failure if the request fails. https://docs.github.com/en/rest/repos/repos#get-a-repository
*/
async function readRepository({ client, repo }) {
	const doing = `read the repository ${repo.owner}/${repo.repo}`;
	try {
		const { data } = await client.repos.get({ ...repo });
		const shape = expectShape(RepositoryShape, data, doing);
		return {
			id: shape.id,
			name: shape.full_name,
			url: shape.html_url,
			private: shape.private,
			archived: shape.archived,
			defaultBranch: shape.default_branch,
			issues: shape.has_issues
		};
	} catch (error) {
		const { message, publicMessage, words } = explain(error, doing);
		throw new (isInvisible(error) ? Withheld : Failure)(message, publicMessage, words);
	}
}

// src/github/read/source-branch.ts
/** The default branch of the repository `repo`, if it also contains the run's reports (`source`); otherwise null. */
function sourceBranch({ name, defaultBranch }, repo, { source, askHead = false }) {
	return source?.toLowerCase() === name.toLowerCase() ? {
		...repo,
		branch: defaultBranch,
		always: askHead
	} : null;
}

// src/github/read/register.ts
/**
* Hop 3: reads everything about a repository's tracked issues from GitHub. Throws a Failure rather than return an
* incomplete list of issues.
*/
async function readRegister(connection, options) {
	const { label, scanAll, incremental, includeUnlisted = false, readDirectly = [] } = options;
	const { adopt = false, skipRefused = false } = options;
	const unread = new Unread();
	const github = {
		...connection,
		unread: skipRefused ? unread : void 0
	};
	const [repository, { pointer, isKnown }] = await Promise.all([incremental?.repository ?? readRepository(github), readPointer(github, label)]);
	if (!repository.issues) throw new Failure(`Issues are turned off in ${repository.name}: turn them on under Settings → General → Features.`);
	const repositoryId = repository.id;
	const labelled = await readLabelled(github, {
		label,
		pointer,
		repositoryId,
		adopt,
		incremental
	});
	const authors = await readTrustedAuthors(github.client, options, labelled.dashboard);
	const { issues, dashboard, gone } = await collectIssues(github, {
		repositoryId,
		authors,
		labelled,
		scanAll,
		includeUnlisted,
		readDirectly
	});
	if (pointer === null && scanAll && issues.size > 0) {
		if ((await readPointer(github, label)).pointer !== null) return readRegister(connection, options);
		const failure = labelMissing([...issues.keys()], label);
		if (!skipRefused || dashboard === null) throw failure;
		const message = `${failure.message} Until then no issue is created.`;
		unread.problems.push({
			severity: "error",
			file: null,
			line: null,
			message
		});
	}
	const candidates = withoutDashboard(issues.values(), dashboard, pointer);
	const ledger = dashboard?.data ?? null;
	const selected = selectTracked(candidates, {
		repositoryId,
		authors,
		ledger
	});
	const selection = {
		...selected,
		tracked: withDerivedPromises(selected.tracked, ({ facts }) => facts)
	};
	if (pointer === null && !scanAll) selection.problems.push(noLabelWarning(label));
	if (dashboard === null) holdForUnnamed(selection, findForeignDashboards(candidates, repositoryId, authors));
	const dashboards = findDashboards(candidates, repositoryId, authors);
	const own = ownNumbers({
		...selection,
		pointer,
		dashboards: [...dashboards, ...dashboard ? [dashboard] : []],
		unread: unread.issues
	});
	const [{ issues: tracked, head }, dashboardCloser] = options.withoutActivity ? [{
		issues: selection.tracked.map(withKnownCloser),
		head: null
	}, null] : await Promise.all([readActivity(github, selection.tracked, {
		server: new URL(repository.url).origin,
		comments: commentScope(dashboard, selection.tracked, options.source),
		own,
		authors,
		knownWork: incremental?.memory.knownWork,
		branch: sourceBranch(repository, github.repo, options)
	}), scanAll && dashboard !== null ? readClosingBot(github, dashboard) : null]);
	return {
		...selection,
		problems: [...selection.problems, ...unread.problems],
		workProblems: unread.work,
		tracked,
		own,
		repository,
		head,
		authors,
		pointer,
		dashboard,
		dashboardCloser,
		otherDashboards: dashboards.filter(({ number, open }) => open && number !== dashboard?.number),
		gone: withContinuations(withStoredBlocks(gone, ledger, repositoryId), tracked, ledger),
		newest: highest(issues.keys()),
		unread: unreadIssues(unread, dashboard),
		labelUnknown: !isKnown || pointer === null && issues.size > 0
	};
}
/** The issues that GitHub refused to show, with their fingerprints from the ledger. */
function unreadIssues({ issues }, dashboard) {
	const entries = dashboard ? ledgerEntries(dashboard.data) : /* @__PURE__ */ new Map();
	return Array.from(issues, (number) => ({
		number,
		fingerprint: entries.get(number) ?? "",
		how: "hidden"
	}));
}
/** Reads the label's description, `""` if GitHub refuses to show the label (`isKnown` is false), and null if there is none. */
async function readPointer(github, label) {
	try {
		return {
			pointer: await readLabelDescription(github, label),
			isKnown: true
		};
	} catch (error) {
		const doing = `read the label “${label}”`;
		expectSkippable(error, doing, github.unread).add(error, doing, "It stays as it is, and no issue is created until it can be read.");
		return {
			pointer: "",
			isKnown: false
		};
	}
}
/** The logins whose blocks are trusted. They include the named dashboard's author, because an App's token can't read its own login. */
async function readTrustedAuthors(client, { authors, scanAll, includeUnlisted = false }, dashboard) {
	const accounts = authors.length === 0 && (dashboard === null || includeUnlisted) ? await readAuthors(client, dashboard === null && scanAll) : authors.length > 0 ? authors : [ACTIONS_BOT];
	return [.../* @__PURE__ */ new Set([...accounts, ...dashboard ? [dashboard.author] : []])];
}
/** Excludes the dashboard, even if it has lost its block, because the issue that the pointer names is never a commitment. */
function withoutDashboard(issues, dashboard, pointer) {
	const named = parsePointer(pointer);
	return [...issues].filter(({ facts: { number }, body }) => number !== dashboard?.number && (number !== named || parseBody(body) !== null));
}
/** The failure for a missing label when issues are tracked. The label may have been renamed, so nothing is created. */
function labelMissing(numbers, label) {
	const examples = numbers.toSorted((a, b) => a - b).slice(0, 3);
	return new Failure(`The label “${label}” is missing, but issues such as ${examples.map((number) => `#${number}`).join(", ")} are tracked: rename the label back, create it again, or set the \`label\` input to its new name.`);
}
/**
* Stops creates if the only dashboard belongs to another repository. Its issues may have been created in this repository before
* the repository was transferred or re-created.
*/
function holdForUnnamed(selection, [dashboard]) {
	if (dashboard === void 0) return;
	const { number, data } = dashboard;
	const message = `Issue #${number} is the dashboard of another repository (${data.repository_id}), so nothing is created. If this repository was transferred, re-created or restored from it, add “dashboard: #${number}” to the label's description and run once with \`adopt: true\`; otherwise delete its managed block.`;
	selection.problems.push({
		severity: "error",
		file: null,
		line: null,
		message
	});
	selection.lost = true;
}
function noLabelWarning(label) {
	return {
		severity: "warning",
		file: null,
		line: null,
		message: `There is no label “${label}”: nothing is tracked yet, or the label was renamed.`
	};
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

// src/github/read/one-object.ts
/**
* Whether a failed read concerns only one object. After a rate limit, a rejected token or a missing response, all other
* requests would fail too.
*/
function concernsOneObject(error) {
	if (error instanceof Failure) return true;
	return error instanceof RequestError && error.response !== void 0 && error.status >= 500 || isInvisible(error) || isInvalid(error) || goneReason(error) !== null;
}

// src/github/read/query.ts
const DataShape$1 = object({ repository: record(string(), unknown()) });
/**
* Queries fields of a repository through GraphQL; null if GraphQL isn't available, isn't permitted or fails. Every caller has
* another way to read the same data.
*/
async function queryRepository({ client, repo: { owner, repo } }, fields) {
	const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } }`;
	try {
		const answer = await queryGraphQL(client, {
			query,
			variables: {
				owner,
				repo
			}
		}, `read files of ${owner}/${repo}`);
		const { success, output } = safeParse(DataShape$1, answer?.data);
		return success ? output.repository : null;
	} catch {
		return null;
	}
}

// src/github/read/blobs.ts
/** How GitHub describes a file's content in GraphQL. https://docs.github.com/en/graphql/reference/objects#blob */
const BlobFieldsShape = object({
	byteSize: number(),
	isBinary: nullable(boolean()),
	isTruncated: boolean(),
	text: nullable(string())
});
const BLOB_FIELDS = "... on Blob { byteSize isBinary isTruncated text }";
/** Parses a blob from GraphQL's response; null if the object isn't a blob. */
function parseQueriedBlob(data) {
	const { success, output } = safeParse(BlobFieldsShape, data);
	if (!success) return null;
	const { byteSize, isBinary, isTruncated, text } = output;
	return {
		size: byteSize,
		text: isBinary === true || isTruncated ? null : text
	};
}
/** Reads many blobs by id in one request. Those that GraphQL doesn't return are left out. */
async function queryBlobs(github, ids) {
	const fields = ids.map((id, index) => `b${index}: object(oid: "${id}") { ${BLOB_FIELDS} }`);
	const answer = await queryRepository(github, fields.join(" "));
	const found = ids.map((id, index) => [id, parseQueriedBlob(answer?.[`b${index}`])]);
	return new Map(found.flatMap(([id, blob]) => blob ? [[id, blob]] : []));
}
const BlobShape = object({
	content: string(),
	encoding: literal("base64")
});
/**
* Reads a blob's bytes. Returns a Failure that concerns only this blob, but throws one that concerns all requests, such as a
* rate limit. `doing` completes “Could not …”. https://docs.github.com/en/rest/git/blobs
*/
async function readBlob({ client, repo }, id, doing) {
	try {
		const { data } = await client.git.getBlob({
			...repo,
			file_sha: id
		});
		const { content } = expectShape(BlobShape, data, doing);
		return Uint8Array.from(atob(content.replaceAll(/\s/g, "")), (char) => char.charCodeAt(0));
	} catch (error) {
		const failure = explain(error, doing);
		if (concernsOneObject(error)) return failure;
		throw failure;
	}
}
/**
* Reads a file as it was at a commit; null if GitHub doesn't return it.
* https://docs.github.com/en/rest/repos/contents#get-repository-content
*/
async function readFileAt({ client, repo }, commit, path) {
	try {
		const { data } = await client.repos.getContent({
			...repo,
			path,
			ref: commit
		});
		const { success, output } = safeParse(BlobShape, data);
		if (!success) return null;
		const bytes = Uint8Array.from(atob(output.content.replaceAll(/\s/g, "")), (char) => char.charCodeAt(0));
		return new TextDecoder().decode(bytes);
	} catch {
		return null;
	}
}

// src/github/read/records.ts
/** Objects per GraphQL request. Each can have 100 events and 100 comments. */
const OBJECTS_PER_QUERY = 50;
const ActorShape = nullable(object({
	kind: string(),
	login: string()
}));
const PullRequestShape = object({
	kind: literal("PullRequest"),
	url: string(),
	mergedAt: nullable(instant),
	mergeCommit: nullable(object({ oid: string() }))
});
const CommitShape$2 = object({
	kind: literal("Commit"),
	url: string(),
	oid: string(),
	committedDate: instant
});
const EventShape = variant("kind", [
	object({
		kind: literal("ClosedEvent"),
		createdAt: instant,
		actor: ActorShape,
		closer: nullable(union([
			PullRequestShape,
			CommitShape$2,
			object({ kind: string() })
		]))
	}),
	object({
		kind: literal("ReopenedEvent"),
		createdAt: instant
	}),
	object({ kind: literal("CommentDeletedEvent") })
]);
const CommentsShape = object({
	totalCount: number(),
	nodes: array(nullable(object({
		author: ActorShape,
		authorAssociation: string(),
		body: string(),
		createdAt: instant,
		lastEditedAt: nullable(instant)
	})))
});
const IssueShape = object({
	kind: literal("Issue"),
	url: string(),
	closedByPullRequestsReferences: nullable(object({ nodes: array(nullable(PullRequestShape)) })),
	timelineItems: object({
		totalCount: number(),
		nodes: array(nullable(EventShape))
	}),
	comments: optional(CommentsShape)
});
const NodeShape = variant("kind", [
	IssueShape,
	PullRequestShape,
	CommitShape$2
]);
const DataShape = record(string(), nullable(record(string(), unknown())));
const FRAGMENTS = {
	merge: "fragment merge on PullRequest { kind: __typename url mergedAt mergeCommit { oid } }",
	made: "fragment made on Commit { kind: __typename url oid committedDate }",
	record: `fragment record on IssueOrPullRequest { ... on Issue { kind: __typename url
    closedByPullRequestsReferences(first: 100, includeClosedPrs: true) { nodes { ...merge } }
    timelineItems(last: 100, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, COMMENT_DELETED_EVENT]) { totalCount nodes { kind: __typename
      ... on ReopenedEvent { createdAt } ... on ClosedEvent { createdAt actor { kind: __typename login } closer { kind: __typename ...merge ...made } } } }
    } ...merge }`,
	heard: `fragment heard on IssueOrPullRequest { ... on Issue {
    comments(first: 100) { totalCount nodes {
      author { kind: __typename login } authorAssociation body createdAt lastEditedAt } } } }`
};
/**
* Reads from GitHub how issues were closed, when pull requests were merged, and when commits were made. Reads comments only for
* the issues in `commented`, by `workKey`. Leaves out objects that GitHub fails to return.
*/
async function readRecords(client, refs, commented) {
	const wanted = [...new Map(Array.from(refs, (ref) => [workKey(ref), ref])).values()];
	const records = {
		issues: /* @__PURE__ */ new Map(),
		work: /* @__PURE__ */ new Map()
	};
	for (let start = 0; start < wanted.length; start += OBJECTS_PER_QUERY) {
		const batch = wanted.slice(start, start + OBJECTS_PER_QUERY);
		for (const [ref, node] of await queryRecords(client, batch, commented)) addRecord(records, ref, node);
	}
	return records;
}
async function queryRecords(client, refs, commented) {
	const doing = `read the records of ${refs.length} issues, pull requests and commits`;
	const groups = [...Map.groupBy(refs, ({ owner, repo }) => `${owner}/${repo}`.toLowerCase()).values()];
	const answer = await queryGraphQL(client, { query: buildQuery(groups, commented) }, doing).catch((error) => {
		if (isServerError(error)) return null;
		throw explain(error, doing);
	});
	if (answer === null || answer.data === null) return [];
	const data = expectShape(DataShape, answer.data, doing);
	return groups.flatMap((group, index) => group.flatMap((ref, position) => {
		const [alias, field] = [`r${index}`, `w${position}`];
		return isFailed(answer.errors, alias, field) ? [] : [[ref, data[alias]?.[field] ?? null]];
	}));
}
/** Whether GitHub failed to return all or part of an object, unless the token has no access to it. */
function isFailed(errors, alias, field) {
	return errors.some(({ type, path: [first, second] }) => {
		return (first === void 0 || first === alias && (second === void 0 || second === field)) && type !== "NOT_FOUND" && type !== "FORBIDDEN";
	});
}
function buildQuery(groups, commented) {
	const query = `{ ${groups.map((refs, index) => {
		const nodes = refs.map((ref, position) => {
			if ("sha" in ref) return `w${position}: object(expression: "${ref.sha}") { ...made }`;
			const parts = commented.has(workKey(ref)) ? "...record ...heard" : "...record";
			return `w${position}: issueOrPullRequest(number: ${ref.number}) { ${parts} }`;
		});
		return `r${index}: ${repositoryField(refs[0] ?? {
			owner: "",
			repo: ""
		})} { ${nodes.join(" ")} }`;
	}).join(" ")} }`;
	return [query, ...[
		...query.includes("...record") ? ["record", "merge"] : [],
		...query.includes("...record") || query.includes("...made") ? ["made"] : [],
		...query.includes("...heard") ? ["heard"] : []
	].map((name) => FRAGMENTS[name])].join(" ");
}
function addRecord({ issues, work }, ref, node) {
	const key = workKey(ref);
	const parsed = safeParse(NodeShape, node);
	if (!parsed.success) work.set(key, null);
	else if (parsed.output.kind === "Issue") issues.set(key, toRecord(parsed.output));
	else if (parsed.output.kind === "PullRequest") work.set(key, {
		url: parsed.output.url,
		at: parsed.output.mergedAt
	});
	else work.set(key, {
		url: parsed.output.url,
		at: parsed.output.committedDate
	});
}
function toRecord(issue) {
	const { url, timelineItems, closedByPullRequestsReferences: references, comments } = issue;
	const events = timelineItems.nodes.filter((event) => event !== null);
	return {
		url,
		closes: events.flatMap(toClose),
		pulls: (references?.nodes ?? []).flatMap((pull) => pull === null ? [] : mergeEvidence(pull)),
		reopenings: events.flatMap((event) => event.kind === "ReopenedEvent" ? event.createdAt : []),
		isPartial: events.length < timelineItems.totalCount,
		statements: comments === void 0 ? null : comments.nodes.flatMap((comment) => toStatement(comment) ?? []),
		remarks: (comments?.nodes ?? []).flatMap(toRemark),
		hasLostComments: events.some(({ kind }) => kind === "CommentDeletedEvent") || comments !== void 0 && hasLost(comments)
	};
}
function hasLost({ totalCount, nodes }) {
	return nodes.length < totalCount || nodes.some((comment) => !comment?.author || comment.lastEditedAt !== null);
}
function toStatement(comment) {
	if (comment === null || comment.author === null) return null;
	const { author, authorAssociation: author_association, body, createdAt: created_at } = comment;
	const user = { login: author.login };
	const found = parseStatement({
		issue_url: "",
		user,
		body,
		created_at,
		author_association
	});
	return found && {
		login: found.login,
		at: found.at,
		evidence: found.evidence,
		reason: found.reason
	};
}
/** A comment that a run of Follow-through wrote. Its author isn't checked. */
function toRemark(comment) {
	if (comment === null || comment.author === null || parseCommentMarks(comment.body).length === 0) return [];
	return [{
		login: comment.author.login,
		at: comment.createdAt
	}];
}
function toClose(event) {
	if (event.kind !== "ClosedEvent") return [];
	const { createdAt: at, actor, closer } = event;
	const pull = safeParse(PullRequestShape, closer);
	const commit = safeParse(CommitShape$2, closer);
	const proof = [...pull.success ? mergeEvidence(pull.output) : [], ...commit.success ? toEvidence("commit", {
		url: commit.output.url,
		at: earlier(commit.output.committedDate, at)
	}) : []];
	return [{
		at,
		login: actor?.login ?? null,
		bot: actor?.kind === "Bot",
		proof: proof[0] ?? null
	}];
}
function mergeEvidence({ url, mergedAt, mergeCommit }) {
	if (mergedAt === null) return [];
	return toEvidence("pull_request", {
		url,
		at: mergedAt,
		...mergeCommit ? { commit: mergeCommit.oid } : {}
	});
}

// src/github/read/ancestry.ts
const CommitShape$1 = object({ sha: string() });
const ParentsShape = object({ parents: array(CommitShape$1) });
const ComparisonShape = object({ merge_base_commit: CommitShape$1 });
/** Reads a commit's parents. Throws a Failure if the read fails. https://docs.github.com/en/rest/git/commits */
async function readParents({ client, repo }, commit) {
	const doing = `read the parents of ${commit.slice(0, 12)} in ${repo.owner}/${repo.repo}`;
	try {
		const { data } = await client.git.getCommit({
			...repo,
			commit_sha: commit
		});
		return expectShape(ParentsShape, data, doing).parents.map(({ sha }) => sha);
	} catch (error) {
		throw explain(error, doing);
	}
}
/**
* Reads the newest commit that `head` has in common with `base`, a commit or branch; null if GitHub doesn't have both. Throws
* a Failure if the read fails. https://docs.github.com/en/rest/commits/commits#compare-two-commits
*/
async function readMergeBase({ client, repo }, base, head) {
	const doing = `find out where ${head.slice(0, 12)} branched off in ${repo.owner}/${repo.repo}`;
	try {
		const options = {
			...repo,
			basehead: `${base}...${head}`,
			per_page: 1
		};
		const { data } = await client.repos.compareCommitsWithBasehead(options);
		return expectShape(ComparisonShape, data, doing).merge_base_commit.sha;
	} catch (error) {
		if (isNotFound(error)) return null;
		throw explain(error, doing);
	}
}

// src/github/read/commit-log.ts
/** The maximum number of pages in the log, for 3,000 commits. */
const MAX_PAGES$1 = 30;
const PER_PAGE = 100;
const DAY_MS = 864e5;
const LoggedCommitShape = object({
	sha: string(),
	commit: object({ committer: object({ date: string() }) }),
	parents: optional(array(object({ sha: string() })), [])
});
/** Parses a list of commits. https://docs.github.com/en/rest/commits/commits#list-commits */
function parseCommits(data, doing) {
	return expectShape(array(LoggedCommitShape), data, doing).map(({ sha, commit, parents }) => ({
		id: sha,
		instant: commit.committer.date,
		parents: parents.map((parent) => parent.sha)
	}));
}
/** Reads all commits, or those since a day before an instant, newest first; null if there are too many. Throws GitHub's error. */
async function readLogSince({ client, repo }, head, instant) {
	const since = instant === null ? {} : { since: (/* @__PURE__ */ new Date(Date.parse(instant) - DAY_MS)).toISOString() };
	const at = head === null ? {} : { sha: head };
	const fetchPage = (page) => client.repos.listCommits({
		...repo,
		...at,
		...since,
		per_page: PER_PAGE,
		page
	});
	const first = await fetchPage(1);
	const last = parseLastPage(first.headers.link);
	if (last === null || last > MAX_PAGES$1) return null;
	const others = Array.from({ length: last - 1 }, (_, index) => index + 2);
	return [first, ...await mapLimited(others, fetchPage)].flatMap(({ data }) => parseCommits(data, "read the commits"));
}
/** The number of commits up to `head`, or on the default branch; null if unknown. */
async function countCommits({ client, repo }, head) {
	try {
		const at = head === null ? {} : { sha: head };
		const { data, headers } = await client.repos.listCommits({
			...repo,
			...at,
			per_page: 1
		});
		const last = parseLastPage(headers.link);
		return last === 1 ? parseCommits(data, "count the commits").length : last;
	} catch {
		return null;
	}
}
/**
* For each commit, finds the commit that brought it to the branch: the commit itself if it is in the first-parent line of the
* newest commit, otherwise the oldest commit in that line that contains it. `log` is newest first.
*/
function findBringers(log) {
	const byId = indexById(log);
	const bringers = /* @__PURE__ */ new Map();
	for (const bringer of lineOf(log, byId)) {
		const open = [bringer];
		for (let commit = open.pop(); commit; commit = open.pop()) {
			if (bringers.has(commit.id)) continue;
			bringers.set(commit.id, bringer);
			open.push(...commit.parents.flatMap((parent) => byId.get(parent) ?? []));
		}
	}
	return bringers;
}
/** The branch's own commits in a log that is newest first; see firstParentLine. */
function lineOf(log, byId = indexById(log)) {
	return firstParentLine(log[0], byId);
}
function indexById(log) {
	return new Map(log.map((commit) => [commit.id, commit]));
}
/**
* Dates the promises in the branch's own commits in a log, by commit; see withPromiseDates. Also reads a page of the commits
* before the log, because a log that ends at a date leaves out newer commits behind an older one. Throws GitHub's error.
*/
async function readPromiseDates(github, log) {
	const line = lineOf(log);
	const parent = line[0]?.parents[0];
	const earlier = parent === void 0 ? [] : lineOf(await readNewest(github, parent));
	return new Map(withPromiseDates([...earlier, ...line]).map(({ id, promised }) => [id, promised]));
}
/** Dates the promises in the newest commit, as far as one page of commits can tell (RFC 3339). Throws GitHub's error. */
async function readPromiseDate(github, head) {
	return withPromiseDates(lineOf(await readNewest(github, head))).at(-1)?.promised ?? null;
}
async function readNewest({ client, repo }, head) {
	const { data } = await client.repos.listCommits({
		...repo,
		sha: head,
		per_page: PER_PAGE
	});
	return parseCommits(data, "read the commits");
}

// src/github/read/first-commit.ts
const DetailShape = object({
	parents: optional(array(object({ sha: string() })), []),
	files: optional(array(object({
		filename: string(),
		status: string(),
		changes: optional(number(), 1),
		previous_filename: optional(string())
	})), [])
});
/**
* Reads when each path reached the branch whose newest commit is `head`, following renames of unchanged files. Null
* means that no commit has the path. A path that couldn't be looked up is left out. Throws a Failure if nothing can be read.
*/
async function readFirstCommits(github, head, paths) {
	const found = /* @__PURE__ */ new Map();
	const readDetail = memoize((id) => readCommitDetail(github, id));
	let traces = paths.map((path) => ({
		path,
		name: path,
		head
	}));
	for (let renames = 0; traces.length > 0; renames += 1) {
		const oldest = await readOldest(github, traces);
		const bringers = await readBringers(github, head, [...oldest.values()]);
		const brought = traces.flatMap((trace) => {
			const commit = oldest.get(trace);
			if (commit === null && renames === 0) found.set(trace.path, null);
			if (commit === null) return [];
			const bringer = commit && bringers.get(commit.id);
			found.delete(trace.path);
			if (bringer === void 0) return [];
			found.set(trace.path, {
				committed: bringer.instant,
				promised: bringer.promised
			});
			return [{
				trace,
				bringer
			}];
		});
		if (renames === 5) break;
		traces = (await mapLimited(brought, async ({ trace, bringer }) => {
			const detail = await readDetail(bringer.id);
			if (detail === void 0) found.delete(trace.path);
			return detail ? earlierName(trace, detail) : null;
		})).filter((trace) => trace !== null);
	}
	return found;
}
/** The oldest commit that changed each trace's file; null if there is none. Traces that couldn't be read are left out. */
async function readOldest(github, traces) {
	const oldest = /* @__PURE__ */ new Map();
	await mapLimited(traces, async (trace) => {
		const commit = await attempt(`read the history of ${trace.name}`, () => readOldestCommit(github, trace));
		if (commit !== void 0) oldest.set(trace, commit);
	});
	return oldest;
}
/** Undefined if GitHub doesn't link to the last page, because a newer commit would give the wrong date. */
async function readOldestCommit({ client, repo }, { name, head }) {
	const request = {
		...repo,
		path: name,
		...head === null ? {} : { sha: head },
		per_page: 1
	};
	const newest = await client.repos.listCommits(request);
	const last = parseLastPage(newest.headers.link);
	if (last === null) return void 0;
	const { data } = last === 1 ? newest : await client.repos.listCommits({
		...request,
		page: last
	});
	return parseCommits(data, `read the history of ${name}`)[0] ?? null;
}
async function readBringers(github, head, commits) {
	const [since] = commits.flatMap((commit) => commit ? [commit.instant] : []).toSorted((a, b) => Date.parse(a) - Date.parse(b));
	if (since === void 0) return /* @__PURE__ */ new Map();
	const readLog = async (from) => await attempt("read the commits", () => readLogSince(github, head, from)) ?? null;
	const log = await readLog(since);
	const isWhole = (bringers) => commits.every((commit) => commit === null || bringers.has(commit.id));
	if (log === null || isWhole(findBringers(log))) return datedBringers(github, log ?? []);
	return datedBringers(github, await readLog(null) ?? []);
}
async function datedBringers(github, log) {
	const dates = await attempt("read the commits", () => readPromiseDates(github, log));
	return new Map(Array.from(findBringers(log), ([id, bringer]) => [id, {
		...bringer,
		promised: dates?.get(bringer.id) ?? bringer.instant
	}]));
}
/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
async function readCommitDetail({ client, repo }, id) {
	const doing = `read the commit ${id.slice(0, 12)}`;
	return attempt(doing, async () => {
		const { data } = await client.repos.getCommit({
			...repo,
			ref: id
		});
		return expectShape(DetailShape, data, doing);
	});
}
/** The trace under the file's earlier name if the commit renamed the file without changing it; null if it added the file. */
function earlierName({ path, name }, { files, parents }) {
	const file = files.find(({ filename }) => filename === name);
	const [parent] = parents;
	if (file?.status !== "renamed" || file.changes !== 0 || file.previous_filename === void 0 || !parent) return null;
	return {
		path,
		name: file.previous_filename,
		head: parent.sha
	};
}
/** Undefined if the read fails for this object alone. Throws a Failure if every read would fail. */
async function attempt(doing, read) {
	try {
		return await read();
	} catch (error) {
		if (concernsOneObject(error)) return void 0;
		throw explain(error, doing);
	}
}

// src/github/read/file-log.ts
/** The maximum number of commits per file. If one file has more, there is no log. */
const MAX_COMMITS = 100;
/** GitHub lists at most this many files of a commit in one response. */
const MAX_FILES = 300;
/**
* Reads the commits that brought changes of these files to the branch whose newest commit is `head`, oldest first. Null if
* there are too many, or one of them isn't on the branch. Throws a Failure if GitHub refuses. https://docs.github.com/en/rest/commits/commits#list-commits
*/
async function readFileLog(github, head, paths) {
	try {
		const logs = await mapLimited([...paths], async (path) => ({
			path,
			commits: await readChanges(github, head, path)
		}));
		const all = logs.flatMap(({ commits }) => commits ?? []);
		const [oldest] = all.map(({ instant }) => instant).toSorted((a, b) => Date.parse(a) - Date.parse(b));
		if (logs.some(({ commits }) => commits === null)) return null;
		if (oldest === void 0) return [];
		const line = await readLine(github, head, {
			oldest,
			commits: all
		});
		if (line === null) return null;
		const changed = /* @__PURE__ */ new Map();
		for (const { path, commits } of logs) for (const { id } of commits ?? []) {
			const bringer = line.bringers.get(id)?.id ?? "";
			changed.set(bringer, (changed.get(bringer) ?? /* @__PURE__ */ new Set()).add(path));
		}
		const dates = await readPromiseDates(github, line.log);
		return line.log.flatMap((commit) => {
			const names = changed.get(commit.id);
			const promised = dates.get(commit.id) ?? commit.instant;
			return names === void 0 ? [] : [{
				...commit,
				paths: [...names],
				promised
			}];
		}).toReversed();
	} catch (error) {
		throw explain(error, "read the history of a report");
	}
}
/** The commits that changed a file, newest first; null if there are too many. */
async function readChanges({ client, repo }, head, path) {
	const { data, headers } = await client.repos.listCommits({
		...repo,
		path,
		sha: head,
		per_page: MAX_COMMITS
	});
	return parseLastPage(headers.link) === 1 ? parseCommits(data, `read the history of ${path}`) : null;
}
/** The branch's log, and the commit that brought each of `commits` to the branch; null if the log is too long or lacks one of them. */
async function readLine(github, head, { oldest, commits }) {
	for (const since of [oldest, null]) {
		const log = await readLogSince(github, head, since);
		if (log === null) return null;
		const bringers = findBringers(log);
		if (commits.every(({ id }) => bringers.has(id))) return {
			log,
			bringers
		};
	}
	return null;
}
const ContentShape = object({
	size: number(),
	content: string(),
	encoding: string()
});
/**
* Reads a file's bytes at a commit. Returns only the size if GitHub doesn't return the bytes, and null if the commit has no file
* there. Throws a Failure if GitHub refuses. https://docs.github.com/en/rest/repos/contents#get-repository-content
*/
async function readContentAt({ client, repo }, commit, path) {
	const doing = `read ${path} at ${commit.slice(0, 12)}`;
	try {
		const { data } = await client.repos.getContent({
			...repo,
			path,
			ref: commit
		});
		const { success, output } = safeParse(ContentShape, data);
		if (!success) return null;
		if (output.encoding !== "base64") return output.size;
		return Uint8Array.from(atob(output.content.replaceAll(/\s/g, "")), (char) => char.charCodeAt(0));
	} catch (error) {
		if (isNotFound(error)) return null;
		throw explain(error, doing);
	}
}
const FilesShape = object({ files: optional(array(object({
	filename: string(),
	previous_filename: optional(string())
})), []) });
/**
* The paths that a commit changed, including the earlier names of renamed files; null if there are too many. Throws a Failure
* if GitHub refuses. https://docs.github.com/en/rest/commits/commits#get-a-commit
*/
async function readChangedPaths({ client, repo }, commit) {
	const doing = `read the commit ${commit.slice(0, 12)}`;
	try {
		const { data } = await client.repos.getCommit({
			...repo,
			ref: commit
		});
		return pathsOf(expectShape(FilesShape, data, doing));
	} catch (error) {
		throw explain(error, doing);
	}
}
function pathsOf({ files }) {
	if (files.length >= MAX_FILES) return null;
	return files.flatMap(({ filename, previous_filename: previous }) => [filename, ...previous ? [previous] : []]);
}

// src/github/read/compare.ts
const CompareShape = object({
	status: string(),
	files: optional(array(object({
		filename: string(),
		status: string(),
		previous_filename: optional(string()),
		sha: optional(nullable(string()), null)
	})), [])
});
/** GitHub lists at most this many files. */
const MAX_COMPARED_FILES = 300;
/** Reads which files were renamed or added between two commits; none if GitHub doesn't have both commits. */
async function readMovedFiles(github, base, head) {
	const compared = await compare(github, base, head);
	const moved = {
		renames: /* @__PURE__ */ new Map(),
		added: /* @__PURE__ */ new Map(),
		complete: compared !== null
	};
	const { files } = compared ?? { files: [] };
	if (files.length >= MAX_COMPARED_FILES) moved.complete = false;
	for (const { filename, status, previous_filename: previous, sha } of files) {
		if (status === "renamed" && previous !== void 0) moved.renames.set(previous, filename);
		if (status === "added" && sha !== null) moved.added.set(filename, sha);
	}
	return moved;
}
/** Whether `commit` is in the history of `head`; null if GitHub can't compare them. */
async function isAncestor(github, commit, head) {
	const compared = await compare(github, commit, head);
	return compared && (compared.status === "ahead" || compared.status === "identical");
}
/**
* Compares two commits. If GitHub returns 404 because the repository doesn't have one of them, they count as unrelated.
* Returns null if the request fails in any other way.
* https://docs.github.com/en/rest/commits/commits#compare-two-commits
*/
async function compare({ client, repo }, base, head) {
	try {
		const { data } = await client.repos.compareCommitsWithBasehead({
			...repo,
			basehead: `${base}...${head}`
		});
		const { success, output } = safeParse(CompareShape, data);
		return success ? output : null;
	} catch (error) {
		return isNotFound(error) ? {
			status: "unrelated",
			files: []
		} : null;
	}
}

// src/github/read/commit.ts
const CommittedShape = object({ committedDate: string() });
const CommitShape = object({ committer: object({ date: string() }) });
/** Reads a commit's date and some of its files in one request; null if GraphQL doesn't return the commit. */
async function queryCommit(github, commit, paths) {
	const fields = [`commit: object(oid: "${commit}") { ... on Commit { committedDate } }`, ...paths.map((path, index) => `f${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ${BLOB_FIELDS} }`)];
	const answer = await queryRepository(github, fields.join(" "));
	const committed = safeParse(CommittedShape, answer?.["commit"]);
	if (!committed.success) return null;
	const files = paths.map((path, index) => [path, parseQueriedBlob(answer?.[`f${index}`])]);
	return {
		committedAt: committed.output.committedDate,
		files: new Map(files.flatMap(([path, blob]) => blob ? [[path, blob]] : []))
	};
}
/**
* Reads when a commit was made (RFC 3339). Throws a RequestError if the request fails.
* https://docs.github.com/en/rest/git/commits
*/
async function readCommittedAt({ client, repo }, commit) {
	const { data } = await client.git.getCommit({
		...repo,
		commit_sha: commit
	});
	return expectShape(CommitShape, data, `read the commit ${commit.slice(0, 12)}`).committer.date;
}

// src/github/read/tree.ts
const TreeShape = object({
	truncated: optional(boolean(), false),
	tree: array(object({
		path: string(),
		mode: string(),
		sha: string(),
		size: optional(number())
	}))
});
/**
* Lists a tree with everything below it, or only its direct entries. `id` is a commit or a tree. Throws a RequestError if the
* request fails. https://docs.github.com/en/rest/git/trees
*/
async function readTreePage({ client, repo }, id, { recursive }) {
	const { data } = await client.git.getTree({
		...repo,
		tree_sha: id,
		...recursive ? { recursive: "1" } : {}
	});
	const { tree, truncated } = expectShape(TreeShape, data, `read the files of ${id.slice(0, 12)}`);
	return {
		entries: tree,
		truncated
	};
}

// src/github/read/dashboard-edits.ts
/** The maximum number of pages of 100 edits. A run edits the dashboard about once a day. */
const MAX_PAGES = 20;
/** The maximum number of edits whose bodies are read. */
const MAX_BODIES = 20;
const EditShape = object({
	id: string(),
	editedAt: instant,
	editor: nullable(object({
		kind: string(),
		login: string()
	}))
});
const PageShape = object({ repository: object({ issue: object({ userContentEdits: nullable(object({
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: nullable(string())
	}),
	nodes: array(nullable(EditShape))
})) }) }) });
const BodiesShape = object({ nodes: array(nullable(object({
	id: string(),
	deletedAt: nullable(instant),
	diff: nullable(string())
}))) });
const EDITS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { issue(number: $number) {
    userContentEdits(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
      nodes { id editedAt editor { kind: __typename login } } } } } }`;
const BODIES = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on UserContentEdit { id deletedAt diff } } }";
/**
* Reads the edits of the dashboard's body by accounts that aren't in `writers`. `diff` is the whole body after an edit. Null if
* GitHub doesn't show them. Throws a Failure if GitHub can't be reached.
* https://docs.github.com/en/graphql/reference/objects#usercontentedit
*/
async function readDashboardEdits(github, { number }, writers) {
	const doing = `read the edits of dashboard #${number}`;
	try {
		const read = await readEdits(github, number, doing);
		if (read === null) return null;
		const { edits, isPartial } = read;
		const others = edits.flatMap((edit, index) => edit === null || includesLogin(loginOf(edit) ?? "", writers) ? [] : [{
			edit,
			earlier: edits[index + 1] ?? null
		}]);
		const wanted = others.slice(0, MAX_BODIES).flatMap(({ edit, earlier }) => [edit.id, ...earlier ? [earlier.id] : []]);
		const bodies = await readBodies(github, [...new Set(wanted)], doing);
		const toVersion = (edit) => {
			const body = bodies.get(edit.id);
			return {
				at: edit.editedAt,
				login: loginOf(edit),
				...body === void 0 ? {} : { body }
			};
		};
		return {
			number,
			edits: others.map(({ edit, earlier }) => ({
				before: earlier && toVersion(earlier),
				after: toVersion(edit)
			})),
			isPartial
		};
	} catch (error) {
		throw explain(error, doing);
	}
}
/** The edits, newest first, with null for one that GitHub doesn't show; null if it shows none. */
async function readEdits({ client, repo: { owner, repo } }, number, doing) {
	const edits = [];
	let after = null;
	for (let page = 0; page < MAX_PAGES; page += 1) {
		const answer = await queryGraphQL(client, {
			query: EDITS,
			variables: {
				owner,
				repo,
				number,
				after
			}
		}, doing);
		const { success, output } = safeParse(PageShape, answer?.data);
		const found = success ? output.repository.issue.userContentEdits : null;
		if (found === null) return null;
		edits.push(...found.nodes);
		if (!found.pageInfo.hasNextPage) return {
			edits,
			isPartial: false
		};
		after = found.pageInfo.endCursor;
	}
	return {
		edits,
		isPartial: true
	};
}
/** The bodies after these edits, by id; null for a version that was deleted. */
async function readBodies({ client }, ids, doing) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const answer = await queryGraphQL(client, {
		query: BODIES,
		variables: { ids }
	}, doing);
	const { success, output } = safeParse(BodiesShape, answer?.data);
	const nodes = success ? output.nodes.filter((node) => node !== null) : [];
	return new Map(nodes.flatMap(({ id, deletedAt, diff }) => {
		if (deletedAt !== null) return [[id, null]];
		return diff === null ? [] : [[id, diff]];
	}));
}
/** GraphQL leaves out the `[bot]` in the logins of Apps. */
function loginOf({ editor }) {
	if (editor === null) return null;
	return editor.kind === "Bot" && !editor.login.endsWith("[bot]") ? `${editor.login}[bot]` : editor.login;
}

export { Unread, WorkLookup, countCommits, createCloseCheck, createMayWrite, createMemory, currentPermissions, isAncestor, linkedWork, nowhereOf, queryBlobs, queryCommit, readActivity, readBlob, readChangedPaths, readCommittedAt, readContentAt, readDashboardEdits, readFileAt, readFileLog, readFirstCommits, readHead, readIssue, readIssueComments, readLabelDescription, readMergeBase, readMovedFiles, readNewestIssues, readParents, readPromiseDate, readRecords, readRegister, readRepository, readTreePage, reportIgnoredCloses, reportUnreadWork, resolveTrackers, surroundingsOf, toFoundIssue, trackerEvidence, workOfLinks };