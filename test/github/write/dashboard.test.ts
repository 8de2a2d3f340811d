import { describe, expect, test } from "vitest";
import { adoptedLedger, LEDGER, type Ledger } from "../../../src/core/model/ledger.ts";
import { readRegister, type Register } from "../../../src/github/read/register.ts";
import {
  adoptDashboard,
  applyDashboard,
  isDashboardInPlace,
  planDashboardPart,
} from "../../../src/github/write/dashboard.ts";
import { Stale } from "../../../src/github/write/errors.ts";
import { aLedger } from "../../support/builders.ts";
import { BOT, openDashboard, REPO, requestsOf, startFake, type FakeClients } from "../../support/fake-clients.ts";
import { createWriter } from "../../support/fake-writer.ts";

const LABEL = "follow-through";

function render(ledger: Ledger): string {
  return LEDGER.render(ledger, `Last run: ${ledger.last_run_at}`);
}

function read({ repo }: FakeClients): Promise<Register> {
  return readRegister(repo, { label: LABEL, authors: [], scanAll: true, withoutActivity: true });
}

async function apply(fake: FakeClients, register: Register, part: string | null): Promise<void> {
  fake.github.calls.length = 0;
  await applyDashboard(register, part, LABEL, createWriter(fake).writer);
}

/** Creates a dashboard, issue #1, which the label names. */
async function setUp(): Promise<FakeClients> {
  const fake = startFake();
  fake.github.as(BOT).open("dashboard", `Our notes.\n\n${render(aLedger())}\n\nMore notes.`, [LABEL]);
  await fake.bot.issues.updateLabel({ ...REPO, name: LABEL, description: "dashboard: #1" });
  return fake;
}

describe("planDashboardPart", () => {
  test("returns the rendered part if there is no dashboard", () => {
    expect(planDashboardPart({ dashboard: null }, aLedger(), render)).toBe(render(aLedger()));
  });

  test.for<[what: string, isWritten: boolean, changes: Partial<Ledger>]>([
    ["nothing has changed", false, {}],
    ["only the time has changed, within one day", false, { last_run_at: "2026-05-15T18:00:00Z" }],
    ["the day has changed", true, { last_run_at: "2026-05-16T12:00:00Z" }],
    ["a fact has changed", true, { pending: 1 }],
  ])("decides whether to write if %s: %s", async ([, isWritten, changes]) => {
    const register = await read(await setUp());
    const ledger = aLedger(changes);
    expect(planDashboardPart(register, ledger, render)).toBe(isWritten ? render(ledger) : null);
  });

  test("fails if the managed part does not fit into an issue", () => {
    expect(() => planDashboardPart({ dashboard: null }, aLedger(), () => "x".repeat(60_001))).toThrow(
      "The dashboard has no room for more issues: this version tracks about ten thousand in one repository.",
    );
  });
});

describe("applyDashboard", () => {
  test("creates the dashboard and points the label to it", async () => {
    const fake = startFake();
    await fake.bot.issues.createLabel({ ...REPO, name: LABEL, description: "Our label" });
    await apply(fake, await read(fake), render(aLedger()));
    expect(fake.github.issue(1)).toMatchObject({ body: render(aLedger()), labels: [LABEL] });
    expect(fake.github.labels().get(LABEL)?.description).toBe("Our label; dashboard: #1");
  });

  test("replaces the managed part and keeps the text that people wrote", async () => {
    const fake = await setUp();
    const ledger = aLedger({ pending: 3 });
    await apply(fake, await read(fake), render(ledger));
    expect(fake.github.issue(1)?.body).toBe(`Our notes.\n\n${render(ledger)}\n\nMore notes.`);
    expect(requestsOf(fake.github)).toEqual(["GET /repos/acme/status/issues/1", "PATCH /repos/acme/status/issues/1"]);
  });

  test("does not overwrite a ledger that another run wrote", async () => {
    const fake = await setUp();
    const register = await read(fake);
    fake.github.as(BOT).edit(1, { body: render(aLedger({ pending: 1 })) });
    await expect(apply(fake, register, render(aLedger({ pending: 2 })))).rejects.toThrow(
      new Stale("Dashboard #1 changed during this run, so it was not overwritten. Run again."),
    );
    expect(fake.github.writes()).toEqual([]);
  });

  test("closes other dashboards and corrects the label's description", async () => {
    const fake = await setUp();
    openDashboard(fake.github);
    const register = await read(fake);
    await apply(fake, { ...register, pointer: "dashboard: #7" }, null);
    expect(fake.github.issue(1)?.state).toBe("open");
    expect(fake.github.issue(2)).toMatchObject({ state: "closed", state_reason: "duplicate" });
    expect(fake.github.labels().get(LABEL)?.description).toContain("dashboard: #1");
  });

  test("writes nothing if everything is in place", async () => {
    const fake = await setUp();
    await apply(fake, await read(fake), null);
    expect(fake.github.calls).toEqual([]);
  });
});

test("isDashboardInPlace returns true only if there is a dashboard, no other one is open, and the label names it", async () => {
  const fake = await setUp();
  const register = await read(fake);
  expect(isDashboardInPlace(register)).toBe(true);
  expect(isDashboardInPlace({ ...register, dashboard: null })).toBe(false);
  expect(isDashboardInPlace({ ...register, pointer: "dashboard: #7" })).toBe(false);
  openDashboard(fake.github);
  expect(isDashboardInPlace(await read(fake))).toBe(false);
});

describe("adoptDashboard", () => {
  test("writes the repository's new id and keeps everything else, including the text that people wrote", async () => {
    const fake = await setUp();
    const { dashboard } = await read(fake);
    const data = adoptedLedger(dashboard!.data, 5);
    const adopted = await adoptDashboard(dashboard!, data, createWriter(fake).writer);
    const { body } = fake.github.issue(1)!;
    expect(body).toBe(dashboard!.body.replace('"repository_id":4711', '"repository_id":5,"previous_ids":[4711]'));
    expect(adopted).toEqual({ ...dashboard, body, data });
  });

  test("fails if another run has written the ledger since it was read", async () => {
    const fake = await setUp();
    const { dashboard } = await read(fake);
    fake.github.as("mira").edit(1, { body: render(aLedger({ pending: 3 })) });
    const writing = adoptDashboard(dashboard!, dashboard!.data, createWriter(fake).writer);
    await expect(writing).rejects.toThrow(Stale);
  });
});
