import { createFilter, parseDated, runGit } from "./documents.js";
import { Failure } from "./core-model.js";
import { readRemoteTree } from "./github-read.js";
import { createHash } from "node:crypto";

// src/documents/tree.ts
/**
* Lists the files at a commit from the checkout if it contains the commit, else from GitHub. Throws a Failure if both fail.
*/
async function readTree(root, commit, github) {
	const tree = await readLocalTree(root, commit) ?? (github && await readRemoteTree(github, commit));
	if (tree) return tree;
	throw new Failure(`The checkout doesn't have commit ${commit.slice(0, 12)}, the base of this pull request: set \`fetch-depth: 0\` for actions/checkout, or give the job a token with \`contents: read\`.`);
}
/** Null if the checkout doesn't contain the commit or git is not installed. */
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
/** The blob id that git assigns to this content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(text) {
	const bytes = Buffer.from(text);
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

export { readBaseReports };