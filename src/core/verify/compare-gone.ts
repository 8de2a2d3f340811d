import type { Block } from "../model/block.ts";
import { hoursBetween } from "../model/date.ts";
import { SEEN_HOURS } from "./compare-start.ts";
import { SENTENCES, type Finding } from "./findings.ts";
import type { ReplayedCommitment } from "./replay.ts";

/** Compares the ledger's block of a missing issue with git. `now` is an RFC 3339 instant. */
export function compareGone(
  { number, block }: { number: number; block: Block },
  replayed: readonly ReplayedCommitment[],
  now: string,
): Finding[] {
  const place = { number, file: block.report.path, line: block.line, commit: block.commit };
  const expected = findReplayed(block, replayed);
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

/** The commitment in git. Its key may differ if an earlier version opened the issue and gave the report another slug. */
function findReplayed(block: Block, replayed: readonly ReplayedCommitment[]): ReplayedCommitment | undefined {
  const { path, slug } = block.report;
  const renamed = replayed.filter(
    ({ block: { report, text_original } }) =>
      report.path === path && report.slug !== slug && text_original === block.text_original,
  );
  return replayed.find(({ block: { key } }) => key === block.key) ?? (renamed.length === 1 ? renamed[0] : undefined);
}
