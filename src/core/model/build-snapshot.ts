import type { Problem } from "./commitment.ts";
import { todayIn, type Now } from "./date.ts";
import type { Ledger } from "./ledger.ts";
import type { GoneIssue } from "./register.ts";
import { DEFAULT_SETTINGS, type CommitmentFacts, type GoneFacts, type Snapshot } from "./snapshot.ts";

/** Data that the Action or the API reads from a repository. */
export interface Observed {
  repository: Snapshot["repository"];
  /** The ledger that a run last wrote; null if there is none. */
  ledger: Ledger | null;
  /** Issues in the ledger that can no longer be read. */
  gone: readonly GoneIssue[];
  /** Missing issues in the previous snapshot. The date on which an issue was first found missing never changes. */
  previousGone?: readonly GoneFacts[];
  problems: readonly Problem[];
  commitments: CommitmentFacts[];
}

/** Facts known only to a run of the Action. The API uses the facts that the last run stored in the ledger. */
export type RunFacts = Pick<Snapshot, "settings" | "untracked">;

/** Builds a snapshot for either the Action or the API. `now` is the time at which the register was read; `run` is null for the API. */
export function buildSnapshot(observed: Observed, now: Now, run: RunFacts | null): Snapshot {
  const { repository, ledger, gone, previousGone = [], problems, commitments } = observed;
  const known = [...(ledger?.gone ?? []), ...previousGone];
  return {
    version: 1,
    repository: {
      id: repository.id,
      name: repository.name,
      url: repository.url,
      ...(repository.private === true ? { private: true } : {}),
    },
    problems: problems.map(({ message }) => message),
    observed_at: now.instant,
    last_run_at: run ? now.instant : (ledger?.last_run_at ?? null),
    settings: run?.settings ?? ledger?.settings ?? DEFAULT_SETTINGS,
    gone: gone.map((issue) => goneFacts(issue, known, now)),
    untracked: run?.untracked ?? ledger?.untracked ?? null,
    commitments,
  };
}

/** Adds the date on which an issue was first found missing: the known date if there is one, otherwise today (UTC). */
export function goneFacts({ number, how }: GoneIssue, known: readonly GoneFacts[], now: Now): GoneFacts {
  const first = known.find((issue) => issue.number === number);
  return { number, how, since: first?.since ?? todayIn(now, "UTC") };
}
