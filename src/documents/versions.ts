import { mapLimited } from "../core/model/map-limited.ts";
import { runGit } from "./git.ts";
import type { Place } from "./renames.ts";

/** The key of a place in a map. */
export function placeKey({ commit, path }: Place): string {
  return `${commit}:${path}`;
}

/** Reads files as they were at earlier commits, by placeKey. Omits what the checkout doesn't have. */
export async function readVersions(root: string, places: readonly Place[]): Promise<Map<string, string>> {
  const distinct = new Map(places.map((place) => [placeKey(place), place]));
  const versions = await mapLimited([...distinct], async ([key, { commit, path }]) => {
    try {
      return [[key, await runGit(root, "cat-file", "blob", `${commit}:./${path}`)] as const];
    } catch {
      return [];
    }
  });
  return new Map(versions.flat());
}
