import { type Assessment } from "../core/assess/assess.ts";
import { STATES } from "../core/assess/states.ts";
import { headline } from "../core/render/headline.ts";

export interface Figures {
  created: number;
  updated: number;
  pending: number;
  problems: number;
  /** The file that the snapshot was written to; empty when none was asked for. */
  snapshot: string;
}

/** The Action's outputs, by name: `total`, one for each state, and what the run did. */
export function renderOutputs(assessment: Assessment, figures: Figures): Record<string, string> {
  const { counts, slipped, on_time, next_due } = assessment;
  const states = STATES.map((state) => [outputName(state), String(counts[state])]);
  return {
    total: String(counts.total),
    ...Object.fromEntries(states),
    slipped: String(slipped),
    created: String(figures.created),
    updated: String(figures.updated),
    pending: String(figures.pending),
    problems: String(figures.problems),
    summary: JSON.stringify({ description: headline(assessment), counts, slipped, on_time, next_due }),
    snapshot: figures.snapshot,
  };
}

function outputName(state: string): string {
  return state.replaceAll("_", "-");
}
