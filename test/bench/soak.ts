// `npm run test:soak -- --seconds 60`: puts load on a running server for this many seconds while hostile clients attack it, then
// starts a second server. Does this first while GitHub works, and then for each way in which GitHub can fail. Prints a table, and
// exits with status 1 if a limit is exceeded.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { addHostileComments, SECRET, startHostileClients } from "./hostile-clients.ts";
import { columns } from "./measure.ts";
import { startServer, type RunningServer } from "../support/server.ts";
import { startUpstream, TROUBLES, type Trouble, type Upstream } from "../support/upstream.ts";

const CONNECTIONS = 50;
const MAX_P99_MS = 100;
const MAX_RSS_MIB = 200;
const MAX_COLD_MS = 2_500;
const PATHS = [
  "/",
  "/api/v1/summary.json",
  "/api/v1/commitments.json",
  "/badge.svg",
  "/c/acme/status/2/",
  "/feed.xml",
  "/api/v1/events.json?limit=10",
];

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
const seconds = Number(values.seconds);
const failures: string[] = [];
const upstream = await startUpstream(Array.from({ length: 100 }, (_, index) => `Fix part ${index} of the queue`));
const comments = addHostileComments(upstream.github, 2);
const rows = [["trouble", "requests", "attacks", "5xx", "p99 ms", "RSS MiB", "state", "last error", "cold", "cold ms"]];
for (const trouble of [null, ...TROUBLES]) rows.push(await soak(trouble));
upstream.close();
process.stdout.write(columns(rows));
process.stdout.write(`${comments} hostile comments were read again every second.\n`);
for (const failure of failures) process.stderr.write(`${failure}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function soak(trouble: Trouble | null): Promise<string[]> {
  const warm = await loadWarmServer(trouble);
  const cold = await requestFromColdServer();
  checkLimits(trouble, warm, cold);
  return [
    trouble ?? "none",
    String(warm.load.requests.total),
    String(warm.attacks),
    String(warm.load["5xx"]),
    String(warm.load.latency.p99),
    String(warm.rss),
    warm.state,
    warm.lastError.slice(0, 60),
    String(cold.status),
    cold.ms.toFixed(0),
  ];
}

interface Warm {
  load: autocannon.Result;
  /** The number of hostile requests and connections. */
  attacks: number;
  /** The peak memory usage in MiB. */
  rss: number;
  state: string;
  lastError: string;
}

/** Puts load on a server that read its facts before the failure began, while hostile clients attack it. */
async function loadWarmServer(trouble: Trouble | null): Promise<Warm> {
  upstream.trouble = null;
  const server = await start(upstream);
  await waitUntilReady(server);
  upstream.trouble = trouble;
  const hostile = startHostileClients(server.url);
  const load = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: PATHS.map((path) => ({ path })),
  });
  await hostile.stop();
  const attacks = Object.values(hostile.counts).reduce((sum, count) => sum + count, 0);
  const rss = await peakRss(server.pid);
  const summary = await fetch(`${server.url}/api/v1/summary.json`);
  const { freshness } = (await summary.json()) as { freshness?: { state: string; last_error: string | null } };
  await server.stop();
  return {
    load,
    attacks,
    rss,
    state: freshness?.state ?? String(summary.status),
    lastError: freshness?.last_error ?? "",
  };
}

interface Cold {
  status: number;
  headers: Headers;
  ms: number;
}

/** Starts a server during the failure and sends it a first request. */
async function requestFromColdServer(): Promise<Cold> {
  const server = await start(upstream);
  const startedAt = performance.now();
  const { status, headers } = await fetch(`${server.url}/api/v1/summary.json`);
  const ms = performance.now() - startedAt;
  await server.stop();
  return { status, headers, ms };
}

function checkLimits(trouble: Trouble | null, { load, rss }: Warm, cold: Cold): void {
  const check = (passes: boolean, failure: string): void => {
    if (!passes) failures.push(`${trouble ?? "none"}: ${failure}`);
  };
  check(load["5xx"] === 0 && load.errors === 0, `${load["5xx"]} responses were 5xx, ${load.errors} requests failed`);
  check(load.latency.p99 <= MAX_P99_MS, `p99 is ${load.latency.p99} ms`);
  check(rss <= MAX_RSS_MIB, `RSS is ${rss} MiB`);
  // An intermittent or slow GitHub can still respond to a cold server in time.
  const isProblem = cold.status === 503 && cold.headers.get("content-type") === "application/problem+json";
  const isExpected = cold.status === 200 || (isProblem && cold.headers.has("retry-after"));
  check(isExpected, `a cold server responds with ${cold.status}`);
  check(cold.ms <= MAX_COLD_MS, `a cold server takes ${Math.round(cold.ms)} ms`);
}

function start({ url }: Upstream): Promise<RunningServer> {
  const repositories = { FOLLOW_THROUGH_REPOSITORIES: "acme/status", GITHUB_TOKEN: "bot-token" };
  return startServer({ ...repositories, GITHUB_API_URL: url, GITHUB_WEBHOOK_SECRET: SECRET });
}

async function waitUntilReady({ url }: RunningServer): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if ((await fetch(`${url}/readyz`)).ok) return;
    await sleep(200);
  }
  throw new Error("The server did not become ready within 10 seconds.");
}

async function peakRss(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)![1]) / 1024);
}
