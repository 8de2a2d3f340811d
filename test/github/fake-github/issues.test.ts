import { describe, expect, test } from "vitest";
import { MINUTE, refused, REPO, startFake } from "../../support/fake-clients.ts";

const FIRST = { ...REPO, issue_number: 1 };

describe("an issue in the fake GitHub", () => {
  test("contains the fields that GitHub returns", async () => {
    const { bot } = startFake();
    const issue = { title: "  Add an alert ", body: "", labels: ["Alerts", "alerts"], assignees: ["MIRA"] };
    const { data, status } = await bot.issues.create({ ...REPO, ...issue });
    expect(status).toBe(201);
    expect(data).toMatchObject({
      number: 1,
      html_url: "https://github.com/acme/status/issues/1",
      url: "https://api.github.com/repos/acme/status/issues/1",
      title: "Add an alert",
      body: null,
      state: "open",
      state_reason: null,
      user: { login: "github-actions[bot]", type: "Bot" },
      labels: [{ name: "Alerts", color: "ededed", description: null }],
      assignees: [{ login: "mira", type: "User" }],
      comments: 0,
      created_at: "2026-11-23T10:00:00Z",
      updated_at: "2026-11-23T10:00:00Z",
      closed_at: null,
      locked: false,
    });
    expect(data).not.toHaveProperty("pull_request");
  });

  test("records when, why and by whom it was closed or reopened", async () => {
    const { clock, github, bot } = startFake();
    github.as("rando").open("one", "");
    clock.time += MINUTE;
    await bot.issues.update({ ...FIRST, state: "closed", state_reason: "not_planned" });
    expect(github.issue(1)).toMatchObject({ state_reason: "not_planned", closed_at: "2026-11-23T10:01:00Z" });
    github.as("rando").comment(1, "why?");
    clock.time += MINUTE;
    github.as("mira").edit(1, { state: "open" });
    const { data } = await bot.issues.get(FIRST);
    expect(data).toMatchObject({ state_reason: "reopened", closed_at: null, updated_at: "2026-11-23T10:02:00Z" });
    const events = [
      { event: "closed", actor: { login: "github-actions[bot]", type: "Bot" }, created_at: "2026-11-23T10:01:00Z" },
      { event: "reopened", actor: { login: "mira", type: "User" }, created_at: "2026-11-23T10:02:00Z" },
    ];
    const comment = { event: "commented", body: "why?", actor: { login: "rando" } };
    const { data: timeline } = await bot.issues.listEventsForTimeline(FIRST);
    expect(timeline).toMatchObject([events[0], comment, events[1]]);
  });

  test("shares its number sequence and its list with pull requests", async () => {
    const { github, bot } = startFake();
    const person = github.as("mira");
    expect([person.open("one", ""), github.openPullRequest("two"), person.open("three", "")]).toEqual([1, 2, 3]);
    const { data } = await bot.issues.listForRepo({ ...REPO, direction: "asc" });
    expect(data.map(({ number, pull_request }) => [number, pull_request !== undefined])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
    expect(github.issues().map(({ number }) => number)).toEqual([1, 3]);
  });

  test("responds with 301 after a transfer, and with 404 for its comments", async () => {
    const { github, bot } = startFake();
    const to = "https://api.github.com/repositories/9999/issues/77";
    github.as("mira").open("one", "");
    github.transfer(1, "acme/other");
    const moved = { status: 301, response: { headers: { location: to }, data: { url: to } } };
    await expect(bot.issues.get(FIRST)).rejects.toMatchObject(moved);
    await expect(bot.issues.update({ ...FIRST, title: "x" })).rejects.toMatchObject(moved);
    await expect(bot.issues.createComment({ ...FIRST, body: "x" })).rejects.toMatchObject(refused(404));
    await expect(bot.issues.listComments(FIRST)).rejects.toMatchObject(refused(404));
    await expect(bot.issues.listForRepo(REPO)).resolves.toMatchObject({ data: [] });
    expect(github.issue(1)).toMatchObject({ transferred_to: "acme/other", title: "one", comments: [] });
    expect(github.issues()).toEqual([]);
  });

  test("responds with 404 after a transfer to a repository that the token can't read", async () => {
    const { github, bot } = startFake();
    github.as("mira").open("one", "");
    github.transfer(1, "acme/secret", false);
    await expect(bot.issues.get(FIRST)).rejects.toMatchObject(refused(404));
    await expect(bot.issues.update({ ...FIRST, title: "x" })).rejects.toMatchObject(refused(404));
  });

  test("can be read in its new repository by a client that follows redirects", async () => {
    const { github } = startFake();
    github.as("mira").open("one", "");
    github.transfer(1, "acme/other");
    const url = "https://api.github.com/repos/acme/status/issues/1";
    const read: unknown = await (await github.fetch(url)).json();
    expect(read).toMatchObject({ number: 77, title: "one", html_url: "https://github.com/acme/other/issues/77" });
    expect(github.calls.map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  test("responds with 410 after it is deleted, and its comments disappear", async () => {
    const { github, bot } = startFake();
    github.as("mira").open("one", "");
    const id = github.as("mira").comment(1, "hello");
    github.delete(1);
    await expect(bot.issues.get(FIRST)).rejects.toMatchObject(refused(410, "This issue was deleted"));
    await expect(bot.issues.getComment({ ...REPO, comment_id: id })).rejects.toMatchObject(refused(404));
    await expect(bot.issues.listCommentsForRepo(REPO)).resolves.toMatchObject({ data: [] });
    expect(github.issue(1)?.deleted).toBe(true);
    expect(github.as("mira").open("two", "")).toBe(2);
  });
});
