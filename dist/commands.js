import { J as capitalise, Q as plural, ft as Failure, m as parseReport, st as makeNow } from "./core.js";
import { a as readDocuments, o as readFiles, r as loadConfig, t as readReports } from "./reports.js";
import path from "node:path";
import { existsSync, statSync } from "node:fs";

// src/report/listing.ts
/** The contract of `read --json`. */
function renderReadJson(reports) {
	const rows = reports.flatMap(({ commitments }) => commitments.map(({ report, line, text, owner, due, dueText, tracker, done, kind, priority, id }) => ({
		report,
		line,
		text,
		owner,
		due,
		due_text: dueText,
		tracker,
		done,
		kind,
		priority,
		id
	})));
	return `${JSON.stringify(rows, null, 2)}\n`;
}
/** What would be tracked, for a person at a terminal. */
function renderRead(reports) {
	const lines = reports.flatMap(({ commitments }) => commitments.map((one) => `${one.report}:${one.line}: ${describe(one)}`));
	const total = plural(lines.length, "commitment", "commitments");
	return safe([...lines, `${total} in ${plural(reports.length, "document", "documents")}.`]);
}
/** What was taken, what was left and why, and what has to be mended: one line each, as compilers write them. */
function renderLint(reports) {
	const lines = reports.flatMap((report) => [
		...report.problems.map((problem) => problemLine(problem)),
		...report.commitments.map((one) => `${one.report}:${one.line}: taken: ${describe(one)}`),
		...report.skipped.map((skip) => `${report.path}:${skip.line}: left: ${skip.text} (${skip.reason})`)
	]);
	const problems = reports.flatMap((report) => report.problems);
	return safe([...lines, `${plural(problems.length, "problem", "problems")} in ${plural(reports.length, "document", "documents")}.`]);
}
function problemLine({ severity, file, line, message }) {
	return `${file ?? ""}:${line ?? 1}: ${severity}: ${message}`;
}
function describe({ subject, owner, due, dueText, tracker, done }) {
	const known = [
		done === true ? "done" : null,
		owner && `owner ${owner}`,
		due ? `due ${due}` : dueText && `due “${dueText}”, no day`,
		tracker && `tracked in ${tracker}`
	].filter((fact) => fact);
	return known.length > 0 ? `${subject} (${known.join(", ")})` : subject;
}
/** A report's text must not steer the terminal. */
function safe(lines) {
	return `${lines.map((line) => line.replaceAll(/\p{Cc}/gu, " ")).join("\n")}\n`;
}

// src/cli/commands.ts
const config = { type: "string" };
/** The commands by name. Each returns the exit status. */
const COMMANDS = {
	read: {
		options: {
			config,
			json: { type: "boolean" }
		},
		run: read
	},
	lint: {
		options: { config },
		run: lint
	},
	plan: {
		options: {
			config,
			repository: { type: "string" }
		},
		run: plan
	},
	verify: {
		options: {
			config,
			repository: { type: "string" },
			snapshot: { type: "string" }
		},
		run: verify
	},
	serve: {
		options: {},
		run: serve
	},
	export: {
		options: { snapshot: { type: "string" } },
		run: exportTo
	}
};
async function read(flags, names) {
	const reports = await reportsOf(flags, names);
	print(flags["json"] ? renderReadJson(reports) : renderRead(reports));
	return 0;
}
async function lint(flags, names) {
	const reports = await reportsOf(flags, names);
	print(renderLint(reports));
	return reports.some(({ problems }) => problems.some(({ severity }) => severity === "error")) ? 1 : 0;
}
async function plan(flags, names) {
	const { showPlan } = await import("./plan.js");
	return showPlan(flags, names);
}
async function verify(flags) {
	const { verify: compare } = await import("./verify.js");
	return compare(flags);
}
async function serve() {
	const { startServer } = await import("./serve2.js");
	return startServer(process.env);
}
async function exportTo(flags, names) {
	const [folder] = names;
	if (folder === void 0 || names.length > 1) {
		process.stderr.write("follow-through: name one folder to write the page to. See `follow-through export --help`.\n");
		return 2;
	}
	const { exportPage } = await import("./publish.js");
	const snapshot = flags["snapshot"] === void 0 ? {} : { FOLLOW_THROUGH_SNAPSHOT: String(flags["snapshot"]) };
	const done = await exportPage(folder, makeNow((/* @__PURE__ */ new Date()).toISOString(), process.env["FOLLOW_THROUGH_TODAY"]), {
		...process.env,
		...snapshot
	});
	print(capitalise(done));
	return 0;
}
/** Named files and folders are read wherever they lie; everything else is a glob inside this folder. */
async function reportsOf(flags, names) {
	const paths = names.filter((name) => existsSync(name));
	const folders = paths.filter((name) => statSync(name).isDirectory());
	const files = paths.filter((name) => !folders.includes(name));
	const globs = names.filter((name) => !existsSync(name));
	const missing = globs.find((name) => !/[*?[{]/.test(name));
	if (missing) throw new Failure(`There is no file ${missing}: check the path, or quote a glob such as "docs/**/*.md".`);
	const settings = await loadConfig(process.cwd(), String(flags["config"] ?? ""), globs.length > 0 ? { documents: globs.join("\n") } : {});
	const inside = await Promise.all(folders.map(async (folder) => (await readDocuments(folder, ["**/*.md"])).map((file) => ({
		...file,
		path: path.join(folder, file.path)
	}))));
	const named = [...await readFiles(files), ...inside.flat()].map((file) => parseReport({
		...file,
		firstCommitted: null
	}, settings));
	if (names.length > 0 && globs.length === 0) return named;
	return [...named, ...(await readReports(process.cwd(), settings)).map(({ report }) => report)];
}
function print(text) {
	process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

export { print as n, COMMANDS as t };