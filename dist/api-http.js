import { Hono, I, toJsonSchema, verify } from "./lib-server.js";
import { codeOf } from "./core-model-start.js";
import { WITHHELD_MESSAGE } from "./api-facts.js";
import { array, bytesToHex, check, description, maxValue, minLength, minValue, object, optional, picklist, pipe, regex, safeParse, sha256, string, transform, utf8ToBytes } from "./lib.js";
import { PICTURE, pageHeaders, renderCommitment, renderComponent, renderEmbed, renderError, renderHistory, renderHome, renderMethod, renderReport, renderUse, rootPath } from "./api-page.js";
import { STATES } from "./core-assess-for-read.js";
import { makeNow, parseDay } from "./core-model-for-read.js";
import { CommitmentSchema, CommitmentsSchema, EventsSchema, HealthSchema, JsonFeedSchema, ProblemSchema, ReadinessSchema, ReportsSchema, ShieldsSchema, SummarySchema, createView, entryId, lazy, namesOfReport } from "./api-view.js";
import { badgeForEntries, badgeJson, badgeSvg, commitmentBadge, commitmentJson, eventJson, registerBadge, renderAtomFeed, renderCalendar, renderClosingReport, renderCsv, renderJsonFeed, renderSitemap, reportJson, summaryJson, unknownBadge } from "./api-formats.js";

// api/http/prepared.ts
const JSON_TYPE = "application/json";
/** The supported content codings, best first. */
const CODINGS = ["br", "gzip"];
/** Headers that let scripts on any site read a response, and keep browsers from guessing its type. */
const OPEN_HEADERS = {
	"access-control-allow-origin": "*",
	"x-content-type-options": "nosniff"
};
/** Smaller bodies fit in one network packet without compression. */
const MIN_COMPRESSED_BYTES = 1e3;
/** Adds the ETag and the headers shared by all responses with this body. */
function prepare({ body, type, headers }) {
	const bytes = bytesOf(body);
	const compressible = typeof body === "string" && bytes.byteLength >= MIN_COMPRESSED_BYTES;
	const etag = `W/"${bytesToHex(sha256(bytes)).slice(0, 24)}"`;
	const commonHeaders = {
		etag,
		...compressible ? { vary: "accept-encoding" } : {},
		...OPEN_HEADERS,
		...headers
	};
	return {
		body: compressible ? bytes : body,
		compressible,
		etag,
		headers: {
			"content-type": type,
			...commonHeaders
		},
		notModifiedHeaders: commonHeaders,
		compressed: /* @__PURE__ */ new Map()
	};
}
/** Adds the compressed forms. Until then, the body is sent uncompressed. Rejects if `compress` rejects. */
async function addCompressed({ body, compressible, compressed }, compress) {
	if (!compressible) return;
	const bytes = bytesOf(body);
	await Promise.all(CODINGS.map(async (coding) => compressed.set(coding, await compress(bytes, coding))));
}
/**
* Responds with 304 if the client's copy is current, otherwise with 200 and the body in the best coding that the client
* accepts.
*/
function respond({ body, compressed, etag, headers, notModifiedHeaders }, readHeader, cacheControl) {
	const ifNoneMatch = readHeader("if-none-match");
	if (ifNoneMatch !== void 0 && matchesEtag(ifNoneMatch, etag)) return new Response(null, {
		status: 304,
		headers: {
			...notModifiedHeaders,
			"cache-control": cacheControl
		}
	});
	const coding = compressed.size > 0 ? bestCoding(readHeader("accept-encoding") ?? "") : void 0;
	const bytes = coding && compressed.get(coding);
	if (!bytes) return new Response(body, { headers: {
		...headers,
		"cache-control": cacheControl
	} });
	return new Response(bytes, { headers: {
		...headers,
		"content-encoding": coding,
		"cache-control": cacheControl
	} });
}
function bytesOf(body) {
	return typeof body === "string" ? utf8ToBytes(body) : body;
}
/** If-None-Match uses weak comparison: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
function matchesEtag(header, etag) {
	return header.trim() === "*" || header.includes(etag.slice(2));
}
/** The best supported coding allowed by an Accept-Encoding header. */
function bestCoding(header) {
	const accepted = header.toLowerCase().split(",").map((part) => part.split(";").map((piece) => piece.trim())).filter(([, weight]) => !/^q=0(?:\.0*)?$/.test(weight ?? "")).map(([name]) => name);
	return CODINGS.find((coding) => accepted.includes(coding));
}

