// Runs the built Action after an issue was deleted and its history in git was changed by commits with false dates or by force-pushes.
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parseBody } from "../../src/core/model/block.ts";
import { parseSnapshot } from "../../src/core/model/snapshot.ts";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { commitAll, git, initRepository } from "../support/git.ts";
import { runAction, type ActionRun } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace } from "../support/workspace.ts";
import { writeFiles } from "./checkouts.ts";

vi.setConfig({ testTimeout: 120_000 });

const KEYS = "Rotate the signing keys, due 2026-12-24";
const LATER = "Rotate the signing keys, due 2029-12-24";
const OTHER = "Two things, due 2027-12-30";

function report(...items: string[]): string {
  return `---\ndate: 2026-11-20\n---\n# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

interface Scene {
  root: string;
  github: FakeGitHub;
  /** Commits files, by name. `instant` is the commit's date. Returns the commit's id. */
  commit: (files: Record<string, string>, instant: string) => string;
  /** Runs the Action for a commit on a date. */
  act: (commit: string, today: string, isFull: boolean) => Promise<Result>;
}

interface Result {
  run: ActionRun;
  /** The blocks of all commitments. */
  blocks: Array<{ subject: string; first_due: string | null; due: string | null; done: string | null }>;
}

/** A commitment whose due date has passed, and whose issue was deleted after the run for the last commit. */
async function setScene(isFull: boolean, use: (scene: Scene) => Promise<void>): Promise<void> {
  const { root: folder, dispose } = await createWorkspace();
  const root = path.join(folder, "origin");
  mkdirSync(root);
  initRepository(root);
  git(root, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
  const github = new FakeGitHub({ clock: { now: () => Date.now() }, repository: { git: root } });
  const server = await serveFake(github);
  let runs = 0;
  const scene: Scene = {
    root,
    github,
    commit: (files, instant) => {
      const paths = Object.entries(files).map(([name, text]) => [`postmortems/${name}.md`, text]);
      writeFiles(root, Object.fromEntries(paths));
      return commitAll(root, instant);
    },
    act: async (commit, today, full) => {
      runs += 1;
      const workspace = path.join(folder, String(runs));
      if (full) {
        git(root, ["clone", "--quiet", "--no-checkout", `file://${root}`, workspace]);
        git(workspace, ["checkout", "--quiet", commit]);
      } else mkdirSync(workspace);
      github.settings.head = commit;
      const inputs = { "allow-any-ref": "false", since: "2000-01-01", snapshot: "facts.json", mode: "sync, check" };
      const run = await runAction({ workspace, apiUrl: server.url, commit, today, inputs });
      const { commitments } = parseSnapshot(readFileSync(path.join(workspace, "facts.json"), "utf8"));
      return { run, blocks: commitments.map(({ block }) => block) };
    },
  };
  try {
    scene.commit({ old: report("Write the runbook, due 2027-06-01") }, "2026-11-01T09:00:00Z");
    const first = scene.commit({ a: report(KEYS, OTHER) }, "2026-11-20T09:00:00Z");
    await scene.act(first, "2027-01-04", isFull);
    for (const { number, title } of github.issues()) if (title.startsWith("Rotate")) github.delete(number);
    await use(scene);
  } finally {
    await server.close();
    await dispose();
  }
}

/** The commitment about the keys. */
function keysOf({ blocks }: Result): Result["blocks"][number] | undefined {
  return blocks.find(({ subject }) => subject === "Rotate the signing keys");
}

const CHECKOUTS = [
  ["without a checkout", false],
  ["with a full checkout", true],
] as const;

