// src/core/assess/states.ts
/** All commitment states, in the order in which people should see them. */
const STATES = [
	"overdue",
	"removed",
	"rescheduled",
	"due_soon",
	"not_due",
	"undated",
	"unproven",
	"kept",
	"kept_late",
	"already_done",
	"withdrawn",
	"replaced"
];
/** The wording for each state, as in `3 commitments are …`. */
const STATE_WORDS = {
	overdue: "overdue",
	removed: "removed from its report",
	rescheduled: "rescheduled past its first date",
	due_soon: "due soon",
	not_due: "not due yet",
	undated: "without a due date",
	unproven: "done without evidence",
	kept: "kept",
	kept_late: "kept late",
	already_done: "already done when promised",
	withdrawn: "withdrawn",
	replaced: "replaced"
};

export { STATES, STATE_WORDS };