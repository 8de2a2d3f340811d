import http from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { beginRun, type Beginning } from "../../src/config/begin.ts";

const LIST = "/issues?direction=asc&labels=follow-through&page=1&per_page=100&sort=created&state=all";

/**
 * Begins a run with these variables, and waits for `count` requests. Returns all requests that reach GitHub, which answers with
 * `answers`.
 */
async function begin(
  variables: Record<string, string>,
  count: number,
  answers: Record<string, unknown> = {},
): Promise<{ beginning: Beginning; requests: string[] }> {
  const requests: string[] = [];
  const server = http.createServer(({ url = "", headers }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    searchParams.sort();
    const query = searchParams.toString();
    const name = pathname.replace("/repos/acme/status", "") + (query === "" ? "" : `?${query}`);
    requests.push(headers.authorization === "token t" ? name : `${name} as ${headers.authorization}`);
    response.end(JSON.stringify(answers[name] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => server.close().closeAllConnections());
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const beginning = beginRun({
    GITHUB_API_URL: apiUrl,
    GITHUB_REPOSITORY: "acme/status",
    GITHUB_EVENT_NAME: "push",
    INPUT_TOKEN: "t",
    ...variables,
  });
  onTestFinished(() => beginning.ahead?.close());
  await vi.waitFor(() => expect(requests.length).toBeGreaterThanOrEqual(count), { timeout: 10_000 });
  // Requests that were sent earlier arrive before the response to this one.
  const [response] = (await once(http.get(`${apiUrl}/last`), "response")) as [http.IncomingMessage];
  response.resume();
  return { beginning, requests: requests.filter((name) => !name.startsWith("/last")).toSorted() };
}

describe("beginRun", () => {
  test("asks for the repository, the label and the first page of its issues", async () => {
    const { requests, beginning } = await begin({}, 3);
    expect(requests).toEqual(["", LIST, "/labels/follow-through"]);
    expect(beginning.ahead).not.toBeNull();
  });

  test("asks for the dashboard that the label names", async () => {
    const label = { description: "Promises; dashboard: #12" };
    const { requests } = await begin({}, 4, { "/labels/follow-through": label });
    expect(requests).toContain("/issues/12");
  });

  test("asks for the issues of the label and the repository that the inputs name", async () => {
    const { requests } = await begin({ INPUT_LABEL: "our promises", INPUT_REPOSITORY: "acme/tracker" }, 3);
    expect(requests).toEqual([
      "/repos/acme/tracker",
      "/repos/acme/tracker/issues?direction=asc&labels=our+promises&page=1&per_page=100&sort=created&state=all",
      "/repos/acme/tracker/labels/our%20promises",
    ]);
  });

  test.for<[what: string, variables: Record<string, string>]>([
    ["a pull request", { GITHUB_EVENT_NAME: "pull_request" }],
    ["a merge group", { GITHUB_EVENT_NAME: "merge_group" }],
    ["a test merge", { GITHUB_REF: "refs/pull/7/merge" }],
    ["the mode lint", { INPUT_MODE: "lint" }],
    ["no token", { INPUT_TOKEN: "" }],
    ["a proxy, which only Node's `fetch` uses", { https_proxy: "http://proxy.example:3128" }],
  ])("sends no requests in advance with %s", async ([, variables]) => {
    const { requests, beginning } = await begin(variables, 0);
    expect([requests, beginning.ahead]).toEqual([[], null]);
  });

  test("sends no request for a label that would lead to another address", async () => {
    expect((await begin({ INPUT_LABEL: ".." }, 1)).requests).toEqual([""]);
  });

  test.for<[what: string, variables: Record<string, string>, message: string]>([
    ["an unsafe event", { GITHUB_EVENT_NAME: "pull_request_target" }, "does not run on pull_request_target"],
    ["an unknown input", { INPUT_LABELS: "x" }, "Unknown input `labels`"],
    ["an invalid token", { INPUT_TOKEN: "a b" }, "The token contains a space"],
    ["an unknown variable", { FOLLOW_THROUGH_TODYA: "x" }, "FOLLOW_THROUGH_TODYA is unknown"],
  ])("with %s fails before it sends anything", async ([, variables, message]) => {
    await expect(begin(variables, 0)).rejects.toThrow(message);
  });
});
