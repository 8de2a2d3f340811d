// If a repository's id has changed, for example in a migration, a run with `adopt` takes over its issues.
import { describe, expect, test } from "vitest";
import { LONG } from "../support/long-mode.ts";
import { FAULTS } from "../support/protocol/scenario.ts";
import type { RunOptions } from "../support/protocol/simulated-run.ts";
import { blockOf, complaints, ledgerOf, setStage, writesOf, type Stage } from "../support/protocol/stage.ts";

type Disturbance = NonNullable<ReturnType<NonNullable<RunOptions["disturbance"]>>>;

const BOT = "github-actions[bot]";
const NEW_ID = 4712;
const ADOPT = { inputs: { adopt: "true" } };
/** Long enough for a crashed run's lease to expire. */
const LATER = 30 * 60_000;

/** Everything that an adoption must keep: the issues, their comments, and their blocks except for the id. */
function keptBy(stage: Stage): unknown {
  return stage.tracked().map((issue) => ({
    number: issue.number,
    title: issue.title,
    state: issue.state,
    comments: issue.comments.map(({ body }) => body),
    block: { ...blockOf(issue), repository_id: 0 },
  }));
}

function idsOf(stage: Stage): number[] {
  return [...new Set(stage.tracked().map((issue) => blockOf(issue).repository_id))];
}

/** A repository with a rescheduled commitment and a closed issue. The repository's id has since changed. */
async function setMigrated(): Promise<Stage> {
  const stage = setStage("Rotate the keys, due 2026-12-01", "Write the runbook, due 2026-12-05", "Lower the TTL");
  await stage.act();
  stage.promise("Rotate the keys, due 2027-01-15", "Write the runbook, due 2026-12-05", "[x] Lower the TTL");
  await stage.act();
  stage.github.recreate(NEW_ID);
  return stage;
}

describe("a repository whose id has changed", () => {
  test("is not written to without `adopt`, and the message says what to do", async () => {
    const stage = await setMigrated();
    stage.promise("Rotate the keys, due 2027-01-15", "A new promise");
    const run = await stage.act();
    expect([run.green, writesOf(run)]).toEqual([false, []]);
    expect(complaints(run)).toContain("run once with `adopt: true`");
  });

  test("is adopted by one run, which keeps everything and adds nothing", async () => {
    const stage = await setMigrated();
    const before = keptBy(stage);
    const run = await stage.act(ADOPT);
    expect([run.green, complaints(run)]).toEqual([true, ""]);
    expect(keptBy(stage)).toEqual(before);
    expect([idsOf(stage), stage.dashboards().length]).toEqual([[NEW_ID], 1]);
    expect(ledgerOf(stage)).toMatchObject({ repository_id: NEW_ID, previous_ids: [4711] });
    const history = stage.tracked().flatMap((issue) => blockOf(issue).history.map(({ type }) => type));
    expect(history).toEqual(["moved", "ticked"]);
  });

  test("is not written to after its adoption, with or without `adopt`, until a report changes", async () => {
    const stage = await setMigrated();
    await stage.act(ADOPT);
    expect(writesOf(await stage.act())).toEqual([]);
    expect(writesOf(await stage.act(ADOPT))).toEqual([]);
    stage.promise("Rotate the keys, due 2027-01-15", "Write the runbook, due 2026-12-05", "[x] Lower the TTL", "New");
    expect((await stage.act()).green).toBe(true);
    expect(idsOf(stage)).toEqual([NEW_ID]);
    expect(stage.tracked()).toHaveLength(4);
  });

  test("is adopted again after a second migration, even if the first adoption was interrupted", async () => {
    const stage = await setMigrated();
    const before = keptBy(stage);
    let patches = 0;
    await stage.act({
      ...ADOPT,
      disturbance: (_, method) => (method === "PATCH" && ++patches === 3 ? { kind: "die", when: "before" } : null),
    });
    expect(new Set(idsOf(stage))).toEqual(new Set([4711, NEW_ID]));
    stage.github.recreate(4713);
    stage.time.pass(LATER);
    expect((await stage.act()).green).toBe(false);
    expect((await stage.act(ADOPT)).green).toBe(true);
    expect([keptBy(stage), idsOf(stage)]).toEqual([before, [4713]]);
    expect(ledgerOf(stage).previous_ids).toEqual([4711, NEW_ID]);
  });

  test("is not changed by a check with `adopt`", async () => {
    const stage = await setMigrated();
    const run = await stage.act({ ...ADOPT, modes: ["check"] });
    expect([run.green, writesOf(run)]).toEqual([true, []]);
  });

  test("has its new id restored in a block that somebody reverted to the old id", async () => {
    const stage = await setMigrated();
    const [old] = stage.tracked();
    await stage.act(ADOPT);
    stage.github.as("mira").edit(1, { body: old!.body });
    const run = await stage.act();
    expect([run.green, idsOf(stage), stage.tracked().length]).toEqual([true, [NEW_ID], 3]);
  });
});

