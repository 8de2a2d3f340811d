import { Failure, codePoints, findSource, plural } from "./core-model-start.js";
import { LABEL_DESCRIPTION, REQUEST_TIMEOUT_MS, parsePointer, renderPointer } from "./github-start.js";
import { LEDGER, includesLogin, parseBody } from "./core-model.js";
import { DASHBOARD_TITLE, codeSpan, fitsIssueBody, parseCommentMarks, renderComment, renderManagedPart } from "./core-render.js";
import { RequestError } from "./lib-octokit.js";
import { HiddenWrite, IssueShape, expectShape, explain, goneReason, isInvalid, isNotFound, isSilenced, problemWords, refusalOf, stopsRun, wasRefused } from "./github.js";
import { readIssue, readIssueComments, readLabelDescription, readNewestIssues, toFoundIssue } from "./github-read.js";

// src/github/write/errors.ts
/** The write may or may not have taken effect, and a check couldn't determine which. */
var Indeterminate = class extends Failure {
	name = "Indeterminate";
};
/** Whether a failed write may still take effect, because GitHub didn't respond or didn't explicitly reject it. */
function hasUnknownOutcome(error) {
	return error instanceof Indeterminate || error instanceof RequestError && !wasRefused(error);
}
/** The run may no longer write, because it lost its lease or was told to stop. The operation that it stopped isn't at fault. */
var LeaseLost = class extends Failure {
	name = "LeaseLost";
};
/** An issue changed after it was read, so the plan for it no longer applies. */
var Stale = class extends Failure {
	name = "Stale";
};
/**
* GitHub's limit for an issue's body, in code points. GitHub also limits the size in bytes, to 262,144: four for each code
* point, so a body within this limit is never too large.
*/
const BODY_LIMIT = 65536;
/** The failure for a body that exceeds GitHub's limit. `length` is in code points. */
function bodyTooLong(number, length) {
	return new Failure(`Nothing was written to issue #${number}: its body would be too long. Shorten the text below the line by at least ${plural(length - BODY_LIMIT, "character", "characters")}.`);
}
/** The failure for an issue that has changed since the plan was made. */
function issueChanged(number) {
	return new Stale(`Issue #${number} changed after this run read it, so nothing was written to it. Run again.`);
}
/** The failure for a missing issue. */
function issueGone(number) {
	return new Stale(`Issue #${number} disappeared after this run read it, so nothing was written to it. Run again.`);
}

// src/github/write/create-issue.ts
/**
* Creates an issue with one POST. If the outcome is unknown, waits, looks for the issue with `isSame`, and adopts it if it
* exists. Throws Indeterminate if no issue is found, or GitHub's error if the request was rejected.
* https://docs.github.com/en/rest/issues/issues#create-an-issue
*/
async function createIssue(writer, issue, isSame) {
	const { client, repo, log, settle } = writer.deps;
	const doing = `create an issue for “${issue.title}”`;
	await writer.pace();
	try {
		const { data } = await client.issues.create({
			...repo,
			...issue
		});
		const created = toFoundIssue(expectShape(IssueShape, data, doing));
		if (!isSame(created)) throw new Failure(`Could not ${doing}: GitHub returned a different issue.`);
		writer.newest = Math.max(writer.newest, created.facts.number);
		log(`created #${created.facts.number} ${issue.title}`);
		return created;
	} catch (error) {
		if (wasRefused(error)) throw error;
		const { message, words } = explain(error, doing);
		await settle();
		const found = await findCreated(writer, isSame);
		if (!found) throw new Indeterminate(`${message} The issue may or may not exist, so the request was not retried. The next run looks for it first.`, null, words);
		writer.newest = Math.max(writer.newest, found.facts.number);
		log(`adopted #${found.facts.number} ${issue.title}, created by a request whose outcome was unknown`);
		return found;
	}
}
/** Finds our oldest matching issue; null if there is none or the search fails. */
async function findCreated({ deps, newest }, isSame) {
	return (await readNewestIssues(deps, newest).catch(() => [])).filter((issue) => isSame(issue) && includesLogin(issue.author, deps.authors)).toSorted((a, b) => a.facts.number - b.facts.number)[0] ?? null;
}

// src/github/write/describe.ts
/** Describes an operation as a verb phrase, such as `create an issue for “…”`, for logs, plans and errors. */
function describeOperation(operation) {
	switch (operation.type) {
		case "create-label": return `create the label “${operation.name}”`;
		case "label": return describeLabelChange(operation);
		case "close-duplicate": return `close issue #${operation.number} as a duplicate of #${operation.of}`;
		case "create": return `create an issue for “${operation.block.subject}”${operation.closes ? " and close it as completed" : ""}`;
		case "update": return describeUpdate(operation);
		default: return operation;
	}
}
function describeUpdate({ state, number, block }) {
	return `${state === null ? "update" : state === "withdraw" ? "close" : state} issue #${number} for “${block.subject}”${state === "withdraw" ? " as not planned" : ""}`;
}
function describeLabelChange({ number, add, remove }) {
	const labels = (names) => `the ${names.length === 1 ? "label" : "labels"} ${names.map((name) => `“${name}”`).join(" and ")}`;
	return [...add.length > 0 ? [`add ${labels(add)} to issue #${number}`] : [], ...remove.length > 0 ? [`remove ${labels(remove)} from issue #${number}`] : []].join(" and ");
}

