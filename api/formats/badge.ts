import { badgen } from "badgen";
import { tally } from "../../src/core/assess/assess.ts";
import { STATE_WORDS, type State } from "../../src/core/assess/states.ts";
import { headline } from "../../src/core/render/headline.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { ShieldsJson } from "../view/schemas.ts";
import { type Entry, type View } from "../view/view.ts";
import { goneIssues, type Indicator, statusIndicator, statusDescription } from "../view/status.ts";

/** A badge's content. */
export interface Badge {
  message: string;
  indicator: Indicator;
}

const LABEL = "we promised";
const COLOURS = { none: "2a7e3b", minor: "8a6100", major: "b3261e", unknown: "6b6b6b" } as const;
export const UNKNOWN_BADGE: Badge = { message: "unknown", indicator: "unknown" };

/** The badge for all commitments. */
export function registerBadge(view: View): Badge {
  return { message: statusDescription(view), indicator: statusIndicator(view) };
}

/**
 * The badge for a report, or for a repository and its snapshot. Grey if there are no commitments or the facts are too old to
 * be reliable.
 */
export function badgeForEntries(view: View, entries: readonly Entry[], snapshots: Snapshot[] = []): Badge {
  if (entries.length === 0 || view.freshness.state === "unknown") return UNKNOWN_BADGE;
  const assessment = tally([...entries], view.now);
  return {
    message: headline(assessment, goneIssues(snapshots).length),
    indicator: statusIndicator({ ...view, assessment, snapshots }),
  };
}

/** The badge for one commitment, with its state in words. */
export function commitmentBadge(view: View, { state }: Entry): Badge {
  if (view.freshness.state === "unknown") return UNKNOWN_BADGE;
  return { message: STATE_WORDS[state], indicator: INDICATORS[state] ?? "none" };
}

const INDICATORS: Partial<Record<State, Indicator>> = { overdue: "major", removed: "major", unproven: "minor" };

/** The badge as an SVG. The label is part of its accessible name. */
export function badgeSvg({ message, indicator }: Badge): string {
  // Don't use the classic style, because it adds random ids to each badge.
  return badgen({ label: LABEL, status: message, color: COLOURS[indicator], style: "flat" });
}

/** The badge for a Shields endpoint: https://shields.io/badges/endpoint-badge */
export function badgeJson({ message, indicator }: Badge): ShieldsJson {
  return { schemaVersion: 1, label: LABEL, message, color: COLOURS[indicator], isError: indicator === "unknown" };
}
