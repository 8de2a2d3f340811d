import { Failure, byteLength, codeOf } from "./core-model-start.js";
import { dayOf, memoize, withPromiseDates } from "./core-model-for-read.js";
import { FileProblem, MAX_CONFIG_BYTES, OutsideProblem, fileProblem, readFileBytes, readFileText } from "./files.js";
import { parseReport } from "./core-parse.js";
import { configFailure } from "./config-for-read.js";
import { setImmediate } from "node:timers/promises";
import { rmSync } from "node:fs";
import { access, lstat, mkdir, mkdtemp, readdir, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import { devNull, tmpdir } from "node:os";

// src/documents/blob-id.ts
/** The blob id that git assigns to this content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(content) {
	return objectId("blob", typeof content === "string" ? Buffer.from(content) : content);
}
/** The id that git assigns to an object of this type with this content. */
function objectId(type, content) {
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}
/** Whether a text is a full object id. */
function isObjectId(text) {
	return /^[0-9a-f]{40}$/.test(text);
}

// src/documents/git-output.ts
/**
* Thrown if git prints something unexpected. Parsers don't skip such output, because a record and a person's text could then
* be confused.
*/
var UnexpectedOutput = class extends Failure {
	name = "UnexpectedOutput";
	constructor(command) {
		super(`The output of \`git ${command}\` can't be parsed: run \`git fsck\` to check the repository, or update git if it is older than 2.31.`);
	}
};
/** The options of `git log` whose output `parseLog` parses. */
const LOG_OPTIONS = [
	"--no-renames",
	"--raw",
	"--no-abbrev",
	"-z",
	"--format=commit %H %ct"
];
/** Parses NUL-separated fields: `commit id seconds`, then `:modes ids status` and a path for each changed file. */
function parseLog(output) {
	const commits = [];
	const fields = splitFields(output, "log").values();
	for (const field of fields) {
		const [, id, seconds] = /^commit ([0-9a-f]{40}) (\d{1,12})$/.exec(field) ?? [];
		if (id !== void 0) {
			commits.push({
				id,
				instant: instantOf(Number(seconds), "log"),
				changes: []
			});
			continue;
		}
		const change = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) [ADMT]$/.exec(field);
		const commit = commits.at(-1);
		const { value: path } = fields.next();
		if (change === null || commit === void 0 || !path) throw new UnexpectedOutput("log");
		const [, modeBefore = "", modeAfter = "", before = "", after = ""] = change;
		commit.changes.push({
			path,
			before: isFile(modeBefore) ? before : null,
			after: isFile(modeAfter) ? after : null
		});
	}
	return commits;
}
/** Links and submodules aren't files. */
function isFile(mode) {
	return mode.startsWith("100");
}
const LAST_SECOND = Date.UTC(9999, 11, 31, 23, 59, 59) / 1e3;
/** Converts seconds since 1970 to RFC 3339, UTC. `command` printed them. */
function instantOf(seconds, command) {
	if (!(seconds <= LAST_SECOND)) throw new UnexpectedOutput(command);
	return `${(/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 19)}Z`;
}
/** The type of the object that an entry with this mode points to. */
function typeOf(mode) {
	if (mode === "160000") return "commit";
	return isFile(mode) || mode === "120000" ? "blob" : null;
}
/** Parses the output of `git ls-tree -r -t -z`: `mode type id\tpath`, each ending with a NUL. `folders` are the ids of the trees. */
function parseTree(output) {
	const paths = /* @__PURE__ */ new Set();
	const [entries, folders] = [[], []];
	for (const field of splitFields(output, "ls-tree")) {
		const [, mode = "", type = "", id = "", path = ""] = /^(\d{6}) ([a-z]+) ([0-9a-f]{40})\t([\s\S]+)$/.exec(field) ?? [];
		if (mode === "040000" && type === "tree") folders.push(id);
		else if (typeOf(mode) !== type || paths.has(path) && !path.includes("�")) throw new UnexpectedOutput("ls-tree");
		else {
			paths.add(path);
			entries.push({
				mode,
				id,
				path,
				size: null
			});
		}
	}
	return {
		entries,
		folders
	};
}
/** Parses the renames in the output of `git diff-tree -z --name-status --diff-filter=R`: the new path by the old one. */
function parseRenames(output) {
	const renames = /* @__PURE__ */ new Map();
	const fields = splitFields(output, "diff-tree").values();
	for (const field of fields) {
		const [from, to] = [fields.next().value, fields.next().value];
		if (!/^R\d{1,3}$/.test(field) || !from || !to) throw new UnexpectedOutput("diff-tree");
		renames.set(from, to);
	}
	return renames;
}
/** Parses the output of `git ls-files -z`: paths, each ending with a NUL. */
function parsePaths(output) {
	const paths = splitFields(output, "ls-files");
	if (paths.includes("")) throw new UnexpectedOutput("ls-files");
	return paths;
}
/** Parses commit ids, one per line. `command` printed them. */
function parseIds(output, command) {
	const ids = output.split("\n");
	if (ids.pop() !== "" || !ids.every(isObjectId)) throw new UnexpectedOutput(command);
	return ids;
}
/** Parses a single id. `command` printed it. */
function parseId(output, command) {
	const [id, ...others] = parseIds(output, command);
	if (id === void 0 || others.length > 0) throw new UnexpectedOutput(command);
	return id;
}
/** Parses the output of `git rev-parse HEAD --show-prefix`: an id and a folder, which can contain line breaks. */
function parseHead(output) {
	const [, commit = "", prefix = ""] = /^([0-9a-f]{40})\n([\s\S]*)\n$/.exec(output) ?? [];
	if (commit === "" || prefix !== "" && !prefix.endsWith("/")) throw new UnexpectedOutput("rev-parse");
	return {
		commit,
		prefix
	};
}
/** Parses the output of `git rev-list --count`. */
function parseCount(output) {
	if (!/^\d{1,15}\n$/.test(output)) throw new UnexpectedOutput("rev-list");
	return Number(output);
}
/**
* Parses a commit object: `tree`, `parent` lines, `author` and `committer`, in this order. Other lines can follow, but none of
* these may occur again, because git's own commands don't agree on which one counts. See parse_commit_buffer in git's
* commit.c.
*/
function parseCommit(text) {
	const [head = ""] = text.split("\n\n", 1);
	const [tree = "", ...lines] = head.split("\n");
	const parents = [];
	while (lines[0]?.startsWith("parent ")) parents.push(parseId(`${lines.shift()?.slice(7)}\n`, "cat-file"));
	const [author = "", committer = "", ...others] = lines;
	const [, seconds] = /^committer .*> (\d{1,12}) [+-]\d+$/s.exec(committer) ?? [];
	if (!(/^tree [0-9a-f]{40}$/.test(tree) && author.startsWith("author ")) || seconds === void 0 || others.some((line) => /^(?:tree|parent|author|committer) /.test(line))) throw new UnexpectedOutput("cat-file");
	return {
		tree: tree.slice(5),
		parents,
		committedAt: instantOf(Number(seconds), "cat-file")
	};
}
function parseBatchLine(line, id) {
	if (line === `${id} missing` || line === `${id} ambiguous`) return null;
	const [, found, type = "", size = ""] = /^([0-9a-f]{40}) ([a-z]+) (\d{1,15})$/.exec(line) ?? [];
	if (found !== id) throw new UnexpectedOutput("cat-file");
	return {
		type,
		size: Number(size)
	};
}
/** Parses the output of `git cat-file --batch-check` for these ids, one line each: the sizes of those that are blobs. */
function parseSizes(output, ids) {
	const lines = output.split("\n");
	if (lines.pop() !== "" || lines.length !== ids.length) throw new UnexpectedOutput("cat-file");
	const sizes = /* @__PURE__ */ new Map();
	ids.forEach((id, index) => {
		const line = parseBatchLine(lines[index] ?? "", id);
		if (line?.type === "blob") sizes.set(id, line.size);
	});
	return sizes;
}
/** Parses the output of `git cat-file --batch` for these ids: the content of those that are blobs. */
function parseBlobs(output, ids) {
	const objects = [...parseObjects(output, ids)];
	return new Map(objects.flatMap(([id, { type, content }]) => type === "blob" ? [[id, content]] : []));
}
/**
* Parses the output of `git cat-file --batch` for these ids: a line about each object and, unless it is missing, its bytes and
* a line break.
*/
function parseObjects(output, ids) {
	const objects = /* @__PURE__ */ new Map();
	let index = 0;
	for (const id of ids) {
		const end = output.indexOf(10, index);
		if (end < 0) throw new UnexpectedOutput("cat-file");
		const line = parseBatchLine(output.toString("latin1", index, end), id);
		index = end + 1;
		if (line === null) continue;
		const content = output.subarray(index, index + line.size);
		index += line.size;
		if (content.length !== line.size || output[index] !== 10) throw new UnexpectedOutput("cat-file");
		index += 1;
		objects.set(id, {
			type: line.type,
			content
		});
	}
	if (index !== output.length) throw new UnexpectedOutput("cat-file");
	return objects;
}
/** Splits records that each end with a NUL. */
function splitFields(output, command) {
	const fields = output.split("\0");
	if (fields.pop() !== "") throw new UnexpectedOutput(command);
	return fields;
}

