import { badgen } from "badgen";
import { isUnexplained } from "../../src/core/assess/assess-one.ts";
import { tally } from "../../src/core/assess/assess.ts";
import { STATE_WORDS, type State } from "../../src/core/assess/states.ts";
import { headline } from "../../src/core/render/headline.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { ShieldsJson } from "../view/schemas.ts";
import { type Entry, type View } from "../view/view.ts";
import { goneIssues, statusIndicator, statusDescription, type Tone, verdictTone } from "../view/status.ts";

/** A badge's content. */
export interface Badge {
  message: string;
  tone: Tone;
  /** Whether the state is unknown, for example because the facts are too old. */
  isUnknown: boolean;
}

const LABEL = "we promised";
const COLOURS = { green: "2a7e3b", amber: "8a6100", red: "b3261e", grey: "6b6b6b" } as const satisfies Record<
  Tone,
  string
>;
export const UNKNOWN_BADGE: Badge = { message: "unknown", tone: "grey", isUnknown: true };

/** The badge for all commitments. */
export function registerBadge(view: View): Badge {
  const isUnknown = statusIndicator(view) === "unknown";
  return { message: statusDescription(view), tone: verdictTone(view), isUnknown };
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
    tone: verdictTone({ ...view, assessment, snapshots }),
    isUnknown: false,
  };
}

/** The badge for one commitment, with its state in words. */
export function commitmentBadge(view: View, entry: Entry): Badge {
  if (view.freshness.state === "unknown") return UNKNOWN_BADGE;
  return {
    message: STATE_WORDS[entry.state],
    tone: isUnexplained(entry) ? "amber" : TONES[entry.state],
    isUnknown: false,
  };
}

/** The badge's colour for a commitment in each state. Grey: there is nothing to judge. */
const TONES: Record<State, Tone> = {
  overdue: "red",
  removed: "red",
  rescheduled: "amber",
  due_soon: "grey",
  not_due: "grey",
  undated: "grey",
  unproven: "amber",
  kept: "green",
  kept_late: "amber",
  already_done: "grey",
  withdrawn: "grey",
  replaced: "grey",
};

/** The badge as an SVG. The label is part of its accessible name. */
export function badgeSvg({ message, tone }: Badge): string {
  // Don't use the classic style, because it adds random ids to each badge.
  return badgen({ label: LABEL, status: message, color: COLOURS[tone], style: "flat" });
}

/** The badge for a Shields endpoint: https://shields.io/badges/endpoint-badge */
export function badgeJson({ message, tone, isUnknown }: Badge): ShieldsJson {
  return { schemaVersion: 1, label: LABEL, message, color: COLOURS[tone], isError: isUnknown };
}
