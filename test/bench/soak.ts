// `npm run test:soak -- --seconds 60`: a warm server under 50 connections while GitHub is in trouble, each trouble for as long;
// and a cold one. Prints what it saw; exit status 1 when something is not as promised.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { columns } from "./measure.ts";
import { startServer, type RunningServer } from "../support/server.ts";
import { startUpstream, TROUBLES, type Trouble, type Upstream } from "../support/upstream.ts";

const CONNECTIONS = 50;
const MOST_P99_MS = 100;
const MOST_RSS_MIB = 200;
const MOST_COLD_MS = 2_500;
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
const failed: string[] = [];
const upstream = await startUpstream(Array.from({ length: 100 }, (_, index) => `Mend part ${index} of the queue`));
const rows = [["trouble", "requests", "5xx", "p99 ms", "RSS MiB", "state", "shown", "cold", "cold ms"]];
for (const trouble of TROUBLES) rows.push(await endure(trouble));
upstream.close();
process.stdout.write(columns(rows));
for (const sentence of failed) process.stderr.write(`${sentence}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function endure(trouble: Trouble): Promise<string[]> {
  upstream.trouble = null;
  const server = await start(upstream);
  await warm(server);
  upstream.trouble = trouble;
  const load = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: PATHS.map((path) => ({ path })),
  });
  const rss = await peakRss(server.pid);
  const summary = await fetch(`${server.url}/api/v1/summary.json`);
  const { freshness } = (await summary.json()) as { freshness?: { state: string; last_error: string | null } };
  await server.stop();

  const cold = await start(upstream);
  const began = performance.now();
  const answer = await fetch(`${cold.url}/api/v1/summary.json`);
  const coldMs = performance.now() - began;
  const type = answer.headers.get("content-type");
  await cold.stop();

  const check = (holds: boolean, sentence: string): void => void (holds || failed.push(`${trouble}: ${sentence}`));
  check(load["5xx"] === 0 && load.errors === 0, `${load["5xx"]} answers were 5xx, ${load.errors} requests failed`);
  check(load.latency.p99 <= MOST_P99_MS, `p99 is ${load.latency.p99} ms`);
  check(rss <= MOST_RSS_MIB, `RSS is ${rss} MiB`);
  // A flapping or slow GitHub may answer a cold server in time.
  const good = answer.status === 200 || (answer.status === 503 && type === "application/problem+json");
  check(good && (answer.status === 200 || answer.headers.has("retry-after")), `cold it answers ${answer.status}`);
  check(coldMs <= MOST_COLD_MS, `cold it takes ${Math.round(coldMs)} ms`);
  return [
    trouble,
    String(load.requests.total),
    String(load["5xx"]),
    String(load.latency.p99),
    String(rss),
    freshness?.state ?? String(summary.status),
    freshness?.last_error?.slice(0, 60) ?? "",
    String(answer.status),
    coldMs.toFixed(0),
  ];
}

function start({ url }: Upstream): Promise<RunningServer> {
  const repositories = { FOLLOW_THROUGH_REPOSITORIES: "acme/status", GITHUB_TOKEN: "bot-token" };
  return startServer({ ...repositories, GITHUB_API_URL: url });
}

async function warm({ url }: RunningServer): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await fetch(`${url}/readyz`)).ok) return;
    await sleep(200);
  }
  throw new Error("the server did not become ready");
}

async function peakRss(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)![1]) / 1024);
}
