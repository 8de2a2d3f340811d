import { describe, expect, test } from "vitest";
import { aSnapshot, aTracked, REPOSITORY } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";
import { aStoreStage, keysOf, type StoreStage } from "../../support/store.ts";

const { name: NAME } = REPOSITORY;
/** Contains 120 commitments, about 20 per part. */
const LARGE = aRegister()[1]!;
const PART_SIZE = 20_000;
const SNAPSHOT = aSnapshot();

function partsWritten({ calls }: StoreStage): string[] {
  return calls.filter((call) => call.startsWith("setItem public-1:part:"));
}

/** Creates a stage whose store contains the large snapshot in parts. */
async function aFullStage(): Promise<StoreStage> {
  const stage = aStoreStage({ partSize: PART_SIZE });
  await stage.store.save(NAME, { snapshot: LARGE });
  stage.calls.length = 0;
  return stage;
}

describe("stored facts", () => {
  test("are loaded unchanged, ignoring the case of the repository's name", async () => {
    const { store } = aStoreStage();
    await store.save("Acme/Status", { snapshot: SNAPSHOT });
    expect(await store.load(NAME, null)).toEqual({ snapshot: SNAPSHOT });
    expect(await store.load("acme/status2", null)).toBeNull();
    expect(await store.load("acme_2fstatus", null)).toBeNull();
  });

  test.for<[what: string, newerThan: string, loaded: boolean]>([
    ["are loaded if they are newer than the known facts", "2026-05-15T11:59:00Z", true],
    ["are not loaded if they are as old as the known facts", "2026-05-15T12:00:00Z", false],
    ["are not loaded if they are older than the known facts", "2026-05-15T12:01:00Z", false],
  ])("%s", async ([, newerThan, loaded]) => {
    const stage = aStoreStage();
    await stage.store.save(NAME, { snapshot: SNAPSHOT });
    stage.calls.length = 0;
    expect((await stage.store.load(NAME, newerThan)) !== null).toBe(loaded);
    expect(stage.calls.some((call) => call.includes("part:"))).toBe(loaded);
  });

  test("are loaded even if they contain no commitments", async () => {
    const { store } = aStoreStage();
    const empty = aSnapshot({ commitments: [] });
    await store.save(NAME, { snapshot: empty });
    expect(await store.load(NAME, null)).toEqual({ snapshot: empty });
  });
});