// src/documents/decode.ts
/** The largest report that is read. */
const MAX_FILE_BYTES = 262144;
/** The largest number of list items and table rows in a report that is read. Each of them takes long to parse. */
const MAX_ITEMS = 5e3;
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:[0-9a-f]{64}\n/;
/** Returns a file's text, or a problem that names the file and the fix. */
function decodeFile(path, content) {
	const orExclude = `or exclude it with \`!${path}\`.`;
	if (content.kind === "failed") return unreadable(path, `${path} can't be read. ${content.message}`);
	if (content.kind === "large") {
		const { size } = content;
		return {
			...unreadable(path, `${path} is ${size} bytes long, but the limit is 256 KiB: split it, ${orExclude}`),
			size
		};
	}
	const text = decodeUtf8(content.bytes);
	if (text === null) return unreadable(path, `${path} is not UTF-8 text: save it as UTF-8, ${orExclude}`);
	if (LFS_POINTER.test(text)) return unreadable(path, `${path} is a Git LFS pointer, not the report: commit the text itself (\`git lfs untrack\`), ${orExclude}`);
	const items = text.split(/\r\n?|\n/).filter(isItem).length;
	if (items > 5e3) return unreadable(path, `${path} has ${items} list items and table rows, but the limit is ${MAX_ITEMS}: split it, ${orExclude}`);
	return text;
}
/** Whether a line is an item of a list or a row of a table. */
function isItem(line) {
	return /^[\s>]*(?:(?:[-*+]|\d+[.)])\s|[•◦▪☐☑☒✅✔])|\|/.test(line);
}
/** Describes a file that can't be read. */
function unreadable(path, message) {
	return {
		path,
		problem: {
			severity: "error",
			file: path,
			line: null,
			message
		}
	};
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

// src/documents/glob.ts
/** The maximum length of a glob, and the maximum number of globs that the braces in all globs expand to. */
const LONGEST = 500;
const MOST_ALTERNATIVES = 1e3;
/**
* The number of steps that matching may take: some at the start, and more with each path. An ordinary glob takes about as many
* steps as a path has characters, but many long globs that almost match take millions for a single path.
*/
const FIRST_STEPS = 1e7;
const STEPS_FOR_PATH = 1e5;
/**
* Compiles globs to a predicate for the paths that match one of them. Throws a Failure if there are too many, or if one is too
* long or uses other patterns. The predicate throws a Failure if matching takes too many steps.
*/
function compileGlobs(globs) {
	const matchers = [];
	let room = MOST_ALTERNATIVES;
	for (const glob of globs) {
		const { matches, alternatives } = compileGlob(glob, room);
		matchers.push(matches);
		room -= alternatives;
	}
	const meter = { left: FIRST_STEPS };
	return (path) => {
		meter.left += STEPS_FOR_PATH;
		return matchers.some((matches) => matches(path, meter));
	};
}
/**
* Compiles a glob with `*`, `**`, `?`, `[a-z]` and `{a,b}`. A path is matched step by step and only the last star is tried again,
* so `*a*a*a*b` takes no longer than any other glob. `room` is the number of globs that its braces may expand to.
*/
function compileGlob(glob, room) {
	if (glob.length > LONGEST) throw new Failure(`The glob ${glob.slice(0, 40)}… is longer than ${LONGEST} characters.`);
	if (/[@!+*?]\(/.test(glob.replaceAll(/\\./g, ""))) throw new Failure(`The glob ${glob} uses a pattern in parentheses: write {a,b} instead of @(a|b).`);
	const alternatives = expandBraces(glob, room).map(compilePath);
	const matches = (path, meter) => {
		const folders = path.split("/");
		return alternatives.some((steps) => matchSteps(steps, folders, meter));
	};
	return {
		matches,
		alternatives: alternatives.length
	};
}
/** The folder that contains every match of a glob: its parts before the first one with a pattern. "" is the root. */
function baseOf(glob) {
	const parts = withoutDot(glob).split("/");
	const first = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
	return (first < 0 ? parts : parts.slice(0, first)).join("/").replaceAll(/\\(.)/g, "$1");
}
function withoutDot(glob) {
	return glob.startsWith("./") ? glob.slice(2) : glob;
}
function compilePath(glob) {
	const parts = withoutDot(glob).replace(/^\*\*(?=\.[^/]*$)/, "**/*").split("/");
	if (parts.length > 1 && parts.at(-1) === "**") parts.push("*");
	return parts.map((part) => {
		if (part === "**") return null;
		const steps = compilePart(part);
		return (folder, meter) => matchSteps(steps, folder.split(""), meter);
	});
}
function compilePart(part) {
	const steps = [];
	for (let index = 0; index < part.length; index += 1) {
		const character = part.charAt(index);
		const close = character === "[" ? part.indexOf("]", index + 2) : -1;
		if (character === "*") {
			if (steps.at(-1) !== null) steps.push(null);
		} else if (character === "?") steps.push(() => true);
		else if (close > 0) {
			steps.push(compileClass(part.slice(index + 1, close)));
			index = close;
		} else {
			if (character === "\\" && index + 1 < part.length) index += 1;
			const literal = part.charAt(index);
			steps.push((value) => value === literal);
		}
	}
	return steps;
}
/** `a-z`, or `!a-z` for all other characters. */
function compileClass(content) {
	const isNegated = content.startsWith("!") || content.startsWith("^");
	const ranges = Array.from((isNegated ? content.slice(1) : content).matchAll(/([^])(?:-([^]))?/g), ([, from = "", to = from]) => ({
		from,
		to
	}));
	return (value) => ranges.some(({ from, to }) => value >= from && value <= to) !== isNegated;
}
/** Whether the steps match all values. If a later step fails, only the last star takes one more value. */
function matchSteps(steps, values, meter) {
	let [step, value, star, resume] = [
		0,
		0,
		-1,
		0
	];
	while (value < values.length) {
		meter.left -= 1;
		if (meter.left < 0) throw new Failure("Matching `documents` takes too long: use fewer or shorter globs.");
		const current = steps[step];
		if (current === null) {
			[star, resume] = [step, value];
			step += 1;
		} else if (current?.(values[value], meter)) {
			step += 1;
			value += 1;
		} else if (star >= 0) {
			resume += 1;
			[step, value] = [star + 1, resume];
		} else return false;
	}
	return steps.slice(step).every((rest) => rest === null);
}
/** `{a,b}.md` → `a.md`, `b.md`. Braces without a comma are kept. */
function expandBraces(glob, room) {
	const done = [];
	const open = [glob];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const braces = findBraces(next);
		if (braces === null) done.push(next);
		else for (const choice of braces.choices.toReversed()) open.push(next.slice(0, braces.start) + choice + next.slice(braces.end));
		if (done.length + open.length > room) throw new Failure(`With the braces in ${glob}, there are more than ${MOST_ALTERNATIVES} globs: use fewer globs or braces.`);
	}
	return done;
}
/** The first pair of braces that contains a comma. */
function findBraces(glob) {
	const starts = [];
	let found = null;
	for (let index = 0; index < glob.length; index += 1) {
		const character = glob.charAt(index);
		if (character === "\\") index += 1;
		else if (character === "{") starts.push({
			at: index,
			commas: []
		});
		else if (character === ",") starts.at(-1)?.commas.push(index);
		else if (character === "}") {
			const braces = starts.pop();
			if (!braces || braces.commas.length === 0 || found && found.start < braces.at) continue;
			const cuts = [
				braces.at,
				...braces.commas,
				index
			];
			const choices = cuts.slice(1).map((cut, at) => glob.slice(Number(cuts[at]) + 1, cut));
			found = {
				start: braces.at,
				end: index + 1,
				choices
			};
		}
	}
	return found;
}

// src/documents/limits.ts
const MAX_FILES = 2e3;
const MAX_TOTAL_BYTES = 16777216;
/** No file matches the globs. */
var NoReport = class extends Failure {};
const EXAMPLES = 3;
/** The failure if no file matches the globs. */
function noReportFailure(globs, { markdown, similar }) {
	const what = `No report matches ${globs.length === 0 ? "the default names" : globs.join(", ")}`;
	const set = (glob) => `set \`documents\` to the paths of your reports, such as ${glob}.`;
	if (markdown === 0) return new NoReport(`${what}, because there is no Markdown file: if the reports are in this repository, check out the branch that contains them.`);
	const [first, ...others] = similar.slice(0, EXAMPLES);
	if (first === void 0) return new NoReport(`${what}: ${set("docs/incidents/**/*.md")}`);
	const more = similar.length > EXAMPLES ? ` and ${similar.length - EXAMPLES} more` : "";
	const names = `${[first, ...others].join(", ")}${more}`;
	return new NoReport(`${what}, but these files look like reports: ${names}. To read them, ${set(globFor(first))}`);
}
/** The failure for a glob or file outside the repository. */
function outsideFailure(pathOrGlob) {
	return new Failure(`${pathOrGlob} is outside the repository: \`documents\` may only match files inside it.`);
}
/** Throws a Failure if too many reports match. */
function expectFewEnough(count) {
	if (count <= MAX_FILES) return;
	throw new Failure(`${count} reports match, but the limit is ${MAX_FILES}: narrow \`documents\`.`);
}
/** Throws a Failure if the reports up to and including `path` are too large in total. */
function expectSmallEnough(bytes, path) {
	if (bytes <= MAX_TOTAL_BYTES) return;
	throw new Failure(`The reports exceed 16 MiB in total at ${path}: narrow \`documents\`.`);
}
/** A glob for the `.md` files in a file's folder, such as `docs/reviews/**\/*.md`. */
function globFor(path) {
	const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
	return folder === "" ? "*.md" : `${folder}/**/*.md`;
}

// src/documents/filter.ts
/** Folders that never contain reports. */
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set(["node_modules", ".git"]);
/** Template files. Only the default names exclude them; configured globs are taken literally. */
const TEMPLATE = /(?:^|[/_-])templates?\/|(?:^|\/)_?template\.|[ _-]template\.[^/.]*$/i;
/**
* Names of reports and of their folders. The long words match anywhere (`2026PostMortemCache`), the short ones only as whole
* words, because `coincident` and `arcade` contain them. A short word may be followed by digits, as in `RCA12`.
*/
const LONG_NAMES = [
	"post[-_ ]?mortem",
	"incident[-_ ]?(?:report|review|log)",
	"post[-_ ]?incident",
	"root[-_ ]?cause",
	"retrospective",
	"outage",
	"after[-_ ]?action",
	"corrections?[-_ ]?of[-_ ]?error",
	"(?:service|network|system)[-_ ]?disruption",
	"disruptions",
	"(?:service|system)[-_ ]?interruption",
	"(?<!zero[-_ ]?)downtime",
	"failure[-_ ]?report",
	"learning[-_ ]?review",
	"lessons[-_ ]?learn(?:ed|t)",
	"(?:inc|sev)-?[0-9]",
	"pm-?(?:19|20)[0-9]{2}(?![0-9])"
];
const SHORT_NAMES = [
	"incidents?",
	"rcas?",
	"pirs?",
	"aars?",
	"coes?",
	"retros?"
];
/** In other languages. In those without spaces between words, they match anywhere, and so do stems that take endings. */
const OTHER_NAMES = [
	"(?<!\\p{L})(?:incidente?s|incidencias|vorf(?:ä|ae|a)lle|vorfall|st(?:ö|oe)rung(?:en|sbericht(?:e)?)?|ausf(?:ä|ae)lle|ausfallberichte?|pannes?)(?!\\p{L})",
	"ポストモーテム|障害報告|事後検証|复盘|復盤|故障报告|故障報告|事故报告|事故報告|장애[ _-]?(?:보고|회고)|포스트모템",
	"инцидент|постмортем|інцидент"
];
const REPORT_NAME = new RegExp([
	...LONG_NAMES.map(startOfWord),
	`(?<!\\p{L})(?:${SHORT_NAMES.join("|")})(?!\\p{L})`,
	...OTHER_NAMES
].join("|"), "iu");
/** Names that end in a number would also match inside other words, such as `rpm-2026`. */
function startOfWord(name) {
	return name.includes("[0-9]") ? `(?<!\\p{L})${name}` : name;
}
const MARKDOWN$1 = /\.(?:md|markdown)$/i;
/**
* Creates a predicate for paths that match the `documents` globs. Without globs, or with globs that only exclude paths,
* reports are recognised by their names. Paths are relative to the repository and use `/`.
*/
function createFilter(globs) {
	const included = globs.filter((glob) => !glob.startsWith("!"));
	const isIncluded = included.length === 0 ? isReportName : compileGlobs(included);
	const isExcluded = createExclusion(globs);
	return (path) => {
		const parts = path.split("/");
		const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
		if (parts.some((part) => SKIPPED_FOLDERS.has(part)) || [path, ...folders].some(isExcluded)) return false;
		return isIncluded(path);
	};
}
/**
* The first default, which recognised fewer names. Reports that already existed when the default became wider aren't
* admitted.
*/
const isEarlierReportName = compileGlobs(["**/{postmortem,post-mortem,postmortems,post-mortems,incidents,incident-reports,incident-report}*/**/*.md", "**/*{postmortem,post-mortem,incident-report}*.md"]);
/** Whether a report's path matches `documents` only because the default recognises more names than it used to. */
function isNewlyNamed(path, globs) {
	return globs.every((glob) => glob.startsWith("!")) && !isEarlierReportName(path);
}
function isReportName(path) {
	return MARKDOWN$1.test(path) && REPORT_NAME.test(path) && !TEMPLATE.test(path);
}
/** Creates the selection for these globs. Throws a Failure if a glob leads out of the repository. */
function createSelection(globs) {
	const outside = globs.find((glob) => isOutside(glob));
	if (outside) throw outsideFailure(outside);
	const included = globs.filter((glob) => !glob.startsWith("!"));
	const folders = included.length === 0 ? [""] : included.map((glob) => baseOf(glob));
	const isNamed = (path) => folders.some((folder) => folder === path || folder.startsWith(`${path}/`));
	return {
		isReport: createFilter(globs),
		isNamed,
		folders
	};
}
function isOutside(glob) {
	const path = glob.replace(/^!/, "");
	return path.startsWith("/") || path.split("/").includes("..");
}
/** Creates a predicate for files and folders that are excluded by globs with `!`. */
function createExclusion(globs) {
	return compileGlobs(globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)));
}

