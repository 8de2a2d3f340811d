import { daysBetween, plural, todayIn } from "./core-model.js";
import { assessOne } from "./core-assess.js";
import { GONE_WORDS, codeSpan, commentOnEvents, commentOnReminder, describeEvent, issueTitle, ownerLogins } from "./core-render.js";
import { closeReasonOf, countingTracker, firstBlock, isSettled, removedBlock, revisedBlock, unfoundedClose, wasDoneWhenPromised, withIssueActivity, withTrackerBeforeCommit, withTrackerEvidence, withdrawnBlock } from "./core-lifecycle.js";
import { freshKey, matchCommitments, nameReports, textFingerprint } from "./core-identity.js";

// src/core/plan/problems.ts
/** The problem reported when an untrusted issue contains the commitment's block. */
function claimedProblem({ report, line, subject }, number) {
	return {
		severity: "error",
		file: report,
		line,
		message: `No issue is created for “${subject}”: #${number}, which is not trusted, contains its managed block. Add its author to \`author\`, move its block to the top, or delete the block.`
	};
}
/** The problem reported when the commitment's issue is missing and no new id requests another issue. */
function goneProblem({ report, line, subject }, { number, how }) {
	return {
		severity: "error",
		file: report,
		line,
		message: `#${number}, the issue for “${subject}”, ${GONE_WORDS[how]}; it is not created again. To get a new issue, give the item an id such as {#${number}-again}.`
	};
}
/** The problem reported when a new issue replaces a missing issue. `known` tells whether its block was rebuilt from git. */
function continuedProblem({ report, line, subject }, gone, known) {
	const past = known ? "its first date and its history continue" : "without the full history (`fetch-depth: 0`) its first date is unknown";
	return {
		severity: "warning",
		file: report,
		line,
		message: `“${subject}” gets a new issue because #${gone.number} ${GONE_WORDS[gone.how]}; ${past}.`
	};
}
/** The problem reported when a tracked issue is missing and no report contains its text. */
function lostProblem({ number, how }) {
	return {
		severity: "warning",
		file: null,
		line: null,
		message: `#${number}, which tracked a commitment, ${GONE_WORDS[how]}, and no report contains its text any more.`
	};
}

