import { i as __toESM } from "./rolldown-runtime.js";
import { C as minValue, E as number, F as safeParse, I as strictObject, L as string, M as pipe, O as optional, P as regex, R as transform, S as minLength, b as maxLength, c as require_dist, d as check, h as integer, j as picklist, l as array, p as getDotPath, t as require_picomatch, u as boolean, v as literal, w as nullable, x as maxValue, z as union } from "./lib.js";
import { B as STATES, ct as parseDay, ft as Failure, ht as reasonOf, m as parseReport, mt as codeOf, ot as isTimeZone, rt as dayOf } from "./core.js";
import { lstat, readFile, readdir, realpath } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { execFile } from "node:child_process";

// src/config/defaults.ts
var import_dist = require_dist();
const DEFAULT_DOCUMENTS = ["**/{postmortem,post-mortem,postmortems,post-mortems,incidents,incident-reports,incident-report}*/**/*.md", "**/*{postmortem,post-mortem,incident-report}*.md"];

// src/config/schema.ts
const MODES = [
	"sync",
	"check",
	"lint"
];
/** What a value may look like: YAML gives numbers, booleans and lists, an Action input is always text. */
const list = pipe(union([string(), array(union([string(), number()]))], "expected a list or a comma-separated text"), transform((value) => (Array.isArray(value) ? value : splitList(value)).map((one) => String(one).trim()).filter((one) => one !== "")));
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
/** The one schema: keys of the config file and names of the Action's inputs. Descriptions feed action.yml's test and the JSON Schema. */
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
/** Inputs that the config file does not have. */
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
/** Splits at commas and line ends, but not at commas inside braces, which belong to a glob. */
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
/** Inputs over the config file over the defaults. All mistakes at once, each a sentence. */
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
		const key = getDotPath(issue).split(".")[0];
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
	if (typeof data !== "object" || Array.isArray(data)) throw new Failure(`${path} must hold “key: value” lines, such as “warn-days: 14”.`);
	return { ...data };
}
/** What a run does: `auto` goes by the event that started it. Refuses the two events that run strangers' code with a token. */
function chooseModes(config, event) {
	if (event === "pull_request_target" || event === "workflow_run") throw new Failure(`Follow-through does not run on ${event}, which gives a stranger's pull request a token with write access: use pull_request.`);
	if (config.mode !== "auto") return config.mode;
	if (event === "pull_request") return ["lint"];
	return event === "schedule" || event === "workflow_dispatch" ? ["sync", "check"] : ["sync"];
}

// src/documents/files.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const FILE_BYTES = 262144;
const FILES = 2e3;
const TOTAL_BYTES = 16777216;
/**
* Hop 1: reads every file that the globs name, sorted by path. Anything that stands in the way of a complete read is a
* failure with the file's name: what was not read must not look as if it were gone.
*/
async function readDocuments(root, globs) {
	const paths = await findPaths(root, globs);
	if (paths.length === 0) throw new Failure(`No document matches ${globs.join(", ")}: set \`documents\` to where the post-mortems are, such as docs/incidents/**/*.md.`);
	if (paths.length > FILES) throw new Failure(`${paths.length} documents match, more than ${FILES}: narrow \`documents\`.`);
	const base = await realpath(root);
	return readAll(paths, (relative) => readRegularFile(path.join(root, relative), relative, base));
}
/** Reads files that a person named, wherever they lie. */
function readFiles(paths) {
	return readAll(paths, (file) => readRegularFile(file, file, null));
}
async function readAll(paths, read) {
	const files = [];
	let total = 0;
	for (const name of paths) {
		const bytes = await read(name);
		total += bytes.length;
		if (total > TOTAL_BYTES) throw new Failure(`The documents hold more than 16 MiB in all, reached at ${name}: narrow \`documents\`.`);
		files.push({
			path: name,
			text: decode(bytes, name)
		});
	}
	return files;
}
/** Which paths, relative to the repository and with `/`, are documents. */
function createFilter(patterns) {
	const wanted = matcher(patterns.filter((pattern) => !pattern.startsWith("!")));
	const unwanted = unwantedOf(patterns);
	const byDefault = patterns === DEFAULT_DOCUMENTS;
	return (name) => {
		const parts = name.split("/");
		const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
		const left = parts.some((part) => SKIPPED.has(part)) || [name, ...folders].some(unwanted);
		return wanted(name) && !left && !(byDefault && TEMPLATE.test(name));
	};
}
function matcher(patterns) {
	return (0, import_picomatch.default)([...patterns], { dot: true });
}
function unwantedOf(patterns) {
	return matcher(patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)));
}
async function findPaths(root, patterns) {
	const isDocument = createFilter(patterns);
	const unwanted = unwantedOf(patterns);
	const outwards = patterns.find((pattern) => /^!?(?:\/|(?:.*\/)?\.\.(?:\/|$))/.test(pattern));
	if (outwards) throw outside(outwards);
	const bases = patterns.map((pattern) => import_picomatch.default.scan(pattern).base);
	const named = (relative) => bases.some((base) => base === relative || base.startsWith(`${relative}/`));
	const found = [];
	const walk = async (folder) => {
		const inside = (await readFolder(root, folder)).map((entry) => ({
			entry,
			relative: folder === "" ? entry.name : `${folder}/${entry.name}`
		})).filter(({ entry, relative }) => !SKIPPED.has(entry.name) && !unwanted(relative));
		const files = inside.filter(({ entry }) => !entry.isDirectory()).map(({ relative }) => relative);
		found.push(...files.filter((relative) => isDocument(relative) || named(relative)));
		await Promise.all(inside.filter(({ entry }) => entry.isDirectory()).map(({ relative }) => walk(relative)));
	};
	await walk("");
	return found.toSorted();
}
const SKIPPED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
/** Of the default globs only: whoever names documents means them. */
const TEMPLATE = /(?:^|[/_-])templates?\/|(?:^|\/)_?template\.|[ _-]template\.[^/.]*$/i;
async function readFolder(root, folder) {
	try {
		return await readdir(path.join(root, folder), { withFileTypes: true });
	} catch (error) {
		throw new Failure(`The folder ${folder === "" ? root : folder} can't be read (${codeOf(error)}): make it readable, or exclude it with \`!${folder}/**\`.`);
	}
}
/** `base` is the folder that the file must really lie in; null lets it lie anywhere. */
async function readRegularFile(absolute, relative, base) {
	try {
		const stat = await lstat(absolute);
		if (stat.isSymbolicLink()) throw new Failure(`${relative} is a symbolic link: put the document itself there, or exclude it with \`!${relative}\`.`);
		if (!stat.isFile()) throw new Failure(`${relative} is no regular file: exclude it with \`!${relative}\`.`);
		if (stat.size > FILE_BYTES) throw new Failure(`${relative} has ${stat.size} bytes, more than 256 KiB: split it, or exclude it with \`!${relative}\`.`);
		if (base !== null && !(await realpath(absolute)).startsWith(base + path.sep)) throw outside(relative);
		return await readFile(absolute);
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw new Failure(`${relative} can't be read (${codeOf(error)}): make it readable, or exclude it with \`!${relative}\`.`);
	}
}
function outside(relative) {
	return new Failure(`${relative} lies outside the repository: \`documents\` may not leave it.`);
}
function decode(bytes, relative) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new Failure(`${relative} is not UTF-8 text: save it as UTF-8, or exclude it with \`!${relative}\`.`);
	}
}

