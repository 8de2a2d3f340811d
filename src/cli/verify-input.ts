import { sourceOf, type GitHub } from "../config/connect.ts";
import { ADMIT_ALL, policyOf } from "../config/policy.ts";
import type { Config } from "../config/schema.ts";
import { recognizeSource } from "../core/identity/known-source.ts";
import type { Block } from "../core/model/block.ts";
import type { CommitDates } from "../core/model/commit-dates.ts";
import { goneFacts } from "../core/model/build-snapshot.ts";
import type { Now } from "../core/model/date.ts";
import { isSameName } from "../core/model/ledger-sources.ts";
import { ledgerEntries, previousIds, type Ledger } from "../core/model/ledger.ts";
import type { Snapshot } from "../core/model/snapshot.ts";
import type { VerifyInput } from "../core/verify/compare.ts";
import { READER } from "../core/parse/reader.ts";
import { cutUnread } from "../core/verify/known-reads.ts";
import { datePushes, findRuns, type HistoryCommit, type KnownRun } from "../core/verify/push-dates.ts";
import { replay, type ReportVersion } from "../core/verify/replay.ts";
import type { Register } from "../github/read/register.ts";
import { ownersIn } from "../run/known-source.ts";
import { presentName } from "../run/own-issues.ts";

/** What GitHub stores about the commitments, and the published snapshot to compare. */
interface Stored {
  register: Register;
  snapshot: Snapshot | null;
  /** GitHub's id for the reports' repository, if the issues are in another repository and the id can be read. */
  sourceId: number | null;
  now: Now;
}

/** The branch's history. */
interface BranchHistory {
  versions: readonly ReportVersion[];
  /** When each path reached the branch; null if that is unknown. */
  firstCommits: ReadonlyMap<string, CommitDates> | null;
  commits: readonly HistoryCommit[];
}

/** Builds what `verify` compares: the commitments replayed from git, and this source's issues and published commitments. */
export function buildVerifyInput(
  { register: { repository, dashboard, tracked, gone: missing }, snapshot, sourceId, now }: Stored,
  { versions, firstCommits, commits }: BranchHistory,
  { config, github }: { config: Config; github: GitHub },
): Omit<VerifyInput, "zones" | "github"> {
  const source = sourceOf(github);
  const ledger = dashboard?.data ?? null;
  const identity = { name: source ?? repository.name, id: source === null ? repository.id : sourceId };
  const { entry } = recognizeSource(ledger ?? {}, identity);
  // Until a run writes a renamed source's new name to the ledger, the ledger contains the old name.
  const name = entry?.name ?? identity.name;
  const owners = ownersIn(ledger);
  const isOwn = (number: number | undefined, block: Block): boolean => {
    const owner = owners.get(number ?? 0) ?? (block.source === undefined ? name : presentName(ledger, block.source));
    return isSameName(owner, name);
  };
  const issues = tracked.filter(({ block, facts }) => isOwn(facts.number, block));
  const gone = missing.map(({ block, ...issue }) => ({
    ...goneFacts(issue, ledger?.gone ?? [], now),
    ...issue,
    ...(block && isOwn(issue.number, block) ? { block } : {}),
  }));
  // An issue that the ledger doesn't list may be forged, and copies have the dates of the copying.
  const isListed = createListedTest(ledger);
  const isAdopted = previousIds(ledger, repository.id).length > 0;
  const originals = isAdopted ? [] : issues.filter(({ facts }) => isListed(facts.number));
  const runs = findRuns(
    originals,
    gone.map(({ number }) => number),
  );
  const lastRun = lastRunOf(entry ?? (ledger?.sources === undefined ? ledger : null));
  const read = cutUnread(versions, { commits: commits.map(({ id }) => id), issues, lastRun });
  const knownRuns = [...runs, ...(lastRun === null || isAdopted ? [] : [lastRun])];
  const dated = datePushes(read.versions, { commits, runs: knownRuns, now: now.instant });
  const replayOptions = {
    repositoryId: repository.id,
    policy: policyOf(config, ADMIT_ALL),
    reader: READER,
    source,
    ...(firstCommits === null
      ? {}
      : { firstCommits: new Map(Array.from(firstCommits, ([path, { promised }]) => [path, promised])) }),
  };
  return {
    lastRun: lastRun ?? undefined,
    since: config.since ?? entry?.since ?? ledger?.since ?? ADMIT_ALL,
    now: now.instant,
    isDefaultSince: config.since === null,
    maxCreates: config["max-creates"],
    commits: commits.map(({ id }) => id),
    replayed: replay(dated, replayOptions),
    ...(lastRun === null
      ? {}
      : {
          replayedReads: replay(
            dated.filter(({ commit }) => read.commits.has(commit)),
            replayOptions,
          ),
        }),
    issues,
    gone,
    snapshot: snapshot && {
      ...snapshot,
      commitments: snapshot.commitments.filter(({ block, issue }) => isOwn(issue?.number, block)),
    },
  };
}

/** The last run that the ledger records; null if there is none. */
function lastRunOf(entry: Pick<Ledger, "last_commit" | "last_run_at"> | null): KnownRun | null {
  const { last_commit: commit, last_run_at: at = "" } = entry ?? {};
  return commit === undefined ? null : { commit, at };
}

/** Tests whether the ledger lists an issue. Without a ledger, all issues count. */
function createListedTest(ledger: Ledger | null): (number: number) => boolean {
  if (ledger === null) return () => true;
  const listed = ledgerEntries(ledger);
  return (number) => listed.has(number);
}