// api/http/problem.ts
const TITLES = {
	400: "Bad request",
	401: "Unauthorized",
	404: "Not found",
	405: "Method not allowed",
	410: "Gone",
	413: "Content too large",
	414: "URI too long",
	500: "Internal server error",
	503: "Service unavailable"
};
/** The maximum length of a request's URL. All of it is ASCII, so this is also its size in bytes. */
const MAX_URL_LENGTH = 4096;
const URL_TOO_LONG = `The address is longer than ${MAX_URL_LENGTH} characters.`;
/** The headers of a response that must not be cached. */
const UNCACHED_HEADERS = {
	...OPEN_HEADERS,
	"cache-control": "no-store"
};
/** An RFC 9457 response, never cached. `detail` is a human-readable sentence. */
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
			...UNCACHED_HEADERS,
			...headers
		}
	});
}
/** Responds with an error, as a page for browsers and as RFC 9457 JSON for all other clients. */
function createFail(site) {
	return (c, status, detail, headers = {}) => {
		if (!c.req.header("accept")?.includes("text/html")) return problem(status, detail, headers);
		const html = {
			"content-type": "text/html; charset=utf-8",
			...pageHeaders(site, false)
		};
		return new Response(renderError(site, status, rootPath(site)), {
			status,
			headers: {
				...html,
				...UNCACHED_HEADERS,
				...headers
			}
		});
	};
}

// api/http/query.ts
const nonEmpty = pipe(string(), minLength(1, "expected a value"));
const LIMIT_MESSAGE = "expected a number from 1 to 100";
/** The parameters of every list. */
const LIST = {
	report: optional(pipe(nonEmpty, description("A report's slug or path."))),
	repository: optional(pipe(nonEmpty, description("owner/name"))),
	cursor: optional(pipe(string(), description("The value of `next` on the previous page."))),
	limit: optional(pipe(string(), regex(/^\d{1,3}$/, LIMIT_MESSAGE), transform(Number), minValue(1, LIMIT_MESSAGE), maxValue(100, LIMIT_MESSAGE), description("The maximum number of items, 1 to 100. The default is 100.")))
};
/** The parameters of `/api/v1/reports.json` and `/api/v1/events.json`. */
const ListQuerySchema = object(LIST);
/** The parameters of `/api/v1/commitments.json`. */
const CommitmentsQuerySchema = object({
	state: optional(pipe(string(), transform((text) => text.split(",").map((name) => name === "on_track" ? "not_due" : name)), array(picklist(STATES, `expected ${STATES.join(", ")}`)), description(`One or more states, comma-separated: ${STATES.join(", ")}.`))),
	report: LIST.report,
	repository: LIST.repository,
	owner: optional(nonEmpty),
	due_before: optional(pipe(string(), check((text) => parseDay(text) !== null, "expected YYYY-MM-DD"), description("Only commitments due before this date (YYYY-MM-DD)."))),
	cursor: LIST.cursor,
	limit: LIST.limit
});
/** An invalid query string. The message lists every error and is sent to the client. */
var InvalidQuery = class extends Error {
	name = "InvalidQuery";
};
/** Parses a query string. Throws InvalidQuery with every invalid, unknown or repeated parameter. */
function parseQuery(schema, search) {
	const parameters = new URLSearchParams(search);
	const names = [...new Set(parameters.keys())];
	const knownNames = Object.keys(schema.entries);
	const parsed = safeParse(schema, Object.fromEntries(parameters));
	const fix = knownNames.length === 0 ? "this endpoint has no parameters" : `use ${knownNames.join(", ")}`;
	const errors = [
		...names.filter((name) => !knownNames.includes(name)).map((name) => `unknown parameter ${name}: ${fix}`),
		...names.filter((name) => knownNames.includes(name) && parameters.getAll(name).length > 1).map((name) => `${name} is given more than once`),
		...(parsed.issues ?? []).map((issue) => `${String(issue.path?.[0]?.key)}: ${issue.message}`)
	];
	if (!parsed.success || errors.length > 0) throw new InvalidQuery([...new Set(errors)].join("; "));
	return parsed.output;
}
const NoQuerySchema = object({});
/** Throws InvalidQuery if the query string contains a parameter. */
function rejectQuery(search) {
	if (search !== "") parseQuery(NoQuerySchema, search);
}

// api/http/cache-control.ts
/**
* Creates a function that returns the Cache-Control header at `now` for responses that are valid until `validUntil`. Both times
* are in milliseconds since 1970. The header doesn't let caches serve responses past `validUntil`.
*
* The header only changes once a second, so it is cached for a second. In the API bench, with the cached header, summary.json
* costs 1.15x as much as bare Hono, and its 304 costs 1.06x. With a new header per response, they cost 1.16x and 1.14x.
*/
function createCacheControl(validUntil, isPublic) {
	let header = {
		secondsLeft: NaN,
		text: ""
	};
	return (now) => {
		const secondsLeft = Math.max(0, Math.floor((validUntil - now) / 1e3));
		if (secondsLeft !== header.secondsLeft) header = {
			secondsLeft,
			text: buildHeader(secondsLeft, isPublic)
		};
		return header.text;
	};
}
function buildHeader(secondsLeft, isPublic) {
	const maxAge = Math.min(60, secondsLeft);
	if (!isPublic) return `private, max-age=${maxAge}`;
	const staleFor = secondsLeft - maxAge;
	return `public, max-age=${maxAge}, s-maxage=${maxAge}, stale-while-revalidate=${Math.min(600, staleFor)}, stale-if-error=${Math.min(86400, staleFor)}`;
}

