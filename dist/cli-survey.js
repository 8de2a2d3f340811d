import { Failure, PRODUCT } from "./core-model-start.js";
import { fileProblem, findPlace, writeNewFile } from "./files.js";
import { createFilter, globFor, listWorkingFiles, looksLikeReport, readWorkingFiles, runGit } from "./documents.js";
import { parseReport } from "./core-parse.js";
import path from "node:path";

// src/cli/create-file.ts
/** Creates a file and its folders. Returns false, and leaves everything as it is, if there already is something at the path. */
async function createFile(root, file, text) {
	const target = path.resolve(root, file);
	try {
		if (await findPlace(target, root) !== null) return false;
		await writeNewFile(target, text);
		return true;
	} catch (error) {
		throw new Failure(`${file} ${fileProblem(error, "written").message}: check the folder and its permissions.`);
	}
}

// src/cli/scaffold.ts
const WORKFLOW_PATH = ".github/workflows/follow-through.yml";
const PAGE_PATH = ".github/workflows/follow-through-page.yml";
const CONFIG_PATH = ".github/follow-through.yml";
/** The files that `init` creates. Pure. */
function buildFiles(situation) {
	return [
		{
			path: WORKFLOW_PATH,
			text: renderWorkflow(situation.branch)
		},
		...situation.pages ? [{
			path: PAGE_PATH,
			text: renderPageWorkflow(situation.branch)
		}] : [],
		{
			path: CONFIG_PATH,
			text: renderConfig(situation)
		},
		{
			path: `${situation.folder}/template.md`,
			text: TEMPLATE
		}
	];
}
/** The workflow that the README shows. */
function renderWorkflow(branch) {
	return `name: Follow-through
on:
  push:
    branches:
      - ${quote(branch)}
  pull_request:
  schedule:
    - cron: "17 6 * * *"
  workflow_dispatch:
permissions: {}
jobs:
  follow-through:
    permissions:
      contents: read # reads the reports
      issues: write # creates and updates the issues
      pull-requests: read # finds the pull requests that closed issues
    uses: ${PRODUCT.workflow}
`;
}
/** The workflow that publishes the page on GitHub Pages. */
function renderPageWorkflow(branch) {
	return `name: Promises
on:
  push:
    branches:
      - ${quote(branch)}
  schedule:
    - cron: "7 0 * * *"
  workflow_dispatch:
permissions: {}
jobs:
  page:
    permissions:
      contents: read # reads the reports
      issues: write # creates and updates the issues
      pull-requests: read # finds the pull requests that closed issues
      pages: write # publishes the page
      id-token: write # proves to GitHub Pages where the page comes from
    uses: ${PRODUCT.workflow.replace("follow-through.yml", "follow-through-page.yml")}
`;
}
/** A branch's name needs quotes in YAML if it could be read as something else, such as a number. */
function quote(name) {
	return /^[a-z][\w/-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/.test(name) ? name : JSON.stringify(name);
}
function renderConfig({ documents, timezone }) {
	const [repository, tag] = PRODUCT.action.split("@");
	return [
		`# yaml-language-server: $schema=${`https://raw.githubusercontent.com/${repository}/${tag}`}/dist/config.schema.json`,
		`# All settings: https://github.com/${repository}/blob/${tag}/.github/docs/configuration.md`,
		...documents.length > 0 ? ["documents:", ...documents.map((glob) => `  - ${JSON.stringify(glob)}`)] : [],
		...timezone === "UTC" ? ["# timezone: Europe/Berlin"] : [`timezone: ${timezone}`],
		"# since: 2026-01-01",
		""
	].join("\n");
}
const TITLE = "# What happened, in one line";
const DATE = "YYYY-MM-DD";
/** A report to fill in. Its default name, `template.md`, keeps it from being read as a report. */
const TEMPLATE = `${TITLE}

Published: ${DATE}

## Summary

<!-- What users saw, from when to when, and why. Two or three sentences. -->

## Timeline

| Time (UTC) | What happened |
| --- | --- |
|  |  |

## What we learned

## Action items

<!-- One row per promise. The owner is a login such as @mira, or a team. The due date is a date such as 2026-12-01. -->

| Action | Owner | Due |
| --- | --- | --- |
|  |  |  |
`;
/** Fills in the title and the date of a template. */
function fillTemplate(template, title, today) {
	const dated = template.replaceAll(DATE, today);
	return /^# .*$/m.test(dated) ? dated.replace(/^# .*$/m, () => `# ${title}`) : `# ${title}\n\n${dated}`;
}
/** The name of a new report's file: the date and the words of its title. */
function nameReport(title, today) {
	return `${title.normalize("NFC").toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "").reduce((text, word) => text.length + word.length < 60 ? `${text}-${word}` : text, today)}.md`;
}

// src/cli/survey.ts
const DEFAULT_FOLDER = "postmortems";
const MARKDOWN = /\.(?:md|markdown)$/i;
/** Finds the folder of the repository's reports: by name or, if none has a usual name, by what they say. */
async function surveyReports(root) {
	const listed = await listWorkingFiles(root, () => false);
	const named = listed.filter(createFilter([]));
	if (named.length > 0) return {
		folder: commonFolder(await withCommitments(root, named)) ?? DEFAULT_FOLDER,
		documents: []
	};
	const others = listed.filter((file) => MARKDOWN.test(file)).slice(-200);
	const { texts } = await readWorkingFiles(root, others);
	const folder = commonFolder(Array.from(texts).flatMap(([file, text]) => looksLikeReport(file, text) ? [file] : []));
	if (folder === null) return {
		folder: DEFAULT_FOLDER,
		documents: []
	};
	return {
		folder,
		documents: [globFor(`${folder}/x.md`), `!${folder}/template.md`]
	};
}
/** Prefers files that contain commitments, because other pages can have usual names, too. */
async function withCommitments(root, files) {
	const { texts } = await readWorkingFiles(root, files.slice(-200));
	const found = Array.from(texts).flatMap(([file, text]) => parseReport({
		path: file,
		text,
		firstCommitted: null
	}, { headings: [] }).commitments.length > 0 ? [file] : []);
	return found.length > 0 ? found : files;
}
/** The folder that contains most of the files; null for the root of the repository, or if there are no files. */
function commonFolder(files) {
	const counts = /* @__PURE__ */ new Map();
	for (const file of files) {
		const folder = path.posix.dirname(file);
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	const [folder = "."] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
	return folder === "." ? null : folder;
}
/** The top folder of the repository that contains a folder, or the folder itself without git. */
async function findTop(folder) {
	try {
		return (await runGit(folder, "rev-parse", "--show-toplevel")).replace(/\n$/, "");
	} catch {
		return folder;
	}
}

export { CONFIG_PATH, TEMPLATE, buildFiles, createFile, fillTemplate, findTop, nameReport, surveyReports };