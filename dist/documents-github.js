import { Failure, codeOf } from "./core-model-start.js";
import { dayOf, memoize } from "./core-model-for-read.js";
import { mapLimited } from "./core-model.js";
import { MAX_CONFIG_BYTES } from "./files.js";
import { explain, isNotFound } from "./github.js";
import { countCommits, isAncestor, queryBlobs, queryCommit, readBlob, readChangedPaths, readCommittedAt, readContentAt, readFileAt, readFileLog, readFirstCommits, readMergeBase, readMovedFiles, readParents, readPromiseDate, readTreePage } from "./github-read.js";
import { CorruptObject, MAX_FILE_BYTES, OBJECT_ID, blobId, createBranch, createFilter, decodeFile, gitWords, hasCommit, isReplaced, lazily, openObjects, openWorkingTree, parseCommit, parseCount, parseDated, parseId, parseIds, parseRenames, parseTree, readFirstDates, readLocalTree, readReportHistory, readTreeReports, runGit, toListing, versionDates } from "./documents.js";
import { configFailure } from "./config-for-read.js";
import path from "node:path";

// src/documents/versions.ts
/** The key of a place in a map. */
function placeKey({ commit, path }) {
	return `${commit}:${path}`;
}
/** Reads files as they were at earlier commits, by placeKey. Omits those that neither the workspace nor GitHub has. */
async function readVersions(comparison, places) {
	const distinct = new Map(places.map((place) => [placeKey(place), place]));
	const versions = await mapLimited([...distinct], async ([key, place]) => {
		const text = await readVersion(comparison, place);
		return text === null ? [] : [[key, text]];
	});
	return new Map(versions.flat());
}
async function readVersion({ branch, github }, { commit, path }) {
	if (!OBJECT_ID.test(commit)) return null;
	try {
		if (branch) return await branch.objects.run("cat-file", "blob", `${commit}:${branch.prefix}${path}`);
	} catch {}
	return github && readFileAt(github, commit, path);
}

// src/documents/asked-history.ts
/** The maximum number of report versions that one call reads from GitHub. If there are more, it reads none. */
const MAX_VERSIONS = 300;
/** Creates a history that downloads each version of a report at most once. `head` is the branch's newest commit. */
function createAskedHistory(github, head) {
	const texts = /* @__PURE__ */ new Map();
	const readAt = (place) => {
		const key = placeKey(place);
		const text = texts.get(key) ?? readText(github, place);
		texts.set(key, text);
		return text;
	};
	const changed = memoize((commit) => readChangedPaths(github, commit));
	return {
		async readVersions(paths, config) {
			const isReport = createFilter(config.documents);
			const read = paths.filter(isReport);
			const log = await readFileLog(github, head, read);
			if (log === null || log.reduce((total, commit) => total + commit.paths.length, 0) > MAX_VERSIONS) return null;
			const firstCommits = await readFirstDays(github, head, read, config);
			const reports = /* @__PURE__ */ new Map();
			return (await mapLimited(log, async ({ id, instant, promised, paths: names }) => ({
				commit: id,
				...versionDates({
					instant,
					promised
				}),
				changes: await Promise.all(names.map(async (path) => ({
					path,
					text: await readAt({
						commit: id,
						path
					})
				})))
			}))).map(({ changes, ...version }) => {
				for (const { path, text } of changes) if (text === null) reports.delete(path);
				else if (text !== void 0) reports.set(path, parseDated({
					path,
					text
				}, config, { firstCommits }).report);
				return {
					...version,
					reports: [...reports.values()]
				};
			});
		},
		async readChanged(commit, config) {
			return (await changed(commit))?.filter(createFilter(config.documents)) ?? null;
		}
	};
}
/** A report's text at a commit; null if the commit doesn't have it, and undefined if it can't be read as a report. */
async function readText(github, { commit, path }) {
	const content = await readContentAt(github, commit, path);
	if (content === null) return null;
	if (typeof content === "number" || content.length > 262144) return void 0;
	const text = decodeFile(path, {
		kind: "bytes",
		bytes: content
	});
	return typeof text === "string" ? text : void 0;
}
async function readFirstDays(github, head, paths, { timezone }) {
	const dates = await readFirstCommits(github, head, paths);
	return new Map(Array.from(dates).flatMap(([path, date]) => date ? [[path, dayOf(date.committed, timezone)]] : []));
}

