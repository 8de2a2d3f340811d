// Tests several servers that share a real Redis at REDIS_URL. `.ci/run` starts that Redis.
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import redis from "unstorage/drivers/redis";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStore } from "../../api/node/open-store.ts";
import { aRegister } from "../support/register.ts";
import { testPrivateFacts } from "../support/private-store.ts";
import { serve } from "../support/canary/drive-programs.ts";
import { canary, Sweep } from "../support/canary/sweep.ts";
import { ROOT } from "../support/runner.ts";
import { startServer, type RunningServer } from "../support/server.ts";
import { startUpstream } from "../support/upstream.ts";

const REDIS = process.env["REDIS_URL"];
if (!REDIS)
  process.stdout.write("Redis tests skipped: REDIS_URL is not set. Set it, or use `.ci/run`, which starts a Redis.\n");

async function totalOf({ url }: RunningServer): Promise<number> {
  const summary = (await (await fetch(`${url}/api/v1/summary.json`)).json()) as { counts: { total: number } };
  return summary.counts.total;
}

describe.skipIf(!REDIS)("servers on one Redis", () => {
  test("share one read of GitHub, and the second server still responds after the first one stops", async () => {
    const upstream = await startUpstream(["Mend the queue", "Mend the pager"]);
    onTestFinished(upstream.close);
    const { url, paths } = upstream;
    const env = {
      FOLLOW_THROUGH_REPOSITORIES: "acme/status",
      FOLLOW_THROUGH_STORE: `${REDIS}/${1 + (process.pid % 13)}`,
      GITHUB_API_URL: url,
      GITHUB_TOKEN: "bot-token",
    };
    const first = await startServer(env);
    await expect.poll(() => totalOf(first), { timeout: 20_000 }).toBe(2);
    const requestCount = paths.length;
    expect(paths.filter((requested) => requested === "/repos/acme/status")).toHaveLength(1);
    const second = await startServer(env);
    onTestFinished(async () => void (await second.stop()));
    await expect.poll(() => totalOf(second), { timeout: 20_000 }).toBe(2);
    expect(paths.length).toBe(requestCount);
    await first.stop();
    expect(await totalOf(second)).toBe(2);
    // No server reads GitHub again within a minute.
    await sleep(5_000);
    expect(paths.length).toBe(requestCount);
  }, 60_000);

  test("load facts that another server saved, and only one of them can claim the next read", async () => {
    const address = `${REDIS}/15`;
    const [first, second] = [
      await openStore(address, "public-1", () => {}),
      await openStore(address, "public-1", () => {}),
    ];
    const [snapshot] = aRegister();
    const name = `acme/test-${process.pid}`;
    await first.save(name, { snapshot: snapshot! });
    expect(await second.load(name, null)).toEqual({ snapshot });
    expect(await second.load(name, snapshot!.observed_at)).toBeNull();
    expect([await first.claim(name, 500), await second.claim(name, 500)]).toEqual([true, false]);
    await sleep(600);
    expect(await second.claim(name, 500)).toBe(true);
    await first.save(name, { withheld: "acme/test is private." });
    expect(await second.load(name, null)).toEqual({ withheld: "acme/test is private." });
    await Promise.all([first.close(), second.close()]);
  });
});

describe.skipIf(!REDIS)("with a Redis store,", () => {
  testPrivateFacts(async () => {
    const address = `${REDIS}/14`;
    const client = new Redis(address);
    await client.flushdb();
    await client.quit();
    return { address, driver: () => redis({ url: address, base: "follow-through" }) };
  });
});

test.skipIf(!REDIS)(
  "responses and logs contain no password and no text from Redis, even if Redis fails or its data is corrupt",
  async () => {
    const sweep = new Sweep();
    const { hostname, port } = new URL(REDIS ?? "");
    const address = `redis://${hostname}:${port || "6379"}/13`;
    const client = new Redis(address);
    await client.flushdb();
    onTestFinished(async () => void (await client.quit()));
    const env = { FOLLOW_THROUGH_REPOSITORIES: "acme/status", GITHUB_API_URL: "http://127.0.0.1:9" };
    const look = async (fault: string, store: string): Promise<void> => {
      const variables = { PATH: process.env["PATH"] ?? "", ...env, FOLLOW_THROUGH_STORE: store };
      sweep.look(`Redis: ${fault}`, await serve(ROOT, variables));
    };
    await look("a wrong password", address.replace("//", `//bot:${canary("password")}@`));
    await look("a password without a user", address.replace("//", `//:${canary("password")}@`));
    await look("no fault", address);
    const claim = (await client.keys("*:claim:*"))[0] ?? "";
    const head = claim.replace(":claim:", ":head:");
    const poisons = {
      text: canary("text"),
      JSON: JSON.stringify({ [canary("key")]: canary("value") }),
      withheld: JSON.stringify({ version: 2, private: true, withheld: canary("withheld"), parts: [], outgoing: [] }),
      parts: JSON.stringify({ version: 2, private: false, facts: { [canary("key")]: 1 }, parts: [canary("part")] }),
    };
    for (const [name, poison] of Object.entries(poisons)) {
      await client.del(claim);
      await client.set(head, poison);
      await look(`a poisoned value, ${name}`, address);
    }
    for (const key of [claim, head]) {
      await client.del(key);
      await client.lpush(key, canary("item"));
    }
    await look("a value of another type", address);
    expect(sweep.leaks).toEqual([]);
    expect(sweep.counts.faults).toBe(8);
  },
  60_000,
);

test("a store keeps working if Redis is unreachable, and reports the problem once", async () => {
  const problems: string[] = [];
  const store = await openStore("redis://127.0.0.1:9", "public-1", (problem) => problems.push(problem));
  onTestFinished(() => store.close());
  expect(await store.load("acme/status", null)).toBeNull();
  expect(await store.claim("acme/status", 1_000)).toBe(true);
  await store.save("acme/status", { withheld: "no" });
  expect(problems).toHaveLength(1);
}, 20_000);
