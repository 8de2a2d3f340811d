import * as v from "valibot";
import { Failure } from "../src/core/failure.ts";
import { SnapshotSchema } from "../src/core/snapshot.ts";
import { EVERY_MINUTE } from "./budget.ts";
import type { Source } from "./register.ts";

/** A snapshot that the Action wrote. `place` names it; `load` gives its text, or fails. */
export function createSnapshotSource(place: string, load: () => Promise<string>): Source {
  return {
    name: place,
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
