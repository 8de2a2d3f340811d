import { describe, expect, test } from "vitest";
import type { TrackedIssue } from "../../../src/core/model/register.ts";
import { readActivity, type ActivityOptions } from "../../../src/github/read/activity.ts";
import { Unread } from "../../../src/github/read/unread.ts";
import type { KnownWork } from "../../../src/github/read/work-lookup.ts";
import {
  BOT,
  MINUTE,
  openTracked,
  readTracked,
  requestsOf,
  startFake,
  type FakeClients,
} from "../../support/fake-clients.ts";

const AT = "2026-11-23T10:00:00Z";
const KEYS = ["a", "b", "c"].map((digit) => digit.repeat(24));

interface Setting extends FakeClients {
  /** Reads the activity on all tracked issues. The recorded requests exclude those that list the issues. */
  read: (options?: Partial<ActivityOptions>) => Promise<TrackedIssue[]>;
}

/** Creates a repository with three tracked issues. */
function setUp(): Setting {
  const fake = startFake();
  for (const key of KEYS) openTracked(fake.github, { key });
  const read: Setting["read"] = async (options = {}) => {
    const issues = await readTracked(fake.repo);
    fake.github.calls.length = 0;
    const activity = { server: "https://github.com", comments: { since: AT }, ...options };
    return (await readActivity(fake.repo, issues, activity)).issues;
  };
  return { ...fake, read };
}

describe("an issue's closer", () => {
  test.for<[who: string, login: string, standing: string]>([
    ["a person with write access", "mira", "writer"],
    ["a bot", BOT, "bot"],
    ["a person without write access", "rando", "outsider"],
  ])("can be %s", async ([, login, standing]) => {
    const { github, read } = setUp();
    github.as(login).edit(1, { state: "closed" });
    const [issue] = await read();
    expect(issue?.facts.closer).toEqual({ login: login.replace("[bot]", ""), standing });
  });

  test.for([true, false])(
    "has neither a name nor write access if the account was deleted since (GraphQL: %s)",
    async (graphql) => {
      const { github, read } = setUp();
      github.settings.graphql = graphql;
      github.as("mira").edit(1, { state: "closed" });
      github.deleteAccount("mira");
      expect((await read())[0]?.facts.closer).toEqual({ login: null, standing: "outsider" });
    },
  );

  test("is not read again once the block records it", async () => {
    const { github, read } = setUp();
    github.as("mira").edit(1, { state: "closed" });
    const number = openTracked(github, {
      key: "d".repeat(24),
      history: [{ type: "closed", at: "2026-11-23", instant: AT, by: "ann", standing: "writer", as: "completed" }],
    });
    github.as("mira").edit(number, { state: "closed" });
    github.as("mira").edit(1, { state: "open" });
    const issues = await read();
    expect(issues.map(({ facts }) => facts.closer)).toEqual([null, null, null, { login: "ann", standing: "writer" }]);
    expect(requestsOf(github)).not.toContain("POST /graphql");
  });
});

