import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Block } from "./block.ts";
import type { Commitment, Problem, Report } from "./commitment.ts";
import { todayIn, type Day, type Now } from "./date.ts";
import { firstBlock, removedBlock, revisedBlock } from "./history.ts";
import { issueTitle, ownerLogins } from "./issue.ts";
import { markOf } from "./ledger.ts";
import { matchCommitments } from "./match.ts";
import type { Tracked } from "./snapshot.ts";
import { nameReports } from "./slug.ts";
import { matchKey } from "./text.ts";
import type { Duplicate, Gone, TrackedIssue } from "./tracker.ts";

/** One write. The plan is the list of them; apply carries them out in order. */
export type Operation =
  | { type: "create-label"; name: string }
  | { type: "create"; block: Block; title: string; labels: string[]; logins: string[] }
  | {
      type: "update";
      number: number;
      block: Block;
      /** Only a title that still reads `from` is changed: one that a person changed stays theirs. */
      title: { from: string; to: string } | null;
      /** `close` follows a tick in the report, `reopen` an untick. */
      state: "close" | "reopen" | null;
      /** What the plan was made from: an issue that says otherwise by now is planned anew. */
      basis: { block: Block; state: "open" | "closed" };
    }
  /** The label that somebody took off. */
  | { type: "label"; number: number; name: string }
  | { type: "close-duplicate"; number: number; of: number; key: string };

export interface PlanInput {
  reports: readonly Report[];
  issues: readonly TrackedIssue[];
  duplicates: readonly Duplicate[];
  gone: readonly Gone[];
  /** Keys that an issue stands for which is not counted, with its number. */
  claimed: ReadonlyMap<string, number>;
  /** false while not all of our issues could be told: nothing is created then. */
  mayCreate: boolean;
  repositoryId: number;
  /** Whether the label exists already. */
  labelExists: boolean;
  now: Now;
  commit: string | null;
  config: { label: string; timezone: string; since: Day; maxCreates: number; assignOwners: boolean };
}

export interface Plan {
  operations: Operation[];
  /** Every commitment as it will stand, those that have no issue yet included. */
  tracked: Tracked[];
  /** Commitments of reports from before `since`. */
  beforeSince: number;
  problems: Problem[];
}

/** Decides which writes bring the issues in line with the reports. Pure: an unchanged world gives an empty plan. */
export function planOperations(input: PlanInput): Plan {
  const { config, now, commit, issues } = input;
  const moment = { today: todayIn(now, config.timezone), commit };
  const published = input.reports.filter((report) => !report.draft);
  const pairs = matchCommitments(
    published.flatMap((report) => report.commitments),
    issues,
  );
  const { admitted, beforeSince } = admitReports(published, (commitment) => pairs.has(commitment), config.since);
  const slugs = nameReports(admitted, pairs, issues);
  const keys = new Set(issues.map(({ block }) => block.key));

  const updates: Operation[] = input.duplicates.map((duplicate) => ({ type: "close-duplicate", ...duplicate }));
  const creates: Operation[] = [];
  const tracked: Tracked[] = [];
  const problems = admitted.flatMap((report) => report.problems);
  // Issues that are gone, and whose promise still stands in a report.
  const missed = new Set<number>();
  const revise = (issue: TrackedIssue, block: Block): void => {
    tracked.push({ block, issue: issue.facts });
    const update = updateOf(issue, block);
    if (update) updates.push(update);
    if (!hasLabel(issue, config.label)) updates.push({ type: "label", number: issue.facts.number, name: config.label });
  };
  for (const report of admitted) {
    const slug = slugs.get(report.path)!;
    for (const commitment of report.commitments) {
      const partner = pairs.get(commitment);
      if (partner) {
        const closed = staysClosed(partner, commitment.done === true);
        revise(partner, revisedBlock(partner.block, commitment, { ...report, slug }, closed, moment));
        continue;
      }
      const key = freshKey(slug, commitment, keys);
      const fixed = { repository_id: input.repositoryId, key, time_zone: config.timezone, slug };
      const block = firstBlock(commitment, report, fixed, moment);
      tracked.push({ block, issue: null });
      const claim = input.claimed.get(key);
      const gone = input.gone.find(({ mark }) => mark === markOf(wordsHash(slug, commitment)));
      if (claim !== undefined) problems.push(claimedProblem(commitment, claim));
      else if (gone) {
        missed.add(gone.number);
        problems.push(goneProblem(commitment, gone));
      } else {
        const logins = config.assignOwners ? ownerLogins(block.owner) : [];
        creates.push({ type: "create", block, title: issueTitle(block), labels: [config.label], logins });
      }
    }
  }
  problems.push(...input.gone.filter(({ number }) => !missed.has(number)).map(lostProblem));
  const seen = new Set(pairs.values());
  for (const issue of issues) if (!seen.has(issue)) revise(issue, removedBlock(issue.block, moment));

  const due = creates.slice(0, input.mayCreate ? config.maxCreates : 0);
  const label: Operation[] = due.length > 0 && !input.labelExists ? [{ type: "create-label", name: config.label }] : [];
  return { operations: [...label, ...updates, ...due], tracked, beforeSince, problems };
}

