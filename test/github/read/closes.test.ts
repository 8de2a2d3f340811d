import { describe, expect, test } from "vitest";
import { readCloses, readClosingBot } from "../../../src/github/read/closes.ts";
import { Unread } from "../../../src/github/read/unread.ts";
import { BOT, MINUTE, requestsOf, startFake, type FakeClients } from "../../support/fake-clients.ts";

const AT = "2026-11-23T10:00:00Z";
const MADE = "2026-11-20T10:00:00Z";
const SHA = "c0ffee".padEnd(40, "0");

/** Creates one open issue, and issues closed by a person, a bot, a pull request and a commit. */
function setUp(): FakeClients {
  const fake = startFake();
  const { github } = fake;
  for (const title of ["person", "bot", "pull request", "commit", "open"]) github.as("mira").open(title, "");
  github.as("mira").edit(1, { state: "closed" });
  github.as(BOT).edit(2, { state: "closed" });
  github.merge(github.openPullRequest("Fix it"), 3);
  github.closeByCommit(4, SHA, MADE);
  return fake;
}

const MERGE = "6".padStart(40, "0");
const EXPECTED = [
  [1, { login: "mira", bot: false, evidence: [] }],
  [
    3,
    {
      login: "mira",
      bot: false,
      evidence: [{ kind: "pull_request", url: "https://github.com/acme/status/pull/6", at: AT, commit: MERGE }],
    },
  ],
  [
    4,
    {
      login: "mira",
      bot: false,
      evidence: [{ kind: "commit", url: `https://github.com/acme/status/commit/${SHA}`, at: MADE }],
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
      const distinct = close?.evidence.filter(({ url }, index, list) => {
        return list.findIndex((other) => other.url === url) === index;
      });
      // The timeline doesn't show which pull request closed an issue.
      const known = graphql ? evidence : evidence.filter(({ kind }) => kind === "commit");
      expect(distinct).toEqual(known);
    }
    expect(closes.get(2)?.bot).toBe(true);
  });

  test("ignores pull requests that only mention the issue, were merged after the close or were never merged", async () => {
    const { clock, github, repo } = setUp();
    github.settings.graphql = graphql;
    github.merge(github.openPullRequest("mentions #1"), 1, false);
    const [late, open] = ["late", "open"].map((title) => github.openPullRequest(title));
    for (const pull of [late, open]) github.link(pull!, 1);
    clock.time += 60 * MINUTE;
    github.merge(late!, null);
    expect((await readCloses(repo, [1])).get(1)?.evidence).toEqual([]);
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
    // The commit that closed #4.
    "POST /graphql",
    `GET /repos/acme/status/commits/${SHA}`,
  ]);
});

test("readCloses reads only the timelines of the issues that GraphQL refuses to show", async () => {
  const { github, repo } = setUp();
  github.settings.forbidden = [4];
  const closes = await readCloses(repo, [1, 3, 4]);
  expect([...closes.keys()]).toEqual([1, 3, 4]);
  expect(closes.get(4)?.evidence).toMatchObject([{ kind: "commit", at: MADE }]);
  expect(requestsOf(github)).toEqual(["POST /graphql", "GET /repos/acme/status/issues/4/timeline", "POST /graphql"]);
});

test("readCloses accepts a linked pull request that was merged before the close", async () => {
  const { clock, github, repo } = startFake();
  github.as("mira").open("one", "");
  const pull = github.openPullRequest("linked");
  github.link(pull, 1);
  github.merge(pull, null);
  clock.time += 60 * MINUTE;
  github.as("mira").edit(1, { state: "closed" });
  expect((await readCloses(repo, [1])).get(1)?.evidence).toMatchObject([{ kind: "pull_request", at: AT }]);
});

describe.each([
  ["public", false, [1, 2, 3, 4]],
  ["private", true, [4]],
])("readCloses in a %s repository whose pull requests the token may not read", (_, isPrivate, known) => {
  function setUpHidden(): FakeClients {
    const fake = setUp();
    Object.assign(fake.github.settings, { private: isPrivate, pulls_hidden: true });
    return fake;
  }

  test("leaves out closes whose evidence may be hidden, and says which permission is missing", async () => {
    const unread = new Unread();
    const closes = await readCloses({ ...setUpHidden().repo, unread }, [1, 2, 3, 4]);
    expect([...closes.keys()].toSorted((a, b) => a - b)).toEqual(known);
    const skipped = [1, 2, 3, 4].filter((number) => !known.includes(number));
    expect([...unread.activity]).toEqual(skipped);
    expect(unread.problems.map(({ message }) => message)).toEqual(
      isPrivate
        ? [
            "The token can't read the pull requests of acme/status, which may have closed issues: add `pull-requests: read` to the workflow's permissions. The issue stays as it is until the next run.",
          ]
        : [],
    );
  });

  test("still reports that a bot closed an issue", async () => {
    const { repo } = setUpHidden();
    expect(await readClosingBot(repo, { number: 2, open: false })).toBe("github-actions");
  });
});
