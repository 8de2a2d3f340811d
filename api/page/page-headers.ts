import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { memoize } from "../../src/core/model/memoize.ts";
import { SCRIPT } from "./script.ts";
import { styleFor } from "./style.ts";
import type { Site } from "../view/site.ts";

/** Memoized, because all of a deployment's pages use the same stylesheet and script. */
const hashOf = memoize((text: string) => `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`);

/**
 * The security headers of a page. They allow only its own stylesheet and script, by hash (https://www.w3.org/TR/CSP3/). If
 * `framed` is true, other sites can embed the page in an iframe.
 */
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
