// The built Action over real sockets, hurt in every way that is known of GitHub and of processes; then one clean run.
import type { ChildProcess } from "node:child_process";
import { describe, expect, test, type TestContext } from "vitest";
import { startGitHub, type TestGitHub } from "../support/github.ts";
import { startProxy, type Fault, type Proxy } from "../support/proxy.ts";
import { runAction, type ActionOptions, type ActionRun } from "../support/runner.ts";
import { createWorkspace } from "../support/workspace.ts";

const ITEMS = ["Warm the cache before a deploy", "Alert on the hit rate", "Write down how to rebuild it"];
const REPORT = `# The cache went cold\n\n## Action items\n\n${ITEMS.map((item) => `- ${item}`).join("\n")}\n`;
/** `npm test` plays some of the points at which a run can be hurt, the long mode and CI all. */
const LONG = Boolean(process.env["FOLLOW_THROUGH_LONG"]);
/** A lease that a dead run left is over by then. */
const LATER = 10 * 60;

interface Stage {
  github: TestGitHub;
  proxy: Proxy;
  act: (options?: Partial<ActionOptions>) => Promise<ActionRun>;
}

async function setStage(
  // Vitest's own tells concurrent tests apart only by their context.
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

/** One clean run, later: exactly one open issue for each commitment. */
async function expectHealed(stage: Stage): Promise<void> {
  const clean = await stage.act({ later: LATER });
  expect(clean.stdout).not.toContain("::error");
  expect(clean.status).toBe(0);
  expect(await openTitles(stage)).toEqual(ITEMS.toSorted());
}

/** Writes of the first run: label, lock, three issues, dashboard, pointer, lock. */
const WRITES = 8;
const FAULTS: Array<[name: string, fault: Exclude<ReturnType<Fault>, null>]> = [
  ["a lost response", "lose"],
  ["502 that was carried out", { status: 502, applied: true }],
  ["502 that was not", { status: 502 }],
  ["429", { status: 429, headers: { "retry-after": "60" } }],
  [
    "403 for too many creates",
    { status: 403, headers: { "retry-after": "60" }, body: { message: "You have exceeded a secondary rate limit" } },
  ],
  ["an empty 200", { status: 200, body: "", applied: true }],
];

describe.concurrent("after one clean run there is exactly one open issue for each commitment, whatever befell the one before", () => {
  const hurt = Array.from({ length: WRITES }, (_, index) => index).filter(
    (index) => LONG || index === 3 || index === 5,
  );
  test.for(FAULTS.flatMap(([name, fault]) => hurt.map((index) => ({ name, fault, at: index }))))(
    "$name at write $at",
    async ({ fault, at }, context) => {
      let writes = -1;
      const stage: Stage = await setStage(context, ({ method }) => {
        if (method !== "GET") writes += 1;
        return method !== "GET" && writes === at ? fault : null;
      });
      const { status } = await stage.act();
      const left = ITEMS.length - (await openTitles(stage)).length;
      expect(left > 0 && status === 0).toBe(false);
      const posts = stage.proxy.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/issues"));
      expect(posts.length).toBeLessThanOrEqual(ITEMS.length + 1);
      await expectHealed(stage);
    },
  );

  const REQUESTS = 27;
  test("a first run makes so many requests, at each of which it is killed", async (context) => {
    const stage = await setStage(context);
    expect((await stage.act()).status).toBe(0);
    expect(stage.proxy.requests).toHaveLength(REQUESTS);
  });

  const killed = Array.from({ length: REQUESTS }, (_, index) => index).filter((index) => LONG || index % 4 === 1);
  test.for(
    killed.flatMap((index) => [
      { at: index, when: "before" as const },
      { at: index, when: "after" as const },
    ]),
  )("SIGKILL $when request $at", async ({ at, when }, context) => {
    let child: ChildProcess | null = null;
    let [seen, dead] = [-1, false];
    const stage: Stage = await setStage(context, () => {
      if (dead) return null;
      seen += 1;
      if (seen !== at) return null;
      dead = true;
      child?.kill("SIGKILL");
      return when === "before" ? "stall" : null;
    });
    await stage.act({ started: (started) => (child = started) });
    dead = true;
    await expectHealed(stage);
  });

  test("two processes at once", async (context) => {
    const stage = await setStage(context);
    const runs = await Promise.all([stage.act(), stage.act()]);
    expect(runs.map(({ stdout }) => stdout).join("")).not.toContain("::error");
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    await expectHealed(stage);
    expect(runs.reduce((sum, { outputs }) => sum + Number(outputs["created"]), 0)).toBe(ITEMS.length);
  });

  test("lists that lag by five seconds, with the first run killed on its way", async (context) => {
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

  test("lists that say that nothing is there", async (context) => {
    let hurting = false;
    const stage: Stage = await setStage(context, ({ path }) =>
      hurting && path.includes("/issues?") ? { status: 200, body: "[]" } : null,
    );
    await stage.act();
    hurting = true;
    expect((await stage.act()).outputs).toMatchObject({ created: "0", total: "3" });
    hurting = false;
    await expectHealed(stage);
  });
});

/** A list of issues as GitHub shows it when it lags: what was opened in the last five seconds is not in it. */
function withoutNewest(body: string): string {
  const issues = JSON.parse(body) as Array<{ created_at: string }>;
  return JSON.stringify(issues.filter(({ created_at }) => Date.now() - Date.parse(created_at) > 5_000));
}
