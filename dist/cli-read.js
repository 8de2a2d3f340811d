import "./rolldown-runtime.js";
import { renderRead, renderReadJson } from "./report-for-read.js";
import { print, printError } from "./cli-print.js";
import { readNamedReports } from "./cli-reports.js";

// src/cli/read.ts
/** `follow-through read`: shows the commitments that would be tracked. Exits with status 1 if a report can't be read. */
async function runRead(flags, operands) {
	const { reports, problems, notices } = await readNamedReports(flags, operands);
	print(flags["json"] ? renderReadJson(reports) : renderRead(reports));
	for (const { message } of [...problems, ...notices]) printError(message);
	return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

export { runRead };