// Runs the built Action over real sockets with a fault or a crash, followed by a clean run.
import type { ChildProcess } from "node:child_process";
import { describe, expect, test, type TestContext } from "vitest";
import { startGitHub, type TestGitHub } from "../support/github.ts";
import { LONG } from "../support/long-mode.ts";
import { startProxy, type Fault, type Proxy } from "../support/proxy.ts";
import { runAction, type ActionOptions, type ActionRun } from "../support/runner.ts";
import { createWorkspace } from "../support/workspace.ts";

const ITEMS = ["Warm the cache before a deploy", "Alert on the hit rate", "Write down how to rebuild it"];
const REPORT = `# The cache went cold\n\n## Action items\n\n${ITEMS.map((item) => `- ${item}`).join("\n")}\n`;
/** Seconds after which a killed run's lease has expired and the next run can write. */
const LATER = 150;

interface Stage {
  github: TestGitHub;
  proxy: Proxy;
  act: (options?: Partial<ActionOptions>) => Promise<ActionRun>;
}

async function setStage(
  // Concurrent tests need the onTestFinished of their own context.
  { onTestFinished }: Pick<TestContext, "onTestFinished">,
  fault: Fault = () => null,
  rewrite: Parameters<typeof startProxy>[3] = null,
): Promise<Stage> {
  const github = await startGitHub();
  const proxy = await startProxy(github.url, fault, (link) => link, rewrite);
  const workspace = await createWorkspace({ "postmortems/2026-10-01-cache.md": REPORT });
  onTestFinished(async () => {
    await proxy.close();
    await github.close();
    await workspace.dispose();
  });
  return {
    github,
    proxy,
    act: (options) => runAction({ workspace: workspace.root, apiUrl: proxy.url, today: "2026-11-11", ...options }),
  };
}

async function openTitles({ github }: Stage): Promise<string[]> {
  const { data } = await github.api("GET", "/repos/acme/status/issues?state=open&per_page=100");
  const tracked = data.filter(({ body }: { body: string }) => !body.includes("follow-through:dashboard"));
  return tracked.map(({ title }: { title: string }) => title).toSorted();
}

/** Expects a later clean run to leave exactly one open issue per commitment. */
async function expectHealed(stage: Stage): Promise<void> {
  const clean = await stage.act({ later: LATER });
  expect(clean.stdout).not.toContain("::error");
  expect(clean.status).toBe(0);
  expect(await openTitles(stage)).toEqual(ITEMS.toSorted());
}

/** The first run's writes: lock, label, three issues, dashboard, pointer, lock. */
const WRITES = 8;
const FAULTS: Array<[name: string, fault: Exclude<ReturnType<Fault>, null>]> = [
  ["a lost response", "lose"],
  ["a 502 after the write", { status: 502, applied: true }],
  ["a 502 without the write", { status: 502 }],
  ["a 429", { status: 429, headers: { "retry-after": "60" } }],
  [
    "a 403 for too many creates",
    { status: 403, headers: { "retry-after": "60" }, body: { message: "You have exceeded a secondary rate limit" } },
  ],
  ["an empty 200 response", { status: 200, body: "", applied: true }],
];

describe.concurrent("the built Action", () => {
  // `npm test` injects each fault into the request that creates an issue or the dashboard. Long mode covers every write.
  const all = Array.from({ length: WRITES }, (_, index) => index);
  const faultyWrites = FAULTS.flatMap(([name, fault], number) =>
    (LONG ? all : [number % 2 === 0 ? 3 : 5]).map((write) => ({ name, fault, write })),
  );
  test.for(faultyWrites)(
    "leaves one open issue per commitment after $name at write $write, followed by a clean run",
    async ({ fault, write }, context) => {
      let writes = -1;
      const stage: Stage = await setStage(context, ({ method }) => {
        if (method !== "GET") writes += 1;
        return method !== "GET" && writes === write ? fault : null;
      });
      const { status } = await stage.act();
      const missing = ITEMS.length - (await openTitles(stage)).length;
      expect(missing > 0 && status === 0).toBe(false);
      const posts = stage.proxy.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/issues"));
      expect(posts.length).toBeLessThanOrEqual(ITEMS.length + 1);
      await expectHealed(stage);
    },
  );

  const REQUESTS = 28;
  test(`sends ${REQUESTS} requests in a run without faults`, async (context) => {
    const stage = await setStage(context);
    expect((await stage.act()).status).toBe(0);
    expect(stage.proxy.requests).toHaveLength(REQUESTS);
  });

  // The simulation covers every crash in one process. Here, `npm test` kills a real process at every twelfth request.
  const killedAt = Array.from({ length: REQUESTS }, (_, index) => index).filter((index) => LONG || index % 12 === 1);
  test.for(
    killedAt.flatMap((request) => [
      { request, when: "before" as const },
      { request, when: "after" as const },
    ]),
  )(
    "leaves one open issue per commitment after a SIGKILL $when request $request, followed by a clean run",
    async ({ request, when }, context) => {
      let child: ChildProcess | null = null;
      let [requests, isOver] = [0, false];
      const stage: Stage = await setStage(context, () => {
        if (isOver) return null;
        requests += 1;
        if (requests - 1 !== request) return null;
        isOver = true;
        child?.kill("SIGKILL");
        return when === "before" ? "stall" : null;
      });
      await stage.act({ started: (started) => (child = started) });
      isOver = true;
      await expectHealed(stage);
    },
  );

  test("creates one open issue per commitment even if two runs are concurrent", async (context) => {
    const stage = await setStage(context);
    const runs = await Promise.all([stage.act(), stage.act()]);
    expect(runs.map(({ stdout }) => stdout).join("")).not.toContain("::error");
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    await expectHealed(stage);
    expect(runs.reduce((sum, { outputs }) => sum + Number(outputs["created"]), 0)).toBe(ITEMS.length);
  });

  test("leaves one open issue per commitment after a killed run and a clean run, even if lists lag by five seconds", async (context) => {
    let child: ChildProcess | null = null;
    let posts = 0;
    const stage: Stage = await setStage(
      context,
      ({ method, path }) => {
        if (method === "POST" && path.endsWith("/issues")) posts += 1;
        if (posts === 3) child?.kill("SIGKILL");
        return null;
      },
      ({ path }, body) => (path.includes("/issues?") ? withoutNewest(body) : body),
    );
    await stage.act({ started: (started) => (child = started) });
    child = null;
    await expectHealed(stage);
    const { outputs } = await stage.act({ later: 2 * LATER });
    expect(outputs).toMatchObject({ created: "0", updated: "0", total: "3" });
  });

  test("leaves one open issue per commitment after a run that received only empty lists, followed by a clean run", async (context) => {
    let isFaulty = false;
    const stage: Stage = await setStage(context, ({ path }) =>
      isFaulty && path.includes("/issues?") ? { status: 200, body: "[]" } : null,
    );
    await stage.act();
    isFaulty = true;
    expect((await stage.act()).outputs).toMatchObject({ created: "0", total: "3" });
    isFaulty = false;
    await expectHealed(stage);
  });
});

/** Removes the issues created in the last five seconds from a list, as if GitHub's list lagged behind. */
function withoutNewest(body: string): string {
  const issues = JSON.parse(body) as Array<{ created_at: string }>;
  return JSON.stringify(issues.filter(({ created_at }) => Date.now() - Date.parse(created_at) > 5_000));
}
