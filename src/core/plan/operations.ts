import { textFingerprint } from "../identity/key.ts";
import { unknownGone } from "../model/gone-blocks.ts";
import { includesLabel } from "../model/label.ts";
import type { Block } from "../model/block.ts";
import type { Commitment, Problem } from "../model/commitment.ts";
import type { Duplicate, GoneIssue, TrackedIssue } from "../model/register.ts";
import type { CommitmentFacts } from "../model/snapshot.ts";
import { commentOnEvents, commentOnReminder } from "../render/comments.ts";
import { issueTitle, ownerLogins } from "../render/issue.ts";
import { OVERDUE, planCreate, type PlannedCreate } from "./creates.ts";
import type { ChangeLabels, Operation, UpdateIssue } from "./operation.ts";
import { createGoneAssigner, createGoneFinder, findContinued, findReplaced } from "./gone.ts";
import type { Policy } from "./policy.ts";
import { goneProblem, lostProblem, removedProblem } from "./problems.ts";
import type { Known, Reconciled, Reconciliation } from "./reconcile.ts";
import { commentOnUnsaid, lockedProblem, withoutUnsaid } from "./unsaid.ts";
import type { AssessedCommitment } from "../assess/assess-one.ts";

export interface OperationsInput {
  issues: readonly TrackedIssue[];
  duplicates: readonly Duplicate[];
  gone: readonly GoneIssue[];
  /** Whether an older version wrote the fingerprints of the missing issues. */
  olderTitles?: boolean;
  /** Keys found in untrusted issues' blocks, with the issue numbers. No new issue is created for these keys. */
  claimed: ReadonlyMap<string, number>;
  /** False if any tracked issue could not be identified, in which case nothing is created or removed. */
  complete: boolean;
  labelExists: boolean;
  /** The issues that could not be read in this run. Their commitments are not new. */
  unread?: readonly GoneIssue[];
  policy: Policy;
}

/** A commitment's facts after this plan. */
export interface PlannedCommitment extends CommitmentFacts {
  /** The commitment's assessment; null unless it was made from exactly these facts. */
  assessed: AssessedCommitment | null;
  /** Whether its report is in a different repository from this run's reports. */
  foreign?: boolean;
  /** Its missing issue. */
  gone?: MissingIssue;
  /** The missing issue's commitment that it continues once it has a new issue. */
  continues?: { number: number; block: Block };
}

/** The missing issue of a commitment that still counts. */
export interface MissingIssue {
  number: number;
  /** Whether the commitment's history is known. If not, its original due date is unknown. */
  isKnown: boolean;
}

/** A missing issue whose commitment's past is unknown. */
export interface UnknownPast {
  number: number;
  /** The path of the report that contains the commitment; null if none does. */
  path: string | null;
}

export interface Plan {
  operations: Operation[];
  /** Every commitment after the plan is applied, including those without an issue. */
  tracked: PlannedCommitment[];
  /** The number of commitments excluded because their reports predate `since`. */
  beforeSince: number;
  /** The number of commitments excluded because their reports predate the default that recognises the reports' names. */
  passedOver: number;
  /** Whether an untrusted issue prevents the creation of a new issue. */
  held: boolean;
  problems: Problem[];
  /** The current fingerprints of commitments whose issues are missing, by issue number, if there are any. */
  titles?: ReadonlyMap<number, string>;
  /** The missing issues whose commitments' pasts are unknown, if there are any. */
  unknownPasts?: readonly UnknownPast[];
  /** Whether an older version recorded a missing issue whose commitment is unknown. */
  uncertain?: boolean;
}

