import { clip, dayOf, matchKey } from "./core-model.js";

// src/core/lifecycle/activity.ts
/**
* The block with the new activity on its issue: closes, reopenings, evidence, reasons and manual edits. Returns `block` itself
* if nothing is new. `today` is the day of the run in the block's zone.
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
/** The block with the evidence of a newly linked tracker. `byTracker` maps trackers, as written in the report, to their evidence. */
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
/** Whether a run must ask GitHub who closed the issue, because no report, tracker or recorded event explains the close. */
function needsCloser(block, { closed_at }) {
	if (block.done !== null || block.withdrawn !== null || block.evidence.some(({ kind }) => kind === "tracker")) return false;
	return closed_at !== null && closedEvent(block, closed_at) === void 0;
}
/** Who closed the issue, if an earlier run recorded it. */
function knownCloser(block, { closed_at }) {
	const event = closed_at === null ? void 0 : closedEvent(block, closed_at);
	return event ? {
		login: event.by,
		standing: event.standing
	} : null;
}
/** The recorded close at this instant. */
function closedEvent({ history }, instant) {
	return history.filter((event) => event.type === "closed").findLast((event) => event.instant === instant);
}
/** The close reason for GitHub's `state_reason`. Old issues have none and count as completed. */
function closeReasonOf(reason) {
	return reason === "not_planned" || reason === "duplicate" ? reason : "completed";
}
/** The issue's state after the last recorded event that closes or opens it. */
function lastStateChange({ history }) {
	for (const event of history.toReversed()) {
		if (event.type === "closed" || event.type === "ticked" || event.type === "withdrawn") return "closed";
		if (event.type === "evidence" && event.evidence.kind === "tracker") return "closed";
		if (event.type === "reopened" || event.type === "unticked" || event.type === "restored") return "open";
	}
	return "closed";
}

// src/core/lifecycle/closure.ts
/** All evidence that a commitment is done, from its block, its issue and its report; each URL once. */
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
/** The closes by the report and the tracker. */
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
* A close counts if someone with write access made it, if the report marks the item as done, or if there is closing evidence.
* A stale bot's close doesn't count, even if comments link evidence.
*/
function closeCounts(block, issue, evidence) {
	return (issue.closer?.standing ?? "writer") === "writer" || block.done !== null || evidence.some(({ kind }) => CLOSING_EVIDENCE.has(kind));
}
/** Kinds of evidence that make a close count, whoever closed the issue. */
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
* The first block of a commitment. `addedLater` means that earlier runs read the report without this item, so a done item was
* not done when the report was published.
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
* The block updated from its item. Returns `block` itself if nothing but the line changed. `closed` says whether the
* commitment was already closed by a close that counts.
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
		commit: moment.commit
	});
}
/** The block of a commitment whose line is missing from its report. Returns `block` itself if that is already recorded. */
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
/** The block of a commitment that its report withdraws. If it was already closed (`closed`), it is not withdrawn. */
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
		commit
	});
}
/** `next` with the events and its current place, or `block` itself if the two are equal. */
function withEvents(block, next, events, place) {
	if (events.length === 0 && JSON.stringify(next) === JSON.stringify(block)) return block;
	return {
		...next,
		...place,
		history: [...block.history, ...events]
	};
}
/** The block's report as it is now. Keeps the publication day recorded first, unless the item moved to another report. */
function updatedReport(block, { path, slug, title, published }) {
	return {
		path,
		slug,
		title,
		published: (slug === block.report.slug ? block.report.published : null) ?? published
	};
}
/** The maximum length of each text in a rewording event, in code points. */
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
	if (matchKey(before.subject) !== matchKey(after.subject)) {
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
/** Whether the last move of the due date has no reason yet. */
function lacksReason({ history }) {
	const last = history.findLast(({ type }) => type === "moved" || type === "reason");
	return last?.type === "moved" && last.reason === null;
}

// src/core/lifecycle/due-date-history.ts
/** All due dates of a commitment in order, the current one last; empty if it has none. Includes dates that moved earlier. */
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
/** Whether the block contains all events. The middle of a longer history is only in the issue's comments. */
function isHistoryComplete({ history }) {
	return history.length < 40;
}

export { CLOSING_EVIDENCE, closeReasonOf, closureOf, dueDateHistory, evidenceOf, firstBlock, isHistoryComplete, isSettled, itemFields, knownCloser, needsCloser, removedBlock, revisedBlock, withIssueActivity, withTrackerEvidence, withdrawnBlock };