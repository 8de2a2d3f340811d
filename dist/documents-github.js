import { createFilter, parseDated, runGit } from "./documents.js";
import { Failure } from "./core-model.js";
import { readRemoteTree } from "./github-read.js";
import { createHash } from "node:crypto";

// src/documents/tree.ts
/** The files of a commit, from the checkout if it has the commit, else from GitHub. Throws a Failure if neither can be used. */
async function readTree(root, commit, github) {
	const tree = await readLocalTree(root, commit) ?? (github && await readRemoteTree(github, commit));
	if (tree) return tree;
	throw new Failure(`The checkout doesn't have commit ${commit.slice(0, 12)}, the base of this pull request: set \`fetch-depth: 0\` for actions/checkout, or give the job a token with \`contents: read\`.`);
}
/** Null if the checkout doesn't have the commit, or there is no git. */
async function readLocalTree(root, commit) {
	try {
		const list = await runGit(root, "ls-tree", "-r", "-z", commit);
		const blobs = /* @__PURE__ */ new Map();
		for (const [, type, id = "", path = ""] of list.matchAll(/\d+ (\w+) ([0-9a-f]+)\t([^\0]+)\0/g)) if (type === "blob") blobs.set(path, id);
		return {
			blobs,
			read: (path) => runGit(root, "cat-file", "blob", `${commit}:./${path}`)
		};
	} catch {
		return null;
	}
}

// src/documents/base.ts
/**
* The reports of a pull request's base, found by the base's own configuration. `reports` are those of the checkout: a file
* that is the same in both is not parsed again.
*/
async function readBaseReports(pull, reports, { root, configReader, config, github }) {
	const tree = await readTree(root, await findBase(root, pull), github);
	const configFile = tree.blobs.has(configReader.path) ? await tree.read(configReader.path) : null;
	const baseConfig = configReader.parse(configFile);
	const sameHeadings = baseConfig.headings.join() === config.headings.join();
	const ours = new Map(reports.map((parsed) => [parsed.file.path, parsed]));
	const firstCommits = /* @__PURE__ */ new Map();
	for (const { file } of reports) if (file.firstCommitted) firstCommits.set(file.path, file.firstCommitted);
	const isReport = createFilter(baseConfig.documents);
	const blobs = [...tree.blobs].filter(([path]) => isReport(path)).toSorted(([a], [b]) => a < b ? -1 : 1);
	return Promise.all(blobs.map(async ([path, id]) => {
		const same = ours.get(path);
		if (same && sameHeadings && blobId(same.file.text) === id) return same.report;
		return parseDated({
			path,
			text: await tree.read(path)
		}, baseConfig, { firstCommits }).report;
	}));
}
/**
* The commit that the pull request is compared with: the first parent if the checkout is the merge that GitHub made for the
* check, else the last commit that both sides share. Commits that others merged since are not part of the pull request.
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
/** Git's name for a file with this content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(text) {
	const bytes = Buffer.from(text);
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

export { readBaseReports };