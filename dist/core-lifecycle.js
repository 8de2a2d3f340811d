import { clip, dayOf, matchKey } from "./core-model.js";

// src/core/lifecycle/activity.ts
/**
* Adds new activity on the issue to its block: closes, reopenings, evidence, reasons and manual edits. Returns `block` itself
* if there is none. `today` is the date of the run in the block's time zone.
*/
function withIssueActivity({ block, facts, reasons, repaired }, today) {
	const events = repaired ? [{
		type: "edited",
		at: today
	}] : [];
	const newEvidence = facts.evidence.filter(({ url }, index, evidence) => !block.evidence.some((known) => known.url === url) && evidence.findIndex((other) => other.url === url) === index);
	const { closed_at: instant } = facts;
	if (facts.state === "closed" && instant !== null && needsCloser(block, facts)) {
		const { login: by, standing } = facts.closer ?? {
			login: null,
			standing: "writer"
		};
		events.push({
			type: "closed",
			at: today,
			instant,
			by,
			standing,
			as: closeReasonOf(facts.state_reason)
		});
	}
	if (facts.state === "open" && facts.state_reason === "reopened" && lastStateChange(block) === "closed") events.push({
		type: "reopened",
		at: today
	});
	events.push(...newEvidence.map((evidence) => ({
		type: "evidence",
		at: today,
		evidence
	})));
	for (const { text, by } of reasons) if (!block.history.some((event) => event.type === "reason" && event.text === text && event.by === by)) events.push({
		type: "reason",
		at: today,
		text,
		by
	});
	if (events.length === 0) return block;
	return {
		...block,
		evidence: [...block.evidence, ...newEvidence],
		history: [...block.history, ...events]
	};
}
/** Adds a newly linked tracker's evidence to the block. `byTracker` maps trackers, as written in the report, to their evidence. */
function withTrackerEvidence(block, byTracker, today) {
	const evidence = block.tracker === null ? void 0 : byTracker.get(block.tracker);
	if (!evidence || block.evidence.some(({ url }) => url === evidence.url)) return block;
	const event = {
		type: "evidence",
		at: today,
		evidence
	};
	return {
		...block,
		evidence: [...block.evidence, evidence],
		history: [...block.history, event]
	};
}
/** Whether a run must ask GitHub who closed the issue because the report, tracker and recorded events don't explain the close. */
function needsCloser(block, { closed_at }) {
	if (block.done !== null || block.withdrawn !== null || block.evidence.some(({ kind }) => kind === "tracker")) return false;
	return closed_at !== null && closedEvent(block, closed_at) === void 0;
}
/** Returns the account that closed the issue if an earlier run recorded it. */
function knownCloser(block, { closed_at }) {
	const event = closed_at === null ? void 0 : closedEvent(block, closed_at);
	return event ? {
		login: event.by,
		standing: event.standing
	} : null;
}
/** Finds the close recorded at this instant. */
function closedEvent({ history }, instant) {
	return history.filter((event) => event.type === "closed").findLast((event) => event.instant === instant);
}
/** Converts GitHub's `state_reason` to a close reason. Old issues don't have one and count as completed. */
function closeReasonOf(reason) {
	return reason === "not_planned" || reason === "duplicate" ? reason : "completed";
}
/** The issue's state after the last recorded close or reopening. */
function lastStateChange({ history }) {
	for (const event of history.toReversed()) {
		if (event.type === "closed" || event.type === "ticked" || event.type === "withdrawn") return "closed";
		if (event.type === "evidence" && event.evidence.kind === "tracker") return "closed";
		if (event.type === "reopened" || event.type === "unticked" || event.type === "restored") return "open";
	}
	return "closed";
}

