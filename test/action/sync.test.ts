import { describe, expect, test } from "vitest";
import { commitAll, initRepository } from "../support/git.ts";
import { startProxy } from "../support/proxy.ts";
import { CACHE, REPORT, startScene, TODAY, type Scene } from "./scene.ts";

/** Commits the workspace's files to a new repository. Returns the commit's id. */
function commitWorkspace({ workspace: { root } }: Scene): string {
  initRepository(root);
  return commitAll(root);
}

describe.concurrent("sync", () => {
  test("creates one labelled issue per commitment and reports how many it created", async (context) => {
    const scene = await startScene(context);
    const run = await scene.act();
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({
      total: "3",
      created: "3",
      updated: "0",
      pending: "0",
      problems: "0",
      overdue: "1",
      undated: "1",
      "not-due": "1",
    });
    const issues = await scene.listTracked("labels=follow-through");
    expect(issues.map(({ title }) => title).toSorted()).toEqual([
      "Alert on the hit rate",
      "Warm the cache before a deploy",
      "Write down how to rebuild it",
    ]);
    expect(run.summary).toContain("Follow-through: 1 commitment was due by today. It is overdue");
    expect(run.summary).toContain(`Today is set to ${TODAY} by FOLLOW_THROUGH_TODAY.`);
  });

  test("ignores issues that its own account opened earlier for other reasons", async (context) => {
    const { github, act } = await startScene(context);
    const headers = { authorization: `token ${github.token}`, "content-type": "application/json" };
    const body = JSON.stringify({ title: "Weekly report", body: "by the same bot" });
    await fetch(`${github.url}/repos/acme/status/issues`, { method: "POST", headers, body });
    const run = await act();
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ created: "3", problems: "0" });
    expect((await act()).outputs).toMatchObject({ created: "0", problems: "0" });
  });

  test("writes nothing if no commitment changed, even if a line moved", async (context) => {
    const { proxy, workspace, act } = await startScene(context);
    await act();
    const before = proxy.writes().length;
    await workspace.write(REPORT, CACHE.replace("## Action items", "Some more words.\n\n## Action items"));
    const again = await act();
    expect(again.status).toBe(0);
    expect(proxy.writes().length - before).toBe(0);
  });

  test("keeps text that people add around the managed block, and a title that a person changed", async (context) => {
    const { workspace, act, readIssue, editIssue } = await startScene(context);
    await act();
    const { body } = await readIssue(1);
    await editIssue(1, {
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
    const after = await readIssue(1);
    expect(after.title).toBe("A better title");
    expect(after.body.startsWith("Read this first.\r\n\r\n<!-- follow-through:v1 ")).toBe(true);
    expect(after.body.endsWith("\r\n\r\n- [ ] my own notes")).toBe(true);
    expect(after.body).toContain("2026-12-01");
  });

  test("counts a later due date as a slip and keeps the original due date", async (context) => {
    const { workspace, act, readIssue } = await startScene(context);
    await act();
    await workspace.write(REPORT, CACHE.replace("2026-11-01", "2026-12-01"));
    const run = await act();
    expect(run.outputs).toMatchObject({ created: "0", updated: "1", overdue: "0", slipped: "1" });
    expect((await readIssue(1)).body).toContain("first promised for 2026-11-01");
  });

  test("closes the issues of ticked items, reopens those of unticked items, and leaves open the issues that a person reopened", async (context) => {
    const { workspace, act, readIssue, editIssue } = await startScene(context);
    await act();
    const ticked = CACHE.replace("2026-12-20 | |", "2026-12-20 | Done 2026-11-09 https://example.com/proof |");
    await workspace.write(REPORT, ticked);
    expect((await act()).outputs["kept"]).toBe("1");
    expect(await readIssue(2)).toMatchObject({ state: "closed", state_reason: "completed" });
    await editIssue(2, { state: "open" });
    const reopened = await act();
    expect(reopened.outputs).toMatchObject({ updated: "1", kept: "0", "not-due": "1" });
    expect((await act()).outputs["updated"]).toBe("0");
    await workspace.write(REPORT, CACHE);
    await act();
    await workspace.write(REPORT, ticked);
    await act();
    expect(await readIssue(2)).toMatchObject({ state: "closed" });
    await workspace.write(REPORT, CACHE);
    await act();
    expect(await readIssue(2)).toMatchObject({ state: "open" });
  });

  test("creates and closes a done item's issue in one run", async (context) => {
    const scene = await startScene(context);
    await scene.workspace.write(REPORT, CACHE.replace("2026-12-20 | |", "2026-12-20 | Done |"));
    const run = await scene.act();
    expect(run.outputs).toMatchObject({ created: "3", "already-done": "1" });
    expect(await scene.readIssue(2)).toMatchObject({ state: "closed", state_reason: "completed" });
  });

  test("marks a commitment as removed if its line disappears, and restores it if the line returns", async (context) => {
    const { workspace, act, listTracked } = await startScene(context);
    await act();
    await workspace.write(REPORT, CACHE.replace(/\| Alert.*\n/, ""));
    const gone = await act({ event: "schedule" });
    expect(gone.outputs["removed"]).toBe("1");
    expect(gone.status).toBe(1);
    await workspace.write(REPORT, CACHE);
    expect((await act()).outputs).toMatchObject({ removed: "0", created: "0" });
    expect(await listTracked()).toHaveLength(3);
  });

  test("keeps a renamed report's issues", async (context) => {
    const { workspace, act } = await startScene(context);
    await act();
    await workspace.remove(REPORT);
    await workspace.write("postmortems/2026-10-01-cold-cache.md", CACHE);
    expect((await act()).outputs).toMatchObject({ created: "0", removed: "0", total: "3" });
  });

  test("creates at most max-creates issues in one run and the rest in the next", async (context) => {
    const scene = await startScene(context);
    const first = await scene.act({ inputs: { "max-creates": "2" } });
    expect(first.outputs).toMatchObject({ created: "2", pending: "1", total: "3" });
    expect(first.status).toBe(0);
    expect(first.stdout).toContain("::warning");
    expect((await scene.act({ inputs: { "max-creates": "2" } })).outputs).toMatchObject({ created: "1", pending: "0" });
  });

  test("reads every page of a long list, whether GitHub paginates by number or by cursor", async (context) => {
    const { github, workspace, act } = await startScene(context);
    const rows = Array.from({ length: 230 }, (_, index) => `- Item number ${index} of many`).join("\n");
    await workspace.write(REPORT, `# Many\n\n## Action items\n\n${rows}\n`);
    const inputs = { "max-creates": "500" };
    expect((await act({ inputs })).outputs["created"]).toBe("230");
    expect((await act({ inputs })).outputs).toMatchObject({ created: "0", updated: "0", total: "230" });

    const toCursors = (link: string): string =>
      link.replaceAll(/<([^>]*)>; rel="(\w+)"/g, (_, url: string, rel: string) =>
        rel === "next" ? `<${url}&after=abc>; rel="next"` : `<${url}>; rel="x-${rel}"`,
      );
    const cursors = await startProxy(github.url, () => null, toCursors);
    context.onTestFinished(cursors.close);
    expect((await act({ apiUrl: cursors.url, inputs })).outputs).toMatchObject({ created: "0", total: "230" });
    expect(cursors.requests.filter(({ path }) => path.includes("after=abc"))).toHaveLength(2);
  });

  test("assigns the owners who can be assigned, and checks each owner only once", async (context) => {
    const scene = await startScene(context);
    const { proxy, workspace, act, readIssue } = scene;
    await workspace.write(
      REPORT,
      "# R\n\n## Actions\n\n- One (@mira)\n- Two (@mira and @ghost)\n- Three (owner: Ops team)\n",
    );
    scene.fault = ({ path }) => (path.endsWith("/assignees/mira") ? { status: 204, body: "" } : null);
    expect((await act()).outputs["created"]).toBe("3");
    const assignees = async (number: number): Promise<string[]> =>
      (await readIssue(number)).assignees.map(({ login }) => login);
    expect([await assignees(1), await assignees(2), await assignees(3)]).toEqual([["mira"], ["mira"], []]);
    expect(proxy.requests.filter(({ path }) => path.includes("/assignees/"))).toHaveLength(2);
  });

  test("links to the commitment's line at the commit that the run read", async (context) => {
    const scene = await startScene(context);
    const commit = commitWorkspace(scene);
    await scene.act({ commit });
    expect((await scene.readIssue(1)).body).toContain(`/acme/status/blob/${commit}/${REPORT}?plain=1#L7`);
  });
});

