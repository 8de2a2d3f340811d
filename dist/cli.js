#!/usr/bin/env node
import "./chunk-rolldown-runtime.js";
import { D as STATE_WORDS, K as makeNow, R as plural, X as Failure, j as headline } from "./chunk-sha2.js";
import { a as describeOperation, d as readFiles, i as parseReport, n as readReports, o as connect, r as run, s as loadConfig } from "./chunk-run.js";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { existsSync } from "node:fs";

// src/cli/help.ts
const ALL = `Usage: follow-through <command>

  read [FILE|GLOB…]   show what would be tracked
  lint [FILE|GLOB…]   check the reports; exits 1 when something has to be mended
  plan [GLOB…]        show what a run would write to a repository's issues; writes nothing
  serve               start the API and the public page

Each command has its own --help. Exit status: 0 fine, 1 something was found or failed, 2 wrong use.
`;
const READING = `Without FILE or GLOB it reads the documents that .github/follow-through.yml names, else those in folders
and files called postmortem, post-mortem, incident-report or incidents.`;
/** The help text of each command. */
const HELP = {
	all: ALL,
	read: `Usage: follow-through read [--json] [--config FILE] [FILE|GLOB…]

Shows every commitment of the documents: where it stands, its owner, due date, tracker and done mark.
${READING} A FILE may lie anywhere.

  --json         print an array of {report, line, text, owner, due, due_text, tracker, done, kind, priority, id}
  --config FILE  read the settings from FILE
`,
	lint: `Usage: follow-through lint [--config FILE] [FILE|GLOB…]

Checks the documents: says what was taken, what was left and why, and what has to be mended.
${READING}

  --config FILE  read the settings from FILE
`,
	plan: `Usage: follow-through plan [--repository OWNER/NAME] [--config FILE] [GLOB…]

Compares the documents of this checkout with the repository's issues and shows what a run would write.
Needs GITHUB_TOKEN, and GITHUB_REPOSITORY unless --repository is given. Writes nothing.

  --repository OWNER/NAME  the repository whose issues are read
  --config FILE            read the settings from FILE
`,
	serve: `Usage: follow-through serve

Starts the API and the public page. Settings come from the environment:

  FOLLOW_THROUGH_REPOSITORIES  owner/name, several with commas (or FOLLOW_THROUGH_SNAPSHOT: a file or URL)
  GITHUB_TOKEN                 a token that may read the repositories' issues
  PORT, HOST                   where to listen (8787, all addresses)
`
};

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
	serve: {
		options: {},
		run: serve
	}
};
async function read(flags, names) {
	const reports = await reportsOf(flags, names);
	print$1(flags["json"] ? renderReadJson(reports) : renderRead(reports));
	return 0;
}
async function lint(flags, names) {
	const reports = await reportsOf(flags, names);
	print$1(renderLint(reports));
	return reports.some(({ problems }) => problems.some(({ severity }) => severity === "error")) ? 1 : 0;
}
async function plan(flags, names) {
	const { env } = process;
	const settings = await loadConfig(process.cwd(), String(flags["config"] ?? ""), names.length > 0 ? { documents: names.join("\n") } : {});
	const github = connect({
		token: env["GITHUB_TOKEN"] ?? "",
		repository: String(flags["repository"] ?? env["GITHUB_REPOSITORY"] ?? ""),
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
		serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com"
	});
	const world = {
		root: process.cwd(),
		now: nowOf(),
		commit: env["GITHUB_SHA"] ?? null,
		sleep: setTimeout,
		log: print$1
	};
	const outcome = await run(world, github, settings, ["sync"], true);
	const lines = outcome.plan.operations.map((operation) => `would ${describeOperation(operation)}`);
	const counts = Object.entries(STATE_WORDS).flatMap(([state, words]) => {
		const count = outcome.assessment.counts[state];
		return count > 0 ? [`${count} ${words}`] : [];
	});
	print$1([
		...lines,
		`${plural(outcome.plan.operations.length, "write", "writes")} would be made.`,
		headline(outcome.assessment),
		...counts
	].join("\n"));
	for (const failure of outcome.failures) process.stderr.write(`${failure}\n`);
	return outcome.failures.length > 0 ? 1 : 0;
}
async function serve() {
	const { startServer } = await import("./chunk-serve2.js");
	return startServer(process.env);
}
/** Named files are read wherever they lie; everything else is a glob inside this folder. */
async function reportsOf(flags, names) {
	const files = names.filter((name) => existsSync(name));
	const globs = names.filter((name) => !existsSync(name));
	const missing = globs.find((name) => !/[*?[{]/.test(name));
	if (missing) throw new Failure(`There is no file ${missing}: check the path, or quote a glob such as "docs/**/*.md".`);
	const settings = await loadConfig(process.cwd(), String(flags["config"] ?? ""), globs.length > 0 ? { documents: globs.join("\n") } : {});
	const named = (await readFiles(files)).map((file) => parseReport({
		...file,
		firstCommitted: null
	}, settings));
	if (names.length > 0 && globs.length === 0) return named;
	return [...named, ...(await readReports({ root: process.cwd() }, settings)).reports];
}
function nowOf() {
	return makeNow((/* @__PURE__ */ new Date()).toISOString(), process.env["FOLLOW_THROUGH_TODAY"]);
}
function print$1(text) {
	process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

// src/cli.ts
/** The command line. Exit status: 0 fine, 1 something was found or failed, 2 wrong use. */
process.exitCode = await main(process.argv.slice(2));
async function main(args) {
	const [name = "--help", ...rest] = args;
	if (name === "--help" || name === "-h" || name === "help") return print(HELP[rest[0] ?? "all"] ?? HELP["all"]);
	const command = COMMANDS[name];
	if (!command) return misuse(`unknown command ${JSON.stringify(name)}`);
	let parsed;
	try {
		parsed = parseArgs({
			args: rest,
			options: {
				...command.options,
				help: {
					type: "boolean",
					short: "h"
				}
			},
			allowPositionals: true
		});
	} catch (error) {
		return misuse(error instanceof Error ? error.message.split("\n")[0] : String(error), name);
	}
	if (parsed.values["help"]) return print(HELP[name]);
	try {
		return await command.run(parsed.values, parsed.positionals);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 1;
	}
}
function print(text) {
	process.stdout.write(text);
	return 0;
}
function misuse(what, command = "") {
	process.stderr.write(`follow-through: ${what}. See \`follow-through ${command ? `${command} ` : ""}--help\`.\n`);
	return 2;
}

export {  };