import "./rolldown-runtime.js";
import { CONFIG_PATHS, readEnvironment } from "./config-start.js";
import { loadConfig, parseConfig } from "./config-for-read.js";
import { sinceOf } from "./config.js";
import { makeNow, todayIn } from "./core-model-for-read.js";
import { PRODUCT } from "./core-model-start.js";
import { openWorkingTree, readOrNone } from "./documents.js";
import { beforeSinceSentence } from "./report.js";
import { renderRead } from "./report-for-read.js";
import { CONFIG_PATH, buildFiles, createFile, findTop, surveyReports } from "./cli-survey.js";
import { print, printMisuse } from "./cli-print.js";
import { readDefaultBranch, readRemote } from "./cli-remote.js";
import { existsSync } from "node:fs";
import path from "node:path";

// src/cli/init.ts
/** `follow-through init`: creates the workflow, the config file and a template for reports, and shows what would be tracked. */
async function runInit(flags, operands) {
	if (operands.length > 0) return printMisuse("init takes no file or folder", "init");
	const root = await findTop(process.cwd());
	const [remote, branch, survey] = await Promise.all([
		readRemote(root),
		readDefaultBranch(root),
		surveyReports(root)
	]);
	const situation = {
		branch,
		...survey,
		timezone: localZone(),
		pages: flags["pages"] === true
	};
	const files = buildFiles(situation);
	const isDry = flags["dry-run"] === true;
	print(`${remote === null ? "No git remote was found" : `Repository ${remote.repository}`}, default branch ${branch}.`);
	for (const file of files) print(await place(root, file, isDry));
	print(await preview(root, files));
	print(nextSteps(situation));
	return 0;
}
/** Creates a file unless something is there already. Returns a sentence about it. */
async function place(root, { path: file, text }, isDry) {
	const existing = (file === ".github/follow-through.yml" ? CONFIG_PATHS : [file]).find((name) => existsSync(path.join(root, name)));
	if (existing !== void 0) return `Kept ${existing}, which exists already.`;
	if (isDry) return `Would create ${file}:\n\n${text.replaceAll(/^(?=.)/gm, "    ")}`;
	return await createFile(root, file, text) ? `Created ${file}.` : `Kept ${file}, which exists already.`;
}
/** Shows the commitments that the first run would track, and says how many are too old for it. */
async function preview(root, files) {
	const source = openWorkingTree(root);
	const config = await settings(root, files);
	const { reports, none } = await readOrNone(source.readReports(config));
	if (none !== null) return "There are no reports yet, so nothing would be tracked.";
	const now = makeNow((/* @__PURE__ */ new Date()).toISOString(), readEnvironment().today);
	const since = sinceOf(config, void 0, now);
	const dated = reports.map(({ report }) => ({
		...report,
		published: report.published ?? todayIn(now, config.timezone)
	}));
	const admitted = dated.filter(({ published, draft }) => !draft && published >= since);
	const older = dated.filter(({ published }) => published < since).flatMap(({ commitments }) => commitments).length;
	return [
		`After a merge, the first run would track reports published since ${since}:`,
		renderRead(admitted).trimEnd(),
		...older > 0 ? [beforeSinceSentence(older)] : []
	].join("\n");
}
/** The settings that a run would use: those of the config file or, if it wasn't created, of its planned text. */
async function settings(root, files) {
	if (CONFIG_PATHS.some((name) => existsSync(path.join(root, name)))) return loadConfig(openWorkingTree(root).readConfig, "");
	const planned = files.find(({ path: file }) => file === CONFIG_PATH);
	return parseConfig(planned ? {
		path: planned.path,
		text: planned.text
	} : null, {});
}
function nextSteps({ folder, pages }) {
	return [
		"Next:",
		...PRODUCT.hasRepository ? [] : ["- In these files, replace <owner> with the account that hosts Follow-through for you."],
		...pages ? ["- In the repository's settings, choose “GitHub Actions” under Pages."] : [],
		`- To write a report, run: ${PRODUCT.npx} new "What happened". It starts from ${folder}/template.md.`,
		"- Commit the files and open a pull request. Its job summary lists what merging would track."
	].join("\n");
}
/** The machine's IANA time zone. */
function localZone() {
	return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export { runInit };