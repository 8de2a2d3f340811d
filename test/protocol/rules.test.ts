// Tests each of the write protocol's rules with the real Octokit and the fake GitHub.
import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/core/model/block.ts";
import { LEDGER } from "../../src/core/model/ledger.ts";
import type { Fault } from "../support/fake-github/index.ts";
import { COMMIT } from "../support/protocol/simulated-run.ts";
import { complaints, setStage, setStageOn, writesOf, type Stage } from "../support/protocol/stage.ts";
import type { ReportVersion } from "../../src/core/verify/replay.ts";

const BOT = "github-actions[bot]";
const DAY = 24 * 60 * 60_000;

function ledgerOf(stage: Stage): unknown {
  const block = LEDGER.parse(stage.dashboards()[0]!.body);
  return block && "data" in block ? block.data : block;
}

function titles(stage: Stage): string[] {
  return stage.tracked().map(({ title }) => title);
}

describe("the dashboard", () => {
  test("is one labelled issue that lists every commitment and is named in the label's description", async () => {
    const stage = setStage("One, due 2026-11-01", "Two");
    expect((await stage.act()).green).toBe(true);
    const [dashboard] = stage.dashboards();
    expect(dashboard).toMatchObject({ number: 3, labels: ["follow-through"], state: "open" });
    expect(stage.github.labels().get("follow-through")?.description).toContain("dashboard: #3");
    expect(dashboard?.body).toContain("## 1 commitment was due by today. It is overdue");
    expect(dashboard?.body).toContain("| One [#1](https://github.com/acme/status/issues/1) |");
  });

  test("keeps the text and title that people wrote, works while it is closed, and shows changes that people make to issues", async () => {
    const stage = setStage("One");
    await stage.act();
    const mira = stage.github.as("mira");
    const { number, body } = stage.dashboards()[0]!;
    mira.edit(number, { title: "Our promises", body: `${body}\n\nAsk in #sre.`, state: "closed" });
    mira.edit(1, { state: "closed", state_reason: "not_planned" });
    expect((await stage.act()).green).toBe(true);
    const [after] = stage.dashboards();
    expect(after).toMatchObject({ number, title: "Our promises", state: "closed" });
    expect(after?.body).toContain("### Withdrawn (1)");
    expect(after?.body.endsWith("\n\nAsk in #sre.")).toBe(true);
    expect(writesOf(await stage.act())).toEqual([]);
  });

  test("is updated once a day even if nothing changes", async () => {
    const stage = setStage("One");
    await stage.act();
    expect(writesOf(await stage.act())).toEqual([]);
    stage.time.pass(DAY);
    expect(writesOf(await stage.act())).toEqual([
      "POST /labels",
      "PATCH /issues/2",
      "DELETE /labels/follow-through-lock-1",
    ]);
    expect(ledgerOf(stage)).toMatchObject({ last_run_at: expect.stringContaining("2026-11-11T") });
    expect(writesOf(await stage.act())).toEqual([]);
  });

  test.each([
    ["was deleted", (stage: Stage) => stage.github.delete(3)],
    ["was moved", (stage: Stage) => stage.github.transfer(3, "acme/other")],
  ])(
    "that %s is only recreated once the label no longer names it, and no other issue is created",
    async (_, damage) => {
      const stage = setStage("One", "Two");
      await stage.act();
      damage(stage);
      expect((await stage.act()).failure).toContain("Issue #3, the dashboard that the label names, was ");
      expect(stage.dashboards()).toEqual([]);
      stage.github.describeLabel("follow-through", "Commitments");
      expect((await stage.act()).green).toBe(true);
      expect(titles(stage)).toEqual(["One", "Two"]);
      const [dashboard] = stage.dashboards();
      expect(stage.github.labels().get("follow-through")?.description).toContain(`dashboard: #${dashboard?.number}`);
      expect(writesOf(await stage.act())).toEqual([]);
    },
  );

  test("is not recreated if the label that points to it is missing", async () => {
    const stage = setStage("One");
    await stage.act();
    stage.github.renameLabel("follow-through", "x");
    stage.github.deleteLabel("x");
    expect(complaints(await stage.act())).toContain(
      "The label “follow-through” is missing, but issues such as #1, #2 are tracked",
    );
    expect(stage.tracked()).toHaveLength(1);
  });

  test("says how many commitments have no issue yet", async () => {
    const stage = setStage("One", "Two", "Three");
    await stage.act({ inputs: { "max-creates": "1" } });
    expect(stage.dashboards()[0]?.body).toContain("2 commitments have no issue yet. The next run creates what it can.");
    await stage.act();
    expect(stage.dashboards()[0]?.body).not.toContain("no issue yet");
    expect(titles(stage)).toEqual(["One", "Two", "Three"]);
  });

  test("records the `since` date from the first run and keeps it", async () => {
    const stage = setStage("One");
    const inputs = { since: "" };
    stage.time.pass(40 * DAY);
    const first = await stage.act({ inputs });
    expect([first.green, first.outcome?.plan.beforeSince, stage.dashboards().length]).toEqual([true, 1, 1]);
    const other = setStage("One");
    await other.act({ inputs });
    other.time.pass(40 * DAY);
    other.documents.set("postmortems/b.md", other.documents.get("postmortems/a.md")!.replace("One", "Late"));
    const later = await other.act({ inputs });
    expect(later.outcome?.plan.beforeSince).toBe(0);
    expect(titles(other)).toEqual(["One", "Late"]);
    expect(ledgerOf(other)).toMatchObject({ since: "2026-10-11" });
  });
});