// api/http/response-cache.ts
/** Limits the memory for bodies that aren't pinned and their keys, because the number of possible keys is unlimited. */
const MAX_BYTES$1 = 33554432;
/** Creates a function that returns the cache for the current view, or null without facts. Changed facts or states start a new cache. */
function createResponseCaches(options) {
	const { facts: latestFacts, clock, today, site } = options;
	let current = null;
	return () => {
		const facts = latestFacts();
		const now = clock();
		if (current !== null && current.facts === facts && now < current.expiresAt) return current.cache;
		if (facts.snapshots.length === 0) return null;
		const view = createView(facts, makeNow(new Date(now).toISOString(), today), site);
		current = {
			facts,
			cache: createResponseCache(view, options),
			expiresAt: view.nextChangeMs
		};
		return current.cache;
	};
}
function createResponseCache(view, { compress, isPublic, onProblem }) {
	const pinnedBodies = /* @__PURE__ */ new Map();
	const otherBodies = new I({
		maxSize: MAX_BYTES$1,
		sizeCalculation: ({ body }, key) => sizeOf(body, key)
	});
	return {
		get: (key) => pinnedBodies.get(key) ?? otherBodies.get(key),
		render: (key, render, pinned) => {
			const content = render(view);
			if (content === null) return null;
			const prepared = prepare(content);
			(pinned ? pinnedBodies : otherBodies).set(key, prepared);
			if (compress) {
				const report = (error) => onProblem?.(`A response can't be compressed (${codeOf(error)}).`);
				addCompressed(prepared, compress).catch(report);
			}
			return prepared;
		},
		cacheControl: createCacheControl(Date.parse(view.freshness.valid_until), isPublic)
	};
}
/**
* The estimated memory of a body in bytes, including its headers, its key and the compressed forms added later. A character
* takes up to two bytes. The key is counted twice, because it also keeps parts of the request's URL in memory.
*/
function sizeOf(body, key) {
	const bytes = typeof body === "string" ? body.length * 2 : body.byteLength;
	return Math.ceil(bytes * 1.5) + key.length * 4 + 2e3;
}

// api/http/facts-handlers.ts
const FIRST_READ_TIMEOUT_MS = 2e3;
/** The shortest Retry-After of a 503, in seconds. */
const SHORTEST_RETRY_S = 5;
/**
* Creates the handlers for all routes that need facts. After startup, they wait a short time for the first read. While there
* are no facts, they respond with the route's fallback or with 503; with 410 if facts that were served before are now withheld.
*/
function createFactsHandlers(deps, fail) {
	const { collector, clock, site, firstReadTimeoutMs = FIRST_READ_TIMEOUT_MS } = deps;
	const currentCache = createResponseCaches({
		...deps,
		facts: collector.facts
	});
	let hasServedFacts = false;
	const firstRead = () => Promise.race([collector.settled(), new Promise((resolve) => setTimeout(resolve, firstReadTimeoutMs))]);
	const failNotReady = (c) => {
		const seconds = Math.max(SHORTEST_RETRY_S, Math.ceil((collector.nextReadAt() - clock()) / 1e3));
		return fail(c, 503, collector.facts().lastError ?? "No facts have been read yet.", { "retry-after": String(seconds) });
	};
	const serveFromCache = (cache, route, c) => {
		hasServedFacts = true;
		const query = queryOf(c.req.url);
		if (route.query === void 0) rejectQuery(query);
		const search = route.query === null ? "" : query;
		const key = c.req.path + search;
		const body = cache.get(key) ?? cache.render(key, (view) => route.render(view, paramsOf(c, search)), key === route.path);
		return body === null ? c.notFound() : send(c, body, cache.cacheControl(clock()));
	};
	const serveWithoutFacts = async (route, c) => {
		await firstRead();
		const cache = currentCache();
		if (cache) return serveFromCache(cache, route, c);
		if (route.fallback) return send(c, prepare(route.fallback(paramsOf(c, ""), site)), "no-store");
		return hasServedFacts && collector.facts().withheld > 0 ? fail(c, 410, WITHHELD_MESSAGE) : failNotReady(c);
	};
	return {
		serveRoute: (route) => (c) => {
			if (c.req.url.length > 4096) return fail(c, 414, URL_TOO_LONG);
			const cache = currentCache();
			return cache ? serveFromCache(cache, route, c) : serveWithoutFacts(route, c);
		},
		serveReadiness: async (c) => {
			await firstRead();
			const { snapshots, lastError } = collector.facts();
			if (snapshots.length === 0) return failNotReady(c);
			return Response.json({
				status: "ready",
				last_error: lastError
			}, { headers: UNCACHED_HEADERS });
		}
	};
}
/** Responds with a prepared body, or with 304 if the client's copy is current. */
function send(c, prepared, cacheControl) {
	return respond(prepared, (name) => c.req.header(name), cacheControl);
}
/** The query string with its question mark; empty if there is none. */
function queryOf(url) {
	const start = url.indexOf("?");
	return start < 0 ? "" : url.slice(start);
}
function paramsOf(c, search) {
	const { owner = "", repo = "", file = "" } = c.req.param();
	return {
		owner,
		repo,
		file,
		search
	};
}

