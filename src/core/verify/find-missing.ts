import type { Day } from "../model/date.ts";
import { hoursBetween } from "../model/date.ts";
import { plural } from "../model/text.ts";
import { admittedFrom, later, SEEN_HOURS, wasRead, type Coverage } from "./coverage.ts";
import { SENTENCES, type Finding } from "./findings.ts";
import { createReadTest, type KnownRead } from "./known-reads.ts";
import { placeOfState } from "./place.ts";
import type { ReplayedCommitment } from "./replay.ts";

/** The commitments that have no issue, and sentences about those that may never have had one. */
export interface MissingCommitments {
  findings: Finding[];
  notes: string[];
}

/** Finds commitments in git that have no issue although a run must have seen them. */
export function findMissing(
  replayed: readonly ReplayedCommitment[],
  paired: ReadonlySet<ReplayedCommitment>,
  { knownReads, ...coverage }: Coverage & { knownReads: readonly KnownRead[] },
): MissingCommitments {
  const findings: Finding[] = [];
  let early = 0;
  let excluded = 0;
  let unread = 0;
  for (const commitment of replayed) {
    if (paired.has(commitment)) continue;
    const { from, to, block, latest } = commitment;
    const wasVisible = (since: string): boolean => hoursBetween(later(from, since), to ?? coverage.now) >= SEEN_HOURS;
    const admitted = admittedFrom(commitment, coverage);
    const isKnown = commitment.states.some(createReadTest(commitment, { reads: knownReads, order: coverage.order }));
    if (wasRead(commitment, coverage) || (admitted !== null && isKnown && wasVisible(later(admitted, coverage.from)))) {
      const message = SENTENCES.missing(block.subject, from);
      findings.push({ ...placeOfState(latest), number: null, message });
    } else if (admitted !== null && !isKnown) unread += 1;
    else if (!wasVisible(coverage.from)) early += Number(wasVisible(from));
    else excluded += 1;
  }
  const first = coverage.from.slice(0, 10);
  return {
    findings,
    notes: [
      ...noteOn(early, first, "removed before the first issue was created"),
      ...(unread === 0
        ? []
        : [
            `Not compared: ${plural(unread, "commitment", "commitments")} without an issue, possibly never read by a run.`,
          ]),
      ...noteOn(excluded, coverage.since, "possibly excluded by `since`"),
    ],
  };
}

function noteOn(count: number, before: Day, why: string): string[] {
  const commitments = plural(count, "commitment", "commitments");
  return count === 0 ? [] : [`Not compared before ${before}: ${commitments} without an issue, ${why}.`];
}
