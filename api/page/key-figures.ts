import { html, type Html } from "./html.ts";
import type { Page } from "./page.ts";

/** The verdict's figures, each with its total. */
export function keyFigures({ view, messages }: Page): Html {
  const { counts, on_time, slipped, commitments } = view.assessment;
  const { of, figures: labels } = messages;
  const longest = commitments.reduce((max, { days_overdue }) => Math.max(max, days_overdue), 0);
  const gone = counts.withdrawn + counts.replaced + counts.removed;
  const figures: Array<[label: string, figure: string]> = [
    [labels.kept, of(counts.kept + counts.kept_late, counts.total)],
    ...(counts.already_done > 0
      ? [[labels.alreadyDone, of(counts.already_done, counts.total)] as [string, string]]
      : []),
    [
      counts.overdue > 0 ? `${labels.overdue}, ${messages.oldest(longest)}` : labels.overdue,
      of(counts.overdue, counts.total),
    ],
    [labels.moved, of(slipped, counts.total)],
    [labels.onTime, on_time.due > 0 ? of(on_time.kept, on_time.due) : labels.noneDue],
    [labels.unproven, of(counts.unproven, counts.total)],
    [labels.gone, of(gone, counts.total)],
  ];
  return html`<dl class="figures">${figures.map(([label, figure]) => html`<div><dt>${label}</dt><dd>${figure}</dd></div>`)}</dl>`;
}
