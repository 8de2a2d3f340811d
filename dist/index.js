import "./rolldown-runtime.js";
import { a as setFailed, c as summary, i as notice, n as getInput, o as setOutput, r as info, s as warning, t as error } from "./lib-actions.js";
import { c as INPUT_ONLY, i as createFilter, l as chooseModes, n as configReader, r as loadConfig, s as CONFIG_KEYS, t as readReports } from "./reports.js";
import { B as STATES, F as escapeMarkdown, G as headline, Q as plural, _ as renderTable, ft as Failure, g as STATE_HEADER, h as diffCommitments, ht as reasonOf, m as parseReport, mt as codeOf, st as makeNow, ut as todayIn, v as stateRow } from "./core.js";
import { i as readReportHistory, o as connect } from "./policy.js";
import { a as problemAnnotations, c as describeOperation, i as limitAnnotations, n as failureSentences, o as promiseAnnotations, r as leftAnnotations, s as stateAnnotations, t as run$1 } from "./run.js";
import { A as parseJson, D as object, F as safeParse, L as string, M as pipe, O as optional, P as regex, l as array, u as boolean, v as literal } from "./lib.js";
import { r as readRegister, v as expectShape, x as explain } from "./register.js";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { execFile } from "node:child_process";

// src/report/promise-diff.ts
const SHOWN = 200;
/** What merging would change, for the job summary: what may not pass first. */
function renderPromiseDiff(changes) {
	if (changes.length === 0) return "### What merging would change\n\nNo promise changes.";
	const lines = bySeverity(changes).slice(0, SHOWN).map(({ severity, subject, sentence, file, line }) => {
		return `- ${severity === "error" ? "**Not so:** " : ""}**${escapeMarkdown(subject)}** (${escapeMarkdown(`${file}:${line}`)})<br>${sentence}`;
	});
	const more = changes.length > SHOWN ? ["", `… and ${changes.length - SHOWN} more.`] : [];
	return [
		`### What merging would change: ${plural(changes.length, "change", "changes")}`,
		"",
		...lines,
		...more
	].join("\n");
}
function diffAnnotations(changes) {
	return bySeverity(changes).map(({ severity, type, subject, sentence, file, line }) => ({
		level: severity,
		file,
		line,
		title: TITLES[type],
		message: `${subject}: ${sentence.replaceAll("`", "")}`
	}));
}
const TITLES = {
	new: "New commitment",
	removed: "Commitment removed",
	dated: "Due date set",
	moved: "Due date moved",
	reworded: "Commitment reworded",
	owner: "Owner changed",
	tracker: "Tracker changed",
	ticked: "Commitment done",
	unticked: "Commitment not done",
	restored: "Commitment restored",
	withdrawn: "Commitment withdrawn",
	reason: "Reason given",
	closed: "Commitment closed",
	reopened: "Commitment reopened",
	evidence: "Evidence",
	edited: "Commitment edited"
};
function bySeverity(changes) {
	const order = [
		"error",
		"warning",
		"notice"
	];
	return changes.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

// src/report/outputs.ts
/** The Action's outputs, by name: `total`, one for each state, and what the run did. */
function renderOutputs(assessment, figures) {
	const { counts, slipped, on_time, next_due } = assessment;
	const states = STATES.map((state) => [outputName(state), String(counts[state])]);
	return {
		total: String(counts.total),
		...Object.fromEntries(states),
		slipped: String(slipped),
		created: String(figures.created),
		updated: String(figures.updated),
		pending: String(figures.pending),
		problems: String(figures.problems),
		summary: JSON.stringify({
			description: headline(assessment),
			counts,
			slipped,
			on_time,
			next_due
		}),
		snapshot: figures.snapshot
	};
}
function outputName(state) {
	return state.replaceAll("_", "-");
}

// src/report/summary.ts
/** GitHub drops a whole summary of more than 1 MiB. Each of its tables, three at most, stays below a quarter of that. */
const TABLE_BYTES = 262144;
const TEXT_LIMIT = 300;
/** The job summary of `sync` and `check`: the verdict, then every commitment, what needs eyes first. */
function renderSummary(assessment, notes) {
	const byDue = assessment.commitments.toSorted((a, b) => (a.block.due ?? "9").localeCompare(b.block.due ?? "9"));
	const rows = STATES.flatMap((state) => byDue.filter((commitment) => commitment.state === state));
	const { on_time, slipped } = assessment;
	const facts = [
		notes.written,
		on_time.due > 0 ? `${on_time.kept} of ${on_time.due} due so far kept by the first published date.` : "",
		slipped > 0 ? `${plural(slipped, "commitment has", "commitments have")} slipped to a later date.` : "",
		notes.pending > 0 ? `${plural(notes.pending, "issue is", "issues are")} still to be opened by the next run.` : "",
		notes.beforeSince > 0 ? `${plural(notes.beforeSince, "older commitment is", "older commitments are")} not tracked; set \`since\` to an earlier day to track them.` : ""
	];
	return document(notes.now, [
		`## Follow-through: ${headline(assessment)}`,
		...notes.failures.map((failure) => `**${escapeMarkdown(failure)}**`),
		facts.filter((fact) => fact !== "").join(" "),
		rows.length === 0 ? "No commitments recorded. This does not mean none were made." : "",
		table(STATE_HEADER, rows.map((row) => stateRow(row, notes.links, cell)))
	]);
}
/** The job summary of `lint`: what merging would promise. */
function renderLintSummary(reports, problems, now, diff = null) {
	const promises = reports.flatMap((report) => report.commitments.map((commitment) => ({
		report,
		commitment
	})));
	const skipped = reports.flatMap((report) => report.skipped.map((skip) => ({
		report,
		skip
	})));
	return document(now, [
		`## Follow-through: ${plural(promises.length, "commitment", "commitments")} in ${plural(reports.length, "document", "documents")}`,
		diff === null ? "" : renderPromiseDiff(diff),
		diff === null || promises.length === 0 ? "" : "### All that these documents promise",
		table([
			"Commitment",
			"Owner",
			"Due",
			"Line"
		], promises.map(({ report, commitment: { subject, owner, due, dueText, line } }) => [
			subject,
			owner ?? "",
			due ?? dueText ?? "",
			`${report.path}:${line}`
		].map(cell))),
		problems.length > 0 ? "### To be mended" : "",
		table(["Where", "What"], problems.map(({ file, line, message }) => [file ? `${file}:${line ?? 1}` : "", message].map(cell))),
		skipped.length > 0 ? "### Left out" : "",
		table([
			"Line",
			"Text",
			"Reason"
		], skipped.map(({ report, skip }) => [
			`${report.path}:${skip.line}`,
			skip.text,
			skip.reason
		].map(cell)))
	]);
}
function document(now, parts) {
	const today = now.today ? `Today is set to ${now.today} by FOLLOW_THROUGH_TODAY.` : "";
	return `${[
		...parts.slice(0, 1),
		today,
		...parts.slice(1)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function table(header, rows) {
	return renderTable(header, rows, TABLE_BYTES);
}
function cell(text) {
	return escapeMarkdown(text.length > TEXT_LIMIT ? `${text.slice(0, 299)}…` : text);
}

// src/github/read/tree.ts
const TreeShape = object({
	truncated: optional(boolean(), false),
	tree: array(object({
		path: string(),
		type: string(),
		sha: string()
	}))
});
const BlobShape = object({
	content: string(),
	encoding: literal("base64")
});
/** The files of a commit, as GitHub has them. https://docs.github.com/en/rest/git/trees */
async function readTreeOf(client, repo, commit) {
	const doing = `read the files of ${commit.slice(0, 12)}`;
	try {
		const { data } = await client.git.getTree({
			...repo,
			tree_sha: commit,
			recursive: "1"
		});
		const { tree, truncated } = expectShape(TreeShape, data, doing);
		if (truncated) throw new Failure(`Could not ${doing}: there are too many; give actions/checkout \`fetch-depth: 0\`.`);
		const blobs = new Map(tree.filter(({ type }) => type === "blob").map(({ path, sha }) => [path, sha]));
		return {
			blobs,
			async read(path) {
				try {
					const blob = await client.git.getBlob({
						...repo,
						file_sha: blobs.get(path)
					});
					const { content } = expectShape(BlobShape, blob.data, `read ${path}`);
					return new TextDecoder().decode(Uint8Array.from(atob(content.replaceAll("\n", "")), (one) => one.charCodeAt(0)));
				} catch (error) {
					throw explain(error, `read ${path} of ${commit.slice(0, 12)}`);
				}
			}
		};
	} catch (error) {
		throw explain(error, doing);
	}
}

