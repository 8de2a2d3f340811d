import { describe, expect, test } from "vitest";
import type { Client } from "../../../src/github/client.ts";
import { refused, REPO, startFake } from "../../support/fake-clients.ts";
import type { FakeOptions, Settings } from "../../support/fake-github/index.ts";

const FIRST = { ...REPO, issue_number: 1 };

describe("the fake GitHub", () => {
  test("lets people without write access open issues, but ignores their labels and assignees", async () => {
    const { github, rando } = startFake();
    await rando.issues.create({ ...REPO, title: "one", labels: ["follow-through"], assignees: ["mira"] });
    expect(github.issue(1)).toMatchObject({ author: "rando", labels: [], assignees: [] });
    expect(github.labels().size).toBe(0);
    await rando.issues.update({ ...FIRST, body: "mine", labels: ["x"] });
    expect(github.issue(1)).toMatchObject({ body: "mine", labels: [] });
  });

  test.for<[what: string, call: (client: Client) => Promise<unknown>, status: number]>([
    ["to change another person's issue", ({ issues }) => issues.update({ ...FIRST, body: "x" }), 403],
    [
      "to change another person's comment",
      ({ issues }) => issues.updateComment({ ...REPO, comment_id: 1001, body: "x" }),
      403,
    ],
    ["to label an issue", ({ issues }) => issues.addLabels({ ...FIRST, labels: ["x"] }), 403],
    ["to create a label", ({ issues }) => issues.createLabel({ ...REPO, name: "x" }), 404],
    ["to comment on a locked issue", ({ issues }) => issues.createComment({ ...FIRST, body: "x" }), 403],
    ["to read permissions", ({ repos }) => repos.getCollaboratorPermissionLevel({ ...REPO, username: "mira" }), 403],
  ])("rejects people without write access who try %s", async ([, call, status]) => {
    const { github, rando, mira } = startFake();
    github.as("mira").open("one", "");
    expect(github.as("mira").comment(1, "hello")).toBe(1001);
    github.lock(1);
    await expect(call(rando)).rejects.toMatchObject({ status });
    await expect(call(mira)).resolves.toBeDefined();
  });

  test("rejects writes from a workflow without `issues: write`", async () => {
    const { bot } = startFake({ accounts: [{ login: "github-actions[bot]", permission: "read" }] });
    const message = "Resource not accessible by integration";
    await expect(bot.issues.create({ ...REPO, title: "x" })).rejects.toMatchObject(refused(403, message));
  });

  test("returns the user for a person's token, but not for a workflow's token", async () => {
    const { as, bot, mira } = startFake();
    await expect(bot.users.getAuthenticated()).rejects.toMatchObject(
      refused(403, "Resource not accessible by integration"),
    );
    await expect(mira.users.getAuthenticated()).resolves.toMatchObject({ data: { login: "mira" } });
    await expect(as(null).users.getAuthenticated()).rejects.toMatchObject(refused(401));
    await expect(as("made-up").repos.get(REPO)).rejects.toMatchObject(refused(401, "Bad credentials"));
  });

  test("lets a client without a token read a public repository, but not write to it", async () => {
    const { as } = startFake();
    await expect(as(null).issues.listForRepo(REPO)).resolves.toMatchObject({ status: 200 });
    await expect(as(null).issues.create({ ...REPO, title: "x" })).rejects.toMatchObject(refused(401));
  });

  test("hides a private repository from accounts without permission", async () => {
    const { github, as, rando, mira } = startFake();
    github.settings.private = true;
    for (const client of [as(null), rando])
      await expect(client.issues.listForRepo(REPO)).rejects.toMatchObject(refused(404));
    await expect(mira.repos.get(REPO)).resolves.toMatchObject({ data: { private: true } });
    const permission = mira.repos.getCollaboratorPermissionLevel({ ...REPO, username: "rando" });
    await expect(permission).resolves.toMatchObject({ data: { permission: "none" } });
    github.settings.visible = false;
    await expect(mira.repos.get(REPO)).rejects.toMatchObject(refused(404));
  });

  test("rejects writes to an archived repository, and requests for an issue if issues are turned off", async () => {
    const { github, bot } = startFake();
    github.as("mira").open("one", "");
    const pull = github.openPullRequest("two");
    github.settings.archived = true;
    const archived = refused(403, "Repository was archived so is read-only.");
    await expect(bot.issues.create({ ...REPO, title: "x" })).rejects.toMatchObject(archived);
    await expect(bot.issues.listForRepo(REPO)).resolves.toMatchObject({ status: 200 });
    github.settings.has_issues = false;
    const off = refused(410, "Issues are disabled for this repo");
    await expect(bot.issues.get({ ...REPO, issue_number: 1 })).rejects.toMatchObject(off);
    await expect(bot.issues.listForRepo(REPO)).resolves.toMatchObject({ data: [{ number: pull }] });
    await expect(bot.repos.get(REPO)).resolves.toMatchObject({ data: { archived: true, has_issues: false } });
  });

  test("refuses comments on a locked issue from Apps and, with strict locks, also from people with write access", async () => {
    const { github, bot, mira, rando } = startFake();
    github.as("mira").open("one", "");
    github.lock(1);
    const locked = refused(403, "Unable to create comment because issue is locked.");
    await expect(rando.issues.createComment({ ...FIRST, body: "x" })).rejects.toMatchObject(locked);
    await expect(bot.issues.createComment({ ...FIRST, body: "x" })).rejects.toMatchObject(locked);
    await expect(mira.issues.createComment({ ...FIRST, body: "x" })).resolves.toMatchObject({ status: 201 });
    github.settings.strict_locks = true;
    await expect(mira.issues.createComment({ ...FIRST, body: "x" })).rejects.toMatchObject(locked);
    await expect(bot.issues.update({ ...FIRST, body: "x" })).resolves.toMatchObject({ data: { locked: true } });
    github.unlock(1);
    await expect(bot.issues.createComment({ ...FIRST, body: "x" })).resolves.toMatchObject({ status: 201 });
  });

  test("refuses comments from blocked accounts", async () => {
    const { github, bot } = startFake();
    github.as("mira").open("one", "");
    github.settings.blocked_logins = ["github-actions[bot]"];
    await expect(bot.issues.createComment({ ...FIRST, body: "x" })).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ message: "User is blocked" }] } },
    });
  });

  test.for<[refusal: NonNullable<Settings["refusal"]>, status: number, body: object]>([
    ["saml", 403, { message: expect.stringContaining("SAML enforcement") }],
    ["ip-list", 403, { message: expect.stringContaining("IP allow list enabled") }],
    ["blocked", 451, { message: "Repository access blocked", block: { reason: "dmca" } }],
    ["suspended", 403, { message: "Repository access blocked", block: { reason: "tos" } }],
  ])("refuses every request to the repository (%s) with GitHub's message", async ([refusal, status, data]) => {
    const { github, bot } = startFake();
    github.settings.refusal = refusal;
    await expect(bot.repos.get(REPO)).rejects.toMatchObject({ status, response: { data } });
    await expect(bot.issues.create({ ...REPO, title: "x" })).rejects.toMatchObject({ status, response: { data } });
  });

  test.for<[who: string, account: object, association: string, permission: string]>([
    ["the owner", { login: "acme", permission: "none" }, "OWNER", "admin"],
    ["an administrator", { login: "ann", permission: "admin" }, "MEMBER", "admin"],
    ["a collaborator", { login: "ann", permission: "write" }, "COLLABORATOR", "write"],
    ["a hidden member", { login: "ann", permission: "write", hidden: true }, "NONE", "write"],
    ["a stranger", { login: "ann", permission: "none" }, "NONE", "read"],
  ])("returns the author_association and permission of %s", async ([, account, association, permission]) => {
    const configured = account as NonNullable<FakeOptions["accounts"]>[number];
    const { github, mira } = startFake({ accounts: [configured, { login: "mira", permission: "write" }] });
    github.as(configured.login).open("one", "");
    await expect(mira.issues.get(FIRST)).resolves.toMatchObject({ data: { author_association: association } });
    const permissionLevel = mira.repos.getCollaboratorPermissionLevel({ ...REPO, username: configured.login });
    await expect(permissionLevel).resolves.toMatchObject({ data: { permission } });
  });

  test("returns the author_association NONE and no permission for an App's bot", async () => {
    const { github, mira } = startFake();
    github.as("github-actions[bot]").open("one", "");
    await expect(mira.issues.get(FIRST)).resolves.toMatchObject({ data: { author_association: "NONE" } });
    const permission = mira.repos.getCollaboratorPermissionLevel({ ...REPO, username: "github-actions[bot]" });
    await expect(permission).rejects.toMatchObject(refused(404, "github-actions[bot] is not a user"));
  });
});