// src/github/write/duplicates.ts
/**
* Closes an issue as a duplicate after reading both directly and checking them with `isSame`. If the server doesn't support
* duplicates, closes it as not planned with a comment. Throws Stale if either issue has changed.
*/
async function closeDuplicate(writer, { number, of }, isSame) {
	await writer.pace();
	const kept = await writer.readIssue(of);
	const duplicate = await writer.readIssue(number);
	if (!isSame(kept) || !isSame(duplicate)) throw issueChanged(number);
	if (duplicate.facts.state === "closed") return;
	if ((await writer.patchIssue(number, {
		state: "closed",
		state_reason: "duplicate"
	}).catch((error) => {
		if (!isInvalid(error)) throw error;
		return writer.patchIssue(number, {
			state: "closed",
			state_reason: "not_planned"
		});
	})).facts.state_reason === "duplicate") return;
	await writer.pace();
	await writer.comment(number, `Duplicate of #${of}, which tracks the same commitment.`);
}

// src/github/write/labels.ts
const LABEL_COLOR = "0e8a16";
/** Creates the label unless it exists. https://docs.github.com/en/rest/issues/labels#create-a-label */
async function createLabel(writer, name) {
	const { client, repo } = writer.deps;
	await writer.pace();
	try {
		await client.issues.createLabel({
			...repo,
			name,
			color: LABEL_COLOR,
			description: LABEL_DESCRIPTION
		});
	} catch (error) {
		if (!isInvalid(error) || await readLabelDescription({
			client,
			repo
		}, name) === null) throw error;
	}
}
/** Changes a label's description. https://docs.github.com/en/rest/issues/labels#update-a-label */
async function describeLabel(writer, name, description) {
	const { client, repo } = writer.deps;
	await writer.pace();
	await client.issues.updateLabel({
		...repo,
		name,
		description
	});
}
/**
* Adds labels to an issue with one request and removes labels with one request each. Throws Stale if the issue is missing when
* labels are added.
*/
async function changeLabels(writer, { number, add, remove }) {
	const { client, repo, log } = writer.deps;
	if (add.length > 0) {
		await writer.pace();
		await client.issues.addLabels({
			...repo,
			issue_number: number,
			labels: add
		}).catch(writer.refusedBy(number));
	}
	for (const name of remove) {
		await writer.pace();
		await client.issues.removeLabel({
			...repo,
			issue_number: number,
			name
		}).catch(async (error) => {
			if (!isNotFound(error)) await writer.refusedBy(number)(error);
		});
	}
	log(`changed the labels of #${number}`);
}

