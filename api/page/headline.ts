import type { Assessment } from "../../src/core/assess/assess.ts";
import { countOpen, DUE_GROUPS, type DueGroup } from "../../src/core/assess/due.ts";
import { goneIssues } from "../view/status.ts";
import { html, type Html } from "./html.ts";
import type { Page } from "./page.ts";
import { dayText } from "./time.ts";
import { unlessUnknown } from "./verdict.ts";

/** A part of the headline. `isBad` marks what went wrong, so that the page can colour it. */
interface Part {
  text: string;
  isBad: boolean;
}

const BAD_GROUPS: ReadonlySet<DueGroup> = new Set(["overdue", "removed"]);

/** The verdict on all promises, as the page's heading. */
export function headline(page: Page): Html {
  return html`<h1>${verdictSentence(page, page.view.assessment, goneIssues(page.view.snapshots).length)}</h1>`;
}

/** The headline as one line of text. */
export function headlineText(page: Page): string {
  const { assessment, snapshots } = page.view;
  const texts = headlineParts(page, assessment, goneIssues(snapshots).length).map(({ text }) => text);
  return unlessUnknown(page, texts.join(""));
}

/** The verdict on some promises. `gone` is the number of missing issues. */
export function verdictSentence(page: Page, assessment: Assessment, gone = 0): Html {
  const parts = headlineParts(page, assessment, gone).map(({ text, isBad }) => (isBad ? html`<em>${text}</em>` : text));
  const { view, messages } = page;
  const { open, close } = messages.joints;
  return html`${view.freshness.state === "unknown" ? [messages.verdict.unknown, open, ...parts, close] : parts}`;
}

function headlineParts(page: Page, assessment: Assessment, gone: number): Part[] {
  const { headline: texts, joints } = page.messages;
  const { counts, due } = assessment;
  const stop = good(joints.period + joints.space);
  const removedEarly = counts.removed - due.removed;
  const judged =
    counts.total === 0
      ? [good(texts.none)]
      : due.total === 0
        ? nothingDue(page, assessment)
        : dueParts(page, assessment);
  return [
    ...judged,
    ...(removedEarly > 0 ? [stop, bad(texts.removed(removedEarly))] : []),
    ...(gone > 0 ? [stop, bad(texts.gone(gone))] : []),
  ];
}

/** `6 promises were due by today: 4 kept on time, 2 overdue`, or `6 promises were due by today. All 6 are overdue`. */
function dueParts({ view, messages }: Page, { due }: Assessment): Part[] {
  const { headline: texts, labelled, joints } = messages;
  const { today } = view.now;
  const lead = texts.due(due.total, today === null ? null : dayText(messages, today));
  const [first, ...others] = DUE_GROUPS.filter((group) => due[group] > 0);
  if (first !== undefined && others.length === 0)
    return [
      good(`${lead}${joints.period}${joints.space}`),
      { text: texts.all[first](due.total), isBad: BAD_GROUPS.has(first) },
    ];
  const groups = [first, ...others].flatMap((group, index): Part[] => {
    if (group === undefined) return [];
    const part = { text: texts.groups[group](due[group]), isBad: BAD_GROUPS.has(group) };
    return index === 0 ? [part] : [good(joints.comma), part];
  });
  return [good(labelled(lead, "")), ...groups];
}

/** The headline if nothing has come due yet: how many promises are open, and how many have already been kept. */
function nothingDue({ messages: { headline: texts, labelled, joints } }: Page, { counts }: Assessment): Part[] {
  const clauses = [
    ...(countOpen(counts) > 0 ? [texts.open(countOpen(counts))] : []),
    ...(counts.kept > 0 ? [texts.early(counts.kept)] : []),
  ];
  return [good(clauses.length === 0 ? texts.nothingDue : labelled(texts.nothingDue, clauses.join(joints.comma)))];
}

function good(text: string): Part {
  return { text, isBad: false };
}

function bad(text: string): Part {
  return { text, isBad: true };
}
