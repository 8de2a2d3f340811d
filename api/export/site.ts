import { Failure } from "../../src/core/model/failure.ts";
import { makeNow, type Now } from "../../src/core/model/date.ts";
import { createApp } from "../http/app.ts";
import { renderError, rootOf } from "../page/error.ts";
import type { Facts } from "../facts/facts.ts";
import { ROUTES } from "../http/routes.ts";
import { createView, entryId, type View } from "../view/view.ts";
import type { Site } from "../view/site.ts";
import { groupByReport } from "../view/reports.ts";

export interface ExportedFile {
  /** From the folder's root, with `/`. */
  file: string;
  body: Uint8Array;
}

/** The page, JSON, feeds and badges as files: what the server answers for the same facts and moment, byte for byte. */
export async function exportSite(facts: Facts, now: Now, site: Site): Promise<ExportedFile[]> {
  const app = createApp({
    collector: { facts: () => facts, settled: () => Promise.resolve() },
    clock: () => Date.parse(now.instant),
    today: now.today ?? undefined,
    site,
    isPublic: true,
    webhook: null,
  });
  const view = createView(facts, makeNow(now.instant, now.today ?? undefined), site);
  const files: ExportedFile[] = [
    // GitHub Pages would leave out what begins with an underscore, and build the rest anew.
    { file: ".nojekyll", body: new Uint8Array() },
    { file: "404.html", body: new TextEncoder().encode(renderError(site, 404, rootOf(site))) },
  ];
  for (const path of pathsOf(view)) {
    // A list goes on under the address of its last one.
    for (let next: string | null = path; next !== null;) {
      const response = await app.request(next);
      if (response.status !== 200) throw new Failure(`The page can't be written: ${next} answered ${response.status}.`);
      const body = new Uint8Array(await response.arrayBuffer());
      files.push({ file: fileOf(next), body });
      next = LISTS.has(path) ? afterOf(path, body) : null;
    }
  }
  return files;
}

/** Every address that has no question in it. */
function pathsOf(view: View): string[] {
  const fixed = ROUTES.map(({ path }) => path).filter(
    (path) => !path.includes(":") && (path !== "/sitemap.xml" || view.baseUrl !== ""),
  );
  const badges = (id: string): string[] => [`/badge/${id}.svg`, `/badge/${id}.json`];
  const ids = view.entries.map(entryId);
  const reports = [...groupByReport(view.entries).values()].map(([first]) => {
    return `${first!.repository.name}/${encodeURIComponent(first!.block.report.slug.toWellFormed())}`;
  });
  // A report that is called as a number shares the address of its badge with that commitment.
  const paths = [
    ...fixed,
    "/openapi.json",
    ...reports.map((id) => `/r/${id}/`),
    ...ids.flatMap((id) => [`/c/${id}/`, `/api/v1/commitments/${id}.json`]),
    ...[...view.snapshots.map(({ repository }) => `${repository.name}/badge`), ...reports, ...ids].flatMap(badges),
  ];
  return [...new Set(paths)];
}

const LISTS = new Set(["/api/v1/commitments.json", "/api/v1/reports.json", "/api/v1/events.json"]);

function afterOf(list: string, body: Uint8Array): string | null {
  const { next } = JSON.parse(new TextDecoder().decode(body)) as { next: string | null };
  if (next === null) return null;
  return `${list.replace("/v1/", "/v1/after/").replace(/\.json$/, "")}/${next.split("/").map(encodeURIComponent).join("/")}.json`;
}

/** `/method/` lies in `method/index.html`; a name is written as people read it, as servers look for it. */
function fileOf(path: string): string {
  const file = decodeURIComponent(path.slice(1));
  const name = file === "" || file.endsWith("/") ? `${file}index.html` : file;
  if (name.split("/").some((part) => part === "" || part === "." || part === ".."))
    throw new Failure(`The page can't be written: ${JSON.stringify(path)} is no path of a file.`);
  return name;
}
