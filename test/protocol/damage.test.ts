// Damage caused by people, Apps or slow runs must never lead to a second issue for a commitment.
import { describe, expect, test } from "vitest";
import { COMMIT } from "../support/protocol/simulated-run.ts";
import { complaints, setStage, setStageOn, writesOf, type Stage } from "../support/protocol/stage.ts";
import type { FakeOptions } from "../support/fake-github/index.ts";

const APP: Partial<FakeOptions> = {
  accounts: [
    { login: "our-app[bot]", type: "Bot", permission: "write" },
    { login: "mira", permission: "write" },
  ],
  tokens: { "bot-token": "our-app[bot]" },
};

function numbers(stage: Stage): number[] {
  return stage.tracked().map(({ number }) => number);
}

describe("a deleted or transferred issue", () => {
  test("is not recreated even if its item has since been reworded", async () => {
    const stage = setStage("Add an alert on the queue depth, due 2026-12-01", "Two");
    await stage.act();
    stage.promise("Add an alert on the queue depth and lag, due 2026-12-20", "Two");
    await stage.act();
    stage.github.transfer(1, "acme/other");
    const run = await stage.act();
    expect([run.green, numbers(stage)]).toEqual([false, [2]]);
    expect(complaints(run)).toContain("was moved to another repository; it is not created again");
  });

  test("is reported even if its item no longer appears in any report", async () => {
    const stage = setStage("One", "Two");
    await stage.act();
    stage.github.delete(1);
    stage.promise("Two");
    const run = await stage.act();
    expect(complaints(run)).toContain(
      "#1, which tracked a commitment, was deleted, and no report contains the commitment's text any more.",
    );
    expect(run.green).toBe(false);
    expect(stage.dashboards()[0]?.body).toContain("\\#<!-- -->1, which tracked a commitment, was deleted");
  });

  test("is not replaced by a copy that was closed as its duplicate", async () => {
    const stage = setStage("One");
    await stage.act();
    stage.github.as("github-actions[bot]").open("One", stage.github.issue(1)!.body, ["follow-through"]);
    await stage.act();
    stage.github.delete(1);
    const run = await stage.act();
    expect([run.green, run.outcome?.assessment.counts.replaced]).toEqual([false, 0]);
    expect(complaints(run)).toContain("#1, the issue for “One”, was deleted");
  });

  test("does not affect other issues if it disappears during a run", async () => {
    const stage = setStage("One", "Two");
    await stage.act();
    stage.promise("One, due 2026-12-01", "Two, due 2026-12-02");
    let deleted = false;
    const deleteFirst = (_: number, method: string): null => {
      if (method === "PATCH" && !deleted) stage.github.delete(1);
      deleted ||= method === "PATCH";
      return null;
    };
    const run = await stage.act({ disturbance: deleteFirst });
    expect(complaints(run)).not.toContain("issues are turned off");
    expect(stage.github.issue(2)?.body).toContain("2026-12-02");
  });
});

describe("a run with an App's token, which can't read its own login,", () => {
  test("finds its issue again after a lost response", async () => {
    const stage = setStageOn(APP, "One");
    expect((await stage.act()).green).toBe(true);
    stage.promise("One", "Two");
    let posts = 0;
    await stage.act({
      disturbance: (_, method) => (method === "POST" && (posts += 1) === 2 ? { kind: "lose" } : null),
    });
    stage.time.pass(60 * 60_000);
    expect((await stage.act()).green).toBe(true);
    expect(stage.tracked().map(({ title }) => title)).toEqual(["One", "Two"]);
  });

  test("creates no issue after the label is renamed", async () => {
    const stage = setStageOn(APP, "One", "Two");
    await stage.act();
    stage.github.renameLabel("follow-through", "commitments");
    expect(complaints(await stage.act())).toContain("The label “follow-through” is missing");
    expect(numbers(stage)).toEqual([1, 2]);
  });
});

describe("an issue", () => {
  test.each([
    ["a person mentions the dashboard's marker in it", "One", "See `<!-- follow-through:dashboard:v1` there."],
    ["its commitment mentions the dashboard's marker", "Repair `<!-- follow-through:dashboard:v1` by hand", ""],
  ])("is still found if %s", async (_, item, words) => {
    const stage = setStage(item);
    await stage.act();
    if (words) stage.github.as("mira").edit(1, { body: `${stage.github.issue(1)!.body}\n\n${words}` });
    expect((await stage.act()).green).toBe(true);
    expect(numbers(stage)).toEqual([1]);
    expect(writesOf(await stage.act())).toEqual([]);
  });

  test("that is missing from the ledger fails the run if people write above its block, but is not recreated", async () => {
    const stage = setStage("One");
    await stage.act({
      disturbance: (_, method) =>
        method === "POST" && stage.tracked().length > 0 ? { kind: "die", when: "before" } : null,
    });
    stage.github.as("mira").edit(1, { body: `Read this first.\n\n${stage.github.issue(1)!.body}` });
    const run = await stage.act();
    expect([run.green, numbers(stage)]).toEqual([false, [1]]);
    expect(complaints(run)).toContain("move the block to the top of the issue");
  });

  test.each([1, 3])("keeps text that people add between two of a run's writes (#%i)", async (number) => {
    const stage = setStage("One", "Two");
    await stage.act();
    stage.promise("One, due 2026-12-01", "Two, due 2026-12-02");
    let isWritten = false;
    const writeNotes = (_: number, method: string): null => {
      // The run reads an issue immediately before writing it, so the edit must happen during an earlier request.
      if (!isWritten && method === "POST") {
        isWritten = true;
        stage.github.as("mira").edit(number, { body: `${stage.github.issue(number)!.body}\n\nOur words.` });
      }
      return null;
    };
    expect((await stage.act({ disturbance: writeNotes })).green).toBe(true);
    expect(stage.github.issue(number)?.body).toContain("Our words.");
  });
});

describe("a second dashboard", () => {
  test("is ignored after somebody closes it", async () => {
    const stage = setStage("One");
    await stage.act();
    const copy = stage.github.as("github-actions[bot]").open("Copy", stage.dashboards()[0]!.body, ["follow-through"]);
    stage.github.as("mira").edit(copy, { state: "closed", state_reason: "completed" });
    expect(writesOf(await stage.act())).toEqual([]);
  });
});

describe("a run that waited for another", () => {
  test("writes nothing if its commit is no longer the head", async () => {
    const stage = setStage("One, due 2026-12-01");
    const inputs = { "allow-any-ref": "false" };
    stage.github.settings.head = COMMIT;
    await stage.act({ inputs });
    const documents = new Map(stage.documents);
    stage.promise("One, due 2026-12-24");
    await stage.act({ disturbance: (_, method) => (method === "PATCH" ? { kind: "die", when: "before" } : null) });
    const pushWhileWaiting = (_: number, method: string): null => {
      if (method === "POST") stage.github.settings.head = "f00d5eed".padEnd(40, "0");
      return null;
    };
    documents.set("postmortems/a.md", documents.get("postmortems/a.md")!.replace("2026-12-01", "2026-12-02"));
    const run = await stage.act({ inputs, documents, disturbance: pushWhileWaiting });
    expect(complaints(run)).toContain("c0ffee000000 is not the head of main");
    expect(stage.github.issue(1)?.body).not.toContain("2026-12-02");
  });
});
