// The built Action as a runner starts it, against an embedded GitHub over real sockets.
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { startGitHub, type TestGitHub } from "./support/github.ts";
import { startProxy, type Fault, type Proxy } from "./support/proxy.ts";
import { runAction, type ActionOptions, type ActionRun } from "./support/runner.ts";
import { startServer } from "./support/server.ts";
import { createWorkspace, type Workspace } from "./support/workspace.ts";

const REPORT = "postmortems/2026-10-01-cache.md";
const CACHE = `# The cache went cold

## Action items

| Action | Owner | Due | Status |
| --- | --- | --- | --- |
| Warm the cache before a deploy | @mira | 2026-11-01 | |
| Alert on the hit rate | Ops team | 2026-12-20 | |
| Write down how to rebuild it | | | |
`;
const TODAY = "2026-11-11";
/** Seconds after which the lease of a run that left something uncertain is over. */
const LATER = 10 * 60;

let github: TestGitHub;
let proxy: Proxy;
let workspace: Workspace;
let fault: Fault;

beforeEach(async () => {
  github = await startGitHub();
  fault = () => null;
  proxy = await startProxy(github.url, (request) => fault(request));
  workspace = await createWorkspace({ [REPORT]: CACHE });
});

afterEach(async () => {
  await proxy.close();
  await github.close();
  await workspace.dispose();
});

function act(options: Partial<ActionOptions> = {}): Promise<ActionRun> {
  return runAction({ workspace: workspace.root, apiUrl: proxy.url, today: TODAY, ...options });
}

async function issue(
  number: number,
): Promise<{ title: string; body: string; state: string; state_reason: string | null }> {
  return (await github.api("GET", `/repos/acme/status/issues/${number}`)).data;
}

function change(number: number, body: object): Promise<unknown> {
  return github.api("PATCH", `/repos/acme/status/issues/${number}`, body);
}

/** Issues that stand for commitments: all but the dashboard. */
async function tracked(query = "state=all"): Promise<Array<{ title: string }>> {
  const { data } = await github.api("GET", `/repos/acme/status/issues?${query}&per_page=100`);
  return data.filter(({ body }: { body: string }) => !body.includes("follow-through:dashboard"));
}

async function count(): Promise<number> {
  return (await tracked()).length;
}

