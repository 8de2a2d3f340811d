import { __toESM } from "./rolldown-runtime.js";
import { capitalise, clip, oneLine } from "./core-model-start.js";
import { LANGUAGES, dayText, eventText, instantText, verdictText } from "./api-page.js";
import { evidenceKind } from "./core-model.js";
import { PLAIN, renderClosing } from "./core-render.js";
import { ENGLISH, describePublicEvent, entryId, entryUrl, goneIssues, newestEvents, promiseSourceUrl, publicType, reportSourceUrl, reportUrl, statusDescription, statusIndicator, trackerUrl, untrackedCounts, verdictTone } from "./api-view.js";
import { B, W, generate as generate$1, generate$1 as generate, i, require_papaparse } from "./lib-server.js";
import { isHistoryComplete, promisedOf } from "./core-lifecycle.js";
import { isFirstDateMissed, isUnexplained, tally } from "./core-assess.js";

// api/formats/calendar.ts
const SUMMARY_LIMIT = 120;
/** `GET /calendar.ics`: the due dates of all open commitments, as all-day events (RFC 5545). */
function renderCalendar(view) {
	const calendar = W({
		name: oneLine(view.title),
		prodId: {
			company: "Follow-through",
			product: "calendar"
		}
	});
	const messages = LANGUAGES[view.language];
	for (const entry of view.entries) {
		const { block, closure, repository } = entry;
		if (closure !== null || block.due === null) continue;
		const { labelled, commitment, timeline, joints } = messages;
		const details = [labelled(commitment.owner, block.owner === null ? messages.nobody : oneLine(block.owner)), ...block.first_due === null || block.first_due === block.due ? [] : [labelled(capitalise(timeline.firstDue), dayText(messages, block.first_due))]].map((detail) => `${detail}${joints.period}`);
		calendar.createEvent({
			id: `${repository.id}-${encodeURIComponent(block.key.toWellFormed())}@${new URL(repository.url).host}`,
			stamp: new Date(block.history.findLast(({ type }) => type === "moved")?.at ?? block.report.published ?? block.due),
			start: new Date(block.due),
			allDay: true,
			summary: labelled(capitalise(timeline.due), clip(oneLine(block.text), SUMMARY_LIMIT)),
			description: [
				oneLine(block.text),
				details.join(joints.space),
				oneLine(entryId(entry))
			].join(" "),
			url: oneLine(entryUrl(view, entry)),
			transparency: B.TRANSPARENT
		});
	}
	return calendar.toString();
}

// api/formats/closing.ts
/** `GET /r/OWNER/NAME/SLUG/closing.md`: the closing report, in English. */
function renderClosingReport({ first, entries }) {
	const { title, published } = first.block.report;
	return renderClosing({
		title,
		published,
		url: reportSourceUrl(first),
		commitments: entries
	});
}

