import { LRUCache } from "lru-cache";
import { makeNow } from "../../src/core/model/date.ts";
import { reasonOf } from "../../src/core/model/failure.ts";
import { createCacheControl } from "./cache-control.ts";
import { addCompressed, prepare, type Compress, type Content, type Prepared } from "./prepared.ts";
import type { Facts } from "../facts/facts.ts";
import { createView } from "../view/create-view.ts";
import type { View } from "../view/view.ts";
import type { Site } from "../view/site.ts";

/** Every body that is made from the same facts on the same day. Each is rendered once, on its first request. */
export interface ResponseCache {
  /** The body at an address, if it was rendered before. An address is a path with its query. */
  get: (address: string) => Prepared | undefined;
  /** Renders the body at an address and keeps it; null if there is none. A `pinned` body is never evicted. */
  render: (address: string, render: (view: View) => Content | null, pinned: boolean) => Prepared | null;
  /** The Cache-Control header as of `now`, in milliseconds since 1970. */
  cacheControl: (now: number) => string;
}

export interface ResponseCacheOptions {
  site: Site;
  /** Gives the newest facts at once. */
  facts: () => Facts;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** FOLLOW_THROUGH_TODAY. */
  today?: string | undefined;
  /** Without it, bodies are sent uncompressed. */
  compress?: Compress | undefined;
  /** Whether anyone may see the facts. If not, shared caches must not store them. */
  isPublic: boolean;
  /** Receives what the operator should know, as a sentence. */
  onProblem?: ((problem: string) => void) | undefined;
}

/** The number of different addresses is unlimited, so the memory for their bodies is not. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Gives the cache for this moment: a new one whenever the facts, the day or the freshness change. Null without facts. */
export function createResponseCaches(options: ResponseCacheOptions): () => ResponseCache | null {
  const { facts: newestFacts, clock, today, site } = options;
  let current: { facts: Facts; cache: ResponseCache; turnsAt: number } | null = null;
  return () => {
    const facts = newestFacts();
    const now = clock();
    if (current !== null && current.facts === facts && now < current.turnsAt) return current.cache;
    if (facts.snapshots.length === 0) return null;
    const view = createView(facts, makeNow(new Date(now).toISOString(), today), site);
    current = { facts, cache: createResponseCache(view, options), turnsAt: view.nextChangeMs };
    return current.cache;
  };
}

function createResponseCache(view: View, { compress, isPublic, onProblem }: ResponseCacheOptions): ResponseCache {
  const pinnedBodies = new Map<string, Prepared>();
  const otherBodies = new LRUCache<string, Prepared>({ maxSize: MAX_BYTES, sizeCalculation: sizeOf });
  return {
    get: (address) => pinnedBodies.get(address) ?? otherBodies.get(address),
    render: (address, render, pinned) => {
      const content = render(view);
      if (content === null) return null;
      const prepared = prepare(content);
      (pinned ? pinnedBodies : otherBodies).set(address, prepared);
      // The first client doesn't wait for this. If it fails, the body is still sent uncompressed.
      if (compress) {
        const fail = (error: unknown): void => onProblem?.(`Can't compress ${address}: ${reasonOf(error)}`);
        addCompressed(prepared, compress).catch(fail);
      }
      return prepared;
    },
    cacheControl: createCacheControl(Date.parse(view.freshness.valid_until), isPublic),
  };
}

/** An estimate in bytes that includes the headers and the compressed forms, which are added later. */
function sizeOf({ body }: Prepared): number {
  return Math.ceil(body.length * 1.5) + 2_000;
}