describe.concurrent("a dry run", () => {
  test("reads everything, shows what it would do and writes nothing", async (context) => {
    const scene = await startScene(context);
    const run = await scene.act({ inputs: { "dry-run": "true" } });
    expect(run.status).toBe(0);
    expect(scene.proxy.writes()).toEqual([]);
    expect(run.stdout).toContain("would create an issue for “Alert on the hit rate”");
    expect(run.outputs).toMatchObject({ total: "3", created: "0" });
  });
});

describe.concurrent("the commit to read", () => {
  test("must be a full commit id", async (context) => {
    const scene = await startScene(context);
    const run = await scene.act({ commit: "--help" });
    expect([run.status, run.stdout]).toEqual([
      1,
      expect.stringContaining('GITHUB_SHA is "--help": expected a full commit id.'),
    ]);
  });

  test("is reported with a fix if neither the workspace nor GitHub has it", async (context) => {
    const scene = await startScene(context);
    const run = await scene.act({ commit: "b".repeat(40) });
    expect(run.stdout).toContain(
      "Could not read the files of bbbbbbbbbbbb in acme/status: the commit isn't in the workspace, and the token can't see it on GitHub. Add a checkout step, or give the token `contents: read` on acme/status.",
    );
    expect([run.status, scene.proxy.writes()]).toEqual([1, []]);
  });
});

