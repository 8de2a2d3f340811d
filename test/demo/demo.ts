// Runs Follow-through on one machine without a token, with the built-in emulator, six reports, and the built Action and server.
//   npm run demo                        serves the page until Ctrl-C
//   npm run demo -- --exit              prints everything and exits
//   npm run demo -- --reports DIR       reads the Markdown files in DIR instead
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startGitHub } from "../support/github.ts";
import { startProxy } from "../support/proxy.ts";
import { runAction, type ActionRun } from "../support/runner.ts";
import { startServer, type RunningServer } from "../support/server.ts";

const { values } = parseArgs({ options: { exit: { type: "boolean" }, reports: { type: "string" } } });
const reports = path.resolve(
  process.env["INIT_CWD"] ?? ".",
  values.reports ?? fileURLToPath(new URL("reports", import.meta.url)),
);
// The six reports date from autumn 2026. Other reports are checked against the current date.
const today = process.env["FOLLOW_THROUGH_TODAY"] ?? (values.reports ? undefined : "2026-12-10");

const workspace = await mkdtemp(path.join(tmpdir(), "follow-through-demo-"));
const github = await startGitHub();
const proxy = await startProxy(github.url);
await cp(reports, path.join(workspace, "postmortems"), { recursive: true });
const inputs = { "max-creates": "1000", "allow-any-ref": "true" };
const act = (event: string, more: Record<string, string> = {}): Promise<ActionRun> =>
  runAction({
    workspace,
    apiUrl: proxy.url,
    token: github.token,
    repository: github.repository,
    event,
    today,
    inputs: { ...inputs, ...more },
  });

await showRepository();
const plannedWrites = await showPlan();
const initialRun = await showFirstRun(plannedWrites);
await showSecondRun();
const dailyCheck = await showDailyCheck(initialRun);
const pageServer = await showPage(dailyCheck);

if (!values.exit) {
  print("\nPress Ctrl-C to stop.");
  await new Promise<void>((resolve) => ["SIGINT", "SIGTERM"].forEach((signal) => process.once(signal, resolve)));
}
await pageServer.stop();
await proxy.close();
await github.close();
await rm(workspace, { recursive: true });

async function showRepository(): Promise<void> {
  announce(`An empty repository ${github.repository} on an emulated GitHub at ${proxy.url}`);
  const files = await readdir(path.join(workspace, "postmortems"), { recursive: true });
  const count = files.filter((name) => name.endsWith(".md")).length;
  const folder = path.relative(process.cwd(), reports) || reports;
  print(`${count} reports from ${folder}${today ? `. Today is set to ${today}.` : ""}`);
}

/** Returns the number of planned writes. */
async function showPlan(): Promise<number> {
  announce("A dry run prints the plan and writes nothing (dry-run: true)");
  const { stdout } = await act("push", { "dry-run": "true" });
  print(stdout.replaceAll(/^follow-through: /gm, "  "));
  assert(proxy.writes().length === 0, "The dry run sent a write.");
  return Number(/(\d+) writes?\b/.exec(stdout)?.[1] ?? Number.NaN);
}

async function showFirstRun(planned: number): Promise<ActionRun> {
  announce("The first run creates the issues (on: push)");
  const before = proxy.requests.length;
  const run = await act("push");
  const { created, problems } = run.outputs;
  print(`${created} issues created with ${proxy.requests.length - before} requests, ${problems} problems.`);
  for (const { number, state, title } of await listIssues())
    print(`  #${number} ${state === "open" ? " " : "✓"} ${title}`);
  assert(planned >= Number(created), "The run created more issues than planned.");
  return run;
}

async function showSecondRun(): Promise<void> {
  announce("The second run finds nothing to do");
  const before = proxy.writes().length;
  const { outputs } = await act("push");
  const writes = proxy.writes().length - before;
  print(`${outputs["created"]} created, ${outputs["updated"]} updated, ${writes} writes.`);
  assert(writes === 0, "The second run sent a write.");
}

async function showDailyCheck(firstRun: ActionRun): Promise<ActionRun> {
  announce("The daily check fails if a commitment is overdue (on: schedule)");
  const run = await act("schedule");
  print(
    run.stdout
      .replaceAll(/^::(error|warning|notice) ?(?:[^:]|:(?!:))*::/gm, "  $1: ")
      .replaceAll("%0A", " ")
      .replaceAll("%25", "%"),
  );
  print(`Exit status ${run.status}`);
  const mustFail = run.outputs["overdue"] !== "0" || firstRun.status === 1;
  assert((run.status === 1) === mustFail, "The exit status of the check does not match the overdue commitments.");
  return run;
}

async function showPage(check: ActionRun): Promise<RunningServer> {
  announce("The public page reads from the same GitHub");
  const server = await startServer({
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.token,
    FOLLOW_THROUGH_REPOSITORIES: github.repository,
    FOLLOW_THROUGH_NAME: "Acme",
    ...(today ? { FOLLOW_THROUGH_TODAY: today } : {}),
  });
  const { status, counts } = (await (await fetch(`${server.url}/api/v1/summary.json`)).json()) as {
    status: { description: string };
    counts: { total: number };
  };
  print(`${status.description} (${server.url}/api/v1/summary.json)`);
  print(`Page: ${server.url}/`);
  assert(counts.total === Number(check.outputs["total"]), "The page and the Action show different totals.");
  return server;
}

async function listIssues(): Promise<Array<{ number: number; state: string; title: string }>> {
  const pages = [];
  for (let page = 1; ; page += 1) {
    const { data } = await github.api(
      "GET",
      `/repos/${github.repository}/issues?state=all&direction=asc&per_page=100&page=${page}`,
    );
    pages.push(...data);
    if (data.length < 100) return pages;
  }
}

function announce(title: string): void {
  print(`\n— ${title}`);
}

function print(text: string): void {
  process.stdout.write(`${text.trimEnd()}\n`);
}

function assert(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}
