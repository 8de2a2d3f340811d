import { type Assessment } from "../core/assess/assess.ts";
import { STATES } from "../core/assess/states.ts";
import { headline } from "../core/render/headline.ts";

/** A run's figures, apart from the counts per state. */
export interface Figures {
  created: number;
  updated: number;
  pending: number;
  problems: number;
  /** The file that the snapshot was written to; empty if there is none. */
  snapshot: string;
  /** The weekly digest; empty if this run didn't post one. */
  digest: string;
}

/** The Action's outputs by name, as action.yml lists them. */
export function renderOutputs(assessment: Assessment, figures: Figures): Record<string, string> {
  const { counts, slipped, due, on_time, next_due } = assessment;
  const states = STATES.map((state) => [outputName(state), String(counts[state])]);
  return {
    total: String(counts.total),
    ...Object.fromEntries(states),
    slipped: String(slipped),
    created: String(figures.created),
    updated: String(figures.updated),
    pending: String(figures.pending),
    problems: String(figures.problems),
    summary: JSON.stringify({ description: headline(assessment), counts, slipped, due, on_time, next_due }),
    snapshot: figures.snapshot,
    digest: figures.digest,
  };
}

function outputName(state: string): string {
  return state.replaceAll("_", "-");
}
