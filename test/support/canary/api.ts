import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Hono } from "hono";
import { createCollector } from "../../../api/facts/collector.ts";
import { createApp } from "../../../api/http/app.ts";
import { ROUTES } from "../../../api/http/routes.ts";
import { openStore } from "../../../api/node/open-store.ts";
import { parseEnvironment } from "../../../api/settings/environment.ts";
import { createNodeSources } from "../../../api/settings/node-sources.ts";

export interface Api {
  app: Hono;
  /** Refreshes the facts as if this many minutes had passed. */
  refresh: (minutes: number) => Promise<void>;
  /** Returns the log since the last call. */
  takeLog: () => string;
  /** Returns everything in the store. */
  readStore: () => Promise<string>;
  close: () => Promise<void>;
}

/** Opens the API as the server does: with requests over a socket and a store in a folder, but with an adjustable clock. */
export async function openApi(environment: Record<string, string>): Promise<Api> {
  const folder = await mkdtemp(path.join(tmpdir(), "facts-"));
  const settings = parseEnvironment(environment);
  let now = Date.now();
  let log: string[] = [];
  const store = await openStore(`fs:${folder}`, "public-1", (problem) => log.push(problem));
  const collector = createCollector({
    allowPrivate: false,
    sources: createNodeSources(settings, environment),
    store,
    clock: () => now,
    onProblem: (name, problem) => log.push(`${name}: ${problem}`),
  });
  const { site, today, webhookSecrets: secrets } = settings;
  const app = createApp({
    collector,
    clock: () => now,
    today,
    site,
    isPublic: true,
    webhook: secrets.length > 0 ? { secrets, markChanged: collector.markChanged } : null,
    onProblem: (problem) => log.push(problem),
  });
  return {
    app,
    refresh: (minutes) => {
      now += minutes * 60_000;
      return collector.refreshDue();
    },
    takeLog: () => log.splice(0).join("\n"),
    readStore: () => readFolder(folder),
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
      log = [];
    },
  };
}

/** Returns the names and contents of all files in a folder, or an empty string if the folder doesn't exist. */
export async function readFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const texts = await Promise.all(files.map((file) => readFile(file, "latin1")));
  return texts.map((text, index) => `${files[index]}\n${text}`).join("\n");
}

/** A path for each route. */
export const PATHS: readonly string[] = [
  ...ROUTES.map(({ path: route }) =>
    route
      .replace(":owner", "acme")
      .replace(":repo", "status")
      .replace(/:file\{\[\^\/\]\+\\\.\(\?:svg\|json\)\}/, "1.svg")
      .replace(/:file\{.*?\\\.json\}/, "1.json")
      .replace(/:file(?:\{[^}]*\})?/, "1"),
  ),
  "/openapi.json",
  "/readyz",
  "/healthz",
  "/missing",
];

/** The paths whose responses explain why facts are missing or out of date. */
export const ERROR_PATHS: readonly string[] = [
  "/",
  "/readyz",
  "/api/v1/summary.json",
  "/badge.json",
  "/c/acme/status/1/",
];

/** Returns the status, headers and body of each path's response, for a browser and for other clients. */
export async function readPaths(
  ask: (path: string, init: { headers: Record<string, string> }) => Response | Promise<Response>,
  paths: readonly string[],
): Promise<Record<string, string>> {
  const accepts = ["text/html", "*/*"];
  const responses = paths.flatMap((each) =>
    accepts.map(async (accept) => {
      const response = await ask(each, { headers: { accept } });
      const headers = JSON.stringify([...response.headers]);
      return [`${each} (${accept})`, `${response.status} ${headers} ${await response.text()}`] as const;
    }),
  );
  return Object.fromEntries(await Promise.all(responses));
}
