import { byteLength, clipBytes, groupBy } from "./core-model-start.js";
import { array, boolean, bytesToHex, description, integer, isoDate, isoTimestamp, literal, looseObject, minValue, nullable, number, object, optional as optional$1, picklist, pipe, record, sha256, string, unknown, utf8ToBytes } from "./lib.js";
import { KINDS, addDays, dayOf, previousMidnight, safeUrl, todayIn } from "./core-model-for-read.js";
import { EVENT_TYPES, EVIDENCE_KINDS, eventType } from "./core-model.js";
import { ENGLISH_EVENTS, GONE_WORDS, headline, reportUrl as reportUrl$1, sourceUrl } from "./core-render.js";
import { STATES } from "./core-assess-for-read.js";
import { dueDateHistory, withDerivedPromises } from "./core-lifecycle.js";
import { DUE_GROUPS, assessOne, isUnexplained, tally } from "./core-assess.js";

// api/view/event-sentences.ts
/** For the JSON API, which is always in English, and for the English pages and feeds. */
const ENGLISH = {
	...ENGLISH_EVENTS,
	promised: ({ to, report }, { quote, day, brief }) => {
		const due = to === null ? "without a due date" : `for ${day(to)}`;
		if (!brief) return `Promised in ${quote(report)}, ${due}.`;
		return to === null ? `Promised, ${due}.` : `Promised ${due}.`;
	},
	overdue: ({ due }, { day }) => `Not done by the due date, ${day(due)}.`,
	gone: ({ number, how }, { brief }) => `Issue #${number}, which tracked a ${brief ? "promise" : "commitment"}, ${brief ? "was deleted, transferred or hidden" : GONE_WORDS[how]}.`
};
/** Describes an event in one sentence. */
function describePublicEvent(sentences, event, style) {
	return sentenceFor(sentences, publicType(event), event, style);
}
/** The event's type, or `other` if only a newer version knows it. */
function publicType(event) {
	return event.type === "promised" || event.type === "overdue" || event.type === "gone" ? event.type : eventType(event);
}
/** `type` and `event` share a type parameter, so that the compiler matches each event with its own sentence. */
function sentenceFor(sentences, type, event, style) {
	return sentences[type](event, style);
}

// api/view/addresses.ts
/** `owner/name/12`, or `owner/name/KEY` without an issue: a commitment's public id, which is part of its URLs. */
function entryId({ repository, issue, block }) {
	return `${repository.name}/${issue?.number ?? block.key}`;
}
/** A file name has at most 255 bytes, and a badge's file name ends with `.json`. */
const MAX_NAME_BYTES = 250;
const HASH_LENGTH = 16;
/**
* A report's slug as it appears in addresses. Earlier versions gave reports slugs of any length, so a long one is shortened and
* ends with a hash. It is well-formed Unicode, because a URL can't contain lone surrogates.
*/
function addressSlug({ block }) {
	const slug = block.report.slug.toWellFormed();
	if (slug.length * 3 <= MAX_NAME_BYTES || byteLength(slug) <= MAX_NAME_BYTES) return slug;
	const hash = bytesToHex(sha256(utf8ToBytes(slug))).slice(0, HASH_LENGTH);
	return `${clipBytes(slug, 233)}-${hash}`;
}
/** The names by which a request can select a report within its repository: the slug in addresses, the full slug and the path. */
function namesOfReport(entry) {
	return [
		addressSlug(entry),
		entry.block.report.slug.toWellFormed(),
		entry.block.report.path
	];
}
/** `owner/name/slug`: a report's id. */
function reportId(entry) {
	return `${entry.repository.name}/${addressSlug(entry)}`;
}
/** `r/owner/name/slug/`: the path of a report's page below the root. */
function reportPath(entry) {
	return `r/${entry.repository.name}/${encodeURIComponent(addressSlug(entry))}/`;
}
/** The URL of a commitment's page. */
function entryUrl({ baseUrl }, entry) {
	return `${baseUrl}/c/${entryId(entry)}/`;
}
/** The URL of a report's page. */
function reportUrl({ baseUrl }, entry) {
	return `${baseUrl}/${reportPath(entry)}`;
}
/** The URL of the commitment's line in its report on GitHub. */
function promiseSourceUrl({ block, repository }) {
	return sourceUrl(block, linkBase(repository));
}
/** The report's URL on GitHub, without a line. */
function reportSourceUrl({ block, repository }) {
	return reportUrl$1(block, linkBase(repository));
}
function linkBase({ url, name }) {
	return {
		server: new URL(url).origin,
		repository: name
	};
}
/** The URL of the commitment's tracker; null if it has none or the URL is not safe. */
function trackerUrl({ block: { tracker }, repository }) {
	return tracker === null ? null : ticketUrl(tracker, repository);
}
/** The URL of a ticket that a report names as `#12`, `owner/name#12` or a URL; null if it is anything else or the URL is not safe. */
function ticketUrl(ticket, repository) {
	const reference = /^(?<name>[\w.-]+\/[\w.-]+)?#(?<number>\d+)$/.exec(ticket)?.groups;
	if (!reference) return safeUrl(ticket);
	const { name = repository.name, number } = reference;
	return `${new URL(repository.url).origin}/${name}/issues/${number}`;
}
/** The URL of an issue in this repository. */
function issueUrl({ url }, number) {
	return `${url}/issues/${number}`;
}

