import "./rolldown-runtime.js";
import { readEnvironment } from "./config-start.js";
import { loadConfig } from "./config-for-read.js";
import { makeNow, todayIn } from "./core-model-for-read.js";
import { oneLine } from "./core-model-start.js";
import { openWorkingTree, readWorkingFiles } from "./documents.js";
import { TEMPLATE, createFile, fillTemplate, findTop, nameReport, surveyReports } from "./cli-survey.js";
import { print, printError, printMisuse } from "./cli-print.js";

// src/cli/new.ts
/** `follow-through new TITLE`: creates a report from the template, with today's date. */
async function runNew(_, operands) {
	const title = oneLine(operands.join(" "));
	if (title === "") return printMisuse("give the report a title", "new");
	const root = await findTop(process.cwd());
	const [{ folder }, config] = await Promise.all([surveyReports(root), loadConfig(openWorkingTree(root).readConfig, "")]);
	const today = todayIn(makeNow((/* @__PURE__ */ new Date()).toISOString(), readEnvironment().today), config.timezone);
	const template = `${folder}/template.md`;
	const { texts } = await readWorkingFiles(root, [template]);
	const file = `${folder}/${nameReport(title, today)}`;
	if (!await createFile(root, file, fillTemplate(texts.get(template) ?? "# What happened, in one line\n\nPublished: YYYY-MM-DD\n\n## Summary\n\n<!-- What users saw, from when to when, and why. Two or three sentences. -->\n\n## Timeline\n\n| Time (UTC) | What happened |\n| --- | --- |\n|  |  |\n\n## What we learned\n\n## Action items\n\n<!-- One row per promise. The owner is a login such as @mira, or a team. The due date is a date such as 2026-12-01. -->\n\n| Action | Owner | Due |\n| --- | --- | --- |\n|  |  |  |\n", title, today))) {
		printError(`${file} exists already: give the report another title.`);
		return 1;
	}
	print(`Created ${file}.`);
	return 0;
}

export { runNew };