describe("sync", () => {
  test("opens one labelled issue for each commitment and says so", async () => {
    const run = await act();
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({
      total: "3",
      created: "3",
      updated: "0",
      pending: "0",
      problems: "0",
      overdue: "1",
      undated: "1",
      "on-track": "1",
    });
    const issues = await tracked("labels=follow-through");
    expect(issues.map(({ title }) => title).toSorted()).toEqual([
      "Alert on the hit rate",
      "Warm the cache before a deploy",
      "Write down how to rebuild it",
    ]);
    expect(run.summary).toContain("0 of 3 kept · 1 overdue");
    expect(run.summary).toContain(`Today is set to ${TODAY} by FOLLOW_THROUGH_TODAY.`);
  });

  test("a first run leaves alone what its own account opened before for other reasons", async () => {
    const headers = { authorization: `token ${github.token}`, "content-type": "application/json" };
    const body = JSON.stringify({ title: "Weekly report", body: "by the same bot" });
    await fetch(`${github.url}/repos/acme/status/issues`, { method: "POST", headers, body });
    const run = await act();
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ created: "3", problems: "0" });
    expect((await act()).outputs).toMatchObject({ created: "0", problems: "0" });
  });

  test("makes no write when nothing changed, not even after lines moved", async () => {
    await act();
    const before = proxy.writes().length;
    await workspace.write(REPORT, CACHE.replace("## Action items", "Some more words.\n\n## Action items"));
    const again = await act();
    expect(again.status).toBe(0);
    expect(proxy.writes().length - before).toBe(0);
  });

  test("keeps what people write around the managed block, and a title that a person changed", async () => {
    await act();
    const { body } = await issue(1);
    await change(1, {
      body: `Read this first.\r\n\r\n${body.replaceAll("\n", "\r\n")}\r\n\r\n- [ ] my own notes`,
      title: "A better title",
    });
    await workspace.write(
      REPORT,
      CACHE.replace("2026-11-01", "2026-12-01").replace(
        "Warm the cache before a deploy",
        "Warm the cache before a deploy {#warm}",
      ),
    );
    const run = await act();
    expect(run.outputs["updated"]).toBe("1");
    const after = await issue(1);
    expect(after.title).toBe("A better title");
    expect(after.body.startsWith("Read this first.\r\n\r\n<!-- follow-through:v1 ")).toBe(true);
    expect(after.body.endsWith("\r\n\r\n- [ ] my own notes")).toBe(true);
    expect(after.body).toContain("2026-12-01");
  });

  test("moving a date makes a slip and keeps the first date", async () => {
    await act();
    await workspace.write(REPORT, CACHE.replace("2026-11-01", "2026-12-01"));
    const run = await act();
    expect(run.outputs).toMatchObject({ created: "0", updated: "1", overdue: "0", slipped: "1" });
    expect((await issue(1)).body).toContain("first promised for 2026\\-11\\-01".replaceAll("\\", ""));
  });

  test("ticking closes, unticking reopens, and a person's reopening is left alone", async () => {
    await act();
    const ticked = CACHE.replace("2026-12-20 | |", "2026-12-20 | Done 2026-11-09 https://example.com/proof |");
    await workspace.write(REPORT, ticked);
    expect((await act()).outputs["kept"]).toBe("1");
    expect(await issue(2)).toMatchObject({ state: "closed", state_reason: "completed" });
    await change(2, { state: "open" });
    const reopened = await act();
    expect(reopened.outputs).toMatchObject({ updated: "1", kept: "0", "on-track": "1" });
    expect((await act()).outputs["updated"]).toBe("0");
    await workspace.write(REPORT, CACHE);
    await act();
    await workspace.write(REPORT, ticked);
    await act();
    expect(await issue(2)).toMatchObject({ state: "closed" });
    await workspace.write(REPORT, CACHE);
    await act();
    expect(await issue(2)).toMatchObject({ state: "open" });
  });

  test("an item that is done when first seen gets an issue, created and closed in one run", async () => {
    await workspace.write(REPORT, CACHE.replace("2026-12-20 | |", "2026-12-20 | Done |"));
    const run = await act();
    expect(run.outputs).toMatchObject({ created: "3", unproven: "1" });
    expect(await issue(2)).toMatchObject({ state: "closed", state_reason: "completed" });
  });

  test("a line that goes missing is removed, and restored when it comes back", async () => {
    await act();
    await workspace.write(REPORT, CACHE.replace(/\| Alert.*\n/, ""));
    const gone = await act({ event: "schedule" });
    expect(gone.outputs["removed"]).toBe("1");
    expect(gone.status).toBe(1);
    await workspace.write(REPORT, CACHE);
    expect((await act()).outputs).toMatchObject({ removed: "0", created: "0" });
    expect(await count()).toBe(3);
  });

  test("a renamed report keeps its issues", async () => {
    await act();
    await workspace.remove(REPORT);
    await workspace.write("postmortems/2026-10-01-cold-cache.md", CACHE);
    expect((await act()).outputs).toMatchObject({ created: "0", removed: "0", total: "3" });
  });

  test("opens at most max-creates issues a run and goes on in the next", async () => {
    const first = await act({ inputs: { "max-creates": "2" } });
    expect(first.outputs).toMatchObject({ created: "2", pending: "1", total: "3" });
    expect(first.status).toBe(0);
    expect(first.stdout).toContain("::warning");
    expect((await act({ inputs: { "max-creates": "2" } })).outputs).toMatchObject({ created: "1", pending: "0" });
  });

  test("reads every page of a long list", async () => {
    const rows = Array.from({ length: 230 }, (_, index) => `- Item number ${index} of many`).join("\n");
    await workspace.write(REPORT, `# Many\n\n## Action items\n\n${rows}\n`);
    expect((await act({ inputs: { "max-creates": "500" } })).outputs["created"]).toBe("230");
    expect((await act({ inputs: { "max-creates": "500" } })).outputs).toMatchObject({
      created: "0",
      updated: "0",
      total: "230",
    });
  });

  test("assigns the owners that can be assigned, and asks about each once", async () => {
    await workspace.write(
      REPORT,
      "# R\n\n## Actions\n\n- One (@mira)\n- Two (@mira and @ghost)\n- Three (owner: Ops team)\n",
    );
    fault = ({ path }) => (path.endsWith("/assignees/mira") ? { status: 204, body: "" } : null);
    expect((await act()).outputs["created"]).toBe("3");
    const assignees = async (number: number): Promise<string[]> =>
      (await github.api("GET", `/repos/acme/status/issues/${number}`)).data.assignees.map(
        ({ login }: { login: string }) => login,
      );
    expect([await assignees(1), await assignees(2), await assignees(3)]).toEqual([["mira"], ["mira"], []]);
    expect(proxy.requests.filter(({ path }) => path.includes("/assignees/"))).toHaveLength(2);
  });

  test("links the promise's line at the commit that was read", async () => {
    await act({ commit: "0123456789012345678901234567890123456789" });
    expect((await issue(1)).body).toContain(
      `/acme/status/blob/0123456789012345678901234567890123456789/${REPORT}?plain=1#L7`,
    );
  });

  test("takes settings from the config file, and inputs over them", async () => {
    await workspace.write(".github/follow-through.yml", "warn-days: 60\nlabel: promise\nfail-on: [due-soon]\n");
    const run = await act({ event: "schedule", inputs: { label: "said" } });
    expect(run.outputs).toMatchObject({ "due-soon": "1" });
    expect(run.status).toBe(1);
    expect(await tracked("labels=said")).toHaveLength(3);
  });

  test("writes the facts to a snapshot, which a server judges alike", async () => {
    const run = await act({ event: "schedule", inputs: { snapshot: "facts.json", "warn-days": "60" } });
    expect(run.outputs).toMatchObject({ snapshot: "facts.json", "due-soon": "1" });
    const server = await startServer({
      FOLLOW_THROUGH_SNAPSHOT: `${workspace.root}/facts.json`,
      FOLLOW_THROUGH_TODAY: TODAY,
    });
    onTestFinished(async () => void (await server.stop()));
    const summary = await (await fetch(`${server.url}/api/v1/summary.json`)).json();
    expect(summary).toMatchObject({ counts: { total: 3, overdue: 1, due_soon: 1, undated: 1 } });
  });

  test("an outsider's copy of a managed block changes nothing and is reported", async () => {
    await act();
    const { body } = await issue(1);
    await github.api("POST", "/repos/acme/status/issues", { title: "Copy", body, labels: ["follow-through"] });
    const run = await act();
    expect(run.outputs).toMatchObject({ total: "3", created: "0", problems: "1" });
    expect(run.stdout).toContain("Issue #5 doesn't count");
  });
});

