import { type RunningWorker, startWorker } from "../workerd.ts";
import { ERROR_PATHS, PATHS, readPaths } from "./api.ts";
import { canary, canaryToken, type Sweep } from "./sweep.ts";
import { REPLIES, type Upstream } from "./upstream.ts";

type Variables = Record<string, string>;

const PASSWORD = `bot:${canary("password")}`;

/** Variables of the Worker that are wrong or can't be used. */
const SETTINGS: Readonly<Record<string, Variables>> = {
  "a token with a line break": { GITHUB_TOKEN: `${canaryToken("Token")}\n${canary("line")}` },
  "an invalid API address": { GITHUB_API_URL: `http://${PASSWORD}@host:port` },
  "a password in the API's address": { GITHUB_API_URL: `http://${PASSWORD}@127.0.0.1:9` },
  "an API that is down": { GITHUB_API_URL: `http://127.0.0.1:9/?token=${canary("query")}` },
  "an invalid private key": {
    GITHUB_TOKEN: "",
    GITHUB_APP_ID: "1",
    GITHUB_APP_INSTALLATION_ID: "2",
    GITHUB_APP_PRIVATE_KEY: `-----BEGIN PRIVATE KEY-----\n${canary("private-key")}\n-----END PRIVATE KEY-----`,
  },
  "too many webhook secrets": { GITHUB_WEBHOOK_SECRET: `a,b,${canary("webhook")}` },
};

/** Runs the Worker on the real workerd with each invalid setting, and with each faulty response from GitHub. */
export async function driveWorker(sweep: Sweep, upstream: Upstream): Promise<void> {
  const common = {
    FOLLOW_THROUGH_REPOSITORIES: "acme/status",
    GITHUB_API_URL: upstream.url,
    GITHUB_TOKEN: canaryToken("Token"),
    GITHUB_WEBHOOK_SECRET: canary("webhook"),
  };
  for (const [name, variables] of Object.entries(SETTINGS)) {
    const worker = await startWorker({ ...common, ...variables });
    await cronAndLook(sweep, name, worker, ERROR_PATHS);
    await worker.close();
  }
  // After a failure, the Worker waits before it reads the same repository again, so each reply is sent for a different repository.
  const replies = Object.values(REPLIES);
  const names = replies.map((_, index) => `acme/r${index}`);
  upstream.fault = (_, path) => replies[Number(/^\/repos\/acme\/r(\d+)/.exec(path)?.[1])] ?? null;
  const worker = await startWorker({ ...common, FOLLOW_THROUGH_REPOSITORIES: ["acme/status", ...names].join(",") });
  const log = await cronAndLook(sweep, "every reply, each for a different repository", worker, PATHS);
  const silent = names.filter((name) => !new RegExp(`${name}\\b`).test(log));
  if (silent.length > 0) throw new Error(`The Worker's log says nothing about ${silent.join(", ")}:\n${log}`);
  const forged = await worker.ask("/webhooks/github", { method: "POST", body: canary("payload") });
  sweep.look("Worker: no signature", { "the Worker's webhook": `${forged.status} ${await forged.text()}` });
  await worker.close();
}

/** Fires the cron trigger and checks all sinks. Returns the Worker's log. */
async function cronAndLook(
  sweep: Sweep,
  fault: string,
  worker: RunningWorker,
  paths: readonly string[],
): Promise<string> {
  // The cron trigger may fail.
  await worker.cron().catch(() => {});
  const responses = await readPaths((path, init) => worker.ask(path, init), paths);
  const entries = Object.entries(responses).map(([path, text]) => [`the Worker's ${path}`, text] as const);
  const log = worker.takeLog();
  sweep.look(`Worker: ${fault}`, {
    ...Object.fromEntries(entries),
    "the Worker's log": log,
    "the Worker's store": await readStore(worker),
  });
  return log;
}

interface Namespace {
  list: () => Promise<{ keys: Array<{ name: string }> }>;
  get: (name: string) => Promise<string | null>;
}

/** Everything in the Worker's KV namespace. */
async function readStore({ miniflare }: RunningWorker): Promise<string> {
  const namespace: Namespace = (await miniflare.getKVNamespace("FOLLOW_THROUGH")) as never;
  const { keys } = await namespace.list();
  const values = await Promise.all(keys.map(({ name }) => namespace.get(name)));
  return JSON.stringify([keys, values]);
}
