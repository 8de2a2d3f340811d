import { sourceOf } from "../config/connect.ts";
import { assessOne } from "../core/assess/assess-one.ts";
import { settingsOf } from "../config/policy.ts";
import type { Ledger } from "../core/model/ledger.ts";
import {
  earlierNames,
  findSource,
  findSourceOnce,
  isSameName,
  wholeLedgerAs,
  type LedgerSource,
} from "../core/model/ledger-sources.ts";
import type { TrackedIssue } from "../core/model/register.ts";
import type { CommitmentFacts } from "../core/model/snapshot.ts";
import { matchKey } from "../core/model/text.ts";
import type { PlannedCommitment } from "../core/plan/operations.ts";
import type { RenamedSource } from "../core/plan/source.ts";
import type { ReportsRead } from "../documents/reports.ts";
import type { Register } from "../github/read/register.ts";
import type { Repository } from "../github/read/repository.ts";
import { ownersIn, recognizeOwnSource } from "./known-source.ts";
import type { RunContext } from "./world.ts";

/** The part of a register that belongs to this run's source. Several repositories can share one register. */
export interface OwnIssues {
  /** The register without the other sources' issues. */
  register: Register;
  /** The other sources' issues. This run doesn't change them. */
  foreign: TrackedIssue[];
  /** The ledger's entry for this source; null before its first run. */
  entry: LedgerSource | null;
  /** GitHub's id for this run's source; null if it isn't known. */
  sourceId: number | null;
  /** The ledger with the current name of this run's source, to be written before any block; null if it hasn't changed. */
  renamedLedger: Ledger | null;
  /** The earlier names and the current name of this run's source. */
  renamed: RenamedSource;
}

/** Splits the register by the repository of each issue's report. `source` is the reports' repository, if known. */
export async function readOwnIssues(
  register: Register,
  read: ReportsRead,
  source: Pick<Repository, "id"> | null,
  context: RunContext,
): Promise<OwnIssues> {
  const { tracked, gone, damaged, duplicates, unread } = register;
  const name = ownName(register, context);
  const sourceId = sourceOf(context.github) === null ? register.repository.id : (source?.id ?? null);
  const ledger = await recognizeOwnSource(register, read, { name, id: sourceId }, context);
  const owners = ownersIn(ledger);
  const isOther = (number: number): boolean => !isSameName(owners.get(number) ?? name, name);
  const foreign = new Set(await findForeign(register, ledger, read, context));
  const own = tracked.filter((issue) => !foreign.has(issue));
  const numbers = new Set(own.map(({ facts }) => facts.number));
  const entry = ledger && entryOf(ledger, own.length > 0 && foreign.size === 0, register, context);
  return {
    register: {
      ...register,
      ...withoutOthers(register, isOther),
      tracked: own,
      unread: unread.filter(({ number }) => !isOther(number)),
      gone: gone.filter(({ number }) => !isOther(number)),
      damaged: damaged.filter(({ issue }) => !isOther(issue.facts.number)),
      duplicates: duplicates.filter(({ of }) => numbers.has(of)),
    },
    foreign: [...foreign],
    entry,
    sourceId,
    renamedLedger: ledger === (register.dashboard?.data ?? null) ? null : ledger,
    renamed: { from: earlierNames(entry), to: name, server: new URL(register.repository.url).origin },
  };
}

/** Leaves out the problems with other sources' issues. Those sources' own runs report them, and they don't affect this run. */
function withoutOthers(
  { lost, lostIssues, damaged, tracked, problems }: Register,
  isOther: (number: number) => boolean,
): Pick<Register, "lost" | "lostIssues" | "problems"> {
  const theirs = new Set([
    ...lostIssues.filter(({ number }) => isOther(number)).map(({ problem }) => problem),
    ...[...damaged.map(({ issue, problem }) => ({ facts: issue.facts, problem })), ...tracked]
      .filter(({ facts }) => isOther(facts.number))
      .map(({ problem }) => problem),
  ]);
  const left = lostIssues.filter(({ problem }) => !theirs.has(problem));
  return {
    lost: lost && (left.length > 0 || lostIssues.length === 0),
    lostIssues: left,
    problems: problems.filter((problem) => !theirs.has(problem)),
  };
}

