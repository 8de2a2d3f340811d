import http from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { beginRun, type Beginning } from "../../src/config/begin.ts";
import { LEDGER } from "../../src/core/model/ledger.ts";
import { aLedger } from "../support/builders.ts";

const LIST = "/issues?direction=asc&labels=follow-through&page=1&per_page=100&sort=created&state=all";

/**
 * Begins a run with these variables, and waits for `count` requests. Returns all requests that reach GitHub, which answers with
 * `answers`, and sends `link` as the Link header of the first page of issues.
 */
async function begin(
  variables: Record<string, string>,
  count: number,
  answers: Record<string, unknown> = {},
  link = "",
): Promise<{ beginning: Beginning; requests: string[] }> {
  const requests: string[] = [];
  const server = http.createServer(({ url = "", headers }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    searchParams.sort();
    const query = searchParams.toString();
    const name = pathname.replace("/repos/acme/status", "") + (query === "" ? "" : `?${query}`);
    requests.push(headers.authorization === "token t" ? name : `${name} as ${headers.authorization}`);
    if (name === LIST && link !== "") response.setHeader("link", link);
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
  // Requests that were sent earlier, or in answer to the first responses, arrive before the responses to these.
  for (let round = 0; round < 3; round += 1) {
    const [response] = (await once(http.get(`${apiUrl}/last`), "response")) as [http.IncomingMessage];
    response.resume();
  }
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

  test("asks for the comments since the last run, once the dashboard says when that was", async () => {
    const { requests } = await begin({}, 5, {
      "/labels/follow-through": { description: "Promises; dashboard: #12" },
      "/issues/12": { body: LEDGER.render(aLedger({ heard_until: "2026-05-15T12:00:00Z" }), "") },
    });
    const since = encodeURIComponent("2026-05-15T11:00:00.000Z");
    expect(requests).toContain(`/issues/comments?direction=asc&page=1&per_page=100&since=${since}&sort=updated`);
  });

  test("asks for at most eight further pages of issues at once", async () => {
    const next = `<http://localhost?page=2>; rel="next", <http://localhost?page=`;
    const three = await begin({}, 5, {}, `${next}3>; rel="last"`);
    expect(three.requests.filter((name) => name.includes("page=1&"))).toHaveLength(1);
    expect(three.requests.filter((name) => /&page=[23]&/.test(name))).toHaveLength(2);
    const many = await begin({}, 11, {}, `${next}40>; rel="last"`);
    expect(many.requests.filter((name) => name.includes("labels=follow-through"))).toHaveLength(9);
  });

  const [HEAD, MAIN] = ["/git/ref/heads%2Ftop", { default_branch: "top" }];

  test("asks for the head of the default branch", async () => {
    expect((await begin({}, 4, { "": MAIN, [LIST]: [{ body: '"tracker":null' }, null] })).requests).toContain(HEAD);
  });

  test.for<[what: string, variables: Record<string, string>, issue: string]>([
    ["a dry run", { "INPUT_DRY-RUN": "true" }, ""],
    ["a run that only checks", { INPUT_MODE: "check" }, ""],
    ["a run that may be for any commit", { "INPUT_ALLOW-ANY-REF": "true" }, ""],
    ["a run whose reports are in another repository", { INPUT_REPOSITORY: "acme/tracker" }, ""],
    ["a run that will read a tracker", {}, '{"tracker":"#1"}'],
    ["a run that will read linked work", {}, '{"kind":"link"}'],
  ])("doesn't ask for the head in %s", async ([, variables, body]) => {
    const roots = ["", "/repos/acme/tracker"];
    const answers = roots.flatMap((root) => [[root, MAIN] as const, [root + LIST, [{ body }]] as const]);
    const { requests } = await begin(variables, 3, Object.fromEntries(answers));
    expect(requests.filter((name) => name.includes("/git/"))).toEqual([]);
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
