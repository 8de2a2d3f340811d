import { groupBy } from "./core-model-start.js";
import { daysBetween, nextMidnight, statedReason, todayIn } from "./core-model-for-read.js";
import { STATES } from "./core-assess-for-read.js";
import { closureOf, evidenceOf, provenClosure, rejectionOf, wasDoneWhenPromised } from "./core-lifecycle.js";

// src/core/assess/open-states.ts
/**
* The state of an open commitment, and every state whose condition it meets. `fail-on` checks all of these, because a removed
* commitment is still removed when it becomes overdue.
*/
function openStates({ block, today, settings }) {
	const due = block.due ?? block.first_due;
	const removed = block.removed === null ? [] : ["removed"];
	const late = due === null ? 0 : daysBetween(due, today);
	if (late > settings.grace_days) return {
		state: "overdue",
		states: ["overdue", ...removed]
	};
	const special = [...removed, ...isRescheduled(block, today) ? ["rescheduled"] : []];
	const timing = due === null ? "undated" : late >= -settings.warn_days ? "due_soon" : "not_due";
	const [state = timing] = special;
	return {
		state,
		states: [...special, timing]
	};
}
/** Whether the original due date has passed and the current one is later. */
function isRescheduled({ due, first_due }, today) {
	return first_due !== null && due !== null && first_due < today && due > first_due;
}

// src/core/assess/assess-one.ts
/** Assesses a commitment by the rules in .github/docs/states.md. Pure: takes the time only from `now`. */
function assessOne(tracked, settings, now) {
	const { block } = tracked;
	const today = todayIn(now, block.time_zone);
	const found = evidenceOf(tracked);
	const close = closureOf(tracked, found);
	const closure = close !== null && settings.require_evidence ? provenClosure(close, found, tracked) : close;
	const evidence = found.map((item) => ({
		...item,
		rejected: rejectionOf(item, tracked)
	}));
	const proven = evidence.some(({ rejected }) => rejected === null) || !settings.require_evidence;
	const { state, states } = closure ? onlyState(closedState(closure, block, proven)) : openStates({
		block,
		today,
		settings
	});
	return {
		block,
		issue: tracked.issue,
		state,
		states,
		days_overdue: state === "overdue" && block.due !== null ? daysBetween(block.due, today) : 0,
		slips: slipsOf(block),
		evidence,
		closure,
		reason: closure ? withdrawalReason(block) : null
	};
}
/** Lists the slips, each with the reason given with the move or before the next slip. */
function slipsOf({ history }) {
	const slips = [];
	for (const event of history) {
		const last = slips.at(-1);
		if (event.type === "moved" && event.to > event.from) {
			const { from, to, at, reason, commit } = event;
			slips.push({
				from,
				to,
				at,
				reason: statedReason(reason),
				commit
			});
		} else if (event.type === "reason" && last) last.reason ??= statedReason(event.text);
	}
	return slips;
}
/**
* The reason given with the withdrawal or, otherwise, recorded on the date of the withdrawal or close or later. Reasons for
* earlier slips don't count.
*/
function withdrawalReason({ withdrawn, history }) {
	const reason = statedReason(withdrawn?.reason);
	if (reason !== null) return reason;
	const end = history.findLastIndex(({ type }) => type === "withdrawn" || type === "closed");
	const ending = history[end];
	if (ending === void 0) return null;
	const reasonEvent = history.findLast((event, index) => event.type === "reason" && statedReason(event.text) !== null && (index > end || event.at === ending.at));
	return reasonEvent?.type === "reason" ? reasonEvent.text : null;
}
/** Whether the commitment was withdrawn or replaced without a reason. */
function isUnexplained({ state, reason }) {
	return (state === "withdrawn" || state === "replaced") && reason === null;
}
function onlyState(state) {
	return {
		state,
		states: [state]
	};
}
function closedState({ reason, on }, block, proven) {
	if (reason === "not_planned") return "withdrawn";
	if (reason === "duplicate") return "replaced";
	if (wasDoneWhenPromised(block)) return "already_done";
	if (!proven) return "unproven";
	return block.first_due === null || on <= block.first_due ? "kept" : "kept_late";
}

