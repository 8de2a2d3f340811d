import { describe, expect, test } from "vitest";
import { readCloses } from "../../../src/github/read/closes.ts";
import { BOT, requestsOf, startFake, type FakeClients } from "../../support/fake-clients.ts";

/** Creates one open issue, and issues closed by a person, a bot, a pull request and a commit. */
function setUp(): FakeClients {
  const fake = startFake();
  const { github } = fake;
  for (const title of ["person", "bot", "pull request", "commit", "open"]) github.as("mira").open(title, "");
  github.as("mira").edit(1, { state: "closed" });
  github.as(BOT).edit(2, { state: "closed" });
  github.merge(github.openPullRequest("Fix it"), 3);
  github.closeByCommit(4, "c0ffee");
  return fake;
}

const AT = "2026-11-23T10:00:00Z";
const EXPECTED = [
  [1, { login: "mira", bot: false, evidence: [] }],
  [
    3,
    {
      login: "mira",
      bot: false,
      evidence: [{ kind: "pull_request", url: "https://github.com/acme/status/pull/6", at: AT }],
    },
  ],
  [
    4,
    {
      login: "mira",
      bot: false,
      evidence: [{ kind: "commit", url: "https://github.com/acme/status/commit/c0ffee", at: AT }],
    },
  ],
  [5, { login: null, bot: false, evidence: [] }],
] as const;

describe.for([
  ["GraphQL", true],
  ["timelines", false],
] as const)("readCloses with %s", ([, graphql]) => {
  test("reads each issue's closer and evidence", async () => {
    const { github, repo } = setUp();
    github.settings.graphql = graphql;
    const closes = await readCloses(repo, [1, 2, 3, 4, 5]);
    for (const [number, { login, bot, evidence }] of EXPECTED) {
      const close = closes.get(number);
      expect(close).toMatchObject({ login, bot });
      // GraphQL returns the merged pull request both as the closer and as a reference.
      expect(
        close?.evidence.filter(({ url }, index, list) => list.findIndex((other) => other.url === url) === index),
      ).toEqual(evidence);
    }
    expect(closes.get(2)?.bot).toBe(true);
  });

  test("sends no request if there are no issues", async () => {
    const { github, repo } = setUp();
    github.settings.graphql = graphql;
    await expect(readCloses(repo, [])).resolves.toEqual(new Map());
    expect(github.calls).toEqual([]);
  });
});

test("readCloses queries GraphQL for fifty issues at a time", async () => {
  const { github, repo } = startFake();
  const numbers = Array.from({ length: 51 }, () => github.as("mira").open("x", ""));
  expect((await readCloses(repo, numbers)).size).toBe(51);
  expect(requestsOf(github)).toEqual(["POST /graphql", "POST /graphql"]);
});

test("readCloses falls back to the timelines if GraphQL returns an error", async () => {
  const { github, repo } = setUp();
  github.before = ({ path }) =>
    path === "/graphql" ? { kind: "answer", status: 200, body: { errors: [] }, applied: false } : null;
  expect([...(await readCloses(repo, [1, 4])).keys()]).toEqual([1, 4]);
  expect(requestsOf(github)).toEqual([
    "POST /graphql",
    "GET /repos/acme/status/issues/1/timeline",
    "GET /repos/acme/status/issues/4/timeline",
  ]);
});