// api/http/find.ts
/** The commitment at `owner/repo/file`, where `file` is its issue's number, or its key if it has no issue; null if there is none. Case-insensitive, like GitHub. */
function findEntry(view, { owner, repo, file }) {
	return view.find(`${owner}/${repo}/${file}`);
}
/** The report at `owner/repo/file`, where `file` is its slug, shortened or in full; null if there is none. Case-insensitive. */
function findReport(view, { owner, repo, file }) {
	const [first, ...others] = indexOf$1(view).get(`${owner}/${repo}/${file}`.toLowerCase()) ?? [];
	return first ? {
		...first,
		entries: [first, ...others].flatMap(({ entries }) => entries)
	} : null;
}
/** The reports by address, in lower case. Anyone can send a new path in every request, so there is one index per view. */
const indexes$1 = /* @__PURE__ */ new WeakMap();
function indexOf$1(view) {
	const known = indexes$1.get(view);
	if (known) return known;
	const index = /* @__PURE__ */ new Map();
	for (const report of view.reports) {
		const { repository } = report.first;
		const [address = "", full = ""] = namesOfReport(report.first);
		for (const slug of /* @__PURE__ */ new Set([address.toLowerCase(), full.toLowerCase()])) {
			const id = `${repository.name}/${slug}`.toLowerCase();
			index.set(id, [...index.get(id) ?? [], report]);
		}
	}
	indexes$1.set(view, index);
	return index;
}

// api/http/badge-routes.ts
const SVG_TYPE = "image/svg+xml; charset=utf-8";
const SVG_MEDIA = { "image/svg+xml": null };
const JSON_MEDIA = { [JSON_TYPE]: ShieldsSchema };
/**
* The badges as SVG, and as JSON for https://shields.io/badges/endpoint-badge. The badges are grey until there are facts.
*/
const BADGE_ROUTES = [
	{
		path: "/badge.svg",
		description: "The verdict as a badge.",
		media: SVG_MEDIA,
		query: null,
		render: (view) => svg(registerBadge(view)),
		fallback: (_, site) => svg(unknownBadge(site))
	},
	{
		path: "/badge.json",
		description: "The verdict as a Shields endpoint badge.",
		media: JSON_MEDIA,
		query: null,
		render: (view) => shields(registerBadge(view)),
		fallback: (_, site) => shields(unknownBadge(site))
	},
	{
		path: "/badge/:owner/:repo/:file{[^/]+\\.(?:svg|json)}",
		description: "The badge for a commitment (the file name is its issue's number, or its key if it has no issue), for a repository (`badge`) or for a report (its slug, unless it is one of the other names). It is grey if nothing matches.",
		media: {
			...SVG_MEDIA,
			...JSON_MEDIA
		},
		query: null,
		render: (view, params) => renderBadge(findBadge(view, params), params),
		fallback: (params, site) => renderBadge(unknownBadge(site), params)
	}
];
function renderBadge(badge, { file }) {
	return file.endsWith(".svg") ? svg(badge) : shields(badge);
}
function svg(badge) {
	return {
		body: badgeSvg(badge),
		type: SVG_TYPE
	};
}
function shields(badge) {
	return {
		body: JSON.stringify(badgeJson(badge)),
		type: JSON_TYPE
	};
}
function findBadge(view, params) {
	const { owner, repo } = params;
	const file = params.file.replace(/\.(?:svg|json)$/, "");
	if (file.toLowerCase() === "badge") return repositoryBadge(view, `${owner}/${repo}`);
	const entry = findEntry(view, {
		owner,
		repo,
		file
	});
	if (entry) return commitmentBadge(view, entry);
	const report = findReport(view, {
		owner,
		repo,
		file
	});
	return report ? badgeForEntries(view, report.entries) : unknownBadge(view);
}
function repositoryBadge(view, name) {
	const isRequested = ({ repository }) => repository.name.toLowerCase() === name.toLowerCase();
	return badgeForEntries(view, view.entries.filter(isRequested), view.snapshots.filter(isRequested));
}

