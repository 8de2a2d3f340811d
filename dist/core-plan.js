import { groupBy, isSameName, matchKey, plural, replaceEnclosed } from "./core-model-start.js";
import { daysBetween, todayIn } from "./core-model-for-read.js";
import { includesLabel, knownGone, qualifyReference, renameReference, unknownGone } from "./core-model.js";
import { GONE_WORDS, PLAIN, commentOnEvents, commentOnReminder, describeEvent, issueTitle, ownerLogins } from "./core-render.js";
import { createKeyMaker, createSimilarityIndex, findEarlierTitles, matchCommitments, nameReports, pairReports, pairUnchanged, textFingerprint } from "./core-identity.js";
import { closeReasonOf, countingTracker, firstBlock, isSettled, lastReopening, linkDateFor, removedBlock, rereadBlock, revisedBlock, unfoundedClose, wasDoneWhenPromised, withIssueActivity, withTrackerBeforeCommit, withTrackerEvidence, withdrawnBlock } from "./core-lifecycle.js";
import { assessOne } from "./core-assess.js";

// src/core/plan/gone.ts
/**
* Creates a function that finds an item's missing issue by the fingerprint in the ledger. The item of a continued commitment
* belongs to the issue that continues it. `olderTitles` tells whether an older version, which may have taken a different title
* from the same text, wrote the fingerprint.
*/
function createGoneFinder(all, olderTitles) {
	const gone = all.filter(isNotContinued);
	if (gone.length === 0) return () => void 0;
	const byFingerprint = new Map(gone.map((issue) => [issue.fingerprint, issue]));
	const fingerprints = new Set(byFingerprint.keys());
	const found = /* @__PURE__ */ new Map();
	return (item) => {
		const present = byFingerprint.get(textFingerprint(item));
		if (present || !olderTitles || item.id !== null) return present;
		if (!found.has(item.text)) {
			const [fingerprint = ""] = findEarlierTitles(item.text, fingerprints);
			found.set(item.text, byFingerprint.get(fingerprint));
		}
		return found.get(item.text);
	};
}
function isNotContinued({ continued }) {
	return continued === void 0;
}
/**
* Creates a finder for new items that finds each missing issue once, as long as there are others with the same fingerprint. After
* that, it keeps finding the last one, so that no item of a missing issue looks new.
*/
function createGoneAssigner(gone, olderTitles) {
	const find = createGoneFinder(gone, olderTitles);
	const left = groupBy(gone.filter(isNotContinued), ({ fingerprint }) => fingerprint);
	return (item) => {
		const found = find(item);
		const same = left.get(found?.fingerprint ?? "");
		return same !== void 0 && same.length > 1 ? same.shift() : found;
	};
}
/** The fingerprint of a commitment's text without its id. */
function plainFingerprint(commitment) {
	return textFingerprint({
		id: null,
		subject: commitment.subject
	});
}
/**
* Whether an item got another id, which requests a new issue in place of the missing one. `reread` contains the keys of commitments
* whose reports haven't changed, so nobody changed an id.
*/
function requestsNewIssue({ id }, { block, gone }, reread) {
	return gone !== void 0 && id !== null && id !== block.id && !reread.has(block.key);
}
/** The numbers of the missing issues that new issues will replace. */
function findReplaced(commitments) {
	return new Set(commitments.flatMap(({ before, continues }) => before === null ? continues?.gone ?? [] : []));
}
/** The fingerprints of the present texts of commitments that other issues continue, by the number of the missing issue. */
function findContinued(commitments, gone) {
	if (gone.every(({ continued }) => continued === void 0)) return /* @__PURE__ */ new Map();
	const blocks = new Map(commitments.flatMap(({ before, assessed: { block } }) => {
		const number = before?.issue?.facts.number ?? before?.gone;
		return number === void 0 ? [] : [[number, block]];
	}));
	return new Map(gone.flatMap(({ number, continued }) => {
		const block = blocks.get(continued ?? 0);
		return block === void 0 ? [] : [[number, plainFingerprint(block)]];
	}));
}

// src/core/plan/problems.ts
/** The problem reported when an untrusted issue contains the commitment's block. */
function claimedProblem({ report, line, subject }, number) {
	return {
		severity: "error",
		file: report,
		line,
		message: `No issue is created for “${subject}”: #${number}, which is not trusted, contains its managed block. Add the issue's author to \`author\`, move the block to the top of the issue, or delete the block.`
	};
}
/** The problem reported when the commitment's issue is missing and no new id requests another issue. */
function goneProblem({ report, line, subject }, issue) {
	const { number, how, block } = issue;
	const past = block === void 0 ? ` Its original due date is unknown, and new items in this report get no issue, because ${whyUnknown(issue)}` : "";
	return {
		severity: "error",
		file: report,
		line,
		message: `#${number}, the issue for “${subject}”, ${GONE_WORDS[how]}; it is not created again. To get a new issue, give the item an id such as {#${number}-again}.${past}`
	};
}
/** Why the past of a missing issue's commitment is unknown, and the fix. */
function whyUnknown({ until = "", isCutOff = false }) {
	return isCutOff ? `commit ${until}, which the last run read, is no longer part of the branch, and its history couldn't be read. ${howToRestore(until)}` : "the report's history couldn't be read. Run again, or add a checkout step with `fetch-depth: 0`.";
}
function howToRestore(commit) {
	return `From a clone that has it, run \`git push origin ${commit}:refs/heads/restored\`, then run this workflow again.`;
}
/** The problem reported when a new issue for a commitment has to wait, because it would lose the original due date. */
function waitingProblem({ report, line, subject }, issue) {
	return {
		severity: "error",
		file: report,
		line,
		message: `“${subject}” gets no new issue in place of #${issue.number} yet: its original due date is unknown, because ${whyUnknown(issue)}`
	};
}
/** The problem reported when a new issue replaces a missing issue. */
function continuedProblem({ report, line, subject }, { number, how }) {
	return {
		severity: "warning",
		file: report,
		line,
		message: `“${subject}” gets a new issue because #${number} ${GONE_WORDS[how]}; its original due date and history are kept.`
	};
}
/** The problem reported when both a commitment's issue and its line in the report are missing. */
function removedProblem({ report, line, subject }, { number, how }) {
	return {
		severity: "warning",
		file: report,
		line,
		message: `#${number}, the issue for “${subject}”, ${GONE_WORDS[how]}, and its line was removed from the report. Put the line back, or strike it through with a reason: \`~~text~~ withdrawn: the reason\`.`
	};
}
/** The problem reported when a tracked issue is missing, no report contains its commitment, and its past is unknown. */
function lostProblem(issue) {
	const { number, how, until = "", isCutOff = false } = issue;
	const fix = isCutOff ? `commit ${until}, which the last run read, is no longer part of the branch. ${howToRestore(until)}` : "add a checkout step with `fetch-depth: 0`, put the commitment's line back in its report, or, if `documents` no longer matches the report, change it back.";
	return {
		severity: "error",
		file: null,
		line: null,
		message: `#${number}, which tracked a commitment, ${GONE_WORDS[how]}, and no report contains the commitment's text any more. Until git's history shows its past, no new issue is created: ${fix}`
	};
}

