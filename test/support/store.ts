import { createStorage } from "unstorage";
import memory from "unstorage/drivers/memory";
import { createStore, type Store, type StoreOptions } from "../../api/facts/store.ts";

/** A store in memory that a test can damage, and make fail and hang. */
export interface StoreStage {
  store: Store;
  /** The stored values by key. */
  values: Map<string, string>;
  /** The calls to the storage, such as `setItem part:0a1b…`. */
  calls: string[];
  /** The reported problems. */
  problems: string[];
  /** Runs before each call: rejects to make it fail, stays pending to make it hang. */
  trouble: (call: string) => Promise<void>;
}

export function aStoreStage(options: Partial<Pick<StoreOptions, "setIfAbsent" | "partSize">> = {}): StoreStage {
  const driver = memory();
  const values = driver.getInstance!() as Map<string, string>;
  const ask = async <T>(call: string, answer: () => T): Promise<T> => {
    stage.calls.push(call);
    await stage.trouble(call);
    return answer();
  };
  const storage = createStorage({
    driver: {
      ...driver,
      getItem: (key) => ask(`getItem ${key}`, () => values.get(key) ?? null),
      hasItem: (key) => ask(`hasItem ${key}`, () => values.has(key)),
      setItem: (key, value) => ask(`setItem ${key}`, () => void values.set(key, value)),
      removeItem: (key) => ask(`removeItem ${key}`, () => void values.delete(key)),
    },
  });
  const stage: StoreStage = {
    store: createStore({
      storage,
      setIfAbsent: () => Promise.resolve(true),
      onProblem: (problem) => stage.problems.push(problem),
      ...options,
    }),
    values,
    calls: [],
    problems: [],
    trouble: () => Promise.resolve(),
  };
  return stage;
}

/** The keys of one kind: `head` or `part`. */
export function keysOf({ values }: StoreStage, kind: "head" | "part"): string[] {
  return [...values.keys()].filter((key) => key.startsWith(`${kind}:`)).toSorted();
}
