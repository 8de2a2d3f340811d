import { describe, expect, test } from "vitest";
import type { WorkRef } from "../../../src/core/model/work-reference.ts";
import { readWork } from "../../../src/github/read/read-work.ts";
import type { Fault } from "../../support/fake-github/index.ts";
import { requestsOf, REPO, startFake, stubRepo, type FakeClients } from "../../support/fake-clients.ts";

const AT = "2026-11-23T10:00:00Z";
const SHA = "c0ffee".padEnd(40, "0");
const WEB = "https://github.com/acme/status";

const ref = (number: number): WorkRef => ({ ...REPO, number });

/** Creates a completed issue, an issue closed as not planned, an open issue, a merged and a closed pull request, and a commit. */
function setUp(): FakeClients {
  const fake = startFake();
  const { github } = fake;
  for (const title of ["done", "not planned", "open"]) github.as("mira").open(title, "");
  github.as("mira").edit(1, { state: "closed" });
  github.as("mira").edit(2, { state: "closed", state_reason: "not_planned" });
  github.merge(github.openPullRequest("merged"), null);
  github.as("mira").edit(github.openPullRequest("closed"), { state: "closed" });
  github.commit(SHA, "2026-01-01T00:00:00Z");
  return fake;
}

const REFS: WorkRef[] = [1, 2, 3, 4, 5].map(ref).concat({ ...REPO, sha: SHA }, { ...REPO, sha: "c0ffee0" });
const CLOSE = { login: "mira", bot: false, byWork: false, association: "COLLABORATOR" };
const FOUND = {
  "acme/status#1": { kind: "issue", url: `${WEB}/issues/1`, at: AT, close: CLOSE },
  "acme/status#2": { kind: "issue", url: `${WEB}/issues/2`, at: null },
  "acme/status#3": { kind: "issue", url: `${WEB}/issues/3`, at: null },
  "acme/status#4": { kind: "pull_request", url: `${WEB}/pull/4`, at: AT, commit: "4".padStart(40, "0") },
  "acme/status#5": { kind: "pull_request", url: `${WEB}/pull/5`, at: null },
  [`acme/status@${SHA}`]: { kind: "commit", url: `${WEB}/commit/${SHA}`, at: "2026-01-01T00:00:00Z" },
  "acme/status@c0ffee0": { kind: "commit", url: `${WEB}/commit/${SHA}`, at: "2026-01-01T00:00:00Z" },
};

