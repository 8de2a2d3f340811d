import { byteLength, clip, fitLines, groupBy, plural, withWords } from "./core-model-start.js";
import { headline, pendingSentence, plainText, renderStateSections, renderTable, verdict } from "./core-render.js";
import { STATES, STATE_WORDS } from "./core-assess-for-read.js";
import "./core-assess.js";

// src/report/annotations.ts
/** GitHub shows ten annotations of each level per step and silently drops the rest. */
const LIMIT$1 = 10;
/** The reasons why a run fails, one sentence each; empty if it succeeds. */
function failureSentences(problems, failure) {
	const errors = problems.filter((problem) => problem.severity === "error");
	const [first] = errors;
	const place = first?.file ? `${first.file}${first.line ? `:${first.line}` : ""}: ` : "";
	return [...first ? [`${plural(errors.length, "problem", "problems")}: ${place}${first.message}`] : [], ...failure === null ? [] : [failure]];
}
/** All annotations of a `sync` or `check` run, most important first. */
function runAnnotations({ assessment, problems, failure, failOn, pending }) {
	return [
		...failure === null ? [] : [runAnnotation("error", failure)],
		...problemAnnotations(problems),
		...stateAnnotations(assessment, failOn),
		...pending > 0 ? [runAnnotation("warning", pendingSentence(pending))] : []
	];
}
/** Returns one annotation for each problem, in order. */
function problemAnnotations(problems) {
	return problems.map(({ severity, file, line, ...said }) => ({
		level: severity,
		file,
		line,
		title: "Follow-through",
		message: withWords(said)
	}));
}
/** Returns one annotation for each notice, in order. */
function noticeAnnotations(notices) {
	return notices.map(({ file, message }) => ({
		...runAnnotation("notice", message),
		file
	}));
}
/** One annotation for each commitment in a state that fails the check, longest overdue first. */
function stateAnnotations({ commitments }, failOn) {
	return commitments.filter(({ states }) => states.some((state) => failOn.includes(state))).toSorted((a, b) => b.days_overdue - a.days_overdue).map((commitment) => ({
		level: "error",
		file: commitment.block.report.path,
		line: commitment.block.line,
		title: `Commitment ${STATE_WORDS[commitment.state]}`,
		message: describeState(commitment)
	}));
}
/** Keeps at most ten annotations of each level. If there are more, the tenth gives the number of those left out. */
function limitAnnotations(annotations) {
	return [...groupBy(annotations, ({ level }) => level).entries()].flatMap(([level, found]) => {
		if (found.length <= LIMIT$1) return found;
		const more = found.length - 9;
		return [...found.slice(0, 9), runAnnotation(level, `${more} more: see the job summary.`)];
	});
}
/** An annotation for the whole run. */
function runAnnotation(level, message) {
	return {
		level,
		file: null,
		line: null,
		title: "Follow-through",
		message
	};
}
function describeState({ block, issue, state, days_overdue }) {
	const stateText = state === "overdue" ? ` ${plural(days_overdue, "day", "days")} overdue (due ${block.due})` : ` ${STATE_WORDS[state]}`;
	const owner = block.owner ? `, owner ${block.owner}` : "";
	return `${issue ? `#${issue.number} ` : ""}${block.subject}:${stateText}${owner}`;
}

// src/report/log-line.ts
/**
* A line for the Action's log, in which text from a report never acts as a workflow command. The prefix keeps the line from
* starting with `::`, line breaks are replaced, and `##[` is split, because the runner executes `##[…]` anywhere in a line.
*/
function logLine(text) {
	return `follow-through: ${text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replaceAll("##[", "## [")}`;
}

