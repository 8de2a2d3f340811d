import type { Block } from "./block.ts";
import { dayOf, isInstant, timeOf } from "./date.ts";
import { ledgerEntries, type Ledger } from "./ledger.ts";
import type { GoneIssue } from "./register.ts";

interface Tracked {
  block: Block;
  facts: { number: number };
}

/**
 * Whether a block has the past of an earlier block: its original due date and text, its moves, and the promise's instant or a later
 * day, which runs remember if git shows an earlier one. One list of moves may be longer, because the blocks may be from different times.
 */
export function hasPastOf(block: Block, earlier: Block): boolean {
  const [moves, earlierMoves] = [movesOf(block), movesOf(earlier)];
  const isPromisedThen = earlier.promised === undefined || isPromisedAt(block, earlier.promised);
  const isFirstDueThen = earlier.first_due === null || block.first_due === earlier.first_due;
  return (
    block.text_original === earlier.text_original &&
    isPromisedThen &&
    isFirstDueThen &&
    moves.every((move, index) => move === (earlierMoves[index] ?? move))
  );
}

/**
 * Whether a block's promise was made at an instant or on a day. If a block has only the day, a run remembered that day because git
 * shows an earlier instant.
 */
function isPromisedAt({ promised, time_zone }: Block, earlier: string): boolean {
  if (promised === undefined || !isInstant(earlier)) return promised === earlier;
  return isInstant(promised) ? timeOf(promised) === timeOf(earlier) : promised > dayOf(earlier, time_zone);
}

/** Whether an issue continues a missing issue's commitment: its block says so, and it has the commitment's past. */
export function isContinuation(block: Block, { number, block: earlier }: GoneIssue): boolean {
  return block.continues === number && earlier !== undefined && hasPastOf(block, earlier);
}

function movesOf({ history }: Block): string[] {
  return history.flatMap((event) => (event.type === "moved" || event.type === "dated" ? [event.to] : []));
}

/**
 * Adds to each missing issue the issue that continues its commitment, according to the ledger or to that issue's own block. The
 * ledger isn't believed if a known block contradicts it. The block of a continued commitment is left out, so that the commitment
 * counts only once.
 */
export function withContinuations(
  gone: readonly GoneIssue[],
  tracked: readonly Tracked[],
  ledger: Ledger | null,
): GoneIssue[] {
  if (gone.length === 0) return [];
  const listed = ledger === null ? new Map<number, string>() : ledgerEntries(ledger);
  const stored = new Map(ledger?.gone.map(({ number, continued }) => [number, continued]));
  const blocks = new Map([
    ...gone.map(({ number, block }) => [number, block] as const),
    ...tracked.map(({ block, facts }) => [facts.number, block] as const),
  ]);
  return gone.map((issue) => {
    const recorded = stored.get(issue.number);
    const isListed = recorded !== undefined && recorded > issue.number && listed.has(recorded);
    const isBelieved = isListed && !isContradicted(issue, blocks.get(recorded));
    const continued = isBelieved ? recorded : tracked.find(({ block }) => isContinuation(block, issue))?.facts.number;
    return continued === undefined ? issue : continuedIn(issue, continued);
  });
}

/**
 * Whether the known blocks contradict a record in the ledger that an issue continues a missing one. The ledger doesn't keep the block
 * of a continued commitment, so if it has one, the continuing issue must have the commitment's past.
 */
function isContradicted(issue: GoneIssue, continuing: Block | undefined): boolean {
  if (issue.block !== undefined) return continuing === undefined || !isContinuation(continuing, issue);
  return continuing !== undefined && continuing.continues !== issue.number;
}

/** The missing issue, whose commitment continues in the issue with this number. */
export function continuedIn(issue: GoneIssue, continued: number): GoneIssue {
  const { block: _, ...rest } = issue;
  return { ...rest, continued };
}
