import { describe, expect, test } from "vitest";
import { createMemory } from "../../../src/github/read/incremental.ts";
import { readRegister, type Register, type RegisterOptions } from "../../../src/github/read/register.ts";
import { readRepository } from "../../../src/github/read/repository.ts";
import {
  BOT,
  entriesOf,
  openDashboard,
  openTracked,
  REPO,
  requestsOf,
  startFake,
  type FakeClients,
} from "../../support/fake-clients.ts";

const REPOSITORY = "GET /repos/acme/status";
const LABEL = `${REPOSITORY}/labels/follow-through`;
const ISSUES = `${REPOSITORY}/issues`;
const AT = "2026-11-23T10:00:00Z";

/** Creates the tracked issue #1 and a dashboard, issue #2, which the label names. */
async function setUp(): Promise<FakeClients> {
  const fake = startFake();
  openTracked(fake.github);
  openDashboard(fake.github, entriesOf(1));
  await fake.bot.issues.updateLabel({ ...REPO, name: "follow-through", description: "dashboard: #2" });
  fake.github.calls.length = 0;
  return fake;
}

function read({ repo }: FakeClients, options: Partial<RegisterOptions> = {}): Promise<Register> {
  return readRegister(repo, { label: "follow-through", authors: [], scanAll: true, ...options });
}

describe("readRegister", () => {
  test("sends five requests for a repository with a dashboard", async () => {
    const fake = await setUp();
    await expect(read(fake)).resolves.toMatchObject({
      repository: { id: 4711, name: "acme/status" },
      authors: [BOT],
      pointer: "dashboard: #2",
      dashboard: { number: 2, open: true },
      otherDashboards: [],
      own: new Set([1, 2]),
      tracked: [{ facts: { number: 1 } }],
      gone: [],
      newest: 2,
      problems: [],
      lost: false,
    });
    expect(requestsOf(fake.github)).toEqual([REPOSITORY, LABEL, ISSUES, `${ISSUES}/2`, `${ISSUES}/comments`]);
  });

  test("reads an empty repository", async () => {
    const fake = startFake();
    await expect(read(fake)).resolves.toMatchObject({ pointer: null, dashboard: null, tracked: [], newest: 0 });
    expect(requestsOf(fake.github)).toEqual([REPOSITORY, LABEL, "GET /user", "POST /graphql", ISSUES]);
  });

  test("reads comments starting one hour before the last complete run", async () => {
    const fake = await setUp();
    await read(fake);
    expect(fake.github.calls.at(-1)?.path).toContain("since=2026-05-15T11%3A00%3A00.000Z");
  });

  test("skips comments, closes and trackers if withoutActivity is set", async () => {
    const fake = await setUp();
    fake.github.as("mira").edit(1, { state: "closed" });
    const { tracked } = await read(fake, { withoutActivity: true });
    expect(tracked[0]?.facts.closer).toBeNull();
    expect(requestsOf(fake.github)).toEqual([REPOSITORY, LABEL, ISSUES, `${ISSUES}/2`]);
  });

  test("does not read the repository again if the reader remembers it", async () => {
    const fake = await setUp();
    const repository = await readRepository(fake.repo);
    fake.github.calls.length = 0;
    await read(fake, { incremental: { repository, memory: createMemory(), instant: AT } });
    expect(requestsOf(fake.github)).not.toContain(REPOSITORY);
  });

  test("reads the token's account before a create, even if there is a dashboard", async () => {
    const fake = await setUp();
    await read(fake, { includeUnlisted: true });
    expect(requestsOf(fake.github)).toContain("GET /user");
    expect(requestsOf(fake.github)).not.toContain("POST /graphql");
  });

  test("trusts the given authors and the named dashboard's author", async () => {
    const fake = await setUp();
    expect((await read(fake, { authors: ["mira"] })).authors).toEqual(["mira", BOT]);
  });

  test("reports other open dashboards", async () => {
    const fake = await setUp();
    for (const number of [openDashboard(fake.github), openDashboard(fake.github)]) expect(number).toBeGreaterThan(2);
    fake.github.as("mira").edit(3, { state: "closed" });
    const { dashboard, otherDashboards } = await read(fake);
    expect([dashboard?.number, otherDashboards.map(({ number }) => number)]).toEqual([2, [4]]);
  });

  test("fails if issues are turned off", async () => {
    const fake = await setUp();
    fake.github.settings.has_issues = false;
    await expect(read(fake)).rejects.toThrow(
      "Issues are turned off in acme/status: turn them on under Settings → General → Features.",
    );
  });

  test("fails if the label is missing but issues are tracked", async () => {
    const fake = await setUp();
    fake.github.renameLabel("follow-through", "promises");
    await expect(read(fake)).rejects.toThrow(
      "The label “follow-through” is missing, but issues such as #1, #2 are tracked: rename the label back, create it again, or set the `label` input to its new name.",
    );
  });

  test("warns if the label is missing and scanning is off", async () => {
    const fake = await setUp();
    fake.github.renameLabel("follow-through", "promises");
    const { problems, tracked } = await read(fake, { scanAll: false });
    expect(tracked).toEqual([]);
    expect(problems).toEqual([
      {
        severity: "warning",
        file: null,
        line: null,
        message: "There is no label “follow-through”: nothing is tracked yet, or the label was renamed.",
      },
    ]);
  });

  test("starts over if another run creates the label during the read", async () => {
    const fake = startFake();
    openTracked(fake.github);
    fake.github.deleteLabel("follow-through");
    fake.github.before = ({ path }) => {
      if (path.startsWith("/repos/acme/status/issues?")) fake.github.as(BOT).label(1, "follow-through");
      return null;
    };
    await expect(read(fake)).resolves.toMatchObject({ pointer: "", tracked: [{ facts: { number: 1 } }] });
  });
});

describe("readRegister with `skipRefused`", () => {
  test("continues without the label if it finds the dashboard, and reports the missing label", async () => {
    const fake = await setUp();
    fake.github.deleteLabel("follow-through");
    await expect(read(fake, { skipRefused: true })).resolves.toMatchObject({
      pointer: null,
      labelUnknown: true,
      dashboard: { number: 2 },
      tracked: [{ facts: { number: 1 } }],
      problems: [{ severity: "error", message: expect.stringContaining("Until then no issue is created.") }],
    });
  });

  test("fails if it finds neither the label nor the dashboard", async () => {
    const fake = startFake();
    openTracked(fake.github);
    fake.github.deleteLabel("follow-through");
    await expect(read(fake, { skipRefused: true })).rejects.toThrow("The label “follow-through” is missing");
  });

  test("continues without a label that GitHub refuses to show", async () => {
    const fake = await setUp();
    fake.github.before = ({ path }) =>
      path.endsWith("/labels/follow-through") ? { kind: "answer", status: 403, applied: false } : null;
    const register = await read(fake, { skipRefused: true });
    expect(register).toMatchObject({ pointer: "", labelUnknown: true, dashboard: { number: 2 } });
    await expect(read(fake)).rejects.toThrow("Could not read the label “follow-through”");
  });

  test("returns the ledger's issues that GitHub refuses to show, with their fingerprints", async () => {
    const fake = await setUp();
    fake.github.as("mira").unlabel(1, "follow-through");
    fake.github.before = ({ path }) =>
      path.endsWith("/issues/1") ? { kind: "answer", status: 403, applied: false } : null;
    const register = await read(fake, { skipRefused: true });
    expect(register).toMatchObject({ unread: [{ number: 1, fingerprint: "AAAA" }], gone: [], tracked: [] });
    await expect(read(fake)).rejects.toThrow("Could not read issue #1");
  });
});
