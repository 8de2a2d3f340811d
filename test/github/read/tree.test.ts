import { expect, test } from "vitest";
import { readRemoteTree } from "../../../src/github/read/tree.ts";
import { stubRepo, type StubResponse } from "../../support/fake-clients.ts";

const COMMIT = "5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9";
const TREE = `GET /repos/acme/status/git/trees/${COMMIT}?recursive=1`;
const BLOB = "GET /repos/acme/status/git/blobs/b1";
const ENTRIES = [
  { path: "docs", type: "tree", sha: "t1" },
  { path: "docs/a.md", type: "blob", sha: "b1" },
];

function read(tree: StubResponse, blob: StubResponse = { status: 404 }): ReturnType<typeof readRemoteTree> {
  return readRemoteTree(stubRepo({ [TREE]: tree, [BLOB]: blob }).repo, COMMIT);
}

test("readRemoteTree lists a commit's files and reads their text", async () => {
  const content = Buffer.from("# Störung\n".repeat(20))
    .toString("base64")
    .replaceAll(/(.{60})/g, "$1\n");
  const { blobs, read: readFile } = await read({ body: { tree: ENTRIES } }, { body: { content, encoding: "base64" } });
  expect(blobs).toEqual(new Map([["docs/a.md", "b1"]]));
  await expect(readFile("docs/a.md")).resolves.toBe("# Störung\n".repeat(20));
});

test("readRemoteTree fails if GitHub can't list all files", async () => {
  await expect(read({ body: { tree: ENTRIES, truncated: true } })).rejects.toThrow(
    "Could not read the files of 5f0c1d2e3a4b: there are too many; set `fetch-depth: 0` for actions/checkout.",
  );
});

test("readRemoteTree fails if the commit or a file can't be read", async () => {
  await expect(read({ status: 502, body: { message: "no" } })).rejects.toThrow(
    "Could not read the files of 5f0c1d2e3a4b: GitHub answered 502",
  );
  const { read: readFile } = await read({ body: { tree: ENTRIES } }, { body: { content: "x", encoding: "utf-8" } });
  await expect(readFile("docs/a.md")).rejects.toThrow("Could not read docs/a.md of 5f0c1d2e3a4b: GitHub's response");
  await expect(readFile("docs")).rejects.toThrow("Could not read docs of 5f0c1d2e3a4b: the commit has no such file.");
});