describe("an issue in the ledger", () => {
  test.each([
    ["deleted", (stage: Stage) => stage.github.delete(1), "was deleted"],
    ["moved", (stage: Stage) => stage.github.transfer(1, "acme/other"), "was moved to another repository"],
  ])(
    "that was %s fails the run and is only recreated once its item has an id and its history is known",
    async (_, damage, how) => {
      const stage = setStage("One", "Two");
      await stage.act();
      damage(stage);
      const run = await stage.act();
      expect(run.green).toBe(false);
      expect(complaints(run)).toContain(`#1, the issue for “One”, ${how}; it is not created again.`);
      expect(complaints(run)).toContain("Its original due date is unknown");
      expect((await stage.act()).green).toBe(false);
      expect(titles(stage)).toEqual(["Two"]);
      stage.promise("One {#one-again}", "Two");
      expect(complaints(await stage.act())).toContain("“One” gets no new issue in place of #1 yet");
      expect(titles(stage)).toEqual(["Two"]);
      const reports = run.outcome?.reports ?? [];
      const asked = (): ReportVersion[] => [{ commit: "c0ffee", instant: "2026-11-01T08:00:00Z", reports }];
      expect((await stage.act({ asked })).green).toBe(true);
      expect(titles(stage).toSorted()).toEqual(["One", "Two"]);
    },
  );

  test("gets its label back if a person removes it", async () => {
    const stage = setStage("One");
    await stage.act();
    stage.github.as("mira").unlabel(1, "follow-through");
    expect((await stage.act()).green).toBe(true);
    expect(stage.github.issue(1)?.labels).toEqual(["follow-through"]);
    expect(writesOf(await stage.act())).toEqual([]);
  });

  test("remains the tracked issue if its body is copied, and the copy is closed as a duplicate", async () => {
    const stage = setStage("One");
    await stage.act();
    const copy = stage.github.as(BOT).open("One", stage.github.issue(1)!.body, ["follow-through"]);
    expect((await stage.act()).green).toBe(true);
    expect(stage.github.issue(copy)).toMatchObject({ state: "closed", state_reason: "duplicate" });
    expect(stage.github.issue(1)).toMatchObject({ state: "open" });
    expect(writesOf(await stage.act())).toEqual([]);
  });

  test("keeps its complete history even if the list shows an older version", async () => {
    const stage = setStageOn({ lag: () => DAY / 2, commentLag: () => 0 }, "One, due 2026-12-01");
    await stage.act();
    stage.time.pass(DAY);
    for (const day of ["2026-12-08", "2026-12-15"]) {
      stage.promise(`One, due ${day}`);
      expect((await stage.act()).green).toBe(true);
    }
    const body = parseBody(stage.github.issue(1)!.body);
    expect(body).toMatchObject({
      block: { first_due: "2026-12-01", history: [{ to: "2026-12-08" }, { from: "2026-12-08", to: "2026-12-15" }] },
    });
  });

  test("is not updated until all of its comments are listed, so that no comment is posted twice", async () => {
    const stage = setStageOn({ lag: () => DAY / 2 }, "One, due 2026-12-01");
    await stage.act();
    stage.time.pass(DAY);
    stage.promise("One, due 2026-12-08");
    await stage.act();
    stage.promise("One, due 2026-12-15");
    expect(complaints(await stage.act())).toContain(
      "Could not read the comments of issue #1: not all of them are listed yet",
    );
    stage.time.pass(DAY);
    expect((await stage.act()).green).toBe(true);
    expect(stage.github.issue(1)?.comments).toHaveLength(2);
  });
});