// src/documents/lookalikes.ts
/** The number of files that fit into one request to GitHub. */
const MOST_READ = 50;
const MARKDOWN = /\.(?:md|markdown)$/i;
/** Files that many repositories have, hidden folders, and templates. None of them is likely to be a report. */
const COMMON = /(?:^|\/)(?:readme|changelog|contributing|code_of_conduct|security|license|agents|claude|governance|maintainers)[^/]*$|^\.|templates?\b/i;
/** Words in a title that announce a report, in the languages in which they are usual. */
const REPORT_TITLE = /incident|outage|post-?mortem|root cause|downtime|disruption|degradation|apolog|what happened|went wrong|störung|ausfall|panne|caída|障害|故障|장애|сбой|авари/i;
/** Explains that no file matches the globs, and names the Markdown files that read like reports. Looks at the last paths first. */
async function describeNoReport(globs, { paths, read }) {
	const markdown = paths.filter((path) => MARKDOWN.test(path) && !path.split("/").some((part) => SKIPPED_FOLDERS.has(part)));
	const texts = await read(markdown.filter((path) => !COMMON.test(path)).toReversed().slice(0, MOST_READ)).catch(() => /* @__PURE__ */ new Map());
	const similar = Array.from(texts).flatMap(([path, text]) => looksLikeReport(path, text) ? [path] : []);
	return noReportFailure(globs, {
		markdown: markdown.length,
		similar
	});
}
/** Whether a Markdown file promises something, and has a publication date or a title that announces a report. */
function looksLikeReport(path, text) {
	const { title, published, commitments } = parseReport({
		path,
		text,
		firstCommitted: null
	}, { headings: [] });
	return commitments.length > 0 && (published !== null || REPORT_TITLE.test(title));
}

