import type { State } from "../../src/core/assess/states.ts";

interface Mark {
  /** Shown before the word, so that no state depends on colour alone. */
  shape: string;
  /** The colour of the word: a variable in the stylesheet. */
  tone: "bad" | "warn" | "good" | "ink";
  /** The colour of its part of a bar: a class in the stylesheet. */
  fill: "bad" | "warn" | "good" | "late" | "open" | "rest";
}

/** The look of each state. The stylesheet has a class for each one. */
export const MARKS: Record<State, Mark> = {
  overdue: { shape: "▲", tone: "bad", fill: "bad" },
  removed: { shape: "✕", tone: "bad", fill: "bad" },
  due_soon: { shape: "◐", tone: "warn", fill: "open" },
  unproven: { shape: "?", tone: "warn", fill: "warn" },
  on_track: { shape: "○", tone: "ink", fill: "open" },
  undated: { shape: "·", tone: "ink", fill: "open" },
  kept: { shape: "●", tone: "good", fill: "good" },
  kept_late: { shape: "◕", tone: "good", fill: "late" },
  withdrawn: { shape: "–", tone: "ink", fill: "rest" },
  replaced: { shape: "→", tone: "ink", fill: "rest" },
};
