import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PullRequest } from "../../src/config/pull-request.ts";
import { findComparedCommits, openBase } from "../../src/documents/base.ts";
import { git, initRepository } from "../support/git.ts";
import { startFake } from "../support/fake-clients.ts";
import { createWorkspace } from "../support/workspace.ts";
import { commit, makeFolder } from "./repository.ts";

const INSTANT = "2026-01-05T12:00:00Z";
const UNKNOWN = "b".repeat(40);

/** Commits of a repository in which `topic` branched off from `main` and later merged `main` once. */
interface Commits {
  root: string;
  old: string;
  fork: string;
  topic: string;
  main: string;
  merge: string;
}

let commits: Commits;

async function createCommits(root: string): Promise<Commits> {
  const head = (): string => git(root, ["rev-parse", "HEAD"]).trim();
  const old = await commit(root, INSTANT, { a: "1" });
  git(root, ["switch", "--quiet", "--create", "topic"]);
  await commit(root, INSTANT, { b: "1" });
  git(root, ["switch", "--quiet", "main"]);
  const fork = await commit(root, INSTANT, { a: "2" });
  git(root, ["switch", "--quiet", "topic"]);
  git(root, ["merge", "--quiet", "--no-edit", "main"]);
  const topic = head();
  git(root, ["switch", "--quiet", "main"]);
  const main = await commit(root, INSTANT, { a: "3" });
  git(root, ["switch", "--quiet", "--detach"]);
  git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "topic"]);
  const merge = head();
  return { root, old, fork, topic, main, merge };
}

let dispose: () => Promise<void>;

beforeAll(async () => {
  const workspace = await createWorkspace();
  const { root } = workspace;
  dispose = workspace.dispose;
  initRepository(root);
  commits = await createCommits(root);
});

afterAll(() => dispose());

function pullRequest(changes: Partial<PullRequest> = {}): PullRequest {
  return { base: commits.old, head: commits.topic, branch: "main", queued: false, ...changes };
}

