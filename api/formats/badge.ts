import { badgen } from "badgen";
import { headline, STATE_WORDS, tally, type State } from "../../src/core/assess/assess.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { ShieldsJson } from "../view/schemas.ts";
import { describe, goneOf, indicatorOf, type Entry, type Indicator, type View } from "../view/view.ts";

/** What a badge says. */
export interface Badge {
  message: string;
  indicator: Indicator;
}

const LABEL = "we promised";
const COLOURS = { none: "2a7e3b", minor: "8a6100", major: "b3261e", unknown: "6b6b6b" } as const;
export const UNKNOWN: Badge = { message: "unknown", indicator: "unknown" };

/** The whole register. */
export function badgeOf(view: View): Badge {
  return { message: describe(view), indicator: indicatorOf(view) };
}

/** Some of the commitments: those of a report, or of a repository with its snapshot. Grey where there are none, or where the facts are too old. */
export function badgeOfSome(view: View, entries: readonly Entry[], snapshots: Snapshot[] = []): Badge {
  if (entries.length === 0 || view.freshness.state === "unknown") return UNKNOWN;
  const assessment = tally([...entries], view.now);
  return {
    message: headline(assessment, goneOf(snapshots).length),
    indicator: indicatorOf({ ...view, assessment, snapshots }),
  };
}

/** One commitment: its state, in words. */
export function badgeOfOne(view: View, { state }: Entry): Badge {
  if (view.freshness.state === "unknown") return UNKNOWN;
  return { message: STATE_WORDS[state], indicator: BAD[state] ?? "none" };
}

const BAD: Partial<Record<State, Indicator>> = { overdue: "major", removed: "major", unproven: "minor" };

/** As a picture. The label is a part of its accessible name. */
export function badgeSvg({ message, indicator }: Badge): string {
  // The flat style: the other one puts random ids into each badge.
  return badgen({ label: LABEL, status: message, color: COLOURS[indicator], style: "flat" });
}

/** For https://shields.io/badges/endpoint-badge */
export function badgeJson({ message, indicator }: Badge): ShieldsJson {
  return { schemaVersion: 1, label: LABEL, message, color: COLOURS[indicator], isError: indicator === "unknown" };
}
