import { Failure } from "../../src/core/model/failure.ts";
import { makeNow, type Now } from "../../src/core/model/date.ts";
import { createApp } from "../http/app.ts";
import { renderError, rootPath } from "../page/error.ts";
import type { Facts } from "../facts/facts.ts";
import { ROUTES } from "../http/routes.ts";
import { type View } from "../view/view.ts";
import type { Site } from "../view/site.ts";
import { entryId, reportPath } from "../view/addresses.ts";
import { createView } from "../view/create-view.ts";

export interface ExportedFile {
  /** Relative to the output folder, with `/` as the separator. */
  file: string;
  body: Uint8Array;
}

/**
 * Renders the page, JSON, feeds and badges as files that are byte-identical to the server's responses for these facts at
 * `now`. Throws a Failure if a path is not a valid file name or can't be rendered.
 */
export async function exportSite(facts: Facts, now: Now, site: Site): Promise<ExportedFile[]> {
  const app = createApp({
    collector: { facts: () => facts, settled: () => Promise.resolve(), nextReadAt: () => 0 },
    clock: () => Date.parse(now.instant),
    today: now.today ?? undefined,
    site,
    isPublic: true,
    webhook: null,
  });
  const view = createView(facts, makeNow(now.instant, now.today ?? undefined), site);
  const files: ExportedFile[] = [
    // Without this file, GitHub Pages runs Jekyll, which skips files whose names begin with an underscore.
    { file: ".nojekyll", body: new Uint8Array() },
    { file: "404.html", body: new TextEncoder().encode(renderError(site, 404, rootPath(site))) },
  ];
  for (const path of pathsOf(view)) {
    // Long lists span several pages. Each further page's path contains the id of the previous page's last item.
    for (let next: string | null = path; next !== null;) {
      const response = await app.request(next);
      if (response.status !== 200)
        throw new Failure(`The page can't be written: ${next} returned status ${response.status}.`);
      const body = new Uint8Array(await response.arrayBuffer());
      files.push({ file: fileOf(next), body });
      next = LISTS.has(path) ? nextPage(path, body) : null;
    }
  }
  return files;
}

/** All paths to export, except for the further pages of lists. */
function pathsOf(view: View): string[] {
  const fixed = ROUTES.map(({ path }) => path).filter(
    (path) => !path.includes(":") && (path !== "/sitemap.xml" || view.baseUrl !== ""),
  );
  const badges = (id: string): string[] => [`/badge/${id}.svg`, `/badge/${id}.json`];
  const ids = view.entries.map(entryId);
  const reports = view.reports.map(({ first }) => reportPath(first));
  const reportBadges = reports.map((path) => path.replace(/^r\/|\/$/g, ""));
  // Paths can repeat, because a report whose slug is a number shares its badge path with the commitment that has that number.
  const paths = [
    ...fixed,
    "/openapi.json",
    ...reports.flatMap((path) => [`/${path}`, `/${path}closing.md`]),
    ...ids.flatMap((id) => [`/c/${id}/`, `/api/v1/commitments/${id}.json`]),
    ...[...view.snapshots.map(({ repository }) => `${repository.name}/badge`), ...reportBadges, ...ids].flatMap(badges),
  ];
  return [...new Set(paths)];
}

const LISTS = new Set(["/api/v1/commitments.json", "/api/v1/reports.json", "/api/v1/events.json"]);

function nextPage(list: string, body: Uint8Array): string | null {
  const { next } = JSON.parse(new TextDecoder().decode(body)) as { next: string | null };
  if (next === null) return null;
  return `${list.replace("/v1/", "/v1/after/").replace(/\.json$/, "")}/${next.split("/").map(encodeURIComponent).join("/")}.json`;
}

/** `/method/` becomes `method/index.html`. Names are decoded, because static servers look up decoded names. */
function fileOf(path: string): string {
  const file = decodeURIComponent(path.slice(1));
  const name = file === "" || file.endsWith("/") ? `${file}index.html` : file;
  if (name.split("/").some((part) => part === "" || part === "." || part === ".."))
    throw new Failure(`The page can't be written: ${JSON.stringify(path)} is not a valid file name.`);
  return name;
}
