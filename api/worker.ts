import type { Hono } from "hono";
import { createStorage } from "unstorage";
import kv from "unstorage/drivers/cloudflare-kv-binding";
import { Failure } from "../src/core/model/failure.ts";
import { createApp } from "./http/app.ts";
import { parseEnvironment, type Settings } from "./settings/environment.ts";
import { createCollector, type Collector } from "./facts/collector.ts";
import { createStore } from "./facts/store.ts";
import { gitHubSources } from "./settings/github-sources.ts";

// The entry on Cloudflare Workers: a cron trigger reads GitHub into KV, and requests read KV only.

/** The variables of the README, and the KV namespace. */
interface Env {
  FOLLOW_THROUGH: object;
}

interface Context {
  waitUntil: (work: Promise<unknown>) => void;
}

interface World {
  app: Hono;
  /** Shows what is in KV. */
  shown: Collector;
  /** Reads GitHub. */
  read: Collector;
  /** Whether an event told that something happened. */
  hinted: boolean;
}

/** One for as long as this isolate lives; the bindings stay the same. */
let world: World | null = null;

export default {
  async fetch(request: Request, env: Env, context: Context): Promise<Response> {
    world ??= createWorld(env);
    // KV answers at once, and a store that hangs is given up: what is shown is never older than what is there.
    await world.shown.tick();
    const response = await world.app.fetch(request, env);
    // Nothing else makes a request read GitHub.
    if (world.hinted) context.waitUntil(world.read.tick());
    world.hinted = false;
    return response;
  },

  async scheduled(_event: unknown, env: Env): Promise<void> {
    world ??= createWorld(env);
    await world.read.tick();
  },
};

function createWorld(env: Env): World {
  const settings = readSettings(env);
  const { site, today, allowPrivate, webhookSecrets: secrets } = settings;
  const store = createStore({
    storage: createStorage({ driver: kv({ binding: env.FOLLOW_THROUGH as never }) }),
    // The cron trigger is one already.
    take: () => Promise.resolve(true),
    report: warn,
  });
  const clock = Date.now;
  if (settings.snapshot !== null) {
    throw new Failure("FOLLOW_THROUGH_SNAPSHOT is for Node: set FOLLOW_THROUGH_REPOSITORIES here.");
  }
  const sources = gitHubSources(settings, clock, (input, init) => fetch(input, init));
  const shown = createCollector({ sources, store, clock, report: ignore, leads: false });
  const read = createCollector({
    sources,
    store,
    clock,
    report: (name, problem) => warn(problem ?? `${name} is read again.`),
  });
  const hint = (repository: string): boolean => {
    const ours = read.hint(repository);
    made.hinted ||= ours;
    return ours;
  };
  const app = createApp({
    collector: shown,
    clock,
    today,
    site,
    isPublic: !allowPrivate,
    // What is not in KV is read by the next cron trigger, not by this request.
    firstReadTimeoutMs: 0,
    webhook: secrets.length > 0 ? { secrets, hint } : null,
  });
  const made: World = { app, shown, read, hinted: false };
  return made;
}

function readSettings(env: object): Settings {
  const variables = Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return parseEnvironment(Object.fromEntries(variables));
}

function ignore(): void {}

/** Workers Logs takes what is logged: https://developers.cloudflare.com/workers/observability/logs/workers-logs/ */
function warn(message: string): void {
  console.warn(JSON.stringify({ message }));
}
