import "./rolldown-runtime.js";
import { Failure, codeOf, plural } from "./core-model-start.js";
import { createNodeSources, parseEnvironment, parseSite } from "./api-settings.js";
import { NO_STORE, createCollector, factsOf } from "./api-facts.js";
import { FileProblem, fileProblem, findPlace, readFileBytes, syncFolder, writeNewFile } from "./files.js";
import { makeNow } from "./core-model-for-read.js";
import { ROUTES, createApp } from "./api-http.js";
import { renderError, rootPath } from "./api-page.js";
import { createView, entryId, reportPath } from "./api-view.js";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { createHash, randomUUID } from "node:crypto";

// api/export/manifest.ts
/** The file that lists an export's other files. */
const MANIFEST = ".follow-through.sha256";
const MIB = 1048576;
const MAX_MANIFEST_BYTES = 64 * MIB;
/** A larger file isn't read to find out whether it was changed. An export's files are much smaller. */
const MAX_FILE_BYTES = 256 * MIB;
/** Lists an export's files in the format that `sha256sum --check` reads. */
function renderManifest(files) {
	const lines = files.map(({ file, body }) => `${hashOf(body)}  ${file}\n`);
	return {
		file: MANIFEST,
		body: new TextEncoder().encode(lines.join(""))
	};
}
/**
* Finds a file in a folder that an export didn't write, or that was changed since then: its path relative to the folder. Null if
* there is none. A symbolic link is such a file.
*/
async function findForeignFile(folder) {
	const known = await readManifest(folder);
	let manifest = null;
	let own = 0;
	for (const entry of await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})) {
		if (entry.isDirectory()) continue;
		const full = path.join(entry.parentPath, entry.name);
		const file = path.relative(folder, full).replaceAll(path.sep, "/");
		if (file === ".follow-through.sha256") {
			manifest = file;
			continue;
		}
		const hash = known.get(file);
		if (hash === void 0 || hash !== await hashFile(full)) return file;
		own += 1;
	}
	return own === 0 ? manifest : null;
}
/** The hashes of an earlier export's files; empty if the folder doesn't contain an export. */
async function readManifest(folder) {
	try {
		const lines = (await readFileBytes(path.join(folder, MANIFEST), {
			limit: MAX_MANIFEST_BYTES,
			inside: null
		})).toString().split(/\r?\n/);
		return new Map(lines.map((line) => [line.slice(HASH_LENGTH + 2), line.slice(0, HASH_LENGTH)]));
	} catch (error) {
		if (error instanceof FileProblem) return /* @__PURE__ */ new Map();
		throw error;
	}
}
const HASH_LENGTH = 64;
async function hashFile(file) {
	try {
		return hashOf(await readFileBytes(file, {
			limit: MAX_FILE_BYTES,
			inside: null
		}));
	} catch (error) {
		if (error instanceof FileProblem) return null;
		throw error;
	}
}
function hashOf(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}

// api/export/site.ts
/**
* Renders the page, JSON, feeds and badges as files that are byte-identical to the server's responses for these facts at
* `now`. Throws a Failure if a path is not a valid file name or can't be rendered.
*/
async function exportSite(facts, now, site) {
	const app = createApp({
		collector: {
			facts: () => facts,
			settled: () => Promise.resolve(),
			nextReadAt: () => 0
		},
		clock: () => Date.parse(now.instant),
		today: now.today ?? void 0,
		site,
		isPublic: true,
		webhook: null
	});
	const view = createView(facts, makeNow(now.instant, now.today ?? void 0), site);
	const files = [{
		file: ".nojekyll",
		body: /* @__PURE__ */ new Uint8Array()
	}, {
		file: "404.html",
		body: new TextEncoder().encode(renderError(site, 404, rootPath(site)))
	}];
	for (const path of pathsOf(view)) for (let next = path; next !== null;) {
		const response = await app.request(next);
		if (response.status !== 200) throw new Failure(`The page can't be written: ${next} returned status ${response.status}.`);
		const body = new Uint8Array(await response.arrayBuffer());
		files.push({
			file: fileOf(next),
			body
		});
		next = LISTS.has(path) ? nextPage(path, body) : null;
	}
	return files;
}
/** All paths to export, except for the further pages of lists. */
function pathsOf(view) {
	const fixed = ROUTES.map(({ path }) => path).filter((path) => !path.includes(":") && (path !== "/sitemap.xml" || view.baseUrl !== ""));
	const badges = (id) => [`/badge/${id}.svg`, `/badge/${id}.json`];
	const ids = view.entries.map(entryId);
	const reports = view.reports.map(({ first }) => reportPath(first));
	const reportBadges = reports.map((path) => path.replace(/^r\/|\/$/g, ""));
	const paths = [
		...fixed,
		"/openapi.json",
		...reports.flatMap((path) => [`/${path}`, `/${path}closing.md`]),
		...ids.flatMap((id) => [`/c/${id}/`, `/api/v1/commitments/${id}.json`]),
		...[
			...view.snapshots.map(({ repository }) => `${repository.name}/badge`),
			...reportBadges,
			...ids
		].flatMap(badges)
	];
	return [...new Set(paths)];
}
const LISTS = /* @__PURE__ */ new Set([
	"/api/v1/commitments.json",
	"/api/v1/reports.json",
	"/api/v1/events.json"
]);
function nextPage(list, body) {
	const { next } = JSON.parse(new TextDecoder().decode(body));
	if (next === null) return null;
	return `${list.replace("/v1/", "/v1/after/").replace(/\.json$/, "")}/${next.split("/").map(encodeURIComponent).join("/")}.json`;
}
/** `/method/` becomes `method/index.html`. Names are decoded, because static servers look up decoded names. */
function fileOf(path) {
	const file = decodeURIComponent(path.slice(1));
	const name = file === "" || file.endsWith("/") ? `${file}index.html` : file;
	if (name.split("/").some((part) => part === "" || part === "." || part === "..")) throw new Failure(`The page can't be written: ${JSON.stringify(path)} is not a valid file name.`);
	return name;
}