// api/formats/json.ts
var import_papaparse = /* @__PURE__ */ __toESM(require_papaparse(), 1);
/** `GET /api/v1/summary.json`: the verdict, the counts and the facts' freshness. */
function summaryJson(view) {
	const { assessment } = view;
	return {
		title: view.title,
		status: {
			indicator: statusIndicator(view),
			description: statusDescription(view)
		},
		counts: assessment.counts,
		slipped: assessment.slipped,
		due: assessment.due,
		on_time: assessment.on_time,
		gone: goneIssues(view.snapshots).length,
		untracked: untrackedCounts(view),
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
/** One commitment in the API's JSON format. */
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
			url: promiseSourceUrl(entry),
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
		history_complete: isHistoryComplete(block),
		revisions: block.history.flatMap((event) => event.type === "reworded" ? [{
			at: event.at,
			before: event.before,
			after: event.after
		}] : []),
		opened_at: issue?.created_at ?? null,
		closed_at: entry.closure?.at ?? null,
		first_date_missed: isFirstDateMissed(entry, view.now),
		days_overdue: entry.days_overdue,
		tracker: trackerUrl(entry),
		promised_at: promisedOf(block),
		evidence: entry.evidence.map(({ commit, ...item }) => ({
			kind: evidenceKind(item),
			url: item.url,
			at: item.at,
			...commit === void 0 ? {} : { commit },
			rejected: item.rejected
		})),
		links: block.links,
		withdrawn: state === "withdrawn" ? {
			at: entry.closure?.at ?? null,
			reason: entry.reason
		} : null,
		replaced_by: block.withdrawn?.replaced_by ?? null,
		observed_at: entry.observed_at
	};
}
/** One report in the API's JSON format, with the counts of its commitments. */
function reportJson(view, { id, first, entries }) {
	const { title, path, published } = first.block.report;
	const { counts, slipped, due, on_time } = tally(entries, view.now);
	return {
		id,
		url: reportUrl(view, first),
		repository: first.repository.name,
		title,
		path,
		source_url: reportSourceUrl(first),
		published,
		counts,
		slipped,
		due,
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
	evidence: ({ evidence }) => evidence.flatMap(({ url, rejected }) => rejected === null ? [url] : []).join(" "),
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
/**
* The start of a cell that a spreadsheet may evaluate. Some spreadsheets convert other forms of `=`, `+`, `-` and `@`, such as the
* full-width ones on Japanese keyboards, and ignore spaces and invisible characters before them.
*/
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−⩵⩶﬩])/u;
/**
* `GET /export.csv`: one row per commitment (RFC 4180). A leading apostrophe prevents spreadsheets from evaluating a cell as
* a formula.
*/
function renderCsv(view) {
	const data = view.entries.map((entry) => {
		const commitment = commitmentJson(view, entry);
		return Object.values(COLUMNS).map((valueOf) => valueOf(commitment));
	});
	return `${import_papaparse.default.unparse({
		fields: Object.keys(COLUMNS),
		data
	}, {
		escapeFormulae: FORMULA,
		newline: "\r\n"
	})}\r\n`;
}

