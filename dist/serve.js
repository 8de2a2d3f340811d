import { i as __toESM } from "./rolldown-runtime.js";
import { _ as serve, a as require_sonic_boom, c as generate$1, d as B, f as W, g as raw, h as Hono, i as createStorage, l as generate, m as toJsonSchema, n as createAppAuth, o as verify, p as i, r as fs_lite_default, s as html$2, u as require_papaparse } from "./lib-server.js";
import { B as headline, C as DEFAULT_SETTINGS, D as PLAIN, E as sourceUrl, F as STATES, G as oneLine, H as clip, I as STATE_WORDS, K as plural, N as safeUrl, O as describeEvent, P as KINDS, Q as daysBetween, R as assessOne, V as tally, W as groupBy, X as addDays, Z as dayOf, at as Failure, ct as reasonOf, it as todayIn, j as EvidenceSchema, nt as parseDay, ot as Withheld, rt as previousMidnight, st as codeOf, tt as makeNow, w as SnapshotSchema } from "./core.js";
import { A as parseJson, B as unknown, C as minValue, D as object, E as number, F as safeParse, L as string, M as pipe, N as record, O as optional$1, P as regex, R as transform, S as minLength, V as url, _ as isoTimestamp, a as bytesToHex, b as maxLength, d as check, f as description, g as isoDate, h as integer, i as sha256, j as picklist, l as array, m as includes, o as utf8ToBytes, p as getDotPath, u as boolean, v as literal, w as nullable, x as maxValue, y as looseObject, z as union } from "./lib.js";
import { a as createMemory, b as parseRepository, i as readTracker, r as readRepository, y as createClient } from "./read-tracker.js";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

