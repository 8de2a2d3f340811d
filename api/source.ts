import * as v from "valibot";
import { Failure, Withheld } from "../src/core/failure.ts";
import { DEFAULT_SETTINGS, SnapshotSchema, type Snapshot } from "../src/core/snapshot.ts";
import { parseRepository, type Client } from "../src/github/client.ts";
import { readTracker } from "../src/github/read-tracker.ts";

/** Where the facts come from: reads all of them, or fails. */
export type Source = () => Promise<Snapshot[]>;

export interface GitHubSourceOptions {
  client: Client;
  /** `owner/name` each. */
  repositories: readonly string[];
  authors: readonly string[];
  /** Whether private repositories may be shown. */
  allowPrivate: boolean;
  clock: () => string;
}

/** Reads the tracked issues of the repositories from GitHub. */
export function createGitHubSource({
  client,
  repositories,
  authors,
  allowPrivate,
  clock,
}: GitHubSourceOptions): Source {
  return () =>
    Promise.all(
      repositories.map(async (name): Promise<Snapshot> => {
        const { repository, tracked, problems, dashboard } = await readTracker(client, parseRepository(name)!, {
          label: "follow-through",
          authors,
          scan: false,
        });
        if (repository.private && !allowPrivate) {
          throw new Withheld(
            `${name} is private: set FOLLOW_THROUGH_ALLOW_PRIVATE=true only behind a login of your own.`,
          );
        }
        return {
          version: 1,
          repository: { id: repository.id, name: repository.name, url: repository.url },
          observed_at: clock(),
          last_run_at: dashboard?.data.last_run_at ?? null,
          // As the Action was told: everybody judges alike.
          settings: dashboard?.data.settings ?? DEFAULT_SETTINGS,
          untracked: dashboard?.data.untracked ?? null,
          gone: dashboard?.data.gone ?? [],
          problems: problems.map(({ message }) => message),
          commitments: tracked.map(({ block, facts }) => ({ block, issue: facts })),
        };
      }),
    );
}

/** Reads a snapshot that the Action wrote. `load` gives its text from a file or an address. */
export function createSnapshotSource(load: () => Promise<string>): Source {
  return async () => {
    const text = await load();
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SnapshotSchema), text);
    if (!parsed.success) {
      const path = v.getDotPath(parsed.issues[0]) ?? "its JSON";
      throw new Failure(
        `The snapshot can't be used: ${path} is wrong. Write it anew with the Action's input \`snapshot\`.`,
      );
    }
    return [parsed.output];
  };
}

/** What a reader of the facts gets: the last good ones, and what went wrong since. */
export interface Facts {
  /** Null until a first read succeeded. */
  snapshots: Snapshot[] | null;
  lastError: string | null;
}

export interface CacheOptions {
  source: Source;
  /** Milliseconds since any fixed moment. */
  elapsed: () => number;
  /** Milliseconds between two reads of the source at the least. */
  every?: number;
}

/** Keeps the last good facts. One read is under way at most, and only a first read is waited for. */
export function createCache({ source, elapsed, every = 60_000 }: CacheOptions): () => Promise<Facts> {
  const facts: Facts = { snapshots: null, lastError: null };
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;
  const refresh = async (): Promise<void> => {
    readAt = elapsed();
    try {
      facts.snapshots = await source();
      facts.lastError = null;
    } catch (error) {
      if (error instanceof Withheld) facts.snapshots = null;
      facts.lastError = error instanceof Failure ? error.message : "The facts could not be read.";
    } finally {
      reading = null;
    }
  };
  return async () => {
    if (elapsed() - readAt >= every) reading ??= refresh();
    if (facts.snapshots === null && reading) await reading;
    return { ...facts };
  };
}
