import type { Block } from "../model/block.ts";
import { hoursBetween } from "../model/date.ts";
import { SEEN_HOURS } from "./compare-issue.ts";
import { SENTENCES, type Finding } from "./findings.ts";
import type { ReplayedCommitment } from "./replay.ts";

/** Compares the ledger's block of a missing issue with git. `now` is an RFC 3339 instant. */
export function compareGone(
  { number, block }: { number: number; block: Block },
  replayed: readonly ReplayedCommitment[],
  now: string,
): Finding[] {
  const place = { number, file: block.report.path, line: block.line, commit: block.commit };
  const expected = replayed.find((commitment) => commitment.block.key === block.key);
  if (expected === undefined) return [{ ...place, message: SENTENCES.goneUnknown(number) }];
  const { block: actual, latest } = expected;
  const isSeen = hoursBetween(latest.at, now) >= SEEN_HOURS;
  const messages = [
    block.first_due === actual.first_due ? null : SENTENCES.goneFirstDue(number, block.first_due, actual.first_due),
    block.due === actual.due || !isSeen ? null : SENTENCES.goneDue(number, block.due, actual.due),
    block.text_original === actual.text_original
      ? null
      : SENTENCES.goneFirstText(number, block.text_original, actual.text_original),
  ];
  return messages.filter((message) => message !== null).map((message) => ({ ...place, message }));
}