test("the next run adopts an issue if a run crashes after creating it but before writing the ledger", async () => {
  const stage = setStage("One", "Two");
  const dieAfterCreate = (index: number, method: string): { kind: "die"; when: "after" } | null =>
    method === "POST" && stage.tracked().length === 1 && index > 0 ? { kind: "die", when: "after" } : null;
  expect((await stage.act({ disturbance: dieAfterCreate })).died).toBe(true);
  expect((await stage.act()).green).toBe(true);
  expect(titles(stage)).toEqual(["One", "Two"]);
});

describe("a create whose response was lost", () => {
  const lost = (nth: number, kind: "lose" | "drop"): ((index: number, method: string) => Fault | null) => {
    let posts = 0;
    // The first POST creates the lock, and the second creates the label.
    return (_, method) => (method === "POST" && (posts += 1) === nth + 2 ? { kind } : null);
  };

  test("is resolved by the same run, which finds and adopts the issue", async () => {
    const stage = setStage("One", "Two");
    const run = await stage.act({ disturbance: lost(1, "lose") });
    expect([run.green, run.outcome?.applied?.created]).toEqual([true, 2]);
    expect(titles(stage)).toEqual(["One", "Two"]);
  });

  test("fails the run if no issue is found, and the next run creates the issue", async () => {
    const stage = setStage("One", "Two");
    const run = await stage.act({ disturbance: lost(1, "drop") });
    expect(run.green).toBe(false);
    expect(complaints(run)).toContain("The issue may or may not exist, so the request was not retried");
    expect(titles(stage)).toEqual(["Two"]);
    expect((await stage.act()).green).toBe(true);
    expect(titles(stage)).toEqual(["Two", "One"]);
  });

  test("is not sent again if the run plans a second time", async () => {
    const stage = setStageOn({ lag: () => DAY / 2 }, "One", "Two");
    await stage.act();
    stage.time.pass(DAY);
    // The lists don't show this change yet, so the run plans twice.
    stage.github.as("mira").edit(1, { state: "closed", state_reason: "completed" });
    stage.promise("One, due 2026-12-01", "Two", "Three");
    let posts = 0;
    const run = await stage.act({
      disturbance: (_, method) => (method === "POST" && (posts += 1) === 2 ? { kind: "drop" } : null),
    });
    const sent = run.calls.filter(({ method, path }) => method === "POST" && path.endsWith("/issues"));
    expect([run.green, sent.length]).toEqual([false, 1]);
  });
});

