import "./rolldown-runtime.js";
import { renderLint } from "./report-for-read.js";
import { print } from "./cli-print.js";
import { readNamedReports } from "./cli-reports.js";

// src/cli/lint.ts
/** `follow-through lint`: checks the reports. Exits with status 1 if it finds an error. */
async function runLint(flags, operands) {
	const { reports, ...others } = await readNamedReports(flags, operands);
	print(renderLint(reports, others));
	return [...others.problems, ...reports.flatMap((report) => report.problems)].some(({ severity }) => severity === "error") ? 1 : 0;
}

export { runLint };