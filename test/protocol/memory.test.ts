// A run keeps every recorded fact, tracks only issues with a genuine managed block, and trusts only its own account.
import { describe, expect, test } from "vitest";
import type { FakeOptions, Fault } from "../support/fake-github/index.ts";
import { complaints, setStage, setStageOn, writesOf, type Stage } from "../support/protocol/stage.ts";

const BOT = "github-actions[bot]";
const DAY = 24 * 60 * 60_000;
const LONG_LAG = { lag: () => DAY / 2 };
const APP: Partial<FakeOptions> = {
  accounts: [
    { login: "our-app[bot]", type: "Bot", permission: "write" },
    { login: "mira", permission: "write" },
  ],
  tokens: { "bot-token": "our-app[bot]" },
};

function titles(stage: Stage): string[] {
  return stage
    .tracked()
    .filter(({ state }) => state === "open")
    .map(({ title }) => title)
    .toSorted();
}

function quote(stage: Stage, body: string): number {
  return stage.github.as(BOT).open("Weekly digest", `Our promises:\n\n${body}`, ["follow-through"]);
}

describe("a created issue that no list shows yet", () => {
  test("is found even if the ledger lists later issues", async () => {
    const stage = setStageOn(LONG_LAG, "One", "Two");
    let [posts, gets] = [0, 0];
    await stage.act({
      disturbance: (_, method) => {
        if (method === "POST" && (posts += 1) === 3) return { kind: "lose" };
        return posts === 3 && method === "GET" && (gets += 1) <= 3 ? { kind: "drop" } : null;
      },
    });
    stage.time.pass(10 * 60_000);
    expect((await stage.act()).green).toBe(true);
    expect(titles(stage)).toEqual(["One", "Two"]);
  });

  test("is found even if discussions used the numbers before it", async () => {
    const stage = setStageOn(LONG_LAG, "One");
    await stage.act();
    stage.time.pass(DAY);
    for (let index = 0; index < 5; index += 1) stage.github.skipNumber();
    stage.promise("One", "Two");
    let posts = 0;
    const dies = (_: number, method: string): { kind: "die"; when: "after" } | null =>
      method === "POST" && (posts += 1) === 2 ? { kind: "die", when: "after" } : null;
    await stage.act({ disturbance: dies });
    stage.time.pass(20 * 60_000);
    expect((await stage.act()).green).toBe(true);
    expect(titles(stage)).toEqual(["One", "Two"]);
  });
});

describe("a quoted managed block", () => {
  test.each([
    ["an issue", (stage: Stage) => stage.github.issue(1)!.body],
    ["the dashboard", (stage: Stage) => stage.dashboards()[0]!.body],
  ])(
    "is not tracked even if our own account quotes it from %s, and the quoting issue stays open",
    async (_, bodyOf) => {
      const stage = setStage("One");
      await stage.act();
      const digest = quote(stage, bodyOf(stage));
      stage.promise("One", "Two");
      expect((await stage.act()).green).toBe(true);
      expect(stage.github.issue(digest)).toMatchObject({ state: "open" });
      expect(titles(stage).filter((title) => title !== "Weekly digest")).toEqual(["One", "Two"]);
    },
  );

  test("does not hide the dashboard if it appears below the dashboard's own content", async () => {
    const stage = setStage("One", "Two");
    await stage.act();
    const { number, body } = stage.dashboards()[0]!;
    stage.github.as("mira").edit(number, { body: `${body}\n\nSuch as:\n\n${stage.github.issue(1)!.body}` });
    const run = await stage.act();
    expect([run.green, complaints(run)]).toEqual([true, ""]);
    expect(stage.github.issue(number)).toMatchObject({ state: "open" });
  });
});

describe("a run with an issue that it can't parse or trust", () => {
  test("leaves every other issue unchanged", async () => {
    const primary = "Rotate the database keys of the primary";
    const stage = setStage(primary, "Rotate the database keys of the replica", "Write the runbook");
    await stage.act();
    const body = stage.github.issue(1)!.body;
    stage.github.as("mira").edit(1, { body: "oops" });
    stage.promise(primary, "Completely different");
    const run = await stage.act();
    expect([run.green, writesOf(run)]).toEqual([
      false,
      expect.not.arrayContaining([expect.stringMatching(/issues\/[23]/)]),
    ]);
    stage.github.as("mira").edit(1, { body });
    await stage.act();
    expect(stage.github.issue(1)?.title).toBe(primary);
    expect(stage.github.issue(2)?.body).toContain("replica");
  });

  test("fails every time, because it does not write an incomplete ledger", async () => {
    const stage = setStage("One");
    await stage.act();
    const { body } = stage.github.issue(1)!;
    stage.github.delete(1);
    stage.github.delete(2);
    stage.github.as("mira").label(stage.github.as("old-app[bot]").open("One", body), "follow-through");
    for (let run = 0; run < 2; run += 1) expect((await stage.act()).green).toBe(false);
    expect(stage.tracked()).toHaveLength(1);
  });

  test("doesn't change an issue that was edited by hand if there is no git history to restore it from", async () => {
    const stage = setStage("One", "Two");
    await stage.act();
    const edited = stage.github.issue(1)!.body.replace("nobody named", "the interns");
    stage.github.as("mira").edit(1, { body: edited });
    stage.promise("One, due 2026-12-01", "Two, due 2026-12-02");
    const run = await stage.act();
    expect(run.green).toBe(false);
    expect(complaints(run)).toContain("The managed part of issue #1 was edited by hand. To repair it from git");
    expect(stage.github.issue(1)?.body).toBe(edited);
    expect(stage.github.issue(2)?.body).toContain("2026-12-02");
  });

  test("reports an issue that contains another issue's block", async () => {
    const stage = setStage("One", "Two");
    await stage.act();
    stage.github.as("mira").edit(2, { body: stage.github.issue(1)!.body });
    const run = await stage.act();
    expect([run.green, titles(stage)]).toEqual([false, ["One", "Two"]]);
    expect(complaints(run)).toContain("Issue #2 contains the managed block of #1");
    expect(stage.github.issues()).toHaveLength(3);
  });
});

