import { A as string, D as regex, E as pipe, F as variant, O as safeParse, P as url, S as object, T as picklist, a as parse, c as require_dist, d as check, i as MarkdownItCallable, l as array, m as literal, n as bytesToHex, o as TomlDate, p as integer, r as utf8ToBytes, t as sha256, u as boolean, v as minValue, x as number, y as nullable } from "./lib.js";

// src/core/failure.ts
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
/** The system's code of what was thrown (`ENOENT`), or its first line. */
function codeOf(thrown) {
	return thrown instanceof Error && "code" in thrown ? String(thrown.code) : reasonOf(thrown);
}

// src/core/date.ts
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
	return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
/** The same day `months` later; the month's last day where it has no such day (31 January + 1 → 28 February). */
function addMonths(day, months) {
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) + months];
	const last = lastDayOfMonth(year, month);
	const same = `${last.slice(0, 8)}${day.slice(8)}`;
	return same < last ? same : last;
}
/** Whole days from `from` to `to`; negative when `to` is earlier. */
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
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
	return calendar(zone).format(new Date(instant));
}
/** Today in an IANA time zone. */
function todayIn(now, zone) {
	return now.today ?? dayOf(now.instant, zone);
}
/** Building a formatter costs far more than using it, and a run asks for one zone thousands of times. */
const calendars = /* @__PURE__ */ new Map();
function calendar(zone) {
	const known = calendars.get(zone);
	if (known) return known;
	const made = new Intl.DateTimeFormat("en-CA", {
		timeZone: zone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	});
	calendars.set(zone, made);
	return made;
}
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

// src/core/text.ts
/** Control, bidi and zero-width characters, the soft hyphen and the byte order mark: never seen, so never compared or shown. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** One line, single spaces, nothing invisible. Line breaks and tabs count as spaces. */
function oneLine(text) {
	return text.replaceAll(/[\n\r\t\v\f]/g, " ").replaceAll(INVISIBLE, "").replaceAll(/\s+/g, " ").trim();
}
/** What two texts have in common when a person would call them the same: case, width, accent form and punctuation aside. */
function matchKey(text) {
	const words = oneLine(text).normalize("NFKC").toLowerCase().replaceAll(/[\p{P}\p{S}\s]+/gu, " ").trim();
	return words === "" ? oneLine(text) : words;
}
/** At most `limit` code points; an ellipsis shows that something was cut. */
function clip(text, limit) {
	if (text.length <= limit) return text;
	const points = Array.from(text);
	return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}
/** `1 commitment is`, `3 commitments are`: `count` picks the form. */
function plural(count, one, many) {
	return `${count} ${count === 1 ? one : many}`;
}
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

// src/core/assess.ts
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
/** Facts and today to a state for every commitment. Pure; no verdict of an earlier run takes part. */
function assess(snapshot, now) {
	return tally(snapshot.commitments.map((tracked) => assessOne(tracked, snapshot.settings, now)), now);
}
/** The figures over commitments that were each judged by their own repository's settings. */
function tally(commitments, now) {
	const counts = {
		total: commitments.length,
		...zeroes()
	};
	for (const { state } of commitments) counts[state] += 1;
	const dated = commitments.filter(({ block }) => block.first_due !== null);
	const isDue = ({ block, state }) => block.first_due < todayIn(now, block.time_zone) || state === "kept" || state === "kept_late" || state === "unproven";
	const upcoming = commitments.filter(({ state }) => state === "on_track" || state === "due_soon");
	const zones = /* @__PURE__ */ new Set(["UTC", ...commitments.map(({ block }) => block.time_zone)]);
	return {
		commitments,
		counts,
		slipped: commitments.filter(({ slips }) => slips.length > 0).length,
		on_time: {
			kept: dated.filter(({ state }) => state === "kept").length,
			due: dated.filter(isDue).length
		},
		next_due: upcoming.map(({ block }) => block.due).toSorted()[0] ?? null,
		valid_until: [...zones].map((zone) => nextMidnight(now.instant, zone)).toSorted()[0]
	};
}
/** The state of one commitment; the first rule that fits decides (see the README's table of states). */
function assessOne(tracked, settings, now) {
	const { block, issue } = tracked;
	const today = todayIn(now, block.time_zone);
	const evidence = [...issue?.evidence ?? [], ...block.links.map((url) => ({
		kind: "link",
		url,
		at: block.done
	}))];
	const closure = closureOf(tracked);
	const state = closure ? closedState(closure, block.first_due, evidence.length > 0 || !settings.require_evidence) : openState(tracked, settings, today);
	return {
		...tracked,
		state,
		days_overdue: state === "overdue" ? daysBetween(block.due, today) : 0,
		slips: block.history.filter((event) => event.type === "moved").filter(({ from, to }) => to > from).map(({ from, to, at, commit }) => ({
			from,
			to,
			at,
			commit
		})),
		evidence,
		closure
	};
}
/** `9 of 12 kept (2 late) · 1 overdue`: the one line that badge, page and summary share. */
function headline({ counts }) {
	if (counts.total === 0) return "no commitments recorded";
	const late = counts.kept_late > 0 ? ` (${counts.kept_late} late)` : "";
	return [`${counts.kept + counts.kept_late} of ${counts.total} kept${late}`, ...["overdue", "removed"].filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${state}`)].join(" · ");
}
/** Why a check fails: `3 commitments are overdue, the oldest by 41 days: …`. Null when nothing is in these states. */
function failureSentence(assessment, failOn) {
	const parts = failOn.map((state) => ({
		state,
		found: assessment.commitments.filter((commitment) => commitment.state === state)
	})).filter(({ found }) => found.length > 0).map(({ state, found }) => {
		const oldest = found.toSorted((a, b) => b.days_overdue - a.days_overdue)[0];
		const name = oldest.issue ? `#${oldest.issue.number} ${oldest.block.subject}` : oldest.block.subject;
		const by = `by ${plural(oldest.days_overdue, "day", "days")}`;
		const how = state !== "overdue" ? "" : found.length === 1 ? ` ${by}` : `, the oldest ${by}`;
		return `${plural(found.length, "commitment is", "commitments are")} ${STATE_WORDS[state]}${how}: ${name}`;
	});
	return parts.length > 0 ? `${parts.join("; ")}.` : null;
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
function closureOf({ block, issue }) {
	if (issue?.state === "closed") {
		const at = issue.closed_at ?? issue.created_at;
		const reason = issue.state_reason === "not_planned" || issue.state_reason === "duplicate" ? issue.state_reason : "completed";
		const on = dayOf(at, block.time_zone);
		return block.done !== null && block.done < on ? {
			reason,
			on: block.done,
			at: block.done
		} : {
			reason,
			on,
			at
		};
	}
	if (block.done === null || issue?.state_reason === "reopened") return null;
	return {
		reason: "completed",
		on: block.done,
		at: block.done
	};
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
	if (today > addDays(block.due, settings.grace_days)) return "overdue";
	return today >= addDays(block.due, -settings.warn_days) ? "due_soon" : "on_track";
}
function zeroes() {
	return Object.fromEntries(STATES.map((state) => [state, 0]));
}

// src/core/commitment.ts
const KINDS = [
	"prevent",
	"mitigate",
	"detect",
	"process",
	"repair"
];
/** The most code points that an issue's block has room for, for a text and for a report's title. */
const TEXT_LIMIT = 2e3;

// src/core/url.ts
/** The address in its normal form when it is https without credentials, else null. */
function safeUrl(text) {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	return url.protocol === "https:" && url.username === "" && url.password === "" ? url.href : null;
}

