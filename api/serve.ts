import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { makeNow } from "../src/core/date.ts";
import { Failure, reasonOf } from "../src/core/failure.ts";
import { createClient } from "../src/github/client.ts";
import { createApp } from "./app.ts";
import { readEnvironment, type Settings } from "./environment.ts";
import { createCache, createGitHubSource, createSnapshotSource, type Source } from "./source.ts";

/** Readers are kept waiting for GitHub no longer than this. */
const UPSTREAM_TIMEOUT_MS = 2_000;

/**
 * The production server on Node. Resolves to the exit status: 0 after SIGINT or SIGTERM, 2 when the environment is wrong.
 */
export async function startServer(environment: NodeJS.ProcessEnv): Promise<number> {
  const clock = (): string => new Date().toISOString();
  let settings: Settings;
  try {
    settings = readEnvironment(environment);
    makeNow(clock(), settings.today);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const { title, baseUrl, today, port, host } = settings;
  const facts = createCache({ source: createSource(settings, clock), elapsed: () => performance.now() });
  const app = createApp({ facts, clock, today, title, baseUrl });
  return new Promise((resolve) => {
    const server = serve(
      { fetch: app.fetch, port, ...(host ? { hostname: host } : {}) },
      ({ address, port: bound, family }) => {
        const name =
          address === "::" || address === "0.0.0.0" ? "localhost" : family === "IPv6" ? `[${address}]` : address;
        process.stdout.write(`Follow-through listens on http://${name}:${bound}/\n`);
      },
    );
    server.on("error", (error: NodeJS.ErrnoException) => {
      process.stderr.write(`PORT ${port} can't be listened on (${error.code ?? error.message}): choose another.\n`);
      resolve(2);
    });
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close(() => resolve(0)));
  });
}

function createSource(settings: Settings, clock: () => string): Source {
  const { snapshot, token, apiUrl, repositories, authors, allowPrivate } = settings;
  if (snapshot !== null) return createSnapshotSource(() => loadText(snapshot));
  const client = createClient({ token, baseUrl: apiUrl, fetch, timeout: UPSTREAM_TIMEOUT_MS });
  return createGitHubSource({ client, repositories, authors, allowPrivate, clock });
}

async function loadText(place: string): Promise<string> {
  try {
    if (!/^https?:\/\//.test(place)) return await readFile(place, "utf8");
    const response = await fetch(place, { signal: AbortSignal.timeout(UPSTREAM_TIMEOUT_MS) });
    if (response.ok) return await response.text();
    throw new Error(`status ${response.status}`);
  } catch (error) {
    throw new Failure(`The snapshot ${place} can't be read (${reasonOf(error)}): check FOLLOW_THROUGH_SNAPSHOT.`);
  }
}
