import { isHistoryComplete } from "../lifecycle/due-date-history.ts";
import type { Block, Event } from "../model/block.ts";
import { hoursBetween } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import { matchKey } from "../model/text.ts";
import { compareStart, findStart, SEEN_HOURS, type Coverage, type Order } from "./compare-start.ts";
import { SENTENCES, type Finding, type FindingPlace } from "./findings.ts";
import { placeOfIssue, placeOfState } from "./place.ts";
import type { CommitmentState, ReplayedCommitment } from "./replay.ts";

interface Comparison {
  issue: TrackedIssue;
  expected: ReplayedCommitment;
  order: Order;
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

/** Finds every difference between an issue and its commitment in git. */
export function compareIssue({ issue, expected, order, continues, coverage, now }: Comparison): Finding[] {
  const { number, created_at, closed_at } = issue.facts;
  const { states } = expected;
  const start = findStart(issue, expected, { order, continues });
  const created = continues ? start.at : created_at;
  const later = states.slice(states.indexOf(start) + 1);
  const visible: Visible = { issue, expected, start, later, end: closed_at ?? now };
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
    ...falseMoves(visible, order).map(({ commit, message }) => add(message, { commit })),
    ...missingRewordings(visible).map(({ commit, after }) =>
      add(SENTENCES.rewordingMissing(number, after), { commit }),
    ),
    ...compareLatest(visible).map((message) => add(message)),
    ...falseStatements(visible).map((message) => add(message)),
  ];
}

/** The part of a commitment's history that its issue should contain. */
interface Visible {
  issue: TrackedIssue;
  expected: ReplayedCommitment;
  /** The state for which the issue was created. */
  start: CommitmentState;
  /** The later states. */
  later: readonly CommitmentState[];
  /** When the issue was closed, or now if it is open; RFC 3339. */
  end: string;
}

function compareFirstDue({ issue, start, later, end }: Visible): Array<{ message: string; state: CommitmentState }> {
  const { first_due } = issue.block;
  const dated = [start, ...later].find(({ due }) => due !== null);
  const first = dated?.due ?? null;
  // The due date was added so recently that a run may not have seen it.
  const isFresh = dated !== undefined && dated !== start && hoursBetween(dated.at, end) < SEEN_HOURS;
  if (first_due === first || (isFresh && first_due === null)) return [];
  return [{ message: SENTENCES.firstDue(issue.facts.number, first_due, first), state: dated ?? start }];
}

function compareFirstText({ issue: { block, facts }, start }: Visible): string[] {
  if (matchKey(start.text) === matchKey(block.text_original)) return [];
  return [SENTENCES.firstText(facts.number, block.text_original, start.text)];
}

function compareDue({ issue: { block, facts }, expected: { block: known, states }, end }: Visible): string[] {
  // A run may not have seen a very recent change yet.
  const settled = states.findLastIndex(({ at }) => hoursBetween(at, end) >= SEEN_HOURS);
  const possible = states.slice(Math.max(0, settled)).map(({ due }) => due);
  if (facts.state !== "open" || possible.includes(block.due)) return [];
  return [SENTENCES.due(facts.number, block.due, known.due)];
}

/** Finds moves that the issue should list but doesn't. Skips histories that may be truncated, and moves made while the issue was closed. */
function missingMoves({ issue: { block }, start, later, end }: Visible): Array<CommitmentState & { due: string }> {
  if (!isHistoryComplete(block)) return [];
  const listed = block.history.flatMap((event) => (isMove(event) ? [event.to] : []));
  const closed = closedPeriods(block);
  return movesOf(start, later, end)
    .filter(({ at }) => !closed.some(({ since, until }) => at >= since && at <= until))
    .filter(({ due }) => !listed.includes(due));
}

function isMove(event: Event): event is Extract<Event, { type: "moved" | "dated" }> {
  return event.type === "moved" || event.type === "dated";
}

