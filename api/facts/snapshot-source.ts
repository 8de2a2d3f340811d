import * as v from "valibot";
import { Failure } from "../../src/core/model/failure.ts";
import { SnapshotSchema, type Snapshot } from "../../src/core/model/snapshot.ts";
import { EVERY_MINUTE } from "./budget.ts";
import { type Facts, type Source, STALE_AFTER_MS } from "./collector.ts";

/** What is known where one snapshot is all there is. */
export function factsOf(snapshot: Snapshot): Facts {
  const staleAfter = STALE_AFTER_MS.snapshot;
  return { snapshots: [snapshot], complete: true, withheld: 0, lastError: null, staleAfter };
}

/** A snapshot that the Action wrote. `place` names it; `load` gives its text, or fails. */
export function createSnapshotSource(place: string, load: () => Promise<string>): Source {
  return {
    name: place,
    staleAfter: STALE_AFTER_MS.snapshot,
    pace: () => EVERY_MINUTE,
    probe: () => Promise.resolve(),
    read: async () => {
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SnapshotSchema), await load());
      if (parsed.success) return parsed.output;
      const path = v.getDotPath(parsed.issues[0]) ?? "its JSON";
      throw new Failure(
        `The snapshot can't be used: ${path} is wrong. Write it anew with the Action's input \`snapshot\`.`,
      );
    },
  };
}
