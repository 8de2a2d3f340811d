import { describe, expect, test } from "vitest";
import { replay } from "../../../src/core/verify/replay.ts";
import { takeOvers } from "../../../src/core/verify/twins.ts";
import { aCommitment, aReport } from "../../support/builders.ts";
import { startYear } from "../../support/protocol/missing.ts";
import { blockOf } from "../../support/protocol/stage.ts";

const W = "Rotate the signing keys";

describe("verify accuses nobody if two lines with the same words are replaced by one after one of their issues was deleted", () => {
  test.for([
    ["and both had the same due date", "2026-12-24", "2026-12-24", "2026-12-24", true],
    ["and the new line has the first due date", "2026-12-24", "2027-02-24", "2026-12-24", false],
    ["and the new line has the second due date", "2026-12-24", "2027-02-24", "2027-02-24", false],
    ["and the new line has another due date", "2026-12-24", "2027-02-24", "2027-05-24", true],
  ] as const)("%s", async ([, first, second, now, isTakenOver]) => {
    for (const number of [1, 2]) {
      const year = await startYear(`${W}, due ${first}`, `${W}, due ${second}`);
      await year.on("2026-12-11", "deleted", ({ github }) => github.delete(number));
      await year.on("2026-12-13", "one line", ({ promise }) => promise(`${W}, due ${now} {#${number}-again}`));
      await year.on("2026-12-16", "later");
      const { findings, uncompared } = await year.verified();
      const messages = findings.map(({ message }) => message);
      expect(messages).toEqual([expect.stringContaining(`Issue #${number}, which tracked a commitment, was deleted`)]);
      const isUncompared = uncompared.has("a commitment whose line may stand for another one with the same words");
      const { removed } = blockOf(year.stage.tracked()[0]!);
      expect([isUncompared, isUncompared && removed !== null]).toEqual([number === 1 && isTakenOver, false]);
    }
  });
});

test("verify finds a hidden removal if no other commitment has the same words", async () => {
  const year = await startYear(`${W}, due 2026-12-24`, "Two");
  const { body } = year.stage.tracked()[0]!;
  await year.on("2026-12-13", "removed", ({ promise }) => promise("Two"));
  year.stage.github.as("mira").edit(1, { body });
  expect((await year.verified()).findings.map(({ message }) => message)).toContain(
    "The commitment tracked by issue #1 was removed from its report, but the issue doesn't say so.",
  );
});

describe("a removed commitment", () => {
  const POLICY = { timezone: "UTC", since: "2000-01-01", settings: {} } as never;
  const order = new Map([
    ["a", 0],
    ["b", 1],
    ["c", 2],
  ]);
  /** Replays commits with these lines, as `words: due date`. */
  const replayed = (...commits: string[][]) =>
    replay(
      commits.map((lines, index) => {
        const commitments = lines.map((line, position) => {
          const [words = "", due = ""] = line.split(": ");
          return aCommitment({ subject: words, text: `${words}, due ${due}`, due, line: position + 1, report: "a.md" });
        });
        const reports = [aReport({ path: "a.md", commitments })];
        return { commit: [...order.keys()][index]!, instant: `2026-12-1${index}T09:00:00Z`, reports };
      }),
      { repositoryId: 1, policy: POLICY },
    );

  test("may have become another one with the same words, from the commit that removed it", () => {
    const [first, second] = replayed(
      ["Rotate: 2026-12-24", "Rotate: 2027-02-24"],
      ["Rotate: 2027-05-24"],
      ["Rotate: 2027-06-24"],
    );
    const [taken, ...others] = takeOvers(second!, [first!], order);
    expect(others).toEqual([]);
    expect(taken).toMatchObject({
      to: null,
      latest: { due: "2027-06-24" },
      block: { first_due: "2027-02-24", removed: null },
    });
    expect(taken?.states.map(({ commit, due }) => [commit, due])).toEqual([
      ["a", "2027-02-24"],
      ["b", "2027-05-24"],
      ["c", "2027-06-24"],
    ]);
    expect(taken?.block.history.map(({ type }) => type)).toEqual(["moved", "moved"]);
  });

  test("can't have become one with other words, one that was removed at the same time, or one that is new on its own", () => {
    const both = replayed(["Rotate the keys: 2026-12-24", "Paint a wall: 2027-02-24"], ["Paint a wall: 2027-02-24"]);
    const [removed, kept] = [true, false].map((isGone) => both.find(({ to }) => (to !== null) === isGone)!);
    expect([removed?.block.subject, kept?.block.subject]).toEqual(["Rotate the keys", "Paint a wall"]);
    expect(takeOvers(removed!, [kept!], order)).toEqual([]);
    const [first, second] = replayed(["Rotate: 2026-12-24", "Rotate: 2027-02-24"], []);
    expect(takeOvers(second!, [first!], order)).toEqual([]);
    const [old] = replayed(["Rotate: 2026-12-24"], []);
    const [fresh] = replayed([], ["Rotate: 2026-12-24"]);
    expect(takeOvers(old!, [fresh!], order)).toEqual([]);
  });

  test("isn't looked for if the report contains it, or if its removal isn't on the branch", () => {
    const [first, second] = replayed(["Rotate: 2026-12-24", "Rotate: 2027-02-24"], ["Rotate: 2026-12-24"]);
    expect(takeOvers(first!, [second!], order)).toEqual([]);
    expect(takeOvers(second!, [first!], new Map())).toEqual([]);
    const [back, twin] = replayed(
      ["Rotate: 2026-12-24", "Wash: 2027-02-24"],
      ["Wash: 2027-02-24"],
      ["Rotate: 2026-12-24", "Wash: 2027-02-24"],
    );
    expect(back?.block.history.map(({ type }) => type)).toEqual(["removed", "restored"]);
    expect(takeOvers(back!, [twin!], order)).toEqual([]);
  });
});
