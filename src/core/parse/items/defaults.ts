import type { Kind } from "../../model/commitment.ts";
import type { FoundDate } from "../dates/finder.ts";

/** What a heading says for every commitment below it that doesn't say otherwise. */
export interface Defaults {
  kind: Kind | null;
  done: boolean | null;
  due: FoundDate | null;
  tracker: string | null;
  owner: string | null;
  /** Below `<!-- follow-through: ignore -->`. */
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
