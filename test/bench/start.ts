import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { commitAll, initRepository } from "../support/git.ts";
import { aReportText } from "../support/protocol/scenario.ts";
import { REPORTS } from "../core/parse/texts-by-language.ts";
import { ROOT, runAction } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { columns } from "./measure.ts";

/** The default number of rounds. The first argument overrides it. */
const ROUNDS = 7;
/** The number of round trips in an unchanged run with up to a hundred issues. */
const ROUND_TRIPS = 3;
const SLOW_MS = 100;
const MIXED_FILES = 66;

/** The milliseconds until a run's first request arrives, and until the run ends. */
interface Times {
  first: number;
  whole: number;
}

/** An unchanged repository on a fake GitHub. */
interface Unchanged {
  workspace: Workspace;
  act: (latency: number) => Promise<Times>;
  /** Like `act`, but with a program that only sends the same requests. */
  actBare: (latency: number) => Promise<Times>;
  close: () => Promise<void>;
}

/** A row: what is measured, compared with what, and the target, if there is one. */
type Row = [what: string, of: string, than: string, part: keyof Times, target: number | null];

/**
 * `npm run bench -- start`: the time until the Action's first request and until its end, and the time that `read` takes. Each round runs
 * every task once, and a ratio compares two times of the same round, so that a busy machine slows both. Prints the median ratio.
 */
export async function benchStart([rounds = String(ROUNDS)]: string[]): Promise<void> {
  const repositories = [await createUnchanged(0), await createUnchanged(20), await createUnchanged(200)] as const;
  const [none, some, many] = repositories;
  const mixed = await createWorkspace(mixedReports());
  const cli = path.join(ROOT, "dist/cli.js");
  const tasks = {
    "node -e 0": () => timeProcess(["-e", "0"], ROOT),
    "read of one English report": () => timeProcess([cli, "read", "postmortems/0.md"], some.workspace.root),
    [`read of ${MIXED_FILES} reports in many languages`]: () => timeProcess([cli, "read", "postmortems"], mixed.root),
    "a bare client": () => some.actBare(0),
    [`a bare client at ${SLOW_MS} ms`]: () => some.actBare(SLOW_MS),
    "0 reports": () => none.act(0),
    "20 reports": () => some.act(0),
    "200 reports": () => many.act(0),
    [`20 reports at ${SLOW_MS} ms`]: () => some.act(SLOW_MS),
    [`200 reports at ${SLOW_MS} ms`]: () => many.act(SLOW_MS),
  };
  const times = await timeInRounds(tasks, Number(rounds));
  for (const { close } of repositories) await close();
  await mixed.dispose();
  const rows: Row[] = [
    ["read of one English report", "read of one English report", "node -e 0", "whole", 3],
    [
      `read of ${MIXED_FILES} mixed reports`,
      `read of ${MIXED_FILES} reports in many languages`,
      "node -e 0",
      "whole",
      10,
    ],
    ["first request, a bare client", "a bare client", "node -e 0", "first", null],
    ["first request, 0 reports", "0 reports", "node -e 0", "first", null],
    ["first request, 20 reports", "20 reports", "node -e 0", "first", 2],
    ["first request, 200 reports", "200 reports", "node -e 0", "first", null],
    ["unchanged run, 0 reports", "0 reports", "node -e 0", "whole", null],
    ["unchanged run, 20 reports", "20 reports", "node -e 0", "whole", 5],
    ["unchanged run, 200 reports", "200 reports", "20 reports", "whole", 1.5],
    ["unchanged run, 20 reports", "20 reports", "a bare client", "whole", null],
    [`the same at ${SLOW_MS} ms`, `20 reports at ${SLOW_MS} ms`, `a bare client at ${SLOW_MS} ms`, "whole", 1.5],
    [`200 reports at ${SLOW_MS} ms`, `200 reports at ${SLOW_MS} ms`, `20 reports at ${SLOW_MS} ms`, "whole", null],
  ];
  process.stdout.write(
    columns([["", "compared with", "time", "ratio", "target"], ...rows.map((row) => cellsOf(row, times))]),
  );
}

type TimesByTask = ReadonlyMap<string, readonly Times[]>;

function cellsOf([what, of, than, part, target]: Row, times: TimesByTask): string[] {
  const [measured, compared] = [times.get(of) ?? [], times.get(than) ?? []];
  const ratios = measured.map((time, round) => time[part] / (compared[round]?.whole ?? Number.NaN));
  const time = median(measured.map((one) => one[part]));
  return [what, than, `${time.toFixed(0)} ms`, `${median(ratios).toFixed(2)}x`, target === null ? "" : `${target}x`];
}

async function timeInRounds(
  tasks: Readonly<Record<string, () => Promise<Times>>>,
  rounds: number,
): Promise<Map<string, Times[]>> {
  const times = new Map<string, Times[]>(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, task] of Object.entries(tasks)) times.get(name)?.push(await task());
  return times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function mixedReports(): Record<string, string> {
  const files = Array.from({ length: MIXED_FILES }, (_, index) => {
    const [, markdown = ""] = REPORTS[index % REPORTS.length] ?? [];
    return [`postmortems/${index}.md`, `# Report ${index}\n\n${markdown}\n`] as const;
  });
  return Object.fromEntries(files);
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
  const inputs = { "max-creates": "1000", "allow-any-ref": "false" };
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
