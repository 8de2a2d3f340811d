import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBudget } from "../../../api/facts/budget.ts";
import { createGitHubSources } from "../../../api/facts/github-source.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { createClient } from "../../../src/github/client.ts";
import { FakeGitHub } from "../../support/fake-github/index.ts";
import { aDocument } from "../../support/protocol/scenario.ts";
import { simulateRun } from "../../support/protocol/simulated-run.ts";
import { VirtualTime } from "../../support/protocol/virtual-time.ts";

const MINUTE = 60_000;
const ITEMS = ["Mend the queue", "Mend the pager", "Mend the cache", "Mend the lock", "Mend the clock"];

/** A repository with five promises, and somebody who reads it again and again beside somebody who reads all of it anew. */
async function aStage(): Promise<{
  github: FakeGitHub;
  time: VirtualTime;
  numbers: number[];
  run: (items: readonly string[]) => Promise<void>;
  again: () => Promise<Snapshot>;
  anew: () => Promise<Snapshot>;
}> {
  const time = new VirtualTime("2026-11-10T09:00:00Z");
  const github = new FakeGitHub({ clock: time, repository: { head: "c0ffee" } });
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
    const [made] = createGitHubSources(options);
    return async () => {
      await made!.probe();
      return made!.read();
    };
  };
  const run = async (items: readonly string[]): Promise<void> => {
    const { green, failure } = await simulateRun(github, time, {
      documents: new Map([["postmortems/a.md", aDocument(items)]]),
      inputs: { "write-interval-ms": "0" },
      holder: String(time.now()),
    });
    if (!green) throw new Error(failure ?? "red");
  };
  await run(ITEMS);
  const numbers = github.issues().flatMap(({ number, title }) => (title.startsWith("Mend") ? [number] : []));
  return { github, time, numbers, run, again: source(), anew: () => source()() };
}

function byNumber({ commitments }: Snapshot): unknown[] {
  return commitments.toSorted((a, b) => a.issue!.number - b.issue!.number);
}

describe("who reads again asks only for what changed", () => {
  test("and sees what who reads everything sees, whatever people did meanwhile", async () => {
    const act = fc.tuple(
      fc.constantFrom("close", "reopen", "unlabel", "label", "comment", "evidence", "run"),
      fc.nat(4),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (minutes) => {
        const { github, time, numbers, run, again, anew } = await aStage();
        await again();
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
          expect(byNumber(await again())).toEqual(byNumber(await anew()));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("with as many requests however many issues there are", async () => {
    const { github, time, again } = await aStage();
    await again();
    time.pass(MINUTE);
    const before = github.calls.length;
    await again();
    const calls = github.calls.slice(before);
    expect(calls.length).toBeLessThanOrEqual(6);
    expect(calls.some(({ path }) => path.includes("since="))).toBe(true);
  });

  test("and sees within the hour that an issue was deleted", async () => {
    const { github, time, numbers, again } = await aStage();
    await again();
    github.delete(numbers[0]!);
    time.pass(60 * MINUTE);
    expect((await again()).commitments).toHaveLength(ITEMS.length - 1);
  });
});
