import { Failure, mapLimited } from "./core-model.js";
import { explain, isNotFound } from "./github.js";
import { countCommits, isAncestor, queryBlobs, queryCommit, readBlob, readCommittedAt, readFileAt, readFirstCommits, readRenames as readRenames$1, readTreePage } from "./github-read.js";
import { MAX_FILE_BYTES, OBJECT_ID, blobId, createBranch, createFilter, decodeFile, lazily, openObjects, openWorkingTree, parseDated, readFirstInstants, readLocalTree, readReportHistory, readTreeReports, runGit, toListing } from "./documents.js";
import path from "node:path";

// src/documents/blobs.ts
/** How many blobs, and how many bytes, one GraphQL request asks for. */
const BLOBS_PER_QUERY = 50;
const BYTES_PER_QUERY = 4194304;
/** Reads blobs by id, from the workspace or else from GitHub, and checks that their content has that id. */
var BlobReader = class {
	#sources;
	#known = /* @__PURE__ */ new Map();
	constructor(sources) {
		this.#sources = sources;
	}
	/** Remembers a text that was read along with something else. It counts only for the blob id that it really has. */
	remember(text) {
		const bytes = Buffer.from(text);
		this.#known.set(blobId(bytes), {
			kind: "bytes",
			bytes
		});
	}
	/** The sizes of the blobs, as far as they are known without a request. */
	async readSizes(wanted) {
		const unknown = wanted.flatMap(({ id, size }) => size === null ? [id] : []);
		const { objects } = this.#sources;
		const sizes = await objects?.readSizes(unknown) ?? /* @__PURE__ */ new Map();
		for (const { id, size } of wanted) if (size !== null) sizes.set(id, size);
		return sizes;
	}
	/** Reads each blob of at most `limit` bytes. The result has an entry for every id. */
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
				if (answer.size > limit) this.#known.set(id, {
					kind: "large",
					size: answer.size
				});
				else if (answer.text !== null) this.remember(answer.text);
				return !this.#known.has(id);
			});
		});
		await mapLimited(left.flat(), async (id) => this.#known.set(id, await downloadOne(github, id)));
	}
};
const NOT_HERE = "Its content isn't in this checkout: check out all files, or give the job a token with `contents: read`.";
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
async function downloadOne(github, id) {
	const read = await readBlob(github, id, `read the blob ${id.slice(0, 12)}`);
	if (read instanceof Failure) return {
		kind: "failed",
		message: read.message
	};
	if (blobId(read) === id) return {
		kind: "bytes",
		bytes: read
	};
	return {
		kind: "failed",
		message: "GitHub's response doesn't have the content that git recorded. Run again."
	};
}

