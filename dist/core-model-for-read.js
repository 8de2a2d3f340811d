import { Failure, clip, compareText, matchKey } from "./core-model-start.js";
import { safeParse } from "./lib.js";

// src/core/model/memoize.ts
/** Limits a cache's memory use, because keys can come from untrusted input. */
const MAX_ENTRIES = 1e4;
/** Caches a pure function's results. Intended for functions called thousands of times with few distinct keys. */
function memoize(compute) {
	const results = /* @__PURE__ */ new Map();
	return (key) => {
		const cached = results.get(key);
		if (cached !== void 0) return cached;
		if (results.size >= MAX_ENTRIES) results.clear();
		const result = compute(key);
		results.set(key, result);
		return result;
	};
}

// src/core/model/date.ts
const DAY_MS = 864e5;
const ISO_DAY = /^([12]\d{3})-(\d{2})-(\d{2})$/;
/** Builds a date from its numbers. Returns null if it doesn't exist (30 February). Months count from 1. */
function makeDay(year, month, day) {
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1) return null;
	return date.toISOString().slice(0, 10);
}
/**
* Parses a date that is exactly `YYYY-MM-DD`. Returns null for any other text, a date that doesn't exist, or a year before 1000 or
* after 2999.
*/
function parseDay(text) {
	const match = ISO_DAY.exec(text);
	return match ? makeDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
/** The date `days` later, or earlier if negative. */
function addDays(day, days) {
	return new Date(startOf(day) + days * DAY_MS).toISOString().slice(0, 10);
}
/** The same day of the month `months` later, or the last day if that month is shorter (31 January + 1 → 28 February). */
function addMonths(day, months) {
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) + months];
	const last = lastDayOfMonth(year, month);
	const same = `${last.slice(0, 8)}${day.slice(8)}`;
	return same < last ? same : last;
}
/** The number of days from `from` to `to`; negative if `to` is earlier. */
function daysBetween(from, to) {
	return Math.round((startOf(to) - startOf(from)) / DAY_MS);
}
/** Converts an RFC 3339 instant to milliseconds since 1970. */
function timeOf(instant) {
	return Date.parse(instant);
}
/** Converts milliseconds since 1970 to an instant, RFC 3339, UTC. */
function instantAt(time) {
	return new Date(time).toISOString();
}
/** The number of hours from one RFC 3339 instant to another; negative if the second is earlier. */
function hoursBetween(from, to) {
	return (Date.parse(to) - Date.parse(from)) / 36e5;
}
/** The last day of a month. Months count from 1, and month 13 is January of the next year. */
function lastDayOfMonth(year, month) {
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(year, month, 0);
	return date.toISOString().slice(0, 10);
}
/** Sorts items by date, earliest first. Items without a date come last. */
function sortByDay(items, dayOfItem) {
	return items.toSorted((a, b) => compareText(dayOfItem(a) ?? "9", dayOfItem(b) ?? "9"));
}
/** The weekday, from 0 for Sunday to 6 for Saturday. */
function weekday(day) {
	return new Date(Date.parse(day)).getUTCDay();
}
/** Whether the text is an RFC 3339 instant. */
function isInstant(text) {
	return parseDay(text.slice(0, 10)) !== null && /^.{10}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
}
/** Whether the text names an IANA time zone. An offset such as `+02:00` is not a name. */
function isTimeZone(zone) {
	if (!/^[A-Za-z]/.test(zone)) return false;
	if (zone === "UTC") return true;
	try {
		return dayFormatter(zone) !== null;
	} catch {
		return false;
	}
}
/** The calendar date at an RFC 3339 instant in an IANA time zone. Throws a RangeError for an unknown zone. */
function dayOf(instant, zone) {
	if (zone === "UTC") return instant.endsWith("Z") ? instant.slice(0, 10) : new Date(instant).toISOString().slice(0, 10);
	return dayFormatter(zone)(instant);
}
/** Today's date in an IANA time zone. */
function todayIn(now, zone) {
	return now.today ?? dayOf(now.instant, zone);
}
/** The start of a day in UTC, in milliseconds since 1970. */
const startOf = memoize((day) => Date.parse(day));
/** For each time zone, a function that converts an RFC 3339 instant to a date. The en-CA locale formats it as YYYY-MM-DD. */
const dayFormatter = memoize((zone) => {
	const format = new Intl.DateTimeFormat("en-CA", {
		timeZone: zone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	});
	return memoize((instant) => format.format(new Date(instant)));
});
/** At Antarctica's Troll station, clocks go back by two hours. */
const LONGEST_DAY_MS = 936e5;
/** The start (RFC 3339) of the day after `instant` in an IANA time zone. */
function nextMidnight(instant, zone) {
	const start = Date.parse(instant);
	const today = dayOf(instant, zone);
	let [before, after] = [start, start + LONGEST_DAY_MS];
	while (after - before > 1) {
		const middle = Math.floor((before + after) / 2);
		if (dayOf(new Date(middle).toISOString(), zone) === today) before = middle;
		else after = middle;
	}
	return new Date(after).toISOString();
}
/** The start (RFC 3339) of the day that contains `instant` in an IANA time zone. */
function previousMidnight(instant, zone) {
	const day = dayOf(instant, zone);
	const before = nextMidnight((/* @__PURE__ */ new Date(Date.parse(instant) - LONGEST_DAY_MS)).toISOString(), zone);
	return dayOf(before, zone) === day ? before : nextMidnight(before, zone);
}
/**
* The time of a run. `today` is the value of FOLLOW_THROUGH_TODAY; if it is unset or empty, the real date is used. Throws a
* Failure if `today` isn't a valid date.
*/
function makeNow(instant, today) {
	if (!today) return {
		instant,
		today: null
	};
	if (parseDay(today) === null) throw new Failure(`FOLLOW_THROUGH_TODAY is ${JSON.stringify(today)}: expected a date in the format YYYY-MM-DD, such as 2026-12-01.`);
	return {
		instant,
		today
	};
}