// src/core/lifecycle/closure.ts
/** All evidence that a commitment is done, from its block, issue and report, without duplicate URLs. */
function evidenceOf({ block, issue }) {
	const evidence = [
		...block.evidence,
		...issue?.evidence ?? [],
		...block.links.map((url) => ({
			kind: "link",
			url,
			at: block.done
		}))
	];
	return evidence.filter(({ url }, index) => evidence.findIndex((other) => other.url === url) === index);
}
/** Whether the issue is closed and its close counts. */
function isSettled(tracked) {
	return tracked.issue?.state === "closed" && closureOf(tracked, evidenceOf(tracked)) !== null;
}
/**
* When and how a commitment was closed: by its report, its tracker or its issue, whichever came first. Null while it is open.
* A withdrawal in the report, or an issue closed as not planned or duplicate, takes precedence.
*/
function closureOf({ block, issue }, evidence) {
	const { withdrawn, time_zone } = block;
	if (withdrawn) return {
		reason: withdrawn.replaced_by ? "duplicate" : "not_planned",
		on: withdrawn.at,
		at: withdrawn.at
	};
	if (issue?.state === "open" && block.done === null && evidence.length === 0) return null;
	const closes = issue?.state === "open" && issue.state_reason === "reopened" || wasReopenedSince(block) ? [] : closesElsewhere(block, evidence);
	if (issue?.state === "closed" && closeCounts(block, issue, evidence)) {
		const close = closeOfIssue(issue, time_zone);
		if (close.reason !== "completed") return close;
		closes.push(close);
	}
	const [first = null] = closes.toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
	return first;
}
/** Whether a person reopened the issue after its report or tracker marked the work as done. */
function wasReopenedSince({ history }) {
	const lastDone = history.findLastIndex((event) => event.type === "ticked" || event.type === "evidence" && event.evidence.kind === "tracker");
	return history.findLastIndex(({ type }) => type === "reopened") > lastDone;
}
/** Closes that come from the report and the tracker. */
function closesElsewhere({ done, history, time_zone }, evidence) {
	const closes = done === null ? [] : [{
		reason: "completed",
		on: done,
		at: done
	}];
	const trackerClosedAt = evidence.find(({ kind, at }) => kind === "tracker" && at !== null)?.at;
	if (trackerClosedAt) {
		const closedOn = dayOf(trackerClosedAt, time_zone);
		const linkedOn = history.findLast(({ type }) => type === "tracker")?.at ?? "";
		const [on, at] = linkedOn >= closedOn ? [linkedOn, linkedOn] : [closedOn, trackerClosedAt];
		closes.push({
			reason: "completed",
			on,
			at
		});
	}
	return closes;
}
function closeOfIssue({ closed_at, created_at, state_reason }, zone) {
	const at = closed_at ?? created_at;
	return {
		reason: closeReasonOf(state_reason),
		on: dayOf(at, zone),
		at
	};
}
/**
* A close counts if it was made by someone with write access, if the report marks the item as done, or if there is closing
* evidence. A close by a stale bot doesn't count, even if comments link to evidence.
*/
function closeCounts(block, issue, evidence) {
	return (issue.closer?.standing ?? "writer") === "writer" || block.done !== null || evidence.some(({ kind }) => CLOSING_EVIDENCE.has(kind));
}
/** Kinds of evidence that make a close count regardless of who closed the issue. */
const CLOSING_EVIDENCE = /* @__PURE__ */ new Set([
	"pull_request",
	"commit",
	"tracker"
]);