// src/core/assess/due.ts
/** The groups of commitments that are due so far, in the order in which they are printed. */
const DUE_GROUPS = [
	"kept_on_time",
	"kept_late",
	"overdue",
	"rescheduled",
	"in_grace",
	"unproven",
	"withdrawn_or_replaced",
	"removed"
];
/** For each state, the group of a commitment that is due; null if a commitment in that state never counts as due. */
const GROUP_OF_STATE = {
	overdue: "overdue",
	removed: "removed",
	rescheduled: "rescheduled",
	due_soon: "in_grace",
	not_due: "in_grace",
	undated: "in_grace",
	unproven: "unproven",
	kept: "kept_on_time",
	kept_late: "kept_late",
	already_done: null,
	withdrawn: "withdrawn_or_replaced",
	replaced: "withdrawn_or_replaced"
};
/**
* The group of a commitment that is due so far: its original due date has passed, or it is overdue because its due date was
* moved earlier. Null if it isn't due, or was already done when it was promised.
*/
function dueGroup(commitment, now) {
	const { state } = commitment;
	return state === "overdue" || isFirstDatePast(commitment, now) ? GROUP_OF_STATE[state] : null;
}
/** Whether the original due date has passed. Commitments kept early aren't counted before then, to avoid inflating the figures. */
function isFirstDatePast({ block }, now) {
	return block.first_due !== null && block.first_due < todayIn(now, block.time_zone);
}
/** Whether the original due date passed before the commitment was closed. Days in the grace period count, too. */
function isFirstDateMissed(commitment, now) {
	const { block, closure, state } = commitment;
	if (state === "already_done" || !isFirstDatePast(commitment, now)) return false;
	return closure === null || block.first_due === null || closure.on > block.first_due;
}
/** Counts the commitments that are due so far by group. */
function dueFigures(commitments, now) {
	const figures = {
		total: 0,
		...NONE$1
	};
	for (const commitment of commitments) {
		const group = dueGroup(commitment, now);
		if (group === null) continue;
		figures.total += 1;
		figures[group] += 1;
	}
	return figures;
}
const NONE$1 = Object.fromEntries(DUE_GROUPS.map((group) => [group, 0]));
/** The states of open commitments. */
const OPEN_STATES = [
	"overdue",
	"removed",
	"rescheduled",
	"due_soon",
	"not_due",
	"undated"
];
/** The number of open commitments among the counted ones. */
function countOpen(counts) {
	return OPEN_STATES.reduce((sum, state) => sum + counts[state], 0);
}

// src/core/assess/assess.ts
/** Summarises assessed commitments, possibly from several repositories. */
function tally(commitments, now) {
	const zones = /* @__PURE__ */ new Set(["UTC"]);
	let [slipped, next_due] = [0, null];
	for (const { block, slips, state } of commitments) {
		zones.add(block.time_zone);
		if (slips.length > 0) slipped += 1;
		if (block.due !== null && UPCOMING.has(state) && (next_due === null || block.due < next_due)) next_due = block.due;
	}
	const due = dueFigures(commitments, now);
	return {
		commitments,
		counts: countStates(commitments),
		slipped,
		due,
		on_time: {
			kept: due.kept_on_time,
			due: due.total
		},
		next_due,
		valid_until: Array.from(zones, (zone) => nextMidnight(now.instant, zone)).reduce((a, b) => a < b ? a : b),
		zones: [...zones]
	};
}
const UPCOMING = /* @__PURE__ */ new Set([
	"rescheduled",
	"due_soon",
	"not_due"
]);
const NONE = Object.fromEntries(STATES.map((state) => [state, 0]));
/** Counts the commitments in each state. */
function countStates(commitments) {
	const counts = {
		total: commitments.length,
		...NONE
	};
	for (const { state } of commitments) counts[state] += 1;
	return counts;
}

// src/core/assess/quarters.ts
/** On-time figures by the quarter of the original due date, oldest first. They add up to the assessment's `on_time`. */
function onTimeByQuarter(commitments, now) {
	const due = commitments.flatMap((commitment) => {
		const { first_due } = commitment.block;
		const group = dueGroup(commitment, now);
		const first = first_due ?? commitment.block.due;
		return group !== null && first !== null ? [{
			quarter: quarterOf(first),
			group
		}] : [];
	});
	return [...groupBy(due, ({ quarter }) => quarter)].toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, quarter]) => ({
		year: name.slice(0, 4),
		quarter: name.slice(4),
		kept: quarter.filter(({ group }) => group === "kept_on_time").length,
		due: quarter.length
	}));
}
/** Returns `20262` for a date in the second quarter of 2026. */
function quarterOf(day) {
	return `${day.slice(0, 4)}${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

export { DUE_GROUPS, assessOne, countOpen, isFirstDateMissed, isFirstDatePast, isUnexplained, onTimeByQuarter, tally };