// src/documents/git.ts
const MAX_OUTPUT_BYTES = 268435456;
const TIMEOUT_MS = 6e4;
/** Settings that keep a repository's own configuration from running programs or changing what git reads, whoever owns the repository. */
const GUARDS = [
	"safe.directory=*",
	"safe.bareRepository=explicit",
	"core.fsmonitor=false",
	`core.hooksPath=${devNull}`,
	"core.commitGraph=false",
	"log.showSignature=false"
].flatMap((setting) => ["-c", setting]);
/**
* Runs git in a folder and returns its output. Rejects if git is missing, fails, or runs for more than a minute. Git ignores
* any GIT_* variables of the runner, and never replaces or fetches objects, or asks for a password.
*/
async function runGit(root, ...args) {
	return (await runGitAt({ cwd: root }, args)).toString();
}
/** Runs git at a place and returns the bytes of its output. `input` is sent to its standard input. */
async function runGitAt(place, args, input) {
	const { cwd, gitDir } = place;
	const all = [
		...gitDir === void 0 ? [] : [`--git-dir=${gitDir}`],
		...GUARDS,
		...args
	];
	const env = cleanEnvironment(gitDir !== void 0);
	if (input !== void 0) return pipeThrough(all, {
		cwd,
		env,
		input
	});
	const options = {
		cwd,
		env,
		maxBuffer: MAX_OUTPUT_BYTES,
		timeout: TIMEOUT_MS,
		encoding: "buffer"
	};
	const { execFile } = process.getBuiltinModule("node:child_process");
	return new Promise((resolve, reject) => {
		execFile("git", all, options, (error, stdout, stderr) => error ? reject(Object.assign(error, { stderr })) : resolve(stdout));
	});
}
/** The environment without git's own variables. https://git-scm.com/docs/git#_environment_variables */
function cleanEnvironment(isIsolated) {
	const others = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
	return {
		...Object.fromEntries(others),
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_CONFIG_NOSYSTEM: "1",
		...isIsolated ? { GIT_CONFIG_GLOBAL: devNull } : {}
	};
}
function pipeThrough(args, { cwd, env, input }) {
	const { spawn } = process.getBuiltinModule("node:child_process");
	const child = spawn("git", args, {
		cwd,
		env,
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		],
		timeout: TIMEOUT_MS
	});
	const chunks = [];
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code) => {
			if (code === 0) resolve(Buffer.concat(chunks));
			else reject(/* @__PURE__ */ new Error(`git exited with ${code ?? "a signal"}`));
		});
		child.stdout.on("data", (chunk) => chunks.push(chunk));
		child.stdin.on("error", () => {});
		child.stdin.end(input);
	});
}

// src/documents/working-files.ts
/**
* Lists the files in a folder, sorted by path. In a repository, lists only those that git tracks or would add. Elsewhere,
* `skips` tells which files and folders to leave out. Throws a Failure if a folder can't be read.
*/
async function listWorkingFiles(root, skips) {
	return await listWithGit(root) ?? walk(root, skips);
}
/** Null if git is missing or the folder is not in a repository. */
async function listWithGit(root) {
	try {
		const list = await runGit(root, "ls-files", "--cached", "--others", "--exclude-standard", "-z");
		return [...new Set(parsePaths(list).filter((file) => !file.endsWith("/")))].toSorted();
	} catch {
		return null;
	}
}
/** Lists every file in a folder, sorted by path, without asking git. */
async function walk(root, skips) {
	const found = [];
	const visit = async (folder) => {
		const entries = (await readFolder$1(root, folder)).map((entry) => ({
			entry,
			relative: folder === "" ? entry.name : `${folder}/${entry.name}`
		})).filter(({ entry, relative }) => !SKIPPED_FOLDERS.has(entry.name) && !skips(relative));
		found.push(...entries.filter(({ entry }) => !entry.isDirectory()).map(({ relative }) => relative));
		await Promise.all(entries.filter(({ entry }) => entry.isDirectory()).map(({ relative }) => visit(relative)));
	};
	await visit("");
	return found.toSorted();
}
async function readFolder$1(root, folder) {
	try {
		return await readdir(path.join(root, folder), { withFileTypes: true });
	} catch (error) {
		throw new Failure(`The folder ${folder === "" ? root : folder} can't be read (${codeOf(error)}): make it readable, or exclude it with \`!${folder}/**\`.`);
	}
}
/** Whether a listed file is still there. git also lists files that were deleted or not checked out. */
async function isPresent(root, file) {
	try {
		return !(await lstat(path.join(root, file))).isDirectory();
	} catch (error) {
		return codeOf(error) !== "ENOENT" && codeOf(error) !== "ENOTDIR";
	}
}

