import { mapLimited } from "../../../src/core/model/map-limited.ts";
import { everyNth } from "../long-mode.ts";
import { aReportText } from "../protocol/scenario.ts";
import { runAction, type ActionOptions } from "../runner.ts";
import { createWorkspace } from "../workspace.ts";
import { readFolder } from "./api.ts";
import { failAt, STAGES } from "./drive-api.ts";
import { canary, canaryToken, type Sweep } from "./sweep.ts";
import { LIMITS, REPLIES, startUpstream, STOPS, type Upstream } from "./upstream.ts";

const REPORT = "postmortems/2026-10-01-cache.md";
const ITEMS = Array.from({ length: 12 }, (_, index) => `Repair part ${index} of the queue, due 2026-12-${index + 10}`);
const WITH_PASSWORD = `http://bot:${canary("password")}@127.0.0.1:9`;

/** Settings that are invalid or make the run fail. */
const SETTINGS: Readonly<Record<string, Partial<ActionOptions> & { config?: string }>> = {
  "a token with a line break": { token: `${canaryToken("Token")}\n${canary("line")}` },
  "a token with a space": { token: `${canaryToken("Token")} ${canary("word")}` },
  "a token with a control character": { token: `${canaryToken("Token")}\u0001${canary("control")}` },
  "a token with an umlaut": { token: `${canaryToken("Token")}ü` },
  "a password in the API's address": { apiUrl: WITH_PASSWORD },
  "a password in the API's address, with HTTP in capitals": { apiUrl: WITH_PASSWORD.replace("http", "HTTP") },
  "an invalid API address": { apiUrl: `http://bot:${canary("password")}@host:port` },
  "a token in the API's address": { apiUrl: `http://127.0.0.1:9/?token=${canary("query")}` },
  "a password in the GraphQL address": { graphqlUrl: WITH_PASSWORD },
  "a password in the server's address": { serverUrl: WITH_PASSWORD },
  "a password in the repository": { repository: `https://bot:${canary("password")}@github.com/acme/status` },
  "an unsupported proxy": { env: { HTTPS_PROXY: `socks5://bot:${canary("password")}@127.0.0.1:9` } },
  "an invalid proxy": { env: { HTTPS_PROXY: `http://bot:${canary("password")}@host:port` } },
  "a proxy that is down": { env: { HTTP_PROXY: WITH_PASSWORD, HTTPS_PROXY: WITH_PASSWORD } },
  "an API without TLS": { apiUrl: "https://127.0.0.1:PORT" },
  "an API that is down": { apiUrl: "http://127.0.0.1:9" },
  "an API whose host name can't be resolved": { apiUrl: "https://api.invalid" },
  "an invalid event file": { payload: `{"${canary("event")}": ` },
  "an invalid config file": { config: `a: '${canary("config")}` },
  "the environment as the config file": { inputs: { config: "/proc/self/environ" } },
  "the environment as a report": { inputs: { documents: "/proc/self/environ" } },
  "the environment as a report, from the workspace": { inputs: { documents: `${"../".repeat(20)}proc/self/*` } },
  "the environment as the snapshot file": { inputs: { snapshot: "/proc/self/environ" } },
  "an invalid flag": { inputs: { "dry-run": canary("flag") } },
  "a snapshot that can't be written": { inputs: { snapshot: "postmortems" } },
  "a site that can't be written": { inputs: { site: "postmortems" } },
  "an invalid site address": { inputs: { site: "site" }, env: { FOLLOW_THROUGH_BASE_URL: WITH_PASSWORD } },
  "an invalid logo address": { inputs: { site: "site" }, env: { FOLLOW_THROUGH_LOGO_URL: WITH_PASSWORD } },
};

/** Runs the built Action once per fault, each time with a new fake GitHub. Outside long mode, skips some of the faults. */
export async function driveAction(sweep: Sweep): Promise<void> {
  const stages = Object.keys(STAGES);
  // Every second reply is enough, because the API reads with the same code, and each run here starts a process.
  const names = Object.keys(REPLIES).filter((name, index) => index % 2 === 0 && !LIMITS.includes(name));
  const replies = names.map((reply, index) => [stages[index % stages.length] ?? "", reply] as const);
  await mapLimited(
    [
      ...everyNth(3, Object.entries(SETTINGS)).map(
        ([name, options]) =>
          () =>
            runOnce(sweep, name, options),
      ),
      ...everyNth(2, replies).map(
        ([stage, reply]) =>
          () =>
            runOnce(sweep, `${stage}: ${reply}`, {}, failAt(stage, reply)),
      ),
      ...[0, 12].map((offset) => () => driveWrites(sweep, offset)),
    ],
    (run) => run(),
  );
}

