import { readdir, readFile } from "node:fs/promises";
import http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGitHub, type TestGitHub } from "../support/github.ts";
import { runAction, type ActionRun, type runProcess } from "../support/runner.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { runCli, REPORT } from "./run-cli.ts";

const TEXT = "# The cache went cold\n\n## Action items\n\n- [ ] Warm the cache (@mira, due 2026-11-01)\n";
const TODAY = "2026-11-11";

let github: TestGitHub;
let workspace: Workspace;
let run: ActionRun;

beforeAll(async () => {
  github = await startGitHub();
  workspace = await createWorkspace({ [REPORT]: TEXT });
  const inputs = { site: "site", snapshot: "facts.json" };
  run = await runAction({ workspace: workspace.root, apiUrl: github.url, today: TODAY, inputs });
});
afterAll(async () => {
  await github.close();
  await workspace.dispose();
});

function exportTo(args: string[], env: Record<string, string> = {}): ReturnType<typeof runProcess> {
  return runCli(workspace.root, ["export", ...args], { FOLLOW_THROUGH_TODAY: TODAY, ...env });
}

function read(file: string): Promise<string> {
  return readFile(path.join(workspace.root, file), "utf8");
}

describe.concurrent("export", () => {
  test("writes the same JSON, feeds and badges from a snapshot as the run that produced the snapshot", async () => {
    expect(run.status).toBe(0);
    const { status, stdout } = await exportTo(["again", "--snapshot", "facts.json"]);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^Wrote the page to again: \d+ files\./)]);
    const names = ["api/v1/commitments.json", "api/v1/events.json", "feed.xml", "badge.svg", "export.csv"];
    for (const name of names) expect([name, await read(`again/${name}`)]).toEqual([name, await read(`site/${name}`)]);
  });

  test("reads GitHub if no snapshot is given", async () => {
    const { status } = await exportTo(["german"], {
      FOLLOW_THROUGH_REPOSITORIES: "acme/status",
      FOLLOW_THROUGH_AUTHOR: "follow-bot",
      FOLLOW_THROUGH_LANGUAGE: "de",
      FOLLOW_THROUGH_BASE_URL: "https://acme.example/promises",
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: "bot-token",
    });
    expect(status).toBe(0);
    expect(await read("german/index.html")).toContain("0 von 1 fälligen erfüllt · 1 überfällig");
    expect(await read("german/feed.xml")).toContain("https://acme.example/promises/c/acme/status/1/");
  });

  test("reads the snapshot through a proxy whose address has a password but no scheme, and never prints the password", async () => {
    const facts = await read("facts.json");
    const seen: string[] = [];
    const proxy = http.createServer((_request, response) => response.end(facts));
    // The proxy also acts as the server that hosts the snapshot.
    proxy.on("connect", (request, socket: Socket) => {
      seen.push(`${request.url} ${request.headers["proxy-authorization"]}`);
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      proxy.emit("connection", socket);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as AddressInfo;
    const url = "http://snapshots.invalid/facts.json";
    const env = { HTTP_PROXY: `ann:s3cret@127.0.0.1:${port}` };
    const { status, stdout, stderr } = await exportTo(["proxied", "--snapshot", url], env);
    proxy.closeAllConnections();
    proxy.close();
    expect([status, stderr]).toEqual([0, ""]);
    expect(seen).toContain(`snapshots.invalid:80 Basic ${Buffer.from("ann:s3cret").toString("base64")}`);
    expect(stdout).not.toContain("s3cret");
    expect(await read("proxied/api/v1/commitments.json")).toBe(await read("site/api/v1/commitments.json"));
  });

  test.for<[what: string, args: string[], status: number, words: string]>([
    ["no folder", [], 2, "name one folder"],
    ["two folders", ["a", "b"], 2, "name one folder"],
    ["neither a repository nor a snapshot", ["a"], 1, "FOLLOW_THROUGH_REPOSITORIES is missing"],
    [
      "a missing snapshot",
      ["a", "--snapshot", "nope.json"],
      1,
      "The snapshot can't be read (ENOENT). Check --snapshot.",
    ],
    ["an invalid snapshot", ["a", "--snapshot", REPORT], 1, "The snapshot is invalid"],
  ])("with %s explains the error and writes nothing", async ([, args, expected, words]) => {
    const { status, stderr } = await exportTo(args);
    expect([status, stderr]).toEqual([expected, expect.stringContaining(words)]);
    expect(await readdir(workspace.root)).not.toContain("a");
  });
});
