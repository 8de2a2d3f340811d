import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import autocannon from "autocannon";
import { createResponseCaches } from "../../api/http/response-cache.ts";
import { ROUTES } from "../../api/http/routes.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { aSite, someFacts } from "../support/app.ts";
import { aSnapshot, aTracked, REPOSITORY } from "../support/builders.ts";
import { bestCpu, columns } from "./measure.ts";

/** The number of server pairs. Two processes with the same code differ by several percent, because the JIT compiles them differently. */
const PROCESSES = 5;
/** Many short rounds, so that a load spike of a few seconds affects only a few of them. */
const ROUNDS = 16;
/** Warm-up rounds that let the JIT compile both servers before the first measurement. */
const WARM_UP = 3;
/** The number of commitments in each register, and how often each register is prepared per pair of servers. */
const REGISTERS = [100, 1_000, 10_000];
const PREPARATIONS = 10;
/** Requests per round. A few large responses take about as long as many small ones. */
const REQUESTS = { small: 4_000, large: 1_000 };
const SMALL_BYTES = 10_000;
const CONNECTIONS = 50;
const CHILD = path.join(import.meta.dirname, "api-child.ts");

/** The CPU time per request in microseconds for bare Hono and for our server, measured back to back. */
interface Measurement {
  name: string;
  size: number;
  pairs: Array<[bare: number, ours: number]>;
}

