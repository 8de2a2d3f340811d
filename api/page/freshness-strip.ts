import { html, type Html } from "./html.ts";
import type { Page } from "./page.ts";
import { dayText, instantText } from "./time.ts";

const MAX_PROBLEMS = 3;

/** The strip at the top of a page, with the age of the facts and any problems with them. */
export function freshnessStrip({ view, messages }: Page): Html {
  const { freshness, now } = view;
  const { strip } = messages;
  const warnings = [
    ...(now.today === null ? [] : [strip.today(dayText(messages, now.today))]),
    ...(freshness.state === "fresh" ? [] : [strip[freshness.state]]),
  ];
  const { last_error: error } = freshness;
  const otherProblems = view.snapshots.flatMap((snapshot) => snapshot.problems).filter((problem) => problem !== error);
  const problems = [...(error === null ? [] : [error]), ...otherProblems];
  const omitted = problems.length - MAX_PROBLEMS;
  const format = (instant: string): string => instantText(messages, instant);
  const lastRun = freshness.last_run_at === null ? strip.neverRan : strip.ran(format(freshness.last_run_at));
  // Problem messages are always in English.
  return html`<aside class="strip" aria-label="${strip.label}"><p>${strip.read(format(freshness.observed_at))} · ${lastRun} · ${strip.holds(format(freshness.valid_until))} <strong id="outlived" hidden>${strip.outlived}</strong></p>
${warnings.map((warning) => html`<p><strong>${warning}</strong></p>`)}${problems.slice(0, MAX_PROBLEMS).map((problem) => html`<p><strong lang="en">${problem}</strong></p>`)}${omitted > 0 ? html`<p>${strip.moreProblems(omitted)}</p>` : ""}</aside>`;
}
