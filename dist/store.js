import { i as __toESM } from "./rolldown-runtime.js";
import { A as parseJson, B as unknown, C as minValue, D as object, E as number, F as safeParse, L as string, M as pipe, N as record, O as optional$1, P as regex, R as transform, S as minLength, V as url, _ as isoTimestamp, a as sha256, b as maxLength, d as check$2, f as description, g as isoDate, h as integer, j as picklist, l as array, m as includes, o as bytesToHex, p as getDotPath, u as boolean, v as literal, w as nullable, x as maxValue, y as looseObject, z as union } from "./lib.js";
import { A as SnapshotSchema, B as STATES, G as headline, I as EvidenceSchema, V as STATE_WORDS, Y as clip, Z as oneLine, ct as parseDay, dt as memoize, ft as Failure, ht as reasonOf, l as buildSnapshot, mt as codeOf, pt as Withheld, q as tally, st as makeNow, z as KINDS } from "./core.js";
import { a as createMemory, b as parseRepository, i as readRepository, r as readRegister, y as createClient } from "./register.js";
import { _ as RegExpRouter, c as generate$1, d as B, f as W, g as Hono, h as I, i as createAppAuth, l as generate, m as toJsonSchema, o as verify, p as i, u as require_papaparse } from "./lib-server.js";
import { A as trackerUrl, C as entryUrl, D as reportId, E as promiseUrl, O as reportUrl, S as entryId, T as indicatorOf, _ as commitmentOf, a as PICTURE, b as createView, c as renderMethod, f as renderEmbed, g as LANGUAGES, h as THEME, i as renderReport, j as untrackedOf, k as sourceUrlOf, l as STALE_AFTER_MS, m as renderCommitment, n as rootOf, o as renderHome, p as renderComponent, r as pageHeaders, s as groupByReport, t as renderError, u as WITHHELD, v as eventsOf, w as goneOf, x as describe, y as newestEvents } from "./page.js";
import { readFile } from "node:fs/promises";

