import type { Block } from "../model/block.ts";
import type { Commitment, Problem, Report } from "../model/commitment.ts";
import { todayIn, type Day } from "../model/date.ts";
import { withTrackerEvidence, withIssueActivity } from "../lifecycle/activity.ts";
import { freshKey, textFingerprint } from "../identity/key.ts";
import type { Operation } from "./operation.ts";
import {
  isDone,
  isOverdue,
  labelsOf,
  OVERDUE,
  staysClosed,
  turnedFacts,
  updateOf,
  withReminder,
  type Policy,
} from "./revise.ts";
import { firstBlock, removedBlock, revisedBlock, withdrawnBlock, type RunMoment } from "../lifecycle/history.ts";
import { issueTitle, ownerLogins } from "../render/issue.ts";
import { matchCommitments } from "../identity/match.ts";
import type { Evidence, CommitmentFacts } from "../model/snapshot.ts";
import { nameReports } from "../identity/slug.ts";
import type { TrackedIssue, GoneIssue, Duplicate } from "../model/register.ts";

export interface PlanInput extends Policy {
  reports: readonly Report[];
  issues: readonly TrackedIssue[];
  duplicates: readonly Duplicate[];
  gone: readonly GoneIssue[];
  /** Keys that an issue stands for which is not counted, with its number. */
  claimed: ReadonlyMap<string, number>;
  /** false while not all of our issues could be told: nothing is written then. */
  complete: boolean;
  repositoryId: number;
  /** Whether the label exists already. */
  labelExists: boolean;
  commit: string | null;
  /** What git tells of promises whose issues are gone, by the mark of their words. */
  continued: ReadonlyMap<string, Block>;
  /** What the trackers say that the reports link anew, by how they are written. */
  followed: ReadonlyMap<string, Evidence>;
  config: Policy["config"] & { timezone: string; since: Day; maxCreates: number };
}

export interface Plan {
  operations: Operation[];
  /** Every commitment as it will stand, those that have no issue yet included. */
  tracked: CommitmentFacts[];
  /** Commitments of reports from before `since`. */
  beforeSince: number;
  /** Whether an issue that is not counted stands in the place of a commitment. */
  held: boolean;
  problems: Problem[];
}

/** Decides which writes bring the issues in line with the reports. Pure: an unchanged world gives an empty plan. */
export function planOperations(input: PlanInput): Plan {
  const { config, now, commit, issues } = input;
  const momentOf = ({ time_zone }: Pick<Block, "time_zone">): RunMoment => ({ today: todayIn(now, time_zone), commit });
  const published = input.reports.filter((report) => !report.draft);
  const pairs = matchCommitments(
    published.flatMap((report) => [...report.commitments, ...report.withdrawn]),
    issues,
    (commitment) => input.gone.some(({ mark }) => mark === textFingerprint(commitment)),
  );
  const { admitted, beforeSince } = admitReports(published, (commitment) => pairs.has(commitment), config.since);
  const slugs = nameReports(admitted, pairs, issues);
  const keys = new Set(issues.map(({ block }) => block.key));
  const slugsSeen = new Set(issues.map(({ block }) => block.report.slug));

  const updates: Operation[] = input.duplicates.map((duplicate) => ({ type: "close-duplicate", ...duplicate }));
  const creates: Operation[] = [];
  const tracked: CommitmentFacts[] = [];
  const problems = admitted.flatMap((report) => report.problems);
  // Issues that are gone, and whose promise still stands in a report.
  const missed = new Set<number>();
  let held = false;
  const revise = (issue: TrackedIssue, told: Block): void => {
    const block = withReminder(told, turnedFacts(issue, told, input), input);
    tracked.push({ block, issue: issue.facts });
    if (issue.frozen) return;
    const update = updateOf(issue, block, input);
    if (update) updates.push(update);
    const labels = labelsOf(issue, block, input);
    if (labels) updates.push(labels);
  };
  for (const report of admitted) {
    const slug = slugs.get(report.path)!;
    for (const commitment of report.commitments) {
      const partner = pairs.get(commitment);
      if (partner) {
        const closed = staysClosed(partner, commitment.done === true);
        const here = momentOf(partner.block);
        const told = revisedBlock(
          withIssueActivity(partner, here.today),
          commitment,
          { ...report, slug },
          closed,
          here,
        );
        revise(partner, withTrackerEvidence(told, input.followed, here.today));
        continue;
      }
      const key = freshKey(slug, commitment, keys);
      const block = newBlock(commitment, { ...report, slug }, key, slugsSeen.has(slug), input);
      tracked.push({ block, issue: null });
      const claim = input.claimed.get(key);
      const gone = input.gone.find(({ mark }) => mark === textFingerprint(commitment));
      const before = input.gone.find(({ mark }) => mark === textFingerprint({ ...commitment, id: null }));
      if (claim !== undefined) {
        held = true;
        problems.push(claimedProblem(commitment, claim));
      } else if (gone) {
        missed.add(gone.number);
        problems.push(goneProblem(commitment, gone));
      } else {
        if (before) {
          missed.add(before.number);
          problems.push(continuedProblem(commitment, before, input.continued.has(before.mark)));
        }
        const logins = config.assignOwners ? ownerLogins(block.owner) : [];
        const labels = [config.label, ...(isOverdue(block, null, input) ? [OVERDUE] : [])];
        creates.push({ type: "create", block, title: issueTitle(block), labels, logins, closes: isDone(block) });
      }
    }
    for (const withdrawal of report.withdrawn) {
      const partner = pairs.get(withdrawal);
      // What never was tracked is not taken back either.
      if (!partner) continue;
      const closed = staysClosed(partner, partner.block.done !== null);
      const here = momentOf(partner.block);
      const heard = withIssueActivity(partner, here.today);
      revise(partner, withdrawnBlock(heard, withdrawal, { ...report, slug }, closed, here));
    }
  }
  problems.push(...input.gone.filter(({ number }) => !missed.has(number)).map(lostProblem));
  const seen = new Set(pairs.values());
  for (const issue of issues) {
    if (!seen.has(issue)) {
      const here = momentOf(issue.block);
      revise(issue, removedBlock(withIssueActivity(issue, here.today), here));
    }
  }

  // What could not be told may be what looks new or gone.
  if (!input.complete) {
    const known = issues.map(({ block, facts }) => ({ block, issue: facts }));
    const open = tracked.filter(({ issue }) => issue === null);
    return { operations: [], tracked: [...known, ...open], beforeSince, held, problems };
  }
  const due = creates.slice(0, config.maxCreates);
  const label: Operation[] = due.length > 0 && !input.labelExists ? [{ type: "create-label", name: config.label }] : [];
  return { operations: [...label, ...updates, ...due], tracked, beforeSince, held, problems };
}

