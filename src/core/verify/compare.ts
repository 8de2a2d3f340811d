import { describeDifference, type Finding } from "./findings.ts";
import type { Block, Event } from "../model/block.ts";
import { hoursBetween } from "../model/date.ts";
import { isHistoryComplete } from "../lifecycle/due-date-history.ts";
import { textFingerprint } from "../identity/key.ts";
import { matchKey } from "../model/text.ts";
import type { ReplayedCommitment } from "./replay.ts";
import type { GoneFacts, Snapshot } from "../model/snapshot.ts";
import type { TrackedIssue } from "../model/register.ts";

export interface VerifyInput {
  /** What git alone says. */
  replayed: readonly ReplayedCommitment[];
  issues: readonly TrackedIssue[];
  /** With the mark of each one's words, see wordsMark. */
  gone: ReadonlyArray<GoneFacts & { mark: string }>;
  /** The commits of the branch from the oldest to the newest; one that is missing is not in its history. */
  commits: readonly string[];
  /** Reports from before were never taken up. */
  since: string;
  /** What was published before, to be compared with the issues; null where none is given. */
  snapshot: Snapshot | null;
  /** RFC 3339. */
  now: string;
}

/** A state that stood shorter than this may have been seen by no run: several commits are often pushed at once. */
const SEEN_HOURS = 24;
/** An issue is opened by the run of a commit, a little after it. */
const CLOCK_HOURS = 1;

/** Compares what the issues say with git and with what was published: every difference, each once. Pure. */
export function verifyHistory(input: VerifyInput): Finding[] {
  const pairs = pairUp(input);
  const paired = new Set(pairs.values());
  const marks = new Set(input.gone.map(({ mark }) => mark));
  const first = input.issues.map(({ facts }) => facts.created_at).toSorted()[0] ?? input.now;
  const isMissing = (one: ReplayedCommitment): boolean =>
    !paired.has(one) &&
    !marks.has(textFingerprint(one.block)) &&
    (one.block.report.published === null || one.block.report.published >= input.since) &&
    stoodLong(one, first, input.now);
  const order = new Map(input.commits.map((commit, index) => [commit, index]));
  const say = describeDifference;
  return [
    ...input.gone.map((gone) => say("gone", { number: gone.number, how: gone.how, since: gone.since })),
    ...input.issues.flatMap((issue) => {
      const expected = pairs.get(issue);
      const own = [...editedOf(issue), ...lostCommits(issue, order)];
      if (!expected) return [...own, say("unknown", placeOf(issue))];
      return [...own, ...compare(issue, expected, order, input.now)];
    }),
    ...input.replayed
      .filter(isMissing)
      .map((one) => say("missing", { ...lastPlace(one), subject: one.block.subject, from: one.from })),
    ...(input.snapshot ? compareSnapshot(input.snapshot, input) : []),
  ];
}

/** By key, then by the words that both have now, then by the first ones. */
function pairUp({ issues, replayed }: VerifyInput): Map<TrackedIssue, ReplayedCommitment> {
  const pairs = new Map<TrackedIssue, ReplayedCommitment>();
  const free = new Set(replayed);
  const traits: Array<(block: Block) => string> = [
    ({ key }) => key,
    ({ report, text }) => JSON.stringify([report.path, matchKey(text)]),
    ({ report, text_original }) => JSON.stringify([report.path, matchKey(text_original)]),
    ({ text_original }) => matchKey(text_original),
  ];
  for (const trait of traits) {
    const there = new Map([...free].map((one) => [trait(one.block), one]));
    for (const issue of issues) {
      const found = pairs.has(issue) ? undefined : there.get(trait(issue.block));
      if (!found || !free.has(found)) continue;
      pairs.set(issue, found);
      free.delete(found);
    }
  }
  return pairs;
}

/** The place of each commit in the history. */
type Order = ReadonlyMap<string, number>;
type State = ReplayedCommitment["states"] extends Map<string, infer S> ? S : never;