// api/view/status.ts
/** The missing tracked issues, each with its repository. */
function goneIssues(snapshots) {
	return snapshots.flatMap(({ repository, gone }) => gone.map((issue) => ({
		...issue,
		repository
	})));
}
/** The colour of the verdict. Green requires that everything due so far was kept on time and that nothing is in doubt. */
function verdictTone({ assessment: { commitments, counts, due }, freshness, snapshots }) {
	if (freshness.state === "unknown") return "grey";
	if (counts.overdue > 0 || counts.removed > 0) return "red";
	if (counts.rescheduled > 0 || counts.unproven > 0 || due.kept_on_time < due.total || commitments.some(isUnexplained) || snapshots.some(({ problems, gone }) => problems.length + gone.length > 0)) return "amber";
	return due.total === 0 ? "grey" : "green";
}
const INDICATORS = {
	red: "major",
	amber: "minor",
	green: "none"
};
/** The severity in status-page terms; `none` if nothing is wrong. */
function statusIndicator(judged) {
	if (judged.freshness.state === "unknown" || judged.assessment.counts.total === 0) return "unknown";
	const tone = verdictTone(judged);
	return tone === "grey" ? "none" : INDICATORS[tone];
}
/** The verdict in one line, or the reason why it is unknown. */
function statusDescription({ assessment, complete, freshness, snapshots }) {
	if (freshness.state !== "unknown") return headline(assessment, goneIssues(snapshots).length);
	const { observed_at, last_run_at } = freshness;
	if (!complete) return "unknown: not everything could be read";
	return last_run_at !== null && last_run_at < observed_at ? `unknown: last run ${last_run_at}` : `unknown: last read ${observed_at}`;
}
/** The number of untracked items in the reports; null if the number is unknown for any repository. */
function untrackedCounts({ snapshots }) {
	const perRepository = snapshots.map(({ untracked }) => untracked);
	const sum = (key) => perRepository.every((counts) => counts !== null) ? perRepository.reduce((total, counts) => total + counts[key], 0) : null;
	return {
		before_since: sum("before_since"),
		ignored: sum("ignored"),
		hints: sum("hints")
	};
}