// api/http/list.ts
/**
* One page of a list as JSON, with a link to the next page (RFC 8288). `path` is the path of the first page. Throws
* InvalidQuery for an invalid query or an unknown cursor.
*/
function renderPage(list, schema, search, path) {
	const query = parseQuery(schema, search);
	const page = selectPage(list, query);
	if (page === null) throw new InvalidQuery("cursor: unknown; start again without it");
	const body = JSON.stringify({
		items: page.items.map(list.render),
		applied: query,
		next: page.next
	});
	if (page.next === null) return {
		body,
		type: JSON_TYPE
	};
	const link = `<${path}${nextSearch(search, page.next)}>; rel="next"`;
	return {
		body,
		type: JSON_TYPE,
		headers: {
			link,
			"access-control-expose-headers": "link"
		}
	};
}
/** The items on one page, and the cursor for the next page. Null if no item's id matches the query's cursor. */
function selectPage(list, query) {
	const { items, idOf, matches } = list;
	const { cursor, limit = 100, report } = query;
	const index = indexOf(list);
	const cursorIndex = cursor === void 0 ? -1 : index.byId().get(cursor);
	if (cursorIndex === void 0) return null;
	const candidates = report ? index.byReport().get(report) ?? [] : items.keys();
	const page = [];
	let last = null;
	for (const position of candidates) {
		const item = items[position];
		if (position <= cursorIndex || item === void 0 || !matches(item, query)) continue;
		if (page.length === limit && last !== null) return {
			items: page,
			next: idOf(last)
		};
		page.push(item);
		last = item;
	}
	return {
		items: page,
		next: null
	};
}
/** Anyone can send a new cursor or report in every request, so each list is indexed once per view. */
const indexes = /* @__PURE__ */ new WeakMap();
function indexOf({ items, idOf, entryOf }) {
	const known = indexes.get(items);
	if (known) return known;
	const index = {
		byId: lazy(() => new Map(items.map((item, position) => [idOf(item), position]).toReversed())),
		byReport: lazy(() => {
			const names = /* @__PURE__ */ new Map();
			for (const [position, item] of items.entries()) {
				const entry = entryOf(item);
				for (const name of new Set(entry === null ? [] : namesOfReport(entry))) {
					const positions = names.get(name);
					if (positions) positions.push(position);
					else names.set(name, [position]);
				}
			}
			return names;
		})
	};
	indexes.set(items, index);
	return index;
}
/** Whether a commitment matches a query. */
function matchesCommitment(entry, query) {
	const { state, block } = entry;
	if (query.state && !query.state.includes(state)) return false;
	if (query.owner && query.owner.toLowerCase() !== block.owner?.toLowerCase()) return false;
	if (query.due_before && (block.due === null || block.due >= query.due_before)) return false;
	return matchesReport(entry, query);
}
/** Whether a commitment matches a query's report and repository. */
function matchesReport(entry, query) {
	if (!matchesRepository(entry.repository.name, query)) return false;
	return !query.report || namesOfReport(entry).includes(query.report);
}
/** Whether a repository matches a query's repository, ignoring case. */
function matchesRepository(name, { repository }) {
	return !repository || repository.toLowerCase() === name.toLowerCase();
}
function nextSearch(search, cursor) {
	const parameters = new URLSearchParams(search);
	parameters.set("cursor", cursor);
	return `?${parameters}`;
}

// api/http/route.ts
const HTML_TYPE = "text/html; charset=utf-8";
/** A route for a page. Other sites can embed the page in an iframe only if `framed` is true. */
function html(path, description, render, framed = false) {
	const page = text(path, description, HTML_TYPE, render);
	return {
		...page,
		render: (view, params) => {
			const content = page.render(view, params);
			return content && {
				...content,
				headers: pageHeaders(view, framed)
			};
		}
	};
}
/** A route for text or an image. `type` is the Content-Type header. Ignores query parameters such as utm_*. */
function text(path, description, type, render) {
	return {
		path,
		description,
		media: { [mediaTypeOf(type)]: null },
		query: null,
		render: (view, params) => {
			const body = render(view, params);
			return body === null ? null : {
				body,
				type
			};
		}
	};
}
/** A route for a JSON object that matches `schema`. */
function json(path, description, schema, render) {
	return {
		path,
		description,
		media: { [JSON_TYPE]: schema },
		render: (view, params) => {
			const data = render(view, params);
			return data && {
				body: JSON.stringify(data),
				type: "application/json"
			};
		}
	};
}
/**
* The routes for a paginated list. Each further page also has a path without a query, `/api/v1/after/NAME/CURSOR.json`, so that
* clients can read all pages of an exported list.
*/
function list(route) {
	const { name, description, schema, query, items, handlers } = route;
	const path = `/api/v1/${name}.json`;
	const media = { [JSON_TYPE]: schema };
	const render = (view, search) => renderPage({
		items: items(view),
		...handlers(view)
	}, query, search, path);
	return [{
		path,
		description,
		media,
		query,
		render: (view, { search }) => render(view, search)
	}, {
		path: `/api/v1/after/${name}/:file{.+\\.json}`,
		description: `${description} Starts after the item with the id in the path.`,
		media,
		render: (view, { file }) => render(view, `?cursor=${encodeURIComponent(file.replace(/\.json$/, ""))}`)
	}];
}
/** Removes a media type's parameters. */
function mediaTypeOf(type) {
	return type.split(";", 1)[0] ?? "";
}

