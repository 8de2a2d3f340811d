import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Auth, Settings } from "./environment.ts";

type Identity = Pick<Settings, "apiUrl" | "auth" | "authors" | "allowPrivate" | "snapshot">;

/**
 * The name of the deployment. Each of its keys in the store starts with this name. Two servers have the same name only if
 * they may show the same facts: they read with the same access from the same GitHub server, trust the same accounts, and both allow
 * or both refuse private repositories. The name reveals neither the token nor a snapshot's URL.
 */
export function deploymentOf({ apiUrl, auth, authors, allowPrivate, snapshot }: Identity): string {
  const logins = authors.map((login) => login.toLowerCase()).toSorted();
  const identity = JSON.stringify([apiUrl, accessOf(auth), logins, snapshot]);
  const hash = bytesToHex(sha256(utf8ToBytes(identity))).slice(0, 32);
  return `${allowPrivate ? "private" : "public"}-${hash}`;
}

/** What a server can read. A GitHub App keeps its access when its private key is replaced. */
function accessOf(auth: Auth): string[] {
  if (auth === null) return [];
  return "token" in auth ? [auth.token] : [auth.appId, auth.installationId];
}
