import { describe, expect, test } from "vitest";
import { readTimelineCloses } from "../../../src/github/read/closes-timeline.ts";
import { stubRepo, type StubResponse } from "../../support/fake-clients.ts";

const AT = "2026-11-23T10:00:00Z";
const TIMELINE = "GET /repos/acme/status/issues/1/timeline?per_page=100&page=1";
const CLOSED = { event: "closed", created_at: AT, actor: { login: "mira" } };

function read(response: StubResponse): ReturnType<typeof readTimelineCloses> {
  return readTimelineCloses(stubRepo({ [TIMELINE]: response }).repo, [1]);
}

function aReference(merged_at: string | null): object {
  const issue = { html_url: "https://github.com/acme/status/pull/6", pull_request: { merged_at } };
  return { event: "cross-referenced", source: { issue } };
}

test.for<[what: string, events: object[], close: object]>([
  ["a close by a person", [CLOSED], { login: "mira", bot: false, evidence: [] }],
  [
    "a close by a bot",
    [{ ...CLOSED, actor: { login: "x[bot]", type: "Bot" } }],
    { login: "x[bot]", bot: true, evidence: [] },
  ],
  ["a close by a deleted account", [{ ...CLOSED, actor: null }], { login: "ghost", bot: false, evidence: [] }],
  [
    "only the later of two closes",
    [{ ...CLOSED, actor: { login: "ann" } }, { event: "reopened" }, CLOSED],
    { login: "mira", bot: false, evidence: [] },
  ],
  [
    "no evidence from a merged pull request that only refers to the issue",
    [aReference(AT), CLOSED],
    { login: "mira", bot: false, evidence: [] },
  ],
  [
    "no evidence from an open pull request that refers to the issue",
    [aReference(null), CLOSED],
    { login: "mira", bot: false, evidence: [] },
  ],
  [
    "nothing from a reference in another issue",
    [{ event: "cross-referenced", source: { issue: { html_url: "x" } } }],
    { login: null, bot: false, evidence: [] },
  ],
])("readTimelineCloses reads %s", async ([, body, close]) => {
  await expect(read({ body })).resolves.toEqual(new Map([[1, close]]));
});

describe("the commit that closed an issue", () => {
  const SHA = "c0ffee".padEnd(40, "0");
  const url = `https://git.example.org/acme/app/commit/${SHA}`;
  const commit = { sha: SHA, html_url: url, commit: { committer: { date: "2026-11-20T10:00:00Z" } } };

  function readCommit(path: string, response: StubResponse, commit_url: string | null): ReturnType<typeof read> {
    const body = [{ ...CLOSED, commit_id: SHA, commit_url }];
    return readTimelineCloses(stubRepo({ [TIMELINE]: { body }, [path]: response }).repo, [1]);
  }

  test.for<[where: string, repository: string, commit_url: string | null]>([
    ["the same repository", "acme/status", null],
    ["another repository", "acme/app", `https://api.github.com/repos/acme/app/commits/${SHA}`],
  ])("is evidence with the date of the commit if it is in %s", async ([, repository, commit_url]) => {
    const closes = await readCommit(`GET /repos/${repository}/commits/${SHA}`, { body: commit }, commit_url);
    expect(closes.get(1)?.evidence).toEqual([{ kind: "commit", url, at: "2026-11-20T10:00:00Z" }]);
  });

  test.for([404, 422, 451])("isn't evidence if GitHub returns %d for the commit", async (status) => {
    const closes = await readCommit(`GET /repos/acme/status/commits/${SHA}`, { status, body: {} }, null);
    expect(closes.get(1)?.evidence).toEqual([]);
  });

  test("makes the read fail if the server fails to return the commit", async () => {
    const path = `GET /repos/acme/status/commits/${SHA}`;
    await expect(readCommit(path, { status: 502, body: { message: "no" } }, null)).rejects.toThrow(
      "Could not read the commit that closed issue #1: GitHub returned 502",
    );
  });
});

test.for([404, 410, 502])(
  "readTimelineCloses fails if the server returns %d, because it is then unknown who closed the issue",
  async (status) => {
    await expect(read({ status, body: { message: "no" } })).rejects.toThrow("Could not read the timeline of issue #1:");
  },
);
