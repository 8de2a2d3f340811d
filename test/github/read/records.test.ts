import { expect, test } from "vitest";
import { readRecords } from "../../../src/github/read/records.ts";
import { REPO, startFake, stubRepo, type StubResponse } from "../../support/fake-clients.ts";

const AT = "2026-11-23T10:00:00Z";
const OWN = { ...REPO, number: 1 };
const COMMENTED = new Set(["acme/status#1"]);
const EMPTY = {
  pulls: [],
  reopenings: [],
  isPartial: false,
  statements: null,
  remarks: [],
  hasLostComments: false,
};

test("readRecords reads closes, reopenings, statements, pull requests and commits in one request", async () => {
  const { github, repo, clock } = startFake();
  const mira = github.as("mira");
  const number = mira.open("Rotate", "");
  const pull = github.openPullRequest("Fix");
  const sha = "ab".repeat(20);
  github.commit(sha, AT);
  mira.comment(number, "Evidence: https://example.com/done");
  mira.comment(number, "Nothing to see");
  github.as("github-actions[bot]").comment(number, "Reopened.\n\n<!-- follow-through:said 0a1b -->");
  mira.edit(number, { state: "closed" });
  clock.time += 60_000;
  mira.edit(number, { state: "open" });
  clock.time += 60_000;
  github.merge(pull, number);
  const refs = [
    { ...REPO, number },
    { ...REPO, number: pull },
    { ...REPO, sha },
    { ...REPO, number: 99 },
    { owner: "acme", repo: "other", number: 1 },
  ];
  const { issues, work } = await readRecords(repo.client, refs, new Set([`acme/status#${number}`]));
  const merged = { url: `https://github.com/acme/status/pull/${pull}`, at: "2026-11-23T10:02:00Z" };
  const proof = { kind: "pull_request", ...merged, commit: expect.any(String) };
  expect(issues).toEqual(
    new Map([
      [
        `acme/status#${number}`,
        {
          url: `https://github.com/acme/status/issues/${number}`,
          closes: [
            { at: AT, login: "mira", bot: false, proof: null },
            { at: "2026-11-23T10:02:00Z", login: expect.any(String), bot: expect.any(Boolean), proof },
          ],
          pulls: [proof],
          reopenings: ["2026-11-23T10:01:00Z"],
          isPartial: false,
          statements: [{ login: "mira", at: AT, evidence: "https://example.com/done", reason: null }],
          remarks: [{ login: expect.stringContaining("github-actions"), at: AT }],
          hasLostComments: false,
        },
      ],
    ]),
  );
  expect(work).toEqual(
    new Map<string, object | null>([
      [`acme/status#${pull}`, merged],
      [`acme/status@${sha}`, { url: `https://github.com/acme/status/commit/${sha}`, at: AT }],
      ["acme/status#99", null],
      ["acme/other#1", null],
    ]),
  );
  expect(github.calls).toHaveLength(1);
});

test("readRecords sends no request without references, and one for each 50 of them", async () => {
  const { github, repo } = startFake();
  await readRecords(repo.client, [], new Set());
  expect(github.calls).toHaveLength(0);
  const refs = Array.from({ length: 101 }, (_, index) => ({ ...REPO, number: index + 1 }));
  await readRecords(repo.client, refs, new Set());
  expect(github.calls).toHaveLength(3);
});

async function read(response: StubResponse): ReturnType<typeof readRecords> {
  return readRecords(stubRepo({ "POST /graphql": response }).repo.client, [OWN], COMMENTED);
}

function anIssue(changes: {
  nodes?: object[];
  totalCount?: number;
  comments?: object;
  pulls?: object[];
}): StubResponse {
  const { nodes = [], totalCount = nodes.length, comments, pulls = [] } = changes;
  const node = {
    kind: "Issue",
    url: "https://github.com/acme/status/issues/1",
    closedByPullRequestsReferences: { nodes: pulls },
    timelineItems: { totalCount, nodes },
    ...(comments ? { comments } : {}),
  };
  return { body: { data: { r0: { w0: node } } } };
}

test.for<[what: string, response: StubResponse, expected: object]>([
  ["too many events", anIssue({ totalCount: 101 }), { isPartial: true }],
  ["a deleted comment", anIssue({ nodes: [{ kind: "CommentDeletedEvent" }] }), { hasLostComments: true }],
  [
    "a close by a deleted account",
    anIssue({ nodes: [{ kind: "ClosedEvent", createdAt: AT, actor: null, closer: null }] }),
    { closes: [{ at: AT, login: null, bot: false, proof: null }] },
  ],
  [
    "a close by a bot, caused by something unknown",
    anIssue({
      nodes: [
        { kind: "ClosedEvent", createdAt: AT, actor: { kind: "Bot", login: "x" }, closer: { kind: "ProjectV2" } },
      ],
    }),
    { closes: [{ at: AT, login: "x", bot: true, proof: null }] },
  ],
  [
    "a linked pull request that isn't merged",
    anIssue({
      pulls: [{ kind: "PullRequest", url: "https://github.com/a/b/pull/1", mergedAt: null, mergeCommit: null }],
    }),
    {},
  ],
  [
    "an edited comment",
    anIssue({
      comments: {
        totalCount: 1,
        nodes: [
          {
            author: { kind: "User", login: "mira" },
            authorAssociation: "MEMBER",
            body: "Reason: no budget",
            createdAt: AT,
            lastEditedAt: AT,
          },
        ],
      },
    }),
    { statements: [{ login: "mira", at: AT, evidence: null, reason: "no budget" }], hasLostComments: true },
  ],
  [
    "more than 100 comments",
    anIssue({ comments: { totalCount: 101, nodes: [] } }),
    { statements: [], hasLostComments: true },
  ],
  [
    "a deleted account's comment",
    anIssue({
      comments: {
        totalCount: 1,
        nodes: [{ author: null, authorAssociation: "NONE", body: "Reason: x", createdAt: AT, lastEditedAt: null }],
      },
    }),
    { statements: [], hasLostComments: true },
  ],
])("readRecords recognises %s", async ([, response, expected]) => {
  const { issues } = await read(response);
  const url = "https://github.com/acme/status/issues/1";
  expect(issues).toEqual(new Map([["acme/status#1", { url, closes: [], ...EMPTY, ...expected }]]));
});

test.for<[what: string, response: StubResponse]>([
  ["GitHub doesn't offer GraphQL", { status: 404, body: {} }],
  ["GitHub fails", { status: 502, body: {} }],
  ["GitHub refuses the query", { body: { data: null, errors: [{ message: "Field doesn't exist" }] } }],
  [
    "GitHub fails for this object",
    { body: { data: { r0: { w0: null } }, errors: [{ type: "INTERNAL", path: ["r0", "w0"], message: "" }] } },
  ],
  [
    "GitHub fails for the repository",
    { body: { data: { r0: null }, errors: [{ type: "TIMEOUT", path: ["r0"], message: "" }] } },
  ],
])("readRecords leaves an object out if %s", async ([, response]) => {
  expect(await read(response)).toEqual({ issues: new Map(), work: new Map() });
});

test("readRecords returns null for an object that the token can't see", async () => {
  const errors = [{ type: "FORBIDDEN", path: ["r0", "w0"], message: "" }];
  expect(await read({ body: { data: { r0: { w0: null } }, errors } })).toEqual({
    issues: new Map(),
    work: new Map([["acme/status#1", null]]),
  });
});

test("readRecords throws a Failure if the rate limit stops the request", async () => {
  await expect(read({ status: 429, body: { message: "API rate limit exceeded" } })).rejects.toThrow(/^Could not read/);
});
