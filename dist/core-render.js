import { byteLength, capitalise, clip, fitLines, groupBy, oneLine, plural } from "./core-model-start.js";
import { bytesToHex, sha256, utf8ToBytes } from "./lib.js";
import { addDays, daysBetween, describeRecurrence, sortByDay } from "./core-model-for-read.js";
import { EVENTS_KEPT, LEDGER, eventType, evidenceKind, renderBlock } from "./core-model.js";
import { STATES, STATE_WORDS } from "./core-assess-for-read.js";
import { CLOSING_EVIDENCE, dayIn, rejectionOf } from "./core-lifecycle.js";
import { DUE_GROUPS, countOpen, isUnexplained } from "./core-assess.js";

// src/core/render/markdown.ts
/** An empty HTML comment. It shows nothing, but GitHub looks for references only within the text on either side of it. */
const BREAK = "<!-- -->";
/** Characters that Markdown can read as markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>&~|]/g;
/** The start of a line that Markdown can read as a heading, a list, a rule or the underline of a heading. */
const LINE_START = /^(?<number>\d*)(?<mark>[-+#=.)])/;
/**
* Where GitHub could begin a mention, a reference, a link, an emoji or a formula: after `@`, `#`, `$`, the colon in `https://`
* or `:tada:`, `www`, and the letters in `GH-1`, `JIRA-12`, `GHSA-…` or `CVE-2026-1`.
*/
const STARTS = /\$|[@#](?=\S)|:(?=\/\/|[\w\\+-]+:)|[Ww]{3}(?=\.)|\p{L}(?=-\d)|[A-Z](?=-\w)/gu;
/** Characters that could be the hash of a commit. */
const HEX_RUN = /[\da-f]{7,}/gi;
/**
* Renders `text` so that GitHub shows it as written: Markdown is escaped, and nothing in it mentions a person, links or refers
* to anything.
*/
function plainText(text) {
	return escapeMarkdown(text).replaceAll(HEX_RUN, (run) => run.replaceAll(/.{6}(?=.)/g, `$&${BREAK}`)).replaceAll(STARTS, `$&${BREAK}`);
}
/** Escapes Markdown, for documents outside GitHub. On GitHub, the text could still mention a person or link to an issue. */
function escapeMarkdown(text) {
	return oneLine(text).replaceAll(MARKUP, String.raw`\$&`).replace(LINE_START, String.raw`$<number>\$<mark>`);
}
/** Renders `text`, such as a label or the path of a file, in a Markdown code span. Nothing in it is a mention or a link. */
function codeSpan(text) {
	const clean = oneLine(text);
	const longest = clean.match(/`+/g)?.reduce((length, run) => Math.max(length, run.length), 0) ?? 0;
	const fence = "`".repeat(longest + 1);
	const pad = /^[` ]|[` ]$/.test(clean) || clean === "" ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}

// src/core/render/events.ts
/** The style for issues and comments. It mentions nobody and links only URLs. */
const MARKDOWN = {
	quote: (text) => `“${plainText(text)}”`,
	name: plainText,
	day: (day) => day,
	address: markdownLink,
	brief: false
};
/** The style for JSON and feeds, which escape text themselves. */
const PLAIN = {
	quote: (text) => `“${oneLine(text)}”`,
	name: oneLine,
	day: (day) => day,
	address: (url) => url,
	brief: false
};
const CLOSED_AS = {
	completed: "as completed",
	not_planned: "as not planned",
	duplicate: "as a duplicate"
};
/** The words for each kind of evidence. */
const EVIDENCE_WORDS = {
	pull_request: "merged pull request",
	commit: "commit",
	tracker: "completed tracker",
	link: "link in the report",
	comment: "comment",
	other: "other evidence"
};
/** The English sentence for each event, used in issues, comments, JSON and the page. */
const ENGLISH_EVENTS = {
	dated: (event, { day }) => `Due date set to ${day(event.to)}${inCommit(event)}.`,
	moved: (event, style) => `Due date moved ${moveDistance(event)}: ${style.day(event.from)} → ${style.day(event.to)}${inCommit(event)}${reasonClause(event, style)}.`,
	reworded: (event, { quote }) => `Reworded${inCommit(event)}. Before: ${quote(event.before)} Now: ${quote(event.after)}`,
	owner: ({ from, to }, style) => `Owner changed: ${quoteOr("nobody", from, style)} → ${quoteOr("nobody", to, style)}.`,
	tracker: (event, style) => `Tracker changed: ${quoteOr("none", event.from, style)} → ${quoteOr("none", event.to, style)}${style.brief ? "" : inCommit(event)}.`,
	ticked: (event) => `Marked as done in its report${inCommit(event)}.`,
	unticked: (event) => `No longer marked as done in its report${inCommit(event)}.`,
	removed: (event) => `Removed from its report without explanation${inCommit(event)}.`,
	restored: (event) => `Back in its report${inCommit(event)}.`,
	withdrawn: (event, style) => event.replaced_by === null ? `Withdrawn in its report${inCommit(event)}${reasonClause(event, style)}.` : `Replaced in its report by ${style.quote(event.replaced_by)}${inCommit(event)}${reasonClause(event, style)}.`,
	reason: (event, style) => `Reason given${by(event, style)}: ${style.quote(event.text)}.`,
	closed: (event, style) => `Issue closed ${CLOSED_AS[event.as]}${by(event, style)}.`,
	reopened: ({ early }, style) => early === void 0 ? "Reopened." : `Reopened, because ${workName(early, style)} was finished before this was promised: ${style.address(early)}`,
	evidence: ({ evidence, early }, style) => early ? `${workName(evidence.url, style)} was finished before this was promised, so it does not count as evidence: ${style.address(evidence.url)}` : `Evidence recorded${style.brief ? "" : ` (${EVIDENCE_WORDS[evidenceKind(evidence)]})`}: ${style.address(evidence.url)}`,
	other: () => "Another event, which this version doesn’t know.",
	edited: () => "Its managed part was edited by hand, and restored from the report’s history."
};
/** Describes an event in English. */
function describeEvent(event, style = MARKDOWN) {
	return sentenceFor(eventType(event), event, style);
}
/** Takes the type as a separate argument so that the compiler pairs each event with its own sentence. */
function sentenceFor(type, event, style) {
	return ENGLISH_EVENTS[type](event, style);
}
/** An event's commit in parentheses, the same in every language: ` (c0ffee012345)`. Empty if unknown. */
function inCommit({ commit }) {
	return commit === null ? "" : ` (${commit.slice(0, 12)})`;
}
/** Returns the name in quotes, or `nothing` (in the sentence's language) if there is no name. */
function quoteOr(nothing, name, { quote }) {
	return name === null ? nothing : quote(name);
}
/**
* The short name of the work behind a URL: `#12` for an issue or pull request, otherwise the last part of the URL's path, or
* its host.
*/
function workName(url, { name: show }) {
	const { host, pathname } = new URL(url);
	const number = /\/(?:issues|pull)\/(?<number>\d+)\/?$/.exec(pathname)?.groups?.["number"];
	return show(number === void 0 ? pathname.split("/").findLast((part) => part !== "") ?? host : `#${number}`);
}
function reasonClause({ reason }, { quote }) {
	return reason === null ? "" : `, reason: ${quote(reason)}`;
}
function by(event, { name }) {
	return event.by === null ? "" : ` by ${name(event.by)}`;
}
function moveDistance({ from, to }) {
	const days = daysBetween(from, to);
	return `${days < 0 ? "earlier" : "later"} by ${plural(Math.abs(days), "day", "days")}`;
}
/** Makes a Markdown link whose text is the URL. Nothing in the URL ends the link or becomes a reference. */
function markdownLink(url) {
	return `[${plainText(url)}](<${url.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

// src/core/render/gone.ts
/** Explains why a tracked issue can no longer be read. Each phrase completes a sentence that starts with the issue. */
const GONE_WORDS = {
	deleted: "was deleted",
	moved: "was moved to another repository",
	hidden: "is no longer visible to Follow-through"
};

// src/core/render/fit-history.ts
/** Events that say nothing about whether or when a commitment was kept. */
const MINOR = /* @__PURE__ */ new Set(["owner", "tracker"]);
/**
* Shortens a history to at most `kept` events. Omits the middle of the minor events first, then the middle of the rest, so that
* many changes of the owner don't push out a moved due date.
*/
function fitHistory(history, kept) {
	const minor = history.filter(({ type }) => MINOR.has(type));
	const omitted = new Set(middleOf(minor, history.length - kept));
	const rest = history.filter((event) => !omitted.has(event));
	const left = new Set(middleOf(rest, rest.length - kept));
	return rest.filter((event) => !left.has(event));
}
/** The middle of the events: this many, or all if there are fewer. */
function middleOf(events, count) {
	const first = Math.max(0, Math.ceil((events.length - count) / 2));
	return count <= 0 ? [] : events.slice(first, first + count);
}

// src/core/render/issue.ts
const TITLE_LIMIT = 200;
/** The title that the Action gives to an issue. Any other title was set by a person and is kept. */
function issueTitle(block) {
	return clip(block.subject, TITLE_LIMIT);
}
/** GitHub accepts 65,536 characters in a body. The rest leaves room for text written by people. */
const PART_LIMIT = 3e4;
/**
* Renders the managed part of an issue body. Shortens a history that is too long for a block or for PART_LIMIT, and counts the events
* that are left out.
*/
function renderManagedPart(block, links) {
	for (let kept = Math.min(block.history.length, 40);; kept -= 2) {
		const fitted = block.history.length <= kept ? block : shortenHistory(block, kept);
		const part = renderBlock(fitted, renderFacts(fitted, links));
		if (part.length <= PART_LIMIT || kept <= 2) return part;
	}
}
function shortenHistory(block, kept) {
	const history = fitHistory(block.history, kept);
	return {
		...block,
		shortened: (block.shortened ?? 0) + block.history.length - history.length,
		history
	};
}
function renderFacts(block, links) {
	const report = `[${plainText(block.report.title)}](${sourceUrl(block, links)})`;
	const { withdrawn } = block;
	return [
		`> ${plainText(block.text)}`,
		"",
		`- **Promised in** ${report}${block.report.published ? `, published ${block.report.published}` : ""}${renderPromised(block)}`,
		`- **Owner** ${block.owner ? plainText(block.owner) : "nobody named"}`,
		`- **Due** ${renderDue(block)}`,
		...block.recurs ? [`- **Repeats** ${describeRecurrence(block.recurs)}`] : [],
		...block.tracker ? [`- **Tracked in** ${plainText(block.tracker)}`] : [],
		...block.removed ? [`- **Missing from its report** since ${block.removed}`] : [],
		...withdrawn ? [`- **${withdrawn.replaced_by === null ? "Withdrawn" : "Replaced"}** since ${withdrawn.at}`] : [],
		...block.history.length > 0 ? [
			"",
			"**History**",
			""
		] : [],
		...block.history.map((event) => `- ${event.at}: ${describeEvent(event)}`),
		...block.shortened === void 0 ? [] : [`- ${omittedWords(block.shortened)}`],
		"",
		"When it is done, comment `Evidence: https://…` and close this issue as completed. To withdraw it, comment `Reason: …` and close it as not planned. Follow-through owns everything above the line; write below it.",
		"",
		"---"
	].join("\n");
}
function omittedWords(count) {
	return `${plural(count, "event", "events")} in between ${count === 1 ? "is" : "are"} only in the comments.`;
}
/** The URL of the commitment's line in the report; see reportUrl. */
function sourceUrl(block, links) {
	return `${reportUrl(block, links)}?plain=1#L${block.line}`;
}
/** The URL of the commitment's report, at the commit from which it was read, or at HEAD if that is unknown. */
function reportUrl({ report, source, commit }, { server, repository, tracker }) {
	const path = report.path.split("/").map(encodeSegment).join("/");
	return `${server}/${source ?? tracker ?? repository}/blob/${commit ?? "HEAD"}/${path}`;
}
/** Like encodeURIComponent, but accepts lone surrogates and also encodes parentheses, which could end a Markdown link. */
function encodeSegment(segment) {
	return encodeURIComponent(segment.toWellFormed()).replaceAll("(", "%28").replaceAll(")", "%29");
}
/** The logins in an owner field such as `@alice and @bob`. A team (`@acme/sre`) is not a login. */
function ownerLogins(owner) {
	const matches = (owner ?? "").matchAll(/(?<![\w@])@(?<login>[A-Za-z\d](?:[A-Za-z\d-]{0,38}))(?![\w/-])/g);
	return Array.from(matches, ({ groups: { login = "" } = {} }) => login);
}
/** The date of the promise, if it differs from the publication date. */
function renderPromised(block) {
	const { promised, report } = block;
	if (promised === void 0 || report.published === null) return "";
	const day = dayIn(block, promised);
	return day === report.published ? "" : `, promised ${day}`;
}
function renderDue(block) {
	if (!block.due) return block.due_text ? `no day given (“${plainText(block.due_text)}”)` : "no day given";
	const first = block.first_due && block.first_due !== block.due ? `, first promised for ${block.first_due}` : "";
	return `${block.due}, until the end of the day in ${block.time_zone}${first}`;
}

// src/core/render/headline.ts
/**
* Puts the figures on one line for the badge and summaries: `4 of 9 due kept · 1 late · 2 overdue · 1 gone`. Only commitments
* kept on time count as kept. `gone` is the number of tracked issues that can no longer be read, which the counts may
* not include.
*/
function headline({ counts, due }, gone = 0) {
	const goneParts = gone > 0 ? [`${gone} gone`] : [];
	if (counts.total === 0) return ["no commitments recorded", ...goneParts].join(" · ");
	const figures = due.total === 0 ? [
		"nothing due yet",
		`${countOpen(counts)} open`,
		...partOf(counts.kept, "kept")
	] : [`${due.kept_on_time} of ${due.total} due kept`, ...partOf(due.kept_late, "late")];
	const failing = [...partOf(counts.overdue, "overdue"), ...partOf(counts.removed, "removed")];
	return [
		...figures,
		...failing,
		...goneParts
	].join(" · ");
}
function partOf(count, word) {
	return count > 0 ? [`${count} ${word}`] : [];
}
/** Explains why a check fails: `3 commitments are overdue, the oldest by 41 days: …`. Null if it passes. */
function failureSentence(assessment, failOn) {
	const parts = [];
	for (const state of failOn) {
		const found = assessment.commitments.filter(({ states }) => states.includes(state));
		const [oldest] = found.toSorted((a, b) => b.days_overdue - a.days_overdue);
		if (oldest !== void 0) parts.push(stateSentence(found.length, state, oldest));
	}
	const unexplained = assessment.commitments.filter(isUnexplained);
	const [first] = unexplained;
	if (first !== void 0) {
		const count = plural(unexplained.length, "commitment was", "commitments were");
		parts.push(`${count} withdrawn without a reason (comment “Reason: …” on the issue): ${nameOf$1(first)}`);
	}
	return parts.length > 0 ? `${parts.join("; ")}.` : null;
}
/** States how many commitments meet a state's condition, and names one of them, `oldest`. */
function stateSentence(count, state, oldest) {
	const by = `by ${plural(oldest.days_overdue, "day", "days")}`;
	const how = state !== "overdue" ? "" : count === 1 ? ` ${by}` : `, the oldest ${by}`;
	return `${plural(count, "commitment is", "commitments are")} ${STATE_WORDS[state]}${how}: ${nameOf$1(oldest)}`;
}
function nameOf$1({ issue, block }) {
	return issue ? `#${issue.number} ${block.subject}` : block.subject;
}

// src/core/render/closing.ts
/** The maximum length of the name of a piece of evidence, such as the hash of a commit, in code points. */
const NAME_LIMIT = 40;
/** Open promises come last, because a closing report should have none. */
const SECTIONS = [
	{
		heading: "Kept on time",
		verb: ["was", "were"],
		states: ["kept"]
	},
	{
		heading: "Kept late",
		verb: ["was", "were"],
		states: ["kept_late"]
	},
	{
		heading: "Done, but without public evidence",
		verb: ["was", "were"],
		states: ["unproven"]
	},
	{
		heading: "Already done when we published the report",
		verb: ["was", "were"],
		states: ["already_done"]
	},
	{
		heading: "Dropped",
		verb: ["was", "were"],
		states: ["withdrawn", "replaced"]
	},
	{
		heading: "Not done yet",
		verb: ["is", "are"],
		states: [
			"overdue",
			"removed",
			"rescheduled",
			"due_soon",
			"not_due",
			"undated"
		]
	}
];
const OPEN$1 = new Set(SECTIONS.at(-1)?.states);
/** Whether every promise of a report has been closed, so that its closing report can be published. */
function isComplete(commitments) {
	return commitments.every(({ state }) => !OPEN$1.has(state));
}
/**
* Renders a closing report in Markdown: what was promised, what was done and with what proof, what was late or dropped and why,
* and which dates moved. People fill in what they learned before they publish it.
*/
function renderClosing({ title, published, url, commitments }) {
	const byDue = sortByDay(commitments, ({ block }) => block.first_due);
	const open = commitments.filter(({ state }) => OPEN$1.has(state)).length;
	const day = published === null ? "" : ` on ${published}`;
	return `${[
		`# What became of our promises after “${escapeMarkdown(title)}”`,
		`We published [our report](<${url}>)${day} and made ${plural(commitments.length, "promise", "promises")} in it. ${countSentence(byDue)}`,
		...open > 0 ? [`${plural(open, "promise is", "promises are")} still open, so this is not final.`] : [],
		...SECTIONS.flatMap(({ heading, states }) => section$1(heading, byDue, states)),
		...movedSection(byDue),
		"## What we learned",
		"_Write here what these promises changed, and what you would promise differently next time._",
		...thanksSection(commitments)
	].join("\n\n")}\n`;
}
/** `2 were kept on time and 1 was dropped.` */
function countSentence(commitments) {
	const parts = SECTIONS.flatMap(({ heading, verb, states }) => {
		const count = commitments.filter(({ state }) => states.includes(state)).length;
		const words = heading.charAt(0).toLowerCase() + heading.slice(1);
		return count > 0 ? [`${plural(count, ...verb)} ${words}`] : [];
	});
	return `${new Intl.ListFormat("en-GB").format(parts)}.`;
}
function section$1(heading, commitments, states) {
	const lines = commitments.filter(({ state }) => states.includes(state)).map(item);
	return lines.length === 0 ? [] : [`## ${heading}`, lines.join("\n")];
}
/** One promise: its text, its issue, and what became of it. */
function item(commitment) {
	const { block, issue } = commitment;
	const link = issue === null ? "" : ` ([#${issue.number}](<${issue.url}>))`;
	return `- **${escapeMarkdown(block.subject)}**${link}. ${outcome(commitment)}`;
}
function outcome({ block, state, closure, days_overdue, reason, evidence }) {
	const { first_due } = block;
	const promised = first_due === null ? "Promised without a date" : `Promised for ${first_due}`;
	if (closure === null) return `${promised}, ${openWords(state, block, days_overdue)}.`;
	const why = reason === null ? "No reason was given." : `The reason: “${escapeMarkdown(reason)}”.`;
	if (state === "withdrawn") return `${promised}, withdrawn on ${closure.on}. ${why}`;
	if (state === "replaced") {
		const by = block.withdrawn?.replaced_by;
		return `${promised}, replaced${by ? ` by ${escapeMarkdown(by)}` : ""} on ${closure.on}. ${why}`;
	}
	const late = state === "kept_late" && first_due !== null ? daysBetween(first_due, closure.on) : 0;
	const done = `${promised}, done on ${closure.on}${late > 0 ? `, ${plural(late, "day", "days")} late` : ""}.`;
	const proof = evidence.filter(({ rejected }) => rejected === null);
	if (proof.length === 0) return done;
	return `${done} Evidence: ${proof.map((one) => `[${escapeMarkdown(evidenceName(one))}](<${one.url}>)`).join(", ")}.`;
}
/** `merged pull request #7` or `link to example.org`. */
function evidenceName(evidence) {
	const kind = evidenceKind(evidence);
	return kind === "pull_request" || kind === "commit" || kind === "tracker" ? `${EVIDENCE_WORDS[kind]} ${clip(workName(evidence.url, PLAIN), NAME_LIMIT)}` : `link to ${new URL(evidence.url).host}`;
}
function openWords(state, { first_due, due }, daysOverdue) {
	if (state === "removed") return "then removed from the report without explanation";
	if (state === "overdue") return `still open and ${plural(daysOverdue, "day", "days")} overdue`;
	return due === null || due === first_due ? "still open" : `still open, now due on ${due}`;
}
function movedSection(commitments) {
	const lines = commitments.flatMap(({ block, slips }) => slips.map(({ from, to, reason }) => {
		const why = reason === null ? "no reason was given" : `“${escapeMarkdown(reason)}”`;
		return `- **${escapeMarkdown(block.subject)}**: from ${from} to ${to} (${why})`;
	}));
	return lines.length === 0 ? [] : ["## Dates that moved", lines.join("\n")];
}
/** Thanks the people who closed the promises that were kept. */
function thanksSection(commitments) {
	const logins = commitments.flatMap(({ state, issue }) => (state === "kept" || state === "kept_late") && issue?.closer?.standing === "writer" ? issue.closer.login ?? [] : []);
	const names = [...new Set(logins)].toSorted().map((login) => escapeMarkdown(login));
	return names.length === 0 ? [] : ["## Thanks", `To ${names.join(", ")}, who saw these promises through.`];
}

// src/core/render/pending.ts
/**
* States how many commitments have no issue. The next run can't create an issue if GitHub refuses it or a person has to decide
* first.
*/
function pendingSentence(pending) {
	return `${plural(pending, "commitment has", "commitments have")} no issue yet. The next run creates what it can.`;
}

// src/core/render/tables.ts
/** Renders a Markdown table, or an empty string if there are no rows. Omits rows beyond `room` bytes and states how many. */
function renderTable(header, rows, room) {
	if (rows.length === 0) return "";
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const shown = fitLines(rows.map(line), room);
	const more = rows.length - shown.length;
	return [
		line(header),
		line(header.map(() => "---")),
		...shown
	].join("\n") + (more > 0 ? `\n\n… and ${more} more.` : "");
}

// src/core/render/state-sections.ts
/** The sections that need no attention and are collapsed. */
const FOLDED = /* @__PURE__ */ new Set([
	"kept",
	"kept_late",
	"already_done"
]);
const HEADER = [
	`Due${"&nbsp;".repeat(24)}`,
	"Commitment",
	"Owner",
	"Report"
];
/** The maximum length of a promise, an owner or a title in a table, in code points. */
const TEXT_LIMIT$1 = 200;
/**
* Renders commitments as one section for each state, most urgent state first, each with a table by due date. All rows together
* take at most `room` bytes: sections omit the rest and state how many. Returns one string for each section.
*/
function renderStateSections(commitments, links, room) {
	let left = room;
	return STATES.flatMap((state) => {
		const inState = commitments.filter((commitment) => commitment.state === state);
		const rows = sortByDay(inState, ({ block }) => block.due).map((commitment) => row(commitment, links));
		if (rows.length === 0) return [];
		const table = renderTable(HEADER, rows, left);
		left = Math.max(0, left - byteLength(table));
		return [section(state, rows.length, table)];
	});
}
function section(state, count, table) {
	const heading = `${capitalise(STATE_WORDS[state])} (${count})`;
	return FOLDED.has(state) ? `<details><summary>${heading}</summary>\n\n${table}\n\n</details>` : `### ${heading}\n\n${table}`;
}
function row({ block, issue, days_overdue }, links) {
	return [
		[
			block.due ?? (block.due_text === null ? "" : quote(block.due_text)),
			...days_overdue > 0 ? [`${plural(days_overdue, "day", "days")} overdue`] : [],
			...block.first_due && block.first_due !== block.due ? [`first ${block.first_due}`] : []
		].join("<br>"),
		issue ? `${quote(block.subject)} [#${issue.number}](${issue.url})` : `${quote(block.subject)} (no issue yet)`,
		block.owner === null ? "" : quote(block.owner),
		`[${quote(block.report.title)}](${sourceUrl(block, links)})`
	];
}
function quote(text) {
	return plainText(clip(text, TEXT_LIMIT$1));
}

// src/core/render/verdict.ts
/** For each group of due commitments, the verb that says that one or several are in it, and the words that follow. */
const GROUPS = {
	kept_on_time: {
		verb: ["was", "were"],
		words: "kept on time"
	},
	kept_late: {
		verb: ["was", "were"],
		words: "kept late"
	},
	overdue: {
		verb: ["is", "are"],
		words: "overdue"
	},
	rescheduled: {
		verb: ["was", "were"],
		words: "rescheduled"
	},
	in_grace: {
		verb: ["is", "are"],
		words: "in the grace period"
	},
	unproven: {
		verb: ["was", "were"],
		words: "done without evidence"
	},
	withdrawn_or_replaced: {
		verb: ["was", "were"],
		words: "withdrawn or replaced"
	},
	removed: {
		verb: ["was", "were"],
		words: "removed"
	}
};
/**
* The verdict on all commitments, as the heading of the dashboard and the summary: `9 commitments were due by today: 4 kept on
* time, 1 kept late, 4 overdue`. It has no final period.
*/
function verdict({ due, counts }) {
	if (counts.total === 0) return "No commitments recorded. This does not mean that none were made";
	const removedEarly = counts.removed - due.removed;
	return [due.total > 0 ? dueClause(due) : nothingDueClause(counts), ...removedEarly > 0 ? [`${removedEarly} that ${was(removedEarly)} not due yet ${was(removedEarly)} removed`] : []].join(". ");
}
function dueClause(due) {
	const lead = `${plural(due.total, "commitment was", "commitments were")} due by today`;
	const groups = DUE_GROUPS.filter((group) => due[group] > 0);
	const [only, ...others] = groups;
	if (only !== void 0 && others.length === 0) return `${lead}. ${allOf(due.total, only)}`;
	return `${lead}: ${groups.map((group) => `${due[group]} ${GROUPS[group].words}`).join(", ")}`;
}
/** `It was kept on time`, `Both are overdue` or `All 6 are overdue`. */
function allOf(count, group) {
	const { verb, words } = GROUPS[group];
	return `${count === 1 ? "It" : count === 2 ? "Both" : `All ${count}`} ${count === 1 ? verb[0] : verb[1]} ${words}`;
}
function nothingDueClause(counts) {
	const open = countOpen(counts);
	const parts = [...open > 0 ? [`${plural(open, "commitment is", "commitments are")} open`] : [], ...counts.kept > 0 ? [`${plural(counts.kept, "commitment was", "commitments were")} kept early or without a due date`] : []];
	return `Nothing has come due yet${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
}
function was(count) {
	return count === 1 ? "was" : "were";
}

// src/core/render/comments.ts
/**
* Comments on events that a run adds to a block. With `requireEvidence`, asks for evidence if an issue is closed as completed
* without any.
*/
function commentOnEvents(before, after, requireEvidence) {
	const known = before.history.length;
	return after.history.slice(known).map((event, index) => {
		const facts = factsOf(event);
		const earlier = after.history.slice(0, known + index).filter((other) => factsOf(other) === facts);
		return {
			mark: markOf(event.type, facts, earlier.length),
			text: [describeEvent(event), advice(event, after, requireEvidence)].filter((part) => part !== "").join(" "),
			to: []
		};
	});
}
/** Reminds the owners of a commitment that is `daysOverdue` days overdue. `to` lists their logins. */
function commentOnReminder({ first_due }, { due, days }, daysOverdue, to) {
	const promised = first_due === due ? `promised for ${due}` : `promised for ${due}, originally for ${first_due}`;
	const text = [
		`Overdue by ${plural(daysOverdue, "day", "days")}: this was ${promised}.`,
		"When it is done, comment “Evidence: https://…” and close this issue.",
		"If the date moves, change it in the report and give a reason."
	].join(" ");
	return {
		mark: markOf("reminder", due, days),
		text,
		to
	};
}
/** Advises people on the next step after an event. Empty if no action is needed. */
function advice(event, block, requireEvidence) {
	if (event.type !== "closed") return "";
	const evidence = block.evidence.filter((candidate) => rejectionOf(candidate, { block }) === null);
	if (event.standing !== "writer") return block.done !== null || evidence.some(({ kind }) => CLOSING_EVIDENCE.has(kind)) ? "" : "It was closed by a bot, a deleted account or an account without write access, so it still counts as open. It counts as closed once a pull request or commit closes it, its tracker is completed, or the report marks it as done.";
	if (evidence.length + block.links.length > 0) return "";
	if (event.as !== "completed") return "Comment “Reason: …” so that everyone can see why.";
	if (!requireEvidence) return "";
	return "There is no public evidence yet that it was done, so it does not count as kept. Comment “Evidence: https://…” with a link to it.";
}
/** The event as JSON, without its date and commit, which can differ if another run records the same event. */
function factsOf(event) {
	const { at, ...facts } = event;
	return JSON.stringify({
		...facts,
		commit: null,
		...event.type === "edited" ? { at } : {}
	});
}
/** A mark for a message with these facts. */
function markOf(...parts) {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
}
const MARKS = /<!-- follow-through:said (?<marks>[0-9a-f ]+) -->/g;
/** GitHub accepts at least 65,536 characters in a comment. The rest is for the mentions and marks. */
const LINES_LIMIT = 4e4;
/**
* Combines `comments` into the body of one GitHub comment, with their marks in an HTML comment. Comments that don't fit are
* only counted, because the issue contains the same history.
*/
function renderComment(comments) {
	const logins = new Set(comments.flatMap(({ to }) => to));
	const mentions = Array.from(logins, (login) => `@${login}`).join(" ");
	const lines = comments.map(({ text }) => comments.length === 1 ? text : `- ${text}`);
	const shown = fitLines(lines, LINES_LIMIT);
	const left = lines.length - shown.length;
	const more = left > 0 ? [`… and ${plural(left, "change", "changes")} more: see the history above.`] : [];
	const marks = `<!-- follow-through:said ${comments.map(({ mark }) => mark).join(" ")} -->`;
	return [
		...mentions === "" ? [] : [mentions, ""],
		...shown,
		...more,
		"",
		marks
	].join("\n");
}
/** Extracts the marks from a GitHub comment's body. */
function parseCommentMarks(body) {
	return Array.from(body.matchAll(MARKS), ({ groups: { marks = "" } = {} }) => marks.split(" ")).flat();
}

// src/core/render/dashboard.ts
/** The title of a new dashboard issue. */
const DASHBOARD_TITLE = "Follow-through: what our post-mortems promised";
const BODY_LIMIT = 6e4;
const TABLE_LIMIT = 3e4;
const MESSAGE_LIMIT = 200;
const PROBLEMS_SHOWN = 10;
/** The maximum size of the list of problems, in bytes. */
const PROBLEMS_LIMIT = 8e3;
/** The maximum size of the list of closed reports, in bytes. */
const CLOSED_LIMIT = 1e3;
/** Renders the dashboard's managed part: the ledger, the figures, the problems, and the commitments that fit, most urgent first. */
function renderDashboard(ledger, { assessment, problems, links }) {
	const { commitments } = assessment;
	const head = [
		`## ${verdict(assessment)}`,
		`Last run: ${ledger.last_run_at.slice(0, 16).replace("T", " ")} UTC. Every commitment in the published reports gets its own issue; this issue lists them all.`,
		ledger.pending > 0 ? pendingSentence(ledger.pending) : "",
		untrackedSentence(ledger),
		problemSection(problems),
		closingSentence(commitments)
	];
	const foot = "Follow-through owns everything above the line; write below it. You can pin this issue.\n\n---";
	const render = (room) => {
		const sections = renderStateSections(commitments, links, room);
		return LEDGER.render(ledger, [
			...head,
			...sections,
			foot
		].filter((part) => part !== "").join("\n\n"));
	};
	const room = BODY_LIMIT - render(0).length;
	return render(Math.max(0, Math.min(TABLE_LIMIT, room)));
}
/** Whether a rendered dashboard fits in an issue body. It doesn't fit if the ledger alone is too long. */
function fitsIssueBody(rendered) {
	return rendered.length <= BODY_LIMIT;
}
function untrackedSentence({ since, untracked: { before_since, ignored, hints } }) {
	const parts = [
		before_since > 0 ? `${plural(before_since, "commitment", "commitments")} in reports published before ${since}` : "",
		ignored > 0 ? `${ignored} under “follow-through: ignore”` : "",
		hints > 0 ? `${plural(hints, "sentence", "sentences")} that may be commitments` : ""
	].filter((part) => part !== "");
	return parts.length > 0 ? `Not tracked: ${parts.join(", ")}.` : "";
}
/** Names the reports whose commitments are all closed, and says how to write a closing report. */
function closingSentence(commitments) {
	const closed = [...groupBy(commitments, ({ block }) => `${block.source ?? ""}:${block.report.path}`).values()].flatMap((members) => isComplete(members) && members[0] ? [codeSpan(members[0].block.report.path)] : []);
	const shown = fitLines(closed, CLOSED_LIMIT);
	if (shown.length === 0) return "";
	const more = closed.length > shown.length ? ` and ${closed.length - shown.length} more` : "";
	return `Every commitment is closed in ${shown.join(", ")}${more}. To report on what became of them, run \`follow-through closing PATH\`.`;
}
function problemSection(problems) {
	if (problems.length === 0) return "";
	const all = problems.slice(0, PROBLEMS_SHOWN).map((problem) => `- ${problemLine(problem)}`);
	const lines = fitLines(all, PROBLEMS_LIMIT);
	const more = problems.length - lines.length;
	return [
		"### Needs attention",
		"",
		...lines,
		...more > 0 ? ["", `… and ${more} more.`] : []
	].join("\n");
}
function problemLine({ file, line, message }) {
	return `${file === null ? "" : `${codeSpan(`${file}${line === null ? "" : `:${line}`}`)}: `}${plainText(clip(message, MESSAGE_LIMIT))}`;
}