describe("evidence and reasons in comments", () => {
  test("are accepted only from people with write access, oldest first", async () => {
    const { github, read } = setUp();
    github.as("mira").comment(2, "Evidence: https://example.org/1");
    github.as("rando").comment(2, "Evidence: https://example.org/2\nReason: mine");
    github.as("mira").comment(2, "Reason: the vendor was late");
    github.as("mira").comment(2, "thanks");
    const [, issue] = await read();
    expect(issue?.facts.evidence).toEqual([{ kind: "comment", url: "https://example.org/1", at: AT }]);
    expect(issue?.reasons).toEqual([{ text: "the vendor was late", by: "mira" }]);
  });

  test("cost a permission request even if they are invalid", async () => {
    const { github, read } = setUp();
    github.as("rando").comment(1, "Evidence: none");
    await read();
    expect(requestsOf(github)).toContain("GET /repos/acme/status/collaborators/rando/permission");
  });

  test("are accepted from a bot only if it writes as Follow-through", async () => {
    const { github, read } = setUp();
    github.as("our-app[bot]").comment(2, "Evidence: https://example.org/1");
    github.as("stale[bot]").comment(2, "Evidence: https://example.org/2");
    const [, issue] = await read({ authors: ["our-app[bot]"] });
    expect(issue?.facts.evidence).toEqual([{ kind: "comment", url: "https://example.org/1", at: AT }]);
    expect(requestsOf(github)).toEqual(["GET /repos/acme/status/issues/comments"]);
  });

  test("need only one permission request per account", async () => {
    const { github, read } = setUp();
    for (const number of [1, 2, 3]) github.as("mira").comment(number, "Reason: late");
    await read();
    expect(requestsOf(github)).toEqual([
      "GET /repos/acme/status/issues/comments",
      "GET /repos/acme/status/collaborators/mira/permission",
    ]);
  });

  test("are omitted if the scope excludes comments", async () => {
    const { github, read } = setUp();
    github.as("mira").comment(1, "Reason: late");
    expect((await read({ comments: "none" })).map(({ reasons }) => reasons)).toEqual([[], [], []]);
    expect(github.calls).toEqual([]);
  });
});

describe("evidence from trackers", () => {
  test("is listed after the evidence in the block", async () => {
    const { github, read } = setUp();
    const known = { kind: "link", url: "https://example.org/known", at: null } as const;
    const tracker = github.as("mira").open("the ticket", "");
    openTracked(github, { key: "d".repeat(24), tracker: `#${tracker}`, evidence: [known] });
    github.as("mira").edit(tracker, { state: "closed" });
    const url = `https://github.com/acme/status/issues/${tracker}`;
    expect((await read()).at(-1)?.facts.evidence).toEqual([known, { kind: "tracker", url, at: AT }]);
  });

  test("is read only once if the caller caches it", async () => {
    const { github, read } = setUp();
    const tracker = github.as("mira").open("the ticket", "");
    openTracked(github, { key: "d".repeat(24), tracker: `#${tracker}` });
    github.as("mira").edit(tracker, { state: "closed" });
    const knownWork: KnownWork = new Map();
    const first = await read({ knownWork, comments: "none" });
    expect(requestsOf(github)).toEqual(["POST /graphql", "GET /repos/acme/status/collaborators/mira/permission"]);
    expect(knownWork.get(`acme/status#${tracker}`)?.at).toBe(AT);
    expect(await read({ knownWork, comments: "none" })).toEqual(first);
    expect(github.calls).toEqual([]);
  });

  test("needs one request for a hundred trackers, and one for each account that closed some", async () => {
    const { github, read } = setUp();
    for (let count = 0; count < 101; count += 1) {
      const tracker = github.as("mira").open("the ticket", "");
      github.as("mira").edit(tracker, { state: "closed" });
      openTracked(github, { key: String(count).padStart(24, "d"), tracker: `#${tracker}` });
    }
    const issues = await read({ comments: "none" });
    expect(issues.filter(({ facts }) => facts.evidence.length === 1)).toHaveLength(101);
    expect(requestsOf(github)).toEqual([
      "POST /graphql",
      "POST /graphql",
      "GET /repos/acme/status/collaborators/mira/permission",
    ]);
  });

  test.for<[closed: string, numbers: readonly number[], found: boolean]>([
    ["one of two", [0], false],
    ["two of two", [0, 1], true],
  ])("counts only if all trackers are completed: %s", async ([, numbers, found]) => {
    const { clock, github, read } = setUp();
    const trackers = ["one", "two"].map((title) => github.as("mira").open(title, ""));
    openTracked(github, { key: "d".repeat(24), tracker: `#${trackers[1]}`, other_trackers: [`#${trackers[0]}`] });
    for (const index of numbers) {
      github.as("mira").edit(trackers[index]!, { state: "closed" });
      clock.time += MINUTE;
    }
    const url = `https://github.com/acme/status/issues/${trackers[1]}`;
    const evidence = found ? [{ kind: "tracker", url, at: "2026-11-23T10:01:00Z" }] : [];
    expect((await read()).at(-1)?.facts.evidence).toEqual(evidence);
  });
});