/** The block of a promise that no issue stands for: a new one, or one whose issue is gone and that goes on. */
function newBlock(
  commitment: Commitment,
  report: Report & { slug: string },
  key: string,
  later: boolean,
  input: PlanInput,
): Block {
  const { config, now, commit, repositoryId: repository_id } = input;
  const fixed = { repository_id, key, time_zone: config.timezone };
  const moment = { today: todayIn(now, config.timezone), commit };
  const before = input.continued.get(textFingerprint({ ...commitment, id: null }));
  const block = before
    ? revisedBlock({ ...before, ...fixed }, commitment, report, false, moment)
    : firstBlock(commitment, report, { ...fixed, slug: report.slug }, moment, later);
  return withReminder(withTrackerEvidence(block, input.followed, moment.today), null, input);
}

/** `since` decides a report's first admission only: one with an item that has an issue stays, whatever its name is now. */
function admitReports(
  reports: readonly Report[],
  isTracked: (commitment: Commitment) => boolean,
  since: Day,
): { admitted: Report[]; beforeSince: number } {
  const late = (report: Report): boolean =>
    report.published !== null &&
    report.published < since &&
    ![...report.commitments, ...report.withdrawn].some(isTracked);
  return {
    admitted: reports.filter((report) => !late(report)),
    beforeSince: reports.filter(late).reduce((sum, report) => sum + report.commitments.length, 0),
  };
}

function claimedProblem({ report, line, subject }: Commitment, number: number): Problem {
  const message = `No issue is opened for “${subject}”: #${number}, which is not counted, carries its block. Name its account in \`author\`, move its block to the top, or take the block out.`;
  return { severity: "error", file: report, line, message };
}

const HOW_GONE: Record<GoneIssue["how"], string> = {
  deleted: "was deleted",
  moved: "was moved to another repository",
  hidden: "can't be seen with this token",
};

function goneProblem({ report, line, subject }: Commitment, { number, how }: GoneIssue): Problem {
  const message = `#${number}, the issue of “${subject}”, ${HOW_GONE[how]}; it is not opened a second time. Give the item an id, such as {#${number}-again}, to have a new one.`;
  return { severity: "error", file: report, line, message };
}

function continuedProblem({ report, line, subject }: Commitment, { number, how }: GoneIssue, known: boolean): Problem {
  const past = known
    ? "its first date and its history go on"
    : "without the whole history (`fetch-depth: 0`) its first date is not known";
  const message = `“${subject}” gets a new issue, because #${number} ${HOW_GONE[how]}; ${past}.`;
  return { severity: "warning", file: report, line, message };
}

function lostProblem({ number, how }: GoneIssue): Problem {
  const message = `#${number}, which stood for a commitment, ${HOW_GONE[how]}, and no report has its words any more.`;
  return { severity: "warning", file: null, line: null, message };
}