describe("a response that is truncated or has an unexpected shape", () => {
  test.each<Fault>([{ kind: "empty" }, { kind: "cut" }, answer({}), answer({ message: "fine" }), answer("[{}]")])(
    "never counts as an empty list (%o)",
    async (fault) => {
      const stage = setStage("One");
      await stage.act();
      stage.promise("One", "Two");
      const run = await stage.act({ disturbance: (index, method) => (method === "GET" && index === 2 ? fault : null) });
      expect(run.calls[2]?.path).toContain("/issues?labels=follow-through");
      expect([run.green, writesOf(run)]).toEqual([false, []]);
      expect(complaints(run)).toContain("GitHub's response is truncated or has an unexpected shape");
    },
  );

  function answer(body: unknown): Fault {
    return { kind: "answer", status: 200, applied: true, body };
  }
});

describe("a forgery", () => {
  const forgeries: Array<[string, (stage: Stage) => void]> = [
    ["an outsider's copy", (s) => s.github.as("rando").open("One", s.github.issue(1)!.body)],
    [
      "a copy with the label, from an issue form",
      (s) => label(s, s.github.as("rando").open("One", s.github.issue(1)!.body)),
    ],
    ["a collaborator's copy", (s) => s.github.as("mira").open("One", s.github.issue(1)!.body, ["follow-through"])],
    ["an outsider's block with a new key", (s) => label(s, s.github.as("rando").open("X", otherKey(s)))],
    [
      "a block from another repository",
      (s) =>
        s.github
          .as(BOT)
          .open("X", s.github.issue(1)!.body.replace(/"repository_id":\d+/, '"repository_id":1'), ["follow-through"]),
    ],
    [
      "a block that our own account quotes",
      (s) => s.github.as(BOT).open("Weekly", `As said:\n\n${otherKey(s)}`, ["follow-through"]),
    ],
    [
      "a block in a Markdown quote",
      (s) => s.github.as(BOT).open("Weekly", s.github.issue(1)!.body.replaceAll(/^/gm, "> "), ["follow-through"]),
    ],
    ["a block in a comment", (s) => s.github.as("rando").comment(1, s.github.issue(1)!.body)],
    ["an outsider's dashboard", (s) => label(s, s.github.as("rando").open("Dashboard", s.dashboards()[0]!.body))],
    [
      "a collaborator's dashboard",
      (s) => s.github.as("mira").open("Dashboard", s.dashboards()[0]!.body, ["follow-through"]),
    ],
    [
      "two blocks in one issue",
      (s) => s.github.as(BOT).open("X", `${otherKey(s)}\n\n${s.github.issue(1)!.body}`, ["follow-through"]),
    ],
  ];

  test.each(forgeries)("changes nothing if it is %s", async (_, forge) => {
    const stage = setStage("One", "Two");
    await stage.act();
    const before = stage.github.issue(1);
    forge(stage);
    const run = await stage.act();
    expect(run.green).toBe(true);
    expect(run.outcome?.assessment.counts.total).toBe(2);
    expect(stage.github.issue(1)).toMatchObject({ body: before?.body, state: "open" });
    expect(stage.github.labels().get("follow-through")?.description).toContain("dashboard: #3");
    expect(writesOf(await stage.act())).toEqual([]);
  });

  function label({ github }: Stage, number: number): void {
    github.as("mira").label(number, "follow-through");
  }

  function otherKey({ github }: Stage): string {
    return github.issue(1)!.body.replace(/"key":"[0-9a-f]+"/, '"key":"ffffffffffffffffffffffff"');
  }
});

