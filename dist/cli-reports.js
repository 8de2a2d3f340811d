import { loadConfig } from "./config.js";
import { Failure } from "./core-model.js";
import { parseDated, readNamedFiles, readReportFiles, readReports } from "./documents.js";
import path from "node:path";
import { existsSync, statSync } from "node:fs";

// src/cli/reports.ts
/**
* Reads the reports given as operands to `read` or `lint`. Operands are files, folders, or globs relative to the current
* folder. Without operands, reads the reports that match the configuration.
*/
async function readNamedReports(flags, operands) {
	const root = process.cwd();
	const existing = operands.filter((name) => existsSync(name));
	const folders = existing.filter((name) => statSync(name).isDirectory());
	const files = existing.filter((name) => !folders.includes(name));
	const globs = operands.filter((name) => !existing.includes(name));
	const missing = globs.find((name) => !/[*?[{]/.test(name));
	if (missing) throw new Failure(`There is no file ${missing}: check the path, or quote a glob such as "docs/**/*.md".`);
	const config = await loadConfig(root, String(flags["config"] ?? ""), globOverride(globs));
	const inFolders = await Promise.all(folders.map(readFolder));
	const named = [...await readNamedFiles(files), ...inFolders.flat()].map((file) => parseDated(file, config));
	const matched = operands.length > 0 && globs.length === 0 ? [] : (await readReports(root, config)).reports;
	return [...named, ...matched].map(({ report }) => report);
}
/** Settings that override the config file's globs with those from the command line. */
function globOverride(globs) {
	return globs.length > 0 ? { documents: globs.join("\n") } : {};
}
async function readFolder(folder) {
	return (await readReportFiles(folder, ["**/*.md"])).map((file) => ({
		...file,
		path: path.join(folder, file.path)
	}));
}

export { globOverride, readNamedReports };