function compare(issue: TrackedIssue, expected: ReplayedCommitment, order: Order, now: string): Finding[] {
  const { block, facts } = issue;
  const where = { ...lastPlace(expected), number: facts.number };
  const end = facts.closed_at ?? now;
  const states = Array.from(expected.states, ([commit, state]) => ({ commit, ...state }));
  const start = states.findLast(({ at }) => hoursBetween(facts.created_at, at) <= CLOCK_HOURS) ?? states[0]!;
  const seen = states.slice(states.indexOf(start));
  const findings: Finding[] = [];
  const add = (...args: Parameters<typeof describeDifference>): void => void findings.push(describeDifference(...args));

  const dated = seen.find(({ due }) => due !== null);
  const first = dated?.due ?? null;
  // A date that came later, and that no run had the time to see.
  const fresh = dated !== undefined && dated !== start && hoursBetween(dated.at, end) < SEEN_HOURS;
  if (block.first_due !== first && !(fresh && block.first_due === null))
    add("first_due", { ...where, ...stateOf(dated ?? start), said: block.first_due, is: first });
  if (matchKey(start.text) !== matchKey(block.text_original))
    add("text_original", { ...where, ...stateOf(start), said: block.text_original, is: start.text });
  // What changed within the last day may still wait for its run.
  const settled = states.findLastIndex(({ at }) => hoursBetween(at, end) >= SEEN_HOURS);
  const possible = states.slice(Math.max(0, settled)).map(({ due }) => due);
  if (facts.state === "open" && !possible.includes(block.due))
    add("due", { ...where, said: block.due, is: expected.block.due });

  const told = block.history.flatMap((event) => (event.type === "moved" || event.type === "dated" ? [event.to] : []));
  // A long history is cut in its middle, and what was said while it was closed changed nothing.
  const whole = isHistoryComplete(block);
  const closed = closedTimes(block);
  const counts = ({ at }: { at: string }): boolean => whole && !closed.some(([from, to]) => at >= from && at <= to);
  for (const move of movesOf(seen, end).filter(counts)) {
    if (!told.includes(move.due!)) add("move_missing", { ...where, ...stateOf(move), said: null, is: move.due });
  }
  for (const event of block.history) {
    if (event.type !== "moved" && event.type !== "dated") continue;
    const place = order.get(event.commit ?? "none");
    const then = place === undefined ? undefined : states.findLast(({ commit }) => order.get(commit)! <= place);
    if (then && then.due !== event.to)
      add("move_false", { ...where, commit: event.commit, said: event.to, is: then.due });
    if (event.type === "moved" && !states.some(({ due }) => due === event.from))
      add("move_from", { ...where, commit: event.commit, said: event.from, is: null });
  }
  const rewordings = block.history.flatMap((event) => (event.type === "reworded" ? [matchKey(event.after)] : []));
  for (const event of rewordedOf(expected.block, seen, end)) {
    if (whole && !rewordings.includes(matchKey(event.after)))
      add("rewording_missing", { ...where, commit: event.commit, said: null, is: event.after });
  }
  if (facts.state === "open" && (block.removed === null) !== (expected.block.removed === null))
    add("removed", { ...where, said: block.removed, is: expected.block.removed });
  if (facts.state === "open" && (block.withdrawn === null) !== (expected.block.withdrawn === null))
    add("withdrawn", { ...where, said: block.withdrawn?.at ?? null, is: expected.block.withdrawn?.at ?? null });
  if (block.report.published !== expected.block.report.published && expected.block.report.path === block.report.path)
    add("published", { ...where, said: block.report.published, is: expected.block.report.published });
  if (block.done !== null && expected.block.done === null) add("done", { ...where, said: block.done, is: null });
  const ticked = expected.block.history.findLast(({ type }) => type === "ticked");
  if (ticked && block.done !== null && block.done < ticked.at)
    add("done", { ...where, said: block.done, is: ticked.at });
  return findings;
}

