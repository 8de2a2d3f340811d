import { Failure, LEDGER, Withheld, clip, findSource, ledgerEntries, mapLimited, oneLine, parseBody, resolveTracker, safeUrl } from "./core-model.js";
import { CommentShape, CommitShape as CommitShape$1, IssueShape as IssueShape$1, LabelShape, PermissionShape, RefShape, RepositoryShape, UserShape, expectShape, explain, goneReason, isDenied, isInvisible, isNotFound, isSameRepository, pagesFrom, parseLastPage, parsePointer, readPages, refusalOf, stopsAllRequests, stopsRun } from "./github.js";
import { array, boolean, literal, nullable, nullish, object, optional, picklist, record, safeParse, string, union, unknown } from "./lib.js";
import { closeReasonOf, knownCloser, needsCloser, withDerivedPromises } from "./core-lifecycle.js";
import { findDashboards, holdsAppBlock, holdsBlock, selectTracked } from "./core-identity.js";

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
	return (await readPages(client, IssueShape$1, `read the issues of ${repo.owner}/${repo.repo}`, (page) => client.issues.listForRepo({
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
		const issue = expectShape(IssueShape$1, data, doing);
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

// src/github/read/unread.ts
/**
* Collects the objects that GitHub refuses to show during one read, so that each refusal concerns its object only. Anything
* else still ends the read: no answer, a damaged response, or a refusal that concerns everything.
*/
var Unread = class {
	/** One error for each object. */
	problems = [];
	/** The issues that could not be read. One of them may belong to a commitment that looks new. */
	issues = /* @__PURE__ */ new Set();
	/** The tracked issues of which some comments, closes or permissions could not be read. They must stay as they are. */
	activity = /* @__PURE__ */ new Set();
	/** The tracked issues whose tracker could not be read because of an error on the server. */
	trackers = /* @__PURE__ */ new Set();
	/** Reports an object. `effect` is a sentence about what the run does without it. */
	add(error, doing, effect) {
		const { message } = explain(error, doing);
		this.problems.push({
			severity: "error",
			file: null,
			line: null,
			message: `${message} ${effect}`
		});
	}
};
/** Returns `unread` if only one object of the repository was refused. Otherwise throws the error, explained. */
function expectSkippable(error, doing, unread) {
	if (unread === void 0 || refusalOf(error) === null || stopsRun(error)) throw explain(error, doing);
	return unread;
}
/** Like expectSkippable, for an object that may be in another repository. Even SAML there says nothing about this one. */
function expectSkippableElsewhere(error, doing, unread) {
	if (unread === void 0 || refusalOf(error) === null || stopsAllRequests(error)) throw explain(error, doing);
	return unread;
}

// src/github/read/newest-issues.ts
/** Lists lag by minutes, so they may lack any of this many newest issues. Older issues are always listed. */
const LAGGING_ISSUES = 100;
/** How many numbers beyond the newest issue to read at once. Must be more than one, because discussions use numbers too. */
const NUMBERS_AHEAD = 8;
/** The read fails if this many issues are not listed yet. */
const MAX_UNLISTED = 1e3;
/**
* Reads the issues with a number above `after`, including those not listed yet. Lists the newest issues without a filter,
* then directly reads the numbers missing from that list and the numbers beyond it until no more issues are found.
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
			unread.add(error, reading, "It may be a commitment's new issue, so until it can be read no issue is created.");
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
			const issues = expectShape(array(IssueShape$1), data, doing);
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

// src/github/read/comments.ts
/** What happens to an issue without all of its activity. */
const UNHEARD = "The issue stays as it is until the next run.";
/**
* Reads the comments on these issues, oldest first. The repository-wide list may include comments on other issues. If the
* server doesn't support it or refuses it, comments are read issue by issue. https://docs.github.com/en/rest/issues/comments
*/
async function readComments(github, issues, scope) {
	if (scope === "none" || issues.length === 0) return [];
	if (scope === "each") return readEach(github, issues);
	const { client, repo } = github;
	const { since } = scope;
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
		return readEach(github, issues, since);
	}
}
async function readEach(github, issues, since) {
	const commented = issues.filter(({ comments }) => comments > 0);
	return (await mapLimited(commented, async ({ facts: { number } }) => {
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

// src/github/read/first-commit.ts
/**
* Reads the instant of a path's first commit on the default branch (RFC 3339); null if there is no such commit.
* https://docs.github.com/en/rest/commits/commits#list-commits
*/
async function readFirstCommit({ client, repo }, path) {
	const doing = `read the history of ${path}`;
	try {
		const newest = await client.repos.listCommits({
			...repo,
			path,
			per_page: 1
		});
		const last = parseLastPage(newest.headers.link);
		if (last === null) return null;
		const oldest = last === 1 ? newest : await client.repos.listCommits({
			...repo,
			path,
			per_page: 1,
			page: last
		});
		return expectShape(array(CommitShape$1), oldest.data, doing)[0]?.commit.committer.date ?? null;
	} catch (error) {
		throw explain(error, doing);
	}
}

// src/github/read/close.ts
/** One piece of evidence; empty if its URL is not safe to link. */
function toEvidence(kind, address, at) {
	const url = safeUrl(address);
	return url === null ? [] : [{
		kind,
		url,
		at
	}];
}

// src/github/read/closes-graphql.ts
const PullRequestShape = object({
	url: string(),
	merged: boolean(),
	mergedAt: nullable(string())
});
const CommitShape = object({
	kind: literal("Commit"),
	url: string()
});
const ClosedEventShape = object({
	createdAt: string(),
	actor: nullable(object({
		kind: string(),
		login: string()
	})),
	closer: nullish(union([
		PullRequestShape,
		CommitShape,
		unknown()
	]))
});
const IssueShape = object({
	closedByPullRequestsReferences: nullable(object({ nodes: array(PullRequestShape) })),
	timelineItems: object({ nodes: array(ClosedEventShape) })
});
const ResponseShape = object({ data: object({ repository: record(string(), unknown()) }) });
const CLOSE_FRAGMENT = `fragment close on Issue {
  closedByPullRequestsReferences(first: 10, includeClosedPrs: true) { nodes { url merged mergedAt } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent {
    createdAt actor { kind: __typename login }
    closer { kind: __typename ... on Commit { url } ... on PullRequest { url merged mergedAt } }
  } } }
}`;
/** Reads how each issue was last closed, in one request; null if GraphQL is unavailable or not permitted. */
async function queryCloses({ client, repo: { owner, repo } }, numbers) {
	const doing = `read who closed issues of ${owner}/${repo}`;
	const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${numbers.map((number) => `i${number}: issue(number: ${number}) { ...close }`).join(" ")} } } ${CLOSE_FRAGMENT}`;
	try {
		const { data } = await client.request("POST /graphql", {
			query,
			variables: {
				owner,
				repo
			}
		});
		if (typeof data === "object" && data !== null && "errors" in data) return null;
		const { repository } = expectShape(ResponseShape, data, doing).data;
		return new Map(numbers.map((number) => [number, toClose$1(expectShape(IssueShape, repository[`i${number}`], doing))]));
	} catch (error) {
		if (isNotFound(error) || isDenied(error)) return null;
		throw explain(error, doing);
	}
}
function toClose$1({ closedByPullRequestsReferences: references, timelineItems }) {
	const event = timelineItems.nodes.at(-1);
	const pullRequest = safeParse(PullRequestShape, event?.closer);
	const merged = [...pullRequest.success ? [pullRequest.output] : [], ...references?.nodes ?? []].filter((pull) => pull.merged);
	return {
		login: event?.actor?.login ?? null,
		bot: event?.actor?.kind === "Bot",
		evidence: [...merged.flatMap(({ url, mergedAt }) => toEvidence("pull_request", url, mergedAt)), ...event ? commitEvidence(event) : []]
	};
}
function commitEvidence({ closer, createdAt }) {
	const commit = safeParse(CommitShape, closer);
	return commit.success ? toEvidence("commit", commit.output.url, createdAt) : [];
}

// src/github/read/closes-timeline.ts
const EventShape = object({
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
/**
* Reads how each issue was last closed from its timeline, for servers without GraphQL. Throws a Failure if a timeline can't
* be read, because otherwise any close would count.
* https://docs.github.com/en/rest/issues/timeline
*/
async function readTimelineCloses({ client, repo, unread }, numbers) {
	const { origin, hostname } = new URL(client.request.endpoint.DEFAULTS.baseUrl);
	const commits = `${hostname === "api.github.com" ? "https://github.com" : origin}/${repo.owner}/${repo.repo}/commit`;
	const closes = await mapLimited(numbers, async (number) => {
		const doing = `read the timeline of issue #${number}`;
		try {
			return [[number, toClose(await readPages(client, EventShape, doing, (page) => client.issues.listEventsForTimeline({
				...repo,
				issue_number: number,
				per_page: 100,
				page
			})), commits)]];
		} catch (error) {
			const skipped = expectSkippable(error, doing, unread);
			skipped.add(error, doing, UNHEARD);
			skipped.activity.add(number);
			return [];
		}
	});
	return new Map(closes.flat());
}
/**
* When a pull request closes an issue, the timeline doesn't name the commit, so every merged pull request that references
* the issue counts.
*/
function toClose(events, commits) {
	const close = events.findLast(({ event }) => event === "closed");
	const merged = events.flatMap(({ event, source }) => event === "cross-referenced" ? source?.issue ?? [] : []).flatMap(({ html_url, pull_request }) => pull_request?.merged_at ? toEvidence("pull_request", html_url, pull_request.merged_at) : []);
	const commit = close?.commit_id ? toEvidence("commit", `${commits}/${close.commit_id}`, close.created_at) : [];
	return {
		login: close?.actor?.login ?? null,
		bot: close?.actor?.type === "Bot",
		evidence: [...merged, ...commit]
	};
}

// src/github/read/closes.ts
const ISSUES_PER_QUERY = 50;
/**
* Reads how each issue was last closed, by issue number. With GraphQL, one request covers up to 50 issues; without it, each
* issue's timeline is read. Throws a Failure if a read fails, unless `unread` collects the timelines that GitHub refuses to show.
*/
async function readCloses(github, numbers) {
	const closes = /* @__PURE__ */ new Map();
	for (let start = 0; start < numbers.length; start += ISSUES_PER_QUERY) {
		const batch = numbers.slice(start, start + ISSUES_PER_QUERY);
		const found = await queryCloses(github, batch) ?? await readTimelineCloses(github, batch);
		for (const [number, close] of found) closes.set(number, close);
	}
	return closes;
}

// src/github/read/permissions.ts
/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const WRITER_ASSOCIATIONS = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
/** GitHub uses "write"; Gitea and the built-in emulator use "push". */
const WRITE_PERMISSIONS = /* @__PURE__ */ new Set([
	"admin",
	"maintain",
	"write",
	"push"
]);
/**
* Creates a check that sends at most one request per account.
* https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
*/
function createMayWrite({ client, repo }) {
	const answers = /* @__PURE__ */ new Map();
	const ask = async (login) => {
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
	return async (login, association) => {
		const answer = answers.get(login) ?? ask(login);
		answers.set(login, answer);
		return await answer ?? WRITER_ASSOCIATIONS.has(association);
	};
}

// src/github/read/comment-statement.ts
const EVIDENCE = /^\s*evidence\s*[:：]\s*<?(?<url>https:\/\/[^\s<>]+)/im;
const REASON = /^\s*reason\s*[:：]\s*(?<reason>\S.*)$/im;
const REASON_LIMIT = 500;
/** Parses the lines `Evidence: https://…` and `Reason: …` of a comment; null if it has neither, or its author's account is deleted. */
function parseStatement(comment) {
	const { body } = comment;
	const evidence = safeUrl(EVIDENCE.exec(body)?.groups?.["url"] ?? "");
	const reason = clip(oneLine(REASON.exec(body)?.groups?.["reason"] ?? ""), REASON_LIMIT) || null;
	if (evidence === null && reason === null || !comment.user) return null;
	return {
		number: Number(/\/issues\/(\d+)$/.exec(comment.issue_url)?.[1]),
		login: comment.user.login,
		association: comment.author_association,
		at: comment.created_at,
		evidence,
		reason
	};
}

// src/github/read/refused-tracker.ts
/**
* Reports a tracker that GitHub refuses to show, which is no evidence. Says nothing about a tracker in another repository that
* the token can't see, because that is how GitHub answers for every private one, nor about one that was moved there.
*/
function skipTracker(error, doing, tracker, { unread, repo, number }) {
	const collected = expectSkippableElsewhere(error, doing, unread);
	const gone = goneReason(error);
	if (gone === "moved" || gone === "hidden" && !isSameRepository(tracker, repo)) return null;
	collected.add(error, doing, "Until it can be read, it proves nothing.");
	if ((refusalOf(error)?.status ?? 0) >= 500 && number !== null) collected.trackers.add(number);
	return null;
}

// src/github/read/trackers.ts
const TrackerShape = object({
	html_url: string(),
	state: picklist(["open", "closed"]),
	state_reason: nullish(string(), null),
	closed_at: nullish(string(), null),
	pull_request: nullish(object({ merged_at: nullish(string(), null) }), null)
});
/**
* Reads the evidence from a commitment's tracker, but only if the commitment is open, or was closed as completed without
* evidence. `server` is the web address that the tracker's references are relative to, such as `https://github.com`.
*/
async function readOwnTrackerEvidence({ client, repo, source = repo, unread }, { block, facts }, server) {
	if (!(facts.state === "open" || closeReasonOf(facts.state_reason) === "completed" && block.evidence.length === 0) || block.withdrawn !== null) return [];
	const tracker = resolveTracker(block.tracker, server, isSameRepository(source, repo) ? repo : null);
	if (tracker === null || tracker.number === facts.number && isSameRepository(tracker, repo)) return [];
	const evidence = await readTrackerEvidence(client, tracker, {
		unread,
		repo,
		number: facts.number
	});
	return evidence ? [evidence] : [];
}
/**
* Returns the evidence of a completed issue or a merged pull request; null for any other state, or if the token can't see
* it. With `from`, reports a tracker that GitHub refuses to show.
* https://docs.github.com/en/rest/issues/issues#get-an-issue
*/
async function readTrackerEvidence(client, tracker, from) {
	const { owner, repo, number } = tracker;
	const doing = `read the tracker ${owner}/${repo}#${number}`;
	try {
		const { data } = await client.issues.get({
			owner,
			repo,
			issue_number: number
		});
		const { html_url, state, state_reason, closed_at, pull_request } = expectShape(TrackerShape, data, doing);
		const completed = state === "closed" && closeReasonOf(state_reason) === "completed";
		const doneAt = pull_request ? pull_request.merged_at ?? null : completed ? closed_at : null;
		const url = safeUrl(html_url);
		return doneAt === null || url === null ? null : {
			kind: "tracker",
			url,
			at: doneAt
		};
	} catch (error) {
		if (from?.unread) return skipTracker(error, doing, tracker, from);
		if (goneReason(error) !== null || isInvisible(error)) return null;
		throw explain(error, doing);
	}
}

// src/github/read/activity.ts
/**
* Adds the activity outside the reports to each issue: who closed it, the evidence and reasons in comments by people with
* write access, and the evidence from its tracker. An issue of which GitHub refuses to show some activity is marked `unheard`.
*/
async function readActivity(github, issues, { server, comments: scope, trackerEvidence: known = /* @__PURE__ */ new Map() }) {
	const closedNumbers = issues.filter(({ block, facts }) => facts.state === "closed" && needsCloser(block, facts)).map(({ facts }) => facts.number);
	const mayWrite = createMayWrite(github);
	const { unread } = github;
	const [closes, comments, trackerEvidence] = await Promise.all([
		readCloses(github, closedNumbers),
		readComments(github, issues, scope),
		readAllTrackerEvidence(github, issues, server, known)
	]);
	const statements = Map.groupBy(comments.flatMap((comment) => parseStatement(comment) ?? []), ({ number }) => number);
	const readIssueActivity = async (issue) => {
		const { block, facts } = issue;
		const close = closes.get(facts.number);
		const trusted = await trustedStatements(statements.get(facts.number) ?? [], mayWrite);
		const evidence = [
			...block.evidence,
			...close?.evidence ?? [],
			...trackerEvidence.get(facts.number) ?? [],
			...trusted.flatMap(({ evidence: url, at }) => url ? [{
				kind: "comment",
				url,
				at
			}] : [])
		];
		const closer = close ? await readCloser(close, mayWrite) : knownCloser(block, facts);
		const reasons = trusted.flatMap(({ reason, login }) => reason ? [{
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
	};
	return mapLimited(issues, async (issue) => {
		const { number } = issue.facts;
		try {
			if (!unread?.activity.has(number)) {
				const read = await readIssueActivity(issue);
				return unread?.trackers.has(number) ? {
					...read,
					unheard: "tracker"
				} : read;
			}
		} catch (error) {
			const doing = `read the permissions of people on issue #${number}`;
			expectSkippable(error, doing, unread).add(error, doing, UNHEARD);
		}
		return {
			...issue,
			unheard: "activity"
		};
	});
}
async function readAllTrackerEvidence(github, issues, server, known) {
	const found = await mapLimited(issues, async (issue) => {
		const { number } = issue.facts;
		const key = `${number} ${issue.block.tracker}`;
		const evidence = known.get(key) ?? await readOwnTrackerEvidence(github, issue, server);
		if (!github.unread?.trackers.has(number)) known.set(key, evidence);
		return [number, evidence];
	});
	return new Map(found);
}
async function trustedStatements(statements, mayWrite) {
	const trusted = [];
	for (const statement of statements) if (await mayWrite(statement.login, statement.association)) trusted.push(statement);
	return trusted;
}
async function readCloser({ login, bot }, mayWrite) {
	if (bot) return {
		login,
		standing: "bot"
	};
	return {
		login,
		standing: login === null || await mayWrite(login, "MEMBER") ? "writer" : "outsider"
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

// src/github/read/discover.ts
/** Looks for the dashboard and our issues if the label names no dashboard. Adds the issues to `issues`. */
async function discover(github, issues, { repositoryId, authors, labelled, scanAll, dashboardGone, includeUnlisted }) {
	const listed = scanAll ? await readIssues(github, null) : labelled;
	if (scanAll) {
		const isOurs = (issue) => holdsBlock(issue, authors) || !dashboardGone && holdsAppBlock(issue);
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
* `entries` contains the ledger's entries, see ledgerEntries.
*/
async function readLedgerIssues(github, issues, entries, alsoRead) {
	const unlisted = [...entries.keys()].filter((number) => !issues.has(number));
	const numbers = /* @__PURE__ */ new Set([...unlisted, ...alsoRead]);
	const gone = [];
	await mapLimited([...numbers], async (number) => {
		const issue = await readIssue(github, number).catch((error) => {
			const doing = `read issue #${number}`;
			const unread = expectSkippable(error, doing, github.unread);
			unread.add(error, doing, "It stays as it is, and until it can be read no issue is created.");
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

// src/github/read/incremental.ts
/** Creates an empty memory, so that the next read is complete. */
function createMemory() {
	return {
		issues: /* @__PURE__ */ new Map(),
		readAt: null,
		trackerEvidence: /* @__PURE__ */ new Map()
	};
}
/** Lists lag, so a change from shortly before the last read may have been missed. Each read starts this much earlier. */
const LAG_MS = 36e5;
/**
* Returns every issue with the label, as of `instant` (RFC 3339, now). After the first read, reads only changed issues,
* including those that lost the label. Updates the memory.
*/
async function readChangedIssues(github, label, { memory, instant }) {
	const { issues, readAt } = memory;
	const since = readAt === null ? void 0 : (/* @__PURE__ */ new Date(Date.parse(readAt) - LAG_MS)).toISOString();
	for (const issue of await readIssues(github, since === void 0 ? label : null, since)) {
		const { number } = issue.facts;
		if (since === void 0 || issues.has(number) || issue.labels.includes(label)) issues.set(number, issue);
	}
	memory.readAt = instant;
	return [...issues.values()];
}

// src/github/read/labelled.ts
/**
* Reads both in parallel. If GitHub refuses to show the named dashboard, uses the listed version. Throws a Failure if the named
* dashboard exists but has lost its ledger.
*/
async function readLabelled(github, options) {
	const number = parsePointer(options.pointer);
	const listing = options.pointer === null ? [] : listLabelled(github, options);
	const [issues, named] = await Promise.all([listing, number > 0 ? readNamed(github, number, listing) : null]);
	if (typeof named !== "object" || named === null) return {
		issues,
		dashboard: null
	};
	const [dashboard] = findDashboards([named], options.repositoryId, null);
	if (dashboard === void 0) throw ledgerLost(number, named.body);
	return {
		issues,
		dashboard
	};
}
async function readNamed(github, number, listing) {
	try {
		return await readIssue(github, number);
	} catch (error) {
		const doing = `read the dashboard #${number}`;
		const unread = expectSkippable(error, doing, github.unread);
		const listed = (await listing).find(({ facts }) => facts.number === number);
		if (listed === void 0) throw error;
		unread.add(error, doing, "Its version in the list of issues is used instead.");
		return listed;
	}
}
function listLabelled(github, { label, incremental }) {
	return incremental ? readChangedIssues(github, label, incremental) : readIssues(github, label);
}
/** The failure for a lost ledger. The run must not continue, because missing issues can't be detected without a ledger. */
function ledgerLost(number, body) {
	const block = LEDGER.parse(body);
	const problem = block === null ? "has lost its managed block" : "problem" in block ? `can't be used: ${block.problem}` : `belongs to another repository (${block.data.repository_id})`;
	return new Failure(`Issue #${number}, the dashboard that the label names, ${problem}. Restore its body from the edit history; to start over, remove “dashboard: #${number}” from the label's description.`);
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
		const { message } = explain(error, doing);
		throw isInvisible(error) ? new Withheld(message) : new Failure(message);
	}
}

// src/github/read/register.ts
/**
* Hop 3: reads everything about a repository's tracked issues from GitHub. Throws a Failure rather than return an
* incomplete list of issues.
*/
async function readRegister(connection, options) {
	const { label, scanAll, incremental, includeUnlisted = false, readDirectly = [], skipRefused = false } = options;
	const unread = new Unread();
	const github = {
		...connection,
		unread: skipRefused ? unread : void 0
	};
	const [repository, named] = await Promise.all([incremental?.repository ?? readRepository(github), readPointer(github, label)]);
	const { pointer } = named;
	if (!repository.issues) throw new Failure(`Issues are turned off in ${repository.name}: turn them on under Settings → General → Features.`);
	const repositoryId = repository.id;
	const labelled = await readLabelled(github, {
		label,
		pointer,
		repositoryId,
		incremental
	});
	const authors = await readTrustedAuthors(github.client, options, labelled.dashboard);
	const collect = {
		repositoryId,
		authors,
		labelled,
		scanAll,
		dashboardGone: parsePointer(pointer) > 0,
		includeUnlisted,
		readDirectly
	};
	const { issues, dashboard, gone } = await collectIssues(github, collect);
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
	const selected = selectTracked(candidates, {
		repositoryId,
		authors,
		ledger: dashboard?.data ?? null
	});
	const selection = {
		...selected,
		tracked: withDerivedPromises(selected.tracked, ({ facts }) => facts)
	};
	if (pointer === null && !scanAll) selection.problems.push(noLabelWarning(label));
	const otherDashboards = findDashboards(candidates, repositoryId, authors);
	const tracked = options.withoutActivity ? selection.tracked.map(withKnownCloser) : await readActivity(github, selection.tracked, {
		server: new URL(repository.url).origin,
		comments: commentScope(dashboard, selection.tracked, options.source),
		trackerEvidence: incremental?.memory.trackerEvidence
	});
	const entries = dashboard ? ledgerEntries(dashboard.data) : /* @__PURE__ */ new Map();
	return {
		...selection,
		problems: [...selection.problems, ...unread.problems],
		tracked,
		repository,
		authors,
		pointer,
		dashboard,
		otherDashboards: otherDashboards.filter(({ number, open }) => open && number !== dashboard?.number),
		gone,
		newest: highest(issues.keys()),
		unread: Array.from(unread.issues, (number) => {
			return {
				number,
				fingerprint: entries.get(number) ?? "",
				how: "hidden"
			};
		}),
		labelUnknown: !named.isKnown || pointer === null && issues.size > 0
	};
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
		expectSkippable(error, doing, github.unread).add(error, doing, "Until it can be read, it stays as it is and no issue is created.");
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
	return new Failure(`The label “${label}” is missing, but issues such as ${examples.map((number) => `#${number}`).join(", ")} are tracked: rename it back, create it again, or set the input \`label\` to its new name.`);
}
function noLabelWarning(label) {
	return {
		severity: "warning",
		file: null,
		line: null,
		message: `There is no label “${label}”: nothing is tracked yet, or the label was renamed.`
	};
}
/**
* Comments since the last complete run, with an hour's margin because lists lag; without a ledger, all comments since the
* oldest issue.
*/
function commentScope(dashboard, issues, source) {
	if (dashboard) {
		const { data } = dashboard;
		const { heard_until } = (source === void 0 ? null : findSource(data, source)) ?? data;
		return { since: new Date(Date.parse(heard_until) - LAG_MS).toISOString() };
	}
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
		throw new Failure(`Could not ${doing}: there is no such branch, or the token can't see it. If the server doesn't have the commits, set \`allow-any-ref: true\`.`);
	}
}

// src/github/read/tree.ts
const TreeShape = object({
	truncated: optional(boolean(), false),
	tree: array(object({
		path: string(),
		type: string(),
		sha: string()
	}))
});
const BlobShape = object({
	content: string(),
	encoding: literal("base64")
});
/**
* Lists the files at a commit. Throws a Failure if GitHub can't list all of them.
* https://docs.github.com/en/rest/git/trees, https://docs.github.com/en/rest/git/blobs
*/
async function readRemoteTree(github, commit) {
	const doing = `read the files of ${commit.slice(0, 12)}`;
	const { client, repo } = github;
	try {
		const { data } = await client.git.getTree({
			...repo,
			tree_sha: commit,
			recursive: "1"
		});
		const { tree, truncated } = expectShape(TreeShape, data, doing);
		if (truncated) throw new Failure(`Could not ${doing}: there are too many; set \`fetch-depth: 0\` for actions/checkout.`);
		const blobs = new Map(tree.filter(({ type }) => type === "blob").map(({ path, sha }) => [path, sha]));
		return {
			blobs,
			read: (path) => readBlob(github, blobs.get(path), `read ${path} of ${commit.slice(0, 12)}`)
		};
	} catch (error) {
		throw explain(error, doing);
	}
}
async function readBlob({ client, repo }, sha, doing) {
	if (sha === void 0) throw new Failure(`Could not ${doing}: the commit has no such file.`);
	try {
		const { data } = await client.git.getBlob({
			...repo,
			file_sha: sha
		});
		const { content } = expectShape(BlobShape, data, doing);
		const bytes = Uint8Array.from(atob(content.replaceAll("\n", "")), (char) => char.charCodeAt(0));
		return new TextDecoder().decode(bytes);
	} catch (error) {
		throw explain(error, doing);
	}
}

export { Unread, createMemory, readActivity, readFirstCommit, readHead, readIssue, readIssueComments, readLabelDescription, readNewestIssues, readRegister, readRemoteTree, readRepository, readTrackerEvidence, toFoundIssue };