import { parseSnapshot, type Snapshot } from "../../src/core/model/snapshot.ts";
import { EVERY_MINUTE } from "./budget.ts";
import type { Facts } from "./facts.ts";
import { type Source, STALE_AFTER_MS } from "./source.ts";

/** The facts from a single snapshot. */
export function factsOf(snapshot: Snapshot): Facts {
  const staleAfter = STALE_AFTER_MS.snapshot;
  return { snapshots: [snapshot], complete: true, withheld: 0, lastError: null, staleAfter };
}

/**
 * Creates a source for a snapshot written by the Action. `name` appears in the log. `load` returns the snapshot's text or
 * throws a Failure.
 */
export function createSnapshotSource(name: string, load: () => Promise<string>): Source {
  return {
    name,
    staleAfter: STALE_AFTER_MS.snapshot,
    pace: () => EVERY_MINUTE,
    probe: () => Promise.resolve(),
    read: async () => parseSnapshot(await load()),
  };
}
