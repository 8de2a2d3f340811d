import { mapLimited } from "../core/model/map-limited.ts";
import { readFileAt } from "../github/read/blobs.ts";
import { OBJECT_ID } from "./objects.ts";
import type { Comparison, Place } from "./renames.ts";

/** The key of a place in a map. */
export function placeKey({ commit, path }: Place): string {
  return `${commit}:${path}`;
}

/** Reads files as they were at earlier commits, by placeKey. Omits those that neither the workspace nor GitHub has. */
export async function readVersions(comparison: Comparison, places: readonly Place[]): Promise<Map<string, string>> {
  const distinct = new Map(places.map((place) => [placeKey(place), place]));
  const versions = await mapLimited([...distinct], async ([key, place]) => {
    const text = await readVersion(comparison, place);
    return text === null ? [] : [[key, text] as const];
  });
  return new Map(versions.flat());
}

async function readVersion({ branch, github }: Comparison, { commit, path }: Place): Promise<string | null> {
  if (!OBJECT_ID.test(commit)) return null;
  try {
    if (branch) return await branch.objects.run("cat-file", "blob", `${commit}:${branch.prefix}${path}`);
  } catch {
    // The workspace doesn't have this version.
  }
  return github && readFileAt(github, commit, path);
}