// src/core/block.ts
const text$1 = string();
const optional$1 = nullable(text$1);
const day = pipe(text$1, check((value) => parseDay(value) !== null));
const optionalDay = nullable(day);
const https$1 = pipe(text$1, check((value) => safeUrl(value) !== null));
const EventSchema = variant("type", [
	object({
		type: literal("dated"),
		at: day,
		to: day,
		commit: optional$1
	}),
	object({
		type: literal("moved"),
		at: day,
		from: day,
		to: day,
		commit: optional$1
	}),
	object({
		type: literal("reworded"),
		at: day,
		before: text$1,
		after: text$1
	}),
	object({
		type: literal("owner"),
		at: day,
		from: optional$1,
		to: optional$1
	}),
	object({
		type: picklist([
			"ticked",
			"unticked",
			"removed",
			"restored"
		]),
		at: day
	})
]);
const BlockSchema = object({
	/** GitHub's id of the repository that this block belongs to: a copied block counts for nothing elsewhere. */
	repository_id: number(),
	/** Made from the report's slug and the item's words at first sight; never changes. */
	key: text$1,
	report: object({
		path: text$1,
		slug: text$1,
		title: text$1,
		published: optionalDay
	}),
	/** Where the promise stood at `commit`; refreshed only when something else changes. */
	line: number(),
	commit: optional$1,
	text: text$1,
	text_original: text$1,
	/** What the item is matched by; see Commitment.subject. */
	subject: text$1,
	owner: optional$1,
	due: optionalDay,
	due_text: optional$1,
	/** The first due date ever published. It decides between kept and kept late. */
	first_due: optionalDay,
	/** IANA zone in which due days end, fixed at first sight. */
	time_zone: pipe(text$1, check(isTimeZone)),
	tracker: optional$1,
	kind: nullable(picklist(KINDS)),
	priority: optional$1,
	id: optional$1,
	/** The day from which the report says it is done; null while it does not. */
	done: optionalDay,
	/** https links that the report gives beside its done mark. */
	links: array(https$1),
	/** The day on which the item was first missing from its report. */
	removed: optionalDay,
	history: array(EventSchema)
});
const OPEN = "<!-- follow-through:v1 ";
const CLOSE = "<!-- /follow-through -->";
const BLOCK$1 = /^<!-- follow-through:v1 (?<json>\{.*\}) -->\r?\n[\s\S]*?^<!-- \/follow-through -->(?=\r?$)/gm;
const UNSAFE = /[<>&\-\u2028\u2029\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Reads the managed block of an issue's body. Null without one; a sentence when it can't be used. */
function readBody(body) {
	const found = [...body.matchAll(BLOCK$1)];
	if (found.length === 0) return body.includes(OPEN.trim()) ? { problem: "its managed block is cut" } : null;
	if (found.length > 1) return { problem: "it holds more than one managed block" };
	const [match] = found;
	const parsed = safeParse(BlockSchema, parseJson(match[1]));
	if (!parsed.success) return { problem: "its managed block can't be read" };
	const after = body.slice(match.index + match[0].length);
	return {
		before: body.slice(0, match.index),
		block: parsed.output,
		after
	};
}
/** The managed part of a body: the facts for machines, then `rendering` for people, then the closing fence. */
function writeBlock(block, rendering) {
	const json = JSON.stringify(block).replaceAll(UNSAFE, escapeUnit);
	return `${OPEN}${json} -->\n${rendering}\n${CLOSE}`;
}
function escapeUnit(character) {
	return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)).map((unit) => String.raw`\u${unit.toString(16).padStart(4, "0")}`).join("");
}
function parseJson(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

// src/core/issue.ts
var import_dist = require_dist();
const TITLE_LIMIT = 200;
/** The title that the Action gives. A title that differs from it was changed by a person and stays theirs. */
function issueTitle(block) {
	return clip(block.subject, TITLE_LIMIT);
}
/** The Action's part of an issue's body. */
function renderManagedPart(block, place) {
	const report = `[${escapeMarkdown(block.report.title)}](${sourceUrl(block, place)})`;
	const lines = [
		`> ${codeSpan(block.text)}`,
		"",
		`- **Promised in** ${report}${block.report.published ? `, published ${block.report.published}` : ""}`,
		`- **Owner** ${block.owner ? codeSpan(block.owner) : "nobody named"}`,
		`- **Due** ${renderDue(block)}`,
		...block.tracker ? [`- **Tracked in** ${codeSpan(block.tracker)}`] : [],
		...block.removed ? [`- **Gone from its report** since ${block.removed}`] : [],
		...block.history.flatMap((event) => event.type === "moved" ? [`- Due date moved on ${event.at}: ${event.from} → ${event.to}`] : []),
		"",
		"When it is done, comment `Evidence: https://…` and close this issue as completed. To withdraw it, comment `Reason: …` and close it as not planned. Everything above the line belongs to Follow-through; write below it.",
		"",
		"---"
	];
	return writeBlock(block, lines.join("\n"));
}
/** The promise's line in its report, at the commit that it was read from. */
function sourceUrl(block, { server, repository }) {
	const path = block.report.path.split("/").map(encodeSegment).join("/");
	return `${server}/${repository}/blob/${block.commit ?? "HEAD"}/${path}?plain=1#L${block.line}`;
}
/** encodeURIComponent leaves brackets, which would end a Markdown link. */
function encodeSegment(segment) {
	return encodeURIComponent(segment).replaceAll("(", "%28").replaceAll(")", "%29");
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

// src/core/tracker.ts
/** Whether one of these accounts wrote a managed block into the issue, whole or damaged. */
function holdsBlock({ body, author }, authors) {
	return readBody(body) !== null && authors.some((login) => login.toLowerCase() === author.toLowerCase());
}
/**
* Tells the issues that stand for commitments from those that only look like it. A block counts when its issue was opened
* by a writing account, belongs to this repository, and stands under the lowest number that has its key. The rest is
* reported and changes nothing.
*/
function selectTracked(found, trust) {
	const authors = new Set(trust.authors.map((login) => login.toLowerCase()));
	const tracked = /* @__PURE__ */ new Map();
	const selection = {
		tracked: [],
		problems: [],
		claimed: /* @__PURE__ */ new Map(),
		lost: false
	};
	const report = (severity, message) => {
		selection.problems.push({
			severity,
			file: null,
			line: null,
			message
		});
	};
	for (const issue of found.toSorted((a, b) => a.facts.number - b.facts.number)) {
		const { number } = issue.facts;
		const body = readBody(issue.body);
		const ours = authors.has(issue.author.toLowerCase());
		if (body === null || "problem" in body) {
			if (!ours) continue;
			selection.lost = true;
			report("error", `Issue #${number} can't be used: ${body?.problem ?? "its managed block is gone"}, so no issue is opened. Restore its body from the edit history, or take the label off it.`);
		} else if (body.block.repository_id !== trust.repositoryId) report("warning", `Issue #${number} is not counted: its managed block belongs to another repository.`);
		else if (!ours) {
			selection.claimed.set(body.block.key, number);
			report("warning", `Issue #${number} is not counted: its managed block was written by ${issue.author}, not by ${trust.authors.join(" or ")}. If that account is yours, name it in \`author\`.`);
		} else if (tracked.has(body.block.key)) report("warning", `Issue #${number} is not counted: #${tracked.get(body.block.key).facts.number} already stands for this commitment; close it as a duplicate.`);
		else tracked.set(body.block.key, {
			...issue,
			...body
		});
	}
	selection.tracked = [...tracked.values()];
	return selection;
}

// src/core/parse/due.ts
const HOW = "write it as YYYY-MM-DD, such as 2026-12-01";
const THE_END_OF = String.raw`(?:the\s+)?end\s+of\s+`;
/** Builds the reader for a lexicon's months, weekdays and due words. Of two dates the leftmost counts, then the earlier form. */
function createDueReader(lexicon) {
	const before = String.raw`(?<![\p{L}\p{N}\-/.])`;
	const after = String.raw`(?![\p{L}\p{N}]|[-/]\d)`;
	const forms = dueForms(lexicon).map((form) => {
		const word = `(?:${lexicon.dueWords}\\s*:?\\s*(?:the\\s+)?)${form.announces ? "?" : ""}`;
		return {
			form,
			first: new RegExp(`${before}(?<date>${form.source})${after}`, "iu"),
			announced: new RegExp(`${before}${word}(?<date>${form.source})${after}`, "iu")
		};
	});
	function read(which, text, published) {
		const found = forms.flatMap(({ form, ...patterns }) => {
			const match = patterns[which].exec(text);
			return match ? [{
				form,
				match
			}] : [];
		}).toSorted((a, b) => a.match.index - b.match.index)[0];
		if (!found) return null;
		const { form, match } = found;
		const groups = match.groups;
		const reading = form.read(groups, published);
		const due = {
			start: match.index,
			end: match.index + match[0].length,
			text: groups["date"]
		};
		if (typeof reading === "string") return {
			...due,
			due: reading,
			problem: null
		};
		return {
			...due,
			due: null,
			problem: `“${due.text}” ${reading.problem}`
		};
	}
	return {
		first: (text, published) => read("first", text, published),
		announced: (text, published) => read("announced", text, published)
	};
}
function dueForms(lexicon) {
	const month = `(?<month>${lexicon.monthNames})\\.?`;
	const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
	const year = String.raw`(?<year>[12]\d{3})`;
	const quarter = String.raw`Q(?<quarter>[1-4])`;
	const monthOf = (groups) => lexicon.month(groups["month"]);
	return [
		{
			source: String.raw`${year}(?<mark>[-/])(?<number>\d{1,2})\k<mark>(?<day>\d{1,2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?`,
			read: (g) => exists(+g["year"], +g["number"], +g["day"])
		},
		{
			source: String.raw`${year}\s?年\s?(?<number>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日`,
			read: (g) => exists(+g["year"], +g["number"], +g["day"])
		},
		{
			source: String.raw`(?<day>\d{1,2})\.(?<number>\d{1,2})\.${year}`,
			read: (g) => exists(+g["year"], +g["number"], +g["day"])
		},
		{
			source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})/${year}`,
			read: slashed
		},
		{
			source: String.raw`${month}\s+${day},?\s+${year}`,
			read: (g) => exists(+g["year"], monthOf(g), +g["day"])
		},
		{
			source: String.raw`${day}\s+(?:of\s+|de\s+)?${month}(?:,|\s+de)?\s+${year}`,
			read: (g) => exists(+g["year"], monthOf(g), +g["day"])
		},
		{
			source: String.raw`${month}\s+${day}`,
			read: (g, from) => nextSuchDay(monthOf(g), +g["day"], from)
		},
		{
			source: String.raw`${day}\s+(?:of\s+|de\s+)?${month}`,
			read: (g, from) => nextSuchDay(monthOf(g), +g["day"], from)
		},
		{
			source: String.raw`(?:${THE_END_OF})?${month},?\s+${year}`,
			read: (g) => lastDayOfMonth(+g["year"], monthOf(g))
		},
		{
			source: String.raw`${THE_END_OF}${month}`,
			announces: true,
			read: (g, from) => endOfMonthNamed(monthOf(g), from)
		},
		{
			source: String.raw`(?:${THE_END_OF})?${quarter}[\s,/-]*(?:of\s+)?${year}`,
			read: (g) => lastDayOfMonth(+g["year"], +g["quarter"] * 3)
		},
		{
			source: String.raw`${year}[\s/-]*${quarter}`,
			read: (g) => lastDayOfMonth(+g["year"], +g["quarter"] * 3)
		},
		{
			source: String.raw`${THE_END_OF}${year}`,
			announces: true,
			read: (g) => lastDayOfMonth(+g["year"], 12)
		},
		{
			source: String.raw`${THE_END_OF}(?:the\s+|this\s+)?(?<unit>month|quarter|year)`,
			announces: true,
			read: (g, from) => endOfUnit(g["unit"], from)
		},
		{
			source: String.raw`within\s+(?<count>\d{1,3})\s+(?<unit>day|week|month)s?(?!\s+(?:of|before)\b)`,
			announces: true,
			read: (g, from) => later(+g["count"], g["unit"], from)
		},
		{
			source: String.raw`next\s+(?<weekday>${lexicon.weekdayNames})`,
			announces: true,
			read: (g, from) => nextWeekday(lexicon.weekday(g["weekday"]), from)
		}
	];
}
const UNPUBLISHED = { problem: "counts from the day of publication, which this report does not tell: add “date: YYYY-MM-DD” to its front matter" };
function exists(year, month, day) {
	return makeDay(year, month, day) ?? { problem: `is no day of the calendar: ${HOW}` };
}
function slashed(groups) {
	const [a, b, year] = [
		Number(groups["a"]),
		Number(groups["b"]),
		Number(groups["year"])
	];
	const [dayFirst, monthFirst] = [makeDay(year, b, a), makeDay(year, a, b)];
	if (dayFirst && monthFirst && dayFirst !== monthFirst) return { problem: `can mean ${dayFirst} or ${monthFirst}: ${HOW}` };
	return dayFirst ?? monthFirst ?? { problem: `is no day of the calendar: ${HOW}` };
}
/** A day without a year is the first one on or after publication. */
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
function endOfUnit(unit, from) {
	if (!from) return UNPUBLISHED;
	const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
	if (/^year/i.test(unit)) return lastDayOfMonth(year, 12);
	return lastDayOfMonth(year, /^quarter/i.test(unit) ? Math.ceil(month / 3) * 3 : month);
}
function later(count, unit, from) {
	if (!from) return UNPUBLISHED;
	if (/^month/i.test(unit)) return addMonths(from, count);
	return addDays(from, /^week/i.test(unit) ? count * 7 : count);
}
/** The first such weekday after publication, never that day itself. */
function nextWeekday(wanted, from) {
	return from ? addDays(from, (wanted - weekday(from) + 6) % 7 + 1) : UNPUBLISHED;
}

// src/core/parse/front-matter.ts
const LIMIT_BYTES = 8192;
const BLOCK = /^(?<mark>---|\+\+\+)[ \t]*\n(?<text>[\s\S]*?\n)?\k<mark>[ \t]*(?:\n|$)/;
function readFrontMatter(source) {
	const block = BLOCK.exec(source);
	if (!block?.groups) return {
		body: source,
		fields: /* @__PURE__ */ new Map(),
		problem: null
	};
	const body = block[0].replaceAll(/[^\n]/g, "") + source.slice(block[0].length);
	const text = block.groups["text"] ?? "";
	if (new TextEncoder().encode(text).length > LIMIT_BYTES) return {
		body,
		fields: /* @__PURE__ */ new Map(),
		problem: `its front matter is over ${LIMIT_BYTES / 1024} KiB: keep “date” and “title” there and move the rest into the text`
	};
	try {
		const data = block.groups["mark"] === "+++" ? parse(text) : readYaml(text);
		if (typeof data === "string" || Array.isArray(data)) return {
			body: source,
			fields: /* @__PURE__ */ new Map(),
			problem: null
		};
		return {
			body,
			fields: scalars(data),
			problem: null
		};
	} catch (error) {
		return {
			body,
			fields: /* @__PURE__ */ new Map(),
			problem: `its front matter can't be read: ${reasonOf(error)}`
		};
	}
}
/** The failsafe schema keeps every scalar the text it was written as: no date, number or tag is interpreted, no alias followed. */
function readYaml(text) {
	return (0, import_dist.parse)(text, {
		schema: "failsafe",
		maxAliasCount: 0,
		logLevel: "error",
		resolveKnownTags: false
	});
}
function scalars(data) {
	const fields = /* @__PURE__ */ new Map();
	if (typeof data !== "object" || data === null) return fields;
	for (const [key, value] of Object.entries(data)) if (value instanceof TomlDate) fields.set(key, value.toISOString());
	else if (typeof value !== "object") fields.set(key, String(value));
	return fields;
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
function readDoneOn(mark, published, due) {
	const found = due.first(mark, published);
	if (!found?.due || /\d{4}/.test(found.text)) return found?.due ?? null;
	const yearBefore = `${Number(found.due.slice(0, 4)) - 1}${found.due.slice(4)}`;
	return found.due > addDays(published, 183) ? yearBefore : found.due;
}

// src/core/parse/owner.ts
const LOGIN = String.raw`@[A-Za-z\d](?:[A-Za-z\d-]{0,38})(?:\/[\w.-]{1,100})?`;
const LOGINS = String.raw`${LOGIN}(?:\s{0,3}(?:,|and|&|\+)\s{0,3}${LOGIN}){0,9}`;
const MENTIONS = [
	new RegExp(`^(?<owner>${LOGINS})\\s*[:—–-]`, "u"),
	new RegExp(`(?<=[([])(?<owner>${LOGINS})(?=[)\\],;])`, "u"),
	new RegExp(`(?:[—–,;:]|\\s-)\\s*(?<owner>${LOGINS})(?=\\s*(?:$|[,;.()[\\]—–]))`, "u"),
	new RegExp(`(?<=\\s)(?<owner>${LOGINS})\\s*[.]?$`, "u")
];
const NAME = /^@?\p{L}[\p{L}\p{M}'.@/&-]*(?:\s+\p{L}[\p{L}\p{M}'.@/&-]*){0,3}$/u;
const END = /[;|()[\]—–]|\.(?:\s|$)|\s-\s/;
/** The owner that an item's text names, and where: after a label (`Owner: …`), or as mentions that stand apart. */
function findOwner(text, lexicon) {
	const label = lexicon.ownerLabel.exec(text);
	if (label) {
		const start = label.index + label[0].length;
		const name = names(text.slice(start), lexicon);
		if (name !== "") return {
			start: label.index,
			end: start + name.length,
			name: oneLine(name)
		};
	}
	for (const pattern of MENTIONS) {
		const match = pattern.exec(text);
		if (match) return {
			start: match.index,
			end: match.index + match[0].length,
			name: oneLine(match.groups["owner"])
		};
	}
	return null;
}
function names(after, lexicon) {
	const [first, ...more] = after.split(END, 1)[0].split(lexicon.insideDue, 1)[0].split(",");
	let taken = first;
	for (const part of more) {
		if (!NAME.test(part.trim()) || lexicon.startsDue.test(part.trim())) break;
		taken += `,${part}`;
	}
	return taken.trimEnd();
}