// src/documents/dates.ts
/**
* Parses a report. The publication date is the one stated in the report; without one, the date of the report's first commit;
* without that, the date recorded in its issues. If there is none, the publication date is null.
*/
function parseDated(file, options, sources = {}) {
	const firstCommitted = knownDay(file.path, sources);
	const { writtenOn } = sources;
	const dated = {
		path: file.path,
		text: file.text,
		firstCommitted,
		...writtenOn && { writtenOn }
	};
	return {
		file: dated,
		report: parseReport(dated, options)
	};
}
/**
* Adds the publication date to reports that contain commitments but have no date yet. `lookUp` returns the dates of files' first
* commits, and is called only for files that have no date in any other source. If a path is missing from its result, the
* report is left out and the path is returned in `waiting`.
*/
async function completeDates(reports, options, { lookUp, ...sources }) {
	const undated = reports.filter(({ file, report }) => report.published === null && report.commitments.length > 0 && knownDay(file.path, sources) === null);
	const unknown = new Set(undated.map(({ file }) => file.path));
	const found = unknown.size === 0 ? /* @__PURE__ */ new Map() : await lookUp([...unknown]);
	const waiting = [...unknown].filter((path) => !found.has(path));
	return {
		reports: reports.flatMap(({ file, report }) => {
			if (report.published !== null || report.commitments.length === 0) return [report];
			if (unknown.has(file.path) && !found.has(file.path)) return [];
			const firstCommitted = knownDay(file.path, sources) ?? found.get(file.path) ?? null;
			return [firstCommitted === null ? report : parseReport({
				...file,
				firstCommitted
			}, options)];
		}),
		waiting
	};
}
/** Git takes precedence over the issues, because anyone with write access can edit an issue. */
function knownDay(path, { firstCommits, issues }) {
	return firstCommits?.get(path) ?? issues?.get(path) ?? null;
}

// src/documents/files.ts
/**
* Reads every file in a folder that matches the globs, except those that git ignores, sorted by path. Throws a Failure if
* nothing matches or a limit is exceeded. A file that can't be read is listed, because it must not look deleted.
*/
async function readReportFiles(root, globs) {
	const selection = createSelection(globs);
	const listed = await listWorkingFiles(root, createExclusion(globs));
	return readSelected(root, globs, {
		listed,
		paths: await findPaths(root, selection, listed)
	});
}
/** Reads the `.md` files in a folder that was named explicitly, even if git ignores all of them. */
async function readFolderFiles(root) {
	const globs = ["**/*.md"];
	const selection = createSelection(globs);
	const listed = await listWorkingFiles(root, () => false);
	const paths = await findPaths(root, selection, listed);
	if (paths.length > 0) return readSelected(root, globs, {
		listed,
		paths
	});
	return readSelected(root, globs, {
		listed,
		paths: (await walk(root, () => false)).filter(selection.isReport)
	});
}
/** Reads the regular files among these paths in a folder. */
async function readWorkingFiles(root, paths) {
	const present = await Promise.all(paths.map((file) => isPresent(root, file)));
	const base = await realpath(root);
	const read = await readAll(paths.filter((_, index) => present[index]), (file) => readRegularFile(path.join(root, file), file, base));
	return {
		texts: new Map(read.files.map(({ path: file, text }) => [file, text])),
		unreadable: read.unreadable,
		replaced: read.links
	};
}
/** Reads files by path, inside or outside the repository. Throws a Failure if one can't be read. */
async function readNamedFiles(paths) {
	const read = await readAll(paths, (file) => readRegularFile(file, file, null));
	const [link] = read.links;
	if (link !== void 0) throw new Failure(`${link} is a symbolic link: name the report itself.`);
	const [problem] = read.unreadable;
	if (problem) throw new Failure(problem.problem.message);
	return read.files;
}
async function findPaths(root, { isReport, isNamed }, listed) {
	const matches = listed.filter((file) => isReport(file) || isNamed(file));
	const present = await Promise.all(matches.map((file) => isPresent(root, file)));
	return matches.filter((_, index) => present[index]);
}
async function readSelected(root, globs, { paths, listed }) {
	if (paths.length === 0) throw await describeNoReport(globs, {
		paths: listed,
		read: async (wanted) => (await readWorkingFiles(root, wanted)).texts
	});
	expectFewEnough(paths.length);
	const base = await realpath(root);
	return readAll(paths, (relative) => readRegularFile(path.join(root, relative), relative, base));
}
async function readAll(paths, read) {
	const found = {
		files: [],
		unreadable: [],
		links: []
	};
	let total = 0;
	for (const file of paths) {
		const content = await read(file);
		if (content === "link") found.links.push(file);
		else if ("problem" in content) found.unreadable.push(content);
		else {
			if (content.kind === "bytes") total += content.bytes.length;
			expectSmallEnough(total, file);
			const text = decodeFile(file, content);
			if (typeof text === "string") found.files.push({
				path: file,
				text
			});
			else found.unreadable.push(text);
		}
	}
	return found;
}
/** After links are resolved, the file must be inside `base`; null allows any location. */
async function readRegularFile(absolute, relative, base) {
	try {
		const stat = await lstat(absolute);
		if (stat.isSymbolicLink()) return "link";
		if (stat.isFile() && stat.size > 262144) return {
			kind: "large",
			size: stat.size
		};
		return {
			kind: "bytes",
			bytes: await readFileBytes(absolute, {
				limit: MAX_FILE_BYTES,
				inside: base
			})
		};
	} catch (error) {
		const problem = fileProblem(error, "read");
		if (problem instanceof OutsideProblem) throw outsideFailure(relative);
		const fix = problem.code === null ? "" : "make it readable, or ";
		return unreadable(relative, `${relative} ${problem.message}: ${fix}exclude it with \`!${relative}\`.`);
	}
}

// src/documents/corrupt-objects.ts
/** Thrown if the content of a commit or a tree doesn't match its id, because the repository is damaged or forged. */
var CorruptObject = class extends UnexpectedOutput {
	name = "CorruptObject";
	constructor(type, id) {
		super("cat-file");
		this.message = `The ${type} ${id} in the workspace's git repository is corrupt: its content doesn't match its id. Run \`git fsck\`, and check the repository out again.`;
	}
};

// src/documents/first-commits.ts
/** When each file reached the branch, by path, following renames like readFirstCommits; null without the full history. */
async function readFirstDates(branch) {
	return readOriginals(branch, ({ instant, promised }) => ({
		committed: instant,
		promised
	}));
}
/**
* The date on which each file reached the branch, by path, following renames of unchanged files. `toDay` converts a commit's
* instant (RFC 3339) to a date. Null without the full history, because in a shallow checkout every file appears to start at
* the last commit. Throws a CorruptObject if one of the branch's commits is corrupt.
*/
async function readFirstCommits(branch, toDay) {
	return readOriginals(branch, ({ instant }) => toDay(instant));
}
async function readOriginals(branch, dateOf) {
	try {
		const first = findFirstCommits(await branch.readLog());
		return new Map(Array.from(first, ([name, commit]) => [name, dateOf(originalOf(commit))]));
	} catch (error) {
		if (error instanceof CorruptObject) throw error;
		return null;
	}
}
function originalOf(commit) {
	let original = commit;
	for (let renames = 0; renames < 5 && original.earlier !== null; renames += 1) original = original.earlier;
	return original;
}
function findFirstCommits(commits) {
	const first = /* @__PURE__ */ new Map();
	for (const { instant, promised, changes } of commits) {
		const deleted = changes.filter(({ after }) => after === null);
		for (const change of changes) {
			if (change.before !== null || first.has(change.path)) continue;
			const origin = findOrigin(change, deleted);
			first.set(change.path, {
				instant,
				promised,
				earlier: (origin && first.get(origin.path)) ?? null
			});
		}
	}
	return first;
}
/** The deleted file with the same content, preferably with the same name in another folder. */
function findOrigin(added, deleted) {
	const same = deleted.filter(({ before }) => before === added.after);
	return same.find((change) => path.posix.basename(change.path) === path.posix.basename(added.path)) ?? same[0];
}

