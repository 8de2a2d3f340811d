import { __toESM } from "./rolldown-runtime.js";
import { Failure, codeOf, dayOf, mapLimited } from "./core-model.js";
import { require_picomatch } from "./lib.js";
import { parseReport } from "./core-parse.js";
import { lstat, readFile, readdir, realpath } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { execFile, spawn } from "node:child_process";

// src/documents/git.ts
const MAX_OUTPUT_BYTES = 268435456;
const TIMEOUT_MS = 6e4;
const execute = promisify(execFile);
/** Runs git in a folder and returns its output. Rejects if git is missing, fails, or runs for more than a minute. */
async function runGit(root, ...args) {
	const { stdout } = await execute("git", args, {
		cwd: root,
		maxBuffer: MAX_OUTPUT_BYTES,
		timeout: TIMEOUT_MS
	});
	return stdout;
}
/** Returns false for a shallow checkout. Rejects if the folder is not in a repository. */
async function hasFullHistory(root) {
	return (await runGit(root, "rev-parse", "--is-shallow-repository")).trim() === "false";
}
/**
* Reads blobs as text by id with a single `git cat-file --batch`, which prints `<id> blob <size>\n<bytes>\n` for each.
* Rejects if a blob can't be read.
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

// src/documents/commits.ts
/**
* Tells which of these commits are in the history of HEAD. Without the full history, only those that are there can be told; the
* others are omitted.
*/
async function findCommits(root, commits) {
	try {
		const isComplete = await hasFullHistory(root);
		const history = new Set((await runGit(root, "log", "--format=%H")).split("\n"));
		const told = commits.filter((commit) => isComplete || history.has(commit));
		return new Map(told.map((commit) => [commit, history.has(commit)]));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}

// src/documents/dates.ts
/**
* Parses a report. The publication date is the one stated in the report, else the date of its first commit, else the one
* recorded in its issues, else null.
*/
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
* Adds the publication date to reports that contain commitments but have no date yet. `lookUp` reads the date of a file's
* first commit from GitHub and is only called if no other source has it.
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
/** Git takes precedence over the issues, because anyone with write access can edit an issue. */
function knownDay(path, { firstCommits, issues }) {
	return firstCommits?.get(path) ?? issues?.get(path) ?? null;
}

// src/documents/file-versions.ts
/**
* Every commit in HEAD's first-parent history that changed a report, oldest first. Null without full history, because a
* shallow checkout doesn't contain the original promises.
*/
async function readFileVersions(root, isReport) {
	try {
		if (!await hasFullHistory(root)) return null;
		const { versions, blobs } = parseLog(await runGit(root, "log", "--first-parent", "--diff-merges=first-parent", "--reverse", "--no-renames", "--raw", "--no-abbrev", "-z", "--relative", "--format=%x01%H %cI"), isReport);
		for (const [id, text] of await readBlobs(root, [...blobs.keys()])) for (const { version, path } of blobs.get(id) ?? []) version.changes.set(path, text);
		return versions;
	} catch {
		return null;
	}
}
/** Every commit in HEAD's history, including merged branches, oldest first. */
async function readCommits(root) {
	return (await runGit(root, "log", "--reverse", "--topo-order", "--format=%H")).split("\n").filter((line) => line !== "");
}
/** Reads NUL-separated fields: `\x01commit instant`, then `:modes old new status` and a path for each changed file. */
function parseLog(log, isReport) {
	const versions = [];
	const blobs = /* @__PURE__ */ new Map();
	let version = null;
	const fields = log.split("\0").values();
	for (const field of fields) {
		const word = field.trim();
		if (word.startsWith("")) {
			const [commit = "", instant = ""] = word.slice(1).split(" ");
			version = {
				commit,
				instant,
				changes: /* @__PURE__ */ new Map()
			};
		}
		const blob = /(?:^|\n):\d+ (?!160000)\d+ [0-9a-f]+ (?<id>[0-9a-f]+) \w/.exec(word)?.groups?.["id"];
		if (blob === void 0 || version === null) continue;
		const path = fields.next().value ?? "";
		if (!isReport(path)) continue;
		if (version.changes.size === 0) versions.push(version);
		version.changes.set(path, null);
		if (!/^0+$/.test(blob)) blobs.set(blob, [...blobs.get(blob) ?? [], {
			version,
			path
		}]);
	}
	return {
		versions,
		blobs
	};
}

// src/documents/filter.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** Folders that never contain reports. */
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set(["node_modules", ".git"]);
/** Template files. Only the default names exclude them; configured globs are taken literally. */
const TEMPLATE = /(?:^|[/_-])templates?\/|(?:^|\/)_?template\.|[ _-]template\.[^/.]*$/i;
/**
* Names of reports and of their folders. The long words count anywhere (`2026PostMortemCache`), the short ones only as whole
* words, because `coincident` and `arcade` contain them.
*/
const REPORT_NAME = /post[-_ ]?mortem|incident[-_ ]?report|retrospective|outage|(?<!\p{L})(?:incidents?|rcas?)(?!\p{L})/iu;
const MARKDOWN = /\.(?:md|markdown)$/i;
/**
* Creates a predicate for paths that match the `documents` globs. Without globs, or with globs that only exclude paths,
* reports are recognised by their names. Paths are relative to the repository and use `/`.
*/
function createFilter(globs) {
	const included = globs.filter((glob) => !glob.startsWith("!"));
	const isIncluded = included.length === 0 ? isReportName : createMatcher(included);
	const isExcluded = createExclusion(globs);
	return (path) => {
		const parts = path.split("/");
		const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
		if (parts.some((part) => SKIPPED_FOLDERS.has(part)) || [path, ...folders].some(isExcluded)) return false;
		return isIncluded(path);
	};
}
function isReportName(path) {
	return MARKDOWN.test(path) && REPORT_NAME.test(path) && !TEMPLATE.test(path);
}
/** Creates a predicate for files and folders that are excluded by globs with `!`. */
function createExclusion(globs) {
	return createMatcher(globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)));
}
function createMatcher(globs) {
	return (0, import_picomatch.default)([...globs], { dot: true });
}

