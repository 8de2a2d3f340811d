import { clip, matchKey } from "./core-model-start.js";
import { hasPastOf, hoursBetween, isInstant, knownGone, resolveTracker, resolveWork, statedReason, trackersOf, unknownGone, workKey } from "./core-model.js";
import { GONE_WORDS } from "./core-render.js";
import { dayIn, isDoneBy, isHistoryComplete } from "./core-lifecycle.js";
import { findEarlierTitles, textFingerprint } from "./core-identity.js";
import { reconcile } from "./core-plan.js";

// src/core/verify/replay.ts
/** Rebuilds the blocks from git by reconciling every published version in turn, as if the Action had run at each commit. */
function replay(history, { repositoryId, policy, source = null, reader, firstCommits = /* @__PURE__ */ new Map() }) {
	let known = [];
	for (const { commit, instant, reports } of history) {
		const { commitments } = reconcile({
			reports,
			source,
			...reader === void 0 ? {} : { reader },
			known,
			gone: [],
			uncovered: /* @__PURE__ */ new Map(),
			unreadable: /* @__PURE__ */ new Set(),
			complete: true,
			trackerEvidence: /* @__PURE__ */ new Map(),
			repositoryId,
			commit,
			committedAt: instant,
			firstCommits,
			now: {
				instant,
				today: null
			},
			policy: {
				...policy,
				remindDays: []
			}
		});
		known = commitments.map(({ before, commitment, assessed: { block } }) => {
			const { due, text, report, links } = block;
			const line = commitment?.line ?? block.line;
			const read = {
				isDone: block.done !== null,
				links,
				trackers: trackersOf(block)
			};
			const state = {
				commit,
				due,
				text,
				line,
				path: report.path,
				at: instant,
				...read
			};
			const stated = [commitment?.reason, block.withdrawn?.reason].filter((reason) => typeof reason === "string");
			if (before === null) {
				const states = [state];
				const reasons = new Set(stated);
				const names = [nameOf(block)];
				return {
					block,
					issue: null,
					replayed: {
						block,
						from: instant,
						to: null,
						states,
						latest: state,
						reasons,
						names
					}
				};
			}
			const { replayed } = before;
			for (const reason of stated) replayed.reasons.add(reason);
			if (!isSameName(nameOf(block), nameOf(replayed.block))) replayed.names.push(nameOf(block));
			replayed.block = block;
			replayed.to = block.removed === null ? null : replayed.to ?? instant;
			if (block.removed === null && block.withdrawn === null) {
				replayed.states.push(state);
				replayed.latest = state;
			}
			return {
				block,
				issue: null,
				replayed
			};
		});
	}
	return known.map(({ replayed }) => replayed);
}
function nameOf({ id, subject, text }) {
	return {
		id,
		subject,
		text
	};
}
function isSameName(a, b) {
	return a.id === b.id && a.subject === b.subject && a.text === b.text;
}

// src/core/verify/findings.ts
/** The maximum length of quoted text, in code points. */
const QUOTE_LIMIT = 120;
/** The sentence for each kind of difference. `issue` is a number, `stated` the value in the issue, and `actual` the true value. */
const SENTENCES = {
	gone: (issue, how, since, { subject, continued } = {}) => `Issue #${issue}, which tracked a commitment, ${GONE_WORDS[how]} (first noticed on ${since})${subject === void 0 ? "" : `: ${quote(subject)}`}${continued === void 0 ? "" : `; issue #${continued} continues the commitment`}.`,
	goneFirstDue: (issue, stated, actual) => `The dashboard says that the commitment of the missing issue #${issue} ${originally(stated)}; according to git, it ${originally(actual)}.`,
	goneDue: (issue, stated, actual) => `The dashboard says that the commitment of the missing issue #${issue} ${isDue(stated)}; according to the report, it ${isDue(actual)}.`,
	goneFirstText: (issue, stated, actual) => `The dashboard says that the original text of the missing issue #${issue} was ${quote(stated)}; according to git, it was ${quote(actual)}.`,
	goneUnknown: (issue) => `The dashboard lists a commitment for the missing issue #${issue} that isn't in any commit on this branch.`,
	edited: (issue) => `The managed part of issue #${issue} was edited by hand.`,
	lostCommit: (issue, commit) => `Issue #${issue} names commit ${commit.slice(0, 12)}, which is not in this branch's history: the history was rewritten.`,
	unknown: (issue) => `Issue #${issue} tracks a commitment that isn't in any commit on this branch.`,
	missing: (subject, from) => `${quote(subject)}, promised on ${from.slice(0, 10)}, has no issue.`,
	firstDue: (issue, stated, actual) => `Issue #${issue} says that its commitment ${originally(stated)}; according to git, it ${originally(actual)}.`,
	late: (issue, created, from) => `Issue #${issue} was created on ${created.slice(0, 10)}, although its commitment was promised on ${from.slice(0, 10)}: an earlier issue may have been deleted.`,
	lateDue: (issue, { created, from, stated, actual }) => `Issue #${issue} was created on ${created.slice(0, 10)} and says that its commitment ${originally(stated)}; according to git, it was promised on ${from.slice(0, 10)} and ${originally(actual)}.`,
	firstText: (issue, stated, actual) => `Issue #${issue} says that the original text was ${quote(stated)}; according to git, it was ${quote(actual)}.`,
	due: (issue, stated, actual) => `Issue #${issue} says that its commitment ${isDue(stated)}; according to the report, it ${isDue(actual)}.`,
	moveMissing: (issue, actual) => `Issue #${issue} doesn't say that the due date moved to ${actual}.`,
	moveFalse: (issue, stated, actual) => `Issue #${issue} says that the due date moved to ${stated} at this commit; according to git, the commitment then ${actual === null ? "had no due date" : `was due on ${actual}`}.`,
	moveFrom: (issue, stated) => `Issue #${issue} says that the due date moved from ${stated}, a date that the report never stated.`,
	published: (issue, stated, actual) => `Issue #${issue} says that its report ${wasPublished(stated)}; according to git, it ${wasPublished(actual)}.`,
	rewordingMissing: (issue, actual) => `Issue #${issue} doesn't say that its commitment was reworded to ${quote(actual)}.`,
	removed: (issue) => `The commitment of issue #${issue} was removed from its report, but the issue doesn't say so.`,
	notRemoved: (issue) => `Issue #${issue} says that its commitment was removed from the report, but the report still contains it.`,
	withdrawn: (issue) => `The commitment of issue #${issue} was withdrawn in its report, but the issue doesn't say so.`,
	notWithdrawn: (issue) => `Issue #${issue} says that its commitment was withdrawn in its report, but it wasn't.`,
	done: (issue, stated, actual) => `Issue #${issue} says that its commitment was marked as done on ${stated}; the report ${actual === null ? "doesn't mark it as done" : `has marked it as done only since ${actual}`}.`,
	promised: (issue, stated, actual) => `Issue #${issue} says that its commitment was promised on ${stated}; according to git, it was first published on ${actual}.`,
	promiseMissing: (issue, actual) => `Issue #${issue} no longer says when its commitment was promised; according to git, it was first published on ${actual}.`,
	zone: (issue, stated) => `Issue #${issue} says that its due dates end in the time zone ${stated}, which no settings on this branch have ever named.`,
	firstCommit: (issue, stated, actual) => `Issue #${issue} says that its commitment was first seen at commit ${stated.slice(0, 12)}; according to git, commit ${actual.slice(0, 12)} first published it.`,
	doneMark: (issue) => `Issue #${issue} says that its commitment was already done when it was promised; according to git, it wasn't.`,
	noDoneMark: (issue) => `The commitment of issue #${issue} was already marked as done when it was promised, but the issue doesn't say so.`,
	neverClosed: (issue, stated) => `Issue #${issue} says that it was closed on ${stated}; according to GitHub, it wasn't.`,
	closedBy: (issue, stated, actual) => `Issue #${issue} says that ${stated === null ? "an unknown account" : `@${stated}`} closed it on ${actual.at}; according to GitHub, ${actual.bot ? "the bot " : ""}@${actual.login} did.`,
	neverReopened: (issue) => `Issue #${issue} says that it was reopened; according to GitHub, it wasn't.`,
	reopeningMissing: (issue, actual) => `Issue #${issue} doesn't say that it was reopened; according to GitHub, it was reopened on ${actual}.`,
	reasonNotInReport: (issue, reason) => `Issue #${issue} contains the reason ${quote(reason)}, which its report never gave.`,
	reasonNotStated: (issue, by) => `Issue #${issue} contains a reason by @${by} that isn't in any of its comments.`,
	evidenceNotStated: (issue, url) => `Issue #${issue} lists ${quote(url)} as evidence from a comment, but none of its comments contains it.`,
	linkNotNamed: (issue, url) => `Issue #${issue} lists ${quote(url)} as evidence from its report, but the report never linked it for this commitment.`,
	trackerNotNamed: (issue, url) => `Issue #${issue} lists ${quote(url)} as a completed tracker, but the report never named it for this commitment.`,
	neverClosedBy: (issue, url) => `Issue #${issue} says that ${quote(url)} closed it; according to GitHub, it didn't.`,
	evidenceDate: (issue, url, actual) => `Issue #${issue} gives a date or a commit for ${quote(url)} that GitHub doesn't show: ${actual === null ? "it isn't completed" : `it was completed on ${actual}`}.`,
	unpublished: (issue) => `Issue #${issue} is in the published snapshot but is no longer tracked.`,
	publishedFirstDue: (issue, stated, actual) => `Issue #${issue} says that its commitment ${originally(stated)}; according to the published snapshot, it ${originally(actual)}.`,
	publishedFirstText: (issue, stated, actual) => `Issue #${issue} says that the original text was ${quote(stated)}; according to the published snapshot, it was ${quote(actual)}.`,
	publishedEvents: (issue, lost) => `Issue #${issue} no longer lists ${lost} of the events in the published snapshot.`
};
function originally(due) {
	return due === null ? "originally had no due date" : `was originally due on ${due}`;
}
function isDue(due) {
	return due === null ? "has no due date" : `is due on ${due}`;
}
function wasPublished(day) {
	return day === null ? "has no publication date" : `was published on ${day}`;
}
function quote(text) {
	return `“${clip(text, QUOTE_LIMIT)}”`;
}

