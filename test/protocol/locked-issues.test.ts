// Tests the whole run on issues whose conversation is locked, with the real Octokit and the fake GitHub.
import { describe, expect, test } from "vitest";
import { parseBody, type Block } from "../../src/core/model/block.ts";
import { LEDGER } from "../../src/core/model/ledger.ts";
import { parseCommentMarks } from "../../src/core/render/comments.ts";
import { complaints, setStage, writesOf, type Stage } from "../support/protocol/stage.ts";

const REFUSED =
  "Could not comment on issue #1 for “One”: its conversation is locked; unlock it (403). The same facts are recorded in the issue's body.";
const STILL_LOCKED =
  "Issue #1 is locked, so 1 comment could not be posted; the same facts are recorded in the issue's body. Unlock the issue so that the next run can comment.";

function blockOf(stage: Stage, number: number): Block {
  const body = parseBody(stage.github.issue(number)!.body);
  if (body === null || "problem" in body) throw new Error(`#${number} has no block`);
  return body.block;
}

function heardUntil(stage: Stage): string {
  const ledger = LEDGER.parse(stage.dashboards()[0]!.body);
  if (ledger === null || "problem" in ledger) throw new Error("there is no ledger");
  return ledger.data.heard_until;
}

/** Two tracked commitments, the first with a locked issue. Both due dates have moved, and a third commitment is new. */
async function lockFirst(): Promise<Stage> {
  const stage = setStage("One, due 2026-12-01", "Two, due 2026-12-01");
  await stage.act();
  stage.github.settings.strict_locks = true;
  stage.github.lock(1);
  stage.promise("One, due 2026-12-20", "Two, due 2026-12-20", "Three");
  stage.time.pass(60_000);
  return stage;
}

test.for([
  "You have been blocked from creating content on this repository.",
  "Commenting is disabled on issues with more than 2500 comments",
])(
  "an issue whose comments are refused with “%s” gets its new block, and gets its comment when GitHub accepts comments again",
  async (message) => {
    const stage = await lockFirst();
    stage.github.unlock(1);
    const run = await stage.act({
      disturbance: (_, method, { path }) =>
        method === "POST" && path.endsWith("/issues/1/comments")
          ? { kind: "answer", status: 403, body: { message }, applied: false }
          : null,
    });
    expect([run.green, blockOf(stage, 1).due]).toEqual([false, "2026-12-20"]);
    expect(complaints(run)).toContain("(403). The same facts are recorded in the issue's body.");
    expect((await stage.act()).green).toBe(true);
    expect([stage.github.issue(1)?.comments.length, blockOf(stage, 1).unsaid]).toEqual([1, undefined]);
  },
);

describe("a locked issue", () => {
  test("gets its new block but no comment, while the run writes everything else and then fails, quoting GitHub", async () => {
    const stage = await lockFirst();
    const before = heardUntil(stage);
    const run = await stage.act();
    expect(run.green).toBe(false);
    expect(complaints(run)).toBe(REFUSED);
    expect(blockOf(stage, 1)).toMatchObject({ due: "2026-12-20", unsaid: [expect.any(String)] });
    expect(stage.github.issue(2)?.comments).toHaveLength(1);
    expect(stage.tracked().map(({ title }) => title)).toEqual(["One", "Two", "Three"]);
    // All comments have been read, so the next run doesn't read them again.
    expect(heardUntil(stage) > before).toBe(true);
  });

  test("only causes a warning in later runs, which write nothing once the dashboard is up to date", async () => {
    const stage = await lockFirst();
    await stage.act();
    // The dashboard still shows the first run's problem.
    await stage.act();
    const run = await stage.act();
    expect([run.green, complaints(run), writesOf(run)]).toEqual([true, STILL_LOCKED, []]);
  });

  test("causes a warning instead of another failure if a later comment can't be posted", async () => {
    const stage = await lockFirst();
    await stage.act();
    stage.promise("One, due 2026-12-24", "Two, due 2026-12-20", "Three");
    const run = await stage.act();
    expect([run.green, complaints(run)]).toEqual([true, REFUSED]);
    expect(blockOf(stage, 1).unsaid).toHaveLength(2);
  });

  test("gets the missing comments exactly once after it is unlocked", async () => {
    const stage = await lockFirst();
    await stage.act();
    const { unsaid } = blockOf(stage, 1);
    stage.github.unlock(1);
    const run = await stage.act();
    expect([run.green, complaints(run)]).toEqual([true, ""]);
    const [comment] = stage.github.issue(1)!.comments;
    expect(comment?.body).toContain("2026-12-20");
    expect(parseCommentMarks(comment?.body ?? "")).toEqual(unsaid);
    expect("unsaid" in blockOf(stage, 1)).toBe(false);
    expect(writesOf(await stage.act())).toEqual([]);
    expect(stage.github.issue(1)?.comments).toHaveLength(1);
  });

  test("gets its reminder after it is unlocked if its commitment is still overdue", async () => {
    const stage = setStage("One, due 2026-11-12");
    await stage.act();
    stage.github.settings.strict_locks = true;
    stage.github.lock(1);
    stage.time.pass(5 * 24 * 60 * 60_000);
    expect(complaints(await stage.act())).toBe(REFUSED);
    stage.github.unlock(1);
    expect((await stage.act()).green).toBe(true);
    expect(stage.github.issue(1)?.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining("Overdue by 3 days"),
    ]);
  });
});

test("a run updates and creates issues even if the Action's account is blocked, and the missing comments are posted after the account is unblocked", async () => {
  const stage = await lockFirst();
  stage.github.unlock(1);
  stage.github.settings.blocked_logins = ["github-actions[bot]"];
  const run = await stage.act();
  expect(run.green).toBe(false);
  expect(complaints(run)).toContain("the token's account is blocked");
  expect([1, 2].map((number) => blockOf(stage, number).due)).toEqual(["2026-12-20", "2026-12-20"]);
  expect(stage.tracked()).toHaveLength(3);
  expect((await stage.act()).green).toBe(true);
  stage.github.settings.blocked_logins = [];
  await stage.act();
  expect([1, 2].map((number) => stage.github.issue(number)!.comments.length)).toEqual([1, 1]);
  expect(writesOf(await stage.act())).toEqual([]);
});
