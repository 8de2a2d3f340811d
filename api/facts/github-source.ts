import { storedCommitments } from "../../src/core/model/gone-blocks.ts";
import { buildSnapshot } from "../../src/core/model/build-snapshot.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Client } from "../../src/github/client.ts";
import type { RepoRef } from "../../src/github/repo-ref.ts";
import { createMemory, currentPermissions } from "../../src/github/read/incremental.ts";
import { readRegister } from "../../src/github/read/register.ts";
import { readRepository, type Repository } from "../../src/github/read/repository.ts";
import type { Budget } from "./budget.ts";
import { confirmedIssues } from "./confirmed.ts";
import { privateRepository } from "./privacy.ts";
import { type Source, STALE_AFTER_MS } from "./source.ts";

export interface GitHubSourceOptions {
  client: Client;
  budget: Budget;
  repositories: readonly RepoRef[];
  /** Logins whose managed blocks are trusted. */
  authors: readonly string[];
  /** Whether private repositories may be shown. */
  allowPrivate: boolean;
  /** Milliseconds since 1970. */
  clock: () => number;
}

/** Used to estimate the requests per complete read: one per page of commitments, plus a few more. */
const COMMITMENTS_PER_REQUEST = 100;
const FIXED_REQUESTS = 6;
/** Only a complete read detects deleted and transferred issues. */
const COMPLETE_READ_INTERVAL_MS = 3_600_000;

/**
 * Creates a source for each repository. A source reads all tracked issues at startup and every hour, and only changes in
 * between.
 */
export function createGitHubSources(options: GitHubSourceOptions): Source[] {
  return options.repositories.map((repo) => createGitHubSource(repo, options));
}

function createGitHubSource(
  repo: RepoRef,
  { client, budget, repositories, authors, allowPrivate, clock }: GitHubSourceOptions,
): Source {
  const name = `${repo.owner}/${repo.repo}`;
  let probed: Repository | null = null;
  let memory = createMemory();
  let lastCompleteReadAt = Number.NEGATIVE_INFINITY;
  let requestsPerRead: number | null = null;
  const probe = async (): Promise<Repository> => {
    const repository = await readRepository({ client, repo });
    if (!repository.private || allowPrivate) return repository;
    throw privateRepository(name);
  };
  return {
    name,
    staleAfter: STALE_AFTER_MS.live,
    pace: (commitments) => {
      const estimate = Math.ceil(commitments / COMMITMENTS_PER_REQUEST) + FIXED_REQUESTS;
      return budget.pace(requestsPerRead ?? estimate, repositories.length);
    },
    probe: async () => {
      probed = null;
      probed = await probe();
    },
    read: async (previous): Promise<Snapshot> => {
      const repository = probed ?? (await probe());
      const started = clock();
      const instant = new Date(started).toISOString();
      const sentBefore = budget.sent();
      const complete = started - lastCompleteReadAt >= COMPLETE_READ_INTERVAL_MS;
      if (complete) memory = createMemory();
      const register = await readRegister(
        { client, repo, permissions: currentPermissions(memory, instant) },
        { label: "follow-through", authors, scanAll: false, incremental: { repository, memory, instant } },
      );
      if (complete) lastCompleteReadAt = started;
      requestsPerRead = budget.sent() - sentBefore;
      return buildSnapshot(
        {
          repository: register.repository,
          ledger: register.dashboard?.data ?? null,
          gone: register.gone,
          previousGone: previous?.gone ?? [],
          problems: register.problems,
          commitments: storedCommitments({ ...register, tracked: confirmedIssues(register) }),
        },
        { instant, today: null },
        null,
      );
    },
  };
}
