import { html, type Html } from "./html.ts";
import type { Page } from "./page.ts";
import { dayText, instantText } from "./time.ts";

const MAX_PROBLEMS = 3;

/** The warnings at the top of a page, for example that the facts are out of date or incomplete. */
export function freshnessWarnings({ view, messages }: Page): Html {
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
  // Problem messages are always in English.
  return html`<aside class="strip" aria-label="${strip.label}"><p id="outlived" hidden>${strip.outlived}</p>
${warnings.map((warning) => html`<p>${warning}</p>`)}${problems.slice(0, MAX_PROBLEMS).map((problem) => html`<p lang="en">${problem}</p>`)}${omitted > 0 ? html`<p>${strip.moreProblems(omitted)}</p>` : ""}</aside>`;
}

/** `Checked 26 Nov 2026, 19:15 UTC · last run … · valid until …`: the age of the facts. */
export function checkedText({ view, messages }: Page): string {
  const { freshness } = view;
  const { strip } = messages;
  const format = (instant: string): string => instantText(messages, instant);
  const lastRun = freshness.last_run_at === null ? strip.neverRan : strip.ran(format(freshness.last_run_at));
  return [strip.read(format(freshness.observed_at)), lastRun, strip.holds(format(freshness.valid_until))].join(" · ");
}
