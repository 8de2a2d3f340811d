import { badgen } from "badgen";
import { describe, indicatorOf, type View } from "./view.ts";

const COLOURS = { none: "2a7e3b", minor: "8a6100", major: "b3261e", unknown: "6b6b6b" } as const;

/** The badge of the whole register; grey while nothing is known. */
export function renderBadge(view: View | null): string {
  const status = view ? describe(view) : "unknown";
  // The flat style: the other one puts random ids into each badge.
  return badgen({ label: "we promised", status, color: COLOURS[view ? indicatorOf(view) : "unknown"], style: "flat" });
}