describe("readWork", () => {
  test.for([true, false])(
    "returns the same results from GraphQL and from single reads (GraphQL: %s)",
    async (graphql) => {
      const { github, bot } = setUp();
      github.settings.graphql = graphql;
      const { found, unread } = await readWork(bot, REFS);
      expect([Object.fromEntries(found), unread]).toEqual([FOUND, []]);
      // Without GraphQL, a merged pull request needs two requests.
      expect(github.calls).toHaveLength(graphql ? 1 : 9);
    },
  );

  test.for<[closes: object | null, requests: number]>([
    [{ nodes: [] }, 2],
    [{ nodes: [null] }, 2],
    [null, 2],
    [{ nodes: [{ actor: null, closer: null }] }, 1],
  ])(
    "reads who closed an issue from REST only if GraphQL shows no close, given %j: %i request(s)",
    async ([closes, requests]) => {
      const issue = { kind: "Issue", url: `${WEB}/issues/1`, state: "CLOSED", closedAt: AT, closes };
      const { repo, requests: sent } = stubRepo({
        "POST /graphql": { body: { data: { r0: { w0: issue } } } },
        "GET /repos/acme/status/issues/1": {
          body: { html_url: `${WEB}/issues/1`, state: "closed", closed_at: AT, closed_by: null },
        },
      });
      const { found } = await readWork(repo.client, [ref(1)]);
      expect(found.get("acme/status#1")?.close?.login).toBe("ghost");
      expect(sent).toHaveLength(requests);
    },
  );

  test("requests a hundred references at a time, and each only once", async () => {
    const { github, bot } = setUp();
    for (let number = 6; number <= 250; number += 1) github.as("mira").open("x", "");
    const refs = Array.from({ length: 250 }, (_, index) => ref(index + 1));
    const { found } = await readWork(bot, [...refs, ...refs, { owner: "ACME", repo: "Status", number: 1 }]);
    expect(found.size).toBe(250);
    expect(requestsOf(github)).toEqual(Array(3).fill("POST /graphql"));
  });

  test("reads a branch's head in the same request, never in a separate one", async () => {
    const { github, bot } = setUp();
    const branch = { ...REPO, branch: "main" };
    expect((await readWork(bot, [ref(1)], branch)).head).toBe(github.settings.head);
    expect((await readWork(bot, [ref(1)], { ...branch, branch: 'ma"in' })).head).toBeNull();
    expect((await readWork(bot, [], branch)).head).toBeNull();
    expect(requestsOf(github)).toEqual(["POST /graphql", "POST /graphql"]);
    github.settings.graphql = false;
    expect((await readWork(bot, [ref(1)], branch)).head).toBeNull();
  });

  test.for<[what: string, refs: WorkRef[]]>([
    ["issues", [ref(1)]],
    ["commits", [{ ...REPO, sha: SHA }]],
  ])("sends no unused fragments, which GitHub refuses, if it reads only %s", async ([, refs]) => {
    const { github, bot } = setUp();
    expect((await readWork(bot, refs)).found.size).toBe(1);
    expect(requestsOf(github)).toEqual(["POST /graphql"]);
  });

  test("requests several repositories in one request, and doesn't read references in invisible repositories one by one", async () => {
    const { github, bot } = setUp();
    const { found, unread } = await readWork(bot, [ref(1), { owner: "other", repo: "private", number: 7 }]);
    expect([[...found.keys()], unread]).toEqual([["acme/status#1"], []]);
    expect(requestsOf(github)).toEqual(["POST /graphql"]);
  });

  test("reads one by one only the references that GraphQL refuses", async () => {
    const { github, bot } = setUp();
    github.settings.forbidden = [4];
    const { found } = await readWork(bot, [ref(1), ref(4)]);
    expect(Object.fromEntries(found)).toEqual({
      "acme/status#1": FOUND["acme/status#1"],
      "acme/status#4": FOUND["acme/status#4"],
    });
    expect(requestsOf(github)).toEqual([
      "POST /graphql",
      "GET /repos/acme/status/issues/4",
      "GET /repos/acme/status/pulls/4",
    ]);
  });

  test.for([true, false])("follows a renamed repository (GraphQL: %s)", async (graphql) => {
    const { github, bot } = setUp();
    Object.assign(github.settings, { graphql, formerName: "acme/old" });
    const old = { owner: "acme", repo: "old" };
    const { found, unread } = await readWork(bot, [
      { ...old, number: 1 },
      { ...old, number: 4 },
      { ...old, sha: SHA },
    ]);
    expect(unread).toEqual([]);
    expect(Object.fromEntries(found)).toEqual({
      "acme/old#1": FOUND["acme/status#1"],
      "acme/old#4": FOUND["acme/status#4"],
      [`acme/old@${SHA}`]: FOUND[`acme/status@${SHA}`],
    });
  });

  test.for([
    "https://evil.example/repositories/1/issues/1",
    "https://api.github.com.evil.example/repositories/1/issues/1",
    "https://api.github.com/user",
    "https://api.github.com/repositories/1/issues/1/../../../../user",
    "//evil.example/repositories/1/issues/1",
    "not a URL",
  ])("never follows a redirect to %s", async (location) => {
    const { repo, requests } = stubRepo({
      "GET /repos/acme/status/issues/1": { status: 301, headers: { location }, body: {} },
    });
    const { found, unread } = await readWork(repo.client, [ref(1)]);
    expect([found.size, unread.length]).toEqual([0, 1]);
    expect(requests).toEqual(["POST /graphql", "GET /repos/acme/status/issues/1"]);
  });

  test("gives up on a repository that keeps moving", async () => {
    const moved = { status: 301, headers: { location: "https://api.github.com/repositories/1/issues/1" }, body: {} };
    const { repo, requests } = stubRepo({
      "GET /repos/acme/status/issues/1": moved,
      "GET /repositories/1/issues/1": moved,
    });
    expect((await readWork(repo.client, [ref(1)])).unread).toHaveLength(1);
    expect(requests).toHaveLength(4);
  });

  test.for([403, 404, 410, 422, 451, 500, 502])(
    "reads the other references if the server returns %d for one",
    async (status) => {
      const { github, bot } = setUp();
      github.settings.graphql = false;
      github.before = ({ path }) => (path.endsWith("/issues/1") ? anAnswer(status) : null);
      const { found, unread } = await readWork(bot, [ref(1), ref(4)]);
      expect([[...found.keys()], unread.map((one) => one.ref)]).toEqual([["acme/status#4"], [ref(1)]]);
    },
  );

  test("reads references one by one if GraphQL fails on them, even with status 200", async () => {
    const { github, bot } = setUp();
    const [data, errors] = [{ r0: { w0: null } }, [{ path: ["r0", "w0"], message: "Something went wrong" }]];
    github.before = ({ path }) =>
      path === "/graphql" ? { kind: "answer", status: 200, body: { data, errors }, applied: false } : null;
    expect((await readWork(bot, [ref(1)])).found.size).toBe(1);
    github.before = ({ path }) =>
      path === "/graphql"
        ? { kind: "answer", status: 200, body: { errors: [{ type: "RATE_LIMITED" }] }, applied: false }
        : null;
    expect((await readWork(bot, [ref(1)])).found.size).toBe(1);
  });

  test("reads references one by one if GraphQL fails on the whole query", async () => {
    const { github, bot } = setUp();
    github.before = ({ path }) => (path === "/graphql" ? anAnswer(502) : null);
    expect((await readWork(bot, [ref(1)])).found.size).toBe(1);
  });

  test.for<[what: string, fault: Fault, message: string]>([
    ["does not accept the token", anAnswer(401), "GitHub does not accept the token"],
    ["limits requests", anAnswer(429), "rate limit has been reached"],
  ])("fails if the server %s", async ([, fault, message]) => {
    const { github, bot } = setUp();
    github.settings.graphql = false;
    github.before = ({ path }) => (path.endsWith("/issues/1") ? fault : null);
    await expect(readWork(bot, [ref(1)])).rejects.toThrow(message);
  });

  test.for<[what: string, fault: Fault, message: string]>([
    ["does not respond", { kind: "drop" }, "GitHub did not answer"],
    ["truncates the response", { kind: "cut" }, "truncated"],
  ])(
    "reads the other references if the server %s for one of them, and fails if it does so for three",
    async ([, fault, message]) => {
      const { github, bot } = setUp();
      github.settings.graphql = false;
      github.before = ({ path }) => (path.endsWith("/issues/1") ? fault : null);
      const { found, unread } = await readWork(bot, [ref(1), ref(2), ref(4)]);
      expect([[...found.keys()], unread.map((one) => one.ref)]).toEqual([["acme/status#2", "acme/status#4"], [ref(1)]]);
      github.before = ({ path }) => (path === "/graphql" ? null : fault);
      await expect(readWork(bot, [ref(1), ref(2), ref(4)])).rejects.toThrow(message);
    },
  );

  test.for<[what: string, fault: Fault]>([
    ["is truncated", { kind: "cut" }],
    ["is empty", { kind: "empty" }],
    ["has no data", { ...anAnswer(200), body: {} } as Fault],
  ])("fails if a GraphQL response %s", async ([, fault]) => {
    const { github, bot } = setUp();
    github.before = ({ path }) => (path === "/graphql" ? fault : null);
    await expect(readWork(bot, [ref(1)])).rejects.toThrow("truncated or has an unexpected shape");
  });

  test("reads at most a hundred references one by one if GraphQL responds, and reports the rest", async () => {
    const { github, bot } = setUp();
    const { found, unread } = await readWork(
      bot,
      Array.from({ length: 103 }, (_, index) => ref(index + 100)),
    );
    expect([found.size, unread.length]).toEqual([0, 103]);
    // Two requests for issues, and two for discussions.
    expect(requestsOf(github)).toHaveLength(104);
    expect(unread.filter(({ error }) => error === null).map(({ ref: skipped }) => skipped)).toEqual(
      [200, 201, 202].map(ref),
    );
  });

  test("works without a token, although GraphQL needs one", async () => {
    const { github, as } = setUp();
    expect((await readWork(as(null), [ref(1)])).found.size).toBe(1);
    expect(requestsOf(github)).toEqual(["POST /graphql", "GET /repos/acme/status/issues/1"]);
  });
});

function anAnswer(status: number): Fault {
  return { kind: "answer", status, body: { message: "no" }, applied: false };
}