describe("a large snapshot", () => {
  test("is stored in parts of limited size, and is loaded completely and in order", async () => {
    const stage = await aFullStage();
    expect(keysOf(stage, "part").length).toBeGreaterThan(3);
    for (const key of keysOf(stage, "part"))
      expect(stage.values.get(key)!.length).toBeLessThanOrEqual(PART_SIZE + '{"commitments":[]}'.length);
    expect(await stage.store.load(NAME, null)).toEqual({ snapshot: LARGE });
  });

  test("is stored with one part per commitment if each commitment exceeds the part size", async () => {
    const stage = aStoreStage({ partSize: 1 });
    await stage.store.save(NAME, { snapshot: LARGE });
    expect(keysOf(stage, "part")).toHaveLength(LARGE.commitments.length);
    expect(await stage.store.load(NAME, null)).toEqual({ snapshot: LARGE });
  });

  test("is saved by rewriting only the parts that changed, and its old parts are kept for one more save", async () => {
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

  test("does not replace the previous one if it can't be saved completely", async () => {
    const stage = await aFullStage();
    stage.trouble = (call) =>
      call.startsWith("setItem public-1:head:") ? Promise.reject(new Error("full")) : Promise.resolve();
    await stage.store.save(NAME, { snapshot: { ...SNAPSHOT, observed_at: "2026-05-16T12:00:00Z" } });
    expect(await stage.store.load(NAME, null)).toEqual({ snapshot: LARGE });
  });
});

describe("a head that this version didn't write", () => {
  const hash = (index: number): string => index.toString(16).padStart(32, "0");

  /** Replaces the list of parts in the stored head. Returns the loaded facts and the parts that were requested. */
  async function loadWith(parts: string[]): Promise<{ loaded: unknown; asked: string[] }> {
    const stage = aStoreStage();
    await stage.store.save(NAME, { snapshot: SNAPSHOT });
    const [head] = keysOf(stage, "head");
    stage.values.set(head!, JSON.stringify({ ...(JSON.parse(stage.values.get(head!)!) as object), parts }));
    stage.calls.length = 0;
    const loaded = await stage.store.load(NAME, null);
    return { loaded, asked: stage.calls.filter((call) => call.includes("part:")) };
  }

  test("is ignored if it names more than ten thousand parts", async () => {
    const parts = Array.from({ length: 10_001 }, (_, index) => hash(index));
    expect(await loadWith(parts)).toEqual({ loaded: null, asked: [] });
  });

  test.for(["", "p1", "../../etc/passwd", "..:..:head", hash(10).toUpperCase(), `${hash(1)}0`])(
    "is ignored if it names %j as a part",
    async (name) => {
      expect(await loadWith([name])).toEqual({ loaded: null, asked: [] });
    },
  );

  test("causes no further reads after the first missing parts", async () => {
    const { loaded, asked } = await loadWith(Array.from({ length: 10_000 }, (_, index) => hash(index)));
    expect(loaded).toBeNull();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(20);
  });
});

describe("a part", () => {
  test("that is lost makes the load fail and is rewritten by the next save", async () => {
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
    ["is truncated", (text) => text.slice(0, text.length / 2)],
    ["is a number", () => "123"],
    ["contains no list", () => '{"commitments":{}}'],
    ["has a changed date", (text) => text.replace(/"created_at":"20../, '"created_at":"1999')],
    ["lists something other than commitments", () => '{"commitments":[{"block":null}]}'],
  ])("that %s makes the load fail and is rewritten by the next save", async ([, damage]) => {
    const stage = await aFullStage();
    const key = keysOf(stage, "part").at(-1)!;
    const intact = stage.values.get(key)!;
    stage.values.set(key, damage(intact));
    expect(stage.values.get(key)).not.toBe(intact);
    expect(await stage.store.load(NAME, null)).toBeNull();
    // The load deletes the corrupt part, so that the next save rewrites the part even if another process saves.
    expect(stage.values.has(key)).toBe(false);
    await stage.store.save(NAME, { snapshot: LARGE });
    expect(stage.values.get(key)).toBe(intact);
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
  '{"version":3,"private":false,"parts":[],"outgoing":[]}',
  '{"version":2,"private":false,"facts":7}',
])("a head that is %j is treated as missing and is rewritten by the next save", async (damaged) => {
  const stage = await aFullStage();
  stage.values.set(keysOf(stage, "head")[0]!, damaged);
  expect(await stage.store.load(NAME, null)).toBeNull();
  await stage.store.save(NAME, { snapshot: LARGE });
  expect(await stage.store.load(NAME, null)).toEqual({ snapshot: LARGE });
  expect(stage.problems).toEqual([]);
});

test("a head without facts is treated as missing", async () => {
  const stage = aStoreStage();
  stage.values.set("public-1:head:acme_2Fstatus", '{"version":2,"private":false,"parts":[],"outgoing":[]}');
  expect(await stage.store.load(NAME, null)).toBeNull();
  expect(await stage.store.load(NAME, SNAPSHOT.observed_at)).toBeNull();
});

test("facts from a private repository are loaded as private", async () => {
  const { store, values } = aStoreStage();
  const snapshot = aSnapshot({ repository: { ...REPOSITORY, private: true } });
  await store.save(NAME, { snapshot });
  expect(await store.load(NAME, null)).toEqual({ snapshot });
  expect(JSON.parse(values.get("public-1:head:acme_2Fstatus")!)).toMatchObject({ version: 2, private: true });
});

test.for<[what: string, change: (head: Record<string, unknown>) => object]>([
  ["that an earlier version saved without `private`", (head) => ({ ...head, version: 1, private: undefined })],
  ["whose version is too old for its `private`", (head) => ({ ...head, version: 1 })],
  ["without `private`", (head) => ({ ...head, private: undefined })],
  ["whose `private` is not a boolean", (head) => ({ ...head, private: "false" })],
  ["whose `private` contradicts the snapshot", (head) => ({ ...head, private: true })],
])("a head %s is treated as missing", async ([, change]) => {
  const { store, values } = aStoreStage();
  await store.save(NAME, { snapshot: SNAPSHOT });
  const [key, head] = [...values].find(([name]) => name.includes(":head:"))!;
  values.set(key, JSON.stringify(change(JSON.parse(head) as Record<string, unknown>)));
  expect(await store.load(NAME, null)).toBeNull();
});

describe("withheld facts", () => {
  const withheld = "acme/status is private.";

  test("are deleted immediately, together with their previous version, and only the reason is loaded", async () => {
    const stage = await aFullStage();
    await stage.store.save(NAME, { snapshot: SNAPSHOT });
    await stage.store.save(NAME, { withheld });
    expect(keysOf(stage, "part")).toEqual([]);
    expect([...stage.values.values()].join("")).not.toContain("alert");
    expect(await stage.store.load(NAME, SNAPSHOT.observed_at)).toEqual({ withheld });
  });

  test("are deleted by the next save if the first deletion fails", async () => {
    const stage = await aFullStage();
    stage.trouble = (call) => (call.startsWith("removeItem") ? Promise.reject(new Error("busy")) : Promise.resolve());
    await stage.store.save(NAME, { withheld });
    expect(await stage.store.load(NAME, null)).toEqual({ withheld });
    stage.trouble = () => Promise.resolve();
    await stage.store.save(NAME, { withheld });
    expect(keysOf(stage, "part")).toEqual([]);
  });

  test("can be replaced by new facts", async () => {
    const { store } = aStoreStage();
    await store.save(NAME, { withheld });
    await store.save(NAME, { snapshot: SNAPSHOT });
    expect(await store.load(NAME, null)).toEqual({ snapshot: SNAPSHOT });
  });
});
