// Withholds responses from the built Action, to see which requests it sends without them.
import { describe, expect, test, vi, type TestContext } from "vitest";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { commitAll, initRepository } from "../support/git.ts";
import { runAction, type ActionRun } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace } from "../support/workspace.ts";

vi.setConfig({ testTimeout: 120_000 });

const REPO = "/repos/acme/status";
const LIST = `${REPO}/issues?labels=follow-through&state=all&sort=created&direction=asc&per_page=100&page=1`;
const LABEL = `${REPO}/labels/follow-through`;

interface UnchangedScene {
  github: FakeGitHub;
  /** Runs the Action, which has nothing to write. Returns its requests in order. */
  act: () => Promise<{ run: ActionRun; requests: string[] }>;
  /** Withholds the responses to the requests that match until all of `others` have been sent. */
  withhold: (requests: RegExp, others: readonly string[]) => void;
}

/** A repository with one report, whose issues and dashboard are up to date. */
async function startUnchanged(
  { onTestFinished }: TestContext,
  item = "Add an alert, due 2099-12-01",
): Promise<UnchangedScene> {
  const workspace = await createWorkspace({ "postmortems/one.md": `# Outage\n\n## Action items\n\n- ${item}\n` });
  initRepository(workspace.root);
  const commit = commitAll(workspace.root);
  const github = new FakeGitHub({ clock: { now: Date.now }, repository: { head: commit, git: workspace.root } });
  let held: RegExp | null = null;
  let others: readonly string[] = [];
  let release = Promise.withResolvers<void>();
  const seen = new Set<string>();
  const server = await serveFake({
    async fetch(input, init) {
      const { pathname, search } = new URL(input instanceof Request ? input.url : input);
      seen.add(pathname + search);
      if (others.every((other) => seen.has(other))) release.resolve();
      if (held?.test(pathname + search)) await release.promise;
      return github.fetch(input, init);
    },
  });
  onTestFinished(async () => {
    await server.close();
    await workspace.dispose();
  });
  const act: UnchangedScene["act"] = async () => {
    const before = github.calls.length;
    const inputs = { "allow-any-ref": "false" };
    const run = await runAction({ workspace: workspace.root, apiUrl: server.url, commit, inputs });
    return { run, requests: github.calls.slice(before).map(({ method, path }) => `${method} ${path}`) };
  };
  expect((await act()).run.outputs).toMatchObject({ created: "1", problems: "0" });
  const withhold: UnchangedScene["withhold"] = (requests, needed) => {
    [held, others] = [requests, needed];
    release = Promise.withResolvers();
    seen.clear();
  };
  return { github, act, withhold };
}

describe.concurrent("a run with nothing to write", () => {
  test("asks for the repository, the label and its issues before it has any response", async (context) => {
    const { act, withhold } = await startUnchanged(context);
    withhold(/./, [REPO, LABEL, LIST]);
    expect((await act()).run.status).toBe(0);
  });

  test("asks for the dashboard as soon as it has the label", async (context) => {
    const { act, withhold } = await startUnchanged(context);
    withhold(/status$|labels=/, [`${REPO}/issues/2`]);
    expect((await act()).run.status).toBe(0);
  });

  test("asks for the head of the default branch without waiting for the dashboard", async (context) => {
    const { act, withhold } = await startUnchanged(context);
    withhold(/issues\/2/, [`${REPO}/git/ref/heads%2Fmain`]);
    expect((await act()).run.status).toBe(0);
  });

  test("asks for the head of the default branch without waiting for the comments", async (context) => {
    const { act, withhold } = await startUnchanged(context);
    withhold(/comments/, [`${REPO}/git/ref/heads%2Fmain`]);
    expect((await act()).run.status).toBe(0);
  });

  test("sends each request once", async (context) => {
    const { act } = await startUnchanged(context);
    const { requests, run } = await act();
    expect(run.status).toBe(0);
    expect(requests.toSorted()).toEqual([...new Set(requests)].toSorted());
    expect(requests).toHaveLength(6);
    expect(requests.filter((request) => !request.startsWith("GET ") && request !== "POST /graphql")).toEqual([]);
  });
});
