import http from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { connect, type GitHub } from "../../src/config/connect.ts";
import { openConnection } from "../../src/config/connection.ts";

const ADDRESSES = {
  apiUrl: "https://api.github.com",
  graphqlUrl: null,
  serverUrl: "https://github.example",
  proxyVariables: {},
  repository: null,
};

function open(...settings: Parameters<typeof openConnection>): GitHub {
  return connect(openConnection(...settings));
}

describe("connect", () => {
  test("returns the repository, both for the client and for links", () => {
    const { repo, links } = open("token", "acme/status", ADDRESSES);
    expect(repo).toEqual({ owner: "acme", repo: "status" });
    expect(links).toEqual({ server: "https://github.example", repository: "acme/status" });
  });

  test("links to the reports' repository if the issues are in another repository", () => {
    const { repo, source, links } = open("token", "acme/tracker", { ...ADDRESSES, repository: "acme/site" });
    expect(repo).toEqual({ owner: "acme", repo: "tracker" });
    expect(source).toEqual({ owner: "acme", repo: "site" });
    expect(links.repository).toBe("acme/site");
  });

  test.for<[what: string, token: string, repository: string, message: string]>([
    [
      "no token",
      "",
      "acme/status",
      "No token: in a workflow, give the job `permissions: contents: read, issues: write`",
    ],
    [
      "no repository",
      "token",
      "",
      "The name of the repository is missing or invalid: set the `repository` input or GITHUB_REPOSITORY to owner/name",
    ],
    [
      "an incomplete repository name",
      "token",
      "acme",
      "The name of the repository is missing or invalid: set the `repository` input or GITHUB_REPOSITORY to owner/name",
    ],
  ])("fails with %s", ([, token, repository, message]) => {
    expect(() => open(token, repository, ADDRESSES)).toThrow(message);
  });
});

describe("the connection's client", () => {
  test("tries a failing read three times, for at most 15 seconds each, and a write once", async () => {
    const requests: string[] = [];
    const server = http.createServer(({ method, url }, response) => {
      requests.push(`${method} ${url}`);
      response.writeHead(502).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => server.close().closeAllConnections());
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const timeouts = vi.spyOn(AbortSignal, "timeout");
    // Shortens the random delays between attempts.
    const random = vi.spyOn(Math, "random").mockReturnValue(0);
    onTestFinished(() => [timeouts, random].forEach((spy) => spy.mockRestore()));
    const { client, repo } = open("token", "acme/status", { ...ADDRESSES, apiUrl });
    await expect(client.repos.get({ ...repo })).rejects.toMatchObject({ status: 502 });
    await expect(client.issues.create({ ...repo, title: "one" })).rejects.toMatchObject({ status: 502 });
    const url = "/repos/acme/status";
    expect(requests).toEqual([`GET ${url}`, `GET ${url}`, `GET ${url}`, `POST ${url}/issues`]);
    expect(timeouts.mock.calls).toEqual([[15_000], [15_000], [15_000], [15_000]]);
  });

  test("sends its requests with Node's `fetch` if a proxy is set", async () => {
    vi.spyOn(http, "setGlobalProxyFromEnv").mockReturnValue(() => {});
    const fetch = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({ id: 7 }));
    onTestFinished(() => void vi.restoreAllMocks());
    const { client, repo } = open("token", "acme/status", {
      ...ADDRESSES,
      proxyVariables: { https_proxy: "http://proxy.example:3128" },
    });
    await expect(client.repos.get({ ...repo })).resolves.toMatchObject({ data: { id: 7 } });
    expect(fetch.mock.calls).toMatchObject([["https://api.github.com/repos/acme/status", { method: "GET" }]]);
  });

  test("uses the proxies, except for an API in one of NO_PROXY's IP ranges", () => {
    const set = vi.spyOn(http, "setGlobalProxyFromEnv").mockReturnValue(() => {});
    onTestFinished(() => set.mockRestore());
    open("token", "acme/status", {
      ...ADDRESSES,
      apiUrl: "https://10.1.2.3/api/v3",
      proxyVariables: { HTTPS_PROXY: "http://proxy.example:3128", NO_PROXY: "10.0.0.0/8" },
    });
    const no_proxy = "10.0.0.0/8,10.1.2.3";
    expect(set.mock.calls).toEqual([[{ https_proxy: "http://proxy.example:3128", no_proxy }]]);
  });
});