/** `since` decides a report's first admission only: one with an item that has an issue stays, whatever its name is now. */
function admitReports(
  reports: readonly Report[],
  isTracked: (commitment: Commitment) => boolean,
  since: Day,
): { admitted: Report[]; beforeSince: number } {
  const late = (report: Report): boolean =>
    report.published !== null && report.published < since && !report.commitments.some(isTracked);
  return {
    admitted: reports.filter((report) => !late(report)),
    beforeSince: reports.filter(late).reduce((sum, report) => sum + report.commitments.length, 0),
  };
}

function claimedProblem({ report, line, subject }: Commitment, number: number): Problem {
  const message = `No issue is opened for “${subject}”: #${number}, which is not counted, carries its block. Name its account in \`author\`, move its block to the top, or take the block out.`;
  return { severity: "error", file: report, line, message };
}

const HOW_GONE: Record<Gone["how"], string> = {
  deleted: "was deleted",
  moved: "was moved to another repository",
  hidden: "can't be seen with this token",
};

function goneProblem({ report, line, subject }: Commitment, { number, how }: Gone): Problem {
  const message = `#${number}, the issue of “${subject}”, ${HOW_GONE[how]}; it is not opened a second time. Give the item an id, such as {#${number}-again}, to have a new one.`;
  return { severity: "error", file: report, line, message };
}

function lostProblem({ number, how }: Gone): Problem {
  const message = `#${number}, which stood for a commitment, ${HOW_GONE[how]}, and no report has its words any more.`;
  return { severity: "warning", file: null, line: null, message };
}

function hasLabel({ labels }: TrackedIssue, name: string): boolean {
  return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}

/** The write that an issue needs, if any. */
function updateOf(issue: TrackedIssue, block: Block): Operation | null {
  const [wasTicked, ticked] = [issue.block.done !== null, block.done !== null];
  // An issue that a person reopened after our close stays open until the report is ticked anew.
  const close = ticked && issue.facts.state === "open" && (!wasTicked || issue.facts.state_reason !== "reopened");
  const reopen = reopens(issue, ticked);
  const state = close ? "close" : reopen ? "reopen" : null;
  if (block === issue.block && state === null) return null;
  const [from, to] = [issueTitle(issue.block), issueTitle(block)];
  const title = from === to ? null : { from, to };
  const basis = { block: issue.block, state: issue.facts.state };
  return { type: "update", number: issue.facts.number, block, title, state, basis };
}

/** Taking back a tick takes back the close that it made. */
function reopens({ block, facts }: TrackedIssue, ticked: boolean): boolean {
  return !ticked && block.done !== null && facts.state === "closed" && facts.state_reason === "completed";
}

function staysClosed(issue: TrackedIssue, ticked: boolean): boolean {
  return issue.facts.state === "closed" && !reopens(issue, ticked);
}

/** A key from the words at first sight; a number sets equal items of one report apart. */
function freshKey(slug: string, commitment: Commitment, taken: Set<string>): string {
  for (let ordinal = 0; ; ordinal += 1) {
    const key = wordsHash(slug, commitment, ordinal).slice(0, 24);
    if (taken.has(key)) continue;
    taken.add(key);
    return key;
  }
}

/** A hash of what a promise says now, in hexadecimal digits. */
export function wordsHash(slug: string, { id, subject }: Pick<Commitment, "id" | "subject">, ordinal = 0): string {
  return bytesToHex(sha256(utf8ToBytes(`${slug}\n${id ?? matchKey(subject)}\n${ordinal}`)));
}
