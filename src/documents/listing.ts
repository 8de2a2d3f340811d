import type { WantedBlob } from "./blobs.ts";

/** The files and links in a commit's tree. */
export interface Listing {
  /** The regular files, by path. */
  files: Map<string, WantedBlob>;
  /** The paths of symbolic links. */
  links: string[];
}

/** An entry of a tree, as git lists it. */
export interface ListedEntry extends WantedBlob {
  path: string;
  mode: string;
}

/** Sorts entries by their mode. Folders and submodules are left out. https://git-scm.com/docs/git-fast-import#_filemodify */
export function toListing(entries: Iterable<ListedEntry>): Listing {
  const listing: Listing = { files: new Map(), links: [] };
  for (const { path, mode, id, size } of entries) {
    if (mode === "100644" || mode === "100755") listing.files.set(path, { id, size });
    else if (mode === "120000") listing.links.push(path);
  }
  return listing;
}
