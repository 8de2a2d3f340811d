import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { makeNow } from "../../src/core/model/date.ts";
import { Failure } from "../../src/core/model/failure.ts";
import { createMask } from "../../src/core/model/mask.ts";
import { secretsOf } from "../../src/core/model/secrets.ts";
import { createApp } from "../http/app.ts";
import { compress } from "./compress.ts";
import { deploymentOf } from "../settings/deployment.ts";
import { parseEnvironment, type Settings } from "../settings/environment.ts";
import { disconnectStalledClients } from "./stalled-clients.ts";
import { listenProblem } from "./listen-problem.ts";
import { createLog, logRequests, type Log } from "./log.ts";
import { SERVER_OPTIONS } from "./server-options.ts";
import { createNodeSources } from "../settings/node-sources.ts";
import { openStore } from "./open-store.ts";
import type { Store } from "../facts/store.ts";
import { createCollector, type Collector } from "../facts/collector.ts";
import type { Source } from "../facts/source.ts";

/** How often the collector checks which sources are due. */
const REFRESH_INTERVAL_MS = 1_000;
const MAX_CONNECTIONS = 5_000;
/** How long the server waits for pending requests when it stops. */
const SHUTDOWN_TIMEOUT_MS = 5_000;
const EXIT_OK = 0;
const EXIT_USAGE = 2;

/**
 * Runs the production server on Node. Resolves to the exit status: 0 after SIGINT or SIGTERM, 2 if the environment is
 * invalid or the port or address can't be used.
 */
export async function startServer(environment: NodeJS.ProcessEnv): Promise<number> {
  let settings: Settings;
  let sources: Source[];
  let store: Store;
  const mask = createMask(secretsOf(environment));
  const log = createLog(mask);
  try {
    settings = parseEnvironment(environment);
    makeNow(new Date().toISOString(), settings.today);
    sources = createNodeSources(settings, environment);
    store = await openStore(settings.store, deploymentOf(settings), (problem) => log.write("warning", problem));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${mask(error.message)}\n`);
    return EXIT_USAGE;
  }
  const collector = createCollector({
    sources,
    store,
    allowPrivate: settings.allowPrivate,
    clock: Date.now,
    onProblem: (name, problem) => log.write(problem ? "warning" : "info", problem ?? `${name} can be read again.`),
  });
  const refreshing = setInterval(() => void collector.refreshDue(), REFRESH_INTERVAL_MS);
  void collector.refreshDue();
  const status = await listen(settings, collector, log);
  clearInterval(refreshing);
  await store.close();
  log.flush();
  return status;
}

function listen(settings: Settings, collector: Collector, log: Log): Promise<number> {
  const { site, today, port, host, allowPrivate, webhookSecrets: secrets } = settings;
  const app = createApp({
    collector,
    clock: Date.now,
    today,
    site,
    isPublic: !allowPrivate,
    compress,
    webhook: secrets.length > 0 ? { secrets, markChanged: collector.markChanged } : null,
    onProblem: (problem) => log.write("warning", problem),
  });
  const fetch = logRequests(app.fetch, log);
  return new Promise((resolve) => {
    const server = serve(
      { fetch, port, serverOptions: SERVER_OPTIONS, ...(host ? { hostname: host } : {}) },
      (address) => {
        log.write("info", `Listening on ${urlOf(address)} (process ${process.pid})`);
        log.flush();
      },
    ) as Server;
    server.maxConnections = MAX_CONNECTIONS;
    disconnectStalledClients(server);
    server.on("error", (error) => {
      process.stderr.write(`${listenProblem(error, settings)}\n`);
      resolve(EXIT_USAGE);
    });
    const stop = (): void => {
      server.close(() => resolve(EXIT_OK));
      setTimeout(() => server.closeAllConnections(), SHUTDOWN_TIMEOUT_MS).unref();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  });
}

/** The URL of a listening server, as seen from this machine. */
function urlOf({ address, port, family }: AddressInfo): string {
  if (address === "::" || address === "0.0.0.0") return `http://localhost:${port}/`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}/`;
}
