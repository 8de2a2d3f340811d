import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { aSnapshot, aTracked, REPOSITORY } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";
import { aStoreStage, keysOf, type StoreStage } from "../../support/store.ts";

const { name: NAME } = REPOSITORY;
/** 120 commitments, 20 or so in a part. */
const LARGE = aRegister()[1]!;
const PART_SIZE = 20_000;
const SNAPSHOT = aSnapshot();

function partsWritten({ calls }: StoreStage): string[] {
  return calls.filter((call) => call.startsWith("setItem part:"));
}

/** A stage that holds the large snapshot in parts. */
async function aFullStage(): Promise<StoreStage> {
  const stage = aStoreStage({ partSize: PART_SIZE });
  await stage.store.save(NAME, { snapshot: LARGE });
  stage.calls.length = 0;
  return stage;
}

describe("what is kept", () => {
  test("is loaded as it was saved, under its name in any case, and under no other", async () => {
    const { store } = aStoreStage();
    await store.save("Acme/Status", { snapshot: SNAPSHOT });
    expect(await store.load(NAME, null)).toEqual({ snapshot: SNAPSHOT });
    expect(await store.load("acme/status2", null)).toBeNull();
    expect(await store.load("acme_2fstatus", null)).toBeNull();
  });

  test.for<[known: string, loaded: boolean]>([
    ["2026-05-15T11:59:00Z", true],
    ["2026-05-15T12:00:00Z", false],
    ["2026-05-15T12:01:00Z", false],
  ])("is not loaded again by who knows it or newer facts: %s", async ([known, loaded]) => {
    const stage = aStoreStage();
    await stage.store.save(NAME, { snapshot: SNAPSHOT });
    stage.calls.length = 0;
    expect((await stage.store.load(NAME, known)) !== null).toBe(loaded);
    expect(stage.calls.some((call) => call.includes("part:"))).toBe(loaded);
  });

  test("may be a snapshot of nothing", async () => {
    const { store } = aStoreStage();
    const empty = aSnapshot({ commitments: [] });
    await store.save(NAME, { snapshot: empty });
    expect(await store.load(NAME, null)).toEqual({ snapshot: empty });
  });
});

describe("a large snapshot", () => {
  test("stands in parts of a limited size, and comes back whole and in order", async () => {
    const stage = await aFullStage();
    expect(keysOf(stage, "part").length).toBeGreaterThan(3);
    for (const key of keysOf(stage, "part"))
      expect(stage.values.get(key)!.length).toBeLessThanOrEqual(PART_SIZE + '{"commitments":[]}'.length);
    expect(await stage.store.load(NAME, null)).toEqual({ snapshot: LARGE });
  });

  test("whose commitments are each longer than a part has a part for each", async () => {
    const stage = aStoreStage({ partSize: 1 });
    await stage.store.save(NAME, { snapshot: LARGE });
    expect(keysOf(stage, "part")).toHaveLength(LARGE.commitments.length);
    expect(await stage.store.load(NAME, null)).toEqual({ snapshot: LARGE });
  });

  test("is written only where it changed; the parts before are there until nobody can be reading them", async () => {
    const stage = await aFullStage();
    const before = keysOf(stage, "part");
    const changed = { ...LARGE, commitments: [...LARGE.commitments.slice(0, -1), aTracked()] };
    await stage.store.save(NAME, { snapshot: changed });
    expect(partsWritten(stage)).toHaveLength(1);
    expect(keysOf(stage, "part")).toEqual(expect.arrayContaining(before));
    await stage.store.save(NAME, { snapshot: changed });
    expect(keysOf(stage, "part")).toHaveLength(before.length);
    expect(await stage.store.load(NAME, null)).toEqual({ snapshot: changed });
  });

  test("that could not be saved whole leaves the one before", async () => {
    const stage = await aFullStage();
    stage.trouble = (call) =>
      call.startsWith("setItem head:") ? Promise.reject(new Error("full")) : Promise.resolve();
    await stage.store.save(NAME, { snapshot: { ...SNAPSHOT, observed_at: "2026-05-16T12:00:00Z" } });
    expect(await stage.store.load(NAME, null)).toEqual({ snapshot: LARGE });
  });
});