describe("a run that can't write immediately", () => {
  test("says that it wrote nothing if its commit is not the head, but still checks due dates", async () => {
    const stage = setStage("One, due 2026-11-01");
    stage.github.settings.head = "f00d5eed".padEnd(40, "0");
    const inputs = { "allow-any-ref": "false" };
    const run = await stage.act({ inputs });
    expect([run.green, writesOf(run)]).toEqual([true, []]);
    expect(complaints(run)).toBe(
      "Nothing was written: c0ffee000000 is not the head of main, which is at f00d5eed0000. The run for that commit writes instead. To write anyway, set `allow-any-ref: true`.",
    );
    expect(run.outcome?.assessment.counts.overdue).toBe(1);
    stage.github.settings.head = COMMIT;
    expect(complaints(await stage.act({ inputs }))).toBe("");
    expect(titles(stage)).toEqual(["One"]);
  });

  test.each([
    ["the repository is archived", { archived: true }, "acme/status is archived, so nothing can be written"],
    ["issues are turned off", { has_issues: false }, "Issues are turned off in acme/status"],
    ["the repository is not visible", { visible: false }, "the repository does not exist"],
  ])("fails and says why if %s", async (_, settings, sentence) => {
    const stage = setStage("One");
    Object.assign(stage.github.settings, settings);
    const run = await stage.act();
    expect([run.green, stage.tracked()]).toEqual([false, []]);
    expect(complaints(run)).toContain(sentence);
  });

  test("waits for another run to finish writing, and then writes the rest", async () => {
    const stage = setStage("One", "Two");
    const runs = await Promise.all([stage.act(), stage.act()]);
    expect(runs.map(({ green }) => green)).toEqual([true, true]);
    expect(titles(stage)).toEqual(["One", "Two"]);
    expect([...stage.github.labels().keys()]).toEqual(["follow-through"]);
  });

  test("waits for a crashed run's lease to expire", async () => {
    const stage = setStage("One");
    await stage.act({ disturbance: (_, method) => (method === "POST" ? { kind: "die", when: "after" } : null) });
    expect([...stage.github.labels().keys()]).toEqual(["follow-through-lock-1"]);
    const from = stage.time.now();
    expect((await stage.act()).green).toBe(true);
    expect(stage.time.now() - from).toBeGreaterThan(60_000);
    expect([...stage.github.labels().keys()]).toEqual(["follow-through"]);
    expect(titles(stage)).toEqual(["One"]);
  });
});

describe("the text that people wrote", () => {
  test("is never truncated: if it leaves no room for the block, the issue stays unchanged and the run fails", async () => {
    const stage = setStage("One");
    await stage.act();
    const { body } = stage.github.issue(1)!;
    stage.github.as("mira").edit(1, { body: `${body}\n\n${"x".repeat(65_536 - body.length - 2)}` });
    const before = stage.github.issue(1)?.body;
    stage.promise("One, due 2026-12-24");
    const run = await stage.act();
    expect(run.green).toBe(false);
    expect(complaints(run)).toContain("issue #1");
    expect(stage.github.issue(1)?.body).toBe(before);
  });
});

test("a run adopts an issue that no list shows, even if the run plans the create only after acquiring the lease", async () => {
  const hour = 3_600_000;
  let lag = 0;
  const stage = setStageOn({ lag: () => lag }, "One");
  await stage.act();
  lag = 40 * hour;
  stage.promise("One", "Two");
  let posts = 0;
  // The run crashes after creating the issue for “Two”, which isn't in the ledger or the lists yet.
  await stage.act({
    disturbance: (_, method) => (method === "POST" && (posts += 1) === 2 ? { kind: "die", when: "after" } : null),
  });
  lag = 0;
  stage.time.pass(24 * hour);
  const { body } = stage.github.issue(1)!;
  stage.github.as("mira").edit(1, { body: "The block is lost for now." });
  const run = await stage.act({
    disturbance: (_, method) => {
      // The first POST acquires the lease. Restore the block before that.
      if (method === "POST") stage.github.as("mira").edit(1, { body });
      return null;
    },
  });
  expect(complaints(run)).toBe("");
  expect(titles(stage)).toEqual(["One", "Two"]);
});
