import type { Block, Event } from "../model/block.ts";
import { hoursBetween } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import { isSameMeaning, matchKey } from "../model/text.ts";
import { compareStart } from "./compare-start.ts";
import { falseMoves, missingMoves, type Visible } from "./compare-moves.ts";
import { compareDoneDate, falseStatements } from "./compare-statements.ts";
import { SEEN_HOURS, type Coverage } from "./coverage.ts";
import { SENTENCES, type Finding, type FindingPlace } from "./findings.ts";
import { closedPeriods, createReadTest, type KnownRead, type ReadTest, type Order } from "./known-reads.ts";
import { mayLackOwnEvents } from "./own-events.ts";
import { possibleDues, possibleFirstDues } from "./possible-dues.ts";
import { placeOfIssue, placeOfState } from "./place.ts";
import type { CommitmentState, ReplayedCommitment } from "./replay.ts";

interface Comparison {
  issue: TrackedIssue;
  expected: ReplayedCommitment;
  /** The state for which the issue was created; see findStart. */
  start: CommitmentState;
  /** Whether the issue continues a missing issue's commitment. */
  continues: boolean;
  coverage: Coverage;
  reads: readonly KnownRead[];
  /** RFC 3339. */
  now: string;
}

/** Finds problems with an issue itself: manual edits, and commits that are no longer on the branch. */
export function checkIssue(issue: TrackedIssue, order: Order): Finding[] {
  const { number } = issue.facts;
  const place = placeOfIssue(issue);
  const { first_commit, commit, history } = issue.block;
  const named = [first_commit, commit, ...history.map((event) => ("commit" in event ? event.commit : null))];
  const lost = new Set(named.filter((name) => name !== null && !order.has(name)));
  return [
    ...(issue.edited ? [{ ...place, message: SENTENCES.edited(number) }] : []),
    ...Array.from(lost, (name) => ({ ...place, commit: name, message: SENTENCES.lostCommit(number, String(name)) })),
  ];
}

/** Finds differences between an issue and its commitment in git, apart from those that comparePromise finds. */
export function compareIssue({ issue, expected, start, continues, coverage, reads, now }: Comparison): Finding[] {
  const { number, created_at, closed_at } = issue.facts;
  const { states } = expected;
  const created = continues ? start.at : created_at;
  const later = states.slice(states.indexOf(start) + 1);
  const known = { reads, order: coverage.order };
  const wasRead = createReadTest(expected, known, closedPeriods(issue.block));
  const wasReadAtAll = createReadTest(expected, known);
  const visible: VisibleIssue = { issue, expected, start, later, end: closed_at ?? now, wasRead };
  const latest = placeOfState(expected.latest);
  const add = (message: string, place: Partial<FindingPlace> = latest): Finding => ({
    ...latest,
    ...place,
    number,
    message,
  });
  return [
    ...compareStart(issue, expected, created, { ...coverage, wasRead: wasReadAtAll }).map((message) => add(message)),
    ...compareFirstDue(visible).map(({ message, state }) => add(message, placeOfState(state))),
    ...compareFirstText(visible).map((message) => add(message, placeOfState(start))),
    ...compareDue(visible).map((message) => add(message)),
    ...missingMoves(visible).map((move) => add(SENTENCES.moveMissing(number, move.due), placeOfState(move))),
    ...falseMoves(visible, coverage.order).map(({ commit, message }) => add(message, { commit })),
    ...missingRewordings({ ...visible, wasRead: wasReadAtAll }).map(({ commit, after }) =>
      add(SENTENCES.rewordingMissing(number, after), { commit }),
    ),
    ...compareLatest(visible, wasReadAtAll).map((message) => add(message)),
    ...compareOwner(visible).map((message) => add(message)),
    ...compareDoneDate({ ...visible, wasRead: wasReadAtAll }).map((message) => add(message)),
    ...falseStatements(visible).map((message) => add(message)),
  ];
}

/** The part of a commitment's history that its issue should contain, and the issue. */
type VisibleIssue = Visible & { issue: TrackedIssue };

function compareFirstDue(visible: VisibleIssue): Array<{ message: string; state: CommitmentState }> {
  const { issue, start, later, end } = visible;
  const { first_due } = issue.block;
  const dated = [start, ...later].find(({ due }) => due !== null);
  const first = dated?.due ?? null;
  // The due date was added so recently that a run may not have seen it.
  const isFresh = dated !== undefined && dated !== start && hoursBetween(dated.at, end) < SEEN_HOURS;
  if (possibleFirstDues(visible).has(first_due) || (isFresh && first_due === null)) return [];
  return [{ message: SENTENCES.firstDue(issue.facts.number, first_due, first), state: dated ?? start }];
}