// src/documents/blobs.ts
/** The maximum number of blobs, and of bytes, that one GraphQL request asks for. */
const BLOBS_PER_QUERY = 50;
const BYTES_PER_QUERY = 4194304;
/** The maximum number of bytes of blobs of unknown size that one call downloads one by one. */
const UNSIZED_BYTES = 16777216;
/** Reads blobs by id, from the workspace or otherwise from GitHub, and checks that their content matches the id. */
var BlobReader = class {
	#sources;
	#known = /* @__PURE__ */ new Map();
	/** The sizes of blobs in the workspace, because each query starts a process. */
	#sizes = /* @__PURE__ */ new Map();
	constructor(sources) {
		this.#sources = sources;
	}
	/** Caches content that was read along with something else, under the blob id computed from it. */
	remember(text) {
		const bytes = Buffer.from(text);
		this.#known.set(blobId(bytes), {
			kind: "bytes",
			bytes
		});
	}
	/** Returns the sizes that are known without a request to GitHub. */
	async readSizes(wanted) {
		const unknown = wanted.flatMap(({ id, size }) => size === null && !this.#sizes.has(id) ? [id] : []);
		const { objects } = this.#sources;
		const found = unknown.length === 0 ? void 0 : await objects?.readSizes(unknown);
		for (const [id, size] of found ?? []) this.#sizes.set(id, size);
		const sizes = /* @__PURE__ */ new Map();
		for (const { id, size } of wanted) {
			const known = size ?? this.#sizes.get(id);
			if (known !== void 0) sizes.set(id, known);
		}
		return sizes;
	}
	/** Reads the blobs that are at most `limit` bytes long. The result also contains the blobs that weren't read, with the reason. */
	async read(wanted, limit) {
		const missing = wanted.filter(({ id }) => !this.#known.has(id));
		if (missing.length === 0) return this.#known;
		const sizes = await this.readSizes(missing);
		const readable = /* @__PURE__ */ new Set();
		for (const { id } of missing) {
			const size = sizes.get(id) ?? 0;
			if (size > limit) this.#known.set(id, {
				kind: "large",
				size
			});
			else readable.add(id);
		}
		const { objects, github } = this.#sources;
		for (const [id, bytes] of await objects?.readBlobs([...readable]) ?? []) {
			this.#known.set(id, {
				kind: "bytes",
				bytes
			});
			readable.delete(id);
		}
		if (github === null) for (const id of readable) this.#known.set(id, {
			kind: "failed",
			message: NOT_HERE
		});
		else await this.#download(github, [...readable], {
			sizes,
			limit
		});
		return this.#known;
	}
	async #download(github, ids, { sizes, limit }) {
		const batches = splitBatches(ids, sizes);
		const left = await mapLimited(batches, async (batch) => {
			const answers = await queryBlobs(github, batch);
			return batch.filter((id) => {
				const answer = answers.get(id);
				if (answer === void 0) return true;
				sizes.set(id, answer.size);
				if (answer.size > limit) this.#known.set(id, {
					kind: "large",
					size: answer.size
				});
				else if (answer.text !== null) this.remember(answer.text);
				return !this.#known.has(id);
			});
		});
		const [sized, unsized] = [left.flat().filter((id) => sizes.has(id)), left.flat().filter((id) => !sizes.has(id))];
		await mapLimited(sized, async (id) => this.#known.set(id, await downloadOne(github, id, limit)));
		let room = UNSIZED_BYTES;
		for (const id of unsized) {
			const content = room > 0 ? await downloadOne(github, id, limit) : TOO_MUCH;
			room -= sizeOf(content);
			this.#known.set(id, content);
		}
	}
};
const NOT_HERE = "Its content isn't in this checkout: check out all files, or give the job a token with `contents: read`.";
const TOO_MUCH = {
	kind: "failed",
	message: "Too many bytes were downloaded for files of unknown size: check out all files with their content."
};
function sizeOf(content) {
	if (content.kind === "failed") return 0;
	return content.kind === "large" ? content.size : content.bytes.length;
}
function splitBatches(ids, sizes) {
	const batches = [];
	let bytes = 0;
	for (const id of ids) {
		const size = sizes.get(id) ?? 0;
		const current = batches.at(-1);
		if (current && current.length < BLOBS_PER_QUERY && bytes + size <= BYTES_PER_QUERY) {
			current.push(id);
			bytes += size;
		} else {
			batches.push([id]);
			bytes = size;
		}
	}
	return batches;
}
async function downloadOne(github, id, limit) {
	const read = await readBlob(github, id, `read the blob ${id.slice(0, 12)}`);
	if (read instanceof Failure) return {
		kind: "failed",
		message: read.message
	};
	if (blobId(read) === id) return read.length > limit ? {
		kind: "large",
		size: read.length
	} : {
		kind: "bytes",
		bytes: read
	};
	return {
		kind: "failed",
		message: "GitHub returned content that doesn't match the id. Run again."
	};
}

