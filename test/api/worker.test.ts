// Tests the Worker on the real workerd with a KV namespace.
import { sign } from "@octokit/webhooks-methods";
import kv from "unstorage/drivers/cloudflare-kv-binding";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { aReportText } from "../support/protocol/scenario.ts";
import { COMMIT, simulateRun } from "../support/protocol/simulated-run.ts";
import { VirtualTime } from "../support/protocol/virtual-time.ts";
import { fillStore, ROUTE_ENVIRONMENT, testRoutes } from "../support/route-suite.ts";
import { startWorker, type RunningWorker } from "../support/workerd.ts";

const SECRET = "It's a Secret to Everybody";

describe("the Worker on workerd", () => {
  let worker: RunningWorker;
  let upstream = 0;
  beforeAll(async () => {
    worker = await startWorker(ROUTE_ENVIRONMENT, () => {
      upstream += 1;
      return Promise.resolve(new Response("down", { status: 503 }));
    });
    await fillStore(kv({ binding: (await worker.miniflare.getKVNamespace("FOLLOW_THROUGH")) as never }));
  }, 60_000);
  afterAll(() => worker.close());

  testRoutes((path, init) => worker.ask(path, init), null);

  test("never reads GitHub during a request", () => {
    expect(upstream).toBe(0);
  });
});

describe("the cron trigger", () => {
  test("copies the facts from GitHub to KV, and requests are served from KV", async () => {
    const time = new VirtualTime(new Date().toISOString());
    const github = new FakeGitHub({ clock: time, repository: { head: COMMIT } });
    const documents = new Map([["postmortems/a.md", aReportText(["Mend the queue", "Mend the pager"])]]);
    await simulateRun(github, time, { documents, holder: "first" });
    let requests = 0;
    const variables = { FOLLOW_THROUGH_REPOSITORIES: "acme/status", GITHUB_TOKEN: "bot-token" };
    const worker = await startWorker({ ...variables, GITHUB_WEBHOOK_SECRET: SECRET }, async (request) => {
      requests += 1;
      const { method, url } = request;
      const body = method === "GET" ? undefined : await request.text();
      const headers = Object.fromEntries(request.headers);
      const response = await github.fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
      return new Response(await response.text(), response);
    });
    onTestFinished(() => worker.close());
    const total = async (): Promise<number> => {
      const summary = (await (await worker.ask("/api/v1/summary.json")).json()) as { counts: { total: number } };
      return summary.counts.total;
    };

    const cold = await worker.ask("/api/v1/summary.json");
    expect([cold.status, cold.headers.get("retry-after"), requests]).toEqual([503, "60", 0]);
    await worker.cron();
    const requestsAfterRead = requests;
    expect(requestsAfterRead).toBeGreaterThan(0);
    await expect.poll(total, { timeout: 10_000 }).toBe(2);
    expect(requests).toBe(requestsAfterRead);

    // A webhook event within the same minute does not trigger a read.
    const body = JSON.stringify({ repository: { full_name: "acme/status" } });
    const signature = await sign(SECRET, body);
    const event = { method: "POST", body, headers: { "x-hub-signature-256": signature } };
    expect((await worker.ask("/webhooks/github", event)).status).toBe(202);
    expect(requests).toBe(requestsAfterRead);
  }, 60_000);
});