describe("the dashboard named by the label", () => {
  test("prevents all writes if its ledger, the only record of deleted issues, is lost", async () => {
    const stage = setStage("One", "Two");
    await stage.act();
    const { body } = stage.dashboards()[0]!;
    stage.github.transfer(1, "acme/other");
    await stage.act();
    const mira = stage.github.as("mira");
    const before = stage.dashboards()[0]!.body;
    mira.edit(3, { body: "our new text" });
    expect(complaints(await stage.act())).toContain(
      "Issue #3, the dashboard that the label names, has lost its managed block. Restore its body from the edit history",
    );
    mira.edit(3, { body: body.replace("}", "") });
    expect(complaints(await stage.act())).toContain("Issue #3, the dashboard that the label names, can't be used");
    mira.edit(3, { body: before });
    await stage.act();
    expect(titles(stage)).toEqual(["Two"]);
  });

  test("is still used after somebody closes it as a duplicate", async () => {
    const stage = setStage("One", "Two");
    await stage.act();
    stage.github.as("mira").edit(3, { state: "closed", state_reason: "duplicate" });
    expect((await stage.act()).green).toBe(true);
    expect(stage.dashboards()).toHaveLength(1);
  });

  test("prevents new issues if its ledger belongs to another repository", async () => {
    const stage = setStage("One", "Two");
    await stage.act();
    for (const { number, body } of stage.github.issues())
      stage.github.as(BOT).edit(number, { body: body.replace('"repository_id":4711', '"repository_id":99') });
    const run = await stage.act();
    expect([run.green, stage.github.issues().length]).toEqual([false, 3]);
    expect(complaints(run)).toContain("belongs to another repository (99)");
  });
});

describe("a run", () => {
  test("with an App's token creates no duplicates after the label is deleted and recreated", async () => {
    const stage = setStageOn(APP, "One", "Two");
    await stage.act();
    stage.github.deleteLabel("follow-through");
    const mira = stage.github.as("mira");
    mira.unlabel(mira.open("x", "x", ["follow-through"]), "follow-through");
    await stage.act();
    await stage.act();
    expect(titles(stage)).toEqual(["One", "Two"]);
  });

  test("does not take another run's lease even if its own clock is minutes ahead", async () => {
    const stage = setStage("One", "Two");
    const runs = await Promise.all([stage.act(), stage.act({ ahead: 4 * 60_000 })]);
    expect(runs.map(({ green }) => green)).toEqual([true, true]);
    expect(titles(stage)).toEqual(["One", "Two"]);
    expect(stage.github.issues()).toHaveLength(3);
  });

  test.each([
    ["6 minutes ahead of", 6 * 60_000, "This machine's clock is 6 minutes ahead of GitHub's"],
    ["24 hours behind", -24 * 60 * 60_000, "This machine's clock is 1440 minutes behind GitHub's"],
  ])("writes nothing if its clock is %s GitHub's, and says so", async (_, ahead, sentence) => {
    const stage = setStage("One");
    const run = await stage.act({ ahead });
    expect([run.green, writesOf(run)]).toEqual([false, []]);
    expect(complaints(run)).toContain(sentence);
    expect((await stage.act()).green).toBe(true);
  });

  test("recognises a secondary rate limit without headers", async () => {
    const stage = setStage("One");
    const limited: Fault = {
      kind: "answer",
      status: 403,
      applied: false,
      body: { message: "You have exceeded a secondary rate limit." },
    };
    let posts = 0;
    const run = await stage.act({
      disturbance: (_, method) => (method === "POST" && (posts += 1) === 3 ? limited : null),
    });
    expect(complaints(run)).toContain("GitHub's rate limit has been reached (403)");
  });

  test("reports an issue as deleted even while the list still shows it", async () => {
    const stage = setStageOn(LONG_LAG, "One", "Two");
    await stage.act();
    stage.time.pass(DAY);
    stage.github.delete(1);
    stage.promise("One, due 2026-12-24", "Two");
    expect(complaints(await stage.act())).toContain("#1, the issue for “One”, was deleted");
  });
});

describe("an issue's body", () => {
  test("stays short as events are added", async () => {
    const words = Array.from({ length: 230 }, (_, index) => `word${index}`);
    const stage = setStage(words.join(" "));
    await stage.act();
    for (let round = 0; round < 50; round += 1) {
      words[round] = `other${round}`;
      stage.promise(words.join(" "));
      expect((await stage.act()).green).toBe(true);
    }
    expect(stage.github.issue(1)!.body.length).toBeLessThan(30_100);
    expect(stage.github.issue(1)!.comments).toHaveLength(50);
  });

  test("that is too long is reported with the number of characters to remove", async () => {
    const stage = setStage("One");
    await stage.act();
    const { body } = stage.github.issue(1)!;
    stage.github.as("mira").edit(1, { body: `${body}\n\n${"x".repeat(65_500 - body.length)}` });
    stage.promise("One, due 2026-12-24");
    expect(complaints(await stage.act())).toMatch(
      /issue #1: its body would be too long\. Shorten the text below the line by at least \d+ characters/,
    );
  });
});
