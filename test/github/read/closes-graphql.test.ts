import { describe, expect, test } from "vitest";
import { createClient } from "../../../src/github/client.ts";
import type { Close } from "../../../src/github/read/close.ts";
import { queryCloses } from "../../../src/github/read/closes-graphql.ts";
import { Unread, type Reading } from "../../../src/github/read/unread.ts";
import { REPO, stubRepo, type StubResponse } from "../../support/fake-clients.ts";

const AT = "2026-11-23T10:00:00Z";
const COMMIT = "https://github.com/acme/status/commit/c0ffee";
const PULL = { url: "https://github.com/acme/status/pull/6", merged: true, mergedAt: AT };

async function query(response: StubResponse): Promise<ReadonlyMap<number, Close> | null> {
  return (await queryCloses(stubRepo({ "POST /graphql": response }).repo, [1]))?.closes ?? null;
}

const REFERENCE = { ...PULL, repository: { nameWithOwner: "acme/status" } };
const PROOF = [{ kind: "pull_request", url: PULL.url, at: AT }];

/** A pull request in another repository. */
function elsewhere(nameWithOwner: string): object {
  return { ...REFERENCE, repository: { nameWithOwner } };
}

function aClose(closer: object | null, references: Array<object | null> = []): StubResponse {
  const event = { createdAt: AT, actor: { kind: "User", login: "mira" }, closer };
  const issue = { closedByPullRequestsReferences: { nodes: references }, timelineItems: { nodes: [event] } };
  return { body: { data: { repository: { i1: issue } } } };
}

test.for<[what: string, response: StubResponse, evidence: object[]]>([
  [
    "a merged pull request",
    aClose({ kind: "PullRequest", ...PULL }),
    [{ kind: "pull_request", url: PULL.url, at: AT }],
  ],
  ["a pull request that was not merged", aClose({ ...PULL, merged: false, mergedAt: null }), []],
  ["a reference to a merged pull request", aClose(null, [REFERENCE]), PROOF],
  [
    "a reference to a pull request in another repository of the same owner",
    aClose(null, [elsewhere("Acme/api")]),
    PROOF,
  ],
  ["a reference to a pull request in a stranger's repository", aClose(null, [elsewhere("stranger/status")]), []],
  ["a reference to a pull request in the repository of a similar owner", aClose(null, [elsewhere("acme2/status")]), []],
  [
    "a pull request in another repository that closed the issue",
    aClose({ kind: "PullRequest", ...elsewhere("stranger/status") }),
    PROOF,
  ],
  [
    "a commit",
    aClose({ kind: "Commit", url: COMMIT, committedDate: "2026-11-20T10:00:00Z" }),
    [{ kind: "commit", url: COMMIT, at: "2026-11-20T10:00:00Z" }],
  ],
  [
    "a commit whose author's clock was ahead",
    aClose({ kind: "Commit", url: COMMIT, committedDate: "2027-01-01T00:00:00Z" }),
    [{ kind: "commit", url: COMMIT, at: AT }],
  ],
  [
    "a pull request that was merged after the close",
    aClose(null, [{ ...REFERENCE, mergedAt: "2026-11-23T10:01:01Z" }]),
    [],
  ],
  ["a reference that the token can't see", aClose(null, [null]), []],
  ["a URL that is not https", aClose({ kind: "Commit", url: "javascript:alert(1)", committedDate: AT }), []],
  ["a closer of another kind", aClose({ kind: "ProjectV2" }), []],
])("queryCloses finds the evidence, if any, of a close with %s", async ([, response, evidence]) => {
  await expect(query(response)).resolves.toEqual(new Map([[1, { login: "mira", bot: false, evidence }]]));
});

test.for([null, { kind: "Mannequin", login: "mira" }])(
  "queryCloses reads a close by %j as one by a deleted account",
  async (actor) => {
    const issue = {
      closedByPullRequestsReferences: { nodes: [] },
      timelineItems: { nodes: [{ createdAt: AT, actor, closer: null }] },
    };
    const closes = await query({ body: { data: { repository: { i1: issue } } } });
    expect(closes?.get(1)).toEqual({ login: "ghost", bot: false, evidence: [] });
  },
);

test("queryCloses accepts pull requests of the reports' repository, and of the issues' repository under its current name", async () => {
  const issue = {
    closedByPullRequestsReferences: { nodes: ["source/x", "renamed/x", "other/x"].map((name) => elsewhere(name)) },
    timelineItems: { nodes: [{ createdAt: AT, actor: null, closer: null }] },
  };
  const body = { data: { repository: { nameWithOwner: "renamed/status", i1: issue } } };
  const { repo } = stubRepo({ "POST /graphql": { body } });
  const queried = await queryCloses({ ...repo, source: { owner: "source", repo: "x" } }, [1]);
  expect(queried?.closes.get(1)?.evidence).toHaveLength(2);
});