// src/core/verify/compare-promise.ts
/** How long the run for a commit may take to create an issue. */
const CREATE_HOURS = 1;
const PROMISE_NOT_STORED = "the date of the promise, which the issue doesn't store";
const ISSUE_IS_OLDER = "the date of the promise, because the issue is older than its commitment in git";
/** The time zone if no settings name one; see `timezone` in src/config/schema.ts. */
const DEFAULT_ZONE = "UTC";
/** Compares the facts that are fixed when an issue is created: the promise's date, first commit, time zone and done mark. */
function comparePromise(issue, facts) {
	const compared = {
		findings: [],
		uncompared: []
	};
	compareZone(issue, facts, compared);
	comparePromised(issue, facts, compared);
	compareFirstCommit(issue, facts, compared);
	compareDoneMark(issue, facts, compared);
	return compared;
}
function compareZone({ block, facts }, { zones, order }, compared) {
	const { first_commit, time_zone } = block;
	if (zones === null) {
		compared.uncompared.push("the time zone of the due date, because the settings' history is missing");
		return;
	}
	const [created, changed] = [order.get(first_commit ?? ""), order.get(zones.since ?? "")];
	const isDefault = created === void 0 || changed === void 0 || created < changed;
	if (!zones.named.has(time_zone) && !(time_zone === DEFAULT_ZONE && isDefault)) compared.findings.push(SENTENCES.zone(facts.number, time_zone));
}
/** Whether git shows the commitment only after its issue was created, for example because an earlier version read it sooner. */
function isOlderThanReplay({ facts }, { from }) {
	return hoursBetween(facts.created_at, from) > 1;
}
/**
* Creates a test for whether the version that created an issue stored the date of the promise: it did if it recorded its reader,
* or if an issue that isn't newer stores the instant. A run that completes a block of an earlier version only adds a date, and a
* run that restores a block says so in its history.
*/
function createStoredTest(issues) {
	const isOriginal = ({ block, written }) => isInstant(written?.promised ?? "") && block.continues === void 0 && isHistoryComplete(block) && !block.history.some(({ type }) => type === "edited");
	const [since] = issues.filter(isOriginal).map(({ facts }) => facts.created_at).toSorted((a, b) => hoursBetween(b, a));
	return ({ block: { reader, commit, first_commit }, facts }) => reader !== void 0 && commit !== null && commit === first_commit || since !== void 0 && hoursBetween(since, facts.created_at) >= 0;
}
function comparePromised(issue, facts, compared) {
	const { expected, reportFrom } = facts;
	const { block, written } = issue;
	const { number, created_at } = issue.facts;
	const stated = block.promised;
	if (facts.isStored && written !== null && written.promised === void 0) compared.findings.push(SENTENCES.promiseMissing(number, expected.from));
	else if (stated === void 0 || written?.promised === void 0) compared.uncompared.push(PROMISE_NOT_STORED);
	else if (isOlderThanReplay(issue, expected)) compared.uncompared.push(ISSUE_IS_OLDER);
	else {
		const { promised = expected.from } = expected.block;
		const earliest = earlierOf(promised, reportFrom);
		const latest = hoursBetween(promised, created_at) > 0 ? created_at : promised;
		if (isBefore(stated, earliest, block) || hoursBetween(latest, stated) > 1) compared.findings.push(SENTENCES.promised(number, stated, earliest));
	}
}
/** The earlier of two instants. */
function earlierOf(a, b) {
	return hoursBetween(a, b) >= 0 ? a : b;
}
/** Whether one instant or date is before another. If either is only a date, the same date isn't before. */
function isBefore(a, b, block) {
	return isInstant(a) && isInstant(b) ? hoursBetween(a, b) > 0 : dayIn(block, a) < dayIn(block, b);
}
/** A run must have seen the item first at a commit that contains it, and before its next change after the issue was created. */
function compareFirstCommit(issue, { expected, order }, compared) {
	const { block, facts } = issue;
	const [first, ...later] = expected.states;
	if (block.first_commit === null) compared.uncompared.push("the first commit, which the issue doesn't store");
	const position = order.get(block.first_commit ?? "");
	const earliest = order.get(first.commit);
	if (position === void 0 || earliest === void 0 || isOlderThanReplay(issue, expected)) return;
	const next = later.find(({ at }) => hoursBetween(facts.created_at, at) > 1);
	const limit = order.get(next?.commit ?? "") ?? order.size;
	if (position < earliest || position >= limit) compared.findings.push(SENTENCES.firstCommit(facts.number, String(block.first_commit), first.commit));
}
function compareDoneMark(issue, { expected }, compared) {
	const { block, facts } = issue;
	const { states } = expected;
	if (isOlderThanReplay(issue, expected)) return;
	const seen = states.filter(({ at }, index) => index === 0 || hoursBetween(facts.created_at, at) <= 1);
	const wasTicked = seen.some(({ isDone }) => isDone);
	const hasTracker = block.evidence.some(({ kind }) => kind === "tracker");
	if (block.done_when_promised === true && !wasTicked && !hasTracker) compared.findings.push(SENTENCES.doneMark(facts.number));
	const isUndone = block.history.some(({ type }) => type === "unticked" || type === "reopened");
	if (expected.block.done_when_promised === true && seen.every(({ isDone }) => isDone) && block.promised !== void 0 && block.done_when_promised !== true && !isUndone) compared.findings.push(SENTENCES.noDoneMark(facts.number));
}

