import type { Block, Event } from "../model/block.ts";
import { hoursBetween } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import { matchKey } from "../model/text.ts";
import { compareStart } from "./compare-start.ts";
import { falseMoves, missingMoves, type Visible } from "./compare-moves.ts";
import { compareDoneDate, falseStatements } from "./compare-statements.ts";
import { SEEN_HOURS, type Coverage, type Order } from "./coverage.ts";
import { SENTENCES, type Finding, type FindingPlace } from "./findings.ts";
import { mayLackOwnEvents } from "./own-events.ts";
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
export function compareIssue({ issue, expected, start, continues, coverage, now }: Comparison): Finding[] {
  const { number, created_at, closed_at } = issue.facts;
  const { states } = expected;
  const created = continues ? start.at : created_at;
  const later = states.slice(states.indexOf(start) + 1);
  const visible: VisibleIssue = { issue, expected, start, later, end: closed_at ?? now };
  const latest = placeOfState(expected.latest);
  const add = (message: string, place: Partial<FindingPlace> = latest): Finding => ({
    ...latest,
    ...place,
    number,
    message,
  });
  return [
    ...compareStart(issue, expected, created, coverage).map((message) => add(message)),
    ...compareFirstDue(visible).map(({ message, state }) => add(message, placeOfState(state))),
    ...compareFirstText(visible).map((message) => add(message, placeOfState(start))),
    ...compareDue(visible).map((message) => add(message)),
    ...missingMoves(visible).map((move) => add(SENTENCES.moveMissing(number, move.due), placeOfState(move))),
    ...falseMoves(visible, coverage.order).map(({ commit, message }) => add(message, { commit })),
    ...missingRewordings(visible).map(({ commit, after }) =>
      add(SENTENCES.rewordingMissing(number, after), { commit }),
    ),
    ...compareLatest(visible).map((message) => add(message)),
    ...compareDoneDate(visible).map((message) => add(message)),
    ...falseStatements(visible).map((message) => add(message)),
  ];
}

/** The part of a commitment's history that its issue should contain, and the issue. */
type VisibleIssue = Visible & { issue: TrackedIssue };

function compareFirstDue({
  issue,
  start,
  later,
  end,
}: VisibleIssue): Array<{ message: string; state: CommitmentState }> {
  const { first_due } = issue.block;
  const dated = [start, ...later].find(({ due }) => due !== null);
  const first = dated?.due ?? null;
  // The due date was added so recently that a run may not have seen it.
  const isFresh = dated !== undefined && dated !== start && hoursBetween(dated.at, end) < SEEN_HOURS;
  if (first_due === first || (isFresh && first_due === null)) return [];
  return [{ message: SENTENCES.firstDue(issue.facts.number, first_due, first), state: dated ?? start }];
}

function compareFirstText({ issue: { block, facts }, start }: VisibleIssue): string[] {
  if (matchKey(start.text) === matchKey(block.text_original)) return [];
  return [SENTENCES.firstText(facts.number, block.text_original, start.text)];
}

function compareDue({ issue: { block, facts }, expected: { block: known, states }, end }: VisibleIssue): string[] {
  // A run may not have seen a very recent change yet.
  const settled = states.findLastIndex(({ at }) => hoursBetween(at, end) >= SEEN_HOURS);
  const possible = states.slice(Math.max(0, settled)).map(({ due }) => due);
  if (facts.state !== "open" || possible.includes(block.due)) return [];
  return [SENTENCES.due(facts.number, block.due, known.due)];
}

function missingRewordings({ issue: { block }, expected, later, end }: Visible): Rewording[] {
  if (mayLackOwnEvents(block, expected)) return [];
  const listed = block.history.flatMap((event) => (event.type === "reworded" ? [matchKey(event.after)] : []));
  return rewordingsOf(expected.block, later, end).filter(({ after }) => !listed.includes(matchKey(after)));
}

/** Compares the latest facts: presence in the report, withdrawal and publication date. */
function compareLatest({ issue: { block, facts }, expected }: VisibleIssue): string[] {
  const { number, state } = facts;
  const { removed, withdrawn, report } = expected.block;
  const messages: string[] = [];
  if (state === "open" && (block.removed === null) !== (removed === null))
    messages.push(removed === null ? SENTENCES.notRemoved(number) : SENTENCES.removed(number));
  if (state === "open" && (block.withdrawn === null) !== (withdrawn === null))
    messages.push(withdrawn === null ? SENTENCES.notWithdrawn(number) : SENTENCES.withdrawn(number));
  if (block.report.published !== report.published && report.path === block.report.path)
    messages.push(SENTENCES.published(number, block.report.published, report.published));
  return messages;
}

type Rewording = Extract<Event, { type: "reworded" }>;

/** Rewordings in git, each published for long enough that a run must have seen it. */
function rewordingsOf({ history }: Block, later: readonly CommitmentState[], end: string): Rewording[] {
  const times = new Map<string | null, string>(later.map((state) => [state.commit, state.at]));
  const events = history.filter((event) => event.type === "reworded");
  return events.filter(({ commit }, index) => {
    const since = times.get(commit);
    const until = times.get(events[index + 1]?.commit ?? null) ?? end;
    return since !== undefined && since < end && hoursBetween(since, until) >= SEEN_HOURS;
  });
}