describe("a tracker or linked issue closed by", () => {
  test.for<[who: string, counts: boolean, login: string]>([
    ["someone with write access", true, "mira"],
    ["someone without write access, who opened it,", false, "rando"],
    ["a bot", false, BOT],
  ])("%s counts: %s", async ([, counts, login]) => {
    const { github, read } = setUp();
    const issue = github.as("rando").open("It is slow", "");
    const url = `https://github.com/acme/status/issues/${issue}`;
    openTracked(github, { key: "d".repeat(24), tracker: `#${issue}` });
    openTracked(github, { key: "e".repeat(24), done: "2026-11-20", links: [url] });
    github.as(login).edit(issue, { state: "closed" });
    const [tracked, linked] = (await read()).slice(-2);
    expect(tracked?.facts.evidence).toEqual(counts ? [{ kind: "tracker", url, at: AT }] : []);
    expect(linked?.facts.link_dates).toEqual({ [url]: counts ? AT : null });
  });

  test.for<[graphql: boolean, merged: boolean, counts: boolean]>([
    [true, false, false],
    [false, false, false],
    [true, true, true],
  ])(
    "someone whose account was deleted since (GraphQL: %s; by merging a pull request: %s) counts: %s",
    async ([graphql, merged, counts]) => {
      const { github, read } = setUp();
      github.settings.graphql = graphql;
      const issue = github.as("mira").open("It is slow", "");
      const url = `https://github.com/acme/status/issues/${issue}`;
      openTracked(github, { key: "d".repeat(24), tracker: `#${issue}` });
      if (merged) github.merge(github.openPullRequest("Fix it"), issue);
      else github.as("mira").edit(issue, { state: "closed" });
      github.deleteAccount("mira");
      expect((await read()).at(-1)?.facts.evidence).toEqual(counts ? [{ kind: "tracker", url, at: AT }] : []);
    },
  );

  test("someone whose permission can't be read proves nothing, and the tracked issue is marked", async () => {
    const { github, repo } = startFake();
    const tracker = github.as("mira").open("the ticket", "");
    openTracked(github, { key: "d".repeat(24), tracker: `#${tracker}` });
    github.as("mira").edit(tracker, { state: "closed" });
    github.before = ({ path }) =>
      path.includes("/permission") ? { kind: "answer", status: 502, applied: false } : null;
    const unread = new Unread();
    const options = { server: "https://github.com", comments: "none" } as const;
    const { issues } = await readActivity({ ...repo, unread }, await readTracked(repo), options);
    expect(issues.map(({ unheard, facts }) => [unheard, facts.evidence])).toEqual([["tracker", []]]);
  });
});

