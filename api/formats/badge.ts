import { badgen } from "badgen";
import { isUnexplained } from "../../src/core/assess/assess-one.ts";
import { tally } from "../../src/core/assess/assess.ts";
import type { State } from "../../src/core/assess/states.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { ShieldsJson } from "../view/schemas.ts";
import { type Entry, type View } from "../view/view.ts";
import type { Site } from "../view/site.ts";
import { goneIssues, statusIndicator, type Tone, verdictTone } from "../view/status.ts";
import type { Messages } from "../page/languages/en/index.ts";
import { LANGUAGES } from "../page/languages/index.ts";
import { instantText } from "../page/time.ts";
import { verdictText } from "../page/verdict.ts";

/** A badge's content, in the page's language. */
export interface Badge {
  label: string;
  message: string;
  tone: Tone;
  /** Whether the state is unknown, for example because the facts are too old. */
  isUnknown: boolean;
}

const COLOURS = { green: "2a7e3b", amber: "8a6100", red: "b3261e", grey: "6b6b6b" } as const satisfies Record<
  Tone,
  string
>;

/** The badge for when there is nothing to judge, or when the facts are missing or too old to be reliable. */
export function unknownBadge({ language }: Pick<Site, "language">): Badge {
  const { badge, verdict } = LANGUAGES[language];
  return { label: badge.label, message: lowerFirst(verdict.unknown), tone: "grey", isUnknown: true };
}

/** The badge for all commitments. */
export function registerBadge(view: View): Badge {
  const messages = LANGUAGES[view.language];
  return {
    label: messages.badge.label,
    message: lowerFirst(
      view.freshness.state === "unknown"
        ? messages.labelled(messages.verdict.unknown, whyUnknown(view, messages))
        : verdictText({ messages }, view.assessment, goneIssues(view.snapshots).length),
    ),
    tone: verdictTone(view),
    isUnknown: statusIndicator(view) === "unknown",
  };
}

function whyUnknown({ complete, freshness }: View, messages: Messages): string {
  const { observed_at, last_run_at } = freshness;
  const { badge } = messages;
  if (!complete) return badge.incomplete;
  return last_run_at !== null && last_run_at < observed_at
    ? badge.lastRun(instantText(messages, last_run_at))
    : badge.lastRead(instantText(messages, observed_at));
}

/** Starts a verdict with a small letter, as is usual on badges. */
function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/**
 * The badge for a report, or for a repository and its snapshot. It says that the state is unknown if there are no commitments
 * or the facts are not reliable.
 */
export function badgeForEntries(view: View, entries: readonly Entry[], snapshots: Snapshot[] = []): Badge {
  if (entries.length === 0 || view.freshness.state === "unknown") return unknownBadge(view);
  const assessment = tally([...entries], view.now);
  const messages = LANGUAGES[view.language];
  return {
    label: messages.badge.label,
    message: lowerFirst(verdictText({ messages }, assessment, goneIssues(snapshots).length)),
    tone: verdictTone({ ...view, assessment, snapshots }),
    isUnknown: false,
  };
}

/** The badge for one commitment, with its state in words. */
export function commitmentBadge(view: View, entry: Entry): Badge {
  if (view.freshness.state === "unknown") return unknownBadge(view);
  const { badge, state } = LANGUAGES[view.language];
  return {
    label: badge.label,
    message: state[entry.state],
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
export function badgeSvg({ label, message, tone }: Badge): string {
  // Don't use the classic style, because it adds random ids to each badge.
  return badgen({ label, status: message, color: COLOURS[tone], style: "flat" });
}

/** The badge for a Shields endpoint: https://shields.io/badges/endpoint-badge */
export function badgeJson({ label, message, tone, isUnknown }: Badge): ShieldsJson {
  return { schemaVersion: 1, label, message, color: COLOURS[tone], isError: isUnknown };
}