// src/report/promise-diff.ts
/** The maximum number of changes to list. Further changes are only counted. */
const LIMIT = 200;
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
const TITLES = {
	new: "New commitment",
	removed: "Commitment removed",
	dated: "Due date set",
	moved: "Due date moved",
	reworded: "Commitment reworded",
	owner: "Owner changed",
	tracker: "Tracker changed",
	ticked: "Commitment done",
	unticked: "Commitment not done",
	restored: "Commitment restored",
	withdrawn: "Commitment withdrawn",
	reason: "Reason given",
	closed: "Commitment closed",
	reopened: "Commitment reopened",
	evidence: "Evidence",
	edited: "Commitment edited",
	other: "Another change"
};
/**
* Renders the changes that merging would make as Markdown for the job summary, errors first. The list takes at most `room`
* bytes.
*/
function renderPromiseDiff(changes, room) {
	if (changes.length === 0) return "### What merging would change\n\nNo commitments would change.";
	const lines = bySeverity(changes).slice(0, LIMIT).map(({ severity, subject, sentence, file, line }) => {
		return `- ${severity === "error" ? "**Error:** " : ""}**${plainText(subject)}** (${plainText(`${file}:${line}`)})<br>${plainText(sentence)}`;
	});
	const shown = fitLines(lines, room);
	const left = changes.length - shown.length;
	const more = left > 0 ? ["", `… and ${left} more.`] : [];
	return [
		`### What merging would change: ${plural(changes.length, "change", "changes")}`,
		"",
		...shown,
		...more
	].join("\n");
}
/** Returns one annotation for each change, errors first. */
function diffAnnotations(changes) {
	return bySeverity(changes).map(({ severity, type, subject, sentence, file, line }) => ({
		level: severity,
		file,
		line,
		title: TITLES[type],
		message: `${subject}: ${sentence}`
	}));
}
function bySeverity(changes) {
	return changes.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

// src/report/lint-annotations.ts
/**
* All annotations of `lint`: problems, then the changes that merging would make, then the untracked text with the reasons.
* If `diff` is null, there is nothing to compare with, and every commitment is listed instead of the changes.
*/
function lintAnnotations(reports, problems, diff) {
	const commitments = diff ? diffAnnotations(diff) : commitmentAnnotations(reports);
	return [
		...problemAnnotations(problems),
		...commitments,
		...skippedAnnotations(reports)
	];
}
function commitmentAnnotations(reports) {
	return reports.flatMap(({ path, commitments }) => commitments.map((commitment) => notice(path, commitment.line, "Commitment", describe(commitment))));
}
/** Lists text that the author excluded or that may be a commitment first, because GitHub shows only ten annotations. */
function skippedAnnotations(reports) {
	const skips = reports.flatMap(({ path, skipped }) => skipped.map((skip) => ({
		path,
		...skip
	})));
	return [...skips.filter(({ why }) => why !== "left"), ...skips.filter(({ why }) => why === "left")].map(({ path, line, text, reason }) => notice(path, line, "Not tracked", `${text} (${reason})`));
}
function notice(file, line, title, message) {
	return {
		level: "notice",
		file,
		line,
		title,
		message
	};
}
function describe({ subject, owner, due, dueText }) {
	const when = due ? `due ${due}` : dueText ? `“${dueText}” is not a date` : "no due date";
	return `${subject} (${owner ?? "no owner"}, ${when})`;
}

// src/report/outputs.ts
/** The Action's outputs by name, as action.yml lists them. */
function renderOutputs(assessment, figures) {
	const { counts, slipped, due, on_time, next_due } = assessment;
	const states = STATES.map((state) => [outputName(state), String(counts[state])]);
	return {
		total: String(counts.total),
		...Object.fromEntries(states),
		slipped: String(slipped),
		created: String(figures.created),
		updated: String(figures.updated),
		pending: String(figures.pending),
		problems: String(figures.problems),
		summary: JSON.stringify({
			description: headline(assessment),
			counts,
			slipped,
			due,
			on_time,
			next_due
		}),
		snapshot: figures.snapshot,
		digest: figures.digest
	};
}
function outputName(state) {
	return state.replaceAll("_", "-");
}

// src/report/summary.ts
/**
* If a step's summary is larger than 1 MiB, GitHub drops all of it. A step can run `lint` and `check`, so each of the two
* summaries can use half of that: 400 KiB for its lists, of which there are at most five.
*/
const ALL_LISTS_BYTES = 409600;
const LIST_BYTES = ALL_LISTS_BYTES / 5;
const TEXT_LIMIT = 300;
/** The maximum length of a sentence outside a list, in code points. */
const SENTENCE_LIMIT = 1e3;
/**
* The job summary of `sync` and `check`: the headline, all problems and notices that fit, then the commitments that fit, most
* urgent states first.
*/
function renderSummary(assessment, notes) {
	const { slipped } = assessment;
	const facts = [
		notes.written,
		slipped > 0 ? `${plural(slipped, "commitment has", "commitments have")} slipped to a later date.` : "",
		notes.pending > 0 ? pendingSentence(notes.pending) : "",
		notes.beforeSince > 0 ? beforeSinceSentence(notes.beforeSince) : ""
	];
	const attention = [...problemsPart(notes.problems), ...noticesPart(notes.notices)];
	const room = attention.reduce((left, part) => left - byteLength(part), ALL_LISTS_BYTES);
	return joinParts(notes.now, [
		`## Follow-through: ${verdict(assessment)}`,
		...notes.failures.map((failure) => `**${plainText(clip(failure, SENTENCE_LIMIT))}**`),
		facts.filter((fact) => fact !== "").join(" "),
		...attention,
		...renderStateSections(assessment.commitments, notes.links, room)
	]);
}
/** States how many commitments are in reports published before `since`, and how to track them. */
function beforeSinceSentence(count) {
	return `${plural(count, "older commitment is", "older commitments are")} not tracked; set \`since\` to an earlier date to include older reports.`;
}
/**
* The job summary of `lint`: the changes that merging would make, then the commitments, problems and untracked text in the
* reports, and the notices.
*/
function renderLintSummary(reports, { problems, notices = [], now, diff = null, beforeSince = 0 }) {
	const commitments = reports.flatMap((report) => report.commitments.map((commitment) => ({
		report,
		commitment
	})));
	const skipped = reports.flatMap((report) => report.skipped.map((skip) => ({
		report,
		skip
	})));
	return joinParts(now, [
		`## Follow-through: ${plural(commitments.length, "commitment", "commitments")} in ${plural(reports.length, "report", "reports")}`,
		beforeSince > 0 ? beforeSinceSentence(beforeSince) : "",
		diff === null ? "" : renderPromiseDiff(diff, LIST_BYTES),
		diff === null || commitments.length === 0 ? "" : "### All commitments in these reports",
		table([
			"Commitment",
			"Owner",
			"Due",
			"Line"
		], commitments.map(({ report, commitment: { subject, owner, due, dueText, line } }) => [
			subject,
			owner ?? "",
			due ?? dueText ?? "",
			`${report.path}:${line}`
		].map(cell))),
		...problemsPart(problems),
		skipped.length > 0 ? "### Not tracked" : "",
		table([
			"Line",
			"Text",
			"Reason"
		], skipped.map(({ report, skip }) => [
			`${report.path}:${skip.line}`,
			skip.text,
			skip.reason
		].map(cell))),
		...noticesPart(notices)
	]);
}
/** All problems that fit. GitHub shows only ten annotations of each level, which refer to this list. */
function problemsPart(problems) {
	const rows = problems.map(({ file, line, message }) => [file ? cell(`${file}:${line ?? 1}`) : "", plainText(clip(message, SENTENCE_LIMIT))]);
	return rows.length === 0 ? [] : ["### Needs attention", table(["Line", "Problem"], rows)];
}
function noticesPart(notices) {
	const rows = notices.map(({ file, message }) => [cell(file ?? ""), plainText(clip(message, SENTENCE_LIMIT))]);
	return rows.length === 0 ? [] : ["### Notices", table(["File", "Notice"], rows)];
}
function joinParts(now, parts) {
	const today = now.today ? `Today is set to ${now.today} by FOLLOW_THROUGH_TODAY.` : "";
	return `${[
		...parts.slice(0, 1),
		today,
		...parts.slice(1)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function table(header, rows) {
	return renderTable(header, rows, LIST_BYTES);
}
function cell(text) {
	return plainText(clip(text, TEXT_LIMIT));
}

export { beforeSinceSentence, failureSentences, limitAnnotations, lintAnnotations, logLine, noticeAnnotations, renderLintSummary, renderOutputs, renderSummary, runAnnotations };