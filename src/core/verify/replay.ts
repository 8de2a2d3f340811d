import type { Block } from "../model/block.ts";
import type { Report } from "../model/commitment.ts";
import type { Day } from "../model/date.ts";
import { trackersOf } from "../model/tracker-reference.ts";
import type { Policy } from "../plan/policy.ts";
import { reconcile } from "../plan/reconcile.ts";

/** The reports at a given commit. */
export interface ReportVersion {
  commit: string;
  /** When the commit was made or, if other facts contradict its date, when it was pushed; RFC 3339. See datePushes. */
  instant: string;
  /** The commit's own date (RFC 3339), if it differs. */
  committed?: string;
  /** When the promises in the commit count as made, if that isn't its own date; RFC 3339. See withPromiseDates. */
  promised?: string;
  /** When a run still read the branch without this commit (RFC 3339), if that was after the commit's own date. */
  pushedAfter?: string;
  reports: readonly Report[];
}

/** A commitment in its report at a given commit. */
export interface CommitmentState {
  commit: string;
  due: Day | null;
  text: string;
  owner?: string | null;
  line: number;
  path: string;
  /** When the commit was made or, if other facts contradict its date, when it was pushed; RFC 3339. */
  at: string;
  /** The commit's own date and the last run without it; see ReportVersion. */
  committed?: string;
  pushedAfter?: string;
  /** Whether the item is marked as done. */
  isDone: boolean;
  /** The links next to the done mark. */
  links: readonly string[];
  trackers: readonly string[];
}

/** An id and the words by which a commitment is recognised, and its whole text. */
export type CommitmentName = Pick<Block, "id" | "subject" | "text">;

/** A commitment rebuilt from git. */
export interface ReplayedCommitment {
  /** The block as it would be if the Action had run at every commit. */
  block: Block;
  /** When it was first published, RFC 3339. */
  from: string;
  /** When its line was removed from the report, RFC 3339; null if the report contains it. */
  to: string | null;
  /** The commitment's states, oldest first, starting at the commit that first published it. */
  states: [first: CommitmentState, ...later: CommitmentState[]];
  /** The last state. */
  latest: CommitmentState;
  /** Every reason that the report ever gave for a later due date or a withdrawal. */
  reasons: Set<string>;
  /** The ids and words that have identified it, oldest first. */
  names: CommitmentName[];
}

export interface ReplayOptions {
  /** The reports' repository, `owner/name`, if the issues are in another one. */
  source?: string | null;
  /** The version of the reader. Not recorded if undefined. */
  reader?: number;
  repositoryId: number;
  policy: Policy;
  /** When each report was first committed (RFC 3339), by path. If unknown, the commit that first contains it counts. */
  firstCommits?: ReadonlyMap<string, string>;
}

interface Known {
  block: Block;
  issue: null;
  replayed: ReplayedCommitment;
}

/** Rebuilds the blocks from git by reconciling every published version in turn, as if the Action had run at each commit. */
export function replay(
  history: readonly ReportVersion[],
  { repositoryId, policy, source = null, reader, firstCommits = new Map() }: ReplayOptions,
): ReplayedCommitment[] {
  let known: Known[] = [];
  for (const { commit, instant, reports, committed, promised, pushedAfter } of history) {
    const { commitments } = reconcile({
      reports,
      source,
      ...(reader === undefined ? {} : { reader }),
      known,
      gone: [],
      uncovered: new Map(),
      unreadable: new Set(),
      complete: true,
      trackerEvidence: new Map(),
      repositoryId,
      commit,
      // Earlier versions dated promises by the commits, whenever they were pushed. No run dates one earlier.
      committedAt: promised ?? committed ?? instant,
      firstCommits,
      now: { instant, today: null },
      // Reminders depend on when the Action ran, which isn't recorded in git.
      policy: { ...policy, remindDays: [] },
    });
    known = commitments.map(({ before, commitment, assessed: { block } }): Known => {
      const { due, text, owner, report, links } = block;
      const line = commitment?.line ?? block.line;
      const read = { isDone: block.done !== null, links, trackers: trackersOf(block) };
      const dates = {
        at: instant,
        ...(committed === undefined ? {} : { committed }),
        ...(pushedAfter === undefined ? {} : { pushedAfter }),
      };
      const state = { commit, due, text, owner, line, path: report.path, ...dates, ...read };
      const stated = [commitment?.reason, block.withdrawn?.reason].filter((reason) => typeof reason === "string");
      if (before === null) {
        const states: [CommitmentState] = [state];
        const reasons = new Set(stated);
        const names = [nameOf(block)];
        const replayed = { block, from: instant, to: null, states, latest: state, reasons, names };
        return { block, issue: null, replayed };
      }
      const { replayed } = before;
      for (const reason of stated) replayed.reasons.add(reason);
      if (!isSameName(nameOf(block), nameOf(replayed.block))) replayed.names.push(nameOf(block));
      replayed.block = block;
      replayed.to = block.removed === null ? null : (replayed.to ?? instant);
      if (block.removed === null && block.withdrawn === null) {
        replayed.states.push(state);
        replayed.latest = state;
      }
      return { block, issue: null, replayed };
    });
  }
  return known.map(({ replayed }) => replayed);
}

function nameOf({ id, subject, text }: Block): CommitmentName {
  return { id, subject, text };
}

function isSameName(a: CommitmentName, b: CommitmentName): boolean {
  return a.id === b.id && a.subject === b.subject && a.text === b.text;
}