// api/http/routes.ts
/** The routes of the pages, the data, the feeds and the badges, which the server and the static export share. */
const ROUTES = [
	html("/", "The home page: the verdict, then the commitments by state.", renderHome),
	html("/r/:owner/:repo/:file/", "The page of one report and its commitments.", (view, params) => {
		const report = findReport(view, params);
		return report && renderReport(view, report);
	}),
	text("/r/:owner/:repo/:file/closing.md", "A closing report on one report, as Markdown to edit and publish: what was promised, and what became of it.", "text/markdown; charset=utf-8", (view, params) => {
		const report = findReport(view, params);
		return report && renderClosingReport(report);
	}),
	html("/c/:owner/:repo/:file/", "The page of one commitment.", (view, params) => {
		const entry = findEntry(view, params);
		return entry && renderCommitment(view, entry);
	}),
	html("/history/", "The latest changes, newest first.", renderHistory),
	html("/use/", "The feeds, the data, and snippets for other pages.", renderUse),
	html("/method/", "How states are decided, and what is not tracked.", renderMethod),
	html("/embed/", "The verdict and the counts, for an iframe on another site.", renderEmbed, true),
	withoutFacts("/embed.js", "The custom element `<follow-through>`.", "text/javascript; charset=utf-8", renderComponent),
	withoutFacts("/picture.png", "The image that link previews show.", "image/png", () => PICTURE),
	json("/api/v1/summary.json", "The verdict and the number of commitments in each state.", SummarySchema, summaryJson),
	json("/api/v1/commitments/:owner/:repo/:file{[^/]+\\.json}", "One commitment. The file name is its issue's number, or its key if it has no issue.", CommitmentSchema, (view, params) => {
		const entry = findEntry(view, {
			...params,
			file: params.file.replace(/\.json$/, "")
		});
		return entry && commitmentJson(view, entry);
	}),
	...list({
		name: "commitments",
		description: "All commitments that match the query.",
		schema: CommitmentsSchema,
		query: CommitmentsQuerySchema,
		items: (view) => view.entries,
		handlers: (view) => ({
			idOf: entryId,
			matches: matchesCommitment,
			entryOf: (entry) => entry,
			render: (entry) => commitmentJson(view, entry)
		})
	}),
	...list({
		name: "reports",
		description: "All reports that match the query, with their counts.",
		schema: ReportsSchema,
		query: ListQuerySchema,
		items: (view) => view.reports,
		handlers: (view) => ({
			idOf: ({ id }) => id,
			matches: ({ first }, query) => matchesReport(first, query),
			entryOf: ({ first }) => first,
			render: (report) => reportJson(view, report)
		})
	}),
	...list({
		name: "events",
		description: "All events that match the query, newest first.",
		schema: EventsSchema,
		query: ListQuerySchema,
		items: (view) => view.events(),
		handlers: () => ({
			idOf: ({ id }) => id,
			matches: matchesEvent,
			entryOf: ({ entry }) => entry,
			render: eventJson
		})
	}),
	...BADGE_ROUTES,
	text("/feed.xml", "The newest events as Atom.", "application/atom+xml; charset=utf-8", renderAtomFeed),
	{
		...text("/feed.json", "The newest events as JSON Feed 1.1.", "application/feed+json", renderJsonFeed),
		media: { "application/feed+json": JsonFeedSchema }
	},
	text("/calendar.ics", "The due dates of all open commitments.", "text/calendar; charset=utf-8", renderCalendar),
	text("/export.csv", "All commitments, one per row.", "text/csv; charset=utf-8", renderCsv),
	text("/sitemap.xml", "The pages, for search engines.", "application/xml; charset=utf-8", renderSitemap)
];
/** A route that needs no facts. */
function withoutFacts(path, description, type, render) {
	return {
		...text(path, description, type, render),
		fallback: (_, site) => ({
			body: render(site),
			type
		})
	};
}
function matchesEvent({ entry, repository }, query) {
	if (query.report === void 0) return matchesRepository(repository.name, query);
	return entry !== null && matchesReport(entry, query);
}