describe("what people do to issues", () => {
  test.each([
    ["replaces the body", "My own words"],
    ["cuts the block", "<!-- follow-through:v1 {} -->"],
    ["empties it", ""],
  ])("a person who %s makes the run red, and no second issue", async (_, body) => {
    await act();
    await change(2, { body });
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("Issue #2 can't be used");
    expect(await count()).toBe(3);
  });

  test("a label that was renamed makes the run red, and no second issue", async () => {
    await act();
    await github.api("PATCH", "/repos/acme/status/labels/follow-through", { new_name: "promises" });
    for (const inputs of [{}, { label: "another" }]) {
      const run = await act({ inputs });
      expect(run.status).toBe(1);
      expect(run.stdout).toContain("is missing, but issues such as #1, #2, #3 are tracked: rename it back");
    }
    expect(await count()).toBe(3);
    expect((await act({ inputs: { label: "promises" } })).outputs).toMatchObject({ created: "0", total: "3" });
  });

  test("another account goes on with the issues that the ledger knows", async () => {
    await act();
    const run = await act({ token: "person-token" });
    expect(run.outputs).toMatchObject({ created: "0", total: "3", problems: "0" });
    expect(run.status).toBe(0);
  });

  test("without the dashboard another account's run is red, and opens no second issue", async () => {
    await act();
    await change(4, { body: "nothing" });
    // Nothing leads to it any more.
    await github.api("PATCH", "/repos/acme/status/labels/follow-through", { description: "ours" });
    await change(4, { labels: [] });
    const run = await act({ token: "person-token" });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("Name its account in `author`");
    expect(await count()).toBe(4);
    expect((await act({ token: "person-token", inputs: { author: "follow-bot" } })).status).toBe(0);
  });
});