// api/formats/event-json.ts
/** One event in the API's JSON format. */
function eventJson({ id, url, number, entry, repository, event }) {
	return {
		id,
		at: event.at,
		type: publicType(event),
		repository: repository.name,
		number,
		url,
		text: entry?.block.text ?? null,
		summary: describePublicEvent(ENGLISH, event, PLAIN),
		...NO_DETAILS,
		...detailsOf(event)
	};
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
		case "promised": return { to: event.to };
		case "overdue": return { to: event.due };
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

// api/formats/feeds.ts
const MAX_ITEMS = 50;
const TITLE_LIMIT = 120;
/** `GET /feed.xml`: the newest events as Atom (RFC 4287). */
function renderAtomFeed(view) {
	const events = itemsOf(view);
	return generate({
		id: feedId(view),
		xml: { lang: view.language },
		title: { value: clean(view.title) },
		subtitle: { value: LANGUAGES[view.language].feed.subtitle },
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
/** `GET /feed.json`: the newest events as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
function renderJsonFeed(view) {
	const events = itemsOf(view);
	const feed = generate$1({
		title: clean(view.title),
		description: LANGUAGES[view.language].feed.subtitle,
		language: view.language,
		home_page_url: `${view.baseUrl}/`,
		feed_url: `${view.baseUrl}/feed.json`,
		items: events.map((event) => ({
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
function itemsOf(view) {
	const messages = LANGUAGES[view.language];
	return newestEvents(view, MAX_ITEMS).map((logged) => ({
		...eventJson(logged),
		summary: eventText({ messages }, logged.event, false).toWellFormed(),
		text: logged.entry === null ? null : clean(logged.entry.block.text),
		messages
	}));
}
/** An absolute URI: the base URL or, without one, the first repository's URL. */
function feedId({ baseUrl, snapshots }) {
	return baseUrl === "" ? snapshots[0]?.repository.url ?? "urn:follow-through" : `${baseUrl}/`;
}
function itemId(view, { id }) {
	return `${feedId(view)}#${id}`;
}
function titleOf({ summary, text, messages }) {
	return clip(text === null ? summary : messages.labelled(summary.replace(/[.。]$/, ""), text), TITLE_LIMIT);
}
function contentOf({ summary, text, messages }) {
	if (text === null) return summary;
	const { joints, feed, labelled, quoted } = messages;
	return `${summary}${/\p{P}$/u.test(summary) && !summary.endsWith("/") ? joints.space : " "}${labelled(feed.promise, quoted(text))}`;
}
/** Returns the text as one line, without the characters that XML 1.0 forbids. */
function clean(text) {
	return oneLine(text.toWellFormed());
}

// api/formats/badge.ts
const COLOURS = {
	green: "2a7e3b",
	amber: "8a6100",
	red: "b3261e",
	grey: "6b6b6b"
};
/** The badge for when there is nothing to judge, or when the facts are missing or too old to be reliable. */
function unknownBadge({ language }) {
	const { badge, verdict } = LANGUAGES[language];
	return {
		label: badge.label,
		message: lowerFirst(verdict.unknown),
		tone: "grey",
		isUnknown: true
	};
}
/** The badge for all commitments. */
function registerBadge(view) {
	const messages = LANGUAGES[view.language];
	return {
		label: messages.badge.label,
		message: lowerFirst(view.freshness.state === "unknown" ? messages.labelled(messages.verdict.unknown, whyUnknown(view, messages)) : verdictText({ messages }, view.assessment, goneIssues(view.snapshots).length)),
		tone: verdictTone(view),
		isUnknown: statusIndicator(view) === "unknown"
	};
}
function whyUnknown({ complete, freshness }, messages) {
	const { observed_at, last_run_at } = freshness;
	const { badge } = messages;
	if (!complete) return badge.incomplete;
	return last_run_at !== null && last_run_at < observed_at ? badge.lastRun(instantText(messages, last_run_at)) : badge.lastRead(instantText(messages, observed_at));
}
/** Starts a verdict with a small letter, as is usual on badges. */
function lowerFirst(text) {
	return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
/**
* The badge for a report, or for a repository and its snapshot. It says that the state is unknown if there are no commitments
* or the facts are not reliable.
*/
function badgeForEntries(view, entries, snapshots = []) {
	if (entries.length === 0 || view.freshness.state === "unknown") return unknownBadge(view);
	const assessment = tally([...entries], view.now);
	const messages = LANGUAGES[view.language];
	return {
		label: messages.badge.label,
		message: lowerFirst(verdictText({ messages }, assessment, goneIssues(snapshots).length)),
		tone: verdictTone({
			...view,
			assessment,
			snapshots
		}),
		isUnknown: false
	};
}
/** The badge for one commitment, with its state in words. */
function commitmentBadge(view, entry) {
	if (view.freshness.state === "unknown") return unknownBadge(view);
	const { badge, state } = LANGUAGES[view.language];
	return {
		label: badge.label,
		message: state[entry.state],
		tone: isUnexplained(entry) ? "amber" : TONES[entry.state],
		isUnknown: false
	};
}
/** The badge's colour for a commitment in each state. Grey: there is nothing to judge. */
const TONES = {
	overdue: "red",
	removed: "red",
	rescheduled: "amber",
	due_soon: "grey",
	not_due: "grey",
	undated: "grey",
	unproven: "amber",
	kept: "green",
	kept_late: "amber",
	already_done: "grey",
	withdrawn: "grey",
	replaced: "grey"
};
/** The badge as an SVG. The label is part of its accessible name. */
function badgeSvg({ label, message, tone }) {
	return i({
		label,
		status: message,
		color: COLOURS[tone],
		style: "flat"
	});
}
/** The badge for a Shields endpoint: https://shields.io/badges/endpoint-badge */
function badgeJson({ label, message, tone, isUnknown }) {
	return {
		schemaVersion: 1,
		label,
		message,
		color: COLOURS[tone],
		isError: isUnknown
	};
}

// api/formats/sitemap.ts
/** The maximum number of URLs in a sitemap: https://www.sitemaps.org/protocol.html */
const MAX_URLS = 5e4;
/** `GET /sitemap.xml`: the URLs of the pages, at most MAX_URLS. Null without a base URL, because a sitemap requires absolute URLs. */
function renderSitemap(view) {
	if (view.baseUrl === "") return null;
	const reports = view.reports.map(({ first }) => reportUrl(view, first));
	return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[
		...[
			"",
			"method/",
			"history/",
			"use/"
		].map((path) => `${view.baseUrl}/${path}`),
		...reports,
		...view.entries.map((entry) => entryUrl(view, entry))
	].slice(0, MAX_URLS).map((url) => `<url><loc>${new URL(url).href.replaceAll("&", "&amp;")}</loc></url>`).join("\n")}
</urlset>
`;
}

export { badgeForEntries, badgeJson, badgeSvg, commitmentBadge, commitmentJson, eventJson, registerBadge, renderAtomFeed, renderCalendar, renderClosingReport, renderCsv, renderJsonFeed, renderSitemap, reportJson, summaryJson, unknownBadge };