import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { makeNow } from "../../src/core/model/date.ts";
import { Failure } from "../../src/core/model/failure.ts";
import { createApp } from "../http/app.ts";
import { compress } from "./compress.ts";
import { parseEnvironment, type Settings } from "../settings/environment.ts";
import { cutOffIdle } from "./stalled-clients.ts";
import { createLog, logged, type Log } from "./log.ts";
import { nodeConditions } from "./conditions.ts";
import { createNodeSources } from "../settings/node-sources.ts";
import { openStore } from "./open-store.ts";
import { createCollector, type Collector } from "../facts/collector.ts";

/** How often to look whether something is due. */
const TICK_MS = 1_000;
/** Who sends too slowly is cut off; nobody holds a connection for nothing. */
const SERVER_OPTIONS = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  // Nobody waits for the end of a body that was never announced.
  optimizeEmptyRequests: true,
};
const MOST_CONNECTIONS = 5_000;
/** Answers that are under way when the server is told to stop get this long. */
const GRACE_MS = 5_000;

/** The production server on Node. Resolves to the exit status: 0 after SIGINT or SIGTERM, 2 when the environment is wrong. */
export async function startServer(environment: NodeJS.ProcessEnv): Promise<number> {
  let settings: Settings;
  try {
    settings = parseEnvironment(environment);
    makeNow(new Date().toISOString(), settings.today);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const log = createLog();
  const store = await openStore(settings.store, (problem) => log.write("warning", problem));
  const register = createCollector({
    sources: createNodeSources(settings),
    store,
    clock: Date.now,
    report: (name, problem) => log.write(problem ? "warning" : "info", problem ?? `${name} is read again.`),
  });
  const ticking = setInterval(() => void register.tick(), TICK_MS);
  void register.tick();
  const status = await listen(settings, register, log);
  clearInterval(ticking);
  await store.close();
  log.flush();
  return status;
}

function listen(settings: Settings, register: Collector, log: Log): Promise<number> {
  const { site, today, port, host, allowPrivate, webhookSecrets: secrets } = settings;
  const app = createApp({
    collector: register,
    clock: Date.now,
    today,
    site,
    isPublic: !allowPrivate,
    compress,
    conditionsOf: nodeConditions,
    webhook: secrets.length > 0 ? { secrets, hint: register.hint } : null,
  });
  return new Promise((resolve) => {
    const server = serve(
      { fetch: logged(app.fetch, log), port, serverOptions: SERVER_OPTIONS, ...(host ? { hostname: host } : {}) },
      ({ address, port: bound, family }) => {
        const any = address === "::" || address === "0.0.0.0";
        const name = any ? "localhost" : family === "IPv6" ? `[${address}]` : address;
        log.write("info", `Follow-through listens on http://${name}:${bound}/ (process ${process.pid})`);
        log.flush();
      },
    ) as Server;
    server.maxConnections = MOST_CONNECTIONS;
    cutOffIdle(server);
    server.on("error", (error: NodeJS.ErrnoException) => {
      process.stderr.write(`PORT ${port} can't be listened on (${error.code ?? error.message}): choose another.\n`);
      resolve(2);
    });
    const stop = (): void => {
      server.close(() => resolve(0));
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  });
}
