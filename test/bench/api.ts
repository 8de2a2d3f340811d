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

/** Pairs of servers to start. Two processes with the same code differ by several percent, because of how they happen to be compiled. */
const PROCESSES = 5;
/** Many short rounds, so that other work on the machine, which lasts for seconds, affects only a few of them. */
const ROUNDS = 16;
/** Rounds before the first measurement, until the code of both servers is compiled. */
const WARM_UP = 3;
/** Numbers of commitments, and how often each register is prepared after every pair of servers. */
const REGISTERS = [100, 1_000, 10_000];
const PREPARATIONS = 10;
/** Requests per round. Fewer large answers take as long as many small ones. */
const REQUESTS = { small: 4_000, large: 1_000 };
const SMALL_BYTES = 10_000;
const CONNECTIONS = 50;
const CHILD = path.join(import.meta.dirname, "api-child.ts");

/** One case: the CPU microseconds of a request to bare Hono and to us, measured one right after the other. */
interface Measured {
  name: string;
  size: number;
  pairs: Array<[bare: number, ours: number]>;
}

/** `npm run bench -- api`: the server's CPU time per request, compared with a bare Hono route that sends as many bytes. */
export async function benchApi(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-"));
  const file = path.join(folder, "snapshot.json");
  await writeFile(file, JSON.stringify(register(100)));
  const measured: Measured[] = [];
  const preparations = REGISTERS.map((size) => prepareSnapshot(register(size)));
  const ready: number[][] = [];
  try {
    for (let run = 0; run < PROCESSES; run += 1) {
      measured.push(...(await compare(file)));
      ready.push(bestCpu(PREPARATIONS, ...preparations));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const rows = Object.entries(Object.groupBy(measured, ({ name }) => name)).map(([name, all]) => {
    const pairs = all!.flatMap((one) => one.pairs);
    const [bare, ours] = [median(pairs.map(([first]) => first)), median(pairs.map(([, second]) => second))];
    const ratio = median(pairs.map(([first, second]) => second / first));
    return [name, String(all![0]!.size), bare.toFixed(1), ours.toFixed(1), `${ratio.toFixed(2)}x`];
  });
  process.stdout.write(columns([["route", "bytes", "bare µs", "ours µs", "ratio"], ...rows]));
  const best = REGISTERS.map((size, index) => [String(size), Math.min(...ready.map((run) => run[index]!)).toFixed(1)]);
  process.stdout.write(`\n${columns([["commitments", "CPU ms until ready (best)"], ...best])}`);
}

/** Compares one process of ours with one of bare Hono. Every round measures all cases. */
async function compare(file: string): Promise<Measured[]> {
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
    ].map((single) => ({ ...single, pairs: [] as Measured["pairs"] }));
    const bare = await start([summary, list, page].map(({ size }) => String(size)));
    try {
      for (let round = -WARM_UP; round < ROUNDS; round += 1) {
        for (const { at, size, headers, pairs } of cases) {
          // Both servers get the same headers, because parsing them is not our cost.
          const amount = size < SMALL_BYTES ? REQUESTS.small : REQUESTS.large;
          const askBare = (): Promise<number> => cost(bare, amount, `${bare.url}/${size}`, headers);
          const askOurs = (): Promise<number> => cost(ours, amount, `${ours.url}${at}`, headers);
          // They take turns in going first, so that a steady drift affects both.
          const first = round % 2 === 0 ? await askBare() : await askOurs();
          const second = round % 2 === 0 ? await askOurs() : await askBare();
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

/** Everything that happens before a new snapshot is served: assess all commitments, render the most requested bodies. */
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
    const found = /http:\/\/\S+(?=\/ )/.exec(await readFile(log, "utf8"))?.[0];
    if (found) return { child, url: found };
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

/** The server's CPU time per request, in microseconds. */
async function cost({ child }: Server, amount: number, url: string, headers: Record<string, string>): Promise<number> {
  const before = await cpuOf(child);
  const { non2xx, errors, statusCodeStats } = await autocannon({
    url,
    headers,
    amount,
    connections: CONNECTIONS,
    // autocannon only ends after a sample.
    sampleInt: 10,
  });
  const unexpected = Object.keys(statusCodeStats ?? {}).some((status) => !["200", "304"].includes(status));
  if (errors > 0 || unexpected) throw new Error(`${url}: ${errors} errors, ${non2xx} answers other than 200`);
  return ((await cpuOf(child)) - before) / amount;
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send("cpu");
  const [{ user, system }] = (await once(child, "message")) as [NodeJS.CpuUsage];
  return user + system;
}

/** A snapshot with that many commitments: every third one is kept, some are overdue, some have moved. */
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
          text: `Mend part ${index} of the queue so that it says when it is full, before anybody calls (@mira)`,
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