describe.concurrent("the head check", () => {
  test("allows writes only at the head of the default branch", async (context) => {
    const scene = await startScene(context);
    const { proxy, act } = scene;
    const commit = commitWorkspace(scene);
    const old = await act({ commit, inputs: { "allow-any-ref": "false" } });
    expect(old.stdout).toContain(`Nothing was written: ${commit.slice(0, 12)} is not the head of main`);
    expect([old.status, proxy.writes()]).toEqual([0, []]);
    const ref = { status: 200, body: { object: { sha: commit } } };
    scene.fault = ({ path }) => (path.includes("/git/ref/") ? ref : null);
    const head = await act({ commit, inputs: { "allow-any-ref": "false" } });
    expect(head.outputs).toMatchObject({ created: "3", problems: "0" });
  });

  test("fails and names the branch if it doesn't exist", async (context) => {
    const scene = await startScene(context);
    scene.fault = ({ path }) => (path.includes("/git/ref/") ? { status: 404 } : null);
    const commit = commitWorkspace(scene);
    const run = await scene.act({ commit, inputs: { "allow-any-ref": "false" } });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("Could not read the head of main: there is no such branch");
    expect(scene.proxy.writes()).toEqual([]);
  });

  test("reports that nothing was written if there is no commit to compare, but the run still checks due dates", async (context) => {
    const scene = await startScene(context);
    const run = await scene.act({ event: "schedule", inputs: { "allow-any-ref": "false" } });
    expect(run.stdout).toContain("Nothing was written: GITHUB_SHA and GITHUB_REPOSITORY don't identify");
    expect(run.outputs).toMatchObject({ total: "3", overdue: "1", created: "0" });
    expect(run.status).toBe(1);
    expect(scene.proxy.writes()).toEqual([]);
  });
});
