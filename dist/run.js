import { l as array } from "./lib.js";
import { D as LEDGER, H as assessOne, L as parseBody, O as ledgerEntries, Q as plural, T as includesLogin, V as STATE_WORDS, W as failureSentence, X as groupBy, a as DASHBOARD_TITLE, b as parseCommentMarks, c as withEntries, d as replay, f as planSync, ft as Failure, j as renderManagedPart, k as packEntries, l as buildSnapshot, m as parseReport, nt as addDays, o as fits, p as textFingerprint, q as tally, rt as dayOf, s as renderDashboard, ut as todayIn, x as renderComment, y as resolveTracker } from "./core.js";
import { i as RequestError } from "./lib-octokit.js";
import { C as isNameTaken, E as wasRefused, S as goneReason, T as stopsWriting, _ as RefShape, b as parseRepository, c as readTrackerEvidence, d as toFoundIssue, f as lastPage, g as LabelShape, h as IssueShape, i as readRepository, l as readIssue, m as CommitShape, n as pointedAt, o as readActivity, p as mapLimited, r as readRegister, s as readCommentsOf, t as POINTER, u as readRecent, v as expectShape, w as isNotFound, x as explain } from "./register.js";
import { n as policyOf, r as settingsOf, t as ADMIT_ALL } from "./policy.js";

// src/github/write/assignees.ts
/** GitHub refuses a whole issue when one assignee is wrong, so each login is asked for first, once a run. */
function createAssignees({ client, repo }) {
	const known = /* @__PURE__ */ new Map();
	const ask = async (assignee) => {
		try {
			await client.issues.checkUserCanBeAssigned({
				...repo,
				assignee
			});
			return true;
		} catch (error) {
			if (isNotFound(error)) return false;
			throw explain(error, `ask whether @${assignee} can be assigned`);
		}
	};
	return async (logins) => {
		for (const login of logins) if (!known.has(login)) known.set(login, await ask(login));
		return logins.filter((login) => known.get(login)).slice(0, 10);
	};
}

// src/github/write/unsaid.ts
/** A comment that says what was not said on the issue before; null where all of it was. */
async function renderMissingComment({ client, repo, authors }, { facts: { number }, comments }, says, assignees) {
	const known = comments === 0 ? [] : await readCommentsOf(client, repo, number);
	if (known.length < comments) throw new Failure(`Could not read the comments of issue #${number}: not all of them show yet. Run again.`);
	const ours = known.filter(({ author }) => includesLogin(author, authors));
	const said = new Set(ours.flatMap(({ body }) => parseCommentMarks(body)));
	const left = says.filter(({ mark }) => !said.has(mark));
	if (left.length === 0) return null;
	return renderComment(await Promise.all(left.map(async (one) => ({
		...one,
		to: await assignees(one.to)
	}))));
}

// src/github/write/errors.ts
/** A write that may have been carried out or may not, and that was not found afterwards. */
var Indeterminate = class extends Failure {
	name = "Indeterminate";
};
/** Whether a write that failed may still be carried out: GitHub gave no answer, or one that says nothing about it. */
function hasUnknownOutcome(error) {
	return error instanceof Indeterminate || error instanceof RequestError && !wasRefused(error);
}
/** An issue that is no longer what the plan was made from. */
var Stale = class extends Failure {
	name = "Stale";
};
/** GitHub takes no more. */
const BODY_LIMIT = 65536;
function tooLong(number, length) {
	return new Failure(`Nothing was written to issue #${number}, which has no room left: shorten the text below its line by ${length - BODY_LIMIT} characters or more.`);
}
function issueGone(number) {
	return new Stale(`Issue #${number} is gone since this run was planned; nothing was written to it. Run again.`);
}
/** One issue that is gone says nothing of the others. */
function staleIfGone(number) {
	return (error) => {
		throw goneReason(error) === null ? error : issueGone(number);
	};
}

