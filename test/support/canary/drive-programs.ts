import { spawn } from "node:child_process";
import { once } from "node:events";
import { symlinkSync } from "node:fs";
import http from "node:http";
import net, { type AddressInfo, type Server } from "node:net";
import path from "node:path";
import { text } from "node:stream/consumers";
import { mapLimited } from "../../../src/core/model/map-limited.ts";
import { everyNth } from "../long-mode.ts";
import { aReportText } from "../protocol/scenario.ts";
import { ROOT, runProcess } from "../runner.ts";
import { createWorkspace } from "../workspace.ts";
import { ERROR_PATHS, readFolder, readPaths } from "./api.ts";
import { replyOf } from "./drive-api.ts";
import { canary, canaryToken, type Sweep } from "./sweep.ts";
import { startUpstream } from "./upstream.ts";

type Variables = Record<string, string>;

const PASSWORD = `bot:${canary("password")}`;
const APP = { GITHUB_APP_ID: "1", GITHUB_APP_INSTALLATION_ID: "2", GITHUB_TOKEN: "" };
const PEM = `-----BEGIN RSA PRIVATE KEY-----\n${canary("private-key")}\n-----END RSA PRIVATE KEY-----`;

/** Environments that the server rejects or can't use. UPSTREAM and REDIS are replaced with ports. */
const SERVERS: Readonly<Record<string, Variables>> = {
  "a token with a line break": { GITHUB_TOKEN: `${canaryToken("Token")}\n${canary("line")}` },
  "a token with a space": { GITHUB_TOKEN: `${canaryToken("Token")} ${canary("word")}` },
  "a password in the API's address": { GITHUB_API_URL: `http://${PASSWORD}@127.0.0.1:9` },
  "a token in the API's address": { GITHUB_API_URL: `http://127.0.0.1:9/?token=${canary("query")}` },
  "an invalid API address": { GITHUB_API_URL: `http://${PASSWORD}@host:port` },
  "an unsupported store": { FOLLOW_THROUGH_STORE: `postgres://${PASSWORD}@db` },
  "an invalid Redis address": { FOLLOW_THROUGH_STORE: `redis://${PASSWORD}@db:port` },
  "an invalid Redis password": { FOLLOW_THROUGH_STORE: `redis://bot:%zz${canary("password")}@127.0.0.1:9` },
  "a password in the snapshot's address": { FOLLOW_THROUGH_SNAPSHOT: `https://${PASSWORD}@acme.invalid` },
  "a password in the snapshot's address, with HTTPS in capitals": {
    FOLLOW_THROUGH_SNAPSHOT: `HTTPS:${PASSWORD}@acme.invalid`,
  },
  "a password in the base address": { FOLLOW_THROUGH_BASE_URL: `https://${PASSWORD}@acme.invalid` },
  "a password in the home address": { FOLLOW_THROUGH_HOME_URL: `https://${PASSWORD}@acme.invalid` },
  "a password in the logo's address": { FOLLOW_THROUGH_LOGO_URL: `https://${PASSWORD}@acme.invalid` },
  "an invalid theme": { FOLLOW_THROUGH_THEME: `link: url(${canary("theme")})` },
  "an unsupported proxy": { HTTPS_PROXY: `socks5://${PASSWORD}@127.0.0.1:9` },
  "an invalid proxy": { HTTPS_PROXY: `http://${PASSWORD}@host:port` },
  "an incomplete private key": { ...APP, GITHUB_APP_PRIVATE_KEY: canary("private-key") },
  "too many webhook secrets": { GITHUB_WEBHOOK_SECRET: `a,b,${canary("webhook")}` },
  "an invalid App": { ...APP, GITHUB_APP_ID: canary("app"), GITHUB_APP_PRIVATE_KEY: PEM },
  "an invalid port": { PORT: canary("port") },
  "an invalid host": { HOST: `${canary("host")}.invalid` },
  "an invalid private key": { ...APP, GITHUB_APP_PRIVATE_KEY: PEM },
  "a proxy that is down": {
    HTTP_PROXY: `http://${PASSWORD}@127.0.0.1:9`,
    HTTPS_PROXY: `http://${PASSWORD}@127.0.0.1:9`,
  },
  "an API that is down": { GITHUB_API_URL: "http://127.0.0.1:9" },
  "an API without TLS": { GITHUB_API_URL: "https://127.0.0.1:UPSTREAM" },
  "an API that fails": { GITHUB_API_URL: "http://127.0.0.1:UPSTREAM" },
  "a snapshot that can't be found": { FOLLOW_THROUGH_SNAPSHOT: "/missing.json" },
  "an invalid snapshot": { FOLLOW_THROUGH_SNAPSHOT: "invalid.json" },
  "a snapshot address that fails": {
    FOLLOW_THROUGH_SNAPSHOT: `http://127.0.0.1:UPSTREAM/snapshot.json?token=${canary("query")}`,
  },
  "a Redis that is down": { FOLLOW_THROUGH_STORE: `redis://${PASSWORD}@127.0.0.1:9` },
  "a Redis that refuses every command": { FOLLOW_THROUGH_STORE: `redis://${PASSWORD}@127.0.0.1:REDIS` },
  "a Redis without TLS at a TLS address": { FOLLOW_THROUGH_STORE: `rediss://${PASSWORD}@127.0.0.1:REDIS` },
  // Its own environment contains the canary.
  "the environment as a snapshot": { FOLLOW_THROUGH_SNAPSHOT: "/proc/self/environ" },
  "a store folder inside a file": { FOLLOW_THROUGH_STORE: "fs:invalid.json/store" },
};

