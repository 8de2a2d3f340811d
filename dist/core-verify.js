import { clip, groupBy, matchKey, plural } from "./core-model-start.js";
import { addDays, hoursBetween, instantAt, isInstant, statedReason, timeOf } from "./core-model-for-read.js";
import { EVENTS_KEPT, LEDGER, LONG_HISTORY, evidenceKind, hasPastOf, knownGone, resolveTracker, resolveWork, trackersOf, unknownGone, workKey } from "./core-model.js";
import { GONE_WORDS } from "./core-render.js";
import { createKeyMaker, findEarlierTitles, textFingerprint } from "./core-identity.js";
import { dayIn, dueDateHistory, isDoneBy, isHistoryComplete } from "./core-lifecycle.js";
import { reconcile } from "./core-plan.js";

// src/core/verify/replay.ts
/** Rebuilds the blocks from git by reconciling every published version in turn, as if the Action had run at each commit. */
function replay(history, { repositoryId, policy, source = null, reader, firstCommits = /* @__PURE__ */ new Map() }) {
	let known = [];
	for (const { commit, instant, reports, committed, promised, pushedAfter } of history) {
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
			committedAt: promised ?? committed ?? instant,
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
			const { due, text, owner, report, links } = block;
			const line = commitment?.line ?? block.line;
			const read = {
				isDone: block.done !== null,
				links,
				trackers: trackersOf(block)
			};
			const dates = {
				at: instant,
				...committed === void 0 ? {} : { committed },
				...pushedAfter === void 0 ? {} : { pushedAfter }
			};
			const state = {
				commit,
				due,
				text,
				owner,
				line,
				path: report.path,
				...dates,
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
	moveFalse: (issue, stated, actual) => `Issue #${issue} says that the due date moved to ${stated} at this commit; according to git, the commitment ${actual === null ? "then had no due date" : `was then due on ${actual}`}.`,
	moveFrom: (issue, stated) => `Issue #${issue} says that the due date moved from ${stated}, a date that the report never stated.`,
	owner: (issue, stated) => stated === null ? `Issue #${issue} has no owner, but every version of its report names one.` : `Issue #${issue} says that the owner is ${quote(stated)}, but no version of its report does.`,
	published: (issue, stated, actual) => `Issue #${issue} says that its report ${wasPublished(stated)}; according to git, it ${wasPublished(actual)}.`,
	rewordingMissing: (issue, actual) => `Issue #${issue} doesn't say that its commitment was reworded to ${quote(actual)}.`,
	removed: (issue) => `The commitment tracked by issue #${issue} was removed from its report, but the issue doesn't say so.`,
	notRemoved: (issue) => `Issue #${issue} says that its commitment was removed from the report, but the report still contains it.`,
	withdrawn: (issue) => `The commitment tracked by issue #${issue} was withdrawn in its report, but the issue doesn't say so.`,
	notWithdrawn: (issue) => `Issue #${issue} says that its commitment was withdrawn in its report, but it wasn't.`,
	done: (issue, stated, actual) => `Issue #${issue} says that its commitment was marked as done on ${stated}; the report ${actual === null ? "doesn't mark it as done" : `has marked it as done only since ${actual}`}.`,
	doneWhileOpen: (issue, stated, closed) => `Issue #${issue} says that its commitment was marked as done on ${stated}; according to GitHub, the issue was open then${closed === null ? "" : ` and wasn't closed until ${closed}`}.`,
	promised: (issue, stated, actual) => `Issue #${issue} says that its commitment was promised on ${stated}; according to git, it was first published on ${actual}.`,
	promiseMissing: (issue, actual) => `Issue #${issue} no longer says when its commitment was promised; according to git, it was first published on ${actual}.`,
	zone: (issue, stated) => `Issue #${issue} says that its due dates end in the time zone ${stated}, which no settings on this branch have ever named.`,
	firstCommit: (issue, stated, actual) => `Issue #${issue} says that its commitment was first seen at commit ${stated.slice(0, 12)}; according to git, commit ${actual.slice(0, 12)} first published it.`,
	firstCommitMissing: (issue, actual) => `Issue #${issue} no longer says at which commit its commitment was first seen; according to git, commit ${actual.slice(0, 12)} first published it.`,
	doneMark: (issue) => `Issue #${issue} says that its commitment was already done when it was promised; according to git, it wasn't.`,
	noDoneMark: (issue) => `The commitment tracked by issue #${issue} was already marked as done when it was promised, but the issue doesn't say so.`,
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
const PUSHED_LATER = "the date of the promise, because its commit is dated before a run that didn't find it";
const OUT_OF_ORDER = "the date of the promise, because the commits are dated out of order";
/** The time zone if no settings name one; see `timezone` in src/config/schema.ts. */
const DEFAULT_ZONE = "UTC";
/** Compares the facts that are fixed when an issue is created: the promise's date, first commit, time zone and done mark. */
function comparePromise(issue, facts) {
	const compared = {
		findings: [],
		uncompared: []
	};
	compareZone(issue, facts, compared);
	comparePromised$1(issue, facts, compared);
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
function comparePromised$1(issue, facts, compared) {
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
		const { pushedAfter } = expected.states[0];
		if (isBefore(stated, earliest, block) && isOutOfOrder(stated, expected)) compared.uncompared.push(OUT_OF_ORDER);
		else if (isBefore(stated, earliest, block) || hoursBetween(latest, stated) > 1) compared.findings.push(SENTENCES.promised(number, stated, earliest));
		else if (pushedAfter !== void 0 && isBefore(stated, pushedAfter, block)) compared.uncompared.push(PUSHED_LATER);
	}
}
/**
* Whether an instant is a commit's own date that other facts contradict, or after that of the first commit. Earlier versions
* dated a promise by the newest commit's own date, and a run may not see all of the commits before it.
*/
function isOutOfOrder(stated, { states }) {
	return states.some(({ committed }, index) => {
		const hours = committed === void 0 ? -1 : hoursBetween(committed, stated);
		return hours === 0 || index === 0 && hours > 0;
	});
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
function compareFirstCommit(issue, promise, compared) {
	const { expected, start, order, isStored } = promise;
	const { block, facts, written } = issue;
	const { states } = expected;
	const [first] = states;
	if (block.first_commit === null) {
		if (isStored || isInstant(written?.promised ?? "")) compared.findings.push(SENTENCES.firstCommitMissing(facts.number, first.commit));
		else compared.uncompared.push("the first commit, which the issue doesn't store");
	}
	const position = order.get(block.first_commit ?? "");
	const earliest = order.get(first.commit);
	if (position === void 0 || earliest === void 0 || isOlderThanReplay(issue, expected)) return;
	const next = states[states.indexOf(start) + 1];
	const limit = order.get(next?.commit ?? "") ?? order.size;
	if (position < earliest || position >= limit) compared.findings.push(SENTENCES.firstCommit(facts.number, String(block.first_commit), first.commit));
}
function compareDoneMark(issue, { expected, start }, compared) {
	const { block, facts } = issue;
	const { states } = expected;
	if (isOlderThanReplay(issue, expected)) return;
	const seen = states.slice(0, states.indexOf(start) + 1);
	const wasTicked = seen.some(({ isDone }) => isDone);
	const hasTracker = block.evidence.some(({ kind }) => kind === "tracker");
	if (block.done_when_promised === true && !wasTicked && !hasTracker) compared.findings.push(SENTENCES.doneMark(facts.number));
	const isUndone = block.history.some(({ type }) => type === "unticked" || type === "reopened");
	if (expected.block.done_when_promised === true && seen.every(({ isDone }) => isDone) && block.promised !== void 0 && block.done_when_promised !== true && !isUndone) compared.findings.push(SENTENCES.noDoneMark(facts.number));
}

// src/core/verify/pair-issues.ts
/**
* Pairs blocks with replayed commitments by key, then by current text and by original text in the same report, then by original
* text in any report.
*/
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

// src/core/verify/recorded.ts
/** Whether GitHub may no longer show all of the issue's closes and reopenings. */
function mayLackEvents({ record, context }) {
	return record.isPartial || context.isAdopted;
}

// src/core/verify/shown-work.ts
/** Finds the work that an address leads to; null if GitHub doesn't show it. */
function findWork(url, { server, records }) {
	const ref = resolveWork(url, server);
	return ref && findRef(ref, records);
}
/** Finds the work behind a reference; null if GitHub doesn't show it. */
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
/** Whether two addresses lead to the same work on a server. */
function isSameWork(a, b, server) {
	const [left, right] = [resolveWork(a, server), resolveWork(b, server)];
	return left !== null && right !== null && workKey(left) === workKey(right);
}
/** GitHub may record an event some seconds after its cause. */
const MARGIN_HOURS = 1 / 60;
/** Whether two instants are at most a minute apart. */
function isSameInstant(a, b) {
	return Math.abs(hoursBetween(a, b)) <= MARGIN_HOURS;
}
/** Whether two optional instants are at most a minute apart, or both missing. */
function isSameDate(a, b) {
	return a === null || b === null ? a === b : isSameInstant(a, b);
}
/** Whether two logins are the same. GraphQL leaves out `[bot]` at the end of a bot's login. */
function isSameLogin(a, b) {
	const name = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
	return name(a) === name(b);
}

// src/core/verify/stated-facts.ts
/** Whether the issue states anything that GitHub can confirm. */
function needsRecord({ block }) {
	return block.done !== null || statedEvidence(block).length > 0 || block.history.some(isRecorded);
}
/** Whether GitHub shows an event of this kind, or the close that comes with it. */
function isRecorded(event) {
	return isClose(event) || isReopening(event) || isReason(event) || isDecision(event);
}
/** Whether the event records that the report marked the commitment as done or withdrew it. */
function isDecision({ type }) {
	return type === "ticked" || type === "withdrawn";
}
/** Whether the issue's comments are needed: it states something that comes from them, or they can show that it was reopened. */
function needsComments({ block }) {
	const isNeeded = (event) => isReason(event) || isClose(event) || isDecision(event);
	return statedEvidence(block).some(({ kind }) => kind === "comment" || kind === "tracker") || block.history.some(isNeeded);
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

// src/core/verify/compare-event.ts
const CLOSER_ACCESS = "whether the account that closed the issue had write access at the time";
/** Why a fact of a continued commitment can't be compared. */
const EARLIER_ISSUE = "closes and evidence of the missing issue that it continues";
/** Compares a close, a reopening or a reason in an issue's history with what GitHub shows. */
function compareEvent(event, recorded) {
	if (isClose(event)) return compareClose(event, recorded);
	if (isReopening(event)) return compareReopening(event, recorded);
	return isReason(event) && statedReason(event.text) !== null ? compareReason(event, recorded) : [];
}
function compareClose(event, recorded) {
	const { number, created_at } = recorded.issue.facts;
	if (recorded.continues && event.instant < created_at) return [{ uncompared: EARLIER_ISSUE }];
	const close = recorded.record.closes.find(({ at }) => isSameInstant(at, event.instant));
	if (close === void 0) {
		if (mayLackEvents(recorded)) return [{ uncompared: "a close that GitHub no longer shows" }];
		return [{ finding: SENTENCES.neverClosed(number, event.instant) }];
	}
	if (close.login === null) return [{ uncompared: "who closed the issue, because that account was deleted" }];
	if (close.bot !== (event.standing === "bot") || !isCloser(close.login, event)) return [{ finding: SENTENCES.closedBy(number, event.by, close) }];
	if (event.standing !== "writer") return [];
	return [{ uncompared: CLOSER_ACCESS }];
}
/**
* Whether the block can name this account, or no account, as the closer. A run that sees the account of a writer's close always
* names it. A block doesn't name an account from another server.
*/
function isCloser(login, { by, standing }) {
	return by === null ? standing !== "writer" : isSameLogin(login, by);
}
function compareReopening({ at }, recorded) {
	const { issue, record } = recorded;
	if (record.reopenings.length > 0) return [];
	const { block, facts } = issue;
	if (recorded.continues && at <= dayIn(block, facts.created_at)) return [{ uncompared: EARLIER_ISSUE }];
	if (mayLackEvents(recorded)) return [{ uncompared: "a reopening that GitHub no longer shows" }];
	return [{ finding: SENTENCES.neverReopened(issue.facts.number) }];
}
function compareReason({ text, by }, { issue, record, continues }) {
	const { statements, hasLostComments } = record;
	if (statements?.some(({ reason, login }) => reason === text && isSameLogin(login, by))) return [];
	if (continues) return [{ uncompared: EARLIER_ISSUE }];
	if (statements === null || hasLostComments) return [{ uncompared: "a reason from a comment that GitHub no longer shows" }];
	return [{ finding: SENTENCES.reasonNotStated(issue.facts.number, by) }];
}

// src/core/verify/push-dates.ts
/**
* The run that created an issue, which read the issue's first commit. Null if that commit can be another one: a continued issue
* has the first commit of a missing issue, and a restored block has the first commit that contained the commitment.
*/
function runOf({ block, facts, edited }) {
	const { first_commit, continues, history } = block;
	const isOriginal = !edited && continues === void 0 && !history.some(({ type }) => type === "edited");
	return first_commit !== null && isOriginal ? {
		commit: first_commit,
		at: facts.created_at
	} : null;
}
/**
* The runs that created these issues. Leaves out issues that were opened after a missing one (`gone` contains the numbers),
* because earlier versions didn't record which issue continues a missing one.
*/
function findRuns(issues, gone) {
	const firstGone = Math.min(...gone);
	return issues.flatMap((issue) => issue.facts.number > firstGone ? [] : runOf(issue) ?? []);
}
/**
* Corrects the dates of the versions, because people choose the dates of their commits. A commit that a run hadn't read yet was
* pushed after that run, and a commit also counts as no older than the commits before it. Nothing gets an earlier date, because
* blocks can be edited to suggest one, except that no commit is from the future. `commits` is the branch's history, oldest first,
* each after its parents. `now` is an RFC 3339 instant.
*/
function datePushes(versions, { commits, runs, now }) {
	const branch = ownCommits(commits);
	const pushes = /* @__PURE__ */ new Map();
	let [newest, dated] = [-Infinity, -Infinity];
	for (const { id, instant, after, before } of withLimits(branch, branchPositions(commits, branch), runs)) {
		const pushed = Math.min(Math.max(timeOf(instant), after, newest), timeOf(now));
		const promised = Math.min(Math.max(timeOf(instant), dated), timeOf(now));
		pushes.set(id, {
			pushed,
			promised,
			after
		});
		newest = Math.max(newest, Math.min(pushed, before));
		dated = Math.max(dated, Math.min(promised, before));
	}
	return versions.map((version) => {
		const push = pushes.get(version.commit);
		return push === void 0 ? version : withPush(version, push);
	});
}
function withPush(version, { pushed, promised, after }) {
	const { promised: _, ...own } = version;
	const { instant: committed } = own;
	const instant = timeOf(committed);
	return {
		...own,
		...promised === instant ? {} : { promised: instantAt(promised) },
		...pushed === instant ? {} : {
			instant: instantAt(pushed),
			committed
		},
		...after > instant ? { pushedAfter: instantAt(after) } : {}
	};
}
/** The branch's own commits, oldest first: the newest commit, its first parent, that commit's first parent, and so on. */
function ownCommits(commits) {
	const byId = new Map(commits.map((commit) => [commit.id, commit]));
	const own = [];
	for (let next = commits.at(-1); next !== void 0; next = byId.get(next.parents[0] ?? "")) own.push(next);
	return own.toReversed();
}
/** For each commit, the position of the newest of the branch's own commits that it contains. */
function branchPositions(commits, branch) {
	const own = new Map(branch.map(({ id }, position) => [id, position]));
	const positions = /* @__PURE__ */ new Map();
	for (const { id, parents } of commits) {
		const merged = parents.map((parent) => positions.get(parent) ?? -1);
		positions.set(id, own.get(id) ?? merged.reduce((a, b) => Math.max(a, b), -1));
	}
	return positions;
}
/** Limits when each of the branch's own commits can have been pushed. */
function withLimits(branch, positions, runs) {
	const limited = branch.map((commit) => ({
		...commit,
		after: -Infinity,
		before: Infinity
	}));
	for (const { commit, at } of runs) {
		const position = positions.get(commit);
		if (position === void 0) continue;
		const [read, unread] = [limited[position], limited[position + 1]];
		if (read) read.before = Math.min(read.before, timeOf(at));
		if (unread) unread.after = Math.max(unread.after, timeOf(at));
	}
	let [after, before] = [-Infinity, Infinity];
	for (const commit of limited) after = commit.after = Math.max(after, commit.after);
	for (const commit of limited.toReversed()) before = commit.before = Math.min(before, commit.before);
	return limited;
}

// src/core/verify/known-reads.ts
/**
* The known reads: those of the runs that created the issues, of the commits that blocks name, and of the last run. If no last run
* is recorded, the newest commit counts as read. A block that was rebuilt from git names commits that no run may have read.
*/
function findReads(issues, { order, lastRun }) {
	const at = (commit, from, to) => {
		const position = order.get(commit ?? "");
		return position === void 0 ? [] : [{
			position,
			from,
			to
		}];
	};
	const runs = [...issues.flatMap((issue) => runOf(issue) ?? []), ...lastRun ? [lastRun] : []];
	const newest = lastRun ? [] : [{
		position: order.size - 1,
		from: -Infinity,
		to: Infinity
	}];
	const original = issues.filter(({ block }) => block.continues === void 0 && !block.history.some(isRepair));
	return [
		...newest,
		...runs.flatMap((run) => at(run.commit, timeOf(run.at), timeOf(run.at))),
		...original.flatMap(({ block }) => [...at(block.commit, -Infinity, Infinity), ...block.history.flatMap((event) => "commit" in event ? at(event.commit, startOf(event.at), endOf(event.at)) : [])])
	];
}
function isRepair({ type }) {
	return type === "edited";
}
/** The first and the last instant of a date in any time zone. */
function startOf(day) {
	return timeOf(`${addDays(day, -1)}T00:00:00Z`);
}
function endOf(day) {
	return timeOf(`${addDays(day, 2)}T00:00:00Z`);
}
/** Creates a test for whether a run is known to have read a commitment in a state. Leaves out reads in the given periods. */
function createReadTest({ states, block: { history } }, { reads, order }, ignored = []) {
	const isInside = (read) => ignored.some(({ from, to }) => read.from <= to && read.to >= from);
	const known = reads.filter((read) => !isInside(read)).map(({ position }) => position);
	const absences = history.flatMap((event) => event.type === "removed" || event.type === "withdrawn" ? [event.commit] : []);
	const changes = [...states.map(({ commit }) => commit), ...absences].flatMap((commit) => order.get(commit ?? "") ?? []);
	return ({ commit }) => {
		const start = order.get(commit);
		if (start === void 0) return false;
		const end = Math.min(...changes.filter((position) => position > start));
		return known.some((position) => position >= start && position < end);
	};
}
const CLOSING$1 = /* @__PURE__ */ new Set([
	"closed",
	"ticked",
	"withdrawn"
]);
const OPENING$1 = /* @__PURE__ */ new Set([
	"reopened",
	"unticked",
	"restored"
]);
/** When the issue was closed according to its block. Runs ignore new due dates of a closed issue's commitment. */
function closedPeriods$1(block) {
	const { history } = block;
	const isClosing = (event) => CLOSING$1.has(event.type) || event.type === "evidence" && isDoneBy(event, block);
	const changes = history.filter((event) => isClosing(event) || OPENING$1.has(event.type));
	const periods = changes.flatMap((event, index) => {
		if (!isClosing(event)) return [];
		const opened = changes.slice(index).find(({ type }) => OPENING$1.has(type));
		return [{
			from: startOf(event.at),
			to: opened === void 0 ? Infinity : endOf(opened.at)
		}];
	});
	const [first] = changes;
	const wasDoneAtFirst = first === void 0 ? block.done !== null : first.type === "unticked" || first.type === "reopened";
	const start = {
		from: -Infinity,
		to: first === void 0 ? Infinity : endOf(first.at)
	};
	return wasDoneAtFirst ? [start, ...periods] : periods;
}
/**
* Leaves out the versions that no run is known to have read: those after the last run's commit and after every commit that a
* block names. Without a last run, all versions stay. `commits` is the branch's history, oldest first.
*/
function cutUnread(versions, { commits, issues, lastRun }) {
	const order = new Map(commits.map((commit, position) => [commit, position]));
	const all = new Set(commits);
	if (lastRun === null || !order.has(lastRun.commit)) return {
		versions,
		commits: all
	};
	const reads = findReads(issues, {
		order,
		lastRun
	});
	const positions = [...new Set(reads.map(({ position }) => position))].toSorted((a, b) => a - b);
	const last = Math.max(...positions);
	const kept = versions.filter(({ commit }) => (order.get(commit) ?? 0) <= last);
	const read = positions.flatMap((position) => kept.findLast(({ commit }) => (order.get(commit) ?? 0) <= position)?.commit ?? []);
	return {
		versions: kept,
		commits: new Set(read)
	};
}

// src/core/verify/coverage.ts
/** A state published for less time than this may not have been seen by a run, because commits are often pushed in batches. */
const SEEN_HOURS = 24;
/** Determines what the issues reveal about the runs that created them. */
function coverageOf(input) {
	const { issues, order, since, isDefaultSince = false, maxCreates = Infinity, now } = input;
	const sorted = issues.toSorted((a, b) => hoursBetween(b.facts.created_at, a.facts.created_at));
	const firsts = /* @__PURE__ */ new Map();
	for (const issue of sorted) {
		const { path } = issue.block.report;
		if (!firsts.has(path)) firsts.set(path, issue);
	}
	const complete = [...groupBy(issues.flatMap((issue) => {
		const run = runOf(issue);
		return run === null ? [] : [{
			run,
			path: issue.block.report.path
		}];
	}), ({ run }) => run.commit).values()].filter((items) => items.length < maxCreates).flat();
	const reads = new Map(Array.from(groupBy(complete, ({ path }) => path), ([path, items]) => [path, items.map(({ run }) => run)]));
	return {
		from: sorted[0]?.facts.created_at ?? now,
		reports: new Map(Array.from(firsts, ([path, { facts }]) => [path, facts.created_at])),
		reads,
		admissions: Array.from(firsts, ([path, issue]) => admissionOf(path, issue)).filter((found) => found !== null),
		order,
		since,
		isDefaultSince,
		now
	};
}
function admissionOf(path, issue) {
	const run = runOf(issue);
	const { published } = issue.block.report;
	return run === null || published === null ? null : {
		path,
		published,
		...run
	};
}
/** Whether a run read the commitment's report at a time when it contained the commitment, and created an issue for another item. */
function wasRead(commitment, { reads, order }) {
	return (reads.get(commitment.states[0].path) ?? []).some(({ commit }) => wasThereAt(commit, commitment, order));
}
/**
* The instant (RFC 3339) from which runs must have admitted the commitment's report; null if its date may have excluded it. The
* current `since` can't exclude a report on its own, because people can change it. The report was admitted if an issue proves
* it: one of the same report, or one that was created while this report was there, whose own report is no newer and in the same
* folder. If no `since` is configured, the first run sets it. Issues that are older than the current one prove an earlier one.
*/
function admittedFrom(commitment, coverage) {
	const { since, isDefaultSince, order, from } = coverage;
	const { published } = commitment.block.report;
	const { path } = commitment.states[0];
	if (published === null || published >= since) return from;
	const similar = coverage.admissions.filter((admission) => folderOf(admission.path) === folderOf(path));
	const proofs = similar.filter((admission) => admission.published <= published && wasThereAt(admission.commit, commitment, order));
	const instants = [...[coverage.reports.get(path) ?? []].flat(), ...proofs.map(({ at }) => at)];
	const firstSince = addDays(from.slice(0, 10), -30);
	const fixedAt = `${addDays(since, 30)}T00:00:00Z`;
	if (isDefaultSince && similar.length > 0 && published >= firstSince && hoursBetween(later(commitment.from, from), fixedAt) >= 24) instants.push(from);
	return instants.length === 0 ? null : instants.reduce(earlier);
}
/** Whether the commitment was in its report at a commit. */
function wasThereAt(commit, commitment, order) {
	const position = order.get(commit);
	if (position === void 0) return false;
	const reads = [{
		position,
		from: -Infinity,
		to: Infinity
	}];
	return commitment.states.some(createReadTest(commitment, {
		reads,
		order
	}));
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
/** The later of two RFC 3339 instants. */
function later(a, b) {
	return hoursBetween(a, b) > 0 ? b : a;
}
/** The earlier of two RFC 3339 instants. */
function earlier(a, b) {
	return hoursBetween(a, b) >= 0 ? a : b;
}

// src/core/verify/own-events.ts
/**
* Whether events may be missing because the commitment has more of them, or longer ones, than a block keeps. Invented events can fill a block, so
* this counts the events that git shows and those that come from GitHub.
*/
function mayLackOwnEvents({ history }, { block: actual }) {
	const certain = [...actual.history, ...history.filter(isFromGitHub)];
	if (JSON.stringify(certain).length >= 8e3) return true;
	return history.length >= 40 && certain.length >= 40;
}
function isFromGitHub(event) {
	return isClose(event) || isReopening(event) || isReason(event) || event.type === "evidence";
}

// src/core/verify/compare-moves.ts
/**
* Finds moves that the issue should list but doesn't. Only a move that a run is known to have read counts, unless the listed due
* dates don't join up, so that a move must be missing. Skips histories that may be truncated, and moves made while the issue was
* closed.
*/
function missingMoves({ issue: { block }, expected, start, later, end, wasRead }) {
	if (mayLackOwnEvents(block, expected)) return [];
	const hasGap = dueDateHistory(block).some(({ gap }) => gap);
	const listed = block.history.flatMap((event) => isMove(event) ? [event.to] : []);
	const closed = closedPeriods(block);
	return movesOf(start, later, {
		end,
		wasRead: hasGap ? () => true : wasRead
	}).filter(({ at }) => !closed.some(({ since, until }) => at >= since && at <= until)).filter(({ due }) => !listed.includes(due));
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
function movesOf(start, later, { end, wasRead }) {
	const changes = [];
	let before = start.due;
	for (const state of later) {
		const { due } = state;
		if (due !== null && due !== before) changes.push({
			...state,
			due,
			isRead: false
		});
		const last = changes.at(-1);
		if (last !== void 0 && due === last.due && wasRead(state)) last.isRead = true;
		before = due;
	}
	return changes.filter(({ at, isRead }, index) => isRead && at < end && hoursBetween(at, changes[index + 1]?.at ?? end) >= 24);
}

// src/core/verify/compare-statements.ts
/**
* Compares the date of the done mark with the commit that last set it. The run that sees a mark dates it by its own clock, so the
* date can't be earlier than the commit or the last run that read the branch without the mark.
*/
function compareDoneDate({ issue, expected, wasRead }) {
	const { block, facts } = issue;
	const { block: known, states } = expected;
	const { done } = block;
	if (done === null) return [];
	if (known.done === null) return [SENTENCES.done(facts.number, done, null)];
	const first = states.findIndex(({ isDone }) => isDone);
	if (first <= states.findIndex(wasRead)) return [];
	const last = states.findLastIndex((state, index) => !state.isDone && (index < first || wasRead(state)));
	const marked = states[last + 1];
	if (last < 0 || marked === void 0) return [];
	const { at, committed = at, pushedAfter = committed } = marked;
	const since = dayIn(block, later(committed, pushedAfter));
	return done < since ? [SENTENCES.done(facts.number, done, since)] : [];
}
/** Finds links and reasons that the report never contained. */
function falseStatements({ issue, expected: { states, reasons } }) {
	const { block, facts } = issue;
	const links = new Set(states.flatMap((state) => state.links));
	const stated = block.history.flatMap((event) => {
		if (event.type === "moved" || event.type === "withdrawn") return event.reason ?? [];
		return event.type === "reason" && event.by === null ? event.text : [];
	});
	if (block.withdrawn?.reason) stated.push(block.withdrawn.reason);
	return [...block.links.filter((url) => !links.has(url)).map((url) => SENTENCES.linkNotNamed(facts.number, url)), ...[...new Set(stated)].filter((reason) => !reasons.has(reason)).map((reason) => SENTENCES.reasonNotInReport(facts.number, reason))];
}

// src/core/verify/compare-link.ts
/** A link counts if the report ever contained it next to the done mark. */
function compareLink({ url }, { issue, expected }) {
	if (expected.states.some(({ links }) => links.includes(url))) return [];
	return [{ finding: SENTENCES.linkNotNamed(issue.facts.number, url) }];
}

// src/core/verify/compare-tracker.ts
/** Asks first whether the report named the tracker, because someone can invent one that GitHub doesn't show. */
function compareTracker({ url, at }, recorded) {
	const { issue, context } = recorded;
	const { number } = issue.facts;
	const actual = findWork(url, context);
	const naming = namingOf(url, actual?.url ?? url, recorded);
	if (naming === "unknown") return [{ uncompared: "whether the report named a tracker" }];
	if (naming === "unnamed") return [{ finding: SENTENCES.trackerNotNamed(number, url) }];
	if (actual === null) return [{ uncompared: "the completion of a tracker that GitHub doesn't show" }];
	if (!isSameWork(actual.url, url, context.server)) return [{ uncompared: "the completion of a tracker that has moved" }];
	if (actual.dates.some((date) => isSameDate(date, at))) return [];
	if (actual.isPartial) return [{ uncompared: "the completion of a tracker with too many events" }];
	return [{ finding: SENTENCES.evidenceDate(number, url, actual.dates.at(-1) ?? null) }];
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
/** Whether an item or a named tracker has ever mentioned a number. Earlier versions followed some mentions. */
function isMentioned({ number }, { states }) {
	const hasNumber = (words) => words.match(/[#/]\d+/g)?.some((mention) => Number(mention.slice(1)) === number) === true;
	return states.some(({ text, trackers }) => [text, ...trackers].some(hasNumber));
}

// src/core/verify/compared.ts
/** Collects the results, each once. */
function collect(results) {
	const findings = results.flatMap((result) => "finding" in result ? result.finding : []);
	const uncompared = results.flatMap((result) => "uncompared" in result ? result.uncompared : []);
	return {
		findings: [...new Set(findings)],
		uncompared: [...new Set(uncompared)]
	};
}

// src/core/verify/compare-gone.ts
/** Compares the ledger's block of a missing issue with git, as far as that is possible without the issue. */
function compareGone({ number, block }, { replayed, order, reads, context, now }) {
	const place = {
		number,
		file: block.report.path,
		line: block.line,
		commit: block.commit
	};
	const expected = findReplayed(block, replayed);
	if (expected === void 0 && isTwin$1(block, replayed)) return {
		findings: [],
		uncompared: [TWIN$1]
	};
	if (expected === void 0) return {
		findings: [{
			...place,
			message: SENTENCES.goneUnknown(number)
		}],
		uncompared: []
	};
	const known = {
		reads,
		order
	};
	const gone = {
		issue: {
			block,
			facts: { number }
		},
		expected,
		wasRead: createReadTest(expected, known),
		wasReadOpen: createReadTest(expected, known, closedPeriods$1(block)),
		now
	};
	const { findings, uncompared } = collect(compareEvidence$1(gone, context));
	const messages = [
		...compareMoves(gone, order),
		...comparePresence(gone),
		...comparePromised(gone, replayed),
		...compareDoneDate(gone),
		...falseStatements(gone),
		...findings
	].map((message) => message.replace(/^Issue #/, "The dashboard's copy of issue #"));
	return {
		findings: [.../* @__PURE__ */ new Set([...compareText(gone), ...messages])].map((message) => ({
			...place,
			message
		})),
		uncompared
	};
}
function compareText({ issue: { block, facts }, expected, wasRead, now }) {
	const { number } = facts;
	const { block: actual, latest, states } = expected;
	const isSeen = hoursBetween(latest.at, now) >= 24 && !mayBeClosed(block) && !mayDiffer(expected);
	const read = states.findIndex(wasRead);
	const first = states.slice(0, read < 0 ? void 0 : read + 1);
	return [
		[actual.first_due, ...actual.first_due === null ? [] : first.flatMap(({ due }) => due ?? [])].includes(block.first_due) ? null : SENTENCES.goneFirstDue(number, block.first_due, actual.first_due),
		block.due === actual.due || !isSeen ? null : SENTENCES.goneDue(number, block.due, actual.due),
		block.text_original === actual.text_original || first.some(({ text }) => text === block.text_original) ? null : SENTENCES.goneFirstText(number, block.text_original, actual.text_original)
	].filter((message) => message !== null);
}
function compareMoves(gone, order) {
	const { issue, expected, wasReadOpen, now } = gone;
	const [start, ...later] = expected.states;
	const visible = {
		issue,
		expected,
		start,
		later,
		end: now,
		wasRead: wasReadOpen
	};
	const missing = mayBeClosed(issue.block) || mayDiffer(expected) ? [] : missingMoves(visible);
	return [...falseMoves(gone, order).map(({ message }) => message), ...missing.map(({ due }) => SENTENCES.moveMissing(issue.facts.number, due))];
}
/** Whether a run may have told the item apart from the missing issue's, because its words changed or it was removed for a while. */
function mayDiffer({ block: { history }, names }) {
	return new Set(names.map(({ id, subject }) => JSON.stringify([id, subject]))).size > 1 || history.some(({ type }) => type === "removed" || type === "withdrawn");
}
/**
* Whether the issue may have been closed when its report changed. Runs ignore new due dates after a close, and nothing shows when
* a missing issue was closed.
*/
function mayBeClosed({ done, history, evidence }) {
	return done !== null || evidence.length > 0 || history.some((event) => isClose(event) || isReopening(event));
}
/** Finds a removal or withdrawal that isn't in git, and a different publication date. */
function comparePresence({ issue: { block, facts }, expected }) {
	const { withdrawn, removed, report } = expected.block;
	const { number } = facts;
	const messages = [];
	if (block.removed !== null && removed === null && !mayDiffer(expected)) messages.push(SENTENCES.notRemoved(number));
	if (block.withdrawn !== null && withdrawn === null && !mayDiffer(expected)) messages.push(SENTENCES.notWithdrawn(number));
	if (block.report.published !== report.published && report.path === block.report.path) messages.push(SENTENCES.published(number, block.report.published, report.published));
	return messages;
}
/** A promise can't be older than the first commit with a commitment in the same report. */
function comparePromised({ issue: { block, facts }, expected }, replayed) {
	const { promised } = block;
	const { path } = expected.states[0];
	const first = replayed.filter(({ states }) => states[0].path === path).map((sibling) => sibling.block.promised ?? sibling.from).reduce(earlier, expected.from);
	if (promised === void 0 || dayIn(block, promised) >= dayIn(block, first)) return [];
	return [SENTENCES.promised(facts.number, promised, first)];
}
const TWIN$1 = "the commitment of a missing issue, because another issue has the same words";
/**
* Whether a run may have rebuilt the block while another issue with the same words had its key. The block then has the next free
* key. Its original due date must be one that git shows.
*/
function isTwin$1(block, replayed) {
	const { report, first_due, text_original } = block;
	const keyOf = createKeyMaker([]);
	const keys = Array.from({ length: MAX_SAME_KEYS }, () => keyOf(report.slug, block));
	const dues = replayed.filter((other) => other.block.text_original === text_original).flatMap(({ states }) => states.map(({ due }) => due));
	return keys.includes(block.key) && dues.includes(first_due);
}
/** How many commitments with the same words a report can have had. */
const MAX_SAME_KEYS = 100;
const LOST = "closes and evidence, because the issue is missing";
function compareEvidence$1({ issue, expected }, context) {
	const { block } = issue;
	const hasEvents = block.history.some((event) => isClose(event) || isReopening(event));
	const results = statedEvidence(block).flatMap((evidence) => {
		if (evidence.kind === "tracker") return compareTracker(evidence, {
			issue,
			expected,
			context
		});
		return evidence.kind === "link" ? compareLink(evidence, {
			issue,
			expected
		}) : [{ uncompared: LOST }];
	});
	return hasEvents ? [...results, { uncompared: LOST }] : results;
}
/** The commitment in git. Its key may differ if an earlier version opened the issue and gave the report another slug. */
function findReplayed(block, replayed) {
	const { path, slug } = block.report;
	const renamed = replayed.filter(({ block: { report, text_original } }) => report.path === path && report.slug !== slug && text_original === block.text_original);
	return replayed.find(({ block: { key } }) => key === block.key) ?? (renamed.length === 1 ? renamed[0] : void 0);
}

// src/core/verify/compare-start.ts
/** If an issue was created this much later than its commitment, an earlier issue may have been deleted. */
const LATE_HOURS = 720;
/**
* The state for which an issue, or the first of the issues that it continues, was created. A run that read a report creates the
* issues for all its items, so an issue that was created at about the same time is based on the same commit.
*/
function findStart({ block, facts: { created_at } }, { states }, { continues, coverage }) {
	const { order, reads } = coverage;
	const [first] = states;
	const position = ({ commit }) => order.get(commit) ?? Infinity;
	const limit = order.get(block.first_commit ?? "");
	if (continues && limit !== void 0) return states.findLast((state) => position(state) <= limit) ?? first;
	const near = (reads.get(first.path) ?? []).filter((run) => position(run) >= position(first) && Math.abs(hoursBetween(run.at, created_at)) <= 1);
	const last = Math.min(...near.map(position));
	return states.findLast((state) => wasSeenBy(state, created_at) && position(state) <= last) ?? first;
}
/**
* Whether the run that created an issue can have seen a state. Commits are often dated a little later than the run that reads
* them. A commit that an earlier run didn't find despite its date can't have been pushed right after that run.
*/
function wasSeenBy({ at, committed = at, pushedAfter }, created) {
	const isLate = pushedAfter !== void 0 && hoursBetween(pushedAfter, created) < 1;
	return hoursBetween(created, later(at, committed)) <= 1 && !isLate;
}
/**
* Finds an issue that runs should have created much earlier, and that may therefore replace a deleted one. `created` is when
* the issue, or the first of the issues that it continues, was created.
*/
function compareStart({ block: { first_due, report }, facts: { number } }, commitment, created, { wasRead, ...coverage }) {
	const { states, from } = commitment;
	const admitted = admittedFrom(commitment, coverage);
	if (admitted === null) return [];
	const sibling = coverage.reports.get(report.path);
	const start = from >= coverage.from ? from : sibling !== void 0 && sibling < created ? later(from, sibling) : null;
	if (start === null) return [];
	const covered = later(start, admitted);
	if (hoursBetween(covered, created) < 24) return [];
	const seen = duePeriods(states, created).find(({ due, since, until, states: stated }) => due !== null && stated.some(wasRead) && hoursBetween(later(since, covered), earlier(until, created)) >= 24);
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
	return changes.map((change, index) => {
		const next = changes[index + 1];
		const stated = states.slice(states.indexOf(change), next && states.indexOf(next));
		return {
			due: change.due,
			since: change.at,
			until: next?.at ?? end,
			states: stated
		};
	});
}

// src/core/verify/possible-dues.ts
/** The due dates that an issue can have: the last one that a run is known to have read, and the ones that runs may have read since. */
function possibleDues({ start, later, wasRead }) {
	let dues = /* @__PURE__ */ new Set([start.due]);
	for (const state of later) {
		if (state.due === null) continue;
		dues = wasRead(state) ? /* @__PURE__ */ new Set([state.due]) : /* @__PURE__ */ new Set([...dues, state.due]);
	}
	return dues;
}
/** The original due dates that an issue can have: those up to the first one that a run is known to have read. */
function possibleFirstDues({ start, later, wasRead }) {
	if (start.due !== null) return /* @__PURE__ */ new Set([start.due]);
	const dues = /* @__PURE__ */ new Set();
	for (const state of later) {
		if (state.due === null) continue;
		dues.add(state.due);
		if (wasRead(state)) return dues;
	}
	return dues.add(null);
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
/** Finds differences between an issue and its commitment in git, apart from those that comparePromise finds. */
function compareIssue({ issue, expected, start, continues, coverage, reads, now }) {
	const { number, created_at, closed_at } = issue.facts;
	const { states } = expected;
	const created = continues ? start.at : created_at;
	const later = states.slice(states.indexOf(start) + 1);
	const known = {
		reads,
		order: coverage.order
	};
	const wasRead = createReadTest(expected, known, closedPeriods$1(issue.block));
	const wasReadAtAll = createReadTest(expected, known);
	const visible = {
		issue,
		expected,
		start,
		later,
		end: closed_at ?? now,
		wasRead
	};
	const latest = placeOfState(expected.latest);
	const add = (message, place = latest) => ({
		...latest,
		...place,
		number,
		message
	});
	return [
		...compareStart(issue, expected, created, {
			...coverage,
			wasRead: wasReadAtAll
		}).map((message) => add(message)),
		...compareFirstDue(visible).map(({ message, state }) => add(message, placeOfState(state))),
		...compareFirstText(visible).map((message) => add(message, placeOfState(start))),
		...compareDue(visible).map((message) => add(message)),
		...missingMoves(visible).map((move) => add(SENTENCES.moveMissing(number, move.due), placeOfState(move))),
		...falseMoves(visible, coverage.order).map(({ commit, message }) => add(message, { commit })),
		...missingRewordings({
			...visible,
			wasRead: wasReadAtAll
		}).map(({ commit, after }) => add(SENTENCES.rewordingMissing(number, after), { commit })),
		...compareLatest(visible, wasReadAtAll).map((message) => add(message)),
		...compareOwner(visible).map((message) => add(message)),
		...compareDoneDate({
			...visible,
			wasRead: wasReadAtAll
		}).map((message) => add(message)),
		...falseStatements(visible).map((message) => add(message))
	];
}
function compareFirstDue(visible) {
	const { issue, start, later, end } = visible;
	const { first_due } = issue.block;
	const dated = [start, ...later].find(({ due }) => due !== null);
	const first = dated?.due ?? null;
	const isFresh = dated !== void 0 && dated !== start && hoursBetween(dated.at, end) < 24;
	if (possibleFirstDues(visible).has(first_due) || isFresh && first_due === null) return [];
	return [{
		message: SENTENCES.firstDue(issue.facts.number, first_due, first),
		state: dated ?? start
	}];
}
function compareFirstText({ issue: { block, facts }, start }) {
	if (matchKey(start.text) === matchKey(block.text_original)) return [];
	return [SENTENCES.firstText(facts.number, block.text_original, start.text)];
}
function compareDue({ issue: { block, facts }, expected: { block: known }, start, later, end, wasRead }) {
	const isSettled = (state) => wasRead(state) && hoursBetween(state.at, end) >= 24;
	const possible = possibleDues({
		start,
		later,
		wasRead: isSettled
	});
	if (facts.state !== "open" || possible.has(block.due)) return [];
	return [SENTENCES.due(facts.number, block.due, known.due)];
}
function missingRewordings({ issue: { block }, expected, later, end, wasRead }) {
	if (mayLackOwnEvents(block, expected)) return [];
	const listed = block.history.flatMap((event) => event.type === "reworded" ? [matchKey(event.after)] : []);
	const { block: known } = expected;
	return rewordingsOf(known, later, {
		end,
		wasRead
	}).filter(({ after, worded }) => ![after, ...worded.map(({ text }) => text)].some((text) => listed.includes(matchKey(text))));
}
/** Compares the latest facts: presence in the report, withdrawal and publication date. */
function compareLatest({ issue, expected, wasRead }, wasReadAtAll) {
	const { block, facts } = issue;
	const { number, state } = facts;
	const { removed, withdrawn, report, history } = expected.block;
	const messages = [];
	const last = (type) => {
		const event = history.findLast((candidate) => candidate.type === type);
		return event && "commit" in event && event.commit !== null ? { commit: event.commit } : null;
	};
	const isRestored = wasReadAtAll(expected.latest);
	const [removal, withdrawal] = [last("removed"), last("withdrawn")];
	if (state === "open" && block.removed === null !== (removed === null)) {
		if (removed === null && (removal === null || isRestored)) messages.push(SENTENCES.notRemoved(number));
		if (removed !== null && removal !== null && wasReadAtAll(removal)) messages.push(SENTENCES.removed(number));
	}
	if (state === "open" && block.withdrawn === null !== (withdrawn === null)) {
		if (withdrawn === null && (withdrawal === null || isRestored)) messages.push(SENTENCES.notWithdrawn(number));
		if (withdrawn !== null && withdrawal !== null && wasRead(withdrawal)) messages.push(SENTENCES.withdrawn(number));
	}
	if (block.report.published !== report.published && report.path === block.report.path) messages.push(SENTENCES.published(number, block.report.published, report.published));
	return messages;
}
/** The report must have named the owner at some time. Only the version that read the owner may decide what the report names. */
function compareOwner({ issue: { block, facts }, expected }) {
	const { reader, owner } = block;
	if (!(reader !== void 0 && reader === expected.block.reader) || expected.states.some((state) => state.owner === owner)) return [];
	return [SENTENCES.owner(facts.number, owner)];
}
/** Rewordings in git, each published for long enough that a run must have seen it. */
function rewordingsOf({ history }, later, { end, wasRead }) {
	const times = new Map(later.map((state) => [state.commit, state.at]));
	const positionOf = (commit) => later.findIndex((state) => state.commit === commit);
	const events = history.filter((event) => event.type === "reworded");
	return events.flatMap((event, index) => {
		const { commit } = event;
		const since = times.get(commit);
		const next = events[index + 1]?.commit ?? null;
		const until = times.get(next) ?? end;
		const worded = later.slice(positionOf(commit), times.has(next) ? positionOf(next) : void 0);
		return since !== void 0 && since < end && hoursBetween(since, until) >= 24 && worded.some(wasRead) ? [{
			...event,
			worded
		}] : [];
	});
}

// src/core/verify/compare-done.ts
/** How many days after a done mark the run that saw it may close the issue, in case GitHub refuses the first tries. */
const CLOSE_DAYS = 2;
/**
* Compares the date of a done mark with the time at which GitHub shows the issue as closed, because people choose the dates of
* their commits. The run that sees a mark closes the issue with the same request with which it records the mark.
*/
function compareDone(recorded) {
	const { issue, start, record } = recorded;
	const { block, facts } = issue;
	const { done } = block;
	if (done === null || start.isDone || block.done_when_promised === true) return [];
	const last = addDays(done, CLOSE_DAYS);
	const closes = record.closes.map(({ at }) => dayIn(block, at));
	const reopenings = record.reopenings.map((at) => dayIn(block, at));
	if (closes.some((day) => day <= last && !reopenings.some((reopened) => reopened >= day && reopened < done))) return [];
	if (block.continues !== void 0 || block.history.some(({ type }) => type === "edited") || mayLackEvents(recorded) || reopenings.some((day) => day <= last)) return [{ uncompared: "when the report marked the commitment as done" }];
	return [{ finding: SENTENCES.doneWhileOpen(facts.number, done, closes.find((day) => day > last) ?? null) }];
}

// src/core/verify/compare-evidence.ts
const COMPARISONS = {
	pull_request: compareClosingWork,
	commit: compareClosingWork,
	tracker: compareTracker,
	comment: compareComment,
	link: compareLink,
	other: () => [{ uncompared: "evidence of a kind that this version doesn't know" }]
};
/** Compares evidence in an issue with what its report and GitHub show. */
function compareEvidence(evidence, recorded) {
	return COMPARISONS[evidenceKind(evidence)](evidence, recorded);
}
/** A pull request or commit counts if it closed the issue, or if it is a pull request that is linked to the issue. */
function compareClosingWork(evidence, recorded) {
	const { issue, record, context } = recorded;
	const { number } = issue.facts;
	const same = [...record.closes.flatMap(({ proof }) => proof ?? []), ...record.pulls].filter(({ url }) => isSameWork(url, evidence.url, context.server));
	if (same.some(({ at, commit }) => isSameDate(at, evidence.at) && isSameCommit(commit, evidence.commit))) return [];
	const [found] = same;
	if (found) return [{ finding: SENTENCES.evidenceDate(number, evidence.url, found.at) }];
	if (recorded.continues) return [{ uncompared: EARLIER_ISSUE }];
	if (mayLackEvents(recorded) || !findWork(evidence.url, context) && canBeHidden(evidence.url, context)) return [{ uncompared: "a pull request or commit that GitHub doesn't show" }];
	return [{ finding: SENTENCES.neverClosedBy(number, evidence.url) }];
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
/** Whether the commits are equal. Earlier versions didn't store a pull request's commit. */
function isSameCommit(actual, stated) {
	return actual === void 0 || stated === void 0 || actual === stated;
}
/**
* A comment's evidence is dated by the comment or, once a run has read the linked work, by that work. The pull request that
* published the commitment has the date of the promise; see linkDateFor.
*/
function compareComment({ url, at }, { issue, record, context, continues }) {
	const { number } = issue.facts;
	const stated = record.statements?.filter(({ evidence }) => evidence === url) ?? [];
	const [first] = stated;
	if (first === void 0) {
		if (continues) return [{ uncompared: EARLIER_ISSUE }];
		if (record.statements === null || record.hasLostComments) return [{ uncompared: "evidence from a comment that GitHub no longer shows" }];
		return [{ finding: SENTENCES.evidenceNotStated(number, url) }];
	}
	const ref = resolveWork(url, context.server);
	const work = ref && findRef(ref, context.records);
	if ([
		...stated.map((statement) => statement.at),
		...work?.dates ?? [],
		issue.block.promised ?? null
	].some((date) => isSameDate(date, at))) return [];
	if (ref !== null && (work === null || work.isPartial)) return [{ uncompared: "the date of linked work that GitHub doesn't show" }];
	return [{ finding: SENTENCES.evidenceDate(number, url, work?.dates.at(-1) ?? first.at) }];
}

// src/core/verify/compare-reopenings.ts
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
* Finds reopenings on GitHub after which the block still says only that the issue was closed. It is a difference if the account
* that opened the issue also commented on it while the issue was open again: only a run that has read the issue does so.
* Otherwise no run may have seen the issue open. Skips incomplete histories and servers that don't give a state's reason.
*/
function compareReopenings(recorded) {
	const { issue, expected, record, now } = recorded;
	const { block, facts } = issue;
	if (mayLackOwnEvents(block, expected) || facts.state_reason === null) return [];
	return record.reopenings.filter((at) => isClosedFor(block, at, record.closes)).flatMap((at) => {
		const closed = record.closes.find((close) => close.at > at)?.at ?? now;
		if (!record.remarks.some((remark) => isSameLogin(remark.login, issue.author) && remark.at >= at && remark.at < closed)) return hoursBetween(at, closed) < 24 ? [] : [{ uncompared: UNSEEN }];
		if (block.history.some(({ type }) => type === "edited")) return [{ uncompared: RESTORED }];
		return [{ finding: SENTENCES.reopeningMissing(facts.number, at) }];
	});
}
const UNSEEN = "a reopening that a run may not have seen";
const RESTORED = "a reopening from before the issue's block was restored";
/** Whether the block says that the commitment was closed when the issue was reopened, and doesn't say that it was opened again. */
function isClosedFor(block, reopened, closes) {
	const day = dayIn(block, reopened);
	const isUnclear = closes.some(({ at }) => at > reopened && dayIn(block, at) === day);
	const isEarlier = (event) => event.type === "closed" ? event.instant <= reopened : event.at < day || event.at === day && !isUnclear;
	const isClosing = (event) => CLOSING.has(event.type) || event.type === "evidence" && isDoneBy(event, block);
	const changes = block.history.filter((event) => isClosing(event) || OPENING.has(event.type));
	const before = changes.findLast(isEarlier);
	const isOpened = changes.some(({ type, at }) => OPENING.has(type) && at >= day);
	return before !== void 0 && isClosing(before) && !isOpened;
}

// src/core/verify/compare-record.ts
/** Compares the closes, reopenings, done mark, evidence and reasons in an issue with what GitHub shows. */
function compareRecord({ issue, context, ...rest }) {
	if (!needsRecord(issue)) return collect([]);
	const record = context.records.issues.get(workKey({
		...context.repo,
		number: issue.facts.number
	}));
	if (!record) return collect([{ uncompared: "closes and evidence, because GitHub didn't show them" }]);
	const recorded = {
		issue,
		context,
		record,
		...rest
	};
	return collect([
		...issue.block.history.flatMap((event) => compareEvent(event, recorded)),
		...statedEvidence(issue.block).flatMap((evidence) => compareEvidence(evidence, recorded)),
		...compareReopenings(recorded),
		...compareDone(recorded)
	]);
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

// src/core/verify/find-missing.ts
/** Finds commitments in git that have no issue although a run must have seen them. */
function findMissing(replayed, paired, { knownReads, ...coverage }) {
	const findings = [];
	let early = 0;
	let excluded = 0;
	let unread = 0;
	for (const commitment of replayed) {
		if (paired.has(commitment)) continue;
		const { from, to, block, latest } = commitment;
		const wasVisible = (since) => hoursBetween(later(from, since), to ?? coverage.now) >= 24;
		const admitted = admittedFrom(commitment, coverage);
		const isKnown = commitment.states.some(createReadTest(commitment, {
			reads: knownReads,
			order: coverage.order
		}));
		if (wasRead(commitment, coverage) || admitted !== null && isKnown && wasVisible(later(admitted, coverage.from))) {
			const message = SENTENCES.missing(block.subject, from);
			findings.push({
				...placeOfState(latest),
				number: null,
				message
			});
		} else if (admitted !== null && !isKnown) unread += 1;
		else if (!wasVisible(coverage.from)) early += Number(wasVisible(from));
		else excluded += 1;
	}
	const first = coverage.from.slice(0, 10);
	return {
		findings,
		notes: [
			...noteOn(early, first, "removed before the first issue was created"),
			...unread === 0 ? [] : [`Not compared: ${plural(unread, "commitment", "commitments")} without an issue that no run may have read.`],
			...noteOn(excluded, coverage.since, "possibly excluded by `since`")
		]
	};
}
function noteOn(count, before, why) {
	const commitments = plural(count, "commitment", "commitments");
	return count === 0 ? [] : [`Not compared before ${before}: ${commitments} without an issue, ${why}.`];
}

// src/core/verify/recall-gone.ts
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

// src/core/verify/twins.ts
const TWIN = "a continued commitment, because another one has the same words";
/** Whether a continuing issue has the past of another commitment in git than the one that was found for it. */
function isTwin({ block }, expected, replayed) {
	if (expected !== void 0 && hasPastOf(block, expected.block)) return false;
	return replayed.some((other) => hasPastOf(block, other.block));
}
const TOOK_OVER = "a commitment whose line may stand for another one with the same words";
/**
* The commitments that this one may have become. If two lines with the same words are replaced by one, a run gives that line to
* the commitment that still has an issue, but in git it may continue the other one, which is in `free`, or be new. Each result
* has this commitment's states until its removal, and then those of the other line.
*/
function takeOvers(expected, free, order) {
	const removal = expected.block.history.findLast(({ type }) => type === "removed");
	const end = removal?.type === "removed" ? order.get(String(removal.commit)) : void 0;
	if (end === void 0 || expected.to === null) return [];
	const isLater = ({ commit }) => Number(order.get(String(commit))) >= end;
	const same = free.filter((other) => isSame(other, expected));
	if (!same.some(({ states: [first] }) => !isLater(first))) return [];
	return same.flatMap((other) => {
		const [first, ...more] = expected.states;
		const tail = other.states.filter(isLater);
		if (tail.length === 0) return [];
		const history = [...expected.block.history.filter((event) => event !== removal), ...other.block.history.filter((event) => "commit" in event && isLater(event))];
		const { first_due, text_original, promised, first_commit } = expected.block;
		const { latest, to, names } = other;
		return [{
			from: expected.from,
			block: {
				...other.block,
				first_due,
				text_original,
				promised,
				first_commit,
				history
			},
			states: [
				first,
				...more,
				...tail
			],
			reasons: /* @__PURE__ */ new Set([...expected.reasons, ...other.reasons]),
			names: [...expected.names, ...names],
			latest,
			to
		}];
	});
}
/** Whether two commitments have had the same words in the same report. */
function isSame(other, { block: { subject }, latest: { path } }) {
	const words = matchKey(subject);
	return other.states.some((state) => state.path === path) && other.names.some((name) => matchKey(name.subject) === words);
}

// src/core/verify/compare.ts
/**
* Compares the issues with git, with GitHub and with the published snapshot. Only a difference from all versions in git that is
* also one from the versions that runs have read is a finding. Pure.
*/
function verifyHistory({ replayedReads, ...input }) {
	const verified = compareAll(input);
	if (replayedReads === void 0 || verified.findings.length === 0) return verified;
	const certain = new Set(compareAll({
		...input,
		replayed: replayedReads
	}).findings.map(kindOf));
	const findings = verified.findings.filter((finding) => certain.has(kindOf(finding)));
	const left = verified.findings.filter((finding) => !certain.has(kindOf(finding)));
	const numbers = [...new Set(left.flatMap(({ number }) => number ?? []))];
	const uncompared = numbers.length === 0 ? verified.uncompared : new Map([...verified.uncompared, [NEVER_READ, numbers]]);
	return {
		...verified,
		findings,
		uncompared
	};
}
const NEVER_READ = "changes in commits that no run may have read";
/** Identifies what a finding is about. The dates and commits in its message depend on which versions were read. */
function kindOf({ number, message }) {
	return JSON.stringify([number, message.replaceAll(/\d{4}-\d\d-\d\d[\dT:.Z]*|commit [0-9a-f]{12}/g, "")]);
}
function compareAll(input) {
	const { issues, replayed, gone, now } = input;
	const recalled = recallGone(input);
	const pairs = pairIssues([...issues, ...recalled.known], replayed);
	const order = orderOf(input);
	const compared = compareTracked({
		...input,
		gone: withRecalled(gone, recalled.words)
	}, pairs);
	const goneBlocks = gone.flatMap(({ number, block }) => block === void 0 ? [] : {
		number,
		block
	});
	const reads = findReads(input.issues, {
		order,
		lastRun: input.lastRun
	});
	const goneContext = {
		replayed,
		order,
		reads,
		context: input.github,
		now
	};
	const goneCompared = new Map(goneBlocks.map((issue) => [issue.number, compareGone(issue, goneContext)]));
	const uncompared = listUncompared([...goneCompared, ...Array.from(compared, ([{ facts }, comparison]) => [facts.number, comparison])]);
	const missing = findMissing(replayed, new Set(pairs.values()), {
		...coverageOf({
			...input,
			order
		}),
		knownReads: reads
	});
	return {
		findings: [
			...gone.flatMap((issue) => [{
				...NOWHERE,
				number: issue.number,
				message: describeGone(issue, recalled.words.get(issue.number))
			}, ...goneCompared.get(issue.number)?.findings ?? []]),
			...Array.from(compared, ([issue, comparison]) => [...checkIssue(issue, order), ...comparison.findings]).flat(),
			...missing.findings,
			...input.snapshot ? compareSnapshot(input.snapshot, input) : []
		],
		uncompared,
		notes: missing.notes
	};
}
/** Lists the issues for each fact that couldn't be compared. */
function listUncompared(compared) {
	const uncompared = /* @__PURE__ */ new Map();
	for (const [number, comparison] of compared) for (const what of comparison.uncompared) uncompared.set(what, [...uncompared.get(what) ?? [], number]);
	return uncompared;
}
/** Compares each issue with its commitment in git and with what GitHub shows. */
function compareTracked(input, pairs = pairIssues(input.issues, input.replayed)) {
	const { issues, replayed, gone, now, zones } = input;
	const order = orderOf(input);
	const reportStart = createReportStart(replayed, issues, pairs);
	const wasStored = createStoredTest(issues);
	const coverage = coverageOf({
		...input,
		order
	});
	const reads = findReads(input.issues, {
		order,
		lastRun: input.lastRun
	});
	const continuing = new Set(gone.map(({ continued }) => continued));
	const paired = new Set(issues.map((issue) => pairs.get(issue)));
	const free = replayed.filter((commitment) => !paired.has(commitment));
	const compareWith = (issue, expected, continues) => {
		const place = placeOfIssue(issue);
		const isStored = !continues && !input.github.isAdopted && wasStored(issue);
		const start = findStart(issue, expected, {
			continues,
			coverage
		});
		const facts = {
			expected,
			start,
			order,
			reportFrom: reportStart(expected),
			zones,
			isStored
		};
		const parts = [comparePromise(issue, facts), compareRecord({
			issue,
			expected,
			start,
			continues,
			context: input.github,
			now
		})];
		const findings = [...compareIssue({
			issue,
			expected,
			start,
			continues,
			coverage,
			reads,
			now
		}), ...parts.flatMap((part) => part.findings).map((message) => ({
			...place,
			message
		}))];
		const uncompared = [...parts.flatMap((part) => part.uncompared), ...isFromFuture(expected) ? [FROM_FUTURE] : []];
		return {
			findings,
			uncompared: new Set(uncompared)
		};
	};
	return new Map(issues.map((issue) => {
		const { number } = issue.facts;
		const expected = pairs.get(issue);
		const continues = issue.block.continues !== void 0 || continuing.has(number);
		if (continues && isTwin(issue, expected, replayed)) return [issue, {
			findings: [],
			uncompared: /* @__PURE__ */ new Set([TWIN])
		}];
		if (!expected) return [issue, {
			findings: [{
				...placeOfIssue(issue),
				message: SENTENCES.unknown(number)
			}],
			uncompared: /* @__PURE__ */ new Set()
		}];
		const compared = compareWith(issue, expected, continues);
		if (compared.findings.length === 0) return [issue, compared];
		const found = takeOvers(expected, free, order).map((other) => compareWith(issue, other, continues)).find(({ findings }) => findings.length === 0);
		return [issue, found === void 0 ? compared : {
			...found,
			uncompared: /* @__PURE__ */ new Set([...found.uncompared, TOOK_OVER])
		}];
	}));
}
const FROM_FUTURE = "changes in a commit that is dated in the future";
/** Whether git dates one of the commitment's commits after the comparison; see datePushes. */
function isFromFuture({ states }) {
	return states.some(({ at, committed = at }) => hoursBetween(at, committed) > 0);
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

// src/core/verify/compare-dashboard.ts
/**
* Finds the edits by other accounts that changed the dashboard's data, on which runs rely if an issue is missing. If the version
* before or after an edit was deleted, the edit may have changed the data, so it is a finding, too. The text that people write
* around the data doesn't matter. `history` is null if GitHub doesn't show it, which matters only if an issue is missing.
*/
function compareDashboard(history, isMissing) {
	if (history === null) return {
		findings: [],
		notes: isMissing ? [UNKNOWN] : []
	};
	const { number, edits, isPartial } = history;
	const findings = [];
	const unread = [];
	for (const { before, after } of edits) {
		const [earlier, later] = [dataOf(before?.body), dataOf(after.body)];
		if (earlier === void 0 || later === void 0) unread.push(after.at);
		else if (before?.body === null || after.body === null) findings.push(findingOf(number, after, HIDDEN));
		else if (earlier !== later) findings.push(findingOf(number, after, CHANGED));
	}
	return {
		findings,
		notes: [...unread.length === 0 ? [] : [`Not compared: edits of dashboard #${number} on ${daysOf(unread)}.`], ...isPartial ? [`Not compared: the oldest edits of dashboard #${number}, because there are too many.`] : []]
	};
}
const UNKNOWN = "Not compared: the dashboard's edits, because GitHub doesn't show them.";
const CHANGED = ({ dashboard, account, day }) => `The data in ${dashboard}, on which runs rely if an issue is missing, was changed by ${account} on ${day}, not by Follow-through.`;
/** Anyone with write access can delete a version, so it may not have been the account that edited. */
const HIDDEN = ({ dashboard, account, day }) => `The data in ${dashboard}, on which runs rely if an issue is missing, may have been changed by ${account} on ${day}: the version before or after that edit was deleted from the edit history.`;
function findingOf(number, { at, login }, sentence) {
	const account = login === null ? "a deleted account" : `@${login}`;
	return {
		number,
		file: null,
		line: null,
		commit: null,
		message: sentence({
			dashboard: `dashboard #${number}`,
			account,
			day: at.slice(0, 10)
		})
	};
}
/** The stored data of a version; null if it was deleted or has no data that can be read. Undefined if the body wasn't read. */
function dataOf(body) {
	if (body === void 0 || body === null) return body;
	const parsed = LEDGER.parse(body);
	return parsed === null || "problem" in parsed ? null : parsed.json;
}
function daysOf(instants) {
	return [...new Set(instants.map((at) => at.slice(0, 10)))].join(", ");
}

export { CLOSER_ACCESS, compareDashboard, compareTracked, createRecaller, cutUnread, datePushes, findRuns, needsComments, needsRecord, refsToConfirm, replay, verifyHistory };