/** Plans the writes that bring the issues in line with the reconciled commitments. Plans nothing for unchanged commitments. */
export function planOperations(reconciliation: Reconciliation<Known>, input: OperationsInput): Plan {
  const { beforeSince, passedOver } = reconciliation;
  const { policy, unread = [], olderTitles = false } = input;
  const findUnread = createGoneFinder(unread, olderTitles);
  const commitments = reconciliation.commitments.filter(
    ({ before, commitment }) => before !== null || findUnread(commitment) === undefined,
  );
  const known = findKnownGone(commitments, input.gone);
  const replaced = findReplaced(commitments);
  const findGone = createGoneAssigner(
    input.gone.filter(({ number }) => !known.has(number) && !replaced.has(number)),
    olderTitles,
  );
  const fresh = commitments.flatMap((reconciled) =>
    reconciled.before === null ? [planCreate(reconciled, input, findGone)] : [],
  );
  const unknownPasts = findUnknownPasts(fresh, input.gone);
  const lost = new Set(unknownPasts.flatMap(({ number, path }) => (path === null ? number : [])));
  const problems = [
    ...reconciliation.problems,
    ...fresh.flatMap(({ problem }) => problem ?? []),
    ...Array.from(known.values(), ({ block, issue }) => knownGoneProblem(block, issue)),
    ...input.gone.filter(({ number }) => lost.has(number)).map(lostProblem),
  ];
  const held = fresh.some((planned) => planned.held);
  const missing = new Map(
    fresh.flatMap(({ replaces, create, commitment }) => (replaces && !create ? [[commitment, replaces.number]] : [])),
  );
  const tracked = commitments.map((reconciled) => plannedCommitment(reconciled, missing));
  // A commitment that looks new may belong to the issue that could not be identified, or to a missing one.
  const allowed = input.complete && lost.size === 0 ? policy.maxCreates : 0;
  const unclear = new Set(unknownPasts.map(({ path }) => path));
  const creates = fresh
    .flatMap(({ create }) => create ?? [])
    .filter(({ block }) => !unclear.has(block.report.path))
    .slice(0, allowed);
  const needsLabel = creates.length > 0 && !input.labelExists;
  const operations: Operation[] = [
    ...(needsLabel ? [{ type: "create-label" as const, name: policy.label }] : []),
    ...input.duplicates.map((duplicate) => ({ type: "close-duplicate" as const, ...duplicate })),
    ...commitments.flatMap((reconciled) => planChanges(reconciled, input)),
    ...creates,
  ];
  const updated = new Set(operations.flatMap((operation) => (operation.type === "update" ? operation.number : [])));
  const silent = input.issues.filter((issue) => isSilent(issue) && !updated.has(issue.facts.number));
  problems.push(...silent.map(lockedProblem));
  const titles = new Map([
    ...findContinued(commitments, input.gone),
    ...fresh.flatMap(({ replaces, title }) => (replaces === null ? [] : [[replaces.number, title] as const])),
    ...Array.from(known, ([number, { block }]) => [number, textFingerprint(block)] as const),
  ]);
  const plan = { operations, tracked, beforeSince, held, problems, passedOver };
  return {
    ...plan,
    ...(unknownPasts.length > 0 ? { unknownPasts } : {}),
    ...(olderTitles && lost.size > 0 ? { uncertain: true } : {}),
    ...(titles.size > 0 ? { titles } : {}),
  };
}

/** Whether there are comments that could not be posted because the issue is locked. */
function isSilent({ locked = false, block }: TrackedIssue): boolean {
  return locked && block.unsaid !== undefined;
}

/** The missing issues whose commitments are neither known nor continued in another issue. */
function findUnknownPasts(fresh: readonly PlannedCreate[], gone: readonly GoneIssue[]): UnknownPast[] {
  const paths = new Map(
    fresh.flatMap(({ replaces, commitment }) => (replaces ? [[replaces.number, commitment.report] as const] : [])),
  );
  return unknownGone(gone).map(({ number }) => ({ number, path: paths.get(number) ?? null }));
}

/** The commitments whose issues are missing and whose blocks are known, by the number of the missing issue. */
function findKnownGone(
  commitments: ReadonlyArray<Reconciled<Known>>,
  gone: readonly GoneIssue[],
): Map<number, { block: Block; issue: GoneIssue }> {
  const issues = new Map(gone.map((issue) => [issue.number, issue]));
  return new Map(
    commitments.flatMap(({ before, assessed: { block } }) => {
      const issue = issues.get(before?.gone ?? 0);
      return issue === undefined ? [] : [[issue.number, { block, issue }] as const];
    }),
  );
}

