import { createStorage } from "unstorage";
import memory from "unstorage/drivers/memory";
import { createStore, type Store, type StoreOptions } from "../../api/facts/store.ts";

/** A store over memory that is damaged, fails and hangs as a test likes. */
export interface StoreStage {
  store: Store;
  /** What stands in it, by key. */
  values: Map<string, string>;
  /** `setItem part:0a1b…`: what was asked of it. */
  calls: string[];
  /** What was reported. */
  problems: string[];
  /** Stands before each call: rejects where that one shall fail, stays pending where it shall hang. */
  trouble: (call: string) => Promise<void>;
}

export function aStoreStage(options: Partial<Pick<StoreOptions, "take" | "partSize">> = {}): StoreStage {
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
      take: () => Promise.resolve(true),
      report: (problem) => stage.problems.push(problem),
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