// api/http/ascii-json.ts
/** The same JSON in ASCII alone (RFC 8259, section 7). */
function asciiJson(json) {
	return json.replaceAll(/[\u007F-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// api/http/prepared.ts
const JSON_TYPE = "application/json";
const CODINGS = ["br", "gzip"];
/** Everybody may read what is public, from any page. */
const OPEN_HEADERS = {
	"access-control-allow-origin": "*",
	"x-content-type-options": "nosniff"
};
/** Smaller bodies fit in one packet anyway. */
const SMALLEST_COMPRESSED = 1e3;
/** Node sends a short text together with its headers, in one piece; a long one costs less as bytes. */
const LONGEST_TEXT = 4e3;
function prepare({ body: rendered, type, headers }) {
	const body = type === "application/json" && typeof rendered === "string" ? fastJson(rendered) : rendered;
	const bytes = bytesOf(body);
	const compressible = typeof body === "string" && bytes.byteLength >= SMALLEST_COMPRESSED;
	const etag = `W/"${bytesToHex(sha256(bytes)).slice(0, 24)}"`;
	return {
		body: bytes.byteLength > LONGEST_TEXT ? bytes : body,
		compressible,
		etag,
		headers: {
			"content-type": type,
			etag,
			...compressible ? { vary: "accept-encoding" } : {},
			...OPEN_HEADERS,
			...headers
		},
		coded: /* @__PURE__ */ new Map(),
		ready: {
			cacheControl: "",
			answers: /* @__PURE__ */ new Map()
		}
	};
}
/** Fills in the compressed forms. Until they are there, the body is served as it is. */
async function compressInto({ body, compressible, coded }, compress) {
	if (!compressible) return;
	const bytes = bytesOf(body);
	await Promise.all(CODINGS.map(async (coding) => coded.set(coding, await compress(bytes, coding))));
}
/** 304 to who has it already, else the body in the best form that the client takes. */
function respond(prepared, { ifNoneMatch, acceptEncoding }, cacheControl) {
	if (ifNoneMatch !== null && matches(ifNoneMatch, prepared.etag)) return new Response(null, {
		status: 304,
		headers: headersFor(prepared, "not modified", cacheControl)
	});
	const coding = prepared.coded.size > 0 && acceptEncoding ? bestCoding(acceptEncoding).coding : null;
	const coded = coding && prepared.coded.get(coding);
	if (!coded) return new Response(prepared.body, { headers: headersFor(prepared, "identity", cacheControl) });
	return new Response(coded, { headers: headersFor(prepared, coding, cacheControl) });
}
/** A short text is faster still when all of it is ASCII, which JSON can say everything in. */
function fastJson(json) {
	if (json.length > LONGEST_TEXT) return json;
	const ascii = asciiJson(json);
	return ascii.length > LONGEST_TEXT ? json : ascii;
}
function bytesOf(body) {
	return typeof body === "string" ? new TextEncoder().encode(body) : body;
}
function headersFor({ headers, ready }, kind, cacheControl) {
	if (ready.cacheControl !== cacheControl) {
		ready.cacheControl = cacheControl;
		ready.answers.clear();
	}
	const known = ready.answers.get(kind);
	if (known) return known;
	const { "content-type": type, ...others } = headers;
	const made = {
		...kind === "not modified" ? {} : { "content-type": type },
		...kind === "gzip" || kind === "br" ? { "content-encoding": kind } : {},
		...others,
		"cache-control": cacheControl
	};
	ready.answers.set(kind, made);
	return made;
}
/** If-None-Match compares weakly: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
function matches(header, etag) {
	return header === etag || header.trim() === "*" || header.includes(etag.slice(2));
}
/** The first of ours that the client takes at all. */
const bestCoding = memoize((header) => {
	const taken = header.toLowerCase().split(",").map((part) => part.split(";").map((piece) => piece.trim())).filter(([, weight]) => !/^q=0(?:\.0*)?$/.test(weight ?? "")).map(([name]) => name);
	return { coding: CODINGS.find((coding) => taken.includes(coding)) ?? null };
});

// api/http/edition.ts
/** Anybody may ask for very many different things: so many bytes of them are kept. */
const MOST_BYTES$1 = 33554432;
/** The edition of now: another one as soon as the facts differ or the day, or their age, turns. Null while there are no facts. */
function createEditions(options) {
	const { facts: newest, clock, today, site } = options;
	let made = null;
	return () => {
		const facts = newest();
		const now = clock();
		if (made !== null && made.facts === facts && now < made.turnsAt) return made.edition;
		if (facts.snapshots.length === 0) return null;
		const view = createView(facts, makeNow(new Date(now).toISOString(), today), site);
		made = {
			facts,
			edition: createEdition(view, options),
			turnsAt: view.turnsAt
		};
		return made.edition;
	};
}
function createEdition(view, { compress, isPublic }) {
	const pins = /* @__PURE__ */ new Map();
	const others = new I({
		maxSize: MOST_BYTES$1,
		sizeCalculation: sizeOf
	});
	const validUntil = Date.parse(view.freshness.valid_until);
	let [seconds, cacheControl] = [-1, ""];
	return {
		view,
		kept: (address) => pins.get(address) ?? others.get(address),
		prepare: (address, render, pinned) => {
			const content = render(view);
			if (content === null) return null;
			const prepared = prepare(content);
			(pinned ? pins : others).set(address, prepared);
			if (compress) compressInto(prepared, compress).catch(() => {});
			return prepared;
		},
		cacheControl: (now) => {
			const left = Math.max(0, Math.floor((validUntil - now) / 1e3));
			if (left !== seconds) [seconds, cacheControl] = [left, cacheControlFor(left, isPublic)];
			return cacheControl;
		}
	};
}
/** About: with its headers, and its compressed forms, which come later. */
function sizeOf({ body }) {
	return Math.ceil(body.length * 1.5) + 2e3;
}
/** What has to be judged anew at midnight is not kept beyond it. */
function cacheControlFor(left, isPublic) {
	const clamped = Object.entries({
		"max-age": 60,
		"s-maxage": 60,
		"stale-while-revalidate": 600,
		"stale-if-error": 86400
	}).map(([name, age]) => `${name}=${Math.min(age, left)}`);
	return isPublic ? `public, ${clamped.join(", ")}` : `private, ${clamped[0]}`;
}

// api/formats/badge.ts
const LABEL = "we promised";
const COLOURS = {
	none: "2a7e3b",
	minor: "8a6100",
	major: "b3261e",
	unknown: "6b6b6b"
};
const UNKNOWN = {
	message: "unknown",
	indicator: "unknown"
};
/** The whole register. */
function badgeOf(view) {
	return {
		message: describe(view),
		indicator: indicatorOf(view)
	};
}
/** Some of the commitments: those of a report, or of a repository with its snapshot. Grey where there are none, or where the facts are too old. */
function badgeOfSome(view, entries, snapshots = []) {
	if (entries.length === 0 || view.freshness.state === "unknown") return UNKNOWN;
	const assessment = tally([...entries], view.now);
	return {
		message: headline(assessment, goneOf(snapshots).length),
		indicator: indicatorOf({
			...view,
			assessment,
			snapshots
		})
	};
}
/** One commitment: its state, in words. */
function badgeOfOne(view, { state }) {
	if (view.freshness.state === "unknown") return UNKNOWN;
	return {
		message: STATE_WORDS[state],
		indicator: BAD[state] ?? "none"
	};
}
const BAD = {
	overdue: "major",
	removed: "major",
	unproven: "minor"
};
/** As a picture. The label is a part of its accessible name. */
function badgeSvg({ message, indicator }) {
	return i({
		label: LABEL,
		status: message,
		color: COLOURS[indicator],
		style: "flat"
	});
}
/** For https://shields.io/badges/endpoint-badge */
function badgeJson({ message, indicator }) {
	return {
		schemaVersion: 1,
		label: LABEL,
		message,
		color: COLOURS[indicator],
		isError: indicator === "unknown"
	};
}

// api/formats/calendar.ts
const SUMMARY_LIMIT = 120;
/** `GET /calendar.ics`: the due dates of everything that is open, as days (RFC 5545). */
function calendar(view) {
	const made = W({
		name: oneLine(view.title),
		prodId: {
			company: "Follow-through",
			product: "calendar"
		}
	});
	for (const entry of view.entries) {
		const { block, closure, repository } = entry;
		if (closure !== null || block.due === null) continue;
		const moved = block.first_due === block.due ? "" : ` First promised for ${block.first_due}.`;
		made.createEvent({
			id: `${block.key}@${new URL(repository.url).host}`,
			stamp: new Date(block.history.findLast(({ type }) => type === "moved")?.at ?? block.report.published ?? block.due),
			start: new Date(block.due),
			allDay: true,
			summary: `Due: ${clip(oneLine(block.text), SUMMARY_LIMIT)}`,
			description: `${oneLine(block.text)} Owner: ${block.owner ?? "nobody named"}.${moved} ${entryId(entry)}`,
			url: entryUrl(view, entry),
			transparency: B.TRANSPARENT
		});
	}
	return made.toString();
}

// api/formats/json.ts
var import_papaparse = /* @__PURE__ */ __toESM(require_papaparse(), 1);
/** `GET /api/v1/summary.json`. */
function summaryJson(view) {
	const { assessment } = view;
	return {
		title: view.title,
		status: {
			indicator: indicatorOf(view),
			description: describe(view)
		},
		counts: assessment.counts,
		slipped: assessment.slipped,
		on_time: assessment.on_time,
		gone: goneOf(view.snapshots).length,
		untracked: untrackedOf(view),
		next_due: assessment.next_due,
		repositories: view.snapshots.map(({ repository: { name, url }, observed_at, last_run_at, settings }) => ({
			name,
			url,
			observed_at,
			last_run_at,
			warn_days: settings.warn_days,
			grace_days: settings.grace_days
		})),
		freshness: view.freshness
	};
}
/** One commitment as the contract has it. */
function commitmentJson(view, entry) {
	const { block, issue, repository, state } = entry;
	const { title, path, published } = block.report;
	return {
		id: entryId(entry),
		url: entryUrl(view, entry),
		issue_url: issue?.url ?? null,
		repository: repository.name,
		number: issue?.number ?? null,
		report: {
			title,
			path,
			url: promiseUrl(entry),
			published
		},
		text: block.text,
		text_original: block.text_original,
		state,
		kind: block.kind,
		priority: block.priority,
		owner: block.owner,
		due: {
			date: block.due,
			original: block.first_due,
			time_zone: block.time_zone
		},
		slips: entry.slips,
		revisions: block.history.flatMap((event) => event.type === "reworded" ? [{
			at: event.at,
			before: event.before,
			after: event.after
		}] : []),
		opened_at: issue?.created_at ?? null,
		closed_at: entry.closure?.at ?? null,
		days_overdue: entry.days_overdue,
		tracker: trackerUrl(entry),
		evidence: [...entry.evidence],
		withdrawn: state === "withdrawn" ? {
			at: entry.closure?.at ?? null,
			reason: entry.reason
		} : null,
		replaced_by: block.withdrawn?.replaced_by ?? null,
		observed_at: entry.observed_at
	};
}
/** One report with the figures of what it promised. */
function reportJson(view, id, entries) {
	const first = entries[0];
	const { title, path, published } = first.block.report;
	const { counts, slipped, on_time } = tally([...entries], view.now);
	return {
		id,
		url: reportUrl(view, first),
		repository: first.repository.name,
		title,
		path,
		source_url: sourceUrlOf(first),
		published,
		counts,
		slipped,
		on_time
	};
}

// api/formats/csv.ts
const COLUMNS = {
	id: ({ id }) => id,
	state: ({ state }) => state,
	text: ({ text }) => text,
	text_original: ({ text_original }) => text_original,
	owner: ({ owner }) => owner,
	due: ({ due }) => due.date,
	due_original: ({ due }) => due.original,
	time_zone: ({ due }) => due.time_zone,
	days_overdue: ({ days_overdue }) => days_overdue,
	slips: ({ slips }) => slips.length,
	opened_at: ({ opened_at }) => opened_at,
	closed_at: ({ closed_at }) => closed_at,
	evidence: ({ evidence }) => evidence.map(({ url }) => url).join(" "),
	withdrawn_reason: ({ withdrawn }) => withdrawn?.reason ?? null,
	replaced_by: ({ replaced_by }) => replaced_by,
	kind: ({ kind }) => kind,
	priority: ({ priority }) => priority,
	tracker: ({ tracker }) => tracker,
	report: ({ report }) => report.title,
	report_published: ({ report }) => report.published,
	report_url: ({ report }) => report.url,
	issue_url: ({ issue_url }) => issue_url,
	url: ({ url }) => url,
	observed_at: ({ observed_at }) => observed_at
};
/** `GET /export.csv`: a line for each commitment (RFC 4180). What a spreadsheet would take for a formula begins with an apostrophe. */
function exportCsv(view) {
	const data = view.entries.map((entry) => {
		const one = commitmentJson(view, entry);
		return Object.values(COLUMNS).map((valueOf) => valueOf(one));
	});
	return `${import_papaparse.default.unparse({
		fields: Object.keys(COLUMNS),
		data
	}, {
		escapeFormulae: /^[=+\-@\t\r\n]/,
		newline: "\r\n"
	})}\r\n`;
}

// api/formats/feeds.ts
/** Readers come back often enough. */
const MOST$1 = 50;
const TITLE_LIMIT = 120;
/** `GET /feed.xml`: the newest events, as Atom (RFC 4287). */
function atomFeed(view) {
	const events = newestEvents(view, MOST$1);
	return generate({
		id: feedId(view),
		title: { value: clean(view.title) },
		subtitle: { value: SUBTITLE },
		updated: new Date(events[0]?.at ?? view.freshness.observed_at),
		links: [{
			rel: "self",
			href: `${view.baseUrl}/feed.xml`,
			type: "application/atom+xml"
		}, {
			rel: "alternate",
			href: `${view.baseUrl}/`,
			type: "text/html"
		}],
		authors: [{ name: clean(view.title) }],
		entries: events.map((event) => ({
			id: itemId(view, event),
			title: { value: titleOf(event) },
			updated: new Date(event.at),
			links: [{
				rel: "alternate",
				href: event.url,
				type: "text/html"
			}],
			categories: [{ term: event.type }],
			content: {
				value: contentOf(event),
				type: "text"
			}
		}))
	});
}
/** `GET /feed.json`: the same as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
function jsonFeed(view) {
	const feed = generate$1({
		title: clean(view.title),
		description: SUBTITLE,
		home_page_url: `${view.baseUrl}/`,
		feed_url: `${view.baseUrl}/feed.json`,
		items: newestEvents(view, MOST$1).map((event) => ({
			id: itemId(view, event),
			url: event.url,
			title: titleOf(event),
			content_text: contentOf(event),
			date_published: new Date(event.at),
			tags: [event.type]
		}))
	});
	return `${JSON.stringify(feed, null, 2)}\n`;
}
const SUBTITLE = "What was promised after failures, what was done, and what is late.";
/** Absolute also where no base address is set: then it is the repository's. */
function feedId({ baseUrl, snapshots }) {
	return baseUrl === "" ? snapshots[0]?.repository.url ?? "urn:follow-through" : `${baseUrl}/`;
}
function itemId(view, { id }) {
	return `${feedId(view)}#${id}`;
}
function titleOf({ summary, text }) {
	return clip(clean(text === null ? summary : `${summary.replace(/\.$/, "")}: ${text}`), TITLE_LIMIT);
}
function contentOf({ summary, text }) {
	return clean(text === null ? summary : `${summary} The promise: “${text}”`);
}
/** No character that XML 1.0 forbids: it has no way to write them. */
function clean(text) {
	return oneLine(text.toWellFormed());
}

// api/http/query.ts
const given = pipe(string(), minLength(1, "expected a value"));
/** What narrows every list, and cuts it. */
const LIST = {
	report: optional$1(pipe(given, description("A report's slug or path."))),
	repository: optional$1(pipe(given, description("owner/name"))),
	cursor: optional$1(pipe(string(), description("`next` of the page before."))),
	limit: optional$1(pipe(string(), regex(/^\d{1,3}$/, "expected 1 to 100"), transform(Number), minValue(1, "expected 1 to 100"), maxValue(100, "expected 1 to 100"), description("How many items at most; 100 unless told.")))
};
/** Of `/api/v1/reports.json` and `/api/v1/events.json`. */
const ListQuerySchema = object(LIST);
/** Of `/api/v1/commitments.json`. */
const CommitmentsQuerySchema = object({
	state: optional$1(pipe(string(), transform((text) => text.split(",")), array(picklist(STATES, `expected ${STATES.join(", ")}`)), description(`One or several, with commas: ${STATES.join(", ")}.`))),
	report: LIST.report,
	repository: LIST.repository,
	owner: optional$1(given),
	due_before: optional$1(pipe(string(), check$2((text) => parseDay(text) !== null, "expected YYYY-MM-DD"), description("YYYY-MM-DD, that day not included."))),
	cursor: LIST.cursor,
	limit: LIST.limit
});
/** The question is wrong; the message says what to ask instead. */
var BadQuery = class extends Error {
	name = "BadQuery";
};
/** The query, checked. Throws BadQuery, naming every parameter that is wrong. Each may be given once. */
function parseQuery(schema, search) {
	const parameters = new URLSearchParams(search);
	const names = [...new Set(parameters.keys())];
	const known = Object.keys(schema.entries);
	const checked = safeParse(schema, Object.fromEntries(parameters));
	const hint = known.length === 0 ? "nothing can be asked here" : `use ${known.join(", ")}`;
	const mistakes = [
		...names.filter((name) => !known.includes(name)).map((name) => `${name} is not known: ${hint}`),
		...names.filter((name) => known.includes(name) && parameters.getAll(name).length > 1).map((name) => `${name} stands twice: give it once`),
		...(checked.issues ?? []).map((issue) => `${getDotPath(issue).split(".")[0]}: ${issue.message}`)
	];
	if (!checked.success || mistakes.length > 0) throw new BadQuery([...new Set(mistakes)].join("; "));
	return checked.output;
}
const NoQuerySchema = object({});
/** Throws BadQuery when anything is asked. */
function refuseQuery(search) {
	if (search !== "") parseQuery(NoQuerySchema, search);
}
/** One page of a list as JSON: what was asked, and where the next page begins (RFC 8288). */
function parseList(schema, search, path, { items, idOf, matches, render }) {
	const query = parseQuery(schema, search);
	const found = selectPage(items, query, idOf, (item) => matches(item, query));
	if (found === null) throw new BadQuery("cursor: not one of ours; start again without it");
	const body = {
		items: found.items.map(render),
		applied: query,
		next: found.next
	};
	const next = found.next === null ? {} : {
		link: `<${path}${nextSearch(search, found.next)}>; rel="next"`,
		"access-control-expose-headers": "link"
	};
	return {
		body: JSON.stringify(body),
		type: JSON_TYPE,
		headers: next
	};
}
/** One page of a list in its own order. Null for a cursor that is none of ours. */
function selectPage(items, { cursor, limit = 100 }, idOf, matches) {
	const after = cursor === void 0 ? -1 : items.findIndex((item) => idOf(item) === cursor);
	if (cursor !== void 0 && after < 0) return null;
	const found = [];
	for (let index = after + 1; index < items.length && found.length <= limit; index += 1) if (matches(items[index])) found.push(items[index]);
	const page = found.slice(0, limit);
	return {
		items: page,
		next: found.length > limit ? idOf(page.at(-1)) : null
	};
}
/** Whether a commitment is one of those that a query asks for. */
function isAskedFor(entry, query) {
	const { state, block } = entry;
	if (query.state && !query.state.includes(state)) return false;
	if (query.owner && query.owner.toLowerCase() !== block.owner?.toLowerCase()) return false;
	if (query.due_before && (block.due === null || block.due >= query.due_before)) return false;
	return isOf(query, entry.repository.name, reportId(entry), block.report.path);
}
/** Whether something belongs to the repository and the report that a query names. */
function isOf(query, repository, report, path) {
	if (query.repository && query.repository.toLowerCase() !== repository.toLowerCase()) return false;
	return !query.report || query.report === path || report === `${repository}/${query.report}`;
}
function nextSearch(search, next) {
	const parameters = new URLSearchParams(search);
	parameters.set("cursor", next);
	return `?${parameters}`;
}

// api/http/route.ts
const HTML_TYPE = "text/html; charset=utf-8";
/** A page. `framed`: other sites may show it in a frame. */
function html(path, about, render, framed = false) {
	const { find, ...route } = text$1(path, about, HTML_TYPE, render);
	return {
		...route,
		find: (view, asked) => {
			const content = find(view, asked);
			return content && {
				...content,
				headers: pageHeaders(view, framed)
			};
		}
	};
}
/** People add what they like behind an address of something to look at. */
function text$1(path, about, type, render) {
	return {
		path,
		about,
		media: { [type.split(";")[0]]: null },
		query: null,
		find: (view, asked) => {
			const body = render(view, asked);
			return body === null ? null : {
				body,
				type
			};
		}
	};
}
function json(path, about, schema, render) {
	return {
		path,
		about,
		media: { [JSON_TYPE]: schema },
		find: (view, asked) => {
			const data = render(view, asked);
			return data && {
				body: JSON.stringify(data),
				type: "application/json"
			};
		}
	};
}
/**
* A list, page by page. Each page also has an address without a question, `/api/v1/after/NAME/CURSOR.json`, so that a list can be read to its
* end where it is served from files.
*/
function list(name, about, schema, query, items, use) {
	const path = `/api/v1/${name}.json`;
	const media = { [JSON_TYPE]: schema };
	const find = (view, search) => parseList(query, search, path, {
		items: items(view),
		...use(view)
	});
	return [{
		path,
		about,
		media,
		query,
		find: (view, { search }) => find(view, search)
	}, {
		path: `/api/v1/after/${name}/:file{.+\\.json}`,
		about: `${about} What follows after one of them.`,
		media,
		find: (view, { file }) => find(view, `?cursor=${encodeURIComponent(file.replace(/\.json$/, ""))}`)
	}];
}

// api/view/schemas.ts
const text = string();
const optional = nullable(text);
const count = pipe(number(), integer(), minValue(0));
const day = pipe(text, isoDate(), description("A calendar day, YYYY-MM-DD."));
const instant = pipe(text, isoTimestamp(), description("An instant, RFC 3339."));
const moment = pipe(text, description("An instant (RFC 3339), or a calendar day where no more is known."));
const state = picklist(STATES);
const counts = object({
	total: count,
	...Object.fromEntries(STATES.map((name) => [name, count]))
});
const CommitmentSchema = object({
	id: pipe(text, description("owner/name/12; its public identity.")),
	url: pipe(text, description("Its page. Starts at the root where FOLLOW_THROUGH_BASE_URL is not set.")),
	issue_url: optional,
	repository: text,
	number: pipe(nullable(count), description("Of its issue; null while that is not opened yet.")),
	report: object({
		title: text,
		path: text,
		url: text,
		published: nullable(day)
	}),
	text: pipe(text, description("The promise as its report words it now.")),
	text_original: pipe(text, description("As it was worded first.")),
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
	revisions: array(object({
		at: day,
		before: text,
		after: text
	})),
	opened_at: nullable(instant),
	closed_at: nullable(moment),
	days_overdue: pipe(count, description("Days since the current due date; 0 unless overdue.")),
	tracker: optional,
	evidence: array(object({
		...EvidenceSchema.entries,
		url: text,
		at: nullable(moment)
	})),
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
	computed_at: pipe(instant, description("Since when this verdict holds.")),
	valid_until: pipe(instant, description("When a state may change by itself: a rendered copy counts no longer.")),
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
}), description("Kept by the first published date, of those whose first date has passed or that are done."));
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
	slipped: pipe(count, description("Commitments whose date moved later at least once.")),
	on_time: onTime,
	gone: pipe(count, description("Issues that stood for commitments and can't be read any more; no count holds them.")),
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
		grace_days: pipe(count, description("Days after a due date that do not count as overdue yet."))
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
	on_time: onTime
});
const EVENT_TYPES = [
	"promised",
	"dated",
	"moved",
	"reworded",
	"owner",
	"tracker",
	"ticked",
	"unticked",
	"removed",
	"restored",
	"withdrawn",
	"reason",
	"closed",
	"reopened",
	"evidence",
	"edited",
	"overdue",
	"gone"
];
const EventSchema = object({
	id: pipe(text, description("Never changes.")),
	at: pipe(day, description("The day on which it happened, or was first seen.")),
	type: picklist(EVENT_TYPES),
	repository: text,
	number: nullable(count),
	url: pipe(text, description("The page of the commitment.")),
	text: pipe(optional, description("The promise as it is worded now; null where its issue is gone.")),
	summary: pipe(text, description("What happened, in one English sentence.")),
	from: pipe(optional, description("What it was before: a day, an owner, a tracker or a wording.")),
	to: pipe(optional, description("What it became.")),
	reason: optional,
	commit: optional,
	by: optional
});
/** What the filters did, and where the next page begins. */
const paging = {
	applied: pipe(record(text, unknown()), description("The parameters, as they were understood.")),
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

// api/formats/sitemap.ts
/** What one sitemap may hold: https://www.sitemaps.org/protocol.html */
const MOST = 5e4;
/** `GET /sitemap.xml`. Its addresses have to be absolute: null without a base address. */
function sitemap(view) {
	if (view.baseUrl === "") return null;
	const reports = [...groupByReport(view.entries).values()].map((entries) => reportUrl(view, entries[0]));
	return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[...[`${view.baseUrl}/`, ...reports], ...view.entries.map((entry) => entryUrl(view, entry))].slice(0, MOST).map((url) => `<url><loc>${new URL(url).href.replaceAll("&", "&amp;")}</loc></url>`).join("\n")}
</urlset>
`;
}

// api/http/routes.ts
const JAVASCRIPT_TYPE = "text/javascript; charset=utf-8";
const SVG_TYPE = "image/svg+xml; charset=utf-8";
/** Everything that is made from the facts. */
const ROUTES = [
	html("/", "The page: the verdict, then every commitment by state.", renderHome),
	html("/r/:owner/:repo/:file/", "One report and what it promised.", (view, asked) => {
		const entries = findReport(view, asked);
		return entries && renderReport(view, entries);
	}),
	html("/c/:owner/:repo/:file/", "One commitment: its permalink.", (view, asked) => {
		const entry = findEntry(view, asked);
		return entry && renderCommitment(view, entry);
	}),
	html("/method/", "How states are decided, and what is not tracked.", renderMethod),
	html("/embed/", "The verdict alone, for a frame in another page.", renderEmbed, true),
	always("/embed.js", "The custom element `<follow-through>`, for any page.", JAVASCRIPT_TYPE, renderComponent),
	always("/picture.png", "The picture that goes with a shared link.", "image/png", () => PICTURE),
	json("/api/v1/summary.json", "The verdict in numbers.", SummarySchema, summaryJson),
	json("/api/v1/commitments/:owner/:repo/:file{[^/]+\\.json}", "One commitment; the file is its number.", CommitmentSchema, (view, asked) => {
		const entry = findEntry(view, {
			...asked,
			file: asked.file.replace(/\.json$/, "")
		});
		return entry && commitmentJson(view, entry);
	}),
	...list("commitments", "All commitments, or those that are asked for.", CommitmentsSchema, CommitmentsQuerySchema, (view) => view.entries, (view) => ({
		idOf: entryId,
		matches: isAskedFor,
		render: (entry) => commitmentJson(view, entry)
	})),
	...list("reports", "All reports, with the figures of each.", ReportsSchema, ListQuerySchema, (view) => [...groupByReport(view.entries)], (view) => ({
		idOf: ([id]) => id,
		matches: ([id, [first]], query) => isOf(query, first.repository.name, id, first.block.report.path),
		render: ([id, entries]) => reportJson(view, id, entries)
	})),
	...list("events", "Everything that ever happened, newest first.", EventsSchema, ListQuerySchema, eventsOf, (view) => ({
		idOf: ({ id }) => id,
		matches: (event, query) => isEventOf(view, event, query),
		render: (event) => event
	})),
	badge("/badge.svg", "The verdict as a picture.", SVG_TYPE, badgeOf),
	badge("/badge.json", "The same for a Shields endpoint badge.", JSON_TYPE, badgeOf),
	{
		...badge("/badge/:owner/:repo/:file{[^/]+\\.(?:svg|json)}", "Of one commitment (its number), of a report (its slug, unless that is the number of a commitment) or of a repository (`badge`). Grey for what is not known.", SVG_TYPE, findBadge),
		media: {
			"image/svg+xml": null,
			[JSON_TYPE]: ShieldsSchema
		},
		find: (view, asked) => drawBadge(findBadge(view, asked), typeOfBadge(asked)),
		unknown: (asked) => drawBadge(UNKNOWN, typeOfBadge(asked))
	},
	text$1("/feed.xml", "The newest events as Atom.", "application/atom+xml; charset=utf-8", atomFeed),
	{
		...text$1("/feed.json", "The newest events as JSON Feed 1.1.", "application/feed+json", jsonFeed),
		media: { "application/feed+json": JsonFeedSchema }
	},
	text$1("/calendar.ics", "The due dates of what is open.", "text/calendar; charset=utf-8", calendar),
	text$1("/export.csv", "A line for each commitment.", "text/csv; charset=utf-8", exportCsv),
	text$1("/sitemap.xml", "All pages, for search engines.", "application/xml; charset=utf-8", sitemap)
];
/** What needs no facts. */
function always(path, about, type, render) {
	return {
		...text$1(path, about, type, render),
		unknown: (_, site) => ({
			body: render(site),
			type
		})
	};
}
function badge(path, about, type, of) {
	return {
		path,
		about,
		media: type === SVG_TYPE ? { "image/svg+xml": null } : { [JSON_TYPE]: ShieldsSchema },
		query: null,
		find: (view, asked) => drawBadge(of(view, asked), type),
		unknown: () => drawBadge(UNKNOWN, type)
	};
}
function drawBadge(badgeToDraw, type) {
	return {
		body: type === SVG_TYPE ? badgeSvg(badgeToDraw) : JSON.stringify(badgeJson(badgeToDraw)),
		type
	};
}
function typeOfBadge({ file }) {
	return file.endsWith(".svg") ? SVG_TYPE : JSON_TYPE;
}
/** Owner and repository are found in any case, as on GitHub. */
function findEntry(view, { owner, repo, file }) {
	return view.find(`${owner}/${repo}/${file}`);
}
function findReport(view, { owner, repo, file }) {
	const id = `${owner}/${repo}/${file}`.toLowerCase();
	const entries = [...groupByReport(view.entries)].flatMap(([name, found]) => name.toLowerCase() === id ? found : []);
	return entries.length > 0 ? entries : null;
}
function findBadge(view, asked) {
	const file = asked.file.replace(/\.(?:svg|json)$/, "");
	const entry = findEntry(view, {
		...asked,
		file
	});
	if (entry) return badgeOfOne(view, entry);
	const report = findReport(view, {
		...asked,
		file
	});
	if (report) return badgeOfSome(view, report);
	if (file !== "badge") return UNKNOWN;
	const name = `${asked.owner}/${asked.repo}`.toLowerCase();
	const isAsked = ({ repository }) => repository.name.toLowerCase() === name;
	return badgeOfSome(view, view.entries.filter(isAsked), view.snapshots.filter(isAsked));
}
function isEventOf(view, event, query) {
	const { repository } = event;
	if (query.report === void 0) return isOf(query, repository, "", "");
	const entry = view.find(commitmentOf(event));
	return entry !== null && isOf(query, repository, reportId(entry), entry.block.report.path);
}

// api/http/openapi.ts
/** The contract as OpenAPI 3.1, made from the table of routes and the schemas that its bodies have. https://spec.openapis.org/oas/v3.1.1 */
function openApi(title) {
	return {
		openapi: "3.1.1",
		info: {
			title: `${title}: what was promised and what was done`,
			version: "1",
			description: "Everything may be read from any site. Every answer has an ETag and says how long it may be kept.",
			license: {
				name: "MIT",
				identifier: "MIT"
			}
		},
		servers: [{ url: "/" }],
		paths: Object.fromEntries([
			...ROUTES.map((route) => [templateOf(route.path), { get: operation(route) }]),
			["/openapi.json", { get: plain("This description.", { type: "object" }) }],
			["/healthz", { get: plain("The process is up.", jsonSchema(HealthSchema)) }],
			["/readyz", { get: { ...plain("There are facts.", jsonSchema(ReadinessSchema), NOT_READY) } }],
			["/webhooks/github", { post: WEBHOOK }]
		]),
		components: { schemas: { Problem: jsonSchema(ProblemSchema) } }
	};
}
const PROBLEM = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
const NOT_READY = { 503: {
	description: "Nothing was read yet; `retry-after` says when to ask again.",
	content: PROBLEM
} };
function operation({ path, about, media, query, unknown }) {
	return {
		summary: about,
		parameters: [...Array.from(path.matchAll(/\/:(?<name>\w+)/g), ({ groups }) => ({
			name: groups["name"],
			in: "path",
			required: true,
			schema: { type: "string" }
		})), ...Object.entries(query?.entries ?? {}).map(([name, entry]) => parameter(name, entry))],
		responses: {
			200: {
				description: about,
				content: Object.fromEntries(Object.entries(media).map(([type, schema]) => [type, { schema: schema ? jsonSchema(schema) : { type: "string" } }]))
			},
			304: { description: "As before: nothing changed since the ETag in `if-none-match`." },
			...query === null ? {} : { 400: {
				description: "The question is wrong; `detail` says how.",
				content: PROBLEM
			} },
			...unknown ? {} : { 404: {
				description: "There is nothing.",
				content: PROBLEM
			} },
			...unknown ? {} : {
				410: {
					description: "It is not public any more.",
					content: PROBLEM
				},
				...NOT_READY
			}
		}
	};
}
function parameter(name, entry) {
	const { description, ...schema } = jsonSchema(entry, "input");
	return {
		name,
		in: "query",
		required: false,
		description,
		schema
	};
}
function plain(about, schema, more = {}) {
	return {
		summary: about,
		responses: {
			200: {
				description: about,
				content: { [JSON_TYPE]: { schema } }
			},
			...more
		}
	};
}
const WEBHOOK = {
	summary: "An event of GitHub, signed: a hint to read again.",
	parameters: [{
		name: "x-hub-signature-256",
		in: "header",
		required: true,
		schema: { type: "string" }
	}],
	requestBody: {
		required: true,
		content: { [JSON_TYPE]: { schema: { type: "object" } } }
	},
	responses: {
		202: { description: "Taken." },
		401: {
			description: "The signature does not fit.",
			content: PROBLEM
		},
		413: {
			description: "More than 1 MiB.",
			content: PROBLEM
		}
	}
};
/** `/c/:owner/:repo/:file/` as OpenAPI writes it. */
function templateOf(path) {
	return path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, "{$1}");
}
function jsonSchema(schema, typeMode = "output") {
	const { $schema: _, ...rest } = toJsonSchema(schema, {
		typeMode,
		errorMode: "ignore"
	});
	return rest;
}

// api/http/problem.ts
const TITLES = {
	400: "Bad request",
	401: "Not signed",
	404: "Not found",
	405: "Method not allowed",
	410: "Gone",
	413: "Too large",
	500: "Internal error",
	503: "Not ready"
};
/** An RFC 9457 answer; `detail` is a sentence for a person. No cache keeps it. */
function problem(status, detail, headers = {}) {
	const body = JSON.stringify({
		type: "about:blank",
		title: TITLES[status] ?? "Error",
		status,
		detail
	});
	return new Response(body, {
		status,
		headers: {
			"content-type": "application/problem+json",
			"cache-control": "no-store",
			...OPEN_HEADERS,
			...headers
		}
	});
}

// api/http/webhook.ts
const MOST_BYTES = 1048576;
/**
* `POST /webhooks/github`. Whatever the event says is only a hint to read again, so a replayed, late or re-ordered one does
* no harm. https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
*/
async function acceptWebhook(request, { secrets, hint }) {
	let body;
	try {
		body = await readBody(request);
	} catch {
		return problem(400, "The event did not come whole, or is no UTF-8.");
	}
	if (body === null) return problem(413, "An event is at most 1 MiB.");
	const signature = request.headers.get("x-hub-signature-256") ?? "";
	if (!(await Promise.all(secrets.map((secret) => isSigned(secret, body, signature)))).includes(true)) return problem(401, "The signature does not fit: check GITHUB_WEBHOOK_SECRET.");
	const repository = repositoryOf(body);
	if (repository !== null) hint(repository);
	return new Response(null, {
		status: 202,
		headers: { "cache-control": "no-store" }
	});
}
/** The body as text; null when it is too long. Whatever was said of its length, no more than that is taken. */
async function readBody(request) {
	if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return null;
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	let [text, bytes] = ["", 0];
	for await (const chunk of request.body ?? []) {
		bytes += chunk.byteLength;
		if (bytes > MOST_BYTES) return null;
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
}
async function isSigned(secret, body, signature) {
	try {
		return await verify(secret, body, signature);
	} catch {
		return false;
	}
}
function repositoryOf(body) {
	try {
		const event = body.startsWith("payload=") ? new URLSearchParams(body).get("payload") : body;
		const { repository } = JSON.parse(event.replace(/^\uFEFF/, ""));
		return typeof repository?.full_name === "string" ? repository.full_name : null;
	} catch {
		return null;
	}
}

// api/http/app.ts
const PATIENCE_MS = 2e3;
/** By then the next read has been tried. */
const RETRY_AFTER_S = "30";
/**
* The API and the page over any facts. Web standards only: runs on Node, Workers, Deno and Bun. A body that is rendered already
* goes out at once: nothing is routed, and nothing waited for.
*/
function createApp(deps) {
	const { collector, webhook, clock, site, firstReadTimeoutMs = PATIENCE_MS, conditionsOf = readConditions } = deps;
	const app = new Hono({ router: new RegExpRouter() });
	const editionOfNow = createEditions({
		...deps,
		facts: collector.facts
	});
	let everShown = false;
	/** What went wrong: a page for who asks with a browser, RFC 9457 for all others. */
	const fail = (c, status, detail, headers = {}) => {
		if (!c.req.header("accept")?.includes("text/html")) return problem(status, detail, headers);
		const html = {
			"content-type": "text/html; charset=utf-8",
			...pageHeaders(site, false)
		};
		return new Response(renderError(site, status, rootOf(site)), {
			status,
			headers: {
				...html,
				...UNCACHED,
				...headers
			}
		});
	};
	const notFound = (c) => fail(c, 404, `There is nothing at ${c.req.path}.`);
	const send = (request, env, body, cacheControl) => respond(body, conditionsOf(request, env), cacheControl);
	const answer = (c, edition, route) => {
		const { url } = c.req;
		const mark = url.indexOf("?");
		const search = mark < 0 || route.query === null ? "" : url.slice(mark);
		everShown = true;
		if (route.query === void 0) refuseQuery(search);
		const address = c.req.path + search;
		const render = (view) => route.find(view, askedOf(c, search));
		const body = edition.kept(address) ?? edition.prepare(address, render, address === route.path);
		return body === null ? notFound(c) : send(c.req.raw, c.env, body, edition.cacheControl(clock()));
	};
	/**
	* With a body that is rendered already, whichever route it is of. It was kept by its decoded address, which no other address
	* is written as. What goes wrong is left to the route, which tells of it.
	*/
	const answerAgain = (request, env) => {
		if (request.method !== "GET") return null;
		try {
			const edition = editionOfNow();
			const body = edition?.kept(request.url.slice(request.url.indexOf("/", 8)));
			return body ? send(request, env, body, edition.cacheControl(clock())) : null;
		} catch {
			return null;
		}
	};
	const firstFacts = () => Promise.race([collector.settled(), new Promise((resolve) => setTimeout(resolve, firstReadTimeoutMs))]);
	const notReady = (c) => fail(c, 503, collector.facts().lastError ?? NOT_READ, { "retry-after": RETRY_AFTER_S });
	const whenCold = async (c, route) => {
		await firstFacts();
		const edition = editionOfNow();
		if (edition) return answer(c, edition, route);
		if (route.unknown) return send(c.req.raw, c.env, prepare(route.unknown(askedOf(c, ""), site)), "no-store");
		return everShown && collector.facts().withheld > 0 ? fail(c, 410, WITHHELD) : notReady(c);
	};
	for (const route of ROUTES) {
		app.get(route.path, (c) => {
			const edition = editionOfNow();
			return edition ? answer(c, edition, route) : whenCold(c, route);
		});
		if (route.path.endsWith("/") && route.path !== "/") app.get(route.path.slice(0, -1), (c) => addSlash(c.req.url));
	}
	let described = null;
	app.get("/openapi.json", (c) => {
		described ??= prepare({
			body: `${JSON.stringify(openApi(site.title), null, 2)}\n`,
			type: JSON_TYPE
		});
		return send(c.req.raw, c.env, described, "public, max-age=3600");
	});
	app.get("/healthz", () => Response.json({ status: "ok" }, { headers: UNCACHED }));
	app.get("/readyz", async (c) => {
		await firstFacts();
		const { snapshots, lastError } = collector.facts();
		if (snapshots.length === 0) return notReady(c);
		return Response.json({
			status: "ready",
			last_error: lastError
		}, { headers: UNCACHED });
	});
	if (webhook) app.post("/webhooks/github", (c) => acceptWebhook(c.req.raw, webhook));
	app.options("*", () => new Response(null, {
		status: 204,
		headers: PREFLIGHT
	}));
	app.notFound((c) => READS.has(c.req.method) ? notFound(c) : fail(c, 405, `${c.req.method} is not for this address.`, { allow: ALLOWED }));
	app.onError((error, c) => error instanceof BadQuery ? fail(c, 400, error.message) : fail(c, 500, "Something went wrong here that should not. Try again."));
	const routed = app.fetch;
	app.fetch = (request, env, execution) => answerAgain(request, env) ?? routed(request, env, execution);
	return app;
}
const NOT_READ = "The facts have not been read yet.";
const ALLOWED = "GET, HEAD, OPTIONS";
const READS = /* @__PURE__ */ new Set(["GET", "HEAD"]);
const UNCACHED = {
	...OPEN_HEADERS,
	"cache-control": "no-store"
};
/** Asking whether something changed needs leave where scripts ask. */
const PREFLIGHT = {
	...OPEN_HEADERS,
	"access-control-allow-methods": ALLOWED,
	"access-control-allow-headers": "if-none-match",
	"access-control-max-age": "86400"
};
/** Relative, since a proxy may have put a folder before it. */
function addSlash(url) {
	const { pathname, search } = new URL(url);
	const location = `./${pathname.slice(pathname.lastIndexOf("/") + 1)}/${search}`;
	return new Response(null, {
		status: 301,
		headers: {
			...OPEN_HEADERS,
			location
		}
	});
}
function askedOf(c, search) {
	return {
		owner: c.req.param("owner") ?? "",
		repo: c.req.param("repo") ?? "",
		file: c.req.param("file") ?? "",
		search
	};
}
function readConditions({ headers }) {
	return {
		ifNoneMatch: headers.get("if-none-match"),
		acceptEncoding: headers.get("accept-encoding")
	};
}

// api/settings/site.ts
/** An address without a slash at its end. */
function address(example) {
	return pipe(string(), url(`expected an address, such as ${example}`), regex(/^https?:/, `expected an address, such as ${example}`), transform((url) => url.replace(/\/+$/, "")));
}
const themeNames = Object.keys(THEME);
const themeMessage = `expected "name: value; …" of ${themeNames.join(", ")}, such as "link: #0b4f8a; text: Inter, sans-serif"`;
/** Colours, functions of them, and names of typefaces: nothing that ends a declaration or loads anything. */
const themeValue = /^(?!.*url)[#\w\s(),.%/"'-]{1,200}$/i;
/** The variables that say how a page looks and where it lies. */
const SITE_VARIABLES = {
	FOLLOW_THROUGH_TITLE: optional$1(string(), "We did what we said"),
	FOLLOW_THROUGH_BASE_URL: optional$1(union([literal(""), address("https://status.example.com")], "expected an address, such as https://status.example.com"), ""),
	FOLLOW_THROUGH_HOME_URL: optional$1(address("https://example.com")),
	FOLLOW_THROUGH_LOGO_URL: optional$1(address("https://example.com/logo.svg")),
	FOLLOW_THROUGH_LANGUAGE: optional$1(picklist(Object.keys(LANGUAGES), `expected ${Object.keys(LANGUAGES).join(", ")}`), "en"),
	FOLLOW_THROUGH_THEME: optional$1(pipe(string(), transform((text) => text.split(";").filter((part) => part.trim() !== "")), transform((parts) => parts.map((part) => part.split(/:(.*)/s).map((piece) => piece.trim()))), check$2((pairs) => pairs.every(([name, value]) => themeNames.includes(name) && themeValue.test(value ?? "")), themeMessage), transform((pairs) => Object.fromEntries(pairs.map(([name, value]) => [name, value])))), "")
};
object(SITE_VARIABLES);
function siteOf(env) {
	return {
		title: env.FOLLOW_THROUGH_TITLE,
		baseUrl: env.FOLLOW_THROUGH_BASE_URL,
		homeUrl: env.FOLLOW_THROUGH_HOME_URL ?? null,
		logoUrl: env.FOLLOW_THROUGH_LOGO_URL ?? null,
		language: env.FOLLOW_THROUGH_LANGUAGE,
		theme: env.FOLLOW_THROUGH_THEME
	};
}

// api/settings/environment.ts
const names = pipe(string(), transform((text) => text.split(",").map((name) => name.trim()).filter((name) => name !== "")));
const PAGE_VARIABLES = {
	...SITE_VARIABLES,
	FOLLOW_THROUGH_ALLOW_PRIVATE: optional$1(picklist(["true", "false"], "expected true or false"), "false")
};
const EnvironmentSchema = object({
	PORT: optional$1(pipe(string(), regex(/^\d{1,5}$/, "expected a port number, such as 8787"), transform(Number), maxValue(65535, "expected a port number up to 65535")), "8787"),
	HOST: optional$1(string()),
	FOLLOW_THROUGH_REPOSITORIES: optional$1(pipe(names, array(pipe(string(), check$2((name) => parseRepository(name) !== null, "expected owner/name, several with commas")))), ""),
	FOLLOW_THROUGH_SNAPSHOT: optional$1(pipe(string(), check$2((place) => !/^https?:\/\/[^/?#]*@/.test(place), "expected an address without a name and password: give it a token in its query, or a file"))),
	GITHUB_TOKEN: optional$1(string()),
	GITHUB_APP_ID: optional$1(pipe(string(), regex(/^\d+$/, "expected a number"))),
	GITHUB_APP_PRIVATE_KEY: optional$1(pipe(string(), transform((key) => key.replaceAll("\\n", "\n")), includes("PRIVATE KEY", "expected the key that GitHub gave, from -----BEGIN to KEY-----"))),
	GITHUB_APP_INSTALLATION_ID: optional$1(pipe(string(), regex(/^\d+$/, "expected a number"))),
	GITHUB_WEBHOOK_SECRET: optional$1(pipe(names, maxLength(2, "expected one secret, or two with a comma while one takes the other's place")), ""),
	FOLLOW_THROUGH_STORE: optional$1(pipe(string(), regex(/^(?:memory:$|fs:.|rediss?:\/\/.)/, "expected memory:, fs:DIR or redis://HOST:PORT")), "memory:"),
	GITHUB_API_URL: optional$1(address("https://api.github.com"), "https://api.github.com"),
	FOLLOW_THROUGH_AUTHOR: optional$1(names, ""),
	FOLLOW_THROUGH_TODAY: optional$1(string()),
	...PAGE_VARIABLES
});
/** Checks the environment. A Failure names every variable that is wrong or missing. */
function parseEnvironment(environment) {
	const env = check(EnvironmentSchema, environment);
	if (env.FOLLOW_THROUGH_REPOSITORIES.length === 0 && !env.FOLLOW_THROUGH_SNAPSHOT) throw new Failure("FOLLOW_THROUGH_REPOSITORIES is missing: set it to owner/name (several with commas), or set FOLLOW_THROUGH_SNAPSHOT to a snapshot's file or URL.");
	return {
		port: env.PORT,
		host: env.HOST,
		repositories: env.FOLLOW_THROUGH_REPOSITORIES,
		snapshot: env.FOLLOW_THROUGH_SNAPSHOT ?? null,
		auth: parseAuth(env),
		webhookSecrets: env.GITHUB_WEBHOOK_SECRET,
		store: env.FOLLOW_THROUGH_STORE,
		apiUrl: env.GITHUB_API_URL,
		authors: env.FOLLOW_THROUGH_AUTHOR,
		site: siteOf(env),
		allowPrivate: env.FOLLOW_THROUGH_ALLOW_PRIVATE === "true",
		today: env.FOLLOW_THROUGH_TODAY
	};
}
/** Only what a page is made by, for one that is written to files. */
function parseSite(environment) {
	const env = check(object(PAGE_VARIABLES), environment);
	return {
		site: siteOf(env),
		allowPrivate: env.FOLLOW_THROUGH_ALLOW_PRIVATE === "true"
	};
}
function check(schema, environment) {
	const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
	const checked = safeParse(schema, set);
	if (checked.success) return checked.output;
	const mistakes = checked.issues.map(({ path, message }) => `${String(path?.[0]?.key)}: ${message}.`);
	throw new Failure([...new Set(mistakes)].join("\n"));
}
function parseAuth(env) {
	if (env.GITHUB_TOKEN) return { token: env.GITHUB_TOKEN };
	const app = {
		GITHUB_APP_ID: env.GITHUB_APP_ID,
		GITHUB_APP_PRIVATE_KEY: env.GITHUB_APP_PRIVATE_KEY,
		GITHUB_APP_INSTALLATION_ID: env.GITHUB_APP_INSTALLATION_ID
	};
	const missing = Object.entries(app).filter(([, value]) => !value);
	if (missing.length === Object.keys(app).length) return null;
	if (missing.length > 0) throw new Failure(missing.map(([name]) => `${name} is missing: a GitHub App needs all three.`).join("\n"));
	return {
		appId: app.GITHUB_APP_ID,
		privateKey: app.GITHUB_APP_PRIVATE_KEY,
		installationId: app.GITHUB_APP_INSTALLATION_ID
	};
}

// api/facts/budget.ts
const MINUTE = 6e4;
const EVERY_MINUTE = {
	probe: MINUTE,
	read: MINUTE
};
/** Half of what is left goes to each of probes and reads. */
const SHARE = 2;
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api. `clock`: milliseconds since 1970. */
function createBudget(clock) {
	let [remaining, resetAt, blockedUntil, requests] = [
		Number.POSITIVE_INFINITY,
		0,
		0,
		0
	];
	const listen = ({ status, headers }) => {
		const left = Number(headers.get("x-ratelimit-remaining") ?? NaN);
		const reset = Number(headers.get("x-ratelimit-reset"));
		if (left >= 0 && reset > 0) [remaining, resetAt] = [left, reset * 1e3];
		const refused = status === 403 || status === 429;
		const wait = Number(headers.get("retry-after"));
		if (refused && wait > 0) blockedUntil = clock() + wait * 1e3;
		else if (refused && left === 0) blockedUntil = resetAt;
		else if (status === 429) blockedUntil = Math.max(blockedUntil, clock() + MINUTE);
	};
	return {
		watch: (inner) => async (input, init) => {
			requests += 1;
			const response = await inner(input, init);
			listen(response);
			return response;
		},
		pace: (cost, sources) => {
			const now = clock();
			const left = Math.max(0, resetAt - now);
			const each = Math.min(left, left / Math.max(1, remaining) * sources * SHARE);
			const blocked = Math.max(0, blockedUntil - now);
			return {
				probe: Math.max(MINUTE, each, blocked),
				read: Math.max(MINUTE, Math.min(left, each * cost), blocked)
			};
		},
		sent: () => requests
	};
}

// api/facts/snapshot-source.ts
/** What is known where one snapshot is all there is. */
function factsOf(snapshot) {
	const staleAfter = STALE_AFTER_MS.snapshot;
	return {
		snapshots: [snapshot],
		complete: true,
		withheld: 0,
		lastError: null,
		staleAfter
	};
}
/** A snapshot that the Action wrote. `place` names it; `load` gives its text, or fails. */
function createSnapshotSource(place, load) {
	return {
		name: place,
		staleAfter: STALE_AFTER_MS.snapshot,
		pace: () => EVERY_MINUTE,
		probe: () => Promise.resolve(),
		read: async () => {
			const parsed = safeParse(pipe(string(), parseJson(), SnapshotSchema), await load());
			if (parsed.success) return parsed.output;
			const path = getDotPath(parsed.issues[0]) ?? "its JSON";
			throw new Failure(`The snapshot can't be used: ${path} is wrong. Write it anew with the Action's input \`snapshot\`.`);
		}
	};
}

