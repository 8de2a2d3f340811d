import { l as array } from "./lib.js";
import { D as Failure, b as plural, f as STATE_WORDS, h as failureSentence, i as parseReport, l as readBody, p as assess, r as planOperations, s as renderManagedPart, x as dayOf, y as groupBy } from "./core.js";
import { t as readReports } from "./read-reports.js";
import { a as CommitShape, c as explain, d as wasRefused, f as createClient, i as mapLimited, l as isNotFound, n as toFoundIssue, o as IssueShape, p as parseRepository, r as lastPage, s as expectShape, t as readTracker, u as stopsWriting } from "./read-tracker.js";
import http from "node:http";

// src/connect.ts
/** A client for one repository, or a failure that names what is missing. */
function connect(options) {
	if (options.token === "") throw new Failure("No token: give the job `permissions: contents: read, issues: write` and leave the input `token` alone, or set GITHUB_TOKEN on the command line.");
	const at = parseRepository(options.repository);
	if (!at) throw new Failure(`The repository is ${JSON.stringify(options.repository)}: expected owner/name, in the input \`repository\` or in GITHUB_REPOSITORY.`);
	useProxy();
	return {
		client: createClient({
			token: options.token,
			baseUrl: options.apiUrl,
			fetch
		}),
		at,
		place: {
			server: options.serverUrl,
			repository: options.repository
		}
	};
}
/** Self-hosted runners sit behind proxies that fetch ignores until told (Node 24.14 and later can be told). */
function useProxy() {
	if (![
		"http_proxy",
		"https_proxy",
		"HTTP_PROXY",
		"HTTPS_PROXY"
	].some((name) => process.env[name]) || process.env["NODE_USE_ENV_PROXY"] === "1") return;
	const { setGlobalProxyFromEnv } = http;
	if (!setGlobalProxyFromEnv) throw new Failure("A proxy is set, which this Node can't use by itself: set NODE_USE_ENV_PROXY=1, or update the runner.");
	setGlobalProxyFromEnv();
}

// src/github/apply.ts
/** Hop 5, the only writer: carries out the plan, one write at a time. No write is ever tried twice. */
async function applyOperations(operations, deps) {
	const applied = {
		written: /* @__PURE__ */ new Map(),
		created: 0,
		updated: 0,
		problems: []
	};
	const writer = new Writer(deps);
	for (const operation of operations) try {
		if (operation.type === "create-label") {
			await writer.createLabel(operation.name);
			continue;
		}
		const { key, done } = operation.block;
		if (operation.type === "update") {
			applied.written.set(key, await writer.update(operation));
			applied.updated += 1;
			continue;
		}
		const issue = await writer.create(operation);
		applied.written.set(key, issue);
		applied.created += 1;
		if (done !== null) applied.written.set(key, await writer.close(issue.facts.number));
	} catch (error) {
		applied.problems.push(problemOf(error, operation));
		if (stopsWriting(error)) break;
	}
	return applied;
}
function problemOf(error, operation) {
	const block = operation.type === "create-label" ? null : operation.block;
	const { message } = explain(error, describeOperation(operation));
	return {
		severity: "error",
		file: block?.report.path ?? null,
		line: block?.line ?? null,
		message
	};
}
/** `create an issue for “…”`, for logs, plans and errors. */
function describeOperation(operation) {
	if (operation.type === "create-label") return `create the label “${operation.name}”`;
	const subject = `“${operation.block.subject}”`;
	if (operation.type === "create") return `create an issue for ${subject}${operation.block.done ? " and close it as completed" : ""}`;
	return `${operation.state === "close" ? "close" : operation.state === "reopen" ? "reopen" : "update"} issue #${operation.number} for ${subject}`;
}
var Writer = class {
	#deps;
	#assignable = /* @__PURE__ */ new Map();
	#wrote = false;
	constructor(deps) {
		this.#deps = deps;
	}
	async createLabel(name) {
		await this.#pace();
		const description = "A commitment from a published post-mortem, tracked by Follow-through";
		await this.#deps.client.issues.createLabel({
			...this.#deps.at,
			name,
			color: "0e8a16",
			description
		});
	}
	async create({ block, title, labels, logins }) {
		const { client, at, log } = this.#deps;
		const assignees = await this.#assignableOf(logins);
		await this.#pace();
		const body = renderManagedPart(block, this.#deps.place);
		try {
			const { data } = await client.issues.create({
				...at,
				title,
				body,
				labels,
				assignees
			});
			const issue = toFoundIssue(expectShape(IssueShape, data, `create an issue for “${title}”`));
			log(`created #${issue.facts.number} ${title}`);
			return issue;
		} catch (error) {
			if (wasRefused(error)) throw error;
			const { message } = explain(error, `create an issue for “${title}”`);
			throw new Failure(`${message} It may exist all the same: it was not tried twice, and the next run looks first.`);
		}
	}
	close(number) {
		return this.#patch(number, CLOSED);
	}
	async update({ number, block, title, state }) {
		const fresh = await this.#read(number);
		const parts = readBody(fresh.body);
		if (parts === null || "problem" in parts || parts.block.key !== block.key) throw new Failure(`Issue #${number} changed while this run was planned; nothing was written to it. Run again.`);
		const body = `${parts.before}${renderManagedPart(block, this.#deps.place)}${parts.after}`;
		const next = state === "close" ? CLOSED : state === "reopen" ? REOPENED : {};
		return this.#patch(number, {
			body,
			...next,
			...title && fresh.title === title.from ? { title: title.to } : {}
		});
	}
	async #read(number) {
		const { data } = await this.#deps.client.issues.get({
			...this.#deps.at,
			issue_number: number
		});
		return toFoundIssue(expectShape(IssueShape, data, `read issue #${number}`));
	}
	async #patch(number, changes) {
		await this.#pace();
		const { data } = await this.#deps.client.issues.update({
			...this.#deps.at,
			issue_number: number,
			...changes
		});
		this.#deps.log(`${changes.state === "closed" ? "closed" : "updated"} #${number}`);
		return toFoundIssue(expectShape(IssueShape, data, `read the answer to a change of issue #${number}`));
	}
	/** GitHub refuses a whole issue when one assignee is wrong, so each login is asked for first, once a run. */
	async #assignableOf(logins) {
		for (const login of logins) if (!this.#assignable.has(login)) this.#assignable.set(login, await this.#isAssignable(login));
		return logins.filter((login) => this.#assignable.get(login)).slice(0, 10);
	}
	async #isAssignable(assignee) {
		try {
			await this.#deps.client.issues.checkUserCanBeAssigned({
				...this.#deps.at,
				assignee
			});
			return true;
		} catch (error) {
			if (isNotFound(error)) return false;
			throw explain(error, `ask whether @${assignee} can be assigned`);
		}
	}
	async #pace() {
		if (this.#wrote) await this.#deps.pause();
		this.#wrote = true;
	}
};
const CLOSED = {
	state: "closed",
	state_reason: "completed"
};
const REOPENED = { state: "open" };

