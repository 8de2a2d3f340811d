import { createKeyMaker } from "../identity/key.ts";
import { dayIn } from "../lifecycle/proof.ts";
import type { Block } from "../model/block.ts";
import { hoursBetween } from "../model/date.ts";
import { falseMoves, missingMoves, type Stated } from "./compare-moves.ts";
import { compareDoneDate, falseStatements } from "./compare-statements.ts";
import { compareLink } from "./compare-link.ts";
import { compareTracker } from "./compare-tracker.ts";
import { collect, type Result } from "./compared.ts";
import { earlier, SEEN_HOURS } from "./coverage.ts";
import { SENTENCES, type Finding } from "./findings.ts";
import { closedPeriods, createReadTest, type KnownRead, type ReadTest, type Order } from "./known-reads.ts";
import type { RecordContext } from "./record.ts";
import type { ReplayedCommitment } from "./replay.ts";
import { isClose, isReopening, statedEvidence } from "./stated-facts.ts";

/** What git and GitHub show. `now` is an RFC 3339 instant. */
export interface GoneContext {
  replayed: readonly ReplayedCommitment[];
  order: Order;
  reads: readonly KnownRead[];
  context: RecordContext;
  now: string;
}

/** What the comparison of a missing issue's block found, and what it couldn't compare. */
export interface GoneComparison {
  findings: Finding[];
  uncompared: readonly string[];
}

