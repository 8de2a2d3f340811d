import { i as __toESM } from "./rolldown-runtime.js";
import { O as parseReport, _t as codeOf, dt as parseDay, ht as Failure, it as STATES, lt as isTimeZone, vt as reasonOf } from "./core.js";
import { t as mapLimited } from "./pages.js";
import { C as minValue, E as number, F as safeParse, I as strictObject, L as string, M as pipe, O as optional, P as regex, R as transform, S as minLength, b as maxLength, c as require_dist, d as check, h as integer, j as picklist, l as array, t as require_picomatch, u as boolean, v as literal, w as nullable, x as maxValue, z as union } from "./lib.js";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { execFile, spawn } from "node:child_process";

// src/config/defaults.ts
var import_dist = require_dist();
/** The default of `documents`. */
const DEFAULT_DOCUMENTS = ["**/{postmortem,post-mortem,postmortems,post-mortems,incidents,incident-reports,incident-report}*/**/*.md", "**/*{postmortem,post-mortem,incident-report}*.md"];

// src/config/schema.ts
const MODES = [
	"sync",
	"check",
	"lint"
];
const list = pipe(union([string(), array(union([string(), number()]))], "expected a list or a comma-separated text"), transform((value) => (Array.isArray(value) ? value : splitList(value)).map((item) => String(item).trim()).filter((item) => item !== "")));
const flag = pipe(union([boolean(), picklist(["true", "false"])], "expected true or false"), transform((value) => value === true || value === "true"));
function wholeNumber(max) {
	return pipe(union([number(), pipe(string(), regex(/^\d+$/), transform(Number))], "expected a whole number, such as 14"), integer("expected a whole number, such as 14"), minValue(0, "expected 0 or more"), maxValue(max, `expected ${max} or less`));
}
function listOf(options) {
	const expected = `expected one or more of ${options.join(", ")}`;
	return pipe(list, minLength(1, expected), array(picklist(options, expected)));
}
const states = pipe(list, transform((names) => names.map((name) => name.replaceAll("-", "_"))), array(picklist(STATES, `expected one or more of ${STATES.join(", ").replaceAll("_", "-")}`)));
const EXPECT_DAY = "expected a day as YYYY-MM-DD, such as 2026-12-01";
const day = pipe(string(EXPECT_DAY), check((text) => parseDay(text) !== null, EXPECT_DAY));
const EXPECT_ZONE = "expected an IANA time zone, such as Europe/Berlin";
const zone = pipe(string(EXPECT_ZONE), check(isTimeZone, EXPECT_ZONE));
const mode = union([literal("auto"), listOf(MODES)], `expected auto, or one or more of ${MODES.join(", ")}`);
/** The keys of the config file, which are also inputs of the Action. action.yml describes them. */
const ConfigSchema = strictObject({
	mode: optional(mode, "auto"),
	documents: optional(pipe(list, minLength(1, "expected at least one glob")), DEFAULT_DOCUMENTS),
	since: optional(nullable(day, null), null),
	timezone: optional(zone, "UTC"),
	"warn-days": optional(wholeNumber(3650), 14),
	"grace-days": optional(wholeNumber(3650), 0),
	"fail-on": optional(states, ["overdue", "removed"]),
	"require-evidence": optional(flag, true),
	label: optional(pipe(string("expected a label's name"), minLength(1, "expected a label's name"), maxLength(50, "expected 50 characters or fewer"), regex(/^[^,]*$/, "expected a name without commas")), "follow-through"),
	"assign-owners": optional(flag, true),
	"remind-days": optional(pipe(union([list, pipe(number(), transform((days) => [String(days)]))], "expected a list of days, such as 1, 7, 14, 30"), array(pipe(string(), regex(/^\d{1,4}$/, "expected a list of days, such as 1, 7, 14, 30"), transform(Number)))), [
		1,
		7,
		14,
		30
	]),
	"max-creates": optional(wholeNumber(1e4), 50),
	headings: optional(list, []),
	author: optional(list, []),
	"write-interval-ms": optional(wholeNumber(6e4), 1e3),
	"settle-seconds": optional(wholeNumber(600), 10),
	"allow-any-ref": optional(flag, false)
});
/** Inputs that are not keys of the config file. */
const INPUT_ONLY = [
	"token",
	"repository",
	"config",
	"dry-run",
	"snapshot",
	"site"
];
const CONFIG_KEYS = Object.keys(ConfigSchema.entries);
const CONFIG_PATH = ".github/follow-through.yml";
/** Splits at commas and line ends, but not at commas in braces, which are part of a glob. */
function splitList(text) {
	const parts = [""];
	let depth = 0;
	for (const character of text) {
		depth = Math.max(0, depth + (character === "{" ? 1 : character === "}" ? -1 : 0));
		if (character === "\n" || character === "," && depth === 0) parts.push("");
		else parts[parts.length - 1] += character;
	}
	return parts;
}
/** Merges inputs, config file and defaults, in this order of precedence. Throws one Failure with a sentence for each mistake. */
function parseConfig(file, inputs) {
	const fromFile = file ? readConfigFile(file.path, file.text) : {};
	const where = (key) => Object.hasOwn(inputs, key) ? `Input \`${key}\`` : `${file?.path ?? ".github/follow-through.yml"}: \`${key}\``;
	const given = {
		...fromFile,
		...inputs
	};
	const unknown = Object.keys(given).filter((key) => !CONFIG_KEYS.includes(key));
	const known = Object.entries(given).filter(([key]) => CONFIG_KEYS.includes(key));
	const checked = safeParse(ConfigSchema, Object.fromEntries(known));
	const mistakes = [...unknown.map((key) => `${where(key)} is not known: use one of ${CONFIG_KEYS.join(", ")}.`), ...(checked.issues ?? []).map((issue) => {
		const key = String(issue.path?.[0].key);
		return `${where(key)} is ${JSON.stringify(given[key])}: ${issue.message}.`;
	})];
	if (checked.success && mistakes.length === 0) return checked.output;
	throw new Failure([...new Set(mistakes)].join("\n"));
}
function readConfigFile(path, text) {
	let data;
	try {
		data = (0, import_dist.parse)(text, { maxAliasCount: 0 });
	} catch (error) {
		throw new Failure(`${path} can't be read as YAML: ${reasonOf(error)}`);
	}
	if (data === null || data === void 0) return {};
	if (typeof data !== "object" || Array.isArray(data)) throw new Failure(`${path} must consist of “key: value” lines, such as “warn-days: 14”.`);
	return { ...data };
}
/**
* What a run does: the configured modes, or those that fit the event for `auto`. Throws a Failure on the two events that
* give a stranger's pull request a token with write access.
*/
function chooseModes(config, event) {
	if (event === "pull_request_target" || event === "workflow_run") throw new Failure(`Follow-through does not run on ${event}, which gives a stranger's pull request a token with write access: use pull_request.`);
	if (config.mode !== "auto") return config.mode;
	if (event === "pull_request") return ["lint"];
	return event === "schedule" || event === "workflow_dispatch" ? ["sync", "check"] : ["sync"];
}