// src/documents/history.ts
/** Reads all published versions of the reports from git, oldest first; null without full history. */
async function readReportHistory(root, config) {
	const versions = await readFileVersions(root, createFilter(config.documents));
	if (versions === null) return null;
	const reports = /* @__PURE__ */ new Map();
	const firstCommits = /* @__PURE__ */ new Map();
	return versions.map(({ commit, instant, changes }) => {
		for (const [path, text] of changes) {
			if (text === null) {
				reports.delete(path);
				continue;
			}
			if (!firstCommits.has(path)) firstCommits.set(path, dayOf(instant, config.timezone));
			reports.set(path, parseDated({
				path,
				text
			}, config, { firstCommits }).report);
		}
		return {
			commit,
			instant: new Date(instant).toISOString(),
			reports: [...reports.values()]
		};
	});
}

// src/documents/files.ts
const MAX_FILE_BYTES = 262144;
const MAX_FILES = 2e3;
const MAX_TOTAL_BYTES = 16777216;
/**
* Hop 1: reads every file that matches the globs, sorted by path. Throws a Failure that names the file if a read fails,
* because an unreadable report must not be mistaken for a deleted one.
*/
async function readReportFiles(root, globs) {
	const paths = await findPaths(root, globs);
	if (paths.length === 0) throw new Failure(`No report matches ${globs.length === 0 ? "the default names" : globs.join(", ")}: set \`documents\` to where your reports are, such as docs/incidents/**/*.md.`);
	if (paths.length > MAX_FILES) throw new Failure(`${paths.length} reports match, but the limit is ${MAX_FILES}: narrow \`documents\`.`);
	const base = await realpath(root);
	return readAll(paths, (relative) => readRegularFile(path.join(root, relative), relative, base));
}
/** Reads files by path, inside or outside the repository. */
function readNamedFiles(paths) {
	return readAll(paths, (file) => readRegularFile(file, file, null));
}
/** Reads files by their path in the checkout, whether or not they match `documents`. */
async function readTrackedFiles(root, paths) {
	const files = {
		texts: /* @__PURE__ */ new Map(),
		unreadable: []
	};
	const base = await realpath(root);
	for (const file of paths) {
		if (!await exists(path.join(root, file))) continue;
		try {
			files.texts.set(file, decode(await readRegularFile(path.join(root, file), file, base), file));
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			files.unreadable.push({
				path: file,
				problem: {
					severity: "error",
					file,
					line: null,
					message: error.message
				}
			});
		}
	}
	return files;
}
async function exists(file) {
	try {
		await lstat(file);
		return true;
	} catch (error) {
		if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return false;
		throw error;
	}
}
async function readAll(paths, read) {
	const files = [];
	let total = 0;
	for (const file of paths) {
		const bytes = await read(file);
		total += bytes.length;
		if (total > MAX_TOTAL_BYTES) throw new Failure(`The reports exceed 16 MiB in total at ${file}: narrow \`documents\`.`);
		files.push({
			path: file,
			text: decode(bytes, file)
		});
	}
	return files;
}
async function findPaths(root, globs) {
	const isReport = createFilter(globs);
	const isExcluded = createExclusion(globs);
	const outside = globs.find((glob) => /^!?(?:\/|(?:.*\/)?\.\.(?:\/|$))/.test(glob));
	if (outside) throw outsideFailure(outside);
	const bases = globs.map((glob) => import_picomatch.default.scan(glob).base);
	const isNamed = (relative) => bases.some((base) => base === relative || base.startsWith(`${relative}/`));
	const found = [];
	const walk = async (folder) => {
		const entries = (await readFolder(root, folder)).map((entry) => ({
			entry,
			relative: folder === "" ? entry.name : `${folder}/${entry.name}`
		})).filter(({ entry, relative }) => !SKIPPED_FOLDERS.has(entry.name) && !isExcluded(relative));
		const files = entries.filter(({ entry }) => !entry.isDirectory()).map(({ relative }) => relative);
		found.push(...files.filter((relative) => isReport(relative) || isNamed(relative)));
		await Promise.all(entries.filter(({ entry }) => entry.isDirectory()).map(({ relative }) => walk(relative)));
	};
	await walk("");
	return found.toSorted();
}
async function readFolder(root, folder) {
	try {
		return await readdir(path.join(root, folder), { withFileTypes: true });
	} catch (error) {
		throw new Failure(`The folder ${folder === "" ? root : folder} can't be read (${codeOf(error)}): make it readable, or exclude it with \`!${folder}/**\`.`);
	}
}
/** After links are resolved, the file must be inside `base`; null allows any location. */
async function readRegularFile(absolute, relative, base) {
	const orExclude = `or exclude it with \`!${relative}\`.`;
	try {
		const stat = await lstat(absolute);
		if (stat.isSymbolicLink()) throw new Failure(`${relative} is a symbolic link: replace it with the report itself, ${orExclude}`);
		if (!stat.isFile()) throw new Failure(`${relative} is not a regular file: exclude it with \`!${relative}\`.`);
		if (stat.size > MAX_FILE_BYTES) throw new Failure(`${relative} has ${stat.size} bytes, but the limit is 256 KiB: split it, ${orExclude}`);
		if (base !== null && !(await realpath(absolute)).startsWith(base + path.sep)) throw outsideFailure(relative);
		return await readFile(absolute);
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw new Failure(`${relative} can't be read (${codeOf(error)}): make it readable, ${orExclude}`);
	}
}
function outsideFailure(pathOrGlob) {
	return new Failure(`${pathOrGlob} is outside the repository: \`documents\` may only match files inside it.`);
}
function decode(bytes, relative) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new Failure(`${relative} is not UTF-8 text: save it as UTF-8, or exclude it with \`!${relative}\`.`);
	}
}