// api/export/write-site.ts
/**
* Writes the page's files to a folder, replacing an earlier export. If rendering or writing fails, no partial export is left
* behind and the earlier export is kept. Returns the number of files. Throws a Failure if the folder contains a file
* that an earlier export's list doesn't contain or that was changed since, or if it can't be written.
*/
async function writeSite({ folder, inside }, facts, now, site) {
	const target = path.resolve(inside ?? ".", folder);
	const parent = path.dirname(target);
	try {
		if (inside === null) await mkdir(parent, { recursive: true });
		if (await findPlace(target, inside ?? parent) !== null) await refuseForeignFiles(target);
		const files = await exportSite(facts, now, site);
		await replaceFolder(target, [...files, renderManifest(files)]);
		return files.length;
	} catch (error) {
		if (error instanceof Failure && error.name === "Failure") throw error;
		const { code, message } = fileProblem(error, "written");
		const why = code === null ? `: it ${message}. Choose another folder.` : ` (${code}): choose a writable folder.`;
		throw new Failure(`The page can't be written to ${folder}${why}`);
	}
}
/** Writes the files to a new folder next to the target, then replaces the target with it. */
async function replaceFolder(target, files) {
	const [partial, old] = ["part", "old"].map((end) => path.join(path.dirname(target), `.${randomUUID()}.${end}`));
	try {
		await mkdir(partial);
		for (const name of new Set(files.map(({ file }) => path.dirname(file)))) await mkdir(path.join(partial, name), { recursive: true });
		for (const { file, body } of files) await writeNewFile(path.join(partial, file), body);
		const isReplaced = await moveAway(target, old);
		try {
			await rename(partial, target);
		} catch (error) {
			if (isReplaced) await rename(old, target);
			throw error;
		}
		await syncFolder(path.dirname(target));
	} finally {
		await rm(partial, {
			recursive: true,
			force: true
		});
		await rm(old, {
			recursive: true,
			force: true
		});
	}
}
/** Moves the folder. Returns false if it doesn't exist. */
async function moveAway(target, old) {
	try {
		await rename(target, old);
		return true;
	} catch (error) {
		if (codeOf(error) === "ENOENT") return false;
		throw error;
	}
}
async function refuseForeignFiles(target) {
	const foreign = await findForeignFile(target);
	if (foreign === null) return;
	throw new Failure(`${path.join(target, foreign)} would be deleted, but ${MANIFEST} doesn't list it as a file of an earlier export, or it was changed since. Move it elsewhere, or choose a new or empty folder.`);
}

// api/export/publish.ts
/**
* Writes the page for a run's snapshot to a folder. Returns a message for the log. Throws a Failure if the repository is
* private and private repositories are not allowed, if a variable is invalid, or if the page can't be written.
*/
async function publishSnapshot(place, { snapshot, isPrivate, now }, environment) {
	const { site, allowPrivate } = parseSite(environment);
	if (isPrivate && !allowPrivate) throw new Failure(`Input \`site\`: ${snapshot.repository.name} is private, so its page is not written. Set FOLLOW_THROUGH_ALLOW_PRIVATE=true if only people with access to the repository can open the page.`);
	return publish(place, factsOf(snapshot), now, site);
}
/**
* `follow-through export`: writes the page for the snapshot or repositories in the environment. `snapshotSetting` is the
* setting that names the snapshot, if it isn't FOLLOW_THROUGH_SNAPSHOT. Throws a Failure if the settings are invalid, a read
* fails, or the page can't be written.
*/
async function exportPage(folder, now, environment, snapshotSetting) {
	const settings = parseEnvironment(environment);
	const problems = [];
	const collector = createCollector({
		sources: createNodeSources(settings, environment, snapshotSetting),
		store: NO_STORE,
		allowPrivate: settings.allowPrivate,
		clock: Date.now,
		onProblem: (_, problem) => problems.push(...problem === null ? [] : [problem])
	});
	await collector.refreshDue();
	const facts = collector.facts();
	if (!facts.complete || facts.withheld > 0 || facts.lastError !== null) throw new Failure(`The page can't be written: ${problems[0] ?? facts.lastError ?? "some repositories could not be read."}`);
	return publish({
		folder,
		inside: null
	}, facts, now, settings.site);
}
async function publish(place, facts, now, site) {
	const baseUrl = site.baseUrl || pagesUrl(facts.snapshots);
	const files = await writeSite(place, facts, now, {
		...site,
		baseUrl
	});
	const links = baseUrl === "" ? "Feeds and JSON have no absolute links: set FOLLOW_THROUGH_BASE_URL to the page's URL." : `Its feeds and JSON link to ${baseUrl}/.`;
	return `wrote the page to ${place.folder}: ${plural(files, "file", "files")}. ${links}`;
}
/**
* The repository's GitHub Pages URL, which redirects to the custom domain if there is one. Empty unless there is exactly one
* repository and it is on github.com.
*/
function pagesUrl(snapshots) {
	const [snapshot, ...others] = snapshots;
	if (snapshot === void 0 || others.length > 0) return "";
	const { origin, pathname } = new URL(snapshot.repository.url);
	if (origin !== "https://github.com") return "";
	const [owner = "", name = ""] = pathname.slice(1).split("/");
	const host = `${owner.toLowerCase()}.github.io`;
	return `https://${host}${name.toLowerCase() === host ? "" : `/${name}`}`;
}

export { exportPage, publishSnapshot };