// src/documents/working-reports.ts
/** If a read fails because no file matches `documents`, returns an empty result with that failure in `none`. */
async function readOrNone(reading) {
	try {
		return {
			...await reading,
			none: null
		};
	} catch (error) {
		if (!(error instanceof NoReport)) throw error;
		return {
			reports: [],
			committedAt: null,
			unreadable: [],
			problems: [],
			notices: [],
			none: error
		};
	}
}
/** Reads and parses the reports in a folder as they are, committed or not, except those that git ignores. */
async function readWorkingReports(root, config, branch) {
	const { files, unreadable, links } = await readReportFiles(root, config.documents);
	return {
		reports: await parseReports(files, config, branch),
		committedAt: null,
		unreadable,
		problems: [],
		notices: links.map(linkNotice)
	};
}
/** Parses reports. Reads the history only if a report with commitments doesn't state its date, because that can take a long time. */
async function parseReports(files, config, branch) {
	const parsed = [];
	for (const file of files) {
		parsed.push(parseDated(file, config));
		await setImmediate();
	}
	const isUndated = ({ report }) => report.published === null && report.commitments.length > 0;
	if (branch === null || !parsed.some(isUndated)) return parsed;
	const firstCommits = await readFirstCommits(branch, (instant) => dayOf(instant, config.timezone));
	return parsed.map((read) => isUndated(read) ? parseDated(read.file, config, { firstCommits }) : read);
}
/** The notice that a symbolic link is left out. */
function linkNotice(path) {
	return {
		file: path,
		message: `${path} is a symbolic link, so it is left out.`
	};
}

// src/documents/reports.ts
/** Reads and parses the reports in a commit's tree. `root` is the workspace, which may contain other files. */
async function readTreeReports(tree, config, { root, branch }) {
	const selection = createSelection(config.documents);
	const [listing, working] = await Promise.all([tree.list(selection.folders), listWorkingFiles(root, createExclusion(config.documents)).catch(() => [])]);
	const paths = [...listing.files.keys()].filter(selection.isReport).toSorted();
	const links = listing.links.filter((path) => selection.isReport(path) || selection.isNamed(path)).toSorted();
	if (paths.length + links.length === 0) throw await explainNone(tree, config);
	expectFewEnough(paths.length);
	const wanted = paths.flatMap((path) => listing.files.get(path) ?? []);
	const sizes = await tree.blobs.readSizes(wanted);
	let total = 0;
	paths.forEach((path, index) => {
		const size = sizes.get(wanted[index]?.id ?? "") ?? 0;
		if (size <= 262144) total += size;
		expectSmallEnough(total, path);
	});
	const { texts, unreadable } = await tree.readFiles(paths);
	expectTextsSmallEnough(texts);
	const known = /* @__PURE__ */ new Set([...listing.files.keys(), ...listing.links]);
	const untracked = await findUntracked(root, selection, working.filter((path) => !known.has(path)));
	const files = Array.from(texts, ([path, text]) => ({
		path,
		text
	}));
	return {
		reports: await parseReports(files, config, branch),
		committedAt: tree.committedAt,
		unreadable,
		problems: [],
		notices: [...links.map(linkNotice), ...untrackedNotice(untracked, tree.commit)]
	};
}
/** Throws a Failure if the texts are too large in total, because the sizes of some may have been unknown before they were read. */
function expectTextsSmallEnough(texts) {
	let total = 0;
	for (const [path, text] of texts) {
		total += byteLength(text);
		expectSmallEnough(total, path);
	}
}
/** Looks in the whole tree, because the globs may name another folder. */
async function explainNone(tree, config) {
	const { files } = await tree.list([""]);
	const read = async (wanted) => (await tree.readFiles(wanted)).texts;
	return describeNoReport(config.documents, {
		paths: [...files.keys()].toSorted(),
		read
	});
}
async function findUntracked(root, { isReport }, paths) {
	const matches = paths.filter(isReport);
	const present = await Promise.all(matches.map((path) => isPresent(root, path)));
	return matches.filter((_, index) => present[index]);
}
function untrackedNotice(paths, commit) {
	const [first, ...others] = paths;
	if (first === void 0) return [];
	return [{
		file: null,
		message: `${first}${others.length === 0 ? "" : ` (and ${others.length} more)`} is in the workspace but not in commit ${commit.slice(0, 12)}, so it isn't read: commit it if it is a report.`
	}];
}

