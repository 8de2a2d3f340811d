import { Withheld } from "../../src/core/model/failure.ts";
import { buildSnapshot } from "../../src/core/model/build-snapshot.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { parseRepository, type Client } from "../../src/github/client.ts";
import { createMemory } from "../../src/github/read/memory.ts";
import { readRegister } from "../../src/github/read/register.ts";
import { readRepository, type Repository } from "../../src/github/read/repository.ts";
import type { Budget } from "./budget.ts";
import { type Source, STALE_AFTER_MS } from "./collector.ts";

export interface GitHubSourceOptions {
  client: Client;
  budget: Budget;
  /** `owner/name` each. */
  repositories: readonly string[];
  /** Logins whose managed blocks count. */
  authors: readonly string[];
  /** Whether private repositories may be shown. */
  allowPrivate: boolean;
  /** Milliseconds since 1970. */
  clock: () => number;
}

/** What a complete read costs: a request for so many commitments, and some for the rest. */
const PER_REQUEST = 100;
const FIXED_REQUESTS = 6;
/** Only a complete read sees what was deleted or transferred. */
const COMPLETE_EVERY_MS = 3_600_000;

/** The tracked issues of each repository, from GitHub: all of them at first and hourly, else what changed since. */
export function createGitHubSources(options: GitHubSourceOptions): Source[] {
  return options.repositories.map((name) => createGitHubSource(name, options));
}

function createGitHubSource(
  name: string,
  { client, budget, repositories, authors, allowPrivate, clock }: GitHubSourceOptions,
): Source {
  const repo = parseRepository(name)!;
  let repository: Repository | null = null;
  let memory = createMemory();
  let completeAt = Number.NEGATIVE_INFINITY;
  let cost = 0;
  return {
    name,
    staleAfter: STALE_AFTER_MS.live,
    pace: (commitments) =>
      budget.pace(cost === 0 ? Math.ceil(commitments / PER_REQUEST) + FIXED_REQUESTS : cost, repositories.length),
    probe: async () => {
      repository = null;
      const seen = await readRepository({ client, repo });
      if (seen.private && !allowPrivate) {
        throw new Withheld(
          `${name} is private: set FOLLOW_THROUGH_ALLOW_PRIVATE=true only behind a login of your own.`,
        );
      }
      repository = seen;
    },
    read: async (): Promise<Snapshot> => {
      const started = clock();
      const instant = new Date(started).toISOString();
      const sent = budget.sent();
      const complete = started - completeAt >= COMPLETE_EVERY_MS;
      if (complete) memory = createMemory();
      const register = await readRegister(
        { client, repo },
        {
          label: "follow-through",
          authors,
          scanAll: false,
          incremental: { repository: repository!, memory, instant },
        },
      );
      if (complete) completeAt = started;
      cost = budget.sent() - sent;
      return buildSnapshot(
        {
          repository: register.repository,
          ledger: register.dashboard?.data ?? null,
          gone: register.gone,
          problems: register.problems,
          commitments: register.tracked.map(({ block, facts }) => ({ block, issue: facts })),
        },
        { instant, today: null },
        null,
      );
    },
  };
}