/** `npm run bench -- api`: the server's CPU time per request, compared with a bare Hono route that sends the same number of bytes. */
export async function benchApi(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-"));
  const file = path.join(folder, "snapshot.json");
  await writeFile(file, JSON.stringify(register(100)));
  const measurements: Measurement[] = [];
  const preparations = REGISTERS.map((size) => prepareSnapshot(register(size)));
  const preparationTimes: number[][] = [];
  try {
    for (let run = 0; run < PROCESSES; run += 1) {
      measurements.push(...(await compare(file)));
      preparationTimes.push(bestCpu(PREPARATIONS, ...preparations));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const rows = Object.entries(Object.groupBy(measurements, ({ name }) => name)).map(([name, cases]) => {
    const pairs = cases!.flatMap((measurement) => measurement.pairs);
    const [bare, ours] = [median(pairs.map(([first]) => first)), median(pairs.map(([, second]) => second))];
    const ratio = median(pairs.map(([first, second]) => second / first));
    return [name, String(cases![0]!.size), bare.toFixed(1), ours.toFixed(1), `${ratio.toFixed(2)}x`];
  });
  process.stdout.write(columns([["route", "bytes", "bare µs", "ours µs", "ratio"], ...rows]));
  const best = REGISTERS.map((size, index) => [
    String(size),
    Math.min(...preparationTimes.map((run) => run[index]!)).toFixed(1),
  ]);
  process.stdout.write(`\n${columns([["commitments", "CPU ms until ready (best)"], ...best])}`);
}

/** Compares one process running our server with one running bare Hono. All cases are measured in every round. */
async function compare(file: string): Promise<Measurement[]> {
  const ours = await start([], { FOLLOW_THROUGH_SNAPSHOT: file, PORT: "0", HOST: "127.0.0.1" });
  try {
    const summary = await inspect(`${ours.url}/api/v1/summary.json`);
    const list = await inspect(`${ours.url}/api/v1/commitments.json`);
    const page = await inspect(`${ours.url}/`);
    const gzip = { "accept-encoding": "gzip" };
    const cases = [
      { name: "summary.json", at: "/api/v1/summary.json", size: summary.size, headers: {} },
      { name: "commitments.json", at: "/api/v1/commitments.json", size: list.size, headers: {} },
      { name: "/ (HTML)", at: "/", size: page.size, headers: {} },
      { name: "304", at: "/api/v1/summary.json", size: summary.size, headers: { "if-none-match": summary.etag } },
      { name: "/ (HTML), gzip", at: "/", size: page.size, headers: gzip },
    ].map((single) => ({ ...single, pairs: [] as Measurement["pairs"] }));
    const bare = await start([summary, list, page].map(({ size }) => String(size)));
    try {
      for (let round = -WARM_UP; round < ROUNDS; round += 1) {
        for (const { at, size, headers, pairs } of cases) {
          // Send both servers the same headers, so that header parsing doesn't skew the comparison.
          const amount = size < SMALL_BYTES ? REQUESTS.small : REQUESTS.large;
          const measureBare = (): Promise<number> => cost(bare, amount, `${bare.url}/${size}`, headers);
          const measureOurs = (): Promise<number> => cost(ours, amount, `${ours.url}${at}`, headers);
          // Alternate the order, so that a steady drift affects both servers.
          const first = round % 2 === 0 ? await measureBare() : await measureOurs();
          const second = round % 2 === 0 ? await measureOurs() : await measureBare();
          if (round >= 0) pairs.push(round % 2 === 0 ? [first, second] : [second, first]);
        }
      }
    } finally {
      await stop(bare);
    }
    return cases;
  } finally {
    await stop(ours);
  }
}

/** Returns a task that does the work required before a new snapshot is served: it assesses all commitments and renders the most requested bodies. */
function prepareSnapshot(snapshot: Snapshot): () => void {
  const popular = ROUTES.filter(({ path: address }) => ["/api/v1/summary.json", "/badge.svg", "/"].includes(address));
  const noParams = { owner: "", repo: "", file: "", search: "" };
  return () => {
    const facts = someFacts([snapshot]);
    const clock = (): number => Date.parse(snapshot.observed_at);
    const currentCache = createResponseCaches({ facts: () => facts, clock, site: aSite(), isPublic: true });
    const cache = currentCache()!;
    for (const route of popular) cache.render(route.path, (view) => route.render(view, noParams), true);
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

interface Server {
  child: ChildProcess;
  url: string;
}

async function start(args: string[], env: Record<string, string> = {}): Promise<Server> {
  const log = path.join(await mkdtemp(path.join(tmpdir(), "bench-")), "log");
  const out = await open(log, "w");
  const child = fork(CHILD, args, { env: { ...process.env, ...env }, stdio: ["ignore", out.fd, "inherit", "ipc"] });
  await out.close();
  for (;;) {
    const url = /http:\/\/\S+(?=\/ )/.exec(await readFile(log, "utf8"))?.[0];
    if (url) return { child, url };
    await sleep(50);
  }
}

async function stop({ child }: Server): Promise<void> {
  child.kill("SIGTERM");
  await once(child, "exit");
}

async function inspect(url: string): Promise<{ size: number; etag: string }> {
  const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
  return { size: (await response.arrayBuffer()).byteLength, etag: response.headers.get("etag")! };
}

/** Returns the server's CPU time per request, in microseconds. */
async function cost({ child }: Server, amount: number, url: string, headers: Record<string, string>): Promise<number> {
  const before = await cpuOf(child);
  const { non2xx, errors, statusCodeStats } = await autocannon({
    url,
    headers,
    amount,
    connections: CONNECTIONS,
    // autocannon only stops at the end of a sample.
    sampleInt: 10,
  });
  const unexpected = Object.keys(statusCodeStats ?? {}).some((status) => !["200", "304"].includes(status));
  if (errors > 0 || unexpected) throw new Error(`${url}: ${errors} errors, ${non2xx} responses other than 2xx`);
  return ((await cpuOf(child)) - before) / amount;
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send("cpu");
  const [{ user, system }] = (await once(child, "message")) as [NodeJS.CpuUsage];
  return user + system;
}

/** Returns a snapshot with this many commitments. A third are kept, some are overdue, and some due dates have moved. */
function register(size: number): Snapshot {
  const now = new Date().toISOString();
  return aSnapshot({
    observed_at: now,
    last_run_at: now,
    commitments: Array.from({ length: size }, (_, index) => {
      const due = new Date(Date.parse(now) + ((index % 200) - 40) * 86_400_000).toISOString().slice(0, 10);
      const number = index + 2;
      const kept = index % 3 === 0;
      return aTracked({
        block: {
          key: index.toString(16).padStart(24, "0"),
          text: `Fix part ${index} of the queue so that it reports when it is full, before anybody calls (@mira)`,
          due,
          report: {
            path: `docs/incidents/${Math.floor(index / 8)}.md`,
            slug: `${Math.floor(index / 8)}`,
            title: `Outage ${Math.floor(index / 8)}`,
            published: "2026-03-01",
          },
          links: kept ? [`https://example.org/${index}`] : [],
          history:
            index % 5 === 0
              ? [{ type: "moved", at: "2026-04-01", from: "2026-03-15", to: due, commit: null, reason: "vendor" }]
              : [],
        },
        issue: {
          number,
          url: `${REPOSITORY.url}/issues/${number}`,
          ...(kept ? { state: "closed", state_reason: "completed", closed_at: "2026-04-10T00:00:00Z" } : {}),
        },
      });
    }),
  });
}