// api/http/openapi.ts
/** The API's contract as OpenAPI 3.1, built from the routes and their schemas: https://spec.openapis.org/oas/v3.1.1 */
function openApi(title) {
	return {
		openapi: "3.1.1",
		info: {
			title: `${title}: promises and their outcomes`,
			version: "1",
			description: "Every response to a GET request can be read from any origin. Cacheable responses have an ETag and a Cache-Control header.",
			license: {
				name: "MIT",
				identifier: "MIT"
			}
		},
		servers: [{ url: "/" }],
		security: [],
		paths: Object.fromEntries([
			...ROUTES.map((route) => describePath(templateOf(route.path), "get", routeOperation(route))),
			describePath("/openapi.json", "get", jsonOperation("This description of the API.", { type: "object" })),
			describePath("/healthz", "get", jsonOperation("Whether the process is up.", jsonSchema(HealthSchema))),
			describePath("/readyz", "get", jsonOperation("Whether the server has facts to show.", jsonSchema(ReadinessSchema), NOT_READY)),
			describePath("/webhooks/github", "post", WEBHOOK)
		]),
		components: { schemas: { Problem: jsonSchema(ProblemSchema) } }
	};
}
const PROBLEM = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
const NOT_READY = { 503: {
	description: "No facts have been read yet. Retry after `retry-after` seconds.",
	content: PROBLEM
} };
/** An entry of `paths`. The id of its operation, such as `getApiV1SummaryJson`, is made of the method and the path. */
function describePath(path, method, operation) {
	const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
	const name = (words.length === 0 ? ["home"] : words).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
	return [path, { [method]: {
		operationId: `${method}${name.join("")}`,
		...operation
	} }];
}
function routeOperation({ path, description, media, query, fallback }) {
	return {
		summary: description,
		parameters: [...Array.from(path.matchAll(/\/:(\w+)/g), ([, name]) => ({
			name,
			in: "path",
			required: true,
			schema: { type: "string" }
		})), ...Object.entries(query?.entries ?? {}).map(([name, entry]) => queryParameter(name, entry))],
		responses: {
			200: {
				description,
				content: Object.fromEntries(Object.entries(media).map(([type, schema]) => [type, { schema: schema ? jsonSchema(schema) : { type: "string" } }]))
			},
			304: { description: "The client's copy is current: `if-none-match` contains its ETag." },
			...query === null ? {} : { 400: {
				description: "Invalid query. `detail` lists every error.",
				content: PROBLEM
			} },
			414: {
				description: URL_TOO_LONG,
				content: PROBLEM
			},
			...fallback && !path.includes(":") ? {} : { 404: {
				description: "Not found.",
				content: PROBLEM
			} },
			...fallback ? {} : {
				410: {
					description: "The repository is no longer public.",
					content: PROBLEM
				},
				...NOT_READY
			}
		}
	};
}
function queryParameter(name, entry) {
	const { description, ...schema } = jsonSchema(entry, "input");
	return {
		name,
		in: "query",
		required: false,
		description,
		schema,
		...EXACT_PARAMETERS[name]
	};
}
/** The parameters whose converted schemas are incomplete, because code checks or transforms them. */
const EXACT_PARAMETERS = {
	limit: { schema: {
		type: "integer",
		minimum: 1,
		maximum: 100
	} },
	due_before: { schema: {
		type: "string",
		format: "date"
	} },
	state: {
		schema: {
			type: "array",
			items: {
				type: "string",
				enum: STATES
			},
			minItems: 1
		},
		style: "form",
		explode: false
	}
};
function jsonOperation(summary, schema, otherResponses = {}) {
	return {
		summary,
		responses: {
			200: {
				description: summary,
				content: { [JSON_TYPE]: { schema } }
			},
			414: {
				description: URL_TOO_LONG,
				content: PROBLEM
			},
			...otherResponses
		}
	};
}
const WEBHOOK = {
	summary: "Receives a signed GitHub event. The server reads the repository again soon afterwards.",
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
		202: { description: "Accepted." },
		400: {
			description: "The event is incomplete or not valid UTF-8.",
			content: PROBLEM
		},
		401: {
			description: "Missing or invalid signature.",
			content: PROBLEM
		},
		405: {
			description: "The server has no webhook secret, so it receives no events.",
			content: PROBLEM
		},
		413: {
			description: "The event is larger than 1 MiB.",
			content: PROBLEM
		},
		414: {
			description: URL_TOO_LONG,
			content: PROBLEM
		}
	}
};
/** Converts a Hono path to an OpenAPI template: `/c/{owner}/{repo}/{file}/`. */
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

