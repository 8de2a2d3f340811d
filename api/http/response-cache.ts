import { LRUCache } from "lru-cache";
import { makeNow } from "../../src/core/model/date.ts";
import { codeOf } from "../../src/core/model/failure.ts";
import { createCacheControl } from "./cache-control.ts";
import { addCompressed, prepare, type Compress, type Content, type Prepared } from "./prepared.ts";
import type { Facts } from "../facts/facts.ts";
import { createView } from "../view/create-view.ts";
import type { View } from "../view/view.ts";
import type { Site } from "../view/site.ts";

/** Caches the bodies rendered from one view of the facts. Each body is rendered on its first request. */
export interface ResponseCache {
  /** The cached body for a key, which is a path with its query. */
  get: (key: string) => Prepared | undefined;
  /** Renders and caches the body for a key; null if there is none. A `pinned` body is never evicted. */
  render: (key: string, render: (view: View) => Content | null, pinned: boolean) => Prepared | null;
  /** The Cache-Control header at `now` (milliseconds since 1970). */
  cacheControl: (now: number) => string;
}

export interface ResponseCacheOptions {
  site: Site;
  /** Returns the latest facts. */
  facts: () => Facts;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** FOLLOW_THROUGH_TODAY. */
  today?: string | undefined;
  /** If undefined, bodies are sent uncompressed. */
  compress?: Compress | undefined;
  /** Whether the facts are public. If not, shared caches must not store them. */
  isPublic: boolean;
  /** Called with a message for the operator. */
  onProblem?: ((problem: string) => void) | undefined;
}

/** Limits the memory for bodies that aren't pinned and their keys, because the number of possible keys is unlimited. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Creates a function that returns the cache for the current view, or null without facts. Changed facts or states start a new cache. */
export function createResponseCaches(options: ResponseCacheOptions): () => ResponseCache | null {
  const { facts: latestFacts, clock, today, site } = options;
  let current: { facts: Facts; cache: ResponseCache; expiresAt: number } | null = null;
  return () => {
    const facts = latestFacts();
    const now = clock();
    if (current !== null && current.facts === facts && now < current.expiresAt) return current.cache;
    if (facts.snapshots.length === 0) return null;
    const view = createView(facts, makeNow(new Date(now).toISOString(), today), site);
    current = { facts, cache: createResponseCache(view, options), expiresAt: view.nextChangeMs };
    return current.cache;
  };
}

function createResponseCache(view: View, { compress, isPublic, onProblem }: ResponseCacheOptions): ResponseCache {
  const pinnedBodies = new Map<string, Prepared>();
  const otherBodies = new LRUCache<string, Prepared>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ body }, key) => sizeOf(body, key),
  });
  return {
    get: (key) => pinnedBodies.get(key) ?? otherBodies.get(key),
    render: (key, render, pinned) => {
      const content = render(view);
      if (content === null) return null;
      const prepared = prepare(content);
      (pinned ? pinnedBodies : otherBodies).set(key, prepared);
      // The first client doesn't wait for the compression. If compression fails, the body is sent uncompressed.
      if (compress) {
        const report = (error: unknown): void => onProblem?.(`A response can't be compressed (${codeOf(error)}).`);
        addCompressed(prepared, compress).catch(report);
      }
      return prepared;
    },
    cacheControl: createCacheControl(Date.parse(view.freshness.valid_until), isPublic),
  };
}

/**
 * The estimated memory of a body in bytes, including its headers, its key and the compressed forms added later. A character
 * takes up to two bytes. The key is counted twice, because it also keeps parts of the request's URL in memory.
 */
function sizeOf(body: Prepared["body"], key: string): number {
  const bytes = typeof body === "string" ? body.length * 2 : body.byteLength;
  return Math.ceil(bytes * 1.5) + key.length * 4 + 2_000;
}