/** CLI commands with their variables. Most of them fail. */
const COMMANDS: ReadonlyArray<[args: string[], env?: Variables]> = [
  [[canary("command")]],
  [["read", `--${canary("option")}`]],
  [["read", `--config`]],
  [["read", `--json=${canary("value")}`]],
  [["lint", "--config", "broken.yml"]],
  [["read"]],
  [["lint"]],
  [["lint", "broken.md"]],
  [["lint", "broken-toml.md"]],
  [["read", "folder.md"]],
  ...["plan", "verify"].flatMap((command): Array<[args: string[], env?: Variables]> => [
    [[command], { GITHUB_TOKEN: `${canaryToken("Token")}\n${canary("line")}` }],
    [[command], { GITHUB_API_URL: `http://${PASSWORD}@127.0.0.1:9` }],
    [[command], { GITHUB_SERVER_URL: `http://${PASSWORD}@127.0.0.1:9` }],
    [[command], { HTTPS_PROXY: `socks5://${PASSWORD}@127.0.0.1:9` }],
    [[command, "--repository", `https://${PASSWORD}@github.com/acme/status`]],
    [[command], { GITHUB_API_URL: "http://127.0.0.1:UPSTREAM" }],
    [[command], { GITHUB_API_URL: "https://127.0.0.1:UPSTREAM" }],
  ]),
  [["verify", "--snapshot", `http://127.0.0.1:UPSTREAM/snapshot.json?token=${canary("query")}`]],
  [["verify", "--snapshot", `https://${PASSWORD}@127.0.0.1:UPSTREAM/snapshot.json`]],
  [["verify", "--snapshot", "invalid.json"]],
  ...["/proc/self/environ", "environ.md"].flatMap((file): Array<[args: string[]]> => [
    [["read", file]],
    [["read", "--json", file]],
    [["lint", file]],
    [["lint", "--config", file]],
    [["verify", "--snapshot", file]],
    [["export", "site", "--snapshot", file]],
  ]),
  [["export", "site"], { GITHUB_API_URL: "http://127.0.0.1:UPSTREAM" }],
  [["export", "site", "--snapshot", "invalid.json"]],
  [["export", "site", "--snapshot", `http://127.0.0.1:UPSTREAM/snapshot.json?token=${canary("query")}`]],
  [["export", "site", "--snapshot", `https://${PASSWORD}@127.0.0.1:9`]],
  [["export", "postmortems"], { GITHUB_API_URL: "http://127.0.0.1:UPSTREAM" }],
  [["serve"], { GITHUB_TOKEN: `${canaryToken("Token")} ${canary("word")}` }],
  [["serve"], { FOLLOW_THROUGH_STORE: `redis://${PASSWORD}@db:port` }],
];

