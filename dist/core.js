import { C as minValue, D as object, E as number, F as safeParse, H as variant, L as string, M as pipe, P as regex, V as url, a as sha256, c as require_dist, d as check, h as integer, i as TomlDate, j as picklist, k as parse, l as array, n as MarkdownItCallable, o as bytesToHex, r as parse$1, s as utf8ToBytes, u as boolean, v as literal, w as nullable } from "./lib.js";

// src/core/model/failure.ts
/** Something that a person can mend. Its message is what they read: one sentence a line, naming the thing and the fix. */
var Failure = class extends Error {
	name = "Failure";
};
/** A failure after which nothing that was read before may be shown any more: a repository that turned private. */
var Withheld = class extends Failure {
	name = "Withheld";
};
/** The first line of what was thrown. Nothing else of it is ever shown: a request's error holds its token. */
function reasonOf(thrown) {
	return (thrown instanceof Error ? thrown.message : String(thrown)).split("\n")[0].slice(0, 200);
}
/** The system's code of what was thrown or caused it (`ENOENT`), or its name: never its words, which may hold an address with its password. */
function codeOf(thrown) {
	for (let error = thrown; error instanceof Error; error = error.cause) if ("code" in error) return String(error.code);
	return thrown instanceof Error ? thrown.name : "unknown";
}

// src/core/model/memoize.ts
/** Anybody may write any day: more answers than these are not kept. */
const MOST = 1e4;
/** A pure function that gives the answer that it gave before; for what is asked thousands of times, of few things. */
function memoize(of) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const found = known.get(key);
		if (found !== void 0) return found;
		if (known.size >= MOST) known.clear();
		const made = of(key);
		known.set(key, made);
		return made;
	};
}

// src/core/model/date.ts
const DAY_MS = 864e5;
const ISO_DAY = /^([12]\d{3})-(\d{2})-(\d{2})$/;
/** The day with these numbers, or null when the calendar has none (30 February). Months count from 1. */
function makeDay(year, month, day) {
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1) return null;
	return date.toISOString().slice(0, 10);
}
/** `text` as a day when it is exactly `YYYY-MM-DD` and exists, else null. */
function parseDay(text) {
	const match = ISO_DAY.exec(text);
	return match ? makeDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
function addDays(day, days) {
	return dayAt(startOf$1(day) + days * DAY_MS);
}
/** When a day begins in UTC, in milliseconds since 1970, and back. */
const startOf$1 = memoize((day) => Date.parse(day));
const dayAt = memoize((start) => new Date(start).toISOString().slice(0, 10));
/** The same day `months` later; the month's last day where it has no such day (31 January + 1 → 28 February). */
function addMonths(day, months) {
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) + months];
	const last = lastDayOfMonth(year, month);
	const same = `${last.slice(0, 8)}${day.slice(8)}`;
	return same < last ? same : last;
}
/** Whole days from `from` to `to`; negative when `to` is earlier. */
function daysBetween(from, to) {
	return Math.round((startOf$1(to) - startOf$1(from)) / DAY_MS);
}
/** Hours from one RFC 3339 instant to another; negative when the second is earlier. */
function hoursBetween(from, to) {
	return (Date.parse(to) - Date.parse(from)) / 36e5;
}
/** The last day of a month; months count from 1 and may run over the year's end. */
function lastDayOfMonth(year, month) {
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(year, month, 0);
	return date.toISOString().slice(0, 10);
}
/** 0 for Sunday to 6 for Saturday. */
function weekday(day) {
	return new Date(Date.parse(day)).getUTCDay();
}
/** Whether the text is an RFC 3339 instant. */
function isInstant(text) {
	return parseDay(text.slice(0, 10)) !== null && /^.{10}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
}
/** Whether the text names an IANA time zone; an offset such as `+02:00` does not. */
function isTimeZone(zone) {
	if (!/^[A-Za-z]/.test(zone)) return false;
	try {
		return calendar(zone) !== null;
	} catch {
		return false;
	}
}
/** The calendar day of an RFC 3339 instant in an IANA time zone. */
function dayOf(instant, zone) {
	if (zone === "UTC") return instant.endsWith("Z") ? instant.slice(0, 10) : new Date(instant).toISOString().slice(0, 10);
	return calendar(zone).format(new Date(instant));
}
/** Today in an IANA time zone. */
function todayIn(now, zone) {
	if (now.today !== null) return now.today;
	const days = daysOfNow.get(now);
	const known = days?.get(zone);
	if (known !== void 0) return known;
	const day = dayOf(now.instant, zone);
	daysOfNow.set(now, (days ?? /* @__PURE__ */ new Map()).set(zone, day));
	return day;
}
/** One day for all commitments of a zone, which would each ask Intl for it. */
const daysOfNow = /* @__PURE__ */ new WeakMap();
/** Building a formatter costs far more than using it. en-CA writes YYYY-MM-DD. */
const calendar = memoize((zone) => new Intl.DateTimeFormat("en-CA", {
	timeZone: zone,
	year: "numeric",
	month: "2-digit",
	day: "2-digit"
}));
/** The RFC 3339 instant at which the day after `instant` begins in an IANA time zone, to the second. */
function nextMidnight(instant, zone) {
	const start = Date.parse(instant);
	const today = dayOf(instant, zone);
	let [before, after] = [start, start + 936e5];
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2);
		if (dayOf(new Date(middle).toISOString(), zone) === today) before = middle;
		else after = middle;
	}
	return new Date(after).toISOString();
}
/** The RFC 3339 instant at which the day of `instant` began in an IANA time zone. */
function previousMidnight(instant, zone) {
	const day = dayOf(instant, zone);
	const before = nextMidnight((/* @__PURE__ */ new Date(Date.parse(instant) - DAY_MS)).toISOString(), zone);
	return dayOf(before, zone) === day ? before : nextMidnight(before, zone);
}
/** The moment of a run. `today` is FOLLOW_THROUGH_TODAY's value; unset or empty leaves the calendar alone. */
function makeNow(instant, today) {
	if (!today) return {
		instant,
		today: null
	};
	if (parseDay(today) === null) throw new Failure(`FOLLOW_THROUGH_TODAY is ${JSON.stringify(today)}: expected a day as YYYY-MM-DD, such as 2026-12-01.`);
	return {
		instant,
		today
	};
}

// src/core/lifecycle/activity.ts
/** The block after one more look at its issue: closed, reopened, shown to be done, explained. `block` itself when that was known. */
function withIssueActivity({ block, facts, reasons, repaired }, at) {
	const events = repaired ? [{
		type: "edited",
		at
	}] : [];
	const fresh = facts.evidence.filter(({ url }, index, all) => !block.evidence.some((known) => known.url === url) && all.findIndex((other) => other.url === url) === index);
	if (facts.state === "closed" && needsCloser(block, facts)) {
		const { login: by, standing } = facts.closer ?? {
			login: null,
			standing: "writer"
		};
		events.push({
			type: "closed",
			at,
			instant: facts.closed_at,
			by,
			standing,
			as: closeReasonOf(facts.state_reason)
		});
	}
	if (facts.state === "open" && facts.state_reason === "reopened" && lastStateChange(block) === "closed") events.push({
		type: "reopened",
		at
	});
	events.push(...fresh.map((evidence) => ({
		type: "evidence",
		at,
		evidence
	})));
	for (const { text, by } of reasons) if (!block.history.some((event) => event.type === "reason" && event.text === text && event.by === by)) events.push({
		type: "reason",
		at,
		text,
		by
	});
	if (events.length === 0) return block;
	return {
		...block,
		evidence: [...block.evidence, ...fresh],
		history: [...block.history, ...events]
	};
}
/** The block with what a tracker says that its report links anew. */
function withTrackerEvidence(block, followed, at) {
	const evidence = block.tracker === null ? void 0 : followed.get(block.tracker);
	if (!evidence || block.evidence.some(({ url }) => url === evidence.url)) return block;
	const event = {
		type: "evidence",
		at,
		evidence
	};
	return {
		...block,
		evidence: [...block.evidence, evidence],
		history: [...block.history, event]
	};
}
/** Whether it is still to be asked who closed the issue: neither the report nor an earlier run tells. */
function needsCloser(block, { closed_at }) {
	if (block.done !== null || block.withdrawn !== null || block.evidence.some(({ kind }) => kind === "tracker")) return false;
	return closed_at !== null && closedEvent(block, closed_at) === void 0;
}
/** Who closed the issue, as far as an earlier run wrote it down. */
function knownCloser(block, { closed_at }) {
	const event = closed_at === null ? void 0 : closedEvent(block, closed_at);
	return event ? {
		login: event.by,
		standing: event.standing
	} : null;
}
/** What the block says of the close at this instant. */
function closedEvent({ history }, instant) {
	return history.findLast((event) => event.type === "closed" && event.instant === instant);
}
/** GitHub's `state_reason` of a closed issue; old ones have none. */
function closeReasonOf(reason) {
	return reason === "not_planned" || reason === "duplicate" ? reason : "completed";
}
/** Whether the last thing that was told of the issue's state closed or opened it. */
function lastStateChange({ history }) {
	for (const event of history.toReversed()) {
		if (event.type === "closed" || event.type === "ticked" || event.type === "withdrawn") return "closed";
		if (event.type === "evidence" && event.evidence.kind === "tracker") return "closed";
		if (event.type === "reopened" || event.type === "unticked" || event.type === "restored") return "open";
	}
	return "closed";
}

// src/core/lifecycle/closure.ts
/** What most have that are open. */
const NOTHING$2 = [];
/** Everything that shows that it is done, each address once. */
function evidenceOf({ block, issue }) {
	if (block.evidence.length + block.links.length === 0 && !issue?.evidence.length) return NOTHING$2;
	const all = [
		...block.evidence,
		...issue?.evidence ?? [],
		...block.links.map((url) => ({
			kind: "link",
			url,
			at: block.done
		}))
	];
	return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}
/** Whether the issue is closed in a way that counts. */
function isSettled(tracked) {
	return tracked.issue?.state === "closed" && closureOf(tracked, evidenceOf(tracked)) !== null;
}
/** What counts as the close of a commitment: the first of what its report, its tracker and its issue tell. Null while it is open. */
function closureOf({ block, issue }, evidence) {
	const { withdrawn, time_zone } = block;
	if (withdrawn) return {
		reason: withdrawn.replaced_by ? "duplicate" : "not_planned",
		on: withdrawn.at,
		at: withdrawn.at
	};
	if (issue?.state === "open" && block.done === null && evidence.length === 0) return null;
	const told = issue?.state === "open" && issue.state_reason === "reopened" || wasDoubted(block) ? [] : toldDone(block, evidence);
	const own = issue?.state === "closed" && closeCounts(block, issue, evidence) ? ownClose(issue, time_zone) : null;
	if (own && own.reason !== "completed") return own;
	return [...told, ...own ? [own] : []].toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0)[0] ?? null;
}
/** Whether a person reopened the issue since its report or tracker told that it is done. */
function wasDoubted({ history }) {
	const told = history.findLastIndex((event) => event.type === "ticked" || event.type === "evidence" && event.evidence.kind === "tracker");
	return history.findLastIndex(({ type }) => type === "reopened") > told;
}
function toldDone({ done, history, time_zone }, evidence) {
	const tracker = evidence.find(({ kind, at }) => kind === "tracker" && at !== null);
	const linked = history.findLast(({ type }) => type === "tracker")?.at ?? "";
	const closed = (tracker ? [dayOf(tracker.at, time_zone), linked].toSorted() : []).map((on) => ({
		reason: "completed",
		on,
		at: on === linked ? on : tracker.at
	})).slice(-1);
	return [...done === null ? [] : [{
		reason: "completed",
		on: done,
		at: done
	}], ...closed];
}
function ownClose({ closed_at, created_at, state_reason }, zone) {
	const at = closed_at ?? created_at;
	return {
		reason: closeReasonOf(state_reason),
		on: dayOf(at, zone),
		at
	};
}
/** A close counts by somebody who may write here, or with what closed it: a stale bot's says nothing, whatever was commented. */
function closeCounts(block, issue, evidence) {
	return (issue.closer?.standing ?? "writer") === "writer" || block.done !== null || evidence.some(({ kind }) => CLOSING.has(kind));
}
/** What closes an issue by itself, whoever pressed the button. */
const CLOSING = /* @__PURE__ */ new Set([
	"pull_request",
	"commit",
	"tracker"
]);

// src/core/model/text.ts
/** Control, bidi and zero-width characters, the soft hyphen and the byte order mark: never seen, so never compared or shown. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Anything but Latin letters, ASCII, and the marks, arrows and ticks of good typography: texts without it, which most are, take the short way. */
const UNUSUAL = /[^\n -~\u00A0À-ÖØ-öø-ÿ\u2010-\u2027\u2190-\u21FF\u2500-\u2775]/;
/** One line, single spaces, nothing invisible. Line breaks and tabs count as spaces. */
function oneLine(text) {
	if (!UNUSUAL.test(text) && !/[\n\u00A0]| {2}/.test(text)) return text.trim();
	return text.replaceAll(/[\n\r\t\v\f]/g, " ").replaceAll(INVISIBLE, "").replaceAll(/\s+/g, " ").trim();
}
/** What two texts have in common when a person would call them the same: case, width, accent form and punctuation aside. */
function matchKey(text) {
	if (!UNUSUAL.test(text)) {
		const spaced = text.toLowerCase().replaceAll(/[^a-z0-9ß-öø-ÿ ]+/g, " ");
		const key = (spaced.includes("  ") ? spaced.replaceAll(/ {2,}/g, " ") : spaced).trim();
		return key === "" ? oneLine(text) : key;
	}
	const words = oneLine(text).normalize("NFKC").toLowerCase().replaceAll(/[\p{P}\p{S}\s]+/gu, " ").trim();
	return words === "" ? oneLine(text) : words;
}
/** At most `limit` code points; an ellipsis shows that something was cut. */
function clip(text, limit) {
	if (text.length <= limit) return text;
	const points = Array.from(text);
	return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}