// src/core/plan/state-change.ts
/** The state change an issue needs to match its block, or null. If a person reopened it, it stays open until the report changes. */
function stateChangeOf(issue, block) {
	const { facts, block: before } = issue;
	if (facts.state === "closed") return reopens(issue, block) ? "reopen" : null;
	const reopenedByPerson = facts.state_reason === "reopened";
	if (block.withdrawn) return before.withdrawn === null || !reopenedByPerson ? "withdraw" : null;
	return isDone(block) && (!isDone(before) || !reopenedByPerson) ? "close" : null;
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
* Whether to reopen a closed issue. Undoing a tick or withdrawal also undoes the close that it caused. A close by an earlier
* version for work older than the promise is undone, too.
*/
function reopens({ block, facts }, after) {
	if (unfoundedClose(block, facts) !== null) return true;
	const completed = closeReasonOf(facts.state_reason) === "completed";
	const unticked = block.done !== null && after.done === null;
	const renewed = block.withdrawn !== null && after.withdrawn === null;
	return completed ? unticked : renewed;
}

// src/core/plan/operations.ts
/** The label for overdue issues, added and removed as the state changes. */
const OVERDUE = "overdue";
/** Plans the writes that bring the issues in line with the reconciled commitments. Plans nothing for unchanged commitments. */
function planOperations(reconciliation, input) {
	const { commitments, beforeSince } = reconciliation;
	const { policy } = input;
	const fresh = commitments.flatMap((reconciled) => reconciled.before === null ? [planCreate(reconciled, input)] : []);
	const replaced = new Set(fresh.flatMap(({ replaces }) => replaces === null ? [] : [replaces]));
	const problems = [
		...reconciliation.problems,
		...fresh.flatMap(({ problem }) => problem ?? []),
		...input.gone.filter(({ number }) => !replaced.has(number)).map(lostProblem)
	];
	const held = fresh.some((planned) => planned.held);
	const tracked = commitments.map(({ before, assessed, stateChange }) => {
		const issue = before?.issue?.facts ?? null;
		return {
			block: assessed.block,
			issue,
			assessed: stateChange === null ? assessed : null
		};
	});
	if (!input.complete) {
		const stored = input.issues.map(({ block, facts }) => ({
			block,
			issue: facts,
			assessed: null
		}));
		const pending = tracked.filter(({ issue }) => issue === null);
		return {
			operations: [],
			tracked: [...stored, ...pending],
			beforeSince,
			held,
			problems
		};
	}
	const creates = fresh.flatMap(({ create }) => create ?? []).slice(0, policy.maxCreates);
	return {
		operations: [
			...creates.length > 0 && !input.labelExists ? [{
				type: "create-label",
				name: policy.label
			}] : [],
			...input.duplicates.map((duplicate) => ({
				type: "close-duplicate",
				...duplicate
			})),
			...commitments.flatMap((reconciled) => planChanges(reconciled, policy)),
			...creates
		],
		tracked,
		beforeSince,
		held,
		problems
	};
}
/** Creates an issue for a new commitment, unless an issue for it may already exist. */
function planCreate({ assessed, commitment }, input) {
	const { block } = assessed;
	const nothing = {
		create: null,
		problem: null,
		replaces: null,
		held: false
	};
	const claim = input.claimed.get(block.key);
	if (claim !== void 0) return {
		...nothing,
		problem: claimedProblem(commitment, claim),
		held: true
	};
	const gone = findGone(commitment, input.gone);
	if (gone) return {
		...nothing,
		problem: goneProblem(commitment, gone),
		replaces: gone.number
	};
	const earlier = findGone({
		...commitment,
		id: null
	}, input.gone);
	const create = createOperation(assessed, input.policy);
	if (!earlier) return {
		...nothing,
		create
	};
	return {
		create,
		problem: continuedProblem(commitment, earlier, input.earlierBlocks.has(earlier.fingerprint)),
		replaces: earlier.number,
		held: false
	};
}
function findGone(commitment, gone) {
	if (gone.length === 0) return void 0;
	const fingerprint = textFingerprint(commitment);
	return gone.find((issue) => issue.fingerprint === fingerprint);
}
function createOperation({ block, state }, { label, assignOwners }) {
	return {
		type: "create",
		block,
		title: issueTitle(block),
		labels: [label, ...state === "overdue" ? [OVERDUE] : []],
		logins: assignOwners ? ownerLogins(block.owner) : [],
		closes: isDone(block)
	};
}
/** Plans a tracked issue's update and label changes. */
function planChanges(reconciled, policy) {
	const issue = reconciled.before?.issue ?? null;
	if (issue === null || issue.frozen) return [];
	return [planUpdate(issue, reconciled, policy), planLabels(issue, reconciled.assessed, policy)].filter((write) => write !== null);
}
function planUpdate(issue, { assessed, stateChange: state }, policy) {
	const { facts, block: before, written, body, after } = issue;
	const { block, days_overdue } = assessed;
	if (state === null && !issue.repaired && isSame(block, before)) return null;
	const [from, to] = [issueTitle(before), issueTitle(block)];
	const comments = commentOnEvents(before, block, policy.settings.require_evidence);
	if (block.reminded !== null && !isSame(block.reminded, before.reminded)) {
		const logins = policy.assignOwners ? ownerLogins(block.owner) : [];
		comments.push(commentOnReminder(block, block.reminded, days_overdue, logins));
	}
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
function planLabels({ facts, labels }, { state }, { label }) {
	const expected = [label, ...state === "overdue" ? [OVERDUE] : []];
	const add = expected.filter((name) => !hasLabel(labels, name));
	const remove = hasLabel(labels, "overdue") && !hasLabel(expected, "overdue") ? [OVERDUE] : [];
	return add.length + remove.length > 0 ? {
		type: "label",
		number: facts.number,
		add,
		remove
	} : null;
}
/** Whether `labels` includes a name, ignoring case as GitHub does. */
function hasLabel(labels, name) {
	return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}
function isSame(a, b) {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

// src/core/plan/reconcile.ts
/** Brings the known commitments in line with the reports. Pure. If the reports are unchanged, returns the known blocks. */
function reconcile(input) {
	const { known, gone, policy } = input;
	const published = input.reports.filter(({ draft }) => !draft);
	const goneFingerprints = new Set(gone.map(({ fingerprint }) => fingerprint));
	const pairs = matchCommitments(published.flatMap(itemsOf), known, (commitment) => goneFingerprints.has(textFingerprint(commitment)));
	const { admitted, beforeSince } = admitReports(published, (item) => pairs.has(item), policy.since);
	const keys = new Set(known.map(({ block }) => block.key));
	const knownSlugs = new Set(known.map(({ block }) => block.report.slug));
	const commitments = nameReports(admitted, pairs, known).flatMap((report) => {
		const present = report.commitments.map((commitment) => {
			const before = pairs.get(commitment) ?? null;
			if (before) return concludeKnown(before, commitment, revise(before, commitment, report, input), input);
			return {
				before: null,
				commitment,
				...conclude(null, createBlock(commitment, report, {
					key: freshKey(report.slug, commitment, keys),
					later: knownSlugs.has(report.slug)
				}, input), input)
			};
		});
		const withdrawn = report.withdrawn.flatMap((withdrawal) => {
			const before = pairs.get(withdrawal);
			return before ? [concludeKnown(before, withdrawal, withdraw(before, withdrawal, report, input), input)] : [];
		});
		return [...present, ...withdrawn];
	});
	const paired = new Set(pairs.values());
	const removed = known.filter((before) => !paired.has(before)).map((before) => concludeKnown(before, null, remove(before, input), input));
	return {
		commitments: [...commitments, ...removed],
		problems: admitted.flatMap((report) => report.problems),
		beforeSince
	};
}
function itemsOf({ commitments, withdrawn }) {
	return [...commitments, ...withdrawn];
}
/** Admits reports published on or after `since`. A report with a tracked item stays admitted even if its date or name changes. */
function admitReports(reports, isTracked, since) {
	const isExcluded = (report) => report.published !== null && report.published < since && !itemsOf(report).some(isTracked);
	return {
		admitted: reports.filter((report) => !isExcluded(report)),
		beforeSince: reports.filter(isExcluded).reduce((sum, { commitments }) => sum + commitments.length, 0)
	};
}
function momentIn(zone, { now, commit }) {
	return {
		today: todayIn(now, zone),
		commit
	};
}
/** Adds the issue's activity to the known block. */
function withActivity({ block, issue }, { today }) {
	return issue === null ? block : withIssueActivity(issue, today);
}
function revise(known, commitment, report, context) {
	const moment = momentIn(known.block.time_zone, context);
	const closed = known.issue !== null && staysClosed(known.issue, commitment.done === true);
	const revised = revisedBlock(withActivity(known, moment), commitment, {
		report,
		moment
	}, closed);
	return withTrackerEvidence(revised, context.trackerEvidence, moment.today);
}
function withdraw(known, withdrawal, report, context) {
	const moment = momentIn(known.block.time_zone, context);
	const closed = known.issue !== null && staysClosed(known.issue, known.block.done !== null);
	return withdrawnBlock(withActivity(known, moment), withdrawal, {
		report,
		moment
	}, closed);
}
function remove(known, context) {
	const moment = momentIn(known.block.time_zone, context);
	return removedBlock(withActivity(known, moment), moment);
}
/** Creates a block for a commitment without an issue. If its issue is missing, the block continues the history rebuilt from git. */
function createBlock(commitment, report, { key, later: addedLater }, context) {
	const { timezone } = context.policy;
	const fixed = {
		repository_id: context.repositoryId,
		key,
		time_zone: timezone
	};
	const moment = momentIn(timezone, context);
	const earlier = context.earlierBlocks.get(textFingerprint({
		...commitment,
		id: null
	}));
	const block = earlier ? revisedBlock({
		...earlier,
		...fixed
	}, commitment, {
		report,
		moment
	}, false) : firstBlock(commitment, {
		report,
		moment
	}, fixed, originOf(report, addedLater, moment.today, context));
	const tracked = withTrackerEvidence(block, context.trackerEvidence, moment.today);
	return addedLater || earlier ? tracked : withTrackerBeforeCommit(tracked);
}
/**
* When a new item was promised: with the commit that added it, which for a report's first items is the report's first commit.
* A publication date that the report states doesn't count, because it can be backdated.
*/
function originOf({ path }, addedLater, today, { committedAt, firstCommits }) {
	const added = committedAt ?? today;
	return {
		addedLater,
		promised: addedLater ? added : firstCommits?.get(path) ?? added
	};
}
function concludeKnown(before, commitment, block, context) {
	return {
		before,
		commitment,
		...conclude(before.issue, block, context)
	};
}
/** Assesses a commitment as it will be after its state change, and adds any reminder that is due. */
function conclude(issue, block, { policy, now }) {
	const stateChange = issue && stateChangeOf(issue, block);
	const facts = issue && factsAfter(issue.facts, stateChange, now.instant);
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
	if (block.reminded?.due === block.due && block.reminded.days >= days) return block;
	return {
		...block,
		reminded: {
			due: block.due,
			days
		}
	};
}

// src/core/plan/plan.ts
/** Plans the writes that bring the issues in line with the reports. Pure. The plan for an unchanged repository is empty. */
function planSync(input) {
	const known = input.issues.map((issue) => ({
		block: issue.block,
		issue
	}));
	return planOperations(reconcile({
		...input,
		known
	}), input);
}

// src/core/plan/diff.ts
/** Lists the changes from publishing `head` instead of `base`. Original due dates and earlier moves come from `issues`. Pure. */
function diffCommitments(base, head, issues, moment) {
	const published = (reports) => reports.filter(({ draft }) => !draft);
	const before = baseCommitments(published(base), issues, moment);
	const now = published(head);
	const pairs = matchCommitments(now.flatMap((report) => [...report.commitments, ...report.withdrawn]), before);
	const changes = now.flatMap((report) => {
		const named = {
			...report,
			slug: report.path
		};
		return [...report.commitments.flatMap((commitment) => {
			const known = pairs.get(commitment);
			if (!known) return [newChange(commitment)];
			const closed = isClosed(known);
			return eventChanges(known.block, revisedBlock(known.block, commitment, {
				report: named,
				moment
			}, closed));
		}), ...report.withdrawn.flatMap((withdrawal) => {
			const known = pairs.get(withdrawal);
			if (!known) return [];
			const closed = isClosed(known);
			return eventChanges(known.block, withdrawnBlock(known.block, withdrawal, {
				report: named,
				moment
			}, closed));
		})];
	});
	const kept = new Set(pairs.values());
	return [...changes, ...before.filter((known) => !kept.has(known)).map(removedChange)];
}
function baseCommitments(base, issues, moment) {
	const pairs = matchCommitments(base.flatMap(({ commitments }) => commitments), issues);
	return base.flatMap((report) => report.commitments.map((commitment) => {
		const fixed = {
			repository_id: 0,
			key: "",
			time_zone: "UTC"
		};
		const block = firstBlock(commitment, {
			report: {
				...report,
				slug: report.path
			},
			moment
		}, fixed);
		const issue = pairs.get(commitment) ?? null;
		if (!issue) return {
			block,
			issue
		};
		const { first_due, history } = issue.block;
		return {
			block: {
				...block,
				first_due: first_due ?? block.first_due,
				history
			},
			issue
		};
	}));
}
function isClosed({ issue }) {
	return issue !== null && isSettled({
		block: issue.block,
		issue: issue.facts
	});
}
function newChange({ report: file, line, subject, owner, due, dueText }) {
	const when = due ? `due ${due}` : dueText ? `no date in ${codeSpan(dueText)}` : "no due date";
	return {
		type: "new",
		file,
		line,
		subject,
		sentence: `New: ${owner ? codeSpan(owner) : "no owner"}, ${when}.`,
		severity: "notice"
	};
}
function eventChanges(before, after) {
	const place = {
		file: after.report.path,
		line: after.line,
		subject: after.subject
	};
	return after.history.slice(before.history.length).map((event) => {
		const sentence = [describeEvent({
			...event,
			..."commit" in event ? { commit: null } : {}
		}), advice(event, after)];
		return {
			type: event.type,
			...place,
			sentence: sentence.filter(Boolean).join(" "),
			severity: severityOf(event)
		};
	});
}
function advice(event, { history, first_due }) {
	if (event.type === "withdrawn" && event.reason === null) return "Say why: `~~text~~ withdrawn: the reason`.";
	if (event.type !== "moved" || event.to <= event.from || first_due === null) return "";
	const slips = history.filter((past) => past.type === "moved" && past.to > past.from).length;
	const late = daysBetween(first_due, event.to);
	const why = event.reason === null ? " Give a reason, such as `(moved from 2026-11-01: the reason)`." : "";
	return `${ordinal(slips)} slip, ${late >= 0 ? "+" : ""}${plural(late, "day", "days")} since first promised.${why}`;
}
function severityOf(event) {
	if (event.type === "withdrawn") return event.reason === null ? "error" : "notice";
	return event.type === "moved" && event.to > event.from && event.reason === null ? "warning" : "notice";
}
/** Describes a removal. Removing a line without explanation is an error unless its commitment is already settled. */
function removedChange({ block, issue }) {
	const closed = issue !== null && isClosed({
		block,
		issue
	});
	const settled = closed || block.done !== null;
	const how = closed ? ` (closed as ${closeReasonOf(issue.facts.state_reason).replace("_", " ")})` : "";
	const sentence = settled ? `Its line is removed${how}.` : "Removed without explanation. Put the line back, or strike it through with a reason: `~~text~~ withdrawn: the reason`.";
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

export { diffCommitments, planSync, reconcile };