import type { WantedBlob } from "./blobs.ts";

/** The files and links in a commit's tree. */
export interface Listing {
  /** The regular files, by path. */
  files: Map<string, WantedBlob>;
  /** The paths of symbolic links. */
  links: string[];
  /** The paths of submodules. */
  modules: string[];
}

/** An entry in a tree, as git lists it. */
export interface ListedEntry extends WantedBlob {
  path: string;
  mode: string;
}

/** Whether a path or one of its parent folders is a link or submodule, which are never entered. */
export function isReplaced({ links, modules }: Listing, path: string): boolean {
  return [...links, ...modules].some((entry) => path === entry || path.startsWith(`${entry}/`));
}

/** Groups entries by mode. Leaves out folders. https://git-scm.com/docs/git-fast-import#_filemodify */
export function toListing(entries: Iterable<ListedEntry>): Listing {
  const listing: Listing = { files: new Map(), links: [], modules: [] };
  for (const { path, mode, id, size } of entries) {
    if (mode === "100644" || mode === "100755") listing.files.set(path, { id, size });
    else if (mode === "120000") listing.links.push(path);
    else if (mode === "160000") listing.modules.push(path);
  }
  return listing;
}
