import { LRUCache } from "lru-cache";
import { makeNow } from "../../src/core/model/date.ts";
import { compressInto, prepare, type Compress, type Content, type Prepared } from "./prepared.ts";
import type { Facts } from "../facts/collector.ts";
import { type View } from "../view/view.ts";
import type { Site } from "../view/site.ts";
import { createView } from "../view/create-view.ts";

/** Everything that is served of the same facts on the same day: each body is rendered once, when it is first asked for. */
export interface Edition {
  view: View;
  /** The body at an address, if it was rendered already. */
  kept: (address: string) => Prepared | undefined;
  /** Renders the body at an address, and keeps it; null when there is nothing. `pinned`: it makes room for no other one. */
  prepare: (address: string, render: (view: View) => Content | null, pinned: boolean) => Prepared | null;
  /** For how long caches may keep it, as of now. */
  cacheControl: (now: number) => string;
}

export interface EditionOptions {
  site: Site;
  /** Never waits. */
  facts: () => Facts;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** FOLLOW_THROUGH_TODAY. */
  today?: string | undefined;
  compress?: Compress | undefined;
  /** Whether everybody may see it; else no shared cache keeps it. */
  isPublic: boolean;
}

/** Anybody may ask for very many different things: so many bytes of them are kept. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The edition of now: another one as soon as the facts differ or the day, or their age, turns. Null while there are no facts. */
export function createEditions(options: EditionOptions): () => Edition | null {
  const { facts: newest, clock, today, site } = options;
  let made: { facts: Facts; edition: Edition; turnsAt: number } | null = null;
  return () => {
    const facts = newest();
    const now = clock();
    if (made !== null && made.facts === facts && now < made.turnsAt) return made.edition;
    if (facts.snapshots.length === 0) return null;
    const view = createView(facts, makeNow(new Date(now).toISOString(), today), site);
    made = { facts, edition: createEdition(view, options), turnsAt: view.nextChangeMs };
    return made.edition;
  };
}

function createEdition(view: View, { compress, isPublic }: EditionOptions): Edition {
  const pins = new Map<string, Prepared>();
  const others = new LRUCache<string, Prepared>({ maxSize: MOST_BYTES, sizeCalculation: sizeOf });
  const validUntil = Date.parse(view.freshness.valid_until);
  let [seconds, cacheControl] = [-1, ""];
  return {
    view,
    kept: (address) => pins.get(address) ?? others.get(address),
    prepare: (address, render, pinned) => {
      const content = render(view);
      if (content === null) return null;
      const prepared = prepare(content);
      (pinned ? pins : others).set(address, prepared);
      // Whoever asks first is not kept waiting; a failure leaves the body as it is.
      if (compress) void compressInto(prepared, compress).catch(() => {});
      return prepared;
    },
    cacheControl: (now) => {
      const left = Math.max(0, Math.floor((validUntil - now) / 1000));
      if (left !== seconds) [seconds, cacheControl] = [left, cacheControlFor(left, isPublic)];
      return cacheControl;
    },
  };
}

/** About: with its headers, and its compressed forms, which come later. */
function sizeOf({ body }: Prepared): number {
  return Math.ceil(body.length * 1.5) + 2_000;
}

/** What has to be judged anew at midnight is not kept beyond it. */
function cacheControlFor(left: number, isPublic: boolean): string {
  const ages = { "max-age": 60, "s-maxage": 60, "stale-while-revalidate": 600, "stale-if-error": 86_400 };
  const clamped = Object.entries(ages).map(([name, age]) => `${name}=${Math.min(age, left)}`);
  return isPublic ? `public, ${clamped.join(", ")}` : `private, ${clamped[0]}`;
}
