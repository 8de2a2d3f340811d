import { ft as Failure, m as parseReport, rt as dayOf } from "./core.js";
import { i as createFilter } from "./reports.js";
import { b as parseRepository, y as createClient } from "./register.js";
import { setTimeout } from "node:timers/promises";
import http from "node:http";
import { promisify } from "node:util";
import { execFile, spawn } from "node:child_process";

// src/config/connect.ts
/** A client for one repository, or a failure that names what is missing. */
function connect(options) {
	if (options.token === "") throw new Failure("No token: give the job `permissions: contents: read, issues: write` and leave the input `token` alone, or set GITHUB_TOKEN on the command line.");
	const repo = parseRepository(options.repository);
	if (!repo) throw new Failure(`The repository is ${JSON.stringify(options.repository)}: expected owner/name, in the input \`repository\` or in GITHUB_REPOSITORY.`);
	useProxy();
	const retry = {
		tries: 3,
		sleep: setTimeout,
		clock: Date.now,
		random: Math.random
	};
	return {
		client: createClient({
			token: options.token,
			baseUrl: options.apiUrl,
			fetch,
			retry
		}),
		repo,
		links: {
			server: options.serverUrl,
			repository: options.repository
		}
	};
}
/** Self-hosted runners sit behind proxies that fetch ignores until told (Node 24.14 and later can be told). */
function useProxy() {
	if (![
		"http_proxy",
		"https_proxy",
		"HTTP_PROXY",
		"HTTPS_PROXY"
	].some((name) => process.env[name]) || process.env["NODE_USE_ENV_PROXY"] === "1") return;
	const { setGlobalProxyFromEnv } = http;
	if (!setGlobalProxyFromEnv) throw new Failure("A proxy is set, which this Node can't use by itself: set NODE_USE_ENV_PROXY=1, or update the runner.");
	setGlobalProxyFromEnv();
}

// src/documents/history.ts
const run = promisify(execFile);
const MOST_BYTES = 268435456;
/**
* Every commit on the first-parent line of HEAD that touched a document, oldest first: what was published, one state after
* the other. Null without full history: a shallow checkout tells nothing of what was promised first.
*/
async function readFileVersions(root, isDocument) {
	try {
		if ((await git(root, ["rev-parse", "--is-shallow-repository"])).trim() !== "false") return null;
		const log = await git(root, [
			"log",
			"--first-parent",
			"--diff-merges=first-parent",
			"--reverse",
			"--no-renames",
			"--raw",
			"--no-abbrev",
			"-z",
			"--relative",
			"--format=%x01%H %cI"
		]);
		const versions = [];
		const wanted = /* @__PURE__ */ new Map();
		let version = null;
		const words = log.split("\0");
		for (let index = 0; index < words.length; index += 1) {
			const word = words[index].trim();
			if (word.startsWith("")) {
				const [commit, instant] = word.slice(1).split(" ");
				version = {
					commit,
					instant,
					changes: /* @__PURE__ */ new Map()
				};
			}
			const blob = /(?:^|\n):\d+ (?!160000)\d+ [0-9a-f]+ (?<id>[0-9a-f]+) \w/.exec(word)?.groups?.["id"];
			if (blob === void 0 || version === null) continue;
			const path = words[index += 1];
			if (!isDocument(path)) continue;
			if (version.changes.size === 0) versions.push(version);
			version.changes.set(path, null);
			if (!/^0+$/.test(blob)) wanted.set(blob, [...wanted.get(blob) ?? [], {
				version,
				path
			}]);
		}
		const texts = await readBlobs(root, [...wanted.keys()]);
		for (const [blob, places] of wanted) for (const { version: one, path } of places) one.changes.set(path, texts.get(blob));
		return versions;
	} catch {
		return null;
	}
}
/** Every commit in the history of HEAD, merged ones included, the oldest first. */
async function readCommits(root) {
	return (await git(root, [
		"log",
		"--reverse",
		"--topo-order",
		"--format=%H"
	])).split("\n").filter((line) => line !== "");
}
/** All contents with one process: `<id> blob <size>\n<bytes>\n` each. */
async function readBlobs(root, ids) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const child = spawn("git", ["cat-file", "--batch"], {
		cwd: root,
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		]
	});
	const chunks = [];
	child.stdout.on("data", (chunk) => chunks.push(chunk));
	child.stdin.end(`${ids.join("\n")}\n`);
	await new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", () => resolve());
	});
	const bytes = Buffer.concat(chunks);
	const texts = /* @__PURE__ */ new Map();
	for (let index = 0, end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, index)) {
		const [id, kind, size] = bytes.toString("latin1", index, end).split(" ");
		const start = end + 1;
		if (kind !== "blob") throw new Error(`git has no file ${id}`);
		texts.set(id, bytes.toString("utf8", start, start + Number(size)));
		index = start + Number(size) + 1;
	}
	return texts;
}
async function git(cwd, args) {
	const { stdout } = await run("git", args, {
		cwd,
		maxBuffer: MOST_BYTES,
		timeout: 6e4
	});
	return stdout;
}

// src/documents/published.ts
/** Every state of the reports that git has, oldest first; null without full history. */
async function readReportHistory(root, config) {
	const versions = await readFileVersions(root, createFilter(config.documents));
	if (versions === null) return null;
	const reports = /* @__PURE__ */ new Map();
	const first = /* @__PURE__ */ new Map();
	return versions.map(({ commit, instant, changes }) => {
		for (const [path, text] of changes) {
			if (text === null) {
				reports.delete(path);
				continue;
			}
			if (!first.has(path)) first.set(path, dayOf(instant, config.timezone));
			reports.set(path, parseReport({
				path,
				text,
				firstCommitted: first.get(path)
			}, config));
		}
		return {
			commit,
			instant: new Date(instant).toISOString(),
			reports: [...reports.values()]
		};
	});
}

// src/config/policy.ts
/** Before any report: a replay of git's history admits everything that was ever tracked, wherever `since` was moved. */
const ADMIT_ALL = "0001-01-01";
/** The planner's view of the configuration. `since`: the first day of publication that is admitted. */
function policyOf(config, since) {
	return {
		settings: settingsOf(config),
		remindDays: config["remind-days"],
		timezone: config.timezone,
		since,
		label: config.label,
		assignOwners: config["assign-owners"],
		maxCreates: config["max-creates"]
	};
}
/** The part of the configuration that decides states. It is stored with the facts, and every reader uses it. */
function settingsOf(config) {
	return {
		warn_days: config["warn-days"],
		grace_days: config["grace-days"],
		require_evidence: config["require-evidence"]
	};
}

export { readCommits as a, readReportHistory as i, policyOf as n, connect as o, settingsOf as r, ADMIT_ALL as t };