/** Runs the built server with each environment, and the built CLI with each command. Outside long mode, a third is enough. */
export async function drivePrograms(sweep: Sweep): Promise<void> {
  const [upstream, redis] = [await startUpstream(), await startRedis()];
  upstream.fault = () => replyOf("500");
  const ports: Variables = {
    UPSTREAM: new URL(upstream.url).port,
    REDIS: String((redis.address() as AddressInfo).port),
  };
  const fill = (value: string): string => value.replaceAll(/UPSTREAM|REDIS/g, (name) => ports[name] ?? "");
  const workspace = await createWorkspace({
    "postmortems/outage.md": aReportText(["Repair the queue"]),
    "folder.md/broken.md": `---\na: '${canary("front-matter")}\n---\n# Outage\n`,
    "broken.md": `---\na: '${canary("front-matter")}\n---\n# Outage\n`,
    "broken-toml.md": `+++\na = ${canary("front-matter")}\n+++\n# Outage\n`,
    "broken.yml": `label: '${canary("config")}`,
    "invalid.json": `{"version": 1, "${canary("key")}": "${canary("value")}"}`,
  });
  symlinkSync("/proc/self/environ", path.join(workspace.root, "environ.md"));
  const common = {
    PATH: process.env["PATH"] ?? "",
    FOLLOW_THROUGH_REPOSITORIES: "acme/status",
    GITHUB_REPOSITORY: "acme/status",
  };
  const environment = (env: Variables): Variables => ({
    ...common,
    GITHUB_TOKEN: canaryToken("Token"),
    GITHUB_API_URL: upstream.url,
    ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)])),
  });
  await mapLimited(
    [
      ...everyNth(3, Object.entries(SERVERS)).map(([name, env]) => async () => {
        sweep.look(`server: ${name}`, await serve(workspace.root, environment(env)));
      }),
      ...everyNth(3, COMMANDS).map(([args, env = {}]) => async () => {
        const run = await runProcess(
          [path.join(ROOT, "dist/cli.js"), ...args.map(fill)],
          environment(env),
          workspace.root,
        );
        const sinks = { "the CLI's stdout": run.stdout, "the CLI's stderr": run.stderr };
        sweep.look(`CLI: ${args.join(" ")} ${JSON.stringify(env)}`, {
          ...sinks,
          "the page's files": await readFolder(`${workspace.root}/site`),
        });
      }),
    ],
    (run) => run(),
  );
  await upstream.close();
  redis.close();
  await workspace.dispose();
}

/** Runs the built server until it has responded to all requests or exited. */
export async function serve(cwd: string, env: Variables): Promise<Record<string, string>> {
  const child = spawn(process.execPath, [path.join(ROOT, "dist/server.js")], {
    cwd,
    env: { HOST: "127.0.0.1", PORT: "0", ...env },
  });
  let [stdout, stderr] = ["", ""];
  const exited = once(child, "close");
  const listening = new Promise<string>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
      const found = /http:\/\/127[^/"]+/.exec(stdout)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const url = await Promise.race([listening, exited.then(() => null)]);
  const responses =
    url === null ? {} : await readPaths((target, { headers }) => ask(url + target, headers), ERROR_PATHS);
  child.kill("SIGTERM");
  await exited;
  return { ...responses, "the server's stdout": stdout, "the server's stderr": stderr };
}

/** Sends a request on a separate connection, because an open one would keep the server from stopping. */
function ask(url: string, headers: Record<string, string>): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent: false, headers }, (response) => {
      const sent = Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]);
      void text(response).then((body) =>
        resolve(new Response(body, { status: response.statusCode ?? 0, headers: sent })),
      );
    });
    request.on("error", reject);
  });
}

/** Starts a Redis that replies to each command with an error that quotes a secret. */
async function startRedis(): Promise<Server> {
  const server = net.createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", () => socket.write(`-WRONGPASS invalid password ${canary("redis")}\r\n`));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
