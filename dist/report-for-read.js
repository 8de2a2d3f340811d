import { plural } from "./core-model-start.js";
import { findQualityHints } from "./core-parse.js";

// src/report/listing.ts
/** The output of `read --json`, an array with one object per commitment. This format is a public contract. */
function renderReadJson(reports) {
	const rows = reports.flatMap(({ commitments, readings }) => {
		const reasonsOn = reasonFinder(readings);
		return commitments.map(({ report, line, text, subject, owner, due, dueText, recurs, tracker, done, kind, priority, id }) => ({
			report,
			line,
			text,
			title: subject,
			owner,
			due,
			due_text: dueText,
			recurs,
			tracker,
			done,
			kind,
			priority,
			id,
			reasons: reasonsOn(line)
		}));
	});
	return `${JSON.stringify(rows, null, 2).replaceAll(UNSAFE_IN_OUTPUT, escapeInJson)}\n`;
}
/** Returns a function that gives the reasons why the sentence or part that contains a line was read for commitments. */
function reasonFinder(readings) {
	const taken = readings.filter((reading) => reading.taken).toSorted((a, b) => a.line - b.line);
	return (line) => {
		let [low, high] = [0, taken.length];
		while (low < high) {
			const middle = low + high >>> 1;
			if (Number(taken[middle]?.line) <= line) low = middle + 1;
			else high = middle;
		}
		return taken[low - 1]?.reasons ?? [];
	};
}
/** Control characters that JSON.stringify leaves, and the start of a workflow command. Both occur only in strings. */
const UNSAFE_IN_OUTPUT = /[\u007F-\u009F\u2028\u2029]|#(?=#\[)/g;
function escapeInJson(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** The output of `read`: the commitments that would be tracked, one line each. */
function renderRead(reports) {
	const lines = reports.flatMap(({ commitments }) => commitments.map((commitment) => `${commitment.report}:${commitment.line}: ${describe(commitment)}`));
	const total = plural(lines.length, "commitment", "commitments");
	return toTerminal([...lines, `${total} in ${plural(reports.length, "report", "reports")}.`]);
}
/**
* The output of `lint`: problems, commitments, why each part was taken or left, skipped text with the reason, and hints for the writer,
* one line each, in the format of compiler messages.
*/
function renderLint(reports, others = {
	problems: [],
	notices: []
}) {
	const inReports = reports.flatMap((report) => [
		...report.problems.map(problemLine),
		...report.commitments.map((commitment) => `${commitment.report}:${commitment.line}: commitment: ${describe(commitment)}`),
		...report.readings.map((reading) => `${report.path}:${reading.line}: ${describeReading(reading)}`),
		...report.skipped.map((skip) => `${report.path}:${skip.line}: skipped: ${skip.text} (${skip.reason})`),
		...findQualityHints(report.commitments).map(({ line, message }) => `${report.path}:${line}: hint: ${message}`)
	]);
	const problems = [...others.problems, ...reports.flatMap((report) => report.problems)];
	return toTerminal([...[
		...others.problems.map(problemLine),
		...inReports,
		...others.notices.map(({ file, message }) => `${file ?? ""}:1: skipped: ${message}`)
	], `${plural(problems.length, "problem", "problems")} in ${plural(reports.length, "report", "reports")}.`]);
}
/** `taken: heading “Next steps”, 4 of 5 items begin with a verb`. Names the heading unless a reason does. */
function describeReading({ text, taken, reasons }) {
	const why = [...text === "" || reasons.some((reason) => reason.includes(`“${text}”`)) ? [] : [`“${text}”`], reasons.join(", ")].join(": ");
	return `${taken ? "taken" : "left"}: ${why}`;
}
function problemLine({ severity, file, line, message }) {
	return `${file ?? ""}:${line ?? 1}: ${severity}: ${message}`;
}
function describe({ subject, owner, due, dueText, tracker, done }) {
	const facts = [
		done === true ? "done" : null,
		owner && `owner ${owner}`,
		due ? `due ${due}` : dueText && `due “${dueText}”, not a date`,
		tracker && `tracked in ${tracker}`
	].filter((fact) => fact);
	return facts.length > 0 ? `${subject} (${facts.join(", ")})` : subject;
}
/** Joins lines and replaces control characters, so that a report can't send escape codes to the terminal. */
function toTerminal(lines) {
	return `${lines.map((line) => line.replaceAll(/\p{Cc}/gu, " ")).join("\n")}\n`;
}

export { renderLint, renderRead, renderReadJson };