// src/documents/commits.ts
/** The maximum number of commits to ask GitHub about. Further ones are omitted. */
const MAX_ASKED = 100;
/**
* Finds which of these commits are in the history of the commit that is read. If the workspace doesn't have the full history,
* asks GitHub. Omits commits for which GitHub gives no answer.
*/
async function findCommits(comparison, commits) {
	const { branch, github, head } = comparison;
	try {
		if (branch) {
			const log = await branch.objects.run("log", "--format=%H", branch.commit);
			const history = new Set(parseIds(log, "log"));
			return new Map(commits.map((commit) => [commit, history.has(commit)]));
		}
	} catch {}
	if (github === null || head === null) return /* @__PURE__ */ new Map();
	const asked = commits.filter((commit) => OBJECT_ID.test(commit)).slice(0, MAX_ASKED);
	const told = await mapLimited(asked, async (commit) => [commit, await isAncestor(github, commit, head)]);
	return new Map(told.flatMap(([commit, found]) => found === null ? [] : [[commit, found]]));
}

// src/documents/renames.ts
/**
* Finds the new paths of files that are no longer at their old path: a new file with the same content, otherwise what git
* considers a rename. Returns the new path for each old path; null if it can't be determined. Omits files that weren't renamed
* and files whose earlier commit is missing.
*/
async function findRenames(comparison, places) {
	const found = /* @__PURE__ */ new Map();
	const commits = /* @__PURE__ */ new Map();
	for (const { commit, path } of places) {
		if (found.has(path) || !OBJECT_ID.test(commit)) continue;
		const moves = commits.get(commit) ?? readMoves(comparison, commit);
		commits.set(commit, moves);
		const to = await (await moves).find(path);
		if (to !== void 0) found.set(path, to);
	}
	return found;
}
/** Reads the renames from the workspace if it has all the objects needed, otherwise from GitHub. */
async function readMoves({ branch, github, head }, commit) {
	const local = branch && await readLocalRenames(branch, commit);
	if (local) return { find: async (path) => await findCopy(branch, {
		commit,
		path
	}) ?? local.get(path) };
	if (github === null || head === null) return { find: async () => void 0 };
	const { renames, added, complete } = await readMovedFiles(github, commit, head);
	return { async find(path) {
		const known = renames.get(path) ?? await findAdded(github, added, {
			commit,
			path
		});
		return known === void 0 && !complete ? null : known;
	} };
}
/** Finds an added file with the content that `path` had at `commit`. Prefers one with the same name. */
async function findAdded(github, added, { commit, path }) {
	const text = added.size === 0 ? null : await readFileAt(github, commit, path);
	if (text === null) return void 0;
	const blob = blobId(text);
	const copies = [...added].flatMap(([file, id]) => id === blob ? [file] : []);
	return copies.find((file) => nameOf(file) === nameOf(path)) ?? copies[0];
}
/** Finds a new file with the content that `path` had at `commit`. Prefers one with the same name. */
async function findCopy(branch, { commit, path }) {
	try {
		const [before, now] = await Promise.all([readTreeBlobs(branch, commit), readTreeBlobs(branch, branch.commit)]);
		const blob = before.get(path);
		const copies = [...now].filter(([file, id]) => id === blob && !before.has(file)).map(([file]) => file);
		return copies.find((file) => nameOf(file) === nameOf(path)) ?? copies[0];
	} catch {
		return;
	}
}
/** The blob ids of the files at a commit, by path. */
async function readTreeBlobs({ objects, prefix }, commit) {
	const { files } = toListing(parseTree(await objects.run("ls-tree", "--full-tree", "-r", "-z", commit)).entries);
	return new Map(Array.from(files, ([path, { id }]) => [path, id]).flatMap(([path, id]) => path.startsWith(prefix) ? [[path.slice(prefix.length), id]] : []));
}
/** The renames that git finds between a commit and the commit that is read; null if the workspace lacks some of the objects. */
async function readLocalRenames(branch, commit) {
	const { objects, prefix } = branch;
	try {
		const options = [
			"diff-tree",
			"-r",
			"-z",
			"-M",
			"--diff-filter=R",
			"--name-status"
		];
		const renames = /* @__PURE__ */ new Map();
		for (const [from, to] of parseRenames(await objects.run(...options, commit, branch.commit))) if (from.startsWith(prefix) && to.startsWith(prefix)) renames.set(from.slice(prefix.length), to.slice(prefix.length));
		return renames;
	} catch {
		return null;
	}
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// src/documents/remote-tree.ts
/** The maximum number of requests for a tree that GitHub can't list in one request. */
const MAX_PAGES = 1e3;
/** A commit's tree on GitHub. It is read in one request, or folder by folder if it has too many files. */
var RemoteTree = class {
	#github;
	#commit;
	#pages = /* @__PURE__ */ new Map();
	constructor(github, commit) {
		this.#github = github;
		this.#commit = commit;
	}
	/** Lists the files below these folders, where "" is the root. If one request suffices, lists everything. */
	list(folders) {
		return this.#read({
			wants: (folder) => folders.some((base) => isBelow(folder, base) || isBelow(base, folder)),
			wantsAll: (folder) => folders.some((base) => isBelow(folder, base))
		});
	}
	/** Lists at least these paths. */
	find(paths) {
		return this.#read({
			wants: (folder) => paths.some((path) => isBelow(path, folder)),
			wantsAll: () => false
		});
	}
	async #read(scope) {
		try {
			const whole = await this.#page(this.#commit, true);
			return toListing(whole.truncated ? await this.#walk("", this.#commit, scope) : whole.entries.map((entry) => at("", entry)));
		} catch (error) {
			throw this.#explain(error);
		}
	}
	async #walk(folder, id, scope) {
		if (folder !== "" && scope.wantsAll(folder)) {
			const all = await this.#page(id, true);
			if (!all.truncated) return all.entries.map((entry) => at(folder, entry));
		}
		const { entries } = await this.#page(id, false);
		const listed = entries.map((entry) => at(folder, entry));
		const inner = listed.filter(({ mode, path }) => mode === "040000" && scope.wants(path));
		return [...listed, ...(await mapLimited(inner, (entry) => this.#walk(entry.path, entry.id, scope))).flat()];
	}
	#page(id, recursive) {
		const key = `${id} ${recursive}`;
		const page = this.#pages.get(key) ?? readTreePage(this.#github, id, { recursive });
		this.#pages.set(key, page);
		if (this.#pages.size <= MAX_PAGES) return page;
		throw new Failure(`${this.#name()} has too many folders to list through GitHub's API: narrow \`documents\`, or add a checkout step.`);
	}
	#explain(error) {
		const { owner, repo } = this.#github.repo;
		if (!isNotFound(error)) return explain(error, `read the files of ${this.#name()}`);
		return new Failure(`Could not read the files of ${this.#name()}: the commit isn't in the workspace, and the token can't see it on GitHub. Add a checkout step, or give the token \`contents: read\` on ${owner}/${repo}.`);
	}
	#name() {
		const { owner, repo } = this.#github.repo;
		return `${this.#commit.slice(0, 12)} in ${owner}/${repo}`;
	}
};
function isBelow(path, folder) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function at(folder, { path, mode, sha, size }) {
	return {
		path: folder === "" ? path : `${folder}/${path}`,
		mode,
		id: sha,
		size: size ?? null
	};
}