// src/config/load.ts
/**
* The configuration from the config file and the inputs. `configPath` is the file that someone asked for by name, which then
* must exist; empty means the default one, which may be missing. Throws a Failure that lists every mistake.
*/
async function loadConfig(root, configPath, settings = {}) {
	const name = configPath || ".github/follow-through.yml";
	const text = await readConfigText(path.resolve(root, name), name, configPath !== "");
	return parseConfig(text === null ? null : {
		path: name,
		text
	}, settings);
}
/** Reads the configuration of other commits, with the same inputs. If one is wrong, `own` applies. */
function createConfigReader(configPath, settings, own) {
	const name = configPath || ".github/follow-through.yml";
	const parse = (text) => {
		try {
			return parseConfig(text === null ? null : {
				path: name,
				text
			}, settings);
		} catch (error) {
			if (error instanceof Failure) return own;
			throw error;
		}
	};
	return {
		path: name,
		parse
	};
}
async function readConfigText(file, name, required) {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		const code = codeOf(error);
		if (code === "ENOENT" && !required) return null;
		throw new Failure(`The config file ${name} can't be read (${code}): check the input \`config\`.`);
	}
}

// src/documents/dates.ts
/** Parses a report. Its publication date is the one it states, else its first commit's, else its issues', else null. */
function parseDated(file, options, sources = {}) {
	const dated = {
		path: file.path,
		text: file.text,
		firstCommitted: knownDay(file.path, sources)
	};
	return {
		file: dated,
		report: parseReport(dated, options)
	};
}
/**
* Dates the reports that have commitments and no publication date yet. `lookUp` asks GitHub for the day of a file's first
* commit; it is only called if no other source knows the day.
*/
function completeDates(reports, options, { lookUp, ...sources }) {
	return mapLimited(reports, async ({ file, report }) => {
		if (report.published !== null || report.commitments.length === 0) return report;
		const firstCommitted = knownDay(file.path, sources) ?? await lookUp(file.path);
		return firstCommitted === null ? report : parseReport({
			...file,
			firstCommitted
		}, options);
	});
}
/** The one place that ranks the sources. Git comes before the issues because anyone with write access can edit an issue. */
function knownDay(path, { firstCommits, issues }) {
	return firstCommits?.get(path) ?? issues?.get(path) ?? null;
}

