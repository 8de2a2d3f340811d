import { createStorage } from "unstorage";
import fsLite from "unstorage/drivers/fs-lite";
import { createStore, NO_STORE, type Store } from "../facts/store.ts";

const PREFIX = "follow-through";

/** The store that FOLLOW_THROUGH_STORE names: `memory:`, `fs:DIR` or `redis://…`. On Node. */
export async function openStore(place: string, report: (problem: string) => void): Promise<Store> {
  if (place === "memory:") return NO_STORE;
  if (place.startsWith("fs:")) {
    const storage = createStorage({ driver: fsLite({ base: place.slice("fs:".length) }) });
    // A folder is for one process: it outlives a restart.
    return createStore({ storage, take: () => Promise.resolve(true), report });
  }
  const { default: redis } = await import("unstorage/drivers/redis");
  const driver = redis({ url: place, base: PREFIX, maxRetriesPerRequest: 1, connectTimeout: 2_000 });
  const client = driver.getInstance!();
  // Without a listener, a lost connection would end the process. What it means is told by the calls that fail.
  client.on("error", () => {});
  return createStore({
    storage: createStorage({ driver }),
    take: async (key, milliseconds) =>
      (await client.set(`${PREFIX}:${key}`, "taken", "PX", Math.ceil(milliseconds), "NX")) === "OK",
    report,
  });
}
