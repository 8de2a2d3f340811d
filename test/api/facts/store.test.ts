import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createStorage } from "unstorage";
import memory from "unstorage/drivers/memory";
import { createStore, NO_STORE, type Store } from "../../../api/facts/store.ts";
import { aSnapshot, REPOSITORY } from "../../support/builders.ts";
import { aStoreStage, type StoreStage } from "../../support/store.ts";

const { name: NAME } = REPOSITORY;
const SNAPSHOT = aSnapshot();

test("only one of two stores on the same storage backend can hold the claim on a repository, whatever the case of its name", async () => {
  const claimed = new Map<string, number>();
  const setIfAbsent = (key: string, milliseconds: number): Promise<boolean> =>
    Promise.resolve(!claimed.has(key) && claimed.set(key, milliseconds).size > 0);
  const [first, second] = [aStoreStage({ setIfAbsent }).store, aStoreStage({ setIfAbsent }).store];
  expect([await first.claim(NAME, 60_000), await second.claim("ACME/Status", 60_000)]).toEqual([true, false]);
  expect(await second.claim("acme/shop", 30_000)).toBe(true);
  expect([...claimed.values()]).toEqual([60_000, 30_000]);
});

test("two deployments on the same storage backend share neither facts nor claims", async () => {
  const driver = memory();
  const claimed = new Set<string>();
  const setIfAbsent = (key: string): Promise<boolean> =>
    Promise.resolve(!claimed.has(key) && claimed.add(key).size > 0);
  const open = (deployment: string): Store =>
    createStore({ storage: createStorage({ driver }), deployment, setIfAbsent, onProblem: () => {} });
  const [first, second] = [open("private-1"), open("public-1")];
  await first.save(NAME, { snapshot: SNAPSHOT });
  expect([await first.load(NAME, null), await second.load(NAME, null)]).toEqual([{ snapshot: SNAPSHOT }, null]);
  await second.save(NAME, { withheld: "acme/status is private." });
  expect(await first.load(NAME, null)).toEqual({ snapshot: SNAPSHOT });
  expect([await first.claim(NAME, 60_000), await second.claim(NAME, 60_000)]).toEqual([true, true]);
  expect(await first.claim(NAME, 60_000)).toBe(false);
});

describe("a storage backend", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const TROUBLES = {
    fails: () => Promise.reject(new Error("connection lost")),
    hangs: () => new Promise<never>(() => {}),
  };
  const REASONS = { fails: "Error", hangs: "TimeoutError" };

  async function useAll({ store }: StoreStage, how: string): Promise<unknown[]> {
    const results = Promise.all([
      store.load(NAME, null),
      store.save(NAME, { snapshot: SNAPSHOT }),
      store.claim(NAME, 60_000),
    ]);
    if (how === "hangs") await vi.advanceTimersByTimeAsync(2_000);
    return results;
  }

  test("that completes a save after its timeout does not overwrite a newer save", async () => {
    const stage = aStoreStage();
    let complete = (): void => {};
    stage.trouble = (call) =>
      call.startsWith("setItem public-1:part") ? new Promise((resolve) => (complete = resolve)) : Promise.resolve();
    const lateSave = stage.store.save(NAME, { snapshot: aSnapshot() });
    await vi.advanceTimersByTimeAsync(2_000);
    await lateSave;
    await stage.store.save(NAME, { withheld: "It is private." });
    complete();
    // Give the late save more than enough time to reach its next write.
    for (let turn = 0; turn < 100; turn += 1) await vi.advanceTimersByTimeAsync(1);
    expect(await stage.store.load(NAME, null)).toEqual({ withheld: "It is private." });
  });

  test.for(["fails", "hangs"] as const)("that %s is reported once, and the store continues without it", async (how) => {
    const stage = aStoreStage({ setIfAbsent: TROUBLES[how] });
    stage.trouble = TROUBLES[how];
    for (let round = 0; round < 3; round += 1) expect(await useAll(stage, how)).toEqual([null, undefined, true]);
    expect(stage.problems).toEqual([`The store is unavailable (${REASONS[how]}). Continuing without it.`]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that fails only on some calls is reported once", async () => {
    const stage = aStoreStage();
    stage.trouble = (call) => (call.startsWith("setItem") ? TROUBLES.fails() : Promise.resolve());
    for (let round = 0; round < 3; round += 1) await useAll(stage, "fails");
    expect(stage.problems).toHaveLength(1);
  });

  test("that fails again after recovering is reported again", async () => {
    const stage = aStoreStage();
    for (let round = 0; round < 2; round += 1) {
      stage.trouble = TROUBLES.hangs;
      await useAll(stage, "hangs");
      stage.trouble = () => Promise.resolve();
      await useAll(stage, "works");
    }
    expect(stage.problems).toHaveLength(2);
    expect(await stage.store.load(NAME, null)).toEqual({ snapshot: SNAPSHOT });
  });
});

test("without a store, nothing is stored and every claim is granted", async () => {
  await NO_STORE.save(NAME, { snapshot: SNAPSHOT });
  expect(await NO_STORE.load(NAME, null)).toBeNull();
  expect([await NO_STORE.claim(NAME, 60_000), await NO_STORE.claim(NAME, 60_000)]).toEqual([true, true]);
  await NO_STORE.close();
});
