import { setTimeout as sleep } from "node:timers/promises";
import { createStorage, type Driver } from "unstorage";
import { expect, test, type TestContext } from "vitest";
import { startServer, type RunningServer } from "./server.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

export interface SharedStore {
  /** FOLLOW_THROUGH_STORE. */
  address: string;
  /** Opens the same store without the server. */
  driver: () => Driver;
}

const PATHS = [
  "/",
  "/readyz",
  "/api/v1/summary.json",
  "/api/v1/commitments.json",
  "/badge.svg",
  "/feed.xml",
  "/export.csv",
];
/** A server without facts checks the store twice a second. */
const LOOKS = 8;
const LOOK_INTERVAL_MS = 250;

async function totalOf({ url }: RunningServer): Promise<number> {
  const summary = (await (await fetch(`${url}/api/v1/summary.json`)).json()) as { counts: { total: number } };
  return summary.counts.total;
}

/** Checks several times that a server shows neither a commitment nor the repository's name. */
async function expectNothing({ url }: RunningServer): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    for (const path of PATHS) expect(await (await fetch(url + path)).text()).not.toMatch(/mend the|acme/i);
    await sleep(LOOK_INTERVAL_MS);
  }
}

/**
 * Tests that a server shows stored facts of a private repository only if private repositories are allowed, even while GitHub is
 * down. With `test.concurrent` as `runTest`, each test needs its own store.
 */
export function testPrivateFacts(
  openShared: (context: TestContext) => Promise<SharedStore>,
  runTest: typeof test.concurrent = test,
): void {
  async function startScene(context: TestContext): Promise<{
    store: SharedStore;
    upstream: Upstream;
    start: (allowPrivate: boolean) => Promise<RunningServer>;
  }> {
    const [store, upstream] = [await openShared(context), await startUpstream(["Mend the queue", "Mend the pager"])];
    context.onTestFinished(upstream.close);
    upstream.trouble = "private";
    const start = async (allowPrivate: boolean): Promise<RunningServer> => {
      const server = await startServer({
        FOLLOW_THROUGH_REPOSITORIES: "acme/status",
        FOLLOW_THROUGH_ALLOW_PRIVATE: String(allowPrivate),
        FOLLOW_THROUGH_STORE: store.address,
        GITHUB_API_URL: upstream.url,
        GITHUB_TOKEN: "bot-token",
      });
      context.onTestFinished(async () => void (await server.stop()));
      return server;
    };
    return { store, upstream, start };
  }

  runTest(
    "a server without FOLLOW_THROUGH_ALLOW_PRIVATE neither shows nor deletes facts that another server stored with that setting",
    async (context) => {
      const { start } = await startScene(context);
      const permitted = await start(true);
      await context.expect.poll(() => totalOf(permitted), { timeout: 20_000 }).toBe(2);
      await expectNothing(await start(false));
      // The other server checks the store for withheld facts every five seconds.
      await sleep(5_500);
      expect(await totalOf(permitted)).toBe(2);
    },
    60_000,
  );

  runTest(
    "a restart while GitHub is down shows stored private facts only with FOLLOW_THROUGH_ALLOW_PRIVATE",
    async (context) => {
      const { upstream, start } = await startScene(context);
      const before = await start(true);
      await context.expect.poll(() => totalOf(before), { timeout: 20_000 }).toBe(2);
      await before.stop();
      upstream.trouble = "down";
      await expectNothing(await start(false));
      const permitted = await start(true);
      await context.expect.poll(() => totalOf(permitted), { timeout: 20_000 }).toBe(2);
    },
    60_000,
  );

  runTest(
    "facts that an earlier version stored without recording whether they are private are never shown",
    async (context) => {
      const { store, upstream, start } = await startScene(context);
      upstream.trouble = null;
      const before = await start(false);
      await context.expect.poll(() => totalOf(before), { timeout: 20_000 }).toBe(2);
      await before.stop();
      upstream.trouble = "down";
      const storage = createStorage({ driver: store.driver() });
      for (const key of await storage.getKeys()) {
        const value = await storage.getItem<Record<string, unknown>>(key);
        const old = key.includes("head:") ? { ...value, version: 1, private: undefined } : value;
        // The earlier version had no key prefix per deployment, so each value is stored with and without the prefix.
        for (const name of [key, key.replace(/^[^:]*:/, "")]) await storage.setItem(name, old as object);
      }
      await storage.dispose();
      await expectNothing(await start(false));
    },
    60_000,
  );
}
