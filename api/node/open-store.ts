import { createStorage } from "unstorage";
import { createFileDriver } from "./file-driver.ts";
import { createStore, NO_STORE, type Store } from "../facts/store.ts";

const KEY_PREFIX = "follow-through";

/**
 * Opens the store at `memory:`, `fs:DIR` or `redis://…` (FOLLOW_THROUGH_STORE). `onProblem` is called with the store's
 * problems.
 */
export async function openStore(address: string, onProblem: (problem: string) => void): Promise<Store> {
  if (address === "memory:") return NO_STORE;
  if (address.startsWith("fs:")) {
    const storage = createStorage({ driver: createFileDriver(address.slice("fs:".length)) });
    // Only one process uses the folder, so grant every claim.
    return createStore({ storage, setIfAbsent: () => Promise.resolve(true), onProblem });
  }
  const { default: redis } = await import("unstorage/drivers/redis");
  const driver = redis({ url: address, base: KEY_PREFIX, maxRetriesPerRequest: 1, connectTimeout: 2_000 });
  const client = driver.getInstance?.();
  // Without a listener, a lost connection would crash the process. The store reports failed calls.
  client?.on("error", () => {});
  return createStore({
    storage: createStorage({ driver }),
    setIfAbsent: async (key, milliseconds) =>
      (await client?.set(`${KEY_PREFIX}:${key}`, "taken", "PX", Math.ceil(milliseconds), "NX")) === "OK",
    onProblem,
  });
}