// src/core/verify/pair-issues.ts
/** Pairs blocks with replayed commitments by key, then by current text, then by original text. */
function pairIssues(issues, replayed) {
	const pairs = /* @__PURE__ */ new Map();
	const free = new Set(replayed);
	const traits = [
		({ key }) => key,
		({ report, text }) => JSON.stringify([report.path, matchKey(text)]),
		({ report, text_original }) => JSON.stringify([report.path, matchKey(text_original)]),
		({ text_original }) => matchKey(text_original)
	];
	for (const trait of traits) {
		const byTrait = new Map([...free].map((commitment) => [trait(commitment.block), commitment]));
		for (const issue of issues) {
			const match = pairs.has(issue) ? void 0 : byTrait.get(trait(issue.block));
			if (!match || !free.has(match)) continue;
			pairs.set(issue, match);
			free.delete(match);
		}
	}
	return pairs;
}

// src/core/verify/recall.ts
/**
* Creates a function that finds missing issues' commitments in git by the fingerprints in the ledger, whether or not a report
* still contains them. A commitment that has another issue counts only if there is no other one; if that issue was opened later and
* has the commitment's past, it continues the commitment.
*/
function createRecaller(input) {
	const { replayed, issues, known } = input;
	const tracked = [...issues, ...known.map((block) => ({
		block,
		facts: null
	}))];
	const pairs = new Map(Array.from(pairIssues(tracked, replayed), ([issue, commitment]) => [commitment, issue]));
	const named = groupByFingerprint(input, pairs);
	const findOrigin = createOriginFinder(input.commits);
	return (missing, trackedAt, taken) => {
		const { number, fingerprint } = missing;
		const same = named.get(fingerprint) ?? [];
		const free = same.filter((commitment) => !pairs.has(commitment) && !taken.has(idOf(commitment)));
		const [best] = free.length > 1 ? sortByRank(free, createRank(number, trackedAt, input)) : free;
		if (best !== void 0) {
			const origin = findOrigin(best, free);
			taken.add(idOf(origin));
			return { block: origin === best ? best.block : withoutRemoval(origin.block) };
		}
		for (const commitment of same) {
			const issue = pairs.get(commitment);
			const later = issue?.facts?.number ?? 0;
			if (later > number && issue !== void 0 && hasPastOf(issue.block, commitment.block)) return { continued: later };
		}
		const [other] = same;
		return other === void 0 ? null : { block: other.block };
	};
}
/** Identifies a commitment by where it was first published. */
function idOf({ states: [{ commit, path, line }], block: { text_original } }) {
	return JSON.stringify([
		commit,
		path,
		line,
		text_original
	]);
}
/** The commitments by each fingerprint that they have ever had, with or without their ids. */
function groupByFingerprint({ replayed, fingerprints, olderTitles }, pairs) {
	const named = /* @__PURE__ */ new Map();
	for (const commitment of replayed) {
		const marks = commitment.names.flatMap((name) => [
			textFingerprint(name),
			textFingerprint({
				...name,
				id: null
			}),
			...olderTitles && !pairs.has(commitment) ? findEarlierTitles(name.text, fingerprints) : []
		]);
		for (const mark of new Set(marks)) {
			const same = named.get(mark);
			if (same === void 0) named.set(mark, [commitment]);
			else same.push(commitment);
		}
	}
	return named;
}
function sortByRank(commitments, rank) {
	return commitments.toSorted((a, b) => rank(a) - rank(b));
}
/**
* Creates an order of commitments with the same words. First come those that were in a report while the issue is known to have
* been tracked, and that could have been admitted.
*/
function createRank(number, trackedAt, { issues, since }) {
	const bornBy = issues.filter(({ facts }) => facts.number > number).map(({ facts }) => facts.created_at).reduce((a, b) => hoursBetween(b, a) > 0 ? b : a, trackedAt);
	return ({ from, to, block }) => {
		const isBorn = hoursBetween(bornBy, from) <= 1;
		const isThere = to === null || hoursBetween(trackedAt, to) >= 0;
		const isAdmitted = block.report.published === null || block.report.published >= since;
		return (isBorn ? 0 : 4) + (isThere ? 0 : 2) + (isAdmitted ? 0 : 1);
	};
}
/**
* Creates a function that follows a commitment back to the one whose place it took: a commitment with the same words that was in a
* report before it, and whose line was removed while both were there. A run that sees only the result treats that as a move.
*/
function createOriginFinder(commits) {
	const positions = new Map(commits.map((commit, position) => [commit, position]));
	const birthOf = ({ states: [{ commit }] }) => positions.get(commit) ?? -1;
	const endOf = ({ to, block }) => {
		const removal = block.history.findLast(({ type }) => type === "removed");
		return to !== null && removal?.type === "removed" ? positions.get(removal.commit ?? "") ?? -1 : -1;
	};
	return (commitment, same) => {
		let origin = commitment;
		for (const other of same.toSorted((a, b) => birthOf(b) - birthOf(a))) if (birthOf(other) < birthOf(origin) && endOf(other) >= birthOf(origin)) origin = other;
		return origin;
	};
}
/** The block without the removal of its line, because another item with the same words took the line's place. */
function withoutRemoval(block) {
	const last = block.history.findLastIndex(({ type }) => type === "removed");
	return {
		...block,
		removed: null,
		history: block.history.toSpliced(last, 1)
	};
}