// src/documents/renames.ts
/**
* Finds where files went that are no longer at their path: to a file with the same content, else where git calls it a rename.
* Returns the new path for each old one. A file whose earlier commit isn't in the checkout is not found.
*/
async function findRenames(root, places) {
	const found = /* @__PURE__ */ new Map();
	const renames = /* @__PURE__ */ new Map();
	for (const { commit, path } of places) {
		if (found.has(path)) continue;
		const similar = renames.get(commit) ?? readRenames(root, commit);
		renames.set(commit, similar);
		const to = await findCopy(root, {
			commit,
			path
		}) ?? (await similar).get(path);
		if (to !== void 0) found.set(path, to);
	}
	return found;
}
/** Finds a new file with the content that `path` had at `commit`. Prefers one with the same name. */
async function findCopy(root, { commit, path }) {
	try {
		const [before, now] = await Promise.all([readTreeBlobs(root, commit), readTreeBlobs(root, "HEAD")]);
		const blob = before.get(path);
		const copies = [...now].filter(([file, id]) => id === blob && !before.has(file)).map(([file]) => file);
		return copies.find((file) => nameOf(file) === nameOf(path)) ?? copies[0];
	} catch {
		return;
	}
}
/** The blob ids of the files at a commit, by path. */
async function readTreeBlobs(root, commit) {
	const files = (await runGit(root, "ls-tree", "-r", "-z", commit)).matchAll(/100\d+ blob (?<id>[0-9a-f]+)\t(?<path>[^\0]+)\0/g);
	return new Map(Array.from(files, ({ groups: { id = "", path = "" } = {} }) => [path, id]));
}
/** The renames that git finds between a commit and the checked-out one; empty if the commit is unknown. */
async function readRenames(root, commit) {
	try {
		const fields = (await runGit(root, "diff", "-z", "-M", "--diff-filter=R", "--name-status", "--relative", commit, "HEAD")).split("\0").values();
		const renames = /* @__PURE__ */ new Map();
		for (const field of fields) {
			if (!/^R\d+$/.test(field)) continue;
			const from = fields.next().value ?? "";
			renames.set(from, fields.next().value ?? "");
		}
		return renames;
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// src/documents/versions.ts
/** The key of a place in a map. */
function placeKey({ commit, path }) {
	return `${commit}:${path}`;
}
/** Reads files as they were at earlier commits, by placeKey. Omits what the checkout doesn't have. */
async function readVersions(root, places) {
	const distinct = new Map(places.map((place) => [placeKey(place), place]));
	const versions = await mapLimited([...distinct], async ([key, { commit, path }]) => {
		try {
			return [[key, await runGit(root, "cat-file", "blob", `${commit}:./${path}`)]];
		} catch {
			return [];
		}
	});
	return new Map(versions.flat());
}

// src/documents/first-commits.ts
/**
* The date of each file's first commit in the local history, by path, following renames. `toDay` converts a commit's
* instant (RFC 3339) to a date. Null without full history, because in a shallow checkout every file appears to start at the
* last commit.
*/
async function readFirstCommits(root, toDay) {
	try {
		if (!await hasFullHistory(root)) return null;
		return parseFirstCommits(await runGit(root, "log", "--reverse", "-z", "-M", "--diff-filter=AR", "--name-status", "--relative", "--format=%x01%cI"), toDay);
	} catch {
		return null;
	}
}
/** Reads NUL-separated fields, oldest commit first: `\x01instant`, then `A path`, or `R100 old new` for a rename. */
function parseFirstCommits(log, toDay) {
	const first = /* @__PURE__ */ new Map();
	const record = (path, day) => {
		if (!first.has(path)) first.set(path, day);
	};
	const fields = log.split("\0").values();
	const nextPath = () => fields.next().value ?? "";
	let day = "";
	for (const field of fields) {
		const word = field.trim();
		if (word.startsWith("")) day = toDay(word.slice(1));
		else if (word === "A") record(nextPath(), day);
		else if (/^R\d+$/.test(word)) {
			const [from, to] = [nextPath(), nextPath()];
			record(to, first.get(from) ?? day);
		}
	}
	return first;
}

// src/documents/reports.ts
/** Hops 1 and 2: reads and parses the reports in a checkout, without any requests. */
async function readReports(root, config) {
	const [files, firstCommits] = await Promise.all([readReportFiles(root, config.documents), readFirstCommits(root, (instant) => dayOf(instant, config.timezone))]);
	return {
		reports: files.map((file) => parseDated(file, config, { firstCommits })),
		committedAt: null,
		unreadable: [],
		problems: []
	};
}

export { completeDates, createFilter, findCommits, findRenames, parseDated, placeKey, readCommits, readNamedFiles, readReportFiles, readReportHistory, readReports, readTrackedFiles, readVersions, runGit };