import type { Store } from "./store.ts";

export const API = "https://api.github.com";

/** The repository's API address. */
export function apiOf({ owner, name }: Store): string {
  return `${API}/repos/${owner}/${name}`;
}

/** The repository's web address. */
export function webOf({ owner, name }: Store): string {
  return `https://github.com/${owner}/${name}`;
}