describe("an adoption", () => {
  test("writes the ledger before any block", async () => {
    const stage = await setMigrated();
    const run = await stage.act(ADOPT);
    const patched = writesOf(run).filter((write) => write.startsWith("PATCH /issues/"));
    const dashboard = `PATCH /issues/${stage.dashboards()[0]!.number}`;
    expect(patched).toEqual([dashboard, "PATCH /issues/1", "PATCH /issues/2", "PATCH /issues/3"]);
  });

  test("writes no block if the ledger can't be written", async () => {
    const stage = await setMigrated();
    const refusal: Disturbance = { kind: "answer", status: 403, body: { message: "Refused" }, applied: false };
    const run = await stage.act({ ...ADOPT, disturbance: (_, method) => (method === "PATCH" ? refusal : null) });
    expect([run.green, idsOf(stage)]).toEqual([false, [4711]]);
  });

  const KILLS: Disturbance[] = [
    { kind: "die", when: "before" },
    { kind: "die", when: "after" },
  ];
  const REQUESTS = 45;
  /** Long mode tries every fault and crash at every request; otherwise each request gets one of them. */
  const points = Array.from({ length: REQUESTS }, (_, index) => index).flatMap((index) =>
    [...KILLS, ...FAULTS]
      .map((disturbance) => ({ index, disturbance }))
      .filter((_, number) => LONG || index % (KILLS.length + FAULTS.length) === number),
  );

  test("that is interrupted at any request is completed by a later run, which needs `adopt` only until the ledger has the new id", async () => {
    let longest = 0;
    for (const { index, disturbance } of points) {
      const stage = await setMigrated();
      const before = keptBy(stage);
      const cut = await stage.act({ ...ADOPT, disturbance: (at) => (at === index ? disturbance : null) });
      longest = Math.max(longest, cut.calls.length);
      stage.time.pass(LATER);
      const hasNewLedger = ledgerOf(stage).repository_id === NEW_ID;
      const resumed = await stage.act(hasNewLedger && index % 2 === 0 ? {} : ADOPT);
      const point = `${JSON.stringify(disturbance)} at request ${index}: ${complaints(resumed)}`;
      expect([point, resumed.green, keptBy(stage)]).toEqual([point, true, before]);
      expect([point, idsOf(stage), stage.dashboards().length]).toEqual([point, [NEW_ID], 1]);
      expect([point, writesOf(await stage.act())]).toEqual([point, []]);
    }
    expect(longest).toBeLessThanOrEqual(REQUESTS);
  }, 120_000);

  test("never takes over a block that the ledger doesn't list", async () => {
    const stage = await setMigrated();
    const forger = stage.github.as("rando");
    const copy = stage.tracked()[0]!.body;
    const number = forger.open("Rotate the keys", copy, []);
    stage.github.as("mira").label(number, "follow-through");
    const run = await stage.act(ADOPT);
    expect(blockOf(stage.github.issue(number)!).repository_id).toBe(4711);
    expect(stage.tracked().filter((issue) => blockOf(issue).repository_id === NEW_ID)).toHaveLength(3);
    expect(run.green).toBe(true);
  });

  test("never takes over a listed block of a third repository, and creates nothing until the block is restored", async () => {
    const stage = await setMigrated();
    const [first] = stage.tracked();
    stage.github.as("mira").edit(1, { body: first!.body.replace('"repository_id":4711', '"repository_id":99') });
    stage.promise("Rotate the keys, due 2027-01-15", "Write the runbook, due 2026-12-05", "[x] Lower the TTL", "New");
    const run = await stage.act(ADOPT);
    expect(complaints(run)).toContain(
      "Issue #1 can't be used: its managed block belongs to another repository (99). Restore the issue's own block from its edit history. Until then, no issue is created",
    );
    expect(stage.tracked().map((issue) => blockOf(issue).repository_id)).toEqual([99, NEW_ID, NEW_ID]);
    stage.github.as("mira").edit(1, { body: first!.body });
    expect((await stage.act()).green).toBe(true);
    expect(stage.tracked().map((issue) => blockOf(issue).repository_id)).toEqual(Array(4).fill(NEW_ID));
  });

  test("never takes over a dashboard that the label doesn't name, and creates nothing until the label names it", async () => {
    const stage = await setMigrated();
    const before = keptBy(stage);
    const dashboard = stage.dashboards()[0]!.number;
    stage.github.describeLabel("follow-through", "Our promises");
    const run = await stage.act(ADOPT);
    expect([run.green, keptBy(stage), stage.github.issues().length]).toEqual([false, before, 4]);
    expect(complaints(run)).toContain(
      `add “dashboard: #${dashboard}” to the label's description and run once with \`adopt: true\``,
    );
    stage.github.describeLabel("follow-through", `dashboard: #${dashboard}`);
    expect((await stage.act(ADOPT)).green).toBe(true);
    expect([keptBy(stage), idsOf(stage)]).toEqual([before, [NEW_ID]]);
  });

  test("takes nothing over if no listed issue contains a block of the earlier repository", async () => {
    const stage = await setMigrated();
    for (const { number } of stage.tracked()) stage.github.as("mira").edit(number, { body: "Something else." });
    const before = stage.dashboards();
    const run = await stage.act(ADOPT);
    expect(complaints(run)).toBe(
      `Nothing was adopted: dashboard #${before[0]?.number} belongs to another repository (4711), and none of the issues that it lists has a block of that repository. To start over, remove “dashboard: #${before[0]?.number}” from the label's description.`,
    );
    expect(writesOf(run).filter((write) => !write.includes("/labels"))).toEqual([]);
    expect(stage.dashboards()).toEqual(before);
  });

  test("takes over the dashboard if all the issues that it lists are gone", async () => {
    const stage = await setMigrated();
    for (const { number } of stage.tracked()) stage.github.delete(number);
    await stage.act(ADOPT);
    expect(ledgerOf(stage).repository_id).toBe(NEW_ID);
  });

  test("leaves out listed issues that an untrusted account opened", async () => {
    const stage = await setMigrated();
    const copy = stage.tracked()[0]!.body;
    const number = stage.github.as("rando").open("Rotate the keys", copy, ["follow-through"]);
    const dashboard = stage.dashboards()[0]!;
    const { numbers, marks } = ledgerOf(stage);
    const listed = dashboard.body
      .replace(`"numbers":"${numbers}"`, `"numbers":"${numbers} 2"`)
      .replace(`"marks":"${marks}"`, `"marks":"${marks}AAAA"`);
    stage.github.as(BOT).edit(dashboard.number, { body: listed });
    const run = await stage.act(ADOPT);
    expect(complaints(run)).toContain(`Issue #${number} can't be used`);
    expect(blockOf(stage.github.issue(number)!).repository_id).toBe(4711);
  });
});
