import { expect, test } from "vitest";
import type { Call } from "../support/fake-github/index.ts";
import { isReading } from "../support/protocol/watch.ts";
import { complaints, setStage, type Stage } from "../support/protocol/stage.ts";
import type { RunResult } from "../support/protocol/simulated-run.ts";
import type { Disturbance } from "../support/protocol/disturbed-network.ts";

const ITEMS = ["One", "Two, due 2026-12-01", "[x] Three", "Four"];
const NO_PAUSE = { "write-interval-ms": "0", "settle-seconds": "0" };
const [LEASE_MS, TWO_AND_A_HALF_MINUTES_MS] = [120_000, 150_000];

/** Plays a run that is disturbed at one request, followed by an undisturbed run. */
async function playTwoRuns(index: number, disturbance: Disturbance): Promise<Played> {
  const stage = setStage(...ITEMS);
  let method = "";
  const first = await stage.act({
    inputs: NO_PAUSE,
    disturbance: (request, requestMethod) => {
      if (request !== index) return null;
      method = requestMethod;
      return disturbance;
    },
  });
  const locks = lockNames(stage);
  const from = stage.time.now();
  const next = await stage.act({ inputs: NO_PAUSE });
  return { stage, first, next, method, locks, from };
}

interface Played {
  stage: Stage;
  first: RunResult;
  next: RunResult;
  /** The disturbed request's method; empty if the run ended before that request. */
  method: string;
  /** The locks that the first run left. */
  locks: string[];
  /** When the next run started. */
  from: number;
}

function lockNames({ github }: Stage): string[] {
  return [...github.labels().keys()].filter((name) => name.startsWith("follow-through-lock-"));
}

/** The number of milliseconds until the next run's first write to an issue or label other than a lock; 0 if there is none. */
function waitOf({ next, from }: Played): number {
  const isWrite = ({ method, path, body }: Call): boolean =>
    !isReading(method, path) && !`${path}${JSON.stringify(body)}`.includes("follow-through-lock-");
  return (next.calls.find(isWrite)?.at ?? from) - from;
}

/** Describes what is wrong after the next run, which must complete the work. */
function damageOf({ stage, next }: Played): string[] {
  const [tracked, dashboards] = [stage.tracked().length, stage.dashboards().length];
  const isHealed = next.green && tracked === ITEMS.length && dashboards === 1;
  return isHealed ? [] : [`the next run left ${tracked} issues and ${dashboards} dashboards`];
}

/** Disturbs a run at each of its requests in turn. Returns the failures that `check` finds, by request, and all results. */
async function playEveryRequest(
  disturbance: Disturbance,
  check: (played: Played) => string[],
): Promise<{ failures: string[]; all: Played[] }> {
  const { calls } = await setStage(...ITEMS).act({ inputs: NO_PAUSE });
  expect(calls.length).toBeGreaterThan(20);
  const all: Played[] = [];
  const failures: string[] = [];
  for (let index = 0; index < calls.length; index += 1) {
    const played = await playTwoRuns(index, disturbance);
    all.push(played);
    const found = [...check(played), ...damageOf(played)];
    failures.push(...found.map((failure) => `request ${index} (${played.method}): ${failure}`));
  }
  return { failures, all };
}

function complainIf(problems: Record<string, boolean>): string[] {
  return Object.keys(problems).filter((problem) => problems[problem]);
}

test("a run that is told to stop during any request leaves no lock, and the next run writes at once", async () => {
  const { failures } = await playEveryRequest({ kind: "stop", answer: "given" }, (played) =>
    complainIf({
      "didn't stop": !played.first.stopped,
      "left a lock": played.locks.length > 0,
      "the next run waited": waitOf(played) > 0,
    }),
  );
  expect(failures).toEqual([]);
});

test.each([
  // These requests create four issues, close one, create the label and the dashboard, and update the dashboard's pointer.
  { answer: "lost", left: 8 },
  // The same requests, and the one that deletes the lock.
  { answer: "never", left: 9 },
] as const)(
  "a stopped run blocks the next run for less than two and a half minutes, and only if a write gets no response ($answer)",
  async ({ answer, left }) => {
    const { failures, all } = await playEveryRequest({ kind: "stop", answer }, (played) =>
      complainIf({
        "didn't stop": !played.first.stopped,
        "left a lock after a read": played.method === "GET" && played.locks.length > 0,
        "the next run waited although there was no lock": played.locks.length === 0 && waitOf(played) > 0,
        "the next run waited too long": waitOf(played) >= TWO_AND_A_HALF_MINUTES_MS,
      }),
    );
    expect(failures).toEqual([]);
    expect(all.filter(({ locks }) => locks.length > 0)).toHaveLength(left);
  },
);

test.each(["before", "after"] as const)(
  "the next run writes within two and a half minutes after a run is killed %s any request",
  async (when) => {
    const { failures, all } = await playEveryRequest({ kind: "die", when }, (played) =>
      complainIf({
        "didn't die": !played.first.died,
        "the next run waited too long": waitOf(played) >= TWO_AND_A_HALF_MINUTES_MS,
      }),
    );
    expect(failures).toEqual([]);
    expect(Math.max(...all.map(waitOf))).toBeGreaterThan(LEASE_MS);
  },
);

test("a run whose lease expires while it waits for the rate limit fails, writes nothing more and leaves the rest to the next run", async () => {
  const stage = setStage(...ITEMS);
  let isLeased = false;
  const limited = { kind: "answer", status: 429, applied: false, headers: { "retry-after": "85" } } as const;
  const run = await stage.act({
    disturbance: (_, method) => {
      if (method === "POST") isLeased = true;
      if (!isLeased || method === "POST") return null;
      isLeased = false;
      return limited;
    },
  });
  expect([run.green, stage.github.issues(), lockNames(stage)]).toEqual([false, [], []]);
  expect(complaints(run)).toContain("The next run continues.");
  expect((await stage.act()).green).toBe(true);
  expect(stage.tracked()).toHaveLength(ITEMS.length);
});
