import type { Kind } from "../model/commitment.ts";
import type { Due } from "./due.ts";

/** What a heading says for every promise below it that says nothing else itself. */
export interface Context {
  kind: Kind | null;
  done: boolean | null;
  due: Due | null;
  tracker: string | null;
  owner: string | null;
  /** Under `<!-- follow-through: ignore -->`. */
  ignored: boolean;
}

/** The context of a promise without a heading. */
export const NOTHING: Context = { kind: null, done: null, due: null, tracker: null, owner: null, ignored: false };