// src/github/write/streak.ts
/** If GitHub refuses this many different objects in a row in the same way, it probably refuses every write. */
const MAX_ALIKE = 3;
/** Counts the consecutive objects that GitHub refused to change in the same way. */
var RefusalStreak = class {
	#answer = "";
	#objects = /* @__PURE__ */ new Set();
	/**
	* Adds a failed write. `object` names what it would have changed. Returns whether further writes are pointless. Failures
	* without a response from GitHub don't count.
	*/
	add(error, object) {
		const refusal = refusalOf(error);
		if (refusal === null) return false;
		const answer = `${refusal.status} ${refusal.words}`;
		if (answer !== this.#answer) this.end();
		this.#answer = answer;
		this.#objects.add(object);
		return this.#objects.size >= 3;
	}
	/** Ends the streak after a successful write. */
	end() {
		this.#objects.clear();
	}
};

// src/github/write/unposted-comment.ts
/**
* Renders one comment with the messages not yet posted on the issue; null if all are posted. Throws a Failure if the
* comment list is shorter than the issue's comment count, because a message could otherwise be posted twice.
*/
async function renderUnpostedComment({ github, authors, findAssignable }, { facts: { number }, comments: count }, messages) {
	const existing = count === 0 ? [] : await readIssueComments(github, number);
	if (existing.length < count) throw new Failure(`Could not read the comments of issue #${number}: not all of them are listed yet. Run again.`);
	const ours = existing.filter(({ user }) => includesLogin(user?.login ?? "", authors));
	const marks = new Set(ours.flatMap(({ body }) => parseCommentMarks(body)));
	const unposted = messages.filter(({ mark }) => !marks.has(mark));
	if (unposted.length === 0) return null;
	const addressed = await Promise.all(unposted.map(async (message) => ({
		...message,
		to: await findAssignable(message.to)
	})));
	return renderComment(addressed);
}

// src/github/write/update-issue.ts
/** The fields that close an issue as completed. */
const CLOSED = {
	state: "closed",
	state_reason: "completed"
};
const STATE_PATCHES = {
	close: CLOSED,
	withdraw: {
		state: "closed",
		state_reason: "not_planned"
	},
	reopen: { state: "open" }
};
/**
* Comments on the changes, then writes the block to its issue. If GitHub accepts no comments there, writes the block anyway
* and records in it the comments that were refused. Throws Stale if the issue has changed since the plan was made.
*/
async function updateIssue(writer, operation) {
	const { number, title, state, comments, basis } = operation;
	await writer.pace();
	let current = await readUnchanged(writer, number, basis);
	const { deps, findAssignable } = writer;
	const comment = comments.length === 0 ? null : await renderUnpostedComment({
		github: deps,
		authors: deps.authors,
		findAssignable
	}, current.issue, comments);
	let { block } = operation;
	if (comment !== null) {
		const isSaid = await say(writer, operation, comment, current.issue.locked === true);
		if (!isSaid) block = {
			...block,
			unsaid: comments.map(({ mark }) => mark)
		};
		const isRecorded = state === null && basis.block !== null && isSame(block, basis.block);
		if (!isSaid && isRecorded) return current.issue;
		await writer.pace();
		current = await readUnchanged(writer, number, basis);
	}
	const { issue, surroundings } = current;
	return writer.patchIssue(number, {
		body: `${surroundings.before}${renderManagedPart(block, deps.links)}${surroundings.after}`,
		...state === null ? {} : STATE_PATCHES[state],
		...title && issue.title === title.from ? { title: title.to } : {}
	});
}
/**
* Posts the comment. If GitHub accepts no comments on the issue, returns false and reports that: as an error the first time,
* as a warning later.
*/
async function say(writer, { number, block, basis }, comment, isLocked) {
	try {
		await writer.comment(number, comment);
		return true;
	} catch (error) {
		if (!isSilenced(error, isLocked)) throw error;
		const failure = explain(error, `comment on issue #${number} for “${block.subject}”`);
		const severity = basis.block?.unsaid === void 0 ? "error" : "warning";
		const { path: file } = block.report;
		const said = problemWords(failure, "The same facts are recorded in the issue's body.");
		writer.report({
			severity,
			file,
			line: block.line,
			...said
		});
		return false;
	}
}
/** Reads the issue. Throws Stale if it has changed since the plan was made. */
async function readUnchanged(writer, number, basis) {
	const issue = await writer.readIssue(number);
	const surroundings = basis.block === null ? aroundLostBlock(issue.body, basis) : aroundBlock(issue.body, basis.block);
	if (surroundings === null || issue.facts.state !== basis.state) throw issueChanged(number);
	return {
		issue,
		surroundings
	};
}
/** The text around the block; null if the body no longer contains this block. */
function aroundBlock(body, block) {
	const parts = parseBody(body);
	return parts !== null && !("problem" in parts) && isSame(parts.block, block) ? parts : null;
}
/** The text around a lost block; null if the body has changed since the plan was made. */
function aroundLostBlock(body, basis) {
	return body === basis.body ? {
		before: "",
		after: basis.after
	} : null;
}
function isSame(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}

// src/github/write/apply.ts
/** The result before any write. */
function emptyWriteResult() {
	return {
		written: /* @__PURE__ */ new Map(),
		created: 0,
		updated: /* @__PURE__ */ new Set(),
		problems: [],
		failed: /* @__PURE__ */ new Set(),
		stale: [],
		uncertain: false,
		stopped: false,
		leaseLost: false
	};
}
/** Combines the results of two rounds. */
function mergeWriteResults(previous, next) {
	return {
		...next,
		written: new Map([...previous.written, ...next.written]),
		created: previous.created + next.created,
		updated: /* @__PURE__ */ new Set([...previous.updated, ...next.updated]),
		problems: [...previous.problems, ...next.problems],
		uncertain: previous.uncertain || next.uncertain,
		failed: /* @__PURE__ */ new Set([...previous.failed, ...next.failed])
	};
}
/**
* Hop 5: applies the plan in order, one write at a time, until the run may no longer write. An operation that fails is
* reported in `problems` or `stale`, and the others continue, unless all of them would fail. Never throws.
*/
async function applyOperations(operations, writer) {
	const applied = emptyWriteResult();
	const streak = new RefusalStreak();
	for (const [index, operation] of operations.entries()) {
		const left = operations.length - index;
		const why = writer.whyStopped();
		if (why !== null) {
			stopWith(why, applied, {
				left,
				all: operations.length
			});
			break;
		}
		try {
			await applyOperation(operation, writer, applied);
			streak.end();
		} catch (error) {
			if (error instanceof LeaseLost) {
				if ("number" in operation) applied.failed.add(operation.number);
				applied.problems.push(...writer.takeProblems());
				stopWith(error.message, applied, {
					left,
					all: operations.length
				});
				break;
			}
			fail(applied, operation, error);
			applied.stopped = stopsRun(error);
			if (streak.add(error, objectOf(operation)) && !applied.stopped && left > 1) stop(applied, `GitHub refused ${3} writes in a row in the same way, so ${plural(left - 1, "more write was", "more writes were")} not tried. The next run continues.`);
		}
		applied.problems.push(...writer.takeProblems());
		if (applied.stopped) break;
	}
	return applied;
}
/** Stops all writes, for a reason that isn't specific to one operation. */
function stop(applied, message) {
	applied.problems.push({
		severity: "error",
		file: null,
		line: null,
		message
	});
	applied.stopped = true;
}
/** Stops all writes because the run may no longer write, and counts the operations that weren't completed. */
function stopWith(why, applied, { left, all }) {
	stop(applied, `${why} ${left} of ${plural(all, "write was", "writes were")} not completed.`);
	applied.leaseLost = true;
}
function fail(applied, operation, error) {
	applied.uncertain ||= hasUnknownOutcome(error);
	if (error instanceof Stale && "number" in operation) {
		applied.stale.push(operation.number);
		return;
	}
	applied.problems.push(problemOf(error, operation));
	if ("number" in operation) applied.failed.add(operation.number);
}
/** Names the object that an operation changes. */
function objectOf(operation) {
	if ("number" in operation) return `#${operation.number}`;
	return operation.type === "create" ? operation.block.key : `label ${operation.name}`;
}
async function applyOperation(operation, writer, applied) {
	switch (operation.type) {
		case "create-label": return createLabel(writer, operation.name);
		case "label":
			await changeLabels(writer, operation);
			applied.updated.add(operation.number);
			return;
		case "close-duplicate":
			await closeDuplicate(writer, operation, (issue) => holdsKey(issue, operation.key));
			applied.updated.add(operation.number);
			return;
		case "update":
			applied.written.set(operation.block.key, await updateIssue(writer, operation));
			applied.updated.add(operation.number);
			return;
		case "create": return applyCreate(operation, writer, applied);
	}
}
async function applyCreate({ block, title, labels, logins, closes }, writer, applied) {
	const assignees = await writer.findAssignable(logins);
	const body = renderManagedPart(block, writer.deps.links);
	const issue = await createIssue(writer, {
		title,
		body,
		labels,
		assignees
	}, (found) => holdsKey(found, block.key));
	applied.written.set(block.key, issue);
	applied.created += 1;
	if (!closes || issue.facts.state !== "open") return;
	await writer.pace();
	applied.written.set(block.key, await writer.patchIssue(issue.facts.number, CLOSED));
}
function holdsKey({ body }, key) {
	const parsed = parseBody(body);
	return parsed !== null && !("problem" in parsed) && parsed.block.key === key;
}
function problemOf(error, operation) {
	const block = "block" in operation ? operation.block : null;
	const said = problemWords(explain(error, describeOperation(operation)));
	return {
		severity: "error",
		file: block?.report.path ?? null,
		line: block?.line ?? null,
		...said
	};
}

// src/github/write/dashboard.ts
/**
* The dashboard's new managed part, rendered from a ledger with `render`; null if the current part is up to date. Throws a
* Failure if the body exceeds GitHub's limit.
*/
function planDashboardPart({ dashboard }, ledger, render) {
	const next = render(ledger);
	if (!fitsIssueBody(next)) throw new Failure("The dashboard has no room for more issues: this version tracks about ten thousand in one repository.");
	if (dashboard === null) return next;
	const { before, after, body, data } = dashboard;
	const current = body.slice(before.length, body.length - after.length).replaceAll("\r\n", "\n");
	const asBefore = withRunOf(data, ledger);
	return asBefore !== null && render(asBefore) === current ? null : next;
}
/** The ledger with the time and commit of an earlier ledger's run; null if that run was on another day. */
function withRunOf(earlier, next) {
	if (!isSameDay(earlier, next)) return null;
	const ledger = {
		...next,
		first_due: earlier.first_due && next.first_due,
		done_late: earlier.done_late && next.done_late,
		reopened: earlier.reopened && next.reopened
	};
	if (ledger.sources === void 0) return replaceRun(ledger, earlier);
	const sources = ledger.sources.map((source) => {
		const before = findSource(earlier, source.name);
		return before !== null && isSameDay(before, source) ? replaceRun(source, before) : source;
	});
	return {
		...replaceRun(ledger, earlier),
		sources
	};
}
function isSameDay(a, b) {
	return a.last_run_at.slice(0, 10) === b.last_run_at.slice(0, 10);
}
/** `values` with the values of an earlier run. A missing commit stays missing. */
function replaceRun(values, { last_run_at, heard_until, last_commit }) {
	return {
		...values,
		last_run_at,
		heard_until,
		last_commit
	};
}
/**
* Creates or updates the dashboard and points the label to it. Closes other dashboards. `part` is the new managed part, or
* null if the current part is up to date. If GitHub refuses a step after the part was written, reports that and continues.
*/
async function applyDashboard(register, part, label, writer) {
	const number = await writeDashboard(register.dashboard, part, label, writer);
	if (number === null) return;
	if (register.dashboardCloser !== null) await tryTo(`reopen dashboard #${number}`, writer, () => reopen(number, register.dashboardCloser ?? "", label, writer));
	for (const other of register.otherDashboards) await tryTo(`close the extra dashboard #${other.number}`, writer, () => closeDuplicate(writer, {
		number: other.number,
		of: number
	}, isDashboard));
	if (!register.labelUnknown && parsePointer(register.pointer) !== number) await tryTo(`point the label “${label}” to dashboard #${number}`, writer, () => describeLabel(writer, label, renderPointer(number, register.pointer)));
}
/** Posts a comment on the dashboard unless it was posted before. Reports a refusal. */
async function postOnDashboard(number, comment, writer) {
	await tryTo(`comment on dashboard #${number}`, writer, async () => {
		const { deps, findAssignable } = writer;
		await writer.pace();
		const issue = await writer.readIssue(number);
		const text = await renderUnpostedComment({
			github: deps,
			authors: deps.authors,
			findAssignable
		}, issue, [comment]);
		if (text !== null) await writer.comment(number, text);
	});
}
/** Reopens the dashboard that a bot closed, with a comment there and a warning in the run. */
async function reopen(number, bot, label, writer) {
	const why = `The dashboard was closed by the bot ${codeSpan(bot)}, so it was reopened. Configure that bot to ignore issues with the label ${codeSpan(label)}.`;
	await writer.pace();
	await writer.patchIssue(number, { state: "open" });
	writer.report({
		severity: "warning",
		message: why.replace("The dashboard", `Dashboard #${number}`)
	});
	await tryTo(`comment on dashboard #${number}`, writer, async () => {
		await writer.pace();
		await writer.comment(number, why);
	});
}
/** Runs one step. Reports a definite refusal that concerns only this step. */
async function tryTo(doing, writer, step) {
	try {
		await step();
	} catch (error) {
		if (!(error instanceof Stale) && (stopsRun(error) || !wasRefused(error))) throw error;
		writer.report({
			severity: "error",
			...problemWords(explain(error, doing))
		});
	}
}
/**
* Writes a repository's new id, or a source's new name, to the ledger before any block is written, so that a later run can
* continue. Changes nothing else. `data` is the updated ledger. Returns the dashboard as written.
*/
async function adoptDashboard(dashboard, data, writer) {
	await writer.pace();
	const body = withPart((await writer.readIssue(dashboard.number)).body, LEDGER.render(data, dashboard.rendering), dashboard);
	await writer.patchIssue(dashboard.number, { body });
	return {
		...dashboard,
		data,
		body
	};
}
/** Writes `part`, if any. Returns the dashboard's issue number; null if there is no dashboard and none needs to be created. */
async function writeDashboard(dashboard, part, label, writer) {
	if (part === null) return dashboard?.number ?? null;
	if (dashboard === null) return (await createIssue(writer, {
		title: DASHBOARD_TITLE,
		body: part,
		labels: [label],
		assignees: []
	}, isDashboard)).facts.number;
	await writer.pace();
	const { body } = await writer.readIssue(dashboard.number);
	await writer.patchIssue(dashboard.number, { body: withPart(body, part, dashboard) });
	return dashboard.number;
}
function isDashboard({ body }) {
	return LEDGER.parse(body) !== null;
}
/** Replaces the managed part but keeps the text that people wrote. Throws Stale if another run has since written the ledger. */
function withPart(body, part, { number, data }) {
	const block = LEDGER.parse(body);
	if (block === null || "problem" in block || JSON.stringify(block.data) !== JSON.stringify(data)) throw new Stale(`Dashboard #${number} changed during this run, so it was not overwritten. Run again.`);
	return `${block.before}${part}${block.after}`;
}
/** Whether the dashboard needs no reopening, no other dashboard is open and, as far as is known, the label names the dashboard. */
function isDashboardInPlace(register) {
	const { dashboard, dashboardCloser, otherDashboards, pointer, labelUnknown } = register;
	if (dashboard === null || dashboardCloser !== null || otherDashboards.length > 0) return false;
	return labelUnknown || parsePointer(pointer) === dashboard.number;
}

// src/github/write/lock-labels.ts
/** GitHub has no locks, but label names are unique, so creating a label works as a test-and-set. */
const LOCK_PREFIX = "follow-through-lock-";
const CLAIM_ATTEMPTS = 3;
/** A repository's numbered lock labels. Every method except `renew` throws a Failure if a request fails. */
var LockLabels = class {
	#deps;
	constructor(deps) {
		this.#deps = deps;
	}
	/**
	* Creates lock N. Returns null if this run now holds the lock, otherwise the other run's lock. If the response is lost,
	* the label itself shows which run created it.
	*/
	async claim(number, mine) {
		const { client, repo } = this.#deps;
		const name = `${LOCK_PREFIX}${number}`;
		for (let attempt = 1;; attempt += 1) try {
			await client.issues.createLabel({
				...repo,
				name,
				color: "ededed",
				description: renderLock(mine)
			});
			return null;
		} catch (error) {
			const held = await this.read(number);
			if (held !== null) return held.holder === mine.holder ? null : held;
			if (!isInvalid(error) || attempt === CLAIM_ATTEMPTS) throw explain(error, `create the label “${name}”`);
		}
	}
	/** Reads lock N; null if there is no such label. A description that can't be parsed counts as expired. */
	async read(number) {
		const description = await readLabelDescription(this.#deps, `${LOCK_PREFIX}${number}`);
		return description === null ? null : parseLock(description);
	}
	/** Sets a new expiry on lock N. Throws GitHub's error. https://docs.github.com/en/rest/issues/labels#update-a-label */
	async renew(number, mine) {
		const { client, repo } = this.#deps;
		await client.issues.updateLabel({
			...repo,
			name: `${LOCK_PREFIX}${number}`,
			description: renderLock(mine)
		});
	}
	/** Deletes lock N if it exists. */
	async remove(number) {
		const { client, repo } = this.#deps;
		const name = `${LOCK_PREFIX}${number}`;
		try {
			await client.issues.deleteLabel({
				...repo,
				name
			});
		} catch (error) {
			if (!isNotFound(error)) throw explain(error, `delete the label “${name}”`);
		}
	}
};
/** Whether a request concerns a lock. `name` is the request's parameter. */
function isLockName(name) {
	return typeof name === "string" && name.startsWith("follow-through-lock-");
}
/** The maximum length of a label's description to parse. GitHub allows 100 characters. */
const LONGEST_DESCRIPTION = 200;
/** At most 100 characters, GitHub's limit for a label's description. */
function renderLock({ holder, expires }) {
	return `Follow-through is writing, until ${new Date(expires).toISOString()} (${holder})`;
}
function parseLock(description) {
	const found = /until (?<until>\S{1,40}) \((?<holder>.*)\)$/.exec(description.slice(0, LONGEST_DESCRIPTION))?.groups;
	const until = Date.parse(found?.["until"] ?? "");
	return {
		holder: found?.["holder"] ?? "",
		expires: Number.isNaN(until) ? 0 : until
	};
}

// src/github/write/claim-lock.ts
/** How long a run waits after a lock's expiry before it takes over. By then, the holder can no longer renew it. */
const GRACE_MS = 3e4;
const SHORTEST_POLL_MS = 5e3;
const LONGEST_POLL_MS = 3e4;
/**
* Waits until this run holds the only lock. A run takes over an expired lock N by creating N + 1. It then checks again: if
* lock N was renewed, or is missing, or N + 2 exists, another run was faster, and this run withdraws and starts over.
* Throws a Failure after `patienceMs`.
*/
async function claimLock(locks, deps) {
	const { now, sleep, log, holder, leaseMs } = deps;
	const began = now();
	let number = 1;
	let hasWaited = false;
	for (;;) {
		const existing = hasWaited ? await locks.read(number) : null;
		const expires = now() + leaseMs;
		deps.beforeWrite(number);
		const held = existing ?? await locks.claim(number, {
			holder,
			expires
		});
		if (held === null) {
			const below = number > 1 ? await locks.read(number - 1) : null;
			const above = await locks.read(number + 1);
			if (above === null && (number === 1 || below !== null && isAbandoned(below, now()))) return {
				number,
				expires
			};
			deps.beforeWrite(number);
			await locks.remove(number);
			number = above === null ? 1 : number + 1;
		} else if (isAbandoned(held, now())) number += 1;
		else {
			const waited = now() - began;
			if (waited > deps.patienceMs) throw waitedTooLong(number, held, deps);
			if (!hasWaited) log(`waiting for another run, which holds the write lease until ${timeOf$1(held)}`);
			const poll = Math.min(Math.max(SHORTEST_POLL_MS, waited / 10), LONGEST_POLL_MS);
			await sleep(Math.min(poll, held.expires + GRACE_MS - now() + 1));
			number = 1;
			hasWaited = true;
		}
	}
}
function isAbandoned({ expires }, now) {
	return expires + GRACE_MS <= now;
}
function timeOf$1({ expires }) {
	return new Date(expires).toISOString();
}
/** A crashed run's lock soon expires by itself, so only a lock that no run of this version would create has to be deleted. */
function waitedTooLong(number, held, { now, leaseMs, patienceMs }) {
	const label = `the label “${LOCK_PREFIX}${number}”`;
	if (held.expires - now() > 2 * leaseMs) return new Failure(`According to ${label}, another run holds the write lease until ${timeOf$1(held)}, so nothing was written. No lease of this version is that long: if no run of an earlier version is writing, delete the label.`);
	const waited = Math.floor(patienceMs / 6e4);
	return new Failure(`Other runs held the write lease for the ${waited} minutes that this run waited, so nothing was written. Run again later.`);
}

// src/github/write/write-tracker.ts
/** Watches a client's requests while a lease is held. */
var WriteTracker = class {
	#client;
	#deps;
	#inFlight = /* @__PURE__ */ new Set();
	/** The number of writes that have no response yet, or whose outcome is unknown. */
	#unanswered = 0;
	constructor(client, deps) {
		this.#client = client;
		this.#deps = deps;
		client.hook.wrap("request", this.#wrap);
	}
	/** Whether a write may still take effect. Creating a lock doesn't count, because the lock itself shows its holder. */
	mayChangeLater() {
		return this.#unanswered > 0;
	}
	/** Waits for the responses to all writes in flight. */
	async settled() {
		await Promise.allSettled(this.#inFlight);
	}
	/** Stops watching. */
	end() {
		this.#client.hook.remove("request", this.#wrap);
	}
	#wrap = async (request, options) => {
		const isLock = isLockName(options.name);
		if (isReading(options)) {
			if (!isLock) await this.#deps.beforeRead();
			return request(options);
		}
		if (this.#deps.isStopping() && !(isLock && options.method === "DELETE")) throw new LeaseLost("The run was told to stop, so it sent no further writes.");
		return this.#track(request(options), isLock && options.method === "POST");
	};
	async #track(answer, isClaim) {
		const weight = isClaim ? 0 : 1;
		this.#inFlight.add(answer);
		this.#unanswered += weight;
		try {
			const response = await answer;
			this.#unanswered -= weight;
			return response;
		} catch (error) {
			if (!hasUnknownOutcome(error)) this.#unanswered -= weight;
			throw error;
		} finally {
			this.#inFlight.delete(answer);
		}
	}
};
/** Whether a request only reads. GraphQL queries use POST. */
function isReading({ method, url }) {
	return method === "GET" || method === "HEAD" || url.endsWith("/graphql");
}

// src/github/write/lease.ts
/** If a run is killed, the next one waits for at most this long plus the grace period in claim-lock.ts. */
const LEASE_MS = 11e4;
const RENEW_AFTER_MS = 3e4;
/**
* With less time left, the lease is neither renewed nor used: a request takes up to 15 seconds, and its effect must come
* well before another run may take over.
*/
const TOO_LATE_MS = 45e3;
/** After a longer gap, read the lock before the next write, because this machine may have been suspended. */
const GAP_MS = 1e4;
/** A run stops writing after this time, so that other runs don't wait much longer than this. */
const LONGEST_HOLD_MS = 36e5;
const PATIENCE_MS = 382e4;
/** How long a stopped run waits for the responses to the writes in flight. */
const LAST_ANSWER_MS = 5e3;
const STOPPED = "The run was told to stop, so it stopped writing. The next run continues.";
const RAN_OUT = "The write lease ran out before it was renewed, so the run stopped writing. The next run continues.";
const TAKEN = "Another run took over the write lease, so this run stopped writing. The next run continues.";
const UNCONFIRMED = "The write lease couldn't be confirmed, so the run stopped writing. The next run continues.";
const HELD_TOO_LONG = "The run has been writing for an hour, so it stopped to let others write. The next run continues.";
const RELEASED = "The write lease was released.";
const UNREADABLE = {
	holder: "",
	expires: 0
};
/** Waits until this run holds the only lease. Throws a Failure if another run holds it for over an hour. */
async function acquireLease(deps) {
	const lease = new Lease(deps);
	try {
		await lease.acquire();
		return lease;
	} catch (error) {
		lease.abandon();
		throw error;
	}
}
/**
* The right to write, for LEASE_MS unless it is renewed. It is renewed before reads, before writes and while
* waiting. If a renewal can't be confirmed, the run stops writing.
*/
var Lease = class {
	#deps;
	#locks;
	#writes;
	#forgetStop;
	/** The lock's number; while `#held` is false, this run may or may not have created it. */
	#lock = {
		number: 0,
		expires: 0
	};
	#held = false;
	#acquiredAt = 0;
	#renewedAt = 0;
	/** When the lock was last known to be ours. */
	#confirmedAt = 0;
	#renewal = null;
	/** Why the lease can't be used any more, as a sentence. */
	#lost = null;
	/** Whether a renewal may still take effect. */
	#isUncertain = false;
	constructor(deps) {
		this.#deps = deps;
		this.#locks = new LockLabels(deps);
		this.#writes = new WriteTracker(deps.client, {
			isStopping: deps.stopper.isStopping,
			beforeRead: () => this.#keep()
		});
		this.#forgetStop = deps.stopper.onStop(() => this.#stop());
	}
	/** Claims the lock. Only for acquireLease. */
	async acquire() {
		const { serverClock, stopper } = this.#deps;
		const beforeWrite = (number) => {
			const why = stopper.isStopping() ? STOPPED : serverClock.whyUnreliable();
			if (why !== null) throw new Failure(why);
			this.#lock = {
				number,
				expires: 0
			};
		};
		const { now } = serverClock;
		const limits = {
			leaseMs: LEASE_MS,
			patienceMs: PATIENCE_MS
		};
		this.#lock = await claimLock(this.#locks, {
			...this.#deps,
			...limits,
			now,
			beforeWrite
		});
		this.#acquiredAt = this.#renewedAt = this.#lock.expires - LEASE_MS;
		this.#confirmedAt = now();
		this.#held = true;
	}
	/** Why no further write may be started, as a sentence; null if one may. */
	whyStopped() {
		if (this.#deps.stopper.isStopping()) return STOPPED;
		return this.#lost ?? this.#deps.serverClock.whyUnreliable() ?? (this.#isTooLate() ? RAN_OUT : null);
	}
	/** Called right before a write: renews the lease or reads its lock if that is due. Throws LeaseLost if it is lost. */
	confirm = async () => {
		await this.#keep();
		if (this.whyStopped() === null && this.#now() - this.#confirmedAt > GAP_MS) await this.#readLock();
		const why = this.whyStopped();
		if (why !== null) throw new LeaseLost(why);
		this.#confirmedAt = this.#now();
	};
	/** Waits, and renews the lease when necessary. */
	async sleep(milliseconds) {
		for (let left = milliseconds; left > 0;) {
			const step = Math.min(left, RENEW_AFTER_MS);
			await this.#deps.sleep(step);
			left -= step;
			await this.#keep();
		}
	}
	/** Deletes the lock, unless a renewal may still take effect. Don't call this if a write may still take effect. */
	async release() {
		this.#lost ??= RELEASED;
		try {
			if (!this.#isUncertain) await this.#deleteLocks(this.#deps.stopper.isStopping);
		} finally {
			this.abandon();
		}
	}
	/** Lets the lease expire. */
	abandon() {
		if (this.#deps.stopper.isStopping()) return;
		this.#writes.end();
		this.#forgetStop();
	}
	#now() {
		return this.#deps.serverClock.now();
	}
	#isTooLate() {
		return this.#now() >= this.#lock.expires - TOO_LATE_MS;
	}
	/** Renews the lease if that is due and still possible. Never throws. */
	async #keep() {
		if (this.#renewal !== null) return this.#renewal;
		if (!this.#held || this.#now() - this.#renewedAt < RENEW_AFTER_MS || this.whyStopped() !== null) return;
		if (this.#now() - this.#acquiredAt > LONGEST_HOLD_MS) {
			this.#lost = HELD_TOO_LONG;
			return;
		}
		this.#renewal = this.#renew();
		await this.#renewal;
		this.#renewal = null;
	}
	async #renew() {
		const { number, expires: oldExpiry } = this.#lock;
		const sentAt = this.#now();
		const expires = sentAt + LEASE_MS;
		try {
			await this.#locks.renew(number, {
				holder: this.#deps.holder,
				expires
			});
		} catch (error) {
			this.#isUncertain = hasUnknownOutcome(error);
			this.#lost = UNCONFIRMED;
			return;
		}
		const isLate = this.#now() >= oldExpiry;
		const above = await this.#locks.read(number + 1).catch(() => UNREADABLE);
		if (isLate || above !== null) {
			this.#lost = above === null || above === UNREADABLE ? UNCONFIRMED : TAKEN;
			return;
		}
		this.#lock = {
			number,
			expires
		};
		this.#renewedAt = sentAt;
		this.#confirmedAt = this.#now();
	}
	/** Checks that the lock is still ours. */
	async #readLock() {
		const lock = await this.#locks.read(this.#lock.number).catch(() => UNREADABLE);
		if (lock === UNREADABLE) this.#lost = UNCONFIRMED;
		else if (lock?.holder !== this.#deps.holder || lock.expires !== this.#lock.expires) this.#lost = TAKEN;
	}
	/** Deletes this lock and the expired locks below it, unless another run may already hold the next lock. */
	async #deleteLocks(isCancelled) {
		const { number, expires } = this.#lock;
		for (let lock = 1; lock <= number && this.#now() < expires - 15e3 && !isCancelled(); lock += 1) await this.#locks.remove(lock);
	}
	/** Releases a stopped run's lease, unless a write may still take effect. */
	async #stop() {
		await Promise.race([this.#writes.settled(), this.#deps.sleep(LAST_ANSWER_MS)]);
		const { number } = this.#lock;
		if (number === 0) return;
		const lock = await this.#locks.read(number);
		if (lock?.holder !== this.#deps.holder) return;
		if (this.#writes.mayChangeLater()) this.#deps.log(`The outcome of a write is unknown, so the write lease stays until ${timeOf(lock)}`);
		else if (this.#held) {
			this.#lock = {
				number,
				expires: lock.expires
			};
			await this.#deleteLocks(() => false);
		} else await this.#locks.remove(number);
	}
};
function timeOf({ expires }) {
	return new Date(expires).toISOString();
}

// src/github/write/assignees.ts
/** GitHub's limit for assignees per issue. */
const MAX_ASSIGNEES = 10;
/**
* Creates a filter for assignees, because GitHub rejects the whole issue if one assignee is invalid. It sends one request
* per login. If GitHub refuses the check for an account, that account isn't assigned, and `report` gets the message.
* https://docs.github.com/en/rest/issues/assignees#check-if-a-user-can-be-assigned
*/
function createFindAssignable({ client, repo }, report) {
	const answers = /* @__PURE__ */ new Map();
	const ask = async (assignee) => {
		try {
			await client.issues.checkUserCanBeAssigned({
				...repo,
				assignee
			});
			return true;
		} catch (error) {
			if (isNotFound(error)) return false;
			const failure = explain(error, `check whether @${assignee} can be assigned`);
			if (!report || stopsRun(error)) throw failure;
			report(problemWords(failure, "Assign this account to its issues by hand."));
			return false;
		}
	};
	return async (logins) => {
		for (const login of logins) if (!answers.has(login)) answers.set(login, await ask(login));
		return logins.filter((login) => answers.get(login)).slice(0, MAX_ASSIGNEES);
	};
}

// src/github/write/writer.ts
/** Sends paced writes to issues, one at a time, while the lease lasts. Never retries a write. */
var Writer = class {
	deps;
	findAssignable;
	/** The highest known issue number, including issues that this run created. */
	newest;
	#hasWritten = false;
	#problems = [];
	constructor(deps) {
		this.deps = deps;
		this.findAssignable = createFindAssignable(deps, (said) => this.report({
			severity: "error",
			...said
		}));
		this.newest = deps.newest;
	}
	/** Why no further write may be started, as a sentence; null if one may. */
	whyStopped() {
		return this.deps.whyStopped();
	}
	/** Reports a problem that doesn't prevent the rest of an operation. */
	report(problem) {
		this.#problems.push({
			file: null,
			line: null,
			...problem
		});
	}
	/** Returns the problems reported since the last call. */
	takeProblems() {
		return this.#problems.splice(0);
	}
	/** Waits before every write except the first. Throws LeaseLost if no further write may be started. */
	async pace() {
		if (this.#hasWritten) await this.deps.pause();
		this.#hasWritten = true;
		await this.#expectLease();
	}
	/** Reads an issue directly. Throws Stale if it is missing. */
	async readIssue(number) {
		const issue = await readIssue(this.deps, number);
		if (typeof issue === "object") return issue;
		throw issueGone(number);
	}
	/** Updates an issue and returns GitHub's version of it. https://docs.github.com/en/rest/issues/issues#update-an-issue */
	async patchIssue(number, changes) {
		const { client, repo, log } = this.deps;
		await this.#expectLease();
		const length = codePoints(changes.body ?? "");
		if (length > 65536) throw bodyTooLong(number, length);
		const { data } = await client.issues.update({
			...repo,
			issue_number: number,
			...changes
		}).catch(this.refusedBy(number));
		log(`${changes.state === "closed" ? "closed" : "updated"} #${number}`);
		return toFoundIssue(expectShape(IssueShape, data, `read GitHub's response to the update of issue #${number}`));
	}
	/** Adds a comment. https://docs.github.com/en/rest/issues/comments#create-an-issue-comment */
	async comment(number, body) {
		const { client, repo, log } = this.deps;
		await this.#expectLease();
		await client.issues.createComment({
			...repo,
			issue_number: number,
			body
		}).catch(this.refusedBy(number));
		log(`commented on #${number}`);
	}
	/**
	* An error handler for a write to one issue. Throws Stale if the issue is missing, so that the other writes continue, or
	* HiddenWrite if it can still be read.
	*/
	refusedBy(number) {
		return async (error) => {
			if (goneReason(error) === null) throw error;
			if (isNotFound(error) && typeof await readIssue(this.deps, number) === "object") throw new HiddenWrite(error);
			throw issueGone(number);
		};
	}
	async #expectLease() {
		await this.deps.confirm();
		const why = this.whyStopped();
		if (why !== null) throw new LeaseLost(why);
	}
};

export { Writer, acquireLease, adoptDashboard, applyDashboard, applyOperations, describeOperation, emptyWriteResult, hasUnknownOutcome, isDashboardInPlace, mergeWriteResults, planDashboardPart, postOnDashboard };