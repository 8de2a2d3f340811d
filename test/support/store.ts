import { createStorage } from "unstorage";
import memory from "unstorage/drivers/memory";
import { createStore, type Store, type StoreOptions } from "../../api/facts/store.ts";

/** An in-memory store in which tests can corrupt values and make calls fail or stall. */
export interface StoreStage {
  store: Store;
  /** The stored values by key. */
  values: Map<string, string>;
  /** The calls so far, such as `setItem public-1:part:0a1b…`. */
  calls: string[];
  /** The problems that the store reported. */
  problems: string[];
  /** Runs before each call. Reject to make the call fail, or stay pending to make it hang. */
  trouble: (call: string) => Promise<void>;
}

/** The store's deployment. Each of its keys starts with this name. */
export const DEPLOYMENT = "public-1";

export function aStoreStage(
  options: Partial<Pick<StoreOptions, "deployment" | "setIfAbsent" | "partSize">> = {},
): StoreStage {
  const driver = memory();
  const values = driver.getInstance!() as Map<string, string>;
  const record = async <T>(call: string, perform: () => T): Promise<T> => {
    stage.calls.push(call);
    await stage.trouble(call);
    return perform();
  };
  const storage = createStorage({
    driver: {
      ...driver,
      getItem: (key) => record(`getItem ${key}`, () => values.get(key) ?? null),
      hasItem: (key) => record(`hasItem ${key}`, () => values.has(key)),
      setItem: (key, value) => record(`setItem ${key}`, () => void values.set(key, value)),
      removeItem: (key) => record(`removeItem ${key}`, () => void values.delete(key)),
    },
  });
  const stage: StoreStage = {
    store: createStore({
      storage,
      deployment: DEPLOYMENT,
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

/** Returns the stored keys of one kind. */
export function keysOf({ values }: StoreStage, kind: "head" | "part"): string[] {
  return [...values.keys()].filter((key) => key.startsWith(`${DEPLOYMENT}:${kind}:`)).toSorted();
}
