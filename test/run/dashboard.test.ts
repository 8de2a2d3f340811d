import { expect, test } from "vitest";
import { complaints, ledgerOf, setStage, writesOf } from "../support/protocol/stage.ts";

test("the dashboard is created with a ledger of every issue", async () => {
  const stage = setStage("One", "Two");
  await stage.act();
  expect(stage.dashboards()).toHaveLength(1);
  expect(ledgerOf(stage)).toMatchObject({ pending: 0, numbers: "1*2" });
});

test("the dashboard is not created if no report contains a commitment", async () => {
  const stage = setStage();
  expect(writesOf(await stage.act())).toEqual([]);
  expect(stage.dashboards()).toEqual([]);
});

test("the dashboard is created to record `since`, even if the first run tracks no reports", async () => {
  const stage = setStage("One");
  stage.time.pass(365 * 24 * 3_600_000);
  await stage.act({ inputs: { since: "" } });
  expect([stage.tracked().length, stage.dashboards().length]).toEqual([0, 1]);
});

test("the ledger counts the commitments that have no issue yet", async () => {
  const stage = setStage("One", "Two", "Three");
  await stage.act({ inputs: { "max-creates": "1" } });
  expect(ledgerOf(stage).pending).toBe(2);
});

test("comments on an issue that could not be written don't count as recorded, but comments on other issues do", async () => {
  const stage = setStage("One");
  await stage.act();
  const before = ledgerOf(stage);
  stage.time.pass(48 * 3_600_000);
  stage.promise("One, due 2027-01-01");
  const { body } = stage.github.issue(1)!;
  stage.github.as("mira").edit(1, { body: `${body}\n\n${"x".repeat(65_536 - body.length - 2)}` });
  expect((await stage.act()).green).toBe(false);
  expect(ledgerOf(stage).heard_until > before.heard_until).toBe(true);
  expect(ledgerOf(stage).unheard).toEqual([{ number: 1, until: before.heard_until }]);
  expect(ledgerOf(stage).last_run_at > before.last_run_at).toBe(true);
});

test("the dashboard is updated once a day if nothing else changes", async () => {
  const stage = setStage("One");
  await stage.act();
  stage.time.pass(3_600_000);
  expect(writesOf(await stage.act())).toEqual([]);
  stage.time.pass(24 * 3_600_000);
  expect(writesOf(await stage.act())).toContainEqual(expect.stringMatching(/^PATCH \/issues\/2$/));
});

test("a dashboard that a bot closed is reopened once, and the run and the dashboard say why", async () => {
  const stage = setStage("One");
  await stage.act();
  const number = stage.dashboards()[0]?.number ?? 0;
  stage.github.as("stale[bot]").edit(number, { state: "closed" });
  const run = await stage.act();
  expect(stage.github.issue(number)?.state).toBe("open");
  const why =
    "was closed by the bot `stale`, so it was reopened. Configure that bot to ignore issues with the label `follow-through`.";
  expect(run.outcome?.problems).toContainEqual(
    expect.objectContaining({ severity: "warning", message: `Dashboard #${number} ${why}` }),
  );
  expect(run.calls.filter(({ path }) => path.endsWith(`/issues/${number}/comments`))).toHaveLength(1);
  expect(writesOf(await stage.act())).toEqual([]);
});

test("a locked dashboard that a bot closed is reopened, and only the refused comment is an error", async () => {
  const stage = setStage("One");
  stage.github.settings.strict_locks = true;
  await stage.act();
  const number = stage.dashboards()[0]?.number ?? 0;
  stage.github.lock(number);
  stage.github.as("stale[bot]").edit(number, { state: "closed" });
  const run = await stage.act();
  expect(stage.github.issue(number)?.state).toBe("open");
  expect(complaints(run).split("\n")).toEqual([
    expect.stringMatching(/^Dashboard #2 was closed by the bot `stale`, so it was reopened\./),
    expect.stringMatching(/^Could not comment on dashboard #2: its conversation is locked; unlock it/),
  ]);
  expect(writesOf(await stage.act())).toEqual([]);
});

test("a dashboard that a person closed stays closed", async () => {
  const stage = setStage("One");
  await stage.act();
  const number = stage.dashboards()[0]?.number ?? 0;
  stage.github.as("mira").edit(number, { state: "closed" });
  expect(writesOf(await stage.act())).toEqual([]);
  expect(stage.github.issue(number)?.state).toBe("closed");
});