// api/view/events.ts
/** The events for these commitments and for missing issues, newest first. */
function collectEvents(view, entries) {
	return [...entries.flatMap((entry) => eventsOfEntry(view, entry)), ...goneEvents(view)].toSorted(newestFirst);
}
/** The newest `count` events. Collects events only for the commitments that can have one of them. */
function newestEvents(view, count) {
	const byDay = [...groupBy(view.entries, (entry) => newestDay(view, entry))].toSorted(([a], [b]) => a < b ? 1 : -1);
	const newest = new Set(byDay.flatMap(([, entries]) => entries).slice(0, count));
	return collectEvents(view, view.entries.filter((entry) => newest.has(entry))).slice(0, count);
}
/** One commitment's events, newest first. */
function eventsOfEntry(view, entry) {
	const { block, issue, repository } = entry;
	const prefix = `${repository.name}/${encodeURIComponent(block.key.toWellFormed())}`;
	const log = (suffix, event) => ({
		id: `${prefix}/${suffix}`,
		url: entryUrl(view, entry),
		number: issue?.number ?? null,
		entry,
		repository,
		event
	});
	const nextSuffix = createIdSuffixes();
	return [
		log("promised", {
			type: "promised",
			at: promisedOn(entry),
			to: block.first_due,
			report: block.report.title
		}),
		...missedDueDates(view, entry).map(({ due, at }) => log(nextSuffix("overdue", due), {
			type: "overdue",
			at,
			due
		})),
		...block.history.map((event) => log(nextSuffix(event.type, event.at), event))
	].toReversed().toSorted(newestFirst);
}
function newestFirst({ event: a }, { event: b }) {
	return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
}
function newestDay(view, entry) {
	let newest = promisedOn(entry);
	for (const { at } of entry.block.history) if (at > newest) newest = at;
	for (const { at } of missedDueDates(view, entry)) if (at > newest) newest = at;
	return newest;
}
/** The report's publication date or, if that is unknown, the date on which the issue was created or the commitment was read. */
function promisedOn({ block, issue, observed_at }) {
	return block.report.published ?? dayOf(issue?.created_at ?? observed_at, block.time_zone);
}
/**
* `moved-2026-04-01`, then `moved-2026-04-01-2` for the second move on that date. Later events don't change earlier
* suffixes.
*/
function createIdSuffixes() {
	const counts = /* @__PURE__ */ new Map();
	return (type, day) => {
		const suffix = `${type}-${day}`;
		const count = (counts.get(suffix) ?? 0) + 1;
		counts.set(suffix, count);
		return count === 1 ? suffix : `${suffix}-${count}`;
	};
}
/**
* Each due date that passed while the commitment was open, and the date when it was missed. Later moves and settings don't
* undo a miss.
*/
function missedDueDates(view, entry) {
	const { block, closure } = entry;
	const until = closure?.on ?? block.removed ?? todayIn(view.now, block.time_zone);
	const dues = dueDateHistory(block);
	return dues.flatMap(({ day: due, since }, index) => {
		if (due >= until) return [];
		const next = dues[index + 1];
		const appliedUntil = next ? next.since ?? due : until;
		const [after, from] = [addDays(due, 1), since ?? promisedOn(entry)];
		const at = from > after ? from : after;
		return at <= until && at <= appliedUntil ? [{
			due,
			at
		}] : [];
	});
}
function goneEvents({ snapshots }) {
	return goneIssues(snapshots).map(({ repository, number, how, since }) => ({
		id: `${repository.name}/${number}/gone`,
		url: issueUrl(repository, number),
		number,
		entry: null,
		repository,
		event: {
			type: "gone",
			at: since,
			number,
			how
		}
	}));
}

// api/view/freshness.ts
/** The workflow in the README runs daily. */
const EXPECTED_EVERY_S = 86400;
/** A daily run can be two hours late before the verdict becomes unknown. */
const UNKNOWN_AFTER_MS = 936e5;
/** The tolerated difference between two clocks. */
const SKEW_MS = 3e5;
/**
* Assesses the freshness of the facts as of `now`. `nextChangeMs` is the next time the freshness or a state changes
* (milliseconds since 1970).
*/
function assessFreshness({ snapshots, complete, lastError, staleAfter }, { valid_until, zones }, now) {
	const nowMs = Date.parse(now.instant);
	const observed = snapshots.map(({ observed_at }) => observed_at).toSorted(byInstant)[0] ?? now.instant;
	const runs = snapshots.map(({ last_run_at }) => last_run_at).filter((run) => run !== null);
	const oldestRun = runs.toSorted(byInstant)[0] ?? null;
	const lastRun = runs.length === snapshots.length ? oldestRun : null;
	const staleAt = Date.parse(observed) + staleAfter + 1;
	const unknownAt = Math.min(Date.parse(observed), Date.parse(oldestRun ?? observed)) + UNKNOWN_AFTER_MS + 1;
	const credibleAt = Math.max(...snapshots.map(({ observed_at }) => Date.parse(observed_at))) - SKEW_MS;
	const boundaries = [
		staleAt,
		unknownAt,
		credibleAt
	];
	const midnights = now.today === null ? zones.map((zone) => Date.parse(previousMidnight(now.instant, zone))) : [];
	const passed = [
		Math.min(Date.parse(observed), nowMs),
		...boundaries,
		...midnights
	].filter((ms) => ms <= nowMs);
	const validUntil = [Date.parse(valid_until), ...unknownAt > nowMs ? [unknownAt] : []];
	const isUnknown = !complete || nowMs >= unknownAt || nowMs < credibleAt;
	return {
		freshness: {
			observed_at: observed,
			last_run_at: lastRun,
			computed_at: new Date(Math.max(...passed)).toISOString(),
			valid_until: new Date(Math.min(...validUntil)).toISOString(),
			expected_every_s: EXPECTED_EVERY_S,
			state: isUnknown ? "unknown" : nowMs >= staleAt ? "stale" : "fresh",
			last_error: lastError ?? snapshots.flatMap(({ problems }) => problems)[0] ?? null
		},
		nextChangeMs: Math.min(...[...boundaries, ...validUntil].filter((ms) => ms > nowMs))
	};
}
function byInstant(a, b) {
	return Date.parse(a) - Date.parse(b);
}

