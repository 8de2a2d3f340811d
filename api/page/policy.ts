import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { SCRIPT } from "./script.ts";
import { styleFor } from "./style.ts";
import type { Site } from "../view/site.ts";

/** The headers of every page: only its own style sheet and script count, by their hashes (CSP level 3). */
export function pageHeaders({ theme, logoUrl }: Site, framed: boolean): Record<string, string> {
  const policy = {
    "default-src": "'none'",
    "style-src": hashOf(styleFor(theme)),
    "script-src": hashOf(SCRIPT),
    "img-src": ["'self'", "data:", ...(logoUrl === null ? [] : [new URL(logoUrl).origin])].join(" "),
    "base-uri": "'none'",
    "form-action": "'none'",
    ...(framed ? {} : { "frame-ancestors": "'none'" }),
  };
  return {
    "content-security-policy": Object.entries(policy)
      .map(([name, value]) => `${name} ${value}`)
      .join("; "),
    "referrer-policy": "no-referrer",
  };
}

const hashes = new Map<string, string>();

/** Asked for every page, and the same for all of a deployment. */
function hashOf(text: string): string {
  const hash = hashes.get(text) ?? `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
  hashes.set(text, hash);
  return hash;
}