// src/documents/tree.ts
/** Opens a commit's tree. Throws a Failure if it can be read neither from the workspace nor from GitHub, or is corrupt. */
async function openTree({ root, commit, github, soon = [] }) {
	const objects = await openObjects(root, commit);
	const blobs = new BlobReader({
		objects,
		github
	});
	const local = objects && await readLocalTree(objects, commit);
	if (local !== null && "listing" in local) {
		const find = async () => local.listing;
		return createTree({
			commit,
			committedAt: local.committedAt,
			objects,
			blobs,
			list: find,
			find
		});
	}
	if (local instanceof CorruptObject) throw local;
	if (!github) throw local ?? new MissingCommit(commit);
	const remote = new RemoteTree(github, commit);
	const committedAt = readCommit(github, {
		commit,
		soon,
		blobs
	});
	committedAt.catch(() => {});
	await remote.find([]);
	const list = (folders) => remote.list(folders);
	return createTree({
		commit,
		committedAt: await committedAt,
		objects,
		blobs,
		list,
		find: (paths) => remote.find(paths)
	});
}
/** The workspace doesn't have a commit, and there is no token to ask GitHub for it. */
var MissingCommit = class extends Failure {
	constructor(commit) {
		super(`The workspace doesn't have commit ${commit.slice(0, 12)}: add a checkout step, or give the job a token with \`contents: read\`.`);
	}
};
function createTree({ find, ...tree }) {
	return {
		...tree,
		committedAt: `${new Date(tree.committedAt).toISOString().slice(0, 19)}Z`,
		async readFiles(paths) {
			const listing = await find(paths);
			const { files } = listing;
			const wanted = paths.flatMap((path) => {
				const blob = files.get(path);
				return blob ? [{
					path,
					...blob
				}] : [];
			});
			const contents = await tree.blobs.read(wanted, MAX_FILE_BYTES);
			const replaced = paths.filter((path) => isReplaced(listing, path));
			const read = {
				texts: /* @__PURE__ */ new Map(),
				unreadable: [],
				replaced
			};
			for (const { path, id } of wanted) {
				const text = decodeFile(path, contents.get(id) ?? {
					kind: "failed",
					message: "Run again."
				});
				if (typeof text === "string") read.texts.set(path, text);
				else read.unreadable.push(text);
			}
			return read;
		}
	};
}
/** Reads when the commit was made and, in the same request, the files that are needed soon. */
async function readCommit(github, { commit, soon, blobs }) {
	const queried = await queryCommit(github, commit, soon);
	for (const { text } of queried?.files.values() ?? []) if (text !== null) blobs.remember(text);
	try {
		return queried?.committedAt ?? await readCommittedAt(github, commit);
	} catch (error) {
		throw explain(error, `read the commit ${commit.slice(0, 12)}`);
	}
}

