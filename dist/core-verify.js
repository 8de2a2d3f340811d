import { clip, hoursBetween, matchKey } from "./core-model.js";
import { GONE_WORDS } from "./core-render.js";
import { isHistoryComplete } from "./core-lifecycle.js";
import { textFingerprint } from "./core-identity.js";
import { reconcile } from "./core-plan.js";

// src/core/verify/replay.ts
/** Rebuilds the blocks from git by reconciling every published version in turn, as if the Action had run at each commit. */
function replay(history, { repositoryId, policy, source = null, reader }) {
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
			const { due, text, report } = block;
			const line = commitment?.line ?? block.line;
			const state = {
				commit,
				due,
				text,
				line,
				path: report.path,
				at: instant
			};
			if (before === null) return {
				block,
				issue: null,
				replayed: {
					block,
					from: instant,
					to: null,
					states: [state],
					latest: state
				}
			};
			const { replayed } = before;
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

// src/core/verify/findings.ts
/** The maximum length of quoted text, in code points. */
const QUOTE_LIMIT = 120;
/** The sentence for each kind of difference. `issue` is a number, `stated` the value in the issue, and `actual` the true value. */
const SENTENCES = {
	gone: (issue, how, since) => `Issue #${issue}, which tracked a commitment, ${GONE_WORDS[how]} (first noticed on ${since}).`,
	goneFirstDue: (issue, stated, actual) => `The dashboard says that the commitment of the missing issue #${issue} ${originally(stated)}; according to git, it ${originally(actual)}.`,
	goneDue: (issue, stated, actual) => `The dashboard says that the commitment of the missing issue #${issue} ${isDue(stated)}; according to the report, it ${isDue(actual)}.`,
	goneFirstText: (issue, stated, actual) => `The dashboard says that the original text of the missing issue #${issue} was ${quote(stated)}; according to git, it was ${quote(actual)}.`,
	goneUnknown: (issue) => `The dashboard lists a commitment for the missing issue #${issue} that isn't in any commit on this branch.`,
	edited: (issue) => `The managed part of issue #${issue} was edited by hand.`,
	lostCommit: (issue, commit) => `Issue #${issue} names commit ${commit.slice(0, 12)}, which is not in this branch's history: the history was rewritten.`,
	unknown: (issue) => `Issue #${issue} tracks a commitment that isn't in any commit on this branch.`,
	missing: (subject, from) => `${quote(subject)}, promised on ${from.slice(0, 10)}, has no issue.`,
	firstDue: (issue, stated, actual) => `Issue #${issue} says that its commitment ${originally(stated)}; according to git, it ${originally(actual)}.`,
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
/** A state published for less time than this may not have been seen by a run, because commits are often pushed in batches. */
const SEEN_HOURS = 24;
/** How long the run for a commit may take to create an issue. */
const CREATE_HOURS = 1;
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
function compareIssue({ issue, expected, order, now }) {
	const { number, created_at, closed_at } = issue.facts;
	const { states } = expected;
	const start = states.findLast(({ at }) => hoursBetween(created_at, at) <= CREATE_HOURS) ?? states[0];
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
		...compareFirstDue(visible).map(({ message, state }) => add(message, placeOfState(state))),
		...compareFirstText(visible).map((message) => add(message, placeOfState(start))),
		...compareDue(visible).map((message) => add(message)),
		...missingMoves(visible).map((move) => add(SENTENCES.moveMissing(number, move.due), placeOfState(move))),
		...falseMoves(visible, order).map(({ commit, message }) => add(message, { commit })),
		...missingRewordings(visible).map(({ commit, after }) => add(SENTENCES.rewordingMissing(number, after), { commit })),
		...compareLatest(visible).map((message) => add(message))
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
/** Finds moves that the issue should list but doesn't. Skips truncated histories, and moves made while the issue was closed. */
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
/** Compares the latest facts: presence in the report, completion date and publication date. */
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

// src/core/verify/compare-snapshot.ts
/** Checks that the issues still contain everything in the published snapshot. */
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
/** Compares the issues with git and with the published snapshot. Returns every difference once. Pure. */
function verifyHistory(input) {
	const pairs = pairIssues(input);
	const order = new Map(input.commits.map((commit, index) => [commit, index]));
	return [
		...input.gone.flatMap(({ number, how, since, block }) => [{
			...NOWHERE,
			number,
			message: SENTENCES.gone(number, how, since)
		}, ...block ? compareGone({
			number,
			block
		}, input.replayed, input.now) : []]),
		...input.issues.flatMap((issue) => {
			const expected = pairs.get(issue);
			const { number } = issue.facts;
			const differences = expected ? compareIssue({
				issue,
				expected,
				order,
				now: input.now
			}) : [{
				...placeOfIssue(issue),
				message: SENTENCES.unknown(number)
			}];
			return [...checkIssue(issue, order), ...differences];
		}),
		...findMissing(input, new Set(pairs.values())),
		...input.snapshot ? compareSnapshot(input.snapshot, input) : []
	];
}
const NOWHERE = {
	file: null,
	line: null,
	commit: null
};
/** Pairs issues with replayed commitments by key, then by current text, then by original text. */
function pairIssues({ issues, replayed }) {
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
/** Finds commitments in git that have no issue, published for long enough that a run must have seen them. */
function findMissing({ replayed, issues, gone, since, now }, paired) {
	const goneFingerprints = new Set(gone.map(({ fingerprint }) => fingerprint));
	const [firstCreated = now] = issues.map(({ facts }) => facts.created_at).toSorted();
	const isMissing = (commitment) => {
		const { published } = commitment.block.report;
		const visibleFrom = commitment.from > firstCreated ? commitment.from : firstCreated;
		return !paired.has(commitment) && !goneFingerprints.has(textFingerprint(commitment.block)) && (published === null || published >= since) && hoursBetween(visibleFrom, commitment.to ?? now) >= 24;
	};
	return replayed.filter(isMissing).map((commitment) => ({
		...placeOfState(commitment.latest),
		number: null,
		message: SENTENCES.missing(commitment.block.subject, commitment.from)
	}));
}

export { replay, verifyHistory };