describe("a part", () => {
  test("that was lost is nothing to load, and is written again by whoever saves", async () => {
    const stage = await aFullStage();
    const [lost] = keysOf(stage, "part");
    stage.values.delete(lost!);
    expect(await stage.store.load(NAME, null)).toBeNull();
    await stage.store.save(NAME, { snapshot: LARGE });
    expect(partsWritten(stage)).toEqual([`setItem ${lost}`]);
    expect(await stage.store.load(NAME, null)).toEqual({ snapshot: LARGE });
  });

  test.for<[what: string, damage: (text: string) => string]>([
    ["is empty", () => ""],
    ["was cut", (text) => text.slice(0, text.length / 2)],
    ["is another kind of value", () => "123"],
    ["has no list", () => '{"commitments":{}}'],
    ["tells another day than was saved", (text) => text.replace(/"created_at":"20../, '"created_at":"1999')],
    ["lists what is no commitment", () => '{"commitments":[{"block":null}]}'],
  ])("that %s is nothing to load, and is written again", async ([, damage]) => {
    const stage = await aFullStage();
    const key = keysOf(stage, "part").at(-1)!;
    const sound = stage.values.get(key)!;
    stage.values.set(key, damage(sound));
    expect(stage.values.get(key)).not.toBe(sound);
    expect(await stage.store.load(NAME, null)).toBeNull();
    // Also another process, which did not see the damage, writes it then.
    expect(stage.values.has(key)).toBe(false);
    await stage.store.save(NAME, { snapshot: LARGE });
    expect(stage.values.get(key)).toBe(sound);
    expect(await stage.store.load(NAME, null)).toEqual({ snapshot: LARGE });
    expect(stage.problems).toEqual([]);
  });
});

test.for([
  "",
  "null",
  "123",
  "[]",
  '{"version":1',
  '{"version":2,"parts":[],"outgoing":[]}',
  '{"version":1,"facts":7}',
])("a head that is %j is as good as none, and is written anew", async (damaged) => {
  const stage = await aFullStage();
  stage.values.set(keysOf(stage, "head")[0]!, damaged);
  expect(await stage.store.load(NAME, null)).toBeNull();
  await stage.store.save(NAME, { snapshot: LARGE });
  expect(await stage.store.load(NAME, null)).toEqual({ snapshot: LARGE });
  expect(stage.problems).toEqual([]);
});

test("a head that lacks what a snapshot needs is nothing to load", async () => {
  const stage = aStoreStage();
  stage.values.set("head:acme_2Fstatus", '{"version":1,"parts":[],"outgoing":[]}');
  expect(await stage.store.load(NAME, null)).toBeNull();
  expect(await stage.store.load(NAME, SNAPSHOT.observed_at)).toBeNull();
});

describe("what may not be shown any more", () => {
  const withheld = "acme/status is private.";

  test("is gone at once, what was replaced before it too, and that is told to who knows it", async () => {
    const stage = await aFullStage();
    await stage.store.save(NAME, { snapshot: SNAPSHOT });
    await stage.store.save(NAME, { withheld });
    expect(keysOf(stage, "part")).toEqual([]);
    expect([...stage.values.values()].join("")).not.toContain("alert");
    expect(await stage.store.load(NAME, SNAPSHOT.observed_at)).toEqual({ withheld });
  });

  test("is removed by the next save where that failed", async () => {
    const stage = await aFullStage();
    stage.trouble = (call) => (call.startsWith("removeItem") ? Promise.reject(new Error("busy")) : Promise.resolve());
    await stage.store.save(NAME, { withheld });
    expect(await stage.store.load(NAME, null)).toEqual({ withheld });
    stage.trouble = () => Promise.resolve();
    await stage.store.save(NAME, { withheld });
    expect(keysOf(stage, "part")).toEqual([]);
  });

  test("may be shown again", async () => {
    const { store } = aStoreStage();
    await store.save(NAME, { withheld });
    await store.save(NAME, { snapshot: SNAPSHOT });
    expect(await store.load(NAME, null)).toEqual({ snapshot: SNAPSHOT });
  });
});

test("a claim is the one of all who share the store: by name in any case, and for as long as asked", async () => {
  const taken = new Map<string, number>();
  const take = (key: string, milliseconds: number): Promise<boolean> =>
    Promise.resolve(!taken.has(key) && taken.set(key, milliseconds).size > 0);
  const [one, two] = [aStoreStage({ take }).store, aStoreStage({ take }).store];
  expect([await one.claim(NAME, 60_000), await two.claim("ACME/Status", 60_000)]).toEqual([true, false]);
  expect(await two.claim("acme/shop", 30_000)).toBe(true);
  expect([...taken.values()]).toEqual([60_000, 30_000]);
});

describe("a store in trouble", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const TROUBLES = {
    fails: () => Promise.reject(new Error("connection lost")),
    hangs: () => new Promise<never>(() => {}),
  };
  const SAYS = { fails: "connection lost", hangs: "no answer" };

  async function useAll({ store }: StoreStage, how: string): Promise<unknown[]> {
    const answers = Promise.all([
      store.load(NAME, null),
      store.save(NAME, { snapshot: SNAPSHOT }),
      store.claim(NAME, 60_000),
    ]);
    if (how === "hangs") await vi.advanceTimersByTimeAsync(2_000);
    return answers;
  }

  test("that answers a save too late keeps what was saved since: nothing withheld comes back", async () => {
    const stage = aStoreStage();
    let answer = (): void => {};
    stage.trouble = (call) =>
      call.startsWith("setItem part") ? new Promise((resolve) => (answer = resolve)) : Promise.resolve();
    const late = stage.store.save(NAME, { snapshot: aSnapshot() });
    await vi.advanceTimersByTimeAsync(2_000);
    await late;
    await stage.store.save(NAME, { withheld: "It is private." });
    answer();
    await vi.advanceTimersByTimeAsync(1);
    expect(await stage.store.load(NAME, null)).toEqual({ withheld: "It is private." });
  });

  test.for(["fails", "hangs"] as const)("that %s is gone on without, and is told of once", async (how) => {
    const stage = aStoreStage({ take: TROUBLES[how] });
    stage.trouble = TROUBLES[how];
    for (let round = 0; round < 3; round += 1) expect(await useAll(stage, how)).toEqual([null, undefined, true]);
    expect(stage.problems).toEqual([`The store does not answer (${SAYS[how]}): going on without it.`]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is told of once although some of its calls still work", async () => {
    const stage = aStoreStage();
    stage.trouble = (call) => (call.startsWith("setItem") ? TROUBLES.fails() : Promise.resolve());
    for (let round = 0; round < 3; round += 1) await useAll(stage, "fails");
    expect(stage.problems).toHaveLength(1);
  });

  test("is told of again when it was well in between", async () => {
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
