import "./rolldown-runtime.js";
import { renderRead, renderReadJson } from "./report.js";
import { print } from "./cli-print.js";
import { readNamedReports } from "./cli-reports.js";

// src/cli/read.ts
/** `follow-through read`: shows the commitments that would be tracked. */
async function runRead(flags, operands) {
	const reports = await readNamedReports(flags, operands);
	print(flags["json"] ? renderReadJson(reports) : renderRead(reports));
	return 0;
}

export { runRead };