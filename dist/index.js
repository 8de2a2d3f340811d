import "./rolldown-runtime.js";
import { a as setFailed, c as summary, i as notice, n as getInput, o as setOutput, r as info, s as warning, t as error } from "./lib-actions.js";
import { a as chooseModes, i as INPUT_ONLY, n as loadConfig, r as CONFIG_KEYS, t as readReports } from "./read-reports.js";
import { $ as reasonOf, I as escapeMarkdown, N as headline, O as STATES, Q as codeOf, X as Failure, c as STATE_HEADER, l as renderTable, q as makeNow, u as stateRow, z as plural } from "./core.js";
import { a as promiseAnnotations, c as connect, i as problemAnnotations, n as failureSentences, o as stateAnnotations, r as limitAnnotations, s as describeOperation, t as run } from "./run.js";
import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

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
		table(STATE_HEADER, rows.map((row) => stateRow(row, notes.place, cell)))
	]);
}
/** The job summary of `lint`: what merging would promise. */
function renderLintSummary(reports, problems, now) {
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
	if (inputs.own["site"] !== "") throw new Failure("Input `site` is not available in this version: remove it.");
	const dryRun = readFlag("dry-run", inputs.own["dry-run"]);
	const modes = chooseModes(config, process.env["GITHUB_EVENT_NAME"] ?? "");
	const world = {
		reports: (settings) => readReports(root, settings),
		now: makeNow((/* @__PURE__ */ new Date()).toISOString(), process.env["FOLLOW_THROUGH_TODAY"]),
		commit: process.env["GITHUB_SHA"] || null,
		source: process.env["GITHUB_REPOSITORY"] || null,
		holder: randomUUID(),
		clock: Date.now,
		sleep: setTimeout,
		log
	};
	if (modes.includes("lint")) await lint(world, config);
	if (!modes.includes("sync") && !modes.includes("check")) return;
	const github = connect({
		token: inputs.own["token"],
		repository: inputs.own["repository"] || (process.env["GITHUB_REPOSITORY"] ?? ""),
		apiUrl: process.env["GITHUB_API_URL"] || "https://api.github.com",
		serverUrl: process.env["GITHUB_SERVER_URL"] || "https://github.com"
	});
	const outcome = await run(world, github, config, modes, dryRun);
	const { assessment, problems, applied, plan, pending, failure } = outcome;
	for (const operation of applied ? [] : plan.operations) log(`would ${describeOperation(operation)}`);
	const snapshot = await writeSnapshot(root, inputs.own["snapshot"], outcome);
	const [created, updated] = [applied?.created ?? 0, applied?.updated.size ?? 0];
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
		place: github.place,
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
async function lint(world, config) {
	const reports = (await world.reports(config)).map(({ report }) => report);
	const problems = reports.flatMap((report) => report.problems);
	setOutputs({ problems: String(problems.length) });
	await publish(renderLintSummary(reports, problems, world.now), [...problemAnnotations(problems), ...promiseAnnotations(reports)]);
	if (failureSentences(problems, null).length > 0) process.exitCode = 1;
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
		outcome.problems.push({
			severity: "error",
			file: null,
			line: null,
			message: `The snapshot ${file} can't be written (${codeOf(thrown)}): check the input \`snapshot\`.`
		});
		return "";
	}
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