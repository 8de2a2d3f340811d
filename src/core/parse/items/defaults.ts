import type { Kind } from "../../model/commitment.ts";
import type { FoundDate } from "../dates/finder.ts";

/** Field values that a heading sets for the commitments below it, unless they set their own. */
export interface Defaults {
  kind: Kind | null;
  done: boolean | null;
  due: FoundDate | null;
  tracker: string | null;
  owner: string | null;
  /** Whether the items are below `<!-- follow-through: ignore -->`. */
  ignored: boolean;
}

export const NO_DEFAULTS: Defaults = {
  kind: null,
  done: null,
  due: null,
  tracker: null,
  owner: null,
  ignored: false,
};
