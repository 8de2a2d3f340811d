import "./chunk-rolldown-runtime.js";
import { a as describeOperation, c as CONFIG_KEYS, l as INPUT_ONLY, o as connect, r as run, s as loadConfig, t as lint, u as chooseModes } from "./chunk-run.js";
import { D as STATE_WORDS, E as STATES, F as groupBy, K as makeNow, P as escapeMarkdown, R as plural, X as Failure, j as headline, y as sourceUrl } from "./chunk-sha2.js";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import "path";

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}

// src/report/annotations.ts
/** GitHub shows ten annotations of each level for a step and drops the rest without a word. */
const LIMIT = 10;
function problemAnnotations(problems) {
	return problems.map(({ severity, file, line, message }) => ({
		level: severity,
		file,
		line,
		title: "Follow-through",
		message
	}));
}
/** One for each commitment in a state that fails the check, the longest overdue first. */
function stateAnnotations({ commitments }, failOn) {
	return commitments.filter(({ state }) => failOn.includes(state)).toSorted((a, b) => b.days_overdue - a.days_overdue).map((commitment) => ({
		level: "error",
		file: commitment.block.report.path,
		line: commitment.block.line,
		title: `Commitment ${STATE_WORDS[commitment.state]}`,
		message: describe(commitment)
	}));
}
/** What a pull request's reports promise. */
function promiseAnnotations(reports) {
	return reports.flatMap((report) => report.commitments.map((commitment) => ({
		level: "notice",
		file: report.path,
		line: commitment.line,
		title: "Commitment",
		message: promise(commitment)
	})));
}
/** At most ten of each level; the tenth says how many more there are. */
function limitAnnotations(annotations) {
	return [...groupBy(annotations, ({ level }) => level).entries()].flatMap(([level, all]) => {
		if (all.length <= LIMIT) return all;
		const rest = {
			level,
			file: null,
			line: null,
			title: "Follow-through",
			message: `${all.length - 9} more: see the job summary.`
		};
		return [...all.slice(0, 9), rest];
	});
}
function describe({ block, issue, state, days_overdue }) {
	const late = state === "overdue" ? ` ${plural(days_overdue, "day", "days")} overdue (due ${block.due})` : ` ${STATE_WORDS[state]}`;
	const owner = block.owner ? `, owner ${block.owner}` : "";
	return `${issue ? `#${issue.number} ` : ""}${block.subject}:${late}${owner}`;
}
function promise({ subject, owner, due, dueText }) {
	const when = due ? `due ${due}` : dueText ? `no day could be read from “${dueText}”` : "no due date";
	return `${subject} (${owner ?? "nobody named"}, ${when})`;
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
/** GitHub drops a whole summary of more than 1 MiB; this many rows of the longest texts stay below half of it. */
const ROWS = 500;
const TEXT_LIMIT = 300;
/** The job summary of `sync` and `check`: the verdict, then every commitment, what needs eyes first. */
function renderSummary(assessment, notes) {
	const rows = STATES.flatMap((state) => assessment.commitments.filter((commitment) => commitment.state === state));
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
		table([
			"State",
			"Commitment",
			"Owner",
			"Due",
			"Report"
		], rows.map((row) => stateRow(row, notes.place)))
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
function stateRow({ block, issue, state, days_overdue }, place) {
	const late = days_overdue > 0 ? ` by ${plural(days_overdue, "day", "days")}` : "";
	const name = cell(block.subject);
	const first = block.first_due && block.first_due !== block.due ? ` (first ${block.first_due})` : "";
	return [
		`${STATE_WORDS[state]}${late}`,
		issue ? `[#${issue.number}](${issue.url}) ${name}` : `${name} (no issue yet)`,
		cell(block.owner ?? ""),
		`${block.due ?? cell(block.due_text ?? "")}${first}`,
		`[${cell(block.report.title)}](${sourceUrl(block, place)})`
	];
}
/** A table, or nothing for no rows; past the limit a line says how many are left out. */
function table(header, rows) {
	if (rows.length === 0) return "";
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const shown = rows.slice(0, ROWS).map(line);
	const more = rows.length > ROWS ? `\n\n… and ${rows.length - ROWS} more.` : "";
	return [
		line(header),
		line(header.map(() => "---")),
		...shown
	].join("\n") + more;
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
	else setFailed(`Follow-through failed in a way it should not: ${thrown instanceof Error ? thrown.message : "unknown error"}. Please report this.`);
}
async function main() {
	const inputs = readInputs();
	const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	const config = await loadConfig(root, inputs.own["config"], inputs.config);
	if (inputs.own["site"] !== "") throw new Failure("Input `site` is not available in this version: remove it.");
	const dryRun = readFlag("dry-run", inputs.own["dry-run"]);
	const modes = chooseModes(config, process.env["GITHUB_EVENT_NAME"] ?? "");
	const world = {
		root,
		now: makeNow((/* @__PURE__ */ new Date()).toISOString(), process.env["FOLLOW_THROUGH_TODAY"]),
		commit: process.env["GITHUB_SHA"] || null,
		sleep: setTimeout,
		log
	};
	if (modes.includes("lint")) await lintOnly(world, config);
	if (!modes.includes("sync") && !modes.includes("check")) return;
	const github = connect({
		token: inputs.own["token"],
		repository: inputs.own["repository"] || (process.env["GITHUB_REPOSITORY"] ?? ""),
		apiUrl: process.env["GITHUB_API_URL"] || "https://api.github.com",
		serverUrl: process.env["GITHUB_SERVER_URL"] || "https://github.com"
	});
	const outcome = await run(world, github, config, modes, dryRun);
	for (const operation of outcome.applied ? [] : outcome.plan.operations) log(`would ${describeOperation(operation)}`);
	const snapshot = await writeSnapshot(root, inputs.own["snapshot"], outcome);
	const { created, updated } = outcome.applied ?? {
		created: 0,
		updated: 0
	};
	const outputs = renderOutputs(outcome.assessment, {
		created,
		updated,
		pending: outcome.pending,
		problems: outcome.problems.length,
		snapshot
	});
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	log(`${headline(outcome.assessment)}; ${written(outcome)}`);
	const notes = {
		now: world.now,
		place: github.place,
		failures: outcome.failures,
		written: written(outcome),
		pending: outcome.pending,
		beforeSince: outcome.plan.beforeSince
	};
	await publish(renderSummary(outcome.assessment, notes), [
		...outcome.failures.map(asAnnotation),
		...problemAnnotations(outcome.problems),
		...modes.includes("check") ? stateAnnotations(outcome.assessment, config["fail-on"]) : [],
		...outcome.pending > 0 ? [{
			...asAnnotation(`${plural(outcome.pending, "issue is", "issues are")} still to be opened by the next run.`),
			level: "warning"
		}] : []
	]);
	if (outcome.failures.length > 0) process.exitCode = 1;
}
async function lintOnly(world, config) {
	const { reports, problems, failures } = await lint(world, config);
	await publish(renderLintSummary(reports, problems, world.now), [
		...failures.map(asAnnotation),
		...problemAnnotations(problems),
		...promiseAnnotations(reports)
	]);
	if (failures.length > 0) process.exitCode = 1;
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
async function writeSnapshot(root, file, { snapshot }) {
	if (file === "") return "";
	await writeFile(path.resolve(root, file), `${JSON.stringify(snapshot)}\n`);
	return file;
}
function written({ applied, plan }) {
	if (applied) return `${plural(applied.created, "issue", "issues")} created, ${applied.updated} updated.`;
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
function asAnnotation(message) {
	return {
		level: "error",
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