// src/core/plan/state-change.ts
/** The state change an issue needs to match its block, or null. An issue that a person reopened stays open until its report or tracker changes. */
function stateChangeOf(issue, block) {
	const { facts, block: before } = issue;
	if (facts.state === "closed") return reopens(issue, block) ? "reopen" : null;
	const reopenedByPerson = facts.state_reason === "reopened";
	if (block.withdrawn) return before.withdrawn === null || !reopenedByPerson ? "withdraw" : null;
	return mayClose(block) && (!isDone(before) || !reopenedByPerson) ? "close" : null;
}
/** The issue's facts after the state change is written at `instant` (RFC 3339). */
function factsAfter(facts, change, instant) {
	if (change === null) return facts;
	const closed_at = change === "reopen" ? null : instant;
	return {
		...facts,
		...AFTER[change],
		closed_at
	};
}
const AFTER = {
	close: {
		state: "closed",
		state_reason: "completed"
	},
	withdraw: {
		state: "closed",
		state_reason: "not_planned"
	},
	reopen: {
		state: "open",
		state_reason: "reopened"
	}
};
/** Whether the commitment is done, and neither its issue nor a missing issue that it continues was reopened since. */
function mayClose(block) {
	return isDone(block) && lastReopening(block) === null;
}
/** Whether the commitment is done according to its report or tracker. */
function isDone(block) {
	return block.done !== null || wasDoneWhenPromised(block) || countingTracker(block) !== void 0;
}
/** Whether the issue stays closed, in which case new dates in its report are ignored. */
function staysClosed(issue, ticked) {
	const after = {
		done: ticked ? issue.block.done : null,
		withdrawn: null
	};
	return isSettled({
		block: issue.block,
		issue: issue.facts
	}) && !reopens(issue, after);
}
/**
* Whether to reopen a closed issue. Undoing a tick reopens an issue that was closed as completed, and undoing a withdrawal reopens
* any other, no matter who closed it. A close by an earlier version for work older than the promise is also undone.
*/
function reopens({ block, facts }, after) {
	if (unfoundedClose(block, facts) !== null) return true;
	const completed = closeReasonOf(facts.state_reason) === "completed";
	const unticked = block.done !== null && after.done === null;
	const renewed = block.withdrawn !== null && after.withdrawn === null;
	return completed ? unticked : renewed;
}

// src/core/plan/creates.ts
/** The label for overdue issues, added and removed as the state changes. */
const OVERDUE = "overdue";
/** The create for a new commitment, unless an issue for it may already exist. */
function planCreate({ assessed, commitment, continues }, { gone, claimed, policy }, findGone) {
	const { block } = assessed;
	const { id } = commitment;
	const nothing = {
		create: null,
		problem: null,
		replaces: null,
		held: false,
		commitment,
		id,
		title: plainFingerprint(commitment)
	};
	const claim = claimed.get(block.key);
	if (claim !== void 0) return {
		...nothing,
		problem: claimedProblem(commitment, claim),
		held: true
	};
	const own = findGone(commitment);
	if (own) return {
		...nothing,
		problem: goneProblem(commitment, own),
		replaces: own,
		title: textFingerprint(commitment)
	};
	const create = createOperation(assessed, policy);
	const continued = gone.find(({ number }) => number === continues?.gone);
	if (continued) return {
		...nothing,
		create,
		problem: continuedProblem(commitment, continued),
		replaces: continued
	};
	const earlier = findGone({
		...commitment,
		id: null
	});
	if (!earlier) return {
		...nothing,
		create
	};
	return {
		...nothing,
		problem: waitingProblem(commitment, earlier),
		replaces: earlier
	};
}
function createOperation({ block, state }, { label, assignOwners }) {
	return {
		type: "create",
		block,
		title: issueTitle(block),
		labels: [label, ...state === "overdue" ? [OVERDUE] : []],
		logins: assignOwners ? ownerLogins(block.owner) : [],
		closes: mayClose(block)
	};
}

// src/core/plan/unsaid.ts
/**
* Renders the comments that earlier runs couldn't post because the issue was locked, if they are still relevant. `logins` are
* the owners to remind.
*/
function commentOnUnsaid({ unsaid = [] }, { block, state, days_overdue }, { requireEvidence, logins }) {
	if (unsaid.length === 0) return [];
	const comments = commentOnEvents({
		...block,
		history: []
	}, block, requireEvidence);
	if (state === "overdue" && block.reminded !== null) comments.push(commentOnReminder(block, block.reminded, days_overdue, logins));
	return comments.filter(({ mark }) => unsaid.includes(mark));
}
/** The block once all comments have been posted. Returns `block` itself if there are no unposted comments. */
function withoutUnsaid(block) {
	if (block.unsaid === void 0) return block;
	const { unsaid: _, ...said } = block;
	return said;
}
/** The warning about a locked issue with unposted comments. */
function lockedProblem({ facts: { number }, block: { report, line, unsaid = [] } }) {
	const message = `Issue #${number} is locked, so ${plural(unsaid.length, "comment", "comments")} could not be posted; the same facts are recorded in the issue's body. Unlock the issue so that the next run can comment.`;
	return {
		severity: "warning",
		file: report.path,
		line,
		message
	};
}