/** From each close that is written down to the reopening after it. */
function closedTimes({ history }: Block): Array<[from: string, to: string]> {
  return history.flatMap((event, index): Array<[string, string]> => {
    if (event.type !== "closed") return [];
    const reopened = history.slice(index).find(({ type }) => type === "reopened");
    return reopened ? [[event.instant, `${reopened.at}T23:59:59Z`]] : [];
  });
}

/** Dates that came after the first one, each as it stood long enough for a run to see it. */
function movesOf(seen: ReadonlyArray<State & { commit: string }>, end: string): Array<State & { commit: string }> {
  const changes = seen.filter(({ due }, index) => index > 0 && due !== null && due !== seen[index - 1]!.due);
  return changes.filter(({ at }, index) => {
    const until = changes[index + 1]?.at ?? end;
    return at < end && hoursBetween(at, until) >= SEEN_HOURS;
  });
}

function rewordedOf(
  { history }: Block,
  seen: ReadonlyArray<State & { commit: string }>,
  end: string,
): Array<Extract<Event, { type: "reworded" }>> {
  const at = new Map(seen.slice(1).map((state) => [state.commit, state.at]));
  const events = history.filter((event) => event.type === "reworded");
  return events.filter((event, index) => {
    const from = at.get(event.commit!);
    const until = at.get(events[index + 1]?.commit ?? "none") ?? end;
    return from !== undefined && from < end && hoursBetween(from, until) >= SEEN_HOURS;
  });
}

function editedOf(issue: TrackedIssue): Finding[] {
  return issue.edited ? [describeDifference("edited", placeOf(issue))] : [];
}

/** Commits that the block names and that the branch no longer has. */
function lostCommits(issue: TrackedIssue, order: Order): Finding[] {
  const { first_commit, commit, history } = issue.block;
  const named = [first_commit, commit, ...history.map((event) => ("commit" in event ? event.commit : null))];
  const lost = new Set(named.filter((one) => one !== null && !order.has(one)));
  return Array.from(lost, (one) => describeDifference("commit", { ...placeOf(issue), commit: one! }));
}

/** Whether a run must have seen it while it stood there. */
function stoodLong({ from, to }: ReplayedCommitment, first: string, now: string): boolean {
  return hoursBetween(from > first ? from : first, to ?? now) >= SEEN_HOURS;
}

/** What was published has to be the beginning of what the issues say. */
function compareSnapshot({ commitments }: Snapshot, { issues, gone }: VerifyInput): Finding[] {
  const now = new Map(issues.map((issue) => [issue.facts.number, issue]));
  const known = new Set(gone.map(({ number }) => number));
  return commitments.flatMap(({ block, issue }): Finding[] => {
    if (!issue) return [];
    const current = now.get(issue.number)?.block;
    const place = { number: issue.number, file: block.report.path, line: block.line, commit: block.commit };
    if (!current) return known.has(issue.number) ? [] : [describeDifference("unpublished", place)];
    const findings: Finding[] = [];
    if (block.first_due !== null && current.first_due !== block.first_due)
      findings.push(describeDifference("published_due", { ...place, said: current.first_due, is: block.first_due }));
    if (current.text_original !== block.text_original)
      findings.push(
        describeDifference("published_text", { ...place, said: current.text_original, is: block.text_original }),
      );
    const events = current.history.map((event) => JSON.stringify(event));
    const lost = block.history.filter((event) => !events.includes(JSON.stringify(event)));
    if (lost.length > 0) findings.push(describeDifference("published_history", { ...place, is: String(lost.length) }));
    return findings;
  });
}

function placeOf({ block, facts }: TrackedIssue): {
  number: number;
  file: string;
  line: number;
  commit: string | null;
} {
  return { number: facts.number, file: block.report.path, line: block.line, commit: block.commit };
}

function lastPlace({ states }: ReplayedCommitment): {
  number: null;
  file: string;
  line: number;
  commit: string | null;
} {
  const [commit, { path: file, line }] = [...states].at(-1)!;
  return { number: null, file, line, commit };
}

function stateOf({ path: file, line, commit }: State & { commit: string }): {
  file: string;
  line: number;
  commit: string;
} {
  return { file, line, commit };
}