// src/documents/git.ts
const MAX_OUTPUT_BYTES = 268435456;
const TIMEOUT_MS = 6e4;
const execute = promisify(execFile);
/** Runs git in a folder and returns its output. Rejects if git is missing, fails, or takes longer than a minute. */
async function runGit(root, ...args) {
	const { stdout } = await execute("git", args, {
		cwd: root,
		maxBuffer: MAX_OUTPUT_BYTES,
		timeout: TIMEOUT_MS
	});
	return stdout;
}
/** False for a shallow checkout. Rejects if the folder is in no repository. */
async function hasFullHistory(root) {
	return (await runGit(root, "rev-parse", "--is-shallow-repository")).trim() === "false";
}
/**
* Reads the texts of blobs by id with a single `git cat-file --batch`, which prints `<id> blob <size>\n<bytes>\n` for each.
* Rejects unless every blob was read.
*/
async function readBlobs(root, ids) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const bytes = await catFiles(root, ids);
	const texts = /* @__PURE__ */ new Map();
	for (let index = 0, end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, index)) {
		const [id = "", kind, size] = bytes.toString("latin1", index, end).split(" ");
		if (kind !== "blob") throw new Error(`git has no file ${id}`);
		const start = end + 1;
		texts.set(id, bytes.toString("utf8", start, start + Number(size)));
		index = start + Number(size) + 1;
	}
	if (texts.size !== new Set(ids).size) throw new Error("git did not print every file");
	return texts;
}
function catFiles(root, ids) {
	const child = spawn("git", ["cat-file", "--batch"], {
		cwd: root,
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		]
	});
	const chunks = [];
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", () => resolve(Buffer.concat(chunks)));
		child.stdout.on("data", (chunk) => chunks.push(chunk));
		child.stdin.on("error", () => {});
		child.stdin.end(`${ids.join("\n")}\n`);
	});
}

// src/documents/filter.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** Folders that never hold reports. */
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set(["node_modules", ".git"]);
/** Only the default globs leave templates out: globs that someone wrote are taken literally. */
const TEMPLATE = /(?:^|[/_-])templates?\/|(?:^|\/)_?template\.|[ _-]template\.[^/.]*$/i;
/** Tells which paths are reports by the `documents` globs. Paths are relative to the repository, with `/`. */
function createFilter(globs) {
	const isIncluded = createMatcher(globs.filter((glob) => !glob.startsWith("!")));
	const isExcluded = createExclusion(globs);
	const byDefault = globs === DEFAULT_DOCUMENTS;
	return (path) => {
		const parts = path.split("/");
		const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
		if (parts.some((part) => SKIPPED_FOLDERS.has(part)) || [path, ...folders].some(isExcluded)) return false;
		return isIncluded(path) && !(byDefault && TEMPLATE.test(path));
	};
}
/** Tells which files and folders the globs with `!` exclude. */
function createExclusion(globs) {
	return createMatcher(globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)));
}
function createMatcher(globs) {
	return (0, import_picomatch.default)([...globs], { dot: true });
}

export { readBlobs as a, parseDated as c, CONFIG_KEYS as d, INPUT_ONLY as f, hasFullHistory as i, createConfigReader as l, createExclusion as n, runGit as o, chooseModes as p, createFilter as r, completeDates as s, SKIPPED_FOLDERS as t, loadConfig as u };