import { expect, test } from "vitest";
import { queryDiscussions } from "../../../src/github/read/discussions.ts";
import { REPO, requestsOf, startFake } from "../../support/fake-clients.ts";

test("queryDiscussions finds the references that lead to discussions, with one request", async () => {
  const { github, bot } = startFake();
  const discussion = github.startDiscussion();
  const issue = github.as("mira").open("An issue", "");
  const refs = [discussion, issue, 99].map((number) => ({ ...REPO, number }));
  const found = await queryDiscussions(bot, [...refs, { owner: "other", repo: "private", number: discussion }]);
  const url = `https://github.com/acme/status/discussions/${discussion}`;
  expect([...found]).toEqual([[`acme/status#${discussion}`, { kind: "discussion", url, at: null }]]);
  expect(requestsOf(github)).toEqual(["POST /graphql"]);
});

test("queryDiscussions sends no request without references, and finds nothing without GraphQL", async () => {
  const { github, bot } = startFake();
  const refs = [{ ...REPO, number: github.startDiscussion() }];
  expect((await queryDiscussions(bot, [])).size).toBe(0);
  expect(requestsOf(github)).toEqual([]);
  github.settings.graphql = false;
  expect((await queryDiscussions(bot, refs)).size).toBe(0);
});

test("queryDiscussions fails if the server returns an error", async () => {
  const { github, bot } = startFake();
  const refs = [{ ...REPO, number: github.startDiscussion() }];
  github.before = () => ({ kind: "answer", status: 502, applied: false });
  await expect(queryDiscussions(bot, refs)).rejects.toMatchObject({ status: 502 });
});