/** Finds moves that the issue lists but that aren't in git. */
function falseMoves(
  { issue, expected: { states } }: Visible,
  order: Order,
): Array<{ commit: string | null; message: string }> {
  const { number } = issue.facts;
  return issue.block.history.filter(isMove).flatMap((event) => {
    const { commit } = event;
    const limit = order.get(commit ?? "");
    // A commit that is no longer on the branch is a separate finding.
    const stateThen =
      limit === undefined ? undefined : states.findLast((state) => Number(order.get(state.commit)) <= limit);
    const hasFrom = event.type === "dated" || states.some(({ due }) => due === event.from);
    return [
      ...(stateThen && stateThen.due !== event.to
        ? [{ commit, message: SENTENCES.moveFalse(number, event.to, stateThen.due) }]
        : []),
      ...(event.type === "moved" && !hasFrom ? [{ commit, message: SENTENCES.moveFrom(number, event.from) }] : []),
    ];
  });
}

function missingRewordings({ issue: { block }, expected, later, end }: Visible): Rewording[] {
  if (!isHistoryComplete(block)) return [];
  const listed = block.history.flatMap((event) => (event.type === "reworded" ? [matchKey(event.after)] : []));
  return rewordingsOf(expected.block, later, end).filter(({ after }) => !listed.includes(matchKey(after)));
}

/** Compares the latest facts: presence in the report, withdrawal, completion date and publication date. */
function compareLatest({ issue: { block, facts }, expected }: Visible): string[] {
  const { number, state } = facts;
  const { removed, withdrawn, report, done, history } = expected.block;
  const messages: string[] = [];
  if (state === "open" && (block.removed === null) !== (removed === null))
    messages.push(removed === null ? SENTENCES.notRemoved(number) : SENTENCES.removed(number));
  if (state === "open" && (block.withdrawn === null) !== (withdrawn === null))
    messages.push(withdrawn === null ? SENTENCES.notWithdrawn(number) : SENTENCES.withdrawn(number));
  if (block.report.published !== report.published && report.path === block.report.path)
    messages.push(SENTENCES.published(number, block.report.published, report.published));
  if (block.done === null) return messages;
  const ticked = history.findLast(({ type }) => type === "ticked");
  if (done === null) messages.push(SENTENCES.done(number, block.done, null));
  if (ticked && block.done < ticked.at) messages.push(SENTENCES.done(number, block.done, ticked.at));
  return messages;
}

/** Finds links and reasons that the report never contained. */
function falseStatements({ issue: { block, facts }, expected: { states, reasons } }: Visible): string[] {
  const links = new Set(states.flatMap((state) => state.links));
  const stated = block.history.flatMap((event) => {
    if (event.type === "moved" || event.type === "withdrawn") return event.reason ?? [];
    return event.type === "reason" && event.by === null ? event.text : [];
  });
  if (block.withdrawn?.reason) stated.push(block.withdrawn.reason);
  return [
    ...block.links.filter((url) => !links.has(url)).map((url) => SENTENCES.linkNotNamed(facts.number, url)),
    ...[...new Set(stated)]
      .filter((reason) => !reasons.has(reason))
      .map((reason) => SENTENCES.reasonNotInReport(facts.number, reason)),
  ];
}

/** The periods from each close in the block to the next reopening, as RFC 3339 instants. */
function closedPeriods({ history }: Block): Array<{ since: string; until: string }> {
  return history.flatMap((event, index) => {
    if (event.type !== "closed") return [];
    const reopened = history.slice(index).find(({ type }) => type === "reopened");
    return reopened ? [{ since: event.instant, until: `${reopened.at}T23:59:59Z` }] : [];
  });
}

/** Due dates after the original, each published for long enough that a run must have seen it. */
function movesOf(
  start: CommitmentState,
  later: readonly CommitmentState[],
  end: string,
): Array<CommitmentState & { due: string }> {
  const changes: Array<CommitmentState & { due: string }> = [];
  let before = start.due;
  for (const state of later) {
    const { due } = state;
    if (due !== null && due !== before) changes.push({ ...state, due });
    before = due;
  }
  return changes.filter(({ at }, index) => at < end && hoursBetween(at, changes[index + 1]?.at ?? end) >= SEEN_HOURS);
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
