import picomatch from "picomatch";
import { DEFAULT_DOCUMENTS } from "../config/defaults.ts";

/** Folders that never contain reports. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** Template files. Only the default globs exclude them; configured globs are taken literally. */
const TEMPLATE = /(?:^|[/_-])templates?\/|(?:^|\/)_?template\.|[ _-]template\.[^/.]*$/i;

/** Creates a predicate for paths that match the `documents` globs. Paths are relative to the repository and use `/`. */
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

/** Creates a predicate for files and folders that are excluded by globs with `!`. */
export function createExclusion(globs: readonly string[]): (path: string) => boolean {
  return createMatcher(globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)));
}

function createMatcher(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { dot: true });
}
