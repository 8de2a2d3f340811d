import type { Commitment } from "../model/commitment.ts";
import { plural } from "../model/text.ts";
import { wordsFor } from "./words.ts";

/** A hint for the writer about a report's commitments. It is never a problem. */
export interface QualityHint {
  line: number;
  message: string;
}

/** An item with at least this many words is assumed to state a visible result. */
const MANY_WORDS = 9;

const CHECKS: ReadonlyArray<{ lacks: (commitment: Commitment) => boolean; what: string; fix: string }> = [
  {
    lacks: ({ owner }) => owner === null,
    what: "no owner",
    fix: "name who does it, such as “@ann adds an alert for the queue by 2027-03-31”",
  },
  {
    lacks: ({ due, dueText, recurs }) => due === null && dueText === null && recurs === null,
    what: "no date",
    fix: "say when, such as “Test the failover by 2027-03-31”",
  },
  {
    lacks: isImmeasurable,
    what: "no result that others can see",
    fix: "say what will be different, such as “Page the on-call engineer when the queue holds 1,000 jobs” instead of “Improve monitoring”",
  },
];

/** Finds what a report's open commitments lack, one hint each for owners, dates and results. */
export function findQualityHints(commitments: readonly Commitment[]): QualityHint[] {
  const open = commitments.filter(({ done }) => done !== true);
  return CHECKS.flatMap(({ lacks, what, fix }) => {
    const lacking = open.filter(lacks);
    const lines = Array.from(new Set(lacking.map(({ line }) => line)));
    const [line] = lines;
    if (line === undefined) return [];
    const others = lines.length > 1 ? ` (lines ${lines.join(", ")})` : "";
    const count = plural(lacking.length, "commitment has", "commitments have");
    return [{ line, message: `${count} ${what}${others}: ${fix}.` }];
  });
}

function isImmeasurable({ subject }: Commitment): boolean {
  const isShort = subject.split(" ").length < MANY_WORDS && !/\d/.test(subject);
  return isShort && wordsFor(subject).lexicon.prose.startsWith("immeasurable", subject);
}