describe("a list that is paged by cursor", () => {
  test("is followed to its end", async () => {
    const rows = Array.from({ length: 230 }, (_, index) => `- Item number ${index} of many`).join("\n");
    await workspace.write(REPORT, `# Many\n\n## Action items\n\n${rows}\n`);
    await act({ inputs: { "max-creates": "500" } });
    const cursors = await startProxy(
      github.url,
      () => null,
      (link) =>
        link.replaceAll(/<([^>]*)>; rel="(\w+)"/g, (_, url: string, rel: string) =>
          rel === "next" ? `<${url}&after=abc>; rel="next"` : `<${url}>; rel="x-${rel}"`,
        ),
    );
    const run = await act({ apiUrl: cursors.url, inputs: { "max-creates": "500" } });
    expect(run.outputs).toMatchObject({ created: "0", total: "230" });
    expect(cursors.requests.filter(({ path }) => path.includes("after=abc"))).toHaveLength(2);
    await cursors.close();
  });
});

describe("a snapshot that can't be written", () => {
  test("is red with a sentence, after everything else was told", async () => {
    const run = await act({ inputs: { snapshot: "postmortems/2026-10-01-cache.md/facts.json" } });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("can't be written (");
    expect(run.outputs).toMatchObject({ created: "3", snapshot: "" });
    expect((await act({ inputs: { snapshot: "out/deep/facts.json" } })).outputs["snapshot"]).toBe(
      "out/deep/facts.json",
    );
  });
});

describe("states of closed issues", () => {
  test("completed without evidence, completed with evidence and not planned, in outputs, summary and API", async () => {
    await act();
    await change(1, { state: "closed", state_reason: "completed" });
    await change(2, { state: "closed", state_reason: "completed" });
    await github.api("POST", "/repos/acme/status/issues/2/comments", { body: "Evidence: https://example.com/graph" });
    await change(3, { state: "closed", state_reason: "not_planned" });
    const silent = await act({ event: "schedule" });
    expect([silent.status, silent.stdout]).toEqual([
      1,
      expect.stringContaining("1 commitment was withdrawn without a reason (comment “Reason: …” on the issue): #3"),
    ]);
    await github.api("POST", "/repos/acme/status/issues/3/comments", { body: "Reason: the cache is gone" });
    const run = await act({ event: "schedule" });
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ unproven: "1", withdrawn: "1", kept: "1", overdue: "0" });
    expect(run.summary).toContain("done without evidence");
    const server = await startServer({
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: github.token,
      FOLLOW_THROUGH_REPOSITORIES: "acme/status",
      FOLLOW_THROUGH_TODAY: TODAY,
    });
    onTestFinished(async () => void (await server.stop()));
    const summary = (await (await fetch(`${server.url}/api/v1/summary.json`)).json()) as {
      counts: Record<string, number>;
    };
    expect(summary.counts).toMatchObject({ total: 3, unproven: 1, withdrawn: 1, kept: 1 });
    const page = await (await fetch(`${server.url}/`)).text();
    expect(page).toContain("Withdrawn, replaced or removed: 1");
    const one = await (await fetch(`${server.url}/api/v1/commitments/acme/status/2.json`)).json();
    expect(one).toMatchObject({
      id: "acme/status/2",
      state: "kept",
      evidence: [{ kind: "comment", url: "https://example.com/graph" }],
    });
    expect(await server.stop()).toBe(0);
  });

  test("without require-evidence a bare close is kept", async () => {
    await act();
    await change(2, { state: "closed", state_reason: "completed" });
    expect((await act({ inputs: { "require-evidence": "false" } })).outputs).toMatchObject({
      unproven: "0",
      kept: "1",
    });
  });
});

