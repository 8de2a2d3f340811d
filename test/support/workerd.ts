import path from "node:path";
import type { Readable } from "node:stream";
import { Miniflare } from "miniflare";
import { rolldown } from "rolldown";
import { ROOT } from "./runner.ts";

const TRIGGER = "http://worker.test/cdn-cgi/handler/scheduled";

export interface RunningWorker {
  miniflare: Miniflare;
  ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** Fires the cron trigger, as Cloudflare does every minute. */
  cron: () => Promise<void>;
  /** Returns the Worker's output since the last call. */
  takeLog: () => string;
  close: () => Promise<void>;
}

/** Bundles the Worker for workerd. */
async function bundle(): Promise<string> {
  const build = await rolldown({
    input: path.join(ROOT, "api/worker.ts"),
    platform: "browser",
    resolve: { conditionNames: ["workerd", "worker", "browser", "import", "default"] },
    external: [/^node:/],
    logLevel: "silent",
  });
  const { output } = await build.generate({ format: "esm", codeSplitting: false });
  await build.close();
  return output[0].code;
}

let bundled: Promise<string> | null = null;

/**
 * Starts the Worker on the real workerd with a KV namespace. `upstream` answers the Worker's own requests; by default, they are
 * sent.
 */
export async function startWorker(
  bindings: Record<string, string>,
  upstream?: (request: Request) => Promise<Response>,
): Promise<RunningWorker> {
  let log = "";
  const miniflare = new Miniflare({
    modules: [{ type: "ESModule", path: "worker.js", contents: await (bundled ??= bundle()) }],
    compatibilityDate: "2026-04-01",
    compatibilityFlags: ["nodejs_compat"],
    kvNamespaces: ["FOLLOW_THROUGH"],
    bindings,
    unsafeTriggerHandlers: true,
    ...(upstream ? { outboundService: upstream as never } : {}),
    handleRuntimeStdio: (...streams: Readable[]) => {
      for (const stream of streams) stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
    },
  });
  await miniflare.ready;
  const dispatch = (url: string, init?: RequestInit): Promise<Response> =>
    miniflare.dispatchFetch(url, init as never) as never;
  return {
    miniflare,
    ask: (pathname, init) => dispatch(`http://worker.test${pathname}`, init),
    cron: async () => {
      const response = await dispatch(TRIGGER);
      if (response.status !== 200) throw new Error(`The cron trigger returned ${response.status}.`);
    },
    takeLog: () => {
      const taken = log;
      log = "";
      return taken;
    },
    close: () => miniflare.dispose(),
  };
}