// src/core/model/commitment.ts
const KINDS = [
	"prevent",
	"mitigate",
	"detect",
	"process",
	"repair"
];
const TEXT_LIMIT = 2e3;
/** Replaces an item's trackers that don't fit in a block. It is never completed, so the item's trackers can't prove anything. */
const UNFOLLOWED = "some trackers not followed";

// src/core/model/managed.ts
const CLOSE = "<!-- /follow-through -->";
const UNSAFE = /[<>&\-\u2028\u2029\p{Cc}\p{Cf}\p{Cs}]/gu;
const IS_UNSAFE = new RegExp(UNSAFE.source, "u");
/** The length of an escape such as `\u003c`. */
const LONGEST_ESCAPE = 6;
const ELLIPSIS = "…";
/** Creates the format whose comment starts with `mark`, such as `follow-through:v1`. */
function createFormat(mark, schema) {
	const open = `<!-- ${mark} `;
	const opening = new RegExp(`^<!-- ${mark}`, "m");
	const start = new RegExp(String.raw`^<!-- ${mark} (?<json>\{.*\}) -->\r?\n`, "gm");
	return {
		parse(body) {
			if (!opening.test(body)) return null;
			const [match, second] = findBlocks(body, start);
			if (match === void 0) return { problem: "its managed block is cut off" };
			if (second !== void 0) return { problem: "it contains more than one managed block" };
			const { index, end, json, rendering } = match;
			const parsed = safeParse(schema, parseJson(json));
			if (!parsed.success) return { problem: "its managed block can't be read" };
			return {
				before: body.slice(0, index),
				data: parsed.output,
				json,
				rendering: rendering.replaceAll("\r\n", "\n").replace(/\n$/, ""),
				after: body.slice(end)
			};
		},
		render: (data, rendering) => `${open}${JSON.stringify(data).replaceAll(UNSAFE, escapeUnit)} -->\n${rendering}\n${CLOSE}`
	};
}
/** The first two blocks in a body. Looks for each end only once, because anyone can write a body with thousands of starts. */
function findBlocks(body, start) {
	const found = [];
	for (let from = 0; found.length < 2;) {
		start.lastIndex = from;
		const opening = start.exec(body);
		if (!opening) return found;
		const { index, groups: { json = "" } = {} } = opening;
		const fence = /^<!-- \/follow-through -->(?=\r?$)/gm;
		fence.lastIndex = start.lastIndex;
		const closing = fence.exec(body);
		if (!closing) return found;
		from = fence.lastIndex;
		found.push({
			index,
			end: from,
			json,
			rendering: body.slice(start.lastIndex, closing.index)
		});
	}
	return found;
}
function escapeUnit(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => String.raw`\u${unit.toString(16).padStart(4, "0")}`).join("");
}
/** The number of characters that a text on one line takes in a stored block, with all escapes. */
function storedLength(text) {
	let length = 0;
	for (const character of text) length += storedLengthOf(character);
	return length;
}
function storedLengthOf(character) {
	if (IS_UNSAFE.test(character)) return character.length * LONGEST_ESCAPE;
	return character === "\"" || character === "\\" ? 2 : character.length;
}
/** Clips a text like `clip`, and further if it would take more than `room` characters in a stored block. */
function clipStored(text, limit, room) {
	const clipped = clip(text, limit);
	if (clipped.length * LONGEST_ESCAPE <= room || storedLength(clipped) <= room) return clipped;
	let [end, left] = [0, room - 1];
	for (const character of clipped) {
		left -= storedLengthOf(character);
		if (left < 0) break;
		end += character.length;
	}
	return `${clipped.slice(0, end)}${ELLIPSIS}`;
}
function parseJson(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

// src/core/model/url.ts
/** Normalises an HTTPS URL. Returns null for anything else, and for a URL that contains credentials. */
function safeUrl(text) {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	return url.protocol === "https:" && url.username === "" && url.password === "" ? url.href : null;
}

// src/core/model/reason.ts
/** Words that people enter instead of a reason, as match keys. */
const EMPTY_WORDS = new Set("n a|na|none|nil|null|no|yes|ok|okay|tbd|tba|tbc|todo|wip|etc|foo|test|asdf|because|reason|the reason|no reason|reasons|unknown|not given|not known|to be decided|to be determined|to be done|see above|entfällt|keine|keiner|kein grund|offen|aucun|aucune|sans objet|s o|ninguno|ninguna|no aplica|nenhum|nenhuma|nessuno|nessuna|geen|brak|žádný|ingen|yok|không|tidak ada|нет|немає|無|无|無し|なし|特になし|略|未定|不明|待定|없음|미정".split("|"));
/**
* The reason for a withdrawal, a close or a later due date, if the text says something in any language; otherwise null. Signs,
* emoji, one letter or digit (even repeated, but not a Chinese character or a Korean syllable) and placeholders such as `n/a`
* say nothing.
*/
function statedReason(text) {
	if (!text) return null;
	const words = matchKey(text).replaceAll(/[^\p{L}\p{N}\s]/gu, "").trim();
	const [first = "", ...others] = new Set(words.replaceAll(/\s/g, ""));
	return others.length === 0 && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(first) || EMPTY_WORDS.has(words) ? null : text;
}

// src/core/model/recurrence.ts
/** The value of `recurs` for something that happens with each release, which isn't a length of time. */
const EACH_RELEASE = "release";
const DURATION = /^P(?<count>[1-9]\d{0,2})(?<unit>[DWMY])$/;
const UNITS = {
	D: "day",
	W: "week",
	M: "month",
	Y: "year"
};
/** Whether the text is a value of `recurs`: an ISO 8601 duration with one unit, or `release`. */
function isRecurrence(text) {
	return text === "release" || DURATION.test(text);
}
/** Describes a value of `recurs`: `every 3 months`. */
function describeRecurrence(recurs) {
	const { count = "", unit = "" } = { ...DURATION.exec(recurs)?.groups };
	const name = UNITS[unit];
	if (name === void 0) return recurs === "release" ? "with each release" : recurs;
	return count === "1" ? `every ${name}` : `every ${count} ${name}s`;
}

// src/core/model/commit-dates.ts
/** The branch's own commits, oldest first: the newest commit, its first parent, that commit's first parent, and so on. */
function firstParentLine(newest, byId) {
	const line = [];
	for (let commit = newest; commit !== void 0; commit = byId.get(commit.parents[0] ?? "")) line.push(commit);
	return line.toReversed();
}
/**
* Dates the commits of a branch, in milliseconds since 1970. People choose the dates of their commits, so a commit counts as no
* older than the branch's commits before it, and as no newer than `now`. `line` contains the branch's own commits; see
* firstParentLine.
*/
function datesInOrder(line, now = Infinity) {
	let newest = -Infinity;
	return line.map((commit) => {
		const { instant, after = -Infinity, before = Infinity } = commit;
		const at = Math.min(Math.max(timeOf(instant), after, newest), now);
		newest = Math.max(newest, Math.min(at, before));
		return {
			commit,
			at
		};
	});
}
/** Dates the promises in each of the branch's own commits; see datesInOrder. Otherwise, older work would count as evidence. */
function withPromiseDates(line) {
	return datesInOrder(line.map((own) => ({
		instant: own.instant,
		own
	}))).map(({ commit: { instant, own }, at }) => ({
		...own,
		promised: at === timeOf(instant) ? instant : instantAt(at).replace(".000Z", "Z")
	}));
}

export { EACH_RELEASE, KINDS, TEXT_LIMIT, UNFOLLOWED, addDays, addMonths, clipStored, createFormat, datesInOrder, dayOf, daysBetween, describeRecurrence, firstParentLine, hoursBetween, instantAt, isInstant, isRecurrence, isTimeZone, lastDayOfMonth, makeDay, makeNow, memoize, nextMidnight, parseDay, previousMidnight, safeUrl, sortByDay, statedReason, storedLength, timeOf, todayIn, weekday, withPromiseDates };