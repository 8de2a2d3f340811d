import { EVENTS_KEPT, LONG_HISTORY, type Block } from "../model/block.ts";
import type { TrackedIssue } from "../model/register.ts";
import type { CommitmentFacts, GoneFacts, Snapshot } from "../model/snapshot.ts";
import { SENTENCES, type Finding } from "./findings.ts";

type Shown = Pick<TrackedIssue, "block" | "facts">;

/** Checks that the issues still have the original due dates, original texts and events of the published snapshot. */
export function compareSnapshot(
  { commitments }: Snapshot,
  { issues, gone }: { issues: readonly Shown[]; gone: readonly GoneFacts[] },
): Finding[] {
  const current = new Map(issues.map((issue) => [issue.facts.number, issue]));
  const goneNumbers = new Set(gone.map(({ number }) => number));
  return commitments.flatMap((published) => {
    const { issue } = published;
    if (issue === null || goneNumbers.has(issue.number)) return [];
    return comparePublished(published, issue.number, current.get(issue.number));
  });
}

function comparePublished({ block }: CommitmentFacts, number: number, current: Shown | undefined): Finding[] {
  const place = { number, file: block.report.path, line: block.line, commit: block.commit };
  if (!current) return [{ ...place, message: SENTENCES.unpublished(number) }];
  const { first_due, text_original, history } = current.block;
  const events = new Set(history.map((event) => JSON.stringify(event)));
  const lost = block.history.filter((event) => !events.has(JSON.stringify(event)));
  const messages = [
    block.first_due !== null && first_due !== block.first_due
      ? SENTENCES.publishedFirstDue(number, first_due, block.first_due)
      : null,
    text_original === block.text_original
      ? null
      : SENTENCES.publishedFirstText(number, text_original, block.text_original),
    lost.length > countOmitted(current.block, block) ? SENTENCES.publishedEvents(number, lost.length) : null,
  ];
  return messages.filter((message) => message !== null).map((message) => ({ ...place, message }));
}

/**
 * How many events runs may have left out of a long history since a block was published. A short history can't have lost any, whatever
 * its block says.
 */
function countOmitted({ history, shortened = 0 }: Block, published: Block): number {
  // A run leaves out two events at a time.
  const isLong = history.length >= EVENTS_KEPT - 1 || JSON.stringify(history).length >= LONG_HISTORY / 2;
  return isLong ? shortened - (published.shortened ?? 0) : 0;
}
