import { describe, expect, test } from "vitest";
import { createClient, type Client } from "../../src/github/client.ts";
import { FakeGitHub, type FakeOptions, type Fault } from "../support/fake-github/index.ts";

const AT = { owner: "acme", repo: "status" };
const FIRST = { ...AT, issue_number: 1 };
const START = Date.parse("2026-11-23T10:00:00Z");
const MINUTE = 60_000;

function setUp(options: Partial<FakeOptions> = {}) {
  const clock = { time: START, now: () => clock.time };
  const github = new FakeGitHub({ clock, ...options });
  const as = (token: string | null): Client =>
    createClient({ token, baseUrl: "https://api.github.com", fetch: github.fetch });
  return { clock, github, as, bot: as("bot-token"), mira: as("mira-token"), rando: as("rando-token") };
}

function refused(status: number, message?: string) {
  return { status, ...(message ? { response: { data: { message } } } : {}) };
}

describe("an issue", () => {
  test("carries what GitHub says of it", async () => {
    const { bot } = setUp();
    const issue = { title: "  Add an alert ", body: "", labels: ["Alerts", "alerts"], assignees: ["MIRA"] };
    const { data, status } = await bot.issues.create({ ...AT, ...issue });
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

  test("remembers when, why and by whom it was closed and reopened", async () => {
    const { clock, github, bot } = setUp();
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
    await expect(bot.issues.listEvents(FIRST)).resolves.toMatchObject({ data: events });
    const comment = { event: "commented", body: "why?", actor: { login: "rando" } };
    const { data: timeline } = await bot.issues.listEventsForTimeline(FIRST);
    expect(timeline).toMatchObject([events[0], comment, events[1]]);
  });

  test("shares its numbers with pull requests, which stand in the same list", async () => {
    const { github, bot } = setUp();
    const person = github.as("mira");
    expect([person.open("one", ""), github.openPullRequest("two"), person.open("three", "")]).toEqual([1, 2, 3]);
    const { data } = await bot.issues.listForRepo({ ...AT, direction: "asc" });
    expect(data.map(({ number, pull_request }) => [number, pull_request !== undefined])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
    expect(github.issues().map(({ number }) => number)).toEqual([1, 3]);
  });

  test("that was moved answers 301, to writes as well", async () => {
    const { github, bot } = setUp();
    const to = "https://api.github.com/repositories/9999/issues/77";
    github.as("mira").open("one", "");
    github.transfer(1, "acme/other");
    const moved = { status: 301, response: { headers: { location: to }, data: { url: to } } };
    await expect(bot.issues.get(FIRST)).rejects.toMatchObject(moved);
    await expect(bot.issues.update({ ...FIRST, title: "x" })).rejects.toMatchObject(moved);
    await expect(bot.issues.createComment({ ...FIRST, body: "x" })).rejects.toMatchObject(moved);
    await expect(bot.issues.listForRepo(AT)).resolves.toMatchObject({ data: [] });
    expect(github.issue(1)).toMatchObject({ transferred_to: "acme/other", title: "one", comments: [] });
    expect(github.issues()).toEqual([]);
  });

  test("that was moved is followed by a client that follows, whose POST becomes a GET", async () => {
    const { github } = setUp();
    github.as("mira").open("one", "");
    github.transfer(1, "acme/other");
    const url = "https://api.github.com/repos/acme/status/issues/1";
    const read: unknown = await (await github.fetch(url)).json();
    expect(read).toMatchObject({ number: 77, title: "one", html_url: "https://github.com/acme/other/issues/77" });
    const headers = { authorization: "token bot-token" };
    const posted = await github.fetch(`${url}/comments`, { method: "POST", headers, body: '{"body":"x"}' });
    expect(posted.status).toBe(200);
    expect(github.calls.map(({ method }) => method)).toEqual(["GET", "GET", "POST", "GET"]);
  });

  test("that was deleted answers 410, and its comments are gone", async () => {
    const { github, bot } = setUp();
    github.as("mira").open("one", "");
    const id = github.as("mira").comment(1, "hello");
    github.delete(1);
    await expect(bot.issues.get(FIRST)).rejects.toMatchObject(refused(410, "This issue was deleted"));
    await expect(bot.issues.getComment({ ...AT, comment_id: id })).rejects.toMatchObject(refused(404));
    await expect(bot.issues.listCommentsForRepo(AT)).resolves.toMatchObject({ data: [] });
    expect(github.issue(1)?.deleted).toBe(true);
    expect(github.as("mira").open("two", "")).toBe(2);
  });
});

describe("a label", () => {
  test("that is renamed stays on its issues", async () => {
    const { github, bot } = setUp();
    github.as("mira").open("one", "", ["old"]);
    github.renameLabel("old", "new");
    await expect(bot.issues.listForRepo({ ...AT, labels: "NEW" })).resolves.toMatchObject({ data: [{ number: 1 }] });
    await expect(bot.issues.listForRepo({ ...AT, labels: "old" })).resolves.toMatchObject({ data: [] });
    expect(github.issue(1)?.labels).toEqual(["new"]);
  });

  test("that is deleted is off its issues, also when one of that name is made again", async () => {
    const { github, bot } = setUp();
    github.as("mira").open("one", "", ["kept", "gone"]);
    github.deleteLabel("gone");
    await bot.issues.createLabel({ ...AT, name: "gone" });
    expect(github.issue(1)?.labels).toEqual(["kept"]);
  });

  test("keeps what a change doesn't name", async () => {
    const { github, bot } = setUp();
    const kept = { color: "0e8a16", description: "a promise" };
    await bot.issues.createLabel({ ...AT, name: "old", ...kept });
    await bot.issues.updateLabel({ ...AT, name: "OLD", new_name: "Old" });
    expect([...github.labels().values()]).toEqual([{ name: "Old", ...kept }]);
  });

  test("filters with every name given", async () => {
    const { github, bot } = setUp();
    github.as("mira").open("one", "", ["a"]);
    github.as("mira").open("two", "", ["a", "b"]);
    await expect(bot.issues.listForRepo({ ...AT, labels: "a,b" })).resolves.toMatchObject({ data: [{ number: 2 }] });
  });

  test("is put on and taken off by people", () => {
    const { github } = setUp();
    github.as("rando").open("one", "");
    github.as("rando").label(1, "a");
    github.as("rando").label(1, "A");
    expect(github.issue(1)?.labels).toEqual(["a"]);
    github.as("rando").unlabel(1, "A");
    expect(github.issue(1)?.labels).toEqual([]);
    expect(github.labels()).toEqual(new Map([["a", { name: "a", color: "ededed", description: "" }]]));
  });
});

describe("what is too long or wrong is refused", () => {
  const emoji = "🚀";
  test.for<[what: string, call: (client: Client) => Promise<unknown>, field: string]>([
    ["a title", ({ issues }) => issues.create({ ...AT, title: emoji.repeat(257) }), "title"],
    ["a body", ({ issues }) => issues.create({ ...AT, title: "x", body: "x".repeat(65_537) }), "body"],
    ["a new title", ({ issues }) => issues.update({ ...FIRST, title: "x".repeat(257) }), "title"],
    ["a blank title", ({ issues }) => issues.update({ ...FIRST, title: " " }), "title"],
    ["a comment", ({ issues }) => issues.createComment({ ...FIRST, body: "x".repeat(65_537) }), "body"],
    ["a label's name", ({ issues }) => issues.createLabel({ ...AT, name: "x".repeat(51) }), "name"],
    ["a label made in passing", ({ issues }) => issues.create({ ...AT, title: "x", labels: ["x".repeat(51)] }), "name"],
    ["a colour", ({ issues }) => issues.createLabel({ ...AT, name: "x", color: "#0e8a16" }), "color"],
    [
      "a description",
      ({ issues }) => issues.updateLabel({ ...AT, name: "a", description: "x".repeat(101) }),
      "description",
    ],
    ["a name that is taken", ({ issues }) => issues.updateLabel({ ...AT, name: "a", new_name: "B" }), "name"],
    [
      "an app as assignee",
      ({ issues }) => issues.update({ ...FIRST, assignees: ["github-actions[bot]"] }),
      "assignees",
    ],
    ["a stranger as assignee", ({ issues }) => issues.create({ ...AT, title: "x", assignees: ["rando"] }), "assignees"],
  ])("%s", async ([, call, field]) => {
    const { github, bot } = setUp();
    github.as("mira").open("one", "", ["a", "b"]);
    const before = [github.issues(), github.labels()];
    await expect(call(bot)).rejects.toMatchObject({ status: 422, response: { data: { errors: [{ field }] } } });
    expect([github.issues(), github.labels()]).toEqual(before);
  });

  test("and what just fits is not", async () => {
    const { bot } = setUp();
    const body = "x".repeat(65_536);
    const name = "x".repeat(50);
    await expect(bot.issues.create({ ...AT, title: emoji.repeat(256), body })).resolves.toMatchObject({ status: 201 });
    await expect(bot.issues.createComment({ ...FIRST, body })).resolves.toMatchObject({ status: 201 });
    const label = { ...AT, name, description: "x".repeat(100) };
    await expect(bot.issues.createLabel(label)).resolves.toMatchObject({ status: 201 });
  });

  test("and JSON that is none", async () => {
    const { github } = setUp();
    const headers = { authorization: "token bot-token" };
    const url = "https://api.github.com/repos/acme/status/issues";
    expect((await github.fetch(url, { method: "POST", headers, body: '{"title":' })).status).toBe(400);
  });
});

describe("rights", () => {
  test("people without write access may open issues, whose labels and assignees are dropped", async () => {
    const { github, rando } = setUp();
    await rando.issues.create({ ...AT, title: "one", labels: ["follow-through"], assignees: ["mira"] });
    expect(github.issue(1)).toMatchObject({ author: "rando", labels: [], assignees: [] });
    expect(github.labels().size).toBe(0);
    await rando.issues.update({ ...FIRST, body: "mine", labels: ["x"] });
    expect(github.issue(1)).toMatchObject({ body: "mine", labels: [] });
  });

  test.for<[what: string, call: (client: Client) => Promise<unknown>, status: number]>([
    ["another's issue", ({ issues }) => issues.update({ ...FIRST, body: "x" }), 403],
    ["another's comment", ({ issues }) => issues.updateComment({ ...AT, comment_id: 1001, body: "x" }), 403],
    ["an issue's labels", ({ issues }) => issues.addLabels({ ...FIRST, labels: ["x"] }), 403],
    ["labels", ({ issues }) => issues.createLabel({ ...AT, name: "x" }), 404],
    ["a locked issue", ({ issues }) => issues.createComment({ ...FIRST, body: "x" }), 403],
    ["permissions", ({ repos }) => repos.getCollaboratorPermissionLevel({ ...AT, username: "mira" }), 403],
  ])("people without write access don't get at %s", async ([, call, status]) => {
    const { github, rando, mira } = setUp();
    github.as("mira").open("one", "");
    expect(github.as("mira").comment(1, "hello")).toBe(1001);
    github.lock(1);
    await expect(call(rando)).rejects.toMatchObject({ status });
    await expect(call(mira)).resolves.toBeDefined();
  });

  test("a workflow without `issues: write` may not write", async () => {
    const { bot } = setUp({ accounts: [{ login: "github-actions[bot]", permission: "read" }] });
    const message = "Resource not accessible by integration";
    await expect(bot.issues.create({ ...AT, title: "x" })).rejects.toMatchObject(refused(403, message));
  });

  test("a workflow's token stands for no user, others do", async () => {
    const { as, bot, mira } = setUp();
    await expect(bot.users.getAuthenticated()).rejects.toMatchObject(
      refused(403, "Resource not accessible by integration"),
    );
    await expect(mira.users.getAuthenticated()).resolves.toMatchObject({ data: { login: "mira" } });
    await expect(as(null).users.getAuthenticated()).rejects.toMatchObject(refused(401));
    await expect(as("made-up").repos.get(AT)).rejects.toMatchObject(refused(401, "Bad credentials"));
  });

  test("nobody may read what is public, and write nothing", async () => {
    const { as } = setUp();
    await expect(as(null).issues.listForRepo(AT)).resolves.toMatchObject({ status: 200 });
    await expect(as(null).issues.create({ ...AT, title: "x" })).rejects.toMatchObject(refused(401));
  });

  test("what is private is not there for those without permission", async () => {
    const { github, as, rando, mira } = setUp();
    github.settings.private = true;
    for (const client of [as(null), rando])
      await expect(client.issues.listForRepo(AT)).rejects.toMatchObject(refused(404));
    await expect(mira.repos.get(AT)).resolves.toMatchObject({ data: { private: true } });
    const permission = mira.repos.getCollaboratorPermissionLevel({ ...AT, username: "rando" });
    await expect(permission).resolves.toMatchObject({ data: { permission: "none" } });
    github.settings.visible = false;
    await expect(mira.repos.get(AT)).rejects.toMatchObject(refused(404));
  });

  test("issues that are turned off, and an archive", async () => {
    const { github, bot } = setUp();
    github.settings.archived = true;
    const archived = refused(403, "Repository was archived so is read-only.");
    await expect(bot.issues.create({ ...AT, title: "x" })).rejects.toMatchObject(archived);
    await expect(bot.issues.listForRepo(AT)).resolves.toMatchObject({ status: 200 });
    github.settings.has_issues = false;
    const off = refused(410, "Issues are disabled for this repo");
    await expect(bot.issues.listForRepo(AT)).rejects.toMatchObject(off);
    await expect(bot.repos.get(AT)).resolves.toMatchObject({ data: { archived: true, has_issues: false } });
  });

  test.for<[who: string, account: object, association: string, permission: string]>([
    ["the owner", { login: "acme", permission: "none" }, "OWNER", "admin"],
    ["an administrator", { login: "ann", permission: "admin" }, "MEMBER", "admin"],
    ["a collaborator", { login: "ann", permission: "write" }, "COLLABORATOR", "write"],
    ["a hidden member", { login: "ann", permission: "write", hidden: true }, "NONE", "write"],
    ["a stranger", { login: "ann", permission: "none" }, "NONE", "read"],
    ["an app", { login: "ann[bot]", permission: "write" }, "NONE", "write"],
  ])("%s shows in author_association and permission", async ([, account, association, permission]) => {
    const known = account as NonNullable<FakeOptions["accounts"]>[number];
    const { github, mira } = setUp({ accounts: [known, { login: "mira", permission: "write" }] });
    github.as(known.login).open("one", "");
    await expect(mira.issues.get(FIRST)).resolves.toMatchObject({ data: { author_association: association } });
    const asked = mira.repos.getCollaboratorPermissionLevel({ ...AT, username: known.login });
    await expect(asked).resolves.toMatchObject({ data: { permission } });
  });
});

describe("lists lag", () => {
  test("and show an issue as it was", async () => {
    let lag = 5 * MINUTE;
    const { clock, github, bot } = setUp({ lag: () => lag });
    const titles = async (): Promise<string[]> =>
      (await bot.issues.listForRepo({ ...AT, state: "all" })).data.map(({ title }) => title);
    github.as("mira").open("one", "");
    expect(await titles()).toEqual([]);
    await expect(bot.issues.get(FIRST)).resolves.toMatchObject({ data: { title: "one" } });
    clock.time += 5 * MINUTE - 1;
    expect(await titles()).toEqual([]);
    clock.time += 1;
    expect(await titles()).toEqual(["one"]);

    github.as("mira").edit(1, { title: "two" });
    clock.time += MINUTE;
    github.as("mira").edit(1, { title: "three" });
    expect(await titles()).toEqual(["one"]);
    clock.time += 4 * MINUTE;
    expect(await titles()).toEqual(["two"]);

    github.delete(1);
    expect(await titles()).toEqual(["two"]);
    lag = 0;
    github.as("mira").open("four", "");
    expect(await titles()).toEqual(["four", "two"]);
    clock.time += 5 * MINUTE;
    expect(await titles()).toEqual(["four"]);
  });

  test("and a change that is seen brings the earlier ones with it", async () => {
    const lags = [0, 9 * MINUTE, 0];
    const { github, bot } = setUp({ lag: () => lags.shift() ?? 0 });
    github.as("mira").open("one", "");
    github.as("mira").edit(1, { title: "two" });
    github.as("mira").edit(1, { body: "new" });
    await expect(bot.issues.listForRepo(AT)).resolves.toMatchObject({ data: [{ title: "two", body: "new" }] });
  });

  test("and filter by what they show", async () => {
    let lag = 0;
    const { github, bot } = setUp({ lag: () => lag });
    github.as("mira").open("one", "", ["a"]);
    lag = MINUTE;
    github.as("mira").edit(1, { state: "closed" });
    github.as("mira").unlabel(1, "a");
    const { data } = await bot.issues.listForRepo({ ...AT, labels: "a", state: "open" });
    expect(data).toMatchObject([{ number: 1, state: "open" }]);
  });

  test("for comments as well", async () => {
    const { clock, bot } = setUp({ lag: () => MINUTE });
    await bot.issues.create({ ...AT, title: "one" });
    const { data } = await bot.issues.createComment({ ...FIRST, body: "hello" });
    const lists = async (): Promise<number[]> => {
      const answers = [await bot.issues.listComments(FIRST), await bot.issues.listCommentsForRepo(AT)];
      return answers.map((answer) => answer.data.length);
    };
    expect(await lists()).toEqual([0, 0]);
    await expect(bot.issues.getComment({ ...AT, comment_id: data.id })).resolves.toMatchObject({ status: 200 });
    clock.time += MINUTE;
    expect(await lists()).toEqual([1, 1]);
    await bot.issues.deleteComment({ ...AT, comment_id: data.id });
    expect(await lists()).toEqual([1, 1]);
    await expect(bot.issues.get(FIRST)).resolves.toMatchObject({ data: { comments: 0 } });
  });
});

describe("limits", () => {
  const limits = { createsPerMinute: 2, createsPerHour: 3, requestsPerHour: 8 };

  test("on what is created in a minute and in an hour", async () => {
    const { clock, github, bot, mira } = setUp({ limits });
    const create = (client: Client) => client.issues.create({ ...AT, title: "x" });
    const secondary = { status: 403, response: { headers: { "retry-after": "60" } } };
    await create(bot);
    await create(bot);
    await expect(create(bot)).rejects.toMatchObject(secondary);
    await expect(create(mira)).resolves.toMatchObject({ status: 201 });
    clock.time += MINUTE;
    await create(bot);
    clock.time += MINUTE;
    await expect(create(bot)).rejects.toMatchObject(secondary);
    clock.time += 58 * MINUTE;
    await create(bot);
    expect(github.issues().length).toBe(5);
  });

  test("count what was created, not what was refused", async () => {
    const { bot } = setUp({ limits });
    for (let index = 0; index < 3; index += 1)
      await expect(bot.issues.create({ ...AT, title: "" })).rejects.toMatchObject(refused(422));
    await expect(bot.issues.create({ ...AT, title: "x" })).resolves.toMatchObject({ status: 201 });
  });

  test("on requests in an hour, told in headers", async () => {
    const { clock, bot } = setUp({ limits });
    const reset = String((START + 60 * MINUTE) / 1000);
    for (let left = 7; left >= 0; left -= 1) {
      const { headers } = await bot.repos.get(AT);
      expect(headers).toMatchObject({ "x-ratelimit-limit": "8", "x-ratelimit-remaining": String(left) });
    }
    const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    await expect(bot.repos.get(AT)).rejects.toMatchObject({ status: 403, response: { headers: spent } });
    clock.time += 60 * MINUTE;
    await expect(bot.repos.get(AT)).resolves.toMatchObject({ headers: { "x-ratelimit-remaining": "7" } });
  });

  test("are lower for nobody", async () => {
    const { headers } = await setUp().as(null).repos.get(AT);
    expect(headers["x-ratelimit-limit"]).toBe("60");
  });

  test("are off unless given", async () => {
    const { github, bot } = setUp();
    for (let index = 0; index < 100; index += 1) await bot.issues.create({ ...AT, title: "x" });
    const { headers } = await bot.repos.get(AT);
    expect(headers).toMatchObject({ "x-ratelimit-limit": "5000", "x-ratelimit-remaining": "4999" });
    expect(github.issues().length).toBe(100);
  });
});

describe("lists come in pages", () => {
  test("of 30 unless told otherwise, and of 100 at most", async () => {
    const { github, bot } = setUp();
    for (let index = 0; index < 101; index += 1) github.as("mira").open("x", "");
    expect((await bot.issues.listForRepo(AT)).data.length).toBe(30);
    expect((await bot.issues.listForRepo({ ...AT, per_page: 500 })).data.length).toBe(100);
  });

  test("whose links lead through all of it", async () => {
    const { github, bot } = setUp();
    for (let index = 0; index < 7; index += 1) github.as("mira").open("x", "", ["a b"]);
    const query = { ...AT, labels: "a b", sort: "created", direction: "asc", per_page: 3 } as const;
    for (const [already, cursors] of [
      [0, false],
      [4, true],
    ] as const) {
      github.settings.cursors = cursors;
      const issues = await bot.paginate(bot.issues.listForRepo, query);
      expect(issues.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(github.calls.length - already).toBe(3);
      expect((await bot.issues.listForRepo(query)).headers.link?.includes('rel="last"')).toBe(!cursors);
    }
    expect(github.calls[1]?.path).toMatch(/^\/repositories\/4711\/issues\?labels=a\+b&/);
  });

  test.for([
    ["asc", [3, 4]],
    ["desc", [3, 2]],
  ] as const)("that skip nothing by cursor, %s, when issues leave the list meanwhile", async ([direction, second]) => {
    const { github, bot } = setUp();
    github.settings.cursors = true;
    for (let index = 0; index < 5; index += 1) github.as("mira").open("x", "");
    const { headers } = await bot.issues.listForRepo({ ...AT, direction, per_page: 2 });
    for (const gone of direction === "asc" ? [1, 2] : [5, 4]) github.as("mira").edit(gone, { state: "closed" });
    const next = /<(?<url>[^>]*)>; rel="next"/.exec(headers.link ?? "")?.groups?.["url"];
    await expect(bot.request(`GET ${next}`)).resolves.toMatchObject({ data: second.map((number) => ({ number })) });
  });

  test("in the order and from the time asked for", async () => {
    const { clock, github, bot } = setUp();
    for (const title of ["one", "two", "three"]) github.as("mira").open(title, "");
    clock.time += MINUTE;
    github.as("mira").comment(1, "hello");
    clock.time += MINUTE;
    github.as("mira").comment(3, "hello");
    const numbers = async (query: object): Promise<number[]> =>
      (await bot.issues.listForRepo({ ...AT, ...query })).data.map(({ number }) => number);
    expect(await numbers({})).toEqual([3, 2, 1]);
    expect(await numbers({ sort: "updated" })).toEqual([3, 1, 2]);
    expect(await numbers({ sort: "updated", direction: "asc" })).toEqual([2, 1, 3]);
    expect(await numbers({ since: "2026-11-23T10:01:00Z" })).toEqual([3, 1]);
    const since = "2026-11-23T10:02:00Z";
    const { data } = await bot.issues.listCommentsForRepo({ ...AT, since, sort: "updated", per_page: 100 });
    expect(data.map(({ issue_url }) => issue_url)).toEqual(["https://api.github.com/repos/acme/status/issues/3"]);

    clock.time += MINUTE;
    await bot.issues.updateComment({ ...AT, comment_id: github.issue(1)!.comments[0]!.id, body: "edited" });
    const bodies = async (query: object): Promise<unknown> =>
      (await bot.issues.listCommentsForRepo({ ...AT, ...query })).data.map(({ body }) => body);
    expect(await bodies({ direction: "desc" })).toEqual(["edited", "hello"]);
    expect(await bodies({ sort: "updated" })).toEqual(["hello", "edited"]);
    expect(await bodies({ sort: "created", direction: "desc" })).toEqual(["hello", "edited"]);
  });
});

describe("a fault", () => {
  const answer = { kind: "answer", status: 502, headers: { "retry-after": "5" } } as const;

  test.for<[fault: Fault, applied: number, outcome: object]>([
    [{ kind: "lose" }, 1, { status: 500, message: "fetch failed" }],
    [{ kind: "drop" }, 0, { status: 500, message: "fetch failed" }],
    [{ kind: "hang" }, 1, { status: 500, cause: { name: "TimeoutError" } }],
    [{ ...answer, applied: true }, 1, { status: 502, response: { headers: { "retry-after": "5" } } }],
    [{ ...answer, applied: false, body: { message: "busy" } }, 0, refused(502, "busy")],
    [{ kind: "empty" }, 1, { status: 201, data: "" }],
    [{ kind: "cut" }, 1, { status: 201, data: expect.stringMatching(/^\{"id":[^}]+/) }],
  ])("%j", async ([fault, applied, outcome]) => {
    const { github, bot } = setUp();
    const after: number[] = [];
    github.before = ({ method }) => (method === "POST" ? fault : null);
    github.after = ({ index }) => after.push(index);
    const settled = await bot.issues.create({ ...AT, title: "one" }).catch((error: unknown) => error);
    expect(settled).toMatchObject(outcome);
    expect(github.issues().length).toBe(applied);
    expect(after).toEqual(applied ? [0] : []);
    expect(github.writes()).toMatchObject([
      { index: 0, method: "POST", path: "/repos/acme/status/issues", body: { title: "one" }, at: START },
    ]);
  });

  test("can be death before a request, which then was never sent, or after it", async () => {
    const { github, bot } = setUp();
    const die = (): never => {
      throw new Error("dead");
    };
    github.before = die;
    await expect(bot.issues.create({ ...AT, title: "one" })).rejects.toThrow("dead");
    expect([github.issues().length, github.calls.length]).toEqual([0, 0]);
    github.before = () => null;
    github.after = die;
    await expect(bot.issues.create({ ...AT, title: "one" })).rejects.toThrow("dead");
    expect([github.issues().length, github.calls.length]).toEqual([1, 1]);
  });

  test("is no request when it was given up before", async () => {
    const { github } = setUp();
    const signal = AbortSignal.abort();
    await expect(github.fetch("https://api.github.com/user", { signal })).rejects.toThrow("aborted");
    expect(github.calls).toEqual([]);
  });
});