describe("the head check", () => {
  test("writes from the head of the default branch alone", async () => {
    const old = await act({ commit: "0123456789abcdef", inputs: { "allow-any-ref": "false" } });
    expect(old.stdout).toContain("Nothing was written: 0123456789ab is not the head of main");
    expect([old.status, proxy.writes()]).toEqual([0, []]);
    const { data } = await github.api("GET", "/repos/acme/status/git/ref/heads/main");
    const head = await act({ commit: data.object.sha, inputs: { "allow-any-ref": "false" } });
    expect(head.outputs).toMatchObject({ created: "3", problems: "0" });
  });

  test("a branch that is not there is named", async () => {
    fault = ({ path }) => (path.includes("/git/ref/") ? { status: 404 } : null);
    const run = await act({ commit: "0123456789abcdef", inputs: { "allow-any-ref": "false" } });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("Could not read the head of main: there is no such branch");
    expect(proxy.writes()).toEqual([]);
  });

  test("writes nothing and says so without a commit to compare, and checks all the same", async () => {
    const run = await act({ event: "schedule", inputs: { "allow-any-ref": "false" } });
    expect(run.stdout).toContain("Nothing was written: GITHUB_SHA and GITHUB_REPOSITORY don't tell");
    expect(run.outputs).toMatchObject({ total: "3", overdue: "1", created: "0" });
    expect(run.status).toBe(1);
    expect(proxy.writes()).toEqual([]);
  });
});

describe("check", () => {
  test("fails on overdue commitments with one sentence and an annotation at the line", async () => {
    const run = await act({ event: "schedule" });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("1 commitment is overdue by 10 days: #1 Warm the cache before a deploy.");
    expect(run.stdout).toMatch(new RegExp(`^::error title=Commitment overdue,file=${REPORT},line=7::`, "m"));
  });

  test("checks without writing when sync is not asked for", async () => {
    const run = await act({ inputs: { mode: "check" } });
    expect(run.status).toBe(1);
    expect(proxy.writes()).toEqual([]);
    expect(run.outputs).toMatchObject({ total: "3", overdue: "1", created: "0" });
  });

  test("fail-on chooses the states", async () => {
    expect((await act({ event: "schedule", inputs: { "fail-on": "withdrawn" } })).status).toBe(0);
    expect((await act({ event: "schedule", inputs: { "fail-on": "due-soon, undated" } })).status).toBe(1);
  });

  test("shows at most ten annotations of a level", async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `- Late thing number ${index}, due 2026-10-02`).join("\n");
    await workspace.write(REPORT, `# Late\n\n## Action items\n\n${rows}\n`);
    const run = await act({ event: "schedule" });
    expect(run.stdout.match(/^::error/gm)).toHaveLength(10);
    expect(run.stdout).toContain("32 more: see the job summary.");
  });
});

describe("a dry run", () => {
  test("reads everything, says what it would do and writes nothing", async () => {
    const run = await act({ inputs: { "dry-run": "true" } });
    expect(run.status).toBe(0);
    expect(proxy.writes()).toEqual([]);
    expect(run.stdout).toContain("would create an issue for “Alert on the hit rate”");
    expect(run.outputs).toMatchObject({ total: "3", created: "0" });
  });
});