test.for<[what: string, response: StubResponse]>([
  ["does not offer GraphQL", { status: 404 }],
  ["rejects the token", { status: 403, body: { message: "no" } }],
  ["returns a web page", { headers: { "content-type": "text/html; charset=utf-8" }, body: "<html>Log in</html>" }],
  ["returns only a message", { body: { message: "Not Found" } }],
  ["does not support a field", { body: { data: null, errors: [{ message: "no" }] } }],
])("queryCloses returns null if the server %s", async ([, response]) => {
  await expect(query(response)).resolves.toBeNull();
});

test.for<[what: string, body: object]>([
  ["the repository", { data: { repository: null } }],
  [
    "the issue",
    { data: { repository: { i1: null } }, errors: [{ type: "FORBIDDEN", path: ["repository", "i1"], message: "no" }] },
  ],
  [
    "the close",
    {
      data: { repository: { i1: { closedByPullRequestsReferences: { nodes: [] }, timelineItems: { nodes: [null] } } } },
      errors: [{ type: "FORBIDDEN", path: ["repository", "i1", "timelineItems", "nodes", 0], message: "no" }],
    },
  ],
])("queryCloses leaves out an issue if the token can't see %s", async ([, body]) => {
  await expect(query({ body })).resolves.toEqual(new Map());
});

describe("queryCloses, if a query exceeds GitHub's resource limits,", () => {
  const LIMITS = { type: "RESOURCE_LIMITS_EXCEEDED", message: "Resource limits for this query exceeded." };
  const issue = { timelineItems: { nodes: [] }, closedByPullRequestsReferences: { nodes: [] } };
  const NUMBERS = [1, 2, 3, 4, 5];

  const bodyOf = (init: RequestInit | undefined): string => (typeof init?.body === "string" ? init.body : "");

  /** Answers queries about at most `most` issues completely, and larger ones with the response from `refuse`. */
  function limitedTo(most: number, refuse: (numbers: number[]) => object): { reading: Reading; asked: number[][] } {
    const asked: number[][] = [];
    const client = createClient({
      token: null,
      baseUrl: "https://api.github.com",
      timeout: null,
      fetch: async (_, init) => {
        const numbers = Array.from(bodyOf(init).matchAll(/i(\d+): issue/g), (match) => Number(match[1]));
        asked.push(numbers);
        const all = Object.fromEntries(numbers.map((number) => [`i${number}`, issue]));
        const answer = numbers.length > most ? refuse(numbers) : { data: { repository: all } };
        return new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } });
      },
    });
    return { reading: { client, repo: REPO, unread: new Unread() }, asked };
  }

  const NOTHING = (): object => ({ data: { repository: null }, errors: [LIMITS] });
  const ONE_PART = (numbers: number[]): object => ({
    data: { repository: Object.fromEntries(numbers.map((number) => [`i${number}`, issue])) },
    errors: [{ ...LIMITS, path: ["repository", "i3", "closedByPullRequestsReferences"] }],
  });

  test.for([
    ["nothing", NOTHING, [NUMBERS, [1, 2, 3], [4, 5], [1, 2], [3]]],
    ["all issues except a part of one", ONE_PART, [NUMBERS, [3]]],
  ] as const)("asks again for fewer issues if the response contains %s", async ([, refuse, expected]) => {
    const { reading, asked } = limitedTo(2, refuse);
    const queried = await queryCloses(reading, NUMBERS);
    expect([[...(queried?.closes.keys() ?? [])].toSorted((a, b) => a - b), reading.unread?.problems]).toEqual([
      NUMBERS,
      [],
    ]);
    expect(asked).toEqual(expected);
  });

  test("leaves the issues to the next run with a single error if not even one issue can be queried", async () => {
    const { reading } = limitedTo(0, NOTHING);
    expect((await queryCloses(reading, NUMBERS))?.closes).toEqual(new Map());
    expect([...(reading.unread?.activity ?? [])]).toEqual(NUMBERS);
    expect(reading.unread?.problems).toHaveLength(1);
  });
});

test.for<[what: string, response: StubResponse, message: string]>([
  ["an issue is missing from the response", { body: { data: { repository: {} } } }, "unexpected shape"],
  [
    "the rate limit has been reached",
    { body: { data: null, errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] } },
    "GraphQL API is overloaded or its rate limit has been reached",
  ],
  [
    "a part of the query fails",
    { body: { data: { repository: { i1: null } }, errors: [{ message: "Something went wrong while executing" }] } },
    "GraphQL API is overloaded",
  ],
  ["the response is empty", { body: "" }, "unexpected shape"],
  ["the server returns an error", { status: 502, body: { message: "no" } }, "GitHub returned 502"],
])("queryCloses fails if %s", async ([, response, message]) => {
  await expect(query(response)).rejects.toThrow(message);
});
