import { daysBetween, groupBy, nextMidnight, todayIn } from "./core-model.js";
import { closureOf, evidenceOf } from "./core-lifecycle.js";

// src/core/assess/states.ts
/** All commitment states, most urgent first. */
const STATES = [
	"overdue",
	"removed",
	"due_soon",
	"unproven",
	"on_track",
	"undated",
	"kept",
	"kept_late",
	"withdrawn",
	"replaced"
];
/** The wording for each state, as in `3 commitments are …`. */
const STATE_WORDS = {
	overdue: "overdue",
	removed: "removed from its report",
	due_soon: "due soon",
	unproven: "done without evidence",
	on_track: "on track",
	undated: "without a due date",
	kept: "kept",
	kept_late: "kept late",
	withdrawn: "withdrawn",
	replaced: "replaced"
};

// src/core/assess/assess-one.ts
/** Whether the original due date has passed. Commitments kept early enter the on-time figures only then, to avoid inflating them. */
function isFirstDatePast({ block }, now) {
	return block.first_due !== null && block.first_due < todayIn(now, block.time_zone);
}
/** Assesses a commitment by the rules in .github/docs/states.md. Pure: takes the time only from `now`. */
function assessOne(tracked, settings, now) {
	const { block } = tracked;
	const today = todayIn(now, block.time_zone);
	const evidence = evidenceOf(tracked);
	const closure = closureOf(tracked, evidence);
	const state = closure ? closedState(closure, block.first_due, evidence.length > 0 || !settings.require_evidence) : openState(tracked, settings, today);
	return {
		block,
		issue: tracked.issue,
		state,
		days_overdue: state === "overdue" && block.due !== null ? daysBetween(block.due, today) : 0,
		slips: slipsOf(block),
		evidence,
		closure,
		reason: closure ? withdrawalReason(block) : null
	};
}
/** Lists the slips, each with the reason given at the move or before the next slip. */
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
				reason,
				commit
			});
		} else if (event.type === "reason" && last) last.reason ??= event.text;
	}
	return slips;
}
/** The reason given with the withdrawal or close, on the same day, or later. Reasons for earlier slips don't count. */
function withdrawalReason({ withdrawn, history }) {
	if (withdrawn?.reason) return withdrawn.reason;
	const end = history.findLastIndex(({ type }) => type === "withdrawn" || type === "closed");
	const ending = history[end];
	if (ending === void 0) return null;
	const reasonEvent = history.findLast((event, index) => event.type === "reason" && (index > end || event.at === ending.at));
	return reasonEvent?.type === "reason" ? reasonEvent.text : null;
}
/** Whether the commitment was withdrawn or replaced without a reason. */
function isUnexplained({ state, reason }) {
	return (state === "withdrawn" || state === "replaced") && reason === null;
}
function closedState({ reason, on }, firstDue, proven) {
	if (reason === "not_planned") return "withdrawn";
	if (reason === "duplicate") return "replaced";
	if (!proven) return "unproven";
	return firstDue === null || on <= firstDue ? "kept" : "kept_late";
}
function openState({ block }, settings, today) {
	if (block.removed !== null) return "removed";
	if (block.due === null) return "undated";
	const late = daysBetween(block.due, today);
	if (late > settings.grace_days) return "overdue";
	return late >= -settings.warn_days ? "due_soon" : "on_track";
}

// src/core/assess/assess.ts
/** Summarises assessed commitments, possibly from several repositories. */
function tally(commitments, now) {
	const [zones, on_time] = [/* @__PURE__ */ new Set(["UTC"]), {
		kept: 0,
		due: 0
	}];
	let [slipped, next_due] = [0, null];
	for (const commitment of commitments) {
		const { block, slips, state } = commitment;
		zones.add(block.time_zone);
		if (slips.length > 0) slipped += 1;
		if (block.due !== null && UPCOMING.has(state) && (next_due === null || block.due < next_due)) next_due = block.due;
		if (isFirstDatePast(commitment, now)) {
			on_time.due += 1;
			if (state === "kept") on_time.kept += 1;
		}
	}
	return {
		commitments,
		counts: countStates(commitments),
		slipped,
		on_time,
		next_due,
		valid_until: Array.from(zones, (zone) => nextMidnight(now.instant, zone)).reduce((a, b) => a < b ? a : b),
		zones: [...zones]
	};
}
const UPCOMING = /* @__PURE__ */ new Set(["on_track", "due_soon"]);
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
		return first_due !== null && isFirstDatePast(commitment, now) ? [{
			quarter: quarterOf(first_due),
			state: commitment.state
		}] : [];
	});
	return [...groupBy(due, ({ quarter }) => quarter)].toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, group]) => ({
		year: name.slice(0, 4),
		quarter: name.slice(4),
		kept: group.filter(({ state }) => state === "kept").length,
		due: group.length
	}));
}
/** Returns `20262` for a date in the second quarter of 2026. */
function quarterOf(day) {
	return `${day.slice(0, 4)}${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

export { STATES, STATE_WORDS, assessOne, countStates, isUnexplained, onTimeByQuarter, tally };