/** The same with a capital letter, as a sentence or a heading begins. */
function capitalise(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** `1 commitment is`, `3 commitments are`: `count` picks the form. */
function plural(count, one, many) {
	return `${count} ${count === 1 ? one : many}`;
}
/** The items by what `of` says of them, each group in order. */
function groupBy(items, of) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = of(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

// src/core/assess/assess.ts
var import_dist = require_dist();
/** In the order in which people should see them: what needs eyes first. */
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
/** The figures over commitments that were each judged by their own repository's settings. */
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
		if (UPCOMING.has(state) && (next_due === null || block.due < next_due)) next_due = block.due;
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
		valid_until: [...zones].map((zone) => nextMidnight(now.instant, zone)).toSorted()[0],
		zones: [...zones]
	};
}
const UPCOMING = /* @__PURE__ */ new Set(["on_track", "due_soon"]);
const NONE = Object.fromEntries(STATES.map((state) => [state, 0]));
function countStates(commitments) {
	const counts = {
		total: commitments.length,
		...NONE
	};
	for (const { state } of commitments) counts[state] += 1;
	return counts;
}
/** Whether it counts in the on-time figures. What is done before its date would count alone until then, and flatter. */
function isFirstDatePast({ block }, now) {
	return block.first_due !== null && block.first_due < todayIn(now, block.time_zone);
}
/** The state of one commitment; the first rule that fits decides (see the README's table of states). */
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
		days_overdue: state === "overdue" ? daysBetween(block.due, today) : 0,
		slips: slipsOf(block),
		evidence,
		closure,
		reason: closure ? withdrawalReason(block) : null
	};
}
/** Due dates that moved later, each with the reason that was given then or before the next move. */
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
/** Given with the withdrawal, or later, or on the same day; what explained an earlier slip explains nothing here. */
function withdrawalReason({ withdrawn, history }) {
	if (withdrawn?.reason) return withdrawn.reason;
	const end = history.findLastIndex(({ type }) => type === "withdrawn" || type === "closed");
	if (end < 0) return null;
	const given = history.findLast((event, index) => event.type === "reason" && (index > end || event.at === history[end].at));
	return given?.type === "reason" ? given.text : null;
}
/**
* `9 of 12 kept (2 late) · 1 overdue · 1 gone`: what badge and summaries say in one line.
* `gone`: how many issues stood for commitments and can't be read any more; no count holds them.
*/
function headline({ counts }, gone = 0) {
	const lost = gone > 0 ? [`${gone} gone`] : [];
	if (counts.total === 0) return ["no commitments recorded", ...lost].join(" · ");
	const late = counts.kept_late > 0 ? ` (${counts.kept_late} late)` : "";
	return [
		`${counts.kept + counts.kept_late} of ${counts.total} kept${late}`,
		...["overdue", "removed"].filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${state}`),
		...lost
	].join(" · ");
}
/** Why a check fails: `3 commitments are overdue, the oldest by 41 days: …`. Null when nothing is in these states. */
function failureSentence(assessment, failOn) {
	const parts = failOn.map((state) => ({
		state,
		found: assessment.commitments.filter((commitment) => commitment.state === state)
	})).filter(({ found }) => found.length > 0).map(({ state, found }) => {
		const oldest = found.toSorted((a, b) => b.days_overdue - a.days_overdue)[0];
		const by = `by ${plural(oldest.days_overdue, "day", "days")}`;
		const how = state !== "overdue" ? "" : found.length === 1 ? ` ${by}` : `, the oldest ${by}`;
		return `${plural(found.length, "commitment is", "commitments are")} ${STATE_WORDS[state]}${how}: ${nameOf(oldest)}`;
	});
	const silent = assessment.commitments.filter(isUnexplained);
	if (silent.length > 0) {
		const count = plural(silent.length, "commitment was", "commitments were");
		parts.push(`${count} withdrawn without a reason (comment “Reason: …” on the issue): ${nameOf(silent[0])}`);
	}
	return parts.length > 0 ? `${parts.join("; ")}.` : null;
}
/** Whether it was given up and nobody said why. */
function isUnexplained({ state, reason }) {
	return (state === "withdrawn" || state === "replaced") && reason === null;
}
function nameOf({ issue, block }) {
	return issue ? `#${issue.number} ${block.subject}` : block.subject;
}
/** States as people read them. */
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

// src/core/model/commitment.ts
const KINDS = [
	"prevent",
	"mitigate",
	"detect",
	"process",
	"repair"
];
/** The most code points that an issue's block has room for, for a text and for a report's title. */
const TEXT_LIMIT$1 = 2e3;

// src/core/model/managed.ts
const CLOSE = "<!-- /follow-through -->";
const UNSAFE = /[<>&\-\u2028\u2029\p{Cc}\p{Cf}\p{Cs}]/gu;
/** `mark` opens the comment: `follow-through:v1`. */
function createFormat(mark, schema) {
	const open = `<!-- ${mark} `;
	const opening = new RegExp(`^<!-- ${mark}`, "m");
	const pattern = new RegExp(String.raw`^<!-- ${mark} (?<json>\{.*\}) -->\r?\n(?<rendering>[\s\S]*?)^<!-- \/follow-through -->(?=\r?$)`, "gm");
	return {
		parse(body) {
			if (!opening.test(body)) return null;
			const found = [...body.matchAll(pattern)];
			if (found.length === 0) return { problem: "its managed block is cut" };
			if (found.length > 1) return { problem: "it holds more than one managed block" };
			const [match] = found;
			const parsed = safeParse(schema, parseJson(match.groups["json"]));
			if (!parsed.success) return { problem: "its managed block can't be read" };
			const after = body.slice(match.index + match[0].length);
			const rendering = match.groups["rendering"].replaceAll("\r\n", "\n").replace(/\n$/, "");
			return {
				before: body.slice(0, match.index),
				data: parsed.output,
				rendering,
				after
			};
		},
		render: (data, rendering) => `${open}${JSON.stringify(data).replaceAll(UNSAFE, escapeUnit)} -->\n${rendering}\n${CLOSE}`
	};
}
function escapeUnit(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => String.raw`\u${unit.toString(16).padStart(4, "0")}`).join("");
}
function parseJson(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

// src/core/model/url.ts
/** The address in its normal form when it is https without credentials, else null. */
function safeUrl(text) {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	return url.protocol === "https:" && url.username === "" && url.password === "" ? url.href : null;
}

// src/core/model/block.ts
const text$2 = string();
const optional$1 = nullable(text$2);
const day$2 = pipe(text$2, check((value) => parseDay(value) !== null));
const optionalDay = nullable(day$2);
const https = pipe(text$2, check((value) => safeUrl(value) !== null));
/** Who closed an issue, as far as it matters: only a close by somebody who may write here counts by itself. */
const STANDINGS = [
	"writer",
	"outsider",
	"bot"
];
const REASONS = [
	"completed",
	"not_planned",
	"duplicate"
];
const EvidenceSchema = object({
	kind: picklist([
		"pull_request",
		"commit",
		"tracker",
		"link",
		"comment"
	]),
	url: https,
	/** RFC 3339, or a day; null where it is not known. */
	at: nullable(pipe(text$2, check((value) => isInstant(value) || parseDay(value) !== null)))
});
const commit = optional$1;
const EventSchema = variant("type", [
	object({
		type: literal("dated"),
		at: day$2,
		to: day$2,
		commit
	}),
	object({
		type: literal("moved"),
		at: day$2,
		from: day$2,
		to: day$2,
		commit,
		reason: optional$1
	}),
	object({
		type: literal("reworded"),
		at: day$2,
		before: text$2,
		after: text$2,
		commit
	}),
	object({
		type: literal("owner"),
		at: day$2,
		from: optional$1,
		to: optional$1
	}),
	object({
		type: literal("tracker"),
		at: day$2,
		from: optional$1,
		to: optional$1,
		commit
	}),
	object({
		type: picklist([
			"ticked",
			"unticked",
			"removed",
			"restored"
		]),
		at: day$2,
		commit
	}),
	object({
		type: literal("withdrawn"),
		at: day$2,
		reason: optional$1,
		replaced_by: optional$1,
		commit
	}),
	object({
		type: literal("reason"),
		at: day$2,
		text: text$2,
		by: optional$1
	}),
	object({
		type: literal("closed"),
		at: day$2,
		instant: text$2,
		by: optional$1,
		standing: picklist(STANDINGS),
		as: picklist(REASONS)
	}),
	object({
		type: literal("reopened"),
		at: day$2
	}),
	object({
		type: literal("evidence"),
		at: day$2,
		evidence: EvidenceSchema
	}),
	object({
		type: literal("edited"),
		at: day$2
	})
]);
const BlockSchema = object({
	/** GitHub's id of the repository that this block belongs to: a copied block counts for nothing elsewhere. */
	repository_id: number(),
	/** Made from the report's slug and the item's words at first sight; never changes. */
	key: text$2,
	report: object({
		path: text$2,
		slug: text$2,
		title: text$2,
		published: optionalDay
	}),
	/** Where the promise stood at `commit`; refreshed only when something else changes. */
	line: number(),
	commit: optional$1,
	/** The commit at which it was first seen. */
	first_commit: optional$1,
	text: text$2,
	text_original: text$2,
	/** What the item is matched by; see Commitment.subject. */
	subject: text$2,
	owner: optional$1,
	due: optionalDay,
	due_text: optional$1,
	/** The first due date ever published. It decides between kept and kept late. */
	first_due: optionalDay,
	/** IANA zone in which due days end, fixed at first sight. */
	time_zone: pipe(text$2, check(isTimeZone)),
	tracker: optional$1,
	kind: nullable(picklist(KINDS)),
	priority: optional$1,
	id: optional$1,
	/** The day from which the report says it is done; null while it does not. */
	done: optionalDay,
	/** https links that the report gives beside its done mark. */
	links: array(https),
	/** The day on which the item was first missing from its report. */
	removed: optionalDay,
	/** That the report takes it back, since when; null while it does not. */
	withdrawn: nullable(object({
		at: day$2,
		reason: optional$1,
		replaced_by: optional$1
	})),
	/** What was seen to show that it is done. Never taken away. */
	evidence: array(EvidenceSchema),
	/** The last reminder: for which due date, and after how many days. */
	reminded: nullable(object({
		due: day$2,
		days: number()
	})),
	history: array(EventSchema)
});
/** As it is written: a digest shows whether somebody changed a fact or the rendering by hand. */
const FORMAT = createFormat("follow-through:v1", object({
	...BlockSchema.entries,
	digest: text$2
}));
/** Reads the managed block of an issue's body. Null without one; a sentence when it can't be used. */
function parseBody(body) {
	const found = FORMAT.parse(body);
	if (found === null || "problem" in found) return found;
	const { digest, ...block } = found.data;
	return {
		before: found.before,
		block,
		after: found.after,
		edited: digest !== digestOf(block, found.rendering)
	};
}
/** The managed part of a body: the facts for machines, then `rendering` for people, then the closing fence. */
function renderBlock(block, rendering) {
	const facts = parse(BlockSchema, block);
	return FORMAT.render({
		...facts,
		digest: digestOf(facts, rendering)
	}, rendering);
}
/** No secret: it finds what was changed in passing. What was forged with care is found by comparing with git. */
function digestOf(block, rendering) {
	return bytesToHex(sha256(utf8ToBytes(`${JSON.stringify(block)}\n${rendering}`))).slice(0, 16);
}

// src/core/render/markdown.ts
/** `text` as plain Markdown text: every ASCII punctuation mark escaped (CommonMark 2.4). */
function escapeMarkdown(text) {
	return oneLine(text).replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}
/**
* `text` as a code span. GitHub looks for no mention, reference, link or entity in one,
* so a promise that quotes `@everyone` or `#1` pings nobody and links nothing.
*/
function codeSpan(text) {
	const clean = oneLine(text);
	const longest = clean.match(/`+/g)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
	const fence = "`".repeat(longest + 1);
	const pad = /^[` ]|[` ]$/.test(clean) || clean === "" ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}

// src/core/render/events.ts
/** Mentions nobody and links nothing but the address. */
const MARKDOWN = {
	words: codeSpan,
	address: address$1
};
/** For JSON, feeds and pages, which escape in their own way. */
const PLAIN = {
	words: (text) => `“${oneLine(text)}”`,
	address: (url) => url
};
/** What happened, as one sentence. */
function describeEvent(event, quote = MARKDOWN) {
	const because = (reason) => reason === null ? "" : `, reason: ${quote.words(reason)}`;
	const named = (name, nothing = "nobody") => name === null ? nothing : quote.words(name);
	switch (event.type) {
		case "dated": return `Due date set to ${event.to}${commitOf(event.commit)}.`;
		case "moved": {
			const days = daysBetween(event.from, event.to);
			return `Due date ${days > 0 ? `moved later by ${plural(days, "day", "days")}` : `moved earlier by ${plural(-days, "day", "days")}`}: ${event.from} → ${event.to}${commitOf(event.commit)}${because(event.reason)}.`;
		}
		case "reworded": return `Reworded${commitOf(event.commit)}. Before: ${quote.words(event.before)} Now: ${quote.words(event.after)}`;
		case "owner": return `Owner changed: ${named(event.from)} → ${named(event.to)}.`;
		case "tracker": return `Tracker changed: ${named(event.from, "none")} → ${named(event.to, "none")}${commitOf(event.commit)}.`;
		case "ticked": return `Marked as done in its report${commitOf(event.commit)}.`;
		case "unticked": return `No longer marked as done in its report${commitOf(event.commit)}.`;
		case "removed": return `Gone from its report without a word${commitOf(event.commit)}.`;
		case "restored": return `Back in its report${commitOf(event.commit)}.`;
		case "withdrawn": return event.replaced_by === null ? `Withdrawn in its report${commitOf(event.commit)}${because(event.reason)}.` : `Replaced in its report${commitOf(event.commit)} by ${quote.words(event.replaced_by)}${because(event.reason)}.`;
		case "reason": return `Reason given${event.by ? ` by ${quote.words(event.by)}` : ""}: ${quote.words(event.text)}.`;
		case "closed": return `Closed ${CLOSED_AS[event.as]}${event.by ? ` by ${quote.words(event.by)}` : ""}.`;
		case "reopened": return "Reopened.";
		case "evidence": return `Evidence recorded (${EVIDENCE_WORDS[event.evidence.kind]}): ${quote.address(event.evidence.url)}`;
		default: return "Its managed part was edited by hand, and restored from the report's history.";
	}
}
const EVIDENCE_WORDS = {
	pull_request: "merged pull request",
	commit: "commit",
	tracker: "completed tracker",
	link: "link in the report",
	comment: "comment"
};
const CLOSED_AS = {
	completed: "as completed",
	not_planned: "as not planned",
	duplicate: "as a duplicate"
};
function commitOf(commit) {
	return commit === null ? "" : ` (${commit.slice(0, 12)})`;
}
/** An address without anything that ends it or becomes a reference of its own. */
function address$1(url) {
	return `[${escapeMarkdown(url)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
}

// src/core/render/issue.ts
const TITLE_LIMIT = 200;
/** The title that the Action gives. A title that differs from it was changed by a person and stays theirs. */
function issueTitle(block) {
	return clip(block.subject, TITLE_LIMIT);
}
/** GitHub takes 65,536 characters; the rest belongs to people. */
const PART_LIMIT = 3e4;
/** The Action's part of an issue's body: with fewer events of a long history where there is no room for all. */
function renderManagedPart(block, links) {
	for (let kept = Math.min(block.history.length, 40);; kept -= 2) {
		const { history } = block;
		const ends = [...history.slice(0, Math.ceil(kept / 2)), ...history.slice(history.length - Math.floor(kept / 2))];
		const fitted = history.length <= kept ? block : {
			...block,
			history: ends
		};
		const part = renderBlock(fitted, renderFacts(fitted, links));
		if (part.length <= PART_LIMIT || kept <= 2) return part;
	}
}
function renderFacts(block, links) {
	const report = `[${escapeMarkdown(block.report.title)}](${sourceUrl(block, links)})`;
	const { withdrawn } = block;
	return [
		`> ${codeSpan(block.text)}`,
		"",
		`- **Promised in** ${report}${block.report.published ? `, published ${block.report.published}` : ""}`,
		`- **Owner** ${block.owner ? codeSpan(block.owner) : "nobody named"}`,
		`- **Due** ${renderDue(block)}`,
		...block.tracker ? [`- **Tracked in** ${codeSpan(block.tracker)}`] : [],
		...block.removed ? [`- **Gone from its report** since ${block.removed}`] : [],
		...withdrawn ? [`- **${withdrawn.replaced_by === null ? "Withdrawn" : "Replaced"}** since ${withdrawn.at}`] : [],
		...block.history.length > 0 ? [
			"",
			"**History**",
			""
		] : [],
		...block.history.map((event) => `- ${event.at}: ${describeEvent(event)}`),
		"",
		"When it is done, comment `Evidence: https://…` and close this issue as completed. To withdraw it, comment `Reason: …` and close it as not planned. Everything above the line belongs to Follow-through; write below it.",
		"",
		"---"
	].join("\n");
}
/** The promise's line in its report, at the commit that it was read from. */
function sourceUrl(block, { server, repository }) {
	const path = block.report.path.split("/").map(encodeSegment).join("/");
	return `${server}/${repository}/blob/${block.commit ?? "HEAD"}/${path}?plain=1#L${block.line}`;
}
/** encodeURIComponent leaves brackets, which would end a Markdown link, and throws at a lone surrogate. */
function encodeSegment(segment) {
	return encodeURIComponent(segment.toWellFormed()).replaceAll("(", "%28").replaceAll(")", "%29");
}
/** The logins that an owner field names: `@alice`, `@alice and @bob`. A team (`@acme/sre`) is no login. */
function ownerLogins(owner) {
	const matches = (owner ?? "").matchAll(/(?<![\w@])@(?<login>[A-Za-z\d](?:[A-Za-z\d-]{0,38}))(?![\w/-])/g);
	return Array.from(matches, ({ groups }) => groups["login"]);
}
function renderDue(block) {
	if (!block.due) return block.due_text ? `no day given (${codeSpan(block.due_text)})` : "no day given";
	const first = block.first_due && block.first_due !== block.due ? `, first promised for ${block.first_due}` : "";
	return `${block.due}, until the day's end in ${block.time_zone}${first}`;
}

// src/core/model/snapshot.ts
const text$1 = string();
const optional = nullable(text$1);
const instant = pipe(text$1, check((value) => isInstant(value)));
const address = pipe(text$1, url(), regex(/^https?:/));
const count$1 = pipe(number(), integer(), minValue(0));
const IssueSchema = object({
	number: count$1,
	url: address,
	state: picklist(["open", "closed"]),
	state_reason: optional,
	created_at: instant,
	closed_at: nullable(instant),
	/** Who closed it; null while open, and where nobody can tell. */
	closer: nullable(object({
		login: optional,
		standing: picklist(STANDINGS)
	})),
	evidence: array(EvidenceSchema)
});
/** What the assessment needs of the configuration. */
const SettingsSchema = object({
	warn_days: count$1,
	grace_days: count$1,
	require_evidence: boolean()
});
/** What is not tracked, so that it can be said in public. */
const UntrackedSchema = object({
	before_since: count$1,
	ignored: count$1,
	hints: count$1
});
/** An issue that stood for a commitment and can no longer be read. */
const GoneSchema = object({
	number: count$1,
	how: picklist([
		"deleted",
		"moved",
		"hidden"
	]),
	/** The day of the run that first missed it. */
	since: pipe(text$1, check((value) => parseDay(value) !== null))
});
const SnapshotSchema = object({
	version: literal(1),
	repository: object({
		id: count$1,
		name: text$1,
		url: address
	}),
	/** RFC 3339. */
	observed_at: instant,
	/** The Action's last heartbeat; null when none is known. */
	last_run_at: nullable(instant),
	settings: SettingsSchema,
	/** What was wrong with the issues when they were read, a sentence each: they may not all be counted. */
	problems: array(text$1),
	/** Null where it is not known. */
	untracked: nullable(UntrackedSchema),
	/** Tracked issues that are gone. */
	gone: array(GoneSchema),
	commitments: array(object({
		block: BlockSchema,
		issue: nullable(IssueSchema)
	}))
});
const DEFAULT_SETTINGS = {
	warn_days: 14,
	grace_days: 0,
	require_evidence: true
};

// src/core/model/ledger.ts
const text = string();
const day$1 = pipe(text, check((value) => parseDay(value) !== null));
const count = pipe(number(), integer(), minValue(0));
const LedgerSchema = pipe(object({
	repository_id: number(),
	/** The issues' numbers in ascending order, see encodeNumbers. */
	numbers: text,
	/** For each number the mark of its promise's words (see wordsMark), without separators. */
	marks: text,
	settings: SettingsSchema,
	/** From which day of publication on reports are taken up where the configuration does not say: fixed at the first run. */
	since: day$1,
	/** RFC 3339. */
	last_run_at: pipe(text, check((value) => isInstant(value))),
	/** Comments up to then were read and what they say was written down, RFC 3339. */
	heard_until: pipe(text, check((value) => isInstant(value))),
	gone: array(GoneSchema),
	untracked: UntrackedSchema,
	/** Commitments whose issue is still to be opened. */
	pending: count
}), check(({ numbers, marks }) => decodeNumbers(numbers)?.length === marks.length / MARK));
const LEDGER = createFormat("follow-through:dashboard:v1", LedgerSchema);
const MARK = 4;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";
/** 24 bits of a hash in hexadecimal digits, as four characters: tells which promise an issue stood for that is gone. */
function encodeFingerprint(hash) {
	const bits = Number.parseInt(hash.slice(0, 6), 16);
	return Array.from({ length: MARK }, (_, index) => DIGITS[bits >>> 6 * index & 63]).join("");
}
/** The entries of a ledger: issue numbers with the marks of their promises. */
function ledgerEntries({ numbers, marks }) {
	return new Map(decodeNumbers(numbers).map((number, index) => [number, marks.slice(index * MARK, (index + 1) * MARK)]));
}
/** Entries as a ledger keeps them. */
function packEntries(entries) {
	const sorted = [...entries].toSorted(([a], [b]) => a - b);
	return {
		numbers: encodeNumbers(sorted.map(([number]) => number)),
		marks: sorted.map(([, mark]) => mark).join("")
	};
}
/** Ascending numbers as the steps from each to the next in base 36, equal steps counted: 5, 6, 7, 40 → `5 1*2 x`. */
function encodeNumbers(numbers) {
	const runs = [];
	numbers.forEach((number, index) => {
		const step = number - (numbers[index - 1] ?? 0);
		const last = runs.at(-1);
		if (last?.step === step) last.times += 1;
		else runs.push({
			step,
			times: 1
		});
	});
	return runs.map(({ step, times }) => times > 1 ? `${step.toString(36)}*${times.toString(36)}` : step.toString(36)).join(" ");
}
/** No repository has more; whoever writes more into a block by hand does not get them all into memory. */
const MOST_NUMBERS = 1e6;
/** The numbers again; null for anything that `encodeNumbers` does not write. */
function decodeNumbers(encoded) {
	const numbers = [];
	let last = 0;
	for (const run of encoded === "" ? [] : encoded.split(" ")) {
		const parts = /^(?<step>[1-9a-z][\da-z]{0,7})(?:\*(?<times>[1-9a-z][\da-z]{0,5}))?$/.exec(run)?.groups;
		if (!parts) return null;
		const [step, times] = [Number.parseInt(parts["step"], 36), Number.parseInt(parts["times"] ?? "1", 36)];
		if (numbers.length + times > MOST_NUMBERS) return null;
		for (let time = 0; time < times; time += 1) numbers.push(last += step);
	}
	return numbers;
}

// src/core/identity/select.ts
/** Whether the issue has a managed block, whole or damaged, that one of these accounts wrote. */
function holdsBlock(issue, authors) {
	return hasBlock(issue) && includesLogin(issue.author, authors);
}
/** The same of any App: while no label and no ledger tell which is ours, none of them may be passed over. */
function holdsAppsBlock(issue) {
	return hasBlock(issue) && issue.author.endsWith("[bot]");
}
function hasBlock({ body }) {
	return parseBody(body) !== null || LEDGER.parse(body) !== null;
}
/** The dashboards among the issues, the lowest number first. Their authors are not looked at where `authors` is null. */
function findDashboards(found, repositoryId, authors) {
	return found.filter(({ author, facts }) => authors === null || facts.state_reason !== "duplicate" && includesLogin(author, authors)).flatMap(({ facts: { number, state }, body, author }) => {
		const block = LEDGER.parse(body);
		const ours = block !== null && !("problem" in block) && block.data.repository_id === repositoryId;
		const first = authors === null || ours && block.before.trim() === "";
		return ours && first ? [{
			number,
			open: state === "open",
			body,
			author,
			...block
		}] : [];
	}).toSorted((a, b) => a.number - b.number);
}
/**
* Tells the issues that stand for commitments from those that only look like it. A block counts when its issue stands in the
* ledger, or, because a run may have died before it wrote the ledger, when a writing account opened the issue, the block comes
* first in it and no other issue has its key. The rest is reported and changes nothing.
*/
function selectTracked(found, trust) {
	const known = trust.ledger ? ledgerEntries(trust.ledger) : /* @__PURE__ */ new Map();
	const tracked = /* @__PURE__ */ new Map();
	const selection = {
		tracked: [],
		duplicates: [],
		problems: [],
		claimed: /* @__PURE__ */ new Map(),
		damaged: [],
		lost: false
	};
	const report = (severity, message) => {
		const problem = {
			severity,
			file: null,
			line: null,
			message
		};
		selection.problems.push(problem);
		return problem;
	};
	const byTrust = found.filter(({ body }) => parseBody(body) !== null || LEDGER.parse(body) === null).toSorted((a, b) => Number(known.has(b.facts.number)) - Number(known.has(a.facts.number)) || a.facts.number - b.facts.number);
	for (const issue of byTrust) {
		const { number, state, state_reason } = issue.facts;
		const body = parseBody(issue.body);
		const listed = known.has(number);
		const byUs = includesLogin(issue.author, trust.authors);
		const ours = listed || byUs;
		if (!listed && state_reason === "duplicate") continue;
		if (body === null || "problem" in body) {
			if (trust.ledger ? !listed : !byUs) continue;
			selection.lost = true;
			const problem = report("error", `Issue #${number} can't be used: ${body?.problem ?? "its managed block is gone"}, so nothing is written. Restore its body from the edit history${listed ? "" : ", or take the label off it"}.`);
			selection.damaged.push({
				issue,
				problem
			});
			continue;
		}
		const { key, repository_id } = body.block;
		const twin = tracked.get(key)?.facts.number;
		if (repository_id !== trust.repositoryId) report("warning", `Issue #${number} is not counted: its managed block belongs to another repository.`);
		else if (!ours) {
			if (trust.ledger === null) selection.claimed.set(key, number);
			report("warning", `Issue #${number} is not counted: its managed block was written by ${issue.author}, not by ${trust.authors.join(" or ")}. If that account is yours, name it in \`author\`.`);
		} else if (!listed && body.before.trim() !== "") {
			if (twin === void 0) selection.claimed.set(key, number);
			report("warning", `Issue #${number} is not counted: its managed block does not stand first in it.`);
		} else if (!listed && body.edited) {
			if (twin === void 0) selection.claimed.set(key, number);
			report("warning", `Issue #${number} is not counted: its managed part is not as it was written.`);
		} else if (twin !== void 0 && listed) {
			selection.lost = true;
			report("error", `Issue #${number} carries the managed block of #${twin}: restore its own from the edit history. Nothing is written until then.`);
		} else if (twin !== void 0) {
			if (state === "open") selection.duplicates.push({
				number,
				of: twin,
				key
			});
		} else {
			const problem = body.edited ? report("error", editedSentence(number)) : null;
			const { block: written, edited: frozen } = body;
			tracked.set(key, {
				...issue,
				...body,
				reasons: [],
				written,
				repaired: false,
				frozen,
				problem
			});
		}
	}
	selection.tracked = [...tracked.values()].toSorted((a, b) => a.facts.number - b.facts.number);
	return selection;
}
function editedSentence(number) {
	return `The managed part of issue #${number} was edited by hand. It is repaired from git where the whole history is checked out (\`fetch-depth: 0\`), and left as it is until then.`;
}
/** Compared without case, as GitHub does. */
function includesLogin(login, logins) {
	return logins.some((one) => one.toLowerCase() === login.toLowerCase());
}

// src/core/render/comments.ts
/** What is to be said of the events that a run adds. `proof` tells whether a close without evidence has to be explained. */
function commentOnEvents(before, after, proof) {
	const from = before.history.length;
	return after.history.slice(from).map((event, index) => ({
		mark: markOf(event.type, factsOf(event), after.history.slice(0, from + index).filter((one) => factsOf(one) === factsOf(event)).length),
		text: [describeEvent(event), advice(event, after, proof)].filter((part) => part !== "").join(" "),
		to: []
	}));
}
function commentOnReminder(block, days, late, to) {
	const due = block.due;
	const text = `Overdue by ${plural(late, "day", "days")}: this was promised for ${due}${block.first_due === due ? "" : `, first for ${block.first_due}`}. When it is done, comment “Evidence: https://…” and close this issue; if the date moves, move it in the report with a reason.`;
	return {
		mark: markOf("reminder", due, days),
		text,
		to
	};
}
/** What an event leaves to be done. */
function advice(event, { evidence, links }, proof) {
	if (event.type !== "closed") return "";
	if (event.standing !== "writer") return evidence.some(({ kind }) => CLOSING.has(kind)) ? "" : "A close by a bot, or by an account that may not write here, counts only with the pull request or commit that made it: this still counts as open.";
	if (evidence.length + links.length > 0) return "";
	if (event.as === "completed") return proof ? "Nothing public shows yet that it was done, so it does not count as kept. Comment “Evidence: https://…” with a link that shows it." : "";
	return "Comment “Reason: …”, so that everybody can see why.";
}
/** An event without the circumstances in which it was seen: seen again on another day it is the same. */
function factsOf(event) {
	const { at, ...facts } = event;
	return JSON.stringify({
		...facts,
		commit: null,
		...event.type === "edited" ? { at } : {}
	});
}
function markOf(...parts) {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
}
const MARKED = /<!-- follow-through:said (?<marks>[0-9a-f ]+) -->/g;
/** One comment for everything that is to be said. */
function renderComment(sayings) {
	const mentions = [...new Set(sayings.flatMap((saying) => saying.to))].map((login) => `@${login}`).join(" ");
	const lines = sayings.length === 1 ? [sayings[0].text] : sayings.map(({ text }) => `- ${text}`);
	const marks = `<!-- follow-through:said ${sayings.map(({ mark }) => mark).join(" ")} -->`;
	return [
		...mentions === "" ? [] : [mentions, ""],
		...lines,
		"",
		marks
	].join("\n");
}
/** The marks of what a comment said. */
function parseCommentMarks(comment) {
	return Array.from(comment.matchAll(MARKED), ({ groups }) => groups["marks"].split(" ")).flat();
}

// src/core/model/tracker-reference.ts
/** Where a tracker that a report links stands, if on this server: `#12`, `owner/repo#12` or its address; null for any other. */
function resolveTracker(tracker, server, here) {
	if (tracker === null) return null;
	const short = /^(?:(?<owner>[\w.-]+)\/(?<repo>[\w.-]+))?#(?<number>\d{1,9})$/.exec(tracker)?.groups;
	if (short) return {
		owner: short["owner"] ?? here.owner,
		repo: short["repo"] ?? here.repo,
		number: Number(short["number"])
	};
	if (!URL.canParse(tracker) || new URL(tracker).origin !== new URL(server).origin) return null;
	const path = /^\/(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/(?:issues|pull)\/(?<number>\d{1,9})\/?$/.exec(new URL(tracker).pathname)?.groups;
	return path ? {
		owner: path["owner"],
		repo: path["repo"],
		number: Number(path["number"])
	} : null;
}

// src/core/render/state-table.ts
const STATE_HEADER = [
	"State",
	"Commitment",
	"Owner",
	"Due",
	"Report"
];
/** One commitment as a row under STATE_HEADER. `quote` makes a text of people safe to show. */
function stateRow({ block, issue, state, days_overdue }, links, quote) {
	const late = days_overdue > 0 ? ` by ${plural(days_overdue, "day", "days")}` : "";
	const name = quote(block.subject);
	const first = block.first_due && block.first_due !== block.due ? ` (first ${block.first_due})` : "";
	return [
		`${STATE_WORDS[state]}${late}`,
		issue ? `[#${issue.number}](${issue.url}) ${name}` : `${name} (no issue yet)`,
		block.owner ? quote(block.owner) : "",
		`${block.due ?? (block.due_text ? quote(block.due_text) : "")}${first}`,
		`[${quote(block.report.title)}](${sourceUrl(block, links)})`
	];
}
/** A table of Markdown, or nothing for no rows. Past `room` bytes a line says how many rows are left out. */
function renderTable(header, rows, room) {
	if (rows.length === 0) return "";
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const lines = [line(header), line(header.map(() => "---"))];
	let [left, shown] = [room, 0];
	for (const row of rows) {
		const next = line(row);
		left -= new TextEncoder().encode(next).length + 1;
		if (left < 0) break;
		lines.push(next);
		shown += 1;
	}
	return lines.join("\n") + (shown < rows.length ? `\n\n… and ${rows.length - shown} more.` : "");
}

// src/core/lifecycle/history.ts
function readingOf({ text, subject, owner, tracker, kind, priority, id, links }) {
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
/** The block of a commitment that is seen for the first time. */
function firstBlock(commitment, report, fixed, moment, later = false) {
	const { repository_id, key, time_zone, slug } = fixed;
	return {
		repository_id,
		key,
		report: {
			path: report.path,
			slug,
			title: report.title,
			published: report.published
		},
		line: commitment.line,
		commit: moment.commit,
		first_commit: moment.commit,
		...readingOf(commitment),
		text_original: commitment.text,
		due: commitment.due,
		due_text: commitment.dueText,
		first_due: commitment.due,
		time_zone,
		done: commitment.done ? commitment.doneOn ?? (later ? null : report.published) ?? moment.today : null,
		removed: null,
		withdrawn: null,
		evidence: [],
		reminded: null,
		history: []
	};
}
/** The block after one more look at the report. Returns `block` itself when nothing changed but the line. */
function revisedBlock(block, commitment, report, closed, moment) {
	const due = closed || commitment.due === null ? block.due : commitment.due;
	const next = {
		...block,
		report: reportOf(block, report),
		...readingOf(commitment),
		due,
		due_text: due === block.due ? block.due_text : commitment.dueText,
		first_due: block.first_due ?? due,
		done: commitment.done === true ? block.done ?? moment.today : null,
		removed: null,
		withdrawn: null
	};
	return withEvents(block, next, commitment.line, changes(block, next, commitment.reason, moment), moment);
}
/** The block of a commitment whose line is gone. Returns `block` itself when that was already known. */
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
/** The block of a commitment that its report takes back. What was closed before stays what it is. */
function withdrawnBlock(block, { line, reason, replacedBy: replaced_by }, report, closed, moment) {
	const { today: at, commit } = moment;
	const same = block.withdrawn?.reason === reason && block.withdrawn?.replaced_by === replaced_by;
	const withdrawn = closed && !block.withdrawn ? null : {
		at: block.withdrawn?.at ?? at,
		reason,
		replaced_by
	};
	const next = {
		...block,
		report: reportOf(block, report),
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
	return withEvents(block, next, line, events, moment);
}
function withEvents(block, next, line, events, moment) {
	if (events.length === 0 && JSON.stringify(next) === JSON.stringify(block)) return block;
	return {
		...next,
		line,
		commit: moment.commit,
		history: [...block.history, ...events]
	};
}
function reportOf(block, { path, slug, title, published }) {
	return {
		path,
		slug,
		title,
		published: slug === block.report.slug ? block.report.published ?? published : published
	};
}
/** Both texts of a rewording are kept, but no novel. */
const QUOTE_LIMIT = 500;
function changes(before, after, reason, { today: at, commit }) {
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
/** Whether the last move of the date is still to be explained. */
function lacksReason({ history }) {
	const last = history.findLast(({ type }) => type === "moved" || type === "reason");
	return last?.type === "moved" && last.reason === null;
}

// src/core/identity/pair-reports.ts
/**
* Where each known report stands now: a path that is gone belongs to the new path that holds at least half of its items,
* each new path once. Returns the new path by the old one, for those that moved.
*/
function pairReports(commitments, blocks) {
	const here = groupBy(commitments, ({ report }) => report);
	const there = groupBy(blocks.filter(({ removed }) => removed === null), ({ report }) => report.path);
	const holders = /* @__PURE__ */ new Map();
	for (const [path, items] of here) {
		if (there.has(path)) continue;
		for (const { subject } of items) {
			const key = matchKey(subject);
			holders.set(key, (holders.get(key) ?? /* @__PURE__ */ new Set()).add(path));
		}
	}
	const candidates = [...there].filter(([path]) => !here.has(path)).flatMap(([path, items]) => {
		const shared = groupBy(items.flatMap(({ subject }) => [...holders.get(matchKey(subject)) ?? []]), (to) => to);
		return Array.from(shared, ([to, hits]) => ({
			path,
			to,
			hits: hits.length,
			of: items.length
		}));
	}).filter(({ hits, of, to }) => hits * 2 >= of && (hits > 1 || here.get(to).length <= 2)).toSorted((a, b) => b.hits - a.hits);
	const moved = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { path, to } of candidates) {
		if (moved.has(path) || taken.has(to)) continue;
		moved.set(path, to);
		taken.add(to);
	}
	return moved;
}

// src/core/identity/similarity.ts
/** Below it two texts are different promises; measured on real rewordings, which lie above 0.75. */
const FLOOR = .55;
/** How far the best partner must be ahead of the second best. */
const LEAD = .1;
/** Texts that share the rarest words; more are never compared with one text, so that the work grows with the items alone. */
const CANDIDATES = 64;
/**
* Words count by how rare they are in the crowd, so that of a thousand items “Rotate the key of service 17” the number
* decides, and not the words that all share (inverse document frequency).
*/
function createCrowd(members, textOf) {
	const words = members.map((member) => wordsOf(textOf(member)));
	const holders = /* @__PURE__ */ new Map();
	for (const [index, own] of words.entries()) for (const word of own) {
		const known = holders.get(word);
		if (known) known.push(index);
		else holders.set(word, [index]);
	}
	const weight = (word) => Math.log(1 + members.length / holders.get(word).length);
	const total = (own) => Array.from(own, weight).reduce((sum, one) => sum + one, 0);
	/** Dice's coefficient of the two sets of weighted words, 0 to 1. How rare a new word is nobody knows: it counts as the member's do on average. */
	function likeness(own, member) {
		const all = Array.from(own);
		const whole = total(member);
		const fresh = all.filter((word) => !holders.has(word)).length * (whole / member.size);
		return 2 * total(all.filter((word) => member.has(word))) / (total(all.filter((word) => holders.has(word))) + fresh + whole);
	}
	return { clearlyLike(text) {
		const own = wordsOf(text);
		const [best, second] = Array.from(candidates(own), (index) => ({
			at: index,
			score: likeness(own, words[index])
		})).toSorted((a, b) => b.score - a.score);
		if (!best || best.score < FLOOR || best.score - (second?.score ?? 0) < LEAD) return null;
		return members[best.at];
	} };
	function candidates(own) {
		const found = /* @__PURE__ */ new Set();
		const rarestFirst = Array.from(own, (word) => holders.get(word) ?? []).toSorted((a, b) => a.length - b.length);
		for (const some of rarestFirst) for (const index of some) {
			if (found.size === CANDIDATES) return found;
			found.add(index);
		}
		return found;
	}
}
/** A text's words; where a script has no spaces between them, pairs of signs. */
function wordsOf(text) {
	return new Set(matchKey(text).split(" ").flatMap((word) => /[\u3005-\u30FF\u3400-\u9FFF]/.test(word) ? pairsOf(word) : [word]));
}
function pairsOf(word) {
	const signs = Array.from(word);
	return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => signs[index] + sign);
}

// src/core/identity/match.ts
/**
* Pairs what the reports say now with what is known, each side used once: by explicit id in the same report, then by the
* same words in the same report, then by words that are clearly most alike in it, then by the same words that are gone
* there and new here. Among equal words the ones that agree in every field come first, so that a second look pairs them
* as the first did; the rest goes by order. A report that was renamed is the same report.
* Returns the known partner of each commitment that has one.
*/
function matchCommitments(commitments, known, isGone = () => false) {
	const pairs = /* @__PURE__ */ new Map();
	const free = new Set(known);
	const moved = pairReports(commitments, known.map(({ block }) => block));
	const pathOf = ({ report }) => moved.get(report.path) ?? report.path;
	const pair = (of, as, unique = false) => {
		const here = groupBy(commitments.filter((commitment) => !pairs.has(commitment)), of);
		const there = groupBy(free, ({ block }) => as(block));
		for (const [trait, group] of here) {
			const partners = trait === null ? [] : there.get(trait) ?? [];
			if (unique && (group.length > 1 || partners.length > 1)) continue;
			for (const item of group) {
				const index = partners.findIndex((partner) => oneId(item, partner.block));
				const [partner] = index < 0 ? [] : partners.splice(index, 1);
				if (!partner) continue;
				pairs.set(item, partner);
				free.delete(partner);
			}
		}
	};
	pair((item) => item.id && join(item.report, item.id), (block) => block.id && join(pathOf(block), block.id), true);
	for (const [of, as] of FROM_MOST_ALIKE) pair((item) => within(item.report, of(item)), (block) => within(pathOf(block), as(block)));
	for (const [commitment, partner] of findReworded(commitments, known, pathOf, pairs, free, isGone)) {
		pairs.set(commitment, partner);
		free.delete(partner);
	}
	for (const [of, as] of FROM_MOST_ALIKE) pair(of, (block) => block.removed === null ? as(block) : null);
	return pairs;
}
/** Pairs that are left over in one report, each clearly most like the other among everything that stands there. */
function findReworded(commitments, known, pathOf, pairs, free, isGone) {
	const here = groupBy(commitments, ({ report }) => report);
	const there = groupBy(known, ({ block }) => pathOf(block));
	return Array.from(here).flatMap(([path, items]) => {
		const before = there.get(path) ?? [];
		const fresh = items.filter((item) => !pairs.has(item) && !isGone(item));
		if (fresh.length === 0 || !before.some((one) => free.has(one))) return [];
		const now = createCrowd(items, ({ subject }) => subject);
		const then = createCrowd(before, ({ block }) => block.subject);
		return fresh.flatMap((item) => {
			const partner = then.clearlyLike(item.subject);
			if (!partner || !free.has(partner) || partner.block.removed !== null) return [];
			return now.clearlyLike(partner.block.subject) === item && oneId(item, partner.block) ? [[item, partner]] : [];
		});
	});
}
function within(report, trait) {
	return trait === null ? null : join(report, trait);
}
/** Two ids are two promises, however alike their words. */
function oneId(item, block) {
	return item.id === null || block.id === null || item.id === block.id;
}
function sameReading(reading, done) {
	return join(JSON.stringify(readingOf(reading)), done);
}
const FROM_MOST_ALIKE = [
	[(item) => join(sameReading(item, item.done === true), item.due), (block) => join(sameReading(block, block.done !== null), block.due)],
	[(item) => sameReading(item, item.done === true), (block) => sameReading(block, block.done !== null)],
	[(item) => withField(item, "tracker", "owner"), (block) => withField(block, "tracker", "owner")],
	[(item) => withField(item, "tracker"), (block) => withField(block, "tracker")],
	[(item) => withField(item, "owner"), (block) => withField(block, "owner")],
	[(item) => withField(item, "due"), (block) => withField(block, "due")],
	[(item) => matchKey(item.subject), (block) => matchKey(block.subject)]
];
/** The words together with fields that all say something; null where one says nothing. */
function withField(one, ...fields) {
	const said = fields.map((field) => one[field]);
	return said.includes(null) ? null : join(matchKey(one.subject), ...said);
}
function join(...parts) {
	return JSON.stringify(parts);
}

// src/core/plan/diff.ts
/**
* What publishing `head` in the place of `base` would change. `issues` tell what was promised at first and how often it
* moved; without them the base alone does. Pure.
*/
function diffCommitments(base, head, issues, moment) {
	const published = (reports) => reports.filter(({ draft }) => !draft);
	const before = beforeOf(published(base), issues, moment);
	const now = published(head);
	const pairs = matchCommitments(now.flatMap((report) => [...report.commitments, ...report.withdrawn]), before);
	const changes = now.flatMap((report) => {
		const named = {
			...report,
			slug: report.path
		};
		return [...report.commitments.flatMap((commitment) => {
			const known = pairs.get(commitment);
			if (!known) return [newChange(commitment)];
			const closed = isClosed(known);
			return eventChanges(known.block, revisedBlock(known.block, commitment, named, closed, moment));
		}), ...report.withdrawn.flatMap((withdrawal) => {
			const known = pairs.get(withdrawal);
			if (!known) return [];
			const closed = isClosed(known);
			return eventChanges(known.block, withdrawnBlock(known.block, withdrawal, named, closed, moment));
		})];
	});
	const kept = new Set(pairs.values());
	return [...changes, ...before.filter((one) => !kept.has(one)).map(removedChange)];
}
function beforeOf(base, issues, moment) {
	const pairs = matchCommitments(base.flatMap(({ commitments }) => commitments), issues);
	return base.flatMap((report) => report.commitments.map((commitment) => {
		const fixed = {
			repository_id: 0,
			key: "",
			time_zone: "UTC",
			slug: report.path
		};
		const block = firstBlock(commitment, report, fixed, moment);
		const issue = pairs.get(commitment) ?? null;
		if (!issue) return {
			block,
			issue
		};
		const { first_due, history } = issue.block;
		return {
			block: {
				...block,
				first_due: first_due ?? block.first_due,
				history
			},
			issue
		};
	}));
}
function isClosed({ issue }) {
	return issue !== null && isSettled({
		block: issue.block,
		issue: issue.facts
	});
}
function newChange({ report: file, line, subject, owner, due, dueText }) {
	const when = due ? `due ${due}` : dueText ? `no day in ${codeSpan(dueText)}` : "no due date";
	return {
		type: "new",
		file,
		line,
		subject,
		sentence: `New: ${owner ? codeSpan(owner) : "nobody named"}, ${when}.`,
		severity: "notice"
	};
}
function eventChanges(before, after) {
	const place = {
		file: after.report.path,
		line: after.line,
		subject: after.subject
	};
	return after.history.slice(before.history.length).map((event) => {
		const sentence = [describeEvent({
			...event,
			..."commit" in event ? { commit: null } : {}
		}), remark(event, after)];
		return {
			type: event.type,
			...place,
			sentence: sentence.filter(Boolean).join(" "),
			severity: severityOf(event)
		};
	});
}
function remark(event, { history, first_due }) {
	if (event.type === "withdrawn" && event.reason === null) return "Say why: `~~text~~ withdrawn: the reason`.";
	if (event.type !== "moved" || event.to <= event.from) return "";
	const slips = history.filter((one) => one.type === "moved" && one.to > one.from).length;
	const late = daysBetween(first_due, event.to);
	const why = event.reason === null ? " No reason is given: `(moved from 2026-11-01: the reason)` gives one." : "";
	return `${ordinal(slips)} slip, ${late >= 0 ? "+" : ""}${plural(late, "day", "days")} since first promised.${why}`;
}
function severityOf(event) {
	if (event.type === "withdrawn") return event.reason === null ? "error" : "notice";
	return event.type === "moved" && event.to > event.from && event.reason === null ? "warning" : "notice";
}
/** A line that goes without a word is what this check is for; what was done or given up before may go. */
function removedChange({ block, issue }) {
	const closed = issue !== null && isClosed({
		block,
		issue
	});
	const over = closed || block.done !== null;
	const how = closed ? ` (closed as ${closeReasonOf(issue.facts.state_reason).replace("_", " ")})` : "";
	const sentence = over ? `Its line goes${how}.` : "Removed without a word. Put the line back, or strike it through with a reason: `~~text~~ withdrawn: the reason`.";
	const { report, line, subject } = block;
	return {
		type: "removed",
		file: report.path,
		line,
		subject,
		sentence,
		severity: over ? "notice" : "error"
	};
}
function ordinal(count) {
	return `${count}${count % 100 > 10 && count % 100 < 14 ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][count % 10] ?? "th"}`;
}

// src/core/parse/phrases.ts
/** Scripts that put no spaces between words, so that a phrase has no bounds to look for. */
const UNSPACED = /[\u3005-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/;
/** Whether a text holds signs of a script without spaces. */
function hasUnspaced(text) {
	return UNSPACED.test(text);
}
/** The phrases of comma-separated lists, in order. */
function listOf(...lists) {
	return lists.flatMap((list) => list.split(",").map((phrase) => phrase.trim().replaceAll(/\s+/g, " "))).filter(Boolean);
}
/** The source of a regular expression that matches any of the phrases as written in a text: whole words, the longest first. */
function anyOf(phrases) {
	const [spaced, unspaced] = split(phrases);
	return `(?:${String.raw`(?<![\p{L}\p{N}])(?:${alternatives(spaced)})(?![\p{L}\p{N}])`}|${alternatives(unspaced)})`;
}
function split(phrases) {
	return [phrases.filter((one) => !UNSPACED.test(one)), phrases.filter((one) => UNSPACED.test(one))];
}
/** The same without bounds, for a pattern that sets its own. */
function alternatives(phrases) {
	if (phrases.length === 0) return NOTHING$1;
	return longestFirst(phrases).map(sourceOf).join("|");
}
/**
* The source of a pattern that matches any of the phrases in a padded key. It begins with a plain space, and plain phrases
* follow: that is many times faster than bounds that are looked for at each place of a text.
*/
function inKey(phrases) {
	return `(?:${spacedInKey(phrases)}|${unspacedInKey(phrases)})`;
}
function spacedInKey(phrases) {
	return ` (?:${longestFirst(keysOf(phrases).filter((key) => !UNSPACED.test(key))).map((key) => key.replaceAll("*", "[^ ]*")).join("|") || NOTHING$1})(?= )`;
}
function unspacedInKey(phrases) {
	return ` ?(?:${longestFirst(keysOf(phrases).filter((key) => UNSPACED.test(key))).join("|") || NOTHING$1})`;
}
function longestFirst(phrases) {
	return phrases.toSorted((a, b) => b.length - a.length);
}
/** Whether any of the phrases stands in a padded key. Few texts need a look for phrases without bounds. */
function finder(phrases) {
	const [spaced, unspaced] = [new RegExp(spacedInKey(phrases), "u"), new RegExp(unspacedInKey(phrases), "u")];
	return { test: (key) => spaced.test(key) || UNSPACED.test(key) && unspaced.test(key) };
}
/**
* The source of a pattern for a first look at a lower-case text with its markup: the first two words of any of the phrases
* (one alone, as “we” or “in”, stands in every story), with their accents or without.
*/
function openingOf(phrases) {
	const [spaced, unspaced] = split(phrases);
	const pairs = [...spaced, ...keysOf(spaced)].map((phrase) => phrase.split(" ", 2));
	const openings = Array.from(groupBy(pairs, ([first]) => first), ([first, all]) => {
		const seconds = new Set(all.map(([, second]) => second ?? ""));
		return seconds.has("") ? first : String.raw`${first}[\s*_'’]{1,4}(?:${[...seconds].join("|")})`;
	});
	return String.raw`(?:^|[\s*_("'“‘-])(?:${openings.join("|")})|${alternatives(unspaced)}`;
}
/** A text's key (see matchKey) without accents, which people leave out. */
function keyOf(text) {
	return lookUp(text).key;
}
/** The key between spaces, as the patterns of `inKey` want it. */
function paddedKey(text) {
	return lookUp(text).padded;
}
/** The rules ask one text many questions, with a look at a part of it between them. */
const RECENT = 4;
const recent = [];
let oldest = 0;
function lookUp(text) {
	const known = recent.find((one) => one.text === text);
	if (known) return known;
	const key = unaccented(matchKey(text));
	const fresh = {
		text,
		key,
		padded: ` ${key} `
	};
	recent[oldest] = fresh;
	oldest = (oldest + 1) % RECENT;
	return fresh;
}
/** Latin beyond ASCII, Greek and Cyrillic: the letters that can carry an accent. */
const ACCENTED = /[\u00C0-\u052F\u1E00-\u1FFF]/;
function unaccented(key) {
	if (!ACCENTED.test(key)) return key;
	return key.normalize("NFD").replaceAll(/[\u0300-\u036F]/g, "").normalize("NFC");
}
/** The phrases as keys (see matchKey), an asterisk at a word's end kept. */
function keysOf(phrases) {
	return phrases.map((phrase) => phrase.split(" ").map((word) => word.endsWith("*") ? `${keyOf(word.slice(0, -1))}*` : keyOf(word)).join(" "));
}
const NOTHING$1 = "(?!)";
function sourceOf(phrase) {
	return phrase.replaceAll(/[\\^$.+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/['’]| (?=(?:t|s|re|ve|ll)(?: |$))/g, "['’]").replaceAll(" ", String.raw`\s+`).replaceAll("*", String.raw`[\p{L}\p{N}]*`);
}

// src/core/parse/gate.ts
/** Builds the gate for at most 31 lists of phrases, which are whole words. */
function createGate(lists) {
	const words = /* @__PURE__ */ new Map();
	let unspaced = 0;
	for (const [index, phrases] of lists.entries()) {
		const bit = 1 << index;
		for (const phrase of keysOf(phrases)) {
			if (hasUnspaced(phrase)) unspaced |= bit;
			const word = phrase.split(" ").reduce((a, b) => b.length > a.length ? b : a);
			words.set(word, (words.get(word) ?? 0) | bit);
		}
	}
	let last = {
		key: "",
		bits: 0
	};
	return (text) => {
		const key = keyOf(text);
		if (key === last.key) return last.bits;
		let bits = hasUnspaced(key) ? unspaced : 0;
		for (const word of key.split(" ")) bits |= words.get(word) ?? 0;
		last = {
			key,
			bits
		};
		return bits;
	};
}

// src/core/parse/date-words.ts
/** Groups of a form's pattern, by the bit that `signs` sets for their words. */
const SIGNS = {
	month: 1,
	weekday: 2,
	unit: 4,
	period: 8,
	quarter: 16
};
/** What every language counts with. */
const FIGURES = "1/i, 2/ii, 3/iii, 4/iv";
const ROMAN = /^[iv]+$/;
const APART = String.raw`(?<![a-z])(?:iv|i{1,3})(?=\s)`;
function compileDateWords(languages) {
	const all = (pick) => listOf(...languages.map(pick));
	const places = (pick) => new Map(languages.flatMap((l) => placesIn(pick(l))));
	const [months, weekdays, numbers] = [
		places((l) => l.dates.months),
		places((l) => l.dates.weekdays),
		places((l) => l.dates.numbers)
	];
	const units = named(languages.flatMap((l) => Object.entries(l.dates.units)));
	const current = named(languages.flatMap((l) => Object.entries(l.dates.current)));
	const coming = named(languages.flatMap((l) => Object.entries(l.dates.coming)));
	const quarter = all((l) => l.dates.quarter);
	const dueWords = [...all((l) => l.labels.due), ...all((l) => l.dates.before)];
	const after = all((l) => l.dates.after);
	const ordinals = new Map([...placesIn(FIGURES), ...places((l) => l.dates.ordinals)]);
	const quarters = [...ordinals.keys()].flatMap((name) => quarter.map((one) => one.replace("@", name)));
	const periods = [...current.keys(), ...coming.keys()];
	return {
		signs: createGate([
			[...months.keys()],
			[...weekdays.keys()],
			[...units.keys()],
			periods,
			quarters,
			[...dueWords, ...after]
		]),
		months: alternatives([...months.keys()]),
		weekdays: alternatives([...weekdays.keys()]),
		numbers: alternatives([...numbers.keys()]),
		units: alternatives([...units.keys()]),
		periods: alternatives(periods),
		of: alternatives(all((l) => l.dates.of)),
		to: alternatives(all((l) => l.dates.to)),
		before: anyOf(dueWords),
		labels: anyOf(all((l) => l.labels.due)),
		alone: alternatives(all((l) => l.dates.alone)),
		unless: anyOf(all((l) => l.dates.unless)),
		continues: anyOf(all((l) => l.dates.continues)),
		ahead: anyOf(all((l) => l.dates.ahead)),
		after: alternatives(after),
		quarter,
		ordinals: `(?:${alternatives([...ordinals.keys()].filter((name) => !ROMAN.test(name)))}|${APART})`,
		ordinal: (name) => ordinals.get(plain(name)) + 1,
		within: all((l) => l.dates.within),
		endOf: all((l) => l.dates.endOf),
		next: all((l) => l.dates.next),
		month: (name) => months.get(plain(name)) + 1,
		weekday: (name) => weekdays.get(plain(name)),
		number: (text) => numbers.has(plain(text)) ? numbers.get(plain(text)) + 1 : Number(text),
		unit: (name) => units.get(plain(name)),
		period: (name) => {
			const unit = current.get(plain(name));
			return unit ? {
				unit,
				ahead: 0
			} : {
				unit: coming.get(plain(name)),
				ahead: 1
			};
		}
	};
}
/** Each form with the place of its phrase in the list. */
function placesIn(list) {
	return listOf(list).flatMap((forms, index) => forms.split("/").map((form) => [form, index]));
}
function named(entries) {
	return new Map(entries.flatMap(([unit, names]) => listOf(names).map((name) => [name, unit])));
}
/** As the word lists write it: `/iu` also matches signs that only fold to a letter, such as ſ. */
function plain(name) {
	return name.normalize("NFKC").toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ");
}

// src/core/parse/dates.ts
const HOW = "write it as YYYY-MM-DD, such as 2026-12-01";
const YEAR = String.raw`(?<year>[12]\d{3})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?`;
/** Every way in which a date can be written, in all languages; of two that begin at one place the earlier counts. */
function dateForms(words) {
	return [
		...fullDates(words),
		...daysOfTheYear(words),
		...periods(words),
		...fromPublication(words)
	];
}
/** A day with its year. */
function fullDates(words) {
	const month = `(?<month>${words.months})\\.?`;
	const of = String.raw`(?:\s+(?:${words.of}))?`;
	const numbers = (g) => exists(+g["year"], +g["number"], +g["day"]);
	const named = (g) => exists(+g["year"], words.month(g["month"]), +g["day"]);
	return [
		{
			source: String.raw`${YEAR}(?<mark>[-/])(?<number>\d{1,2})\k<mark>(?<day>\d{1,2})(?:t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?`,
			read: numbers
		},
		{
			source: String.raw`${YEAR}\s?年\s?(?<number>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]`,
			read: numbers
		},
		{
			source: String.raw`(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?${YEAR}`,
			read: numbers
		},
		{
			source: String.raw`${YEAR}\.(?<number>\d{1,2})\.(?<day>\d{1,2})`,
			read: numbers
		},
		{
			source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})/${YEAR}`,
			read: slashed
		},
		{
			source: String.raw`${month}\s+${DAY},?\s+${YEAR}`,
			read: named
		},
		{
			source: String.raw`${DAY}-(?<month>${words.months})-${YEAR}`,
			read: named
		},
		{
			source: String.raw`${DAY}${of}\s+${month},?${of}\s+${YEAR}`,
			read: named
		}
	];
}
/** A day without a year is the first one on or after publication. */
function daysOfTheYear(words) {
	const month = `(?<month>${words.months})\\.?`;
	const of = String.raw`(?:\s+(?:${words.of}))?`;
	const named = (g, from) => nextSuchDay(words.month(g["month"]), +g["day"], from);
	return [
		{
			source: String.raw`${month}\s+${DAY}(?!\s?[:h%])`,
			read: named
		},
		{
			source: `${DAY}${of}\\s+${month}`,
			read: named
		},
		{
			source: String.raw`(?<number>1[0-2]|0?[1-9])\s?月\s?(?<day>\d{1,2})\s?[日号號]`,
			read: (g, from) => nextSuchDay(+g["number"], +g["day"], from)
		},
		{
			source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})(?!/)`,
			weak: true,
			inCell: true,
			figure: true,
			read: slashed
		}
	];
}
/** A month, a quarter, a half or a year stands for its last day. */
function periods(words) {
	const month = `(?<month>${words.months})\\.?`;
	const of = String.raw`(?:\s+(?:${words.of}))?`;
	const quarter = affixed(words.quarter, `(?<quarter>${words.ordinals})`);
	const named = String.raw`${month},?${of}\s+${YEAR}`;
	const inFigures = String.raw`${YEAR}\s?年\s?(?<number>1[0-2]|0?[1-9])\s?月`;
	const quarterOf = String.raw`(?:${quarter})[\s,/-]*(?:(?:${words.of})\s+)?${YEAR}`;
	const yearFirst = String.raw`${YEAR}\s?年?[\s/-]*(?:第)?(?:${quarter})`;
	const half = String.raw`(?:[hs](?<half>[12])|(?<half2>[12])[hs])[\s,/-]*${YEAR}`;
	const endOfQuarter = (g) => lastDayOfMonth(+g["year"], words.ordinal(g["quarter"]) * 3);
	const monthAndYear = (g) => lastDayOfMonth(+g["year"], words.month(g["month"]));
	const figures = (g) => lastDayOfMonth(+g["year"], +g["number"]);
	return [
		{
			source: optionalEnd(words, named),
			months: 1,
			read: monthAndYear
		},
		{
			source: optionalEnd(words, inFigures),
			months: 1,
			read: figures
		},
		{
			source: optionalEnd(words, quarterOf),
			months: 3,
			read: endOfQuarter
		},
		{
			source: optionalEnd(words, yearFirst),
			months: 3,
			read: endOfQuarter
		},
		{
			source: half,
			months: 6,
			read: (g) => lastDayOfMonth(+g["year"], +(g["half"] ?? g["half2"]) * 6)
		},
		{
			source: end(words, month),
			announces: true,
			read: (g, from) => endOfMonthNamed(words.month(g["month"]), from)
		},
		{
			source: end(words, quarter),
			announces: true,
			read: (g, from) => endOfMonthNamed(words.ordinal(g["quarter"]) * 3, from)
		},
		{
			source: end(words, String.raw`${YEAR}(?:\s?年)?`),
			announces: true,
			read: (g) => lastDayOfMonth(+g["year"], 12)
		},
		{
			source: quarter,
			weak: true,
			months: 3,
			read: (g, from) => endOfMonthNamed(words.ordinal(g["quarter"]) * 3, from)
		},
		{
			source: month,
			weak: true,
			inCell: true,
			alone: true,
			months: 1,
			read: (g, from) => endOfMonthNamed(words.month(g["month"]), from)
		}
	];
}
/** What counts from the day of publication. */
function fromPublication(words) {
	const period = `(?<period>${words.periods})`;
	const count = String.raw`(?<count>\d{1,3}|${words.numbers})\s*(?<unit>${words.units})(?![\p{L}\p{N}]*\s+(?:of|before)(?![\p{L}]))`;
	const ofPeriod = (g, from) => {
		const { unit, ahead } = words.period(g["period"]);
		return endOfPeriod(unit, ahead, from);
	};
	return [
		{
			source: end(words, period),
			announces: true,
			relative: true,
			read: ofPeriod
		},
		{
			source: affixed(words.within, count),
			announces: true,
			relative: true,
			read: (g, from) => later(words.number(g["count"]), words.unit(g["unit"]), from)
		},
		{
			source: affixed(words.next, `(?<weekday>${words.weekdays})`),
			announces: true,
			relative: true,
			read: (g, from) => nextWeekday(words.weekday(g["weekday"]), from)
		},
		{
			source: count,
			weak: true,
			relative: true,
			inCell: true,
			figure: true,
			read: (g, from) => later(words.number(g["count"]), words.unit(g["unit"]), from)
		},
		{
			source: `(?<period>${words.alone})`,
			weak: true,
			relative: true,
			read: ofPeriod
		},
		{
			source: `(?<weekday>${words.weekdays})`,
			weak: true,
			relative: true,
			read: (g, from) => nextWeekday(words.weekday(g["weekday"]), from)
		}
	];
}
function end(words, what) {
	return affixed(words.endOf, what);
}
function optionalEnd(words, what) {
	const { before, after } = affixes(words.endOf);
	return `(?:(?<end>${before})\\s*)?${what}(?:\\s*${after})?`;
}
/** `what` with the words that the templates put before it or after it. No group of `what` may stand twice in a pattern. */
function affixed(templates, what) {
	const { before, after } = affixes(templates);
	const unnamed = what.replaceAll(/\(\?<[a-z]\w*>/g, "(?:");
	return `(?=${before}\\s*${unnamed}|${unnamed}\\s*${after})(?:${before}\\s*)?${what}(?:\\s*${after})?`;
}
function affixes(templates) {
	const bare = (which) => `(?:${alternatives(templates.filter(which).map((template) => template.replace("@", "").trim()))})`;
	return {
		before: bare((one) => one.endsWith("@")),
		after: bare((one) => one.startsWith("@"))
	};
}
const UNPUBLISHED = { problem: "counts from the day of publication, which this report does not tell: add “date: YYYY-MM-DD” to its front matter" };
function exists(year, month, day) {
	return makeDay(year, month, day) ?? { problem: `is no day of the calendar: ${"write it as YYYY-MM-DD, such as 2026-12-01"}` };
}
/** `30/9/2026`, `9/30`: one number above 12 tells which is the day. */
function slashed(groups, from) {
	const [a, b, year] = [
		Number(groups["a"]),
		Number(groups["b"]),
		groups["year"]
	];
	if (year === void 0 && !from) return UNPUBLISHED;
	const read = (month, day) => {
		const reading = year === void 0 ? nextSuchDay(month, day, from) : makeDay(Number(year), month, day);
		return typeof reading === "string" ? reading : null;
	};
	const [dayFirst, monthFirst] = [read(b, a), read(a, b)];
	if (dayFirst && monthFirst && dayFirst !== monthFirst) return { problem: `can mean ${dayFirst} or ${monthFirst}: ${HOW}` };
	return dayFirst ?? monthFirst ?? { problem: `is no day of the calendar: ${"write it as YYYY-MM-DD, such as 2026-12-01"}` };
}
function nextSuchDay(month, day, from) {
	if (!from) return UNPUBLISHED;
	const year = Number(from.slice(0, 4));
	const same = makeDay(year, month, day);
	return same && same >= from ? same : exists(year + 1, month, day);
}
function endOfMonthNamed(month, from) {
	if (!from) return UNPUBLISHED;
	const [year, fromMonth] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
	return lastDayOfMonth(month < fromMonth ? year + 1 : year, month);
}
/** The last day of the period that lies `ahead` periods after the one of publication; a week ends on Sunday (ISO 8601). */
function endOfPeriod(unit, ahead, from) {
	if (!from) return UNPUBLISHED;
	if (unit === "week") return addDays(from, (7 - weekday(from)) % 7 + ahead * 7);
	const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
	if (unit === "year") return lastDayOfMonth(year + ahead, 12);
	return lastDayOfMonth(year, unit === "quarter" ? (Math.ceil(month / 3) + ahead) * 3 : month + ahead);
}
function later(count, unit, from) {
	if (!from) return UNPUBLISHED;
	if (unit === "day" || unit === "week") return addDays(from, unit === "week" ? count * 7 : count);
	return addMonths(from, count * {
		month: 1,
		quarter: 3,
		year: 12
	}[unit]);
}
/** The first such weekday after publication, never that day itself. */
function nextWeekday(wanted, from) {
	return from ? addDays(from, (wanted - weekday(from) + 6) % 7 + 1) : UNPUBLISHED;
}

// src/core/parse/due.ts
const LETTER = String.raw`[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const JOINED = String.raw`(?:${LETTER}|[\p{N}\-/.])`;
const ENDS_JOINED = new RegExp(`${JOINED}$`, "u");
const BACK = String.raw`(?!${LETTER}|\p{N}|[-/]\d)`;
/** Builds the reader for the languages' words. Of two dates the leftmost counts, then the earlier form; of a range its end. */
function createDueReader(languages) {
	const words = compileDateWords(languages);
	const forms = dateForms(words).map((form) => ({
		...form,
		needs: needsOf(form.source),
		pattern: new RegExp(`(?:${form.source})${BACK}`, "gu")
	}));
	const [strong, weak] = [forms.filter((form) => !form.weak), forms.filter((form) => form.weak)];
	const weekday = String.raw`(?:(?:${words.weekdays})[.,]*\s+)?`;
	const before = new RegExp(String.raw`(?<!${JOINED})${words.before}\s*[:：]?\s*${weekday}$`, "u");
	const label = new RegExp(String.raw`(?<!${JOINED})${words.labels}\s*[:：]?\s*$`, "u");
	const after = new RegExp(String.raw`^\s?(?:${words.after})`, "u");
	const ahead = new RegExp(String.raw`^${words.ahead}\s*$`, "u");
	const unless = new RegExp(String.raw`${words.unless}\s*$`, "u");
	const continues = new RegExp(String.raw`^(?:['’]s|\s*${words.continues}|\s+\d)`, "u");
	const range = new RegExp(String.raw`^\s?(?:[–—~〜～-]|${words.to})\s?`, "u");
	/** Where a date starts and ends together with the words that make it a due date; null without such words. */
	function announcement(form, text, [from, to]) {
		const start = Math.max(0, from - WORDS_BEFORE);
		const said = text.slice(start, from);
		const lead = (form.figure ? label : before).exec(said);
		if (lead) return [start + lead.index, to];
		const trail = after.exec(text.slice(to, to + WORDS_BEFORE));
		if (trail && !form.inCell) return [from, to + trail[0].length];
		const apart = from === 0 || CLOSES.test(text.slice(to, to + 3));
		return form.announces && apart ? [from, to] : null;
	}
	/** Whether the words around it make a date something else. */
	function isOther(form, text, [from, to]) {
		const said = text.slice(Math.max(0, from - WORDS_BEFORE), from);
		if (unless.test(said.slice(0, before.exec(said)?.index))) return true;
		return form.relative === true && continues.test(text.slice(to, to + WORDS_BEFORE));
	}
	function find(where, text, candidates) {
		let found = null;
		for (const form of candidates) {
			if (where === "first" && form.inCell) continue;
			form.pattern.lastIndex = 0;
			for (let match = form.pattern.exec(text); match; match = form.pattern.exec(text)) {
				if (found && match.index >= found.place[0]) break;
				if (ENDS_JOINED.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
				const bare = [match.index, match.index + match[0].length];
				if (isOther(form, text, bare)) continue;
				const whole = match[0].length === text.length;
				const place = where !== "announced" && (whole || !form.alone) ? bare : announcement(form, text, bare);
				if (place && (!found || place[0] < found.place[0])) found = {
					form,
					groups: match.groups,
					place,
					date: bare
				};
				if (place) break;
			}
		}
		return found;
	}
	function locate(where, original) {
		const signs = words.signs(original);
		if (signs === 0 && !/\d/.test(original)) return null;
		const lower = original.toLowerCase();
		const text = (lower.length === original.length ? lower : original).replaceAll(/[\u2010-\u2012\u2212]/g, "-");
		const year = /[12]\d{3}/.test(text);
		const unspaced = hasUnspaced(text);
		const needless = where !== "announced" || (signs & 32) !== 0;
		const possible = (form) => (signs & form.needs.signs) === form.needs.signs && (year || !form.needs.year) && (unspaced || !form.needs.unspaced) && (needless || form.announces === true);
		return find(where, text, strong.filter(possible)) ?? find(where, text, weak.filter(possible));
	}
	function read(where, text, published) {
		const found = locate(where, text);
		if (!found) return null;
		const due = dueOf$1(found, text, published, ahead);
		const behind = text.slice(due.end, due.end + RANGE_LENGTH);
		const to = range.exec(behind.toLowerCase());
		const last = to && locate("first", behind.slice(to[0].length));
		if (!to || last?.date[0] !== 0) return due;
		const reading = last.form.read(last.groups, published);
		if (typeof reading !== "string") return due;
		const end = due.end + to[0].length + last.date[1];
		return {
			start: due.start,
			end,
			text: text.slice(found.date[0], end),
			due: reading,
			problem: null
		};
	}
	return {
		first: (text, published) => read("first", text, published),
		inCell: (text, published) => read("inCell", text, published),
		announced: (text, published) => read("announced", text, published)
	};
}
/** Long enough for a dash and one more date. */
const RANGE_LENGTH = 60;
const CLOSES = /^\s*(?:$|[.,;:!()[\]–—-]|[（）。、，；])/;
/** No due word with its colon and spaces is longer. */
const WORDS_BEFORE = 50;
function needsOf(source) {
	return {
		signs: Object.entries(SIGNS).filter(([group]) => source.includes(`(?<${group}>`)).reduce((bits, [, bit]) => bits | bit, 0),
		year: source.includes("(?<year>"),
		unspaced: source.includes("\\s?月")
	};
}
/** The last day of the period before the one that ends on `day`. */
function monthsEarlier(day, months) {
	return lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - months);
}
function dueOf$1(found, text, published, ahead) {
	const { form, groups, date, place: [start, end] } = found;
	const reading = form.read(groups, published);
	const due = {
		start,
		end,
		text: text.slice(...date)
	};
	if (typeof reading === "string") {
		const early = form.months !== void 0 && !groups["end"] && ahead.test(text.slice(start, date[0]).toLowerCase());
		return {
			...due,
			due: early ? monthsEarlier(reading, form.months) : reading,
			problem: null
		};
	}
	return {
		...due,
		due: null,
		problem: `“${due.text}” ${reading.problem}`
	};
}

// src/core/parse/inline.ts
const EMPTY = {
	raw: "",
	text: "",
	lines: [],
	links: [],
	lead: null,
	emphasised: false,
	struck: false,
	crossedOut: null,
	orders: []
};
/** The orders to this reader that stand in HTML, in lower case. */
function ordersIn(html) {
	return Array.from(html.matchAll(/<!--\s{0,9}follow-through:\s{0,9}([\w-]{0,40})\s{0,9}-->/gi), ([, name]) => name.toLowerCase());
}
/** No person puts more links into one paragraph, and each part looks for all of them. */
const LINKS_PER_TEXT = 100;
/** A part of an inline's text as an inline of its own, with the links that stand in it. */
function partOf(whole, text) {
	const clean = oneLine(text);
	const links = whole.links.slice(0, LINKS_PER_TEXT).filter((link) => clean.includes(link.text));
	return {
		...EMPTY,
		raw: text,
		text: clean,
		lines: [clean],
		links
	};
}
/** The same with other words. */
function withText(whole, text) {
	const { raw, links, lead, emphasised, struck, crossedOut, orders } = whole;
	return {
		raw,
		text,
		lines: [text],
		links,
		lead,
		emphasised,
		struck,
		crossedOut,
		orders
	};
}
/** The name of a label as the source shows it, before anything is parsed; null where no label can be. */
function rawLabel({ raw }) {
	const plain = /^\s*(?:\*\*|__)(?<name>[^*_:：\n]{1,80})/u.exec(raw) ?? /^(?<name>[^:：\n]{1,60}?)\s?[:：]/u.exec(raw);
	return plain ? plain.groups["name"] : null;
}
const LABEL = /^(?<name>[^:：.!?。\n]{1,60}?)\s?[:：](?!\/\/|\d)\s*(?<rest>.*)$/su;
/** `Owner: Ann`, `**Owner:** Ann`, or bold words alone: a label and what it says; null for any other text. */
function labelOf(inline) {
	if (inline.lead) {
		const rest = /^\s?[:：]?\s*/.exec(inline.text.slice(inline.lead.length))[0].length + inline.lead.length;
		const closed = /[:：]/.test(inline.text.slice(inline.lead.length, rest));
		if (rest === inline.text.length || closed) return {
			name: inline.lead,
			rest: partOf(inline, inline.text.slice(rest))
		};
	}
	const match = /[:：]/.test(inline.text) ? LABEL.exec(inline.text) : null;
	return match ? {
		name: match.groups["name"],
		rest: partOf(inline, match.groups["rest"])
	} : null;
}

// src/core/parse/columns.ts
/** What stands in a table's column, by the key of its header. */
function columnsOf(languages) {
	const columns = /* @__PURE__ */ new Map();
	for (const language of languages) for (const [column, headers] of Object.entries(language.columns)) for (const header of keysOf(listOf(headers))) if (!columns.has(header)) columns.set(header, column);
	return columns;
}

// src/core/parse/languages/chinese.ts
const chinese = {
	name: "zh",
	headings: {
		promises: `行动项, =改进, 行动计划, 改进措施, 改进项, 改进计划, 改进方案, 后续改进, 后续行动, 后续措施, 后续计划, 后续工作, 后续动作, 后续,
      预防措施, 防范措施, 整改措施, 整改计划, 整改, 措施, 防护措施, 防護措施, 待辦事項, 待辦, 下一步行動, 後續改善, 纠正措施, 优化措施, 优化方案, 待办事项, 待办, 下一步, 解决措施, 长期方案, 长期改进,
      長期改善, 改善措施, 後續行動, 後續改進, 預防措施, 行動項目, 改進措施, 避免再次发生, 如何避免, 防止再发, 跟进事项, 跟进项, 改进建议与行动`,
		others: `时间线, 時間線, 时间轴, 事件经过, 事故经过, 经过, 经验教训, 教训, 经验, 根本原因, 根因, 原因, 影响, 影響, 概述, 概要, 摘要, 总结,
      背景, 原则, 原則, 处理过程, 处置过程, 应急处理, 应急措施, 临时措施, 临时方案, 恢复过程, 故障现象, 现象, 做得好, 做得不好, 做得好的,
      问题分析, 分析, 参考, 附录, 参与人员, 发现过程, 发现, 幸运, 解决过程, 修复过程, 排查过程, 问题, 處理狀態, 症狀, 根因分析, 修復步驟, 檢討, 教訓, 故障经过, 恢复步骤, 修复方案, 解决方案, 验证步骤`,
		horizons: "短期, 中期, 长期, 長期, 中长期",
		groups: "立即, 紧急, 技术, 流程, 运维, 监控, 其他, 已完成, 进行中, 计划中, 待完成, 高优先级, 中优先级, 低优先级",
		joiners: "与, 和, 及, 以及, 與, 的"
	},
	columns: {
		text: "行动, 行动项, 措施, 内容, 事项, 任务, 改进措施, 改进项, 描述, 动作, 具体措施, 待办, 待办事项, 工作项, 行動, 項目, 交辦, 事項",
		owner: "负责人, 责任人, 負責人, 担当人, 执行人, 负责团队, 责任方, 负责, 負責, 跟进人",
		due: "截止日期, 期限, 完成时间, 截止时间, 计划完成时间, 预计完成时间, 完成日期, 截止, 截止日, 计划时间",
		tracker: "工单, 链接, 单号, 任务链接",
		status: "状态, 进度, 狀態, 完成情况, 当前状态",
		priority: "优先级, 優先級",
		kind: "类型, 类别, 分类",
		id: "编号, 序号",
		reason: "原因说明, 理由, 变更原因"
	},
	labels: {
		owner: "负责人, 责任人, 负责, 執行人, 負責人",
		due: "截止日期, 截止时间, 截止, 完成时间, 预计完成, 预计完成时间, 计划完成时间, 期限",
		tracker: "工单, 参见, 见",
		about: "来自",
		team: "团队, 小组, 组, 部门",
		role: "",
		acts: "",
		toAct: "",
		suffers: "",
		anybody: ""
	},
	marks: {
		done: "已完成, 已添加, 已落实, 已落地, 已新增, 已執行, 已修復, 已解決, 已执行, 已修复, 已上线, 已解决, 已实施, 已关闭, 已部署, 完成, 已做",
		open: "未开始, 进行中, 待办, 计划中, 未完成, 待完成, 处理中, 待处理, 规划中, 待定, 待开始, 开发中, 计划",
		dropped: "已取消, 撤回, 已撤回, 取消, 放弃, 不处理, 已否决",
		replaced: "替换为, 由以下取代, 被取代",
		moved: "推迟, 延期, 原定",
		negations: "未, 部分",
		beside: "于"
	},
	prose: {
		pledges: "我们将, 我们会, 我们计划, 我们已经开始, 我们打算, 我们承诺, 我們將, 我們會, 我們計劃, 我们后续, 后续我们, 我将, 我会",
		personal: "我将, 我会",
		plans: "将会, 将被, 计划, 将在, 将对, 需要, 必须, 应当, 后续会, 后续将, 将增加, 将引入, 将优化",
		neither: "这将, 这会, 我们会继续, 我们将继续, 您将, 用户将, 将及时公布, 将第一时间通知, 如果",
		conditions: "如果, 若",
		enumerators: "首先, 其次, 再次, 此外, 另外, 最后, 同时, 未来, 今后, 后续, 第一, 第二, 第三",
		announcements: "以下措施, 如下措施, 以下改进, 如下改进, 以下行动, 以下几点, 以下几个方面, 措施如下, 改进如下, 采取以下",
		generalities: "以下, 如下, 一系列",
		explanations: "由于, 因为, 原因是, 原因如下, 导致",
		imperatives: "",
		rejections: "决定不, 暂不, 不予, 已否决",
		checklists: "本文档, 此模板, 本模板",
		placeholders: "无, 無, 暂无, 待定, 不适用, 待补充, 待创建"
	},
	dates: {
		published: "日期, 发布日期, 发布时间",
		months: "一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十月, 十一月, 十二月",
		weekdays: `星期日/周日/星期天, 星期一/周一, 星期二/周二, 星期三/周三, 星期四/周四, 星期五/周五, 星期六/周六`,
		numbers: "",
		units: {
			day: "天, 个工作日, 工作日",
			week: "周, 个星期, 个周",
			month: "个月",
			quarter: "个季度, 季度",
			year: "年"
		},
		current: {
			week: "本周, 这周",
			month: "本月, 这个月",
			quarter: "本季度, 这个季度",
			year: "今年, 本年, 年"
		},
		coming: {
			week: "下周, 下星期",
			month: "下月, 下个月",
			quarter: "下季度, 下个季度",
			year: "明年"
		},
		alone: `本周, 这周, 本月, 这个月, 本季度, 今年, 下周, 下星期, 下月, 下个月, 下季度, 明年`,
		unless: "改为, 去年, 从",
		continues: "后, 一次",
		quarter: "q@, @季度",
		ordinals: "一/第一, 二/第二, 三/第三, 四/第四",
		within: "@内, @以内, @之内, 未来@",
		endOf: "@底, @末, @内, @月底",
		next: "下@, 本@, 这@",
		ahead: "",
		before: "截至, 截止, 不晚于",
		after: "之前, 前, 以前, 前完成, 完成",
		of: "",
		to: "至, 到"
	},
	kinds: {
		prevent: "预防, 防止",
		mitigate: "缓解, 减轻",
		detect: "检测, 监控, 告警",
		process: "流程, 文档, 培训",
		repair: "修复, 恢复"
	}
};

// src/core/parse/languages/english.ts
const english = {
	name: "en",
	headings: {
		promises: `action item*, never again, how we ll fix this, how we will fix this, what we re gonna do, what are we going to do, what we are going to do, what we re going to do, make sure this doesn t happen,
      making sure, doesn t happen again, not happen again, never happen again, avoiding recurrence, avoid recurrence,
      avoid this, what s changing, what is changing, what will change, what we ll change, what we will change,
      what comes next, where do we go from here, our plan, =plan, plan of action, =fixes, =planned fixes, proposed fix*,
      =tasks, open items, outstanding items, work items, follow on work, hardening, =safeguards, =mitigation, =commitment,
      improvement plan, post incident tasks, action points, action plan, actions, resulting action*, review actions, follow up*, followup*,
      corrective, correction and prevention, preventive measure*, preventative measure*, preventive action*,
      preventative action*, prevention, preventions, preventing it, preventing this, preventing recurrence,
      preventing future, prevent future, prevent this, prevent similar, prevent recurrence, preventing similar,
      remediation*, remedial actions, remediation items, next steps, improvements, future improvement*,
      future work, future plans, action planned, actions planned, planned action*, technical debt to address, future actions, mitigations, mitigation plan, commitments, our commitment*,
      what we are doing, what we re doing, what we are changing, what we re changing, what we will do, what we ll do,
      what are we doing, what are we changing, what is being done, what is next, what s next, what now, now what, what happens next,
      what we plan to do, what will we do, how we will prevent, how will we do better, do better in the future, how we are preventing, how are we preventing,
      how will we prevent, how do we prevent, how we plan to prevent, how can we prevent, steps we are taking,
      steps we re taking, measures we are taking, moving forward, going forward, way forward, looking ahead, =todo, todos,
      todo list, todo item*, =to do, to dos, to do list, countermeasure*, planned changes, planned work, changes we are making, changes we re making,
      long term fix*, long term solution*, long term plan*, permanent fix*, recommendations and actions`,
		others: `timeline, lessons, lesson learned, learnings, takeaways, what went well, what went wrong, what went poorly,
      what went badly, what worked, things that went well, things that went poorly, where we got lucky, where we were lucky,
      root cause, root causes, cause, causes, impact, detection, resolution, summary, background, question*,
      call to action, action taken, actions taken, immediate response, immediate fix, immediate resolution, recovery,
      response, what should you do, what you should do, what you can do, what can you do, what do i need to do,
      what users should do, recommended actions for users, appendix, contributing factors, glossary, references,
      related, attendees, participants, acknowledg*, supporting information, diagnosis, symptoms, five whys, 5 whys,
      what happened, how did we respond, how we responded, workaround*, rejected, alternatives considered, won t do,
      thanks, faq, trigger, questions, follow up question*, remediation timeline, actions timeline, timeline of follow up,
      action items template, example action item*, mitigations that worked, what mitigated, next steps for customers,
      next steps for users, actions for readers, actions for users, actions for customers, for customers, for readers,
      taken during, during the incident, previous action items, past action items, not doing, not planned, out of scope,
      discarded, dropped, guideline*, best practice*, checklist*, principles, requirements, success criteria, sign off,
      follow up timeline, what we learned, mitigations applied, mitigation applied, fixes applied, recovery plan, recovery steps, recovery action*, response action*, resolution action*, containment action*, what we did, what did we do, how we fixed, the fix, what was done`,
		horizons: "short term, mid term, medium term, long term, longer term, near term, next 30 days, next 60 days, next 90 days",
		groups: `immediate, immediately, now, soon, later,
      technical, technology, operational, organizational, organisational, organization, infrastructure, engineering,
      backend, frontend, code, configuration, testing, tests, tooling, tools, security, people, other, others, misc,
      general, investigation, completed, done, in progress, ongoing, planned, open, pending, today, this week,
      this month, this quarter, this sprint, next sprint, next week, next month, next quarter, high priority,
      medium priority, low priority, quick wins, measures, tasks, items, changes, fixes, design, policy, management`,
		joiners: "and, of"
	},
	columns: {
		text: `action, action item, actions, action items, item, task, tasks, what, description, commitment, improvement,
      todo, to do, work, measure, recommendation, remediation, remediation item, follow up, followup, next step, change,
      corrective action, preventive action, preventative action, details, fix`,
		owner: `owner, owners, owner s, assignee, assignees, assigned to, who, responsible, responsible party,
      responsible person, dri, lead, team, poc, point of contact, person`,
		due: `due, due date, deadline, target, target date, target completion, completion date, expected date,
      expected completion, eta, by when, when, date, by, timeline, timeframe, time frame, sla, due by, delivery date`,
		tracker: `bug, issue, issues, ticket, tickets, tracker, tracking, tracked in, link, links, jira, pr, prs,
      tracking issue, reference, github issue, tracking bug, linear, ticket link, jira ticket`,
		status: "status, state, done, progress, completed, complete, current status",
		priority: "priority, prio, severity, p, urgency",
		kind: "type, kind, category, action type",
		id: "id, #, no, number, nr, ref, item no, action id",
		reason: "reason, reasons, rationale, justification, reason for change"
	},
	labels: {
		owner: `owner, owners, assignee, assignees, assigned to, responsible, responsibility, dri, lead, owned by, poc,
      point of contact`,
		due: `due, due date, due by, due on, deadline, eta, target, target date, timeline, target completion,
      completion date, expected by`,
		tracker: `tracked in, tracked by, tracked as, tracked at, tracking issue, tracker, ticket, tickets, issue, bug, jira, see,
      pr, via, github issue, more in, details in`,
		about: "from, revert, reverts, since, like, after, caused by, introduced in, introduced by, broken by",
		team: "team, squad, crew, guild, working group, department",
		role: `lead, leads, manager, managers, sre, sres, ops, devops, engineering, security, support, infrastructure, infra, platform,
      backend, frontend, qa, product, on call, oncall, comms, legal, dba, dbas, developers, maintainers, everyone, leadership`,
		acts: "will, shall, is going to, are going to, plans to, plan to",
		toAct: "to",
		suffers: "be, get, receive, need",
		anybody: "a, an, any, each, every, no, another, when, if, that, where, which, make sure, ensure, so that"
	},
	marks: {
		done: `done, completed, complete, fixed, finished, resolved, closed, shipped, merged, implemented, deployed, released,
      delivered, yes, y, 100, rolled out`,
		open: `on track, open, todo, to do, to be done, to consider, not started, in progress, wip, work in progress, planned,
      planned or in progress, pending, ongoing, not done, blocked, no, not yet, deferred, backlog, scheduled, in review, started, active,
      proposed, tbd, underway, n`,
		dropped: "cancelled, canceled, withdrawn, won t do, won t fix, wontfix, rejected, dropped, duplicate, abandoned, not doing, descoped, not planned, obsolete, declined",
		replaced: "replaced by, superseded by",
		moved: "moved, moved from, was, postponed, postponed from, delayed, delayed from, rescheduled, rescheduled from, slipped, slipped from, pushed back, pushed from, originally, previously",
		negations: "not, no, won't, except, partially, mostly, almost",
		beside: "on, in, via, with, by, pr, issue, as of, since, already"
	},
	prose: {
		pledges: `we will, we ll, i will, i ll, we are going to, we re going to, i am going to, i m going to, we plan to,
      we re planning, we are planning, we intend to, we commit to, we are committed to, we re committed to,
      we are working on, we re working on, we are working to, we re working to, we are also working, we re also working,
      we are adding, we re adding, we are building, we re building, we are implementing, we re implementing,
      we are improving, we re improving, 
      we are reviewing, we re reviewing, we are changing, we re changing, we are moving, we re moving,
      we are looking into, we re looking into, we re also looking, we are also looking, we are looking at,
      we re looking at, we are creating, we re creating, we are updating, we re updating, we are developing,
      we re developing, we are setting up, we re setting up, we are introducing, we re introducing,
      we are in the process of, we re in the process of, we have begun, we have started, we ve begun, we ve started,
      we shall, we aim to, we hope to, we are hoping to, we also plan to, we also intend to, will personally,
      we promise, i promise, our plan is to`,
		personal: "i will, i ll, i am going to, i m going to, will personally, i promise",
		plans: `will, will be, is going to, are going to, is planned, are planned, plans to, plan to, intends to, is working on,
      are working on, is working to, is scheduled, are scheduled, has begun, have begun, is exploring, are exploring,
      is being, are being, needs to, need to, must be, is to be, are to be, should be, has been added, have been added, we are investigating, we re investigating, we are exploring,
      we re exploring, we have added, we ve added, we have changed, we ve changed, we have implemented,
      we ve implemented, we implemented, we added, we have updated, we ve updated, we have introduced, we ve introduced,
      we have improved, we ve improved, we have enabled, we have deployed, we ve deployed, we are also, we re also,
      was added, were added, under way, underway`,
		neither: `this will, that will, it will, which will, these will, those will, they will, you will, you ll, users will,
      customers will, there will, this ll, that ll, it ll, how we will, how we ll, what we will, what we ll, where we will,
      will continue, ll continue, will likely, will probably, will not be possible, will share, will publish, will post,
      ll post, ll share, will update this, ll update this, keep you, will provide an update, ll provide an update,
      will provide updates, will provide further, we will never know, we will see, we ll see, we will know, will see,
      as you will, if we will, this is how, some of the steps, will notice, will happen, will be able, ll be able, did not, didn t, would have,
      could have, we will be publishing, we will be sharing, thank you, we will reach out, we will be in touch, we will write again, will write again, will report back`,
		conditions: "if, should, in case, in the event",
		enumerators: `to start with, first, firstly, first of all, second, secondly, third, thirdly, finally, lastly,
      additionally, in addition, furthermore, moreover, going forward, moving forward, in the future, as a long term,
      as a longer term, as a more long term, as a short term, as a next step, in the short term, in the long term,
      in the longer term, in the medium term, in the near term, short term, long term, longer term, next,
      over the next, over the coming, in the coming, starting today, from now on`,
		announcements: `we are taking the following, we re taking the following, we will take the following,
      we will be taking the following, we ll be taking the following, we will, we ll, we plan to, we intend to,
      we are going to, we re going to, we are committed to, we re committed to, steps we are taking,
      steps we re taking, actions we are taking, actions we re taking, measures we are taking, measures we re taking,
      the following actions, the following action items, following changes, several changes, a number of changes,
      some changes, several improvements, the following improvements, several steps, a number of steps, following steps,
      following measures, a few changes, action items are, next steps are, our next steps, our plan`,
		generalities: `several changes, several improvements, a number of changes, a number of improvements, some changes,
      a few changes, several steps, a number of steps, the following, as follows, steps to prevent, everything we can,
      do better, take this seriously, very seriously, learn from this, seriously, committed to continuing, continue to invest`,
		explanations: `you should, you can, you need to, you may want to, we recommend, due to, because, caused by, causes, reasons, the following happened, events, as a result, symptoms,
      resulted in, affected, verified that, was as follows, were as follows`,
		imperatives: `add, adopt, allow, analyse, analyze, apply, assess, audit, automate, avoid, backport, block, build, bump,
      change, check, clarify, clean, configure, consider, consolidate, create, decide, define, delete, deploy, deprecate,
      design, determine, develop, disable, discuss, document, educate, enable, enforce, ensure, establish, evaluate,
      expand, explore, extend, find, fix, formalize, have, identify, implement, improve, include, increase, introduce,
      investigate, limit, look into, make, migrate, minimize, modify, monitor, move, notify, patch, perform, plan,
      prevent, provide, put, reach out, reconfigure, reduce, refactor, remove, rename, replace, require, research,
      restrict, review, revisit, rework, rewrite, rotate, run, schedule, separate, set, set up, setup, simplify, split,
      standardize, start, stop, streamline, strengthen, switch, talk to, test, track, train, try, tune, turn, update,
      upgrade, use, validate, verify, work with, write`,
		rejections: `was rejected, were rejected, decided not to, decided against, won t fix, wontfix, will not fix,
      chose not to, not going to`,
		checklists: `sections above, items above, incident has been dealt, incident is over, report is cleaned up,
      report has been, post mortem has been, postmortem has been, postmortem is, fill out this, fill in this,
      this document, this template`,
		placeholders: `none, n a, na, tbd, todo, tbc, nothing, no action items, no actions, no action required, no action needed,
      add action items here, to be determined, to be defined, none at this time, none so far, not applicable, see above,
      none needed, none required, none yet, no follow ups needed, no follow ups, no follow up needed, as above, nothing to do, nothing to see, action item, action, item, description, example`
	},
	dates: {
		published: "date, published, published on, publication date",
		months: `january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sept/sep,
      october/oct, november/nov, december/dec`,
		weekdays: "sunday/sun, monday/mon, tuesday/tue/tues, wednesday/wed, thursday/thu/thur/thurs, friday/fri, saturday/sat",
		numbers: "one/a/an, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve",
		units: {
			day: "day, days",
			week: "week, weeks",
			month: "month, months",
			quarter: "quarter, quarters",
			year: "year, years"
		},
		current: {
			week: "this week, the week, week, eow",
			month: "this month, the month, month, eom",
			quarter: "this quarter, the quarter, quarter, eoq",
			year: "this year, the year, year, eoy"
		},
		coming: {
			week: "next week",
			month: "next month",
			quarter: "next quarter",
			year: "next year"
		},
		alone: `this week, this month, this quarter, this year, eow, eom, eoq, eoy, next week, next month, next quarter, next year`,
		unless: "not, not before, early, mid, late, from, to, since, after, was, every, each, last, was due, originally",
		continues: "of, after, before, following, since, old, ago, long, later, earlier",
		quarter: "q@, @ quarter",
		ordinals: "first/1st, second/2nd, third/3rd, fourth/4th",
		within: "within @, within the next @, in the next @, over the next @",
		endOf: "end of @, end of the @, the end of @, the end of the @, later @",
		next: "next @, this @, this coming @",
		ahead: "before, before the",
		before: "by, by the, until, until the, before, before the, no later than, on or before, not later than",
		after: "",
		of: "of",
		to: "to, until, through"
	},
	kinds: {
		prevent: "prevent, prevention, preventive, preventative",
		mitigate: "mitigate, mitigation, mitigations, mitigative",
		detect: "detect, detection, monitoring, alerting, observability",
		process: "process, documentation, docs, communication, communications, training",
		repair: "repair, fix, cleanup, clean up, recovery, remediate"
	}
};

// src/core/parse/languages/french.ts
const french = {
	name: "fr",
	headings: {
		promises: `actions, ce qui va changer, et après, action corrective, actions corrective*, actions préventive*, actions correctrices, plan d'action,
      plan d'actions, plans d'action, prochaines étapes, prochaines actions, mesures, mesures préventives,
      mesures correctives, prévention, améliorations, amélioration, suivi, suites à donner, ce que nous allons faire,
      ce que nous faisons, ce que nous mettons en place, ce que l'on va faire, points d'action, éléments d'action,
      remédiation, remédiations, engagements, nos engagements, tâches, atténuation, actions à venir, actions à mener,
      actions futures, actions de suivi, comment éviter, pour éviter, pour l'avenir, à faire, et maintenant, et ensuite, décisions, actions immédiates`,
		others: `chronologie, hors périmètre, écarté*, déroulé, déroulement, leçons, enseignements, retour d'expérience, cause racine, causes racines,
      cause, causes, cause profonde, origine, impact, impacts, résumé, synthèse, détection, résolution, solution, rétablissement,
      réponse, que s'est il passé, ce qui s'est passé, ce qui a bien fonctionné, ce qui a mal fonctionné,
      ce qui s'est bien passé, ce qui s'est mal passé, ce qui a marché, où nous avons eu de la chance, contexte, questions,
      annexe, annexes, références, participants, actions réalisées, actions menées, actions entreprises, action entreprise,
      mesures prises, symptômes, diagnostic, facteurs contributifs, glossaire, contournement, stratégie de remédiation, bilan, correctif appliqué, options étudiées, règles, points à discuter, surprises, déclencheur`,
		horizons: "court terme, moyen terme, long terme",
		groups: `immédiat*, technique*, organisationnel*, processus, infrastructure, code,
      sécurité, autres, terminé*, en cours, prévu*, à faire, priorité haute, priorité moyenne, priorité basse`,
		joiners: "et, de, des, du"
	},
	columns: {
		text: `action, actions, tâche, tâches, mesure, mesures, description, quoi, amélioration, action corrective, action préventive,
      élément`,
		owner: "responsable, responsables, porteur, qui, assigné à, équipe, pilote",
		due: "échéance, date limite, quand, date, date cible, délai, date prévue, pour quand",
		tracker: "ticket, lien, référence",
		status: "statut, état, avancement, fait, terminé",
		priority: "priorité",
		kind: "type, catégorie",
		id: "numéro, n",
		reason: "motif, justification"
	},
	labels: {
		owner: "responsable, responsables, porteur, assigné à, pilote",
		due: "échéance, date limite, délai, date cible, pour le, date prévue",
		tracker: "ticket, voir, cf, suivi dans",
		about: "de, depuis, causé par",
		team: "équipe",
		role: "développeurs, exploitation, sécurité, support, ingénierie, infrastructure",
		acts: "va, vont, doit, doivent",
		toAct: "",
		suffers: "être, recevoir",
		anybody: "un, une, chaque, si, quand"
	},
	marks: {
		done: "fait, faite, faits, terminé*, clos, close, réalisé*, corrigé*, résolu*, livré*, déployé*, achevé*, effectué*",
		open: "à faire, en cours, ouvert*, prévu*, en attente, non commencé*, pas commencé, planifié*, non fait, à venir",
		dropped: "annulé*, retiré*, abandonné*, rejeté*, écarté*, non retenu*",
		replaced: "remplacé par, remplacée par",
		moved: "déplacé, reporté, reportée, décalé, initialement, repoussé",
		negations: "pas, non, partiellement",
		beside: "le, en, dans, via"
	},
	prose: {
		pledges: `nous allons, on va, nous prévoyons, nous comptons, nous travaillons, nous ajouterons, nous mettrons en place,
      nous ferons, nous améliorerons, nous mettons en place, nous renforçons, nous renforcerons, nous envisageons,
      nous nous engageons, nous avons commencé, nous sommes en train, nous souhaitons, je vais, nous allons également,
      nous étudions`,
		personal: "je vais",
		plans: `sera, seront, va, vont, est prévu*, sont prévu*, est planifié*, doit être, doivent être, devra, devront,
      il faut, nous devons, a été ajouté*, a été mis en place, ont été ajouté*, ont été mis en place`,
		neither: `cela va, cela sera, ce sera, vous allez, vous serez, les utilisateurs vont, nous continuerons,
      nous allons continuer, nous publierons, nous vous tiendrons, il sera possible, si`,
		conditions: "si, en cas",
		enumerators: `premièrement, tout d'abord, d'abord, deuxièmement, ensuite, enfin, de plus, en outre, également,
      à l'avenir, désormais, dorénavant, à long terme, à court terme, à moyen terme, dans les prochain*`,
		announcements: `les actions suivantes, les mesures suivantes, les étapes suivantes, améliorations suivantes, nous allons,
      nous prévoyons, nous mettons en place, actions que nous, mesures que nous, plusieurs actions, plusieurs mesures`,
		generalities: "plusieurs changements, quelques changements, les suivantes, tout notre possible, tout ce qui est en notre pouvoir",
		explanations: "dû à, due à, cause, causes, parce que, à cause de, symptômes, a entraîné, raisons",
		imperatives: `ajouter, créer, mettre en place, mettre à jour, revoir, améliorer, documenter, configurer, corriger, supprimer,
      automatiser, étudier, inclure, évaluer, définir, garantir, assurer, établir, ajuster, migrer, augmenter, réduire,
      surveiller, tester, former, valider, séparer, remplacer, réaliser, développer, activer, vérifier, renforcer, limiter`,
		rejections: "décidé de ne pas, a été rejeté*, a été écarté*, n'allons pas",
		checklists: "ce document, ce modèle, sections ci-dessus",
		placeholders: "aucune, aucun, à définir, néant, sans objet, description, n a"
	},
	dates: {
		published: "date, publié le, date de publication",
		months: `janvier/janv, février/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août, septembre/sept, octobre/oct,
      novembre/nov, décembre/déc`,
		weekdays: "dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi",
		numbers: "un/une, deux, trois, quatre, cinq, six",
		units: {
			day: "jour, jours",
			week: "semaine, semaines",
			month: "mois",
			quarter: "trimestre, trimestres",
			year: "an, ans, année, années"
		},
		current: {
			week: "cette semaine, de cette semaine, de la semaine, de semaine",
			month: "ce mois, ce mois-ci, de ce mois, du mois, de mois",
			quarter: "ce trimestre, de ce trimestre, du trimestre, de trimestre",
			year: "cette année, de cette année, de l'année, d'année"
		},
		coming: {
			week: "semaine prochaine, la semaine prochaine",
			month: "mois prochain, le mois prochain, du mois prochain",
			quarter: "trimestre prochain, prochain trimestre",
			year: "année prochaine, l'année prochaine"
		},
		alone: `cette semaine, ce mois, ce mois-ci, ce trimestre, cette année, semaine prochaine, la semaine prochaine, mois prochain, le mois prochain, trimestre prochain, prochain trimestre, année prochaine, l'année prochaine`,
		unless: "pas, de, depuis, après, début, chaque",
		continues: "après, avant, de, d'inactivité",
		quarter: "q@, t@, @ trimestre, @er trimestre, @e trimestre, @ème trimestre",
		ordinals: "premier, deuxième/second, troisième, quatrième",
		within: "dans les @, sous @, d'ici @, dans un délai de @, dans @",
		endOf: "d'ici fin @, d'ici la fin @, fin @, la fin @, pour fin @, avant fin @, avant la fin @, fin de @, la fin de @, d'ici à fin @",
		next: "@ prochain",
		ahead: "avant le, avant",
		before: "avant le, avant, d'ici le, d'ici, d'ici au, pour le, jusqu'au, au plus tard le, pour",
		after: "",
		of: "de, du",
		to: "à, au, jusqu'au"
	},
	kinds: {
		prevent: "prévention, prévenir, préventif, préventive, préventives",
		mitigate: "atténuation, atténuer",
		detect: "détection, détecter, surveillance, supervision, alerting",
		process: "processus, documentation, communication, formation",
		repair: "réparation, correction, rétablissement"
	}
};

// src/core/parse/languages/german.ts
const german = {
	name: "de",
	headings: {
		promises: `maßnahme*, was sich ändert, wie verhindern wir, folgemaßnahme*, aktionsplan, maßnahmenplan, maßnahmenkatalog, aktionen, aktionspunkte, nächste schritte,
      weitere schritte, weiteres vorgehen, korrekturmaßnahme*, gegenmaßnahme*, präventivmaßnahme*, vorbeugende maßnahmen,
      verbesserungen, verbesserungsmaßnahme*, prävention, vorbeugung, vermeidung, to dos, todos, aufgaben, was wir tun,
      was wir jetzt tun, was wir ändern, wie wir das verhindern, wie geht es weiter, ausblick, offene punkte, zusagen, empfohlene maßnahmen, abhilfemaßnahme*, präventionsmaßnahme*`,
		others: `zeitverlauf, verworfen*, nicht umgesetzt, zeitlicher ablauf, zeitleiste, chronologie, ablauf, lehren, erkenntnisse, lessons, ursache, ursachen,
      ursachenanalyse, auswirkung*, zusammenfassung, was ist passiert, was passiert ist, was gut lief, was lief gut,
      was schlecht lief, was lief schlecht, wo wir glück hatten, erkennung, behebung, lösung, wiederherstellung, reaktion,
      hintergrund, fragen, anhang, beteiligte, ergriffene maßnahmen, durchgeführte maßnahmen, sofortmaßnahmen während,
      symptome, diagnose, glossar, abschluss checkliste, checkliste, referenzen`,
		horizons: "kurzfristig*, mittelfristig*, langfristig*",
		groups: `sofort, sofortmaßnahmen, technisch*, organisatorisch*, prozess,
      prozesse, infrastruktur, sicherheit, sonstiges, umgesetzt, durchgeführt, erledigt*, offen*, in arbeit, geplant*`,
		joiners: "und, der, von"
	},
	columns: {
		text: "maßnahme, maßnahmen, aufgabe, aufgaben, was, beschreibung, aktion, schritt, todo",
		owner: "verantwortlich, verantwortliche, verantwortlicher, zuständig, wer, team",
		due: "frist, fällig, fällig am, bis, bis wann, termin, zieldatum, wann, datum",
		tracker: "ticket, link, vorgang",
		status: "stand, status, erledigt",
		priority: "priorität, prio",
		kind: "art, typ, kategorie",
		id: "nummer",
		reason: "grund, begründung"
	},
	labels: {
		owner: "verantwortlich, zuständig, verantwortliche",
		due: "frist, fällig, fällig am, termin, zieldatum",
		tracker: "ticket, siehe, vgl",
		about: "aus, seit, von",
		team: "team, abteilung",
		role: "entwickler, betrieb, sicherheit, support, leitung",
		acts: "wird, werden, soll, sollen",
		toAct: "",
		suffers: "benachrichtigt, informiert",
		anybody: "ein, eine, jedes, wenn"
	},
	marks: {
		done: "erledigt, durchgeführt, implementiert, fertig, abgeschlossen, umgesetzt, behoben, gelöst, ausgerollt",
		open: "offen, in arbeit, geplant, ausstehend, nicht begonnen, in bearbeitung, noch offen, nicht erledigt",
		dropped: "verworfen, zurückgenommen, abgelehnt, zurückgezogen, entfällt, gestrichen",
		replaced: "ersetzt durch, abgelöst durch",
		moved: "verschoben, verschoben von, verlegt, ursprünglich, vorher, zuvor",
		negations: "nicht, teilweise",
		beside: "am, im, in, mit"
	},
	prose: {
		pledges: `wir werden, wir planen, wir wollen, wir haben vor, wir arbeiten daran, wir arbeiten an, wir führen, wir richten,
      wir ergänzen, wir überarbeiten, wir verpflichten uns, wir haben begonnen, ich werde, wir prüfen`,
		personal: "ich werde",
		plans: `wird, werden, ist geplant, sind geplant, soll, sollen, muss, müssen, wurde eingeführt, wurde ergänzt`,
		neither: `das wird, dies wird, es wird, dadurch wird, sie werden, nutzer werden, kunden werden, wir werden weiterhin,
      werden wir weiterhin, veröffentlichen, wurde, wurden, wenn`,
		conditions: "wenn, falls, sollte",
		enumerators: `erstens, zunächst, zweitens, drittens, außerdem, zudem, ferner, schließlich, künftig, in zukunft, ab sofort,
      langfristig, kurzfristig, mittelfristig`,
		announcements: `folgende maßnahmen, folgenden maßnahmen, folgende schritte, folgenden schritte, folgende verbesserungen,
      wir werden, wir planen`,
		generalities: "einige änderungen, mehrere änderungen, folgende, folgenden, alles daran setzen",
		explanations: "aufgrund, wegen, weil, ursache, ursachen, gründe, symptome",
		imperatives: `hinzufügen, einführen, überarbeiten, aktualisieren, dokumentieren, prüfen, verbessern, einrichten, entfernen,
      automatisieren, untersuchen, testen`,
		rejections: "abgelehnt, entschieden nicht, verworfen",
		checklists: "dieses dokument, diese vorlage",
		placeholders: "keine, offen, noch offen, entfällt, beschreibung"
	},
	dates: {
		published: "datum, veröffentlicht, veröffentlicht am",
		months: `januar/jan/jänner, februar/feb, märz/mrz, april/apr, mai, juni/jun, juli/jul, august/aug, september/sept/sep,
      oktober/okt, november/nov, dezember/dez`,
		weekdays: "sonntag, montag, dienstag, mittwoch, donnerstag, freitag, samstag/sonnabend",
		numbers: "einem/einer/einen/eine/ein, zwei, drei, vier, fünf, sechs",
		units: {
			day: "tag, tage, tagen",
			week: "woche, wochen",
			month: "monat, monate, monaten, monats",
			quarter: "quartal, quartale, quartalen, quartals",
			year: "jahr, jahre, jahren, jahres"
		},
		current: {
			week: "diese woche, dieser woche, der woche",
			month: "diesen monat, dieses monats, des monats",
			quarter: "dieses quartal, dieses quartals, des quartals",
			year: "dieses jahr, dieses jahres, des jahres"
		},
		coming: {
			week: "nächste woche, nächster woche",
			month: "nächsten monat, nächsten monats",
			quarter: "nächstes quartal, nächsten quartals",
			year: "nächstes jahr, nächsten jahres"
		},
		alone: `diese woche, dieser woche, diesen monat, dieses quartal, dieses jahr, nächste woche, nächster woche, nächsten monat, nächstes quartal, nächstes jahr`,
		unless: "nicht, nicht vor, von, seit, nach, anfang, jeden, alle",
		continues: "nach, vor, alte, alten, lang, später",
		quarter: "q@, @. quartal, @ quartal, @ quartals, @. quartals",
		ordinals: "erstes/ersten, zweites/zweiten, drittes/dritten, viertes/vierten",
		within: "innerhalb von @, innerhalb der nächsten @, in den nächsten @, binnen @",
		endOf: "ende @, bis ende @, zum ende @, bis zum ende @, mitte bis ende @",
		next: "nächsten @, nächster @, kommenden @",
		ahead: "vor dem, vor",
		before: "bis, bis zum, spätestens, spätestens am, vor dem, vor",
		after: "",
		of: "des",
		to: "bis"
	},
	kinds: {
		prevent: "prävention, vorbeugung, vermeidung, präventiv",
		mitigate: "minderung, abmilderung",
		detect: "erkennung, überwachung, alarmierung",
		process: "prozess, prozesse, dokumentation, schulung, kommunikation",
		repair: "reparatur, behebung, wiederherstellung"
	}
};

// src/core/parse/languages/japanese.ts
const japanese = {
	name: "ja",
	headings: {
		promises: `アクションアイテム, アクションプラン, アクション, 再発防止策, 再発防止, 対応策, 改善策, 改善案, 改善項目, 改善点と対応,
      今後の対応, 今後の対策, 今後の取り組み, 今後の改善, 今後の予定, 今後について, フォローアップ, 恒久対応, 恒久対策, 暫定対応と恒久対応,
      予防策, 予防措置, 是正措置, 是正処置, 対策, 次のステップ, ネクストアクション, ネクストステップ, これからの対応, 改善計画, 再発を防ぐ, 是正, 残課題, 次アクション, 恒久対応案, 改善アクション, 対応予定`,
		others: `タイムライン, 時系列, 教訓, 学び, 学んだこと, 根本原因, 原因, 直接原因, 影響, 影響範囲, 概要, サマリ, 要約, うまくいったこと,
      うまくいった点, うまくいかなかったこと, うまくいかなかった点, 良かった点, 悪かった点, 幸運だったこと, 経緯, 検知, 検出, 発生事象, 事象,
      背景, 対応内容, 対応履歴, 実施した対応, 暫定対応, 応急対応, 復旧対応, 復旧, 参考, 補足, 質問, 用語, 関係者, 振り返り, 起きたこと, 再現手順, 真因, 寄与要因, 一次対応, 修正内容, 実施した作業, 横展開調査, 範囲外, 改善が必要なこと`,
		horizons: "短期, 中期, 長期, 中長期",
		groups: `即時, 直近, 緊急, 技術面, 技術的, 運用面, 運用, 組織, プロセス, インフラ, その他, 完了, 進行中, 予定, 未着手`,
		joiners: "と, および, 及び, の"
	},
	columns: {
		text: "アクション, 内容, 対応内容, タスク, 対策, 項目, 対応, 施策, やること, アクションアイテム, 改善策, 改善内容, 対策内容, 課題, 実施内容, 改善項目",
		owner: "担当, 担当者, オーナー, 責任者, 担当チーム",
		due: "期限, 期日, 締切, 完了予定, 予定日, 完了予定日, 目標日, 時期, 実施時期",
		tracker: "チケット, リンク",
		status: "状態, ステータス, 状況, 進捗",
		priority: "優先度",
		kind: "カテゴリ, 種別, 分類, 区分",
		id: "番号",
		reason: "理由, 変更理由"
	},
	labels: {
		owner: "担当, 担当者, オーナー, 責任者",
		due: "期限, 期日, 締切, 完了予定, 予定日",
		tracker: "チケット, 参照",
		about: "",
		team: "チーム, 部, 班",
		role: "",
		acts: "",
		toAct: "",
		suffers: "",
		anybody: ""
	},
	marks: {
		done: "完了, 対応済み, 対応済, 済み, 済, 実施済み, 実施済, 解決済み, 修正済み, クローズ, リリース済み",
		open: "未着手, 未対応, 対応中, 進行中, 作業中, 未完了, 予定, 検討中, 実施予定, 対応予定, 着手中, 保留",
		dropped: "見送り, 撤回, 却下, 中止, 取り下げ, 対応しない",
		replaced: "に置き換え, 後継",
		moved: "変更, 延期, 当初",
		negations: "未, 一部",
		beside: "に, にて"
	},
	prose: {
		pledges: `する予定です, を予定しています, 予定しております, 計画しています, 計画しております, してまいります, していきます, 検討しています,
      検討しております, 進めています, 進めております, 進めてまいります, 徹底します, 強化します, 強化いたします, 実施します, 実施いたします,
      追加します, 導入します, 改善します, 見直します, 整備します, 対応します, 変更します, いたします`,
		personal: "",
		plans: "予定, 計画, 必要がある, 必要があります, べきである, を行う, ようにする, ことにする, こととする",
		neither: "お知らせいたします, お詫びいたします, お願いいたします, ご報告いたします, 報告いたします, 公開します, ことができます, 感謝いたします, 申し上げます",
		conditions: "もし, 万が一",
		enumerators: "まず, 次に, 第一に, 第二に, さらに, また, 加えて, 最後に, 今後は, 今後",
		announcements: "以下の対応, 以下の対策, 次の対策, 以下を実施, 以下の取り組み, 以下の改善, 次の対応, 以下の再発防止",
		generalities: "以下の, 次の",
		explanations: "原因は, 理由は, 影響は, 以下の事象, のため",
		imperatives: "",
		rejections: "見送り, 却下, 実施しない, 行わないこと",
		checklists: "本ドキュメント, このドキュメント, このテンプレート, 本テンプレート",
		placeholders: "なし, 特になし, 未定, 該当なし, 記入"
	},
	dates: {
		published: "日付, 公開日, 作成日, 投稿日",
		months: "1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月",
		weekdays: "日曜日/日曜, 月曜日/月曜, 火曜日/火曜, 水曜日/水曜, 木曜日/木曜, 金曜日/金曜, 土曜日/土曜",
		numbers: "一, 二, 三, 四, 五, 六, 七, 八, 九, 十",
		units: {
			day: "日, 日間, 営業日",
			week: "週間, 週",
			month: "ヶ月, か月, ヵ月, カ月, ヶ月間",
			quarter: "四半期",
			year: "年, 年間"
		},
		current: {
			week: "今週, 今週中",
			month: "今月, 当月",
			quarter: "今四半期, 当四半期",
			year: "今年, 年内, 本年"
		},
		coming: {
			week: "来週",
			month: "来月, 翌月",
			quarter: "来四半期, 次四半期",
			year: "来年, 翌年"
		},
		alone: `今週, 今週中, 今月, 今四半期, 当四半期, 今年, 年内, 来週, 来月, 翌月, 来四半期, 来年`,
		unless: "",
		continues: "後, 前に, ごと, 間隔, に期限",
		quarter: "q@, @四半期, @q",
		ordinals: "一/第一, 二/第二, 三/第三, 四/第四",
		within: "@以内, @以内に",
		endOf: "@末, @末日",
		next: "来週@, 次の@, 今週@",
		ahead: "",
		before: "",
		after: "までに, まで, 以前, 中に, 期限",
		of: "",
		to: "から"
	},
	kinds: {
		prevent: "予防, 再発防止, 防止",
		mitigate: "緩和, 軽減",
		detect: "検知, 監視, 検出",
		process: "プロセス, 文書, 教育, 手順",
		repair: "修復, 復旧, 修正"
	}
};

// src/core/parse/languages/portuguese.ts
const portuguese = {
	name: "pt",
	headings: {
		promises: `plano de ação, o que vai mudar, o que será feito, =plano, plano de ações, planos de ação, ações, ação corretiva, ações corretiva*, ações preventiva*,
      itens de ação, item de ação, próximos passos, próximas ações, medidas, medidas preventivas, medidas corretivas,
      prevenção, melhorias, melhoria, acompanhamento, o que vamos fazer, o que faremos, o que estamos fazendo,
      mitigação, mitigações, compromissos, pontos de ação, correções planejadas, como evitar, para evitar,
      como vamos evitar, remediação, tarefas, encaminhamentos, pendências, ações futuras, follow ups, pontos de melhoria, plano de correção, detecção futura`,
		others: `linha do tempo, descartad*, fora do escopo, cronologia, lições, lição, aprendizados, causa raiz, causa, causas, impacto, resumo,
      sumário executivo, detecção, resolução, solução, recuperação, resposta, o que aconteceu, o que deu certo,
      o que deu errado, o que funcionou, o que não funcionou, onde tivemos sorte, contexto, perguntas, anexos, referências,
      participantes, ações tomadas, ações realizadas, ação tomada, ações executadas, ações imediatas tomadas, sintomas,
      diagnóstico, fatores contribuintes, como resolvemos, solução de contorno, medidas tomadas, correção aplicada, estratégia de remediação, como foi corrigido, contenção, critérios de aceite, verificação, métricas, fix aplicado`,
		horizons: "curto prazo, médio prazo, longo prazo",
		groups: `imediato, imediata*, técnicas, técnico*, processo, processos,
      infraestrutura, código, segurança, outros, concluíd*, em andamento, pendente*, planejad*, alta prioridade,
      média prioridade, baixa prioridade`,
		joiners: "e, de, da, do, das, dos"
	},
	columns: {
		text: `ação, ações, tarefa, tarefas, descrição, medida, item de ação, item, o que, atividade, melhoria, ação corretiva,
      ação preventiva, iniciativa`,
		owner: "responsável, responsáveis, dono, quem, equipe, encarregado",
		due: "prazo, data limite, quando, data, data prevista, previsão, até quando, vencimento",
		tracker: "chamado, link, cartão, referência",
		status: "situação, status, estado, andamento, concluído",
		priority: "prioridade",
		kind: "tipo, categoria",
		id: "número, no",
		reason: "motivo, justificativa, justificação"
	},
	labels: {
		owner: "responsável, responsáveis, dono, atribuído a",
		due: "prazo, data limite, previsão, até, vencimento, data prevista",
		tracker: "chamado, ver, veja, cartão",
		about: "de, desde, causado por",
		team: "equipe, time de",
		role: "desenvolvedores, operações, segurança, suporte, engenharia, infraestrutura",
		acts: "irá, irão, vai, vão, deve, devem",
		toAct: "",
		suffers: "ser, receber",
		anybody: "um, uma, qualquer, cada, se, quando"
	},
	marks: {
		done: "feito, feita, concluíd*, finalizad*, implementad*, corrigid*, resolvid*, entregue, realizad*, completo, sim",
		open: "pendente*, em andamento, em progresso, abert*, planejad*, a fazer, não iniciad*, não feito, em aberto, previst*",
		dropped: "cancelad*, retirad*, descartad*, rejeitad*, abandonad*, não será feito",
		replaced: "substituído por, substituída por",
		moved: "movido, adiado, adiada, reagendado, antes, remarcado",
		negations: "não, parcialmente",
		beside: "em, no, na, via"
	},
	prose: {
		pledges: `vamos, iremos, nós vamos, estamos trabalhando, estamos implementando, estamos adicionando, estamos revisando,
      estamos criando, estamos melhorando, pretendemos, planejamos, implementaremos, adicionaremos, criaremos, revisaremos,
      faremos, passaremos a, melhoraremos, comprometemo nos, nos comprometemos, começamos a, vou`,
		personal: "vou, eu vou, irei",
		plans: `será, serão, vai, vão, irá, irão, está previst*, estão previst*, está planejad*, deve ser, devem ser, deverá, deverão,
      precisamos, é necessário, foi implementad*, foi adicionad*, foi criad*, foram implementad*, foram adicionad*`,
		neither: `isso vai, isso será, isto será, você vai, vocês vão, usuários vão, clientes vão, continuaremos, vamos continuar,
      manteremos, publicaremos, divulgaremos, será possível, se`,
		conditions: "se, caso",
		enumerators: `primeiro, em primeiro lugar, segundo, em segundo lugar, além disso, também, por fim, finalmente,
      a partir de agora, daqui para frente, no futuro, a longo prazo, a curto prazo, a médio prazo, nos próximos`,
		announcements: `as seguintes ações, as seguintes medidas, os seguintes passos, seguintes melhorias, vamos, iremos,
      estamos tomando, estamos trabalhando, ações que estamos, medidas que estamos, algumas medidas, algumas ações`,
		generalities: "várias mudanças, algumas mudanças, as seguintes, os seguintes, tudo o que pudermos",
		explanations: "devido, causa, causas, porque, por causa, sintomas, resultou, motivos",
		imperatives: `adicionar, criar, implementar, revisar, atualizar, melhorar, documentar, configurar, corrigir, remover,
      automatizar, investigar, incluir, avaliar, definir, garantir, estabelecer, ajustar, migrar, aumentar, reduzir,
      monitorar, testar, treinar, validar, separar, substituir, realizar, desenvolver, habilitar, padronizar`,
		rejections: "decidimos não, foi rejeitad*, foi descartad*, não vamos",
		checklists: "este documento, este template, seções acima",
		placeholders: "nenhuma, nenhum, a definir, não se aplica, descrição, ação, n a"
	},
	dates: {
		published: "data, publicado em, data de publicação",
		months: `janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, setembro/set,
      outubro/out, novembro/nov, dezembro/dez`,
		weekdays: `domingo, segunda/segunda-feira, terça/terça-feira, quarta/quarta-feira, quinta/quinta-feira,
      sexta/sexta-feira, sábado`,
		numbers: "um/uma, dois/duas, três, quatro, cinco, seis",
		units: {
			day: "dia, dias",
			week: "semana, semanas",
			month: "mês, meses",
			quarter: "trimestre, trimestres",
			year: "ano, anos"
		},
		current: {
			week: "esta semana, desta semana, da semana",
			month: "este mês, deste mês, do mês, mês",
			quarter: "este trimestre, deste trimestre, do trimestre, trimestre",
			year: "este ano, deste ano, do ano, ano"
		},
		coming: {
			week: "próxima semana, semana que vem, da próxima semana",
			month: "próximo mês, mês que vem, do próximo mês",
			quarter: "próximo trimestre, do próximo trimestre",
			year: "próximo ano, ano que vem, do próximo ano"
		},
		alone: `esta semana, este mês, este trimestre, este ano, próxima semana, semana que vem, próximo mês, mês que vem, próximo trimestre, próximo ano, ano que vem`,
		unless: "não, de, desde, após, início de, começo de, cada, a cada",
		continues: "após, depois, antes, atrás, de",
		quarter: "q@, t@, @ trimestre, @º trimestre, @º trimestre de, @t",
		ordinals: "primeiro, segundo, terceiro, quarto",
		within: "em até @, dentro de @, nos próximos @, nas próximas @, daqui a @, no prazo de @",
		endOf: "até o final de @, até o fim de @, final de @, fim de @, até o final @, até o fim @, final do @, fim @, final @",
		next: "próxima @, próximo @, na próxima @",
		ahead: "antes de, antes do",
		before: "até, até o dia, antes de, antes do dia, para",
		after: "",
		of: "de, do",
		to: "a, até"
	},
	kinds: {
		prevent: "prevenção, prevenir, preventiv*",
		mitigate: "mitigação, mitigar",
		detect: "detecção, detectar, monitoramento, alertas, observabilidade",
		process: "processo, processos, documentação, comunicação, treinamento",
		repair: "reparo, correção, recuperação"
	}
};

// src/core/parse/languages/russian.ts
const russian = {
	name: "ru",
	headings: {
		promises: `план действий, что изменится, что изменим, действия, последующие действия, дальнейшие действия, меры, принимаемые меры, принятые меры,
      корректирующ*, превентивн*, профилактическ*, предотвращени*, предупреждение повторен*, следующие шаги,
      дальнейшие шаги, что сделаем, что будем делать, что мы сделаем, что мы будем делать, что делаем, что планируем,
      что дальше, план улучшений, улучшения, экшен айтемы, экшн айтемы, action items, план работ, планы, задачи,
      мероприятия, устранение причин, недопущени*, доработки, профилактик*, чтобы не повторилось, как предотвратить, что можно улучшить, предстоящие действия`,
		others: `хронология, отброшенн*, таймлайн, уроки, выводы, извлеч* урок*, что узнали, причин*, корневая причина, первопричина,
      влияние, итоги, резюме, краткое описание, описание, обнаружение, решение, восстановление, что произошло,
      что случилось, что прошло хорошо, что пошло хорошо, что пошло не так, что сработало, что не сработало,
      где повезло, вопросы, ссылки, приложение, участники, предпринятые действия, выполненные действия,
      что было сделано, симптомы, диагностика, анализ, временное решение, глоссарий, последствия, сводка, воздействие, что исправлено, исправление, рекомендации`,
		horizons: "краткосрочн*, среднесрочн*, долгосрочн*",
		groups: `немедленн*, срочн*, ближайш*, технические, организационные, процессы,
      инфраструктура, код, безопасность, прочее, другое, выполнено, сделано, в работе, запланировано`,
		joiners: "и"
	},
	columns: {
		text: "что сделать, действие, действия, задача, описание, мера, меры, мероприятие, что делаем, шаг, задачи",
		owner: "ответственный, ответственные, исполнитель, владелец, кто, кто делает",
		due: "срок, сроки, дедлайн, когда, дата, срок исполнения, срок выполнения",
		tracker: "тикет, задача в трекере, ссылка, таск, задача jira",
		status: "статус, состояние, готовность",
		priority: "приоритет",
		kind: "тип, вид, категория",
		id: "номер, п п",
		reason: "обоснование, причина переноса, комментарий"
	},
	labels: {
		owner: "ответственный, ответственные, исполнитель, владелец",
		due: "срок, дедлайн, срок исполнения",
		tracker: "тикет, задача, таск, см",
		about: "из, после, вызван*",
		team: "команда, отдел, группа",
		role: "разработчики, администраторы, безопасность, поддержка, девопс",
		acts: "будет, будут, должна, должны",
		toAct: "",
		suffers: "уведомлен*, получ*",
		anybody: "любая, каждая, если, когда"
	},
	marks: {
		done: "готово, сделано, выполнен*, завершен*, завершён*, исправлен*, закрыт*, внедрен*, внедрён*, решено, да",
		open: `не начат*, в работе, в процессе, запланирован*, планируется, открыт*, ожидает, не выполнен*, не сделано,
      к выполнению, отложен*`,
		dropped: "отменен*, снято, отозван*, отклонен*, не будем делать, неактуально",
		replaced: "заменено на, заменен на",
		moved: "перенесено, перенесен, перенос, было, отложено",
		negations: "не, нет, кроме, частично",
		beside: "в, на, от, к"
	},
	prose: {
		pledges: `мы будем, мы добавим, мы сделаем, мы планируем, мы внедрим, мы настроим, мы улучшим, мы изменим,
      мы пересмотрим, мы проведём, мы проведем, мы собираемся, мы работаем над, мы обновим, мы перенесём, мы перенесем,
      мы усилим, мы введём, мы введем, мы начали, мы обязуемся, мы намерены, мы хотим, мы также планируем, планируем,
      я добавлю, я сделаю, в планах`,
		personal: "я добавлю, я сделаю, я буду",
		plans: `будет добавлен*, будут добавлен*, будет внедрен*, будет внедрён*, будут внедрен*, будет настроен*,
      будут настроен*, будет проведен*, будет проведён*, будет, будут, планируется, планируются, запланирован*,
      необходимо, нужно, следует, добавим, внедрим, настроим, сделаем, улучшим, проведём, проведем, пересмотрим,
      обновим, перенесём, перенесем`,
		neither: `это будет, это позволит, вы будете, пользователи будут, будем держать в курсе, опубликуем, сообщим,
      продолжим, будем продолжать, не будет возможн*, если`,
		conditions: "если, в случае",
		enumerators: `во первых, во вторых, в третьих, кроме того, также, наконец, в дальнейшем, в будущем, в ближайшее время,
      дополнительно, затем`,
		announcements: `следующие меры, следующие действия, следующие шаги, мы будем, мы планируем, мы сделаем, мы собираемся, меры`,
		generalities: "ряд изменений, несколько изменений, следующие, сделаем всё, сделаем все возможное",
		explanations: "из за, потому что, причин*, вызван*, симптом*, в результате, произошло",
		imperatives: `добавить, настроить, обновить, внедрить, проверить, исправить, создать, написать, улучшить, увеличить,
      уменьшить, пересмотреть, провести, разработать, перенести, автоматизировать, задокументировать, описать, удалить,
      изменить, сделать, реализовать, ввести, обеспечить, включить, отключить, запретить, ограничить, вынести, покрыть`,
		rejections: "решили не, отклонен*, отклонён*, не будем",
		checklists: "этот документ, этого документа, разделы выше",
		placeholders: "нет, не требуется, тбд, отсутствуют, не определено, описание"
	},
	dates: {
		published: "дата, дата публикации, опубликовано",
		months: `января/январь/январе/янв, февраля/февраль/феврале/фев, марта/март/марте/мар, апреля/апрель/апреле/апр,
      мая/май/мае, июня/июнь/июне/июн, июля/июль/июле/июл, августа/август/августе/авг,
      сентября/сентябрь/сентябре/сен, октября/октябрь/октябре/окт, ноября/ноябрь/ноябре/ноя, декабря/декабрь/декабре/дек`,
		weekdays: `воскресенье/воскресенья, понедельник/понедельника, вторник/вторника, среда/среду/среды, четверг/четверга,
      пятница/пятницу/пятницы, суббота/субботу/субботы`,
		numbers: "одного/один/одну, двух/два/две, трёх/трех/три, четырёх/четырех/четыре, пяти/пять, шести/шесть",
		units: {
			day: "день, дня, дней",
			week: "неделя, неделю, недели, недель",
			month: "месяц, месяца, месяцев",
			quarter: "квартал, квартала, кварталов",
			year: "год, года, лет"
		},
		current: {
			week: "этой недели, эта неделя, недели, на этой неделе",
			month: "этого месяца, текущего месяца, месяца, в этом месяце",
			quarter: "этого квартала, текущего квартала, квартала, в этом квартале",
			year: "этого года, текущего года, года, в этом году"
		},
		coming: {
			week: "следующей недели, на следующей неделе, следующая неделя",
			month: "следующего месяца, в следующем месяце",
			quarter: "следующего квартала, в следующем квартале",
			year: "следующего года, в следующем году"
		},
		alone: `на этой неделе, в этом месяце, в этом квартале, в этом году, на следующей неделе, в следующем месяце, в следующем квартале, в следующем году`,
		unless: "не, с, из, от, начала, начале, каждый, каждые",
		continues: "после, до, назад, с момента",
		quarter: "q@, @ квартал, @ квартала, @ квартале, @ кв, @ й квартал, @-й квартал",
		ordinals: "первый/первого/первом, второй/второго/втором, третий/третьего/третьем, четвёртый/четвертый/четвёртого/четвертого/четвёртом/четвертом",
		within: "в течение @, через @",
		endOf: "до конца @, к концу @, конец @, конца @, в конце @, концу @",
		next: "в следующий @, следующий @, в следующую @",
		ahead: "",
		before: "до, к, не позднее, не позже",
		after: "",
		of: "года",
		to: "до, по"
	},
	kinds: {
		prevent: "предотвращение, профилактика, превентивн*",
		mitigate: "смягчение",
		detect: "обнаружение, мониторинг",
		process: "процесс, процессы, документация, обучение",
		repair: "исправление, восстановление"
	}
};

// src/core/parse/languages/spanish.ts
const spanish = {
	name: "es",
	headings: {
		promises: `acciones, qué vamos a cambiar, qué va a cambiar, =plan, acciones preventiva*, acciones correctiva*, acción correctiva, plan de acción, planes de acción,
      próximos pasos, siguientes pasos, próximas acciones, medidas, medidas preventivas, medidas correctivas, prevención,
      seguimiento, mejoras, mejora, qué vamos a hacer, qué haremos, qué estamos haciendo, lo que vamos a hacer,
      lo que estamos haciendo, compromisos, elementos de acción, ítems de acción, puntos de acción, tareas, tareas pendientes,
      mitigación, mitigaciones, remediación, cómo evitar, cómo lo evitaremos, para evitar, acciones a tomar,
      acciones futuras, pendientes, recomendaciones y acciones, próximo paso, items de acción, acciones derivadas, acciones pendientes, para que no vuelva, cómo prevenirlo`,
		others: `cronología, acciones descartadas, descartad*, fuera de alcance, línea de tiempo, línea temporal, lecciones, lección, aprendizajes, causa raíz, causa, causas,
      impacto, resumen, detección, resolución, solución, recuperación, respuesta, qué pasó, qué ocurrió, qué sucedió,
      qué salió bien, qué salió mal, qué funcionó, qué no funcionó, qué fue bien, qué fue mal, dónde tuvimos suerte,
      contexto, preguntas, anexos, apéndice, referencias, participantes, acciones tomadas, acciones realizadas,
      acción tomada, medidas tomadas, acciones inmediatas tomadas, síntomas, diagnóstico, factores contribuyentes,
      cómo se resolvió, glosario, acciones de contención, mitigación aplicada, fix aplicado, solución implementada, verificación, validación, recordatorios, métricas, cambios aplicados`,
		horizons: "corto plazo, medio plazo, mediano plazo, largo plazo",
		groups: `inmediat*, técnicas, técnico*, proceso, procesos,
      infraestructura, código, seguridad, otros, otras, completad*, en curso, en progreso, pendiente*, planificad*,
      alta prioridad, media prioridad, baja prioridad`,
		joiners: "y, de, del"
	},
	columns: {
		text: `acción, acciones, tarea, tareas, descripción, medida, qué, actividad, mejora, acción correctiva, acción preventiva,
      ítem, elemento de acción, iniciativa`,
		owner: "responsable, responsables, dueño, quién, asignado a, propietario, encargado, equipo",
		due: "plazo, fecha límite, fecha, cuándo, fecha objetivo, fecha prevista, vencimiento, fecha compromiso",
		tracker: "ticket, enlace, tarjeta, incidencia",
		status: "estado, estatus, hecho, avance, completado",
		priority: "prioridad",
		kind: "tipo, categoría",
		id: "número",
		reason: "motivo, justificación"
	},
	labels: {
		owner: "responsable, responsables, dueño, asignado a, encargado, propietario",
		due: "plazo, fecha límite, fecha objetivo, fecha, vencimiento, fecha prevista",
		tracker: "ticket, véase, ver, incidencia",
		about: "de, desde, causado por",
		team: "equipo",
		role: "desarrolladores, operaciones, seguridad, soporte, ingeniería, infraestructura",
		acts: "va a, van a, debe, deben",
		toAct: "",
		suffers: "ser, recibir",
		anybody: "un, una, cualquier, cada, si, cuando"
	},
	marks: {
		done: `hecho, hecha, completad*, terminad*, cerrad*, finalizad*, implementad*, corregid*, resuelt*, realizad*, listo,
      desplegad*`,
		open: "pendiente*, en curso, en progreso, en proceso, abiert*, planificad*, por hacer, no iniciad*, sin empezar, previst*",
		dropped: "cancelad*, retirad*, descartad*, rechazad*, abandonad*, no se hará",
		replaced: "reemplazado por, sustituido por, reemplazada por",
		moved: "movido, pospuesto, aplazado, retrasado, antes, reprogramado",
		negations: "no, parcialmente",
		beside: "en, el, vía"
	},
	prose: {
		pledges: `vamos a, iremos, estamos trabajando, estamos implementando, estamos añadiendo, estamos agregando,
      estamos revisando, estamos creando, estamos mejorando, planeamos, pretendemos, tenemos previsto, tenemos planeado,
      implementaremos, añadiremos, agregaremos, crearemos, revisaremos, haremos, mejoraremos, nos comprometemos, hemos empezado a,
      hemos comenzado a, voy a`,
		personal: "voy a",
		plans: `será, serán, va a, van a, se implementará*, se añadirá*, se agregará*, se creará*, se revisará*,
      se actualizará*, se realizará*, se mejorará*, se configurará*, se documentará*, se establecerá*, se hará, se harán,
      se va a, se van a, está previsto, está prevista, está planificad*, debe, deben, deberá, deberán, necesitamos,
      es necesario, hay que, se ha añadido, se ha implementado, se han implementado`,
		neither: `esto va a, esto será, eso será, usted, los usuarios van, los clientes van, seguiremos, vamos a seguir,
      continuaremos, publicaremos, vamos a publicar, será posible, si`,
		conditions: "si, en caso",
		enumerators: `primero, en primer lugar, segundo, en segundo lugar, además, también, por último, finalmente,
      a partir de ahora, de ahora en adelante, en el futuro, a largo plazo, a corto plazo, a medio plazo, en los próximos`,
		announcements: `las siguientes acciones, las siguientes medidas, los siguientes pasos, siguientes mejoras, vamos a,
      estamos tomando, estamos trabajando, acciones que estamos, medidas que estamos, algunas medidas, algunas acciones`,
		generalities: "varios cambios, algunos cambios, las siguientes, los siguientes, todo lo posible",
		explanations: "debido, causa, causas, porque, a causa de, síntomas, resultó, motivos",
		imperatives: `agregar, añadir, crear, implementar, revisar, actualizar, mejorar, documentar, configurar, corregir, eliminar,
      automatizar, investigar, incluir, evaluar, definir, garantizar, asegurar, establecer, ajustar, migrar, aumentar,
      reducir, monitorear, monitorizar, probar, validar, separar, reemplazar, realizar, desarrollar, habilitar, formar`,
		rejections: "decidimos no, se rechazó, se descartó, no vamos a",
		checklists: "este documento, esta plantilla, secciones anteriores",
		placeholders: "ninguna, ninguno, por definir, no aplica, descripción, acción, n a"
	},
	dates: {
		published: "fecha, publicado, publicado el, fecha de publicación",
		months: `enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago,
      septiembre/setiembre/sept/sep, octubre/oct, noviembre/nov, diciembre/dic`,
		weekdays: "domingo, lunes, martes, miércoles, jueves, viernes, sábado",
		numbers: "un/una/uno, dos, tres, cuatro, cinco, seis",
		units: {
			day: "día, días",
			week: "semana, semanas",
			month: "mes, meses",
			quarter: "trimestre, trimestres",
			year: "año, años"
		},
		current: {
			week: "esta semana, de esta semana, de la semana",
			month: "este mes, de este mes, del mes, de mes",
			quarter: "este trimestre, de este trimestre, del trimestre",
			year: "este año, de este año, del año, de año"
		},
		coming: {
			week: "próxima semana, la próxima semana, semana que viene",
			month: "próximo mes, mes que viene, del próximo mes",
			quarter: "próximo trimestre, del próximo trimestre",
			year: "próximo año, año que viene, del próximo año"
		},
		alone: `esta semana, este mes, este trimestre, este año, próxima semana, la próxima semana, semana que viene, próximo mes, mes que viene, próximo trimestre, próximo año, año que viene`,
		unless: "no, de, desde, después de, principios de, a principios de, cada",
		continues: "después, antes, atrás, de",
		quarter: "q@, t@, @t, @ trimestre, @er trimestre, @º trimestre, trimestre @",
		ordinals: "primer/primero, segundo, tercer/tercero, cuarto",
		within: "en un plazo de @, dentro de @, en los próximos @, en las próximas @, en menos de @",
		endOf: `a finales de @, finales de @, fin de @, final de @, antes de finales de @, antes de fin de @, a final de @,
      a fin @, finales @, fin @, final @`,
		next: "próximo @, el próximo @, este @",
		ahead: "antes del, antes de",
		before: "antes del, antes de, para el, para, hasta el, hasta, a más tardar el",
		after: "",
		of: "de, del",
		to: "a, al, hasta"
	},
	kinds: {
		prevent: "prevención, prevenir, preventiv*",
		mitigate: "mitigación, mitigar",
		detect: "detección, detectar, monitorización, monitoreo, alertas, observabilidad",
		process: "proceso, procesos, documentación, comunicación, formación, capacitación",
		repair: "reparación, corrección, recuperación"
	}
};

// src/core/parse/languages/index.ts
/** People mix languages, so all are tried at once; where two share a word, the earlier one decides. */
const LANGUAGES = [
	english,
	japanese,
	chinese,
	russian,
	spanish,
	portuguese,
	french,
	german
];

// src/core/parse/lexicon.ts
const TICK = /^[✅☑✔✓]\uFE0F?\s*/u;
const WORDS$2 = String.raw`(?:[\p{L}\p{N}.'’&/-]{1,30}\s+){0,4}?`;
const WORDS_AFTER = String.raw`(?:\s+[\p{L}\p{N}.'’&/-]{1,30}){0,3}?`;
const CROSS = /^[❌☐✗✘🔴⬜🚧⏳🔄]/u;
function compileLexicon(languages) {
	const all = (pick) => listOf(...languages.map(pick));
	const keys = (pick) => inKey(all(pick));
	const holds = (pick) => finder(all(pick));
	const starts = (pick) => new RegExp(`^${keys(pick)}`, "u");
	const headings = all((l) => l.headings.promises);
	const promises = finder(headings.filter((phrase) => !phrase.startsWith("=")));
	const whole = new Set(keysOf(headings.flatMap((phrase) => phrase.startsWith("=") ? [phrase.slice(1)] : [])));
	const others = new RegExp(keys((l) => l.headings.others), "gu");
	const horizon = starts((l) => l.headings.horizons);
	const group = new RegExp(`^(?:${keys((l) => [
		l.headings.groups,
		l.headings.horizons,
		l.headings.joiners,
		l.marks.done,
		l.marks.open
	].join(","))}| )+$`, "u");
	const before = all((l) => l.dates.before);
	const dueWords = [...all((l) => l.labels.due), ...before];
	const notYet = new RegExp(String.raw`^\W*${anyOf(before)}|^\D{0,3}\d{1,2}\s*%|^\s*\?|${anyOf(all((l) => l.marks.negations))}`, "iu");
	const dropped = holds((l) => l.marks.dropped);
	const [done, open] = [starts((l) => l.marks.done), starts((l) => l.marks.open)];
	const beside = new RegExp(String.raw`^(?:${keys((l) => `${l.marks.beside}, ${l.dates.months.replaceAll("/", ",")}`)}| (?:\d+(?:st|nd|rd|th)?|q[1-4])(?= )| )*$`, "u");
	const doneOf = (status) => {
		const text = status.trim();
		const ticked = TICK.test(text) || /^\[x\]/i.test(text);
		const key = paddedKey(text.replace(TICK, ""));
		if (open.test(key) || CROSS.test(text) || text.startsWith("[ ]")) return false;
		if (ticked) return true;
		const word = done.exec(key)?.[0].trim();
		if (word === void 0) return null;
		const rest = text.replace(/^[\p{P}\p{S}\s]+/u, "").slice(word.length);
		return notYet.test(rest) ? null : true;
	};
	const besideMark = String.raw`(?:\s*${anyOf(all((l) => l.marks.beside))})?`;
	const asideLabel = new RegExp(`^${anyOf([...all((l) => l.labels.owner), ...dueWords])}`, "iu");
	const asideMark = new RegExp(`^${anyOf([...all((l) => l.marks.done), ...all((l) => l.marks.open)])}${besideMark}`, "iu");
	const placeholders = new Set(keysOf(all((l) => l.prose.placeholders)));
	const longestPlaceholder = 2 * Math.max(...Array.from(placeholders, (phrase) => phrase.length));
	const published = new RegExp(String.raw`^[\s*_]*(?:${alternatives(all((l) => l.dates.published))})[\s*_]*$`, "iu");
	const kinds = KINDS.map((kind) => ({
		kind,
		words: holds((l) => l.kinds[kind])
	}));
	const dates = (l) => `${l.dates.months}, ${l.dates.weekdays}`.replaceAll("/", ",");
	const known = starts((l) => [
		l.marks.done,
		l.marks.open,
		...Object.values(l.kinds),
		l.headings.groups,
		l.labels.due,
		l.dates.before,
		dates(l)
	].join(","));
	const teams = keys((l) => l.labels.team);
	const team = new RegExp(`^${teams}|${teams} $`, "u");
	const prose = {
		pledges: holds((l) => l.prose.pledges),
		personal: holds((l) => l.prose.personal),
		plans: holds((l) => l.prose.plans),
		announcements: holds((l) => l.prose.announcements),
		generalities: holds((l) => l.prose.generalities),
		explanations: holds((l) => l.prose.explanations),
		rejections: holds((l) => l.prose.rejections),
		checklists: holds((l) => l.prose.checklists)
	};
	const pledging = new RegExp(openingOf(all((l) => l.prose.pledges)));
	const vetoes = new RegExp(keys((l) => l.prose.neither), "gu");
	const openings = {
		enumerators: starts((l) => l.prose.enumerators),
		imperatives: starts((l) => l.prose.imperatives),
		conditions: starts((l) => l.prose.conditions)
	};
	const columns = columnsOf(languages);
	const ranks = new Map(languages.flatMap((l) => keysOf(listOf(l.columns.text)).map((header, index) => [header, index])));
	const textColumn = holds((l) => l.columns.text);
	const due = anyOf(dueWords);
	const mayAct = holds((l) => `${l.labels.team}, ${l.labels.role}`);
	const who = String.raw`^(?:${anyOf(all((l) => l.prose.enumerators))},?\s+)?(?<owner>${WORDS$2}${anyOf(all((l) => l.labels.team))}${WORDS_AFTER}|${anyOf(all((l) => l.labels.role))})`;
	const acting = new RegExp(String.raw`${who}\s+${anyOf(all((l) => l.labels.acts))}\s+(?!${anyOf(all((l) => l.labels.suffers))})`, "iu");
	const toAct = new RegExp(String.raw`${who}\s+${anyOf(all((l) => l.labels.toAct))}\s+${anyOf(all((l) => l.prose.imperatives))}`, "iu");
	const anybody = starts((l) => `${l.labels.anybody}, ${l.prose.imperatives}`);
	const subjectOf = (text) => {
		if (!mayAct.test(paddedKey(text))) return null;
		const owner = (acting.exec(text) ?? toAct.exec(text))?.groups?.["owner"];
		return owner === void 0 || anybody.test(paddedKey(owner)) ? null : owner;
	};
	/** “Lessons learned & action items”, “Detection improvements”: what is left beside the look-alikes may promise. */
	function sectionOf(heading) {
		if (whole.has(keyOf(heading))) return "promises";
		const key = paddedKey(heading);
		const rest = key.replaceAll(others, "");
		if (promises.test(rest)) return "promises";
		if (rest !== key) return "others";
		return horizon.test(key) ? "promises" : null;
	}
	return {
		sectionOf,
		isGroup: (heading) => group.test(paddedKey(heading)) || horizon.test(paddedKey(heading)),
		columnOf: (header) => columns.get(header.trim() === "#" ? "#" : keyOf(header)) ?? null,
		rankOf: (header) => ranks.get(keyOf(header)),
		namesText: (header) => textColumn.test(paddedKey(header)),
		doneOf,
		doneMark(mark) {
			if (TICK.test(mark) || CROSS.test(mark)) return doneOf(mark);
			const rest = paddedKey(mark).replace(done, "").replace(open, "");
			return beside.test(rest) ? doneOf(mark) : null;
		},
		isDropped: (status) => dropped.test(paddedKey(status)),
		withdrawn: new RegExp(String.raw`^[\s([（—–-]*(?:(?<replaced>${anyOf(all((l) => l.marks.replaced))})|(?<dropped>${anyOf(all((l) => l.marks.dropped))})(?=\s*(?:$|[:：,，;；.。—–)\]）\d-]|because|since)))`, "iu"),
		moved: new RegExp(`^${anyOf(all((l) => l.marks.moved))}`, "iu"),
		kindOf: (text) => kinds.find(({ words }) => words.test(paddedKey(text)))?.kind ?? null,
		mayBeName: (words) => !known.test(paddedKey(words)),
		isTeam: (name) => team.test(paddedKey(name)),
		says: (what, sentence) => prose[what].test(paddedKey(sentence)),
		mayPledge: (raw) => pledging.test(raw.toLowerCase()),
		withoutVetoes: (sentence) => paddedKey(sentence).replaceAll(vetoes, ""),
		begins: (what, text) => openings[what].test(paddedKey(text)),
		isPlaceholder: (text) => text.length <= longestPlaceholder && placeholders.has(keyOf(text)),
		isDateLabel: (raw) => published.test(raw),
		ownerLabel: new RegExp(String.raw`(?<=^|[,;.()[\]|—–、。（-]\s{0,3})${anyOf(all((l) => l.labels.owner))}\s*[:：=]\s*`, "iu"),
		subject: subjectOf,
		softDue: new RegExp(`^${anyOf(before)}`, "iu"),
		isAside: (text) => asideLabel.test(text) || asideMark.test(text) && /^\W*$|[\d,;:]/.test(text.replace(asideMark, "")),
		insideDue: new RegExp(String.raw`\s${due}`, "iu"),
		startsDue: new RegExp(`^${due}`, "iu"),
		dueLabel: new RegExp(String.raw`(?:${anyOf(all((l) => l.labels.due))}\s*[:：=]\s*|[([（]${due}\s+)(?<said>[^,;、。()[\]（）]{1,40})`, "iu"),
		aboutLead: new RegExp(String.raw`${anyOf(all((l) => l.labels.about))}\s*$`, "iu"),
		trackerLead: new RegExp(String.raw`${anyOf(all((l) => l.labels.tracker))}\s*[:：#]?\s*$`, "iu")
	};
}
/** Every language at once: people mix them, and no word of one means something else in another. */
const LEXICON = compileLexicon(LANGUAGES);

// src/core/parse/due-in-text.ts
/** With its words: `the end of September, 2026`. */
const LONGEST_DATE = 40;
/** The due date that an item's words give, with a day or without (`due: soon`). */
function findDue(text, published, words) {
	const { due: reader, lexicon } = words;
	const announced = reader.announced(text, published);
	const past = announced?.due && published && announced.due < published;
	if (announced && !(past && lexicon.softDue.test(text.slice(announced.start)))) return announced;
	const alone = dueAtEnd(text, published, words) ?? dueInBrackets(text, published, words) ?? dueAfterComma(text, published, words);
	if (alone) return {
		...alone,
		bare: true
	};
	const label = /[:：=([（]/.test(text) ? lexicon.dueLabel.exec(text) : null;
	const said = label?.groups?.["said"]?.trim();
	if (!label || !said) return null;
	const end = text.indexOf(label.groups["said"], label.index) + said.length;
	return {
		start: /^[([（]/.test(label[0]) ? label.index + 1 : label.index,
		end,
		text: said,
		due: null,
		problem: null
	};
}
/** In the last brackets, and after the last dash, a date that stands alone between commas is a due date. */
function dueAtEnd(text, published, { due: reader, lexicon }) {
	const brackets = /[([（]([^()[\]（）]+)[)\]）]\s?[.。]?$/.exec(text);
	const start = brackets ? brackets.index + 1 : text.search(/(?<=\s[—–-]\s)[^—–]{1,60}$/);
	const found = start < 0 ? null : reader.first(text.slice(start), published);
	if (!found) return null;
	const [before, after] = [text.slice(start, start + found.start), text.slice(start + found.end)];
	if (!(/(?:^|[,;:、，：—–-]\s?)$/.test(before) || lexicon.doneOf(before) === false) || !/^\s?(?:$|[,;、，.)\]）—–-])/.test(after)) return null;
	return {
		...found,
		start: found.start + start,
		end: found.end + start
	};
}
/** `As a long-term solution (Q2 2027), we will …`: brackets in a sentence that hold nothing but a date to come. */
function dueInBrackets(text, published, { due: reader }) {
	if (!/[([（]/.test(text)) return null;
	for (const match of text.matchAll(/[([（](?<said>[^()[\]（）]{2,40})[)\]）]/g)) {
		const said = match.groups["said"];
		const found = reader.first(said, published);
		const whole = found !== null && found.start === 0 && found.end === said.length;
		const ahead = found?.due && (published ? found.due >= published : !/\d{1,2}\D+\d{1,2}/.test(said.replace(/\d{4}/, "")));
		if (whole && ahead) return {
			...found,
			start: match.index + 1,
			end: match.index + 1 + said.length
		};
	}
	return null;
}
/** `Rotate the keys, Dec 1, 2026`: a day to come that stands alone after a comma at the end. */
function dueAfterComma(text, published, { due: reader }) {
	const tail = Math.max(0, text.length - LONGEST_DATE);
	if (!published || !/[\d月].{0,4}$/.test(text)) return null;
	for (const { index } of text.slice(tail).matchAll(/(?<=[,;，、；]\s?)\S/g)) {
		const start = tail + index;
		const found = reader.first(text.slice(start), published);
		if (found?.start === 0 && /^\s?[.。]?$/.test(text.slice(start + found.end)) && found.due && found.due >= published) return {
			...found,
			start,
			end: start + found.end
		};
	}
	return null;
}

// src/core/parse/owner.ts
const LOGIN = String.raw`@[A-Za-z\d](?:[\w-]{0,38})(?:\/[\w.-]{1,100})?`;
const LOGINS = String.raw`${LOGIN}(?:\s{0,3}(?:,|and|&|\+)\s{0,3}${LOGIN}){0,9}`;
const PERSON = String.raw`@[A-Za-z\d](?:[\w-]{0,38})(?!\/)`;
const PEOPLE = String.raw`${PERSON}(?:\s{0,3}(?:,|and|&|\+)\s{0,3}${PERSON}){0,9}`;
const MENTIONS = [
	new RegExp(`^(?<owner>${LOGINS})\\s*[:—–-]`, "u"),
	new RegExp(`(?<=[([])(?<owner>${LOGINS})(?=[)\\],;])`, "u"),
	new RegExp(`(?:[—–,;:]|\\s-)\\s*(?<owner>${LOGINS})(?=\\s*(?:$|[,;.()[\\]—–]))`, "u"),
	new RegExp(`(?<=\\s)(?<owner>${PEOPLE})\\s*[.]?$`, "u")
];
/** “@ann and @bob are working on it.” */
const LEADING_MENTIONS = new RegExp(`^${LOGINS}(?=\\s)`, "u");
const FULL_NAME = /^\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/u;
const WHOLE_LOGIN = new RegExp(`^${LOGIN}$`, "u");
const NAME = /^@?\p{L}[\p{L}\p{M}'.@/&-]*(?:\s+\p{L}[\p{L}\p{M}'.@/&-]*){0,3}$/u;
const END$1 = /[;|()[\]—–；。（）【】]|\.(?:\s|$)|\s-\s/;
/** The owner that an item's text names, and where: after a label (`Owner: …`), or as mentions that stand apart. */
function findOwner(text, lexicon) {
	const label = /[:：=]/.test(text) ? lexicon.ownerLabel.exec(text) : null;
	if (label) {
		const start = label.index + label[0].length;
		const name = names(text.slice(start), lexicon);
		if (name !== "" && !lexicon.isPlaceholder(name)) return {
			start: label.index,
			end: start + name.length,
			name: oneLine(name)
		};
	}
	for (const pattern of text.includes("@") ? MENTIONS : []) {
		const match = pattern.exec(text);
		if (match) return {
			start: match.index,
			end: match.index + match[0].length,
			name: oneLine(match.groups["owner"])
		};
	}
	const beside = besideDate(text, lexicon);
	if (beside) return beside;
	const subject = lexicon.subject(text);
	return subject === null ? null : {
		start: 0,
		end: 0,
		name: oneLine(subject)
	};
}
/** `(Ann Lee, 2026-12-01)`: a name that shares the last brackets with a date. */
function besideDate(text, lexicon) {
	const said = /[([（](?<said>[^()[\]（）]{3,80})[)\]）]\s?[.。]?$/u.exec(text)?.groups?.["said"];
	if (said === void 0 || !/\d/.test(said)) return null;
	let start = text.lastIndexOf(said);
	for (const part of said.split(/[,;/、，]/)) {
		const name = part.trim();
		if (FULL_NAME.test(name) && lexicon.mayBeName(name)) return {
			start,
			end: start + part.length,
			name
		};
		start += part.length + 1;
	}
	return null;
}
/** `@ann`, `@acme/sre` or `Platform team`: a title that owns all that stands below it. */
function ownerIn(title, lexicon) {
	const name = title.replace(/[:：]$/, "");
	return name.split(" ").length <= 4 && lexicon.isTeam(name) || WHOLE_LOGIN.test(name) ? name : null;
}
function names(after, lexicon) {
	const [first, ...more] = after.split(END$1, 1)[0].split(lexicon.insideDue, 1)[0].split(/[,，、]/);
	let taken = first;
	for (const part of more) {
		if (!NAME.test(part.trim()) || lexicon.startsDue.test(part.trim())) break;
		taken += `,${part}`;
	}
	return taken.trimEnd();
}

// src/core/parse/tracker.ts
const BARE_URL = /https?:\/\/[^\s<>()[\]"']+[^\s<>()[\]"'.,;:!?]/g;
const TICKET_URL = /\/(?:issues|pull|pulls|merge_requests|work_items)\/\d+|\/browse\/[A-Z][A-Z0-9]+-\d+|show_bug\.cgi\?id=\d+|\/T\d+$|trello\.com\/c\//;
const REFERENCE = /(?<![\w&/#.-])(?:[\w.-]+\/[\w.-]+)?#\d+\b|\bGH-\d+\b/;
const KEY = /(?<![\w-])[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\w-])/g;
const ONLY_NAMES_IT = /^\S+(?: \S+)?$/;
/** The first tracker of a text: a link to a ticket before a bare URL, a bare URL before a `#12`. */
function findTracker(text, links, lexicon) {
	const isAbout = (index) => index > 0 && lexicon.aboutLead.test(text.slice(Math.max(0, index - 40), index));
	for (const link of links) {
		if (!TICKET_URL.test(link.href) || isAbout(text.indexOf(link.text))) continue;
		const start = ONLY_NAMES_IT.test(link.text) ? text.indexOf(link.text) : -1;
		return start < 0 ? {
			start: 0,
			end: 0,
			reference: link.href
		} : {
			start,
			end: start + link.text.length,
			reference: link.href
		};
	}
	for (const match of bareUrls(text)) if (TICKET_URL.test(match[0]) && !isAbout(match.index)) return found(match, match[0]);
	const reference = /#\d|GH-/.test(text) ? REFERENCE.exec(text) : null;
	if (reference && !isAbout(reference.index)) return found(reference, reference[0].replace(/^GH-/, "#"));
	if (!/[A-Z\d]-\d/.test(text)) return null;
	const key = Array.from(text.matchAll(KEY)).find(({ index }) => lexicon.trackerLead.test(text.slice(Math.max(0, index - 40), index)));
	return key ? found(key, key[0]) : null;
}
/** In a tracker's own column a link is the tracker wherever it points, and a key needs no introduction. */
function trackerInCell(text, links, lexicon) {
	return findTracker(text, links, lexicon)?.reference ?? links[0]?.href ?? text.match(KEY)?.[0] ?? null;
}
/**
* The https addresses that stand after an item's last words, where a tick's proof stands: an address inside the sentence is
* what the promise is about, and an issue only says that it was planned.
*/
function proofLinks(text, links) {
	const bare = bareUrls(text).map(([url]) => ({
		href: url,
		text: url
	}));
	const fromTheEnd = [...links, ...bare].map((link) => ({
		at: text.lastIndexOf(link.text),
		end: text.lastIndexOf(link.text) + link.text.length,
		link
	})).toSorted((a, b) => b.at - a.at);
	const proof = /* @__PURE__ */ new Set();
	let rest = text.length;
	for (const { at, end, link } of fromTheEnd) {
		if (/[\p{L}\p{N}]/u.test(text.slice(end, rest))) break;
		if (link.text !== link.href && !/[([:;,.—–-]\s*$/.test(text.slice(0, at))) break;
		rest = at;
		const url = safeUrl(link.href);
		if (url !== null && !/\/issues\/\d+$/.test(url)) proof.add(url);
	}
	return [...proof].toReversed();
}
/** Every https address of a text and its links, in order, once each. */
function httpsLinks(text, links) {
	const bare = bareUrls(text).map(([url]) => url);
	const safe = [...links.map(({ href }) => href), ...bare].map(safeUrl).filter((url) => url !== null);
	return [...new Set(safe)];
}
function bareUrls(text) {
	return text.includes("://") ? [...text.matchAll(BARE_URL)] : [];
}
function found(match, reference) {
	return {
		start: match.index,
		end: match.index + match[0].length,
		reference
	};
}

// src/core/parse/context.ts
/** The context of a promise without a heading. */
const NOTHING = {
	kind: null,
	done: null,
	due: null,
	tracker: null,
	owner: null,
	ignored: false
};

// src/core/parse/sections.ts
/** The parts in which the authors put promises, and the other ones. A part belongs to the one around it unless it says otherwise itself. */
function findSections(parts, published, words) {
	const title = titleOf(parts);
	const stack = [];
	const sections = [];
	const rest = [];
	for (const [index, part] of parts.entries()) {
		while (stack.length > 0 && stack.at(-1).level >= part.level) stack.pop();
		const around = stack.at(-1)?.context ?? NOTHING;
		const said = part === title || part.level === 0 ? null : verdictOf(part, stack, words);
		const open = said === null ? isOpen(stack) : said === "promises";
		const context = open ? contextOf(part, around, published, words) : {
			...NOTHING,
			ignored: around.ignored || part.order === "ignore"
		};
		stack.push({
			level: part.level,
			verdict: said,
			context
		});
		if (!open) rest.push(part);
		else {
			const leaf = said === null && part.level > 0 && (parts[index + 1]?.level ?? 0) <= part.level;
			sections.push({
				line: part.line,
				title: part.title,
				context,
				nodes: part.nodes,
				leaf,
				headless: false
			});
		}
	}
	if (!(sections.length === 0 && parts.every((part) => part.level === 0 || part.level > 6 || part === title))) return {
		sections,
		rest
	};
	return {
		sections: rest.map(({ line, title: said, nodes }) => ({
			line,
			title: said,
			context: NOTHING,
			nodes,
			leaf: false,
			headless: true
		})),
		rest: []
	};
}
/** A document's own title may well say “action”; it is no section. */
function titleOf(parts) {
	const headings = parts.filter(({ level }) => level >= 1 && level <= 6);
	const [first] = headings;
	if (first?.level !== 1 || headings.filter(({ level }) => level === 1).length > 1) return null;
	return first;
}
function verdictOf(part, stack, { lexicon }) {
	const around = stack.findLast((open) => open.verdict !== null)?.verdict ?? null;
	if (part.order === "commitments") return "promises";
	if (part.order === "announced") return around === "others" ? null : "promises";
	const { text } = part.title;
	const said = lexicon.sectionOf(text);
	if (around === "promises" && said === "others" && !text.includes(" ") && lexicon.kindOf(text) !== null) return null;
	return around === "others" && lexicon.isGroup(text) ? null : said;
}
function contextOf(part, around, published, words) {
	const { text, links } = part.title;
	const { lexicon } = words;
	return {
		kind: lexicon.kindOf(text) ?? around.kind,
		done: doneOf(text, words) ?? around.done,
		due: dueOf(text, published, words) ?? around.due,
		tracker: findTracker("", links, lexicon)?.reference ?? around.tracker,
		owner: ownerIn(text, lexicon) ?? around.owner,
		ignored: around.ignored || part.order === "ignore"
	};
}
/** `Immediate (completed)`, `✅ Completed actions`, `Planned`. */
function doneOf(title, { lexicon }) {
	const inside = /[([（](?<said>[^()[\]（）]{1,40})[)\]）]\s*$/u.exec(title)?.groups?.["said"];
	return (inside === void 0 ? null : lexicon.doneOf(inside)) ?? lexicon.doneOf(title);
}
function dueOf(title, published, words) {
	const due = words.due.announced(title, published) ?? dueAtEnd(title, published, words);
	return due?.due && !(published && due.due < published) ? due : null;
}
function isOpen(stack) {
	return stack.findLast((open) => open.verdict !== null)?.verdict === "promises";
}

// src/core/parse/explicit.ts
/** The names of an entry's fields, and the columns that they fill. */
const FIELDS = /* @__PURE__ */ new Map([
	["text", "text"],
	["owner", "owner"],
	["due", "due"],
	["tracker", "tracker"],
	["done", "status"],
	["kind", "kind"],
	["priority", "priority"],
	["id", "id"],
	["reason", "reason"]
]);
/** Takes the front matter's list `commitments` as the whole of what the report promises: its sections are left. */
function parseExplicit(entries, sections, reader) {
	for (const { line, said } of entries) {
		const cells = typeof said === "string" ? /* @__PURE__ */ new Map([["text", inlineOf(said)]]) : cellsOf$1(line, said, reader);
		const text = cells.get("text");
		if (text && text.text !== "") reader.take(line, text, cells, NOTHING);
		else reader.problem(line, `An entry of “commitments” has no text: ${EXAMPLE}.`, "error");
	}
	for (const { line, title } of sections) reader.skip(line, title.text, "the front matter lists this report's commitments");
}
const EXAMPLE = "write “- text: Rotate the keys”, with owner, due, tracker, done, kind, priority, reason or id beside it";
function cellsOf$1(line, said, reader) {
	const cells = /* @__PURE__ */ new Map();
	for (const [name, value] of said) {
		const column = FIELDS.get(name);
		if (!column) reader.problem(line, `“${name}” is no field of a commitment: ${EXAMPLE}.`, "error");
		else if (name === "done") cells.set(column, inlineOf(doneMark(line, value, reader)));
		else cells.set(column, inlineOf(value));
	}
	return cells;
}
/** `true`, `false`, the day it was done, or a word that a status column would hold. */
function doneMark(line, value, reader) {
	if (/^true$/i.test(value)) return "✅";
	if (/^false$/i.test(value)) return "☐";
	if (parseDay(value) !== null) return `✅ ${value}`;
	if (LEXICON.doneOf(value) === null) reader.problem(line, `“done: ${value}” says neither: write true, false or the day it was done, such as 2026-12-01.`, "error");
	return value;
}
function inlineOf(text) {
	return {
		...EMPTY,
		raw: text,
		text,
		lines: [text]
	};
}

// src/core/parse/front-matter.ts
const LIMIT_BYTES = 8192;
const LIMIT_DEPTH = 8;
const BLOCK = /^(?<mark>---|\+\+\+)[ \t]*\n(?<text>[\s\S]*?\n)?\k<mark>[ \t]*(?:\n|$)/;
function parseFrontMatter(source) {
	const none = {
		body: source,
		fields: /* @__PURE__ */ new Map(),
		commitments: null,
		problem: null
	};
	const block = BLOCK.exec(source);
	if (!block?.groups) return none;
	const body = block[0].replaceAll(/[^\n]/g, "") + source.slice(block[0].length);
	const text = block.groups["text"] ?? "";
	if (new TextEncoder().encode(text).length > LIMIT_BYTES) {
		const problem = `its front matter is over ${LIMIT_BYTES / 1024} KiB: keep “date” and “title” there and move the rest into the text`;
		return {
			...none,
			body,
			problem
		};
	}
	try {
		const { data, lineOf } = block.groups["mark"] === "+++" ? {
			data: parse$1(text),
			lineOf: () => 1
		} : parseYaml(text);
		if (typeof data === "string" || Array.isArray(data)) return none;
		const fields = scalars(data);
		return {
			...none,
			body,
			fields,
			commitments: entries(data, lineOf)
		};
	} catch (error) {
		const problem = `its front matter can't be read: ${reasonOf(error)}`;
		return {
			...none,
			body,
			problem,
			commitments: /^commitments\s*[:=]/m.test(text) ? [] : null
		};
	}
}
/** The failsafe schema keeps every scalar the text it was written as: no date, number or tag is interpreted, no alias followed. */
function parseYaml(text) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		schema: "failsafe",
		logLevel: "error",
		resolveKnownTags: false,
		lineCounter: lines
	});
	const [error] = document.errors;
	if (error) throw error;
	if (depthOf(document.contents) > LIMIT_DEPTH) throw new Error(`it is nested deeper than ${LIMIT_DEPTH} levels`);
	const lineOf = (index) => lines.linePos(startOf(document, index)).line + 1;
	return {
		data: document.toJS({ maxAliasCount: 0 }),
		lineOf
	};
}
function startOf(document, index) {
	return document.getIn(["commitments", index], true).range[0];
}
function depthOf(node, above = 0) {
	if (above > LIMIT_DEPTH) return above;
	return ((0, import_dist.isMap)(node) ? node.items.map(({ value }) => value) : (0, import_dist.isSeq)(node) ? node.items : []).reduce((deepest, one) => Math.max(deepest, depthOf(one, above + 1)), above);
}
function scalars(data) {
	const fields = /* @__PURE__ */ new Map();
	if (typeof data !== "object" || data === null) return fields;
	for (const [key, value] of Object.entries(data)) if (value instanceof TomlDate) fields.set(key, value.toISOString());
	else if (Array.isArray(value)) fields.set(key, value.filter((one) => typeof one === "string").join(", "));
	else if (typeof value !== "object") fields.set(key, String(value));
	return fields;
}
function entries(data, lineOf) {
	if (typeof data !== "object" || data === null || !("commitments" in data)) return null;
	const list = data.commitments;
	if (!Array.isArray(list)) throw new Error("“commitments” is no list: write each one as - \"Rotate the keys (owner: @ann, due 2026-12-01)\"");
	return list.map((entry, index) => ({
		line: lineOf(index),
		said: typeof entry === "string" ? entry : scalars(entry)
	}));
}

// src/core/parse/markdown-it.ts
const markdown = new MarkdownItCallable({ html: true });
markdown.core.ruler.enableOnly(["normalize", "block"]);
/** The blocks of a GitHub-flavoured text; texts are left as they stand. `environment` keeps the link references. */
function parseBlocks(text, environment) {
	return markdown.parse(text, environment);
}
/** The parts of one text. */
function parseInline(text, environment) {
	const tokens = [];
	markdown.inline.parse(text, markdown, environment, tokens);
	return tokens;
}

// src/core/parse/lazy-inline.ts
/**
* A text that is parsed when it is first asked for: most of a report is a timeline or an analysis, of which its source
* tells enough.
*/
var LazyInline = class {
	raw;
	#environment;
	#parsed = null;
	constructor(raw, environment) {
		this.raw = raw;
		this.#environment = environment;
	}
	get text() {
		return this.#all.text;
	}
	get lines() {
		return this.#all.lines;
	}
	get links() {
		return this.#all.links;
	}
	get lead() {
		return this.#all.lead;
	}
	get emphasised() {
		return this.#all.emphasised;
	}
	get struck() {
		return this.#all.struck;
	}
	get crossedOut() {
		return this.#all.crossedOut;
	}
	get orders() {
		return this.#all.orders;
	}
	get #all() {
		return this.#parsed ??= MARKUP.test(this.raw) ? parseTokens(parseInline(this.raw, this.#environment)) : {
			...EMPTY,
			...said(this.raw)
		};
	}
};
/** Every mark of inline Markdown has one of these: a text without them, as most are, says what its source says. */
const MARKUP = /[\\`*_[\]<&~]/;
function said(text) {
	const lines = text.split("\n").map(oneLine);
	return {
		text: lines.length === 1 ? lines[0] : oneLine(lines.join(" ")),
		lines
	};
}
function parseTokens(tokens) {
	let text = "";
	let [lead, leadOpen, plain, bare] = [
		null,
		false,
		false,
		false
	];
	let [emphasis, strike] = [0, 0];
	const links = [];
	const struck = [];
	const orders = [];
	let link = null;
	for (const child of tokens) switch (child.type) {
		case "text":
		case "text_special":
		case "code_inline":
			if (strike > 0) struck.push([text.length, text.length + child.content.length]);
			text += child.content;
			if (child.content.trim() === "") break;
			if (emphasis === 0) plain = true;
			if (strike === 0 && !/^\[[ xX]\]\s*$/.test(child.content)) bare = true;
			break;
		case "softbreak":
		case "hardbreak":
			text += "\n";
			break;
		case "html_inline":
			if (/^<br\b/i.test(child.content)) text += " ";
			orders.push(...ordersIn(child.content));
			break;
		case "em_open":
			emphasis += 1;
			break;
		case "em_close":
			emphasis -= 1;
			break;
		case "s_open":
			strike += 1;
			break;
		case "s_close":
			strike -= 1;
			break;
		case "strong_open":
			leadOpen = text.trim() === "";
			break;
		case "strong_close":
			if (leadOpen) lead = oneLine(text).replace(/[:：]$/, "");
			leadOpen = false;
			break;
		case "link_open":
			link = {
				href: String(child.attrGet("href")),
				from: text.length
			};
			break;
		case "link_close": links.push({
			href: link.href,
			text: oneLine(text.slice(link.from))
		});
	}
	const crossedOut = bare ? oneLine(struck.map(([from, to]) => text.slice(from, to)).join("")) || null : null;
	if (bare) text = struck.reduceRight((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
	const clean = said(text);
	const empty = clean.text === "";
	return {
		...clean,
		links,
		lead,
		emphasised: !empty && !plain,
		struck: !empty && !bare,
		crossedOut,
		orders
	};
}

// src/core/parse/markdown.ts
/** GitHub-flavoured Markdown to a small tree. Quotes and code are left out: nobody promises in a quotation. */
function parseMarkdown(text) {
	const environment = {};
	return parseNodes(new Cursor(parseBlocks(text, environment), environment), null);
}
var Cursor = class {
	#tokens;
	#environment;
	#at = 0;
	constructor(tokens, environment) {
		this.#tokens = tokens;
		this.#environment = environment;
	}
	next() {
		return this.#tokens[this.#at++];
	}
	/** Passes everything up to and including the token that closes `open`. */
	skip(open) {
		const close = open.type.replace("_open", "_close");
		for (let token = this.next(); token; token = this.next()) if (token.type === close && token.level === open.level) return;
	}
	/** The inline token that follows, and past the token that closes it. */
	inline(open) {
		const inline = new LazyInline(this.next().content, this.#environment);
		this.skip(open);
		return inline;
	}
};
function lineOf(token) {
	return token.map[0] + 1;
}
function parseNodes(cursor, close) {
	const nodes = [];
	for (let token = cursor.next(); token && token.type !== close; token = cursor.next()) {
		const line = lineOf(token);
		if (token.type === "heading_open") nodes.push({
			type: "heading",
			line,
			level: Number(token.tag.slice(1)),
			inline: cursor.inline(token)
		});
		else if (token.type === "paragraph_open") nodes.push({
			type: "paragraph",
			line,
			inline: cursor.inline(token)
		});
		else if (token.type === "bullet_list_open" || token.type === "ordered_list_open") {
			const start = token.type === "ordered_list_open" ? Number(token.attrGet("start") ?? 1) : null;
			nodes.push({
				type: "list",
				line,
				start,
				items: parseItems(cursor, token.type.replace("_open", "_close"))
			});
		} else if (token.type === "table_open") nodes.push(parseTable(cursor, line));
		else if (token.type === "html_block") nodes.push({
			type: "html",
			line,
			html: token.content
		});
		else if (token.type === "blockquote_open") cursor.skip(token);
	}
	return nodes;
}
function parseItems(cursor, close) {
	const items = [];
	for (let token = cursor.next(); token && token.type !== close; token = cursor.next()) {
		const children = parseNodes(cursor, "list_item_close");
		const first = children[0];
		const own = first?.type === "paragraph" ? first : null;
		if (own) children.shift();
		items.push({
			line: own?.line ?? lineOf(token),
			inline: own?.inline ?? EMPTY,
			children
		});
	}
	return items;
}
function parseTable(cursor, line) {
	const rows = [];
	for (let token = cursor.next(); token && token.type !== "table_close"; token = cursor.next()) if (token.type === "tr_open") rows.push({
		line: lineOf(token),
		cells: []
	});
	else if (token.type === "th_open" || token.type === "td_open") rows.at(-1).cells.push(cursor.inline(token));
	return {
		type: "table",
		line,
		header: rows.shift().cells,
		rows
	};
}

// src/core/parse/outline.ts
const LABEL_LEVEL = 7;
const BULLET_LEVEL = 8;
const ALONE_LEVEL = 9;
const ORDERS = ["commitments", "ignore"];
/** The parts of a document, in order. Every node but comments and headings stands in exactly one. */
function outline(source, lexicon) {
	const nodes = joinLists(source);
	const parts = [{
		line: 1,
		level: 0,
		title: EMPTY,
		nodes: [],
		order: null
	}];
	const strays = [];
	let order = null;
	let orderedAt = 0;
	const command = (line, said) => {
		if (said === void 0) return;
		if (order !== null || !ORDERS.includes(said)) strays.push(order === null ? line : orderedAt);
		[order, orderedAt] = [ORDERS.includes(said) ? said : null, line];
	};
	const open = (line, level, title, below = []) => {
		if (title.raw.includes("<!--")) command(line, title.orders.at(-1));
		parts.push({
			line,
			level,
			title,
			nodes: below,
			order
		});
		order = null;
	};
	/** One node as a part of its own; what follows it belongs to the part around it again. */
	const alone = (node, said) => {
		const around = parts.at(-1);
		parts.push({
			line: node.line,
			level: ALONE_LEVEL,
			title: EMPTY,
			nodes: [node],
			order: said
		});
		parts.push({
			...around,
			nodes: []
		});
		order = null;
	};
	for (const [index, node] of nodes.entries()) {
		const next = nodes[index + 1];
		const holds = next?.type === "list" || next?.type === "table";
		const before = nodes[index - 1];
		if (node.type === "heading") open(node.line, node.level, node.inline);
		else if (node.type === "html") command(node.line, ordersIn(node.html).at(-1));
		else if (node.type === "paragraph" && order === null && opensPart(node.inline, holds, lexicon)) {
			const { name, rest } = labelOf(node.inline);
			const below = rest.text === "" ? [] : [{
				type: "paragraph",
				line: node.line,
				inline: rest
			}];
			open(node.line, LABEL_LEVEL, withText(node.inline, name), below);
		} else if (node.type === "paragraph" && order === null && holds && isBareTitle(node.inline, lexicon)) open(node.line, LABEL_LEVEL, node.inline);
		else if (node.type === "list" && order === null && reportsByLabel(node, lexicon)) for (const item of node.items) {
			const label = labelOf(item.inline);
			if (label) open(item.line, BULLET_LEVEL, withText(item.inline, label.name), bodyOf(item, label));
			else parts.at(-1).nodes.push({
				...node,
				line: item.line,
				items: [item]
			});
		}
		else if (order !== null) alone(node, order);
		else if (node.type === "list" && before?.type === "paragraph" && announces(before.inline, lexicon)) alone(node, "announced");
		else parts.at(-1).nodes.push(node);
	}
	if (order !== null) strays.push(orderedAt);
	return {
		parts,
		strays
	};
}
const BOLD = /^\s*(?:\*\*|__)/;
/** Whether the source ends with a colon, marks of emphasis aside. A look at the source is cheaper than parsing it. */
function endsOpen({ raw }) {
	return /[:：]/.test(raw.slice(-4));
}
/** Bold words alone, a bold label that names a part, or any label that does and stands over a list. */
function opensPart(inline, overList, lexicon) {
	if (!BOLD.test(inline.raw) && !endsOpen(inline)) return false;
	const label = labelOf(inline);
	if (!label || label.name.length > 80 || /[.!?。]$/.test(label.name)) return false;
	const bold = inline.lead === label.name;
	if (label.rest.text === "" && bold) return true;
	return label.name.split(" ").length <= 5 && (bold || overList && label.rest.text === "") && lexicon.sectionOf(label.name) !== null;
}
/** A line of few words over a list that is a heading but for its mark: `What we'll do`. */
function isBareTitle(inline, lexicon) {
	const { raw } = inline;
	if (raw.length > 60 || !/^[\p{L}\p{N} '’&/-]+$/u.test(raw)) return false;
	return raw.split(" ").length <= 5 && lexicon.sectionOf(raw) !== null;
}
/** `- **Impact**: …`, `- **Review actions**: …`: the whole report in one list. */
function reportsByLabel(list, lexicon) {
	if (!list.items.some(({ inline }) => {
		const name = BOLD.test(inline.raw) || endsOpen(inline) ? rawLabel(inline) : null;
		return name !== null && lexicon.sectionOf(name) === "promises";
	})) return false;
	const labels = list.items.map((item) => labelOf(item.inline)).filter((label) => label !== null);
	const said = labels.map(({ name }) => lexicon.sectionOf(name));
	const bare = labels.some(({ rest }, index) => rest.text === "" && said[index] === "promises");
	return said.includes("promises") && (bare || said.includes("others"));
}
function bodyOf(item, { rest }) {
	return rest.text === "" ? item.children : [{
		type: "paragraph",
		line: item.line,
		inline: rest
	}, ...item.children];
}
function announces(inline, lexicon) {
	if (!endsOpen(inline)) return false;
	const sentence = inline.text.split(/(?<=[.!?。])\s/).at(-1);
	return /[:：]$/.test(sentence) && lexicon.says("announcements", sentence);
}
/** What stands between the numbers 1 and 2 of one list, although Markdown ends the list there, belongs to number 1. */
function joinLists(nodes) {
	const joined = [];
	let open = null;
	for (const node of nodes) {
		if (node.type === "heading") open = null;
		if (node.type === "list" && node.start !== null) {
			if (open && node.start === open.list.start + open.list.items.length) {
				const between = joined.splice(open.at + 1);
				const last = open.list.items.at(-1);
				open.list.items.splice(-1, 1, {
					...last,
					children: [...last.children, ...between]
				}, ...node.items);
				continue;
			}
			const list = {
				...node,
				items: [...node.items]
			};
			open = {
				at: joined.length,
				list
			};
			joined.push(list);
		} else joined.push(node);
	}
	return joined;
}

// src/core/parse/published.ts
const IN_NAME = /(?<![\d])(?<year>20\d{2})[-_./]?(?<month>\d{2})[-_./]?(?<day>\d{2})(?!\d)/g;
/**
* The day a report was published, as the report itself tells: front matter, then the file's name, then its own “Date:” line.
* Null leaves the question to the file's first commit.
*/
function findPublished(path, fields, nodes, words) {
	for (const key of ["date", "published"]) {
		const day = parseDay(fields.get(key)?.slice(0, 10) ?? "");
		if (day) return day;
	}
	return dayInName(path) ?? dateLine(nodes, words);
}
/** `2026-08-01-cache.md`, `2026/08/01/cache.md`, `20260801_cache.md`; the last folder counts as well as the file. */
function dayInName(path) {
	return Array.from(path.matchAll(IN_NAME), ({ groups }) => makeDay(Number(groups["year"]), Number(groups["month"]), Number(groups["day"]))).findLast((day) => day !== null) ?? null;
}
/** No label is longer, and every line of a report is looked at. */
const LABEL_LENGTH = 40;
function dateLine(nodes, { lexicon, due }) {
	for (const node of nodes) for (const [label, value] of labelled(node)) {
		const day = lexicon.isDateLabel(label) ? due.first(value, null)?.due : null;
		if (day) return day;
	}
	return null;
}
/** `**Date:** 2026-08-01` as a line of its own, as an item, or as two cells: what may be a label, and what it may say. */
function labelled(node) {
	if (node.type === "table") return [node.header, ...node.rows.map(({ cells }) => cells)].map(([label, value]) => [label.raw, value?.raw ?? ""]);
	return (node.type === "paragraph" ? node.inline.raw.split("\n") : node.type === "list" ? node.items.map(({ inline }) => inline.raw) : []).flatMap((line) => {
		const colon = line.search(/[:：]/);
		return colon < 0 || colon > LABEL_LENGTH ? [] : [[line.slice(0, colon), line.slice(colon + 1)]];
	});
}

// src/core/parse/details.ts
/**
* What stands below a promise: `Owner: Ann` and the like as cells, a line that is nothing but a ticket as the tracker,
* and the items that are neither.
*/
function parseDetails(nodes, words) {
	const cells = /* @__PURE__ */ new Map();
	const rest = [];
	for (const node of nodes) if (node.type === "list") {
		for (const item of node.items) if (!parseDetailLine(item.inline, cells, words)) rest.push(item);
	} else if (node.type === "paragraph") {
		const mentioned = LEADING_MENTIONS.exec(node.inline.text)?.[0];
		if (mentioned && !cells.has("owner")) cells.set("owner", partOf(node.inline, mentioned));
		for (const line of node.inline.lines) for (const piece of line.split(/\s[|·•]\s/)) parseDetailLine(partOf(node.inline, piece), cells, words);
		addTracker(node.inline, cells, words);
	}
	return {
		cells,
		rest
	};
}
/** Whether a line says one field, and nothing else. */
function parseDetailLine(inline, cells, words) {
	const label = labelOf(inline);
	const column = label && words.lexicon.columnOf(label.name);
	if (label && column && column !== "text") {
		if (!cells.has(column)) cells.set(column, label.rest);
		return true;
	}
	return !/\s/.test(inline.text) && addTracker(inline, cells, words);
}
function addTracker(inline, cells, { lexicon }) {
	if (findTracker(inline.text, inline.links, lexicon) === null) return false;
	if (!cells.has("tracker")) cells.set("tracker", inline);
	return true;
}

// src/core/parse/marks.ts
const ID = /(?<!\s)\s*\{#(?<id>[\p{L}\p{N}._:-]+)\}$/u;
const CHECKBOX = /^\[(?<mark>[ xX])\]\s+/;
const LEADING_TICK = /^(?<mark>[✅☑✔✓❌☐✗✘⬜])\uFE0F?\s*/u;
const TRAILING_TICK = /\s?(?<mark>[✅☑✔✓])\uFE0F?$/u;
const BRACKETED = /\s?[([](?<mark>[^()[\]]{1,40})[)\]]\s?[.!]?$/;
const LEADING_WORD = /^(?<mark>\p{L}{2,12})\s?(?::|\s[—–-]\s)\s?/u;
const PATTERNS = [
	CHECKBOX,
	LEADING_TICK,
	LEADING_WORD,
	TRAILING_TICK,
	BRACKETED,
	TRAILING_TICK,
	BRACKETED,
	/\s[—–-]{1,2}\s(?<mark>[\p{L}\p{N}\s#.%-]{2,40})$/u
];
/** Takes the marks off an item's one-line text. The first mark decides; a mark that plans (`(planned 2026-12-01)`) stays. */
function stripMarks(source, lexicon) {
	const id = ID.exec(source)?.groups?.["id"] ?? null;
	const marks = {
		text: source.replace(ID, ""),
		id,
		done: null,
		mark: ""
	};
	for (const pattern of PATTERNS) {
		const mark = pattern.exec(marks.text)?.groups?.["mark"];
		if (mark === void 0) continue;
		const done = pattern === CHECKBOX ? mark !== " " : lexicon.doneMark(mark);
		if (done === null) continue;
		marks.done ??= done;
		if (pattern === LEADING_WORD && !done) continue;
		if (!done && /\d/.test(mark)) continue;
		if (/\d/.test(mark)) marks.mark = mark;
		marks.text = marks.text.replace(pattern, "").trim();
	}
	return marks;
}
/** The day that a done mark states. Without a year it is the one nearest to publication: work is often done before it. */
function parseDoneOn(mark, published, due) {
	const found = due.first(mark, published);
	if (!found?.due || /\d{4}/.test(found.text)) return found?.due ?? null;
	const yearBefore = `${Number(found.due.slice(0, 4)) - 1}${found.due.slice(4)}`;
	return found.due > addDays(published, 183) ? yearBefore : found.due;
}

// src/core/parse/span.ts
/** Empty brackets, loose separators, and more than single spaces. */
const UNTIDY = /^[\s,;:.|—–-]|[\s,;:.|—–-]$|[([（][\s,;:.|、，；：—–-]*[)\]）]|\s[,;:.\s]|[,;:][,;:.]/;
/** The text with the spans cut out, and the empty brackets and loose separators that this leaves. */
function cutOut(text, spans) {
	if (spans.every((span) => span === null) && !UNTIDY.test(text)) return text;
	let [rest, index] = ["", 0];
	for (const cut of spans.filter((one) => one !== null).toSorted((a, b) => a.start - b.start)) {
		rest += text.slice(index, Math.max(index, cut.start));
		index = Math.max(index, cut.end);
	}
	return oneLine(oneLine(rest + text.slice(index)).replaceAll(/[([（][\s,;:.|、，；：—–-]*[)\]）]/g, "").replaceAll(/(?<=[^\s,;:|、，])[\s,;:|、，]+(?=[)\]）])/g, "").replaceAll(/\s+([,;:.])/g, "$1").replaceAll(/[,;:]+([,;:.])/g, "$1").replace(/^[\s,;:.|—–-]+/, "").replace(/(?<![\s,;:.|—–-])[\s,;:.|—–-]+$/, ""));
}

// src/core/parse/fields.ts
const PRIORITY = /(?<=^|[([,;:|—–-]\s?|\s-\s)P[0-4](?=\s?(?:$|[)\],;:.|—–-]))/u;
/** Reads one promise. What a cell says wins over what the words say, and both over what the heading says for all below it. */
function parseFields(words, cells, context, published, { lexicon, due: reader }) {
	const cell = (column) => cells.get(column) ?? EMPTY;
	const said = (column) => meaningful(cell(column).text, lexicon);
	const own = parseWords(words, published, {
		lexicon,
		due: reader
	});
	const dueIsDone = said("due") !== null && lexicon.doneOf(cell("due").text) === true;
	const dueText = dueIsDone ? null : said("due");
	const inCell = dueText === null ? null : reader.inCell(afterArrow(dueText), published);
	const inHeading = own.dueText === null && dueText === null && !dueIsDone ? context.due : null;
	const done = (dueIsDone ? true : said("status") === null ? own.done : lexicon.doneOf(cell("status").text)) ?? (said("status") === null ? context.done : null);
	const doneText = dueIsDone ? cell("due").text : cell("status").text;
	const links = () => [
		...proofLinks(words.text, words.links),
		...httpsLinks(cell("status").text, cell("status").links),
		...workLinks(cell("tracker"))
	];
	return {
		...own,
		owner: said("owner") ?? own.owner ?? context.owner,
		due: dueText === null ? own.due ?? inHeading?.due ?? null : inCell?.due ?? null,
		dueText: dueText ?? own.dueText ?? inHeading?.text ?? null,
		tracker: (said("tracker") && trackerInCell(cell("tracker").text, cell("tracker").links, lexicon)) ?? own.tracker ?? context.tracker,
		done,
		doneOn: done ? parseDoneOn(doneText, published, reader) ?? own.doneOn : null,
		links: done ? [...new Set(links())] : [],
		kind: said("kind") && lexicon.kindOf(cell("kind").text) || context.kind,
		priority: said("priority") ?? own.priority,
		id: explicitId(said("id")) ?? own.id,
		reason: said("reason") ?? (dueText && movedAside(dueText, lexicon)?.reason) ?? own.reason,
		problem: dueText === null ? own.problem : inCell?.problem ?? null
	};
}
/** What an item's own words say: takes the marks off, then each field out of what is left. */
function parseWords(inline, published, words) {
	const { lexicon } = words;
	const { text: whole, id, done, mark } = stripMarks(inline.text, lexicon);
	const moved = movedAside(whole, lexicon);
	const text = moved ? cutOut(whole, [moved]) : whole;
	const tracker = findTracker(text, inline.links, lexicon);
	const date = findDue(text, published, words);
	const doneDate = done && date?.bare ? date : null;
	const due = doneDate ? null : date;
	const owner = findOwner(text, lexicon);
	const priority = PRIORITY.exec(text);
	const cuts = [
		owner,
		date,
		priority && {
			start: priority.index,
			end: priority.index + 2
		}
	];
	const reference = tracker && withLead(text, tracker, lexicon);
	const subject = cutOut(text, [...cuts, reference]) || cutOut(text, cuts) || text;
	return {
		text: whole,
		reason: moved?.reason ?? null,
		subject: withoutAsides(subject, inline, lexicon) || subject,
		owner: owner?.name ?? null,
		due: due?.due ?? null,
		dueText: due?.text ?? null,
		tracker: tracker?.reference ?? findTracker(mark, [], lexicon)?.reference ?? null,
		done,
		doneOn: done ? parseDoneOn(mark, published, words.due) ?? doneDate?.due ?? null : null,
		priority: priority?.[0] ?? null,
		id,
		problem: due?.problem ?? null
	};
}
/** A tracker together with the words that only introduce it. */
function withLead(text, { start, end }, lexicon) {
	const lead = lexicon.trackerLead.exec(text.slice(0, start));
	return {
		start: lead ? lead.index : start,
		end
	};
}
const ASIDES = 5;
/** Takes asides off a text's end: marks and dates in brackets, bare addresses and references. They change; the promise stays. */
function withoutAsides(subject, { links }, lexicon) {
	const shown = new Set(links.map((link) => link.text));
	let text = subject;
	for (let round = 0; round < ASIDES; round += 1) {
		const before = text;
		const inside = /[([（]([^()[\]（）]*)[)\]）]\s?[.。]?$/.exec(text);
		if (inside && (lexicon.isAside(inside[1]) || shown.has(inside[1]))) text = text.slice(0, inside.index);
		text = text.replace(/[(<]?https?:\/\/\S+$/, "").replace(/\s[—–-]{1,2}\s(?<said>\p{L}[\p{L}\s]{1,30})$/u, (all, said) => lexicon.isAside(said) ? "" : all);
		const rest = cutOut(text, []);
		if (rest === before) break;
		text = rest;
	}
	return text;
}
/** A pull request or commit in the tracker's column shows the work; an issue only says that it is planned. */
function workLinks({ text, links }) {
	return httpsLinks(text, links).filter((url) => /\/(?:pull|commit|merge_requests)\/\w/.test(url));
}
/** `(moved from 2026-11-01: vendor delay)` anywhere in a text, with its reason. */
function movedAside(text, lexicon) {
	if (!/[([（]/.test(text)) return null;
	for (const match of text.matchAll(/[([（](?<said>[^()[\]（）]{3,300})[)\]）]/gu)) {
		const said = match.groups["said"];
		if (!lexicon.moved.test(said) || !/\d/.test(said)) continue;
		const reason = /[:：;；—–]\s*(?<reason>\D.*)$/u.exec(said)?.groups?.["reason"] ?? null;
		return {
			start: match.index,
			end: match.index + match[0].length,
			reason
		};
	}
	return null;
}
/** A date that was crossed out for another one: the last one counts. */
function afterArrow(text) {
	return text.split(/→|->|=>/).at(-1);
}
function explicitId(text) {
	return text === null || /^\d+[.)]?$/.test(text) ? null : text;
}
/** A cell's text; null for an empty one, a dash, or words that stand for nothing. */
function meaningful(text, lexicon) {
	return text === "" || /^[\s\-–—?/_]*$/.test(text) || lexicon.isPlaceholder(text) ? null : text;
}

// src/core/parse/prose.ts
const END = /[.!?][)"'”’\]]*\s+(?=[^\p{Ll}\s])|[。！？]/gu;
/** The sentences of a paragraph, in order. */
function sentencesOf(paragraph) {
	const { lines } = paragraph;
	const text = lines.join("\n");
	const sentences = [];
	let [from, offset] = [0, 0];
	const take = (to) => {
		const raw = text.slice(from, to);
		const inline = partOf(paragraph, raw.replaceAll("\n", " "));
		sentences.push({
			offset: offset + /^\s*/.exec(raw)[0].split("\n").length - 1,
			inline
		});
		offset += raw.split("\n").length - 1;
		from = to;
	};
	for (const match of text.matchAll(END)) take(match.index + match[0].length);
	if (from < text.length) take(text.length);
	return sentences;
}
/** Whether a sentence promises something that its authors will do. Inside a section more counts than elsewhere. */
function promises(sentence, where, lexicon) {
	let { text } = sentence;
	if (/[?？:：]$/.test(text)) return false;
	if (lexicon.begins("conditions", text)) return false;
	text = lexicon.withoutVetoes(text);
	if (lexicon.says("pledges", text)) return !lexicon.says("generalities", text);
	return lexicon.says("plans", text) && (where === "section" || lexicon.begins("enumerators", text));
}
/** Whether the author speaks for nobody else: `I will …`. */
function isPersonal({ text }, lexicon) {
	return lexicon.says("personal", text);
}
/** Whether a paragraph orders what to do: `Investigate why the cache …`. */
function orders({ text }, lexicon) {
	return lexicon.begins("imperatives", text) && / /.test(text) && !/[?？]$/.test(text);
}
/** The lines of a paragraph that each begin in bold and name an owner or a date: `**Lower the TTL** — Owner: @ann, due 2026-12-01`. */
function boldLines(paragraph, lexicon) {
	if (!paragraph.raw.split("\n").every((line) => /^\s*(?:\*\*|__)/.test(line))) return null;
	const labelled = (line) => lexicon.ownerLabel.test(line) || lexicon.dueLabel.test(line);
	return paragraph.lines.every(labelled) ? linesOf(paragraph) : null;
}
const SIGN = /^(?:TODO:?\s|ACTION:\s|[•‣◦·–—]\s?|\(\d{1,2}\)\s|[①-⑳]\s?|[a-z]\.\s)\s*/u;
/** The lines of a paragraph when its author wrote one promise on each, without list marks; null for running text. */
function plainLines(paragraph, lexicon) {
	const { lines } = paragraph;
	if (lines.some((line) => SIGN.test(line)) && lines.every((line) => SIGN.test(line) || lexicon.begins("imperatives", line))) return linesOf(paragraph);
	if (lines.length < 3 || !lines.every((line) => /[.!;。]$/.test(line))) return null;
	return lines.filter((line) => lexicon.begins("imperatives", line)).length * 2 < lines.length ? null : linesOf(paragraph);
}
function linesOf(paragraph) {
	return paragraph.lines.map((line, offset) => ({
		offset,
		inline: partOf(paragraph, line.replace(SIGN, ""))
	}));
}

// src/core/parse/table.ts
/** Which column holds what. Null when no column says what will be done. */
function parseColumns(header, lexicon) {
	const columns = /* @__PURE__ */ new Map();
	header.forEach((cell, index) => {
		const column = lexicon.columnOf(cell.text);
		const known = column && columns.get(column);
		const better = column === "text" && known !== void 0 && lexicon.rankOf(cell.text) < lexicon.rankOf(header[known].text);
		if (column && (known === void 0 || better)) columns.set(column, index);
	});
	const text = header.findIndex((cell, index) => ![...columns.values()].includes(index) && lexicon.namesText(cell.text));
	if (!columns.has("text") && text >= 0) columns.set("text", text);
	return columns.has("text") ? columns : null;
}
/** `Date | Action`: a date first that is no deadline, and nothing that plans. */
function isTimeline(header, columns, lexicon) {
	const plans = [
		"owner",
		"status",
		"tracker",
		"priority",
		"kind",
		"id"
	].some((column) => columns.has(column));
	const date = columns.get("due");
	return !plans && date !== void 0 && date < columns.get("text") && !lexicon.startsDue.test(header[date].text);
}
/** The words in a table's type, priority and status columns, as keys: what a legend beside it explains. */
function parseTerms(table, lexicon) {
	const columns = parseColumns(table.header, lexicon);
	return [
		"kind",
		"priority",
		"status"
	].flatMap((column) => columns?.get(column) ?? []).flatMap((place) => table.rows.map((row) => matchKey(row.cells[place].text))).filter((term) => term !== "");
}
/** A row's cells by what their columns hold. */
function cellsOf(row, columns) {
	return new Map(Array.from(columns, ([column, index]) => [column, row.cells[index]]));
}

// src/core/parse/title.ts
const COUNTED = /^\s*(?:\d{1,2}[.)、:]|[①-⑳]|[A-Z]{1,3}-?\d{1,3}\s?[.):：—–-]|TODO\b:?)\s*/;
/** The promise that a heading inside a section makes by itself, its fields in the lines below it; null for a heading that divides. */
function titlePromise(section, words) {
	const { title, nodes, leaf } = section;
	const { lexicon } = words;
	if (!leaf || title.text === "") return null;
	const counted = COUNTED.test(title.text);
	const name = title.text.replace(COUNTED, "").replace(COUNTED, "");
	const orders = lexicon.begins("imperatives", name) && name.includes(" ");
	const long = name.split(" ").length >= 3;
	const todo = /^\s*(?:\d{1,2}[.)]\s*)?TODO\b/.test(title.text);
	if (!todo && lexicon.isGroup(name) || lexicon.kindOf(name) !== null && !orders && !long) return null;
	const { cells, rest } = parseDetails(nodes, words);
	if (rest.length > 0 || nodes.some((node) => node.type === "table")) return null;
	const told = nodes.some((node) => node.type === "paragraph") || cells.size > 0;
	if (!(orders || told && (counted || long))) return null;
	const text = todo ? `[ ] ${name}` : name;
	return {
		inline: withText(title, text),
		cells
	};
}

// src/core/parse/withdrawal.ts
/** `~~text~~ withdrawn: reason`, a status `cancelled`, `text (won't do: reason)`, or a line that is struck through; null for any other. */
function parseWithdrawal(inline, cells, lexicon) {
	const take = (words, said, how) => {
		const told = toldBy(said, lexicon);
		return {
			words,
			how,
			...told,
			reason: cells.get("reason")?.text || told.reason
		};
	};
	if (inline.crossedOut !== null) {
		const rest = inline.text.replace(BOX, "");
		if (lexicon.withdrawn.test(rest)) return take(withText(inline, inline.crossedOut.replace(BOX, "")), rest, "struck through");
	}
	const status = cells.get("status")?.text ?? "";
	if (status !== "" && (lexicon.withdrawn.test(status) || lexicon.isDropped(status))) return take(inline, status, "turned down");
	const bracket = /[)\]）]$/.test(inline.text) ? BRACKET.exec(inline.text) : null;
	const said = bracket?.groups?.["said"] ?? "";
	if (said !== "" && (lexicon.withdrawn.test(said) || said.length <= 40 && lexicon.isDropped(said))) return take(withText(inline, inline.text.slice(0, bracket.index)), said, "turned down");
	return inline.struck ? take(inline, "", "struck through") : null;
}
const BOX = /^\[[ xX]\]\s*/;
const BRACKET = /\s?[([（](?<said>[^()[\]（）]{1,200})[)\]）]$/u;
/** `cancelled: the vendor does it` → its reason; `replaced by #12` → what came instead. */
function toldBy(said, lexicon) {
	const found = lexicon.withdrawn.exec(said);
	if (!found) return {
		reason: null,
		replacedBy: null
	};
	const [first, ...more] = said.slice(found[0].length).replaceAll(/^[\s:：,，;—–-]+|[\s)\]）]+$/gu, "").split(/[:：]\s|\s[—–-]\s/);
	if (found.groups?.["replaced"] === void 0) return {
		reason: [first, ...more].join(": ") || null,
		replacedBy: null
	};
	return {
		reason: more.join(": ") || null,
		replacedBy: first.replace(/^\{#(.*)\}$/, "$1") || null
	};
}

// src/core/parse/reader.ts
const LEFT_TO_FILL = /\{\{\s*\S*\s*\S*\s*\}\}|\[[^[\]]*\]|<[^<>]*>|\.{3}|…/g;
const UNFILLED = /\b(?:YYYY-MM-DD|AAAA-MM-DD|JJ\/MM\/AAAA|DD\/MM\/(?:YYYY|AAAA)|MM\/DD\/YYYY|X{3,})\b|_{3,}/i;
const NO_CELLS = /* @__PURE__ */ new Map();
/** Collects what the sections of one report hold. */
var SectionReader = class {
	result = {
		commitments: [],
		withdrawn: [],
		problems: [],
		skipped: []
	};
	#path;
	#published;
	#author;
	#words;
	#ids = /* @__PURE__ */ new Set();
	constructor({ path, published, author }, words) {
		this.#author = author;
		this.#path = path;
		this.#published = published;
		this.#words = words;
	}
	read(section) {
		const { nodes, context } = section;
		const title = titlePromise(section, this.#words);
		if (title) return this.take(section.line, title.inline, title.cells, context);
		const { lexicon } = this.#words;
		const tables = nodes.filter((node) => node.type === "table");
		const terms = new Set(tables.flatMap((table) => parseTerms(table, lexicon)));
		const lists = nodes.some((node) => node.type === "table" || node.type === "list");
		for (const [index, node] of nodes.entries()) {
			const intro = introOf(nodes[index - 1]);
			if (node.type === "paragraph" && !node.inline.emphasised) {
				const below = nodes[index + 1]?.type === "list" ? introOf(node) : null;
				if (below && orders(below, lexicon)) this.#order(node.line, node.inline, context);
				else this.#prose(node.line, node.inline, section, lists);
			}
			if (section.headless) continue;
			if (node.type === "table") this.#table(node, context);
			if (node.type === "list" && !(intro && orders(intro, lexicon))) this.#list(node, intro, context, terms);
		}
	}
	problem(line, message, severity) {
		this.result.problems.push({
			severity,
			file: this.#path,
			line,
			message
		});
	}
	skip(line, text, reason, why = "left") {
		this.result.skipped.push({
			line,
			text,
			reason,
			why
		});
	}
	#list(list, intro, context, terms) {
		const { lexicon } = this.#words;
		const causes = intro && lexicon.says("explanations", intro.text);
		for (const item of list.items) {
			const { line, inline } = item;
			if (terms.size > 0 && terms.has(matchKey(inline.text.split(/\s[—–-]\s|:/, 1)[0]))) this.skip(line, inline.text, "the legend of a table");
			else if (causes) this.skip(line, inline.text, "the sentence above tells of causes, events or advice");
			else this.#item(item, context);
		}
	}
	#item({ line, inline, children }, context) {
		if (inline.emphasised) return this.skip(line, inline.text, "only italics: an instruction of a template");
		const lists = children.filter((child) => child.type === "list");
		const { cells, rest } = parseDetails(children, this.#words);
		const group = lists.length > 0 && (rest.length > 0 || cells.size === 0) ? this.#groupOf(inline, context) : null;
		if (group) return lists.forEach((list) => this.#list(list, null, group, /* @__PURE__ */ new Set()));
		const text = lists.length > 0 ? inline.text.replace(/[:：]$/, "") : inline.text;
		this.take(line, withText(inline, text), cells, context);
		for (const detail of rest) this.skip(detail.line, detail.inline.text, "a detail of the item above it");
	}
	/** “Prevention:” or “@ann” over a list of its own names a group; any other item's list is detail. */
	#groupOf(inline, context) {
		const { lexicon } = this.#words;
		const name = inline.text.replace(/[:：]$/, "");
		const short = name.split(" ").length <= 3;
		const owner = ownerIn(name, lexicon);
		const kind = short ? lexicon.kindOf(name) : null;
		const colon = name !== inline.text && name.split(" ").length <= 5 && !/[.!?。]/.test(name) && !lexicon.begins("imperatives", name);
		return owner !== null || kind !== null || colon || short && lexicon.isGroup(name) ? {
			...context,
			kind: kind ?? context.kind,
			owner: owner ?? context.owner
		} : null;
	}
	#table(table, context) {
		const { lexicon } = this.#words;
		const columns = parseColumns(table.header, lexicon);
		if (columns && isTimeline(table.header, columns, lexicon)) return this.skip(table.line, table.header.map((cell) => cell.text).join(" | "), "a timeline");
		if (!columns) {
			const headers = table.header.map((cell) => cell.text).join(" | ");
			return this.skip(table.line, headers, "a table without a column that says what will be done");
		}
		for (const row of table.rows) {
			const cells = cellsOf(row, columns);
			const text = cells.get("text");
			if (!text.emphasised && meaningful(text.text, lexicon) !== null) this.take(row.line, text, cells, context);
		}
	}
	/** A sentence that orders something, without the colon before its details. */
	#order(line, inline, context) {
		this.take(line, withText(inline, inline.text.replace(/[:：]$/, "")), NO_CELLS, context);
	}
	#prose(line, paragraph, section, besideLists) {
		const { lexicon } = this.#words;
		const { context, headless } = section;
		const lines = headless ? null : boldLines(paragraph, lexicon) ?? (besideLists ? null : plainLines(paragraph, lexicon));
		const label = headless || lines ? null : labelOf(paragraph);
		const mark = label && lexicon.doneOf(label.name);
		if (label && typeof mark === "boolean") return this.take(line, label.rest, NO_CELLS, {
			...context,
			done: mark
		});
		const where = headless ? "anywhere" : "section";
		const found = lines ?? sentencesOf(paragraph).filter(({ inline }) => promises(inline, where, lexicon));
		for (const { offset, inline } of found) {
			const owner = isPersonal(inline, lexicon) ? this.#author : context.owner;
			this.take(line + offset, inline, NO_CELLS, {
				...context,
				owner
			});
		}
		if (found.length === 0 && !headless && orders(paragraph, lexicon)) this.#order(line, paragraph, context);
	}
	/** Takes one promise, unless its words stand for something that a writer was to fill in. */
	take(line, inline, cells, context) {
		const { lexicon } = this.#words;
		const back = parseWithdrawal(inline, cells, lexicon);
		const { problem, ...fields } = parseFields(back?.words ?? inline, cells, context, this.#published, this.#words);
		if (fields.text === "") return;
		const filled = fields.subject.replaceAll(LEFT_TO_FILL, "").trim();
		if (!/[\p{L}\p{N}]/u.test(filled) || /^[^.!?]{1,80}[:：]$/.test(fields.text) || lexicon.isPlaceholder(fields.subject) || UNFILLED.test(fields.text)) return this.skip(line, fields.text, "a placeholder");
		if (lexicon.says("checklists", fields.text)) return this.skip(line, fields.text, "about the report itself");
		if (back || lexicon.says("rejections", fields.text)) {
			const { how = "turned down", reason = null, replacedBy = null } = back ?? {};
			const limited = withinLimits({
				...fields,
				reason
			});
			this.result.withdrawn.push({
				report: this.#path,
				line,
				...limited,
				replacedBy: shorten(replacedBy)
			});
			return this.skip(line, fields.text, how);
		}
		if (context.ignored || inline.orders.includes("ignore")) return this.skip(line, fields.text, "under “follow-through: ignore”", "ignored");
		if (fields.id !== null && this.#ids.has(fields.id)) this.problem(line, `The id “${fields.id}” stands twice in this report: give each item its own.`, "error");
		if (fields.id !== null) this.#ids.add(fields.id);
		this.result.commitments.push({
			report: this.#path,
			line,
			...withinLimits(fields)
		});
		if (problem) this.problem(line, `The due date ${problem}.`, "error");
		else if (fields.due === null && fields.dueText !== null) {
			const message = `“${clip(fields.dueText, 200)}” names no day, so this can't go overdue: write it as YYYY-MM-DD, such as 2026-12-01.`;
			this.problem(line, message, "warning");
		}
	}
	/** Sentences outside every section that read like promises: counted, never tracked. */
	hint(nodes) {
		const { lexicon } = this.#words;
		for (const node of nodes) {
			const texts = node.type === "paragraph" ? [node] : node.type === "list" ? node.items : [];
			for (const { line, inline } of texts) {
				if (!lexicon.mayPledge(inline.raw)) continue;
				for (const sentence of sentencesOf(inline)) {
					if (!lexicon.mayPledge(sentence.inline.raw) || !promises(sentence.inline, "anywhere", lexicon)) continue;
					this.skip(line + sentence.offset, sentence.inline.text, "reads like a promise, but stands in no section of promises", "hint");
				}
			}
		}
	}
};
/** An issue's body has room for so much; a tracker that is too long to be kept whole is none. */
function withinLimits(fields) {
	return {
		...fields,
		text: clip(fields.text, TEXT_LIMIT$1),
		subject: clip(fields.subject, TEXT_LIMIT$1),
		owner: shorten(fields.owner),
		dueText: shorten(fields.dueText),
		priority: shorten(fields.priority),
		id: shorten(fields.id),
		reason: shorten(fields.reason),
		tracker: fields.tracker && fields.tracker.length <= 2e3 ? fields.tracker : null,
		links: fields.links.filter((link) => link.length <= TEXT_LIMIT$1).slice(0, 5)
	};
}
function shorten(text) {
	return text && clip(text, 200);
}
/** The sentence that introduces what stands below it. */
function introOf(node) {
	if (node?.type !== "paragraph" || !/[:：]$/.test(node.inline.text)) return null;
	return sentencesOf(node.inline).at(-1).inline;
}

// src/core/parse/report.ts
const WORDS$1 = {
	lexicon: LEXICON,
	due: createDueReader(LANGUAGES)
};
const STRAY = "Expected “<!-- follow-through: commitments -->” or “<!-- follow-through: ignore -->” on the line over a heading, a list or a table.";
/** Reads one report: its date, its commitments with every field, and what a person has to mend. Pure. */
function parseReport(document, options) {
	const source = document.text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
	const { body, fields, commitments, problem } = parseFrontMatter(source);
	const nodes = parseMarkdown(body);
	const published = findPublished(document.path, fields, nodes, WORDS$1) ?? document.firstCommitted;
	const words = {
		...WORDS$1,
		lexicon: withHeadings(LEXICON, options.headings)
	};
	const reader = new SectionReader({
		path: document.path,
		published,
		author: fields.get("author") || null
	}, words);
	if (problem) reader.problem(1, `${document.path}: ${problem}`, "error");
	const { parts, strays } = outline(nodes, words.lexicon);
	for (const line of strays) reader.problem(line, STRAY, "error");
	const { sections, rest } = findSections(parts, published, words);
	if (commitments) parseExplicit(commitments, sections, reader);
	else for (const section of sections) reader.read(section);
	for (const part of rest) reader.hint(part.nodes);
	const heading = nodes.filter((node) => node.type === "heading").find(({ inline }) => inline.text !== "");
	return {
		path: document.path,
		title: clip(fields.get("title") || heading?.inline.text || document.path, 300),
		published,
		draft: fields.get("draft")?.toLowerCase() === "true",
		...reader.result
	};
}
function withHeadings(lexicon, headings) {
	if (headings.length === 0) return lexicon;
	const own = new Set(headings.map(matchKey));
	return {
		...lexicon,
		sectionOf: (heading) => own.has(matchKey(heading)) ? "promises" : lexicon.sectionOf(heading)
	};
}

// src/core/identity/key.ts
/** A key from the words at first sight; a number sets equal items of one report apart. */
function freshKey(slug, commitment, taken) {
	for (let ordinal = 0;; ordinal += 1) {
		const key = wordsHash(slug, commitment, ordinal).slice(0, 24);
		if (taken.has(key)) continue;
		taken.add(key);
		return key;
	}
}
/** The ledger's mark of what a promise says now, in whichever report: tells which one an issue stood for that is gone. */
function textFingerprint(commitment) {
	return encodeFingerprint(wordsHash("", commitment, 0));
}
function wordsHash(slug, { id, subject }, ordinal) {
	return bytesToHex(sha256(utf8ToBytes(`${slug}\n${id ?? matchKey(subject)}\n${ordinal}`)));
}

// src/core/plan/problems.ts
/** An issue that doesn't count carries the commitment's block. */
function claimedProblem({ report, line, subject }, number) {
	return {
		severity: "error",
		file: report,
		line,
		message: `No issue is created for “${subject}”: #${number}, which doesn't count, carries its managed block. Add its account to \`author\`, move its block to the top, or delete the block.`
	};
}
const HOW_GONE = {
	deleted: "was deleted",
	moved: "was moved to another repository",
	hidden: "can't be seen with this token"
};
/** The commitment's own issue is gone, and nobody asked for a new one. */
function goneProblem({ report, line, subject }, { number, how }) {
	return {
		severity: "error",
		file: report,
		line,
		message: `#${number}, the issue for “${subject}”, ${HOW_GONE[how]}; it is not created again. To get a new issue, give the item an id such as {#${number}-again}.`
	};
}
/** A new issue continues a gone one. `known`: git's history was available. */
function continuedProblem({ report, line, subject }, gone, known) {
	const past = known ? "its first date and its history continue" : "without the full history (`fetch-depth: 0`) its first date is unknown";
	return {
		severity: "warning",
		file: report,
		line,
		message: `“${subject}” gets a new issue because #${gone.number} ${HOW_GONE[gone.how]}; ${past}.`
	};
}
/** A tracked issue is gone, and no report has its text. */
function lostProblem({ number, how }) {
	return {
		severity: "warning",
		file: null,
		line: null,
		message: `#${number}, which tracked a commitment, ${HOW_GONE[how]}, and no report contains its text any more.`
	};
}

// src/core/plan/state-change.ts
/** The state change that an issue needs to match its block; null if it needs none. A person's reopening holds until the report changes again. */
function stateChangeOf(issue, block) {
	const { facts, block: before } = issue;
	if (facts.state === "closed") return reopens(issue, block) ? "reopen" : null;
	const reopenedByPerson = facts.state_reason === "reopened";
	if (block.withdrawn) return before.withdrawn === null || !reopenedByPerson ? "withdraw" : null;
	return isDone(block) && (!isDone(before) || !reopenedByPerson) ? "close" : null;
}
/** The issue's facts once the state change has been written at `instant` (RFC 3339). */
function factsAfter(facts, change, instant) {
	switch (change) {
		case "close": return {
			...facts,
			state: "closed",
			state_reason: "completed",
			closed_at: instant
		};
		case "withdraw": return {
			...facts,
			state: "closed",
			state_reason: "not_planned",
			closed_at: instant
		};
		case "reopen": return {
			...facts,
			state: "open",
			state_reason: "reopened",
			closed_at: null
		};
		case null: return facts;
		default: return change;
	}
}
/** Whether the report or the tracker says that it is done. */
function isDone({ done, evidence }) {
	return done !== null || evidence.some(({ kind }) => kind === "tracker");
}
/** Whether the issue stays closed, and so ignores what its report says about dates from now on. */
function staysClosed(issue, ticked) {
	const after = {
		done: ticked ? issue.block.done : null,
		withdrawn: null
	};
	return isSettled({
		block: issue.block,
		issue: issue.facts
	}) && !reopens(issue, after);
}
/** Undoing a tick or a withdrawal also undoes the close that it caused. */
function reopens({ block, facts }, after) {
	if (facts.state !== "closed") return false;
	const completed = closeReasonOf(facts.state_reason) === "completed";
	const unticked = block.done !== null && after.done === null;
	const renewed = block.withdrawn !== null && after.withdrawn === null;
	return completed ? unticked : renewed;
}

// src/core/plan/operations.ts
/** The label of overdue issues; it comes and goes with the state. */
const OVERDUE = "overdue";
/** The writes that turn the issues as they are into what was reconciled. Unchanged commitments need none. */
function planOperations(reconciliation, input) {
	const { commitments, beforeSince } = reconciliation;
	const { policy } = input;
	const fresh = commitments.filter(({ before }) => before === null).map((one) => planCreate(one, input));
	const missed = new Set(fresh.flatMap(({ replaces }) => replaces === null ? [] : [replaces]));
	const problems = [
		...reconciliation.problems,
		...fresh.flatMap(({ problem }) => problem ?? []),
		...input.gone.filter(({ number }) => !missed.has(number)).map(lostProblem)
	];
	const held = fresh.some((one) => one.held);
	const tracked = commitments.map(({ before, assessed, stateChange }) => {
		const issue = before?.issue?.facts ?? null;
		return {
			block: assessed.block,
			issue,
			assessed: stateChange === null ? assessed : null
		};
	});
	if (!input.complete) {
		const stored = input.issues.map(({ block, facts }) => ({
			block,
			issue: facts,
			assessed: null
		}));
		const pending = tracked.filter(({ issue }) => issue === null);
		return {
			operations: [],
			tracked: [...stored, ...pending],
			beforeSince,
			held,
			problems
		};
	}
	const creates = fresh.flatMap(({ create }) => create ?? []).slice(0, policy.maxCreates);
	return {
		operations: [
			...creates.length > 0 && !input.labelExists ? [{
				type: "create-label",
				name: policy.label
			}] : [],
			...input.duplicates.map((duplicate) => ({
				type: "close-duplicate",
				...duplicate
			})),
			...commitments.flatMap((one) => planChanges(one, policy)),
			...creates
		],
		tracked,
		beforeSince,
		held,
		problems
	};
}
/** A new commitment gets an issue, unless one may exist already. */
function planCreate({ assessed, commitment }, input) {
	const { block } = assessed;
	const nothing = {
		create: null,
		problem: null,
		replaces: null,
		held: false
	};
	if (commitment === null) return nothing;
	const claim = input.claimed.get(block.key);
	if (claim !== void 0) return {
		...nothing,
		problem: claimedProblem(commitment, claim),
		held: true
	};
	const gone = findGone(commitment, input.gone);
	if (gone) return {
		...nothing,
		problem: goneProblem(commitment, gone),
		replaces: gone.number
	};
	const earlier = findGone({
		...commitment,
		id: null
	}, input.gone);
	const create = createOperation(assessed, input.policy);
	if (!earlier) return {
		...nothing,
		create
	};
	return {
		create,
		problem: continuedProblem(commitment, earlier, input.earlierBlocks.has(earlier.mark)),
		replaces: earlier.number,
		held: false
	};
}
function findGone(commitment, gone) {
	if (gone.length === 0) return void 0;
	const fingerprint = textFingerprint(commitment);
	return gone.find(({ mark }) => mark === fingerprint);
}
function createOperation({ block, state }, { label, assignOwners }) {
	return {
		type: "create",
		block,
		title: issueTitle(block),
		labels: [label, ...state === "overdue" ? [OVERDUE] : []],
		logins: assignOwners ? ownerLogins(block.owner) : [],
		closes: isDone(block)
	};
}
/** The update and the labels that a tracked issue needs. */
function planChanges(one, policy) {
	const issue = one.before?.issue ?? null;
	if (issue === null || issue.frozen) return [];
	return [planUpdate(issue, one, policy), planLabels(issue, one.assessed, policy)].filter((write) => write !== null);
}
function planUpdate(issue, { assessed, stateChange: state }, policy) {
	const { facts, block: before, written, body, after } = issue;
	const { block, days_overdue } = assessed;
	if (state === null && !issue.repaired && isSame(block, before)) return null;
	const [from, to] = [issueTitle(before), issueTitle(block)];
	const says = commentOnEvents(before, block, policy.settings.require_evidence);
	if (block.reminded !== null && !isSame(block.reminded, before.reminded)) {
		const logins = policy.assignOwners ? ownerLogins(block.owner) : [];
		says.push(commentOnReminder(block, block.reminded.days, days_overdue, logins));
	}
	return {
		type: "update",
		number: facts.number,
		block,
		title: from === to ? null : {
			from,
			to
		},
		state,
		says,
		basis: {
			block: written,
			body,
			after,
			state: facts.state
		}
	};
}
function planLabels({ facts, labels }, { state }, { label }) {
	const wanted = [label, ...state === "overdue" ? [OVERDUE] : []];
	const add = wanted.filter((name) => !hasLabel(labels, name));
	const remove = hasLabel(labels, "overdue") && !hasLabel(wanted, "overdue") ? [OVERDUE] : [];
	return add.length + remove.length > 0 ? {
		type: "label",
		number: facts.number,
		add,
		remove
	} : null;
}
/** Label names are compared without case, as GitHub does. */
function hasLabel(labels, name) {
	return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}
function isSame(a, b) {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

// src/core/identity/slug.ts
/**
* Names reports for links, by path. A slug is fixed at first sight and never given twice; a report that was renamed keeps
* the one of the path that is gone.
*/
function nameReports(reports, pairs, tracked) {
	const known = new Map(tracked.map(({ block: { report } }) => [report.path, report.slug]));
	const here = new Set(reports.map(({ path }) => path));
	const taken = new Set(known.values());
	const names = /* @__PURE__ */ new Map();
	const given = /* @__PURE__ */ new Set();
	for (const { path, commitments, withdrawn } of reports) {
		const before = [...commitments, ...withdrawn].map((commitment) => pairs.get(commitment)?.block.report).find((report) => report && !here.has(report.path) && !given.has(report.slug));
		const slug = known.get(path) ?? before?.slug ?? freshSlug(path, taken);
		names.set(path, slug);
		taken.add(slug);
		given.add(slug);
	}
	return names;
}
function freshSlug(path, taken) {
	const parts = path.replace(/\.[^./]*$/, "").split("/");
	const base = (parts.length > 1 && /^(?:index|readme|report|post-?mortem)$/i.test(parts.at(-1)) ? parts.at(-2) : parts.at(-1)).normalize("NFC").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "") || "report";
	let slug = base;
	for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
	return slug;
}

// src/core/plan/reconcile.ts
/** Brings what is known in line with what the reports say. Pure: unchanged reports give the known blocks again. */
function reconcile(input) {
	const { known, gone, policy } = input;
	const published = input.reports.filter(({ draft }) => !draft);
	const goneFingerprints = new Set(gone.map(({ mark }) => mark));
	const pairs = matchCommitments(published.flatMap(itemsOf), known, (commitment) => goneFingerprints.has(textFingerprint(commitment)));
	const { admitted, beforeSince } = admitReports(published, (item) => pairs.has(item), policy.since);
	const slugs = nameReports(admitted, pairs, known);
	const keys = new Set(known.map(({ block }) => block.key));
	const knownSlugs = new Set(known.map(({ block }) => block.report.slug));
	const commitments = admitted.flatMap((report) => {
		const named = {
			...report,
			slug: slugs.get(report.path) ?? report.path
		};
		const present = report.commitments.map((commitment) => {
			const before = pairs.get(commitment) ?? null;
			if (before) return conclude(before, commitment, revise(before, commitment, named, input), input);
			const origin = {
				key: freshKey(named.slug, commitment, keys),
				slug: named.slug,
				later: knownSlugs.has(named.slug)
			};
			return conclude(null, commitment, createBlock(commitment, named, origin, input), input);
		});
		const withdrawn = report.withdrawn.flatMap((withdrawal) => {
			const before = pairs.get(withdrawal);
			return before ? [conclude(before, withdrawal, withdraw(before, withdrawal, named, input), input)] : [];
		});
		return [...present, ...withdrawn];
	});
	const paired = new Set(pairs.values());
	const removed = known.filter((one) => !paired.has(one)).map((one) => conclude(one, null, remove(one, input), input));
	return {
		commitments: [...commitments, ...removed],
		problems: admitted.flatMap((report) => report.problems),
		beforeSince
	};
}
function itemsOf({ commitments, withdrawn }) {
	return [...commitments, ...withdrawn];
}
/** `since` decides a report's first admission only: a report with a tracked item stays, whatever its date or name is now. */
function admitReports(reports, isTracked, since) {
	const isLeftOut = (report) => report.published !== null && report.published < since && !itemsOf(report).some(isTracked);
	return {
		admitted: reports.filter((report) => !isLeftOut(report)),
		beforeSince: reports.filter(isLeftOut).reduce((sum, { commitments }) => sum + commitments.length, 0)
	};
}
function momentIn(zone, { now, commit }) {
	return {
		today: todayIn(now, zone),
		commit
	};
}
/** The known block with what happened on its issue. */
function observed({ block, issue }, { today }) {
	return issue === null ? block : withIssueActivity(issue, today);
}
function revise(known, commitment, report, context) {
	const moment = momentIn(known.block.time_zone, context);
	const closed = known.issue !== null && staysClosed(known.issue, commitment.done === true);
	const revised = revisedBlock(observed(known, moment), commitment, report, closed, moment);
	return withTrackerEvidence(revised, context.trackerEvidence, moment.today);
}
function withdraw(known, withdrawal, report, context) {
	const moment = momentIn(known.block.time_zone, context);
	const closed = known.issue !== null && staysClosed(known.issue, known.block.done !== null);
	return withdrawnBlock(observed(known, moment), withdrawal, report, closed, moment);
}
function remove(known, context) {
	const moment = momentIn(known.block.time_zone, context);
	return removedBlock(observed(known, moment), moment);
}
/** The block of a commitment without an issue: a new one, or one whose issue is gone and that continues what git knows of it. */
function createBlock(commitment, report, { key, slug, later }, context) {
	const { timezone } = context.policy;
	const fixed = {
		repository_id: context.repositoryId,
		key,
		time_zone: timezone
	};
	const moment = momentIn(timezone, context);
	const earlier = context.earlierBlocks.get(textFingerprint({
		...commitment,
		id: null
	}));
	const block = earlier ? revisedBlock({
		...earlier,
		...fixed
	}, commitment, report, false, moment) : firstBlock(commitment, report, {
		...fixed,
		slug
	}, moment, later);
	return withTrackerEvidence(block, context.trackerEvidence, moment.today);
}
/** Assesses a commitment once, as it will be after its state change, and adds the reminder that is due by then. */
function conclude(before, commitment, block, { policy, now }) {
	const issue = before?.issue ?? null;
	const stateChange = issue && stateChangeOf(issue, block);
	const facts = issue && factsAfter(issue.facts, stateChange, now.instant);
	const assessed = assessOne({
		block,
		issue: facts
	}, policy.settings, now);
	return {
		before,
		commitment,
		stateChange,
		assessed: {
			...assessed,
			block: withReminder(assessed, policy.remindDays)
		}
	};
}
/** The block with the newest reminder that is due. On a new issue none is said: creating it already notifies the owner. */
function withReminder({ block, state, days_overdue }, remindDays) {
	const [days] = remindDays.filter((day) => day <= days_overdue).toSorted((a, b) => b - a);
	if (state !== "overdue" || days === void 0 || block.due === null) return block;
	if (block.reminded?.due === block.due && block.reminded.days >= days) return block;
	return {
		...block,
		reminded: {
			due: block.due,
			days
		}
	};
}

// src/core/plan/plan.ts
/** Decides which writes bring the issues in line with the reports. Pure: an unchanged repository gives an empty plan. */
function planSync(input) {
	const known = input.issues.map((issue) => ({
		block: issue.block,
		issue
	}));
	return planOperations(reconcile({
		...input,
		known
	}), input);
}

// src/core/verify/replay.ts
/** Reconciles every published version in turn, as if the Action had run at each: what the blocks should say, from git alone. */
function replay(history, { repositoryId, policy }) {
	let known = [];
	for (const { commit, instant, reports } of history) {
		const { commitments } = reconcile({
			reports,
			known,
			gone: [],
			earlierBlocks: /* @__PURE__ */ new Map(),
			trackerEvidence: /* @__PURE__ */ new Map(),
			repositoryId,
			commit,
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
			const replayed = before?.replayed ?? {
				block,
				from: instant,
				to: null,
				states: /* @__PURE__ */ new Map()
			};
			replayed.block = block;
			replayed.to = block.removed === null ? null : replayed.to ?? instant;
			if (commitment !== null && block.withdrawn === null) {
				const { due, text, report } = block;
				replayed.states.set(commit, {
					due,
					text,
					line: commitment.line,
					path: report.path,
					at: instant
				});
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

// src/core/model/build-snapshot.ts
/** The one way to make a snapshot. `now` is when the register was read; `run` is null for a reader that is no run. */
function buildSnapshot(observed, now, run) {
	const { repository, ledger, gone, problems, commitments } = observed;
	return {
		version: 1,
		repository: {
			id: repository.id,
			name: repository.name,
			url: repository.url
		},
		problems: problems.map(({ message }) => message),
		observed_at: now.instant,
		last_run_at: run ? now.instant : ledger?.last_run_at ?? null,
		settings: run?.settings ?? ledger?.settings ?? DEFAULT_SETTINGS,
		gone: gone.map((issue) => goneFacts(issue, ledger, now)),
		untracked: run?.untracked ?? ledger?.untracked ?? null,
		commitments
	};
}
/** A gone issue, with the day of the run that first missed it. */
function goneFacts({ number, how }, ledger, now) {
	return {
		number,
		how,
		since: (ledger?.gone.find((issue) => issue.number === number))?.since ?? todayIn(now, "UTC")
	};
}

// src/core/render/dashboard.ts
const DASHBOARD_TITLE = "Follow-through: what our post-mortems promised";
/** GitHub takes 65,536 characters; people's own text needs room too. */
const BODY_LIMIT = 6e4;
const TABLE_LIMIT = 3e4;
const TEXT_LIMIT = 200;
const PROBLEMS_SHOWN = 10;
/** The Action's part of the dashboard's body: the ledger, then every commitment by state, what needs eyes first. */
function renderDashboard(ledger, { assessment, problems, links }) {
	const rows = STATES.flatMap((state) => assessment.commitments.filter((commitment) => commitment.state === state).toSorted((a, b) => (a.block.due ?? "9").localeCompare(b.block.due ?? "9"))).map((commitment) => stateRow(commitment, links, quote$1));
	const { before_since, ignored, hints } = ledger.untracked;
	const untracked = [
		before_since > 0 ? `${plural(before_since, "commitment", "commitments")} of reports from before ${ledger.since}` : "",
		ignored > 0 ? `${ignored} under “follow-through: ignore”` : "",
		hints > 0 ? `${plural(hints, "sentence", "sentences")} that may promise something` : ""
	].filter((part) => part !== "");
	const head = [
		`## ${headline(assessment)}`,
		`Last run: ${ledger.last_run_at.slice(0, 16).replace("T", " ")} UTC. Every commitment of the published post-mortems has one issue; this one shows them all.`,
		ledger.pending > 0 ? `${plural(ledger.pending, "issue is", "issues are")} still to be opened by the next run.` : "",
		untracked.length > 0 ? `Not tracked: ${untracked.join(", ")}.` : "",
		problems.length > 0 ? [
			"### To be mended",
			"",
			...problems.slice(0, PROBLEMS_SHOWN).map((problem) => `- ${problemLine(problem)}`)
		].join("\n") : "",
		problems.length > PROBLEMS_SHOWN ? `… and ${problems.length - PROBLEMS_SHOWN} more.` : "",
		rows.length === 0 ? "No commitments recorded. This does not mean none were made." : ""
	];
	const foot = "Everything above the line belongs to Follow-through; write below it. The issue may be pinned.\n\n---";
	const written = (table) => LEDGER.render(ledger, [
		...head,
		table,
		foot
	].filter((part) => part !== "").join("\n\n"));
	const bare = written("").length;
	return written(renderTable(STATE_HEADER, rows, Math.max(0, Math.min(TABLE_LIMIT, BODY_LIMIT - bare))));
}
/** Whether the ledger still fits into an issue's body. */
function fits(rendered) {
	return rendered.length <= BODY_LIMIT;
}
/** The ledger's entries with others added, and without the issues that stand for nothing of their own. */
function withEntries(ledger, added, dropped) {
	const entries = new Map([...ledger ? ledgerEntries(ledger) : [], ...added]);
	for (const number of dropped) entries.delete(number);
	return entries;
}
function problemLine({ file, line, message }) {
	return `${file ? `${codeSpan(`${file}${line ? `:${line}` : ""}`)}: ` : ""}${quote$1(message)}`;
}
/** A code span, in which GitHub looks for no mention; a bar would end a table's cell. */
function quote$1(text) {
	return codeSpan(clip(text, TEXT_LIMIT)).replaceAll("|", "¦");
}

// src/core/lifecycle/due-date-history.ts
/** Every due date that counted, in order; empty where there was none. A date that moved earlier counted, too. */
function dueDateHistory({ due, first_due, history }) {
	if (due === null) return [];
	const dues = [{
		day: first_due ?? due,
		since: null,
		gap: false
	}];
	/** Where the chain is torn: of a long history only the ends are kept. */
	const reach = (day) => {
		if (dues.at(-1).day !== day) dues.push({
			day,
			since: null,
			gap: true
		});
	};
	for (const event of history) {
		if (event.type === "dated") dues[0].since ??= event.at;
		if (event.type !== "moved") continue;
		reach(event.from);
		dues.push({
			day: event.to,
			since: event.at,
			gap: false
		});
	}
	reach(due);
	return dues;
}
/** Whether the block holds everything that happened; what a longer history leaves out stands in the issue's comments. */
function isHistoryComplete({ history }) {
	return history.length < 40;
}

// src/core/assess/quarters.ts
/** The on-time figures by the quarter of the first due date, oldest first; together they are the assessment's `on_time`. */
function onTimeByQuarter(commitments, now) {
	const due = commitments.filter((commitment) => isFirstDatePast(commitment, now));
	return [...groupBy(due, ({ block }) => quarterOf(block.first_due))].toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, found]) => ({
		year: name.slice(0, 4),
		quarter: name.slice(4),
		kept: found.filter(({ state }) => state === "kept").length,
		due: found.length
	}));
}
function quarterOf(day) {
	return `${day.slice(0, 4)}${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

// src/core/verify/findings.ts
/** What each difference is called, in the words of its reader. */
const WORDS = {
	gone: ({ number, how, since }) => `Issue #${number}, which stood for a commitment, was ${how} (missed since ${since}).`,
	edited: ({ number }) => `The managed part of issue #${number} was edited by hand.`,
	commit: ({ number, commit }) => `Issue #${number} names commit ${short(commit)}, which is not in the history of this branch: it was rewritten.`,
	unknown: ({ number }) => `Issue #${number} stands for a promise that no commit of this branch holds.`,
	missing: ({ subject, from }) => `“${clip(subject, 120)}”, promised since ${from.slice(0, 10)}, has no issue.`,
	first_due: ({ number, said, is }) => `Issue #${number} says that it was first promised for ${day(said)}; git says ${day(is)}.`,
	text_original: ({ number, said, is }) => `Issue #${number} says that the first words were ${quote(said)}; git says ${quote(is)}.`,
	due: ({ number, said, is }) => `Issue #${number} says that it is due ${day(said)}; its report says ${day(is)}.`,
	move_missing: ({ number, is }) => `Issue #${number} does not say that the due date moved to ${day(is)}.`,
	move_false: ({ number, said, is }) => `Issue #${number} says that the due date moved to ${day(said)} there; git says ${day(is)}.`,
	move_from: ({ number, said }) => `Issue #${number} says that the due date moved away from ${day(said)}, which no report ever said.`,
	published: ({ number, said, is }) => `Issue #${number} says that its report was published on ${day(said)}; the report says ${day(is)}.`,
	rewording_missing: ({ number, is }) => `Issue #${number} does not say that it was reworded to ${quote(is)}.`,
	removed: ({ number, is }) => is ? `The line of issue #${number} is gone from its report, which the issue does not say.` : `Issue #${number} says that its line is gone; it is there.`,
	withdrawn: ({ number, is }) => is ? `The report takes back the promise of issue #${number}, which the issue does not say.` : `Issue #${number} says that it was withdrawn in its report; it was not.`,
	done: ({ number, said, is }) => `Issue #${number} says that it was marked as done on ${day(said)}; the report marks it since ${day(is)}.`,
	unpublished: ({ number }) => `Issue #${number} stands in the published snapshot and is no longer tracked.`,
	published_due: ({ number, said, is }) => `Issue #${number} says that it was first promised for ${day(said)}; the published snapshot says ${day(is)}.`,
	published_text: ({ number, said, is }) => `Issue #${number} says that the first words were ${quote(said)}; the published snapshot says ${quote(is)}.`,
	published_history: ({ number, is }) => `Issue #${number} no longer tells ${is} of the events that the published snapshot tells.`
};
function describeDifference(what, facts) {
	const { number, file = null, line = null, commit = null } = facts;
	return {
		number,
		file,
		line,
		commit,
		message: WORDS[what](facts)
	};
}
function day(said) {
	return said ?? "no day";
}
function quote(said) {
	return `“${clip(said, 120)}”`;
}
function short(commit) {
	return commit.slice(0, 12);
}

// src/core/verify/compare.ts
/** A state that stood shorter than this may have been seen by no run: several commits are often pushed at once. */
const SEEN_HOURS = 24;
/** An issue is opened by the run of a commit, a little after it. */
const CLOCK_HOURS = 1;
/** Compares what the issues say with git and with what was published: every difference, each once. Pure. */
function verifyHistory(input) {
	const pairs = pairUp(input);
	const paired = new Set(pairs.values());
	const marks = new Set(input.gone.map(({ mark }) => mark));
	const first = input.issues.map(({ facts }) => facts.created_at).toSorted()[0] ?? input.now;
	const isMissing = (one) => !paired.has(one) && !marks.has(textFingerprint(one.block)) && (one.block.report.published === null || one.block.report.published >= input.since) && stoodLong(one, first, input.now);
	const order = new Map(input.commits.map((commit, index) => [commit, index]));
	const say = describeDifference;
	return [
		...input.gone.map((gone) => say("gone", {
			number: gone.number,
			how: gone.how,
			since: gone.since
		})),
		...input.issues.flatMap((issue) => {
			const expected = pairs.get(issue);
			const own = [...editedOf(issue), ...lostCommits(issue, order)];
			if (!expected) return [...own, say("unknown", placeOf(issue))];
			return [...own, ...compare(issue, expected, order, input.now)];
		}),
		...input.replayed.filter(isMissing).map((one) => say("missing", {
			...lastPlace(one),
			subject: one.block.subject,
			from: one.from
		})),
		...input.snapshot ? compareSnapshot(input.snapshot, input) : []
	];
}
/** By key, then by the words that both have now, then by the first ones. */
function pairUp({ issues, replayed }) {
	const pairs = /* @__PURE__ */ new Map();
	const free = new Set(replayed);
	const traits = [
		({ key }) => key,
		({ report, text }) => JSON.stringify([report.path, matchKey(text)]),
		({ report, text_original }) => JSON.stringify([report.path, matchKey(text_original)]),
		({ text_original }) => matchKey(text_original)
	];
	for (const trait of traits) {
		const there = new Map([...free].map((one) => [trait(one.block), one]));
		for (const issue of issues) {
			const found = pairs.has(issue) ? void 0 : there.get(trait(issue.block));
			if (!found || !free.has(found)) continue;
			pairs.set(issue, found);
			free.delete(found);
		}
	}
	return pairs;
}
function compare(issue, expected, order, now) {
	const { block, facts } = issue;
	const where = {
		...lastPlace(expected),
		number: facts.number
	};
	const end = facts.closed_at ?? now;
	const states = Array.from(expected.states, ([commit, state]) => ({
		commit,
		...state
	}));
	const start = states.findLast(({ at }) => hoursBetween(facts.created_at, at) <= CLOCK_HOURS) ?? states[0];
	const seen = states.slice(states.indexOf(start));
	const findings = [];
	const add = (...args) => void findings.push(describeDifference(...args));
	const dated = seen.find(({ due }) => due !== null);
	const first = dated?.due ?? null;
	const fresh = dated !== void 0 && dated !== start && hoursBetween(dated.at, end) < SEEN_HOURS;
	if (block.first_due !== first && !(fresh && block.first_due === null)) add("first_due", {
		...where,
		...stateOf(dated ?? start),
		said: block.first_due,
		is: first
	});
	if (matchKey(start.text) !== matchKey(block.text_original)) add("text_original", {
		...where,
		...stateOf(start),
		said: block.text_original,
		is: start.text
	});
	const settled = states.findLastIndex(({ at }) => hoursBetween(at, end) >= SEEN_HOURS);
	const possible = states.slice(Math.max(0, settled)).map(({ due }) => due);
	if (facts.state === "open" && !possible.includes(block.due)) add("due", {
		...where,
		said: block.due,
		is: expected.block.due
	});
	const told = block.history.flatMap((event) => event.type === "moved" || event.type === "dated" ? [event.to] : []);
	const whole = isHistoryComplete(block);
	const closed = closedTimes(block);
	const counts = ({ at }) => whole && !closed.some(([from, to]) => at >= from && at <= to);
	for (const move of movesOf(seen, end).filter(counts)) if (!told.includes(move.due)) add("move_missing", {
		...where,
		...stateOf(move),
		said: null,
		is: move.due
	});
	for (const event of block.history) {
		if (event.type !== "moved" && event.type !== "dated") continue;
		const place = order.get(event.commit ?? "none");
		const then = place === void 0 ? void 0 : states.findLast(({ commit }) => order.get(commit) <= place);
		if (then && then.due !== event.to) add("move_false", {
			...where,
			commit: event.commit,
			said: event.to,
			is: then.due
		});
		if (event.type === "moved" && !states.some(({ due }) => due === event.from)) add("move_from", {
			...where,
			commit: event.commit,
			said: event.from,
			is: null
		});
	}
	const rewordings = block.history.flatMap((event) => event.type === "reworded" ? [matchKey(event.after)] : []);
	for (const event of rewordedOf(expected.block, seen, end)) if (whole && !rewordings.includes(matchKey(event.after))) add("rewording_missing", {
		...where,
		commit: event.commit,
		said: null,
		is: event.after
	});
	if (facts.state === "open" && block.removed === null !== (expected.block.removed === null)) add("removed", {
		...where,
		said: block.removed,
		is: expected.block.removed
	});
	if (facts.state === "open" && block.withdrawn === null !== (expected.block.withdrawn === null)) add("withdrawn", {
		...where,
		said: block.withdrawn?.at ?? null,
		is: expected.block.withdrawn?.at ?? null
	});
	if (block.report.published !== expected.block.report.published && expected.block.report.path === block.report.path) add("published", {
		...where,
		said: block.report.published,
		is: expected.block.report.published
	});
	if (block.done !== null && expected.block.done === null) add("done", {
		...where,
		said: block.done,
		is: null
	});
	const ticked = expected.block.history.findLast(({ type }) => type === "ticked");
	if (ticked && block.done !== null && block.done < ticked.at) add("done", {
		...where,
		said: block.done,
		is: ticked.at
	});
	return findings;
}
/** From each close that is written down to the reopening after it. */
function closedTimes({ history }) {
	return history.flatMap((event, index) => {
		if (event.type !== "closed") return [];
		const reopened = history.slice(index).find(({ type }) => type === "reopened");
		return reopened ? [[event.instant, `${reopened.at}T23:59:59Z`]] : [];
	});
}
/** Dates that came after the first one, each as it stood long enough for a run to see it. */
function movesOf(seen, end) {
	const changes = seen.filter(({ due }, index) => index > 0 && due !== null && due !== seen[index - 1].due);
	return changes.filter(({ at }, index) => {
		const until = changes[index + 1]?.at ?? end;
		return at < end && hoursBetween(at, until) >= SEEN_HOURS;
	});
}
function rewordedOf({ history }, seen, end) {
	const at = new Map(seen.slice(1).map((state) => [state.commit, state.at]));
	const events = history.filter((event) => event.type === "reworded");
	return events.filter((event, index) => {
		const from = at.get(event.commit);
		const until = at.get(events[index + 1]?.commit ?? "none") ?? end;
		return from !== void 0 && from < end && hoursBetween(from, until) >= SEEN_HOURS;
	});
}
function editedOf(issue) {
	return issue.edited ? [describeDifference("edited", placeOf(issue))] : [];
}
/** Commits that the block names and that the branch no longer has. */
function lostCommits(issue, order) {
	const { first_commit, commit, history } = issue.block;
	const named = [
		first_commit,
		commit,
		...history.map((event) => "commit" in event ? event.commit : null)
	];
	const lost = new Set(named.filter((one) => one !== null && !order.has(one)));
	return Array.from(lost, (one) => describeDifference("commit", {
		...placeOf(issue),
		commit: one
	}));
}
/** Whether a run must have seen it while it stood there. */
function stoodLong({ from, to }, first, now) {
	return hoursBetween(from > first ? from : first, to ?? now) >= SEEN_HOURS;
}
/** What was published has to be the beginning of what the issues say. */
function compareSnapshot({ commitments }, { issues, gone }) {
	const now = new Map(issues.map((issue) => [issue.facts.number, issue]));
	const known = new Set(gone.map(({ number }) => number));
	return commitments.flatMap(({ block, issue }) => {
		if (!issue) return [];
		const current = now.get(issue.number)?.block;
		const place = {
			number: issue.number,
			file: block.report.path,
			line: block.line,
			commit: block.commit
		};
		if (!current) return known.has(issue.number) ? [] : [describeDifference("unpublished", place)];
		const findings = [];
		if (block.first_due !== null && current.first_due !== block.first_due) findings.push(describeDifference("published_due", {
			...place,
			said: current.first_due,
			is: block.first_due
		}));
		if (current.text_original !== block.text_original) findings.push(describeDifference("published_text", {
			...place,
			said: current.text_original,
			is: block.text_original
		}));
		const events = current.history.map((event) => JSON.stringify(event));
		const lost = block.history.filter((event) => !events.includes(JSON.stringify(event)));
		if (lost.length > 0) findings.push(describeDifference("published_history", {
			...place,
			is: String(lost.length)
		}));
		return findings;
	});
}
function placeOf({ block, facts }) {
	return {
		number: facts.number,
		file: block.report.path,
		line: block.line,
		commit: block.commit
	};
}
function lastPlace({ states }) {
	const [commit, { path: file, line }] = [...states].at(-1);
	return {
		number: null,
		file,
		line,
		commit
	};
}
function stateOf({ path: file, line, commit }) {
	return {
		file,
		line,
		commit
	};
}

export { closeReasonOf as $, SnapshotSchema as A, STATES as B, holdsAppsBlock as C, LEDGER as D, selectTracked as E, escapeMarkdown as F, headline as G, assessOne as H, EvidenceSchema as I, capitalise as J, isUnexplained as K, parseBody as L, sourceUrl as M, PLAIN as N, ledgerEntries as O, describeEvent as P, plural as Q, safeUrl as R, findDashboards as S, includesLogin as T, countStates as U, STATE_WORDS as V, failureSentence as W, groupBy as X, clip as Y, oneLine as Z, renderTable as _, DASHBOARD_TITLE as a, isInstant as at, parseCommentMarks as b, withEntries as c, parseDay as ct, replay as d, memoize as dt, knownCloser as et, planSync as f, Failure as ft, STATE_HEADER as g, diffCommitments as h, reasonOf as ht, isHistoryComplete as i, daysBetween as it, renderManagedPart as j, packEntries as k, buildSnapshot as l, previousMidnight as lt, parseReport as m, codeOf as mt, onTimeByQuarter as n, addDays as nt, fits as o, isTimeZone as ot, textFingerprint as p, Withheld as pt, tally as q, dueDateHistory as r, dayOf as rt, renderDashboard as s, makeNow as st, verifyHistory as t, needsCloser as tt, goneFacts as u, todayIn as ut, stateRow as v, holdsBlock as w, renderComment as x, resolveTracker as y, KINDS as z };