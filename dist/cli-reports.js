import { loadConfig } from "./config-for-read.js";
import { dayOf } from "./core-model-for-read.js";
import { Failure } from "./core-model-start.js";
import { openWorkingTree, parseDated, readFolderFiles, readNamedFiles } from "./documents.js";
import { existsSync, statSync } from "node:fs";
import path from "node:path";

// src/cli/reports.ts
/**
* Reads the reports given as operands to `read` or `lint`. Operands are files, folders, or globs relative to the current
* folder. Without operands, reads the reports in the working tree that match the configuration.
*/
async function readNamedReports(flags, operands) {
	const existing = operands.filter((name) => existsSync(name));
	const folders = existing.filter((name) => statSync(name).isDirectory());
	const files = existing.filter((name) => !folders.includes(name));
	const globs = operands.filter((name) => !existing.includes(name));
	const missing = globs.find((name) => !/[*?[{]/.test(name));
	if (missing) throw new Failure(`There is no file ${missing}: check the path, or quote a glob such as "docs/**/*.md".`);
	const source = openWorkingTree(process.cwd());
	const config = await loadConfig(source.readConfig, String(flags["config"] ?? ""), globOverride(globs));
	const inFolders = await Promise.all(folders.map(readFolder));
	const writtenOn = dayOf((/* @__PURE__ */ new Date()).toISOString(), config.timezone);
	const named = [...await readNamedFiles(files), ...inFolders.flatMap((folder) => folder.files)];
	const matched = operands.length > 0 && globs.length === 0 ? null : await source.readReports(config);
	return {
		reports: [...named.map((file) => parseDated(file, config, { writtenOn })), ...matched?.reports ?? []].map(({ report }) => report),
		problems: [...inFolders.flatMap(({ problems }) => problems), ...(matched?.unreadable ?? []).map(({ problem }) => problem)],
		notices: matched?.notices ?? []
	};
}
/** Settings that override the config file's globs with those from the command line. */
function globOverride(globs) {
	return globs.length > 0 ? { documents: globs.join("\n") } : {};
}
async function readFolder(folder) {
	const { files, unreadable } = await readFolderFiles(folder);
	return {
		files: files.map((file) => ({
			...file,
			path: path.join(folder, file.path)
		})),
		problems: unreadable.map(({ path: name, problem }) => ({
			...problem,
			file: path.join(folder, name)
		}))
	};
}

export { globOverride, readNamedReports };