async function runOnce(
  sweep: Sweep,
  fault: string,
  { config, ...options }: Partial<ActionOptions> & { config?: string },
  upstreamFault: Upstream["fault"] = () => null,
): Promise<void> {
  const upstream = await startUpstream();
  upstream.fault = upstreamFault;
  const files = config === undefined ? {} : { ".github/follow-through.yml": config };
  const workspace = await createWorkspace({ [REPORT]: aReportText(ITEMS.slice(0, 2)), ...files });
  // Some faults let the run read the environment of its process.
  await act(sweep, fault, upstream, { workspace: workspace.root, ownProcess: true, ...options });
  await workspace.dispose();
  await upstream.close();
}

/** Makes each write fail in a different way: creates in one run, updates and comments in another, the dashboard in a third. */
async function driveWrites(sweep: Sweep, offset: number): Promise<void> {
  const upstream = await startUpstream();
  const workspace = await createWorkspace({ [REPORT]: aReportText(ITEMS) });
  const options = { workspace: workspace.root };
  const replies = Object.entries(REPLIES).flatMap(([name, reply]) => (STOPS.includes(name) ? [] : [reply]));
  let next = offset;
  const failEach = (fails: (method: string, path: string) => boolean): Upstream["fault"] => {
    const taken = new Set<string>();
    return (method, path, body) => {
      if (!fails(method, path) || path.includes("labels")) return null;
      const request = `${method} ${path} ${body.slice(0, 80)}`;
      if (taken.has(request)) return null;
      taken.add(request);
      next += 1;
      return replies[next % replies.length] ?? null;
    };
  };
  upstream.fault = failEach((method, path) => method === "POST" && path.endsWith("/issues"));
  await act(sweep, `creates from ${offset}`, upstream, options);
  upstream.fault = () => null;
  await act(sweep, `no fault after creates from ${offset}`, upstream, options);
  await workspace.write(REPORT, aReportText(ITEMS.map((item) => item.replace("2026-12", "2027-01"))));
  upstream.fault = failEach((method, path) => method === "PATCH" || path.endsWith("/comments"));
  await act(sweep, `updates from ${offset}`, upstream, options);
  upstream.fault = failEach((method, path) => method === "PATCH" && path.endsWith("/issues/1"));
  await act(sweep, `the dashboard from ${offset}`, upstream, { ...options, inputs: { site: "out/site" } });
  upstream.fault = () => null;
  await act(sweep, `no fault after updates from ${offset}`, upstream, options);
  await workspace.dispose();
  await upstream.close();
}

async function act(
  sweep: Sweep,
  fault: string,
  upstream: Upstream,
  { workspace, apiUrl = upstream.url, inputs = {}, ...options }: Partial<ActionOptions> & { workspace: string },
): Promise<void> {
  const run = await runAction({
    token: canaryToken("Token"),
    workspace,
    event: "schedule",
    today: "2026-11-20",
    apiUrl: apiUrl.replace("PORT", new URL(upstream.url).port),
    inputs: { snapshot: "out/snapshot.json", ...inputs },
    ...options,
  });
  const { github, sent } = upstream;
  sweep.look(`Action: ${fault}`, {
    "the Action's log and annotations": run.stdout,
    "the Action's stderr": run.stderr,
    outputs: JSON.stringify(run.outputs),
    "the job summary": run.summary,
    "the requests to GitHub": sent.join("\n"),
    "issues and labels": JSON.stringify([github.issues(), [...github.labels().values()]]),
    "the snapshot file and the page's files": await readFolder(`${workspace}/out`),
  });
  // After a write without a response, the lease would otherwise last two minutes.
  for (const name of github.labels().keys()) if (name.startsWith("follow-through-lock-")) github.deleteLabel(name);
}
