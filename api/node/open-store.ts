import type { Redis } from "ioredis";
import { containParser } from "./contain-parser.ts";
import { createStorage } from "unstorage";
import { Failure } from "../../src/core/model/failure.ts";
import { createFileDriver } from "./file-driver.ts";
import { createStore, NO_STORE, type Store } from "../facts/store.ts";

const KEY_PREFIX = "follow-through";

/**
 * Opens a deployment's part of the store at `memory:`, `fs:DIR` or `redis://…` (FOLLOW_THROUGH_STORE). Calls `onProblem`
 * with a message when the store fails.
 */
export async function openStore(
  address: string,
  deployment: string,
  onProblem: (problem: string) => void,
): Promise<Store> {
  if (address === "memory:") return NO_STORE;
  if (address.startsWith("fs:")) {
    const storage = createStorage({ driver: createFileDriver(address.slice("fs:".length)) });
    // Only one process uses the folder, so grant every claim.
    return createStore({ storage, deployment, setIfAbsent: () => Promise.resolve(true), onProblem });
  }
  const { default: redis } = await import("unstorage/drivers/redis");
  const driver = redis({ url: address, base: KEY_PREFIX, maxRetriesPerRequest: 1, connectTimeout: 2_000 });
  const client = connect(() => driver.getInstance?.());
  // Without a listener, a lost connection would crash the process. The store reports failed calls.
  client?.on("error", () => {});
  // With a URL, the driver doesn't create a cluster.
  if (client) containParser(client as Redis);
  return createStore({
    storage: createStorage({ driver }),
    deployment,
    setIfAbsent: async (key, milliseconds) =>
      (await client?.set(`${KEY_PREFIX}:${key}`, "taken", "PX", Math.ceil(milliseconds), "NX")) === "OK",
    onProblem,
  });
}

/** Creates the client. Replaces the client's own error for an invalid address, because it quotes the address. */
function connect<T>(getInstance: () => T): T {
  try {
    return getInstance();
  } catch {
    throw new Failure(
      "FOLLOW_THROUGH_STORE is not an address that the Redis client understands: set it to redis://HOST:PORT, and escape special characters in a password, such as @ as %40.",
    );
  }
}