// src/documents/source.ts
/** Opens the source of a run. Throws a Failure if the commit's name is malformed. */
function openSource(options) {
	const { root, commit, github } = options;
	const own = commit === null ? openWorkingTree(root) : openCommit(commit, options);
	const compare = lazily(async () => {
		const branch = await own.readBranch();
		return {
			branch,
			github,
			head: commit ?? branch?.commit ?? null
		};
	});
	const histories = memoize((head) => github && OBJECT_ID.test(head) ? createAskedHistory(github, head) : "none");
	const asked = async (until) => {
		const head = until ?? (await compare()).head;
		const history = head === null ? "none" : histories(head);
		return history === "none" ? null : history;
	};
	return {
		...own,
		readFirstCommits: lazily(async () => {
			const branch = await own.readBranch();
			return branch && readFirstDates(branch);
		}),
		readPromiseDate: lazily(async () => {
			const { branch, head } = await compare();
			return (branch && await readLastDate(branch)) ?? (github && head !== null && OBJECT_ID.test(head) ? readPromiseDate(github, head) : null);
		}),
		askFirstCommits: async (paths) => github ? readFirstCommits(github, commit, paths) : /* @__PURE__ */ new Map(),
		askHistory: async (paths, settings, until = null) => (await asked(until))?.readVersions(paths, settings) ?? null,
		askChangedReports: async (id, settings) => (await asked(null))?.readChanged(id, settings) ?? null,
		async readReportsAt(id, settings) {
			if (!OBJECT_ID.test(id)) throw malformedCommit("The ledger's commit", id);
			const tree = await openTree({
				root,
				commit: id,
				github
			});
			return readTreeReports(tree, settings, {
				root,
				branch: null
			});
		},
		findRenames: async (places) => findRenames(await compare(), places),
		readVersions: async (places) => readVersions(await compare(), places),
		findCommits: async (commits) => findCommits(await compare(), commits),
		async readHistory(config, until = null) {
			const present = await own.readBranch();
			const branch = present && (until === null ? present : branchUntil(present, until));
			if (branch === null) return null;
			const blobs = new BlobReader({
				objects: branch.objects,
				github
			});
			return readReportHistory(branch, blobs, config);
		}
	};
}
/** Dates the promises in the branch's newest commit; null without the full history. Throws a CorruptObject. */
async function readLastDate(branch) {
	try {
		return (await branch.readLog()).at(-1)?.promised ?? null;
	} catch (error) {
		if (error instanceof CorruptObject) throw error;
		return null;
	}
}
/** The branch as it was when `commit` was its newest commit; null if that isn't a commit's id. */
function branchUntil(branch, commit) {
	if (commit === branch.commit) return branch;
	return OBJECT_ID.test(commit) ? createBranch({
		...branch,
		commit
	}) : null;
}
function malformedCommit(name, commit) {
	return new Failure(`${name} is ${JSON.stringify(commit)}: expected a full commit id.`);
}
function openCommit(commit, { root, github, configPaths = [] }) {
	if (!OBJECT_ID.test(commit)) throw malformedCommit("GITHUB_SHA", commit);
	const tree = lazily(() => openTree({
		root,
		commit,
		github,
		soon: configPaths
	}));
	const readBranch = lazily(async () => {
		const { objects } = await tree();
		return objects && createBranch({
			commit,
			objects,
			prefix: ""
		});
	});
	return {
		async readConfig(name) {
			const relative = path.relative(root, path.resolve(root, name)).split(path.sep).join("/");
			const { texts, unreadable, replaced = [] } = await (await tree()).readFiles([relative]);
			const text = texts.get(relative) ?? null;
			const [problem] = unreadable;
			const size = problem?.size ?? Buffer.byteLength(text ?? "");
			if (replaced.length > 0) throw configFailure(name, "is a symbolic link, or behind one, or in a submodule");
			if (size > 65536) throw configFailure(name, `is ${size} bytes long`);
			if (problem) throw new Failure(problem.problem.message);
			return text;
		},
		readReports: async (config) => readTreeReports(await tree(), config, {
			root,
			branch: await readBranch()
		}),
		readFiles: async (paths) => (await tree()).readFiles(paths),
		readBranch
	};
}