describe("link dates", () => {
  const OLD = "2025-01-01T00:00:00Z";
  const SHA = "c0ffee".padEnd(40, "0");
  const web = "https://github.com/acme/status";

  /** Creates a completed and an open issue, a merged pull request and an old commit. */
  function setUpWork(): Setting {
    const fake = setUp();
    const { github } = fake;
    for (const title of ["done", "open"]) github.as("mira").open(title, "");
    github.as("mira").edit(4, { state: "closed" });
    github.merge(github.openPullRequest("merged"), null);
    github.commit(SHA, OLD);
    return fake;
  }

  test.for<[what: string, url: string, dates: Record<string, string | null> | undefined]>([
    ["a completed issue", `${web}/issues/4`, { [`${web}/issues/4`]: AT }],
    ["an open issue", `${web}/issues/5`, { [`${web}/issues/5`]: null }],
    ["a merged pull request", `${web}/pull/6/files#r1`, { [`${web}/pull/6/files#r1`]: AT }],
    ["a commit", `${web}/commit/${SHA}`, { [`${web}/commit/${SHA}`]: OLD }],
    ["an abbreviated commit", `${web}/commit/c0ffee0`, { [`${web}/commit/c0ffee0`]: OLD }],
    ["an unknown commit", `${web}/commit/deadbeef`, { [`${web}/commit/deadbeef`]: null }],
    ["an issue that doesn't exist", `${web}/issues/99`, { [`${web}/issues/99`]: null }],
    ["a tracked issue, which can't prove itself", `${web}/issues/1`, { [`${web}/issues/1`]: null }],
    ["an invisible repository", "https://github.com/x/y/pull/1", { "https://github.com/x/y/pull/1": null }],
    ["another host", "https://example.org/acme/status/pull/6", undefined],
    ["a branch", `${web}/commit/main`, { [`${web}/commit/main`]: null }],
    ["another page", `${web}/releases/tag/v1`, undefined],
  ])("depend on what the link leads to: %s", async ([, url, dates]) => {
    const { github, read } = setUpWork();
    openTracked(github, { key: "d".repeat(24), done: "2026-11-20", links: [url] });
    expect((await read()).at(-1)?.facts.link_dates).toEqual(dates);
  });

  test("are read for links in comments, new or recorded, but not for links in unticked items", async () => {
    const { github, read } = setUpWork();
    const [old, merged, unticked] = [`${web}/commit/${SHA}`, `${web}/pull/6`, `${web}/issues/4`];
    const number = openTracked(github, {
      key: "d".repeat(24),
      links: [unticked],
      evidence: [{ kind: "comment", url: old, at: AT }],
    });
    github.as("mira").comment(number, `Evidence: ${merged}`);
    github.as("rando").comment(number, `Evidence: ${unticked}`);
    expect((await read()).at(-1)?.facts.link_dates).toEqual({ [old]: OLD, [merged]: AT });
  });
});

test("readActivity sends no requests if there are no issues", async () => {
  const { github, repo } = startFake();
  await expect(readActivity(repo, [], { server: "https://github.com", comments: { since: AT } })).resolves.toEqual({
    issues: [],
    head: null,
  });
  expect(github.calls).toEqual([]);
});

describe("an issue with activity that GitHub refuses to show", () => {
  test.for<[what: string, suffix: string, unheard: Array<string | undefined>]>([
    ["its comments", "/comments", [undefined, "activity", undefined]],
    ["its timeline", "/timeline", [undefined, undefined, "activity"]],
    ["a commenter's permission", "/collaborators/mira/permission", [undefined, "activity", "activity"]],
  ])("is marked, and the other issues are read: %s", async ([, suffix, unheard]) => {
    const { github, repo } = setUp();
    github.settings.graphql = false;
    github.as("mira").comment(2, "Evidence: https://example.org/1");
    github.as("mira").edit(3, { state: "closed" });
    const issues = await readTracked(repo);
    github.before = ({ path }) =>
      path.split("?")[0]!.endsWith(suffix) ? { kind: "answer", status: 500, applied: false } : null;
    const unread = new Unread();
    const options = { server: "https://github.com", comments: { since: AT } };
    const { issues: read } = await readActivity({ ...repo, unread }, issues, options);
    expect(read.map((issue) => issue.unheard)).toEqual(unheard);
    expect(unread.problems.length).toBeGreaterThan(0);
    await expect(readActivity(repo, issues, options)).rejects.toThrow("GitHub returned 500");
  });

  test("is marked if the server fails to return its tracker, and the failure is not cached", async () => {
    const { github, repo } = setUp();
    const tracker = github.as("mira").open("the ticket", "");
    openTracked(github, { key: "d".repeat(24), tracker: `#${tracker}` });
    const issues = await readTracked(repo);
    github.settings.graphql = false;
    github.before = ({ path }) =>
      path.endsWith(`/issues/${tracker}`) ? { kind: "answer", status: 502, applied: false } : null;
    const knownWork: KnownWork = new Map();
    const options = { server: "https://github.com", comments: "none", knownWork } as const;
    const { issues: read } = await readActivity({ ...repo, unread: new Unread() }, issues, options);
    expect(read.at(-1)?.unheard).toBe("tracker");
    expect(knownWork.has(`acme/status#${tracker}`)).toBe(false);
  });
});