// api/facts/github-source.ts
/** What a complete read costs: a request for so many commitments, and some for the rest. */
const PER_REQUEST = 100;
const FIXED_REQUESTS = 6;
/** Only a complete read sees what was deleted or transferred. */
const COMPLETE_EVERY_MS = 36e5;
/** The tracked issues of each repository, from GitHub: all of them at first and hourly, else what changed since. */
function createGitHubSources(options) {
	return options.repositories.map((name) => createGitHubSource(name, options));
}
function createGitHubSource(name, { client, budget, repositories, authors, allowPrivate, clock }) {
	const repo = parseRepository(name);
	let repository = null;
	let memory = createMemory();
	let completeAt = Number.NEGATIVE_INFINITY;
	let cost = 0;
	return {
		name,
		staleAfter: STALE_AFTER_MS.live,
		pace: (commitments) => budget.pace(cost === 0 ? Math.ceil(commitments / PER_REQUEST) + FIXED_REQUESTS : cost, repositories.length),
		probe: async () => {
			repository = null;
			const seen = await readRepository(client, repo);
			if (seen.private && !allowPrivate) throw new Withheld(`${name} is private: set FOLLOW_THROUGH_ALLOW_PRIVATE=true only behind a login of your own.`);
			repository = seen;
		},
		read: async () => {
			const started = clock();
			const instant = new Date(started).toISOString();
			const sent = budget.sent();
			const complete = started - completeAt >= COMPLETE_EVERY_MS;
			if (complete) memory = createMemory();
			const register = await readRegister(client, repo, {
				label: "follow-through",
				authors,
				scan: false,
				again: {
					repository,
					memory,
					instant
				}
			});
			if (complete) completeAt = started;
			cost = budget.sent() - sent;
			return buildSnapshot({
				repository: register.repository,
				ledger: register.dashboard?.data ?? null,
				gone: register.gone,
				problems: register.problems,
				commitments: register.tracked.map(({ block, facts }) => ({
					block,
					issue: facts
				}))
			}, {
				instant,
				today: null
			}, null);
		}
	};
}