// src/github/write/writer.ts
const LABEL_DESCRIPTION = "The commitments of published post-mortems, tracked by Follow-through";
/** The writes to issues and labels, one at a time. None is ever tried twice. */
var Writer = class {
	#deps;
	#assignees;
	#newest;
	#wrote = false;
	constructor(deps) {
		this.#deps = deps;
		this.#assignees = createAssignees(deps);
		this.#newest = deps.newest;
	}
	async createLabel(name) {
		await this.#pace();
		const description = LABEL_DESCRIPTION;
		try {
			await this.#deps.client.issues.createLabel({
				...this.#deps.repo,
				name,
				color: "0e8a16",
				description
			});
		} catch (error) {
			if (!isNameTaken(error)) throw error;
		}
	}
	async describeLabel(name, description) {
		await this.#pace();
		await this.#deps.client.issues.updateLabel({
			...this.#deps.repo,
			name,
			description
		});
	}
	async create({ block, title, labels, logins }) {
		const assignees = await this.#assignees(logins);
		const body = renderManagedPart(block, this.#deps.links);
		const isIt = (issue) => {
			const found = parseBody(issue.body);
			return found !== null && !("problem" in found) && found.block.key === block.key;
		};
		return this.open({
			title,
			body,
			labels,
			assignees
		}, isIt);
	}
	/** One POST. Where its outcome stays unknown it is waited for and looked for; `isIt` knows the issue again. */
	async open(issue, isIt) {
		const { client, repo, log, settle } = this.#deps;
		const doing = `create an issue for “${issue.title}”`;
		await this.#pace();
		try {
			const { data } = await client.issues.create({
				...repo,
				...issue
			});
			const made = toFoundIssue(expectShape(IssueShape, data, doing));
			if (!isIt(made)) throw new Failure(`Could not ${doing}: GitHub answered with another issue.`);
			this.#newest = Math.max(this.#newest, made.facts.number);
			log(`created #${made.facts.number} ${issue.title}`);
			return made;
		} catch (error) {
			if (wasRefused(error)) throw error;
			const { message } = explain(error, doing);
			await settle();
			const found = await this.#find(isIt);
			if (!found) throw new Indeterminate(`${message} Whether it exists is not known yet: it was not tried twice, and the next run looks first.`);
			this.#newest = Math.max(this.#newest, found.facts.number);
			log(`found #${found.facts.number} ${issue.title}, whose answer was lost`);
			return found;
		}
	}
	/** Null also where looking fails: then nothing is known of it either. */
	async #find(isIt) {
		const { client, repo, authors } = this.#deps;
		return (await readRecent(client, repo, this.#newest).catch(() => [])).filter((issue) => isIt(issue) && includesLogin(issue.author, authors)).toSorted((a, b) => a.facts.number - b.facts.number)[0] ?? null;
	}
	async close(number) {
		await this.#pace();
		return this.#patch(number, CLOSED);
	}
	async update({ number, block, title, state, says, basis }) {
		await this.#pace();
		let fresh = await this.#readAs(number, basis);
		const comment = says.length === 0 ? null : await renderMissingComment(this.#deps, fresh.issue, says, this.#assignees);
		if (comment !== null) {
			await this.#comment(number, comment);
			await this.#pace();
			fresh = await this.#readAs(number, basis);
		}
		const { before, after } = fresh.parts;
		const body = `${before}${renderManagedPart(block, this.#deps.links)}${after}`;
		const rename = title && fresh.issue.title === title.from ? { title: title.to } : {};
		return this.#patch(number, {
			body,
			...state === null ? {} : TURNS[state],
			...rename
		});
	}
	/** The issue, unless it is no longer what the plan was made from. */
	async #readAs(number, basis) {
		const issue = await this.#read(number);
		const parts = basis.block === null ? lostParts(issue.body, basis) : sameParts(issue.body, basis.block);
		if (parts === null || issue.facts.state !== basis.state) throw new Stale(`Issue #${number} changed while this run was planned; nothing was written to it. Run again.`);
		return {
			issue,
			parts
		};
	}
	async #comment(issue_number, body) {
		const { client, repo, log } = this.#deps;
		this.#expectTime();
		await client.issues.createComment({
			...repo,
			issue_number,
			body
		}).catch(staleIfGone(issue_number));
		log(`commented on #${issue_number}`);
	}
	async changeLabels({ number, add, remove }) {
		const { client, repo, log } = this.#deps;
		if (add.length > 0) {
			await this.#pace();
			await client.issues.addLabels({
				...repo,
				issue_number: number,
				labels: add
			}).catch(staleIfGone(number));
		}
		for (const name of remove) {
			await this.#pace();
			await client.issues.removeLabel({
				...repo,
				issue_number: number,
				name
			}).catch((error) => {
				if (!isNotFound(error)) staleIfGone(number)(error);
			});
		}
		log(`labelled #${number}`);
	}
	/** Closes an issue beside `of`, after both were read directly. A server that knows no duplicates gets a comment instead. */
	async closeDuplicate(number, of, isIt) {
		await this.#pace();
		const [kept, other] = [await this.#read(of), await this.#read(number)];
		if (!isIt(kept) || !isIt(other)) throw new Stale(`Issue #${number} changed while this run was planned; nothing was written to it. Run again.`);
		if (other.facts.state === "closed") return;
		if ((await this.#patch(number, {
			state: "closed",
			state_reason: "duplicate"
		}).catch((error) => {
			if (!isNameTaken(error)) throw error;
			return this.#patch(number, {
				state: "closed",
				state_reason: "not_planned"
			});
		})).facts.state_reason === "duplicate") return;
		await this.#pace();
		await this.#comment(number, `Duplicate of #${of}, which stands for the same commitment.`);
	}
	/** Gives an issue another body, made from what it says at this moment. */
	async rewrite(number, next) {
		await this.#pace();
		const { body } = await this.#read(number);
		return this.#patch(number, { body: next(body) });
	}
	async #read(number) {
		const issue = await readIssue(this.#deps.client, this.#deps.repo, number);
		if (typeof issue === "object") return issue;
		throw issueGone(number);
	}
	async #patch(number, changes) {
		const { client, repo, log } = this.#deps;
		this.#expectTime();
		if (changes.body !== void 0 && changes.body.length > 65536) throw tooLong(number, changes.body.length);
		const { data } = await client.issues.update({
			...repo,
			issue_number: number,
			...changes
		}).catch(staleIfGone(number));
		log(`${changes.state === "closed" ? "closed" : "updated"} #${number}`);
		return toFoundIssue(expectShape(IssueShape, data, `read the answer to a change of issue #${number}`));
	}
	/** Whether a write may still be started. */
	mayWrite() {
		return this.#deps.mayWrite();
	}
	async #pace() {
		if (this.#wrote) await this.#deps.pause();
		this.#wrote = true;
		this.#expectTime();
	}
	#expectTime() {
		if (!this.mayWrite()) throw new Failure("This run's time for writing is over; the next run goes on.");
	}
};
const CLOSED = {
	state: "closed",
	state_reason: "completed"
};
const TURNS = {
	close: CLOSED,
	withdraw: {
		state: "closed",
		state_reason: "not_planned"
	},
	reopen: { state: "open" }
};
function sameParts(body, block) {
	const parts = parseBody(body);
	return parts !== null && !("problem" in parts) && isSame(parts.block, block) ? parts : null;
}
/** An issue whose block is made anew, unless its body is another one by now. */
function lostParts(body, basis) {
	return body === basis.body ? {
		before: "",
		after: basis.after
	} : null;
}
function isSame(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}

