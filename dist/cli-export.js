import "./rolldown-runtime.js";
import { exportPage } from "./api-export.js";
import { readEnvironment } from "./config-start.js";
import { makeNow } from "./core-model-for-read.js";
import { capitalise } from "./core-model-start.js";
import { print, printMisuse } from "./cli-print.js";

// src/cli/export.ts
/** `follow-through export`: writes the public page into a folder. */
async function runExport(flags, operands) {
	const [folder, ...others] = operands;
	if (folder === void 0 || others.length > 0) return printMisuse("name one folder to write the page to", "export");
	const isNamed = flags["snapshot"] !== void 0;
	const snapshot = isNamed ? { FOLLOW_THROUGH_SNAPSHOT: String(flags["snapshot"]) } : {};
	const now = makeNow((/* @__PURE__ */ new Date()).toISOString(), readEnvironment().today);
	print(capitalise(await exportPage(folder, now, {
		...process.env,
		...snapshot
	}, isNamed ? "--snapshot" : void 0)));
	return 0;
}

export { runExport };