import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { openTree, type TreeOptions } from "../../src/documents/tree.ts";
import { createClient } from "../../src/github/client.ts";
import type { Fetch } from "../../src/github/fetch.ts";
import { REPO, requestsOf, startFake, type FakeClients } from "../support/fake-clients.ts";
import { git, initRepository } from "../support/git.ts";
import { createWorkspace } from "../support/workspace.ts";
import { commit } from "./repository.ts";

const FILES = {
  "docs/incidents/a.md": "one\n",
  "docs/incidents/old/b.md": "two\r\n",
  "docs/other/c.md": "three\n",
  "big.md": "x".repeat(300_000),
  "src/deep/er/code.ts": "export {};\n",
};
let root: string;
let empty: string;
let head: string;

beforeAll(async () => {
  root = (await createWorkspace()).root;
  empty = (await createWorkspace()).root;
  initRepository(root);
  head = await commit(root, "2026-01-05T12:00:00Z", FILES);
});

function start(changes: Partial<FakeClients["github"]["settings"]> = {}): FakeClients & { options: TreeOptions } {
  const fake = startFake({ repository: { head, git: root } });
  Object.assign(fake.github.settings, changes);
  return { ...fake, options: { root: empty, commit: head, github: fake.repo } };
}

describe("reading a tree through the API", () => {
  test("takes one request for the commit, one for the tree, and one for up to fifty files", async () => {
    const { github, options } = start();
    const tree = await openTree({ ...options, soon: ["docs/other/c.md"] });
    const { files } = await tree.list([""]);
    expect([...files.keys()].toSorted()).toEqual(Object.keys(FILES).toSorted());
    const { texts } = await tree.readFiles(["docs/incidents/a.md", "docs/incidents/old/b.md", "docs/other/c.md"]);
    expect([...texts.values()]).toEqual(["one\n", "two\r\n", "three\n"]);
    expect(tree.committedAt).toBe("2026-01-05T12:00:00Z");
    expect(requestsOf(github)).toEqual(["POST /graphql", `GET /repos/acme/status/git/trees/${head}`, "POST /graphql"]);
  });

  test("never downloads a file over the limit", async () => {
    const { github, options } = start();
    const tree = await openTree(options);
    await tree.list([""]);
    const before = github.calls.length;
    const { texts, unreadable } = await tree.readFiles(["big.md"]);
    expect([texts.size, unreadable.map(({ problem }) => problem.message)]).toEqual([
      0,
      [expect.stringContaining("big.md is 300000 bytes long, but the limit is 256 KiB")],
    ]);
    expect(github.calls).toHaveLength(before);
  });

  test("lists only the folders it needs if GitHub truncates the tree", async () => {
    const { github, options } = start({ treeLimit: 4 });
    const tree = await openTree(options);
    const { files } = await tree.list(["docs/incidents"]);
    expect([...files.keys()].filter((path) => path.startsWith("docs/incidents/"))).toHaveLength(2);
    const { texts } = await tree.readFiles(["docs/other/c.md", "docs/other/missing.md"]);
    expect(texts).toEqual(new Map([["docs/other/c.md", "three\n"]]));
    const src = git(root, ["rev-parse", `${head}:src`]).trim();
    expect(requestsOf(github)).not.toContain(`GET /repos/acme/status/git/trees/${src}`);
  });

  test("lists everything even if GitHub truncates every tree", async () => {
    const { options } = start({ treeLimit: 0 });
    const { files } = await (await openTree(options)).list([""]);
    expect([...files.keys()].toSorted()).toEqual(Object.keys(FILES).toSorted());
  });

  test("reads each blob by itself if GraphQL fails or returns different content", async () => {
    for (const graphql of [false, true]) {
      const { github, options } = start({ graphql });
      github.before = ({ path, body }) => {
        if (path !== "/graphql" || !JSON.stringify(body).includes("b0:")) return null;
        const wrong = { byteSize: 4, isBinary: false, isTruncated: false, text: "lie\n" };
        return { kind: "answer", status: 200, body: { data: { repository: { b0: wrong } } }, applied: false };
      };
      const { texts } = await (await openTree(options)).readFiles(["docs/incidents/a.md"]);
      expect(texts).toEqual(new Map([["docs/incidents/a.md", "one\n"]]));
    }
  });

  test("refuses a blob whose content doesn't match its id", async () => {
    const { github, options } = start({ graphql: false });
    const lie = { encoding: "base64", content: btoa("lie\n"), size: 4 };
    github.before = ({ path }) =>
      path.includes("/git/blobs/") ? { kind: "answer", status: 200, body: lie, applied: false } : null;
    const { texts, unreadable } = await (await openTree(options)).readFiles(["docs/incidents/a.md"]);
    expect([texts.size, unreadable.map(({ problem }) => problem.message)]).toEqual([
      0,
      [expect.stringContaining("GitHub returned content that doesn't match the id")],
    ]);
  });

  test.for([403, 404, 410, 422, 451, 500])(
    "names a file if GitHub returns %i for its blob, and reads the others",
    async (status) => {
      const { github, options } = start({ graphql: false });
      const blob = git(root, ["rev-parse", `${head}:docs/incidents/a.md`]).trim();
      github.before = ({ path }) =>
        path.endsWith(blob) ? { kind: "answer", status, body: { message: "no" }, applied: false } : null;
      const tree = await openTree(options);
      const { texts, unreadable } = await tree.readFiles(["docs/incidents/a.md", "docs/other/c.md"]);
      expect([[...texts.keys()], unreadable.map(({ path }) => path)]).toEqual([
        ["docs/other/c.md"],
        ["docs/incidents/a.md"],
      ]);
    },
  );

  test("fails if the rate limit has been reached", async () => {
    const { github, options } = start({ graphql: false });
    github.before = ({ path }) =>
      path.includes("/git/blobs/") ? { kind: "answer", status: 429, body: {}, applied: false } : null;
    const tree = await openTree(options);
    await expect(tree.readFiles(["docs/other/c.md"])).rejects.toThrow("GitHub's rate limit has been reached");
  });

  test.for(["trees", "commits"])(
    "explains that a commit is missing even if GitHub's response about %s arrives last",
    async (slow) => {
      const { github, options } = start();
      const fetch: Fetch = async (url, init) => {
        if (url.includes(`/git/${slow}/`)) await sleep(20);
        return github.fetch(url, init);
      };
      const client = createClient({ token: "bot-token", baseUrl: "https://api.github.com", fetch, timeout: null });
      await expect(openTree({ ...options, commit: "b".repeat(40), github: { client, repo: REPO } })).rejects.toThrow(
        "Could not read the files of bbbbbbbbbbbb in acme/status: the commit isn't in the workspace",
      );
    },
  );

  test("needs a token", async () => {
    const { options } = start();
    await expect(openTree({ ...options, github: null })).rejects.toThrow(
      `The workspace doesn't have commit ${head.slice(0, 12)}: add a checkout step, or give the job a token with`,
    );
  });
});