// src/config/load.ts
/** The configuration from `configPath` (which must exist when it was asked for by name) and the inputs. */
async function loadConfig(root, configPath, inputs) {
	const name = configPath === "" ? CONFIG_PATH : configPath;
	return parseConfig(await readOptional(path.resolve(root, name), name, configPath !== ""), inputs);
}
/** The configuration that another commit's file would make; this one's where that can't be read. */
function configReader(configPath, inputs, own) {
	const name = configPath === "" ? CONFIG_PATH : configPath;
	const parse = (text) => {
		try {
			return parseConfig(text === null ? null : {
				path: name,
				text
			}, inputs);
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
async function readOptional(file, name, required) {
	try {
		return {
			path: name,
			text: await readFile(file, "utf8")
		};
	} catch (error) {
		const code = codeOf(error);
		if (code === "ENOENT" && !required) return null;
		throw new Failure(`The config file ${name} can't be read (${code}): check the input \`config\`.`);
	}
}

// src/documents/first-commits.ts
const run = promisify(execFile);
/**
* The day of each file's first commit, from the local history. Null when there is no full history here: in a shallow
* checkout every file seems to be as old as the last commit.
*/
async function readFirstCommits(root, timeZone) {
	try {
		if ((await git(root, ["rev-parse", "--is-shallow-repository"])).trim() !== "false") return null;
		const words = (await git(root, [
			"log",
			"--reverse",
			"-z",
			"-M",
			"--diff-filter=AR",
			"--name-status",
			"--relative",
			"--format=%x01%cI"
		])).split("\0");
		const first = /* @__PURE__ */ new Map();
		let day = "";
		for (let index = 0; index < words.length; index += 1) {
			const word = words[index].trim();
			if (word.startsWith("")) day = timeZone(word.slice(1));
			else if (word === "A") setOnce(first, words[index += 1], day);
			else if (/^R\d+$/.test(word)) {
				const [from, to] = [words[index += 1], words[index += 1]];
				setOnce(first, to, first.get(from) ?? day);
			}
		}
		return first;
	} catch {
		return null;
	}
}
function setOnce(map, path, day) {
	if (!map.has(path)) map.set(path, day);
}
async function git(cwd, args) {
	const { stdout } = await run("git", args, {
		cwd,
		maxBuffer: 268435456,
		timeout: 6e4
	});
	return stdout;
}

// src/documents/reports.ts
/** Hops 1 and 2: the documents and what they promise. Asks nothing of GitHub. */
async function readReports(root, config) {
	const [files, firstCommits] = await Promise.all([readDocuments(root, config.documents), readFirstCommits(root, (instant) => dayOf(instant, config.timezone))]);
	return files.map((file) => {
		const document = {
			...file,
			firstCommitted: firstCommits?.get(file.path) ?? null
		};
		return {
			document,
			report: parseReport(document, config)
		};
	});
}

export { readDocuments as a, INPUT_ONLY as c, createFilter as i, chooseModes as l, configReader as n, readFiles as o, loadConfig as r, CONFIG_KEYS as s, readReports as t };