import type { State } from "../../src/core/assess/states.ts";

interface Mark {
  /** The symbol before the word, so that states can be told apart without colour. */
  shape: string;
  /** The word's colour, as a variable in the stylesheet. */
  tone: "bad" | "warn" | "good" | "ink";
  /** The colour of the state's part of a bar, as a class in the stylesheet. */
  fill: "bad" | "warn" | "good" | "late" | "open" | "rest";
}

/** The appearance of each state. The stylesheet contains a class for each. */
export const MARKS: Record<State, Mark> = {
  overdue: { shape: "▲", tone: "bad", fill: "bad" },
  removed: { shape: "✕", tone: "bad", fill: "bad" },
  rescheduled: { shape: "↷", tone: "warn", fill: "warn" },
  due_soon: { shape: "◐", tone: "warn", fill: "open" },
  unproven: { shape: "?", tone: "warn", fill: "warn" },
  not_due: { shape: "○", tone: "ink", fill: "open" },
  undated: { shape: "·", tone: "ink", fill: "open" },
  kept: { shape: "●", tone: "good", fill: "good" },
  kept_late: { shape: "◕", tone: "good", fill: "late" },
  already_done: { shape: "◌", tone: "ink", fill: "rest" },
  withdrawn: { shape: "–", tone: "ink", fill: "rest" },
  replaced: { shape: "→", tone: "ink", fill: "rest" },
};