// src/github/write/apply.ts
/** Hop 5, the only writer: carries out the plan, one write at a time, while there is time. */
async function applyOperations(operations, writer) {
	const applied = {
		written: /* @__PURE__ */ new Map(),
		created: 0,
		updated: /* @__PURE__ */ new Set(),
		problems: [],
		stale: [],
		uncertain: false,
		stopped: false
	};
	for (const [index, operation] of operations.entries()) {
		if (!writer.mayWrite()) {
			const message = `This run's time for writing is over with ${operations.length - index} of ${operations.length} writes to go; the next run goes on.`;
			applied.problems.push({
				severity: "error",
				file: null,
				line: null,
				message
			});
			applied.stopped = true;
			break;
		}
		try {
			await applyOperation(operation, writer, applied);
		} catch (error) {
			if (error instanceof Stale && "number" in operation) applied.stale.push(operation.number);
			else applied.problems.push(problemOf(error, operation));
			applied.uncertain ||= hasUnknownOutcome(error);
			applied.stopped = stopsWriting(error);
			if (applied.stopped) break;
		}
	}
	return applied;
}
async function applyOperation(operation, writer, applied) {
	switch (operation.type) {
		case "create-label": return writer.createLabel(operation.name);
		case "label":
			await writer.changeLabels(operation);
			applied.updated.add(operation.number);
			return;
		case "close-duplicate":
			await writer.closeDuplicate(operation.number, operation.of, (issue) => holdsKey(issue, operation.key));
			applied.updated.add(operation.number);
			return;
		case "update":
			applied.written.set(operation.block.key, await writer.update(operation));
			applied.updated.add(operation.number);
			return;
		case "create": {
			const { key } = operation.block;
			const issue = await writer.create(operation);
			applied.written.set(key, issue);
			applied.created += 1;
			if (operation.closes && issue.facts.state === "open") applied.written.set(key, await writer.close(issue.facts.number));
		}
	}
}
function holdsKey({ body }, key) {
	const found = parseBody(body);
	return found !== null && !("problem" in found) && found.block.key === key;
}
function problemOf(error, operation) {
	const block = "block" in operation ? operation.block : null;
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
	switch (operation.type) {
		case "create-label": return `create the label “${operation.name}”`;
		case "label": return `${labelWords(operation)} issue #${operation.number}`;
		case "close-duplicate": return `close issue #${operation.number} as a duplicate of #${operation.of}`;
		case "create": return `create an issue for “${operation.block.subject}”${operation.closes ? " and close it as completed" : ""}`;
		case "update": return `${VERBS[operation.state ?? "update"]} issue #${operation.number} for “${operation.block.subject}”`;
		default: return operation;
	}
}
const VERBS = {
	close: "close",
	withdraw: "close as not planned",
	reopen: "reopen",
	update: "update"
};
function labelWords({ add, remove }) {
	const quoted = (names) => names.map((name) => `“${name}”`).join(" and ");
	return [...add.length > 0 ? [`put the label ${quoted(add)} on`] : [], ...remove.length > 0 ? [`take the label ${quoted(remove)} off`] : []].join(" and ");
}

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
/** What the reports promise, then what was left in them and why. */
function promiseAnnotations(reports) {
	return [...reports.flatMap(({ path, commitments }) => commitments.map((commitment) => notice(path, commitment.line, "Commitment", promise(commitment)))), ...leftAnnotations(reports)];
}
/** What was left in the reports and why: first what its author took out or may have meant. */
function leftAnnotations(reports) {
	const left = reports.flatMap(({ path, skipped }) => skipped.map((skip) => ({
		path,
		...skip
	})));
	const [plain, noted] = [left.filter(({ why }) => why === "left"), left.filter(({ why }) => why !== "left")];
	return [...noted, ...plain].map(({ path, line, text, reason }) => notice(path, line, "No commitment", `${text} (${reason})`));
}
function notice(file, line, title, message) {
	return {
		level: "notice",
		file,
		line,
		title,
		message
	};
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

// src/github/read/first-commit.ts
/** When a path was first committed, RFC 3339, as GitHub's history of the default branch tells; null when it has no commit of it. */
async function readFirstCommit(client, repo, path) {
	const doing = `read the history of ${path}`;
	try {
		const newest = await client.repos.listCommits({
			...repo,
			path,
			per_page: 1
		});
		const last = lastPage(newest.headers.link);
		const oldest = last === null || last === 1 ? newest : await client.repos.listCommits({
			...repo,
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

// src/run/repair.ts
/**
* Restores managed blocks from git's history: an edited block gets its facts back, a lost one is rebuilt. Without the full
* history nothing is repaired, and the problems that were found stay reported.
*/
async function repair(register, context) {
	const edited = register.tracked.filter(({ frozen }) => frozen);
	const { damaged, dashboard } = register;
	if (edited.length + damaged.length === 0 || dashboard === null) return register;
	const replayed = await readReplayed(register, context);
	if (replayed === null) return register;
	const taken = register.tracked.filter(({ frozen }) => !frozen).map(({ block }) => block.key);
	const find = createFinder(replayed, dashboard.data, taken);
	const restored = [...edited.flatMap((issue) => {
		const expected = find(issue.facts.number, issue.block.key);
		return expected ? [restoreEdited(issue, expected)] : [];
	}), ...damaged.flatMap((one) => {
		const expected = find(one.issue.facts.number, null);
		return expected ? [rebuildLost(one, expected)] : [];
	})];
	const { client, repo } = context.github;
	const server = new URL(register.repository.url).origin;
	return withRestored(register, await readActivity(client, repo, restored, {
		server,
		comments: "each"
	}));
}
/** Finds the replayed commitment of an issue, each at most once: by key, else by the ledger's fingerprint if only one has it. */
function createFinder(replayed, ledger, taken) {
	const fingerprints = ledgerEntries(ledger);
	const free = new Set(replayed.filter(({ block }) => !taken.includes(block.key)));
	return (number, key) => {
		const candidates = [...free];
		const [single, ...others] = candidates.filter(({ block }) => textFingerprint(block) === fingerprints.get(number));
		const found = candidates.find(({ block }) => block.key === key) ?? (others.length === 0 ? single : void 0);
		if (found) free.delete(found);
		return found ?? null;
	};
}
function restoreEdited(issue, expected) {
	return {
		...issue,
		block: blockAsOfClose(expected, issue.facts),
		repaired: true,
		frozen: false
	};
}
/** An issue whose block is lost. What its body says now is people's text, apart from torn pieces of the managed part. */
function rebuildLost({ issue }, expected) {
	const text = issue.body.replaceAll(/^<!-- follow-through:v1 [\s\S]*?^<!-- \/follow-through -->$/gm, "").replaceAll(/^<!-- (?:follow-through:v1 .*|\/follow-through -->)$/gm, "").trim();
	return {
		...issue,
		before: "",
		block: blockAsOfClose(expected, issue.facts),
		after: text === "" ? "" : `\n\n${text}`,
		edited: true,
		reasons: [],
		written: null,
		repaired: true,
		frozen: false,
		problem: null
	};
}
/** The register with the restored issues in place of the edited and damaged ones, and without their problems. */
function withRestored(register, restored) {
	const byNumber = new Map(restored.map((issue) => [issue.facts.number, issue]));
	const isRestored = ({ facts }) => byNumber.has(facts.number);
	const untouched = register.tracked.filter((issue) => !isRestored(issue));
	const damaged = register.damaged.filter(({ issue }) => !isRestored(issue));
	const solved = /* @__PURE__ */ new Set([...register.damaged.filter(({ issue }) => isRestored(issue)).map(({ problem }) => problem), ...register.tracked.filter((issue) => isRestored(issue)).map(({ problem }) => problem)]);
	return {
		...register,
		tracked: [...untouched, ...restored].toSorted((a, b) => a.facts.number - b.facts.number),
		damaged,
		lost: damaged.length > 0,
		problems: register.problems.filter((problem) => !solved.has(problem))
	};
}
/** What git says about commitments whose issues are gone, by the fingerprint in the ledger; empty without the full history. */
async function readEarlierBlocks(register, context) {
	if (register.gone.length === 0) return /* @__PURE__ */ new Map();
	const fingerprints = new Set(register.gone.map(({ mark }) => mark));
	const named = (await readReplayed(register, context) ?? []).map(({ block }) => [textFingerprint({
		...block,
		id: null
	}), block]);
	return new Map(named.filter(([fingerprint]) => fingerprints.has(fingerprint)));
}
async function readReplayed({ repository }, { world, config }) {
	const history = await world.readHistory(config);
	return history && replay(history, {
		repositoryId: repository.id,
		policy: policyOf(config, "0001-01-01")
	});
}
/** What git says, without due dates from after the issue was closed: they change nothing. */
function blockAsOfClose({ block, states }, { closed_at }) {
	if (closed_at === null) return block;
	const before = [...states].filter(([, { at }]) => at <= closed_at);
	const commits = new Set(before.map(([commit]) => commit));
	const counts = (event) => event.type !== "moved" && event.type !== "dated" || commits.has(event.commit ?? "");
	const dues = before.map(([, { due }]) => due);
	const first_due = dues.find((due) => due !== null) ?? null;
	return {
		...block,
		due: dues.at(-1) ?? null,
		first_due,
		history: block.history.filter(counts)
	};
}

// src/run/observe.ts
/** Hops 3 and 4: reads the register, then plans. `parsed` are the reports of hops 1 and 2. */
async function observe(context, parsed, options = {}) {
	const { world, github, config } = context;
	const began = world.clock();
	const asStored = await readRegister(github.client, github.repo, {
		label: config.label,
		authors: config.author,
		scan: true,
		...options
	});
	const register = await repair(asStored, context);
	const reports = await dateReports(parsed, register.tracked, context);
	const since = config.since ?? register.dashboard?.data.since ?? addDays(todayIn(world.now, "UTC"), -30);
	const [trackerEvidence, earlierBlocks] = await Promise.all([readNewTrackers(reports, since, register, context), readEarlierBlocks(register, context)]);
	return {
		register,
		reports,
		since,
		plan: planSync({
			reports,
			trackerEvidence,
			earlierBlocks,
			issues: register.tracked,
			duplicates: register.duplicates,
			gone: register.gone,
			claimed: register.claimed,
			complete: !register.lost,
			repositoryId: register.repository.id,
			labelExists: register.pointer !== null,
			now: world.now,
			commit: world.commit,
			policy: policyOf(config, since)
		}),
		took: world.clock() - began
	};
}
/** What trackers say that no tracked issue names yet: a commitment may be done already when it is first seen. */
async function readNewTrackers(reports, since, { tracked, repository }, { github: { client, repo } }) {
	const known = new Set(tracked.map(({ block }) => block.tracker));
	const paths = new Set(tracked.map(({ block }) => block.report.path));
	const isAdmitted = ({ draft, published, path }) => !draft && (published === null || published >= since || paths.has(path));
	const references = reports.filter(isAdmitted).flatMap(({ commitments }) => commitments.map(({ tracker }) => tracker));
	const added = new Set(references.filter((reference) => reference !== null && !known.has(reference)));
	const server = new URL(repository.url).origin;
	const found = await mapLimited([...added], async (reference) => {
		const tracker = resolveTracker(reference, server, repo);
		const evidence = tracker && await readTrackerEvidence(client, tracker);
		return reference !== null && evidence ? [[reference, evidence]] : [];
	});
	return new Map(found.flat());
}
/** A report without a date of its own gets it from its tracked issues, else from GitHub's history of the file. */
async function dateReports(parsed, tracked, { github, config }) {
	const known = new Map(tracked.flatMap(({ block: { report } }) => report.published ? [[report.path, report.published]] : []));
	const firstDay = async (path) => {
		const instant = await readFirstCommit(github.client, github.repo, path);
		return instant && dayOf(instant, config.timezone);
	};
	return mapLimited(parsed, async ({ document, report }) => {
		if (report.published !== null || report.commitments.length === 0) return report;
		const firstCommitted = known.get(report.path) ?? await firstDay(report.path);
		return firstCommitted ? parseReport({
			...document,
			firstCommitted
		}, config) : report;
	});
}

// src/run/snapshot.ts
/** The facts of an observation plus what was written since. Only what was written is assessed again. */
function conclude({ register, reports, plan }, applied, { world: { now }, config }) {
	const settings = settingsOf(config);
	const commitments = plan.tracked.map((planned) => {
		const facts = {
			block: planned.block,
			issue: factsAfterWrite(planned, applied)
		};
		return {
			facts,
			assessed: (facts.issue === planned.issue ? planned.assessed : null) ?? assessOne(facts, settings, now)
		};
	});
	return {
		snapshot: buildSnapshot({
			repository: register.repository,
			ledger: register.dashboard?.data ?? null,
			gone: register.gone,
			problems: register.problems,
			commitments: commitments.map(({ facts }) => facts)
		}, now, {
			settings,
			untracked: {
				before_since: plan.beforeSince,
				...countSkipped(reports)
			}
		}),
		assessment: tally(commitments.map(({ assessed }) => assessed), now)
	};
}
/** GitHub's answer to a write doesn't tell who closed an issue or what proves it, which was observed before. */
function factsAfterWrite({ block, issue }, applied) {
	const written = applied?.written.get(block.key)?.facts;
	if (!written) return issue;
	return {
		...written,
		closer: issue?.closer ?? null,
		evidence: issue?.evidence ?? []
	};
}
function countSkipped(reports) {
	const skipped = reports.filter(({ draft }) => !draft).flatMap((report) => report.skipped);
	const count = (why) => skipped.filter((skip) => skip.why === why).length;
	return {
		ignored: count("ignored"),
		hints: count("hint")
	};
}

// src/github/write/lease.ts
/** GitHub has no lock, but a label's name is taken once: making one is a test-and-set. */
const NAME = "follow-through-lock-";
const POLL_MS = 5e3;
const PATIENCE_MS = 12e5;
const CLAIMS = 3;
const SAME_MS = 15e3;
/**
* Waits until this run alone may write, for `length` milliseconds. Lock N counts while it has not expired; an expired one is
* taken over by making N + 1, and goes when that is given back. Who finds the one above already there, or the one below not
* expired, came too late and begins again.
*/
async function acquireLease(deps, length) {
	const { sleep, log, holder } = deps;
	const labels = new LockLabels(deps);
	const ahead = await labels.readClock();
	const clock = () => deps.clock() + ahead;
	const patientUntil = clock() + PATIENCE_MS;
	for (let [number, waited] = [1, false];;) {
		const until = clock() + length;
		const held = (waited ? await labels.read(number) : null) ?? await labels.claim(number, {
			holder,
			until
		});
		if (held === null) {
			const [below, above] = [number > 1 ? await labels.read(number - 1) : null, await labels.read(number + 1)];
			if (above === null && (number === 1 || below !== null && below.until <= clock())) return {
				mayWrite: () => clock() < until - length / 2,
				release: async () => {
					for (let one = 1; one <= number && clock() < until; one += 1) await labels.remove(one);
				}
			};
			await labels.remove(number);
			number = above === null ? 1 : number + 1;
		} else if (held.until <= clock()) number += 1;
		else {
			if (clock() > patientUntil) throw new Failure(`Another run has been writing since before this one began, until ${new Date(held.until).toISOString()}; nothing was written. Run again then, or delete the label “${NAME}${number}” if that run is dead.`);
			log(`waiting for another run, which may write until ${new Date(held.until).toISOString()}`);
			await sleep(Math.min(POLL_MS, held.until - clock() + 1));
			[number, waited] = [1, true];
		}
	}
}
var LockLabels = class {
	#deps;
	constructor(deps) {
		this.#deps = deps;
	}
	/** Null when the lock is ours now, else who holds it. A lost answer is looked up: the label tells whose it is. */
	async claim(number, mine) {
		const { client, repo } = this.#deps;
		const description = describeHeld(mine);
		for (let tries = 1;; tries += 1) try {
			await client.issues.createLabel({
				...repo,
				name: `${NAME}${number}`,
				color: "ededed",
				description
			});
			return null;
		} catch (error) {
			const held = await this.read(number);
			if (held !== null) return held.holder === mine.holder ? null : held;
			if (!isNameTaken(error) || tries === CLAIMS) throw explain(error, `make the label “${NAME}${number}”`);
		}
	}
	/** Null when there is no such label. One that says nothing readable counts as expired. */
	async read(number) {
		const { client, repo } = this.#deps;
		const name = `${NAME}${number}`;
		try {
			const { data } = await client.issues.getLabel({
				...repo,
				name
			});
			return parseHeld(expectShape(LabelShape, data, `read the label “${name}”`).description);
		} catch (error) {
			if (isNotFound(error)) return null;
			throw explain(error, `read the label “${name}”`);
		}
	}
	/** How far GitHub's clock is ahead of this machine's, in milliseconds, to the second. */
	async readClock() {
		const { client, repo, clock } = this.#deps;
		const ahead = (date) => {
			const skew = Date.parse(date ?? "") - clock();
			return Number.isNaN(skew) || Math.abs(skew) < SAME_MS ? 0 : skew;
		};
		try {
			const { headers } = await client.issues.getLabel({
				...repo,
				name: `${NAME}1`
			});
			return ahead(headers.date);
		} catch (error) {
			if (isNotFound(error)) return ahead(error.response?.headers.date);
			throw explain(error, `read the label “${NAME}1”`);
		}
	}
	async remove(number) {
		const { client, repo } = this.#deps;
		try {
			await client.issues.deleteLabel({
				...repo,
				name: `${NAME}${number}`
			});
		} catch (error) {
			if (!isNotFound(error)) throw explain(error, `remove the label “${NAME}${number}”`);
		}
	}
};
/** At most 100 characters, which is all that a label's description holds. */
function describeHeld({ holder, until }) {
	return `Follow-through is writing, until ${new Date(until).toISOString()} (${holder})`;
}
function parseHeld(description) {
	const found = /until (?<until>\S+) \((?<holder>.*)\)$/.exec(description)?.groups;
	const until = Date.parse(found?.["until"] ?? "");
	return {
		holder: found?.["holder"] ?? "",
		until: Number.isNaN(until) ? 0 : until
	};
}

// src/github/write/dashboard.ts
/** The Action's part of the dashboard as it should be; null while the one that is there can stay. `render` makes it from a ledger. */
function dashboardPart(tracker, ledger, render) {
	const { dashboard } = tracker;
	const next = render(ledger);
	if (!fits(next)) throw new Failure("The dashboard has no room for so many issues: this version tracks some ten thousand in one repository.");
	if (dashboard === null) return next;
	const { before, after, body, data } = dashboard;
	const now = body.slice(before.length, body.length - after.length).replaceAll("\r\n", "\n");
	const sameDay = data.last_run_at.slice(0, 10) === ledger.last_run_at.slice(0, 10);
	const { last_run_at, heard_until } = data;
	return sameDay && render({
		...ledger,
		last_run_at,
		heard_until
	}) === now ? null : next;
}
/** Writes the dashboard, makes the label point at it, and closes what others there are. */
async function keepDashboard(tracker, part, label, writer) {
	let number = tracker.dashboard?.number ?? null;
	if (number === null) {
		const issue = {
			title: DASHBOARD_TITLE,
			body: part,
			labels: [label],
			assignees: []
		};
		number = (await writer.open(issue, isDashboard)).facts.number;
	} else if (part !== null) await writer.rewrite(number, (body) => withPart(body, part, tracker.dashboard));
	for (const { number: other } of tracker.otherDashboards) await writer.closeDuplicate(other, number, isDashboard);
	if (pointedAt(tracker.pointer) !== number) await writer.describeLabel(label, pointerTo(number, tracker.pointer));
}
function isDashboard({ body }) {
	return LEDGER.parse(body) !== null;
}
/** What people wrote around the Action's part stays. A ledger that another run wrote meanwhile is not overwritten. */
function withPart(body, part, { number, data }) {
	const block = LEDGER.parse(body);
	if (block === null || "problem" in block || JSON.stringify(block.data) !== JSON.stringify(data)) throw new Stale(`The dashboard #${number} changed while this run wrote; it was left as it is. Run again.`);
	return `${block.before}${part}${block.after}`;
}
/** Whether the dashboard's surroundings are as they should be. */
function isRooted({ dashboard, otherDashboards, pointer }) {
	return dashboard !== null && otherDashboards.length === 0 && pointedAt(pointer) === dashboard.number;
}
/** GitHub takes so many characters for a label's description. */
const DESCRIPTION_LIMIT = 100;
/** A label's description that points at the dashboard; what people wrote there stays where there is room. */
function pointerTo(number, said) {
	const described = `${(said ?? "").replace(POINTER, "").replace(/[\s;·]+$/, "") || "The commitments of published post-mortems, tracked by Follow-through"}; dashboard: #${number}`;
	return described.length <= DESCRIPTION_LIMIT ? described : `${LABEL_DESCRIPTION}; dashboard: #${number}`;
}

// src/run/dashboard.ts
/** No comment is older. */
const BEFORE_GITHUB = "1970-01-01T00:00:00Z";
/** Whether the dashboard already says what it should, or there is nothing yet to open it for. */
function isDashboardCurrent(facts, context) {
	const { register, plan } = facts.observation;
	const mustRememberSince = context.config.since === null && plan.beforeSince > 0;
	if (register.dashboard === null) return plan.tracked.length === 0 && !mustRememberSince;
	const ledger = ledgerOf(facts, context);
	return isRooted(register) && dashboardPart(register, ledger, rendererOf(facts, context)) === null;
}
/** Whether the ledger may be written: one that left out an unreadable issue would let it be created a second time. */
function mayWriteLedger({ register, plan }) {
	return !register.lost && (register.dashboard !== null || !plan.held);
}
/** Writes the dashboard if it has to change. */
async function writeDashboard(facts, writer, context) {
	const { register } = facts.observation;
	const part = dashboardPart(register, ledgerOf(facts, context), rendererOf(facts, context));
	if (part === null && isRooted(register)) return;
	await keepDashboard(register, part, context.config.label, writer);
}
/** The ledger as it will be after this run. */
function ledgerOf({ observation, conclusion, applied }, { world }) {
	const { register, plan, since } = observation;
	const { settings, gone, commitments } = conclusion.snapshot;
	const before = register.dashboard?.data ?? null;
	const entries = withEntries(before, commitments.flatMap(({ block, issue }) => issue ? [[issue.number, textFingerprint(block)]] : []), new Set(register.duplicates.map(({ number }) => number)));
	const { instant } = world.now;
	return {
		repository_id: register.repository.id,
		...packEntries(entries),
		settings,
		since: before?.since ?? since,
		last_run_at: instant,
		heard_until: applied === null || isComplete(applied) ? instant : before?.heard_until ?? BEFORE_GITHUB,
		gone,
		untracked: conclusion.snapshot.untracked ?? {
			before_since: plan.beforeSince,
			ignored: 0,
			hints: 0
		},
		pending: commitments.filter(({ issue }) => issue === null).length
	};
}
function rendererOf({ observation: { register, plan }, conclusion: { assessment }, applied }, { github: { links } }) {
	const problems = [
		...register.problems,
		...plan.problems,
		...applied?.problems ?? []
	];
	return (ledger) => renderDashboard(ledger, {
		assessment,
		problems,
		links
	});
}
function isComplete({ problems, stopped }) {
	return problems.length === 0 && !stopped;
}

// src/github/read/head.ts
/** The commit that a branch is at. */
async function readHead(client, repo, branch) {
	const doing = `read the head of ${branch}`;
	try {
		const { data } = await client.git.getRef({
			...repo,
			ref: `heads/${branch}`
		});
		return expectShape(RefShape, data, doing).object.sha;
	} catch (error) {
		if (isNotFound(error)) throw new Failure(`Could not ${doing}: GitHub knows no such branch, or the token can't see it. On a server without the commits set \`allow-any-ref: true\`.`);
		throw explain(error, doing);
	}
}

// src/run/refusal.ts
/**
* Why this run may not write, as a sentence; null if it may. Only the head of the default branch says what is published: a
* rerun of an older commit would undo what came since.
*/
async function whyNotWrite({ world: { commit, source }, github: { client }, config }, tracked) {
	if (config["allow-any-ref"]) return null;
	const repo = parseRepository(source ?? "");
	if (commit === null || source === null || repo === null) return "Nothing was written: GITHUB_SHA and GITHUB_REPOSITORY don't say which commit is checked out. To write anyway, set `allow-any-ref: true`.";
	const { defaultBranch: branch } = tracked.name.toLowerCase() === source.toLowerCase() ? tracked : await readRepository(client, repo);
	const head = await readHead(client, repo, branch);
	if (head === commit) return null;
	return `Nothing was written: ${commit.slice(0, 12)} is not the head of ${branch}, which is at ${head.slice(0, 12)}. The run for that commit writes. To write anyway, set \`allow-any-ref: true\`.`;
}
/** Fails for a repository in which nothing can be written. */
function expectWritable({ archived, name }) {
	if (!archived) return;
	throw new Failure(`${name} is archived, so nothing can be written: unarchive it under Settings, or turn this workflow off.`);
}

// src/run/sync.ts
/** A write and its answer take at most this long. */
const WRITE_MS = 1e3;
/** An operation is at most two writes: a comment, and the change that it describes. */
const WRITES_PER_OPERATION = 2;
/** Everything is read again under the lease before the first write. */
const READ_MS = 6e4;
/** How often the writes are planned again because issues changed between reading and writing. */
const ROUNDS = 3;
/** Hop 5, kept safe: one writer at a time, on fresh facts, with the ledger written last. */
async function sync(context, parsed, first) {
	const refusal = await whyNotWrite(context, first.register.repository);
	if (refusal !== null) return {
		observation: first,
		conclusion: null,
		applied: null,
		refusal
	};
	if (first.plan.operations.length === 0) {
		const unchanged = {
			observation: first,
			conclusion: conclude(first, null, context),
			applied: null
		};
		if (isDashboardCurrent(unchanged, context)) return {
			...unchanged,
			refusal: null
		};
	}
	expectWritable(first.register.repository);
	const { client, repo } = context.github;
	const lease = await acquireLease({
		client,
		repo,
		...context.world
	}, leaseLength(first, context));
	const progress = {
		applied: null,
		sent: /* @__PURE__ */ new Set(),
		uncertain: false
	};
	try {
		return await writeInRounds(context, parsed, {
			first,
			lease,
			progress
		});
	} finally {
		if (!progress.uncertain) await release(lease, context);
	}
}
/** In milliseconds. Writing may take half of it. */
function leaseLength({ took, plan }, { config }) {
	const writes = (plan.operations.length + 5) * 2 * WRITES_PER_OPERATION;
	return 2 * (Math.max(READ_MS, 3 * took) + config["settle-seconds"] * 1e3 + writes * (config["write-interval-ms"] + WRITE_MS));
}
/** Reads everything again, plans once, and writes; again for issues that changed in between. */
async function writeInRounds(context, parsed, { first, lease, progress }) {
	let observation = first;
	let stale = [];
	for (let round = 1;;) {
		const recent = mayCreate(observation);
		observation = await observe(context, parsed, {
			recent,
			fresh: stale
		});
		const refusal = await whyNotWrite(context, observation.register.repository);
		if (refusal !== null) return stop(context, observation, progress, refusal);
		if (!recent && mayCreate(observation)) continue;
		const writer = createWriter(observation, lease, context);
		const written = await write(observation, writer, progress);
		if (written.stale.length > 0 && !written.stopped && round < ROUNDS) {
			stale = [.../* @__PURE__ */ new Set([...stale, ...written.stale])];
			round += 1;
			continue;
		}
		return finish(context, observation, writer, progress);
	}
}
/** Whether an issue may be created: then it has to be certain that it doesn't exist. */
function mayCreate({ plan, register }) {
	return register.dashboard === null || plan.operations.some(({ type }) => type === "create");
}
function createWriter({ register }, lease, { world, github, config }) {
	return new Writer({
		...github,
		authors: register.authors,
		newest: register.newest,
		mayWrite: lease.mayWrite,
		pause: () => world.sleep(config["write-interval-ms"]),
		settle: () => world.sleep(config["settle-seconds"] * 1e3),
		log: world.log
	});
}
async function write({ plan }, writer, progress) {
	const operations = plan.operations.filter((one) => one.type !== "create" || !progress.sent.has(one.block.key));
	const written = await applyOperations(operations, writer);
	for (const operation of operations) if (operation.type === "create") progress.sent.add(operation.block.key);
	progress.applied = progress.applied === null ? written : merge(progress.applied, written);
	progress.uncertain ||= written.uncertain;
	return written;
}
/** The default branch moved while this run wrote: the next run continues. */
function stop(context, observation, { applied }, refusal) {
	if (applied === null) return {
		observation,
		conclusion: null,
		applied,
		refusal
	};
	const problems = [...applied.problems, {
		severity: "warning",
		file: null,
		line: null,
		message: refusal
	}];
	return {
		observation,
		conclusion: conclude(observation, applied, context),
		applied: {
			...applied,
			problems
		},
		refusal: null
	};
}
/** After the last round: reports issues that kept changing, and writes the dashboard. */
async function finish(context, observation, writer, progress) {
	const { applied } = progress;
	const conclusion = conclude(observation, applied, context);
	if (applied === null) return {
		observation,
		conclusion,
		applied,
		refusal: null
	};
	applied.problems.push(...applied.stale.map(staleProblem));
	if (!applied.stopped && mayWriteLedger(observation)) try {
		await writeDashboard({
			observation,
			conclusion,
			applied
		}, writer, context);
	} catch (error) {
		const { message } = explain(error, "write the dashboard");
		applied.problems.push({
			severity: "error",
			file: null,
			line: null,
			message
		});
		progress.uncertain ||= hasUnknownOutcome(error);
	}
	return {
		observation,
		conclusion,
		applied,
		refusal: null
	};
}
function merge(all, next) {
	return {
		...next,
		written: new Map([...all.written, ...next.written]),
		created: all.created + next.created,
		updated: /* @__PURE__ */ new Set([...all.updated, ...next.updated]),
		problems: [...all.problems, ...next.problems]
	};
}
function staleProblem(number) {
	return {
		severity: "error",
		file: null,
		line: null,
		message: `Issue #${number} kept changing while this run was planned; nothing was written to it. Run again.`
	};
}
/** A lease that can't be released expires by itself, so the run stays green. */
async function release(lease, { world }) {
	try {
		await lease.release();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(error.message);
	}
}

// src/run/index.ts
const NOTHING_WRITTEN = {
	written: /* @__PURE__ */ new Map(),
	created: 0,
	updated: /* @__PURE__ */ new Set(),
	problems: [],
	stale: [],
	uncertain: false,
	stopped: false
};
/** The seven hops of `sync` and `check`. Throws a Failure if the register can't be read completely. */
async function run(context, { modes, dryRun }) {
	const { world, config } = context;
	const mayWrite = modes.includes("sync") && !dryRun;
	const parsed = await world.readReports(config);
	const first = await observe(context, parsed);
	const synced = mayWrite ? await sync(context, parsed, first) : {
		observation: first,
		conclusion: conclude(first, null, context),
		applied: null,
		refusal: null
	};
	const { observation, applied, refusal } = synced;
	const { snapshot, assessment } = synced.conclusion ?? concludeRefused(observation, context);
	const { register, plan, reports } = observation;
	return {
		reports,
		problems: [
			...refusal === null ? [] : [{
				severity: "warning",
				file: null,
				line: null,
				message: refusal
			}],
			...register.problems,
			...plan.problems,
			...applied?.problems ?? []
		],
		plan,
		applied: mayWrite && refusal === null ? applied ?? NOTHING_WRITTEN : null,
		snapshot,
		isPrivate: register.repository.private,
		assessment,
		pending: snapshot.commitments.filter(({ issue }) => issue === null).length,
		failure: modes.includes("check") ? failureSentence(assessment, config["fail-on"]) : null
	};
}
/** What another commit says is not what is promised now: beside a ledger, only the stored blocks count. */
function concludeRefused(observation, context) {
	const { register, plan } = observation;
	if (register.dashboard === null) return conclude(observation, null, context);
	const tracked = register.tracked.map(({ block, facts }) => ({
		block,
		issue: facts,
		assessed: null
	}));
	return conclude({
		...observation,
		plan: {
			...plan,
			tracked
		}
	}, null, context);
}

export { problemAnnotations as a, describeOperation as c, limitAnnotations as i, failureSentences as n, promiseAnnotations as o, leftAnnotations as r, stateAnnotations as s, run as t };