function compareFirstText({ issue: { block, facts }, start }: VisibleIssue): string[] {
  if (isSameMeaning(start.text, block.text_original)) return [];
  return [SENTENCES.firstText(facts.number, block.text_original, start.text)];
}

function compareDue({
  issue: { block, facts },
  expected: { block: known },
  start,
  later,
  end,
  wasRead,
}: VisibleIssue): string[] {
  // A run may not have seen a very recent change yet.
  const isSettled = (state: CommitmentState): boolean => wasRead(state) && hoursBetween(state.at, end) >= SEEN_HOURS;
  const possible = possibleDues({ start, later, wasRead: isSettled });
  if (facts.state !== "open" || possible.has(block.due)) return [];
  return [SENTENCES.due(facts.number, block.due, known.due)];
}

function missingRewordings({ issue: { block }, expected, later, end, wasRead }: Visible): Rewording[] {
  if (mayLackOwnEvents(block, expected)) return [];
  const listed = block.history.flatMap((event) => (event.type === "reworded" ? [matchKey(event.after)] : []));
  const { block: known } = expected;
  return rewordingsOf(known, later, { end, wasRead }).filter(
    // The run may have read a later commit, in which the same words had another due date.
    ({ after, worded }) => ![after, ...worded.map(({ text }) => text)].some((text) => listed.includes(matchKey(text))),
  );
}

/** Compares the latest facts: presence in the report, withdrawal and publication date. */
function compareLatest({ issue, expected, wasRead }: VisibleIssue, wasReadAtAll: ReadTest): string[] {
  const { block, facts } = issue;
  const { number, state } = facts;
  const { removed, withdrawn, report, history } = expected.block;
  const messages: string[] = [];
  const last = (type: Event["type"]): CommitmentPlace | null => {
    const event = history.findLast((candidate) => candidate.type === type);
    return event && "commit" in event && event.commit !== null ? { commit: event.commit } : null;
  };
  const isRestored = wasReadAtAll(expected.latest);
  const [removal, withdrawal] = [last("removed"), last("withdrawn")];
  if (state === "open" && (block.removed === null) !== (removed === null)) {
    if (removed === null && (removal === null || isRestored)) messages.push(SENTENCES.notRemoved(number));
    if (removed !== null && removal !== null && wasReadAtAll(removal)) messages.push(SENTENCES.removed(number));
  }
  if (state === "open" && (block.withdrawn === null) !== (withdrawn === null)) {
    if (withdrawn === null && (withdrawal === null || isRestored)) messages.push(SENTENCES.notWithdrawn(number));
    // A run ignores a withdrawal while the issue is closed.
    if (withdrawn !== null && withdrawal !== null && wasRead(withdrawal)) messages.push(SENTENCES.withdrawn(number));
  }
  if (block.report.published !== report.published && report.path === block.report.path)
    messages.push(SENTENCES.published(number, block.report.published, report.published));
  return messages;
}

/** The report must have named the owner at some time. Only the version that read the owner may decide what the report names. */
function compareOwner({ issue: { block, facts }, expected }: Visible): string[] {
  const { reader, owner } = block;
  const isReadAlike = reader !== undefined && reader === expected.block.reader;
  if (!isReadAlike || expected.states.some((state) => state.owner === owner)) return [];
  return [SENTENCES.owner(facts.number, owner)];
}

type CommitmentPlace = Pick<CommitmentState, "commit">;

type Rewording = Extract<Event, { type: "reworded" }>;

/** Rewordings in git, each published for long enough that a run must have seen it. */
function rewordingsOf(
  { history }: Block,
  later: readonly CommitmentState[],
  { end, wasRead }: Pick<Visible, "end" | "wasRead">,
): Array<Rewording & { worded: CommitmentState[] }> {
  const times = new Map<string | null, string>(later.map((state) => [state.commit, state.at]));
  const positionOf = (commit: string | null | undefined): number => later.findIndex((state) => state.commit === commit);
  // Earlier versions recorded no event if only signs changed.
  const events = history.filter(
    (event) => event.type === "reworded" && matchKey(event.before) !== matchKey(event.after),
  ) as Rewording[];
  return events.flatMap((event, index) => {
    const { commit } = event;
    const since = times.get(commit);
    const next = events[index + 1]?.commit ?? null;
    const until = times.get(next) ?? end;
    const worded = later.slice(positionOf(commit), times.has(next) ? positionOf(next) : undefined);
    const isSeen = since !== undefined && since < end && hoursBetween(since, until) >= SEEN_HOURS;
    return isSeen && worded.some(wasRead) ? [{ ...event, worded }] : [];
  });
}
