import type { State } from "../../src/core/assess/states.ts";

interface Mark {
  /** The symbol before the word, so that states can be told apart without colour. */
  shape: string;
  /** The word's colour, as a variable in the stylesheet. */
  tone: "bad" | "warn" | "good" | "ink";
}

/** The appearance of each state. The stylesheet contains a class for each. */
export const MARKS: Record<State, Mark> = {
  overdue: { shape: "▲", tone: "bad" },
  removed: { shape: "✕", tone: "bad" },
  rescheduled: { shape: "↷", tone: "warn" },
  due_soon: { shape: "◐", tone: "warn" },
  unproven: { shape: "?", tone: "warn" },
  not_due: { shape: "○", tone: "ink" },
  undated: { shape: "·", tone: "ink" },
  kept: { shape: "●", tone: "good" },
  kept_late: { shape: "◕", tone: "good" },
  already_done: { shape: "◌", tone: "ink" },
  withdrawn: { shape: "–", tone: "ink" },
  replaced: { shape: "→", tone: "ink" },
};