// src/report/annotations.ts
/** GitHub shows ten annotations of each level for a step and drops the rest without a word. */
const LIMIT = 10;
/** Why a run is red, a sentence each; empty when it is green. */
function failureSentences(problems, failure) {
	const errors = problems.filter((problem) => problem.severity === "error");
	const first = errors[0];
	const where = first?.file ? `${first.file}${first.line ? `:${first.line}` : ""}: ` : "";
	return [...first ? [`${plural(errors.length, "problem", "problems")}: ${where}${first.message}`] : [], ...failure === null ? [] : [failure]];
}
function problemAnnotations(problems) {
	return problems.map(({ severity, file, line, message }) => ({
		level: severity,
		file,
		line,
		title: "Follow-through",
		message
	}));
}
/** One for each commitment in a state that fails the check, the longest overdue first. */
function stateAnnotations({ commitments }, failOn) {
	return commitments.filter(({ state }) => failOn.includes(state)).toSorted((a, b) => b.days_overdue - a.days_overdue).map((commitment) => ({
		level: "error",
		file: commitment.block.report.path,
		line: commitment.block.line,
		title: `Commitment ${STATE_WORDS[commitment.state]}`,
		message: describe(commitment)
	}));
}
/** What a pull request's reports promise, then what was left in them and why: first what its author took out or may have meant. */
function promiseAnnotations(reports) {
	const notice = (file, line, title, message) => ({
		level: "notice",
		file,
		line,
		title,
		message
	});
	const taken = reports.flatMap(({ path, commitments }) => commitments.map((commitment) => notice(path, commitment.line, "Commitment", promise(commitment))));
	const left = reports.flatMap(({ path, skipped }) => skipped.map((skip) => ({
		path,
		...skip
	})));
	const [plain, noted] = [left.filter(({ why }) => why === "left"), left.filter(({ why }) => why !== "left")];
	return [...taken, ...[...noted, ...plain].map(({ path, line, text, reason }) => notice(path, line, "No commitment", `${text} (${reason})`))];
}
/** At most ten of each level; the tenth says how many more there are. */
function limitAnnotations(annotations) {
	return [...groupBy(annotations, ({ level }) => level).entries()].flatMap(([level, all]) => {
		if (all.length <= LIMIT) return all;
		const rest = {
			level,
			file: null,
			line: null,
			title: "Follow-through",
			message: `${all.length - 9} more: see the job summary.`
		};
		return [...all.slice(0, 9), rest];
	});
}
function describe({ block, issue, state, days_overdue }) {
	const late = state === "overdue" ? ` ${plural(days_overdue, "day", "days")} overdue (due ${block.due})` : ` ${STATE_WORDS[state]}`;
	const owner = block.owner ? `, owner ${block.owner}` : "";
	return `${issue ? `#${issue.number} ` : ""}${block.subject}:${late}${owner}`;
}
function promise({ subject, owner, due, dueText }) {
	const when = due ? `due ${due}` : dueText ? `no day could be read from “${dueText}”` : "no due date";
	return `${subject} (${owner ?? "nobody named"}, ${when})`;
}

