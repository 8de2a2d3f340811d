// Several servers on one real Redis. REDIS_URL names it; `.ci/run` starts one.
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStore } from "../api/node/open-store.ts";
import { aRegister } from "./support/register.ts";
import { startServer, type RunningServer } from "./support/server.ts";
import { startUpstream } from "./support/upstream.ts";

const REDIS = process.env["REDIS_URL"];
if (!REDIS)
  process.stdout.write("Skipped: REDIS_URL names no Redis, so sharing one is not tested. `.ci/run` starts one.\n");

async function totalOf({ url }: RunningServer): Promise<number> {
  const summary = (await (await fetch(`${url}/api/v1/summary.json`)).json()) as { counts: { total: number } };
  return summary.counts.total;
}

describe.skipIf(!REDIS)("servers on one Redis", () => {
  test("send the requests of one server, and one continues when the other is stopped", async () => {
    const upstream = await startUpstream(["Mend the queue", "Mend the pager"]);
    onTestFinished(upstream.close);
    const { url, paths } = upstream;
    const env = {
      FOLLOW_THROUGH_REPOSITORIES: "acme/status",
      FOLLOW_THROUGH_STORE: `${REDIS}/${1 + (process.pid % 14)}`,
      GITHUB_API_URL: url,
      GITHUB_TOKEN: "bot-token",
    };
    const first = await startServer(env);
    await expect.poll(() => totalOf(first), { timeout: 20_000 }).toBe(2);
    const spent = paths.length;
    const looks = (): number => paths.filter((at) => at === "/repos/acme/status").length;
    expect(looks()).toBe(1);
    const second = await startServer(env);
    onTestFinished(async () => void (await second.stop()));
    await expect.poll(() => totalOf(second), { timeout: 20_000 }).toBe(2);
    expect(paths.length).toBe(spent);
    await first.stop();
    expect(await totalOf(second)).toBe(2);
    // The other server reads again when the minute is over, not before.
    await sleep(5_000);
    expect(paths.length).toBe(spent);
  }, 60_000);

  test("load each other's facts, and only one may claim a repository", async () => {
    const place = `${REDIS}/15`;
    const [one, two] = [await openStore(place, () => {}), await openStore(place, () => {})];
    const [snapshot] = aRegister();
    const name = `acme/test-${process.pid}`;
    await one.save(name, { snapshot: snapshot! });
    expect(await two.load(name, null)).toEqual({ snapshot });
    expect(await two.load(name, snapshot!.observed_at)).toBeNull();
    expect([await one.claim(name, 500), await two.claim(name, 500)]).toEqual([true, false]);
    await sleep(600);
    expect(await two.claim(name, 500)).toBe(true);
    await one.save(name, { withheld: "acme/test is private." });
    expect(await two.load(name, null)).toEqual({ withheld: "acme/test is private." });
    await Promise.all([one.close(), two.close()]);
  });
});

test("a server continues without a Redis that is down, and reports it once", async () => {
  const problems: string[] = [];
  const store = await openStore("redis://127.0.0.1:9", (problem) => problems.push(problem));
  onTestFinished(() => store.close());
  expect(await store.load("acme/status", null)).toBeNull();
  expect(await store.claim("acme/status", 1_000)).toBe(true);
  await store.save("acme/status", { withheld: "no" });
  expect(problems).toHaveLength(1);
}, 20_000);
