import type { Assessment } from "../../src/core/assess/assess.ts";
import { countOpen } from "../../src/core/assess/due.ts";
import { STATES, type State } from "../../src/core/assess/states.ts";
import { goneIssues } from "../view/status.ts";
import type { Page } from "./page.ts";
import { withNote } from "./time.ts";

/** The verdict on all commitments in the view. */
export function currentVerdict(page: Page): string {
  const { assessment, snapshots } = page.view;
  return unlessUnknown(page, verdictText(page, assessment, goneIssues(snapshots).length));
}

/** Marks a verdict or state as unknown if the facts are too old to be reliable. */
export function unlessUnknown({ view, messages }: Page, verdict: string): string {
  return view.freshness.state === "unknown" ? withNote(messages, messages.verdict.unknown, verdict) : verdict;
}

type Figures = Pick<Assessment, "counts" | "due">;

/**
 * `4 of 9 due kept · 1 late · 2 overdue` in the page's language, as on the badge. `gone` is the number of missing issues.
 */
export function verdictText(
  { messages: { verdict, number } }: Pick<Page, "messages">,
  { counts, due }: Figures,
  gone = 0,
): string {
  const part = (template: string, count: number): string[] =>
    count > 0 ? [template.replace("{n}", number(count))] : [];
  const goneText = part(verdict.gone, gone);
  if (counts.total === 0) return [verdict.none, ...goneText].join(" · ");
  const figures =
    due.total === 0
      ? [
          verdict.nothingDue,
          verdict.open.replace("{n}", number(countOpen(counts))),
          ...part(verdict.early, counts.kept),
        ]
      : [
          verdict.kept.replace("{kept}", number(due.kept_on_time)).replace("{due}", number(due.total)),
          ...part(verdict.late, due.kept_late),
        ];
  return [
    ...figures,
    ...part(verdict.overdue, counts.overdue),
    ...part(verdict.removed, counts.removed),
    ...goneText,
  ].join(" · ");
}

/** The verdict, followed by the counts of all other states. */
export function breakdown(page: Page, assessment: Figures): string {
  const { messages } = page;
  const { counts } = assessment;
  const others = STATES.filter((state) => !isInVerdict(state, assessment) && counts[state] > 0);
  return [
    verdictText(page, assessment),
    ...others.map((state) => messages.labelled(messages.stateLabels[state], messages.number(counts[state]))),
  ].join(" · ");
}

/** Whether the verdict contains a state's whole count. If anything is due, the verdict doesn't count commitments kept early. */
function isInVerdict(state: State, { counts, due }: Figures): boolean {
  if (state === "kept") return due.total === 0 || due.kept_on_time === counts.kept;
  return state === "overdue" || state === "removed" || state === "kept_late";
}
