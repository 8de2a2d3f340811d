import { describe, expect, test } from "vitest";
import { readComments, readIssueComments, type CommentScope } from "../../../src/github/read/comments.ts";
import { readIssues } from "../../../src/github/read/issues.ts";
import { MINUTE, requestsOf, startFake, stubRepo, type FakeClients } from "../../support/fake-clients.ts";

const LIST = "GET /repos/acme/status/issues/comments";

/** Creates three issues: one with two comments a minute apart, one with a single comment, and one without comments. */
function setUp(): FakeClients & { read: (scope: CommentScope) => Promise<string[]> } {
  const fake = startFake();
  const mira = fake.github.as("mira");
  for (const title of ["one", "two", "three"]) mira.open(title, "");
  mira.comment(1, "old");
  fake.clock.time += MINUTE;
  mira.comment(2, "second");
  mira.comment(1, "new");
  const read = async (scope: CommentScope): Promise<string[]> => {
    const issues = await readIssues(fake.repo, null);
    fake.github.calls.length = 0;
    return (await readComments(fake.repo, issues, scope)).map(({ body }) => body);
  };
  return { ...fake, read };
}

describe("readComments", () => {
  test("reads the repository's comments since a given time with one request", async () => {
    const { github, read } = setUp();
    expect(await read({ since: "2026-11-23T10:01:00Z" })).toEqual(["second", "new"]);
    expect(requestsOf(github)).toEqual([LIST]);
  });

  test("reads all comments on each issue with comments", async () => {
    const { github, read } = setUp();
    expect(await read("each")).toEqual(["old", "new", "second"]);
    expect(requestsOf(github)).toEqual([1, 2].map((number) => `GET /repos/acme/status/issues/${number}/comments`));
  });

  test("reads nothing if there are no issues or the scope is `none`", async () => {
    const { github, read } = setUp();
    expect(await read("none")).toEqual([]);
    await expect(readComments(setUp().repo, [], "each")).resolves.toEqual([]);
    expect(github.calls).toEqual([]);
  });

  test("reads issue by issue if the server can't list the repository's comments", async () => {
    const { github, read } = setUp();
    github.before = ({ path }) =>
      path.includes("/issues/comments") ? { kind: "answer", status: 404, applied: false } : null;
    expect(await read({ since: "2026-11-23T10:01:00Z" })).toEqual(["new", "second"]);
    expect(requestsOf(github)).toEqual([
      LIST,
      "GET /repos/acme/status/issues/1/comments",
      "GET /repos/acme/status/issues/2/comments",
    ]);
  });

  test("fails if the server returns an error", async () => {
    const { github, read } = setUp();
    github.before = ({ path }) =>
      path.includes("/issues/comments") ? { kind: "answer", status: 502, applied: false } : null;
    await expect(read({ since: "2026-11-23T10:01:00Z" })).rejects.toThrow(
      "Could not read the comments of acme/status: GitHub returned 502",
    );
  });
});

test("readIssueComments sends the `since` parameter", async () => {
  const { repo, requests } = stubRepo({});
  await expect(readIssueComments(repo, 1, "2026-11-23T10:01:00Z")).rejects.toThrow("the comments of issue #1");
  expect(requests).toEqual([
    "GET /repos/acme/status/issues/1/comments?per_page=100&since=2026-11-23T10%3A01%3A00Z&page=1",
  ]);
});
