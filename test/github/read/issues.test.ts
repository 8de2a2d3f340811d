import { describe, expect, test } from "vitest";
import { readIssue, readIssues } from "../../../src/github/read/issues.ts";
import { MINUTE, startFake, stubRepo } from "../../support/fake-clients.ts";

describe("readIssues", () => {
  test("lists open and closed issues with the label, oldest first, without pull requests", async () => {
    const { github, repo } = startFake();
    const mira = github.as("mira");
    mira.open("one", "text", ["follow-through"]);
    mira.open("two", "", ["other"]);
    github.openPullRequest("three");
    mira.open("four", "", ["follow-through", "other"]);
    mira.edit(1, { state: "closed" });
    mira.comment(1, "hello");
    const issues = await readIssues(repo, "follow-through");
    expect(issues).toEqual([
      {
        facts: {
          number: 1,
          url: "https://github.com/acme/status/issues/1",
          state: "closed",
          state_reason: "completed",
          created_at: "2026-11-23T10:00:00Z",
          closed_at: "2026-11-23T10:00:00Z",
          closer: null,
          evidence: [],
        },
        title: "one",
        body: "text",
        labels: ["follow-through"],
        comments: 1,
        author: "mira",
      },
      expect.objectContaining({ title: "four", body: "", labels: ["follow-through", "other"] }),
    ]);
  });

  test("lists all issues if no label is given, and only changed issues if a start time is given", async () => {
    const { clock, github, repo } = startFake();
    github.as("mira").open("one", "");
    github.as("mira").open("two", "", ["follow-through"]);
    clock.time += MINUTE;
    github.as("mira").comment(2, "hello");
    expect((await readIssues(repo, null)).map(({ title }) => title)).toEqual(["one", "two"]);
    expect((await readIssues(repo, null, "2026-11-23T10:01:00Z")).map(({ title }) => title)).toEqual(["two"]);
  });

  test("reads every page", async () => {
    const { github, repo } = startFake();
    for (let index = 0; index < 201; index += 1) github.as("mira").open("x", "");
    expect(await readIssues(repo, null)).toHaveLength(201);
    expect(github.calls).toHaveLength(3);
  });
});

describe("readIssue", () => {
  test("reads an issue that is not listed yet", async () => {
    const { github, repo } = startFake({ lag: () => MINUTE });
    github.as("mira").open("one", "text");
    await expect(readIssues(repo, null)).resolves.toEqual([]);
    await expect(readIssue(repo, 1)).resolves.toMatchObject({ title: "one", body: "text", author: "mira" });
  });

  test("returns the reason why an issue is missing", async () => {
    const { github, repo } = startFake();
    for (const title of ["one", "two"]) github.as("mira").open(title, "");
    github.delete(1);
    github.transfer(2, "acme/other");
    const reasons = await Promise.all([1, 2, 3].map((number) => readIssue(repo, number)));
    expect(reasons).toEqual(["deleted", "moved", "hidden"]);
  });

  test("returns an empty body for a pull request, because its body could quote a block", async () => {
    const { repo } = stubRepo({
      "GET /repos/acme/status/issues/1": {
        body: {
          number: 1,
          html_url: "https://github.com/acme/status/pull/1",
          title: "one",
          body: "a quote",
          state: "open",
          created_at: "2026-11-23T10:00:00Z",
          labels: ["a", { name: "b" }],
          user: null,
          pull_request: {},
        },
      },
    });
    await expect(readIssue(repo, 1)).resolves.toMatchObject({
      body: "",
      labels: ["a", "b"],
      author: "a deleted account",
    });
  });

  test("fails if GitHub returns a different issue or an error", async () => {
    const { github, repo } = startFake();
    github.as("mira").open("one", "");
    const body = {
      number: 2,
      html_url: "https://github.com/x",
      title: "x",
      state: "open",
      created_at: "2026-11-23T10:00:00Z",
    };
    github.before = () => ({ kind: "answer", status: 200, body, applied: true });
    await expect(readIssue(repo, 1)).rejects.toThrow("Could not read issue #1: GitHub returned #2.");
    github.before = () => ({ kind: "answer", status: 502, applied: false });
    await expect(readIssue(repo, 1)).rejects.toThrow("Could not read issue #1: GitHub returned 502");
  });
});
