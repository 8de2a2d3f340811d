import { expect, test } from "vitest";
import { countCommits, findBringers, readLogSince } from "../../../src/github/read/commit-log.ts";
import { stubRepo } from "../../support/fake-clients.ts";

const COMMIT = { sha: "a", commit: { committer: { date: "2026-01-02T00:00:00Z" } }, parents: [{ sha: "b" }] };

test("findBringers finds the merge that brought in a side branch's commits", () => {
  const commit = (id: string, ...parents: string[]): Parameters<typeof findBringers>[0][number] => ({
    id,
    instant: `2026-01-0${id.length}T00:00:00Z`,
    parents,
  });
  // main: root ← one ← merge ← head; side: root ← two ← three
  const log = [
    commit("head", "merge"),
    commit("merge", "one", "three"),
    commit("three", "two"),
    commit("one", "root"),
    commit("two", "root"),
    commit("root"),
  ];
  const bringers = Array.from(findBringers(log), ([id, { id: by }]) => `${id} by ${by}`);
  expect(bringers.toSorted()).toEqual([
    "head by head",
    "merge by merge",
    "one by one",
    "root by root",
    "three by merge",
    "two by merge",
  ]);
});

test("readLogSince starts a day earlier, because clocks differ, and gives up if there are too many commits", async () => {
  const request = "GET /repos/acme/status/commits?sha=c&since=2026-01-01T00%3A00%3A00.000Z&per_page=100&page=1";
  const found = stubRepo({ [request]: { body: [COMMIT] } });
  expect(await readLogSince(found.repo, "c", "2026-01-02T00:00:00Z")).toEqual([
    { id: "a", instant: "2026-01-02T00:00:00Z", parents: ["b"] },
  ]);
  const link = ["next", "last"].map((relation) => `<https://api.github.com/x?page=31>; rel="${relation}"`).join(", ");
  const { repo, requests } = stubRepo({ [request]: { body: [COMMIT], headers: { link } } });
  expect(await readLogSince(repo, "c", "2026-01-02T00:00:00Z")).toBeNull();
  expect(requests).toHaveLength(1);
});

test("countCommits uses the number of the last page, and returns null if the request fails", async () => {
  const request = "GET /repos/acme/status/commits?sha=c&per_page=1";
  const link = ["next", "last"].map((relation) => `<https://api.github.com/x?page=42>; rel="${relation}"`).join(", ");
  const many = stubRepo({ [request]: { body: [COMMIT], headers: { link } } });
  expect(await countCommits(many.repo, "c")).toBe(42);
  expect(await countCommits(stubRepo({ [request]: { body: [] } }).repo, "c")).toBe(0);
  expect(await countCommits(stubRepo({}).repo, "c")).toBeNull();
});