describe("lint", () => {
  test("on a pull request needs no token, asks GitHub nothing and shows the promises", async () => {
    const run = await act({ event: "pull_request", token: "" });
    expect(run.status).toBe(0);
    expect(proxy.requests).toEqual([]);
    expect(run.summary).toContain("3 commitments in 1 document");
    expect(run.stdout).toMatch(/^::notice .*line=7::Warm the cache before a deploy/m);
  });

  test("fails on an ambiguous date at its line, with the way to write it", async () => {
    await workspace.write(REPORT, CACHE.replace("2026-11-01", "03/04/2026"));
    const run = await act({ event: "pull_request" });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("“03/04/2026” can mean 2026-04-03 or 2026-03-04: write it as YYYY-MM-DD");
    expect(run.stdout).toMatch(new RegExp(`^::error .*file=${REPORT},line=7::`, "m"));
  });
});

describe("bad input", () => {
  const cases: Array<[what: string, options: Partial<ActionOptions>, sentence: string]> = [
    ["no token", { token: "" }, "No token: give the job `permissions: contents: read, issues: write`"],
    ["no document", { inputs: { documents: "nowhere/*.md" } }, "No document matches nowhere/*.md"],
    ["an unknown input", { inputs: { warn_day: "3" } }, "Unknown input `warn_day`: use one of mode, documents"],
    ["a wrong day", { inputs: { since: "2026-02-30" } }, 'Input `since` is "2026-02-30": expected a day as YYYY-MM-DD'],
    ["a wrong time zone", { inputs: { timezone: "Mars/Olympus" } }, "expected an IANA time zone"],
    ["a wrong today", { today: "tomorrow" }, 'FOLLOW_THROUGH_TODAY is "tomorrow": expected a day as YYYY-MM-DD'],
    ["a wrong repository", { repository: "acme" }, 'The repository is "acme": expected owner/name'],
    ["a missing config file", { inputs: { config: "nope.yml" } }, "The config file nope.yml can't be read (ENOENT)"],
    ["an unknown repository", { repository: "acme/other" }, "the repository does not exist, or the token can't see it"],
    ["a dangerous event", { event: "pull_request_target" }, "Follow-through does not run on pull_request_target"],
  ];
  test.each(cases)("%s is one sentence and nothing is written", async (_, options, sentence) => {
    const run = await act(options);
    expect(run.status).toBe(1);
    expect(run.stdout.match(/^::error/gm)).toHaveLength(1);
    expect(run.stdout).toContain(sentence);
    expect(proxy.writes()).toEqual([]);
  });

  test("a report with an impossible date is tracked, and the run is red until the date is mended", async () => {
    await workspace.write(REPORT, CACHE.replace("2026-11-01", "2026-02-30"));
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(
      new RegExp(`^::error .*file=${REPORT},line=7::The due date “2026-02-30” is no day`, "m"),
    );
    expect(run.outputs).toMatchObject({ created: "3", undated: "2", problems: "1" });
  });

  test("issues that are turned off are named", async () => {
    await github.close();
    github = await startGitHub({ issues: false });
    const run = await act({ apiUrl: github.url });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("Issues are turned off in acme/status");
  });
});