/** The name of this run's source, `owner/name`. */
export function ownName({ repository }: Pick<Register, "repository">, { github }: Pick<RunContext, "github">): string {
  return sourceOf(github) ?? repository.name;
}

/** A ledger without sources belongs to its own repository, or to the only source that has issues in it. */
function entryOf(ledger: Ledger, isOnly: boolean, register: Register, context: RunContext): LedgerSource | null {
  const name = ownName(register, context);
  if (ledger.sources !== undefined) return findSource(ledger, name);
  return sourceOf(context.github) === null || isOnly ? wholeLedgerAs(name, ledger) : null;
}

/**
 * Finds the issues of other sources. If neither the ledger nor the block names an issue's source, the issue belongs to
 * this run's source if that source's history contains the block's first commit. If that is unknown, it belongs to the issues' own
 * repository, or to a source whose report still contains the item.
 */
async function findForeign(
  register: Register,
  ledger: Ledger | null,
  { reports }: ReportsRead,
  context: RunContext,
): Promise<TrackedIssue[]> {
  const { world, github } = context;
  const name = ownName(register, context);
  const source = sourceOf(github);
  const owners = ownersIn(ledger);
  const ownerOf = ({ block, facts, edited }: TrackedIssue): string | undefined =>
    owners.get(facts.number) ?? (edited || block.source === undefined ? undefined : presentName(ledger, block.source));
  const known = register.tracked.filter((issue) => ownerOf(issue) !== undefined);
  const items = new Map(reports.map(({ report }) => [report.path, report]));
  const unknown = register.tracked.filter(
    (issue) => ownerOf(issue) === undefined && (source !== null || !items.has(issue.block.report.path)),
  );
  const commits = [...new Set(unknown.flatMap(({ block }) => block.first_commit ?? []))];
  const history = commits.length > 0 ? await world.findCommits(commits) : new Map<string, boolean>();
  const isOurs = ({ block }: TrackedIssue): boolean => {
    const found = history.get(block.first_commit ?? "");
    if (found !== undefined || source === null) return found ?? true;
    const report = items.get(block.report.path);
    return report?.commitments.some(({ subject }) => matchKey(subject) === matchKey(block.subject)) ?? false;
  };
  return [
    ...known.filter((issue) => !isSameName(ownerOf(issue) ?? name, name)),
    ...unknown.filter((issue) => !isOurs(issue)),
  ];
}

/** The current name of the source that a block names. */
export function presentName(ledger: Ledger | null, source: string): string {
  return findSourceOnce(ledger, source)?.name ?? source;
}

/**
 * The other sources' commitments as they are, assessed with those sources' settings. `stored` is the whole register, `own` the
 * part that belongs to this run's source.
 */
export function assessForeign(
  foreign: readonly TrackedIssue[],
  { stored: { dashboard, repository, gone }, own }: { stored: Register; own: Pick<Register, "gone"> },
  { world, config }: RunContext,
): PlannedCommitment[] {
  const ledger = dashboard?.data ?? null;
  const owners = ownersIn(ledger);
  const ours = new Set(own.gone.map(({ number }) => number));
  const assess = (number: number, { block, issue }: CommitmentFacts): PlannedCommitment => {
    const entry = findSourceOnce(ledger, owners.get(number) ?? block.source ?? repository.name);
    const settings = entry?.settings ?? ledger?.settings ?? settingsOf(config);
    return { block, issue, assessed: assessOne({ block, issue }, settings, world.now), foreign: true };
  };
  const missing = gone.flatMap(({ number, block }) =>
    block === undefined || ours.has(number)
      ? []
      : [{ ...assess(number, { block, issue: null }), gone: { number, isKnown: true } }],
  );
  return [...foreign.map(({ block, facts: issue }) => assess(issue.number, { block, issue })), ...missing];
}
