import type { State } from "../../src/core/assess/states.ts";

interface Mark {
  /** In front of the word, so that no state depends on colour alone. */
  shape: string;
  /** The colour of the word: a variable of the stylesheet. */
  tone: "bad" | "warn" | "good" | "ink";
  /** Its part in a bar: a class of the stylesheet. */
  fill: "bad" | "warn" | "good" | "late" | "open" | "rest";
}

/** How each state looks. The stylesheet has a class named after each state. */
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