describe.for(CHECKOUTS)("%s, commits with false dates that are pushed after an issue was deleted", ([, isFull]) => {
  test("don't replace its commitment with another one that has the same words", () =>
    setScene(isFull, async ({ commit, act }) => {
      commit({ z: report(LATER, "Paint the wall") }, "2026-11-20T10:00:00Z");
      commit({ a: report(OTHER) }, "2026-11-20T11:00:00Z");
      const last = commit({ z: report(`${LATER} {#k}`, "Paint the wall") }, "2026-11-20T12:00:00Z");
      const result = await act(last, "2027-01-05", isFull);
      expect(keysOf(result)).toMatchObject({ first_due: "2026-12-24", due: "2029-12-24" });
      expect(result.run.outputs).toMatchObject({ rescheduled: "1" });
    }));

  test("don't change when its item was ticked", () =>
    setScene(isFull, async ({ commit, act, github }) => {
      commit({ a: report(`[x] ${KEYS} https://example.com/x`, OTHER) }, "2026-12-20T10:00:00Z");
      const last = commit({ a: report(`[x] ${KEYS} https://example.com/x {#k}`, OTHER) }, "2026-12-20T10:01:00Z");
      expect(keysOf(await act(last, "2027-01-05", isFull))).toMatchObject({ done: "2027-01-05" });
      const issue = github.issues().find(({ title }) => title.startsWith("Rotate"));
      expect(parseBody(issue?.body ?? "")).toMatchObject({ block: { done: "2027-01-05", first_due: "2026-12-24" } });
    }));
});

describe.for(CHECKOUTS)("%s, a force-push that removes the commit of a deleted issue's commitment", ([, isFull]) => {
  /** Replaces the newest commit. */
  function forcePush({ root, commit }: Scene): string {
    git(root, ["reset", "--quiet", "--hard", "HEAD~1"]);
    commit({ a: report(LATER, OTHER) }, "2026-11-20T09:00:00Z");
    return commit({ a: report(`${LATER} {#k}`, OTHER) }, "2026-11-21T09:00:00Z");
  }

  test("doesn't change its original due date while GitHub has the commit", () =>
    setScene(isFull, async (scene) => {
      const result = await scene.act(forcePush(scene), "2027-01-05", isFull);
      expect(keysOf(result)).toMatchObject({ first_due: "2026-12-24", due: "2029-12-24" });
      expect(result.run.stdout).not.toContain("is unknown");
    }));

  test("makes each run fail without creating an issue once GitHub has deleted the commit, until someone pushes it again", () =>
    setScene(isFull, async (scene) => {
      const { root, github, act } = scene;
      const removed = git(root, ["rev-parse", "HEAD"]).trim();
      git(root, ["bundle", "create", "--quiet", "backup.bundle", "HEAD"]);
      const last = forcePush(scene);
      git(root, ["reflog", "expire", "--expire=now", "--all"]);
      git(root, ["gc", "--quiet", "--prune=now"]);
      for (let runs = 0; runs < 2; runs += 1) {
        const { run } = await act(last, "2027-01-05", isFull);
        expect(run.status).toBe(1);
        expect(run.stdout).toContain(`commit ${removed}, which the last run read, is no longer part of the branch`);
        expect(run.stdout).toContain(`git push origin ${removed}:refs/heads/restored`);
        expect(github.issues().filter(({ title }) => title.startsWith("Rotate"))).toEqual([]);
      }
      git(root, ["fetch", "--quiet", "backup.bundle", "HEAD:refs/heads/restored"]);
      const result = await act(last, "2027-01-06", isFull);
      expect(keysOf(result)).toMatchObject({ first_due: "2026-12-24", due: "2029-12-24" });
    }));
});

test("after a rebase, a deleted issue's commitment keeps its original due date, and nothing else changes", () =>
  setScene(false, async ({ root, github, act }) => {
    git(root, ["commit", "--quiet", "--amend", "--message=Reword the message", "--date=2026-11-20T09:00:00Z"]);
    const rebased = git(root, ["rev-parse", "HEAD"]).trim();
    const before = github.issues().map(({ number }) => number);
    const result = await act(rebased, "2027-01-05", false);
    expect(keysOf(result)).toMatchObject({ first_due: "2026-12-24", due: "2026-12-24" });
    expect(result.run.stdout).not.toMatch(/is unknown|no longer part/);
    expect(github.issues().map(({ number }) => number)).toEqual(before);
  }));