/** Fetches one commit without its history, and without any branch. */
async function fetchAlone(id: string): Promise<string> {
  const root = await makeFolder();
  git(root, ["init", "--quiet", "--initial-branch=work"]);
  git(commits.root, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
  git(root, ["fetch", "--quiet", "--depth=1", pathToFileURL(commits.root).href, id]);
  git(root, ["checkout", "--quiet", "--detach", id]);
  return root;
}

async function fetchAll(id: string): Promise<string> {
  const root = await makeFolder();
  git(root, ["clone", "--quiet", "--no-local", pathToFileURL(commits.root).href, root]);
  git(root, ["fetch", "--quiet", "origin", id]);
  git(root, ["checkout", "--quiet", "--detach", id]);
  return root;
}

function github(): ReturnType<typeof startFake> {
  return startFake({ repository: { head: commits.main, git: commits.root } });
}

describe("findComparedCommits", () => {
  test("compares the test merge with its first parent", async () => {
    const { merge, main } = commits;
    for (const root of [await fetchAll(merge), await fetchAlone(merge)]) {
      const expected = { base: main, changed: merge };
      expect(await findComparedCommits(pullRequest(), { root, commit: merge, github: null })).toEqual(expected);
      // Without GITHUB_SHA, the working tree is read.
      const unnamed = await findComparedCommits(pullRequest(), { root, commit: null, github: null });
      expect(unnamed).toEqual({ base: main, changed: null });
    }
    const { repo } = github();
    const nowhere = { root: await makeFolder(), commit: merge, github: repo };
    expect(await findComparedCommits(pullRequest(), nowhere)).toEqual({ base: main, changed: merge });
  });

  test("compares the head with the commit at which it last branched off", async () => {
    const { topic, fork } = commits;
    const { repo } = github();
    const expected = { base: fork, changed: topic };
    const full = { root: await fetchAll(topic), commit: topic, github: null };
    expect(await findComparedCommits(pullRequest(), full)).toEqual(expected);
    const alone = { root: await fetchAlone(topic), commit: topic, github: repo };
    expect(await findComparedCommits(pullRequest(), alone)).toEqual(expected);
  });

  test("reads from GitHub when the workspace might lack the base branch's newest commit", async () => {
    const { topic, fork } = commits;
    const { repo } = github();
    const root = await fetchAll(topic);
    git(root, ["update-ref", "-d", "refs/remotes/origin/main"]);
    expect((await findComparedCommits(pullRequest(), { root, commit: topic, github: repo })).base).toBe(fork);
  });

  test("uses the event's base if the branch is gone or already contains the head", async () => {
    const { topic, fork, merge } = commits;
    const { repo } = github();
    const root = await makeFolder();
    const find = async (changes: Partial<PullRequest>, place = root, hub: typeof repo | null = repo): Promise<string> =>
      (await findComparedCommits(pullRequest({ base: fork, ...changes }), { root: place, commit: topic, github: hub }))
        .base;
    expect(await find({ branch: "gone" })).toBe(fork);
    expect(await find({ branch: null })).toBe(fork);
    git(commits.root, ["branch", "merged", merge]);
    expect(await find({ branch: "merged" })).toBe(fork);
    expect(await find({ branch: "merged" }, await fetchAll(topic), null)).toBe(fork);
    git(commits.root, ["branch", "-D", "merged"]);
  });

  test("compares the head if the test merge can't be found", async () => {
    const { topic, fork } = commits;
    const root = await fetchAll(topic);
    for (const hub of [null, github().repo]) {
      const found = await findComparedCommits(pullRequest(), { root, commit: UNKNOWN, github: hub });
      expect(found).toEqual({ base: fork, changed: topic });
    }
  });

  test("compares a merge group with the commit that it is built on", async () => {
    const { merge, main } = commits;
    const group = { base: main, head: merge, branch: null, queued: true };
    const options = { root: await makeFolder(), github: null };
    expect(await findComparedCommits(group, { ...options, commit: merge })).toEqual({ base: main, changed: merge });
    expect(await findComparedCommits(group, { ...options, commit: null })).toEqual({ base: main, changed: null });
  });

  test("fails with git's reason and the fix if neither git nor GitHub can answer", async () => {
    const { topic, merge } = commits;
    const [empty, alone] = [await makeFolder(), await fetchAlone(topic)];
    const offline = findComparedCommits(pullRequest(), { root: alone, commit: topic, github: null });
    await expect(offline).rejects.toThrow(
      /doesn't show where this pull request branched off from \w{12} \(git: an object is missing\): set `fetch-depth: 0`/,
    );
    const unknown = findComparedCommits(pullRequest({ base: UNKNOWN, branch: "gone" }), {
      root: empty,
      commit: topic,
      github: github().repo,
    });
    await expect(unknown).rejects.toThrow(
      "Neither the checkout nor GitHub shows where this pull request branched off from bbbbbbbbbbbb (git: the folder is not a git repository)",
    );
    const nothing = findComparedCommits(pullRequest(), { root: empty, commit: merge, github: null });
    await expect(nothing).rejects.toThrow("The workspace doesn't have commit");
    const hidden = findComparedCommits(pullRequest(), { root: empty, commit: UNKNOWN, github: github().repo });
    await expect(hidden).rejects.toThrow("Could not read the parents of bbbbbbbbbbbb in acme/status");
  });
});

describe("openBase", () => {
  test("reads the base's files from the workspace or otherwise from GitHub", async () => {
    const { merge, main } = commits;
    const places = [
      { root: await fetchAll(merge), github: null },
      { root: await fetchAlone(merge), github: github().repo },
    ];
    for (const place of places) {
      const { texts } = await (await openBase(main, place)).readFiles(["a", "b"]);
      expect(texts).toEqual(new Map([["a", "3"]]));
    }
  });

  test("fails with git's reason and the fix if the workspace doesn't have the base and there is no token", async () => {
    const { merge, main } = commits;
    await expect(openBase(main, { root: await fetchAlone(merge), github: null })).rejects.toThrow(
      /doesn't have commit \w{12}, the base of this pull request \(git: an object is missing\): set `fetch-depth: 0`/,
    );
    await expect(openBase(main, { root: await makeFolder(), github: null })).rejects.toThrow(
      "(git: the folder is not a git repository",
    );
  });
});