// src/github/read-first-commit.ts
/** When a path was first committed, RFC 3339, as GitHub's history of the default branch tells; null when it has no commit of it. */
async function readFirstCommit(client, at, path) {
	const doing = `read the history of ${path}`;
	try {
		const newest = await client.repos.listCommits({
			...at,
			path,
			per_page: 1
		});
		const last = lastPage(newest.headers.link);
		const oldest = last === null || last === 1 ? newest : await client.repos.listCommits({
			...at,
			path,
			per_page: 1,
			page: last
		});
		if (last === null) return null;
		return expectShape(array(CommitShape), oldest.data, doing)[0]?.commit.committer.date ?? null;
	} catch (error) {
		throw explain(error, doing);
	}
}

// src/run.ts
/** The seven hops of `sync` and `check`. A dry run leaves out exactly the fifth. */
async function run(world, github, config, modes, dryRun) {
	const read = await readReports(world.root, config);
	const tracker = await readTracker(github.client, github.at, {
		label: config.label,
		authors: config.author,
		scan: true
	});
	const reports = await datedReports(read, tracker, github, config);
	const plan = planOperations({
		reports,
		issues: tracker.tracked,
		claimed: tracker.claimed,
		mayCreate: !tracker.lost,
		repositoryId: tracker.repository.id,
		labelExists: tracker.labelExists,
		now: world.now,
		commit: world.commit,
		config: {
			...config,
			maxCreates: config["max-creates"],
			assignOwners: config["assign-owners"]
		}
	});
	const applied = modes.includes("sync") && !dryRun ? await applyPlan(plan, world, github, config) : null;
	const snapshot = takeSnapshot(plan, applied, tracker, world, config, reports);
	const assessment = assess(snapshot, world.now);
	return {
		reports,
		problems: [
			...tracker.problems,
			...plan.problems,
			...applied?.problems ?? []
		],
		plan,
		applied,
		snapshot,
		assessment,
		pending: snapshot.commitments.filter(({ issue }) => issue === null).length,
		failure: modes.includes("check") ? failureSentence(assessment, config["fail-on"]) : null
	};
}
/** A report that does not tell its date gets it from its issues, else from GitHub's history of the file. */
async function datedReports(read, tracker, github, config) {
	const known = new Map(tracker.tracked.flatMap(({ block: { report } }) => report.published ? [[report.path, report.published]] : []));
	const firstDay = async (path) => {
		const instant = await readFirstCommit(github.client, github.at, path);
		return instant && dayOf(instant, config.timezone);
	};
	return mapLimited(read, async ({ document, report }) => {
		if (report.published !== null || report.commitments.length === 0) return report;
		const firstCommitted = known.get(report.path) ?? await firstDay(report.path);
		return firstCommitted ? parseReport({
			...document,
			firstCommitted
		}, config) : report;
	});
}
function applyPlan(plan, world, { client, at, place }, config) {
	const pause = () => world.sleep(config["write-interval-ms"]);
	return applyOperations(plan.operations, {
		client,
		at,
		place,
		pause,
		log: world.log
	});
}
function takeSnapshot(plan, applied, tracker, world, config, reports) {
	const left = reports.filter(({ draft }) => !draft).flatMap(({ skipped }) => skipped);
	const count = (why) => left.filter((skip) => skip.why === why).length;
	const { id, name, url } = tracker.repository;
	return {
		version: 1,
		repository: {
			id,
			name,
			url
		},
		problems: tracker.problems.map(({ message }) => message),
		observed_at: world.now.instant,
		last_run_at: world.now.instant,
		settings: settingsOf(config),
		untracked: {
			before_since: plan.beforeSince,
			ignored: count("ignored"),
			hints: count("hint")
		},
		commitments: plan.tracked.map(({ block, issue }) => {
			const written = applied?.written.get(block.key)?.facts;
			return {
				block,
				issue: written ? {
					...written,
					evidence: issue?.evidence ?? []
				} : issue
			};
		})
	};
}
function settingsOf(config) {
	return {
		warn_days: config["warn-days"],
		grace_days: config["grace-days"],
		require_evidence: config["require-evidence"]
	};
}

export { promiseAnnotations as a, connect as c, problemAnnotations as i, failureSentences as n, stateAnnotations as o, limitAnnotations as r, describeOperation as s, run as t };