/** A commitment's facts after the plan. `missing` contains the missing issues of new items whose pasts are unknown. */
function plannedCommitment(reconciled: Reconciled<Known>, missing: ReadonlyMap<Commitment, number>): PlannedCommitment {
  const { before, assessed, stateChange } = reconciled;
  const issue = before?.issue?.facts ?? null;
  const number = before === null ? missing.get(reconciled.commitment) : before.gone;
  const continued = before === null ? reconciled.continues : null;
  return {
    block: assessed.block,
    issue,
    assessed: stateChange === null ? assessed : null,
    ...(number === undefined ? {} : { gone: { number, isKnown: before !== null } }),
    ...(continued?.gone === undefined ? {} : { continues: { number: continued.gone, block: continued.block } }),
  };
}

function knownGoneProblem({ report, line, subject, withdrawn, removed }: Block, issue: GoneIssue): Problem {
  const placed = { report: report.path, line, subject };
  if (removed !== null) return removedProblem(placed, issue);
  const problem = goneProblem(placed, issue);
  return withdrawn === null ? problem : { ...problem, severity: "warning" };
}

/** Plans a tracked issue's update and label changes. */
function planChanges(reconciled: Reconciled<Known>, input: OperationsInput): Operation[] {
  const issue = reconciled.before?.issue ?? null;
  if (issue === null || issue.frozen || mustStay(issue, reconciled.assessed)) return [];
  return [planUpdate(issue, reconciled, input.policy), planLabels(issue, reconciled.assessed, input)].filter(
    (write) => write !== null,
  );
}

/** Whether an issue must stay as it is, because this run doesn't know everything about it. */
function mustStay({ unheard, labels }: TrackedIssue, { state }: AssessedCommitment): boolean {
  return unheard === "activity" || (unheard === "tracker" && state === "overdue" && !includesLabel(labels, OVERDUE));
}

function planUpdate(
  issue: TrackedIssue,
  { assessed, stateChange: state }: Reconciled<Known>,
  policy: Policy,
): UpdateIssue | null {
  const { facts, block: before, written, body, after, locked = false } = issue;
  const { days_overdue } = assessed;
  const block = withoutUnsaid(assessed.block);
  const isAdopted =
    written !== null && (written.repository_id !== block.repository_id || written.source !== block.source);
  // While an issue is locked, unposted comments alone don't cause an update.
  if (state === null && !issue.repaired && !isAdopted && isSame(locked ? assessed.block : block, before)) return null;
  const [from, to] = [issueTitle(before), issueTitle(block)];
  const requireEvidence = policy.settings.require_evidence;
  const logins = policy.assignOwners ? ownerLogins(block.owner) : [];
  const comments = commentOnUnsaid(before, assessed, { requireEvidence, logins });
  comments.push(...commentOnEvents(before, block, requireEvidence));
  if (block.reminded !== null && !isSame(block.reminded, before.reminded)) {
    comments.push(commentOnReminder(block, block.reminded, days_overdue, logins));
  }
  return {
    type: "update",
    number: facts.number,
    block,
    title: from === to ? null : { from, to },
    state,
    comments,
    basis: { block: written, body, after, state: facts.state },
  };
}

function planLabels(
  { facts, labels }: TrackedIssue,
  { state }: AssessedCommitment,
  { labelExists, policy: { label } }: OperationsInput,
): ChangeLabels | null {
  // A missing label may have been renamed.
  const expected = [...(labelExists ? [label] : []), ...(state === "overdue" ? [OVERDUE] : [])];
  const add = expected.filter((name) => !includesLabel(labels, name));
  const remove = includesLabel(labels, OVERDUE) && !includesLabel(expected, OVERDUE) ? [OVERDUE] : [];
  return add.length + remove.length > 0 ? { type: "label", number: facts.number, add, remove } : null;
}

function isSame(a: object | null, b: object | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
