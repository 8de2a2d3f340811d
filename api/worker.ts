// The entry point on Cloudflare Workers. A cron trigger and webhooks copy the facts from GitHub to KV. Pages are served from KV.
import type { Hono } from "hono";
import { createStorage } from "unstorage";
import kv from "unstorage/drivers/cloudflare-kv-binding";
import { Failure, unexpectedError } from "../src/core/model/failure.ts";
import { createMask } from "../src/core/model/mask.ts";
import { secretsOf } from "../src/core/model/secrets.ts";
import { createApp } from "./http/app.ts";
import { problem } from "./http/problem.ts";
import { deploymentOf } from "./settings/deployment.ts";
import { parseEnvironment, type Settings } from "./settings/environment.ts";
import { createCollector, type Collector } from "./facts/collector.ts";
import { createStore } from "./facts/store.ts";
import { gitHubSources } from "./settings/github-sources.ts";

/** The server's variables (see .github/docs/deploy.md) and the KV namespace. */
interface Env {
  FOLLOW_THROUGH: object;
}

interface ExecutionContext {
  waitUntil: (work: Promise<unknown>) => void;
}

interface Deployment {
  app: Hono;
  /** Loads facts from KV. */
  kvCollector: Collector;
  /** Reads facts from GitHub and saves them in KV. */
  gitHubCollector: Collector;
  /** Whether a webhook reported a change since the last read. */
  changed: boolean;
}

/** Created once per isolate, because the bindings stay the same. */
let deployment: Deployment | null = null;

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    const current = deployOrFail(env);
    if (current instanceof Response) return current;
    // This delays requests only briefly: KV is fast, and the store times out if a call hangs.
    await current.kvCollector.refreshDue();
    const response = await current.app.fetch(request, env);
    if (current.changed) context.waitUntil(current.gitHubCollector.refreshDue());
    current.changed = false;
    return response;
  },

  async scheduled(_event: unknown, env: Env): Promise<void> {
    const current = deployOrFail(env);
    if (current instanceof Response) return;
    await current.gitHubCollector.refreshDue();
  },
};

/** The deployment, or a response that doesn't say which setting is wrong: only the log does. */
function deployOrFail(env: Env): Deployment | Response {
  try {
    return (deployment ??= createDeployment(env));
  } catch (error) {
    warn(error instanceof Failure ? error.message : unexpectedError(error), env);
    return problem(503, "This server's settings are invalid.");
  }
}

function createDeployment(env: Env): Deployment {
  const settings = readSettings(env);
  const report = (message: string): void => warn(message, env);
  const { site, today, allowPrivate, webhookSecrets: secrets } = settings;
  const store = createStore({
    storage: createStorage({ driver: kv({ binding: env.FOLLOW_THROUGH as never }) }),
    deployment: deploymentOf(settings),
    // Cloudflare runs the cron trigger once a minute in one place, so grant every claim.
    setIfAbsent: () => Promise.resolve(true),
    onProblem: report,
  });
  const clock = Date.now;
  const sources = gitHubSources(settings, clock, (input, init) => fetch(input, init));
  const shared = { sources, store, allowPrivate, clock };
  const kvCollector = createCollector({ ...shared, onProblem: () => {}, readsSources: false });
  const gitHubCollector = createCollector({
    ...shared,
    onProblem: (name, text) => report(text ?? `${name} can be read again.`),
  });
  const markChanged = (repository: string): void => {
    if (gitHubCollector.markChanged(repository)) created.changed = true;
  };
  const app = createApp({
    collector: kvCollector,
    clock,
    today,
    site,
    isPublic: !allowPrivate,
    // If KV contains no facts, don't wait, because only the next cron trigger reads them.
    firstReadTimeoutMs: 0,
    webhook: secrets.length > 0 ? { secrets, markChanged } : null,
    onProblem: report,
  });
  const created: Deployment = { app, kvCollector, gitHubCollector, changed: false };
  return created;
}

function readSettings(env: object): Settings {
  const variables = Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const settings = parseEnvironment(Object.fromEntries(variables));
  if (settings.snapshot === null) return settings;
  throw new Failure("FOLLOW_THROUGH_SNAPSHOT only works on Node. Set FOLLOW_THROUGH_REPOSITORIES instead.");
}

/** Workers Logs collects the console: https://developers.cloudflare.com/workers/observability/logs/workers-logs/ */
function warn(message: string, env: object): void {
  const mask = createMask(secretsOf({ ...env }));
  console.warn(JSON.stringify({ message: mask(message) }));
}
