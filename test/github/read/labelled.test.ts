import { describe, expect, test } from "vitest";
import { createMemory } from "../../../src/github/read/incremental.ts";
import { readLabelled, type Labelled, type LabelledOptions } from "../../../src/github/read/labelled.ts";
import { Unread } from "../../../src/github/read/unread.ts";
import { openDashboard, openTracked, requestsOf, startFake, type FakeClients } from "../../support/fake-clients.ts";

const ISSUES = "GET /repos/acme/status/issues";

function read({ repo }: FakeClients, options: Partial<LabelledOptions> = {}): Promise<Labelled> {
  return readLabelled(repo, { label: "follow-through", pointer: "", repositoryId: 4711, ...options });
}

describe("readLabelled", () => {
  test("sends no requests if there is no label", async () => {
    const fake = startFake();
    await expect(read(fake, { pointer: null })).resolves.toEqual({ issues: [], dashboard: null });
    expect(fake.github.calls).toEqual([]);
  });

  test("lists the issues and reads the dashboard that the label names, regardless of its author", async () => {
    const fake = startFake();
    openTracked(fake.github);
    const dashboard = openDashboard(fake.github);
    fake.github.as("rando").open("copy", fake.github.issue(dashboard)!.body);
    const labelled = await read(fake, { pointer: "dashboard: #3" });
    expect(labelled.issues.map(({ facts }) => facts.number)).toEqual([1, 2]);
    expect(labelled.dashboard).toMatchObject({ number: 3, author: "rando" });
    expect(requestsOf(fake.github)).toEqual([ISSUES, `${ISSUES}/3`]);
  });

  test.for<[how: string, lose: (fake: FakeClients) => void]>([
    ["was deleted", ({ github }) => github.delete(1)],
    ["was moved to another repository", ({ github }) => github.transfer(1, "acme/other")],
    ["is no longer visible to Follow-through", ({ github }) => github.transfer(1, "acme/secret", false)],
  ])("fails if the dashboard that the label names %s", async ([how, lose]) => {
    const fake = startFake();
    openDashboard(fake.github);
    lose(fake);
    await expect(read(fake, { pointer: "dashboard: #1" })).rejects.toThrow(
      `Issue #1, the dashboard that the label names, ${how}, so the run can't tell which other issues are missing.`,
    );
  });

  test.for<[why: string, body: (body: string) => string, problem: string]>([
    ["has lost its block", () => "", "has lost its managed block."],
    [
      "has a truncated block",
      (body) => body.replace("<!-- /follow-through -->", ""),
      "can't be used: its managed block is cut off.",
    ],
  ])("fails if the dashboard %s", async ([, change, problem]) => {
    const fake = startFake();
    const number = openDashboard(fake.github);
    fake.github.as("mira").edit(number, { body: change(fake.github.issue(number)!.body) });
    await expect(read(fake, { pointer: "dashboard: #1" })).rejects.toThrow(
      `Issue #1, the dashboard that the label names, ${problem} Restore its body from the edit history; to start over, remove “dashboard: #1” from the label's description.`,
    );
  });

  test("fails if the dashboard belongs to another repository, unless it is adopted", async () => {
    const fake = startFake();
    const number = openDashboard(fake.github);
    fake.github.recreate(4712);
    const options = { pointer: `dashboard: #${number}`, repositoryId: 4712 };
    await expect(read(fake, options)).rejects.toThrow(
      "Issue #1, the dashboard that the label names, belongs to another repository (4711), not to this one (4712), so nothing is created. If this repository was transferred, re-created or restored from it, run once with `adopt: true`; otherwise remove “dashboard: #1” from the label's description.",
    );
    await expect(read(fake, { ...options, adopt: true })).resolves.toMatchObject({ dashboard: { number } });
  });

  test("doesn't adopt a dashboard that has lost its block", async () => {
    const fake = startFake();
    fake.github.as("mira").open("x", "x");
    const options = { pointer: "dashboard: #1", adopt: true };
    await expect(read(fake, options)).rejects.toThrow("has lost its managed block");
  });

  test("reads only changes if it remembers an earlier read", async () => {
    const fake = startFake();
    openTracked(fake.github);
    const incremental = { memory: createMemory(), instant: "2026-11-23T10:00:00Z" };
    const first = await read(fake, { incremental });
    expect(await read(fake, { incremental })).toEqual(first);
    expect(fake.github.calls.map(({ path }) => path.includes("since="))).toEqual([false, true]);
  });
});

describe("a dashboard that GitHub refuses to show", () => {
  const refuse = ({ github }: FakeClients, number: number): void => {
    github.before = ({ path }) =>
      path.endsWith(`/issues/${number}`) ? { kind: "answer", status: 403, applied: false } : null;
  };

  test("is taken from the list, and reported", async () => {
    const fake = startFake();
    const number = openDashboard(fake.github);
    refuse(fake, number);
    const unread = new Unread();
    const options = { label: "follow-through", pointer: `dashboard: #${number}`, repositoryId: 4711 };
    await expect(readLabelled({ ...fake.repo, unread }, options)).resolves.toMatchObject({ dashboard: { number } });
    expect(unread.problems[0]?.message).toContain("Its version in the list of issues is used instead.");
  });

  test("is used as listed if GitHub says that it is missing, and a problem says so", async () => {
    const fake = startFake();
    const number = openDashboard(fake.github);
    const before = fake.github.before;
    fake.github.before = (call) =>
      call.path.endsWith(`/issues/${number}`) ? { kind: "answer", status: 404, applied: false } : before(call);
    const unread = new Unread();
    const options = { label: "follow-through", pointer: `dashboard: #${number}`, repositoryId: 4711 };
    await expect(readLabelled({ ...fake.repo, unread }, options)).resolves.toMatchObject({ dashboard: { number } });
    expect(unread.problems.map(({ message }) => message)).toEqual([
      `Issue #${number}, the dashboard, is no longer visible to Follow-through. Its version in the list of issues is used instead.`,
    ]);
    await expect(readLabelled(fake.repo, options)).rejects.toThrow("so the run can't tell which other issues");
  });

  test("makes the read fail if no list shows it, because missing issues would not be noticed", async () => {
    const fake = startFake();
    const number = openDashboard(fake.github);
    fake.github.as("mira").unlabel(number, "follow-through");
    refuse(fake, number);
    const options = { label: "follow-through", pointer: `dashboard: #${number}`, repositoryId: 4711 };
    const reading = readLabelled({ ...fake.repo, unread: new Unread() }, options);
    await expect(reading).rejects.toThrow(`Could not read issue #${number}`);
  });
});
