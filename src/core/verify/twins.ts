import { hasPastOf } from "../model/continuation.ts";
import type { TrackedIssue } from "../model/register.ts";
import { matchKey } from "../model/text.ts";
import type { Order } from "./known-reads.ts";
import type { ReplayedCommitment } from "./replay.ts";

export const TWIN = "a continued commitment, because another one has the same words";

/** Whether a continuing issue has the past of another commitment in git than the one that was found for it. */
export function isTwin(
  { block }: TrackedIssue,
  expected: ReplayedCommitment | undefined,
  replayed: readonly ReplayedCommitment[],
): boolean {
  if (expected !== undefined && hasPastOf(block, expected.block)) return false;
  return replayed.some((other) => hasPastOf(block, other.block));
}

export const TOOK_OVER = "a commitment whose line may stand for another one with the same words";

/**
 * The commitments that this one may have become. If two lines with the same words are replaced by one, a run gives that line to
 * the commitment that still has an issue, but in git it may continue the other one, which is in `free`, or be new. Each result
 * has this commitment's states until its removal, and then those of the other line.
 */
export function takeOvers(
  expected: ReplayedCommitment,
  free: readonly ReplayedCommitment[],
  order: Order,
): ReplayedCommitment[] {
  const removal = expected.block.history.findLast(({ type }) => type === "removed");
  const end = removal?.type === "removed" ? order.get(String(removal.commit)) : undefined;
  if (end === undefined || expected.to === null) return [];
  const isLater = ({ commit }: { commit: string | null }): boolean => Number(order.get(String(commit))) >= end;
  const same = free.filter((other) => isSame(other, expected));
  if (!same.some(({ states: [first] }) => !isLater(first))) return [];
  return same.flatMap((other): ReplayedCommitment[] => {
    const [first, ...more] = expected.states;
    const tail = other.states.filter(isLater);
    if (tail.length === 0) return [];
    const history = [
      ...expected.block.history.filter((event) => event !== removal),
      ...other.block.history.filter((event) => "commit" in event && isLater(event)),
    ];
    const { first_due, text_original, promised, first_commit } = expected.block;
    const { latest, to, names } = other;
    return [
      {
        from: expected.from,
        block: { ...other.block, first_due, text_original, promised, first_commit, history },
        states: [first, ...more, ...tail],
        reasons: new Set([...expected.reasons, ...other.reasons]),
        names: [...expected.names, ...names],
        latest,
        to,
      },
    ];
  });
}

/** Whether two commitments have had the same words in the same report. */
function isSame(other: ReplayedCommitment, { block: { subject }, latest: { path } }: ReplayedCommitment): boolean {
  const words = matchKey(subject);
  return (
    other.states.some((state) => state.path === path) && other.names.some((name) => matchKey(name.subject) === words)
  );
}
