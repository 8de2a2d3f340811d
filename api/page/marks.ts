import type { State } from "../../src/core/assess/assess.ts";

interface Mark {
  /** Before the word, so that no state is told by colour alone. */
  shape: string;
  /** Of the word; a variable of the stylesheet. */
  tone: "bad" | "warn" | "good" | "ink";
  /** Of its part in a picture; a class of the stylesheet. */
  fill: "bad" | "warn" | "good" | "late" | "open" | "rest";
}

/** How each state looks. In the stylesheet a state is a class by its own name. */
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