// src/documents/base.ts
/**
* Finds the commits to compare: the test merge and its first parent, which contains everything that others merged, or
* otherwise the head and the commit that it branched off from. A merge group is compared with the commit that it is built on.
* Throws a Failure if neither the workspace nor GitHub knows the commits.
*/
async function findComparedCommits(pull, options) {
	const { root, commit, github } = options;
	if (pull.queued) return {
		base: pull.base,
		changed: commit === null ? null : pull.head
	};
	const changed = commit ?? await readHead(root) ?? pull.head;
	const objects = await openObjects(root, changed);
	const ancestry = {
		root,
		objects,
		github
	};
	if (changed !== pull.head) {
		const parents = await findParents(changed, ancestry);
		if (parents instanceof Failure) {
			if (objects === null || !await hasCommit(objects, pull.head)) throw parents;
			return {
				base: await findMergeBase(pull, pull.head, ancestry),
				changed: pull.head
			};
		}
		const [first, second] = parents;
		if (first !== void 0 && second !== void 0) return {
			base: first,
			changed: commit
		};
	}
	return {
		base: await findMergeBase(pull, changed, ancestry),
		changed: commit
	};
}
/** Opens the files at the base. Throws a Failure if neither the workspace nor GitHub has them. */
async function openBase(base, options) {
	const source = openSource({
		...options,
		commit: base
	});
	try {
		await source.readFiles([]);
		return source;
	} catch (error) {
		if (!(error instanceof MissingCommit)) throw error;
		const words = await ((await openObjects(options.root, base))?.run("ls-tree", base) ?? runGit(options.root, "rev-parse")).then(() => "", gitWords);
		throw new Failure(`The checkout doesn't have commit ${base.slice(0, 12)}, the base of this pull request${said(words)}: ${FIX}`);
	}
}
const FIX = "set `fetch-depth: 0` for actions/checkout, or give the job a token with `contents: read`.";
function said(words) {
	return words === "" ? "" : ` (git: ${words})`;
}
async function readHead(root) {
	try {
		return parseId(await runGit(root, "rev-parse", "HEAD"), "rev-parse");
	} catch {
		return null;
	}
}
/**
* A commit's parents, or why they are unknown. The commit itself names them, even if a shallow checkout doesn't contain them.
*/
async function findParents(commit, { objects, github }) {
	try {
		if (objects) return parseCommit(await objects.readCommit(commit)).parents;
	} catch {}
	if (github === null) return new MissingCommit(commit);
	try {
		return await readParents(github, commit);
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}
}
/**
* The commit at which `head` branched off from the base branch. `head` may have merged the base branch since then, so the
* base branch's newest commit is used if it is known. A shallow checkout gives no answer, never a wrong one.
*/
async function findMergeBase(pull, head, ancestry) {
	const { root, github } = ancestry;
	const tip = await findTip(root, pull);
	if (tip === null && pull.branch !== null && github !== null) {
		const found = await readMergeBase(github, pull.branch, head);
		if (found !== null && found !== head) return found;
	}
	const local = await findLocalMergeBase(head, [pull.base, tip], ancestry);
	if (typeof local === "string") return local;
	const place = `where this pull request branched off from ${pull.base.slice(0, 12)}${said(local.words)}`;
	if (github === null) throw new Failure(`The checkout doesn't show ${place}: ${FIX}`);
	const found = await readMergeBase(github, pull.base, head);
	if (found !== null) return found;
	throw new Failure(`Neither the checkout nor GitHub shows ${place}: ${FIX}`);
}
/** The newest commit of the base branch in the workspace; null if the branch wasn't fetched. */
async function findTip(root, { branch }) {
	if (branch === null) return null;
	try {
		const name = `refs/remotes/origin/${branch}^{commit}`;
		return parseId(await runGit(root, "rev-parse", "--verify", "--quiet", name), "rev-parse");
	} catch {
		return null;
	}
}
/** The merge base in the workspace; otherwise a description of git's failure, which is empty if there is no merge base. */
async function findLocalMergeBase(head, [base, tip], { root, objects }) {
	const run = (...args) => objects?.run(...args) ?? runGit(root, ...args);
	const find = async (...others) => parseId(await run("merge-base", head, ...others), "merge-base");
	try {
		const found = await find(base, ...tip === null ? [] : [tip]);
		return found === head && tip !== null ? await find(base) : found;
	} catch (error) {
		return { words: codeOf(error) === "1" ? "" : gitWords(error) };
	}
}

// src/documents/unseen.ts
/**
* The number of commits in the history of `commit` that the workspace doesn't have; null if GitHub doesn't give the total, or
* gives a smaller one. `commit` is null if nothing is checked out; the default branch is counted then.
*/
async function countUnseen(root, commit, github) {
	const [all, seen] = await Promise.all([countCommits(github, commit), countLocal(root, commit)]);
	return all === null || all < seen ? null : all - seen;
}
async function countLocal(root, commit) {
	try {
		return commit === null ? 0 : parseCount(await runGit(root, "rev-list", "--count", commit));
	} catch {
		return 0;
	}
}

export { countUnseen, findComparedCommits, openBase, openSource, placeKey };