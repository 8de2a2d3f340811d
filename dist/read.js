import "./rolldown-runtime.js";
import { n as renderRead, r as renderReadJson } from "./listing.js";
import { t as print } from "./print.js";
import { n as readNamedReports } from "./reports2.js";

// src/cli/read.ts
/** `follow-through read`: shows what would be tracked. */
async function runRead(flags, operands) {
	const reports = await readNamedReports(flags, operands);
	print(flags["json"] ? renderReadJson(reports) : renderRead(reports));
	return 0;
}

export { runRead };