// api/settings/github-sources.ts
/** Nobody waits for these; GitHub itself gives up after ten seconds. */
const REQUEST_TIMEOUT_MS = 1e4;
/** The repositories' facts, read from GitHub as the settings say. On any runtime. `clock`: milliseconds since 1970. */
function gitHubSources(settings, clock, inner = fetch) {
	const { repositories, authors, allowPrivate, auth, apiUrl } = settings;
	const budget = createBudget(clock);
	const client = clientFor(auth, apiUrl, budget.watch(inner));
	return createGitHubSources({
		client,
		budget,
		repositories,
		authors,
		allowPrivate,
		clock
	});
}
function clientFor(auth, baseUrl, inner) {
	const app = auth && "appId" in auth ? {
		authStrategy: createAppAuth,
		auth
	} : void 0;
	const token = auth && "token" in auth ? auth.token : null;
	return createClient({
		token,
		strategy: app,
		baseUrl,
		fetch: inner,
		timeout: REQUEST_TIMEOUT_MS
	});
}

// api/settings/node-sources.ts
const SNAPSHOT_TIMEOUT_MS = 1e4;
/** What the settings name: repositories on GitHub, or a snapshot in a file or at an address. */
function createNodeSources(settings) {
	const { snapshot } = settings;
	if (snapshot !== null) return [createSnapshotSource(snapshot.replace(/[?#].*$/s, ""), () => loadText(snapshot))];
	return gitHubSources(settings, Date.now);
}
async function loadText(place) {
	try {
		if (!/^https?:\/\//.test(place)) return await readFile(place, "utf8");
		const response = await fetch(place, { signal: AbortSignal.timeout(SNAPSHOT_TIMEOUT_MS) });
		if (response.ok) return await response.text();
		throw new Failure(`The snapshot can't be read (status ${response.status}): check FOLLOW_THROUGH_SNAPSHOT.`);
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw new Failure(`The snapshot can't be read (${codeOf(error)}): check FOLLOW_THROUGH_SNAPSHOT.`);
	}
}

// api/facts/store.ts
/** For one process alone: what it holds itself is enough. */
const NO_STORE = {
	load: () => Promise.resolve(null),
	save: () => Promise.resolve(),
	claim: () => Promise.resolve(true),
	close: () => Promise.resolve()
};
/** The facts are split into parts, each named by its own hash: what did not change is not written again. */
const HeadSchema = object({
	version: literal(1),
	withheld: optional$1(string()),
	observed_at: optional$1(string()),
	/** The snapshot without its commitments. */
	facts: optional$1(record(string(), unknown())),
	parts: array(string()),
	/** Parts of the head before: whoever reads that one still finds them. */
	outgoing: array(string())
});
const PartSchema = object({ commitments: array(unknown()) });
const PART_SIZE = 8388608;
/** A store that hangs is as good as none. */
const TIMEOUT_MS = 2e3;
function createStore({ storage, take, report, partSize = PART_SIZE }) {
	/** The calls that failed when they were last tried: one that works says nothing of another one. */
	const failing = /* @__PURE__ */ new Set();
	/** The answer, or `otherwise` when the store fails or hangs. */
	const attempt = async (call, work, otherwise) => {
		const given = new AbortController();
		const late = new Promise((_, reject) => {
			given.signal.addEventListener("abort", () => reject(/* @__PURE__ */ new Error("no answer")));
		});
		const timer = setTimeout(() => given.abort(), TIMEOUT_MS);
		try {
			const answer = await Promise.race([work(given.signal), late]);
			failing.delete(call);
			return answer;
		} catch (error) {
			if (failing.size === 0) report(`The store does not answer (${reasonOf(error)}): going on without it.`);
			failing.add(call);
			return otherwise;
		} finally {
			clearTimeout(timer);
		}
	};
	const readHead = async (name) => {
		const head = safeParse(HeadSchema, await storage.getItem(headKey(name)));
		return head.success ? head.output : null;
	};
	/** The commitments of a part. One that was damaged is taken away, so that whoever saves next writes it anew. */
	const readPart = async (hash) => {
		const stored = await storage.getItem(partKey(hash));
		if (stored === null) return null;
		const part = safeParse(PartSchema, stored);
		if (part.success && (await named(JSON.stringify(part.output))).hash === hash) return part.output.commitments;
		await storage.removeItem(partKey(hash));
		return null;
	};
	const load = async (name, known) => {
		const head = await readHead(name);
		if (head === null) return null;
		if (head.withheld !== void 0) return { withheld: head.withheld };
		if (head.observed_at === known || known !== null && head.observed_at < known) return null;
		const parts = await Promise.all(head.parts.map(readPart));
		const commitments = parts.flatMap((part) => part ?? []);
		const snapshot = safeParse(SnapshotSchema, {
			...head.facts,
			commitments
		});
		return snapshot.success && !parts.includes(null) ? { snapshot: snapshot.output } : null;
	};
	/** Once given up it changes nothing any more: what was saved since would be lost. */
	const save = async (name, kept, given) => {
		const before = await readHead(name);
		const parts = "snapshot" in kept ? await Promise.all(split(kept.snapshot, partSize).map(named)) : [];
		const there = new Set(before?.parts);
		await Promise.all(parts.map(async ({ hash, text }) => {
			if (!there.has(hash) || !await storage.hasItem(partKey(hash))) await storage.setItem(partKey(hash), text);
		}));
		const hashes = new Set(parts.map(({ hash }) => hash));
		const outgoing = (before?.parts ?? []).filter((hash) => !hashes.has(hash));
		const unused = "withheld" in kept ? [...outgoing, ...before?.outgoing ?? []] : before?.outgoing ?? [];
		given.throwIfAborted();
		await storage.setItem(headKey(name), headOf(kept, [...hashes], outgoing));
		given.throwIfAborted();
		await Promise.all(unused.filter((hash) => !hashes.has(hash)).map((hash) => storage.removeItem(partKey(hash))));
	};
	return {
		load: (name, known) => attempt("load", () => load(name, known), null),
		save: (name, kept) => attempt("save", (given) => save(name, kept, given), void 0),
		claim: (name, milliseconds) => attempt("claim", () => take(`claim:${encode(name)}`, milliseconds), true),
		close: () => attempt("close", () => storage.dispose(), void 0)
	};
}
function headOf(kept, parts, outgoing) {
	if ("withheld" in kept) return {
		version: 1,
		withheld: kept.withheld,
		parts: [],
		outgoing
	};
	const { commitments: _, ...facts } = kept.snapshot;
	return {
		version: 1,
		observed_at: facts.observed_at,
		facts,
		parts,
		outgoing
	};
}
/** The commitments as JSON, in parts of at most `size` characters; one that is longer stands alone. */
function split({ commitments }, size) {
	const parts = [];
	let room = 0;
	for (const text of commitments.map((one) => JSON.stringify(one))) {
		if (text.length > room) {
			parts.push([]);
			room = size;
		}
		parts.at(-1).push(text);
		room -= text.length + 1;
	}
	return parts.map((texts) => `{"commitments":[${texts.join(",")}]}`);
}
async function named(text) {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return {
		hash: Array.from(new Uint8Array(digest).subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join(""),
		text
	};
}
function headKey(name) {
	return `head:${encode(name)}`;
}
function partKey(hash) {
	return `part:${hash}`;
}
/** Names hold slashes, which a store takes for its own. */
function encode(name) {
	return encodeURIComponent(name.toLowerCase()).replaceAll("%", "_");
}

export { parseEnvironment as a, ROUTES as c, factsOf as i, asciiJson as l, createStore as n, parseSite as o, createNodeSources as r, createApp as s, NO_STORE as t };