// api/view/lazy.ts
/** Creates a function that computes a value on the first call and returns the same value on later calls. */
function lazy(compute) {
	let computed = null;
	return () => (computed ??= { value: compute() }).value;
}

// api/view/reports.ts
/** Groups entries by report, in order of first appearance. */
function groupByReport(entries) {
	const reports = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const id = reportId(entry);
		const report = reports.get(id);
		if (report) report.entries.push(entry);
		else reports.set(id, {
			id,
			first: entry,
			entries: [entry]
		});
	}
	return [...reports.values()];
}

// api/view/create-view.ts
/** Assesses the facts as of `now`. The index by id and the events are built on first use. */
function createView(facts, now, site) {
	const entries = facts.snapshots.flatMap(({ repository, observed_at, settings, commitments }) => withDerivedPromises(commitments, ({ issue }) => issue).map((tracked) => ({
		...assessOne(tracked, settings, now),
		repository,
		settings,
		observed_at
	})));
	const assessment = tally(entries, now);
	const byId = lazy(() => new Map(entries.map((entry) => [entryId(entry).toLowerCase(), entry])));
	const view = {
		...site,
		now,
		entries,
		find: (id) => byId().get(id.toLowerCase()) ?? null,
		reports: groupByReport(entries),
		events: lazy(() => collectEvents(view, entries)),
		assessment,
		snapshots: facts.snapshots,
		complete: facts.complete,
		...assessFreshness(facts, assessment, now)
	};
	return view;
}

