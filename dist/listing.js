import { rt as plural } from "./core.js";

// src/report/listing.ts
/** The output of `read --json`, a public contract: an array with one object for each commitment. */
function renderReadJson(reports) {
	const rows = reports.flatMap(({ commitments }) => commitments.map(({ report, line, text, owner, due, dueText, tracker, done, kind, priority, id }) => ({
		report,
		line,
		text,
		owner,
		due,
		due_text: dueText,
		tracker,
		done,
		kind,
		priority,
		id
	})));
	return `${JSON.stringify(rows, null, 2)}\n`;
}
/** The output of `read`: what would be tracked, one line each. */
function renderRead(reports) {
	const lines = reports.flatMap(({ commitments }) => commitments.map((commitment) => `${commitment.report}:${commitment.line}: ${describe(commitment)}`));
	const total = plural(lines.length, "commitment", "commitments");
	return toTerminal([...lines, `${total} in ${plural(reports.length, "report", "reports")}.`]);
}
/** The output of `lint`: problems, commitments and what is not tracked and why, one line each, in the format of compilers. */
function renderLint(reports) {
	const lines = reports.flatMap((report) => [
		...report.problems.map(problemLine),
		...report.commitments.map((commitment) => `${commitment.report}:${commitment.line}: commitment: ${describe(commitment)}`),
		...report.skipped.map((skip) => `${report.path}:${skip.line}: skipped: ${skip.text} (${skip.reason})`)
	]);
	const problems = reports.flatMap((report) => report.problems);
	return toTerminal([...lines, `${plural(problems.length, "problem", "problems")} in ${plural(reports.length, "report", "reports")}.`]);
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
/** Replaces control characters: the text of a report must not control the terminal. */
function toTerminal(lines) {
	return `${lines.map((line) => line.replaceAll(/\p{Cc}/gu, " ")).join("\n")}\n`;
}

export { renderRead as n, renderReadJson as r, renderLint as t };