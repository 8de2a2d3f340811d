import { dayIn } from "../lifecycle/proof.ts";
import { addDays } from "../model/date.ts";
import type { Result } from "./compared.ts";
import { mayLackEvents, type Recorded } from "./recorded.ts";
import { SENTENCES } from "./findings.ts";

/** How many days after a done mark the run that saw it may close the issue, in case GitHub refuses the first tries. */
const CLOSE_DAYS = 2;

/**
 * Compares the date of a done mark with the time at which GitHub shows the issue as closed, because people choose the dates of
 * their commits. The run that sees a mark closes the issue with the same request with which it records the mark.
 */
export function compareDone(recorded: Recorded): Result[] {
  const { issue, start, record } = recorded;
  const { block, facts } = issue;
  const { done } = block;
  // An item that was marked from the start can state an earlier date.
  if (done === null || start.isDone || block.done_when_promised === true) return [];
  const last = addDays(done, CLOSE_DAYS);
  const closes = record.closes.map(({ at }) => dayIn(block, at));
  const reopenings = record.reopenings.map((at) => dayIn(block, at));
  const wasClosed = closes.some(
    (day) => day <= last && !reopenings.some((reopened) => reopened >= day && reopened < done),
  );
  if (wasClosed) return [];
  const isOther = block.continues !== undefined || block.history.some(({ type }) => type === "edited");
  // A run leaves an issue open that a person has reopened.
  if (isOther || mayLackEvents(recorded) || reopenings.some((day) => day <= last))
    return [{ uncompared: "when the report marked the commitment as done" }];
  return [{ finding: SENTENCES.doneWhileOpen(facts.number, done, closes.find((day) => day > last) ?? null) }];
}