// api/http/webhook.ts
const MAX_BYTES = 1048576;
const SIGNATURE = /^sha256=[\da-f]{64}$/;
/**
* Handles `POST /webhooks/github`. An event only makes the next read happen sooner, so replayed, late and reordered events are
* harmless. https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
*/
async function acceptWebhook(request, { secrets, markChanged }) {
	let body;
	try {
		body = await readBody(request);
	} catch {
		return problem(400, "The event is incomplete or not valid UTF-8.");
	}
	if (body === null) return problem(413, "The event is larger than 1 MiB.");
	const signature = request.headers.get("x-hub-signature-256") ?? "";
	if (!(await Promise.all(secrets.map((secret) => isSigned(secret, body, signature)))).includes(true)) return problem(401, "The signature doesn't match: check GITHUB_WEBHOOK_SECRET.");
	const repository = repositoryOf(body);
	if (repository !== null) markChanged(repository);
	return new Response(null, {
		status: 202,
		headers: UNCACHED_HEADERS
	});
}
/** Reads the payload as text; null if it is too long. Throws if it isn't UTF-8. Counts the bytes, because Content-Length may be wrong. */
async function readBody(request) {
	if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES) return null;
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	let [text, bytes] = ["", 0];
	for await (const chunk of request.body ?? []) {
		bytes += chunk.byteLength;
		if (bytes > MAX_BYTES) return null;
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
}
async function isSigned(secret, body, signature) {
	return body !== "" && SIGNATURE.test(signature) && await verify(secret, body, signature);
}
/** The `owner/name` in a payload; null if there is none. */
function repositoryOf(body) {
	try {
		const event = body.startsWith("payload=") ? new URLSearchParams(body).get("payload") ?? "" : body;
		const { repository } = JSON.parse(event.replace(/^\uFEFF/, ""));
		return typeof repository?.full_name === "string" ? repository.full_name : null;
	} catch {
		return null;
	}
}

// api/http/app.ts
const ALLOWED_METHODS = "GET, HEAD, OPTIONS";
/** Scripts on other sites can only send If-None-Match if the preflight response allows it. */
const PREFLIGHT_HEADERS = {
	...OPEN_HEADERS,
	"access-control-allow-methods": ALLOWED_METHODS,
	"access-control-allow-headers": "if-none-match",
	"access-control-max-age": "86400"
};
/** Creates the app that serves the API and the page. It uses only web standards, so it runs on Node, Workers, Deno and Bun. */
function createApp(deps) {
	const { webhook, site, onProblem } = deps;
	const fail = createFail(site);
	const { serveRoute, serveReadiness } = createFactsHandlers(deps, fail);
	const app = new Hono();
	for (const route of ROUTES) {
		app.get(route.path, serveRoute(route));
		if (route.path.endsWith("/") && route.path !== "/") app.get(route.path.slice(0, -1), addSlash);
	}
	let description = null;
	app.get("/openapi.json", (c) => {
		description ??= prepare({
			body: `${JSON.stringify(openApi(site.title), null, 2)}\n`,
			type: JSON_TYPE
		});
		return send(c, description, "public, max-age=3600");
	});
	app.get("/healthz", () => Response.json({ status: "ok" }, { headers: UNCACHED_HEADERS }));
	app.get("/readyz", serveReadiness);
	if (webhook) app.post("/webhooks/github", (c) => acceptWebhook(c.req.raw, webhook));
	app.options("*", () => new Response(null, {
		status: 204,
		headers: PREFLIGHT_HEADERS
	}));
	app.notFound((c) => {
		const { method, path, url } = c.req;
		if (url.length > 4096) return fail(c, 414, URL_TOO_LONG);
		if (method === "GET" || method === "HEAD") return fail(c, 404, `Not found: ${path}`);
		return fail(c, 405, `Method not allowed: use ${ALLOWED_METHODS}.`, { allow: ALLOWED_METHODS });
	});
	app.onError((error, c) => {
		if (error instanceof InvalidQuery) return fail(c, 400, error.message);
		onProblem?.(`Unexpected error at ${c.req.path}: ${codeOf(error)}`);
		return fail(c, 500, "Unexpected error. Try again later.");
	});
	return app;
}
/**
* Redirects to the path with a trailing slash. The redirect is relative, because a proxy may serve the app under a prefix.
*/
function addSlash(c) {
	if (c.req.url.length > 4096) return c.notFound();
	const { pathname, search } = new URL(c.req.url);
	const location = `./${pathname.slice(pathname.lastIndexOf("/") + 1)}/${search}`;
	return new Response(null, {
		status: 301,
		headers: {
			...OPEN_HEADERS,
			location
		}
	});
}

export { ROUTES, createApp };