// src/core/lifecycle/history.ts
/** Picks the item's fields, in a fixed order. */
function itemFields({ text, subject, owner, tracker, kind, priority, id, links }) {
	return {
		text,
		subject,
		owner,
		tracker,
		kind,
		priority,
		id,
		links
	};
}
/**
* Creates a commitment's first block. `addedLater` means that earlier runs read the report without this item, so if the item
* is done, it was completed after the report was published.
*/
function firstBlock(commitment, { report, moment }, fixed, addedLater = false) {
	const { repository_id, key, time_zone } = fixed;
	const { path, slug, title, published } = report;
	return {
		repository_id,
		key,
		report: {
			path,
			slug,
			title,
			published
		},
		line: commitment.line,
		commit: moment.commit,
		first_commit: moment.commit,
		...readerOf(moment),
		...itemFields(commitment),
		text_original: commitment.text,
		due: commitment.due,
		due_text: commitment.dueText,
		first_due: commitment.due,
		time_zone,
		done: commitment.done ? commitment.doneOn ?? (addedLater ? null : published) ?? moment.today : null,
		removed: null,
		withdrawn: null,
		evidence: [],
		reminded: null,
		history: []
	};
}
/**
* Updates the block from its item. Returns `block` itself if only the line number changed. `closed` tells whether a close that
* counts already closed the commitment.
*/
function revisedBlock(block, commitment, { report, moment }, closed) {
	const due = closed || commitment.due === null ? block.due : commitment.due;
	const next = {
		...block,
		report: updatedReport(block, report),
		...itemFields(commitment),
		due,
		due_text: due === block.due ? block.due_text : commitment.dueText,
		first_due: block.first_due ?? due,
		done: commitment.done === true ? block.done ?? moment.today : null,
		removed: null,
		withdrawn: null
	};
	return withEvents(block, next, eventsBetween(block, next, commitment.reason, moment), {
		line: commitment.line,
		commit: moment.commit,
		...readerOf(moment)
	});
}
/**
* Updates the block's fields from its item in a report that hasn't changed since an older version read it. Nobody changed
* anything, so no event is recorded. Returns `block` itself if both versions read the same.
*/
function rereadBlock(block, commitment, report, closed) {
	const due = closed || commitment.due === null ? block.due : commitment.due;
	const wasMoved = block.first_due !== block.due;
	const next = {
		...block,
		report: {
			...block.report,
			title: report.title
		},
		...itemFields(commitment),
		due,
		due_text: due === block.due ? block.due_text : commitment.dueText,
		first_due: wasMoved ? block.first_due : due
	};
	return JSON.stringify(next) === JSON.stringify(block) ? block : next;
}
function readerOf({ reader }) {
	return reader === void 0 ? {} : { reader };
}
/** Records that the commitment's line is missing from its report. Returns `block` itself if the removal is already recorded. */
function removedBlock(block, { today, commit }) {
	if (block.removed) return block;
	const event = {
		type: "removed",
		at: today,
		commit
	};
	return {
		...block,
		removed: today,
		history: [...block.history, event]
	};
}
/** Records that the report withdraws the commitment, unless the commitment is already closed (`closed`). */
function withdrawnBlock(block, { line, reason, replacedBy: replaced_by }, { report, moment }, closed) {
	const { today: at, commit } = moment;
	const same = block.withdrawn?.reason === reason && block.withdrawn?.replaced_by === replaced_by;
	const withdrawn = closed && !block.withdrawn ? null : {
		at: block.withdrawn?.at ?? at,
		reason,
		replaced_by
	};
	const next = {
		...block,
		report: updatedReport(block, report),
		removed: null,
		withdrawn
	};
	const events = block.removed ? [{
		type: "restored",
		at,
		commit
	}] : [];
	if (withdrawn && !same) events.push({
		type: "withdrawn",
		at,
		reason,
		replaced_by,
		commit
	});
	return withEvents(block, next, events, {
		line,
		commit,
		...readerOf(moment)
	});
}
/** Adds the events and the current place to `next`. Returns `block` itself if the two are equal. */
function withEvents(block, next, events, place) {
	if (events.length === 0 && JSON.stringify(next) === JSON.stringify(block)) return block;
	return {
		...next,
		...place,
		history: [...block.history, ...events]
	};
}
/** The current details of the block's report. Keeps the first recorded publication date unless the item moved to another report. */
function updatedReport(block, { path, slug, title, published }) {
	return {
		path,
		slug,
		title,
		published: (slug === block.report.slug ? block.report.published : null) ?? published
	};
}
/** The maximum length of each text quoted in a rewording event, in code points. */
const QUOTE_LIMIT = 500;
function eventsBetween(before, after, reason, { today: at, commit }) {
	const events = [];
	if (before.removed || before.withdrawn) events.push({
		type: "restored",
		at,
		commit
	});
	if (after.due !== null && after.due !== before.due) {
		if (before.due === null) events.push({
			type: "dated",
			at,
			to: after.due,
			commit
		});
		else events.push({
			type: "moved",
			at,
			from: before.due,
			to: after.due,
			commit,
			reason
		});
	} else if (reason !== null && lacksReason(before)) events.push({
		type: "reason",
		at,
		text: reason,
		by: null
	});
	if (matchKey(before.subject) !== matchKey(after.subject) && matchKey(before.text) !== matchKey(after.text)) {
		const [from, to] = [clip(before.text, QUOTE_LIMIT), clip(after.text, QUOTE_LIMIT)];
		events.push({
			type: "reworded",
			at,
			before: from,
			after: to,
			commit
		});
	}
	if (before.tracker !== after.tracker) events.push({
		type: "tracker",
		at,
		from: before.tracker,
		to: after.tracker,
		commit
	});
	if (before.owner !== after.owner) events.push({
		type: "owner",
		at,
		from: before.owner,
		to: after.owner
	});
	if (Boolean(before.done) !== Boolean(after.done)) events.push({
		type: after.done ? "ticked" : "unticked",
		at,
		commit
	});
	return events;
}
/** Whether the last change of due date still lacks a reason. */
function lacksReason({ history }) {
	const last = history.findLast(({ type }) => type === "moved" || type === "reason");
	return last?.type === "moved" && last.reason === null;
}

// src/core/lifecycle/due-date-history.ts
/** All of a commitment's due dates in order, the current one last. Includes moves to an earlier date. Empty if there are none. */
function dueDateHistory({ due, first_due, history }) {
	if (due === null) return [];
	const first = {
		day: first_due ?? due,
		since: null,
		gap: false
	};
	const dates = [first];
	let latest = first.day;
	const append = (date) => {
		dates.push(date);
		latest = date.day;
	};
	const appendAfterGap = (day) => {
		if (day !== latest) append({
			day,
			since: null,
			gap: true
		});
	};
	for (const event of history) {
		if (event.type === "dated") first.since ??= event.at;
		if (event.type !== "moved") continue;
		appendAfterGap(event.from);
		append({
			day: event.to,
			since: event.at,
			gap: false
		});
	}
	appendAfterGap(due);
	return dates;
}
/** Whether the block contains all events. The middle of a longer history is kept only in the issue's comments. */
function isHistoryComplete({ history }) {
	return history.length < 40;
}

export { CLOSING_EVIDENCE, closeReasonOf, closureOf, dueDateHistory, evidenceOf, firstBlock, isHistoryComplete, isSettled, itemFields, knownCloser, needsCloser, removedBlock, rereadBlock, revisedBlock, withIssueActivity, withTrackerEvidence, withdrawnBlock };