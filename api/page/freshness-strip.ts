import { html, type Html } from "./html.ts";
import type { Page } from "./page.ts";
import { dayText, instantText } from "./time.ts";

const MAX_PROBLEMS = 3;

/** How old the facts are and what is wrong with them, above everything else. */
export function freshnessStrip({ view, messages }: Page): Html {
  const { freshness, now } = view;
  const { strip } = messages;
  const warnings = [
    ...(now.today === null ? [] : [strip.today(dayText(messages, now.today))]),
    ...(freshness.state === "fresh" ? [] : [strip[freshness.state]]),
  ];
  const { last_error: error } = freshness;
  const others = view.snapshots.flatMap((snapshot) => snapshot.problems).filter((problem) => problem !== error);
  const problems = [...(error === null ? [] : [error]), ...others];
  const omitted = problems.length - MAX_PROBLEMS;
  const when = (instant: string): string => instantText(messages, instant);
  const lastRun = freshness.last_run_at === null ? strip.neverRan : strip.ran(when(freshness.last_run_at));
  // Problems are written by the tool, which speaks English.
  return html`<aside class="strip" aria-label="${strip.label}"><p>${strip.read(when(freshness.observed_at))} · ${lastRun} · ${strip.holds(when(freshness.valid_until))} <strong id="outlived" hidden>${strip.outlived}</strong></p>
${warnings.map((warning) => html`<p><strong>${warning}</strong></p>`)}${problems.slice(0, MAX_PROBLEMS).map((problem) => html`<p><strong lang="en">${problem}</strong></p>`)}${omitted > 0 ? html`<p>${strip.moreProblems(omitted)}</p>` : ""}</aside>`;
}