describe("a GitHub that fails", () => {
  const isCreate: Fault = ({ method, path }) =>
    method === "POST" && path.endsWith("/issues") ? { status: 502 } : null;
  const posts = (): number =>
    proxy.writes().filter(({ method, path }) => method === "POST" && path.endsWith("/issues")).length;

  test.each([
    [401, "GitHub does not accept the token"],
    [403, "the token lacks the permission; give the job"],
    [404, "the repository does not exist"],
    [500, "GitHub answered 500"],
  ])("%i while reading ends red with a sentence and without a write", async (status, sentence) => {
    fault = () => ({ status });
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(sentence);
    expect(proxy.writes()).toEqual([]);
  });

  test.each([
    ["an empty body", { status: 200, body: "" }],
    ["a cut body", { status: 200, body: '[{"number":1' }],
    ["another shape", { status: 200, body: { items: [] } }],
    ["a redirect", { status: 301, headers: { location: "/elsewhere" } }],
  ])("%s instead of the list is an error, not an empty list", async (_, answer) => {
    fault = ({ path }) => (path.includes("/issues?") ? answer : null);
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/GitHub's answer is truncated or has an unexpected shape|it has moved/);
    expect(proxy.writes()).toEqual([]);
  });

  test("a refused issue is red, the others go on, and the next run heals it", async () => {
    let first = true;
    fault = (request) => {
      if (!isCreate(request) || !first) return null;
      first = false;
      return { status: 422, body: { message: "Validation Failed" } };
    };
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ created: "2", problems: "1", total: "3" });
    expect((await act()).outputs).toMatchObject({ created: "1" });
    expect(await count()).toBe(3);
  });

  test("a create whose answer is lost is looked for, found and never tried twice", async () => {
    fault = (request) => (isCreate(request) ? "lose" : null);
    const run = await act();
    expect(run.status).toBe(0);
    expect(posts()).toBe(4);
    expect(run.outputs).toMatchObject({ created: "3", problems: "0" });
    expect(run.stdout).toContain("found #1 Warm the cache before a deploy, created by a request whose answer was lost");
    fault = () => null;
    expect((await act()).outputs).toMatchObject({ created: "0", updated: "0", total: "3" });
    expect(await count()).toBe(3);
  });

  test("one that is not found is red and not tried twice, and the next run opens it", async () => {
    let first = true;
    fault = (request) => {
      if (!isCreate(request) || !first) return null;
      first = false;
      return { status: 502 };
    };
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("It is not known whether the issue exists, so the request was not repeated");
    expect(run.outputs).toMatchObject({ created: "2", pending: "1" });
    expect((await act({ later: LATER })).outputs).toMatchObject({ created: "1", total: "3" });
    expect(await count()).toBe(3);
  });

  test("a close that fails after its create is made good by the next run, on the day the report states", async () => {
    await workspace.write(
      REPORT,
      CACHE.replace("2026-12-20 | |", "2026-12-20 | Done 2026-10-05 https://example.com/proof |"),
    );
    fault = ({ method }) => (method === "PATCH" ? { status: 500 } : null);
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.outputs["created"]).toBe("3");
    fault = () => null;
    // Whether the close may still come to be is not known, so the run that sent it kept its lease.
    const healed = await act({ later: LATER });
    expect(healed.outputs).toMatchObject({ created: "0", updated: "1", kept: "1" });
    expect(healed.status).toBe(0);
    expect((await act()).outputs["updated"]).toBe("0");
  });

  test("a rate limit stops the writing, says when to go on, and loses nothing", async () => {
    fault = (request) => (isCreate(request) && posts() > 1 ? { status: 429, headers: { "retry-after": "60" } } : null);
    const run = await act();
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("run again in 60 seconds");
    expect(posts()).toBe(2);
    expect(run.outputs).toMatchObject({ created: "1", pending: "2" });
    fault = () => null;
    expect((await act()).outputs).toMatchObject({ created: "2" });
    expect(await count()).toBe(3);
  });

  test("the token never shows", async () => {
    fault = () => ({ status: 500, body: { message: "token canary-token-1234 is wrong" } });
    for (const broken of [false, true]) {
      if (!broken) fault = ({ method }) => (method === "POST" ? { status: 500 } : null);
      else fault = () => ({ status: 401 });
      const run = await act({ token: "canary-token-1234", event: "schedule" });
      expect(`${run.stdout}${run.summary}${JSON.stringify(run.outputs)}`).not.toContain("canary-token-1234");
    }
  });
});