// src/documents/commits.ts
/** The most commits that GitHub is asked about. */
const MAX_ASKED = 100;
/**
* Tells which of these commits are in the history of the commit that is read. Without the full history in the workspace, GitHub
* is asked; commits about which it doesn't answer are omitted.
*/
async function findCommits(comparison, commits) {
	const { branch, github, head } = comparison;
	try {
		if (branch) {
			const log = await branch.objects.run("log", "--format=%H", branch.commit);
			const history = new Set(log.split("\n"));
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
* Finds where files went that are no longer at their path: to a file with the same content, else where git calls it a rename.
* Returns the new path for each old one. A file whose earlier commit can't be read is not found.
*/
async function findRenames(comparison, places) {
	const found = /* @__PURE__ */ new Map();
	const renames = /* @__PURE__ */ new Map();
	for (const { commit, path } of places) {
		if (found.has(path) || !OBJECT_ID.test(commit)) continue;
		const similar = renames.get(commit) ?? readRenames(comparison, commit);
		renames.set(commit, similar);
		const to = await findCopy(comparison.branch, {
			commit,
			path
		}) ?? (await similar).get(path);
		if (to !== void 0) found.set(path, to);
	}
	return found;
}
/** Finds a new file with the content that `path` had at `commit`. Prefers one with the same name. */
async function findCopy(branch, { commit, path }) {
	if (branch === null) return void 0;
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
	const files = (await objects.run("ls-tree", "--full-tree", "-r", "-z", commit)).matchAll(/100\d+ blob (?<id>[0-9a-f]+)\t(?<path>[^\0]+)\0/g);
	return new Map(Array.from(files, ({ groups: { id = "", path = "" } = {} }) => [path, id]).flatMap(([path, id]) => path.startsWith(prefix) ? [[path.slice(prefix.length), id]] : []));
}
/** The renames that git, or else GitHub, finds between a commit and the one that is read; empty if neither has the commit. */
async function readRenames({ branch, github, head }, commit) {
	const local = branch && await readLocalRenames(branch, commit);
	if (local) return local;
	return github && head !== null ? readRenames$1(github, commit, head) : /* @__PURE__ */ new Map();
}
async function readLocalRenames(branch, commit) {
	const { objects, prefix } = branch;
	try {
		const fields = (await objects.run(...[
			"diff-tree",
			"-r",
			"-z",
			"-M",
			"--diff-filter=R",
			"--name-status"
		], commit, branch.commit)).split("\0").values();
		const renames = /* @__PURE__ */ new Map();
		for (const field of fields) {
			if (!/^R\d+$/.test(field)) continue;
			const [from, to] = [fields.next().value ?? "", fields.next().value ?? ""];
			if (from.startsWith(prefix) && to.startsWith(prefix)) renames.set(from.slice(prefix.length), to.slice(prefix.length));
		}
		return renames;
	} catch {
		return null;
	}
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// src/documents/remote-tree.ts
/** The most requests for a tree that GitHub can't list in one. */
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
	/** Lists what is below these folders, where "" is the root. With one request, everything is listed. */
	list(folders) {
		return this.#read({
			wants: (folder) => folders.some((base) => isBelow(folder, base) || isBelow(base, folder)),
			wantsAll: (folder) => folders.some((base) => isBelow(folder, base))
		});
	}
	/** Lists these paths. */
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
		return new Failure(`Could not read the files of ${this.#name()}: it isn't in the workspace, and the token can't see it on GitHub. Add a checkout step, or give the token \`contents: read\` on ${owner}/${repo}.`);
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
/** Opens a commit's tree. Throws a Failure if neither the workspace nor GitHub has it. */
async function openTree({ root, commit, github, soon = [] }) {
	const objects = await openObjects(root, commit);
	const blobs = new BlobReader({
		objects,
		github
	});
	const local = objects && await readLocalTree(objects, commit);
	if (local) {
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
	if (!github) throw new MissingCommit(commit);
	const remote = new RemoteTree(github, commit);
	const [committedAt] = await Promise.all([readCommit(github, {
		commit,
		soon,
		blobs
	}), remote.find([])]);
	const list = (folders) => remote.list(folders);
	return createTree({
		commit,
		committedAt,
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
			const { files } = await find(paths);
			const wanted = paths.flatMap((path) => {
				const blob = files.get(path);
				return blob ? [{
					path,
					...blob
				}] : [];
			});
			const contents = await tree.blobs.read(wanted, MAX_FILE_BYTES);
			const read = {
				texts: /* @__PURE__ */ new Map(),
				unreadable: []
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
/** Reads when the commit was made, and along with it the texts that are needed soon. */
async function readCommit(github, { commit, soon, blobs }) {
	const queried = await queryCommit(github, commit, soon);
	for (const { text } of queried?.files.values() ?? []) if (text !== null) blobs.remember(text);
	try {
		return queried?.committedAt ?? await readCommittedAt(github, commit);
	} catch (error) {
		throw explain(error, `read the commit ${commit.slice(0, 12)}`);
	}
}
/**
* Lists the files at the base of a pull request from the workspace if it has the commit, else from GitHub. Throws a Failure
* if both fail.
*/
async function readTree(root, commit, github) {
	const tree = await openBase(root, commit, github);
	const { files } = await tree.list([""]);
	return {
		blobs: new Map(Array.from(files, ([path, { id }]) => [path, id])),
		async read(path) {
			const { texts, unreadable } = await tree.readFiles([path]);
			const text = texts.get(path);
			if (text !== void 0) return text;
			throw new Failure(unreadable[0]?.problem.message ?? `${path} is not in commit ${commit.slice(0, 12)}.`);
		}
	};
}
async function openBase(root, commit, github) {
	try {
		return await openTree({
			root,
			commit,
			github: github && {
				client: github.client,
				repo: github.source
			}
		});
	} catch (error) {
		if (!(error instanceof MissingCommit)) throw error;
		throw new Failure(`The checkout doesn't have commit ${commit.slice(0, 12)}, the base of this pull request: set \`fetch-depth: 0\` for actions/checkout, or give the job a token with \`contents: read\`.`);
	}
}

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
	return {
		...own,
		readFirstCommits: lazily(async () => {
			const branch = await own.readBranch();
			return branch && readFirstInstants(branch);
		}),
		askFirstCommits: async (paths) => github ? readFirstCommits(github, commit, paths) : /* @__PURE__ */ new Map(),
		findRenames: async (places) => findRenames(await compare(), places),
		readVersions: async (places) => readVersions(await compare(), places),
		findCommits: async (commits) => findCommits(await compare(), commits),
		async readHistory(config) {
			const branch = await own.readBranch();
			if (branch === null) return null;
			const blobs = new BlobReader({
				objects: branch.objects,
				github
			});
			return readReportHistory(branch, blobs, config);
		}
	};
}
function openCommit(commit, { root, github, configPaths = [] }) {
	if (!OBJECT_ID.test(commit)) throw new Failure(`GITHUB_SHA is ${JSON.stringify(commit)}: expected a full commit id.`);
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
			const { texts, unreadable } = await (await tree()).readFiles([relative]);
			if (unreadable[0]) throw new Failure(unreadable[0].problem.message);
			return texts.get(relative) ?? null;
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
* Reads the reports at a pull request's base with the base's own configuration. `reports` contains the checkout's reports;
* unchanged files are not parsed again.
*/
async function readBaseReports(pull, reports, { root, configReader, config, github }) {
	const tree = await readTree(root, await findBase(root, pull), github);
	const configFile = tree.blobs.has(configReader.path) ? await tree.read(configReader.path) : null;
	const baseConfig = configReader.parse(configFile);
	const sameHeadings = baseConfig.headings.join() === config.headings.join();
	const checkedOut = new Map(reports.map((parsed) => [parsed.file.path, parsed]));
	const firstCommits = /* @__PURE__ */ new Map();
	for (const { file } of reports) if (file.firstCommitted) firstCommits.set(file.path, file.firstCommitted);
	const isReport = createFilter(baseConfig.documents);
	const blobs = [...tree.blobs].filter(([path]) => isReport(path)).toSorted(([a], [b]) => a < b ? -1 : 1);
	return Promise.all(blobs.map(async ([path, id]) => {
		const current = checkedOut.get(path);
		if (current && sameHeadings && blobId(current.file.text) === id) return current.report;
		return parseDated({
			path,
			text: await tree.read(path)
		}, baseConfig, { firstCommits }).report;
	}));
}
/**
* Finds the commit to compare the pull request with: the first parent if the checkout is GitHub's test merge, else the
* merge base. This excludes commits merged into the base branch in the meantime.
*/
async function findBase(root, { base, head }) {
	try {
		const [, first, second, more] = (await runGit(root, "rev-list", "--parents", "-n", "1", "HEAD")).trim().split(" ");
		if (first && second === head && more === void 0) return first;
		return (await runGit(root, "merge-base", base, "HEAD")).trim();
	} catch {
		return base;
	}
}

// src/documents/unseen.ts
/**
* The number of commits behind `commit` that the workspace doesn't have; null if GitHub doesn't say. `commit` is null if
* nothing is checked out.
*/
async function countUnseen(root, commit, github) {
	const [all, seen] = await Promise.all([countCommits(github, commit), countLocal(root, commit)]);
	return all === null || all < seen ? null : all - seen;
}
async function countLocal(root, commit) {
	try {
		return commit === null ? 0 : Number(await runGit(root, "rev-list", "--count", commit));
	} catch {
		return 0;
	}
}

export { countUnseen, openSource, placeKey, readBaseReports };