import type { Hono } from "hono";
import { createApp, type AppDeps } from "../../api/http/app.ts";
import type { Facts } from "../../api/facts/facts.ts";
import { STALE_AFTER_MS } from "../../api/facts/source.ts";
import type { View } from "../../api/view/view.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { aSnapshot } from "./builders.ts";
import type { Site } from "../../api/view/site.ts";
import { createView } from "../../api/view/create-view.ts";

export interface AppOptions extends Partial<
  Pick<AppDeps, "compress" | "webhook" | "isPublic" | "firstReadTimeoutMs" | "onProblem">
> {
  /** Null for an app that has not read any facts yet. */
  snapshots?: Snapshot[] | null;
  lastError?: string | null;
  /** The current time in RFC 3339. */
  instant?: string;
  /** Overrides `instant`, in milliseconds since 1970. */
  clock?: () => number;
  /** FOLLOW_THROUGH_TODAY. */
  today?: string;
  /** The deployment's own settings, such as its title. */
  site?: Partial<Site>;
  /** Overrides `snapshots`. */
  facts?: () => Facts;
  /** Resolves when the first read has finished. */
  settled?: () => Promise<unknown>;
  /** Milliseconds since 1970. */
  nextReadAt?: () => number;
}

/** One minute after the facts in `aSnapshot` were observed. */
export const INSTANT = "2026-05-15T12:01:00Z";

/** Facts for repositories that have all been read. */
export function someFacts(snapshots: Snapshot[], lastError: string | null = null): Facts {
  return { snapshots, complete: snapshots.length > 0, withheld: 0, lastError, staleAfter: STALE_AFTER_MS.live };
}

export function aSite(changes: Partial<Site> = {}): Site {
  return {
    title: "Acme",
    name: "Acme",
    baseUrl: "",
    homeUrl: null,
    logoUrl: null,
    language: "en",
    theme: {},
    ...changes,
  };
}

/** Creates the API for the given facts. Send it requests with `request()`, because it doesn't listen on a port. */
export function anApp(options: AppOptions = {}): Hono {
  const { snapshots = [aSnapshot()], lastError = null, instant = INSTANT, site } = options;
  const known = someFacts(snapshots ?? [], lastError);
  const { clock = () => Date.parse(instant), facts = () => known, settled = () => Promise.resolve() } = options;
  const { nextReadAt = () => clock() + 60_000 } = options;
  const { today, compress, webhook = null, isPublic = true, firstReadTimeoutMs = 2_000, onProblem } = options;
  return createApp({
    collector: { facts, settled, nextReadAt },
    clock,
    today,
    site: aSite(site),
    compress,
    webhook,
    isPublic,
    firstReadTimeoutMs,
    onProblem,
  });
}

/** The view that responses and pages are rendered from. */
export function aView(
  options: Pick<AppOptions, "instant" | "today" | "site" | "lastError"> & { snapshots?: Snapshot[] } = {},
): View {
  const { snapshots = [aSnapshot()], lastError = null, instant = INSTANT } = options;
  const now = { instant, today: options.today ?? null };
  return createView(someFacts(snapshots, lastError), now, aSite(options.site));
}
