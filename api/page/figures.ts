import { goneOf } from "../view/view.ts";
import { html, type Html, type Page } from "./html.ts";
import { verdictText } from "./parts.ts";

export function verdictOf(page: Page): string {
  const { assessment, snapshots } = page.view;
  return asKnown(page, verdictText(page, assessment.counts, goneOf(snapshots).length));
}

/** What is not known is never called good. */
export function asKnown({ view, words }: Page, verdict: string): string {
  return view.freshness.state === "unknown" ? `${words.verdict.unknown} (${verdict})` : verdict;
}

/** The verdict in numbers, each beside what it is a part of. */
export function figures({ view, words }: Page): Html {
  const { counts, on_time, slipped, commitments } = view.assessment;
  const { of, figures: names } = words;
  const longest = commitments.reduce((most, { days_overdue }) => Math.max(most, days_overdue), 0);
  const gone = counts.withdrawn + counts.replaced + counts.removed;
  const all: Array<[string, string]> = [
    [names.kept, of(counts.kept + counts.kept_late, counts.total)],
    [
      counts.overdue > 0 ? `${names.overdue}, ${words.oldest(longest)}` : names.overdue,
      of(counts.overdue, counts.total),
    ],
    [names.moved, of(slipped, counts.total)],
    [names.onTime, on_time.due > 0 ? of(on_time.kept, on_time.due) : names.noneDue],
    [names.unproven, of(counts.unproven, counts.total)],
    [names.gone, of(gone, counts.total)],
  ];
  return html`<dl class="figures">${all.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