// src/core/plan/operations.ts
/** Plans the writes that bring the issues in line with the reconciled commitments. Plans nothing for unchanged commitments. */
function planOperations(reconciliation, input) {
	const { beforeSince, passedOver } = reconciliation;
	const { policy, unread = [], olderTitles = false } = input;
	const findUnread = createGoneFinder(unread, olderTitles);
	const commitments = reconciliation.commitments.filter(({ before, commitment }) => before !== null || findUnread(commitment) === void 0);
	const known = findKnownGone(commitments, input.gone);
	const replaced = findReplaced(commitments);
	const findGone = createGoneAssigner(input.gone.filter(({ number }) => !known.has(number) && !replaced.has(number)), olderTitles);
	const fresh = commitments.flatMap((reconciled) => reconciled.before === null ? [planCreate(reconciled, input, findGone)] : []);
	const unknownPasts = findUnknownPasts(fresh, input.gone);
	const lost = new Set(unknownPasts.flatMap(({ number, path }) => path === null ? number : []));
	const problems = [
		...reconciliation.problems,
		...fresh.flatMap(({ problem }) => problem ?? []),
		...Array.from(known.values(), ({ block, issue }) => knownGoneProblem(block, issue)),
		...input.gone.filter(({ number }) => lost.has(number)).map(lostProblem)
	];
	const held = fresh.some((planned) => planned.held);
	const missing = new Map(fresh.flatMap(({ replaces, create, commitment }) => replaces && !create ? [[commitment, replaces.number]] : []));
	const tracked = commitments.map((reconciled) => plannedCommitment(reconciled, missing));
	const allowed = input.complete && lost.size === 0 ? policy.maxCreates : 0;
	const unclear = new Set(unknownPasts.map(({ path }) => path));
	const creates = fresh.flatMap(({ create }) => create ?? []).filter(({ block }) => !unclear.has(block.report.path)).slice(0, allowed);
	const operations = [
		...creates.length > 0 && !input.labelExists ? [{
			type: "create-label",
			name: policy.label
		}] : [],
		...input.duplicates.map((duplicate) => ({
			type: "close-duplicate",
			...duplicate
		})),
		...commitments.flatMap((reconciled) => planChanges(reconciled, input)),
		...creates
	];
	const updated = new Set(operations.flatMap((operation) => operation.type === "update" ? operation.number : []));
	const silent = input.issues.filter((issue) => isSilent(issue) && !updated.has(issue.facts.number));
	problems.push(...silent.map(lockedProblem));
	const titles = new Map([
		...findContinued(commitments, input.gone),
		...fresh.flatMap(({ replaces, title }) => replaces === null ? [] : [[replaces.number, title]]),
		...Array.from(known, ([number, { block }]) => [number, textFingerprint(block)])
	]);
	return {
		operations,
		tracked,
		beforeSince,
		held,
		problems,
		passedOver,
		...unknownPasts.length > 0 ? { unknownPasts } : {},
		...olderTitles && lost.size > 0 ? { uncertain: true } : {},
		...titles.size > 0 ? { titles } : {}
	};
}
/** Whether there are comments that could not be posted because the issue is locked. */
function isSilent({ locked = false, block }) {
	return locked && block.unsaid !== void 0;
}
/** The missing issues whose commitments are neither known nor continued in another issue. */
function findUnknownPasts(fresh, gone) {
	const paths = new Map(fresh.flatMap(({ replaces, commitment }) => replaces ? [[replaces.number, commitment.report]] : []));
	return unknownGone(gone).map(({ number }) => ({
		number,
		path: paths.get(number) ?? null
	}));
}
/** The commitments whose issues are missing and whose blocks are known, by the number of the missing issue. */
function findKnownGone(commitments, gone) {
	const issues = new Map(gone.map((issue) => [issue.number, issue]));
	return new Map(commitments.flatMap(({ before, assessed: { block } }) => {
		const issue = issues.get(before?.gone ?? 0);
		return issue === void 0 ? [] : [[issue.number, {
			block,
			issue
		}]];
	}));
}
/** A commitment's facts after the plan. `missing` contains the missing issues of new items whose pasts are unknown. */
function plannedCommitment(reconciled, missing) {
	const { before, assessed, stateChange } = reconciled;
	const issue = before?.issue?.facts ?? null;
	const number = before === null ? missing.get(reconciled.commitment) : before.gone;
	const continued = before === null ? reconciled.continues : null;
	return {
		block: assessed.block,
		issue,
		assessed: stateChange === null ? assessed : null,
		...number === void 0 ? {} : { gone: {
			number,
			isKnown: before !== null
		} },
		...continued?.gone === void 0 ? {} : { continues: {
			number: continued.gone,
			block: continued.block
		} }
	};
}
function knownGoneProblem({ report, line, subject, withdrawn, removed }, issue) {
	const placed = {
		report: report.path,
		line,
		subject
	};
	if (removed !== null) return removedProblem(placed, issue);
	const problem = goneProblem(placed, issue);
	return withdrawn === null ? problem : {
		...problem,
		severity: "warning"
	};
}
/** Plans a tracked issue's update and label changes. */
function planChanges(reconciled, input) {
	const issue = reconciled.before?.issue ?? null;
	if (issue === null || issue.frozen || mustStay(issue, reconciled.assessed)) return [];
	return [planUpdate(issue, reconciled, input.policy), planLabels(issue, reconciled.assessed, input)].filter((write) => write !== null);
}
/** Whether an issue must stay as it is, because this run doesn't know everything about it. */
function mustStay({ unheard, labels }, { state }) {
	return unheard === "activity" || unheard === "tracker" && state === "overdue" && !includesLabel(labels, "overdue");
}
function planUpdate(issue, { assessed, stateChange: state }, policy) {
	const { facts, block: before, written, body, after, locked = false } = issue;
	const { days_overdue } = assessed;
	const block = withoutUnsaid(assessed.block);
	const isAdopted = written !== null && (written.repository_id !== block.repository_id || written.source !== block.source);
	if (state === null && !issue.repaired && !isAdopted && isSame(locked ? assessed.block : block, before)) return null;
	const [from, to] = [issueTitle(before), issueTitle(block)];
	const requireEvidence = policy.settings.require_evidence;
	const logins = policy.assignOwners ? ownerLogins(block.owner) : [];
	const comments = commentOnUnsaid(before, assessed, {
		requireEvidence,
		logins
	});
	comments.push(...commentOnEvents(before, block, requireEvidence));
	if (block.reminded !== null && !isSame(block.reminded, before.reminded)) comments.push(commentOnReminder(block, block.reminded, days_overdue, logins));
	return {
		type: "update",
		number: facts.number,
		block,
		title: from === to ? null : {
			from,
			to
		},
		state,
		comments,
		basis: {
			block: written,
			body,
			after,
			state: facts.state
		}
	};
}
function planLabels({ facts, labels }, { state }, { labelExists, policy: { label } }) {
	const expected = [...labelExists ? [label] : [], ...state === "overdue" ? [OVERDUE] : []];
	const add = expected.filter((name) => !includesLabel(labels, name));
	const remove = includesLabel(labels, "overdue") && !includesLabel(expected, "overdue") ? [OVERDUE] : [];
	return add.length + remove.length > 0 ? {
		type: "label",
		number: facts.number,
		add,
		remove
	} : null;
}
function isSame(a, b) {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

// src/core/plan/admission.ts
/** The commitments and withdrawals in a report. */
function itemsOf({ commitments, withdrawn }) {
	return [...commitments, ...withdrawn];
}
/**
* Leaves out drafts that were never tracked. `draft: true` only delays a report's first admission. It doesn't withdraw
* commitments.
*/
function withoutDrafts(reports, known) {
	if (!reports.some(({ draft }) => draft)) return [...reports];
	const blocks = known.map(({ block }) => block);
	const tracked = /* @__PURE__ */ new Set([...blocks.map(({ report }) => report.path), ...pairReports(reports.flatMap(itemsOf), blocks).values()]);
	return reports.filter(({ draft, path }) => !draft || tracked.has(path));
}
/** The warning for each draft that is already tracked. */
function draftProblems(reports) {
	return reports.filter(({ draft }) => draft).map(({ path }) => ({
		severity: "warning",
		file: path,
		line: 1,
		message: `${path} is already tracked, so \`draft: true\` has no effect. Remove it, or withdraw the commitments with a reason.`
	}));
}
/**
* Admits reports that weren't published before `since` and whose paths aren't in `passedOver`. A report with a tracked item stays
* admitted even if its date or name changes.
*/
function admitReports(reports, isTracked, { since, passedOver = /* @__PURE__ */ new Set() }) {
	const untracked = new Set(reports.filter((report) => !itemsOf(report).some(isTracked)));
	const early = [...untracked].filter(({ published }) => published !== null && published < since);
	for (const report of early) untracked.delete(report);
	const passed = [...untracked].filter(({ path }) => passedOver.has(path));
	const excluded = /* @__PURE__ */ new Set([...early, ...passed]);
	return {
		admitted: reports.filter((report) => !excluded.has(report)),
		beforeSince: countCommitments(early),
		passedOver: passed
	};
}
/** The number of commitments in these reports. */
function countCommitments(reports) {
	return reports.reduce((sum, { commitments }) => sum + commitments.length, 0);
}
/** The warning about reports that predate the default that recognises their names; empty if they contain no commitments. */
function passedOverProblems(reports) {
	const [first, ...others] = reports.filter(({ commitments }) => commitments.length > 0);
	if (first === void 0) return [];
	const count = countCommitments(reports);
	const more = others.length > 0 ? ` and ${plural(others.length, "other report", "other reports")} were` : " was";
	const not = `${plural(count, "commitment", "commitments")} in ${others.length > 0 ? "them" : "it"} ${count > 1 ? "are" : "is"} not tracked`;
	const fix = `To track ${count > 1 ? "them" : "it"}, add the ${others.length > 0 ? "reports" : "report"} to \`documents\`.`;
	const message = `${first.path}${more} committed before Follow-through recognised such names, so ${not}. ${fix}`;
	return [{
		severity: "warning",
		file: first.path,
		line: null,
		message
	}];
}

// src/core/plan/file-text.ts
/** Normalizes a Markdown file's text: removes link addresses, HTML comments, punctuation and differences in case. */
function indexFileText(text) {
	const lines = text.replaceAll(/\r\n?/g, "\n");
	const plain = replaceEnclosed(lines, ["<!--", "-->"], " ").replaceAll(/\]\([^()]*\)/g, "] ");
	const parts = plain.split(/\n[ \t]*(?=\n|[-*+|#>] ?|\d+[.)] )/).map((part) => ` ${matchKey(part)} `);
	return {
		whole: ` ${matchKey(plain)} `,
		parts
	};
}
/**
* Whether the file still contains the item's words: next to each other, or in the same order within one paragraph, because the
* parser may have cut a field out of the middle.
*/
function containsWords({ whole, parts }, { text, subject }) {
	const [words, all] = [matchKey(subject), matchKey(text)];
	if (whole.includes(` ${words} `) || whole.includes(` ${all} `)) return true;
	if (/[\u3005-\u30FF\u3400-\u9FFF]/.test(words) && whole.includes(words)) return true;
	return parts.some((part) => containsInOrder(part, words.split(" ")));
}
function containsInOrder(part, words) {
	let from = 0;
	for (const word of words) {
		const found = part.indexOf(` ${word} `, from);
		if (found < 0) return false;
		from = found + word.length + 1;
	}
	return true;
}

// src/core/plan/coverage.ts
/** Divides the known commitments by whether the run's reports show what happened to them. */
function divideByCoverage(known, { uncovered }) {
	const texts = /* @__PURE__ */ new Map();
	const textOf = (path, text) => {
		const indexed = texts.get(path) ?? indexFileText(text);
		texts.set(path, indexed);
		return indexed;
	};
	const covered = {
		free: [],
		uncovered: []
	};
	for (const commitment of known) {
		const { report, removed } = commitment.block;
		const text = uncovered.get(report.path);
		if (text !== void 0 && removed === null && containsWords(textOf(report.path, text), commitment.block)) covered.uncovered.push(commitment);
		else covered.free.push(commitment);
	}
	return covered;
}
/**
* Creates a test for whether an item could be one of these commitments, by its id or by a similar text. Such an item must not
* get a second issue while it is unclear what happened to the commitment.
*/
function createResemblance(known) {
	if (known.length === 0) return () => false;
	const ids = new Set(known.flatMap(({ block }) => block.id ?? []));
	const index = createSimilarityIndex(known, ({ block }) => block.subject);
	return ({ id, subject }) => id !== null && ids.has(id) || index.hasSimilar(subject);
}
/** The warning about the paths of tracked reports that `documents` no longer covers; empty if there are none. */
function uncoveredProblems(uncovered) {
	const paths = [...new Set(uncovered)].toSorted();
	const [first] = paths;
	if (first === void 0) return [];
	const others = paths.length > 1 ? ` and ${plural(paths.length - 1, "other report", "other reports")}` : "";
	const [are, their] = paths.length > 1 ? ["are", "their"] : ["is", "its"];
	return [{
		severity: "warning",
		file: null,
		line: null,
		message: `${first}${others} ${are} tracked but no longer covered by \`documents\`, so ${their} commitments stay as they are. To follow ${their} changes, add ${paths.length > 1 ? "the paths" : "the path"} to \`documents\`.`
	}];
}
/** The warning about items that get no issue yet, because they could be commitments whose report can't be read. */
function unreadableProblems(held) {
	const [first] = held;
	if (first === void 0) return [];
	const others = held.length > 1 ? ` and ${plural(held.length - 1, "other item", "other items")}` : "";
	const message = `No issue is created yet for “${first.subject}”${others}: a tracked commitment with similar words may be in a report that can't be read. Fix that report first.`;
	return [{
		severity: "warning",
		file: first.report,
		line: first.line,
		message
	}];
}

// src/core/plan/link-dates.ts
/** Adds the dates of a block's links that the issue's facts don't contain yet, because this run has just found them in the report. */
function withLinkDates(facts, block, dates = /* @__PURE__ */ new Map()) {
	if (block.done === null) return facts;
	const added = block.links.flatMap((url) => {
		const work = dates.get(url);
		if (work === void 0 || facts.link_dates?.[url] !== void 0) return [];
		return [[url, work && linkDateFor(url, work, block)]];
	});
	return added.length === 0 ? facts : {
		...facts,
		link_dates: {
			...facts.link_dates,
			...Object.fromEntries(added)
		}
	};
}

// src/core/plan/pair-items.ts
/** Pairs items with known commitments. In reports that haven't changed since an older version read them, nothing is new or gone. */
function pairItems(reports, known, { reread, matching }) {
	const items = reports.flatMap(itemsOf);
	const unchanged = known.filter(({ block }) => reread.has(block.key));
	const paths = new Set(unchanged.map(({ block }) => block.report.path));
	const isUnchanged = ({ report }) => paths.has(report);
	const same = pairUnchanged(items.filter(isUnchanged), unchanged);
	const taken = new Set(same.values());
	const others = matchCommitments(items.filter((item) => !same.has(item)), known.filter(({ block }) => !reread.has(block.key)), matching);
	const pairs = new Map([...same, ...others]);
	return {
		pairs,
		held: unchanged.filter((commitment) => !taken.has(commitment)),
		hints: new Set(items.filter((item) => isUnchanged(item) && !pairs.has(item) && !matching.isGone?.(item)))
	};
}
/** The warning about items that only this version finds in unchanged reports. */
function hintProblems(hints) {
	const [first] = hints;
	if (first === void 0) return [];
	const isOne = hints.length === 1;
	const others = isOne ? "" : ` and ${plural(hints.length - 1, "other item", "other items")}`;
	const message = `“${first.subject}”${others} may be ${isOne ? "a commitment" : "commitments"} that earlier versions of Follow-through didn't recognise. To track ${isOne ? "it, edit its report" : "them, edit their reports"}.`;
	return [{
		severity: "warning",
		file: first.report,
		line: first.line,
		message
	}];
}

// src/core/plan/create-block.ts
/** The date of the run in a time zone, the commit that it reads, and the version of its reader. */
function momentIn(zone, { now, commit, reader }) {
	return {
		today: todayIn(now, zone),
		commit,
		...reader === void 0 ? {} : { reader }
	};
}
/**
* Creates a block for a commitment without an issue. If it continues a missing issue's commitment, the block keeps its
* past. `addedLater` means that earlier runs read the report without this item.
*/
function createBlock(commitment, report, { key, addedLater, continues }, context) {
	const time_zone = continues?.block.time_zone ?? context.policy.timezone;
	const fixed = {
		repository_id: context.repositoryId,
		key,
		time_zone
	};
	const moment = momentIn(time_zone, context);
	const block = continues ? revisedBlock({
		...continues.block,
		...fixed,
		continues: continues.gone
	}, commitment, {
		report,
		moment
	}, false) : firstBlock(commitment, {
		report,
		moment
	}, fixed, originOf(report, addedLater, moment.today, context));
	const { source = null, trackerEvidence } = context;
	const qualified = source === null ? block : {
		...block,
		source
	};
	const tracked = withTrackerEvidence(qualified, trackerEvidence, moment.today);
	return addedLater || continues ? tracked : withTrackerBeforeCommit(tracked);
}
/**
* When a new item was promised: at the commit that this run reads or, for a report's first items, at the report's first commit.
* The publication date stated in the report doesn't count, because it can be backdated.
*/
function originOf({ path }, addedLater, today, { committedAt, firstCommits }) {
	const added = committedAt ?? today;
	return {
		addedLater,
		promised: addedLater ? added : firstCommits?.get(path) ?? added
	};
}

// src/core/plan/source.ts
/**
* Adds the reports' repository to each reference such as `#1`, because the issues are in another repository, where it would
* mean another issue. `source` is `owner/name`.
*/
function qualifyReport(report, source) {
	const qualify = (reference) => reference && qualifyReference(reference, source);
	const qualifyTracker = (item) => ({
		...item,
		tracker: qualify(item.tracker),
		otherTrackers: item.otherTrackers.map((other) => qualifyReference(other, source))
	});
	return {
		...report,
		commitments: report.commitments.map(qualifyTracker),
		withdrawn: report.withdrawn.map((item) => ({
			...qualifyTracker(item),
			replacedBy: qualify(item.replacedBy)
		}))
	};
}
/** A block of this source in the form that this version writes: the block and its references name the source. */
function qualifyBlock(block, source) {
	const qualify = (reference) => reference && qualifyReference(reference, source);
	const { tracker, other_trackers, withdrawn } = block;
	return {
		...block,
		source,
		tracker: qualify(tracker),
		...other_trackers ? { other_trackers: other_trackers.map((other) => qualifyReference(other, source)) } : {},
		withdrawn: withdrawn && {
			...withdrawn,
			replaced_by: qualify(withdrawn.replaced_by)
		}
	};
}
/** The report with the source's current name in references such as `owner/name#1`. URLs stay unchanged. */
function renameInReport(report, { from, to }) {
	if (from.length === 0) return report;
	const rename = (reference) => reference && renameReference(reference, from, to);
	const renameTrackers = (item) => ({
		...item,
		tracker: rename(item.tracker),
		otherTrackers: item.otherTrackers.map((other) => renameReference(other, from, to))
	});
	return {
		...report,
		commitments: report.commitments.map(renameTrackers),
		withdrawn: report.withdrawn.map((item) => ({
			...renameTrackers(item),
			replacedBy: rename(item.replacedBy)
		}))
	};
}
/** The issue with the source's current name in its block and in the URLs of its evidence. */
function renameInIssue(issue, renamed) {
	if (renamed.from.length === 0) return issue;
	const { block, facts } = issue;
	return {
		...issue,
		block: renameInBlock(block, renamed),
		facts: {
			...facts,
			evidence: renameEvidence(facts.evidence, renamed)
		}
	};
}
/**
* The block with the source's current name, including in its references and in the URLs of evidence that runs found. The
* history and the text that people wrote stay unchanged.
*/
function renameInBlock(block, renamed) {
	const { from, to } = renamed;
	const { source, tracker, other_trackers, withdrawn } = block;
	if (source === void 0) return block;
	const rename = (reference) => reference && renameReference(reference, from, to);
	const isRenamed = from.some((name) => isSameName(name, source));
	return {
		...block,
		source: isRenamed ? to : source,
		tracker: rename(tracker),
		...other_trackers ? { other_trackers: other_trackers.map((other) => renameReference(other, from, to)) } : {},
		withdrawn: withdrawn && {
			...withdrawn,
			replaced_by: rename(withdrawn.replaced_by)
		},
		evidence: renameEvidence(block.evidence, renamed)
	};
}
function renameEvidence(evidence, renamed) {
	return evidence.map((item) => FOUND_BY_RUNS.has(item.kind) ? {
		...item,
		url: renameUrl(item.url, renamed)
	} : item);
}
/** Kinds of evidence whose URLs come from GitHub. The URLs of other kinds were written by people. */
const FOUND_BY_RUNS = /* @__PURE__ */ new Set([
	"pull_request",
	"commit",
	"tracker"
]);
function renameUrl(url, { from, to, server }) {
	for (const name of from) {
		const start = `${server}/${name}/`;
		if (url.toLowerCase().startsWith(start.toLowerCase())) return `${server}/${to}/${url.slice(start.length)}`;
	}
	return url;
}

// src/core/plan/reconcile.ts
/** Brings the known commitments in line with the reports. Pure. If nothing has changed, returns the known blocks. */
function reconcile(input) {
	const { known, foreign = [], source = null, complete, unreadable, followed = /* @__PURE__ */ new Set(), policy } = input;
	const { reread = /* @__PURE__ */ new Set() } = input;
	const { free, uncovered } = divideByCoverage(known, input);
	const seesAll = complete && unreadable.size === 0;
	const reports = source === null ? input.reports : input.reports.map((report) => qualifyReport(report, source));
	const published = withoutDrafts(reports, known);
	const stillThere = /* @__PURE__ */ new Set([...input.uncovered.keys(), ...unreadable]);
	const matching = {
		isGone: isGone(input),
		acrossReports: seesAll,
		stillThere
	};
	const { pairs, held: keptByReader, hints } = pairItems(published, free, {
		reread,
		matching
	});
	const { admitted, beforeSince, passedOver } = admitReports(published, (item) => pairs.has(item), {
		since: policy.since,
		passedOver: input.passedOver
	});
	const paired = new Set(pairs.values());
	const heldByReader = new Set(keptByReader);
	const missing = free.filter((before) => !paired.has(before) && !heldByReader.has(before));
	const resembles = createResemblance(seesAll ? [] : missing);
	const held = [];
	const isHeld = (commitment) => {
		const isUnclear = resembles(commitment);
		if (isUnclear) held.push(commitment);
		return isUnclear || followed.has(commitment.report) || hints.has(commitment);
	};
	const keyOf = createKeyMaker([...known, ...foreign].map(({ block }) => block.key));
	const reserved = foreign.map(({ block }) => block.report.slug);
	const knownSlugs = new Set(known.map(({ block }) => block.report.slug));
	const commitments = nameReports(admitted, pairs, known, {
		stillThere,
		reserved
	}).flatMap((report) => {
		const present = report.commitments.flatMap((commitment) => {
			const before = pairs.get(commitment) ?? null;
			const continues = before && requestsNewIssue(commitment, before, reread) ? before : null;
			if (before && !continues) return [concludeKnown(before, commitment, revise(before, commitment, report, input), input)];
			if (!continues && isHeld(commitment)) return [];
			const key = keyOf(source === null ? report.slug : `${source}:${report.slug}`, commitment);
			const addedLater = knownSlugs.has(report.slug);
			return [{
				before: null,
				commitment,
				continues,
				...conclude(null, createBlock(commitment, report, {
					key,
					addedLater,
					continues
				}, input), input)
			}];
		});
		const withdrawn = report.withdrawn.flatMap((withdrawal) => {
			const before = pairs.get(withdrawal);
			return before ? [concludeKnown(before, withdrawal, withdraw(before, withdrawal, report, input), input)] : [];
		});
		return [...present, ...withdrawn];
	});
	const removed = seesAll ? missing : [];
	const kept = [
		...uncovered,
		...keptByReader,
		...seesAll ? [] : missing
	];
	return {
		commitments: [
			...commitments,
			...removed.map((before) => concludeKnown(before, null, remove(before, input), input)),
			...kept.map((before) => concludeKnown(before, null, keep(before, input), input))
		],
		problems: [
			...admitted.flatMap((report) => report.problems),
			...draftProblems(admitted),
			...passedOverProblems(passedOver),
			...uncoveredProblems([...uncovered.map(({ block }) => block.report.path), ...followed]),
			...unreadableProblems(held),
			...hintProblems(admitted.flatMap((report) => report.commitments.filter((item) => hints.has(item))))
		],
		beforeSince,
		passedOver: countCommitments(passedOver)
	};
}
/**
* Creates a test for items that are never treated as rewordings: those whose own issue is missing, or all if a tracked issue
* can't be read.
*/
function isGone({ gone, complete, olderTitles = false }) {
	const find = createGoneFinder(gone, olderTitles);
	return (commitment) => !complete || find(commitment) !== void 0;
}
/** The known block with its issue's new activity, in the form that this version writes. */
function upToDate({ block, issue }, { today }, { source = null }) {
	const current = issue === null ? block : withIssueActivity(issue, today);
	return source === null ? current : qualifyBlock(current, source);
}
function revise(known, commitment, report, context) {
	const moment = momentIn(known.block.time_zone, context);
	const closed = known.issue !== null && staysClosed(known.issue, commitment.done === true);
	if (context.reread?.has(known.block.key)) return rereadBlock(keep(known, context), commitment, report, closed);
	const revised = revisedBlock(upToDate(known, moment, context), commitment, {
		report,
		moment
	}, closed);
	return withTrackerEvidence(revised, context.trackerEvidence, moment.today);
}
function withdraw(known, withdrawal, report, context) {
	const moment = momentIn(known.block.time_zone, context);
	if (context.reread?.has(known.block.key)) return keep(known, context);
	const closed = known.issue !== null && staysClosed(known.issue, known.block.done !== null);
	return withdrawnBlock(upToDate(known, moment, context), withdrawal, {
		report,
		moment
	}, closed);
}
function remove(known, context) {
	const moment = momentIn(known.block.time_zone, context);
	return removedBlock(upToDate(known, moment, context), moment);
}
/** The known block with only its issue's new activity, because this run knows of no change in its report. */
function keep(known, context) {
	return upToDate(known, momentIn(known.block.time_zone, context), context);
}
function concludeKnown(before, commitment, block, context) {
	return {
		before,
		commitment,
		...conclude(before.issue, block, context)
	};
}
/** Assesses a commitment as it will be after its state change, and adds any reminder that is due. */
function conclude(issue, block, { policy, now, linkDates }) {
	const stateChange = issue && stateChangeOf(issue, block);
	const facts = issue && withLinkDates(factsAfter(issue.facts, stateChange, now.instant), block, linkDates);
	const assessed = assessOne({
		block,
		issue: facts
	}, policy.settings, now);
	return {
		stateChange,
		assessed: {
			...assessed,
			block: withReminder(assessed, policy.remindDays)
		}
	};
}
/** Adds the latest due reminder to the block. A new issue gets no reminder comment, because its creation notifies the owner. */
function withReminder({ block, state, days_overdue }, remindDays) {
	const [days] = remindDays.filter((day) => day <= days_overdue).toSorted((a, b) => b - a);
	if (state !== "overdue" || days === void 0 || block.due === null) return block;
	const { due, days: last } = block.reminded ?? {
		due: null,
		days: 0
	};
	if (due === block.due && last >= days && last <= days_overdue) return block;
	return {
		...block,
		reminded: {
			due: block.due,
			days
		}
	};
}

// src/core/plan/plan.ts
/**
* Plans the writes that bring the issues in line with the reports. Pure. If they are already in line, the plan has no
* operations.
*/
function planSync(input) {
	const known = [...input.issues.map((issue) => ({
		block: issue.block,
		issue
	})), ...knownGone(input.gone)];
	return planOperations(reconcile({
		...input,
		known
	}), input);
}

// src/core/plan/planned-block.ts
/**
* Creates a test for whether a block is the one that this run would write for a new commitment if only the issues in `input`
* were tracked. The block may name another commit, line and reader, because an interrupted run may have read an earlier commit.
*/
function createPlannedTest(input) {
	const tracked = input.issues.map((issue) => ({
		block: issue.block,
		issue
	}));
	const { commitments } = reconcile({
		...input,
		known: [...tracked, ...knownGone(input.gone)]
	});
	const planned = new Map(commitments.flatMap(({ before, assessed: { block } }) => before === null ? [[block.key, factsOf(block)]] : []));
	return (block) => planned.get(block.key) === factsOf(block);
}
function factsOf({ commit: _commit, first_commit: _first, line: _line, reader: _reader, ...facts }) {
	const stated = Object.entries(facts).filter(([, value]) => value !== void 0);
	return JSON.stringify(stated.toSorted(([a], [b]) => a < b ? -1 : 1));
}

// src/core/plan/diff.ts
/**
* Lists the changes that a sync of `head` would make after a sync of `base`. Original due dates and earlier moves are those in
* the issues. Pure.
*/
function diffCommitments({ base, head, issues, isFirst = false, ...repository }) {
	const fixed = {
		complete: true,
		commit: null,
		trackerEvidence: /* @__PURE__ */ new Map()
	};
	const known = [...issues.map((issue) => ({
		block: issue.block,
		issue
	})), ...knownGone(repository.gone)];
	const before = reconcile({
		...repository,
		...fixed,
		...base,
		known
	});
	const settled = isFirst ? [] : before.commitments.map(settle);
	const after = reconcile({
		...repository,
		...fixed,
		...head,
		known: settled
	});
	const findGone = createGoneFinder(repository.gone, false);
	const isAnnounced = (reconciled) => reconciled.before === null ? findGone(reconciled.commitment) === void 0 : isRecorded(reconciled);
	return {
		changes: after.commitments.filter(isAnnounced).flatMap(changesOf),
		tracked: new Set(after.commitments.map(({ assessed }) => assessed.block.report.path)),
		beforeSince: after.beforeSince,
		problems: {
			base: before.problems,
			head: after.problems
		}
	};
}
/** The commitment after a sync has written its block and changed its issue's state. */
function settle({ before, assessed: { block, issue } }) {
	const facts = issue ?? before?.issue?.facts;
	if (before?.gone !== void 0) return {
		block,
		issue: null,
		gone: before.gone
	};
	if (!before?.issue || !facts) return {
		block,
		issue: null
	};
	return {
		block,
		issue: {
			...before.issue,
			block,
			facts,
			reasons: [],
			repaired: false
		}
	};
}
/**
* Whether a sync would record the changes of a known commitment. An item that is done before it has an issue gets a closed
* one, on which later changes aren't recorded as long as the item stays done.
*/
function isRecorded({ before, assessed: { block } }) {
	return before.issue !== null || before.block.done === null || block.done === null || block.removed !== null;
}
function changesOf(reconciled) {
	if (reconciled.before === null) return [newChange(reconciled.commitment)];
	const { before, assessed } = reconciled;
	return assessed.block.history.slice(before.block.history.length).map((event) => event.type === "removed" ? removedChange(before) : eventChange(event, assessed.block));
}
function newChange({ report: file, line, subject, owner, due, dueText }) {
	const when = due ? `due ${due}` : dueText ? `“${dueText}” is not a date` : "no due date";
	return {
		type: "new",
		file,
		line,
		subject,
		sentence: `New: ${owner ?? "no owner"}, ${when}.`,
		severity: "notice"
	};
}
function eventChange(event, after) {
	const { report, line, subject } = after;
	const sentence = [describeEvent({
		...event,
		..."commit" in event ? { commit: null } : {}
	}, PLAIN), advice(event, after)].filter(Boolean).join(" ");
	return {
		type: event.type,
		file: report.path,
		line,
		subject,
		sentence,
		severity: severityOf(event)
	};
}
function advice(event, { history, first_due }) {
	if (event.type === "withdrawn" && event.reason === null) return "Say why: “~~text~~ withdrawn: the reason”.";
	if (event.type !== "moved" || event.to <= event.from || first_due === null) return "";
	const slips = history.filter((past) => past.type === "moved" && past.to > past.from).length;
	const late = daysBetween(first_due, event.to);
	const why = event.reason === null ? ` Give a reason, such as “(moved from ${event.from}: the reason)”.` : "";
	return `${ordinal(slips)} slip, ${late >= 0 ? "+" : ""}${plural(late, "day", "days")} from the original due date.${why}`;
}
function severityOf(event) {
	if (event.type === "withdrawn") return event.reason === null ? "error" : "notice";
	return event.type === "moved" && event.to > event.from && event.reason === null ? "warning" : "notice";
}
/** Describes a removal. Removing a line without explanation is an error unless its commitment is already settled. */
function removedChange({ block, issue }) {
	const closed = issue !== null && isSettled({
		block,
		issue: issue.facts
	});
	const settled = closed || block.done !== null;
	const how = closed ? ` (closed as ${closeReasonOf(issue.facts.state_reason).replace("_", " ")})` : "";
	const sentence = settled ? `Removed from its report${how}.` : "Removed without explanation. Put the line back, or strike it through with a reason: “~~text~~ withdrawn: the reason”.";
	const { report, line, subject } = block;
	return {
		type: "removed",
		file: report.path,
		line,
		subject,
		sentence,
		severity: settled ? "notice" : "error"
	};
}
function ordinal(count) {
	return `${count}${count % 100 > 10 && count % 100 < 14 ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][count % 10] ?? "th"}`;
}

export { createGoneFinder, createPlannedTest, diffCommitments, plainFingerprint, planSync, qualifyReport, reconcile, renameInBlock, renameInIssue, renameInReport, withLinkDates };