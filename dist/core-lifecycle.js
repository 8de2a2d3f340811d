import { compareText, groupBy, isSameMeaning } from "./core-model-start.js";
import { clipStored, dayOf, hoursBetween, isInstant } from "./core-model-for-read.js";
import { EVENTS_KEPT, decodeNumbers, encodeNumbers, evidenceKind, trackersKey } from "./core-model.js";

// src/core/lifecycle/own-report.ts
/** The address of a page that shows a file, on GitHub and on similar servers: `/acme/status/blob/main/…`. */
const FILE_PAGE = /^\/.{1,300}\/(?:blob|raw|blame|edit|tree|commits|plain|src)\/./s;
/** Only a file name such as `2026-11-20-outage` identifies a report. Many pages are called `index`, `readme` or `database`. */
const DISTINCT_NAME = /^(?=.*\p{L})(?=.{0,200}[\d_ -]).{6,}$/su;
/**
* Whether a link leads to the commitment's own report, which proves nothing: to the report's file in any version or fork, or to
* a published copy, whose address ends with the file's name or the report's slug.
*/
function isOwnReport(url, { path, slug }) {
	if (!URL.canParse(url)) return false;
	const { hostname, pathname } = new URL(url);
	const page = decoded(pathname).toLowerCase();
	const file = path.toLowerCase();
	if (page.endsWith(`/${file}`) && (FILE_PAGE.test(page) || hostname.startsWith("raw."))) return true;
	const name = nameOf(page);
	return DISTINCT_NAME.test(name) && (name === nameOf(file) || name === slug);
}
/** The last part of a path, without its extension. */
function nameOf(path) {
	return (path.split("/").filter((part) => part !== "").at(-1) ?? "").replace(/\.(?:md|markdown|html?)$/, "");
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

// src/core/lifecycle/proof.ts
/**
* A pull request's merge is recorded a few seconds after its merge commit is made. Without this margin, the pull request that
* adds a report would prove the commitments in it.
*/
const MERGE_MARGIN_HOURS = 10 / 3600;
/** A merge queue merges a commit at most this long after it was made; see the queue's status check timeout. */
const QUEUE_HOURS = 6;
/** When the commitment was promised: an instant if known, otherwise a date. Blocks of earlier versions use the publication date. */
function promisedOf({ promised, report }) {
	return promised ?? report.published;
}
/** The date of `at`, which is an instant or a date, in the block's time zone. */
function dayIn({ time_zone }, at) {
	return isInstant(at) ? dayOf(at, time_zone) : at;
}
/**
* When the work behind the evidence was completed; null if that is unknown. For a link to another server, only the date of the
* tick or comment is known.
*/
function completedAt({ kind, url, at }, { issue }) {
	return kind === "link" || kind === "comment" ? issue?.link_dates?.[url] ?? null : at;
}
/** Why the evidence doesn't count; null if it counts. Work completed before the promise proves nothing, no matter where it is linked. */
function rejectionOf(evidence, { block, issue }) {
	if (isOwnCommit(evidence, block) || wasQueuedAtPromise(evidence, block)) return "before_promise";
	const { kind, url } = evidence;
	if (evidenceKind(evidence) === "other") return "not_checked";
	if ((kind === "link" || kind === "comment") && isOwnReport(url, block.report)) return "not_checked";
	const linkDate = kind === "link" || kind === "comment" ? issue?.link_dates?.[url] : void 0;
	if (linkDate === null) return "not_checked";
	const at = linkDate ?? (kind === "link" ? null : evidence.at);
	return at !== null && isBeforePromise(at, block, kind === "comment" && linkDate === void 0 ? 0 : MERGE_MARGIN_HOURS) ? "before_promise" : null;
}
/** Whether the evidence is the commit at which a run first saw the commitment, or the pull request that this commit merged. */
function isOwnCommit({ url, commit }, { first_commit }) {
	return first_commit !== null && (commit === first_commit || url.endsWith(`/commit/${first_commit}`));
}
/**
* Whether the merge commit may have been waiting in a merge queue when the commitment was promised. The pull request then
* published the commitment, or was finished before the promise.
*/
function wasQueuedAtPromise({ made }, block) {
	const promised = promisedOf(block);
	if (made === void 0 || promised === null || !isInstant(promised) || !isInstant(made)) return false;
	const hours = hoursBetween(made, promised);
	return hours >= -.002777777777777778 && hours <= QUEUE_HOURS;
}
/**
* When the work behind a commitment's link was completed; null if it isn't completed. The pull request that published the
* commitment gets the instant of the promise, so that it doesn't count, or null if only the promise's date is known.
*/
function linkDateFor(url, { at, ...work }, block) {
	const promised = promisedOf(block);
	const isOwn = isOwnCommit({
		url,
		...work
	}, block) || wasQueuedAtPromise(work, block);
	if (at === null || !isOwn) return at;
	return promised !== null && isInstant(promised) ? promised : null;
}
/**
* Whether work completed at `at` is older than the promise. If both are instants, the work must be later than the promise by
* more than the margin. If either is only a date, work completed on the same date isn't older.
*/
function isBeforePromise(at, block, marginHours = 0) {
	const promised = promisedOf(block);
	if (promised === null) return false;
	if (isInstant(at) && isInstant(promised)) return hoursBetween(promised, at) <= marginHours;
	return dayIn(block, at) < dayIn(block, promised);
}
/** The completed tracker that counts as evidence, if any. */
function countingTracker(block, evidence = block.evidence) {
	return evidence.find((candidate) => candidate.kind === "tracker" && rejectionOf(candidate, { block }) === null);
}
/**
* Whether the commitment was already done when it was promised, and hasn't been undone since. Blocks of earlier versions don't
* store this. For those, the item's done date must be no later than the publication date, and no run may have seen it being
* ticked.
*/
function wasDoneWhenPromised(block) {
	const { done, promised, report, history } = block;
	if (history.some(({ type }) => type === "unticked" || type === "reopened")) return false;
	if (block.done_when_promised === true) return true;
	if (promised !== void 0 || done === null || report.published === null) return false;
	return done <= report.published && !history.some(({ type }) => type === "ticked");
}
/** The block without the mark that it was already done when promised. Once the work is undone, the mark never comes back. */
function withoutDoneMark(block) {
	if (block.done_when_promised === void 0) return block;
	const { done_when_promised: _, ...rest } = block;
	return rest;
}

// src/core/lifecycle/promise-origin.ts
/**
* Dates a new item's done mark. An item in the report's first version was already done when promised, unless its mark states a
* later date. An item added later was already done only if its mark states a date no later than the promise and its due date
* hadn't passed by then. Any other item was done on the stated date if that is after the promise, otherwise today. A stated
* date in the future is ignored.
*/
function firstDone({ done, doneOn, due }, { addedLater, promised }, { published, time_zone, today }) {
	if (done !== true) return {
		promised,
		done: null
	};
	const promisedOn = dayIn({ time_zone }, promised);
	const stated = doneOn !== null && doneOn <= today ? doneOn : null;
	const isStatedEarly = stated !== null && stated <= promisedOn;
	if (addedLater ? isStatedEarly && (due === null || promisedOn <= due) : stated === null || isStatedEarly) return {
		promised,
		done: earliest(stated ?? published ?? today, today),
		done_when_promised: true
	};
	return {
		promised,
		done: stated === null || isStatedEarly ? today : stated
	};
}
function earliest(a, b) {
	return a < b ? a : b;
}
/**
* Completes blocks of earlier versions, which don't store when the commitment was promised. If the report already had other
* items or has no publication date, the commitment was promised when its issue was created. Returns all other commitments
* unchanged.
*/
function withDerivedPromises(tracked, issueOf) {
	if (tracked.every(({ block }) => block.promised !== void 0)) return [...tracked];
	const dated = tracked.map((item) => {
		const issue = issueOf(item);
		return {
			item,
			created: issue && dayOf(issue.created_at, item.block.time_zone)
		};
	});
	const byReport = groupBy(dated, ({ item }) => item.block.report.slug);
	const derived = /* @__PURE__ */ new Map();
	for (const items of byReport.values()) {
		const firsts = firstCreated(items);
		for (const { item, created } of items) {
			const { block } = item;
			if (block.promised !== void 0 || created === null) continue;
			if (!firsts.some((first) => first.created < created && first.commit !== block.first_commit) && block.report.published !== null) continue;
			derived.set(item, {
				...item,
				block: {
					...block,
					promised: created,
					...derivedMark(block, created)
				}
			});
		}
	}
	return tracked.map((item) => derived.get(item) ?? item);
}
/**
* The first two commits at which runs found new items in a report, each with the date on which the first issue for them was
* created.
*/
function firstCreated(items) {
	const byCommit = /* @__PURE__ */ new Map();
	for (const { item, created } of items) {
		const { first_commit } = item.block;
		const known = byCommit.get(first_commit);
		if (created !== null && (known === void 0 || created < known)) byCommit.set(first_commit, created);
	}
	return Array.from(byCommit, ([commit, created]) => ({
		commit,
		created
	})).toSorted((a, b) => a.created < b.created ? -1 : 1).slice(0, 2);
}
/** If the stated date is before the promise, the item was already done, unless its due date had passed before the promise. */
function derivedMark({ done, first_due, history }, promised) {
	return done !== null && done < promised && !history.some(({ type }) => type === "ticked") && (first_due === null || promised <= first_due) ? { done_when_promised: true } : {};
}

// src/core/lifecycle/close-reason.ts
/** Converts GitHub's `state_reason` to a close reason. Old issues don't have one and count as completed. */
function closeReasonOf(reason) {
	return reason === "not_planned" || reason === "duplicate" ? reason : "completed";
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
	const proof = evidence.filter((candidate) => rejectionOf(candidate, {
		block,
		issue
	}) === null);
	const isUntouched = block.done === null && !wasDoneWhenPromised(block) && proof.length === 0;
	if (issue?.state === "open" && isUntouched) return null;
	const closes = issue?.state === "open" && issue.state_reason === "reopened" || lastReopening(block) !== null ? [] : closesElsewhere(block, proof);
	if (issue?.state === "closed" && closeCounts(block, issue, proof)) {
		const close = closeOfIssue(issue, time_zone);
		if (close.reason !== "completed") return close;
		closes.push(close);
	}
	const [first = null] = closes.toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
	return first;
}
/** GitHub may record a merge some seconds after the close that it causes. */
const CLOSE_MARGIN_HOURS = 1 / 60;
/**
* Moves the closure to a later date if it is earlier than all the dated work behind the evidence that counts: the commitment
* was done when the first of that work was. Evidence without a date, such as a link to another server, is ignored.
*/
function provenClosure(closure, evidence, { block, issue }) {
	if (closure.reason !== "completed" || wasDoneWhenPromised(block)) return closure;
	const [first] = evidence.filter((candidate) => rejectionOf(candidate, {
		block,
		issue
	}) === null).flatMap((candidate) => completedAt(candidate, {
		block,
		issue
	}) ?? []).toSorted((a, b) => hoursBetween(b, a));
	if (first === void 0) return closure;
	const { at, on } = closure;
	const isCause = isInstant(at) && isInstant(first) && hoursBetween(at, first) <= CLOSE_MARGIN_HOURS;
	const provenOn = dayIn(block, first);
	return isCause || provenOn <= on ? closure : {
		...closure,
		on: provenOn,
		at: first
	};
}
/** When the issue was last reopened; null if it never was, or if its report or tracker has marked the work as done since. */
function lastReopening(block) {
	const { history } = block;
	const event = history[history.findLastIndex((event) => event.type === "reopened" || event.type === "ticked" || event.type === "evidence" && isDoneBy(event, block))];
	return event?.type === "reopened" ? event.at : null;
}
/** Whether recording this evidence marked the commitment as done. */
function isDoneBy({ evidence, early }, block) {
	return evidence.kind === "tracker" && early !== true && rejectionOf(evidence, { block }) === null;
}
/** The closes by the report and by the tracker. */
function closesElsewhere(block, evidence) {
	const { history, time_zone } = block;
	const done = doneOn(block);
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
/** The completion date according to the report or, if the commitment was done when promised, its tracker. */
function doneOn(block) {
	const wasDone = wasDoneWhenPromised(block);
	if (block.done === null) {
		const tracker = wasDone ? block.evidence.find(({ kind, at }) => kind === "tracker" && at !== null)?.at : null;
		return tracker ? dayIn(block, tracker) : null;
	}
	const promised = promisedOf(block);
	if (wasDone || promised === null) return block.done;
	const promisedOn = dayIn(block, promised);
	return block.done < promisedOn ? promisedOn : block.done;
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
* A close counts if it was made by someone with write access or an unknown account, if the report marks the item as done, or
* if there is closing evidence. A close by a stale bot doesn't count, even if comments link to evidence.
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

// src/core/lifecycle/unfounded-close.ts
/**
* The tracker for which an earlier version closed the issue although the tracker was completed before the promise.
* Null if the issue is open, was closed for another reason, or was reopened since. Such a close is undone only once.
*/
function unfoundedClose(block, { state, state_reason, closed_at }) {
	if (state !== "closed" || closeReasonOf(state_reason) !== "completed") return null;
	if (block.done !== null || block.withdrawn !== null || block.done_when_promised === true) return null;
	if (closed_at !== null && closedEvent(block, closed_at)) return null;
	if (countingTracker(block) !== void 0) return null;
	const recorded = block.history.findIndex((event) => event.type === "evidence" && isEarlyTracker(event, block));
	const event = block.history[recorded];
	if (event?.type !== "evidence") return null;
	return block.history.slice(recorded).some(({ type }) => type === "reopened") ? null : event.evidence;
}
/** Whether an earlier version recorded an early tracker as evidence. Later versions mark it as early, and never close an issue for it. */
function isEarlyTracker({ evidence, early }, block) {
	return evidence.kind === "tracker" && early !== true && rejectionOf(evidence, { block }) === "before_promise";
}
/** Finds the close recorded at this instant. */
function closedEvent({ history }, instant) {
	return history.filter((event) => event.type === "closed").findLast((event) => event.instant === instant);
}

// src/core/lifecycle/activity.ts
/**
* Adds new activity on the issue to its block: closes, reopenings, evidence, reasons and manual edits. Returns `block` itself
* if there is no new activity, or if some of it couldn't be read. `today` is the date of the run in the block's time zone.
*/
function withIssueActivity({ block, facts, reasons, repaired, unheard }, today) {
	if (unheard === "activity") return block;
	const events = repaired ? [{
		type: "edited",
		at: today
	}] : [];
	const newEvidence = facts.evidence.filter(({ url }, index, evidence) => !block.evidence.some((known) => known.url === url) && evidence.findIndex((other) => other.url === url) === index).map((evidence) => withLinkDate(evidence, facts));
	const { closed_at: instant } = facts;
	const early = unfoundedClose(block, facts);
	if (early !== null) events.push({
		type: "reopened",
		at: today,
		early: early.url
	});
	else if (facts.state === "closed" && instant !== null && needsCloser(block, facts)) {
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
	events.push(...newEvidence.map((evidence) => evidenceEvent(evidence, {
		block,
		issue: facts
	}, today)));
	for (const { text, by } of reasons) if (!block.history.some((event) => event.type === "reason" && event.text === text && event.by === by)) events.push({
		type: "reason",
		at: today,
		text,
		by
	});
	if (events.length === 0) return block;
	return {
		...events.some(({ type }) => type === "reopened") ? withoutDoneMark(block) : block,
		evidence: [...block.evidence, ...newEvidence],
		history: [...block.history, ...events]
	};
}
/** Replaces the date of a comment's link with the date on which the linked work was completed, if GitHub provided it. */
function withLinkDate(evidence, { link_dates }) {
	const date = evidence.kind === "comment" ? link_dates?.[evidence.url] : void 0;
	return date ? {
		...evidence,
		at: date
	} : evidence;
}
/** The event that records new evidence, marked if the work is older than the promise. */
function evidenceEvent(evidence, context, at) {
	return {
		type: "evidence",
		at,
		evidence,
		...rejectionOf(evidence, context) === "before_promise" ? { early: true } : {}
	};
}
/**
* Adds the evidence of newly linked trackers to the block. The keys of `byTracker` come from `trackersKey`. If the issue was
* reopened although the tracker was already completed, the evidence doesn't undo the reopening.
*/
function withTrackerEvidence(block, byTracker, today) {
	const evidence = byTracker.get(trackersKey(block) ?? "");
	if (!evidence || block.evidence.some(({ url }) => url === evidence.url)) return block;
	const event = evidenceEvent(evidence, { block }, today);
	const { history } = block;
	const last = history.findLastIndex(({ type }) => type === "reopened" || type === "tracker");
	const reopening = history[last];
	const position = reopening?.type === "reopened" && evidence.at !== null && dayIn(block, evidence.at) <= reopening.at ? last : history.length;
	return {
		...block,
		evidence: [...block.evidence, evidence],
		history: history.toSpliced(position, 0, event)
	};
}
/**
* Marks a new block as done when promised if its tracker was completed between the report's stated publication date and its
* first commit: the work is too old to be evidence, but it was done.
*/
function withTrackerBeforeCommit(block) {
	const { evidence, report, done_when_promised } = block;
	const isBetween = ({ kind, at }) => kind === "tracker" && at !== null && report.published !== null && dayIn(block, at) >= report.published;
	return evidence.some((candidate) => isBetween(candidate) && rejectionOf(candidate, { block }) === "before_promise") && done_when_promised === void 0 ? {
		...block,
		done_when_promised: true
	} : block;
}
/** Whether a run must ask GitHub who closed the issue because the report, tracker and recorded events don't explain the close. */
function needsCloser(block, { closed_at }) {
	if (block.done !== null || block.withdrawn !== null || countingTracker(block) !== void 0 || wasDoneWhenPromised(block)) return false;
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
/** The issue's state after the last recorded close or reopening. */
function lastStateChange(block) {
	for (const event of block.history.toReversed()) {
		if (event.type === "closed" || event.type === "ticked" || event.type === "withdrawn") return "closed";
		if (event.type === "evidence" && isDoneBy(event, block)) return "closed";
		if (event.type === "reopened" || event.type === "unticked" || event.type === "restored") return "open";
	}
	return "closed";
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
/**
* Whether the history contains every event. The middle of a very long one is only in the issue's comments. Earlier versions didn't
* record that they left events out, so a history with the maximum number of events may lack some.
*/
function isHistoryComplete({ history, shortened }) {
	return shortened === void 0 && history.length < 40;
}

// src/core/lifecycle/history.ts
/** Picks the fields of an item or a block, in a fixed order. An empty list of other trackers and no recurrence become undefined. */
function itemFields(source) {
	const { text, subject, owner, tracker, kind, priority, id, links } = source;
	const others = "otherTrackers" in source ? source.otherTrackers : source.other_trackers ?? [];
	return {
		text,
		subject,
		owner,
		tracker,
		other_trackers: others.length > 0 ? others : void 0,
		recurs: source.recurs ?? void 0,
		kind,
		priority,
		id,
		links
	};
}
/** Creates a commitment's first block. By default, the item counts as promised today, in its report's first version. */
function firstBlock(commitment, { report, moment }, fixed, origin = {
	addedLater: false,
	promised: moment.today
}) {
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
		...firstDone(commitment, origin, {
			published,
			time_zone,
			today: moment.today
		}),
		removed: null,
		withdrawn: null,
		evidence: [],
		reminded: null,
		history: []
	};
}
/**
* Updates the block from its item. Returns `block` itself if nothing but its line, commit and reader changed. `closed` tells
* whether the commitment is already closed, by a close that counts.
*/
function revisedBlock(block, commitment, { report, moment }, closed) {
	const due = closed || commitment.due === null ? block.due : commitment.due;
	const next = {
		...commitment.done === true || block.done === null ? block : withoutDoneMark(block),
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
* Updates the block's fields from its item in a report that hasn't changed since an older version of Follow-through read it.
* Nobody changed anything, so no event is recorded. Returns `block` itself if both versions of Follow-through read the item
* the same way.
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
/** Adds the events and the current place to `next`. Returns `block` itself if there are no events and `next` is equal to it. */
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
function quoted(text) {
	return clipStored(text, QUOTE_LIMIT, 2 * QUOTE_LIMIT);
}
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
	if (!isSameMeaning(before.subject, after.subject) && !isSameMeaning(before.text, after.text)) {
		const [from, to] = [quoted(before.text), quoted(after.text)];
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
/** Whether the last move of the due date still lacks a reason. */
function lacksReason({ history }) {
	const last = history.findLast(({ type }) => type === "moved" || type === "reason");
	return last?.type === "moved" && last.reason === null;
}

// src/core/lifecycle/remembered-dates.ts
/** The maximum number of dates of each kind, so that the ledger always fits in an issue. The newest ones are kept. */
const MAX_DATES = 40;
const MAX_REPORT_DATES = 100;
/**
* The ledger's dates after a run. `unknown` contains the numbers of issues whose dates in the earlier ledger are kept: missing ones
* whose blocks aren't in the ledger, and those whose blocks were edited and aren't restored yet.
*/
function datesToRemember(commitments, earlier, unknown) {
	const known = commitments.flatMap(({ block, issue }) => issue === null || unknown.has(issue.number) ? [] : [[issue.number, datesOf(block)]]);
	const dates = new Map([...[...parseRemembered(earlier)].filter(([number]) => unknown.has(number)), ...known]);
	const packed = (kind, max) => pack(Array.from(dates, ([number, { [kind]: at }]) => ({
		number,
		at
	})), max);
	const [first_due, promised] = [packed("first_due", MAX_REPORT_DATES), packed("promised", MAX_REPORT_DATES)];
	const [done_late, reopened] = [packed("done", MAX_DATES), packed("reopened", MAX_DATES)];
	const zones = packed("time_zone", MAX_DATES);
	return {
		...first_due ? { first_due } : {},
		...done_late ? { done_late } : {},
		...reopened ? { reopened } : {},
		...promised ? { promised } : {},
		...zones ? { zones: zones.map(({ at: zone, numbers }) => ({
			zone,
			numbers
		})) } : {}
	};
}
function datesOf(block) {
	const { done, first_due, promised, time_zone } = block;
	const reopened = lastReopening(block);
	return {
		time_zone,
		...first_due === null ? {} : { first_due },
		...done !== null && first_due !== null && done > first_due ? { done } : {},
		...reopened === null ? {} : { reopened },
		...promised === void 0 ? {} : { promised: dayIn(block, promised) }
	};
}
function pack(entries, max) {
	const dated = entries.flatMap(({ number, at }) => at === void 0 ? [] : {
		number,
		at
	});
	const dates = [...groupBy(dated, ({ at }) => at)].toSorted(([a], [b]) => compareText(a, b)).slice(-max);
	if (dates.length === 0) return void 0;
	return dates.map(([at, issues]) => {
		return {
			at,
			numbers: encodeNumbers(issues.map(({ number }) => number).toSorted((a, b) => a - b))
		};
	});
}
/**
* The dates in a ledger, by issue number. If an older version wrote the ledger, leaves out the original due dates, because that
* version may have read other dates from the same texts.
*/
function parseRemembered(ledger, { isOlder = false } = {}) {
	const dates = /* @__PURE__ */ new Map();
	const add = (kind, stored = []) => {
		for (const { at, numbers } of stored) for (const number of decodeNumbers(numbers) ?? []) dates.set(number, {
			...dates.get(number),
			[kind]: at
		});
	};
	if (!isOlder) add("first_due", ledger?.first_due);
	add("done", ledger?.done_late);
	add("reopened", ledger?.reopened);
	add("promised", ledger?.promised);
	add("time_zone", ledger?.zones?.map(({ zone, numbers }) => ({
		at: zone,
		numbers
	})));
	return dates;
}
/** Adds the remembered dates of an issue to its block, which was rebuilt from git. */
function withRememberedDates(block, { first_due, done, reopened, promised }) {
	const own = promised === void 0 ? block : withPromised(block, promised);
	const due = first_due === void 0 ? own : withFirstDue(own, first_due);
	const dated = due.done !== null && done !== void 0 && done > due.done ? withoutDoneMark({
		...due,
		done
	}) : due;
	if (reopened === void 0) return dated;
	return withoutDoneMark({
		...dated,
		history: [...dated.history, {
			type: "reopened",
			at: reopened
		}]
	});
}
/** Never replaces the date of a promise with an earlier one, because the ledger can be edited. */
function withPromised(block, promised) {
	return block.promised === void 0 || dayIn(block, block.promised) >= promised ? block : {
		...block,
		promised
	};
}
/** Never replaces an original due date with a later one, because the ledger can be edited. */
function withFirstDue(block, first_due) {
	if (block.first_due !== null && block.first_due <= first_due) return block;
	return {
		...block,
		first_due,
		due: block.due ?? first_due
	};
}

export { CLOSING_EVIDENCE, closeReasonOf, closureOf, countingTracker, datesToRemember, dayIn, dueDateHistory, evidenceOf, firstBlock, isDoneBy, isHistoryComplete, isSettled, itemFields, knownCloser, lastReopening, linkDateFor, needsCloser, parseRemembered, promisedOf, provenClosure, rejectionOf, removedBlock, rereadBlock, revisedBlock, unfoundedClose, wasDoneWhenPromised, withDerivedPromises, withIssueActivity, withRememberedDates, withTrackerBeforeCommit, withTrackerEvidence, withdrawnBlock };