import type { Store } from "./store.ts";

export const API = "https://api.github.com";

/** The API's address of the repository. */
export function apiOf({ owner, name }: Store): string {
  return `${API}/repos/${owner}/${name}`;
}

/** The address of the repository's page. */
export function webOf({ owner, name }: Store): string {
  return `https://github.com/${owner}/${name}`;
}