// src/core/render/digest.ts
/** The maximum number of lines in each list. */
const SHOWN = 20;
/** The maximum size of each list in bytes. The digest is at most eight lists, and has to fit in a comment. */
const LIST_BYTES = 4e3;
/** The maximum length of a promise or a reason, in code points. */
const TEXT_LIMIT = 200;
const DAYS_AHEAD = 14;
const OPEN = /* @__PURE__ */ new Set([
	"overdue",
	"rescheduled",
	"due_soon",
	"not_due",
	"undated"
]);
const HOW_DONE = /* @__PURE__ */ new Map([
	["kept", ""],
	["kept_late", ", late"],
	["unproven", ", without public evidence yet"]
]);
/** The weekly digest as a comment on the dashboard. It mentions nobody. Each week has its own mark. */
function commentOnWeek(facts) {
	return {
		mark: markOf("digest", facts.period.to),
		text: renderDigest(facts, plainText),
		to: []
	};
}
/**
* Renders the weekly digest in Markdown: the verdict, what was done, moved or dropped in the period, what is removed, overdue
* or due soon, and what has no owner or no due date. Leaves out empty lists.
*/
function renderDigest(facts, escape) {
	const { assessment, period } = facts;
	const quote = (text) => escape(clip(text, TEXT_LIMIT));
	const lists = [...changes(facts, quote), ...openLists(facts, quote)].filter(([, lines]) => lines.length > 0);
	return [
		`### ${period.from} to ${addDays(period.to, -1)}`,
		`${verdict(assessment)}.`,
		...lists.map(([heading, lines]) => `**${heading} (${lines.length})**\n\n${bullets(lines)}`)
	].join("\n\n");
}
/** What happened in the period. */
function changes({ assessment: { commitments }, period }, quote) {
	const ended = commitments.filter(({ closure }) => closure !== null && isIn(period, closure.on));
	const done = ended.flatMap((one) => {
		const how = HOW_DONE.get(one.state);
		return how === void 0 ? [] : [`${nameOf(one, quote)}${how}`];
	});
	const dropped = ended.filter(({ state }) => state === "withdrawn" || state === "replaced");
	return [
		["Done", done],
		["Moved", commitments.flatMap((one) => movesOf(one, period).map((move) => `${nameOf(one, quote)}: ${describe(move, quote)}`))],
		["Dropped", dropped.map((one) => `${nameOf(one, quote)}: ${reasonOf(one, quote)}`)]
	];
}
/** What is open today and needs attention, by due date. */
function openLists({ assessment: { commitments }, today }, quote) {
	const name = (one) => nameOf(one, quote);
	const byDue = sortByDay(commitments, ({ block }) => block.due);
	const open = byDue.filter(({ state }) => OPEN.has(state));
	const overdue = open.filter(({ state }) => state === "overdue");
	const horizon = addDays(today, DAYS_AHEAD);
	const soon = open.filter(({ block: { due } }) => due !== null && due >= today && due <= horizon);
	return [
		["Removed from its report without explanation", byDue.filter(({ state }) => state === "removed").map(name)],
		["Overdue", overdue.map((one) => `${name(one)}, by ${plural(one.days_overdue, "day", "days")}`)],
		[`Due in the next ${DAYS_AHEAD} days`, soon.map((one) => `${name(one)}, on ${one.block.due}`)],
		["Without an owner", open.filter(({ block }) => block.owner === null).map(name)],
		["Without a due date", open.filter(({ block }) => block.due === null).map(name)]
	];
}
function nameOf({ block, issue }, quote) {
	return `${quote(block.subject)}${issue === null ? "" : ` ([#${issue.number}](${issue.url}))`}`;
}
function movesOf({ block }, period) {
	return block.history.flatMap((event) => event.type === "moved" && isIn(period, event.at) ? [event] : []);
}
function describe(move, quote) {
	return `from ${move.from} to ${move.to}, ${reasonOf(move, quote)}`;
}
function reasonOf({ reason }, quote) {
	return reason === null ? "no reason given" : `“${quote(reason)}”`;
}
function bullets(lines) {
	const shown = fitLines(lines.slice(0, SHOWN), LIST_BYTES);
	const more = lines.length - shown.length;
	return [...shown, ...more > 0 ? [`… and ${more} more`] : []].map((line) => `- ${line}`).join("\n");
}
function isIn({ from, to }, day) {
	return from <= day && day < to;
}

export { DASHBOARD_TITLE, ENGLISH_EVENTS, GONE_WORDS, PLAIN, codeSpan, commentOnEvents, commentOnReminder, commentOnWeek, describeEvent, escapeMarkdown, failureSentence, fitsIssueBody, headline, inCommit, issueTitle, ownerLogins, parseCommentMarks, pendingSentence, plainText, quoteOr, renderClosing, renderComment, renderDashboard, renderDigest, renderManagedPart, renderStateSections, renderTable, reportUrl, sourceUrl, verdict, workName };