// src/documents/base.ts
const run = promisify(execFile);
/**
* The reports of another commit, found by its own configuration: from the checkout where it is there, else from GitHub.
* What is the same file in both is not read again.
*/
async function readReportsAt(root, wanted, head, configuration, config, here, github) {
	const commit = await findBase(root, wanted, head);
	const tree = await readLocalTree(root, commit) ?? (github && await readTreeOf(github.client, github.repo, commit));
	if (!tree) throw new Failure(`The commit ${commit.slice(0, 12)}, which this pull request would change, is not in the checkout: give actions/checkout \`fetch-depth: 0\`, or the job a token with \`contents: read\`.`);
	const file = tree.blobs.has(configuration.path) ? await tree.read(configuration.path) : null;
	const theirs = configuration.parse(file);
	const isDocument = createFilter(theirs.documents);
	const sameHeadings = theirs.headings.join() === config.headings.join();
	const known = new Map(here.map((one) => [one.document.path, one]));
	const paths = [...tree.blobs.keys()].filter(isDocument).toSorted();
	return Promise.all(paths.map(async (path) => {
		const same = known.get(path);
		if (same && sameHeadings && blobId(same.document.text) === tree.blobs.get(path)) return same.report;
		const document = {
			path,
			text: await tree.read(path),
			firstCommitted: same?.document.firstCommitted ?? null
		};
		return parseReport(document, theirs);
	}));
}
/**
* What the pull request starts from, as far as the checkout tells: the first parent where the pull request was merged for
* the check, else the last commit that both sides have. What others merged since is no change of this pull request.
*/
async function findBase(root, base, head) {
	try {
		const [, first, second, more] = (await gitIn(root, "rev-list", "--parents", "-n", "1", "HEAD")).trim().split(" ");
		if (first && second === head && more === void 0) return first;
		return (await gitIn(root, "merge-base", base, "HEAD")).trim();
	} catch {
		return base;
	}
}
async function gitIn(root, ...args) {
	const { stdout } = await run("git", args, {
		cwd: root,
		maxBuffer: 268435456,
		timeout: 6e4
	});
	return stdout;
}
/** Null where the commit, or git itself, is not there. */
async function readLocalTree(root, commit) {
	try {
		const list = await gitIn(root, "ls-tree", "-r", "-z", commit);
		const blobs = /* @__PURE__ */ new Map();
		for (const [, type, id, path] of list.matchAll(/\d+ (\w+) ([0-9a-f]+)\t([^\0]+)\0/g)) if (type === "blob") blobs.set(path, id);
		return {
			blobs,
			read: (path) => gitIn(root, "cat-file", "blob", blobs.get(path))
		};
	} catch {
		return null;
	}
}
/** As git names a file's content. */
function blobId(text) {
	const bytes = Buffer.from(text);
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/run/lint.ts
/** Reads the reports and, for a pull request, what merging it would change. */
async function lint(context, pull) {
	const { world, config, github, root, configReader } = context;
	const parsed = await world.readReports(config);
	const reports = parsed.map(({ report }) => report);
	const problems = reports.flatMap((report) => report.problems);
	if (pull === null) return {
		reports,
		problems,
		diff: null
	};
	const [before, issues] = await Promise.all([readReportsAt(root, pull.base, pull.head, configReader, config, parsed, github), readTracked(context)]);
	const moment = {
		today: todayIn(world.now, config.timezone),
		commit: null
	};
	return {
		reports,
		problems,
		diff: diffCommitments(before, reports, issues, moment)
	};
}
/** The issues know how often a date moved. If they can't be read, only the reports are compared. */
async function readTracked({ world, config, github }) {
	if (!github) return [];
	try {
		const options = {
			label: config.label,
			authors: config.author,
			scan: false,
			bare: true
		};
		const { tracked } = await readRegister(github.client, github.repo, options);
		return tracked;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.log(`The issues could not be read, so earlier slips are not counted: ${error.message}`);
		return [];
	}
}
const CommitShape = object({ sha: pipe(string(), regex(/^[0-9a-f]{40}$/)) });
const EventShape = object({ pull_request: object({
	base: CommitShape,
	head: CommitShape
}) });
/** The pull request of an event; null for any other event. */
async function readPullRequest(eventPath) {
	if (eventPath === "") return null;
	const event = safeParse(pipe(string(), parseJson(), EventShape), await readFile(eventPath, "utf8"));
	if (!event.success) return null;
	const { base, head } = event.output.pull_request;
	return {
		base: base.sha,
		head: head.sha
	};
}

// src/index.ts
const ANNOTATE = {
	error,
	warning,
	notice
};
/** The Action. One catch, here: whatever goes wrong ends as sentences and a red run. */
try {
	await main();
} catch (thrown) {
	if (thrown instanceof Failure) setFailed(thrown.message);
	else setFailed(`Follow-through failed in a way it should not: ${reasonOf(thrown)}. Please report this.`);
}
async function main() {
	const inputs = readInputs();
	const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	const config = await loadConfig(root, inputs.own["config"], inputs.config);
	const dryRun = readFlag("dry-run", inputs.own["dry-run"]);
	const modes = chooseModes(config, process.env["GITHUB_EVENT_NAME"] ?? "");
	const world = {
		readReports: (settings) => readReports(root, settings),
		readHistory: (settings) => readReportHistory(root, settings),
		now: makeNow((/* @__PURE__ */ new Date()).toISOString(), process.env["FOLLOW_THROUGH_TODAY"]),
		commit: process.env["GITHUB_SHA"] || null,
		source: process.env["GITHUB_REPOSITORY"] || null,
		holder: randomUUID(),
		clock: Date.now,
		sleep: setTimeout,
		log
	};
	const connection = {
		token: inputs.own["token"],
		repository: inputs.own["repository"] || (process.env["GITHUB_REPOSITORY"] ?? ""),
		apiUrl: process.env["GITHUB_API_URL"] || "https://api.github.com",
		serverUrl: process.env["GITHUB_SERVER_URL"] || "https://github.com"
	};
	if (modes.includes("lint")) await reportLint(world, config, root, configReader(inputs.own["config"], inputs.config, config), connection.token === "" ? null : connect(connection));
	if (!modes.includes("sync") && !modes.includes("check")) return;
	const github = connect(connection);
	const outcome = await run$1({
		world,
		github,
		config
	}, {
		modes,
		dryRun
	});
	const { assessment, problems, applied, plan, pending, failure } = outcome;
	for (const operation of applied ? [] : plan.operations) log(`would ${describeOperation(operation)}`);
	const snapshot = await writeSnapshot(root, inputs.own["snapshot"], outcome);
	const [created, updated] = [applied?.created ?? 0, applied?.updated.size ?? 0];
	await writePage(root, inputs.own["site"], outcome, world);
	setOutputs(renderOutputs(assessment, {
		created,
		updated,
		pending,
		problems: problems.length,
		snapshot
	}));
	const failures = failureSentences(problems, failure);
	log(`${headline(assessment)}; ${written(outcome)}`);
	const left = applied ? pending : 0;
	const notes = {
		now: world.now,
		links: github.links,
		failures,
		written: written(outcome),
		pending: left,
		beforeSince: plan.beforeSince
	};
	const later = `${plural(left, "issue is", "issues are")} still to be opened by the next run.`;
	await publish(renderSummary(assessment, notes), [
		...failure === null ? [] : [asAnnotation("error", failure)],
		...problemAnnotations(problems),
		...modes.includes("check") ? stateAnnotations(assessment, config["fail-on"]) : [],
		...left > 0 ? [asAnnotation("warning", later)] : []
	]);
	if (failures.length > 0) process.exitCode = 1;
}
async function reportLint(world, config, root, configuration, github) {
	const pull = await readPullRequest(process.env["GITHUB_EVENT_PATH"] ?? "");
	const { reports, problems, diff } = await lint({
		world,
		config,
		github,
		root,
		configReader: configuration
	}, pull);
	setOutputs({ problems: String(problems.length) });
	await publish(renderLintSummary(reports, problems, world.now, diff), [
		...problemAnnotations(problems),
		...diff ? diffAnnotations(diff) : promiseAnnotations(reports),
		...diff ? leftAnnotations(reports) : []
	]);
	if ((diff?.some(({ severity }) => severity === "error") ?? false) || failureSentences(problems, null).length > 0) process.exitCode = 1;
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
/** Every input, the config's apart from the others. An input that no version knows is a mistake worth stopping for. */
function readInputs() {
	const known = [...CONFIG_KEYS, ...INPUT_ONLY];
	const names = new Set(known.map((name) => `INPUT_${name.toUpperCase()}`));
	const unknown = Object.keys(process.env).filter((name) => name.startsWith("INPUT_") && !names.has(name));
	if (unknown.length > 0) {
		const found = unknown.map((name) => `\`${name.slice(6).toLowerCase()}\``).join(", ");
		throw new Failure(`Unknown input ${found}: use one of ${known.join(", ")}.`);
	}
	const read = (keys) => keys.map((name) => [name, getInput(name)]);
	return {
		config: Object.fromEntries(read(CONFIG_KEYS).filter(([, value]) => value !== "")),
		own: Object.fromEntries(read(INPUT_ONLY))
	};
}
function readFlag(name, value) {
	if (value === "" || value === "false") return false;
	if (value === "true") return true;
	throw new Failure(`Input \`${name}\` is ${JSON.stringify(value)}: expected true or false.`);
}
async function writeSnapshot(root, file, outcome) {
	if (file === "") return "";
	const place = path.resolve(root, file);
	try {
		await mkdir(path.dirname(place), { recursive: true });
		await writeFile(place, `${JSON.stringify(outcome.snapshot)}\n`);
		return file;
	} catch (thrown) {
		fail(outcome, `The snapshot ${file} can't be written (${codeOf(thrown)}): check the input \`snapshot\`.`);
		return "";
	}
}
async function writePage(root, folder, outcome, { now }) {
	if (folder === "") return;
	const { publishSnapshot } = await import("./publish.js");
	try {
		log(await publishSnapshot(path.resolve(root, folder), {
			...outcome,
			now
		}, process.env));
	} catch (thrown) {
		if (!(thrown instanceof Failure)) throw thrown;
		fail(outcome, thrown.message);
	}
}
/** The run is red, and everything else is told all the same. */
function fail({ problems }, message) {
	problems.push({
		severity: "error",
		file: null,
		line: null,
		message
	});
}
function written({ applied, plan }) {
	if (applied) return `${plural(applied.created, "issue", "issues")} created, ${applied.updated.size} updated.`;
	return `Nothing was written; ${plural(plan.operations.length, "write", "writes")} would be made.`;
}
async function publish(text, annotations) {
	for (const { level, file, line, title, message } of limitAnnotations(annotations)) {
		const place = {
			title,
			...file ? { file } : {},
			...line ? { startLine: line } : {}
		};
		ANNOTATE[level](message, place);
	}
	if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(text).write();
}
function asAnnotation(level, message) {
	return {
		level,
		file: null,
		line: null,
		title: "Follow-through",
		message
	};
}
/** The one way to the log: one line, and nothing in it that the runner takes for a command. */
function log(line) {
	info(`follow-through: ${line.replaceAll(/\s+/g, " ").replaceAll("##[", "## [")}`);
}

export {  };