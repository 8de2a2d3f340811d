import { describe, expect, test } from "vitest";
import type { Client } from "../../../src/github/client.ts";
import { REPO, startFake } from "../../support/fake-clients.ts";

const FIRST = { ...REPO, issue_number: 1 };

describe("the fake GitHub's validation", () => {
  const emoji = "🚀";
  test.for<[what: string, call: (client: Client) => Promise<unknown>, field: string]>([
    ["a title that is too long", ({ issues }) => issues.create({ ...REPO, title: emoji.repeat(257) }), "title"],
    [
      "a body that is too long",
      ({ issues }) => issues.create({ ...REPO, title: "x", body: "x".repeat(65_537) }),
      "body",
    ],
    ["a new title that is too long", ({ issues }) => issues.update({ ...FIRST, title: "x".repeat(257) }), "title"],
    ["a blank title", ({ issues }) => issues.update({ ...FIRST, title: " " }), "title"],
    [
      "a comment that is too long",
      ({ issues }) => issues.createComment({ ...FIRST, body: "x".repeat(65_537) }),
      "body",
    ],
    ["a label name that is too long", ({ issues }) => issues.createLabel({ ...REPO, name: "x".repeat(51) }), "name"],
    [
      "a new issue with a label name that is too long",
      ({ issues }) => issues.create({ ...REPO, title: "x", labels: ["x".repeat(51)] }),
      "name",
    ],
    ["a colour with a #", ({ issues }) => issues.createLabel({ ...REPO, name: "x", color: "#0e8a16" }), "color"],
    [
      "a description that is too long",
      ({ issues }) => issues.updateLabel({ ...REPO, name: "a", description: "x".repeat(101) }),
      "description",
    ],
    ["a label name that is taken", ({ issues }) => issues.updateLabel({ ...REPO, name: "a", new_name: "B" }), "name"],
    [
      "an App as assignee",
      ({ issues }) => issues.update({ ...FIRST, assignees: ["github-actions[bot]"] }),
      "assignees",
    ],
    [
      "a stranger as assignee",
      ({ issues }) => issues.create({ ...REPO, title: "x", assignees: ["rando"] }),
      "assignees",
    ],
  ])("rejects %s", async ([, call, field]) => {
    const { github, bot } = startFake();
    github.as("mira").open("one", "", ["a", "b"]);
    const before = [github.issues(), github.labels()];
    await expect(call(bot)).rejects.toMatchObject({ status: 422, response: { data: { errors: [{ field }] } } });
    expect([github.issues(), github.labels()]).toEqual(before);
  });

  test("accepts texts of the maximum length", async () => {
    const { bot } = startFake();
    const body = "x".repeat(65_536);
    const name = "x".repeat(50);
    await expect(bot.issues.create({ ...REPO, title: emoji.repeat(256), body })).resolves.toMatchObject({
      status: 201,
    });
    await expect(bot.issues.createComment({ ...FIRST, body })).resolves.toMatchObject({ status: 201 });
    const label = { ...REPO, name, description: "x".repeat(100) };
    await expect(bot.issues.createLabel(label)).resolves.toMatchObject({ status: 201 });
  });

  test("responds with 400 if the body is not JSON", async () => {
    const { github } = startFake();
    const headers = { authorization: "token bot-token" };
    const url = "https://api.github.com/repos/acme/status/issues";
    expect((await github.fetch(url, { method: "POST", headers, body: '{"title":' })).status).toBe(400);
  });
});
