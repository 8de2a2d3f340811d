import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBudget } from "../../../api/facts/budget.ts";
import { createGitHubSources } from "../../../api/facts/github-source.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { createClient } from "../../../src/github/client.ts";
import { createMemory, currentPermissions, readChangedIssues } from "../../../src/github/read/incremental.ts";
import { startFake } from "../../support/fake-clients.ts";
import { FakeGitHub } from "../../support/fake-github/index.ts";
import { aReportText } from "../../support/protocol/scenario.ts";
import { COMMIT, simulateRun } from "../../support/protocol/simulated-run.ts";
import { VirtualTime } from "../../support/protocol/virtual-time.ts";

const MINUTE = 60_000;
const ITEMS = ["Mend the queue", "Mend the pager", "Mend the cache", "Mend the lock", "Mend the clock"];

/** Creates a repository with five commitments, a reader that remembers earlier reads, and one that reads everything each time. */
async function setUp(): Promise<{
  github: FakeGitHub;
  time: VirtualTime;
  numbers: number[];
  run: (items: readonly string[]) => Promise<void>;
  readAgain: () => Promise<Snapshot>;
  readAll: () => Promise<Snapshot>;
}> {
  const time = new VirtualTime("2026-11-10T09:00:00Z");
  const github = new FakeGitHub({ clock: time, repository: { head: COMMIT } });
  const source = (): (() => Promise<Snapshot>) => {
    const client = createClient({
      token: "bot-token",
      baseUrl: "https://api.github.com",
      fetch: github.fetch,
      timeout: null,
    });
    const repositories = [{ owner: "acme", repo: "status" }];
    const budget = createBudget(time.now);
    const options = { client, budget, repositories, authors: [], allowPrivate: false, clock: time.now };
    const [created] = createGitHubSources(options);
    return async () => {
      await created!.probe();
      return created!.read(null);
    };
  };
  const run = async (items: readonly string[]): Promise<void> => {
    const { green, failure } = await simulateRun(github, time, {
      documents: new Map([["postmortems/a.md", aReportText(items)]]),
      inputs: { "write-interval-ms": "0" },
      holder: String(time.now()),
    });
    if (!green) throw new Error(failure ?? "red");
  };
  await run(ITEMS);
  const numbers = github.issues().flatMap(({ number, title }) => (title.startsWith("Mend") ? [number] : []));
  return { github, time, numbers, run, readAgain: source(), readAll: () => source()() };
}

function byNumber({ commitments }: Snapshot): unknown[] {
  return commitments.toSorted((a, b) => a.issue!.number - b.issue!.number);
}

describe("a polling reader", () => {
  test("returns the same result as a full reader, regardless of changes between polls", async () => {
    const act = fc.tuple(
      fc.constantFrom("close", "reopen", "unlabel", "label", "comment", "evidence", "run"),
      fc.nat(4),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (minutes) => {
        const { github, time, numbers, run, readAgain, readAll } = await setUp();
        await readAgain();
        const mira = github.as("mira");
        for (const acts of minutes) {
          time.pass(MINUTE);
          for (const [what, index] of acts) {
            const number = numbers[index]!;
            if (what === "close") mira.edit(number, { state: "closed", state_reason: "completed" });
            else if (what === "reopen") mira.edit(number, { state: "open", state_reason: "reopened" });
            else if (what === "unlabel") mira.unlabel(number, "follow-through");
            else if (what === "label") mira.label(number, "follow-through");
            else if (what === "comment") mira.comment(number, "Soon.");
            else if (what === "evidence") mira.comment(number, "Evidence: https://example.org/done");
            else await run(ITEMS.slice(0, index + 1));
          }
          expect(byNumber(await readAgain())).toEqual(byNumber(await readAll()));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("reads only changes, with at most six requests", async () => {
    const { github, time, readAgain } = await setUp();
    await readAgain();
    time.pass(MINUTE);
    const before = github.calls.length;
    await readAgain();
    const calls = github.calls.slice(before);
    expect(calls.length).toBeLessThanOrEqual(6);
    expect(calls.some(({ path }) => path.includes("since="))).toBe(true);
  });

  test("detects a deleted issue within an hour", async () => {
    const { github, time, numbers, readAgain } = await setUp();
    await readAgain();
    github.delete(numbers[0]!);
    time.pass(60 * MINUTE);
    expect((await readAgain()).commitments).toHaveLength(ITEMS.length - 1);
  });
});

describe("readChangedIssues", () => {
  test("returns only issues that have or had the label, even if other issues changed", async () => {
    const { clock, github, repo } = startFake();
    const memory = createMemory();
    const read = async (): Promise<Array<[number, string[]]>> => {
      const instant = new Date(clock.time).toISOString();
      const issues = await readChangedIssues(repo, "follow-through", { memory, instant });
      return issues.map(({ facts, labels }) => [facts.number, labels]);
    };
    const mira = github.as("mira");
    mira.open("one", "", ["follow-through"]);
    mira.open("two", "");
    expect(await read()).toEqual([[1, ["follow-through"]]]);
    clock.time += 2 * 60 * MINUTE;
    mira.unlabel(1, "follow-through");
    mira.comment(2, "hello");
    mira.open("three", "", ["follow-through"]);
    expect(await read()).toEqual([
      [1, []],
      [3, ["follow-through"]],
    ]);
    expect(github.calls.map(({ path }) => new URLSearchParams(path.split("?")[1]).get("since"))).toEqual([
      null,
      "2026-11-23T09:00:00.000Z",
    ]);
  });

  test("finds new issues if the label is spelt in another case", async () => {
    const { clock, github, repo } = startFake();
    const memory = createMemory();
    const read = async (): Promise<number[]> => {
      const instant = new Date(clock.time).toISOString();
      const issues = await readChangedIssues(repo, "follow-through", { memory, instant });
      return issues.map(({ facts }) => facts.number);
    };
    github.as("mira").open("one", "", ["Follow-Through"]);
    expect(await read()).toEqual([1]);
    github.as("mira").open("two", "", ["Follow-Through"]);
    expect(await read()).toEqual([1, 2]);
  });
});

test("permissions are kept for ten minutes", () => {
  const memory = createMemory();
  const at = (time: string): unknown => currentPermissions(memory, `2026-11-10T09:${time}Z`);
  const first = currentPermissions(memory, "2026-11-10T09:00:00Z");
  first.set("mira", true);
  expect(at("09:59")).toBe(first);
  expect(at("10:00")).toEqual(new Map());
  expect(at("19:59")).not.toBe(at("20:00"));
});
