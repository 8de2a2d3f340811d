import { dayIn } from "../lifecycle/proof.ts";
import type { Visible } from "./compare-moves.ts";
import { later } from "./coverage.ts";
import { SENTENCES } from "./findings.ts";

/**
 * Compares the date of the done mark with the commit that last set it. The run that sees a mark dates it by its own clock, so the
 * date can't be earlier than the commit or the last run that read the branch without the mark.
 */
export function compareDoneDate({
  issue,
  expected,
  wasRead,
}: Pick<Visible, "issue" | "expected" | "wasRead">): string[] {
  const { block, facts } = issue;
  const { block: known, states } = expected;
  const { done } = block;
  if (done === null) return [];
  if (known.done === null) return [SENTENCES.done(facts.number, done, null)];
  const first = states.findIndex(({ isDone }) => isDone);
  // The first run may already have read the mark, and dated it by the report.
  if (first <= states.findIndex(wasRead)) return [];
  // A run may not have read the state in which a mark was removed for a while.
  const last = states.findLastIndex((state, index) => !state.isDone && (index < first || wasRead(state)));
  const marked = states[last + 1];
  if (last < 0 || marked === undefined) return [];
  const { at, committed = at, pushedAfter = committed } = marked;
  const since = dayIn(block, later(committed, pushedAfter));
  return done < since ? [SENTENCES.done(facts.number, done, since)] : [];
}

/** Finds links and reasons that the report never contained. */
export function falseStatements({
  issue,
  expected: { states, reasons },
}: Pick<Visible, "issue" | "expected">): string[] {
  const { block, facts } = issue;
  const links = new Set(states.flatMap((state) => state.links));
  const stated = block.history.flatMap((event) => {
    if (event.type === "moved" || event.type === "withdrawn") return event.reason ?? [];
    return event.type === "reason" && event.by === null ? event.text : [];
  });
  if (block.withdrawn?.reason) stated.push(block.withdrawn.reason);
  return [
    ...block.links.filter((url) => !links.has(url)).map((url) => SENTENCES.linkNotNamed(facts.number, url)),
    ...[...new Set(stated)]
      .filter((reason) => !reasons.has(reason))
      .map((reason) => SENTENCES.reasonNotInReport(facts.number, reason)),
  ];
}