// src/core/verify/missing-reopenings.ts
/** How long an issue must stay open for a run to see it, even if the workflow runs only once a week. */
const OPEN_HOURS = 192;
const CLOSING = /* @__PURE__ */ new Set([
	"closed",
	"ticked",
	"withdrawn"
]);
const OPENING = /* @__PURE__ */ new Set([
	"reopened",
	"unticked",
	"restored"
]);
/**
* When the issue was reopened (RFC 3339) although its block says only that it was closed. Skips incomplete histories, servers
* that don't give a state's reason, and reopenings that a run may not have seen.
*/
function missingReopenings({ block, facts }, { reopenings, closes }, now) {
	if (!isHistoryComplete(block) || facts.state_reason === null) return [];
	return reopenings.filter((at) => {
		const next = closes.find((close) => close.at > at)?.at ?? now;
		return hoursBetween(at, next) >= OPEN_HOURS && isClosedFor(block, at);
	});
}
/** Whether the block says that the commitment was closed when the issue was reopened, and doesn't say that it was opened again. */
function isClosedFor(block, reopened) {
	const day = dayIn(block, reopened);
	const isClosing = (event) => CLOSING.has(event.type) || event.type === "evidence" && isDoneBy(event, block);
	const changes = block.history.filter((event) => isClosing(event) || OPENING.has(event.type));
	const before = changes.findLast(({ at }) => at <= day);
	const isOpened = changes.some(({ type, at }) => OPENING.has(type) && at >= day);
	return before !== void 0 && isClosing(before) && !isOpened;
}

// src/core/verify/stated-facts.ts
/** Whether the issue states anything that GitHub can confirm. */
function needsRecord({ block }) {
	return statedEvidence(block).length > 0 || block.history.some((event) => isClose(event) || isReopening(event) || isReason(event) || event.type === "ticked" || event.type === "withdrawn");
}
/** Whether the issue states anything that comes from comments. */
function needsComments({ block }) {
	return statedEvidence(block).some(({ kind }) => kind === "comment") || block.history.some(isReason);
}
/** The issues, pull requests and commits behind a commitment's evidence, and its trackers. */
function recordRefs({ block }, expected, { server, here }) {
	const stated = statedEvidence(block);
	const trackers = expected && stated.some(({ kind }) => kind === "tracker") ? namedTrackers(expected) : [];
	return [...stated.flatMap(({ url }) => resolveWork(url, server) ?? []), ...trackers.flatMap((tracker) => resolveTracker(tracker, server, here) ?? [])];
}
/** All evidence that the block contains, including what only its history lists. */
function statedEvidence({ evidence, history }) {
	return [...evidence, ...history.flatMap((event) => isEvidence(event) ? [event.evidence] : [])];
}
function isEvidence(event) {
	return event.type === "evidence";
}
/** Whether the event records a close. */
function isClose(event) {
	return event.type === "closed";
}
/** Whether the event records a reopening. */
function isReopening(event) {
	return event.type === "reopened";
}
/** Whether the event records a reason from a comment. */
function isReason(event) {
	return event.type === "reason" && "by" in event && event.by !== null;
}
/** The trackers that the report has ever named for the commitment. */
function namedTrackers({ states }) {
	return [...new Set(states.flatMap(({ trackers }) => trackers))];
}

