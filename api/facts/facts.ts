import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { SourceState } from "./source-state.ts";

/** The facts from all sources at one moment. Never mutated: every change creates a new object. */
export interface Facts {
  snapshots: Snapshot[];
  /** Whether every repository that may be shown has been read at least once. */
  complete: boolean;
  /** The number of repositories that must not be shown. */
  withheld: number;
  /** A sentence for the public that explains why the facts are out of date or incomplete. */
  lastError: string | null;
  /** The age at which the facts become stale, in milliseconds. */
  staleAfter: number;
}

/** Shown to the public, so it must not name the repository. */
export const WITHHELD_MESSAGE = "A repository is not public, so it is not shown.";

/** Combines the facts from all sources. */
export function gatherFacts(states: readonly SourceState[]): Facts {
  const withheld = states.filter((state) => state.withheld !== null).length;
  const unread = states.filter((state) => state.snapshot === null && state.withheld === null).length;
  const problem = states.find((state) => state.publicProblem !== null && state.withheld === null)?.publicProblem;
  const gap = withheld > 0 ? WITHHELD_MESSAGE : unread > 0 ? "Some repositories have not been read yet." : null;
  return {
    snapshots: states.flatMap(({ snapshot }) => snapshot ?? []),
    complete: unread === 0,
    withheld,
    lastError: problem ?? gap,
    staleAfter: Math.min(...states.map(({ source }) => source.staleAfter)),
  };
}
