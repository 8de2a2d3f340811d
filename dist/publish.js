import "./rolldown-runtime.js";
import { Q as plural, ft as Failure, mt as codeOf, st as makeNow } from "./core.js";
import { a as parseEnvironment, c as ROUTES, i as factsOf, o as parseSite, r as createNodeSources, s as createApp, t as NO_STORE } from "./store.js";
import { S as entryId, b as createView, d as createCollector, n as rootOf, s as groupByReport, t as renderError } from "./page.js";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

// api/export/site.ts
/** The page, JSON, feeds and badges as files: what the server answers for the same facts and moment, byte for byte. */
async function exportSite(facts, now, site) {
	const app = createApp({
		collector: {
			facts: () => facts,
			settled: () => Promise.resolve()
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
		body: new TextEncoder().encode(renderError(site, 404, rootOf(site)))
	}];
	for (const path of pathsOf(view)) for (let next = path; next !== null;) {
		const response = await app.request(next);
		if (response.status !== 200) throw new Failure(`The page can't be written: ${next} answered ${response.status}.`);
		const body = new Uint8Array(await response.arrayBuffer());
		files.push({
			file: fileOf(next),
			body
		});
		next = LISTS.has(path) ? afterOf(path, body) : null;
	}
	return files;
}
/** Every address that has no question in it. */
function pathsOf(view) {
	const fixed = ROUTES.map(({ path }) => path).filter((path) => !path.includes(":") && (path !== "/sitemap.xml" || view.baseUrl !== ""));
	const badges = (id) => [`/badge/${id}.svg`, `/badge/${id}.json`];
	const ids = view.entries.map(entryId);
	const reports = [...groupByReport(view.entries).values()].map(([first]) => {
		return `${first.repository.name}/${encodeURIComponent(first.block.report.slug.toWellFormed())}`;
	});
	const paths = [
		...fixed,
		"/openapi.json",
		...reports.map((id) => `/r/${id}/`),
		...ids.flatMap((id) => [`/c/${id}/`, `/api/v1/commitments/${id}.json`]),
		...[
			...view.snapshots.map(({ repository }) => `${repository.name}/badge`),
			...reports,
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
function afterOf(list, body) {
	const { next } = JSON.parse(new TextDecoder().decode(body));
	if (next === null) return null;
	return `${list.replace("/v1/", "/v1/after/").replace(/\.json$/, "")}/${next.split("/").map(encodeURIComponent).join("/")}.json`;
}
/** `/method/` lies in `method/index.html`; a name is written as people read it, as servers look for it. */
function fileOf(path) {
	const file = decodeURIComponent(path.slice(1));
	const name = file === "" || file.endsWith("/") ? `${file}index.html` : file;
	if (name.split("/").some((part) => part === "" || part === "." || part === "..")) throw new Failure(`The page can't be written: ${JSON.stringify(path)} is no path of a file.`);
	return name;
}

// api/export/write-site.ts
/** What only an earlier export has beside each other: such a folder may be replaced. */
const OURS = [
	".nojekyll",
	"404.html",
	"embed.js",
	"index.html"
];
/** Writes the page into a folder, whole or not at all; an earlier export there is replaced. Returns how many files it has. */
async function writeSite(folder, facts, now, site) {
	const place = path.resolve(folder);
	await refuseStrangers(place);
	const files = await exportSite(facts, now, site);
	const half = `${place}.${process.pid}.part`;
	try {
		for (const name of new Set(files.map(({ file }) => path.dirname(file)))) await mkdir(path.join(half, name), { recursive: true });
		for (const { file, body } of files) await writeFile(path.join(half, file), body);
		await rm(place, {
			recursive: true,
			force: true
		});
		await rename(half, place);
	} catch (error) {
		await rm(half, {
			recursive: true,
			force: true
		});
		throw new Failure(`The page can't be written to ${folder} (${codeOf(error)}).`);
	}
	return files.length;
}
async function refuseStrangers(place) {
	let found;
	try {
		found = await readdir(place);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return;
		throw new Failure(`The page can't be written to ${place} (${codeOf(error)}): name a folder.`);
	}
	if (found.length > 0 && !OURS.every((name) => found.includes(name))) throw new Failure(`${place} holds other files, which would be lost: name a folder that is new or empty.`);
}

// api/export/publish.ts
/** Writes the page of what a run saw into a folder, and says so in a sentence. */
async function publishSnapshot(folder, { snapshot, isPrivate, now }, environment) {
	const { site, allowPrivate } = parseSite(environment);
	if (isPrivate && !allowPrivate) throw new Failure(`Input \`site\`: ${snapshot.repository.name} is private, so its page is not written. Set FOLLOW_THROUGH_ALLOW_PRIVATE=true where only those can open the page who may see the repository.`);
	return publish(folder, factsOf(snapshot), now, site);
}
/** `follow-through export`: the page of the snapshot, or of the repositories, that the environment names. */
async function exportPage(folder, now, environment) {
	const settings = parseEnvironment(environment);
	const register = createCollector({
		sources: createNodeSources(settings),
		store: NO_STORE,
		clock: Date.now,
		report: () => {}
	});
	await register.tick();
	const facts = register.facts();
	if (!facts.complete || facts.withheld > 0 || facts.lastError !== null) throw new Failure(`The page can't be written: ${facts.lastError ?? "not everything could be read."}`);
	return publish(folder, facts, now, settings.site);
}
async function publish(folder, facts, now, site) {
	const baseUrl = site.baseUrl || pagesUrl(facts.snapshots);
	const files = await writeSite(folder, facts, now, {
		...site,
		baseUrl
	});
	const where = baseUrl === "" ? "Feeds and JSON lead nowhere outside of it until FOLLOW_THROUGH_BASE_URL says where it will lie." : `Its feeds and JSON lead to ${baseUrl}/.`;
	return `wrote the page to ${folder}: ${plural(files, "file", "files")}. ${where}`;
}
/** Where GitHub Pages shows a repository; from there it leads on to a domain of one's own. Empty where nobody can tell. */
function pagesUrl(snapshots) {
	const { origin, pathname } = new URL(snapshots[0].repository.url);
	if (snapshots.length > 1 || origin !== "https://github.com") return "";
	const [owner, name] = pathname.slice(1).split("/");
	const host = `${owner.toLowerCase()}.github.io`;
	return `https://${host}${name.toLowerCase() === host ? "" : `/${name}`}`;
}

export { exportPage, publishSnapshot };