// The whole story on one machine, without a token: an embedded GitHub, six post-mortems, the built Action and server.
//   npm run demo                        stays up with the page until Ctrl-C
//   npm run demo -- --exit              prints everything and ends
//   npm run demo -- --reports DIR       takes the Markdown files of DIR instead
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startGitHub } from "../support/github.ts";
import { startProxy } from "../support/proxy.ts";
import { runAction, type ActionRun } from "../support/runner.ts";
import { startServer } from "../support/server.ts";

const { values } = parseArgs({ options: { exit: { type: "boolean" }, reports: { type: "string" } } });
const reports = path.resolve(
  process.env["INIT_CWD"] ?? ".",
  values.reports ?? fileURLToPath(new URL("reports", import.meta.url)),
);
// The six reports are set in autumn 2026; any other folder is judged as of today.
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

say(`An empty repository ${github.repository} on an embedded GitHub at ${proxy.url}`);
const files = (await readdir(path.join(workspace, "postmortems"), { recursive: true })).filter((name) =>
  name.endsWith(".md"),
);
print(
  `${files.length} reports from ${path.relative(process.cwd(), reports) || reports}${today ? `; today is set to ${today}` : ""}`,
);

say("The plan, before anything is written (dry-run: true)");
const plan = await act("push", { "dry-run": "true" });
print(plan.stdout.replaceAll(/^follow-through: /gm, "  "));
expect(proxy.writes().length === 0, "a dry run writes nothing");

say("The first run (on: push)");
const first = await act("push");
const planned = Number(/(\d+) writes? would be made/.exec(plan.stdout)?.[1] ?? Number.NaN);
print(
  `${first.outputs["created"]} issues created in ${proxy.requests.length} requests; ${first.outputs["problems"]} problems.`,
);
print(
  (await issues())
    .map(({ number, state, title }) => `  #${number} ${state === "open" ? " " : "✓"} ${title}`)
    .join("\n"),
);
expect(planned >= Number(first.outputs["created"]), "the plan and the run agree");

say("The same run again");
const before = proxy.writes().length;
const second = await act("push");
const writes = proxy.writes().length - before;
print(`${second.outputs["created"]} created, ${second.outputs["updated"]} updated, ${writes} writes.`);
expect(writes === 0, "an unchanged repository gets no write");

say("The daily check (on: schedule)");
const check = await act("schedule");
print(
  check.stdout
    .replaceAll(/^::(error|warning|notice) ?(?:[^:]|:(?!:))*::/gm, "  $1: ")
    .replaceAll("%0A", " ")
    .replaceAll("%25", "%"),
);
print(`exit status ${check.status}`);
expect(
  (check.status === 1) === (check.outputs["overdue"] !== "0" || first.status === 1),
  "the check fails exactly when something is overdue or wrong",
);

say("The public page on the same GitHub");
const server = await startServer({
  GITHUB_API_URL: github.url,
  GITHUB_TOKEN: github.token,
  FOLLOW_THROUGH_REPOSITORIES: github.repository,
  FOLLOW_THROUGH_TITLE: "Acme: we did what we said",
  ...(today ? { FOLLOW_THROUGH_TODAY: today } : {}),
});
const summary = (await (await fetch(`${server.url}/api/v1/summary.json`)).json()) as {
  status: { description: string };
  counts: { total: number };
};
print(`${summary.status.description} (${server.url}/api/v1/summary.json)`);
print(`Page: ${server.url}/`);
expect(summary.counts.total === Number(check.outputs["total"]), "the page counts what the Action counts");

if (!values.exit) {
  print("\nCtrl-C ends it.");
  await new Promise<void>((resolve) => ["SIGINT", "SIGTERM"].forEach((signal) => process.once(signal, resolve)));
}
await server.stop();
await proxy.close();
await github.close();
await rm(workspace, { recursive: true });

async function issues(): Promise<Array<{ number: number; state: string; title: string }>> {
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

function say(title: string): void {
  print(`\n— ${title}`);
}

function print(text: string): void {
  process.stdout.write(`${text.trimEnd()}\n`);
}

function expect(held: boolean, what: string): void {
  if (!held) throw new Error(`It did not hold that ${what}.`);
}
