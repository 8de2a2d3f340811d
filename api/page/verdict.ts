import type { Counts } from "../../src/core/assess/assess.ts";
import { STATES, type State } from "../../src/core/assess/states.ts";
import { goneIssues } from "../view/status.ts";
import type { Page } from "./page.ts";

const IN_VERDICT: ReadonlySet<State> = new Set(["kept", "kept_late", "overdue", "removed"]);

/** The verdict on all commitments in the view. */
export function currentVerdict(page: Page): string {
  const { assessment, snapshots } = page.view;
  return unlessUnknown(page, verdictText(page, assessment.counts, goneIssues(snapshots).length));
}

/** Marks a verdict or state as unknown if the facts are too old to be reliable. */
export function unlessUnknown({ view, messages }: Page, verdict: string): string {
  return view.freshness.state === "unknown" ? `${messages.verdict.unknown} (${verdict})` : verdict;
}

/**
 * `9 of 12 kept (2 late) · 1 overdue · 1 removed`, like the badge but in the page's language. `gone` is the number of
 * missing issues.
 */
export function verdictText({ messages: { verdict, number } }: Page, counts: Counts, gone = 0): string {
  const goneText = gone > 0 ? [verdict.gone.replace("{n}", number(gone))] : [];
  if (counts.total === 0) return [verdict.none, ...goneText].join(" · ");
  const late = counts.kept_late > 0 ? verdict.late.replace("{late}", number(counts.kept_late)) : "";
  const kept = verdict.kept
    .replace("{kept}", number(counts.kept + counts.kept_late))
    .replace("{total}", number(counts.total));
  const bad = (["overdue", "removed"] as const).filter((state) => counts[state] > 0);
  return [kept + late, ...bad.map((state) => verdict[state].replace("{n}", number(counts[state]))), ...goneText].join(
    " · ",
  );
}

/** The verdict, followed by the counts of all other states. */
export function breakdown(page: Page, counts: Counts): string {
  const { messages } = page;
  const others = STATES.filter((state) => !IN_VERDICT.has(state) && counts[state] > 0);
  return [
    verdictText(page, counts),
    ...others.map((state) => messages.labelled(messages.state[state], messages.number(counts[state]))),
  ].join(" · ");
}
