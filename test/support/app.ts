import type { Hono } from "hono";
import { createApp } from "../../api/app.ts";
import type { Facts } from "../../api/source.ts";
import { createView, type View } from "../../api/view.ts";
import type { Snapshot } from "../../src/core/snapshot.ts";
import { aSnapshot } from "./builders.ts";

export interface AppOptions {
  /** Null for an app that has not read anything yet. */
  snapshots?: Snapshot[] | null;
  lastError?: string | null;
  /** RFC 3339, now. */
  instant?: string;
  /** Instead of `instant`. */
  clock?: () => string;
  /** FOLLOW_THROUGH_TODAY. */
  today?: string;
  title?: string;
  baseUrl?: string;
  /** Instead of `snapshots`. */
  facts?: () => Promise<Facts>;
}

/** A minute after `aSnapshot` was observed. */
export const INSTANT = "2026-05-15T12:01:00Z";

/** The API over given facts; asked through `request()`, without a port. */
export function anApp(options: AppOptions = {}): Hono {
  const {
    snapshots = [aSnapshot()],
    lastError = null,
    instant = INSTANT,
    today,
    title = "Acme",
    baseUrl = "",
  } = options;
  const facts = options.facts ?? (() => Promise.resolve({ snapshots, lastError }));
  return createApp({ facts, clock: options.clock ?? (() => instant), today, title, baseUrl });
}

/** What a response is made from. */
export function aView(
  options: Pick<AppOptions, "instant" | "today" | "title" | "lastError"> & { snapshots?: Snapshot[] } = {},
): View {
  const { snapshots = [aSnapshot()], lastError = null, instant = INSTANT, today = null, title = "Acme" } = options;
  return createView({ snapshots, lastError }, { instant, today }, { title, baseUrl: "" });
}
