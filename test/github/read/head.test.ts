import { expect, test } from "vitest";
import { readHead } from "../../../src/github/read/head.ts";
import { startFake } from "../../support/fake-clients.ts";

test("readHead returns a branch's head commit", async () => {
  const head = "c0ffee".padEnd(40, "0");
  const { repo } = startFake({ repository: { head } });
  await expect(readHead(repo, "main")).resolves.toBe(head);
});

test("readHead fails if the branch doesn't exist, and shows the fix", async () => {
  await expect(readHead(startFake().repo, "trunk")).rejects.toThrow(
    "Could not read the head of trunk: there is no such branch, or the token can't see it. If the server doesn't have the commits, set the `allow-any-ref` input to `true`.",
  );
});

test("readHead fails if GitHub returns an error", async () => {
  const { github, repo } = startFake();
  github.before = () => ({ kind: "answer", status: 502, applied: false });
  await expect(readHead(repo, "main")).rejects.toThrow("Could not read the head of main: GitHub returned 502");
});
