import { expect, test } from "vitest";
import { readTimelineCloses } from "../../../src/github/read/closes-timeline.ts";
import { createClient } from "../../../src/github/client.ts";
import { REPO, stubRepo, type StubResponse } from "../../support/fake-clients.ts";

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
  ["a close by a deleted account", [{ ...CLOSED, actor: null }], { login: null, bot: false, evidence: [] }],
  [
    "the last of two closes",
    [{ ...CLOSED, actor: { login: "ann" } }, { event: "reopened" }, CLOSED],
    { login: "mira", bot: false, evidence: [] },
  ],
  [
    "a merged pull request that refers to the issue",
    [aReference(AT), CLOSED],
    {
      login: "mira",
      bot: false,
      evidence: [{ kind: "pull_request", url: "https://github.com/acme/status/pull/6", at: AT }],
    },
  ],
  [
    "an open pull request that refers to the issue",
    [aReference(null), CLOSED],
    { login: "mira", bot: false, evidence: [] },
  ],
  [
    "a reference from an issue",
    [{ event: "cross-referenced", source: { issue: { html_url: "x" } } }],
    { login: null, bot: false, evidence: [] },
  ],
])("readTimelineCloses reads %s", async ([, body, close]) => {
  await expect(read({ body })).resolves.toEqual(new Map([[1, close]]));
});

test("readTimelineCloses builds a commit's link from the server's web address", async () => {
  const events = [{ ...CLOSED, commit_id: "c0ffee" }];
  const fetch = async (): Promise<Response> => Response.json(events);
  for (const [baseUrl, web] of [
    ["https://api.github.com", "https://github.com"],
    ["https://git.example.org/api/v3", "https://git.example.org"],
  ] as const) {
    const client = createClient({ token: null, baseUrl, fetch, timeout: null });
    const closes = await readTimelineCloses({ client, repo: REPO }, [1]);
    expect(closes.get(1)?.evidence).toEqual([{ kind: "commit", url: `${web}/acme/status/commit/c0ffee`, at: AT }]);
  }
});

test.for([404, 410, 502])(
  "readTimelineCloses fails if the server returns %d, because it can't tell who closed the issue",
  async (status) => {
    await expect(read({ status, body: { message: "no" } })).rejects.toThrow("Could not read the timeline of issue #1:");
  },
);
