import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { commitAll, initRepository } from "../support/git.ts";
import { aReportText } from "../support/protocol/scenario.ts";
import { ROOT, runAction } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { columns } from "./measure.ts";

const ROUNDS = 7;
/** The number of round trips in an unchanged run with up to a hundred issues. */
const ROUND_TRIPS = 3;
const SLOW_MS = 100;

/** The milliseconds until a run's first request arrives, and until the run ends. */
interface Times {
  first: number;
  whole: number;
}

/** An unchanged repository on a fake GitHub. */
interface Unchanged {
  workspace: Workspace;
  url: string;
  act: (latency: number) => Promise<Times>;
  /** Like `act`, but with a program that only sends the same requests. */
  actBare: (latency: number) => Promise<Times>;
  close: () => Promise<void>;
}

/** `npm run bench -- start`: the time until the Action's first request and until its end, and the time that `read` takes. */
export async function benchStart(): Promise<void> {
  const [none, some, many] = [await createUnchanged(0), await createUnchanged(20), await createUnchanged(200)];
  const read = path.join(ROOT, "dist/cli.js");
  const tasks = {
    node: () => timeProcess(["-e", "0"], ROOT),
    read: () => timeProcess([read, "read", "postmortems/0.md"], some.workspace.root),
    none: () => none.act(0),
    some: () => some.act(0),
    many: () => many.act(0),
    bare: () => some.actBare(0),
    slow: () => some.act(SLOW_MS),
    slowBare: () => some.actBare(SLOW_MS),
  };
  const times = await bestOf(tasks);
  for (const { close } of [none, some, many]) await close();

  const { node, bare, slow, slowBare } = times;
  const row = (what: string, value: number, than: number, target: string): string[] => [
    what,
    `${value.toFixed(0)} ms`,
    `${(value / than).toFixed(2)}x`,
    target,
  ];
  process.stdout.write(
    columns([
      ["", "time", "ratio", "target"],
      row("node -e 0", node.whole, node.whole, ""),
      row("read of one report, over node -e 0", times.read.whole, node.whole, "3x"),
      row("first request with 0 reports, over node -e 0", times.none.first, node.whole, ""),
      row("first request with 20 reports, over node -e 0", times.some.first, node.whole, "2x"),
      row("first request of a bare client, over node -e 0", bare.first, node.whole, ""),
      row("unchanged run with 0 reports, over node -e 0", times.none.whole, node.whole, ""),
      row("unchanged run with 20 reports, over node -e 0", times.some.whole, node.whole, "5x"),
      row("unchanged run with 200 reports, over 20", times.many.whole, times.some.whole, "1.5x"),
      row(`unchanged run at ${SLOW_MS} ms, over a bare client`, slow.whole, slowBare.whole, "1.5x"),
    ]),
  );
}

/** Runs the tasks in turn and returns each task's shortest times, because noise only makes a run longer. */
async function bestOf<Name extends string>(
  tasks: Readonly<Record<Name, () => Promise<Times>>>,
): Promise<Record<Name, Times>> {
  const best = Object.fromEntries(Object.keys(tasks).map((name) => [name, { first: Infinity, whole: Infinity }]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, task] of Object.entries<() => Promise<Times>>(tasks)) {
      const { first, whole } = await task();
      const before = best[name] ?? { first, whole };
      best[name] = { first: Math.min(before.first, first), whole: Math.min(before.whole, whole) };
    }
  }
  return best as Record<Name, Times>;
}

async function createUnchanged(reports: number): Promise<Unchanged> {
  const files = Array.from({ length: reports }, (_, index) => [
    `postmortems/${index}.md`,
    aReportText([`Raise the limit of queue ${index}`, `Add an alert for queue ${index}, due 2099-12-01`]),
  ]);
  // Without any report, a run would fail.
  const workspace = await createWorkspace({ "postmortems/empty.md": "# Outage\n", ...Object.fromEntries(files) });
  initRepository(workspace.root);
  const commit = commitAll(workspace.root);
  const github = new FakeGitHub({
    clock: { now: Date.now },
    repository: { head: commit, git: workspace.root },
  });
  let [latency, started, first] = [0, 0, 0];
  const server = await serveFake({
    async fetch(input, init) {
      first ||= performance.now() - started;
      await sleep(latency);
      return github.fetch(input, init);
    },
  });
  const time = async (delay: number, run: () => Promise<{ status: number }>): Promise<Times> => {
    [latency, started, first] = [delay, performance.now(), 0];
    const { status } = await run();
    if (status !== 0) throw new Error(`A run with ${reports} reports failed.`);
    return { first, whole: performance.now() - started };
  };
  const inputs = { "max-creates": "1000" };
  const run = (): ReturnType<typeof runAction> =>
    runAction({ workspace: workspace.root, apiUrl: server.url, commit, inputs, ownProcess: true });
  await time(0, run);
  const before = github.calls.length;
  await time(0, run);
  const requests = github.calls.slice(before).map(({ method, path: asked, body }) => ({ method, path: asked, body }));
  if (requests.some(({ method, path: asked }) => method !== "GET" && asked !== "/graphql"))
    throw new Error(`An unchanged repository with ${reports} reports was written to.`);
  return {
    workspace,
    url: server.url,
    act: (delay) => time(delay, run),
    actBare: (delay) =>
      time(delay, () =>
        runNode(["--input-type=module", "--eval", BARE, server.url, JSON.stringify(inRounds(requests))], ROOT),
      ),
    async close() {
      await server.close();
      await workspace.dispose();
    },
  };
}

/** Sends rounds of requests over `node:http`, one round after the other. */
const BARE = `
  const { request } = process.getBuiltinModule("node:http");
  const [url, rounds] = process.argv.slice(1);
  const send = ({ method, path, body }) => new Promise((resolve) => {
    const headers = { authorization: "token bot-token" };
    request(url + path, { method, headers }, (response) => response.resume().on("end", resolve))
      .end(method === "GET" ? undefined : JSON.stringify(body));
  });
  for (const round of JSON.parse(rounds)) await Promise.all(round.map(send));
`;

function inRounds<T>(requests: readonly T[]): T[][] {
  const length = Math.ceil(requests.length / ROUND_TRIPS);
  return Array.from({ length: ROUND_TRIPS }, (_, index) => requests.slice(index * length, (index + 1) * length));
}

async function timeProcess(args: string[], cwd: string): Promise<Times> {
  const started = performance.now();
  const { status } = await runNode(args, cwd);
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed.`);
  return { first: Infinity, whole: performance.now() - started };
}

async function runNode(args: string[], cwd: string): Promise<{ status: number }> {
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env["PATH"] }, stdio: "ignore" });
  return { status: await new Promise<number>((resolve) => child.on("close", (code) => resolve(code ?? -1))) };
}
