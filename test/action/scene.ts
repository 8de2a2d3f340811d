import type { TestContext } from "vitest";
import { startGitHub, type TestGitHub } from "../support/github.ts";
import { startProxy, type Fault, type Proxy } from "../support/proxy.ts";
import { runAction, type ActionOptions, type ActionRun } from "../support/runner.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";

export const REPORT = "postmortems/2026-10-01-cache.md";
export const CACHE = `# The cache went cold

## Action items

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Warm the cache before a deploy | @mira | 2026-11-01 | |
| Alert on the hit rate | Ops team | 2026-12-20 | |
| Write down how to rebuild it | | | |
`;
export const TODAY = "2026-11-11";
/** Seconds after which the lease of a run with an unconfirmed write has expired. */
export const LEASE_EXPIRED = 150;

/** A checkout with one report, and an emulated GitHub with one empty repository behind a proxy. */
export interface Scene {
  github: TestGitHub;
  proxy: Proxy;
  workspace: Workspace;
  /** Decides what happens to each request. Tests can replace it. */
  fault: Fault;
  /** Runs the built Action as a runner does. */
  act: (options?: Partial<ActionOptions>) => Promise<ActionRun>;
  /** Returns the number of requests to create an issue. */
  creates: () => number;
  readIssue: (number: number) => Promise<Issue>;
  editIssue: (number: number, changes: object) => Promise<unknown>;
  /** The commitments' issues: every issue except the dashboard. */
  listTracked: (query?: string) => Promise<Issue[]>;
}

interface Issue {
  title: string;
  body: string;
  state: string;
  state_reason: string | null;
  assignees: Array<{ login: string }>;
}

/** Creates a scene for one test and closes it afterwards. Tests don't share scenes, so they can run concurrently. */
export async function startScene(
  { onTestFinished }: Pick<TestContext, "onTestFinished">,
  { report = CACHE, ...options }: { report?: string; private?: boolean; issues?: boolean } = {},
): Promise<Scene> {
  const github = await startGitHub(options);
  const workspace = await createWorkspace({ [REPORT]: report });
  const proxy = await startProxy(github.url, (request) => scene.fault(request));
  const issues = "/repos/acme/status/issues";
  const scene: Scene = {
    github,
    proxy,
    workspace,
    fault: () => null,
    act: (overrides) => runAction({ workspace: workspace.root, apiUrl: proxy.url, today: TODAY, ...overrides }),
    creates: () => proxy.writes().filter(({ method, path }) => method === "POST" && path.endsWith("/issues")).length,
    readIssue: async (number) => (await github.api("GET", `${issues}/${number}`)).data,
    editIssue: (number, changes) => github.api("PATCH", `${issues}/${number}`, changes),
    async listTracked(query = "state=all") {
      const { data } = await github.api("GET", `${issues}?${query}&per_page=100`);
      return data.filter(({ body }: Issue) => !body.includes("follow-through:dashboard"));
    },
  };
  onTestFinished(async () => {
    await proxy.close();
    await github.close();
    await workspace.dispose();
  });
  return scene;
}