// src/documents/object-folders.ts
/** How many folders deep to look for another checkout in the workspace. */
const DEPTH = 2;
/** The maximum length of a file that names a git directory: PATH_MAX on Linux. */
const MAX_LINE_BYTES = 4096;
/** The object database of the repository that contains this folder, which can also be a bare repository; null without one. */
async function findOwnObjects(folder) {
	if (await isBare(folder)) return path.resolve(folder, "objects");
	for (let current = path.resolve(folder);; current = path.dirname(current)) {
		const found = await objectsOfCheckout(current);
		if (found !== null) return found;
		if (path.dirname(current) === current) return null;
	}
}
/**
* The object databases of other checkouts in the workspace's subfolders. A bare repository counts only directly in a
* workspace that isn't a checkout itself: inside a checkout, it could be a committed folder that only looks like one.
*/
async function findInnerObjects(root) {
	const acceptsBare = await objectsOfCheckout(root) === null;
	return findInside(root, DEPTH, acceptsBare);
}
async function findInside(folder, depth, acceptsBare) {
	const names = (await readFolder(folder)).filter((entry) => entry.isDirectory() && entry.name !== ".git");
	return (await Promise.all(names.map(async ({ name }) => {
		const inner = path.join(folder, name);
		const objects = await objectsOfCheckout(inner);
		if (objects !== null) return [objects];
		if (acceptsBare && await isBare(inner)) return [path.join(inner, "objects")];
		return depth > 1 ? findInside(inner, depth - 1, false) : [];
	}))).flat();
}
/** Resolves `.git`, which is a folder or, in a worktree or submodule, a file that names one. */
async function objectsOfCheckout(folder) {
	const link = path.join(folder, ".git");
	const named = await readLine(link);
	const gitDir = named?.startsWith("gitdir: ") ? path.resolve(folder, named.slice(8)) : link;
	const common = await readLine(path.join(gitDir, "commondir"));
	const objects = path.join(common === null ? gitDir : path.resolve(gitDir, common), "objects");
	return await exists(objects) ? objects : null;
}
async function isBare(folder) {
	return (await Promise.all([
		"HEAD",
		"objects",
		"refs"
	].map((name) => exists(path.join(folder, name))))).every(Boolean);
}
async function readFolder(folder) {
	try {
		return await readdir(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
async function readLine(file) {
	try {
		return (await readFileText(file, {
			limit: MAX_LINE_BYTES,
			inside: null,
			followLinks: true
		})).trim();
	} catch {
		return null;
	}
}
async function exists(file) {
	try {
		await access(file);
		return true;
	} catch {
		return false;
	}
}

// src/documents/objects.ts
/** A commit or blob id, which is safe to pass to git. */
const OBJECT_ID = /^[0-9a-f]{40}$/;
/**
* Opens the git objects in a workspace: those of its own repository and, if the commit isn't among them, those of checkouts
* in its subfolders. Null if git is missing or there are no objects. Missing objects are not read from anywhere else.
*/
async function openObjects(root, commit) {
	const own = await findOwnObjects(root);
	const alone = own === null ? null : await borrow([own]);
	if (alone !== null && await hasCommit(alone, commit)) return alone;
	const inner = await findInnerObjects(root);
	const objects = inner.length === 0 ? alone : await borrow([...own === null ? [] : [own], ...inner]);
	return objects !== null && await canRun(objects) ? objects : null;
}
/** Whether a commit is among the objects. */
async function hasCommit(objects, commit) {
	try {
		await objects.readCommit(commit);
		return true;
	} catch {
		return false;
	}
}
/** Whether git is available and accepts the objects. */
async function canRun(objects) {
	try {
		await objects.run("rev-parse", "--git-dir");
		return true;
	} catch {
		return false;
	}
}
/**
* Reads the objects through a separate, empty repository that borrows them. This way, the workspace's configuration, hooks,
* replacements, owner and remotes have no effect. https://git-scm.com/docs/gitrepository-layout
*/
async function borrow(folders) {
	const gitDir = await createBorrower(folders);
	const place = {
		cwd: gitDir,
		gitDir
	};
	const run = async (...args) => (await runGitAt(place, args)).toString();
	return {
		run,
		readCommit: memoize((id) => run("cat-file", "commit", id)),
		async readSizes(ids) {
			const ask = (input) => runGitAt(place, ["cat-file", "--batch-check"], input);
			return batch(ids, ask, (output, asked) => parseSizes(output.toString("latin1"), asked));
		},
		async readBlobs(ids) {
			const ask = (input) => runGitAt(place, ["cat-file", "--batch"], input);
			const blobs = await batch(ids, ask, parseBlobs);
			return new Map([...blobs].filter(([id, content]) => blobId(content) === id));
		},
		async check(ids) {
			if (ids.length === 0) return;
			const output = await runGitAt(place, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
			for (const [id, { type, content }] of parseObjects(output, ids)) if (objectId(type, content) !== id) throw new CorruptObject(type, id);
		}
	};
}
/** Asks git about several objects. Skips ids that git could mistake for something else. */
async function batch(ids, run, parse) {
	const asked = ids.filter((id) => OBJECT_ID.test(id));
	if (asked.length === 0) return /* @__PURE__ */ new Map();
	try {
		return parse(await run(`${asked.join("\n")}\n`), asked);
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
const borrowers = /* @__PURE__ */ new Set();
async function createBorrower(folders) {
	const gitDir = await mkdtemp(path.join(tmpdir(), "follow-through-"));
	if (borrowers.size === 0) process.once("exit", removeBorrowers);
	borrowers.add(gitDir);
	await Promise.all([mkdir(path.join(gitDir, "objects", "info"), { recursive: true }), mkdir(path.join(gitDir, "refs"), { recursive: true })]);
	const listed = folders.filter((folder) => !folder.includes("\n"));
	await Promise.all([
		writeFile(path.join(gitDir, "HEAD"), "ref: refs/heads/none\n"),
		writeFile(path.join(gitDir, "config"), "[core]\n	repositoryformatversion = 0\n	bare = true\n"),
		writeFile(path.join(gitDir, "objects", "info", "alternates"), listed.map((folder) => `${folder}\n`).join(""))
	]);
	return gitDir;
}
function removeBorrowers() {
	for (const folder of borrowers) rmSync(folder, {
		recursive: true,
		force: true
	});
	borrowers.clear();
}

// src/documents/git-words.ts
/**
* The meanings of git's messages. The messages themselves are never shown, because they quote paths, addresses and settings,
* which can contain a password or, after a checkout, the token.
*/
const MEANINGS = [
	[/not a git repository/, "the folder is not a git repository"],
	[/dubious ownership/, "the folder belongs to another user"],
	[/bad config|bad (?:boolean|numeric)|invalid value for/, "the repository's configuration is invalid"],
	[/shallow/, "the clone is shallow"],
	[/bad object|bad file|not a tree object|not a valid |unknown revision|ambiguous argument|needed a single revision/i, "an object is missing"],
	[/could not get object info|unable to read|loose object|packfile|corrupt/i, "an object can't be read"],
	[/permission denied/i, "a file can't be read"],
	[/no space left/i, "the disk is full"],
	[/out of memory/i, "memory ran out"]
];
/** The first messages already show what is wrong. */
const MAX_LENGTH = 4e3;
/** Explains in a few words why git failed or couldn't run, without quoting git. */
function gitWords(error) {
	const code = codeOf(error);
	if (code === "ENOENT") return "git is not installed";
	const stderr = typeof error === "object" && error !== null && "stderr" in error ? error.stderr : null;
	const said = stderr instanceof Uint8Array ? Buffer.from(stderr.subarray(0, MAX_LENGTH)).toString() : String(stderr);
	return MEANINGS.find(([says]) => says.test(said.slice(0, MAX_LENGTH)))?.[1] ?? (code === "unknown" ? "git failed" : `git failed with ${/^\d+$/.test(code) ? `status ${code}` : code}`);
}

// src/documents/version-dates.ts
/** The dates of a report's version, from those of its commit. */
function versionDates({ instant, promised }) {
	return {
		instant: new Date(instant).toISOString(),
		...promised === instant ? {} : { promised }
	};
}

// src/documents/branch.ts
/** Creates a branch that reads its log at most once. */
function createBranch(place) {
	let log = null;
	return {
		...place,
		readLog: () => log ??= readLog(place)
	};
}
/** The history of the commit that is checked out, with paths relative to the folder; null without git or a commit. */
async function openHead(root) {
	try {
		const { commit, prefix } = parseHead(await runGit(root, "rev-parse", "HEAD", "--show-prefix"));
		const objects = await openObjects(root, commit);
		return objects && createBranch({
			commit,
			objects,
			prefix
		});
	} catch {
		return null;
	}
}
async function readLog({ objects, commit, prefix }) {
	const range = [
		"--first-parent",
		"--diff-merges=first-parent",
		"--reverse",
		...LOG_OPTIONS,
		commit
	];
	const log = parseLog(await objects.run("log", ...range));
	await objects.check(log.map(({ id }) => id));
	return withPromiseDates(log).map((logged) => ({
		...logged,
		changes: logged.changes.flatMap(({ path, ...change }) => path.startsWith(prefix) ? [{
			path: path.slice(prefix.length),
			...change
		}] : [])
	}));
}

// src/documents/file-versions.ts
/** If the workspace lacks more file contents than this, none of them is read from GitHub. */
const MAX_DOWNLOADS = 500;
/**
* Every commit on the branch that changed a report, oldest first. Null without the full history, because a shallow checkout
* doesn't contain the original promises. A version that can't be read as a report, because it is too large or not text,
* changes nothing. Throws an UnexpectedOutput if git's output can't be parsed, or if an object is corrupt.
*/
async function readFileVersions(branch, blobs, isReport) {
	try {
		await checkTrees(branch);
		const commits = (await branch.readLog()).map((commit) => ({
			...commit,
			changes: commit.changes.filter(({ path }) => isReport(path))
		})).filter(({ changes }) => changes.length > 0);
		const readText = await readTexts(blobs, new Set(commits.flatMap(({ changes }) => changes.flatMap(({ after }) => after ?? []))));
		let unseen = 0;
		return {
			versions: commits.map(({ id, instant, promised, changes }) => {
				const version = {
					commit: id,
					instant,
					promised,
					changes: /* @__PURE__ */ new Map()
				};
				let isSeen = true;
				for (const { path, after } of changes) {
					const text = after === null ? null : readText(path, after);
					if (text === void 0) isSeen = false;
					else if (text !== "unreadable") version.changes.set(path, text?.text ?? null);
				}
				if (!isSeen) unseen += 1;
				return version;
			}),
			unseen
		};
	} catch (error) {
		if (error instanceof UnexpectedOutput) throw error;
		return null;
	}
}
/** Checks the trees of the branch's own commits. */
async function checkTrees({ objects, commit }) {
	await objects.check(parseIds(await objects.run("rev-list", ...[
		"--first-parent",
		"--objects",
		"--no-object-names",
		"--filter=blob:none"
	], commit), "rev-list"));
}
/** Returns a function that returns the content of a blob, or undefined if the blob couldn't be read. */
async function readTexts(blobs, ids) {
	const all = Array.from(ids, (id) => ({
		id,
		size: null
	}));
	const here = await blobs.readSizes(all);
	const isTooMuch = all.length - here.size > MAX_DOWNLOADS;
	const contents = await blobs.read(isTooMuch ? all.filter(({ id }) => here.has(id)) : all, MAX_FILE_BYTES);
	return (path, id) => {
		const content = contents.get(id);
		if (content === void 0 || content.kind === "failed") return void 0;
		const text = decodeFile(path, content);
		return typeof text === "string" ? { text } : "unreadable";
	};
}

// src/documents/history.ts
/** Reads all published versions of the reports from git, oldest first; null without the full history. Throws a Failure if git's output can't be parsed. */
async function readReportHistory(branch, blobs, config) {
	const found = await readFileVersions(branch, blobs, createFilter(config.documents));
	if (found === null) return null;
	const firstCommits = await readFirstCommits(branch, (instant) => dayOf(instant, config.timezone));
	const reports = /* @__PURE__ */ new Map();
	return {
		versions: found.versions.map(({ commit, changes, ...dates }) => {
			for (const [path, text] of changes) {
				if (text === null) {
					reports.delete(path);
					continue;
				}
				reports.set(path, parseDated({
					path,
					text
				}, config, { firstCommits }).report);
			}
			return {
				commit,
				...versionDates(dates),
				reports: [...reports.values()]
			};
		}),
		unseen: found.unseen
	};
}

// src/documents/lazily.ts
/** Returns a function that calls `read` the first time it is called, and always returns that result. */
function lazily(read) {
	let result = null;
	return () => result ??= read();
}

// src/documents/listing.ts
/** Whether a path or one of its parent folders is a link or submodule, which are never entered. */
function isReplaced({ links, modules }, path) {
	return [...links, ...modules].some((entry) => path === entry || path.startsWith(`${entry}/`));
}
/** Groups entries by mode. Leaves out folders. https://git-scm.com/docs/git-fast-import#_filemodify */
function toListing(entries) {
	const listing = {
		files: /* @__PURE__ */ new Map(),
		links: [],
		modules: []
	};
	for (const { path, mode, id, size } of entries) if (mode === "100644" || mode === "100755") listing.files.set(path, {
		id,
		size
	});
	else if (mode === "120000") listing.links.push(path);
	else if (mode === "160000") listing.modules.push(path);
	return listing;
}

// src/documents/local-tree.ts
/**
* Lists the files at a commit; null unless the workspace has the commit and all of its trees. Returns an UnexpectedOutput if
* git's output can't be parsed, or if the commit or one of its trees is corrupt.
*/
async function readLocalTree(objects, commit) {
	try {
		const [list, text] = await Promise.all([objects.run("ls-tree", "--full-tree", "-r", "-t", "-z", commit), objects.readCommit(commit)]);
		const { tree, committedAt } = parseCommit(text);
		const { entries, folders } = parseTree(list);
		await objects.check([.../* @__PURE__ */ new Set([
			commit,
			tree,
			...folders
		])]);
		return {
			listing: toListing(entries),
			committedAt
		};
	} catch (error) {
		return error instanceof UnexpectedOutput ? error : findCorruption(objects, commit);
	}
}
/** Returns the error if the commit or its root tree is corrupt, because git then can't list the files; otherwise null. */
async function findCorruption(objects, commit) {
	try {
		await objects.check([commit]);
		await objects.check([parseCommit(await objects.readCommit(commit)).tree]);
		return null;
	} catch (error) {
		return error instanceof UnexpectedOutput ? error : null;
	}
}

// src/documents/working-tree.ts
/** Opens a folder's files as they are, committed or not. */
function openWorkingTree(root) {
	const readBranch = lazily(() => openHead(root));
	return {
		async readConfig(name) {
			try {
				return await readFileText(path.resolve(root, name), {
					limit: MAX_CONFIG_BYTES,
					inside: root
				});
			} catch (error) {
				if (!(error instanceof FileProblem)) throw error;
				if (error.code === "ENOENT") return null;
				throw configFailure(name, error.message);
			}
		},
		readReports: async (config) => readWorkingReports(root, config, await readBranch()),
		readFiles: (paths) => readWorkingFiles(root, paths),
		readBranch
	};
}

// src/documents/commit-history.ts
/** Every commit in the branch's history, including merged branches, oldest first, each after its parents. */
async function readCommits({ objects, commit }) {
	return parseHistory(await objects.run("log", "--reverse", "--topo-order", "--format=%H %ct %P", commit));
}
/** Parses lines with a commit id, the commit's date in seconds since 1970, and its parents' ids. */
function parseHistory(output) {
	const lines = output.split("\n");
	if (lines.pop() !== "") throw new UnexpectedOutput("log");
	return lines.map((line) => {
		const [id = "", seconds = "", ...parents] = line.replace(/ $/, "").split(" ");
		if (![id, ...parents].every(isObjectId) || !/^\d{1,12}$/.test(seconds)) throw new UnexpectedOutput("log");
		return {
			id,
			instant: instantOf(Number(seconds), "log"),
			parents
		};
	});
}

// src/documents/named-zones.ts
/** Workflows and the default config file are here. */
const SETTINGS = ".github";
/**
* Finds the time zones in `zones` that any version of the settings on a branch has named, in any file in `.github` or in
* `configPath`. Returns null if git can't tell.
*/
async function readNamedZones({ objects, commit, prefix }, zones, { present, configPath }) {
	const files = [
		SETTINGS,
		`${prefix}${SETTINGS}`,
		...configPath === "" ? [] : [`${prefix}${configPath}`]
	];
	const paths = [...new Set(files)].map((file) => `:(literal)${file}`);
	const find = async (zone) => parseIds(await objects.run("log", "--format=%H", "-m", `-S${zone}`, commit, "--", ...paths), "log");
	try {
		const named = /* @__PURE__ */ new Set([present]);
		for (const zone of new Set(zones)) if (!named.has(zone) && (await find(zone)).length > 0) named.add(zone);
		return {
			named,
			since: (await find(present)).at(-1) ?? null
		};
	} catch {
		return null;
	}
}

export { CorruptObject, MAX_FILE_BYTES, OBJECT_ID, UnexpectedOutput, blobId, completeDates, createBranch, createFilter, decodeFile, gitWords, globFor, hasCommit, isNewlyNamed, isReplaced, lazily, listWorkingFiles, looksLikeReport, openObjects, openWorkingTree, parseCommit, parseCount, parseDated, parseId, parseIds, parseRenames, parseTree, readCommits, readFirstDates, readFolderFiles, readLocalTree, readNamedFiles, readNamedZones, readOrNone, readReportHistory, readTreeReports, readWorkingFiles, runGit, toListing, unreadable, versionDates };