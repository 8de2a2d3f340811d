import "./rolldown-runtime.js";
import { a as serve, i as raw, n as i, r as Hono, t as html$1 } from "./lib-server.js";
import { A as safeUrl, C as DEFAULT_SETTINGS, E as sourceUrl, H as plural, I as headline, J as daysBetween, L as tally, M as STATE_WORDS, P as assessOne, Q as parseDay, Z as makeNow, et as Failure, j as STATES, rt as reasonOf, tt as Withheld, w as SnapshotSchema } from "./core.js";
import { i as readTracker, v as createClient, y as parseRepository } from "./read-tracker.js";
import { A as safeParse, C as optional, D as pipe, E as picklist, I as url, M as string, N as transform, P as union, S as object, T as parseJson, _ as minLength, d as check, f as getDotPath, g as maxValue, i as sha256, k as regex, l as array, m as literal, o as utf8ToBytes, v as minValue } from "./lib.js";
import { readFile } from "node:fs/promises";

// api/view.ts
/** The workflow in the README runs daily. */
const EXPECTED_EVERY_S = 86400;
/** A daily run may be two hours late before its verdict counts for nothing. */
const UNKNOWN_AFTER_MS = 936e5;
/** Facts are read anew every minute; older than this something is wrong. */
const STALE_AFTER_MS = 6e5;
function createView(facts, now, place) {
	const entries = facts.snapshots.flatMap(({ repository, observed_at, settings, commitments }) => commitments.map((tracked) => ({
		...assessOne(tracked, settings, now),
		repository,
		observed_at
	})));
	const assessment = tally(entries, now);
	return {
		...place,
		now,
		entries,
		assessment,
		snapshots: facts.snapshots,
		freshness: freshnessOf(facts, assessment, now)
	};
}
function freshnessOf({ snapshots, lastError }, { valid_until }, now) {
	const observed = snapshots.map((snapshot) => snapshot.observed_at).toSorted()[0] ?? now.instant;
	const runs = snapshots.map((snapshot) => snapshot.last_run_at);
	const age = Date.parse(now.instant) - Date.parse(observed);
	const lastRun = runs.every((run) => run !== null) ? runs.toSorted()[0] ?? null : null;
	const idle = lastRun === null ? 0 : Date.parse(now.instant) - Date.parse(lastRun);
	return {
		observed_at: observed,
		last_run_at: lastRun,
		computed_at: now.instant,
		valid_until,
		expected_every_s: EXPECTED_EVERY_S,
		state: Math.max(age, idle) > UNKNOWN_AFTER_MS ? "unknown" : age > STALE_AFTER_MS ? "stale" : "fresh",
		last_error: lastError ?? snapshots.flatMap(({ problems }) => problems)[0] ?? null
	};
}
/** `owner/name/12`: the public identity of a commitment and the tail of its addresses. */
function entryId({ repository, issue, block }) {
	return `${repository.name}/${issue?.number ?? block.key}`;
}
/** `none` when nothing is late, after the words that status pages use. */
function indicatorOf({ assessment: { counts }, freshness, snapshots }) {
	if (freshness.state === "unknown") return "unknown";
	if (counts.overdue > 0 || counts.removed > 0) return "major";
	return counts.unproven > 0 || snapshots.some(({ problems }) => problems.length > 0) ? "minor" : "none";
}
function describe({ assessment, freshness }) {
	if (freshness.state !== "unknown") return headline(assessment);
	const { observed_at, last_run_at } = freshness;
	return last_run_at !== null && last_run_at < observed_at ? `unknown: last run ${last_run_at}` : `unknown: last read ${observed_at}`;
}
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
		repositories: view.snapshots.map(({ repository, observed_at }) => ({
			name: repository.name,
			url: repository.url,
			observed_at
		})),
		freshness: view.freshness
	};
}
/** One commitment as the contract has it. */
function commitmentJson(entry, baseUrl) {
	const { block, issue, repository, state } = entry;
	const [server, name] = [new URL(repository.url).origin, repository.name];
	return {
		id: entryId(entry),
		url: `${baseUrl}/c/${entryId(entry)}/`,
		issue_url: issue?.url ?? null,
		repository: name,
		number: issue?.number ?? null,
		report: {
			title: block.report.title,
			path: block.report.path,
			url: sourceUrl(block, {
				server,
				repository: name
			}),
			published: block.report.published
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
		tracker: trackerUrl(block.tracker, server, name),
		evidence: entry.evidence,
		withdrawn: state === "withdrawn" ? {
			at: entry.closure?.at ?? null,
			reason: entry.reason
		} : null,
		replaced_by: block.withdrawn?.replaced_by ?? null,
		observed_at: entry.observed_at
	};
}
/** `#12` and `owner/name#12` as addresses; null for anything that is no safe address. */
function trackerUrl(tracker, server, repository) {
	const reference = /^(?<name>[\w.-]+\/[\w.-]+)?#(?<number>\d+)$/.exec(tracker ?? "")?.groups;
	if (reference) return `${server}/${reference["name"] ?? repository}/issues/${reference["number"]}`;
	return tracker === null ? null : safeUrl(tracker);
}

// api/badge.ts
const COLOURS = {
	none: "2a7e3b",
	minor: "8a6100",
	major: "b3261e",
	unknown: "6b6b6b"
};
/** The badge of the whole register; grey while nothing is known. */
function renderBadge(view) {
	const status = view ? describe(view) : "unknown";
	return i({
		label: "we promised",
		status,
		color: COLOURS[view ? indicatorOf(view) : "unknown"],
		style: "flat"
	});
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
const html = html$1;
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
	const body = html`<h1>${view.title}</h1>
<p class="verdict ${indicatorOf(view) === "major" ? "bad" : ""}">${describe(view)}.</p>
${counts.total === 0 ? html`<p>No commitments recorded. This does not mean none were made.</p>` : html`<dl class="figures">${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`}
${sections.filter(([, entries]) => entries.length > 0).map(([state, entries]) => section(view, state, entries))}`;
	return document(view, view.title, body);
}
/** One promise, for its permalink. */
function renderCommitmentPage(view, entry) {
	const { block, issue, repository } = entry;
	const server = new URL(repository.url).origin;
	const tracker = trackerUrl(block.tracker, server, repository.name);
	const source = sourceUrl(block, {
		server,
		repository: repository.name
	});
	const published = block.report.published ? `, published ${block.report.published}` : "";
	const facts = [
		["State", stateWords(entry)],
		["Due", due(entry)],
		["Owner", block.owner ?? "nobody named"],
		["Promised in", html`<a href="${source}">${block.report.title}</a>${published}`],
		["First worded", block.text_original === block.text ? "as above" : html`<q>${block.text_original}</q>`],
		["Tracked in", tracker ? link(tracker) : "no tracker named"],
		["Evidence", entry.evidence.length > 0 ? html`${entry.evidence.map(({ url }) => html`${link(url)} `)}` : "none"],
		["Issue", issue ? link(issue.url) : "not opened yet"]
	];
	const body = html`<p><a href="/">All commitments</a></p>
<h1>${block.subject}</h1>
<blockquote>${block.text}</blockquote>
<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
	return document(view, `${block.subject} · ${view.title}`, body);
}
function document(view, title, body) {
	const { freshness, now } = view;
	const today = now.today ? html`<strong>Today is set to ${now.today} by FOLLOW_THROUGH_TODAY.</strong>` : "";
	const old = html`<strong>These facts are old; what has happened since is not shown.</strong>`;
	return String(html`<!doctype html>
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
	return html`
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
	return html`
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
	return html`<a href="${url}">${url}</a>`;
}
function readable(instant) {
	return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

// api/problem.ts
const TITLES = {
	400: "Bad request",
	404: "Not found",
	500: "Internal error",
	503: "Not ready"
};
/** An RFC 9457 answer; `detail` is a sentence for a person. */
function problem(status, detail, headers = {}) {
	return Response.json({
		type: "about:blank",
		title: TITLES[status] ?? "Error",
		status,
		detail
	}, {
		status,
		headers: {
			"content-type": "application/problem+json",
			"access-control-allow-origin": "*",
			"x-content-type-options": "nosniff",
			...headers
		}
	});
}

// api/query.ts
const given = pipe(string(), minLength(1, "expected a value"));
/** The filters of `GET /api/v1/commitments.json`. Several states are joined by commas. */
const QuerySchema = object({
	state: optional(pipe(string(), transform((text) => text.split(",")), array(picklist(STATES, `expected ${STATES.join(", ")}`)))),
	report: optional(given),
	repository: optional(given),
	owner: optional(given),
	due_before: optional(pipe(string(), check((text) => parseDay(text) !== null, "expected YYYY-MM-DD"))),
	cursor: optional(string()),
	limit: optional(pipe(string(), regex(/^\d{1,3}$/, "expected 1 to 100"), transform(Number), minValue(1, "expected 1 to 100"), maxValue(100, "expected 1 to 100")))
});
const KNOWN = Object.keys(QuerySchema.entries);
/** The query, checked; or the sentences that say which parameters are wrong. Each may be given once. */
function parseQuery(parameters) {
	const unknown = Object.keys(parameters).filter((key) => !KNOWN.includes(key));
	const repeated = Object.keys(parameters).filter((key) => KNOWN.includes(key) && parameters[key].length > 1);
	const single = Object.fromEntries(Object.entries(parameters).map(([key, [value]]) => [key, value]));
	const checked = safeParse(QuerySchema, single);
	const mistakes = [
		...unknown.map((key) => `${key} is not known: use ${KNOWN.join(", ")}`),
		...repeated.map((key) => `${key} stands twice: give it once`),
		...(checked.issues ?? []).map((issue) => `${getDotPath(issue).split(".")[0]}: ${issue.message}`)
	];
	return checked.success && mistakes.length === 0 ? checked.output : { problem: [...new Set(mistakes)].join("; ") };
}
/** The page of entries that a query asks for, in their order. Null for a cursor that is none of ours. */
function selectPage(entries, query) {
	const after = query.cursor === void 0 ? -1 : entries.findIndex((entry) => entryId(entry) === query.cursor);
	if (query.cursor !== void 0 && after < 0) return null;
	const found = entries.slice(after + 1).filter((entry) => matches(entry, query));
	const items = found.slice(0, query.limit ?? 100);
	return {
		items,
		next: found.length > items.length ? entryId(items.at(-1)) : null
	};
}
function matches({ state, block, repository }, query) {
	if (query.state && !query.state.includes(state)) return false;
	if (query.report && query.report !== block.report.slug && query.report !== block.report.path) return false;
	if (query.repository && query.repository.toLowerCase() !== repository.name.toLowerCase()) return false;
	if (query.owner && query.owner.toLowerCase() !== block.owner?.toLowerCase()) return false;
	return !query.due_before || block.due !== null && block.due < query.due_before;
}

// api/app.ts
/** The API and the page over any facts. Web standards only: runs on Node, Workers, Deno and Bun. */
function createApp(deps) {
	const app = new Hono();
	const now = () => makeNow(deps.clock(), deps.today);
	/** Answers from the facts, or 503 without any. */
	const withView = (answer) => async (c) => {
		const facts = await deps.facts();
		if (facts.snapshots === null) return unready(facts.lastError);
		const response = answer(createView({
			...facts,
			snapshots: facts.snapshots
		}, now(), deps), c);
		for (const [name, value] of Object.entries(PUBLIC_HEADERS)) response.headers.set(name, value);
		return response;
	};
	const find = (view, c, number) => {
		const id = `${c.req.param("owner")}/${c.req.param("repo")}/${number}`.toLowerCase();
		return view.entries.find((entry) => entryId(entry).toLowerCase() === id);
	};
	app.get("/", withView((view) => page(renderPage(view))));
	app.get("/c/:owner/:repo/:number/", withView((view, c) => {
		const entry = find(view, c, c.req.param("number") ?? "");
		return entry ? page(renderCommitmentPage(view, entry)) : notFound(c);
	}));
	app.get("/c/:owner/:repo/:number", (c) => c.redirect(`${c.req.path}/`, 301));
	app.get("/api/v1/summary.json", withView((view) => json(summaryJson(view))));
	app.get("/api/v1/commitments.json", withView((view, c) => {
		const query = parseQuery(c.req.queries());
		if ("problem" in query) return problem(400, query.problem);
		const found = selectPage(view.entries, query);
		if (!found) return problem(400, "cursor: not one of ours; start again without it");
		return json({
			items: found.items.map((entry) => commitmentJson(entry, deps.baseUrl)),
			applied: query,
			next: found.next
		});
	}));
	app.get("/api/v1/commitments/:owner/:repo/:file{[^/]+\\.json}", withView((view, c) => {
		const entry = find(view, c, (c.req.param("file") ?? "").replace(/\.json$/, ""));
		return entry ? json(commitmentJson(entry, deps.baseUrl)) : notFound(c);
	}));
	app.get("/badge.svg", async (c) => {
		const facts = await deps.facts();
		const view = facts.snapshots && createView({
			...facts,
			snapshots: facts.snapshots
		}, now(), deps);
		return c.body(renderBadge(view), 200, {
			...PUBLIC_HEADERS,
			"content-type": "image/svg+xml; charset=utf-8"
		});
	});
	app.get("/healthz", (c) => c.json({ status: "ok" }, 200, OPEN_HEADERS));
	app.get("/readyz", async (c) => {
		const { snapshots, lastError } = await deps.facts();
		return snapshots ? c.json({
			status: "ready",
			last_error: lastError
		}, 200, OPEN_HEADERS) : unready(lastError);
	});
	app.notFound(notFound);
	app.onError(() => problem(500, "Something went wrong here that should not. Try again."));
	return app;
}
const OPEN_HEADERS = {
	"access-control-allow-origin": "*",
	"x-content-type-options": "nosniff"
};
const PUBLIC_HEADERS = {
	...OPEN_HEADERS,
	"cache-control": "public, max-age=60"
};
function json(data) {
	return Response.json(data);
}
function page(html) {
	return new Response(html, { headers: {
		"content-type": "text/html; charset=utf-8",
		"content-security-policy": PAGE_POLICY,
		"referrer-policy": "no-referrer"
	} });
}
function notFound(c) {
	return problem(404, `There is nothing at ${c.req.path}.`);
}
function unready(reason) {
	return problem(503, reason ?? "The facts have not been read yet.", { "retry-after": "30" });
}

// api/environment.ts
const names = pipe(string(), transform((text) => text.split(",").map((name) => name.trim()).filter((name) => name !== "")));
const address = pipe(string(), url("expected an address, such as https://api.github.com"), transform((url) => url.replace(/\/+$/, "")));
const EnvironmentSchema = object({
	PORT: optional(pipe(string(), regex(/^\d{1,5}$/, "expected a port number, such as 8787"), transform(Number), maxValue(65535, "expected a port number up to 65535")), "8787"),
	HOST: optional(string()),
	FOLLOW_THROUGH_REPOSITORIES: optional(pipe(names, array(pipe(string(), check((name) => parseRepository(name) !== null, "expected owner/name, several with commas")))), ""),
	FOLLOW_THROUGH_SNAPSHOT: optional(string()),
	GITHUB_TOKEN: optional(string()),
	GITHUB_API_URL: optional(address, "https://api.github.com"),
	FOLLOW_THROUGH_AUTHOR: optional(names, ""),
	FOLLOW_THROUGH_TITLE: optional(string(), "We did what we said"),
	FOLLOW_THROUGH_BASE_URL: optional(union([literal(""), address], "expected an address, such as https://status.example.com"), ""),
	FOLLOW_THROUGH_ALLOW_PRIVATE: optional(picklist(["true", "false"], "expected true or false"), "false"),
	FOLLOW_THROUGH_TODAY: optional(string())
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
	if (set["GITHUB_APP_ID"] && !env.GITHUB_TOKEN) throw new Failure("GITHUB_APP_ID is not available in this version: set GITHUB_TOKEN.");
	return {
		port: env.PORT,
		host: env.HOST,
		repositories: env.FOLLOW_THROUGH_REPOSITORIES,
		snapshot: env.FOLLOW_THROUGH_SNAPSHOT ?? null,
		token: env.GITHUB_TOKEN ?? null,
		apiUrl: env.GITHUB_API_URL,
		authors: env.FOLLOW_THROUGH_AUTHOR,
		title: env.FOLLOW_THROUGH_TITLE,
		baseUrl: env.FOLLOW_THROUGH_BASE_URL,
		allowPrivate: env.FOLLOW_THROUGH_ALLOW_PRIVATE === "true",
		today: env.FOLLOW_THROUGH_TODAY
	};
}

// api/source.ts
/** Reads the tracked issues of the repositories from GitHub. */
function createGitHubSource({ client, repositories, authors, allowPrivate, clock }) {
	return () => Promise.all(repositories.map(async (name) => {
		const { repository, tracked, problems, dashboard } = await readTracker(client, parseRepository(name), {
			label: "follow-through",
			authors,
			scan: false
		});
		if (repository.private && !allowPrivate) throw new Withheld(`${name} is private: set FOLLOW_THROUGH_ALLOW_PRIVATE=true only behind a login of your own.`);
		return {
			version: 1,
			repository: {
				id: repository.id,
				name: repository.name,
				url: repository.url
			},
			observed_at: clock(),
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
	}));
}
/** Reads a snapshot that the Action wrote. `load` gives its text from a file or an address. */
function createSnapshotSource(load) {
	return async () => {
		const text = await load();
		const parsed = safeParse(pipe(string(), parseJson(), SnapshotSchema), text);
		if (!parsed.success) {
			const path = getDotPath(parsed.issues[0]) ?? "its JSON";
			throw new Failure(`The snapshot can't be used: ${path} is wrong. Write it anew with the Action's input \`snapshot\`.`);
		}
		return [parsed.output];
	};
}
/** Keeps the last good facts. One read is under way at most, and only a first read is waited for. */
function createCache({ source, elapsed, every = 6e4 }) {
	const facts = {
		snapshots: null,
		lastError: null
	};
	let readAt = Number.NEGATIVE_INFINITY;
	let reading = null;
	const refresh = async () => {
		readAt = elapsed();
		try {
			facts.snapshots = await source();
			facts.lastError = null;
		} catch (error) {
			if (error instanceof Withheld) facts.snapshots = null;
			facts.lastError = error instanceof Failure ? error.message : "The facts could not be read.";
		} finally {
			reading = null;
		}
	};
	return async () => {
		if (elapsed() - readAt >= every) reading ??= refresh();
		if (facts.snapshots === null && reading) await reading;
		return { ...facts };
	};
}

// api/serve.ts
/** Readers are kept waiting for GitHub no longer than this. */
const UPSTREAM_TIMEOUT_MS = 2e3;
/**
* The production server on Node. Resolves to the exit status: 0 after SIGINT or SIGTERM, 2 when the environment is wrong.
*/
async function startServer(environment) {
	const clock = () => (/* @__PURE__ */ new Date()).toISOString();
	let settings;
	try {
		settings = readEnvironment(environment);
		makeNow(clock(), settings.today);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 2;
	}
	const { title, baseUrl, today, port, host } = settings;
	const facts = createCache({
		source: createSource(settings, clock),
		elapsed: () => performance.now()
	});
	const app = createApp({
		facts,
		clock,
		today,
		title,
		baseUrl
	});
	return new Promise((resolve) => {
		const server = serve({
			fetch: app.fetch,
			port,
			...host ? { hostname: host } : {}
		}, ({ address, port: bound, family }) => {
			const name = address === "::" || address === "0.0.0.0" ? "localhost" : family === "IPv6" ? `[${address}]` : address;
			process.stdout.write(`Follow-through listens on http://${name}:${bound}/\n`);
		});
		server.on("error", (error) => {
			process.stderr.write(`PORT ${port} can't be listened on (${error.code ?? error.message}): choose another.\n`);
			resolve(2);
		});
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close(() => resolve(0)));
	});
}
function createSource(settings, clock) {
	const { snapshot, token, apiUrl, repositories, authors, allowPrivate } = settings;
	if (snapshot !== null) return createSnapshotSource(() => loadText(snapshot));
	const client = createClient({
		token,
		baseUrl: apiUrl,
		fetch,
		timeout: UPSTREAM_TIMEOUT_MS
	});
	return createGitHubSource({
		client,
		repositories,
		authors,
		allowPrivate,
		clock
	});
}
async function loadText(place) {
	try {
		if (!/^https?:\/\//.test(place)) return await readFile(place, "utf8");
		const response = await fetch(place, { signal: AbortSignal.timeout(UPSTREAM_TIMEOUT_MS) });
		if (response.ok) return await response.text();
		throw new Error(`status ${response.status}`);
	} catch (error) {
		throw new Failure(`The snapshot ${place} can't be read (${reasonOf(error)}): check FOLLOW_THROUGH_SNAPSHOT.`);
	}
}

export { startServer as t };