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

/** Of each server: how a process happens to be compiled and laid out makes several per cent. */
const PROCESSES = 5;
/** Many short rounds: what else the machine does lasts for seconds, and then weighs on few of them. */
const ROUNDS = 16;
/** Until both servers' code is compiled. */
const WARM_UP = 3;
/** Of commitments, and how often each is made ready after every process: slow seconds of the machine don't meet all of them. */
const REGISTERS = [100, 1_000, 10_000];
const MADE_READY = 10;
/** In a round, of a small answer; large ones take as long with fewer. */
const REQUESTS = { small: 4_000, large: 1_000 };
const SMALL_BYTES = 10_000;
const CONNECTIONS = 50;
const CHILD = path.join(import.meta.dirname, "api-child.ts");

/** What was asked for, and the microseconds that it cost bare Hono and us, as neighbours in time. */
interface Measured {
  name: string;
  size: number;
  pairs: Array<[bare: number, ours: number]>;
}

/** `npm run bench -- api`: server CPU per request beside a bare Hono route with a constant body of the same size. */
export async function benchApi(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-"));
  const file = path.join(folder, "snapshot.json");
  await writeFile(file, JSON.stringify(register(100)));
  const measured: Measured[] = [];
  const works = REGISTERS.map((size) => makeReady(register(size)));
  const ready: number[][] = [];
  try {
    for (let run = 0; run < PROCESSES; run += 1) {
      measured.push(...(await compare(file)));
      ready.push(bestCpu(MADE_READY, ...works));
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
  process.stdout.write(`\n${columns([["commitments", "least CPU ms until ready"], ...best])}`);
}

/** One process of ours beside one of bare Hono: all cases in every round, each pair one right after the other. */
async function compare(file: string): Promise<Measured[]> {
  const ours = await start([], { FOLLOW_THROUGH_SNAPSHOT: file, PORT: "0", HOST: "127.0.0.1" });
  try {
    const summary = await look(`${ours.url}/api/v1/summary.json`);
    const list = await look(`${ours.url}/api/v1/commitments.json`);
    const page = await look(`${ours.url}/`);
    const gzip = { "accept-encoding": "gzip" };
    const cases = [
      { name: "summary.json", at: "/api/v1/summary.json", size: summary.size, headers: {} },
      { name: "commitments.json", at: "/api/v1/commitments.json", size: list.size, headers: {} },
      { name: "/ (HTML)", at: "/", size: page.size, headers: {} },
      { name: "304", at: "/api/v1/summary.json", size: summary.size, headers: { "if-none-match": summary.etag } },
      { name: "/ (HTML), gzip", at: "/", size: page.size, headers: gzip },
    ].map((one) => ({ ...one, pairs: [] as Measured["pairs"] }));
    const bare = await start([summary, list, page].map(({ size }) => String(size)));
    try {
      for (let round = -WARM_UP; round < ROUNDS; round += 1) {
        for (const { at, size, headers, pairs } of cases) {
          // The same question, whatever it asks for: reading its headers is not ours.
          const amount = size < SMALL_BYTES ? REQUESTS.small : REQUESTS.large;
          const askBare = (): Promise<number> => cost(bare, amount, `${bare.url}/${size}`, headers);
          const askOurs = (): Promise<number> => cost(ours, amount, `${ours.url}${at}`, headers);
          // Each is first in every second round: what grows or shrinks all the time weighs on both.
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
function makeReady(snapshot: Snapshot): () => void {
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

async function look(url: string): Promise<{ size: number; etag: string }> {
  const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
  return { size: (await response.arrayBuffer()).byteLength, etag: response.headers.get("etag")! };
}

/** Microseconds of the server's CPU time for one request. */
async function cost({ child }: Server, amount: number, url: string, headers: Record<string, string>): Promise<number> {
  const before = await cpuOf(child);
  const { non2xx, errors, statusCodeStats } = await autocannon({
    url,
    headers,
    amount,
    connections: CONNECTIONS,
    // It ends only when it has taken a sample.
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

/** So many promises of a year's reports: every third one is kept, some are late, some moved. */
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
