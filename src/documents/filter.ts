import picomatch from "picomatch";
import { DEFAULT_DOCUMENTS } from "../config/defaults.ts";

/** Folders that never hold reports. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** Only the default globs leave templates out: globs that someone wrote are taken literally. */
const TEMPLATE = /(?:^|[/_-])templates?\/|(?:^|\/)_?template\.|[ _-]template\.[^/.]*$/i;

/** Tells which paths are reports by the `documents` globs. Paths are relative to the repository, with `/`. */
export function createFilter(globs: readonly string[]): (path: string) => boolean {
  const isIncluded = createMatcher(globs.filter((glob) => !glob.startsWith("!")));
  const isExcluded = createExclusion(globs);
  const byDefault = globs === DEFAULT_DOCUMENTS;
  return (path) => {
    const parts = path.split("/");
    const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
    if (parts.some((part) => SKIPPED_FOLDERS.has(part)) || [path, ...folders].some(isExcluded)) return false;
    return isIncluded(path) && !(byDefault && TEMPLATE.test(path));
  };
}

/** Tells which files and folders the globs with `!` exclude. */
export function createExclusion(globs: readonly string[]): (path: string) => boolean {
  return createMatcher(globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)));
}

function createMatcher(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { dot: true });
}