// api/prepared.ts
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
function prepare({ body: text, type, headers }) {
	const bytes = new TextEncoder().encode(text);
	const etag = `W/"${bytesToHex(sha256(bytes)).slice(0, 24)}"`;
	return {
		text,
		body: bytes.byteLength > LONGEST_TEXT ? bytes : text,
		etag,
		headers: {
			"content-type": type,
			etag,
			...text.length < SMALLEST_COMPRESSED ? {} : { vary: "accept-encoding" },
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
async function compressInto({ text, coded }, compress) {
	if (text.length < SMALLEST_COMPRESSED) return;
	const bytes = new TextEncoder().encode(text);
	await Promise.all(CODINGS.map(async (coding) => coded.set(coding, await compress(bytes, coding))));
}
/** 304 to who has it already, else the body in the best form that the client takes. */
function respond(prepared, { ifNoneMatch, acceptEncoding }, cacheControl) {
	if (ifNoneMatch !== null && matches(ifNoneMatch, prepared.etag)) return new Response(null, {
		status: 304,
		headers: headersFor(prepared, "not modified", cacheControl)
	});
	const coding = prepared.coded.size > 0 && acceptEncoding ? bestCoding(acceptEncoding) : null;
	const coded = coding && prepared.coded.get(coding);
	if (!coded) return new Response(prepared.body, { headers: headersFor(prepared, "identity", cacheControl) });
	return new Response(coded, { headers: headersFor(prepared, coding, cacheControl) });
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
/** Few different values come, again and again. */
const known = /* @__PURE__ */ new Map();
const MOST_KNOWN = 100;
/** The first of ours that the client takes at all. */
function bestCoding(header) {
	const found = known.get(header);
	if (found !== void 0) return found;
	const taken = header.toLowerCase().split(",").map((part) => part.split(";").map((piece) => piece.trim())).filter(([, weight]) => !/^q=0(?:\.0*)?$/.test(weight ?? "")).map(([name]) => name);
	const best = CODINGS.find((coding) => taken.includes(coding)) ?? null;
	if (known.size < MOST_KNOWN) known.set(header, best);
	return best;
}

// api/freshness.ts
/** The workflow in the README runs daily. */
const EXPECTED_EVERY_S = 86400;
/** A daily run may be two hours late before its verdict counts for nothing. */
const UNKNOWN_AFTER_MS = 936e5;
/** Facts are read anew every minute or few; older than this something is wrong. */
const STALE_AFTER_MS = 6e5;
/** `turnsAt`: when the state changes by itself next, in milliseconds since 1970. */
function freshnessOf({ snapshots, complete, lastError }, { valid_until, zones }, now) {
	const present = Date.parse(now.instant);
	const observed = snapshots.map(({ observed_at }) => observed_at).toSorted(byInstant)[0] ?? now.instant;
	const runs = snapshots.map(({ last_run_at }) => last_run_at).filter((run) => run !== null);
	const lastRun = runs.length === snapshots.length ? runs.toSorted(byInstant)[0] ?? null : null;
	const staleAt = Date.parse(observed) + STALE_AFTER_MS + 1;
	const unknownAt = Math.min(Date.parse(observed), Date.parse(lastRun ?? observed)) + UNKNOWN_AFTER_MS + 1;
	const boundaries = [staleAt, unknownAt];
	const midnights = now.today === null ? zones.map((zone) => Date.parse(previousMidnight(now.instant, zone))) : [];
	const since = [
		Math.min(Date.parse(observed), present),
		...boundaries,
		...midnights
	].filter((at) => at <= present);
	const validUntil = [Date.parse(valid_until), ...unknownAt > present ? [unknownAt] : []];
	return {
		freshness: {
			observed_at: observed,
			last_run_at: lastRun,
			computed_at: new Date(Math.max(...since)).toISOString(),
			valid_until: new Date(Math.min(...validUntil)).toISOString(),
			expected_every_s: EXPECTED_EVERY_S,
			state: !complete || present >= unknownAt ? "unknown" : present >= staleAt ? "stale" : "fresh",
			last_error: lastError ?? snapshots.flatMap(({ problems }) => problems)[0] ?? null
		},
		turnsAt: Math.min(...[...boundaries, ...validUntil].filter((at) => at > present))
	};
}
function byInstant(a, b) {
	return Date.parse(a) - Date.parse(b);
}

// api/view.ts
function createView(facts, now, { title, baseUrl }) {
	const entries = facts.snapshots.flatMap(({ repository, observed_at, settings, commitments }) => commitments.map((tracked) => {
		return {
			...assessOne(tracked, settings, now),
			repository,
			settings,
			observed_at
		};
	}));
	const assessment = tally(entries, now);
	return {
		title,
		baseUrl,
		now,
		entries,
		byId: new Map(entries.map((entry) => [entryId(entry).toLowerCase(), entry])),
		assessment,
		snapshots: facts.snapshots,
		...freshnessOf(facts, assessment, now)
	};
}
/** `owner/name/12`: the public identity of a commitment and the tail of its addresses. */
function entryId({ repository, issue, block }) {
	return `${repository.name}/${issue?.number ?? block.key}`;
}
/** `owner/name/slug`: the identity of a report. */
function reportId({ repository, block }) {
	return `${repository.name}/${block.report.slug}`;
}
function entryUrl({ baseUrl }, entry) {
	return `${baseUrl}/c/${entryId(entry)}/`;
}
function reportUrl({ baseUrl }, entry) {
	return `${baseUrl}/r/${entry.repository.name}/${encodeURIComponent(entry.block.report.slug)}/`;
}
/** Where the promise stands in its report. */
function promiseUrl({ block, repository }) {
	return sourceUrl(block, {
		server: new URL(repository.url).origin,
		repository: repository.name
	});
}
/** The ticket that the report links, `#12` and `owner/name#12` as addresses; null for anything that is no safe address. */
function trackerUrl({ block: { tracker }, repository }) {
	const reference = /^(?<name>[\w.-]+\/[\w.-]+)?#(?<number>\d+)$/.exec(tracker ?? "")?.groups;
	if (reference) {
		const { origin } = new URL(repository.url);
		return `${origin}/${reference["name"] ?? repository.name}/issues/${reference["number"]}`;
	}
	return tracker === null ? null : safeUrl(tracker);
}
/** `none` when nothing is late, after the words that status pages use. */
function indicatorOf({ assessment: { counts }, freshness, snapshots }) {
	if (freshness.state === "unknown") return "unknown";
	if (counts.overdue > 0 || counts.removed > 0) return "major";
	return counts.unproven > 0 || snapshots.some(({ problems }) => problems.length > 0) ? "minor" : "none";
}
/** The verdict in a line; what is not known is never called good. */
function describe({ assessment, freshness }) {
	if (freshness.state !== "unknown") return headline(assessment);
	const { observed_at, last_run_at } = freshness;
	return last_run_at !== null && last_run_at < observed_at ? `unknown: last run ${last_run_at}` : `unknown: last read ${observed_at}`;
}

// api/edition.ts
/** The addresses of all pages of lists are many: only so many of their bodies are kept. */
const MOST_KEPT = 512;
/** The edition of now: another one as soon as the facts differ or the day, or their age, turns. Null while there are no facts. */
function createEditions(options) {
	const { facts: newest, clock, today } = options;
	let made = null;
	return () => {
		const facts = newest();
		const now = clock();
		if (made !== null && made.facts === facts && now < made.turnsAt) return made.edition;
		if (facts.snapshots.length === 0) return null;
		const view = createView(facts, makeNow(new Date(now).toISOString(), today), options);
		made = {
			facts,
			edition: createEdition(view, options),
			turnsAt: view.turnsAt
		};
		return made.edition;
	};
}
function createEdition(view, { compress, isPublic }) {
	const kept = /* @__PURE__ */ new Map();
	const validUntil = Date.parse(view.freshness.valid_until);
	let [seconds, cacheControl] = [-1, ""];
	return {
		view,
		kept: (address) => kept.get(address),
		prepare: (address, render) => {
			const content = render(view);
			if (content === null) return null;
			const prepared = prepare(content);
			if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value);
			kept.set(address, prepared);
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

// api/badge.ts
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
/** Some of the commitments: those of a repository or of a report. Grey where there are none, or where the facts are too old. */
function badgeOfSome(view, entries) {
	if (entries.length === 0 || view.freshness.state === "unknown") return UNKNOWN;
	const assessment = tally([...entries], view.now);
	return {
		message: headline(assessment),
		indicator: indicatorOf({
			...view,
			assessment,
			snapshots: []
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

// api/calendar.ts
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

// api/json.ts
var import_papaparse = /* @__PURE__ */ __toESM(require_papaparse(), 1);
/** `GET /api/v1/summary.json`. */
function summaryJson(view) {
	const { assessment } = view;
	const known = view.snapshots.map(({ untracked }) => untracked);
	const sum = (key) => known.every((one) => one !== null) ? known.reduce((total, one) => total + one[key], 0) : null;
	return {
		title: view.title,
		status: {
			indicator: indicatorOf(view),
			description: describe(view)
		},
		counts: assessment.counts,
		slipped: assessment.slipped,
		on_time: assessment.on_time,
		untracked: {
			before_since: sum("before_since"),
			ignored: sum("ignored"),
			hints: sum("hints")
		},
		next_due: assessment.next_due,
		repositories: view.snapshots.map(({ repository: { name, url }, observed_at, last_run_at }) => ({
			name,
			url,
			observed_at,
			last_run_at
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
		evidence: entry.evidence,
		withdrawn: state === "withdrawn" ? {
			at: entry.closure?.at ?? null,
			reason: entry.reason
		} : null,
		replaced_by: block.withdrawn?.replaced_by ?? null,
		observed_at: entry.observed_at
	};
}
/** The entries of each report, in the order in which the reports first come. */
function groupByReport(entries) {
	return groupBy(entries, reportId);
}
/** One report with the figures of what it promised. */
function reportJson(view, id, entries) {
	const first = entries[0];
	const { title, path, published } = first.block.report;
	const { counts, slipped, on_time } = tally([...entries], view.now);
	const source = promiseUrl(first).replace(/\?plain=1#L\d+$/, "");
	return {
		id,
		url: reportUrl(view, first),
		repository: first.repository.name,
		title,
		path,
		source_url: source,
		published,
		counts,
		slipped,
		on_time
	};
}

// api/csv.ts
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
		escapeFormulae: true,
		newline: "\r\n"
	})}\r\n`;
}

// api/events.ts
/** Everything that ever happened to the commitments, newest first: what was recorded, and the days on which one went overdue. */
function eventsOf(view) {
	return [...view.entries.flatMap((entry) => eventsOfEntry(view, entry)), ...view.snapshots.flatMap(({ repository, gone }) => gone.map((issue) => goneEvent(repository.name, repository.url, issue)))].toSorted((a, b) => a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
}
/** The events of one commitment, newest first. */
function eventsOfEntry(view, entry) {
	const { block, issue, repository } = entry;
	const event = (tail, at, type, summary, details = {}) => ({
		id: `${entryId(entry)}/${tail}`,
		at,
		type,
		repository: repository.name,
		number: issue?.number ?? null,
		url: entryUrl(view, entry),
		text: block.text,
		summary,
		...NO_DETAILS,
		...details
	});
	const promised = block.report.published ?? dayOf(issue?.created_at ?? entry.observed_at, block.time_zone);
	const first = block.first_due === null ? "without a due date" : `for ${block.first_due}`;
	return [
		event("promised", promised, "promised", `Promised in “${block.report.title}”, ${first}.`),
		...overdueDays(view, entry).map(({ due, at }) => event(`overdue-${due}`, at, "overdue", `Overdue: this was promised for ${due}.`)),
		...block.history.map((one) => event(markOf(one), one.at, one.type, describeEvent(one, PLAIN), detailsOf(one)))
	].toReversed().toSorted((a, b) => a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
}
/** The same whatever else happened: a long history keeps only its ends. */
function markOf(event) {
	return `${event.type}-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(event)))).slice(0, 12)}`;
}
const NO_DETAILS = {
	from: null,
	to: null,
	reason: null,
	commit: null,
	by: null
};
function detailsOf(event) {
	const commit = "commit" in event ? event.commit : null;
	switch (event.type) {
		case "dated": return {
			to: event.to,
			commit
		};
		case "moved": return {
			from: event.from,
			to: event.to,
			reason: event.reason,
			commit
		};
		case "reworded": return {
			from: event.before,
			to: event.after,
			commit
		};
		case "owner":
		case "tracker": return {
			from: event.from,
			to: event.to,
			commit
		};
		case "withdrawn": return {
			to: event.replaced_by,
			reason: event.reason,
			commit
		};
		case "reason": return {
			reason: event.text,
			by: event.by
		};
		case "closed": return {
			to: event.as,
			by: event.by
		};
		case "evidence": return { to: event.evidence.url };
		default: return { commit };
	}
}
/** Each due date that passed while the promise was open, and the day on which it counted as overdue: later moves undo none. */
function overdueDays(view, { block, closure, settings }) {
	const until = closure?.on ?? block.removed ?? todayIn(view.now, block.time_zone);
	return duesOf(block).map(({ due, left }) => ({
		due,
		at: addDays(due, settings.grace_days + 1),
		left: left ?? until
	})).filter(({ at, left }) => at <= until && at <= left);
}
/** The due dates in order, each with the day on which another one took its place; null for the one that counts now. */
function duesOf({ first_due, history }) {
	const moves = history.filter((event) => event.type === "moved");
	return (first_due === null ? [] : [first_due, ...moves.map(({ to }) => to)]).map((due, index) => ({
		due,
		left: moves[index]?.at ?? null
	}));
}
const GONE_WORDS = {
	deleted: "was deleted",
	moved: "was transferred elsewhere",
	hidden: "can't be seen any more"
};
function goneEvent(repository, url, { number, how, since }) {
	return {
		id: `${repository}/${number}/gone`,
		at: since,
		type: "gone",
		repository,
		number,
		url: `${url}/issues/${number}`,
		text: null,
		summary: `Issue #${number}, which stood for a commitment, ${GONE_WORDS[how]}.`,
		...NO_DETAILS
	};
}

// api/feeds.ts
/** Readers come back often enough. */
const MOST$1 = 50;
const TITLE_LIMIT = 120;
/** `GET /feed.xml`: the newest events, as Atom (RFC 4287). */
function atomFeed(view) {
	const events = eventsOf(view).slice(0, MOST$1);
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
		items: eventsOf(view).slice(0, MOST$1).map((event) => ({
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

// api/style.ts
/** The page's one stylesheet: system type, light and dark, narrow to wide, print. */
const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1a;--paper:#fdfcfa;--soft:#5c5a55;--line:#d9d5cc;--bad:#a3211a;--warn:#7a5200;--good:#1f6b34;--link:#0b4f8a}
@media (prefers-color-scheme:dark){:root{--ink:#ecebe7;--paper:#171716;--soft:#b0ada5;--line:#3d3b37;--bad:#ff9d94;--warn:#eec06a;--good:#86d79b;--link:#9cc9f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main,header,footer{max-width:68rem;margin:0 auto;padding:0 1rem}
header{padding-top:1rem}
footer{padding-bottom:3rem;color:var(--soft)}
a{color:var(--link)}
a:focus-visible{outline:3px solid currentColor;outline-offset:2px}
h1{font:600 clamp(1.7rem,5vw,2.6rem)/1.15 Georgia,serif;margin:1.5rem 0 .5rem;text-wrap:balance}
h2{font:600 1.3rem/1.3 Georgia,serif;margin:2.5rem 0 .5rem}
.strip{color:var(--soft);font-size:.9rem;border-bottom:1px solid var(--line);padding-bottom:.75rem;margin:0}
.verdict{font:1.25rem/1.4 Georgia,serif;margin:.25rem 0 1rem}
dl.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.25rem 1.5rem;margin:1rem 0}
dl.figures div{border-top:2px solid var(--line);padding-top:.4rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
dl.figures dd{margin:0;font:600 1.8rem/1.1 Georgia,serif}
dl.figures dt{color:var(--soft);font-size:.9rem}
ul.list{list-style:none;margin:0;padding:0}
ul.list li{border-top:1px solid var(--line);padding:.7rem 0}
ul.list q,blockquote{quotes:none;font:1.05rem/1.45 Georgia,serif;overflow-wrap:anywhere}
ul.list q::before,ul.list q::after{content:none}
blockquote{border-left:4px solid var(--line);margin:1rem 0;padding:.25rem 0 .25rem 1rem;font-size:1.3rem}
.meta{color:var(--soft);font-size:.92rem;overflow-wrap:anywhere;margin:.2rem 0 0}
.state{font-weight:600;white-space:nowrap}
.bad{color:var(--bad)}.warn{color:var(--warn)}.good{color:var(--good)}
dl.facts dt{color:var(--soft);font-size:.9rem;margin-top:.8rem}
dl.facts dd{margin:0;overflow-wrap:anywhere}
@media print{a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}:root{--paper:#fff;--ink:#000;--soft:#333;--link:#000}}
`.trim();

// api/page.ts
/** Hono's escaping template, which is synchronous as long as no value in it is a promise; none is here. */
const html$1 = html$2;
/** Nothing runs and nothing is loaded; the one style sheet is let in by its hash (CSP level 3). */
const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(STYLE))))}'; base-uri 'none'; form-action 'none'`;
/** A shape beside the word, so that no state is told by colour alone. */
const SHAPES = {
	overdue: ["▲", "bad"],
	removed: ["✕", "bad"],
	due_soon: ["◐", "warn"],
	unproven: ["?", "warn"],
	on_track: ["○", ""],
	undated: ["·", ""],
	kept: ["●", "good"],
	kept_late: ["◕", "good"],
	withdrawn: ["–", ""],
	replaced: ["→", ""]
};
/** The page: the verdict first, then every commitment by state. */
function renderPage(view) {
	const { counts, on_time, slipped } = view.assessment;
	const figures = [
		["kept", `${counts.kept + counts.kept_late} of ${counts.total}`],
		["overdue", `${counts.overdue} of ${counts.total}`],
		["moved to a later date", `${slipped} of ${counts.total}`],
		["kept by the first date, of those due", on_time.due > 0 ? `${on_time.kept} of ${on_time.due}` : "none due yet"]
	];
	const sections = STATES.map((state) => [state, view.entries.filter((entry) => entry.state === state)]);
	const body = html$1`<h1>${view.title}</h1>
<p class="verdict ${indicatorOf(view) === "major" ? "bad" : ""}">${describe(view)}.</p>
${counts.total === 0 ? html$1`<p>No commitments recorded. This does not mean none were made.</p>` : html$1`<dl class="figures">${figures.map(([name, value]) => html$1`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`}
${sections.filter(([, entries]) => entries.length > 0).map(([state, entries]) => section(view, state, entries))}`;
	return document(view, view.title, body);
}
/** One promise, for its permalink. */
function renderCommitmentPage(view, entry) {
	const { block, issue } = entry;
	const tracker = trackerUrl(entry);
	const source = promiseUrl(entry);
	const published = block.report.published ? `, published ${block.report.published}` : "";
	const facts = [
		["State", stateWords(entry)],
		["Due", due(entry)],
		["Owner", block.owner ?? "nobody named"],
		["Promised in", html$1`<a href="${source}">${block.report.title}</a>${published}`],
		["First worded", block.text_original === block.text ? "as above" : html$1`<q>${block.text_original}</q>`],
		["Tracked in", tracker ? link(tracker) : "no tracker named"],
		["Evidence", entry.evidence.length > 0 ? html$1`${entry.evidence.map(({ url }) => html$1`${link(url)} `)}` : "none"],
		["Issue", issue ? link(issue.url) : "not opened yet"]
	];
	const body = html$1`<p><a href="/">All commitments</a></p>
<h1>${block.subject}</h1>
<blockquote>${block.text}</blockquote>
<dl class="facts">${facts.map(([name, value]) => html$1`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
	return document(view, `${block.subject} · ${view.title}`, body);
}
/** One report, and what it promised by state. */
function renderReportPage(view, entries) {
	const { report } = entries[0].block;
	const sections = STATES.map((state) => [state, entries.filter((entry) => entry.state === state)]);
	const body = html$1`<p><a href="/">All commitments</a></p>
<h1>${report.title}</h1>
<p class="verdict">${headline(tally([...entries], view.now))}.</p>
${sections.filter(([, found]) => found.length > 0).map(([state, found]) => section(view, state, found))}`;
	return document(view, `${report.title} · ${view.title}`, body);
}
function document(view, title, body) {
	const { freshness, now } = view;
	const today = now.today ? html$1`<strong>Today is set to ${now.today} by FOLLOW_THROUGH_TODAY.</strong>` : "";
	const old = html$1`<strong>These facts are old; what has happened since is not shown.</strong>`;
	return String(html$1`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta name="description" content="${describe(view)}">
<style>${raw(STYLE)}</style>
</head>
<body>
<header><p class="strip">Read from GitHub <time datetime="${freshness.observed_at}">${readable(freshness.observed_at)}</time>.
${today} ${freshness.state === "fresh" ? "" : old} ${freshness.last_error ?? ""}</p></header>
<main>${body}
</main>
<footer><p>Lateness counts from the first published date. Withdrawn and undated commitments stay in every total.
<a href="/api/v1/summary.json">Summary</a> and <a href="/api/v1/commitments.json">all commitments</a> as JSON.</p></footer>
</body>
</html>
`);
}
function section(view, state, entries) {
	const [shape, tone] = SHAPES[state];
	const words = STATE_WORDS[state];
	const title = `${words[0].toUpperCase()}${words.slice(1)}: ${entries.length}`;
	const sorted = entries.toSorted((a, b) => (a.block.due ?? "9").localeCompare(b.block.due ?? "9"));
	return html$1`
<section aria-labelledby="${state}">
<h2 id="${state}"><span class="${tone}" aria-hidden="true">${shape}</span> ${title}</h2>
<ul class="list">${sorted.map((entry) => row(view, entry))}</ul>
</section>`;
}
function row(view, entry) {
	const { block, repository } = entry;
	const where = view.snapshots.length > 1 ? ` in ${repository.name}` : "";
	const facts = [
		due(entry),
		block.owner ?? "nobody named",
		`${block.report.title}${where}`
	].join(" · ");
	return html$1`
<li><a href="/c/${entryId(entry)}/"><q>${block.text}</q></a>
<p class="meta"><span class="state ${SHAPES[entry.state][1]}">${stateWords(entry)}</span> · ${facts}</p></li>`;
}
function stateWords({ state, days_overdue, block, closure }) {
	if (state === "overdue") return `overdue by ${plural(days_overdue, "day", "days")}`;
	if (state === "kept_late") return `kept ${plural(daysBetween(block.first_due, closure.on), "day", "days")} late`;
	return closure ? `${STATE_WORDS[state]}, ${closure.on}` : STATE_WORDS[state];
}
/** `due 2026-04-01 → 2026-05-15`: a slip is never hidden behind the newest date. */
function due({ block, slips }) {
	if (block.due === null) return block.due_text ? `no day given (“${block.due_text}”)` : "no due date";
	if (slips.length === 0) return `due ${block.due}`;
	const days = [slips[0].from, ...slips.map(({ to }) => to)];
	if (days.at(-1) !== block.due) days.push(block.due);
	const late = daysBetween(days[0], block.due);
	return `due ${days.join(" → ")} (${plural(slips.length, "slip", "slips")}, ${late < 0 ? "−" : "+"}${plural(Math.abs(late), "day", "days")})`;
}
function link(url) {
	return html$1`<a href="${url}">${url}</a>`;
}
function readable(instant) {
	return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

// api/query.ts
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
	due_before: optional$1(pipe(string(), check((text) => parseDay(text) !== null, "expected YYYY-MM-DD"), description("YYYY-MM-DD, that day not included."))),
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
function readList(schema, search, path, { items, idOf, matches, render }) {
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
		type: "application/json",
		headers: next
	};
}
/** One page of a list in its own order. Null for a cursor that is none of ours. */
function selectPage(items, { cursor, limit = 100 }, idOf, matches) {
	const after = cursor === void 0 ? -1 : items.findIndex((item) => idOf(item) === cursor);
	if (cursor !== void 0 && after < 0) return null;
	const found = [];
	for (let at = after + 1; at < items.length && found.length <= limit; at += 1) if (matches(items[at])) found.push(items[at]);
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

// api/schemas.ts
const text$1 = string();
const optional = nullable(text$1);
const count = pipe(number(), integer(), minValue(0));
const day = pipe(text$1, isoDate(), description("A calendar day, YYYY-MM-DD."));
const instant = pipe(text$1, isoTimestamp(), description("An instant, RFC 3339."));
const moment = pipe(text$1, description("An instant (RFC 3339), or a calendar day where no more is known."));
const state = picklist(STATES);
const counts = object({
	total: count,
	...Object.fromEntries(STATES.map((name) => [name, count]))
});
const CommitmentSchema = object({
	id: pipe(text$1, description("owner/name/12; its public identity.")),
	url: pipe(text$1, description("Its page. Starts at the root where FOLLOW_THROUGH_BASE_URL is not set.")),
	issue_url: optional,
	repository: text$1,
	number: pipe(nullable(count), description("Of its issue; null while that is not opened yet.")),
	report: object({
		title: text$1,
		path: text$1,
		url: text$1,
		published: nullable(day)
	}),
	text: pipe(text$1, description("The promise as its report words it now.")),
	text_original: pipe(text$1, description("As it was worded first.")),
	state,
	kind: nullable(picklist(KINDS)),
	priority: optional,
	owner: optional,
	due: object({
		date: nullable(day),
		original: nullable(day),
		time_zone: text$1
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
		before: text$1,
		after: text$1
	})),
	opened_at: nullable(instant),
	closed_at: nullable(moment),
	days_overdue: pipe(count, description("Days since the current due date; 0 unless overdue.")),
	tracker: optional,
	evidence: array(object({
		...EvidenceSchema.entries,
		url: text$1,
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
	title: text$1,
	status: object({
		indicator: picklist([
			"none",
			"minor",
			"major",
			"unknown"
		]),
		description: text$1
	}),
	counts,
	slipped: pipe(count, description("Commitments whose date moved later at least once.")),
	on_time: onTime,
	untracked: object({
		before_since: nullable(count),
		ignored: nullable(count),
		hints: nullable(count)
	}),
	next_due: nullable(day),
	repositories: array(object({
		name: text$1,
		url: text$1,
		observed_at: instant,
		last_run_at: nullable(instant)
	})),
	freshness: FreshnessSchema
});
const ReportSchema = object({
	id: pipe(text$1, description("owner/name/slug")),
	url: text$1,
	repository: text$1,
	title: text$1,
	path: text$1,
	source_url: text$1,
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
	id: pipe(text$1, description("Never changes.")),
	at: pipe(day, description("The day on which it happened, or was first seen.")),
	type: picklist(EVENT_TYPES),
	repository: text$1,
	number: nullable(count),
	url: pipe(text$1, description("The page of the commitment.")),
	text: pipe(optional, description("The promise as it is worded now; null where its issue is gone.")),
	summary: pipe(text$1, description("What happened, in one English sentence.")),
	from: pipe(optional, description("What it was before: a day, an owner, a tracker or a wording.")),
	to: pipe(optional, description("What it became.")),
	reason: optional,
	commit: optional,
	by: optional
});
/** What the filters did, and where the next page begins. */
const paging = {
	applied: pipe(record(text$1, unknown()), description("The parameters, as they were understood.")),
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
	label: text$1,
	message: text$1,
	color: text$1,
	isError: optional$1(boolean())
});
const JsonFeedSchema = object({
	version: literal("https://jsonfeed.org/version/1.1"),
	title: text$1,
	items: array(looseObject({ id: text$1 }))
});
/** https://www.rfc-editor.org/rfc/rfc9457 */
const ProblemSchema = object({
	type: text$1,
	title: text$1,
	status: count,
	detail: text$1
});
const HealthSchema = object({ status: literal("ok") });
const ReadinessSchema = object({
	status: literal("ready"),
	last_error: optional
});

// api/sitemap.ts
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

// api/routes.ts
const JSON_TYPE = "application/json";
const SVG_TYPE = "image/svg+xml; charset=utf-8";
const HTML_TYPE = "text/html; charset=utf-8";
/** Everything that is made from the facts. */
const ROUTES = [
	html("/", "The page: the verdict, then every commitment by state.", (view) => renderPage(view)),
	html("/r/:owner/:repo/:file/", "One report and what it promised.", (view, asked) => {
		const entries = findReport(view, asked);
		return entries && renderReportPage(view, entries);
	}),
	html("/c/:owner/:repo/:file/", "One commitment: its permalink.", (view, asked) => {
		const entry = findEntry(view, asked);
		return entry && renderCommitmentPage(view, entry);
	}),
	json("/api/v1/summary.json", "The verdict in numbers.", SummarySchema, summaryJson),
	{
		...json("/api/v1/commitments.json", "All commitments, or those that are asked for.", CommitmentsSchema),
		query: CommitmentsQuerySchema,
		find: (view, { search }) => readList(CommitmentsQuerySchema, search, "/api/v1/commitments.json", {
			items: view.entries,
			idOf: entryId,
			matches: isAskedFor,
			render: (entry) => commitmentJson(view, entry)
		})
	},
	json("/api/v1/commitments/:owner/:repo/:file{[^/]+\\.json}", "One commitment; the file is its number.", CommitmentSchema, (view, asked) => {
		const entry = findEntry(view, {
			...asked,
			file: asked.file.replace(/\.json$/, "")
		});
		return entry && commitmentJson(view, entry);
	}),
	{
		...json("/api/v1/reports.json", "All reports, with the figures of each.", ReportsSchema),
		query: ListQuerySchema,
		find: (view, { search }) => readList(ListQuerySchema, search, "/api/v1/reports.json", {
			items: [...groupByReport(view.entries)],
			idOf: ([id]) => id,
			matches: ([id, [first]], query) => isOf(query, first.repository.name, id, first.block.report.path),
			render: ([id, entries]) => reportJson(view, id, entries)
		})
	},
	{
		...json("/api/v1/events.json", "Everything that ever happened, newest first.", EventsSchema),
		query: ListQuerySchema,
		find: (view, { search }) => readList(ListQuerySchema, search, "/api/v1/events.json", {
			items: eventsOf(view),
			idOf: ({ id }) => id,
			matches: (event, query) => isEventOf(view, event, query),
			render: (event) => event
		})
	},
	badge("/badge.svg", "The verdict as a picture.", SVG_TYPE, badgeOf),
	badge("/badge.json", "The same for a Shields endpoint badge.", JSON_TYPE, badgeOf),
	{
		...badge("/badge/:owner/:repo/:file{[^/]+\\.(?:svg|json)}", "Of a repository (`badge`), of a report (its slug) or of one commitment (its number). Grey for what is not known.", SVG_TYPE, findBadge),
		media: {
			"image/svg+xml": null,
			[JSON_TYPE]: ShieldsSchema
		},
		find: (view, asked) => drawBadge(findBadge(view, asked), typeOfBadge(asked)),
		unknown: (asked) => drawBadge(UNKNOWN, typeOfBadge(asked))
	},
	text("/feed.xml", "The newest events as Atom.", "application/atom+xml; charset=utf-8", atomFeed),
	{
		...text("/feed.json", "The newest events as JSON Feed 1.1.", "application/feed+json", jsonFeed),
		media: { "application/feed+json": JsonFeedSchema }
	},
	text("/calendar.ics", "The due dates of what is open.", "text/calendar; charset=utf-8", calendar),
	text("/export.csv", "A line for each commitment.", "text/csv; charset=utf-8", exportCsv),
	text("/sitemap.xml", "All pages, for search engines.", "application/xml; charset=utf-8", sitemap)
];
function html(path, about, render) {
	const headers = {
		"content-security-policy": PAGE_POLICY,
		"referrer-policy": "no-referrer"
	};
	return {
		...text(path, about, HTML_TYPE, render),
		find: (view, asked) => {
			const body = render(view, asked);
			return body === null ? null : {
				body,
				type: HTML_TYPE,
				headers
			};
		}
	};
}
/** People add what they like behind an address of something to look at. */
function text(path, about, type, render) {
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
function json(path, about, schema, render = () => null) {
	return {
		path,
		about,
		media: { [JSON_TYPE]: schema },
		find: (view, asked) => {
			const data = render(view, asked);
			return data && {
				body: JSON.stringify(data),
				type: JSON_TYPE
			};
		}
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
	return view.byId.get(`${owner}/${repo}/${file}`.toLowerCase()) ?? null;
}
function findReport(view, { owner, repo, file }) {
	const id = `${owner}/${repo}/${file}`.toLowerCase();
	const entries = view.entries.filter((entry) => reportId(entry).toLowerCase() === id);
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
	const repository = `${asked.owner}/${asked.repo}`.toLowerCase();
	const all = view.entries.filter((one) => one.repository.name.toLowerCase() === repository);
	return file === "badge" ? badgeOfSome(view, all) : UNKNOWN;
}
function isEventOf(view, { repository, number }, query) {
	const entry = view.byId.get(`${repository}/${number}`.toLowerCase());
	if (!entry) return query.report === void 0 && isOf(query, repository, "", "");
	return isOf(query, repository, reportId(entry), entry.block.report.path);
}

// api/openapi.ts
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
		parameters: [...Array.from(path.matchAll(/:(?<name>\w+)/g), ({ groups }) => ({
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
				content: { "application/json": { schema } }
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
		content: { "application/json": { schema: { type: "object" } } }
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

// api/problem.ts
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

// api/register.ts
/** While webhooks arrive, reading without one is only a safeguard. */
const READ_WHILE_HINTED_MS = 3e5;
const HINTS_COUNT_FOR_MS = 36e5;
/** Another process reads: how often to look at what it stored. */
const FOLLOW_MS = 5e3;
const FIRST_FOLLOW_MS = 500;
/** After so many failed reads in a row they get rarer, and only the probe goes on. */
const PATIENCE = 3;
const RAREST_READ_MS = 6e5;
/** A minute is over although timers are early at times. */
const SLACK_MS = 500;
/** Keeps the newest facts of every source: reads what is due, shares it through the store, and holds on to the last good ones. */
function createRegister({ sources, store, clock, report, leads = true }) {
	const never = Number.NEGATIVE_INFINITY;
	const desks = sources.map((source) => ({
		source,
		snapshot: null,
		withheld: null,
		problem: null,
		failures: 0,
		triedAt: never,
		nextAt: never,
		hintedAt: never,
		hinted: false,
		refreshing: null
	}));
	let facts = gather(desks);
	const adopt = (desk, news) => {
		const before = desk.problem;
		Object.assign(desk, news);
		if (desk.problem !== before) report(desk.source.name, desk.problem);
		facts = gather(desks);
	};
	/** What another process stored since. */
	const follow = async (desk) => {
		const kept = await store.load(desk.source.name, desk.snapshot?.observed_at ?? null);
		if (kept === null) return;
		if ("withheld" in kept) adopt(desk, {
			snapshot: null,
			withheld: kept.withheld,
			problem: kept.withheld
		});
		else adopt(desk, {
			snapshot: kept.snapshot,
			withheld: null,
			problem: null
		});
	};
	const lead = async (desk) => {
		const { source } = desk;
		try {
			await source.probe();
			if (!isReadDue(desk, clock())) return adopt(desk, desk.failures === 0 ? { problem: null } : {});
			desk.triedAt = clock();
			desk.hinted = false;
			const snapshot = await source.read();
			desk.failures = 0;
			adopt(desk, {
				snapshot,
				withheld: null,
				problem: null
			});
			await store.save(source.name, { snapshot });
		} catch (error) {
			const problem = error instanceof Failure ? error.message : "The facts could not be read.";
			if (error instanceof Withheld) {
				adopt(desk, {
					snapshot: null,
					withheld: problem,
					problem
				});
				return store.save(source.name, { withheld: problem });
			}
			desk.failures += 1;
			adopt(desk, { problem });
		}
	};
	const refresh = async (desk) => {
		try {
			await follow(desk);
			const started = clock();
			if (leads && await store.claim(desk.source.name, paceOf(desk).probe)) {
				await lead(desk);
				desk.nextAt = started + paceOf(desk).probe;
			} else desk.nextAt = clock() + (desk.snapshot === null ? FIRST_FOLLOW_MS : FOLLOW_MS);
		} finally {
			desk.refreshing = null;
		}
	};
	return {
		facts: () => facts,
		settled: () => Promise.all(desks.map(({ refreshing }) => refreshing ?? Promise.resolve())),
		tick: async () => {
			const due = desks.filter(({ nextAt }) => clock() >= nextAt);
			await Promise.all(due.map((desk) => leads ? desk.refreshing ??= refresh(desk) : refresh(desk)));
		},
		hint: (repository) => {
			const found = desks.filter(({ source }) => source.name.toLowerCase() === repository.toLowerCase());
			for (const desk of found) Object.assign(desk, {
				hinted: true,
				hintedAt: clock()
			});
			return found.length > 0;
		}
	};
}
function paceOf({ source, snapshot }) {
	return source.pace(snapshot?.commitments.length ?? 0);
}
function isReadDue(desk, now) {
	const { snapshot, failures, triedAt, hinted, hintedAt } = desk;
	const { read } = paceOf(desk);
	const failing = failures < PATIENCE ? 0 : Math.min(read * 2 ** (failures - PATIENCE + 1), RAREST_READ_MS);
	const told = hinted || now - hintedAt > HINTS_COUNT_FOR_MS ? 0 : READ_WHILE_HINTED_MS;
	return now - Math.max(triedAt, snapshot === null ? triedAt : Date.parse(snapshot.observed_at)) >= Math.max(read, failing, told) - SLACK_MS;
}
function gather(desks) {
	const withheld = desks.filter((desk) => desk.withheld !== null).length;
	const problem = desks.find((desk) => desk.problem !== null && desk.withheld === null)?.problem ?? null;
	const unread = desks.filter((desk) => desk.snapshot === null && desk.withheld === null).length;
	return {
		snapshots: desks.flatMap(({ snapshot }) => snapshot ?? []),
		complete: unread === 0,
		withheld,
		lastError: problem ?? (withheld > 0 ? "A repository is not public, so it is not shown." : unread > 0 ? "Not everything has been read yet." : null)
	};
}
/** Says nothing of what must not be shown, its name included. */
const WITHHELD = "A repository is not public, so it is not shown.";

// api/webhook.ts
const MOST_BYTES$1 = 1048576;
/**
* `POST /webhooks/github`. Whatever the event says is only a hint to read again, so a replayed, late or re-ordered one does
* no harm. https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
*/
async function acceptWebhook(request, { secrets, hint }) {
	const body = await readBody(request);
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
	if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES$1) return null;
	const decoder = new TextDecoder();
	let [text, bytes] = ["", 0];
	for await (const chunk of request.body ?? []) {
		bytes += chunk.byteLength;
		if (bytes > MOST_BYTES$1) return null;
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
		const { repository } = JSON.parse(body);
		return typeof repository?.full_name === "string" ? repository.full_name : null;
	} catch {
		return null;
	}
}

// api/app.ts
const PATIENCE_MS = 2e3;
/** By then the next read has been tried. */
const RETRY_AFTER_S = "30";
/**
* The API and the page over any facts. Web standards only: runs on Node, Workers, Deno and Bun. No middleware and nothing to
* wait for stands before a body that is rendered already.
*/
function createApp(deps) {
	const { register, webhook, clock, patience = PATIENCE_MS, conditionsOf = readConditions } = deps;
	const app = new Hono();
	const editionOfNow = createEditions({
		...deps,
		facts: register.facts
	});
	let everShown = false;
	const send = (c, body, cacheControl) => respond(body, conditionsOf(c), cacheControl);
	const answer = (c, edition, route) => {
		const { url } = c.req;
		const mark = url.indexOf("?");
		const search = mark < 0 || route.query === null ? "" : url.slice(mark);
		everShown = true;
		if (route.query === void 0) refuseQuery(search);
		const address = c.req.path + search;
		const body = edition.kept(address) ?? edition.prepare(address, (view) => route.find(view, askedOf(c, search)));
		return body === null ? notFound(c) : send(c, body, edition.cacheControl(clock()));
	};
	const firstFacts = () => Promise.race([register.settled(), new Promise((resolve) => setTimeout(resolve, patience))]);
	const notReady = () => problem(503, register.facts().lastError ?? NOT_READ, { "retry-after": RETRY_AFTER_S });
	const whenCold = async (c, route) => {
		await firstFacts();
		const edition = editionOfNow();
		if (edition) return answer(c, edition, route);
		if (route.unknown) return send(c, prepare(route.unknown(askedOf(c, ""))), "no-store");
		return everShown && register.facts().withheld > 0 ? problem(410, WITHHELD) : notReady();
	};
	for (const route of ROUTES) {
		app.get(route.path, (c) => {
			const edition = editionOfNow();
			return edition ? answer(c, edition, route) : whenCold(c, route);
		});
		if (route.path.endsWith("/") && route.path !== "/") app.get(route.path.slice(0, -1), (c) => c.redirect(`${new URL(c.req.url).pathname}/`, 301));
	}
	let described = null;
	app.get("/openapi.json", (c) => {
		described ??= prepare({
			body: `${JSON.stringify(openApi(deps.title), null, 2)}\n`,
			type: "application/json"
		});
		return send(c, described, "public, max-age=3600");
	});
	app.get("/healthz", () => Response.json({ status: "ok" }, { headers: UNCACHED }));
	app.get("/readyz", async () => {
		await firstFacts();
		const { snapshots, lastError } = register.facts();
		if (snapshots.length === 0) return notReady();
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
	app.notFound((c) => READS.has(c.req.method) ? notFound(c) : problem(405, `${c.req.method} is not for this address.`, { allow: ALLOWED }));
	app.onError((error) => error instanceof BadQuery ? problem(400, error.message) : problem(500, "Something went wrong here that should not. Try again."));
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
function askedOf(c, search) {
	return {
		owner: c.req.param("owner") ?? "",
		repo: c.req.param("repo") ?? "",
		file: c.req.param("file") ?? "",
		search
	};
}
function readConditions(c) {
	const { headers } = c.req.raw;
	return {
		ifNoneMatch: headers.get("if-none-match"),
		acceptEncoding: headers.get("accept-encoding")
	};
}
function notFound(c) {
	return problem(404, `There is nothing at ${c.req.path}.`);
}

// api/compress.ts
const [zip, squeeze] = [promisify(gzip), promisify(brotliCompress)];
/** Of 11: most of what the best one saves, at a hundredth of its time. */
const BROTLI_QUALITY = 5;
/** On Node's own threads. On Workers the edge compresses. */
const compress = (body, coding) => coding === "gzip" ? zip(body) : squeeze(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });

// api/environment.ts
const names = pipe(string(), transform((text) => text.split(",").map((name) => name.trim()).filter((name) => name !== "")));
const address = pipe(string(), url("expected an address, such as https://api.github.com"), transform((url) => url.replace(/\/+$/, "")));
const EnvironmentSchema = object({
	PORT: optional$1(pipe(string(), regex(/^\d{1,5}$/, "expected a port number, such as 8787"), transform(Number), maxValue(65535, "expected a port number up to 65535")), "8787"),
	HOST: optional$1(string()),
	FOLLOW_THROUGH_REPOSITORIES: optional$1(pipe(names, array(pipe(string(), check((name) => parseRepository(name) !== null, "expected owner/name, several with commas")))), ""),
	FOLLOW_THROUGH_SNAPSHOT: optional$1(string()),
	GITHUB_TOKEN: optional$1(string()),
	GITHUB_APP_ID: optional$1(pipe(string(), regex(/^\d+$/, "expected a number"))),
	GITHUB_APP_PRIVATE_KEY: optional$1(pipe(string(), transform((key) => key.replaceAll("\\n", "\n")), includes("PRIVATE KEY", "expected the key that GitHub gave, from -----BEGIN to KEY-----"))),
	GITHUB_APP_INSTALLATION_ID: optional$1(pipe(string(), regex(/^\d+$/, "expected a number"))),
	GITHUB_WEBHOOK_SECRET: optional$1(pipe(names, maxLength(2, "expected one secret, or two with a comma while one takes the other's place")), ""),
	FOLLOW_THROUGH_STORE: optional$1(pipe(string(), regex(/^(?:memory:$|fs:.|rediss?:\/\/.)/, "expected memory:, fs:DIR or redis://HOST:PORT")), "memory:"),
	GITHUB_API_URL: optional$1(address, "https://api.github.com"),
	FOLLOW_THROUGH_AUTHOR: optional$1(names, ""),
	FOLLOW_THROUGH_TITLE: optional$1(string(), "We did what we said"),
	FOLLOW_THROUGH_BASE_URL: optional$1(union([literal(""), address], "expected an address, such as https://status.example.com"), ""),
	FOLLOW_THROUGH_ALLOW_PRIVATE: optional$1(picklist(["true", "false"], "expected true or false"), "false"),
	FOLLOW_THROUGH_TODAY: optional$1(string())
});
/** Checks the environment. A Failure names every variable that is wrong or missing. */
function readEnvironment(environment) {
	const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
	const checked = safeParse(EnvironmentSchema, set);
	if (!checked.success) {
		const mistakes = checked.issues.map(({ path, message }) => `${String(path?.[0]?.key)}: ${message}.`);
		throw new Failure([...new Set(mistakes)].join("\n"));
	}
	const env = checked.output;
	if (env.FOLLOW_THROUGH_REPOSITORIES.length === 0 && !env.FOLLOW_THROUGH_SNAPSHOT) throw new Failure("FOLLOW_THROUGH_REPOSITORIES is missing: set it to owner/name (several with commas), or set FOLLOW_THROUGH_SNAPSHOT to a snapshot's file or URL.");
	return {
		port: env.PORT,
		host: env.HOST,
		repositories: env.FOLLOW_THROUGH_REPOSITORIES,
		snapshot: env.FOLLOW_THROUGH_SNAPSHOT ?? null,
		auth: readAuth(env),
		webhookSecrets: env.GITHUB_WEBHOOK_SECRET,
		store: env.FOLLOW_THROUGH_STORE,
		apiUrl: env.GITHUB_API_URL,
		authors: env.FOLLOW_THROUGH_AUTHOR,
		title: env.FOLLOW_THROUGH_TITLE,
		baseUrl: env.FOLLOW_THROUGH_BASE_URL,
		allowPrivate: env.FOLLOW_THROUGH_ALLOW_PRIVATE === "true",
		today: env.FOLLOW_THROUGH_TODAY
	};
}
function readAuth(env) {
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

// api/log.ts
var import_sonic_boom = /* @__PURE__ */ __toESM(require_sonic_boom(), 1);
const HELD_BYTES = 65536;
const LONGEST_LINE = 16384;
/** Of a message or an address, in characters. */
const LONGEST = 2e3;
const HELD_MS = 500;
const MOST_BYTES = 1048576;
/** To stdout, many lines at a time: a write for each would cost more than most answers, and so would keeping them as texts. */
function createLog() {
	const out = new import_sonic_boom.default.SonicBoom({
		fd: 1,
		maxLength: MOST_BYTES,
		sync: false
	});
	out.on("error", () => {});
	const held = Buffer.allocUnsafe(HELD_BYTES);
	let end = 0;
	const pass = () => {
		if (end > 0) out.write(held.toString("latin1", 0, end));
		end = 0;
	};
	setInterval(pass, HELD_MS).unref();
	const add = (line) => {
		end += held.write(line, end, LONGEST_LINE, "latin1");
		if (end > 49152) pass();
	};
	return {
		write: (level, message) => add(asciiJson({
			time: Date.now(),
			level,
			message: clip(message, LONGEST)
		})),
		request: (method, path, status, milliseconds) => {
			const took = Math.round(milliseconds * 1e3);
			add(`{"time":${Date.now()},"request":"${method} ${path}","status":${status},"us":${took}}\n`);
		},
		flush: () => {
			pass();
			out.flushSync();
		}
	};
}
/** Logs a line for each request: neither who asked, nor any header or query. */
function logged(fetch, log) {
	const note = ({ method, url }, response, began) => {
		log.request(method, pathOf(url), response.status, performance.now() - began);
		return response;
	};
	return (request, env) => {
		const began = performance.now();
		const answered = fetch(request, env);
		if (answered instanceof Promise) return answered.then((response) => note(request, response, began));
		return note(request, answered, began);
	};
}
/** What an address holds is ASCII, as URL writes it (https://url.spec.whatwg.org). */
function pathOf(url) {
	const start = url.indexOf("/", 8);
	const end = url.indexOf("?", start);
	return url.slice(start, Math.min(end < 0 ? url.length : end, start + LONGEST));
}
function asciiJson(value) {
	const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return `${JSON.stringify(value).replaceAll(/[^ -~]/g, escape)}\n`;
}

// api/node-conditions.ts
/** From what Node received, without making Headers of it: they would cost more than all the rest of a hot answer. */
function nodeConditions(c) {
	const { rawHeaders } = c.env.incoming;
	let [ifNoneMatch, acceptEncoding] = [null, null];
	for (let at = 0; at < rawHeaders.length; at += 2) {
		const name = rawHeaders[at];
		if (name.length === IF_NONE_MATCH.length && name.toLowerCase() === IF_NONE_MATCH) ifNoneMatch = rawHeaders[at + 1];
		if (name.length === ACCEPT_ENCODING.length && name.toLowerCase() === ACCEPT_ENCODING) acceptEncoding = rawHeaders[at + 1];
	}
	return {
		ifNoneMatch,
		acceptEncoding
	};
}
const IF_NONE_MATCH = "if-none-match";
const ACCEPT_ENCODING = "accept-encoding";

// api/store.ts
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
	let down = false;
	/** Parts that were lost or damaged by somebody else. */
	const suspect = /* @__PURE__ */ new Set();
	/** The answer, or `otherwise` when the store fails or hangs. */
	const attempt = async (work, otherwise) => {
		let timer;
		const late = new Promise((_, reject) => {
			timer = setTimeout(() => reject(/* @__PURE__ */ new Error("no answer")), TIMEOUT_MS);
		});
		try {
			const answer = await Promise.race([work(), late]);
			down = false;
			return answer;
		} catch (error) {
			if (!down) report(`The store does not answer (${reasonOf(error)}): going on without it.`);
			down = true;
			return otherwise;
		} finally {
			clearTimeout(timer);
		}
	};
	const readHead = async (name) => {
		const head = safeParse(HeadSchema, await storage.getItem(headKey(name)));
		return head.success ? head.output : null;
	};
	const load = async (name, known) => {
		const head = await readHead(name);
		if (head === null) return null;
		if (head.withheld !== void 0) return { withheld: head.withheld };
		if (head.observed_at === known || known !== null && head.observed_at < known) return null;
		const commitments = (await Promise.all(head.parts.map((hash) => storage.getItem(partKey(hash))))).map((part) => safeParse(PartSchema, part));
		const damaged = head.parts.filter((_, at) => !commitments[at].success);
		if (damaged.length > 0) {
			for (const hash of damaged) suspect.add(hash);
			return null;
		}
		const snapshot = safeParse(SnapshotSchema, {
			...head.facts,
			commitments: commitments.flatMap(({ output }) => output.commitments)
		});
		return snapshot.success ? { snapshot: snapshot.output } : null;
	};
	const save = async (name, kept) => {
		const before = await readHead(name);
		const parts = "snapshot" in kept ? await Promise.all(split(kept.snapshot, partSize).map(named)) : [];
		const there = new Set(before?.parts);
		await Promise.all(parts.map(async ({ hash, text }) => {
			if (!(there.has(hash) && !suspect.delete(hash) && await storage.hasItem(partKey(hash)))) await storage.setItem(partKey(hash), text);
		}));
		const hashes = new Set(parts.map(({ hash }) => hash));
		const outgoing = (before?.parts ?? []).filter((hash) => !hashes.has(hash));
		const unused = "withheld" in kept ? [...outgoing, ...before?.outgoing ?? []] : before?.outgoing ?? [];
		await storage.setItem(headKey(name), headOf(kept, [...hashes], "withheld" in kept ? [] : outgoing));
		await Promise.all(unused.filter((hash) => !hashes.has(hash)).map((hash) => storage.removeItem(partKey(hash))));
	};
	return {
		load: (name, known) => attempt(() => load(name, known), null),
		save: (name, kept) => attempt(() => save(name, kept), void 0),
		claim: (name, milliseconds) => attempt(() => take(`claim:${encode(name)}`, milliseconds), true),
		close: () => attempt(() => storage.dispose(), void 0)
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

// api/open-store.ts
const PREFIX = "follow-through";
/** The store that FOLLOW_THROUGH_STORE names: `memory:`, `fs:DIR` or `redis://…`. On Node. */
async function openStore(place, report) {
	if (place === "memory:") return NO_STORE;
	if (place.startsWith("fs:")) {
		const storage = createStorage({ driver: fs_lite_default({ base: place.slice(3) }) });
		return createStore({
			storage,
			take: () => Promise.resolve(true),
			report
		});
	}
	const { default: redis } = await import("./redis.js");
	const driver = redis({
		url: place,
		base: PREFIX,
		maxRetriesPerRequest: 1,
		connectTimeout: 2e3
	});
	const client = driver.getInstance();
	client.on("error", () => {});
	return createStore({
		storage: createStorage({ driver }),
		take: async (key, milliseconds) => await client.set(`${PREFIX}:${key}`, "taken", "PX", Math.ceil(milliseconds), "NX") === "OK",
		report
	});
}

// api/budget.ts
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
		const left = headers.get("x-ratelimit-remaining");
		const reset = Number(headers.get("x-ratelimit-reset"));
		if (left !== null && reset > 0) [remaining, resetAt] = [Number(left), reset * 1e3];
		const refused = status === 403 || status === 429;
		const wait = Number(headers.get("retry-after"));
		if (refused && wait > 0) blockedUntil = clock() + wait * 1e3;
		else if (refused && left === "0") blockedUntil = resetAt;
		else if (status === 429) blockedUntil = clock() + MINUTE;
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
			const each = now < resetAt ? (resetAt - now) / Math.max(1, remaining) * sources * SHARE : 0;
			const blocked = Math.max(0, blockedUntil - now);
			return {
				probe: Math.max(MINUTE, each, blocked),
				read: Math.max(MINUTE, each * cost, blocked)
			};
		},
		sent: () => requests
	};
}

// api/snapshot-source.ts
/** A snapshot that the Action wrote. `place` names it; `load` gives its text, or fails. */
function createSnapshotSource(place, load) {
	return {
		name: place,
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

// api/github-source.ts
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
	const at = parseRepository(name);
	let repository = null;
	let memory = createMemory();
	let completeAt = Number.NEGATIVE_INFINITY;
	let cost = 0;
	return {
		name,
		pace: (commitments) => budget.pace(cost === 0 ? Math.ceil(commitments / PER_REQUEST) + FIXED_REQUESTS : cost, repositories.length),
		probe: async () => {
			repository = null;
			const seen = await readRepository(client, at);
			if (seen.private && !allowPrivate) throw new Withheld(`${name} is private: set FOLLOW_THROUGH_ALLOW_PRIVATE=true only behind a login of your own.`);
			repository = seen;
		},
		read: async () => {
			const started = clock();
			const instant = new Date(started).toISOString();
			const sent = budget.sent();
			if (started - completeAt >= COMPLETE_EVERY_MS) {
				memory = createMemory();
				completeAt = started;
			}
			const { dashboard, problems, tracked } = await readTracker(client, at, {
				label: "follow-through",
				authors,
				scan: false,
				again: {
					repository,
					memory,
					instant
				}
			});
			cost = budget.sent() - sent;
			const { id, name: spelled, url } = repository;
			return {
				version: 1,
				repository: {
					id,
					name: spelled,
					url
				},
				observed_at: instant,
				last_run_at: dashboard?.data.last_run_at ?? null,
				settings: dashboard?.data.settings ?? DEFAULT_SETTINGS,
				untracked: dashboard?.data.untracked ?? null,
				gone: dashboard?.data.gone ?? [],
				problems: problems.map(({ message }) => message),
				commitments: tracked.map(({ block, facts }) => ({
					block,
					issue: facts
				}))
			};
		}
	};
}

// api/sources.ts
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

// api/serve.ts
/** How often to look whether something is due. */
const TICK_MS = 1e3;
const SNAPSHOT_TIMEOUT_MS = 1e4;
/** Who sends or takes too slowly is cut off; nobody holds a connection for nothing. */
const LIMITS = {
	headersTimeout: 1e4,
	requestTimeout: 2e4,
	keepAliveTimeout: 1e4,
	connectionsCheckingInterval: 2e3
};
const MOST_CONNECTIONS = 5e3;
/** Answers that are under way when the server is told to stop get this long. */
const GRACE_MS = 5e3;
/** The production server on Node. Resolves to the exit status: 0 after SIGINT or SIGTERM, 2 when the environment is wrong. */
async function startServer(environment) {
	let settings;
	try {
		settings = readEnvironment(environment);
		makeNow((/* @__PURE__ */ new Date()).toISOString(), settings.today);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 2;
	}
	const log = createLog();
	const store = await openStore(settings.store, (problem) => log.write("warning", problem));
	const register = createRegister({
		sources: createSources(settings),
		store,
		clock: Date.now,
		report: (name, problem) => log.write(problem ? "warning" : "info", problem ?? `${name} is read again.`)
	});
	const ticking = setInterval(() => void register.tick(), TICK_MS);
	register.tick();
	const status = await listen(settings, register, log);
	clearInterval(ticking);
	await store.close();
	log.flush();
	return status;
}
function listen(settings, register, log) {
	const { title, baseUrl, today, port, host, allowPrivate, webhookSecrets: secrets } = settings;
	const app = createApp({
		register,
		clock: Date.now,
		today,
		title,
		baseUrl,
		isPublic: !allowPrivate,
		compress,
		conditionsOf: nodeConditions,
		webhook: secrets.length > 0 ? {
			secrets,
			hint: register.hint
		} : null
	});
	return new Promise((resolve) => {
		const server = serve({
			fetch: logged(app.fetch, log),
			port,
			serverOptions: LIMITS,
			...host ? { hostname: host } : {}
		}, ({ address, port: bound, family }) => {
			const name = address === "::" || address === "0.0.0.0" ? "localhost" : family === "IPv6" ? `[${address}]` : address;
			log.write("info", `Follow-through listens on http://${name}:${bound}/ (process ${process.pid})`);
			log.flush();
		});
		server.maxConnections = MOST_CONNECTIONS;
		server.on("error", (error) => {
			process.stderr.write(`PORT ${port} can't be listened on (${error.code ?? error.message}): choose another.\n`);
			resolve(2);
		});
		const stop = () => {
			server.close(() => resolve(0));
			setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
		};
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
	});
}
function createSources(settings) {
	const { snapshot } = settings;
	if (snapshot !== null) return [createSnapshotSource(snapshot, () => loadText(snapshot))];
	return gitHubSources(settings, Date.now);
}
async function loadText(place) {
	try {
		if (!/^https?:\/\//.test(place)) return await readFile(place, "utf8");
		const response = await fetch(place, { signal: AbortSignal.timeout(SNAPSHOT_TIMEOUT_MS) });
		if (response.ok) return await response.text();
		throw new Error(`status ${response.status}`);
	} catch (error) {
		throw new Failure(`The snapshot can't be read (${codeOf(error)}): check FOLLOW_THROUGH_SNAPSHOT.`);
	}
}

export { startServer as t };