import { expect, test } from "vitest";
import { setStage, writesOf } from "../support/protocol/stage.ts";

test("a check without a sync writes nothing and fails if a commitment is overdue", async () => {
  const stage = setStage("One, due 2026-11-01");
  await stage.act();
  const run = await stage.act({ modes: ["check"] });
  expect(writesOf(run)).toEqual([]);
  expect([run.green, run.outcome?.applied, run.outcome?.failure]).toEqual([
    false,
    null,
    expect.stringContaining("1 commitment is overdue"),
  ]);
});

test("a sync without a check doesn't fail on overdue commitments", async () => {
  const run = await setStage("One, due 2026-11-01").act();
  expect([run.green, run.outcome?.failure, run.outcome?.assessment.counts.overdue]).toEqual([true, null, 1]);
});

test("a run for a commit that is not the head uses the stored facts, not the facts in its reports", async () => {
  const stage = setStage("One");
  await stage.act();
  stage.promise("One, due 2027-01-01", "Two");
  stage.github.settings.head = "f00d5eed".padEnd(40, "0");
  const { outcome } = await stage.act({ inputs: { "allow-any-ref": "false" } });
  expect(outcome?.applied).toBeNull();
  expect(outcome?.snapshot.commitments).toMatchObject([{ block: { text: "One", due: null }, issue: { number: 1 } }]);
});

test("an outcome includes the number of commitments that still need an issue", async () => {
  const { outcome } = await setStage("One", "Two", "Three").act({ inputs: { "max-creates": "1" } });
  expect(outcome).toMatchObject({ pending: 2, isPrivate: false, applied: { created: 1 } });
});
