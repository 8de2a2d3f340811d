// Tests the built production server, started in the same way as with `npm start`.
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import fsLite from "unstorage/drivers/fs-lite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { startGitHub } from "../support/github.ts";
import { ROOT, runProcess } from "../support/runner.ts";
import { fillStore, ROUTE_ENVIRONMENT, testRoutes } from "../support/route-suite.ts";
import { startServer as spawnServer, type RunningServer } from "../support/server.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { aSnapshot } from "../support/builders.ts";

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace();
});
afterEach(() => workspace.dispose());

function start(env: Record<string, string>): ReturnType<typeof runProcess> {
  return runProcess([path.join(ROOT, "dist/server.js")], { PATH: process.env["PATH"], ...env }, workspace.root);
}

/** Starts a server and stops it at the end of the test. */
async function startServer(env: Record<string, string>): Promise<RunningServer> {
  const server = await spawnServer(env);
  onTestFinished(async () => void (await server.stop()));
  return server;
}

describe("a server exits with status 2 and an error message", () => {
  test.each([
    [
      {},
      "FOLLOW_THROUGH_REPOSITORIES is missing. Set it to owner/name (comma-separated for several), or set FOLLOW_THROUGH_SNAPSHOT to the path or URL of a snapshot.\n",
    ],
    [
      { FOLLOW_THROUGH_REPOSITORIES: "acme" },
      "FOLLOW_THROUGH_REPOSITORIES: expected owner/name, or several of them, comma-separated.\n",
    ],
    [{ FOLLOW_THROUGH_REPOSITORIES: "a/b", PORT: "http" }, "PORT: expected a port number, such as 8787.\n"],
    [
      { FOLLOW_THROUGH_REPOSITORIES: "a/b", FOLLOW_THROUGH_TODAY: "2026-02-30" },
      'FOLLOW_THROUGH_TODAY is "2026-02-30": expected a date in the format YYYY-MM-DD, such as 2026-12-01.\n',
    ],
  ])("if its environment is %j", async (env, sentence) => {
    expect(await start(env)).toMatchObject({ status: 2, stderr: sentence, stdout: "" });
  });

  test("if its port is in use", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const port = String((taken.address() as AddressInfo).port);
    const { status, stderr } = await start({ FOLLOW_THROUGH_REPOSITORIES: "a/b", PORT: port, HOST: "127.0.0.1" });
    expect(status).toBe(2);
    expect(stderr).toContain(`Can't listen on port ${port} of the address in HOST (EADDRINUSE): another process`);
    taken.close();
  });

  test("if its address isn't one of this machine", async () => {
    const { status, stderr } = await start({ FOLLOW_THROUGH_REPOSITORIES: "a/b", HOST: "192.0.2.1" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Can't listen on port 8787 of the address in HOST \(EADDRNOTAVAIL\): .* Set HOST to/);
  });
});

describe("a running server", () => {
  test("serves a snapshot file and stops on SIGTERM", async () => {
    await writeFile(
      path.join(workspace.root, "snapshot.json"),
      JSON.stringify(aSnapshot({ observed_at: new Date().toISOString(), last_run_at: new Date().toISOString() })),
    );
    const server = await startServer({
      FOLLOW_THROUGH_SNAPSHOT: path.join(workspace.root, "snapshot.json"),
      FOLLOW_THROUGH_TODAY: "2026-06-11",
    });
    const summary = await (await fetch(`${server.url}/api/v1/summary.json`)).json();
    expect(summary).toMatchObject({ counts: { total: 1, overdue: 1 }, status: { indicator: "major" } });
    expect(await (await fetch(server.url)).text()).toContain("Today is set to 11 Jun 2026 by FOLLOW_THROUGH_TODAY.");
    await server.stop();
  });

  test("is healthy but not ready while GitHub is unreachable, and says why", async () => {
    const server = await startServer({ FOLLOW_THROUGH_REPOSITORIES: "a/b", GITHUB_API_URL: "http://127.0.0.1:9" });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 503, detail: expect.stringContaining("GitHub did not answer") });
    expect(await (await fetch(`${server.url}/badge.svg`)).text()).toContain("unknown");
  });

  test("reveals nothing about a private repository unless private repositories are allowed", async () => {
    const github = await startGitHub({ private: true });
    const env = { FOLLOW_THROUGH_REPOSITORIES: "acme/status", GITHUB_API_URL: github.url, GITHUB_TOKEN: github.token };
    const withholding = await startServer(env);
    const response = await fetch(`${withholding.url}/api/v1/summary.json`);
    expect([response.status, ((await response.json()) as { detail: string }).detail]).toEqual([
      503,
      "A repository is not public, so it is not shown.",
    ]);
    const permitted = await startServer({ ...env, FOLLOW_THROUGH_ALLOW_PRIVATE: "true" });
    expect((await fetch(`${permitted.url}/api/v1/summary.json`)).status).toBe(200);
    await github.close();
  });
});

describe("a server on Node", () => {
  let server: RunningServer;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "store-"));
    await fillStore(fsLite({ base: folder }));
    server = await spawnServer({ ...ROUTE_ENVIRONMENT, FOLLOW_THROUGH_STORE: `fs:${folder}` });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  testRoutes((target, init) => fetch(`${server.url}${target}`, init), /GitHub did not answer/);

  test.each(["GET", "HEAD", "OPTIONS", "DELETE", "POST"])(
    "responds to a bodyless %s request and then to the next request on the same connection",
    async (method) => {
      const target = method === "POST" ? "/webhooks/github" : "/badge.json";
      const { port } = new URL(server.url);
      const socket = connect(Number(port), "127.0.0.1");
      socket.write(
        `${method} ${target} HTTP/1.1\r\nHost: acme\r\n\r\nGET /healthz HTTP/1.1\r\nHost: acme\r\nConnection: close\r\n\r\n`,
      );
      const responses = await text(socket);
      const expected = { GET: 200, HEAD: 200, OPTIONS: 204, DELETE: 405, POST: 401 }[method];
      expect([...responses.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status))).toEqual([expected, 200]);
    },
  );

  test.each(["br", "gzip"])("serves the same page compressed with %s", async (coding) => {
    const request = (): Promise<Response> => fetch(server.url, { headers: { "accept-encoding": coding } });
    const plain = await fetch(server.url, { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("vary")).toBe("accept-encoding");
    await expect.poll(async () => (await request()).headers.get("content-encoding"), { timeout: 5_000 }).toBe(coding);
    expect(await (await request()).text()).toBe(await plain.text());
  });
});
