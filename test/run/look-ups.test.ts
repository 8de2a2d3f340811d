import { expect, test } from "vitest";
import type { CommitDates } from "../../src/core/model/commit-dates.ts";
import { limitLookUps, MAX_LOOK_UPS } from "../../src/run/look-ups.ts";
import { commitDates } from "../support/builders.ts";

const MINUTE = 60_000;

function pathsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `incidents/${String(index).padStart(3, "0")}.md`);
}

/** A look-up that finds everything and records the requested paths. */
function recorder(): { asked: string[]; find: (paths: readonly string[]) => Promise<Map<string, CommitDates>> } {
  const asked: string[] = [];
  const find = async (paths: readonly string[]): Promise<Map<string, CommitDates>> => {
    asked.push(...paths);
    return new Map(paths.map((path) => [path, commitDates("2026-01-01T00:00:00Z")]));
  };
  return { asked, find };
}

test("a run looks up at most 100 paths, each at most once", async () => {
  const { asked, find } = recorder();
  const lookUp = limitLookUps(find, 0);
  expect((await lookUp(pathsOf(60))).size).toBe(60);
  expect((await lookUp(pathsOf(150))).size).toBe(MAX_LOOK_UPS);
  expect((await lookUp(pathsOf(150))).size).toBe(MAX_LOOK_UPS);
  expect([asked.length, new Set(asked).size]).toEqual([MAX_LOOK_UPS, MAX_LOOK_UPS]);
});

test("every path gets its turn, even if every run asks for the same paths", async () => {
  const { asked, find } = recorder();
  for (let minute = 0; minute < 5; minute += 1) await limitLookUps(find, minute * MINUTE)(pathsOf(430));
  expect(new Set(asked).size).toBe(430);
});
