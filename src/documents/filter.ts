import picomatch from "picomatch";
import { DEFAULT_DOCUMENTS } from "../config/defaults.ts";

/** Folders that never hold reports. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** Templates. Only the default globs leave them out: configured globs are taken literally. */
const TEMPLATE = /(?:^|[/_-])templates?\/|(?:^|\/)_?template\.|[ _-]template\.[^/.]*$/i;

/** Creates a test for paths that the `documents` globs match. Paths are relative to the repository, with `/`. */
export function createFilter(globs: readonly string[]): (path: string) => boolean {
  const isIncluded = createMatcher(globs.filter((glob) => !glob.startsWith("!")));
  const isExcluded = createExclusion(globs);
  const isDefault = globs === DEFAULT_DOCUMENTS;
  return (path) => {
    const parts = path.split("/");
    const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
    if (parts.some((part) => SKIPPED_FOLDERS.has(part)) || [path, ...folders].some(isExcluded)) return false;
    return isIncluded(path) && !(isDefault && TEMPLATE.test(path));
  };
}

/** Creates a test for files and folders that the globs with `!` exclude. */
export function createExclusion(globs: readonly string[]): (path: string) => boolean {
  return createMatcher(globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)));
}

function createMatcher(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { dot: true });
}
