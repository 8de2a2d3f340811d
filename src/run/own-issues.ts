import { sourceOf } from "../config/connect.ts";
import { assessOne } from "../core/assess/assess-one.ts";
import { settingsOf } from "../config/policy.ts";
import { ledgerEntries, type Ledger } from "../core/model/ledger.ts";
import {
  decodeOwners,
  findSource,
  isSameName,
  wholeLedgerAs,
  type LedgerSource,
} from "../core/model/ledger-sources.ts";
import type { TrackedIssue } from "../core/model/register.ts";
import { matchKey } from "../core/model/text.ts";
import type { PlannedCommitment } from "../core/plan/operations.ts";
import type { ReportsRead } from "../documents/reports.ts";
import type { Register } from "../github/read/register.ts";
import type { RunContext } from "./world.ts";

/** The part of a register that belongs to this run's source. Several repositories can share one register. */
export interface OwnIssues {
  /** The register without the other sources' issues. */
  register: Register;
  /** The other sources' issues. This run changes nothing in them. */
  foreign: TrackedIssue[];
  /** The ledger's entry for this source; null before its first run. */
  entry: LedgerSource | null;
}

/** Splits the register by the repositories that contain the issues' reports. */
export async function readOwnIssues(register: Register, read: ReportsRead, context: RunContext): Promise<OwnIssues> {
  const { tracked, dashboard, gone, damaged, duplicates } = register;
  const ledger = dashboard?.data ?? null;
  const name = ownName(register, context);
  const owners = ownersIn(ledger);
  const isOther = (number: number): boolean => !isSameName(owners.get(number) ?? name, name);
  const foreign = new Set(await findForeign(register, read, context));
  const own = tracked.filter((issue) => !foreign.has(issue));
  const numbers = new Set(own.map(({ facts }) => facts.number));
  return {
    register: {
      ...register,
      tracked: own,
      gone: gone.filter(({ number }) => !isOther(number)),
      damaged: damaged.filter(({ issue }) => !isOther(issue.facts.number)),
      duplicates: duplicates.filter(({ of }) => numbers.has(of)),
    },
    foreign: [...foreign],
    entry: ledger && entryOf(ledger, own.length > 0 && foreign.size === 0, register, context),
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

/** The name of each listed issue's source; empty if the ledger has only one. */
export function ownersIn(ledger: Ledger | null): Map<number, string> {
  if (ledger?.sources === undefined) return new Map();
  const owners = decodeOwners(ledger.owners ?? "", ledger.sources);
  return new Map(
    [...ledgerEntries(ledger).keys()].flatMap((number, index) => {
      const owner = owners[index];
      return owner === undefined ? [] : [[number, owner] as const];
    }),
  );
}

/** Finds the issues of other sources. If a block names no source, the source whose history contains the block's first commit owns it. */
async function findForeign(register: Register, { reports }: ReportsRead, context: RunContext): Promise<TrackedIssue[]> {
  const { world, github } = context;
  const name = ownName(register, context);
  const source = sourceOf(github);
  const owners = ownersIn(register.dashboard?.data ?? null);
  const ownerOf = ({ block, facts, edited }: TrackedIssue): string | undefined =>
    owners.get(facts.number) ?? (edited ? undefined : block.source);
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

/** The other sources' commitments as they are, assessed by their own settings. */
export function assessForeign(
  foreign: readonly TrackedIssue[],
  { dashboard, repository }: Register,
  { world, config }: RunContext,
): PlannedCommitment[] {
  return foreign.map(({ block, facts: issue }) => {
    const entry = findSource(dashboard?.data ?? null, block.source ?? repository.name);
    const settings = entry?.settings ?? dashboard?.data.settings ?? settingsOf(config);
    return { block, issue, assessed: assessOne({ block, issue }, settings, world.now), foreign: true };
  });
}