// src/core/verify/compare-record.ts
const CLOSER_ACCESS = "whether the account that closed the issue had write access at the time";
/** GitHub may record an event some seconds after its cause. */
const MARGIN_HOURS = 1 / 60;
/** Compares the closes, reopenings, evidence and reasons in an issue with what GitHub shows. */
function compareRecord(issue, expected, context) {
	if (!needsRecord(issue)) return {
		findings: [],
		uncompared: []
	};
	const { number } = issue.facts;
	const record = context.records.issues.get(workKey({
		...context.repo,
		number
	}));
	if (!record) return {
		findings: [],
		uncompared: ["closes and evidence, because GitHub didn't show them"]
	};
	const comparison = {
		issue,
		expected,
		record,
		context,
		findings: [],
		uncompared: []
	};
	for (const event of issue.block.history) compareEvent(event, comparison);
	for (const evidence of statedEvidence(issue.block)) compareEvidence(evidence, comparison);
	const missing = missingReopenings(issue, record, context.now);
	if (missing.length > 0 && issue.block.history.some(({ type }) => type === "edited")) comparison.uncompared.push("a reopening from before the issue's block was restored");
	else comparison.findings.push(...missing.map((at) => SENTENCES.reopeningMissing(number, at)));
	return {
		findings: [...new Set(comparison.findings)],
		uncompared: [...new Set(comparison.uncompared)]
	};
}
function compareEvent(event, comparison) {
	const { issue, record, findings, uncompared } = comparison;
	const { number } = issue.facts;
	if (isClose(event)) compareClose(event, comparison);
	if (isReopening(event) && record.reopenings.length === 0) {
		if (mayLackEvents(comparison)) uncompared.push("a reopening that GitHub no longer shows");
		else findings.push(SENTENCES.neverReopened(number));
	}
	if (isReason(event) && statedReason(event.text) !== null) {
		if (record.statements?.some(({ reason, login }) => reason === event.text && isSameLogin(login, event.by))) return;
		if (record.statements === null || record.hasLostComments) uncompared.push("a reason from a comment that GitHub no longer shows");
		else findings.push(SENTENCES.reasonNotStated(number, event.by));
	}
}
function mayLackEvents({ record, context }) {
	return record.isPartial || context.isAdopted;
}
function compareClose(event, comparison) {
	const { issue, record, findings, uncompared } = comparison;
	const { number } = issue.facts;
	const close = record.closes.find(({ at }) => isSameInstant(at, event.instant));
	if (close === void 0) {
		if (mayLackEvents(comparison)) uncompared.push("a close that GitHub no longer shows");
		else findings.push(SENTENCES.neverClosed(number, event.instant));
		return;
	}
	if (close.login === null) uncompared.push("who closed the issue, because that account was deleted");
	else if (close.bot !== (event.standing === "bot") || !isCloser(close.login, event)) findings.push(SENTENCES.closedBy(number, event.by, close));
	else if (event.standing === "writer") uncompared.push(CLOSER_ACCESS);
}
/**
* Whether the block can name this account, or no account, as the closer. A run that sees the account of a writer's close always
* names it. A block doesn't name an account from another server.
*/
function isCloser(login, { by, standing }) {
	return by === null ? standing !== "writer" : isSameLogin(login, by);
}
function isSameInstant(a, b) {
	return Math.abs(hoursBetween(a, b)) <= MARGIN_HOURS;
}
/** Compares logins. GraphQL leaves out `[bot]` at the end of a bot's login. */
function isSameLogin(a, b) {
	const name = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
	return name(a) === name(b);
}
function compareEvidence(evidence, comparison) {
	const { issue, expected, uncompared, findings } = comparison;
	if (evidence.kind === "pull_request" || evidence.kind === "commit") compareClosingWork(evidence, comparison);
	else if (evidence.kind === "tracker") compareTracker(evidence, comparison);
	else if (evidence.kind === "comment") compareComment(evidence, comparison);
	else if (evidence.kind !== "link") uncompared.push("evidence of a kind that this version doesn't know");
	else if (!expected.states.some(({ links }) => links.includes(evidence.url))) findings.push(SENTENCES.linkNotNamed(issue.facts.number, evidence.url));
}
/** A pull request or commit counts if it closed the issue, or if it is a pull request that is linked to the issue. */
function compareClosingWork(evidence, comparison) {
	const { issue, record, context, findings, uncompared } = comparison;
	const { number } = issue.facts;
	const same = [...record.closes.flatMap(({ proof }) => proof ?? []), ...record.pulls].filter(({ url }) => isSameWork(url, evidence.url, context.server));
	if (same.some(({ at, commit }) => isSameDate(at, evidence.at) && isSameCommit(commit, evidence.commit))) return;
	const [found] = same;
	if (found) findings.push(SENTENCES.evidenceDate(number, evidence.url, found.at));
	else if (mayLackEvents(comparison) || !findWork(evidence.url, context) && canBeHidden(evidence.url, context)) uncompared.push("a pull request or commit that GitHub doesn't show");
	else findings.push(SENTENCES.neverClosedBy(number, evidence.url));
}
/** Whether an address leads to work that GitHub may hide. The commits of the reports' repository can always be read. */
function canBeHidden(url, { server, here, records }) {
	const ref = resolveWork(url, server);
	if (ref === null) return false;
	const isOurs = here !== null && workKey({
		...ref,
		...here
	}) === workKey(ref);
	return !("sha" in ref && isOurs && records.work.get(workKey(ref)) === null);
}
function isSameWork(a, b, server) {
	const [left, right] = [resolveWork(a, server), resolveWork(b, server)];
	return left !== null && right !== null && workKey(left) === workKey(right);
}
function isSameDate(a, b) {
	return a === null || b === null ? a === b : isSameInstant(a, b);
}
/** Whether the commits are equal. Earlier versions didn't store a pull request's commit. */
function isSameCommit(actual, stated) {
	return actual === void 0 || stated === void 0 || actual === stated;
}
/** When the issue, pull request or commit was completed, with every close of an issue; null if GitHub doesn't show it. */
function findWork(url, { server, records }) {
	const ref = resolveWork(url, server);
	return ref && findRef(ref, records);
}
function findRef(ref, { issues, work }) {
	const key = workKey(ref);
	const issue = issues.get(key);
	if (issue) return {
		url: issue.url,
		dates: issue.closes.map(({ at }) => at),
		isPartial: issue.isPartial
	};
	const found = work.get(key);
	return found ? {
		url: found.url,
		dates: found.at === null ? [] : [found.at],
		isPartial: false
	} : null;
}
/** Whether an item or a named tracker has ever mentioned a number. Earlier versions followed some mentions. */
function isMentioned({ number }, { states }) {
	const hasNumber = (words) => words.match(/[#/]\d+/g)?.some((mention) => Number(mention.slice(1)) === number) === true;
	return states.some(({ text, trackers }) => [text, ...trackers].some(hasNumber));
}
/** Asks first whether the report named the tracker, because someone can invent one that GitHub doesn't show. */
function compareTracker(evidence, comparison) {
	const { issue, context, findings, uncompared } = comparison;
	const { number } = issue.facts;
	const { server } = context;
	const actual = findWork(evidence.url, context);
	const naming = namingOf(evidence.url, actual?.url ?? evidence.url, comparison);
	if (naming === "unknown") uncompared.push("whether the report named a tracker");
	else if (naming === "unnamed") findings.push(SENTENCES.trackerNotNamed(number, evidence.url));
	else if (actual === null) uncompared.push("the completion of a tracker that GitHub doesn't show");
	else if (!isSameWork(actual.url, evidence.url, server)) uncompared.push("the completion of a tracker that has moved");
	else if (!actual.dates.some((date) => isSameDate(date, evidence.at))) {
		if (actual.isPartial) uncompared.push("the completion of a tracker with too many events");
		else findings.push(SENTENCES.evidenceDate(number, evidence.url, actual.dates.at(-1) ?? null));
	}
}
/** Whether the report named a tracker, by the address in the block or by its present address. */
function namingOf(url, present, { expected, context }) {
	const { server, here, records, isAdopted } = context;
	const ref = resolveTracker(url, server, null);
	if (ref === null) return isAdopted && resolveTracker(url, url, null) !== null ? "unknown" : "unnamed";
	const refs = namedTrackers(expected).flatMap((tracker) => resolveTracker(tracker, server, here) ?? []);
	const works = refs.map((named) => findRef(named, records));
	if (refs.some((named) => workKey(named) === workKey(ref)) || works.some((work) => work !== null && [url, present].some((address) => isSameWork(work.url, address, server)))) return "named";
	return works.includes(null) || isMentioned(ref, expected) ? "unknown" : "unnamed";
}
/**
* A comment's evidence is dated by the comment or, once a run has read the linked work, by that work. The pull request that
* published the commitment has the date of the promise; see linkDateFor.
*/
function compareComment(evidence, { issue, record, context, findings, uncompared }) {
	const { number } = issue.facts;
	const stated = record.statements?.filter((statement) => statement.evidence === evidence.url) ?? [];
	const [first] = stated;
	const ref = resolveWork(evidence.url, context.server);
	const work = ref && findRef(ref, context.records);
	const { promised = null } = issue.block;
	const dates = [
		...stated.map(({ at }) => at),
		...work?.dates ?? [],
		promised
	];
	if (first === void 0) {
		if (record.statements === null || record.hasLostComments) uncompared.push("evidence from a comment that GitHub no longer shows");
		else findings.push(SENTENCES.evidenceNotStated(number, evidence.url));
	} else if (!dates.some((date) => isSameDate(date, evidence.at))) {
		if (ref !== null && (work === null || work.isPartial)) uncompared.push("the date of linked work that GitHub doesn't show");
		else findings.push(SENTENCES.evidenceDate(number, evidence.url, work?.dates.at(-1) ?? first.at));
	}
}

// src/core/verify/compare-start.ts
/** A state published for less time than this may not have been seen by a run, because commits are often pushed in batches. */
const SEEN_HOURS = 24;
/** If an issue was created this much later than its commitment, an earlier issue may have been deleted. */
const LATE_HOURS = 720;
/** The state for which an issue, or the first of the issues that it continues, was created. */
function findStart({ block, facts: { created_at } }, { states }, { order, continues }) {
	const limit = order.get(block.first_commit ?? "");
	const wasThere = ({ at, commit }) => continues && limit !== void 0 ? Number(order.get(commit)) <= limit : hoursBetween(created_at, at) <= 1;
	return states.findLast(wasThere) ?? states[0];
}
/**
* Finds an issue that runs should have created much earlier, and that may therefore replace a deleted one. `created` is when
* the issue, or the first of the issues that it continues, was created.
*/
function compareStart({ block: { first_due, report }, facts: { number } }, { states, from }, created, coverage) {
	if (report.published !== null && report.published < coverage.since) return [];
	const sibling = coverage.reports.get(report.path);
	const covered = from >= coverage.from ? from : sibling !== void 0 && sibling < created ? later(from, sibling) : null;
	if (covered === null || hoursBetween(covered, created) < 24) return [];
	const seen = duePeriods(states, created).find(({ due, since, until }) => due !== null && hoursBetween(later(since, covered), earlier(until, created)) >= 24);
	if (seen !== void 0 && seen.due !== first_due) return [SENTENCES.lateDue(number, {
		created,
		from,
		stated: first_due,
		actual: seen.due
	})];
	return sibling !== void 0 && hoursBetween(later(from, sibling), created) >= LATE_HOURS ? [SENTENCES.late(number, created, from)] : [];
}
/** The due dates in git, each with the time during which the report stated it. */
function duePeriods(states, end) {
	const changes = states.filter(({ due }, index) => index === 0 || due !== states[index - 1]?.due);
	return changes.map(({ due, at }, index) => ({
		due,
		since: at,
		until: changes[index + 1]?.at ?? end
	}));
}
function later(a, b) {
	return a > b ? a : b;
}
function earlier(a, b) {
	return a < b ? a : b;
}

// src/core/verify/compare-gone.ts
/** Compares the ledger's block of a missing issue with git. `now` is an RFC 3339 instant. */
function compareGone({ number, block }, replayed, now) {
	const place = {
		number,
		file: block.report.path,
		line: block.line,
		commit: block.commit
	};
	const expected = findReplayed(block, replayed);
	if (expected === void 0) return [{
		...place,
		message: SENTENCES.goneUnknown(number)
	}];
	const { block: actual, latest } = expected;
	const isSeen = hoursBetween(latest.at, now) >= 24;
	return [
		block.first_due === actual.first_due ? null : SENTENCES.goneFirstDue(number, block.first_due, actual.first_due),
		block.due === actual.due || !isSeen ? null : SENTENCES.goneDue(number, block.due, actual.due),
		block.text_original === actual.text_original ? null : SENTENCES.goneFirstText(number, block.text_original, actual.text_original)
	].filter((message) => message !== null).map((message) => ({
		...place,
		message
	}));
}
/** The commitment in git. Its key may differ if an earlier version opened the issue and gave the report another slug. */
function findReplayed(block, replayed) {
	const { path, slug } = block.report;
	const renamed = replayed.filter(({ block: { report, text_original } }) => report.path === path && report.slug !== slug && text_original === block.text_original);
	return replayed.find(({ block: { key } }) => key === block.key) ?? (renamed.length === 1 ? renamed[0] : void 0);
}

// src/core/verify/place.ts
/** A commitment's place according to its issue. */
function placeOfIssue({ block, facts }) {
	return {
		number: facts.number,
		file: block.report.path,
		line: block.line,
		commit: block.commit
	};
}
/** A commitment's place in git at a given commit. */
function placeOfState({ path: file, line, commit }) {
	return {
		file,
		line,
		commit
	};
}

// src/core/verify/compare-issue.ts
/** Finds problems with an issue itself: manual edits, and commits that are no longer on the branch. */
function checkIssue(issue, order) {
	const { number } = issue.facts;
	const place = placeOfIssue(issue);
	const { first_commit, commit, history } = issue.block;
	const named = [
		first_commit,
		commit,
		...history.map((event) => "commit" in event ? event.commit : null)
	];
	const lost = new Set(named.filter((name) => name !== null && !order.has(name)));
	return [...issue.edited ? [{
		...place,
		message: SENTENCES.edited(number)
	}] : [], ...Array.from(lost, (name) => ({
		...place,
		commit: name,
		message: SENTENCES.lostCommit(number, String(name))
	}))];
}
/** Finds every difference between an issue and its commitment in git. */
function compareIssue({ issue, expected, order, continues, coverage, now }) {
	const { number, created_at, closed_at } = issue.facts;
	const { states } = expected;
	const start = findStart(issue, expected, {
		order,
		continues
	});
	const created = continues ? start.at : created_at;
	const visible = {
		issue,
		expected,
		start,
		later: states.slice(states.indexOf(start) + 1),
		end: closed_at ?? now
	};
	const latest = placeOfState(expected.latest);
	const add = (message, place = latest) => ({
		...latest,
		...place,
		number,
		message
	});
	return [
		...compareStart(issue, expected, created, coverage).map((message) => add(message)),
		...compareFirstDue(visible).map(({ message, state }) => add(message, placeOfState(state))),
		...compareFirstText(visible).map((message) => add(message, placeOfState(start))),
		...compareDue(visible).map((message) => add(message)),
		...missingMoves(visible).map((move) => add(SENTENCES.moveMissing(number, move.due), placeOfState(move))),
		...falseMoves(visible, order).map(({ commit, message }) => add(message, { commit })),
		...missingRewordings(visible).map(({ commit, after }) => add(SENTENCES.rewordingMissing(number, after), { commit })),
		...compareLatest(visible).map((message) => add(message)),
		...falseStatements(visible).map((message) => add(message))
	];
}
function compareFirstDue({ issue, start, later, end }) {
	const { first_due } = issue.block;
	const dated = [start, ...later].find(({ due }) => due !== null);
	const first = dated?.due ?? null;
	const isFresh = dated !== void 0 && dated !== start && hoursBetween(dated.at, end) < 24;
	if (first_due === first || isFresh && first_due === null) return [];
	return [{
		message: SENTENCES.firstDue(issue.facts.number, first_due, first),
		state: dated ?? start
	}];
}
function compareFirstText({ issue: { block, facts }, start }) {
	if (matchKey(start.text) === matchKey(block.text_original)) return [];
	return [SENTENCES.firstText(facts.number, block.text_original, start.text)];
}
function compareDue({ issue: { block, facts }, expected: { block: known, states }, end }) {
	const settled = states.findLastIndex(({ at }) => hoursBetween(at, end) >= 24);
	const possible = states.slice(Math.max(0, settled)).map(({ due }) => due);
	if (facts.state !== "open" || possible.includes(block.due)) return [];
	return [SENTENCES.due(facts.number, block.due, known.due)];
}
/** Finds moves that the issue should list but doesn't. Skips histories that may be truncated, and moves made while the issue was closed. */
function missingMoves({ issue: { block }, start, later, end }) {
	if (!isHistoryComplete(block)) return [];
	const listed = block.history.flatMap((event) => isMove(event) ? [event.to] : []);
	const closed = closedPeriods(block);
	return movesOf(start, later, end).filter(({ at }) => !closed.some(({ since, until }) => at >= since && at <= until)).filter(({ due }) => !listed.includes(due));
}
function isMove(event) {
	return event.type === "moved" || event.type === "dated";
}
/** Finds moves that the issue lists but that aren't in git. */
function falseMoves({ issue, expected: { states } }, order) {
	const { number } = issue.facts;
	return issue.block.history.filter(isMove).flatMap((event) => {
		const { commit } = event;
		const limit = order.get(commit ?? "");
		const stateThen = limit === void 0 ? void 0 : states.findLast((state) => Number(order.get(state.commit)) <= limit);
		const hasFrom = event.type === "dated" || states.some(({ due }) => due === event.from);
		return [...stateThen && stateThen.due !== event.to ? [{
			commit,
			message: SENTENCES.moveFalse(number, event.to, stateThen.due)
		}] : [], ...event.type === "moved" && !hasFrom ? [{
			commit,
			message: SENTENCES.moveFrom(number, event.from)
		}] : []];
	});
}
function missingRewordings({ issue: { block }, expected, later, end }) {
	if (!isHistoryComplete(block)) return [];
	const listed = block.history.flatMap((event) => event.type === "reworded" ? [matchKey(event.after)] : []);
	return rewordingsOf(expected.block, later, end).filter(({ after }) => !listed.includes(matchKey(after)));
}
/** Compares the latest facts: presence in the report, withdrawal, completion date and publication date. */
function compareLatest({ issue: { block, facts }, expected }) {
	const { number, state } = facts;
	const { removed, withdrawn, report, done, history } = expected.block;
	const messages = [];
	if (state === "open" && block.removed === null !== (removed === null)) messages.push(removed === null ? SENTENCES.notRemoved(number) : SENTENCES.removed(number));
	if (state === "open" && block.withdrawn === null !== (withdrawn === null)) messages.push(withdrawn === null ? SENTENCES.notWithdrawn(number) : SENTENCES.withdrawn(number));
	if (block.report.published !== report.published && report.path === block.report.path) messages.push(SENTENCES.published(number, block.report.published, report.published));
	if (block.done === null) return messages;
	const ticked = history.findLast(({ type }) => type === "ticked");
	if (done === null) messages.push(SENTENCES.done(number, block.done, null));
	if (ticked && block.done < ticked.at) messages.push(SENTENCES.done(number, block.done, ticked.at));
	return messages;
}
/** Finds links and reasons that the report never contained. */
function falseStatements({ issue: { block, facts }, expected: { states, reasons } }) {
	const links = new Set(states.flatMap((state) => state.links));
	const stated = block.history.flatMap((event) => {
		if (event.type === "moved" || event.type === "withdrawn") return event.reason ?? [];
		return event.type === "reason" && event.by === null ? event.text : [];
	});
	if (block.withdrawn?.reason) stated.push(block.withdrawn.reason);
	return [...block.links.filter((url) => !links.has(url)).map((url) => SENTENCES.linkNotNamed(facts.number, url)), ...[...new Set(stated)].filter((reason) => !reasons.has(reason)).map((reason) => SENTENCES.reasonNotInReport(facts.number, reason))];
}
/** The periods from each close in the block to the next reopening, as RFC 3339 instants. */
function closedPeriods({ history }) {
	return history.flatMap((event, index) => {
		if (event.type !== "closed") return [];
		const reopened = history.slice(index).find(({ type }) => type === "reopened");
		return reopened ? [{
			since: event.instant,
			until: `${reopened.at}T23:59:59Z`
		}] : [];
	});
}
/** Due dates after the original, each published for long enough that a run must have seen it. */
function movesOf(start, later, end) {
	const changes = [];
	let before = start.due;
	for (const state of later) {
		const { due } = state;
		if (due !== null && due !== before) changes.push({
			...state,
			due
		});
		before = due;
	}
	return changes.filter(({ at }, index) => at < end && hoursBetween(at, changes[index + 1]?.at ?? end) >= 24);
}
/** Rewordings in git, each published for long enough that a run must have seen it. */
function rewordingsOf({ history }, later, end) {
	const times = new Map(later.map((state) => [state.commit, state.at]));
	const events = history.filter((event) => event.type === "reworded");
	return events.filter(({ commit }, index) => {
		const since = times.get(commit);
		const until = times.get(events[index + 1]?.commit ?? null) ?? end;
		return since !== void 0 && since < end && hoursBetween(since, until) >= 24;
	});
}

// src/core/verify/compare-snapshot.ts
/** Checks that the issues still have the original due dates, original texts and events of the published snapshot. */
function compareSnapshot({ commitments }, { issues, gone }) {
	const current = new Map(issues.map((issue) => [issue.facts.number, issue]));
	const goneNumbers = new Set(gone.map(({ number }) => number));
	return commitments.flatMap((published) => {
		const { issue } = published;
		if (issue === null || goneNumbers.has(issue.number)) return [];
		return comparePublished(published, issue.number, current.get(issue.number));
	});
}
function comparePublished({ block }, number, current) {
	const place = {
		number,
		file: block.report.path,
		line: block.line,
		commit: block.commit
	};
	if (!current) return [{
		...place,
		message: SENTENCES.unpublished(number)
	}];
	const { first_due, text_original, history } = current.block;
	const events = new Set(history.map((event) => JSON.stringify(event)));
	const lost = block.history.filter((event) => !events.has(JSON.stringify(event)));
	return [
		block.first_due !== null && first_due !== block.first_due ? SENTENCES.publishedFirstDue(number, first_due, block.first_due) : null,
		text_original === block.text_original ? null : SENTENCES.publishedFirstText(number, text_original, block.text_original),
		lost.length > 0 ? SENTENCES.publishedEvents(number, lost.length) : null
	].filter((message) => message !== null).map((message) => ({
		...place,
		message
	}));
}

// src/core/verify/compare.ts
/** Compares the issues with git, with GitHub and with the published snapshot. Pure. */
function verifyHistory(input) {
	const { issues, replayed, gone, now } = input;
	const recalled = recallGone(input);
	const pairs = pairIssues([...issues, ...recalled.known], replayed);
	const order = orderOf(input);
	const compared = compareTracked({
		...input,
		gone: withRecalled(gone, recalled.words)
	}, pairs);
	const uncompared = /* @__PURE__ */ new Map();
	for (const [{ facts }, comparison] of compared) for (const what of comparison.uncompared) uncompared.set(what, [...uncompared.get(what) ?? [], facts.number]);
	return {
		findings: [
			...gone.flatMap((issue) => [{
				...NOWHERE,
				number: issue.number,
				message: describeGone(issue, recalled.words.get(issue.number))
			}, ...issue.block ? compareGone({
				number: issue.number,
				block: issue.block
			}, replayed, now) : []]),
			...Array.from(compared, ([issue, comparison]) => [...checkIssue(issue, order), ...comparison.findings]).flat(),
			...findMissing(input, new Set(pairs.values()), coverageOf(input)),
			...input.snapshot ? compareSnapshot(input.snapshot, input) : []
		],
		uncompared
	};
}
/** Compares each issue with its commitment in git and with what GitHub shows. */
function compareTracked(input, pairs = pairIssues(input.issues, input.replayed)) {
	const { issues, replayed, gone, now, zones } = input;
	const order = orderOf(input);
	const reportStart = createReportStart(replayed, issues, pairs);
	const wasStored = createStoredTest(issues);
	const coverage = coverageOf(input);
	const continuing = new Set(gone.map(({ continued }) => continued));
	return new Map(issues.map((issue) => {
		const { number } = issue.facts;
		const place = placeOfIssue(issue);
		const expected = pairs.get(issue);
		if (!expected) return [issue, {
			findings: [{
				...place,
				message: SENTENCES.unknown(number)
			}],
			uncompared: /* @__PURE__ */ new Set()
		}];
		const continues = issue.block.continues !== void 0 || continuing.has(number);
		const isStored = !continues && !input.github.isAdopted && wasStored(issue);
		const facts = {
			expected,
			order,
			reportFrom: reportStart(expected),
			zones,
			isStored
		};
		const parts = [comparePromise(issue, facts), compareRecord(issue, expected, {
			...input.github,
			now
		})];
		return [issue, {
			findings: [...compareIssue({
				issue,
				expected,
				order,
				continues,
				coverage,
				now
			}), ...parts.flatMap((part) => part.findings).map((message) => ({
				...place,
				message
			}))],
			uncompared: new Set(parts.flatMap((part) => part.uncompared))
		}];
	}));
}
/** The position of each commit in the branch's history. */
function orderOf({ commits }) {
	return new Map(commits.map((commit, index) => [commit, index]));
}
/** The issues, pull requests and commits that GitHub must show to confirm the issues' closes and evidence. */
function refsToConfirm(input, context) {
	const pairs = pairIssues(input.issues, input.replayed);
	return input.issues.flatMap((issue) => recordRefs(issue, pairs.get(issue), context));
}
/**
* Creates a function that returns the earliest instant at which a run can have dated a commitment: a run that finds several
* commits at once dates a new report's commitments by the report's first commit. Once one of them has an issue, the others were
* added later.
*/
function createReportStart(replayed, issues, pairs) {
	const pathOf = ({ states: [first] }) => first.path;
	const published = /* @__PURE__ */ new Map();
	for (const commitment of replayed) {
		const path = pathOf(commitment);
		published.set(path, earlierOf(published.get(path) ?? commitment.from, commitment.from));
	}
	const created = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const { facts } = issue;
		const commitment = pairs.get(issue);
		if (commitment === void 0) continue;
		const path = pathOf(commitment);
		created.set(path, earlierOf(created.get(path) ?? facts.created_at, facts.created_at));
	}
	return (commitment) => {
		const [start, tracked] = [published, created].map((instants) => instants.get(pathOf(commitment)));
		const isLater = tracked !== void 0 && hoursBetween(tracked, commitment.from) > 0;
		return start === void 0 || isLater ? commitment.from : start;
	};
}
const NOWHERE = {
	file: null,
	line: null,
	commit: null
};
function describeGone({ number, how, since, continued }, words = {}) {
	return SENTENCES.gone(number, how, since, continued === void 0 ? words : { continued });
}
/** The commitments of missing issues, and the words or continuing issues of those that the ledger doesn't remember. */
function recallGone({ gone, issues, replayed, commits, since }) {
	const known = knownGone(gone).map(({ block }) => block);
	const words = /* @__PURE__ */ new Map();
	const unknown = unknownGone(gone);
	const fingerprints = new Set(unknown.map(({ fingerprint }) => fingerprint));
	const recall = createRecaller({
		issues,
		replayed,
		commits,
		since,
		known: [...known],
		fingerprints,
		olderTitles: false
	});
	const taken = /* @__PURE__ */ new Set();
	for (const issue of unknown) {
		const found = recall(issue, `${issue.since}T00:00:00Z`, taken);
		if (found === null) continue;
		if ("continued" in found) words.set(issue.number, found);
		else {
			known.push(found.block);
			words.set(issue.number, { subject: found.block.subject });
		}
	}
	return {
		known: known.map((block) => ({ block })),
		words
	};
}
/** The missing issues, with the continuing issues that git shows. */
function withRecalled(gone, words) {
	return gone.map((issue) => {
		const continued = issue.continued ?? words.get(issue.number)?.continued;
		return continued === void 0 ? issue : {
			...issue,
			continued
		};
	});
}
/** When runs are known to have created issues. */
function coverageOf({ issues, since, now }) {
	const created = issues.map(({ block, facts }) => ({
		path: block.report.path,
		at: facts.created_at
	}));
	const from = created.map(({ at }) => at).toSorted()[0] ?? now;
	const reports = /* @__PURE__ */ new Map();
	for (const { path, at } of created) {
		const first = reports.get(path);
		if (first === void 0 || at < first) reports.set(path, at);
	}
	return {
		from,
		reports,
		since
	};
}
/** Finds commitments in git that have no issue, published for long enough that a run must have seen them. */
function findMissing({ replayed, since, now }, paired, { from }) {
	const isMissing = (commitment) => {
		const { published } = commitment.block.report;
		const visibleFrom = commitment.from > from ? commitment.from : from;
		return !paired.has(commitment) && (published === null || published >= since) && hoursBetween(visibleFrom, commitment.to ?? now) >= 24;
	};
	return replayed.filter(isMissing).map((commitment) => ({
		...placeOfState(commitment.latest),
		number: null,
		message: SENTENCES.missing(commitment.block.subject, commitment.from)
	}));
}

export { CLOSER_ACCESS, compareTracked, createRecaller, needsComments, needsRecord, refsToConfirm, replay, verifyHistory };