// src/core/parse/span.ts
/** The text with the spans cut out, and the empty brackets and loose separators that this leaves. */
function cutOut(text, spans) {
	let [rest, at] = ["", 0];
	for (const cut of spans.filter((one) => one !== null).toSorted((a, b) => a.start - b.start)) {
		rest += text.slice(at, Math.max(at, cut.start));
		at = Math.max(at, cut.end);
	}
	return oneLine(oneLine(rest + text.slice(at)).replaceAll(/[([][\s,;:.|—–-]*[)\]]/g, "").replaceAll(/\s+([,;:.])/g, "$1").replaceAll(/[,;:]+([,;:.])/g, "$1").replace(/^[\s,;:.|—–-]+/, "").replace(/(?<![\s,;:.|—–-])[\s,;:.|—–-]+$/, ""));
}

// src/core/parse/tracker.ts
const BARE_URL = /https?:\/\/[^\s<>()[\]"']+[^\s<>()[\]"'.,;:!?]/g;
const TICKET_URL = /\/(?:issues|pull|pulls|merge_requests|work_items)\/\d+|\/browse\/[A-Z][A-Z0-9]+-\d+|show_bug\.cgi\?id=\d+|\/T\d+$|trello\.com\/c\//;
const REFERENCE = /(?<![\w&/#.-])(?:[\w.-]+\/[\w.-]+)?#\d+\b|\bGH-\d+\b/;
const ONLY_NAMES_IT = /^\S+(?: \S+)?$/;
/** The first tracker of a text: a link to a ticket before a bare URL, a bare URL before a `#12`. */
function findTracker(text, links) {
	for (const link of links) {
		if (!TICKET_URL.test(link.href)) continue;
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
	for (const match of text.matchAll(BARE_URL)) if (TICKET_URL.test(match[0])) return found(match, match[0]);
	const reference = REFERENCE.exec(text);
	return reference ? found(reference, reference[0].replace(/^GH-/, "#")) : null;
}
/**
* The https addresses that stand after an item's last words, where a tick's proof stands: an address inside the sentence is
* what the promise is about, and an issue only says that it was planned.
*/
function proofLinks(text, links) {
	const bare = Array.from(text.matchAll(BARE_URL), ([url]) => ({
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
	const bare = Array.from(text.matchAll(BARE_URL), ([url]) => url);
	const safe = [...links.map(({ href }) => href), ...bare].map(safeUrl).filter((url) => url !== null);
	return [...new Set(safe)];
}
function found(match, reference) {
	return {
		start: match.index,
		end: match.index + match[0].length,
		reference
	};
}

// src/core/parse/item.ts
const PRIORITY = /(?<![\p{L}\p{N}])P[0-4](?![\p{L}\p{N}])/u;
/** Reads an item's text: takes the marks off, then each field out of what is left. */
function readItem(inline, published, words) {
	const { text, id, done, mark } = stripMarks(inline.text, words.lexicon);
	const tracker = findTracker(text, inline.links);
	const due = findDue(text, published, words);
	const owner = findOwner(text, words.lexicon);
	const priority = PRIORITY.exec(text);
	const cuts = [
		owner,
		due,
		priority && {
			start: priority.index,
			end: priority.index + 2
		}
	];
	const reference = tracker && withLead(text, tracker, words.lexicon);
	const subject = cutOut(text, [...cuts, reference]) || cutOut(text, cuts) || text;
	return {
		text,
		subject: withoutAsides(subject, inline, words.lexicon) || subject,
		owner: owner?.name ?? null,
		due: due?.due ?? null,
		dueText: due?.text ?? null,
		tracker: tracker?.reference ?? findTracker(mark, [])?.reference ?? null,
		done,
		doneOn: done ? readDoneOn(mark, published, words.due) : null,
		links: done ? proofLinks(inline.text, inline.links) : [],
		priority: priority?.[0] ?? null,
		id,
		problem: due?.problem ?? null
	};
}
function findDue(text, published, words) {
	const { due: reader, lexicon } = words;
	const announced = reader.announced(text, published);
	const past = announced?.due && published && announced.due < published;
	if (announced && !(past && lexicon.softDue.test(text.slice(announced.start)))) return announced;
	const atEnd = dueAtEnd(text, published, words);
	if (atEnd) return atEnd;
	const label = lexicon.dueLabel.exec(text);
	const said = label?.groups?.["said"]?.trim();
	if (!label || !said) return null;
	const start = text.indexOf(label.groups["said"], label.index);
	return {
		start: label[0].startsWith("(") ? label.index + 1 : label.index,
		end: start + said.length,
		text: said,
		due: null,
		problem: null
	};
}
/** In the last brackets, and after the last dash, a date that stands alone between commas is a due date. */
function dueAtEnd(text, published, { due: reader, lexicon }) {
	const brackets = /[([]([^()[\]]+)[)\]]\s?\.?$/.exec(text);
	const start = brackets ? brackets.index + 1 : text.search(/(?<=\s[—–-]\s)[^—–]{1,60}$/);
	const found = start < 0 ? null : reader.first(text.slice(start), published);
	if (!found) return null;
	const [before, after] = [text.slice(start, start + found.start), text.slice(start + found.end)];
	if (!(/(?:^|[,;:—–-]\s?)$/.test(before) || lexicon.doneOf(before) === false) || !/^\s?(?:$|[,;.)\]—–-])/.test(after)) return null;
	return {
		...found,
		start: found.start + start,
		end: found.end + start
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
		const inside = /[([]([^()[\]]*)[)\]]\s?\.?$/.exec(text);
		if (inside && (lexicon.isAside(inside[1]) || shown.has(inside[1]))) text = text.slice(0, inside.index);
		text = text.replace(/[(<]?https?:\/\/\S+$/, "").replace(/\s[—–-]{1,2}\s(?<said>\p{L}[\p{L}\s]{1,30})$/u, (all, said) => lexicon.isAside(said) ? "" : all);
		text = cutOut(text, []);
	}
	return text;
}

// src/core/parse/languages/chinese.ts
const chinese = {
	name: "zh",
	sections: [
		"行动项",
		"改进措施",
		"后续行动",
		"预防措施",
		"整改措施",
		"后续工作",
		"待办事项",
		"行动计划"
	],
	notSections: [
		"时间线",
		"经验教训",
		"根本原因",
		"影响",
		"概述",
		"原则"
	],
	columns: {
		text: [
			"行动",
			"行动项",
			"措施",
			"内容",
			"事项",
			"任务"
		],
		owner: ["负责人", "责任人"],
		due: [
			"截止日期",
			"期限",
			"完成时间"
		],
		tracker: ["工单"],
		status: ["状态", "进度"],
		priority: ["优先级"],
		kind: ["类型", "类别"],
		id: ["编号", "序号"]
	},
	ownerLabels: ["负责人", "责任人"],
	trackerWords: ["工单"],
	dueLabels: [
		"截止日期",
		"截止",
		"期限"
	],
	dueWords: ["之前"],
	done: ["已完成", "完成"],
	open: [
		"未开始",
		"进行中",
		"待办",
		"计划中",
		"未完成"
	],
	markWords: [],
	joiners: ["与", "和"],
	placeholders: [
		"无",
		"暂无",
		"待定"
	],
	months: [
		["一月"],
		["二月"],
		["三月"],
		["四月"],
		["五月"],
		["六月"],
		["七月"],
		["八月"],
		["九月"],
		["十月"],
		["十一月"],
		["十二月"]
	],
	weekdays: [
		["星期日", "周日"],
		["星期一", "周一"],
		["星期二", "周二"],
		["星期三", "周三"],
		["星期四", "周四"],
		["星期五", "周五"],
		["星期六", "周六"]
	],
	kinds: {
		prevent: ["预防"],
		mitigate: ["缓解"],
		detect: ["检测", "监控"],
		process: ["流程"],
		repair: ["修复"]
	}
};

// src/core/parse/languages/english.ts
const english = {
	name: "en",
	sections: [
		"action items",
		"action item",
		"actions",
		"action plan",
		"follow up",
		"follow ups",
		"followup",
		"followups",
		"corrective",
		"preventive measures",
		"preventative measures",
		"preventive actions",
		"prevention",
		"remediation",
		"remediations",
		"next steps",
		"improvements",
		"mitigations",
		"commitments",
		"what we are doing",
		"what we re doing",
		"what we will do",
		"what are we doing",
		"preventing it",
		"prevent future",
		"prevent this",
		"moving forward",
		"going forward",
		"todo",
		"todos",
		"to do"
	],
	notSections: [
		"timeline",
		"lessons",
		"what went well",
		"what went wrong",
		"what went poorly",
		"where we got lucky",
		"root cause",
		"impact",
		"detection",
		"resolution",
		"summary",
		"background",
		"questions",
		"call to action",
		"actions taken",
		"what should you do",
		"appendix",
		"contributing factors"
	],
	columns: {
		text: [
			"action",
			"action item",
			"actions",
			"item",
			"task",
			"what",
			"description",
			"commitment",
			"improvement",
			"todo",
			"to do",
			"work"
		],
		owner: [
			"owner",
			"owners",
			"assignee",
			"assigned to",
			"who",
			"responsible",
			"dri",
			"lead",
			"team"
		],
		due: [
			"due",
			"due date",
			"deadline",
			"target",
			"target date",
			"expected date",
			"eta",
			"by when",
			"when",
			"date",
			"by"
		],
		tracker: [
			"bug",
			"issue",
			"ticket",
			"tracker",
			"tracking",
			"link",
			"links",
			"jira",
			"pr",
			"tracking issue",
			"reference"
		],
		status: [
			"status",
			"state",
			"done",
			"progress",
			"completed"
		],
		priority: [
			"priority",
			"prio",
			"severity",
			"p"
		],
		kind: [
			"type",
			"kind",
			"category"
		],
		id: [
			"id",
			"#",
			"no",
			"number",
			"nr"
		]
	},
	ownerLabels: [
		"owner",
		"owners",
		"assignee",
		"assigned to",
		"responsible",
		"dri",
		"lead"
	],
	trackerWords: [
		"tracked in",
		"tracked by",
		"tracked as",
		"tracking issue",
		"tracker",
		"ticket",
		"issue",
		"bug",
		"jira",
		"see",
		"pr",
		"via"
	],
	dueLabels: [
		"due",
		"due date",
		"due by",
		"due on",
		"deadline",
		"eta",
		"target",
		"target date"
	],
	dueWords: [
		"by",
		"until",
		"before",
		"no later than"
	],
	done: [
		"done",
		"completed",
		"complete",
		"fixed",
		"finished",
		"resolved",
		"closed",
		"shipped",
		"merged",
		"implemented"
	],
	open: [
		"on track",
		"open",
		"todo",
		"to do",
		"not started",
		"in progress",
		"wip",
		"planned",
		"pending",
		"ongoing",
		"not done",
		"blocked",
		"no"
	],
	markWords: [
		"on",
		"in",
		"via",
		"with",
		"pr",
		"issue"
	],
	joiners: ["and", "of"],
	placeholders: [
		"none",
		"n a",
		"na",
		"tbd",
		"todo",
		"tbc",
		"nothing",
		"no action items",
		"no actions",
		"add action items here"
	],
	months: [
		["january", "jan"],
		["february", "feb"],
		["march", "mar"],
		["april", "apr"],
		["may"],
		["june", "jun"],
		["july", "jul"],
		["august", "aug"],
		[
			"september",
			"sept",
			"sep"
		],
		["october", "oct"],
		["november", "nov"],
		["december", "dec"]
	],
	weekdays: [
		["sunday", "sun"],
		["monday", "mon"],
		[
			"tuesday",
			"tue",
			"tues"
		],
		["wednesday", "wed"],
		[
			"thursday",
			"thu",
			"thur",
			"thurs"
		],
		["friday", "fri"],
		["saturday", "sat"]
	],
	kinds: {
		prevent: [
			"prevent",
			"prevention",
			"preventive",
			"preventative"
		],
		mitigate: [
			"mitigate",
			"mitigation",
			"mitigations",
			"mitigative"
		],
		detect: [
			"detect",
			"detection",
			"monitoring",
			"alerting",
			"observability"
		],
		process: [
			"process",
			"documentation",
			"docs",
			"communication",
			"training"
		],
		repair: [
			"repair",
			"fix",
			"cleanup",
			"clean up",
			"recovery",
			"remediate"
		]
	}
};

// src/core/parse/languages/french.ts
const french = {
	name: "fr",
	sections: [
		"actions à mener",
		"actions correctives",
		"actions préventives",
		"plan d action",
		"prochaines étapes",
		"mesures préventives",
		"mesures correctives",
		"suivi",
		"améliorations",
		"ce que nous allons faire"
	],
	notSections: [
		"chronologie",
		"leçons",
		"cause racine",
		"résumé"
	],
	columns: {
		text: [
			"action",
			"tâche",
			"mesure"
		],
		owner: [
			"responsable",
			"porteur",
			"qui"
		],
		due: [
			"échéance",
			"date limite",
			"quand"
		],
		tracker: ["ticket"],
		status: ["statut", "état"],
		priority: ["priorité"],
		kind: ["type"],
		id: ["numéro"]
	},
	ownerLabels: ["responsable", "porteur"],
	trackerWords: ["ticket"],
	dueLabels: ["échéance", "date limite"],
	dueWords: [
		"avant le",
		"d'ici le",
		"pour le"
	],
	done: [
		"fait",
		"terminé",
		"terminée",
		"clos"
	],
	open: [
		"à faire",
		"en cours",
		"ouvert",
		"prévu",
		"prévue"
	],
	markWords: ["le", "en"],
	joiners: ["et", "de"],
	placeholders: [
		"aucune",
		"aucun",
		"à définir"
	],
	months: [
		["janvier"],
		["février"],
		["mars"],
		["avril"],
		["mai"],
		["juin"],
		["juillet"],
		["août"],
		["septembre"],
		["octobre"],
		["novembre"],
		["décembre"]
	],
	weekdays: [
		["dimanche"],
		["lundi"],
		["mardi"],
		["mercredi"],
		["jeudi"],
		["vendredi"],
		["samedi"]
	],
	kinds: {
		prevent: ["prévention", "préventives"],
		mitigate: ["atténuation"],
		detect: ["détection", "surveillance"],
		process: ["processus"],
		repair: ["réparation", "correction"]
	}
};

// src/core/parse/languages/german.ts
const german = {
	name: "de",
	sections: [
		"maßnahmen",
		"folgemaßnahmen",
		"gegenmaßnahmen",
		"nächste schritte",
		"aufgaben",
		"prävention",
		"vorbeugung",
		"verbesserungen",
		"was wir tun"
	],
	notSections: [
		"zeitverlauf",
		"zeitlicher ablauf",
		"lehren",
		"ursache",
		"auswirkungen",
		"zusammenfassung"
	],
	columns: {
		text: [
			"maßnahme",
			"maßnahmen",
			"aufgabe",
			"was",
			"beschreibung"
		],
		owner: [
			"verantwortlich",
			"verantwortliche",
			"zuständig",
			"wer"
		],
		due: [
			"frist",
			"fällig",
			"bis",
			"bis wann",
			"termin"
		],
		tracker: ["ticket"],
		status: ["stand"],
		priority: ["priorität"],
		kind: ["art"],
		id: ["nummer"]
	},
	ownerLabels: ["verantwortlich", "zuständig"],
	trackerWords: ["ticket"],
	dueLabels: [
		"frist",
		"fällig",
		"fällig am"
	],
	dueWords: [
		"bis",
		"bis zum",
		"spätestens"
	],
	done: [
		"erledigt",
		"fertig",
		"abgeschlossen",
		"umgesetzt"
	],
	open: [
		"offen",
		"in arbeit",
		"geplant",
		"ausstehend"
	],
	markWords: ["am", "im"],
	joiners: ["und"],
	placeholders: [
		"keine",
		"offen",
		"noch offen"
	],
	months: [
		["januar"],
		["februar"],
		["märz"],
		["april"],
		["mai"],
		["juni"],
		["juli"],
		["august"],
		["september"],
		["oktober"],
		["november"],
		["dezember"]
	],
	weekdays: [
		["sonntag"],
		["montag"],
		["dienstag"],
		["mittwoch"],
		["donnerstag"],
		["freitag"],
		["samstag", "sonnabend"]
	],
	kinds: {
		prevent: ["prävention", "vorbeugung"],
		mitigate: ["eindämmung"],
		detect: ["erkennung", "überwachung"],
		process: ["prozess", "dokumentation"],
		repair: ["behebung", "reparatur"]
	}
};

// src/core/parse/languages/japanese.ts
const japanese = {
	name: "ja",
	sections: [
		"アクションアイテム",
		"アクション",
		"再発防止策",
		"再発防止",
		"対応策",
		"改善策",
		"今後の対応",
		"フォローアップ"
	],
	notSections: [
		"タイムライン",
		"教訓",
		"根本原因",
		"影響",
		"概要",
		"うまくいったこと",
		"経緯"
	],
	columns: {
		text: [
			"アクション",
			"内容",
			"対応内容",
			"タスク",
			"対策"
		],
		owner: [
			"担当",
			"担当者",
			"オーナー"
		],
		due: [
			"期限",
			"期日",
			"締切"
		],
		tracker: ["チケット", "課題"],
		status: [
			"状態",
			"ステータス",
			"状況"
		],
		priority: ["優先度"],
		kind: [
			"カテゴリ",
			"種別",
			"分類"
		],
		id: []
	},
	ownerLabels: ["担当", "担当者"],
	trackerWords: ["チケット"],
	dueLabels: [
		"期限",
		"期日",
		"締切"
	],
	dueWords: ["までに"],
	done: [
		"完了",
		"対応済み",
		"済",
		"対応済",
		"実施済み"
	],
	open: [
		"未着手",
		"未対応",
		"対応中",
		"進行中",
		"未完了",
		"予定"
	],
	markWords: [],
	joiners: ["と"],
	placeholders: [
		"なし",
		"特になし",
		"未定"
	],
	months: [
		["1月"],
		["2月"],
		["3月"],
		["4月"],
		["5月"],
		["6月"],
		["7月"],
		["8月"],
		["9月"],
		["10月"],
		["11月"],
		["12月"]
	],
	weekdays: [
		["日曜日"],
		["月曜日"],
		["火曜日"],
		["水曜日"],
		["木曜日"],
		["金曜日"],
		["土曜日"]
	],
	kinds: {
		prevent: ["予防"],
		mitigate: ["緩和"],
		detect: ["検知", "監視"],
		process: ["プロセス"],
		repair: ["修復", "復旧"]
	}
};

// src/core/parse/languages/portuguese.ts
const portuguese = {
	name: "pt",
	sections: [
		"ações",
		"ações preventivas",
		"ações corretivas",
		"plano de ação",
		"próximos passos",
		"medidas preventivas",
		"melhorias",
		"prevenção",
		"o que vamos fazer"
	],
	notSections: [
		"linha do tempo",
		"lições",
		"causa raiz",
		"impacto",
		"resumo"
	],
	columns: {
		text: [
			"ação",
			"ações",
			"tarefa",
			"descrição",
			"medida"
		],
		owner: [
			"responsável",
			"dono",
			"quem"
		],
		due: [
			"prazo",
			"data limite",
			"quando"
		],
		tracker: ["chamado"],
		status: ["situação"],
		priority: ["prioridade"],
		kind: ["tipo"],
		id: ["número"]
	},
	ownerLabels: ["responsável"],
	trackerWords: ["chamado"],
	dueLabels: ["prazo", "data limite"],
	dueWords: ["até", "até o dia"],
	done: [
		"feito",
		"concluído",
		"concluída",
		"finalizado"
	],
	open: [
		"pendente",
		"em andamento",
		"aberto",
		"planejado",
		"a fazer"
	],
	markWords: ["em"],
	joiners: ["e", "de"],
	placeholders: [
		"nenhuma",
		"nenhum",
		"a definir"
	],
	months: [
		["janeiro"],
		["fevereiro"],
		["março"],
		["abril"],
		["maio"],
		["junho"],
		["julho"],
		["agosto"],
		["setembro"],
		["outubro"],
		["novembro"],
		["dezembro"]
	],
	weekdays: [
		["domingo"],
		["segunda-feira", "segunda"],
		["terça-feira", "terça"],
		["quarta-feira", "quarta"],
		["quinta-feira", "quinta"],
		["sexta-feira", "sexta"],
		["sábado"]
	],
	kinds: {
		prevent: ["prevenção", "preventivas"],
		mitigate: ["mitigação"],
		detect: ["detecção", "monitoramento"],
		process: ["processo", "documentação"],
		repair: ["reparo", "correção"]
	}
};

// src/core/parse/languages/russian.ts
const russian = {
	name: "ru",
	sections: [
		"план действий",
		"действия",
		"последующие действия",
		"меры",
		"корректирующие действия",
		"предотвращение",
		"следующие шаги",
		"что сделаем"
	],
	notSections: [
		"хронология",
		"уроки",
		"причина",
		"влияние",
		"итоги"
	],
	columns: {
		text: [
			"что сделать",
			"действие",
			"действия",
			"задача",
			"описание",
			"мера"
		],
		owner: [
			"ответственный",
			"исполнитель",
			"владелец",
			"кто"
		],
		due: [
			"срок",
			"дедлайн",
			"когда"
		],
		tracker: ["тикет", "задача в трекере"],
		status: ["статус", "состояние"],
		priority: ["приоритет"],
		kind: ["тип", "вид"],
		id: ["номер"]
	},
	ownerLabels: ["ответственный", "исполнитель"],
	trackerWords: ["тикет"],
	dueLabels: ["срок", "дедлайн"],
	dueWords: ["до"],
	done: [
		"готово",
		"сделано",
		"выполнено",
		"завершено"
	],
	open: [
		"не начато",
		"в работе",
		"запланировано",
		"открыто"
	],
	markWords: ["в"],
	joiners: ["и"],
	placeholders: ["нет"],
	months: [
		["января", "январь"],
		["февраля", "февраль"],
		["марта", "март"],
		["апреля", "апрель"],
		["мая", "май"],
		["июня", "июнь"],
		["июля", "июль"],
		["августа", "август"],
		["сентября", "сентябрь"],
		["октября", "октябрь"],
		["ноября", "ноябрь"],
		["декабря", "декабрь"]
	],
	weekdays: [
		["воскресенье"],
		["понедельник"],
		["вторник"],
		["среда", "среду"],
		["четверг"],
		["пятница", "пятницу"],
		["суббота", "субботу"]
	],
	kinds: {
		prevent: ["предотвращение"],
		mitigate: ["смягчение"],
		detect: ["обнаружение", "мониторинг"],
		process: ["процесс", "документация"],
		repair: ["исправление"]
	}
};

// src/core/parse/languages/spanish.ts
const spanish = {
	name: "es",
	sections: [
		"acciones",
		"acciones preventivas",
		"acciones correctivas",
		"plan de acción",
		"próximos pasos",
		"medidas preventivas",
		"seguimiento",
		"mejoras",
		"qué vamos a hacer"
	],
	notSections: [
		"cronología",
		"lecciones",
		"causa raíz",
		"impacto",
		"resumen"
	],
	columns: {
		text: [
			"acción",
			"acciones",
			"tarea",
			"descripción",
			"medida"
		],
		owner: [
			"responsable",
			"dueño",
			"quién"
		],
		due: [
			"plazo",
			"fecha límite",
			"fecha",
			"cuándo"
		],
		tracker: ["ticket"],
		status: ["estado"],
		priority: ["prioridad"],
		kind: ["tipo"],
		id: ["número"]
	},
	ownerLabels: ["responsable"],
	trackerWords: ["ticket"],
	dueLabels: ["plazo", "fecha límite"],
	dueWords: [
		"antes del",
		"para el",
		"hasta el"
	],
	done: [
		"hecho",
		"completado",
		"completada",
		"terminado",
		"cerrado"
	],
	open: [
		"pendiente",
		"en curso",
		"en progreso",
		"abierto",
		"planificado"
	],
	markWords: ["en", "el"],
	joiners: ["y", "de"],
	placeholders: [
		"ninguna",
		"ninguno",
		"por definir"
	],
	months: [
		["enero"],
		["febrero"],
		["marzo"],
		["abril"],
		["mayo"],
		["junio"],
		["julio"],
		["agosto"],
		["septiembre", "setiembre"],
		["octubre"],
		["noviembre"],
		["diciembre"]
	],
	weekdays: [
		["domingo"],
		["lunes"],
		["martes"],
		["miércoles"],
		["jueves"],
		["viernes"],
		["sábado"]
	],
	kinds: {
		prevent: ["prevención", "preventivas"],
		mitigate: ["mitigación"],
		detect: ["detección", "monitorización"],
		process: ["proceso", "documentación"],
		repair: ["reparación"]
	}
};

// src/core/parse/languages.ts
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
const CROSS = /^[❌☐✗✘🔴⬜🚧⏳🔄]/u;
function compileLexicon(languages) {
	const all = (pick) => languages.flatMap(pick);
	const sections = anyOf(all((l) => l.sections));
	const notSections = anyOf(all((l) => l.notSections));
	const dueWords = all((l) => [...l.dueLabels, ...l.dueWords]);
	const notYet = new RegExp(`^\\W*${alternatives(all((l) => l.dueWords))}(?![\\p{L}\\p{N}])|^\\D{0,3}\\d{1,2}\\s*%`, "u");
	const joiner = new RegExp(`[&/:,;+]|(?<![\\p{L}\\p{N}])${alternatives(all((l) => l.joiners))}(?![\\p{L}\\p{N}])`, "iu");
	const markWords = new Set(all((l) => l.markWords));
	const besideDone = (word) => word === "" || /^(?:\d+(?:st|nd|rd|th)?|q[1-4])$/.test(word) || markWords.has(word) || months.has(word);
	const done = startingWith(all((l) => l.done));
	const open = startingWith(all((l) => l.open));
	const doneOf = (status) => {
		const text = status.trim();
		const ticked = TICK.test(text) || /^\[x\]/i.test(text);
		const words = text.replace(TICK, "").normalize("NFKC").toLowerCase();
		const key = matchKey(words);
		if (open.test(key) || CROSS.test(text) || text.startsWith("[ ]")) return false;
		if (ticked) return true;
		const rest = words.replace(/^[\p{P}\p{S}\s]+/u, "").replace(done, "");
		return done.test(key) && !notYet.test(rest) ? true : null;
	};
	const opening = (phrases) => new RegExp(`^${alternatives(phrases)}(?![\\p{L}\\p{N}])(?:\\s${alternatives(all((l) => l.markWords))}$)?`, "iu");
	const asideLabel = opening([...all((l) => l.ownerLabels), ...dueWords]);
	const asideMark = opening(all((l) => [...l.done, ...l.open]));
	const placeholders = new Set(all((l) => l.placeholders));
	const kinds = KINDS.map((kind) => ({
		kind,
		words: anyOf(all((l) => l.kinds[kind]))
	}));
	const columns = /* @__PURE__ */ new Map();
	for (const language of languages) for (const [column, headers] of Object.entries(language.columns)) for (const header of headers) if (!columns.has(header)) columns.set(header, column);
	const months = positions(languages.map((l) => l.months));
	const weekdays = positions(languages.map((l) => l.weekdays));
	return {
		sectionOf(heading) {
			const verdicts = [heading, ...heading.split(joiner)].map(matchKey).map((key) => notSections.test(key) ? "other" : sections.test(key) ? "commitments" : null);
			return verdicts.find((verdict) => verdict === "commitments") ?? verdicts.find((verdict) => verdict !== null) ?? null;
		},
		columnOf: (header) => columns.get(matchKey(header)) ?? null,
		doneOf,
		doneMark(mark) {
			if (TICK.test(mark) || CROSS.test(mark)) return doneOf(mark);
			return matchKey(mark).replace(done, "").replace(open, "").trim().split(" ").every(besideDone) ? doneOf(mark) : null;
		},
		kindOf: (text) => kinds.find(({ words }) => words.test(matchKey(text)))?.kind ?? null,
		isPlaceholder: (text) => placeholders.has(matchKey(text)),
		ownerLabel: new RegExp(`(?<=^|[,;.()[\\]|—–-]\\s{0,3})${alternatives(all((l) => l.ownerLabels))}\\s*[:=]\\s*`, "iu"),
		softDue: new RegExp(`^${alternatives(all((l) => l.dueWords))}(?![\\p{L}\\p{N}])`, "iu"),
		isAside: (text) => asideLabel.test(text) || asideMark.test(text) && /^\W*$|[\d,;:]/.test(text.replace(asideMark, "")),
		insideDue: new RegExp(`\\s${alternatives(dueWords)}(?![\\p{L}\\p{N}])`, "iu"),
		startsDue: new RegExp(`^${alternatives(dueWords)}(?![\\p{L}\\p{N}])`, "iu"),
		dueLabel: new RegExp(`(?:(?<![\\p{L}\\p{N}])${alternatives(all((l) => l.dueLabels))}\\s*[:=]\\s*|[([]${alternatives(dueWords)}\\s+)(?<said>[^,;()[\\]]{1,40})`, "iu"),
		trackerLead: new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(all((l) => l.trackerWords))}\\s*[:#]?\\s*$`, "iu"),
		dueWords: alternatives(dueWords),
		monthNames: alternatives([...months.keys()]),
		weekdayNames: alternatives([...weekdays.keys()]),
		month: (name) => months.get(plain(name)) + 1,
		weekday: (name) => weekdays.get(plain(name))
	};
}
/** Every language at once: people mix them, and no word of one means something else in another. */
const LEXICON = compileLexicon(LANGUAGES);
/** As the word lists write it: `/iu` also matches signs that only fold to a letter, such as ſ. */
function plain(name) {
	return name.normalize("NFKC").toLowerCase();
}
function positions(lists) {
	return new Map(lists.flatMap((list) => list.flatMap((names, at) => names.map((name) => [name, at]))));
}
/** A regular expression's source that matches any of the phrases; the longest first, so that `due by` beats `due`. */
function alternatives(phrases) {
	return `(?:${phrases.toSorted((a, b) => b.length - a.length).map(escapePattern).join("|")})`;
}
/** Matches a key (see matchKey) that holds one of the phrases as whole words. */
function anyOf(phrases) {
	return new RegExp(`(?:^| )${alternatives(phrases.map(matchKey))}(?: |$)`, "u");
}
/** The same at the key's start. */
function startingWith(phrases) {
	return new RegExp(`^${alternatives(phrases.map(matchKey))}(?= |$)`, "u");
}
function escapePattern(text) {
	return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

// src/core/parse/markdown.ts
const markdown = new MarkdownItCallable({ html: true });
/** GitHub-flavoured Markdown to a small tree. Quotes and code are left out: nobody promises in a quotation. */
function parseMarkdown(text) {
	return readNodes(new Cursor(markdown.parse(text, {})), null);
}
var Cursor = class {
	#tokens;
	#at = 0;
	constructor(tokens) {
		this.#tokens = tokens;
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
		const inline = readInline(this.next());
		this.skip(open);
		return inline;
	}
};
const EMPTY = {
	text: "",
	lines: [],
	links: [],
	lead: null,
	emphasised: false
};
function lineOf(token) {
	return token.map[0] + 1;
}
function readNodes(cursor, close) {
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
		else if (token.type === "bullet_list_open" || token.type === "ordered_list_open") nodes.push({
			type: "list",
			line,
			items: readItems(cursor, token.type.replace("_open", "_close"))
		});
		else if (token.type === "table_open") nodes.push(readTable(cursor, line));
		else if (token.type === "html_block") nodes.push({
			type: "html",
			line,
			html: token.content
		});
		else if (token.type === "blockquote_open") cursor.skip(token);
	}
	return nodes;
}
function readItems(cursor, close) {
	const items = [];
	for (let token = cursor.next(); token && token.type !== close; token = cursor.next()) {
		const children = readNodes(cursor, "list_item_close");
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
function readTable(cursor, line) {
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
function readInline(token) {
	let text = "";
	let [lead, leadOpen, plain] = [
		null,
		false,
		false
	];
	let emphasis = 0;
	const links = [];
	let open = null;
	for (const child of token.children) switch (child.type) {
		case "text":
		case "code_inline":
			text += child.content;
			if (emphasis === 0 && child.content.trim() !== "") plain = true;
			break;
		case "softbreak":
		case "hardbreak":
			text += "\n";
			break;
		case "html_inline":
			if (/^<br\b/i.test(child.content)) text += " ";
			break;
		case "em_open":
			emphasis += 1;
			break;
		case "em_close":
			emphasis -= 1;
			break;
		case "strong_open":
			leadOpen = text.trim() === "";
			break;
		case "strong_close":
			if (leadOpen) lead = oneLine(text).replace(/:$/, "");
			leadOpen = false;
			break;
		case "link_open":
			open = {
				href: String(child.attrGet("href")),
				from: text.length
			};
			break;
		case "link_close": links.push({
			href: open.href,
			text: oneLine(text.slice(open.from))
		});
	}
	const clean = oneLine(text);
	return {
		text: clean,
		lines: text.split("\n").map(oneLine),
		links,
		lead,
		emphasised: clean !== "" && !plain
	};
}

// src/core/parse/published.ts
const IN_NAME = /(?<![\d])(?<year>20\d{2})[-_./]?(?<month>\d{2})[-_./]?(?<day>\d{2})(?!\d)/g;
/**
* The day a report was published, as the report itself tells: front matter, then the file's name, then its own “Date:” line.
* Null leaves the question to the file's first commit.
*/
function findPublished(path, fields, nodes, due) {
	for (const key of ["date", "published"]) {
		const day = parseDay(fields.get(key)?.slice(0, 10) ?? "");
		if (day) return day;
	}
	return dayInName(path) ?? dateLine(nodes, due);
}
/** `2026-08-01-cache.md`, `2026/08/01/cache.md`, `20260801_cache.md`; the last folder counts as well as the file. */
function dayInName(path) {
	return Array.from(path.matchAll(IN_NAME), ({ groups }) => makeDay(Number(groups["year"]), Number(groups["month"]), Number(groups["day"]))).findLast((day) => day !== null) ?? null;
}
function dateLine(nodes, due) {
	for (const node of nodes) {
		const lines = node.type === "paragraph" ? node.inline.lines : node.type === "list" ? node.items.map((item) => item.inline.text) : [];
		for (const line of lines) {
			const value = /^(?:date|published)\s*:\s*(.*)$/i.exec(line)?.[1];
			const day = value === void 0 ? null : due.first(value, null)?.due;
			if (day) return day;
		}
	}
	return null;
}

// src/core/parse/sections.ts
/**
* The sections of a report in which its authors put promises, in order. A sub-heading belongs to its parent's section
* unless it opens or closes one itself; one that names a kind (`Detection`) does neither.
*/
function findSections(nodes, lexicon) {
	const sections = [];
	const headings = nodes.filter((node) => node.type === "heading");
	const title = headings.filter(({ level }) => level === 1).length === 1 && headings.length > 1 && headings[0].level === 1 ? headings[0] : null;
	const stack = [];
	let current = null;
	for (const node of nodes) {
		if (node.type !== "heading") {
			current?.nodes.push(node);
			continue;
		}
		while (stack.length > 0 && stack.at(-1).level >= node.level) stack.pop();
		const { text } = node.inline;
		const kind = lexicon.kindOf(text);
		const said = node === title ? null : lexicon.sectionOf(text);
		stack.push({
			level: node.level,
			kind,
			verdict: isOpen(stack) && kind !== null ? null : said
		});
		const inherited = stack.findLast((open) => open.kind !== null)?.kind ?? null;
		current = isOpen(stack) ? {
			title: text,
			kind: inherited,
			nodes: []
		} : null;
		if (current) sections.push(current);
	}
	return sections;
}
function isOpen(stack) {
	return stack.findLast((open) => open.verdict !== null)?.verdict === "commitments";
}

// src/core/parse/table.ts
/** Which column holds what. Null when no column says what will be done. */
function readColumns(header, lexicon) {
	const columns = /* @__PURE__ */ new Map();
	header.forEach((cell, at) => {
		const column = lexicon.columnOf(cell.text.trim() === "#" ? "#" : cell.text);
		if (column && !columns.has(column)) columns.set(column, at);
	});
	return columns.has("text") ? columns : null;
}
/** The words in a table's type, priority and status columns, as keys: what a legend beside it explains. */
function readTerms(table, lexicon) {
	const columns = readColumns(table.header, lexicon);
	return [
		"kind",
		"priority",
		"status"
	].flatMap((column) => columns?.get(column) ?? []).flatMap((place) => table.rows.map((row) => matchKey(row.cells[place].text))).filter((term) => term !== "");
}
/** A row's fields: what its cells say wins over what its text says. Null for a row without words. */
function readRow(row, columns, published, words) {
	const cell = (column) => row.cells[columns.get(column) ?? -1] ?? EMPTY;
	const said = (column) => meaningful(cell(column).text);
	const text = cell("text");
	if (text.emphasised || meaningful(text.text) === null) return null;
	const own = readItem(text, published, words);
	const tracker = said("tracker") === null ? null : trackerOf(cell("tracker"));
	const dueIsDone = said("due") !== null && words.lexicon.doneOf(cell("due").text) === true;
	const done = dueIsDone ? true : said("status") === null ? own.done : words.lexicon.doneOf(cell("status").text);
	const doneText = dueIsDone ? cell("due").text : cell("status").text;
	const dueText = dueIsDone ? null : said("due");
	const due = dueText === null ? null : words.due.first(afterArrow(dueText), published);
	const links = [
		...own.links,
		...httpsLinks(cell("status").text, cell("status").links),
		...workLinks(cell("tracker"))
	];
	return {
		...own,
		owner: said("owner") ?? own.owner,
		due: dueText ? due?.due ?? null : own.due,
		dueText: dueText ?? own.dueText,
		tracker: tracker ?? own.tracker,
		done,
		doneOn: done ? readDoneOn(doneText, published, words.due) ?? own.doneOn : null,
		links: done ? [...new Set(links)] : [],
		priority: said("priority") ?? own.priority,
		id: explicitId(said("id")) ?? own.id,
		problem: dueText ? due?.problem ?? null : own.problem
	};
}
/** A pull request or commit in the tracker's column shows the work; an issue only says that it is planned. */
function workLinks({ text, links }) {
	return httpsLinks(text, links).filter((url) => /\/(?:pull|commit|merge_requests)\/\w/.test(url));
}
/** In a tracker's own column a link is the tracker wherever it points. */
function trackerOf(cell) {
	return findTracker(cell.text, cell.links)?.reference ?? cell.links[0]?.href ?? null;
}
/** A date that was crossed out for another one: the last one counts. */
function afterArrow(text) {
	return text.split(/→|->|=>/).at(-1);
}
function explicitId(text) {
	return text === null || /^\d+[.)]?$/.test(text) ? null : text;
}
/** A cell's text; null for an empty one or a dash. */
function meaningful(text) {
	return /^[\s\-–—?/]*$/.test(text) || matchKey(text) === "n a" || matchKey(text) === "tbd" ? null : text;
}

// src/core/parse/report.ts
const WORDS = {
	lexicon: LEXICON,
	due: createDueReader(LEXICON)
};
/** Reads one report: its date, its commitments with every field, and what a person has to mend. Pure. */
function parseReport(document, options) {
	const source = document.text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
	const { body, fields, problem } = readFrontMatter(source);
	const nodes = parseMarkdown(body);
	const published = findPublished(document.path, fields, nodes, WORDS.due) ?? document.firstCommitted;
	const reader = new SectionReader(document.path, published, WORDS);
	if (problem) reader.problem(1, `${document.path}: ${problem}`, "error");
	for (const section of findSections(nodes, withHeadings(LEXICON, options.headings))) reader.read(section);
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
		sectionOf: (heading) => own.has(matchKey(heading)) ? "commitments" : lexicon.sectionOf(heading)
	};
}
/** Collects what the sections of one report hold. */
var SectionReader = class {
	result = {
		commitments: [],
		problems: [],
		skipped: []
	};
	#path;
	#published;
	#words;
	#ids = /* @__PURE__ */ new Set();
	constructor(path, published, words) {
		this.#path = path;
		this.#published = published;
		this.#words = words;
	}
	read(section) {
		const terms = new Set(section.nodes.flatMap((node) => node.type === "table" ? readTerms(node, this.#words.lexicon) : []));
		for (const node of section.nodes) {
			if (node.type === "table") this.#table(node, section);
			if (node.type !== "list") continue;
			for (const item of node.items) {
				const term = matchKey(item.inline.text.split(/\s[—–-]\s|:/, 1)[0]);
				if (terms.has(term)) this.#skip(item.line, item.inline.text, "the legend of a table");
				else this.#item(item, section);
			}
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
	#item(item, section) {
		const { line, inline, children } = item;
		if (inline.emphasised) return this.#skip(line, inline.text, "only italics: an instruction of a template");
		const lists = children.filter((child) => child.type === "list");
		const kind = inline.text.split(" ").length <= 3 ? this.#words.lexicon.kindOf(inline.text) : null;
		if (lists.length > 0 && (kind !== null || inline.text.endsWith(":"))) return this.read({
			...section,
			kind: kind ?? section.kind,
			nodes: lists
		});
		this.#take(line, readItem(inline, this.#published, this.#words), section);
		for (const detail of lists.flatMap(({ items }) => items)) this.#skip(detail.line, detail.inline.text, "a detail of the item above it");
	}
	#table(table, section) {
		const columns = readColumns(table.header, this.#words.lexicon);
		if (!columns) {
			const headers = table.header.map((cell) => cell.text).join(" | ");
			return this.#skip(table.line, headers, "a table without a column that says what will be done");
		}
		const kindAt = columns.get("kind");
		for (const row of table.rows) {
			const fields = readRow(row, columns, this.#published, this.#words);
			const kind = kindAt === void 0 ? null : this.#words.lexicon.kindOf(row.cells[kindAt].text);
			if (fields) this.#take(row.line, fields, kind ? {
				...section,
				kind
			} : section);
		}
	}
	#take(line, fields, section) {
		const { problem, ...rest } = fields;
		if (rest.text === "") return;
		const filled = rest.text.replaceAll(/\{\{[^{}]*\}\}|\[[^[\]]*\]|<[^<>]*>|\.{3}|…/g, "").trim();
		if (filled === "" || /^[^.!?]{1,80}:$/.test(filled) || this.#words.lexicon.isPlaceholder(rest.text)) return this.#skip(line, rest.text, "a placeholder");
		if (rest.id !== null && this.#ids.has(rest.id)) this.problem(line, `The id “${rest.id}” stands twice in this report: give each item its own.`, "error");
		if (rest.id !== null) this.#ids.add(rest.id);
		this.result.commitments.push({
			report: this.#path,
			line,
			kind: section.kind,
			...withinLimits(rest)
		});
		if (problem) this.problem(line, `The due date ${problem}.`, "error");
		else if (rest.due === null && rest.dueText !== null) {
			const message = `“${clip(rest.dueText, 200)}” names no day, so this can't go overdue: write it as YYYY-MM-DD, such as 2026-12-01.`;
			this.problem(line, message, "warning");
		}
	}
	#skip(line, text, reason) {
		this.result.skipped.push({
			line,
			text,
			reason
		});
	}
};
/** An issue's body has room for so much; a tracker that is too long to be kept whole is none. */
function withinLimits(fields) {
	const short = (text) => text && clip(text, 200);
	return {
		...fields,
		text: clip(fields.text, TEXT_LIMIT),
		subject: clip(fields.subject, TEXT_LIMIT),
		owner: short(fields.owner),
		dueText: short(fields.dueText),
		priority: short(fields.priority),
		id: short(fields.id),
		tracker: fields.tracker && fields.tracker.length <= 2e3 ? fields.tracker : null,
		links: fields.links.filter((link) => link.length <= TEXT_LIMIT).slice(0, 5)
	};
}

// src/core/history.ts
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
function firstBlock(commitment, report, fixed, moment) {
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
		...readingOf(commitment),
		text_original: commitment.text,
		due: commitment.due,
		due_text: commitment.dueText,
		first_due: commitment.due,
		time_zone,
		done: commitment.done ? commitment.doneOn ?? report.published ?? moment.today : null,
		removed: null,
		history: []
	};
}
/** The block after one more look at the report. Returns `block` itself when nothing changed but the line. */
function revisedBlock(block, commitment, report, closed, moment) {
	const due = closed || commitment.due === null ? block.due : commitment.due;
	const published = report.slug === block.report.slug ? block.report.published ?? report.published : report.published;
	const next = {
		...block,
		report: {
			path: report.path,
			slug: report.slug,
			title: report.title,
			published
		},
		...readingOf(commitment),
		due,
		due_text: due === block.due ? block.due_text : commitment.dueText,
		first_due: block.first_due ?? due,
		done: commitment.done === true ? block.done ?? moment.today : null,
		removed: null
	};
	const events = changes(block, next, moment);
	if (events.length === 0 && JSON.stringify(next) === JSON.stringify(block)) return block;
	return {
		...next,
		line: commitment.line,
		commit: moment.commit,
		history: [...block.history, ...events]
	};
}
/** The block of a commitment whose line is gone. Returns `block` itself when that was already known. */
function removedBlock(block, { today }) {
	if (block.removed) return block;
	return {
		...block,
		removed: today,
		history: [...block.history, {
			type: "removed",
			at: today
		}]
	};
}
function changes(before, after, { today: at, commit }) {
	const events = [];
	if (before.removed) events.push({
		type: "restored",
		at
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
			commit
		});
	}
	if (matchKey(before.subject) !== matchKey(after.subject)) events.push({
		type: "reworded",
		at,
		before: before.text,
		after: after.text
	});
	if (before.owner !== after.owner) events.push({
		type: "owner",
		at,
		from: before.owner,
		to: after.owner
	});
	if (Boolean(before.done) !== Boolean(after.done)) events.push({
		type: after.done ? "ticked" : "unticked",
		at
	});
	return events;
}

// src/core/match.ts
/**
* Pairs what the reports say now with what is known, each side used once: by explicit id in the same report, then by the
* same words in the same report, then by the same words that are gone there and new here. Among equal words the ones that
* agree in every field come first, so that a second look pairs them as the first did; the rest goes by order.
* Returns the known partner of each commitment that has one.
*/
function matchCommitments(commitments, known) {
	const pairs = /* @__PURE__ */ new Map();
	const free = new Set(known);
	const pair = (of, as, unique = false) => {
		const here = groupBy(commitments.filter((commitment) => !pairs.has(commitment)), of);
		const there = groupBy(free, ({ block }) => as(block));
		for (const [trait, group] of here) {
			const partners = trait === null ? [] : there.get(trait) ?? [];
			if (unique && (group.length > 1 || partners.length > 1)) continue;
			for (const [at, partner] of partners.slice(0, group.length).entries()) {
				pairs.set(group[at], partner);
				free.delete(partner);
			}
		}
	};
	pair((item) => item.id && join(item.report, item.id), (block) => block.id && join(block.report.path, block.id), true);
	for (const [of, as] of FROM_MOST_ALIKE) pair((item) => join(item.report, of(item)), (block) => join(block.report.path, as(block)));
	for (const [of, as] of FROM_MOST_ALIKE) pair(of, (block) => block.removed === null ? as(block) : null);
	return pairs;
}
function sameReading(reading, done) {
	return join(JSON.stringify(readingOf(reading)), done);
}
const FROM_MOST_ALIKE = [
	[(item) => join(sameReading(item, item.done === true), item.due), (block) => join(sameReading(block, block.done !== null), block.due)],
	[(item) => sameReading(item, item.done === true), (block) => sameReading(block, block.done !== null)],
	[(item) => matchKey(item.subject), (block) => matchKey(block.subject)]
];
function join(...parts) {
	return JSON.stringify(parts);
}

// src/core/slug.ts
/**
* Names reports for links, by path. A slug is fixed at first sight and never given twice; a report that was renamed keeps
* the one of the path that is gone.
*/
function nameReports(reports, pairs, issues) {
	const known = new Map(issues.map(({ block: { report } }) => [report.path, report.slug]));
	const here = new Set(reports.map(({ path }) => path));
	const taken = new Set(known.values());
	const names = /* @__PURE__ */ new Map();
	const given = /* @__PURE__ */ new Set();
	for (const { path, commitments } of reports) {
		const before = commitments.map((commitment) => pairs.get(commitment)?.block.report).find((report) => report && !here.has(report.path) && !given.has(report.slug));
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

// src/core/plan.ts
/** Decides which writes bring the issues in line with the reports. Pure: an unchanged world gives an empty plan. */
function planOperations(input) {
	const { config, now, commit, issues } = input;
	const moment = {
		today: todayIn(now, config.timezone),
		commit
	};
	const published = input.reports.filter((report) => !report.draft);
	const pairs = matchCommitments(published.flatMap((report) => report.commitments), issues);
	const { admitted, beforeSince } = admitReports(published, (commitment) => pairs.has(commitment), config.since);
	const slugs = nameReports(admitted, pairs, issues);
	const keys = new Set(issues.map(({ block }) => block.key));
	const updates = [];
	const creates = [];
	const tracked = [];
	const problems = admitted.flatMap((report) => report.problems);
	const revise = (issue, block) => {
		tracked.push({
			block,
			issue: issue.facts
		});
		const update = updateOf(issue, block);
		if (update) updates.push(update);
	};
	for (const report of admitted) {
		const slug = slugs.get(report.path);
		for (const commitment of report.commitments) {
			const partner = pairs.get(commitment);
			if (partner) {
				const closed = staysClosed(partner, commitment.done === true);
				revise(partner, revisedBlock(partner.block, commitment, {
					...report,
					slug
				}, closed, moment));
				continue;
			}
			const key = freshKey(slug, commitment, keys);
			const fixed = {
				repository_id: input.repositoryId,
				key,
				time_zone: config.timezone,
				slug
			};
			const block = firstBlock(commitment, report, fixed, moment);
			tracked.push({
				block,
				issue: null
			});
			const claim = input.claimed.get(key);
			if (claim !== void 0) problems.push(claimedProblem(commitment, claim));
			else {
				const logins = config.assignOwners ? ownerLogins(block.owner) : [];
				creates.push({
					type: "create",
					block,
					title: issueTitle(block),
					labels: [config.label],
					logins
				});
			}
		}
	}
	const seen = new Set(pairs.values());
	for (const issue of issues) if (!seen.has(issue)) revise(issue, removedBlock(issue.block, moment));
	const due = creates.slice(0, input.mayCreate ? config.maxCreates : 0);
	return {
		operations: [
			...due.length > 0 && !input.labelExists ? [{
				type: "create-label",
				name: config.label
			}] : [],
			...updates,
			...due
		],
		tracked,
		beforeSince,
		problems
	};
}
/** `since` decides a report's first admission only: one with an item that has an issue stays, whatever its name is now. */
function admitReports(reports, isTracked, since) {
	const late = (report) => since !== null && report.published !== null && report.published < since && !report.commitments.some(isTracked);
	return {
		admitted: reports.filter((report) => !late(report)),
		beforeSince: reports.filter(late).reduce((sum, report) => sum + report.commitments.length, 0)
	};
}
function claimedProblem({ report, line, subject }, number) {
	return {
		severity: "error",
		file: report,
		line,
		message: `No issue is opened for “${subject}”: #${number}, which is not counted, carries its block. Name its account in \`author\`, or take the label off it.`
	};
}
/** The write that an issue needs, if any. */
function updateOf(issue, block) {
	const [wasTicked, ticked] = [issue.block.done !== null, block.done !== null];
	const close = ticked && issue.facts.state === "open" && (!wasTicked || issue.facts.state_reason !== "reopened");
	const reopen = reopens(issue, ticked);
	const state = close ? "close" : reopen ? "reopen" : null;
	if (block === issue.block && state === null) return null;
	const [from, to] = [issueTitle(issue.block), issueTitle(block)];
	return {
		type: "update",
		number: issue.facts.number,
		block,
		title: from === to ? null : {
			from,
			to
		},
		state
	};
}
/** Taking back a tick takes back the close that it made. */
function reopens({ block, facts }, ticked) {
	return !ticked && block.done !== null && facts.state === "closed" && facts.state_reason === "completed";
}
function staysClosed(issue, ticked) {
	return issue.facts.state === "closed" && !reopens(issue, ticked);
}
/** A key from the words at first sight; a number sets equal items of one report apart. */
function freshKey(slug, commitment, taken) {
	for (let ordinal = 0;; ordinal += 1) {
		const words = `${slug}\n${commitment.id ?? matchKey(commitment.subject)}\n${ordinal}`;
		const key = bytesToHex(sha256(utf8ToBytes(words))).slice(0, 24);
		if (taken.has(key)) continue;
		taken.add(key);
		return key;
	}
}

// src/core/snapshot.ts
const text = string();
const optional = nullable(text);
const instant = pipe(text, check((value) => isInstant(value)));
const https = pipe(text, check((value) => safeUrl(value) !== null));
const address = pipe(text, url(), regex(/^https?:/));
const count = pipe(number(), integer(), minValue(0));
const EvidenceSchema = object({
	kind: picklist(["link", "comment"]),
	url: https,
	at: optional
});
const IssueSchema = object({
	number: count,
	url: address,
	state: picklist(["open", "closed"]),
	state_reason: optional,
	created_at: instant,
	closed_at: nullable(instant),
	evidence: array(EvidenceSchema)
});
const SnapshotSchema = object({
	version: literal(1),
	repository: object({
		id: count,
		name: text,
		url: address
	}),
	/** RFC 3339. */
	observed_at: instant,
	/** The Action's last heartbeat; null when none is known. */
	last_run_at: nullable(instant),
	settings: object({
		warn_days: count,
		grace_days: count,
		require_evidence: boolean()
	}),
	/** What was wrong with the issues when they were read, a sentence each: they may not all be counted. */
	problems: array(text),
	/** What is not tracked, so that it can be said in public; null where it is not known. */
	untracked: nullable(object({
		before_since: count,
		ignored: count,
		hints: count
	})),
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

export { reasonOf as A, isInstant as C, Failure as D, parseDay as E, Withheld as O, daysBetween as S, makeNow as T, tally as _, holdsBlock as a, plural as b, sourceUrl as c, STATES as d, STATE_WORDS as f, headline as g, failureSentence as h, parseReport as i, codeOf as k, readBody as l, assessOne as m, SnapshotSchema as n, selectTracked as o, assess as p, planOperations as r, renderManagedPart as s, DEFAULT_SETTINGS as t, safeUrl as u, escapeMarkdown as v, isTimeZone as w, dayOf as x, groupBy as y };