import type { Block } from "../model/block.ts";

/** The address of a page that shows a file, on GitHub and on similar servers: `/acme/status/blob/main/…`. */
const FILE_PAGE = /^\/.{1,300}\/(?:blob|raw|blame|edit|tree|commits|plain|src)\/./s;
/** Only a file name such as `2026-11-20-outage` identifies a report. Many pages are called `index`, `readme` or `database`. */
const DISTINCT_NAME = /^(?=.*\p{L})(?=.{0,200}[\d_ -]).{6,}$/su;

/**
 * Whether a link leads to the commitment's own report, which proves nothing: to the report's file in any version or fork, or to
 * a published copy, whose address ends with the file's name or the report's slug.
 */
export function isOwnReport(url: string, { path, slug }: Pick<Block["report"], "path" | "slug">): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  const page = decoded(pathname).toLowerCase();
  const file = path.toLowerCase();
  if (page.endsWith(`/${file}`) && (FILE_PAGE.test(page) || hostname.startsWith("raw."))) return true;
  const name = nameOf(page);
  return DISTINCT_NAME.test(name) && (name === nameOf(file) || name === slug);
}

/** The last part of a path, without its extension. */
function nameOf(path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  return (parts.at(-1) ?? "").replace(/\.(?:md|markdown|html?)$/, "");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