// api/view/schemas.ts
const text = string();
const optional = nullable(text);
const count = pipe(number(), integer(), minValue(0));
const day = pipe(text, isoDate(), description("A calendar date, YYYY-MM-DD."));
const instant = pipe(text, isoTimestamp(), description("An instant, RFC 3339."));
const moment = pipe(text, description("An instant (RFC 3339), or a calendar date if the time is unknown."));
const state = picklist(STATES);
const counts = object({
	total: count,
	...Object.fromEntries(STATES.map((name) => [name, count]))
});
const CommitmentSchema = object({
	id: pipe(text, description("The commitment's public id, such as owner/name/12.")),
	url: pipe(text, description("The URL of the commitment's page. Relative to the root if FOLLOW_THROUGH_BASE_URL is not set.")),
	issue_url: optional,
	repository: text,
	number: pipe(nullable(count), description("The number of the commitment's issue; null until the issue is created.")),
	report: object({
		title: text,
		path: text,
		url: text,
		published: nullable(day)
	}),
	text: pipe(text, description("The current wording in the report.")),
	text_original: pipe(text, description("The original wording.")),
	state,
	kind: nullable(picklist(KINDS)),
	priority: optional,
	owner: optional,
	due: object({
		date: nullable(day),
		original: nullable(day),
		time_zone: text
	}),
	slips: array(object({
		from: day,
		to: day,
		at: day,
		reason: optional,
		commit: optional
	})),
	history_complete: pipe(boolean(), description("Whether `slips` and `revisions` contain every change. Very long histories are shortened in the middle.")),
	revisions: array(object({
		at: day,
		before: text,
		after: text
	})),
	opened_at: nullable(instant),
	closed_at: nullable(moment),
	first_date_missed: pipe(boolean(), description("Whether the original due date passed before the commitment was closed.")),
	days_overdue: pipe(count, description("Days since the current due date; 0 unless overdue.")),
	tracker: optional,
	promised_at: pipe(nullable(moment), description("When the commitment was promised. Work that was completed earlier is not evidence.")),
	evidence: array(object({
		kind: picklist([...EVIDENCE_KINDS, "other"]),
		commit: optional$1(text),
		url: text,
		at: nullable(moment),
		rejected: pipe(nullable(picklist(["before_promise", "not_checked"])), description("The reason why this doesn't count as evidence; null if it counts."))
	})),
	links: pipe(array(text), description("The links next to the done mark in the report.")),
	withdrawn: nullable(object({
		at: nullable(moment),
		reason: optional
	})),
	replaced_by: optional,
	observed_at: instant
});
const FreshnessSchema = object({
	observed_at: instant,
	last_run_at: nullable(instant),
	computed_at: pipe(instant, description("When this verdict took effect.")),
	valid_until: pipe(instant, description("When a state may change without new facts. Copies are out of date after this time.")),
	expected_every_s: count,
	state: picklist([
		"fresh",
		"stale",
		"unknown"
	]),
	last_error: optional
});
const onTime = pipe(object({
	kept: count,
	due: count
}), description("Commitments kept by their original due date, out of those that are due so far."));
const due = pipe(object({
	total: count,
	...Object.fromEntries(DUE_GROUPS.map((name) => [name, count]))
}), description("Commitments that are due so far: their original due date has passed, or they are overdue. Those that were already done when they were promised don't count. The groups add up to the total."));
const SummarySchema = object({
	title: text,
	status: object({
		indicator: picklist([
			"none",
			"minor",
			"major",
			"unknown"
		]),
		description: text
	}),
	counts,
	slipped: pipe(count, description("Commitments whose due date was moved to a later date at least once.")),
	due,
	on_time: onTime,
	gone: pipe(count, description("Tracked issues that can no longer be read. `counts` may not include them.")),
	untracked: object({
		before_since: nullable(count),
		ignored: nullable(count),
		hints: nullable(count)
	}),
	next_due: nullable(day),
	repositories: array(object({
		name: text,
		url: text,
		observed_at: instant,
		last_run_at: nullable(instant),
		warn_days: count,
		grace_days: pipe(count, description("How many days past its due date a commitment may be before it is overdue."))
	})),
	freshness: FreshnessSchema
});
const ReportSchema = object({
	id: pipe(text, description("owner/name/slug")),
	url: text,
	repository: text,
	title: text,
	path: text,
	source_url: text,
	published: nullable(day),
	counts,
	slipped: count,
	due,
	on_time: onTime
});
/** Every type of event: those in a commitment's history, and those that only the API derives. */
const PUBLIC_EVENT_TYPES = [
	"promised",
	...EVENT_TYPES,
	"other",
	"overdue",
	"gone"
];
const EventSchema = object({
	id: pipe(text, description("Identifies the event. It stays the same when the commitment's issue is created or deleted.")),
	at: pipe(day, description("The date on which the event happened or was first observed.")),
	type: picklist(PUBLIC_EVENT_TYPES),
	repository: text,
	number: nullable(count),
	url: pipe(text, description("The URL of the commitment's page, or of the issue if the issue is gone.")),
	text: pipe(optional, description("The current wording of the commitment; null for `gone` events.")),
	summary: pipe(text, description("A description in one English sentence.")),
	from: pipe(optional, description("The previous due date, owner, tracker or wording.")),
	to: pipe(optional, description("The new value; the due date of an `overdue` event, the URL of an `evidence` event.")),
	reason: optional,
	commit: optional,
	by: optional
});
/** The applied parameters and the cursor of the next page. */
const paging = {
	applied: pipe(record(text, unknown()), description("The parsed parameters.")),
	next: pipe(optional, description("The cursor of the next page; null on the last one."))
};
const CommitmentsSchema = object({
	items: array(CommitmentSchema),
	...paging
});
const ReportsSchema = object({
	items: array(ReportSchema),
	...paging
});
const EventsSchema = object({
	items: array(EventSchema),
	...paging
});
const ShieldsSchema = object({
	schemaVersion: literal(1),
	label: text,
	message: text,
	color: text,
	isError: optional$1(boolean())
});
const JsonFeedSchema = object({
	version: literal("https://jsonfeed.org/version/1.1"),
	title: text,
	items: array(looseObject({ id: text }))
});
/** https://www.rfc-editor.org/rfc/rfc9457 */
const ProblemSchema = object({
	type: text,
	title: text,
	status: count,
	detail: text
});
const HealthSchema = object({ status: literal("ok") });
const ReadinessSchema = object({
	status: literal("ready"),
	last_error: optional
});

export { CommitmentSchema, CommitmentsSchema, ENGLISH, EventsSchema, HealthSchema, JsonFeedSchema, ProblemSchema, ReadinessSchema, ReportsSchema, ShieldsSchema, SummarySchema, UNKNOWN_AFTER_MS, createView, describePublicEvent, entryId, entryUrl, eventsOfEntry, goneIssues, issueUrl, lazy, namesOfReport, newestEvents, promiseSourceUrl, promisedOn, publicType, reportPath, reportSourceUrl, reportUrl, statusDescription, statusIndicator, ticketUrl, trackerUrl, untrackedCounts, verdictTone };