/** Compares the ledger's block of a missing issue with git, as far as that is possible without the issue. */
export function compareGone(
  { number, block }: { number: number; block: Block },
  { replayed, order, reads, context, now }: GoneContext,
): GoneComparison {
  const place = { number, file: block.report.path, line: block.line, commit: block.commit };
  const expected = findReplayed(block, replayed);
  if (expected === undefined && isTwin(block, replayed)) return { findings: [], uncompared: [TWIN] };
  if (expected === undefined)
    return { findings: [{ ...place, message: SENTENCES.goneUnknown(number) }], uncompared: [] };
  const known = { reads, order };
  const gone: Gone = {
    issue: { block, facts: { number } },
    expected,
    wasRead: createReadTest(expected, known),
    wasReadOpen: createReadTest(expected, known, closedPeriods(block)),
    now,
  };
  const { findings, uncompared } = collect(compareEvidence(gone, context));
  const stated = [
    ...compareMoves(gone, order),
    ...comparePresence(gone),
    ...comparePromised(gone, replayed),
    ...compareDoneDate(gone),
    ...falseStatements(gone),
    ...findings,
  ];
  // The issue is missing, so the statements come from the dashboard's copy of its block.
  const messages = stated.map((message) => message.replace(/^Issue #/, "The dashboard's copy of issue #"));
  return {
    findings: [...new Set([...compareText(gone), ...messages])].map((message) => ({ ...place, message })),
    uncompared,
  };
}

interface Gone {
  issue: Stated;
  expected: ReplayedCommitment;
  /** Whether a run is known to have read a state, or to have read it while the issue was open. */
  wasRead: ReadTest;
  wasReadOpen: ReadTest;
  now: string;
}

function compareText({ issue: { block, facts }, expected, wasRead, now }: Gone): string[] {
  const { number } = facts;
  const { block: actual, latest, states } = expected;
  const isSeen = hoursBetween(latest.at, now) >= SEEN_HOURS && !mayBeClosed(block) && !mayDiffer(expected);
  // The first run may have read a later commit of the same push.
  const read = states.findIndex(wasRead);
  const first = states.slice(0, read < 0 ? undefined : read + 1);
  const dues = [actual.first_due, ...(actual.first_due === null ? [] : first.flatMap(({ due }) => due ?? []))];
  const messages = [
    dues.includes(block.first_due) ? null : SENTENCES.goneFirstDue(number, block.first_due, actual.first_due),
    block.due === actual.due || !isSeen ? null : SENTENCES.goneDue(number, block.due, actual.due),
    block.text_original === actual.text_original || first.some(({ text }) => text === block.text_original)
      ? null
      : SENTENCES.goneFirstText(number, block.text_original, actual.text_original),
  ];
  return messages.filter((message) => message !== null);
}

function compareMoves(gone: Gone, order: Order): string[] {
  const { issue, expected, wasReadOpen, now } = gone;
  const [start, ...later] = expected.states;
  const visible = { issue, expected, start, later, end: now, wasRead: wasReadOpen };
  const missing = mayBeClosed(issue.block) || mayDiffer(expected) ? [] : missingMoves(visible);
  return [
    ...falseMoves(gone, order).map(({ message }) => message),
    ...missing.map(({ due }) => SENTENCES.moveMissing(issue.facts.number, due)),
  ];
}

/** Whether a run may have told the item apart from the missing issue's, because its words changed or it was removed for a while. */
function mayDiffer({ block: { history }, names }: ReplayedCommitment): boolean {
  return (
    new Set(names.map(({ id, subject }) => JSON.stringify([id, subject]))).size > 1 ||
    history.some(({ type }) => type === "removed" || type === "withdrawn")
  );
}

/**
 * Whether the issue may have been closed when its report changed. Runs ignore new due dates after a close, and nothing shows when
 * a missing issue was closed.
 */
function mayBeClosed({ done, history, evidence }: Block): boolean {
  return done !== null || evidence.length > 0 || history.some((event) => isClose(event) || isReopening(event));
}

/** Finds a removal or withdrawal that isn't in git, and a different publication date. */
function comparePresence({ issue: { block, facts }, expected }: Gone): string[] {
  const { withdrawn, removed, report } = expected.block;
  const { number } = facts;
  const messages: string[] = [];
  if (block.removed !== null && removed === null && !mayDiffer(expected)) messages.push(SENTENCES.notRemoved(number));
  if (block.withdrawn !== null && withdrawn === null && !mayDiffer(expected))
    messages.push(SENTENCES.notWithdrawn(number));
  if (block.report.published !== report.published && report.path === block.report.path)
    messages.push(SENTENCES.published(number, block.report.published, report.published));
  return messages;
}

/** A promise can't be older than the first commit with a commitment in the same report. */
function comparePromised(
  { issue: { block, facts }, expected }: Gone,
  replayed: readonly ReplayedCommitment[],
): string[] {
  const { promised } = block;
  const { path } = expected.states[0];
  const siblings = replayed.filter(({ states }) => states[0].path === path);
  const first = siblings.map((sibling) => sibling.block.promised ?? sibling.from).reduce(earlier, expected.from);
  if (promised === undefined || dayIn(block, promised) >= dayIn(block, first)) return [];
  return [SENTENCES.promised(facts.number, promised, first)];
}

const TWIN = "the commitment of a missing issue, because another issue has the same words";

/**
 * Whether a run may have rebuilt the block while another issue with the same words had its key. The block then has the next free
 * key. Its original due date must be one that git shows.
 */
function isTwin(block: Block, replayed: readonly ReplayedCommitment[]): boolean {
  const { report, first_due, text_original } = block;
  const keyOf = createKeyMaker([]);
  const keys = Array.from({ length: MAX_SAME_KEYS }, () => keyOf(report.slug, block));
  const same = replayed.filter((other) => other.block.text_original === text_original);
  const dues = same.flatMap(({ states }) => states.map(({ due }) => due));
  return keys.includes(block.key) && dues.includes(first_due);
}

/** How many commitments with the same words a report can have had. */
const MAX_SAME_KEYS = 100;

const LOST = "closes and evidence, because the issue is missing";

function compareEvidence({ issue, expected }: Gone, context: RecordContext): Result[] {
  const { block } = issue;
  const hasEvents = block.history.some((event) => isClose(event) || isReopening(event));
  const results = statedEvidence(block).flatMap((evidence): Result[] => {
    if (evidence.kind === "tracker") return compareTracker(evidence, { issue, expected, context });
    return evidence.kind === "link" ? compareLink(evidence, { issue, expected }) : [{ uncompared: LOST }];
  });
  return hasEvents ? [...results, { uncompared: LOST }] : results;
}

/** The commitment in git. Its key may differ if an earlier version opened the issue and gave the report another slug. */
function findReplayed(block: Block, replayed: readonly ReplayedCommitment[]): ReplayedCommitment | undefined {
  const { path, slug } = block.report;
  const renamed = replayed.filter(
    ({ block: { report, text_original } }) =>
      report.path === path && report.slug !== slug && text_original === block.text_original,
  );
  const found = replayed.find(({ block: { key } }) => key === block.key);
  return found ?? (renamed.length === 1 ? renamed[0] : undefined);
}
